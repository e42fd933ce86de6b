"""The measuring of coverage: each measure on a letter and a nota small enough to count by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from extractor import InputError, readers
from extractor.document import Span
from extractor.evaluation import baseline, confidence, coverage, gold, mutate
from extractor.evaluation.compare import Score
from extractor.evaluation.gold import Gold, Mutation, Pair
from extractor.evaluation.places import Places, Skeleton
from extractor.evaluation.record import rows as recorded
from extractor.evaluation.runs import assign
from extractor.findings import (
    Addressee,
    Announcement,
    Commitment,
    Coverage,
    CoveredAsk,
    CoveredCommitment,
    Discrepancy,
    Due,
    Evidence,
    Quote,
    Source,
    Summary,
    Unannounced,
)
from tests.places import CORPUS

BRIEF = """Geachte voorzitter,

Het rapport over de huren stuur ik u hierbij. Het kost 12 procent.

De motie-Bakker over dak-
isolatie voer ik uit, zoals gevraagd.

Op de toezegging aan het lid Vos kom ik in 2027 terug.

Ik zeg uw Kamer toe in mei te berichten. Ook zal ik u in juni informeren.

De motie-Smit is uitgevoerd. Ook de toezegging aan het lid Bos is gestand gedaan.

Hoogachtend,
"""
NOTA = """Met de brief biedt u het rapport aan, mede namens de minister van BZK.

De minister stuurt het rapport over de huren (TZ202603-001, lid Van Dalen) en
meldt wat het kost.

- Motie-Bakker over dakisolatie
  op alle scholen.

De minister komt voor 3 juli terug op lood in leidingen (lid Vos).

