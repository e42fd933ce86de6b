"""Candidates, likeness, assignment and verdicts of coverage, each on a text of a few lines."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

import extractor
from extractor import sides
from extractor.coverage import letter
from extractor.coverage.assignment import assign
from extractor.coverage.lexicon import Lexicon
from extractor.findings import Coverage
from extractor.language import stems
from tests.places import LETTERS, SHARED, needs_shared

SAME, MEANING, PART, NOTHING = (0.6, 1.0), (0.3, 0.95), (0.15, 0.8), (0.0, 0.0)


@pytest.mark.parametrize(
    ("asked", "said", "expected"),
    [
        ("zeegras", "zeegras", SAME),
        ("vaccins", "vaccin", SAME),
        ("stagevergoedingen", "stagevergoeding", SAME),  # the stemmer alone would make "stavergoed"
        ("gratis", "kosteloos", MEANING),
        ("leghennen", "kippen", MEANING),
        ("ingeënt", "vaccinatie", MEANING),
        ("kinderopvanglocatie", "kinderopvang", PART),
        ("zwemlocatie", "locatie", PART),
        ("zeegras", "zeegrasmaaier", PART),
        ("onderzoeksrapport", "verslag", PART),
        ("zeegrasmaaier", "zeegrasveld", NOTHING),  # the part stands nowhere by itself
        ("zeegras", "zwembad", NOTHING),
        ("gemeenten", "gemeente", (0.2, 0.6)),  # a word of any letter tells little
    ],
)
def test_likeness(asked: str, said: str, expected: tuple[float, float]) -> None:
    first, second = (stems.of(word)[0] for word in (asked, said))
    lexicon = Lexicon([second], [first])
    one, other = lexicon.keys(first), lexicon.keys(second)
    found = max((min(one[key], other[key]) for key in one.keys() & other.keys()), default=0.0)
    assert expected[0] <= found <= expected[1]


@pytest.mark.parametrize(
    ("values", "room", "expected"),
    [
        ([], [], []),
        ([[]], [], [None]),
        ([[1.0]], [1], [0]),
        ([[-1.0, -2.0]], [1, 1], [None]),  # nothing speaks for it
        ([[0.0]], [1], [None]),
        ([[1.0], [2.0]], [1], [None, 0]),  # one slot, one item
        ([[3.0, 2.0], [2.5, -1.0]], [1, 1], [1, 0]),  # the whole counts, not the first
        ([[3.0, 2.0], [2.5, -1.0]], [2, 1], [0, 0]),  # with room for both
    ],
)
def test_assign(values: list[list[float]], room: list[int], expected: list[int | None]) -> None:
    assert [choice.slot for choice in assign(values, room)] == expected


def test_lead_over_the_next_best() -> None:
    (choice,) = assign([[3.0, 1.0]], [1, 1])
    assert (choice.value, choice.lead) == (3.0, 2.0)


def slots(body: str) -> list[tuple[str, str | None, tuple[str, ...], tuple[str, ...]]]:
    """The slots of a letter: text, kind, numbers and Members."""
    document = extractor.read(f"Geachte voorzitter,\n\n{body}\n".encode(), "brief.txt", "brief")
    read = letter.read(sides.read(document))
    return [
        (document.text[slice(*read.place(s))], s.kind, tuple(sorted(s.ids)), tuple(sorted(s.members)))
        for s in read.slots
        if read.place(s)[0] > 0
    ]  # fmt: skip


SEAGRASS = (
    "Aan het lid Jansen (VVD) heb ik toegezegd uw Kamer te informeren over zeegras (TZ202604-101)."
)
FERRY = "De veerdienst naar Vlieland vaart weer elke dag. De reders hebben dat bevestigd."
BACK = "Hiermee wordt invulling gegeven aan de toezegging aan het lid De Wit (SP) over de veerdienst (TZ202604-103)."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # a paragraph that names nothing is a slot of its own
        (FERRY, [(FERRY, None, (), ())]),
        # a formula opens a slot, which runs on under the same heading
        (
            f"{SEAGRASS} Er zijn planten uitgezet.\n\nDe planten groeien goed.",
            [
                (
                    f"{SEAGRASS} Er zijn planten uitgezet.\nDe planten groeien goed.",
                    "toezegging", ("TZ202604-101",), ("jansen",),
                ),
                ("De planten groeien goed.", None, (), ()),
            ],
        ),
        # "Hiermee" answers with what stands before it, in its paragraph or in the one before
        (
            f"{FERRY} {BACK}",
            [
                (FERRY, None, (), ()),
                (f"{FERRY} {BACK}", "toezegging", ("TZ202604-103",), ("wit",)),
            ],
        ),
        (
            f"{FERRY}\n\n{BACK}",
            [
                (FERRY, None, (), ()),
                (f"{FERRY}\n{BACK}", "toezegging", ("TZ202604-103",), ("wit",)),
            ],
        ),
        # the next formula ends a slot, and reaches back no further than to that slot's own
        (
            f"{SEAGRASS} Er zijn planten uitgezet. {BACK}",
            [
                (f"{SEAGRASS} Er zijn planten uitgezet.", "toezegging", ("TZ202604-101",), ("jansen",)),
                (f"Er zijn planten uitgezet. {BACK}", "toezegging", ("TZ202604-103",), ("wit",)),
            ],
        ),
    ],
    ids=["bare", "formula", "back-in-paragraph", "back-over-paragraphs", "two"],
)  # fmt: skip
def test_slots(body: str, expected: list[tuple[Any, ...]]) -> None:
    assert slots(body) == expected


NOTA = """\
# Beslisnota

