"""Persons by title or role: "mevrouw Hoogland", "burgemeester Vos", "J.W. Terhorst-Nauta".

A titled name may be a Member's: "de heer Vos vroeg of ..." is, "de curator, de heer Vos" is not.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.finders.actors.book import BEWINDSPERSOON, PERSON, Book, Sighting
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.leads import LEADS, MINISTER, ROLE, ROLES, STATE, words
from extractor.finders.actors.lists import is_no_name
from extractor.finders.actors.parties import party_after
from extractor.finders.actors.tokens import Cue, word_before
from extractor.language.names import NAME_SPAN, Name, fold, full_name, name_at
from extractor.patterns import pattern

_LIST = pattern(r",? en (?:de heer |mevrouw )?|, ")
# After the name, somebody's function or employer: ", directeur van", " van het RIVM", "(RIVM)".
_FUNCTION = pattern(r" van (?:de |het )?\w|, (?:de |het |een )?([a-z-]+(?: [a-z-]+)?)")
_DEGREE = ("mr", "dr", "drs", "ir", "prof", "ing")
# In the sentence of a titled name: what Members do, and where.
_MEMBERLY = words(
    """vroeg vroegen vraagt vragen vraag gevraagd verzocht verzochten verzoekt verzoek toegezegd
    toezegging motie moties amendement Kamer opmerking hield hielden stelt stelde stelden wilde
    wilden wenste wensten wees wezen wijst pleitte pleitten bepleit bepleitte bepleitten
    interruptie inbreng signaal suggestie indiende diende dienden memoreerde refereerde
    refereerden informeerde informeerden drong drongen debat"""
)
# Around somebody who is no Member: what he leads, and what he was made.
_POSTS = frozenset(word for word, kind in LEADS.items() if kind == ROLE)
_LED = (
    *("leiding van", "voorzitterschap van", "voorgezeten door", "geleid door", "benoeming van"),
    *(
        "aanstelling van",
        "afscheid van",
        "opvolger van",
        "opvolger is",
        "rapport van",
        "advies van",
    ),
    *(
        "boek van",
        "onderzoek van",
        "proefschrift van",
        "nalatenschap van",
        "zaak van",
        "woning van",
    ),
    *(
        "advies van",
        "bevindingen van",
        "behandeld door",
        "opgesteld door",
        "contactpersoon",
        "steller",
    ),
    *(
        "inlichtingen bij",
        "voorzitter is",
        "directeur is",
        "behandeld",
        "inlichtingen",
        "verslag van",
    ),
    *("zaak tegen", "veroordeling van", "familie van", "overlijden van", "begeleiding van"),
)
_POST = pattern(
    r", die [^.,;\n]{0,60}\b(?:leidt|leidde|voorzit|voorzat|werkt|werkte|toezicht|onderzocht|onderzoekt"
    r"|begeleidt|begeleidde|geleid|opgesteld|uitgevoerd|coördineert|adviseert|adviseerde|woont|woonde|bestuurt)\b"
)
_MADE = words(
    """benoemd aangesteld aangetreden benoem afgetreden teruggetreden geridderd overleden geleid leidt
    leidde begeleidt begeleidde begeleid voorzit voorzat aanspreekpunt contactpersoon gepensioneerd
    promoveerde gepromoveerd verhoord veroordeeld"""
)
# Behind the name in brackets: where somebody works or can be reached, no party and no paper.
_PLACED = pattern(
    r" \((?!TZ|Kamerst|KST|kst|EK|TK|Eerste|Tweede)"
    r"(?:[A-Z]{2,8}\)|[A-Z][^()\d\n ]{1,40} [^()\d\n]{2,60}\)|t[se][lt][. ][^()\n]{2,60}\))"
)
# ", oud-rector van", ", projectleider bij": any function; but not ", lid van".
_APPOSED = pattern(r", (?:de |een |het )?([a-z-]{4,40}) (?:van|bij) ")
_NO_POST = words(
    """zoals namens mede evenals indiener mede-indiener vragensteller ondersteund gesteund gevolgd naar
    lid kamerlid fractielid vraag toezegging motie voorzitster ondertekenaar alsook samen net anders"""
)
_OFFICE_LINE = 120  # characters; a longer one is a paragraph
_DEGREES = frozenset(f"{degree}{stop}" for degree in _DEGREE for stop in ("", "."))


class Titled(NamedTuple):
    """A name behind "de heer" or "mevrouw"; ``member`` where the sentence speaks of a Member,
    ``role`` the function mentioned beside it ("" for an employer alone, None for nothing)."""

    name: Name
    party: str | None
    member: bool
    role: str | None


def titled(gazetteer: Gazetteer, text: str, cues: list[Cue]) -> list[Titled]:
    """The names behind forms of address, in text order."""

    def no_name(surname: str) -> bool:
        return is_no_name(gazetteer, surname)

    result: list[Titled] = []
    for _, start, lead, at, _ in cues:
        if result and at < result[-1].name.end:
            continue
        while (name := name_at(text, at, no_name)) is not None:
            party = party_after(gazetteer, text, name.end)
            role = _function(text, start, name) if party is None else None
            member = role is None and (party is not None or _memberly(text, start, name))
            result.append(Titled(name, party, member, role))
            further = _LIST.match(text, name.end) if lead in ("heren", "dames") else None
            if further is None:
                break
            at = further.end()
    return result


def _function(text: str, start: int, name: Name) -> str | None:
    """The function before or behind the titled name, "" for an employer alone, None for neither."""
    lead = text[max(0, start - 90) : start].removesuffix("de ").removesuffix("De ").rstrip()
    if lead.endswith(","):  # "de burgemeester van Meppel, de heer De Haan"
        clause = re.split(r"[.;:\n\t]", lead[:-1])[-1].rsplit(", ", 1)[-1]
        role = _role_in(clause)
        if role is not None:
            return role
    before = lead.rsplit(None, 2)[-2:] if lead[-1:].isalpha() else []
    if before and (
        before[-1].lower() in _POSTS or (len(before) > 1 and before[0].lower() in _POSTS)
    ):
        return before[-1].lower()  # "Hoogleraar pedagogiek mevrouw De Haan"
    if _PLACED.match(text, name.end) is not None:
        return ""
    m = _APPOSED.match(text, name.end)
    if m is not None and m[1] not in _NO_POST:
        return m[1]
    m = _FUNCTION.match(text, name.end)
    if m is None:
        return None
    return "" if m[1] is None else _role_in(m[1])


def _role_in(clause: str) -> str | None:
    return next((word.lower() for word in clause.split() if is_role(word)), None)


def _memberly(text: str, start: int, name: Name) -> bool:
    """Whether a titled person is a Member: in a letter to the Kamer whoever needs no introduction, and
    whoever does there what Members do."""
    end = name.end
    low, high = max(0, start - 200), min(len(text), end + 200)
    before, after = text[low:start], text[end:high]
    lead = before.removesuffix("de ").rstrip()
    if lead.lower().endswith(_LED) or _POST.match(text, end) is not None:
        return False
    low += max(before.rfind(". ") + 1, before.rfind("\n") + 1)
    high = end + min(len(part) for part in (after.partition(". ")[0], after.partition("\n")[0]))
    around = [word.strip(".,;:()") for word in text[low:high].split()]
    if not _MADE.isdisjoint(around):
        return False
    if not name.given:  # "mevrouw T. Hollander" is introduced
        return True
    return any(word in _MEMBERLY or word.endswith("debat") for word in around)


def is_role(word: str) -> bool:
    """Whether a word is a function that somebody who is no Member has."""
    word = word.lower()
    return word in ROLES or word.endswith(
        ("directeur", "voorzitter", "-generaal", "meester", "commissaris", "leider", "hoogleraar")
    )


def role_before(text: str, start: int) -> str | None:
    """The role or office that stands just before a name ("burgemeester Vos"), in small letters."""
    if start < 3 or text[start - 1] != " ":
        return None
    word = word_before(text, start)[0].lower()
    return word if word in ROLES else None


def by_role(book: Book, gazetteer: Gazetteer, cue: Cue) -> None:
    """The person behind the name of a function."""
    if cue.at == cue.start + len(cue.lead) + 1:
        read_person(book, gazetteer, cue.at, cue.lead.lower())


def read_person(book: Book, gazetteer: Gazetteer, start: int, role: str | None) -> bool:
    """Write down the person whose name begins at ``start``; False if there is no name there."""
    name = name_at(book.text, start, lambda surname: is_no_name(gazetteer, surname))
    if name is None or not book.free(name.start, name.end):
        return False
    if name.surname[0].islower() and not name.given:
        return False  # "directeur van Vitens": there is no Mr Van Vitens
    write_person(book, name, role)
    return True


def write_person(book: Book, name: Name, role: str | None) -> None:
    kind = BEWINDSPERSOON if role in (MINISTER, STATE) else PERSON
    start = name.start if name.given else name.at
    key = "naam " + fold(name.surname)
    book.add(Sighting(start, name.end, kind, key, None, None if role in _DEGREES else role))


def signatories(book: Book) -> None:
    """Full names on a line of their own next to the line with the office of who signs."""
    text = book.text
    lines = text.split("\n")
    at = 0
    previous = ""  # the last line that is not empty
    for i, line in enumerate(lines):
        length = len(line)
        if not length:
            at += 1
            continue
        if length <= NAME_SPAN:
            following = lines[i + 1] if i + 1 < len(lines) else ""
            role = _office(previous) or _office(following)
            surname = full_name(line) if role else None
            if role and surname is not None and book.free(at, at + length):
                key = "naam " + fold(surname)
                book.add(Sighting(at, at + length, BEWINDSPERSOON, key, line, role))
        previous = line
        at += length + 1


def _office(line: str) -> str | None:
    """The office in the line under which somebody signs, or None."""
    if len(line) < _OFFICE_LINE:
        line = line[:60].lower()
        for office in ("staatssecretaris", "minister"):
            if office in line:
                return office
    return None
