"""A new Word file of a letter in another format."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import extractor
from extractor.document import FOOTNOTE, FURNITURE, HEADING, ITEM, ROW, Document
from extractor.reports import word
from extractor.reports.remarks import remarks
from extractor.reports.word import fresh
from tests.places import LETTERS
from tests.reports import pairs
from tests.reports.word import letters

_TEXT = """\
Geachte voorzitter,

In het debat van 8 april 2026 heb ik dit toegezegd.[footnoteRef:2] [2: TZ202604-154. ]

Stand van zaken
- het eerste punt
- het tweede punt

Hiermee is de motie uitgevoerd.[endnoteRef:2] [2: Kamerstuk 36 800 VIII, nr. 169. ]
"""


def _texts(document: Document, *kinds: str) -> list[str]:
    return [document.read(passage) for passage in document.of_kind(*kinds)]


@pytest.mark.parametrize("brief", LETTERS[::5], ids=lambda path: path.parent.name)
def test_the_new_file_says_what_the_letter_says(brief: Path) -> None:
    """Read again: the same headings, items, rows and notes, and all words in the same order."""
    letter = extractor.read(brief, kind="brief")
    again = extractor.read(fresh.document(letter).data, "nieuw.docx", kind="brief")
    for kind in (ROW, FOOTNOTE):
        assert _texts(again, kind) == _texts(letter, kind)
    headings = _texts(letter, HEADING)  # the reader may take a short paragraph for one more
    assert [text for text in _texts(again, HEADING) if text in headings] == headings
    assert len(again.anchors) == len(letter.anchors)
    body = [p.kind for p in letter.passages if p.kind not in (FOOTNOTE, FURNITURE)]
    assert len(body) > 10
    wanted = "".join(letter.read(p) for p in letter.passages if p.kind not in (FOOTNOTE, FURNITURE))
    got = "".join(again.read(p) for p in again.passages if p.kind not in (FOOTNOTE, FURNITURE))
    assert _words(wanted) in _words(got) or _words(got) == _words(wanted)


def _words(text: str) -> str:
    """Letters and digits alone, without the marks of notes."""
    return "".join(filter(str.isalnum, re.sub(r"\[\w+:?\d*\]", "", text)))


def test_notes_are_real_and_keep_the_numbers_that_the_text_has() -> None:
    letter = extractor.read(_TEXT.encode(), "brief.txt", kind="brief")
    made = fresh.document(letter).data
    root = letters.root(made)
    assert [n.get(f"{letters.W}val") for n in root.iter(f"{letters.W}numStart")] == ["2", "2"]
    assert len(list(root.iter(f"{letters.W}footnoteReference"))) == 1
    assert len(list(root.iter(f"{letters.W}endnoteReference"))) == 1
    again = extractor.read(made, "nieuw.docx", kind="brief")
    assert _texts(again, FOOTNOTE) == ["TZ202604-154.", "Kamerstuk 36 800 VIII, nr. 169."]
    assert _texts(again, ITEM) == ["het eerste punt", "het tweede punt"]


@pytest.mark.parametrize("number", ["01", "08", "14"])
def test_every_comment_stands_on_its_passage(number: str, tmp_path: Path) -> None:
    pair = pairs.judged(*pairs.of_corpus(number))
    path = tmp_path / "annotated.docx"
    word.write(pair, str(path))
    data = path.read_bytes()
    between = letters.ranges(data)
    found = [between[key] for key in letters.comments(data) if key in between][1:]
    wanted = [r for r in remarks(pair).at if r.span]
    assert len(found) == len(wanted) > 5
    for text, remark in zip(found, wanted, strict=True):
        start, end = remark.span or (0, 0)
        assert _words(text) in _words(pair.brief.source[start:end]), remark


def test_a_number_in_a_note_is_shown_at_the_mark(tmp_path: Path) -> None:
    letter = extractor.read(_TEXT.encode(), "brief.txt", kind="brief")
    made = fresh.document(letter)
    stretch = made.stretches(letters.span_of(letter, "TZ202604-154"))
    assert [(one.text, one.start, one.end) for one in stretch] == [("[2]", 0, 3)]


def test_it_says_that_the_layout_is_not_the_letters(tmp_path: Path) -> None:
    for lang, wanted in (
        ("nl", "de opmaak is niet die van de brief"),
        ("en", "not that of the letter"),
    ):
        pair = pairs.judged(*pairs.of_corpus("01"), lang=lang)
        path = tmp_path / f"{lang}.docx"
        word.write(pair, str(path))
        assert any(
            wanted in line for line in next(iter(letters.comments(path.read_bytes()).values()))
        )


@settings(deadline=None, max_examples=100)
@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=200))
def test_any_text_makes_a_file(text: str) -> None:
    """Also what XML cannot hold, marks of direction and half a surrogate pair."""
    data = f"Geachte voorzitter,\n\n{text}\n".encode("utf-8", "surrogatepass")
    try:
        letter = extractor.read(data, "brief.txt", kind="brief")
    except extractor.InputError:  # so many odd characters that it is no text
        return
    made = fresh.document(letter)
    assert letters.root(made.data) is not None
    for span in ((0, len(letter.source)), (21, 22)):
        for one in made.stretches(span):
            assert 0 <= one.start < one.end <= len(one.text)
