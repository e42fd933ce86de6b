"""Marks in the text: nothing is lost, doubled or moved, and what would deceive is shown for what it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extractor
from extractor.document import Document
from extractor.review import texts
from tests.review.running import CORPUS

LETTER = extractor.read(CORPUS / "01-ienw-drinkwater" / "brief.txt", kind="brief")


def shown(document: Document, *marks: tuple[tuple[int, int], str]) -> tuple[texts.Block, ...]:
    return texts.blocks(document, marks)


def span(start: str) -> tuple[int, int]:
    at = LETTER.text.index(start)
    return LETTER.span(at, at + len(start))


def marked(blocks: tuple[texts.Block, ...], item: str) -> str:
    return "".join(piece.text for block in blocks for piece in block.pieces if item in piece.items)


SPANS = st.tuples(st.integers(0, len(LETTER.source)), st.integers(0, 400)).map(
    lambda pair: (pair[0], min(pair[0] + pair[1], len(LETTER.source)))
)


@given(st.lists(st.tuples(SPANS, st.sampled_from("abcd")), max_size=8))
def test_whatever_is_marked_the_text_stays_the_text(
    marks: list[tuple[tuple[int, int], str]],
) -> None:
    made = shown(LETTER, *marks)
    whole = ["".join(piece.text for piece in block.pieces) for block in made]
    assert whole == [texts.plain(LETTER.read(passage)) for passage in LETTER.passages]


@given(st.lists(st.tuples(SPANS, st.sampled_from("abcd")), max_size=8))
def test_every_item_begins_once(marks: list[tuple[tuple[int, int], str]]) -> None:
    begun = [
        item for block in shown(LETTER, *marks) for piece in block.pieces for item in piece.first
    ]
    assert len(begun) == len(set(begun))


def test_a_mark_is_exactly_what_it_points_to() -> None:
    words = "om de tafel gezeten met Chemours"
    assert marked(shown(LETTER, (span(words), "a")), "a") == words


def test_marks_may_overlap() -> None:
    one, other = span("heb ik daarover in Dordrecht"), span("in Dordrecht om de tafel")
    made = shown(LETTER, (one, "a"), (other, "b"))
    assert marked(made, "a") == "heb ik daarover in Dordrecht"
    assert marked(made, "b") == "in Dordrecht om de tafel"
    both = [piece.text for block in made for piece in block.pieces if piece.items == ("a", "b")]
    assert both == ["in Dordrecht"]


def test_what_turns_text_around_or_hides_is_visible() -> None:
    assert texts.plain("a\u202eb\u2066c\u200fd\x00e\x1bf\x85g\ud800h") == (
        "a[U+202E]b[U+2066]c[U+200F]d\ufffde\ufffdf\ufffdg\ufffdh"
    )
    assert (
        texts.plain("gewone tekst, é en €\tmet tab\nen regel")
        == "gewone tekst, é en €\tmet tab\nen regel"
    )


@given(st.text(st.characters(codec=None), max_size=30))
def test_text_that_needs_nothing_is_left_as_it_is(text: str) -> None:
    assert texts.plain(text) == text.translate(texts._UNSEEN)


@pytest.mark.parametrize(
    ("written", "kept"),
    [("  staat\r\nin  de bijlage ", "staat in de bijlage"), ("a\x00b", "a b"), ("a\ud800b", "a?b")],
)
def test_what_a_person_wrote_is_one_line_that_every_database_keeps(written: str, kept: str) -> None:
    assert texts.storable(written) == kept


def test_a_bullet_of_words_own_font_is_shown_as_a_bullet() -> None:
    document = extractor.read(
        "Geachte voorzitter,\n\n\uf0b7 lagere tarieven\n\uf0b7 hogere kosten\n\nZie \uf0fc hier.".encode(),
        "brief.txt",
        kind="brief",
    )
    text = "lagere tarieven"
    at = document.source.index(text)
    made = shown(document, ((at, at + len(text)), "a"))
    assert marked(made, "a") == text
    items = [block for block in made if block.kind == "item"]
    assert [block.lead for block in items] == ["•", "•"]
    assert "Zie ✓ hier." in "".join(piece.text for block in made for piece in block.pieces)