De huren stijgen met 15 procent, zegt De Wit.
"""
GOLD: dict[str, Any] = {
    "brief": "brief.txt",
    "nota": "nota.txt",
    "references": {},
    "members": {},
    "organisations": {},
    "figures": {},
    "dates": {},
    "commitments": [
        {
            "key": "stuurt het rapport over de huren",
            "kind": "toezegging",
            "verdict": "partial",
            "references": ["TZ202603-001"],
            "members": ["Van Dalen"],
            "evidence": "Het rapport over de huren",
            "unmet": ["meldt wat het kost"],
            "due": None,
        },
        {
            "key": "Motie-Bakker over dakisolatie op alle scholen",
            "kind": "motie",
            "verdict": "covered",
            "evidence": "over dakisolatie voer ik uit",
        },
        {
            "key": "terug op lood in leidingen",
            "kind": "toezegging",
            "verdict": "missing",
            "members": ["Vos"],
            "evidence": None,
            "due": "2026-07-03",
        },
    ],
    "announcements": [
        {"key": "biedt u het rapport aan", "kind": "aanbieding", "verdict": "covered"},
        {"key": "mede namens de minister", "kind": "mede_namens", "verdict": "missing"},
    ],
    "discrepancies": [{"kind": "figure", "nota": "15 procent", "brief": "12 procent"}],
    "unannounced": ["De motie-Smit is uitgevoerd"],
    "promises": ["toe in mei te berichten"],
    "mutations": [
        {
            "name": "drop the motion",
            "delete_from": "De motie-Bakker over dakisolatie",
            "delete_to": "Op de toezegging",
            "now_missing": ["Motie-Bakker over dakisolatie op alle scholen"],
        }
    ],
    "optional": {
        "discrepancies": [{"nota": "De Wit", "brief": None}],
        "promises": ["Ook zal ik u in juni informeren"],
        "unannounced": ["de toezegging aan het lid Bos"],
    },
}
NAME = "01-huren"


def make(folder: Path, **changes: Any) -> Pair:
    (folder / "brief.txt").write_text(BRIEF, "utf-8")
    (folder / "nota.txt").write_text(NOTA, "utf-8")
    return Pair(NAME, str(folder), msgspec.convert(GOLD | changes, Gold))


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return make(tmp_path)


def place(text: str, of: str) -> Span:
    """Where the source quotation ``of`` stands; white space must be as in the source."""
    start = text.index(of)
    return (start, start + len(of))


def in_nota(quotation: str) -> Quote:
    return Quote(text=quotation, span=place(NOTA, quotation))


def in_brief(quotation: str) -> Quote:
    return Quote(text=quotation, span=place(BRIEF, quotation))


def evidence(quotation: str) -> tuple[Evidence, ...]:
    one = in_brief(quotation)
    return (Evidence(text=one.text, span=one.span, references=(), score=0.9, signals={}),)


def commitment(quotation: str, kind: str, verdict: str, **more: Any) -> CoveredCommitment:
    fields: dict[str, Any] = {
        "id": quotation[:8],
        "kind": kind,
        "text": " ".join(quotation.split()),
        "span": place(NOTA, quotation),
        "made_to": (),
        "debate": None,
        "due": None,
        "references": (),
        "asks": (),
        "verdict": verdict,
        "confidence": 0.9,
        "evidence": (),
        "reasons": (),
    }
    return CoveredCommitment(**(fields | more))


def promise(quotation: str) -> Commitment:
    return Commitment(
        id="p",
        kind="belofte",
        text=quotation,
        span=place(BRIEF, quotation),
        made_to=(),
        debate=None,
        due=None,
        references=(),
        asks=(),
    )


def unannounced(quotation: str) -> Unannounced:
    return Unannounced(text=quotation, span=place(BRIEF, quotation), references=())


def announcement(quotation: str, kind: str, verdict: str = "covered") -> Announcement:
    one = in_nota(quotation)
    return Announcement(kind=kind, text=one.text, span=one.span, verdict=verdict, evidence=())


def clash(kind: str, nota: str | None, brief: str | None, severity: str = "warning") -> Discrepancy:
    return Discrepancy(
        code="V001",
        kind=kind,
        severity=severity,
        message="",
        nota=in_nota(nota) if nota else None,
        brief=in_brief(brief) if brief else None,
    )


ASK = in_nota("meldt wat het kost")
RENT = commitment(
    "De minister stuurt het rapport over de huren (TZ202603-001, lid Van Dalen) en\nmeldt wat het kost.",
    "toezegging",
    "partial",
    references=("TZ202603-001",),
    made_to=(Addressee(name="van Dalen", party=None),),
    evidence=evidence("Het kost 12 procent"),
    asks=(CoveredAsk(text=ASK.text, span=ASK.span, verdict="missing", evidence=()),),
)
MOTION = commitment(
    "Motie-Bakker over dakisolatie\n  op alle scholen.",
    "motie",
    "covered",
    evidence=evidence("isolatie voer ik uit"),
)
LEAD = commitment(
    "komt voor 3 juli terug op lood in leidingen (lid Vos).",
    "toezegging",
    "missing",
    made_to=(Addressee(name="Vos", party="D66"),),
    due=Due(text="voor 3 juli", not_after="2026-07-03"),
)
FIGURE = clash("figure", "15 procent", "12 procent")
OFFER = announcement("Met de brief biedt u het rapport aan", "aanbieding")
NAMED = announcement("mede namens de minister van BZK", "mede_namens", "missing")
SMIT = unannounced("De motie-Smit")
MAY = promise("Ik zeg uw Kamer toe in mei te berichten.")

_SOURCE = Source(name="x", format="text", kind="brief", sha256="0" * 64, length=0)
_NONE = Summary(
    commitments=0, covered=0, partial=0, deferred=0, missing=0, review=0, flagged=0, discrepancies=0
)  # fmt: skip
RIGHT = Coverage(
    schema="coverage/1",
    brief=_SOURCE,
    nota=_SOURCE,
    summary=_NONE,
    commitments=(RENT, MOTION, LEAD),
    announcements=(OFFER, NAMED),
    unannounced=(SMIT,),
    promises=(MAY,),
    discrepancies=(FIGURE,),
    diagnostics=(),
)


def judged(pair: Pair, found: Coverage, cut: Coverage | None = None) -> coverage.CoverageScores:
    """The scores of a tool that says ``found`` of the whole letter and ``cut`` of a mutated one."""

    def check(brief: bytes, nota: bytes, name: str) -> Coverage:
        assert (nota.decode(), name) == (NOTA, NAME)
        return found if brief.decode() == BRIEF else cut or found

    return coverage.measure([pair], check)


def faults(score: Score) -> tuple[list[str], list[str]]:
    """Missed and extra without the pair's name, which each must have."""
    assert all(fault.startswith(f"{NAME}: ") for fault in (*score.missed, *score.extra))
    return tuple(
        [f.removeprefix(f"{NAME}: ") for f in part] for part in (score.missed, score.extra)
    )  # type: ignore[return-value]


