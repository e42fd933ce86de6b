"""What holds for every pair: either order, with a passage less, with a stray paragraph more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import permutations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import extractor
from extractor.document import PARAGRAPH, Document
from extractor.findings import Coverage
from tests.places import CORPUS

PAIRS = ("01-ienw-drinkwater", "02-vws-huisartsenzorg", "06-ocw-leraren")
ALL = sorted(path.parent.name for path in CORPUS.glob("*/gold.json"))
STRAY = "Het weer was dit voorjaar zonnig en droog."


@cache
def documents(name: str) -> tuple[Document, Document]:
    """Letter and nota of a corpus pair."""
    folder = CORPUS / name
    return (
        extractor.read(next(folder.glob("brief.*")), kind="brief"),
        extractor.read(next(folder.glob("nota.*")), kind="nota"),
    )


@cache
def whole(name: str) -> Coverage:
    return extractor.check(*documents(name))


def changed(name: str, source: str) -> Coverage:
    """The coverage with another text of the letter."""
    brief, nota = documents(name)
    return extractor.check(extractor.read(source.encode(), brief.name, "brief"), nota)


def verdicts(found: Coverage) -> list[tuple[str, str]]:
    return [(c.id, c.verdict) for c in found.commitments]


@pytest.mark.parametrize("name", PAIRS)
def test_the_order_of_the_two_is_free(name: str) -> None:
    brief, nota = documents(name)
    assert msgspec.json.encode(extractor.check(nota, brief)) == msgspec.json.encode(whole(name))


@pytest.mark.parametrize("name", PAIRS)
def test_a_passage_less_answers_nothing_more(name: str) -> None:
    missing = of_verdict(whole(name), "missing")
    assert missing
    assert [
        found for found in one_passage_less(name) if missing & of_verdict(found, "covered")
    ] == []


def test_a_passage_less_hardly_ever_answers_more_in_any_pair() -> None:
    """It can: an item that shared a passage with another has it alone once that other's answer is gone."""
    asked = gained = 0
    for name in ALL:
        missing = of_verdict(whole(name), "missing")
        for found in one_passage_less(name, every=6) if missing else ():
            asked += len(missing)
            gained += len(missing & of_verdict(found, "covered"))
    assert asked > 100
    assert gained / asked < 0.02


def of_verdict(found: Coverage, verdict: str) -> set[str]:
    return {c.id for c in found.commitments if c.verdict == verdict}


def one_passage_less(name: str, every: int = 2) -> Iterator[Coverage]:
    """The coverage without one of the letter's passages, for some of them."""
    brief, _ = documents(name)
    for passage in brief.passages[1::every]:
        start, end = brief.span(passage.start, passage.end)
        yield changed(name, brief.source[:start] + brief.source[end:])


@pytest.mark.parametrize("name", PAIRS)
def test_a_stray_paragraph_changes_no_verdict(name: str) -> None:
    brief, _ = documents(name)
    end = max(brief.span(p.start, p.end)[1] for p in brief.of_kind(PARAGRAPH))
    found = changed(name, f"{brief.source[:end]}\n\n{STRAY}\n\n{brief.source[end:]}")
    assert verdicts(found) == verdicts(whole(name))
    assert [a.verdict for a in found.announcements] == [
        a.verdict for a in whole(name).announcements
    ]


BULLETS = (
    "De minister informeert de Kamer vóór 1 juli 2026 over de breedte van het strand (aan lid Vermeer, CDA).",
    "De minister spreekt met de waterschappen over zeegras en meldt de Kamer de uitkomst (aan lid Bos, D66).",
    "De minister stuurt de Kamer het rapport over strandpaviljoens (aan lid Yıldız, SP).",
    "De motie-De Wit (VVD) over een kustpad van Cadzand naar Den Helder.",
)
ANSWERS = """Geachte voorzitter,

Aan het lid Vermeer heb ik toegezegd in te gaan op het strand. Dat is gemiddeld 80 meter breed, en bij
Egmond 55 meter.

Het lid Bos heb ik toegezegd met de waterschappen te spreken over zeegras. Dat gesprek was op 3 april; de
waterschappen planten dit jaar 12 hectare zeegras aan.

De motie van het lid De Wit vraagt om een pad langs de kust. Op deze motie kom ik in het najaar terug.
"""


@pytest.mark.parametrize("order", list(permutations(range(4)))[1::4])
def test_the_order_of_the_bullets_is_free(order: tuple[int, ...]) -> None:
    def found(bullets: Sequence[str]) -> dict[str, str]:
        listed = "\n".join(f"- {one}" for one in bullets)
        nota = f"# Nota\n\nDe brief gaat in op:\n{listed}\n"
        both = (
            extractor.read(ANSWERS.encode(), "brief.md", "brief"),
            extractor.read(nota.encode(), "nota.md", "nota"),
        )
        return {c.text: c.verdict for c in extractor.check(*both).commitments}

    first = found(BULLETS)
    assert sorted(first.values()) == ["covered", "covered", "deferred", "missing"]
    assert found([BULLETS[n] for n in order]) == first


_PIECES = (
    "Geachte voorzitter,", "# Nota", "## Kern", "Zeegras", "TZ202604-101", "36 800 VIII, nr. 169",
    "Aan het lid Jansen (VVD) heb ik toegezegd uw Kamer te informeren over zeegras.",
    "- De minister informeert de Kamer over zeegras en de veerdienst (aan lid Jansen, VVD).",
    "- De motie-Bakker (CDA) over zwembaden wordt afgedaan.",
    "Hiermee wordt invulling gegeven aan de motie van het lid Bakker.",
    "Op de overige toezeggingen uit het debat van 8 april 2026 kom ik in het najaar terug.",
    "U biedt het rapport mede namens de minister van SZW aan.", "[^1]", "[^1]: TZ202604-102.",
    "Het debat was op 8 april jl.", "e\u0301\u0301", "\u00a0", " ", "\t", "\n", "\n\n", "\x0c", "1. ", "🙂",
)  # fmt: skip
_TEXTS = st.one_of(
    st.text(min_size=1, max_size=40),
    st.lists(st.sampled_from(_PIECES), min_size=1, max_size=12).map("\n".join),
    st.lists(st.sampled_from(_PIECES), min_size=1, max_size=12).map("".join),
).filter(lambda text: bool(text.strip()))


@settings(max_examples=100, deadline=None)
@given(_TEXTS, _TEXTS)
def test_any_two_texts_have_their_spans_inside(one: str, other: str) -> None:
    try:
        brief = extractor.read(one.encode("utf-8", "replace"), "brief.txt", "brief")
        nota = extractor.read(other.encode("utf-8", "replace"), "nota.txt", "nota")
    except extractor.InputError:  # nothing to read
        return
    found = extractor.check(brief, nota)
    in_nota = [c.span for c in found.commitments] + [a.span for a in found.announcements]
    in_nota += [a.span for c in found.commitments for a in c.asks]
    in_nota += [d.nota.span for d in found.discrepancies if d.nota]
    in_brief = [e.span for c in found.commitments for e in c.evidence]
    in_brief += [e.span for a in found.announcements for e in a.evidence]
    in_brief += [e.span for c in found.commitments for a in c.asks for e in a.evidence]
    in_brief += [u.span for u in found.unannounced] + [p.span for p in found.promises]
    in_brief += [d.brief.span for d in found.discrepancies if d.brief]
    for spans, length in ((in_nota, len(nota.source)), (in_brief, len(brief.source))):
        assert all(0 <= start <= end <= length for start, end in spans)
