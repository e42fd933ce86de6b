"""Movers of motions without "lid" or "motie" before them: "De ene is van Jansma en De Bruijn (26 643,
nr. 14)", "Vos/De Wit (36 800, nr. 12): loopt", "de door Kersten ingediende motie", "die van Blok c.s."

What closes the names is looked for ("c.s.", the number of a Kamerstuk, a verb); then what opens them.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.finders.actors import parties
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.leads import MANY, words
from extractor.finders.actors.lists import Candidate, is_no_name, read_names
from extractor.finders.actors.tokens import word_before
from extractor.language.names import after_particles, name_before, opens
from extractor.language.search import has_any
from extractor.patterns import pattern

# Behind the names: the number of the motion.
_NUMBERED = pattern(
    r" \((?:[Kk]amerst(?:uk|ukken|\.)[,:]? )?(?:II |\d{4}[/-]\d{2,4},? )?"
    r"(?:[1-3][0-9][ .]?[0-9]{3}(?:[ -](?:[IVXLC]{1,6}|[A-J]|\d{1,3}))?,? )?nr"
)
_UNBRACKETED = pattern(r", [1-3][0-9][ .]?[0-9]{3}(?:[ -](?:[IVXLC]{1,6}|[A-J]|\d{1,3}))?,? nr")
# Before them, where it opens a line or cell: "29 398, nr. 1204, Bakker en Smit".
_AHEAD = pattern(r"nr\. ?\d{1,4}(?:[,:]| [–-]) (?:van )?(?:het lid |de leden )?(?=[^\W\d_a-z])")
_NUMBER = pattern(
    r"(?:Kamerstuk(?:ken)? |KST |\(|• |- )?(?:II )?[1-3][\d .]{4,6}[ -]?[IVXLC-]{0,6}[A-J]?,? $"
)
_ITEM = pattern(r"(?:[-•–*] |\(?\w{1,3}[.)] ?)?")  # what opens an item
_OPENING = 30  # characters that such a number takes
_CS = " c.s."
# Before the names, where they begin.
_OPENS = pattern(r"(?:\b(?:van|door) |[:;,] |\n|[–•-] |\) en |\) |\()(?:het lid |de leden )?(?=\S)")
# What stands before the "van" of a mover.
_OWNED = words(
    """die dat deze degene is zijn was waren ene eerste tweede derde vierde vijfde laatste laatstgenoemde
    eerstgenoemde andere overige beide zelfde hand alsmede motie moties amendement amendementen"""
)
# And before the "door".
_DONE_BY = words(
    """ingediend voorgesteld ingebracht gesteld ondertekend medeondertekend bepleit aangehouden gewijzigd
    ingetrokken ingediende ondertekende medeondertekende"""
)
_MOTIONS = ("otie", "mendement", "oties")
_SUBJECTS = (*_MOTIONS, "Kamervragen", "schriftelijke vragen", "nitiatief")
_ABOUT = ("otie over", "oties over", "otie inzake", "mendement over", "motie om ", "motie tot ")
_NAMES = 110  # characters that the names of movers take, and what opens them
_ABOVE = 600  # characters that "Moties" may stand above a line
_NEAR = 300  # characters before the names in which a motion is spoken of
# "de motie die Vos en De Wit indienden", "de door Vos ingediende motie": what closes the names.
_MOVED = pattern(
    r"(?: c\.s\.)? (?:(?:[a-z]{2,14} ){0,4}(?:hebben |heeft |hadden |had )?"
    r"(?:indienden?|ingediend|aanhield(?:en)?|aangehouden|voorstelden?|voorlegden?|stelden?|introkken|introk)\b"
    r"|(?:ingediende|aangehouden|voorgestelde|gestelde|ingebrachte|gewijzigde|ingetrokken|ondertekende) "
    r"(?:en [a-z]+ )?(?:motie|amendement|[Kk]amervragen|vragen|initiatief))"
)
# What names the movers opens with, and what stands before it: "motie, die".
_LEADS = (
    (" door ", ()),
    (" die ", ("otie", "oties", "mendementen", "otie,", "oties,", "mendementen,", "amervragen")),
    (" dat ", ("mendement", "mendement,")),
)
_CAPITAL = 12  # characters of the small words before a name
# "De overige indieners waren Vos en De Wit", "mede-indiener was mevrouw Vos".
_WERE = pattern(
    r"(?:ndiener|ndertekenaar|ragensteller|nitiatiefnemer|nitiatiefneemster)s? "
    r"(?:was|waren|is|zijn) (?:mevrouw |de heer |de heren |het lid |de leden )?(?=\S)"
)
_MOVERS = ("ndiener", "ndertekenaar", "ragensteller", "nitiatiefne")


def find(gazetteer: Gazetteer, text: str) -> Iterator[Candidate]:
    """The movers whose names "c.s.", a number or a verb closes."""
    yield from _first_movers(gazetteer, text)
    yield from _before_numbers(gazetteer, text)
    yield from _before_commas(gazetteer, text)
    yield from _behind_numbers(gazetteer, text)
    yield from _before_cs(gazetteer, text)
    if has_any(text, _MOVERS):
        for m in _WERE.finditer(text):
            yield from read_names(gazetteer, text, m.end(), MANY)
    if has_any(text, _SUBJECTS):
        yield from _before_verbs(gazetteer, text)


def _first_movers(gazetteer: Gazetteer, text: str) -> Iterator[Candidate]:
    """The first mover, whose name opens a line or clause: "Vos c.s. (SP): meer plekken"."""

    def no_name(surname: str) -> bool:
        return is_no_name(gazetteer, surname)

    at = text.find(_CS)
    while at > 0:
        name = name_before(text, at, no_name)
        if name is not None and opens(text, name.start):
            yield Candidate(name, parties.party_after(gazetteer, text, at + len(_CS)))
        at = text.find(_CS, at + 5)


def _before_numbers(gazetteer: Gazetteer, text: str) -> Iterator[Candidate]:
    """The movers before the number of their motion."""
    last = -1  # where the number behind the last movers stands
    for number in _NUMBERED.finditer(text):
        found = _closed_by(gazetteer, text, _before(text, number.start()), last)
        if found:
            last = number.end()
            yield from found


def _before_commas(gazetteer: Gazetteer, text: str) -> Iterator[Candidate]:
    """The movers that open a line or item, a number behind them without brackets: "5. Vos en De Wit,
    29 023, nr. 641: voorrang"."""
    for number in _UNBRACKETED.finditer(text):
        end = _before(text, number.start())
        low = max(0, end - _NAMES)
        at = _ITEM.match(text, max(low, text.rfind("\n", low, end) + 1)).end()  # type: ignore[union-attr]
        names = read_names(gazetteer, text, at, MANY, until=end)
        if names and names[-1].name.end == end:
            surname = names[0].name.surname
            if len(names) > 1 or "-" in surname or " " in surname or end != number.start():
                yield from names


