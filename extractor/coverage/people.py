"""Who and which official numbers a letter names, by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from extractor.coverage import cues
from extractor.coverage.passages import Range, Sentence
from extractor.coverage.sides import Side
from extractor.document import FOOTNOTE
from extractor.language.names import fold

# The types of number that a toezegging, motie or verzoek has.
_ITEM_NUMBERS = frozenset(("toezegging", "kamerstuk"))
_IN_WRITING = ("schriftelijke vragen", "Kamervragen", "Aanhangsel")


def surname(name: str) -> str:
    """What two writings of one Member share: the last word of the folded name."""
    return fold(name).rpartition(" ")[2]


class People:
    """The Members and the official numbers of a letter by place."""

    def __init__(self, side: Side, found: list[Sentence]) -> None:
        self._document = side.document
        elsewhere = _asked_in_writing(side, found)
        named = sorted(
            (mention.span[0], surname(hit.value.name))
            for hit in side.found.actors
            if hit.value.type == "member"
            for mention in hit.value.mentions
            if not any(start <= mention.span[0] < end for start, end in elsewhere)
        )
        self._at = [at for at, _ in named]
        self._names = [name for _, name in named]
        numbers = [
            (hit.start, hit.value.id)
            for hit in side.found.references
            if hit.value.id and hit.value.type in _ITEM_NUMBERS
        ]
        self._numbers_at = [at for at, _ in numbers]
        self._numbers = [id_ for _, id_ in numbers]
        bodies = {
            p.label: (p.start, p.end)
            for p in side.document.passages
            if p.kind == FOOTNOTE and p.label
        }
        self._notes = sorted(
            (a.at, bodies[a.label]) for a in side.document.anchors if a.label in bodies
        )

    def numbers(self, sentences: list[Sentence]) -> frozenset[str]:
        """The official numbers of items in some sentences and in the notes that hang there."""
        ranges = [(s.start, s.end) for s in sentences]
        found: list[str] = []
        for start, end in [*ranges, *self._notes_in(sentences[0].start, sentences[-1].end)]:
            found += self._numbers[
                bisect_left(self._numbers_at, start) : bisect_left(self._numbers_at, end)
            ]
        return frozenset(found)

    def within(self, start: int, end: int) -> frozenset[str]:
        """The surnames named in a stretch of clean text and in the notes that hang there."""
        found: list[str] = []
        for first, last in [(start, end), *self._notes_in(start, end)]:
            low, high = self._document.offset(first), self._document.offset(last - 1)
            found += self._names[bisect_left(self._at, low) : bisect_right(self._at, high)]
        return frozenset(found)

    def _notes_in(self, start: int, end: int) -> list[Range]:
        """The bodies of the notes whose marks stand in a stretch of clean text."""
        low = bisect_left(self._notes, (start + 1, (0, 0)))
        high = bisect_left(self._notes, (end + 1, (0, 0)))
        return [body for _, body in self._notes[low:high]]


def _asked_in_writing(side: Side, found: list[Sentence]) -> list[Range]:
    """The source stretches of sentences that speak of written questions: who is named there asked those,
    and did not get the promise or move the motion that is looked for."""
    places = cues.places(side.text, _IN_WRITING)
    if not places:
        return []
    return [side.span(s.start, s.end) for s in found if cues.any_in(places, s.start, s.end)]
