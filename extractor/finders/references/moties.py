"""Motions named by their movers: "motie-Ypma", "de motie van de leden Veenstra en De Rooij",
"motie Albers/Ypma c.s.", "Het lid X heeft … een motie aangehouden".

A motion gets the number of its Kamerstuk where the text gives one right behind it, in its own
sentence or in the footnote that hangs there; where there are several it stays without.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from extractor.document import Anchor
from extractor.finders.references.base import Raw, inside_word
from extractor.language import names, sentences
from extractor.language.search import has_any
from extractor.patterns import pattern

# Behind the M or m, so that the engine can skip to it.
_MOTION = pattern(r"otie(?P<plural>s)?(?P<join>[-‑–]|[ ]?/[ ]?)?(?![a-rt-z])(?!s[a-z])")
_BY_MEMBER = pattern(
    r"[ ](?:[a-z][^.;:\n\t]{0,60}?[ ])?(?:van|door)[ ](?:onder (?:meer|andere) )?(?:het[ ]|de[ ])?(?:Kamer)?"
    r"(?:lid|leden|lid[ ]van[ ]de[ ](?:Tweede|Eerste)[ ]Kamer|heer|mevrouw|mevr\.|dhr\.|senator)[ ]"
)
_OF = pattern(r"[ ]van[ ](?=[A-ZÀ-Þ])")
_MEMBER = pattern(r"\b(?:[Ll]id|[Ll]eden|[Mm]evrouw|[Dd]e heer|Kamerlid)[ ](?=[A-ZÀ-Þvdt'’])")
_PARTY = pattern(r"[ ]\([^()\n]{1,40}\)")
_AND = pattern(
    r"[ ]?/[ ]?|,[ ]en[ ]|[ ]en[ ](?:(?:het[ ])?lid[ ]|mevrouw[ ]|de[ ]heer[ ])?|,[ ](?:lid[ ]|het[ ]lid[ ])?"
)
_CS = pattern(r",?[ ](?:c\.?s\.?|cum suis)(?!\w)")
_CHANGED = pattern(
    r"([Gg]ewijzigde |[Gg]ew\. |[Nn]ader gewijzigde |[Aa]angehouden |[Aa]angenomen |[Oo]vergenomen |[Ii]ngediende )\Z"
)
_OWN = pattern(r"\b(?:[Ee]en|[Hh]aar|[Zz]ijn|[Hh]un|[Dd]e|[Dd]iens)(?: [a-z]{4,14})?[ ]\Z")
_STATUS = pattern(
    r"\b(?:(?P<aangenomen>aangenomen|aanvaard)|(?P<verworpen>verworpen)|(?P<overgenomen>overgenomen|overneemt|neem ik over)"
    r"|(?P<aangehouden>aangehouden|aanhoudt|hield)|(?P<ingetrokken>ingetrokken)|(?P<vervallen>vervallen))\b"
)
# What most sentences have none of, so that the pattern is not asked.
_STATUS_SIGNS = (
    "genomen",
    "vaard",
    "worpen",
    "neemt",
    "eem ik",
    "houd",
    "hield",
    "trokken",
    "vallen",
)
_ADOPTED_SPLIT = pattern(r"\bnam(?:en)?\b[^\n]{1,160}?\baan\b")
# Capitalised words that may follow "motie" and are no name.
_NO_NAME = frozenset(
    [
        "Kamerstuk",
        "Kamerstukken",
        "KST",
        "Tweede",
        "Eerste",
        "Kamer",
        "Toezegging",
        "Toezeggingen",
        "Verzoek",
        "Motie",
        "Moties",
        "Nr",
        "Nrs",
        "Stand",
        "Omschrijving",
        "Vindplaats",
        "Status",
        "Uw",
        "De",
        "Het",
        "Deze",
        "Die",
        "Met",
        "Over",
        "In",
        "Op",
    ]
)
_LONGEST = 600
_REACH = 160  # a Kamerstuk named further on than this belongs to something else


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
    starts = [raw.start for raw in numbers]
    hangs = sorted((a.at, a.label) for a in anchors)
    sentence = sentences.Bounds(text)
    for i, mention in enumerate(mentions):
        read = _movers(text, mention)
        limit = mentions[i + 1].start() if i + 1 < len(mentions) else len(text)
        begin, end = sentence(mention.start())
        # A sentence longer than this is none, or a list without full stops.
        begin, end = max(begin, mention.start() - _LONGEST), min(end, mention.end() + _LONGEST)
        if read is None:
            read = _movers_in_sentence(text, mention, begin, end)
        elif not read[0]:
            continue
        if read is None:
            continue
        movers, stop = read
        limit = min(limit, end)
        raw = Raw(_start(text, mention.start() - 1), stop, "motie", None, movers=movers)
        raw.id = _inline(numbers, starts, stop, limit) or _by_note(
            text, numbers, starts, hangs, mention.end(), min(limit + 1, end + 1), notes
        )
        raw.status = _status(text, raw.start, begin, end)
        if movers or raw.id:
            yield raw


def _no_name(word: str) -> bool:
    return word in _NO_NAME


def _movers(text: str, mention: re.Match[str]) -> tuple[tuple[str, ...], int] | None:
    """The movers named right after the word, and where they end."""
    at = mention.end()
    if mention["join"] is None:
        by = _BY_MEMBER.match(text, at) or _OF.match(text, at)
        if by is not None:
            at = by.end()
        elif text[at : at + 1] == " " and text[at + 1 : at + 2].isupper():
            at += 1
        elif text.startswith((" van ", " van den ", " van der ", " de "), at):
            return None
        else:
            return None
    return _names(text, at)


def _names(text: str, at: int) -> tuple[tuple[str, ...], int] | None:
    found: list[str] = []
    stop = at
    while len(found) < 20:
        name = names.name_at(text, at, _no_name)
        if name is None:
            break
        found.append(name.surname)
        stop = name.end
        party = _PARTY.match(text, stop)
        if party is not None and not any(c.isdigit() for c in party.group()):
            stop = party.end()
        others = _CS.match(text, stop)
        if others is not None:
            stop = others.end()
        join = _AND.match(text, stop)
        if join is None or others is not None:
            break
        at = join.end()
    return (tuple(found), stop) if found else None


def _movers_in_sentence(
    text: str, mention: re.Match[str], begin: int, end: int
) -> tuple[tuple[str, ...], int] | None:
    """ "Het lid X heeft … een motie aangehouden": the members named in the same sentence, when the motion
    is introduced there ("een motie", "haar motie")."""
    if mention["plural"] or mention["join"]:
        return None
    if not _OWN.search(text, max(begin, mention.start() - 25), mention.start() - 1):
        return None
    for member in _MEMBER.finditer(text, begin, end):
        read = _names(text, member.end())
        if read is not None:
            return read[0], mention.end()
    return (), mention.end()


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


def _status(text: str, start: int, begin: int, end: int) -> str | None:
    """What became of the motion, by the words of its own sentence."""
    said = text[begin:end]
    if has_any(said, _STATUS_SIGNS):
        match = _STATUS.search(text, begin, end)
        if match is not None:
            return match.lastgroup
    if "aan" in said and _ADOPTED_SPLIT.search(text, begin, min(end, begin + 400)):
        return "aangenomen"
    return "gewijzigd" if text[start : start + 3].lower() == "gew" else None
