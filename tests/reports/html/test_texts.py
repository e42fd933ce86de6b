"""A text is cut where something is marked, and nothing of it is lost or told twice."""

from __future__ import annotations

import itertools
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extractor
from extractor.document import Document
from extractor.places import Places
from extractor.reports.html.texts import Block, Mark, Pane, Segment, pane

CORPUS = Path(__file__).parents[3] / "corpus"
NAMES = ("01-ienw-drinkwater", "02-vws-huisartsenzorg", "03-jenv-jeugddetentie")

TEXT = """\
Voortgang van de regeling

De regeling is op 1 mei verlengd. De uitkomst volgt in het najaar.

- het eerste punt
- het tweede punt
"""


@cache
def document(name: str, side: str) -> Document:
    (file,) = (CORPUS / name).glob(f"{side}.*")
    return extractor.read(file, kind=side)


def shown(of: Document, *marks: Mark) -> Pane:
    return pane(of, marks, Places(of), "brief", "Brief", "brief.txt")


def blocks(made: Pane) -> list[Block]:
    return [block for group in made.groups for block in group.blocks]


def segments(block: Block) -> list[Segment]:
    return [s for cell in block.cells for s in cell] if block.cells else list(block.segments)


def written(block: Block) -> str:
    if block.cells:
        return "\t".join("".join(s.text for s in cell) for cell in block.cells)
    return "".join(s.text for s in block.segments)


def mark(words: str, key: str = "i1", **more: str) -> Mark:
    at = TEXT.index(words)
    return Mark((at, at + len(words)), key, "covered", **{"spot": key, "badge": "1", **more})


def read(text: str = TEXT) -> Document:
    return extractor.read(text.encode(), name="brief.txt", kind="brief")


@pytest.mark.parametrize("side", ["brief", "nota"])
@pytest.mark.parametrize("name", NAMES)
def test_every_passage_stands_there_whole(name: str, side: str) -> None:
    of = document(name, side)
    found = extractor.extract(of)
    marks = [Mark(r.span, f"r{i}", "references", f"r{i}") for i, r in enumerate(found.references)]
    assert [written(b) for b in blocks(shown(of, *marks))] == [of.read(p) for p in of.passages]


@given(data=st.data())
def test_marks_wherever_they_lie_change_no_letter(data: st.DataObject) -> None:
    of = document(NAMES[data.draw(st.integers(0, len(NAMES) - 1))], "nota")
    place = st.integers(0, len(of.source))
    spans = data.draw(st.lists(st.tuples(place, place).map(lambda s: (min(s), max(s))), max_size=8))
    marks = [Mark(span, f"i{i}", "covered", f"i{i}", str(i)) for i, span in enumerate(spans)]
    made = shown(of, *marks)
    assert [written(b) for b in blocks(made)] == [of.read(p) for p in of.passages]
    every = [s for b in blocks(made) for s in segments(b)]
    targets = [target for s in every for target in s.targets]
    assert sorted(targets) == sorted(made.targets)  # each once
    assert len([m for s in every for m in s.starts]) == len(targets)


@pytest.mark.parametrize("name", NAMES)
def test_the_marked_letters_are_those_of_the_finding(name: str) -> None:
    of = document(name, "brief")
    found = extractor.extract(of, only=["references"])
    marks = [Mark(r.span, f"r{i}", "references", f"r{i}") for i, r in enumerate(found.references)]
    every = [s for b in blocks(shown(of, *marks)) for s in segments(b)]
    for i, reference in enumerate(found.references):
        marked = "".join(s.text for s in every if f"r{i}" in s.keys.split())
        assert "".join(marked.split()) == "".join(reference.text.split()), reference


def test_two_marks_that_overlap_are_three_stretches() -> None:
    made = shown(read(), mark("De regeling is op 1 mei"), mark("1 mei verlengd", "i2"))
    (block,) = [b for b in blocks(made) if "verlengd" in written(b)]
    assert [(s.text, s.keys) for s in segments(block)] == [
        ("De regeling is op ", "i1"),
        ("1 mei", "i1 i2"),
        (" verlengd", "i2"),
        (". De uitkomst volgt in het najaar.", ""),
    ]


def test_a_mark_over_several_passages_has_one_badge() -> None:
    at = TEXT.index("De uitkomst"), TEXT.index("tweede")
    made = shown(read(), Mark(at, "i1", "covered", "i1", "1"))
    every = [s for b in blocks(made) for s in segments(b)]
    assert sum(len(s.starts) for s in every) == 1
    assert sum(bool(s.keys) for s in every) == 3
    assert made.targets == {"brief-i1"}


def test_a_mark_without_a_name_is_only_drawn() -> None:
    made = shown(read(), mark("in het najaar", spot="", badge=""))
    assert made.targets == frozenset()
    assert [s.text for b in blocks(made) for s in segments(b) if s.keys] == ["in het najaar"]


def test_items_in_a_row_are_one_list() -> None:
    kinds = [(g.kind, len(g.blocks)) for g in shown(read()).groups]
    assert ("item", 2) in kinds


def test_no_heading_skips_a_level_on_the_way_down() -> None:
    for name in NAMES:
        levels = [b.level for b in blocks(shown(document(name, "nota"))) if b.kind == "heading"]
        assert levels[0] == 3
        assert all(b <= a + 1 for a, b in itertools.pairwise(levels))


@pytest.mark.parametrize(
    ("rows", "head"),
    [
        ("Bedrijf\tReserve\nVitens\t3%\nPWN\t9%", True),
        ("1\tKamerbrief\n2\tRapport", False),
        ("Bedrijf\t\nVitens\t3%", False),
    ],
)
def test_a_first_row_of_names_is_the_head_of_a_table(rows: str, head: bool) -> None:
    made = shown(read(f"Een inleiding die lang genoeg is.\n\n{rows}\n"))
    tables = [g for g in made.groups if g.kind == "row"]
    assert [g.head for g in tables] in ([head], [])
    if head:
        assert tables
