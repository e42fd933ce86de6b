"""The capitalised words of a text with the word before each: all that the searches walk over.

The text itself is passed over once, for capitals; everything else is decided at the few hundred
words found, by looking things up.
"""

from __future__ import annotations

from typing import NamedTuple

from extractor.finders.actors.gazetteer import WORD
from extractor.finders.actors.leads import DEGREES, LEADS, MANY, OF, ONE, PROMISED, ROLE, STEPS
from extractor.finders.actors.words import OPENERS

# A capitalised word: its start, end and text; the word before it, "" where a line, cell or bracket
# begins or a mark stands between (a hyphen counts as a space: "motie-Bakker"); where that begins.
# A plain tuple: there are many, in the innermost loop.
Token = tuple[int, int, str, str, int]

_SHORT = ("-’t", "-'t", "-’s", "-'s")
_FAR = 40  # characters back in which the word before must begin

# What the word before a capital announces, also with a capital itself; "" for the small words that
# may stand between a lead and the capital.
_STEP = ""
_KINDS = dict.fromkeys(STEPS, _STEP)
_KINDS.update((word[0].upper() + word[1:], kind) for word, kind in LEADS.items())
_KINDS.update(LEADS)
# Before a space: marks behind which no word leads, those of them that end a sentence, and how the few
# leads end that have a full stop ("mevr.").
_CLOSING = frozenset(",:;?!)")
_MARKS = _CLOSING | {"."}
# What Members are announced by: behind these a title or trade is part of a name ("lid Dijkgraaf-Bos").
_FIRM = frozenset((ONE, MANY, OF, PROMISED))
_STOPS = frozenset(".:;?!")
# Whose "leden" are nobody in the Kamer: "MT-lid Visserij".
_TEAMS = frozenset(("MT", "DT", "OR", "MR", "GMR", "KMT", "OMT", "DR", "RvB", "RvT", "CvB", "COR"))
_FORMER = ("oud", "ex")
_DOTTED = frozenset([word[-3:] for word in LEADS if word[-1] == "."])


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
    rfind, kind_of = text.rfind, _KINDS.get
    for m in WORD.finditer(text):
        word = m[0]
        start, end = m.span()
        before = text[start - 1] if start else "\n"
        if before == " ":
            mark = text[start - 2]
            if mark in _MARKS:
                if (
                    word in OPENERS
                    and mark in _STOPS
                    and not text[end + 1 : end + 2].isupper()
                    and text[end : end + 1] != "("  # but "Ieder(in)"
                ):
                    continue  # "In het debat": the capital of the sentence
                lead, at = "", start
                if mark == "." and text[start - 4 : start - 1].lower() in _DOTTED:
                    lead, at = word_before(text, start)
            else:
                at = rfind(" ", start - _FAR if start > _FAR else 0, start - 1) + 1
                lead = text[at : start - 1]
                if not at or not lead.isalpha():
                    lead, at = word_before(text, start)
        elif before == "\n":
            after = text[end : end + 2]
            opener = word in OPENERS and not after[1:].isupper() and after[:1] != "("
            if after[:1] == "]" or opener:
                continue
            lead, at = "", start
        elif before == "-":
            lead, at = word_before(text, start)
        elif before.isalnum() or before in ":.[_" or text[end : end + 1] == "]":
            continue  # "iPhone", "ECLI:NL:HR", "www.RIVM", "[EN/AR]"
        elif before in "’'" and text[start - 2 : start - 1].isalnum():
            continue  # "d’Ancona"
        else:
            lead, at = "", start
        token = (start, end, word, lead, at)
        found.append(token)
        if "-" in word:  # "Motie-Bakker"
            head = word[: word.index("-")]
            kind = kind_of(head)
            if kind and (kind in _FIRM or kind_of(lead) not in _FIRM):
                announced.append(Cue(kind, start, head, start + len(head) + 1, token))
                continue
        kind = kind_of(lead)
        if kind:
            degree = kind == ROLE and lead in DEGREES
            cue = _behind(text, token) if degree else None
            announced.append(cue or Cue(kind, at, lead, start, token))
        elif lead.endswith(_SHORT) and kind_of(lead[:-3]):  # "motie-’t Hart"
            announced.append(Cue(kind_of(lead[:-3]) or "", at, lead[:-3], start - 3, token))
        elif kind == _STEP or "-" in lead:
            # What stands before most small words announces nothing: seen here, without a call.
            low = rfind(" ", at - _FAR if at > _FAR else 0, at - 1) + 1
            earlier = text[low : at - 1]
            told = earlier in _KINDS or not (
                (low and earlier.isalpha()) or earlier[-1:] in _CLOSING
            )
            if kind == _STEP and not told:
                continue
            cue = _behind(text, token)
            if cue is not None:
                announced.append(cue)
    return found, announced


def word_before(text: str, start: int) -> tuple[str, int]:
    """The word before ``start`` and where it begins; "" where a mark or a line end stands there."""
    low = start - _FAR if start > _FAR else 0
    end = start - 1 if start else 0
    at = text.rfind(" ", low, end) + 1 or low
    word = text[at:end]
    if not word.isalpha():
        if not word or (word[-1] != "." and not word[-1].isalnum()):
            return "", start
        cut = max(word.rfind("\n"), word.rfind("\t"), word.rfind("("), word.rfind("/")) + 1
        word, at = word[cut:], at + cut
        if not word or len(word) > _FAR - 6:
            return "", start
        if not word[-1].isalnum() and word.lower() not in LEADS:  # but "mevr."
            return "", start
    return word, at


def _behind(text: str, token: Token) -> Cue | None:
    """The cue with small words between ("leden van der"), or joined to something ("VVD-Kamerlid")."""
    begin, lead, at = token[0], token[3], token[4]
    degree: Cue | None = None  # "lid drs. Bakker" is announced by "lid"
    for _ in range(4):
        if not at or not (lead in STEPS or lead in DEGREES):
            break
        if lead in STEPS:
            begin = at
        else:
            degree = degree or Cue(ROLE, at, lead, begin, token)
        start = at
        at = text.rfind(" ", start - _FAR if start > _FAR else 0, start - 1) + 1
        lead = text[at : start - 1]
        if not at or not lead.isalpha():
            lead, at = word_before(text, start)
    kind = _KINDS.get(lead)
    if kind is None and "-" in lead:
        whose, _, noun = lead.rpartition("-")
        kind = LEADS.get(noun.lower())
        kind = kind if kind in (ONE, MANY) and whose not in _TEAMS else None
        if kind and whose.lower() in _FORMER:
            kind = ROLE  # "oud-Kamerlid Vos"
    if degree is not None and kind not in _FIRM:
        return degree
    return Cue(kind, at, lead, begin, token) if kind else None
