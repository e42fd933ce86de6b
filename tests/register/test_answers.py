"""Links by words alone: mostly right in the letter that belongs to an item, hardly ever in another."""

from __future__ import annotations

import pytest

import extractor
from extractor import sides
from extractor.coverage.sides import Side
from extractor.register import answers
from extractor.register.values import Item
from tests.audit.running import PAIRS


def _side(folder: int, kind: str) -> Side:
    path = next(PAIRS[folder].glob(f"{kind}.*"))
    return sides.read(extractor.read(path, kind=kind))


def _bare(nota: Side) -> list[tuple[Item, bool]]:
    """The items of a nota as if they were promises of a letter: no number, no member, no debate."""
    return [
        (Item(value.id, "belofte", None, value.text, asks=tuple(a.text for a in value.asks)), False)
        for hit in nota.found.commitments
        for value in (hit.value,)
        if value.kind != "belofte"
    ]


@pytest.fixture(scope="module")
def linked() -> dict[bool, list[str]]:
    """The verdicts of items in their own letter (True) and in the letters of others."""
    notas = [_bare(_side(n, "nota")) for n in range(6)]
    letters = [_side(n, "brief") for n in range(6)]
    found: dict[bool, list[str]] = {True: [], False: []}
    for n, items in enumerate(notas):
        for m, letter in enumerate(letters):
            said = {answer.item.id: answer.verdict for answer in answers.of_letter(letter, items)}
            found[n == m] += [said.get(item.id, "") for item, _ in items]
    return found


def test_a_third_of_them_is_found_where_it_is(linked: dict[bool, list[str]]) -> None:
    own = linked[True]
    assert sum(said not in ("", "review") for said in own) / len(own) > 0.25


def test_hardly_any_is_found_where_it_is_not(linked: dict[bool, list[str]]) -> None:
    other = linked[False]
    assert len(other) > 200
    assert sum(said not in ("", "review") for said in other) / len(other) < 0.01
    assert sum(said == "review" for said in other) / len(other) < 0.05


def test_words_alone_are_never_surer_than_they_were_measured() -> None:
    letter, items = _side(0, "brief"), _bare(_side(0, "nota"))
    found = answers.of_letter(letter, items)
    assert found
    assert max(answer.confidence for answer in found) <= 0.85
    for answer in found:
        start, stop = answer.start, answer.stop
        assert " ".join(letter.document.source[start:stop].split())[:20] == answer.text[:20]


def test_a_letter_without_a_sentence_answers_nothing() -> None:
    empty = sides.read(extractor.read(b"Geachte voorzitter,", "leeg.txt", kind="brief"))
    assert answers.of_letter(empty, _bare(_side(0, "nota"))) == []