def test_a_tool_that_is_right_has_no_fault(pair: Pair) -> None:
    without = replace(MOTION, verdict="missing", evidence=())
    scores = judged(pair, RIGHT, replace(RIGHT, commitments=(RENT, without, LEAD)))
    assert {name: (s.missed, s.extra) for name, s in scores.scores.items()} == dict.fromkeys(
        scores.scores, ([], [])
    )
    assert scores.unplaced == []
    hits = {name: score.hits for name, score in scores.scores.items()}
    assert hits == {
        "commitments": 3,
        "kinds": 3,
        "verdicts": 3,
        "flagged": 2,
        "reviewed": 3,
        "evidence": 2,
        "numbers": 1,
        "addressees": 2,
        "terms": 1,
        "unmet parts": 1,
        "announcements": 2,
        "announcement kinds": 2,
        "announcement verdicts": 2,
        "discrepancies": 1,
        "unannounced": 1,
        "promises": 1,
        "clean pairs": 0,
        mutate.CAUGHT: 1,
        mutate.EXACT: 1,
        mutate.UNMOVED: 2,
    }


RENT_KEY, MOTION_KEY, LEAD_KEY = (one["key"] for one in GOLD["commitments"])
OTHER = commitment("De huren stijgen met 15 procent", "verzoek", "covered")


