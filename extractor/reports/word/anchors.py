"""Comments put in a Word body: where each begins, where it ends, and the mark of each.

Of the text nothing changes; a run is cut where a comment begins or ends within it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from extractor.reports.word import runs, walk
from extractor.reports.word.places import Stretch

if TYPE_CHECKING:
    from lxml.etree import _Element

# A comment neither begins nor ends inside one of these, but around the outermost.
_WHOLE = frozenset(("r", "oMath", "oMathPara", "ruby"))
_HOMES = frozenset(("tc", "body", "hdr", "ftr"))
_BOX = "txbxContent"


class _Found(NamedTuple):
    """Characters ``start:end`` of a run. ``outer`` is the run, or what it stands in that is to stay
    whole; ``text`` is what the reader wrote of the run, None where it is not to be cut."""

    run: _Element
    outer: _Element
    start: int
    end: int
    text: str | None


class Anchors:
    """Puts comments in one body; ``space`` is its namespace, in braces, ``style`` that of marks."""

    def __init__(self, body: _Element, space: str, style: str | None = None) -> None:
        self._space, self._style = space, style
        self._paragraphs = list(walk.paragraphs(body))
        # All runs as they are counted, before any is cut; of one that was cut, where its pieces begin.
        self._runs = [walk.runs(paragraph) for paragraph in self._paragraphs]
        self._pieces: dict[_Element, list[tuple[int, _Element]]] = {}
        self._lengths: dict[_Element, int | None] = {}  # of runs as the reader saw them
        self._order = {each: i for i, each in enumerate(body.iter())}

    def top(self, key: int) -> bool:
        """Hang a comment on the first paragraph that says something; False when there is none at all."""
        home = [each for each in self._paragraphs if _inside(each, _BOX) is None]
        if not home:
            return False
        spoken = (each for each in home if str(each.xpath("string()")).strip())
        paragraph = next(spoken, home[0])
        start, end = self._made("commentRangeStart", key), self._made("commentRangeEnd", key)
        first = next((each for each in paragraph if _name(each) != "pPr"), None)
        if first is None:
            paragraph.append(start)
        else:
            first.addprevious(start)
        paragraph.append(end)
        end.addnext(self._mark(key))
        return True

    def comment(self, key: int, stretches: Sequence[Stretch]) -> bool:
        """Hang a comment on these stretches, from the first to the last that are found in one cell or
        outside all; False when none is found."""
        every = [one for stretch in stretches if (one := self._find(stretch)) is not None]
        if not every:
            return False
        home = _home(every[0].outer)
        found = sorted(
            (one for one in every if _home(one.outer) is home),
            key=lambda one: (self._order[one.outer], one.start),
        )
        first, last = found[0], found[-1]
        # The end first: a cut further on leaves what stands before it where it is.
        end = self._made("commentRangeEnd", key)
        self._end(last).addnext(end)
        self._start(first).addprevious(self._made("commentRangeStart", key))
        while _name(end.getparent()) != "p":  # not in a link, nor as someone's insertion
            end = end.getparent()
        end.addnext(self._mark(key))
        return True

    def _find(self, stretch: Stretch) -> _Found | None:
        if not 0 < stretch.paragraph <= len(self._runs):
            return None
        counted = self._runs[stretch.paragraph - 1]
        if not 0 < stretch.run <= len(counted):
            return None
        run = counted[stretch.run - 1]
        outer = _outermost(run)
        if run not in self._lengths:
            found = runs.tokens(run, stretch.text) if run.tag == f"{self._space}r" else None
            self._lengths[run] = None if found is None else runs.length(found)
        if (length := self._lengths[run]) is None:
            own = "".join(str(each.xpath("string()")) for each in run.iter("{*}t")).strip()
            whole = bool(own) and own[:20] in stretch.text
            return _Found(run, outer, 0, 0, None) if whole else None
        end = min(stretch.end, length)
        if stretch.start >= end:
            return None
        return _Found(run, outer, stretch.start, end, stretch.text if outer is run else None)

    def _start(self, found: _Found) -> _Element:
        """The element before which a comment begins."""
        if found.text is None:
            return found.outer
        return self._cut(found.run, found.start, found.text)[1]

    def _end(self, found: _Found) -> _Element:
        """The element behind which a comment ends."""
        if found.text is None:
            return found.outer
        before, after = self._cut(found.run, found.end, found.text)
        return before if before is not None else after

    def _cut(self, run: _Element, at: int, text: str) -> tuple[_Element | None, _Element]:
        """The pieces of a run before and from its character ``at``; where it cannot be cut there, twice
        the piece with that character in it. Before the first character there is none."""
        pieces = self._pieces.setdefault(run, [(0, run)])
        here = max(i for i, (start, _) in enumerate(pieces) if start <= at)
        start, piece = pieces[here]
        if start == at:
            return (pieces[here - 1][1] if here else None), piece
        found = runs.tokens(piece, text[start:])
        if found is None or at - start >= runs.length(found):
            return piece, piece
        rest = runs.cut(piece, found, at - start)
        if rest is None:
            return piece, piece
        pieces.insert(here + 1, (at, rest))
        return piece, rest

    def _made(self, name: str, key: int) -> _Element:
        from lxml import etree

        return etree.Element(self._space + name, {f"{self._space}id": str(key)}, nsmap=self._names)

    @property
    def _names(self) -> dict[str | None, str]:
        return {"w": self._space[1:-1]}

    def _mark(self, key: int) -> _Element:
        from lxml import etree

        run = etree.Element(f"{self._space}r", nsmap=self._names)
        if self._style is not None:
            properties = etree.SubElement(run, f"{self._space}rPr")
            style = etree.SubElement(properties, f"{self._space}rStyle")
            style.set(f"{self._space}val", self._style)
        run.append(self._made("commentReference", key))
        return run


def _outermost(run: _Element) -> _Element:
    outer = run
    for each in run.iterancestors():
        if _name(each) in _WHOLE:
            outer = each
    return outer


def _home(element: _Element) -> _Element | None:
    """The cell or body in which an element stands."""
    return next((each for each in element.iterancestors() if _name(each) in _HOMES), None)


def _inside(element: _Element, name: str) -> _Element | None:
    return next((each for each in element.iterancestors() if _name(each) == name), None)


def _name(element: _Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
