"""Whether a sentence speaks of what was or of what is to come, and how far that pulls a date.

A month without a year is the one on the side to which its own clause points: "ik informeer u in
december" is the next one and "in december heb ik u geschreven" the last, whatever the month of the
letter. Where only the rest of the sentence speaks, or a promise is retold ("toegezegd is ..."), it
pulls no further than eight months, and beyond that the nearest one is meant.
"""

from __future__ import annotations

from extractor.finders.dates import patterns
from extractor.finders.dates.atoms import Atom
from extractor.finders.dates.words import (
    AHEAD,
    BEFORE,
    BY,
    FOR,
    FUTURE,
    NO_PARTICIPLES,
    PAST,
    PRETERITES,
    PROMISES,
    Context,
)

# How far, in days, a sentence's tense may pull a date from the document's date.
TENSE_REACH = 240
A_YEAR = 366
_SENTENCE = 240
_DETERMINERS = ("de", "het", "een", "deze", "dit", "mijn", "onze", "uw")
_TIME_OF = ("van", "uit", "over", "sinds")
_PERFECT = frozenset(("heb", "heeft", "hebben", "had", "hadden", "is", "zijn", "ben"))
# What was meant to be.
_MEANT = frozenset(("zou", "zouden", "moest", "moesten", "had", "hadden"))
_AHEAD = (FUTURE | AHEAD) - PROMISES
_SURE = FUTURE - PROMISES
_PAST = PAST | PRETERITES
_RETOLD = PROMISES | _MEANT
_OURS = frozenset(("ik", "wij", "u", "kamer", "brief", "minister", "staatssecretaris", "kabinet"))
_NOT = frozenset(("geen", "niet"))
_OPEN = frozenset(("te", "om"))


def lean_of(atom: Atom, before: Context, text: str) -> tuple[int, int]:
    """-1 for what was, 1 for what is to come, 0 for neither, and how many days that reaches."""
    start, end = sentence(text, atom.start)
    words = _words(text, start, end)
    low, high = _clause(text, before.start, atom.end, start, end)
    clause = _words(text, low, high)
    been = _has_been(clause)
    ahead = not clause.isdisjoint(_AHEAD)
    past = not words.isdisjoint(_PAST)
    if before.limit in (BY, BEFORE, FOR):
        sure = ahead and not been and clause.isdisjoint(_MEANT)
        retold = past or been or not words.isdisjoint(_RETOLD)
        return 1, A_YEAR if sure or not retold else TENSE_REACH
    if attribute := _attribute(text, before.start, atom.end):
        return attribute
    if been != ahead:
        if ahead and patterns.SENDING.search(text, low, high):
            return 0, 0
        return (1, A_YEAR) if ahead else (-1, A_YEAR)
    future = not words.isdisjoint(FUTURE)
    if past and not been and _is_open(clause):
        return 0, 0
    # A clause with a verb of its own does not take the tense of another.
    sure = not past and not words.isdisjoint(_SURE) and clause.isdisjoint(_PERFECT)
    if sure and not been and not patterns.SENDING.search(text, start, end):
        return 1, A_YEAR
    return future - past, TENSE_REACH


def promises(atom: Atom, before: Context, text: str) -> bool:
    """Whether the sentence tells what somebody of the government or Kamer is going to do."""
    start, end = sentence(text, atom.start)
    ours = not _words(text, start, end).isdisjoint(_OURS)
    return ours and lean_of(atom, before, text)[0] > 0


def _attribute(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The lean of a date that belongs to a noun: "het in december verschenen rapport", "de brief van
    december"; None for any other."""
    ahead = text[max(0, start - 24) : start].rpartition("\n")[2].lower().split(" ")[:-1]
    last = ahead[-1] if ahead else ""
    if last in _TIME_OF:
        return 0, 0
    if last == "in" and len(ahead) > 1 and ahead[-2].lstrip("(\"'") in _DETERMINERS:
        word = patterns.NEXT_WORD.match(text, end)
        if word is None or word[1] == "te":
            return None
        planned = word[1].rstrip("e") in FUTURE or word[1].startswith(("gepland", "voorzien"))
        return (1 if planned else -1), A_YEAR
    return None


def _has_been(clause: frozenset[str]) -> bool:
    """Whether a clause tells of something that is over."""
    if _is_open(clause):
        return False
    if not clause.isdisjoint(PRETERITES):
        return True
    if clause.isdisjoint(_PERFECT):
        return False
    return any(
        word not in NO_PARTICIPLES and patterns.PARTICIPLE.fullmatch(word) for word in clause
    )


def _is_open(clause: frozenset[str]) -> bool:
    """Whether what a clause tells in the past has yet to be: "heb u verzocht in april te reageren", "wie op
    1 juli nog geen plan heeft gemaakt"."""
    return not clause.isdisjoint(_OPEN) or ("nog" in clause and not clause.isdisjoint(_NOT))


def _words(text: str, start: int, end: int) -> frozenset[str]:
    return frozenset(patterns.LETTERS.findall(text[start:end].lower()))


def _clause(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """The clause around a date; a joint right beside it joins it to another date."""
    first = low
    for joint in patterns.JOINT.finditer(text, low, high):
        if joint.end() < start:
            first = joint.end() - 1
        elif joint.start() > end:
            return first, joint.start()
    return first, high


def sentence(text: str, at: int) -> tuple[int, int]:
    """The sentence around an offset, cut off at some distance so that no text takes long."""
    low, high = max(0, at - _SENTENCE), at + _SENTENCE
    low = max(low, text.rfind("\n", low, at) + 1)
    stop = text.find("\n", at, high)
    high = high if stop < 0 else stop
    for match in patterns.SENTENCE_END.finditer(text, low, high):
        if match.end() > at:
            return low, match.end()
        low = match.end()
    return low, min(high, len(text))