@pytest.mark.parametrize(
    ("commitments", "measure", "hits", "missed", "extra"),
    [
        # found: an item goes to one finding only, and a second one is an extra
        ((RENT, LEAD), "commitments", 2, [MOTION_KEY], []),
        ((RENT, MOTION, LEAD, OTHER), "commitments", 3, [], [OTHER.text]),
        ((RENT, MOTION, MOTION, LEAD), "commitments", 3, [], [MOTION.text]),
        ((RENT, replace(MOTION, kind="verzoek"), LEAD), "kinds", 2,
            [f"{MOTION_KEY}: verzoek, should be motie"], []),
        # what was not found has no right verdict either
        ((RENT, LEAD), "verdicts", 2, [f"{MOTION_KEY}: not found, should be covered"], []),
        ((RENT, MOTION, replace(LEAD, verdict="deferred")), "verdicts", 2,
            [f"{LEAD_KEY}: deferred, should be missing"], []),
        # flagged: another flag will do, an unneeded one is a false alarm
        ((replace(RENT, verdict="review"), MOTION, replace(LEAD, verdict="deferred")), "flagged", 2, [], []),
        ((RENT, MOTION), "flagged", 1, [f"{LEAD_KEY}: not found, should be missing"], []),
        ((replace(RENT, verdict="covered"), replace(MOTION, verdict="missing"), LEAD), "flagged", 1,
            [f"{RENT_KEY}: covered, should be partial"], [f"{MOTION_KEY}: missing, should be covered"]),
        ((RENT, MOTION, LEAD, replace(OTHER, verdict="missing")), "flagged", 2, [],
            [f"{OTHER.text}: missing, not in the gold"]),
        ((replace(RENT, verdict="review"), MOTION, LEAD), "reviewed", 2, [RENT_KEY], []),
        # evidence: the same paragraph, and only the first counts
        ((RENT, replace(MOTION, evidence=()), LEAD), "evidence", 1, [MOTION_KEY], []),
        ((RENT, replace(MOTION, evidence=evidence("Op de toezegging") + MOTION.evidence), LEAD),
            "evidence", 1, [MOTION_KEY], []),
        ((RENT, replace(MOTION, evidence=evidence(BRIEF)), LEAD), "evidence", 1, [MOTION_KEY], []),
        ((replace(RENT, references=("TZ202603-002",)), MOTION, LEAD), "numbers", 0,
            [f"{RENT_KEY}: no TZ202603-001"], []),
        ((replace(RENT, made_to=()), MOTION, LEAD), "addressees", 1,
            [f"{RENT_KEY}: nobody, should be Van Dalen"], []),
        # terms: a wrong day is missed and extra, one that the nota does not give is extra
        ((RENT, MOTION, replace(LEAD, due=None)), "terms", 0, [f"{LEAD_KEY}: 2026-07-03"], []),
        ((RENT, MOTION, replace(LEAD, due=Due(text="", not_after="2026-07-04"))), "terms", 0,
            [f"{LEAD_KEY}: 2026-07-03"], [f"{LEAD_KEY}: 2026-07-04"]),
        ((RENT, replace(MOTION, due=Due(text="", not_after="2026-07-04")), LEAD), "terms", 1, [],
            [f"{MOTION_KEY}: 2026-07-04"]),
        # the unmet part: both the ask and the whole must be flagged
        ((replace(RENT, verdict="covered"), MOTION, LEAD), "unmet parts", 0,
            [f"{RENT_KEY}: meldt wat het kost"], []),
        ((replace(RENT, asks=(replace(RENT.asks[0], verdict="covered"),)), MOTION, LEAD), "unmet parts",
            0, [f"{RENT_KEY}: meldt wat het kost"], []),
        ((replace(RENT, asks=(replace(RENT.asks[0], span=MOTION.span),)), MOTION, LEAD), "unmet parts",
            0, [f"{RENT_KEY}: meldt wat het kost"], []),
    ],
)  # fmt: skip
def test_commitments(
    pair: Pair,
    commitments: tuple[CoveredCommitment, ...],
    measure: str,
    hits: int,
    missed: list[str],
    extra: list[str],
) -> None:
    score = judged(pair, replace(RIGHT, commitments=commitments)).scores[measure]
    assert (score.hits, *faults(score)) == (hits, missed, extra)


WIDE = commitment(NOTA[place(NOTA, "Motie-Bakker")[0] : -1], "motie", "covered")


@pytest.mark.parametrize(
    ("found", "fits"),
    [
        (MOTION, True),
        (WIDE, True),  # more than the key
        (
            replace(MOTION, text="(anders)"),
            True,
        ),  # in the source, over the line's end and its indent
        (commitment("Bakker over dakisolatie", "motie", "covered"), True),  # only part of the key
        (replace(OTHER, text=f"- {MOTION_KEY}"), True),  # in the clean text alone
        (OTHER, False),
    ],
)
def test_when_a_finding_is_the_item(pair: Pair, found: CoveredCommitment, fits: bool) -> None:
    one = judged(pair, replace(RIGHT, commitments=(RENT, found, LEAD)))
    assert (MOTION_KEY not in faults(one.scores["commitments"])[0]) == fits


def test_the_tightest_finding_takes_the_key(pair: Pair) -> None:
    """The wide one holds two keys and takes the one that nobody else has."""
    one = judged(pair, replace(RIGHT, commitments=(RENT, replace(WIDE, kind="motie"), MOTION)))
    assert one.scores["commitments"].hits == 3