def _behind_numbers(gazetteer: Gazetteer, text: str) -> Iterator[Candidate]:
    """The movers between the number that opens a line or cell and its end, "c.s." or a colon."""
    for number in _AHEAD.finditer(text):
        start = number.start()
        low = max(text.rfind("\n", 0, start), text.rfind("\t", 0, start)) + 1
        if start - low > _OPENING or _NUMBER.match(text[low:start]) is None:
            continue
        if not has_any(text[max(0, low - _ABOVE) : low], (*_MOTIONS, "ndiener", "oegezegd")):
            continue
        names = read_names(gazetteer, text, number.end(), MANY)
        end = names[-1].name.end if names else 0
        if names and (text[end : end + 1] in "\t\n:;" or text.startswith((_CS, " ("), end)):
            yield from names


def _before_cs(gazetteer: Gazetteer, text: str) -> Iterator[Candidate]:
    """Those before "c.s." where no number stands: "ook die van Blok c.s. is afgedaan"."""
    at = text.find(_CS)
    while at > 0:
        yield from _closed_by(gazetteer, text, at, -1)
        at = text.find(_CS, at + 5)


def _closed_by(gazetteer: Gazetteer, text: str, end: int, last: int) -> list[Candidate]:
    """The names that end at ``end``, with the first of the openings that fits; ``last``: where the number
    of other movers ends, of whose list these may be."""
    low = max(0, end - _NAMES)
    low = max(low, text.rfind("\n", low, end))
    starts = [low] if low == 0 or text[low] == "\n" else []
    starts += [m.end() for m in _OPENS.finditer(text, low, end)]
    for start in starts:
        at = start + 1 if text[start : start + 1] == "\n" else start
        if text[at : at + 2] in ("- ", "• ", "– "):
            at += 2
        names = read_names(gazetteer, text, at, MANY, until=end)
        if names and _ends(text, names[-1], end) and _fits(text, at, names, end, last):
            return names
    return []


def _ends(text: str, last: Candidate, end: int) -> bool:
    return last.name.end == end