**Datum**

12 mei 2026

Aan
Minister

## Kern

- Met deze Kamerbrief gaat u in op de volgende toezeggingen uit het commissiedebat Natuur van 8 april 2026:
  - De minister informeert de Kamer voor de zomer over de herplant van zeegras in de Waddenzee (aan lid Jansen, VVD; TZ202604-101).
  - De minister gaat na hoeveel zwembaden in de winter sluiten door de energieprijzen (aan lid Bakker, CDA; TZ202604-102).
  - De minister zal de Kamer informeren over de veerdienst naar Vlieland (aan lid De Wit, SP; TZ202604-103).
"""
SEAGRASS_NAMED = "Aan het lid Jansen (VVD) heb ik toegezegd uw Kamer te informeren over de herplant van zeegras in de Waddenzee (TZ202604-101)."
FERRY_NAMED = "Het lid De Wit (SP) heb ik toegezegd te informeren over de veerdienst naar Vlieland (TZ202604-103)."
BRIEF = f"""\
Geachte voorzitter,

Met deze brief ga ik in op enkele toezeggingen uit het commissiedebat Natuur van 8 april 2026.

Zeegras

{SEAGRASS_NAMED} Dit voorjaar zijn op drie plekken in de Waddenzee zeegrasplanten uitgezet. De herplant is daarmee voltooid.

Veerdienst

{FERRY_NAMED} Het onderzoek hiernaar loopt nog en het is nu niet mogelijk hierover iets te zeggen. In het najaar van 2026 kom ik hierop terug.

Hoogachtend,

De minister van Landbouw, Visserij, Voedselzekerheid en Natuur,