@pytest.mark.parametrize(
    ("change", "measure", "hits", "missed", "extra"),
    [
        ({"announcements": (OFFER,)}, "announcements", 1, ["mede namens de minister"], []),
        ({"announcements": (OFFER, OFFER, NAMED)}, "announcements", 2, [], [OFFER.text]),
        # both stand in one sentence: the kind decides which is which
        ({"announcements": (replace(NAMED, span=(0, 70)), replace(OFFER, span=(0, 70)))},
            "announcement kinds", 2, [], []),
        ({"announcements": (replace(OFFER, kind="mede_namens"), NAMED)}, "announcement kinds", 1,
            ["biedt u het rapport aan: mede_namens, should be aanbieding"], []),
        ({"announcements": (OFFER, replace(NAMED, verdict="covered"))}, "announcement verdicts", 1,
            ["mede namens de minister: covered, should be missing"], []),
        ({"discrepancies": ()}, "discrepancies", 0, ["figure: 15 procent / 12 procent"], []),
        ({"discrepancies": (clash("date", "15 procent", None),)}, "discrepancies", 0,
            ["figure: 15 procent / 12 procent"], ["date: 15 procent / -"]),
        ({"discrepancies": (clash("figure", None, "12 procent"),)}, "discrepancies", 0,
            ["figure: 15 procent / 12 procent"], ["figure: - / 12 procent"]),
        ({"discrepancies": (FIGURE, FIGURE)}, "discrepancies", 1, [],
            ["figure: 15 procent / 12 procent"]),
        # a remark that matches is a merit, one that does not is no fault; nor is what is optional
        ({"discrepancies": (replace(FIGURE, severity="info"), clash("term", "3 juli", None, "info"))},
            "discrepancies", 1, [], []),
        ({"discrepancies": (FIGURE, clash("member", "De Wit", None))}, "discrepancies", 1, [], []),
        ({"unannounced": ()}, "unannounced", 0, ["De motie-Smit is uitgevoerd"], []),
        ({"unannounced": (SMIT, unannounced("lid Bos"))}, "unannounced", 1, [], []),
        ({"unannounced": (SMIT, unannounced("lid Vos"))}, "unannounced", 1, [], ["lid Vos"]),
        ({"promises": (promise("in mei"), promise("Ook zal ik u in juni"))}, "promises", 1, [], []),
        ({"promises": (promise("kom ik in 2027 terug"),)}, "promises", 0,
            ["toe in mei te berichten"], ["kom ik in 2027 terug"]),
    ],
)  # fmt: skip
def test_the_rest(
    pair: Pair,
    change: dict[str, Any],
    measure: str,
    hits: int,
    missed: list[str],
    extra: list[str],
) -> None:
    score = judged(pair, replace(RIGHT, **change)).scores[measure]
    assert (score.hits, *faults(score)) == (hits, missed, extra)


def test_a_discrepancy_of_the_letter_alone_is_found_there(tmp_path: Path) -> None:
    pair = make(tmp_path, discrepancies=[{"kind": "figure", "nota": None, "brief": "12 procent"}])
    only = replace(RIGHT, discrepancies=(clash("figure", None, "Het kost 12 procent"),))
    assert judged(pair, only).scores["discrepancies"].hits == 1


CLEAN = {
    "commitments": [GOLD["commitments"][1]],
    "announcements": [GOLD["announcements"][0]],
    "discrepancies": [],
    "mutations": [],
}
ALL_WELL = replace(RIGHT, commitments=(MOTION,), announcements=(OFFER,), discrepancies=())


@pytest.mark.parametrize(
    ("change", "alarms"),
    [
        ({}, []),
        ({"discrepancies": (clash("term", "3 juli", None, "info"),)}, []),
        ({"discrepancies": (clash("member", "De Wit", None),)}, []),
        ({"discrepancies": (FIGURE,)}, ["figure: 15 procent / 12 procent"]),
        ({"commitments": (replace(MOTION, verdict="review"),)}, [f"{MOTION.text}: review"]),
        ({"commitments": (MOTION, LEAD)}, [f"{LEAD.text}: missing"]),
        ({"announcements": (replace(OFFER, verdict="missing"),)}, [f"{OFFER.text}: missing"]),
    ],
)
def test_a_clean_pair_wants_silence(
    tmp_path: Path, change: dict[str, Any], alarms: list[str]
) -> None:
    score = judged(make(tmp_path, **CLEAN), replace(ALL_WELL, **change)).scores["clean pairs"]
    assert score.extra == [f"{NAME}: {alarm}" for alarm in alarms]
    assert (score.hits, len(score.missed)) == ((0, 1) if alarms else (1, 0))


