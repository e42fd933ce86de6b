"""How likely a sentence of a letter promises the Kamer something anew, by all its words at once.

Beside the rules (``promises``), as ``likely`` stands beside those of a nota. The weights are learned from
annotated letters (``models/promises.json``, ``python -m extractor.evaluation.letter_promises corpus``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extractor.finders.commitments import ahead, promising
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import Context, Range
from extractor.finders.commitments.weights import Signals, Weights, by_word, unnumbered

# From what log-odds on a sentence in which no rule sees a promise is one, and below which one that a rule sees is none.
TAKEN, DROPPED = 0.0, -3.0

_CLASSES = {
    "kamer": promising.KAMER | sets.KAMER,
    "us": promising.US,
    "tell": promising.TELL,
    "will": promising.WILL,
    "intend": promising.INTEND,
    "to tell": promising.TO_TELL,
    "told": promising.TOLD,
    "auxiliary": promising.AUXILIARY,
    "follows": promising.FOLLOWS,
    "paper": promising.PAPERS | promising.LETTERS | promising.KAMER_PAPERS,
    "pointing": promising.POINTING,
    "our paper": promising.OUR_PAPERS,
    "may": promising.MAY,
    "expect": promising.EXPECT,
    "receive": promising.RECEIVE,
    "put": promising.PUT,
    "put so": promising.PUT_SO,
    "next": promising.NEXT,
    "ours": promising.OURS,
    "goes": promising.GOES,
    "back": promising.BACK,
    "come": promising.COME,
    "given": promising.GIVEN,
    "its deeds": promising.ITS_DEEDS,
    "now": promising.NOW,
    "past": promising.PAST,
    "was": promising.WAS,
    "earlier": promising.EARLIER,
    "done": promising.DONE,
    "unreal": promising.UNREAL,
    "question": sets.QUESTIONS,
    "adverbial": sets.ADVERBIALS,
    "none": sets.NONE,
    "ahead": ahead.AHEAD,
}
_LONGEST = 60  # words: a sentence beyond is as long as can be


# With one of these no other word makes a sentence a promise that no rule sees.
_NEVER = ("is here and now", "class: unreal", "class: was", "is a question")
# What is looked up only of a sentence for which it can matter.
_AHEAD, _VERB_AHEAD = "looks ahead", "its verb looks ahead"
_TO_COME, _GONE = "day: ahead", "day: behind"


def stands(
    context: Context, said: Sequence[str], place: Range, by: Weights, *, now: bool, ruled: bool
) -> bool:
    """Whether a sentence with the words ``said`` is taken for a promise; ``ruled``: a rule sees one in it, ``now``: it
    tells what the letter does itself."""
    spoken = _spoken(context, said, place, now=now)
    if not ruled and any(name in spoken for name in _NEVER):
        return False
    least = DROPPED if ruled else TAKEN
    found, known = by.odds(spoken), by.weights.get
    most = sum(max(0.0, known(name, 0.0)) for name in (_AHEAD, _VERB_AHEAD, _TO_COME))
    if found + most < least:
        return False
    return found + sum(known(name, 0.0) for name in _times(context, said, place)) >= least


def signals(context: Context, said: Sequence[str], place: Range, *, now: bool) -> Signals:
    """All that can be weighed of a sentence with the words ``said``; ``now``: it tells what the letter does itself."""
    found = _spoken(context, said, place, now=now)
    found.update(dict.fromkeys(_times(context, said, place), 1.0))
    return found


def _spoken(context: Context, said: Sequence[str], place: Range, *, now: bool) -> Signals:
    """The words and their classes."""
    found = dict.fromkeys(unnumbered(said), 1.0)
    classes = _classes()
    for word in said:
        if word in classes:
            for name in classes[word]:
                found[name] = 1.0
    found["is long"] = min(len(said), _LONGEST) / _LONGEST
    if context.text[place[1] - 1] == "?":
        found["is a question"] = 1.0
    if now:
        found["is here and now"] = 1.0
    return found


def _times(context: Context, said: Sequence[str], place: Range) -> set[str]:
    """Whether it looks ahead."""
    start, end = place
    found = set[str]()
    since = context.found.date
    if since:
        for hit in context.dates(start, end):
            if hit.value.end:
                found.add(_TO_COME if hit.value.end > since else _GONE)
    if ahead.anywhere(context, said, start, end):
        found.add(_AHEAD)
        if ahead.looks(context, said, start, end, promising.VERBS):
            found.add(_VERB_AHEAD)
    return found


@cache
def _classes() -> dict[str, list[str]]:
    return by_word(_CLASSES)
