"""Footnotes: the number a reader sees is the order of first anchors."""

from __future__ import annotations

from extractor.finders import footnotes
from extractor.readers import read


def test_numbers_follow_the_anchors_not_the_labels() -> None:
    text = "Een[^b] en twee[^a] en nog eens[^b].\n\n[^a]: Noot a.\n\n[^b]: Noot b.\n"
    notes, issues = footnotes.find(read(text.encode(), "brief.md"))
    assert [(n.label, n.number, n.text) for n in notes] == [
        ("b", 1, "Noot b."),
        ("a", 2, "Noot a."),
    ]
    assert issues == []
    assert [text[slice(*n.anchor)] for n in notes if n.anchor] == ["[^b]", "[^a]"]
    assert [text[slice(*n.body)] for n in notes if n.body] == ["Noot b.", "Noot a."]


def test_word_ids_start_anywhere() -> None:
    text = "A[footnoteRef:7] b[footnoteRef:9]. [7: Eerste. ] [9: Tweede. ]\n"
    notes, _ = footnotes.find(read(text.encode()))
    assert [(n.label, n.number, n.text) for n in notes] == [
        ("7", 1, "Eerste."),
        ("9", 2, "Tweede."),
    ]


def test_an_endnote_and_a_footnote_may_share_an_id() -> None:
    text = "A[footnoteRef:2] en b[endnoteRef:2]. [2: Voet. ] [2: Eind. ]\n"
    notes, _ = footnotes.find(read(text.encode()))
    assert [(n.label, n.number, n.text) for n in notes] == [("2", 1, "Voet."), ("2", 2, "Eind.")]


def test_a_mark_without_note_and_a_note_without_mark_are_reported() -> None:
    text = "Een zin met een verwijzing[^1] en meer.\n\n[^2]: Een noot zonder verwijzing.\n"
    notes, issues = footnotes.find(read(text.encode(), "brief.md"))
    assert [(n.label, n.text, n.anchor is None, n.body is None) for n in notes] == [
        ("1", "", False, True),
        ("2", "Een noot zonder verwijzing.", True, False),
    ]
    assert [(i.code, i.values["label"]) for i in issues] == [("R003", "1"), ("R002", "2")]


def test_brackets_that_are_prose_stay_prose() -> None:
    text = "Een opsomming [1: dit] en [2: dat], zonder noten.\n"
    document = read(text.encode())
    assert footnotes.find(document) == ([], [])
    assert "[1: dit]" in document.text


def test_letters_pasted_together_keep_their_own_notes() -> None:
    one = "Een[footnoteRef:2] zin. [2: Eerste noot. ]\n\n"
    two = "Twee[footnoteRef:2] zinnen. [2: Tweede noot. ]\n"
    notes, issues = footnotes.find(read((one + two).encode()))
    assert [(n.label, n.number, n.text) for n in notes] == [
        ("2", 1, "Eerste noot."),
        ("2", 2, "Tweede noot."),
    ]
    assert issues == []
