"""Titles inside a list, and what they give to the items below them: "Lid De Wit (D66)", "VVD",
"CD Water 20 mei", "Thema Bodem". A title is never an item."""

from __future__ import annotations

from extractor.document import ITEM, Passage
from extractor.finders.commitments import cues, naming, terse
from extractor.finders.commitments.draft import Context, Range
from extractor.finders.commitments.words import tokens, words
from extractor.language.search import has_any

_LONGEST = 70  # characters
_MOST_WORDS = 6
_OCCASIONS = (
    "debat", "overleg", "behandeling", "vragenuur", "regeling van werkzaamheden", "procedurevergadering",
)  # fmt: skip
_ORIGINS = (
    "Uit het ", "Uit de ", "Uit ", "Vanuit het ", "In het ", "In de ", "Bij de ", "Bij het ", "Tijdens het ",
    "Tijdens de ",
)  # fmt: skip
_TO = ("aan ", "Aan ", "voor ", "Voor ")  # before the Member of a title
_OF = ("Van het ", "Van de ", "Van mevr", "Van lid ", "Van leden ")
# Where the Kamer asks for letters: what is listed below such a title was asked for there.
_OF_REQUESTS = (
    "regeling van werkzaamheden", "procedurevergadering", "regeling van ", "rvw", "pv ", "commissieverzoek",
)  # fmt: skip
_SHORT_OCCASIONS = words("cd ao wgo no 2md tmd pv rvw vao so")
_VERBS = words(
    """is zijn wordt worden heeft hebt hebben zal zou gaat informeren informeert sturen stuurt bezien
    onderzoeken nagaan te u toegezegd verzoekt vraagt ontvangt krijgt komt tk"""
)
# The nota says of what it lists there that this letter does not deal with it.
_ELSEWHERE = (
    "niet in deze brief", "niet in de brief", "niet opgenomen", "niet met deze brief", "niet meegenomen",
    "niet afgedaan", "niet in deze kamerbrief", "buiten deze brief", "aparte brief", "aparte kamerbrief",
    "separate brief", "afzonderlijke brief", "andere brief", "volgende brief", "volgende verzamelbrief",
    "latere brief", "eigen brief",
    "brief van september", "brief van oktober", "reeds afgedaan", "al afgedaan", "eerder afgedaan",
    "blijven open", "komen nog niet", "niet in zit", "niet in zitten", "niet in staat", "niet in staan",
    "niet behandeld", "niet meegestuurd", "volgt later", "volgen later", "volgt apart", "volgen apart",
    "komt later", "komen later", "later dit jaar", "andere kamerbrief", "volgende kamerbrief", "niet aan bod",
    "niet aan de orde", "buiten beschouwing", "nog niet in", "nog niet af", "schuift door", "schuiven door",
    "doorgeschoven", "vervolgbrief", "latere kamerbrief", "niet meer nodig", "afgevallen", "vervallen:",
    "weggelaten", "staan hier niet", "staat hier niet", "buiten de brief", "geen actie nodig", "al voldaan",
    "reeds voldaan", "eerder voldaan", "buiten deze kamerbrief",
)  # fmt: skip
# One of these stands in each of those, and in what says that another letter has it.
_SIGNS = (
    "niet", "brief", "afgedaan", "voldaan", "later", "open", "apart", "buiten", "schui", "schoven", "vallen", "gelaten",
    "actie", "komen terug", "komt terug", "terugkomen", "betrokken",
)  # fmt: skip


def debate(text: str, start: int, end: int) -> bool:
    """Whether a short stretch only names a debate: "CD Water 20 mei 2026", "Regeling van werkzaamheden"."""
    if end - start > _LONGEST:
        return False
    said = text[start:end].lower().rstrip(":")
    first = said.split(" ", 1)[0].strip("(")
    if first in _SHORT_OCCASIONS:
        return True
    opening = said.partition(" ")[0] + " " + said.partition(" ")[2].partition(" ")[0]
    return has_any(opening, _OCCASIONS) or said.startswith(_OCCASIONS)


