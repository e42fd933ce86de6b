"""What is quoted for an item: the passage that names or answers it, and the figure that was asked for."""

from __future__ import annotations

from msgspec.structs import replace

from extractor.coverage import asked, matter, ownership
from extractor.coverage.items import Item
from extractor.coverage.letter import Letter, Slot
from extractor.coverage.matching import Match
from extractor.coverage.passages import Range, Sentence
from extractor.coverage.verdict import MISSING, Verdict
from extractor.findings import NEAREST, Evidence
from extractor.language import stems

# The probability of an answer from which the nearest passage of a missing item is worth a look.
NEAR = 0.2


def find(
    item: Item, match: Match | None, verdict: Verdict, letter: Letter, words: matter.Matter
) -> tuple[Evidence, ...]:
    """The passage that names the item, or that answers it best; then the best other sentence. Of an item
    without counterpart the passage that comes nearest, marked as such, so that a reader sees at once
    whether it is one after all."""
    if match is None or (verdict.verdict == MISSING and 1 - verdict.confidence < NEAR):
        return ()
    if verdict.general is not None:
        quote = letter.side.quote(*verdict.general)
        return (
            Evidence(
                text=quote.text,
                span=quote.span,
                references=(),
                score=0.7,
                signals={"deferral": 1.0},
                digest=letter.side.digest_at(verdict.general[0]),
            ),
        )
    slot = letter.slots[match.slot]
    said = matter.seek(words.sentences, item.words).sentences()
    within = range(slot.first, slot.last + 1)
    shares = {n: said.get(n, 0.0) for n in within}
    best = max(within, key=lambda n: (shares[n], -n))
    first = best if slot.lead is None or ownership.is_foreign(match.signals) else slot.lead
    if verdict.verdict == MISSING:
        nearest = _quoted(letter, slot, best, match, words, shares[best], 0)
        return (replace(nearest, references=(), signals={NEAREST: 1.0, **nearest.signals}),)
    order = list(dict.fromkeys((first, best, *_counted(letter, within, item, (first, best)))))
    return tuple(
        _quoted(letter, slot, n, match, words, shares[n], number) for number, n in enumerate(order)
    )


def _read_with(letter: Letter, slot: Slot) -> list[Range]:
    """All that whoever judged an answer has read with it: its paragraphs, what is nearest before and behind
    them in the same section, and the notes that hang in these. Where an answer begins and ends is a guess."""
    found = letter.sentences
    first, last = slot.first, slot.last
    for _ in ("its own paragraphs", "those beside them"):
        first, last = _paragraph_before(found, first, slot), _paragraph_behind(found, last, slot)
    notes = [note for sentence in found[first : last + 1] for note in sentence.notes]
    return [(found[first].start, found[last].end), *notes]


def _paragraph_before(found: list[Sentence], n: int, slot: Slot) -> int:
    """Where the paragraph begins that holds the sentence before one; that one, when there is none."""
    if n == 0 or found[n - 1].section != slot.section:
        return n
    passage = found[n - 1].passage
    while n and found[n - 1].passage == passage:
        n -= 1
    return n


def _paragraph_behind(found: list[Sentence], n: int, slot: Slot) -> int:
    """The same for the paragraph of the sentence behind one, and its last sentence."""
    if n + 1 == len(found) or found[n + 1].section != slot.section:
        return n
    passage = found[n + 1].passage
    while n + 1 < len(found) and found[n + 1].passage == passage:
        n += 1
    return n


def _counted(letter: Letter, within: range, item: Item, quoted: tuple[int, ...]) -> list[int]:
    """The first sentence that gives a figure, itself or in a note, when one was asked for and those that
    are quoted give none."""
    if asked.COUNT not in item.asks or any(_gives_figure(letter, n) for n in quoted):
        return []
    return [n for n in within if _gives_figure(letter, n)][:1]


def _gives_figure(letter: Letter, n: int) -> bool:
    sentence = letter.sentences[n]
    places = ((sentence.start, sentence.end), *sentence.notes)
    return any(_has_figure(letter, *place) for place in places)


def _quoted(
    letter: Letter,
    slot: Slot,
    n: int,
    match: Match,
    words: matter.Matter,
    share: float,
    number: int,
) -> Evidence:
    quote = letter.side.quote(*_place(letter, n, match.item, words))
    said = {name: round(value, 3) for name, value in match.signals.items()}
    return Evidence(
        text=quote.text,
        span=quote.span,
        references=tuple(sorted(ownership.ids(match.item, slot, match.signals))),
        score=round(match.score if number == 0 else match.score * share, 3),
        signals=said if number == 0 else {"wording": round(share, 3)},
        digest=letter.side.digest(*_read_with(letter, slot)),
    )


def _place(letter: Letter, n: int, item: Item, words: matter.Matter) -> Range:
    """The stretch of a sentence that answers: itself, or a note that hangs in it when only that has the
    figures that were asked for, or has more of the item's words."""
    sentence = letter.sentences[n]
    own = sentence.start, sentence.end
    if not sentence.notes:
        return own
    counted = asked.COUNT in item.asks and not _has_figure(letter, *own)
    here = _share(letter, own, item, words)
    for note in sentence.notes:
        if (counted and _has_figure(letter, *note)) or _share(letter, note, item, words) > here:
            return note
    return own


def _has_figure(letter: Letter, start: int, end: int) -> bool:
    return any(start <= figure.start < end for figure in letter.side.found.figures)


def _share(letter: Letter, place: Range, item: Item, words: matter.Matter) -> float:
    """How much of an item's words a stretch has, each by how sure it is."""
    here = set(stems.of(letter.side.text, *place))
    index = words.sentences.index
    return sum(
        max((like for other, like in index.alike(word).items() if other in here), default=0.0)
        for word in item.words
    )
