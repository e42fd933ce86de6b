"""The capitalised words of a text with the word before each: all that the searches walk over.

The text itself is passed over once, for capitals; everything else is decided at the few hundred
words found, by looking things up.
"""

from __future__ import annotations

from typing import NamedTuple

from extractor.finders.actors.gazetteer import WORD
from extractor.finders.actors.leads import LEADS, MANY, ONE, STEPS
from extractor.finders.actors.words import OPENERS

# A capitalised word: its start, end and text; the word before it, "" where a line, cell or bracket
# begins or a mark stands between (a hyphen counts as a space: "motie-Bakker"); where that begins.
# A plain tuple: there are many, in the innermost loop.
Token = tuple[int, int, str, str, int]

_FAR = 40  # characters back in which the word before must begin

# Words before a capital that are worth a second look, with a capital and without.
_WORTH = frozenset((*LEADS, *(word[0].upper() + word[1:] for word in LEADS), *STEPS))


class Cue(NamedTuple):
    """A lead that says what follows: ``kind`` from ``LEADS``, ``lead`` the word, at ``start``; what
    it announces begins ``at``, small words before the capitalised ``token`` included."""

    kind: str
    start: int
    lead: str
    at: int
    token: Token


def read(text: str) -> tuple[list[Token], list[Cue]]:
    """All capitalised words, and the leads among the words before them, both in text order."""
    found: list[Token] = []
    announced: list[Cue] = []
    for m in WORD.finditer(text):
        word = m[0]
        start, end = m.span()
        before = text[start - 1] if start else "\n"
        if (
            word in OPENERS
            and (before == "\n" or (before == " " and text[start - 2] in ".:;?!"))
            and not text[end + 1 : end + 2].isupper()
        ):
            continue  # "In het debat": the capital of the sentence
        if before == " " or before == "-":
            at = text.rfind(" ", start - _FAR if start > _FAR else 0, start - 1) + 1
            lead = text[at : start - 1] if at else ""
            if not lead.isalpha():
                lead, at = word_before(text, start)
        elif before.isalnum() or before in ":.[_" or text[end : end + 1] == "]":
            continue  # "iPhone", "ECLI:NL:HR", "www.RIVM", "[EN/AR]"
        elif before in "’'" and text[start - 2 : start - 1].isalnum():
            continue  # "d’Ancona"
        else:
            lead, at = "", start
        token = (start, end, word, lead, at)
        found.append(token)
        if lead in _WORTH or "-" in lead or "-" in word:
            cue = _cue(text, token)
            if cue is not None:
                announced.append(cue)
    return found, announced


def word_before(text: str, start: int) -> tuple[str, int]:
    """The word before ``start`` and where it begins; "" where a mark or a line end stands there."""
    low = max(0, start - _FAR)
    at = text.rfind(" ", low, max(0, start - 1)) + 1 or low
    word = text[at : max(0, start - 1)]
    if not word.isalpha():
        cut = max(word.rfind("\n"), word.rfind("\t"), word.rfind("("), word.rfind("/")) + 1
        word, at = word[cut:], at + cut
        if not word or len(word) > _FAR - 6:
            return "", start
        if not word[-1].isalnum() and word.lower() not in LEADS:  # but "mevr."
            return "", start
    return word, at


def _cue(text: str, token: Token) -> Cue | None:
    start, _, word, lead, at = token
    if "-" in word:  # "Motie-Bakker"
        head = word.partition("-")[0]
        kind = LEADS.get(head[0].lower() + head[1:])
        if kind is not None:
            return Cue(kind, start, head, start + len(head) + 1, token)
    begin = start
    for _ in range(3):
        if lead not in STEPS:
            break
        begin = at
        lead, at = word_before(text, at)
    if not lead:
        return None
    kind = LEADS.get(lead) or LEADS.get(lead[0].lower() + lead[1:])
    if kind is None and "-" in lead:  # "VVD-Kamerlid"
        kind = LEADS.get(lead.rpartition("-")[2].lower())
        kind = kind if kind in (ONE, MANY) else None
    return Cue(kind, at, lead, begin, token) if kind else None