def tells(text: str, start: int, end: int) -> bool:
    """Whether a stretch has a verb, and so is more than a title."""
    return not _VERBS.isdisjoint(tokens(text, start, end))


def of_requests(text: str, start: int, end: int) -> bool:
    """Whether a title, cell or label names a meeting in which the Kamer asks for letters."""
    said = text[start:end].lower()
    return has_any(said, _OF_REQUESTS[:2]) or said.startswith(_OF_REQUESTS[2:])


def past_origin(text: str, start: int) -> int:
    """Past "Uit het", "Toegezegd in het" before the name of a debate."""
    for lead in _ORIGINS:
        if text.startswith(lead, start):
            return start + len(lead)
    return start


def member(context: Context, start: int, end: int) -> bool:
    """Whether a stretch is the name of one or more Members, or of a party, and nothing else."""
    text = context.text
    while end > start and text[end - 1] in ": ":
        end -= 1
    if end - start > _LONGEST:
        return False
    if naming.is_party(text[start:end]):
        return True
    named = past_party(text, start, end)
    if named > start:  # "VVD (De Wit)"
        return text[end - 1] == ")" and naming.read_list(context, named, end, []) == end - 1
    at = start + next((len(lead) for lead in _TO if text.startswith(lead, start)), 0)
    at += len("Van ") if text.startswith(_OF, start) else 0
    if not terse.is_marked(context, at, end):
        return False
    return naming.read_list(context, at, end, []) >= end


def labels(context: Context, p: Passage, end: int, follows: Passage | None) -> bool:
    """Whether a line is a Member with a colon, the title of the items that follow: "Aan de heer De Wit
    (CDA):"."""
    if context.text[end - 1] != ":" or follows is None or follows.kind != ITEM:
        return False
    if p.kind == ITEM and follows.level <= p.level:
        return False
    if cues.nouns(context.text, p.start, end):
        return False  # "Toezegging aan het lid De Wit (D66):" says more
    return member(context, p.start, end)


def past_party(text: str, start: int, end: int) -> int:
    """Where the names begin behind a party, "VVD (De Wit)"; else ``start``."""
    opens = text.find(" (", start, min(end, start + naming.PARTY_SPAN))
    return opens + 2 if opens > 0 and naming.is_party(text[start:opens]) else start


def heads(context: Context, p: Passage, pieces: list[Range], follows: Passage | None) -> bool:
    """Whether an item is only the title of the deeper items that follow it."""
    text, end = context.text, pieces[-1][1]
    deeper = follows is not None and follows.kind == ITEM and follows.level > p.level
    if p.kind != ITEM or not deeper or end - p.start > _LONGEST:
        return False
    if debate(text, p.start, end) or member(context, p.start, end):
        return True
    if text[end - 1] in ".;,)" or cues.start_kind(text, p.start, end):
        return False
    said = tokens(text, p.start, end)
    plain = len(said) <= _MOST_WORDS and not _VERBS.intersection(said) and "," not in said
    return plain and terse.labelled(context, p.start, end) is None


def elsewhere(text: str, start: int, end: int) -> bool:
    """Whether what introduces a list says that its items are for another letter."""
    said = text[start:end].lower()
    if not has_any(said, _SIGNS):
        return False
    if not has_any(said, _ELSEWHERE) and not _to_other(said):
        return False
    return "wel in deze brief" not in said


def _to_other(said: str) -> bool:
    """Whether "komen terug in de verzamelbrief van", "worden betrokken bij de brief over" stands there."""
    for verb in ("komen terug in", "komt terug in", "terugkomen", "betrokken bij", "komen terug:"):
        if verb in said:
            return "deze brief" not in said
    return said.startswith("in de ") and "brief van " in said and "komen" in said