def _fits(text: str, at: int, names: list[Candidate], end: int, last: int) -> bool:
    """Whether what stands before ``at`` says that movers follow."""
    lead, begins = word_before(text, at)
    if lead in ("leden", "lid"):
        lead, begins = word_before(text, text.rfind(lead, 0, at))
    near_last = last >= 0 and at - last < _NAMES and "\n" not in text[last:at]
    near = text[max(0, at - _NEAR) : end + 120]
    if lead in ("van", "door"):
        owner, _ = word_before(text, begins)
        comma = text[begins - 2 : begins] == ", "
        chained = near_last and owner == "en"  # "van Vos (nr. 331) en van Smit (nr. 334)"
        told = comma or chained or owner.lower() in (_OWNED if lead == "van" else _DONE_BY)
        if not told and lead == "van" and _has_number(text, end):
            # "de motie over lerarentekorten van Vos-De Wit (27 923, nr. 5)"
            clause = text[max(0, at - _NEAR) : at].rpartition(". ")[2].rpartition("; ")[2]
            several = len(names) > 1 or text.startswith(_CS, end)
            personal = "-" in names[0].name.surname or " " in names[0].name.surname
            return (several or personal) and has_any(clause, _ABOUT)
        return told and (_is_numbered(text, end) or has_any(near, _SUBJECTS))
    if text[at - 1 : at] == "(":  # "een Kamermeerderheid (Vos, Smit, De Wit c.s.)"
        return len(names) > 1 and text.startswith(_CS, end) and "amer" in near
    joined = text.startswith((", ", "; ", ") ", ") en "), at - 2) or text.startswith(
        ") en ", at - 5
    )
    if near_last and joined and not text.startswith("van ", at):
        return True  # "Moties: Vos (34 682, nr. 90), Smit (34 682, nr. 92) en ..."
    if text[at - 2 : at] == ": ":
        return has_any(text[max(0, at - 40) : at].rpartition("\n")[2], _MOTIONS)
    if at and text[at - 1] != "\n" and text[at - 2 : at] not in ("- ", "• ", "– "):
        return False
    if not _has_number(text, end):
        return False
    if len(names) > 1 or text.startswith(_CS, names[-1].name.end):
        return True
    above = text.rfind("oties", max(0, at - _ABOVE), at)
    heading = above >= 0 and (
        text.find(" ", above, text.find("\n", above, at)) < 0 or ":" in text[above:at]
    )
    surname = names[0].name.surname
    return heading or (after_particles(surname, 0) > 3 and has_any(near, _MOTIONS))


def _is_numbered(text: str, end: int) -> bool:
    """Whether "c.s." and a number stand behind the names: of whom else than movers?"""
    return text.startswith(_CS, end) and _has_number(text, end)


def _has_number(text: str, end: int) -> bool:
    """Whether the number of a motion stands behind ``end`` or the "c.s." there."""
    end += len(_CS) if text.startswith(_CS, end) else 0
    return _NUMBERED.match(text, end) is not None


def _before(text: str, end: int) -> int:
    """Where the names end before a "c.s." that ends at ``end``; ``end`` if there is none."""
    return end - len(_CS) if text.startswith(_CS, end - len(_CS)) else end


def _before_verbs(gazetteer: Gazetteer, text: str) -> Iterator[Candidate]:
    """The movers between "motie die" and "indienden", or "door" and "ingediende motie"."""
    for lead, things in _LEADS:
        at = text.find(lead)
        while at >= 0:
            start = at + len(lead)
            first = text[start : start + 1]
            named = first.isupper() or (
                first in "vdt’'" and _has_capital(text[start : start + _CAPITAL])
            )
            if named and (not things or text.endswith(things, 0, at)):
                yield from _moved(gazetteer, text, at, start)
            at = text.find(lead, start - 1)


def _has_capital(text: str) -> bool:
    return not text.islower()


def _moved(gazetteer: Gazetteer, text: str, at: int, start: int) -> list[Candidate]:
    """The movers named from ``start`` on behind a lead that begins ``at``, with the verb that says so."""
    by = text.startswith(" door ", at)
    names = read_names(gazetteer, text, start, MANY)
    if not names:
        return []
    if by and word_before(text, at + 1)[0] in _DONE_BY:
        told = has_any(text[max(0, at - 80) : at].rpartition(". ")[2], _SUBJECTS)
    else:
        told = _MOVED.match(text, names[-1].name.end) is not None
    return names if told else []