J. de Vries
"""


@cache
def small(lang: str = "nl") -> Coverage:
    return extractor.check(
        extractor.read(BRIEF.encode(), "brief.txt"), extractor.read(NOTA.encode(), "nota.md"), lang
    )


def test_verdicts() -> None:
    assert [(c.references, c.verdict) for c in small().commitments] == [
        (("TZ202604-101",), "covered"),
        (("TZ202604-102",), "missing"),
        (("TZ202604-103",), "deferred"),
    ]
    summary = small().summary
    assert (summary.commitments, summary.covered, summary.missing, summary.deferred) == (3, 1, 1, 1)
    assert (summary.partial, summary.review, summary.flagged) == (0, 0, 2)
    assert all(c.confidence > 0.5 for c in small().commitments)
    assert all(a.verdict == c.verdict for c in small().commitments for a in c.asks)
    assert small().unannounced == ()


def test_evidence() -> None:
    covered, missing, deferred = small().commitments
    assert covered.evidence[0].text == SEAGRASS_NAMED
    assert covered.evidence[0].references == ("TZ202604-101",)
    assert covered.evidence[0].signals["reference"] == covered.evidence[0].signals["member"] == 1
    assert missing.evidence == ()
    assert deferred.evidence[0].text == FERRY_NAMED
    for one in (*covered.evidence, *deferred.evidence):
        assert BRIEF[slice(*one.span)] == one.text


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "nl",
            [
                "Tegenhanger (r. 7, TZ202604-101): het nummer, het Kamerlid, het debat en de woorden komen overeen.",
                "Geen passage hierover gevonden.",
                "De brief noemt het punt (r. 11, TZ202604-103) en zegt dat het antwoord later komt.",
            ],
        ),
        (
            "en",
            [
                "Counterpart (l. 7, TZ202604-101): the number, the Member, the debate and the wording agree.",
                "No passage on this was found.",
                "The letter names the item (l. 11, TZ202604-103) and says that the answer comes later.",
            ],
        ),
    ],
)
def test_reasons(lang: str, expected: list[str]) -> None:
    assert [c.reasons for c in small(lang).commitments] == [(reason,) for reason in expected]


def test_a_letter_without_a_sentence_answers_nothing() -> None:
    found = extractor.check(
        extractor.read(b"Betreft: zeegras", "brief.txt", "brief"),
        extractor.read(NOTA.encode(), "nota.md", "nota"),
    )
    assert [c.verdict for c in found.commitments] == ["missing"] * 3


@cache
def contract() -> Draft202012Validator:
    """The promised schema, with the extraction schema that it refers to."""
    folder = SHARED / "contract"
    base, own = (
        json.loads((folder / f"{name}.schema.json").read_text("utf-8"))
        for name in ("extraction", "coverage")
    )
    registry: Registry[Any] = Registry().with_resources(
        [(name, Resource.from_contents(base)) for name in ("extraction/1", "coverage/extraction/1")]
    )
    return Draft202012Validator(own, registry=registry)


@needs_shared
@pytest.mark.parametrize("path", LETTERS, ids=lambda p: p.parent.name)
def test_output_fits_the_contract(path: Path) -> None:
    nota = next(path.parent.glob("nota.*"))
    contract().validate(json.loads(msgspec.json.encode(extractor.check(path, nota))))


@pytest.mark.parametrize(
    ("opening", "firm"),
    [("Zoals toegezegd aan het lid Jansen (VVD) bericht ik u hierover. ", True), ("", False)],
)
def test_a_counterpart_by_words_alone_says_so(opening: str, firm: bool) -> None:
    brief = f"Geachte voorzitter,\n\n{opening}Op de Wadden groeit 40 hectare zeegras, vooral bij de veerdienst.\n"
    nota = "# Nota\n\n- De minister informeert de Kamer over het zeegras op de Wadden bij de veerdienst (aan lid Jansen, VVD).\n"
    found = extractor.check(
        extractor.read(brief.encode(), "brief.md", "brief"),
        extractor.read(nota.encode(), "nota.md", "nota"),
    )
    (one,) = found.commitments
    assert one.verdict == "covered"
    assert ("lees de passage na" in " ".join(one.reasons)) is not firm


def test_a_nota_without_items_beside_a_letter_that_answers_some() -> None:
    letter = (
        "Geachte voorzitter,\n\nHet lid Vonk verzocht mij te bezien of het loket langer open kan (TZ202603-041). "
        "Het loket is langer open.\n\nHoogachtend,\n"
    )
    found = extractor.check(letter.encode(), b"Nota\n\nKern\nDeze nota gaat over iets anders.\n")
    assert found.commitments == ()
    assert [one.references for one in found.unannounced] == [("TZ202603-041",)]