@pytest.mark.parametrize(
    ("after", "caught", "exact", "unmoved"),
    [
        ((RENT, replace(MOTION, verdict="missing"), LEAD), 1, 1, 2),
        ((RENT, replace(MOTION, verdict="review"), LEAD), 1, 0, 2),
        ((RENT, MOTION, LEAD), 0, 0, 2),
        ((RENT, LEAD), 0, 0, 2),  # a commitment of the nota may not go with the letter's words
        ((replace(RENT, verdict="covered"), replace(MOTION, verdict="missing"), LEAD), 1, 1, 1),
        ((replace(MOTION, verdict="missing"), LEAD), 1, 1, 1),
    ],
)
def test_mutations(
    pair: Pair, after: tuple[CoveredCommitment, ...], caught: int, exact: int, unmoved: int
) -> None:
    scores = judged(pair, RIGHT, replace(RIGHT, commitments=after)).scores
    got = [scores[name] for name in (mutate.CAUGHT, mutate.EXACT, mutate.UNMOVED)]
    assert [score.hits for score in got] == [caught, exact, unmoved]
    assert [len(score.missed) for score in got] == [1 - caught, 1 - exact, 2 - unmoved]
    assert all(": drop the motion: " in fault for score in got for fault in score.missed)


def test_others_are_held_against_the_tool_not_the_gold(pair: Pair) -> None:
    wrong = replace(RENT, verdict="covered")
    after = (wrong, replace(MOTION, verdict="missing"), LEAD)
    scores = judged(
        pair, replace(RIGHT, commitments=(wrong, MOTION, LEAD)), replace(RIGHT, commitments=after)
    ).scores
    assert scores[mutate.UNMOVED].missed == []


@pytest.mark.parametrize(
    ("source", "begin", "end", "left"),
    [
        ("een twee drie vier", "twee", "vier", "een vier"),
        ("een\n\ntwee  \n drie vier", "twee drie", "vier", "een\n\nvier"),
        ("vier een twee drie vier", "een", "vier", "vier vier"),  # the end is the first one after
        ("een twee een twee drie", "een", "drie", "drie"),
        ("een twee drie", "vier", "drie", None),
        ("een twee drie", "drie", "een", None),
    ],
)
def test_a_stretch_is_cut(source: str, begin: str, end: str, left: str | None) -> None:
    assert mutate.mutated(source, Mutation("x", begin, end, [])) == left


@pytest.mark.parametrize(
    "change", [{"delete_from": "niet in de brief"}, {"now_missing": ["geen sleutel"]}]
)
def test_a_mutation_that_cannot_be_done_is_the_golds_fault(
    tmp_path: Path, change: dict[str, Any]
) -> None:
    pair = make(tmp_path, mutations=[GOLD["mutations"][0] | change])
    with pytest.raises(InputError, match="I007"):
        judged(pair, RIGHT)


def test_quotations_that_do_not_stand_there_are_told(tmp_path: Path) -> None:
    pair = make(tmp_path, promises=["ik beloof het"])
    assert judged(pair, RIGHT).unplaced == [f"{NAME}/brief: ik beloof het"]


def test_quotations_of_the_corpus_stand_in_their_documents() -> None:
    def silent(brief: bytes, nota: bytes, name: str) -> Coverage:
        return replace(
            RIGHT, commitments=(), announcements=(), unannounced=(), promises=(), discrepancies=()
        )

    scores = coverage.measure(gold.pairs(str(CORPUS)), silent)
    assert scores.unplaced == []
    assert scores.scores["commitments"].recall == 0


@pytest.mark.parametrize(
    ("text", "wanted", "places"),
    [
        ("dak-\nisolatie", "dakisolatie", [(0, 13)]),
        ("de  motie", "de\nmotie", [(0, 9)]),
        ("112 procent en 12 procent", "12 procent", [(15, 25)]),
        ("de ‘tafel’", "'tafel'", [(3, 10)]),
        ("een - twee", "een twee", [(0, 10)]),
        ("een", "twee", []),
        ("een", "-", []),
    ],
)
def test_skeleton(text: str, wanted: str, places: list[Span]) -> None:
    assert Skeleton(text).find(wanted) == places


