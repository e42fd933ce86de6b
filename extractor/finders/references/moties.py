"""Motions named by their movers: "motie-Ypma", "de motie van de leden Veenstra en De Rooij",
"motie Albers/Ypma c.s.", "Het lid X heeft … een motie aangehouden".

A motion gets the number of its Kamerstuk where the text gives one right behind it, in its own
sentence or in the footnote that hangs there; where there are several it stays without.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from extractor.document import Anchor
from extractor.finders.references import movers
from extractor.finders.references.base import Raw, inside_word
from extractor.finders.references.outcomes import outcome
from extractor.language import sentences
from extractor.patterns import pattern

# Behind the M or m, so that the engine can skip to it.
_MOTION = pattern(r"otie(?P<plural>s)?(?P<join>[-‑–]|[ ]?/[ ]?)?(?![a-rt-z])(?!s[a-z])")
_CHANGED = pattern(
    r"([Gg]ewijzigde |[Gg]ew\. |[Nn]ader gewijzigde |[Aa]angehouden |[Aa]angenomen |[Oo]vergenomen |[Ii]ngediende )\Z"
)
_LONGEST = 600
_REACH = 160  # a Kamerstuk named further on than this belongs to something else
_BESIDE = (
    12  # motions before and behind one in its sentence whose outcomes are told apart from its own
)


def find(
    text: str,
    numbers: Sequence[Raw],
    anchors: Sequence[Anchor],
    notes: Mapping[str, tuple[int, int]],
) -> Iterator[Raw]:
    """Motions by mover. ``numbers`` are the Kamerstukken found, in text order; ``notes`` gives for each
    note label where its body stands in the clean text."""
    mentions = [
        m
        for m in _MOTION.finditer(text)
        if m.start() and text[m.start() - 1] in "Mm" and not inside_word(text, m.start() - 1)
    ]
    begins = [m.start() - 1 for m in mentions]
    starts = [raw.start for raw in numbers]
    hangs = sorted((a.at, a.label) for a in anchors)
    sentence = sentences.Bounds(text)
    named: list[tuple[Raw, tuple[int, int]]] = []
    for mention in mentions:
        begin, end = sentence(mention.start())
        # A sentence longer than this is none, or a list without full stops.
        begin, end = max(begin, mention.start() - _LONGEST), min(end, mention.end() + _LONGEST)
        read = movers.after(text, mention)
        if read is None:
            alone = movers.in_sentence(text, mention, begin, end)
            read = [] if alone is None else [alone]
        following = bisect_left(begins, mention.start())
        last = begins[following] if following < len(begins) else len(text)
        for i, one in enumerate(read):
            start = _start(text, mention.start() - 1) if one.start < 0 else one.start
            limit = min(end, read[i + 1].start if i + 1 < len(read) else last)
            raw = Raw(start, one.end, "motie", None, movers=one.names)
            raw.id = _inline(numbers, starts, one.end, limit) or _by_note(
                text,
                numbers,
                starts,
                hangs,
                mention.end() if not i else one.start,
                limit + 1,
                notes,
            )
            if raw.movers or raw.id:
                named.append((raw, (begin, end)))
    places = [raw.start for raw, _ in named]
    every = sorted({*begins, *places})
    for raw, bounds in named:
        beside = _others(places, raw, bounds), _others(every, raw, bounds)
        raw.status = outcome(text, raw.start, raw.end, bounds, *beside)
        yield raw


def _others(places: Sequence[int], raw: Raw, bounds: tuple[int, int]) -> list[int]:
    """The places in a sentence, outside one motion: those nearest to it."""
    low, high = bisect_left(places, bounds[0]), bisect_left(places, bounds[1])
    i = bisect_left(places, raw.start)
    near = places[max(low, i - _BESIDE) : min(high, i + _BESIDE)]
    return [at for at in near if not raw.start <= at < raw.end]


def _start(text: str, at: int) -> int:
    """A motion's text begins with what says of it that it was changed."""
    changed = _CHANGED.search(text, max(0, at - 18), at)
    return changed.start(1) if changed and changed[1].lower().startswith(("gew", "nader")) else at


def _inline(numbers: Sequence[Raw], starts: Sequence[int], stop: int, limit: int) -> str | None:
    """The Kamerstuk that stands behind the movers, in the same sentence or row."""
    i = bisect_left(starts, stop)
    if i < len(numbers) and numbers[i].start < min(limit, stop + _REACH):
        return numbers[i].id
    return None


def _by_note(
    text: str,
    numbers: Sequence[Raw],
    starts: Sequence[int],
    hangs: Sequence[tuple[int, str]],
    start: int,
    limit: int,
    notes: Mapping[str, tuple[int, int]],
) -> str | None:
    """The Kamerstuk in a note that hangs at the motion or later in its sentence: the only one there,
    or the one that is the note's whole first sentence ("36 800 VIII, nr. 61. Zie ook 30 995, …")."""
    i = bisect_left(hangs, (start, ""))
    while i < len(hangs) and hangs[i][0] <= limit:
        body = notes.get(hangs[i][1])
        if body is not None:
            first, last = bisect_left(starts, body[0]), bisect_left(starts, body[1])
            inside = {raw.id for raw in numbers[first:last]}
            if len(inside) == 1 or (inside and _alone_at_first(text, numbers, first, body[0])):
                return numbers[first].id
        i += 1
    return None


def _alone_at_first(text: str, numbers: Sequence[Raw], first: int, body: int) -> bool:
    """Whether a note opens with this number and closes that sentence before it names another."""
    raw = numbers[first]
    between = text[raw.end : numbers[first + 1].start]
    return raw.start == body and between.startswith(". ") and between[2:3].isupper()