def test_passages_of_a_span() -> None:
    document = readers.read(BRIEF.encode(), "brief.txt", "brief")
    places = Places(document)
    assert list(places.passages(place(BRIEF, "isolatie"))) == [2]
    assert list(places.passages(place(BRIEF, "\n\nDe motie-Bakker"))) == [2]
    assert list(places.passages((place(BRIEF, "12 procent")[0], place(BRIEF, "over dak")[1]))) == [
        1,
        2,
    ]


def test_assign_takes_the_best_first() -> None:
    assert assign([((2,), 0, 0), ((1,), 1, 0), ((3,), 0, 1)]) == {1: 0, 0: 1}


def test_confidence_is_held_against_what_was_right(pair: Pair) -> None:
    commitments = (
        replace(RENT, confidence=0.95),
        replace(MOTION, confidence=0.85, verdict="missing"),
        replace(LEAD, confidence=0.2, verdict="review"),  # no verdict, so no confidence in one
        replace(OTHER, confidence=1.0),  # not in the gold
    )
    stated = judged(pair, replace(RIGHT, commitments=commitments)).stated
    assert stated == [(0.95, True), (0.85, False)]
    assert confidence.calibration(stated) == pytest.approx((0.05 + 0.85) / 2)


def test_reliability_and_calibration() -> None:
    judged = [(0.9, True)] * 3 + [(0.9, False)] + [(1.0, True)] * 4
    bins = confidence.reliability(judged)
    assert [(one.low, one.number, one.right) for one in bins] == [(0.9, 4, 0.75), (0.95, 4, 1.0)]
    assert confidence.calibration(judged) == pytest.approx(0.5 * 0.15)
    assert confidence.calibration([]) == 0
    assert "| 0.90 to 0.95 | 4 | 0.900 | 0.750 |" in confidence.reliability_table(judged)


def test_table_and_record(pair: Pair) -> None:
    scores = judged(pair, replace(RIGHT, commitments=(RENT, LEAD), promises=()))
    lines = coverage.table(scores, [("more", "0.5", 4)]).splitlines()
    assert lines[:2] == ["| what | value | n |", "|---|---:|---:|"]
    assert "| commitments found: recall | 0.667 | 3 |" in lines
    assert "| commitments found: precision | 1.000 | 2 |" in lines
    assert "| promises: precision | - | 0 |" in lines
    assert "| promises: F1 | 0.000 | 1 |" in lines
    assert "| left for review (share) | 0.000 | 2 |" in lines
    assert lines[-1] == "| more | 0.5 | 4 |"
    assert recorded(scores.scores)["commitments"].missed == [f"{NAME}: {MOTION_KEY}"]


def _answer(found: Coverage) -> Callable[[bytes, bytes, str], Coverage]:
    return lambda brief, nota, name: found


def test_baseline(pair: Pair) -> None:
    pytest.importorskip("rapidfuzz")
    by_sentence, by_paragraph = baseline.measure([pair], _answer(RIGHT))
    assert (by_sentence.unit, by_paragraph.unit) == ("sentence", "paragraph")
    assert by_sentence.evidence.hits == 2
    assert by_sentence.flagged.recall == 1
    assert "baseline, rapidfuzz by sentence" in coverage.table(
        judged(pair, RIGHT), baseline.rows([by_sentence])
    )


def test_baseline_counts_what_was_not_found_and_what_is_extra(pair: Pair) -> None:
    pytest.importorskip("rapidfuzz")
    found = replace(RIGHT, commitments=(MOTION, LEAD, OTHER))
    one = baseline.measure([pair], _answer(found))[0]
    assert f"{NAME}: {RENT_KEY}" in one.flagged.missed
    assert f"{NAME}: {RENT_KEY}" in one.evidence.missed
    assert one.flagged.hits + len(one.flagged.missed) == 2
