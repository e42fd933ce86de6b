"""Offices: "de minister van Werk en Participatie", "stas OCW", "mijn collega van VWS", "MVRO".

And the ministries that are named as such: "het ministerie van Justitie en Veiligheid", "de
ministeries VRO, SZW en OCW".
"""

from __future__ import annotations

from extractor.finders.actors.book import BEWINDSPERSOON, MINISTRY, MUNICIPALITY, Book, Sighting
from extractor.finders.actors.gazetteer import CUED, PORTFOLIO, Gazetteer
from extractor.finders.actors.leads import COLLEAGUE, MINISTER, NO_NAME, STATE, VAN_NAMES
from extractor.finders.actors.persons import read_person, write_person
from extractor.finders.actors.runs import enumeration
from extractor.finders.actors.tokens import Cue, Token
from extractor.finders.actors.words import OPENERS
from extractor.language.names import Name
from extractor.patterns import pattern

_FURTHER = pattern(r"(?:, (?:en )?| en |/)(?P<of>(?:van|voor) )?(?=[A-Z])")
# What may stand between the word for the office and the portfolio.
_BETWEEN = frozenset((" ", " van ", " voor ", " van het ", "-"))
_UPPER = pattern(
    r"(?P<role>MINISTER|STAATSSECRETARIS)(?:S|SEN)? (?:(?:VAN|VOOR) )?(?P<rest>[^\n\t]{2,90})"
)
_PRESIDENT = "inister-president"


def office(book: Book, gazetteer: Gazetteer, cue: Cue) -> None:
    """One office with its portfolio, or several: "de ministers van VWS, OCW en van Defensie"."""
    text, start, at = book.text, cue.start, cue.token[0]
    between = text[start + len(cue.lead) : at]
    if between not in _BETWEEN:
        return
    role = None if cue.kind == COLLEAGUE else cue.kind
    of = between != " "
    several = cue.lead.endswith(("s", "en")) and cue.lead not in ("stas", "stass")
    while True:
        found = _portfolio(gazetteer, text, at, known=not of or role is None or start == at)
        if found is None:
            if start == cue.start:
                _by_name(book, gazetteer, cue, role, of)
            return
        if not of and role is None:
            return  # "collega’s SZW": civil servants
        end, name = found
        if cue.kind == STATE and text.startswith((" – ", " - "), end):
            # "Staatssecretaris van Financiën – Fiscaliteit en Douane": all of it is the office
            end = max(end, enumeration(text, end + 3))
        if book.free(start, end):
            title = f"{role} van {name}" if role else None
            key = f"{role or COLLEAGUE} {name}"
            book.add(Sighting(start, end, BEWINDSPERSOON, key, title, role))
            known = gazetteer.at(text, at, MINISTRY) if " " not in text[at:end] else None
            if known is not None and len(known.form) == end - at and not known.form[1:].islower():
                # "collega van SZW" names the ministry too
                book.sightings.append(Sighting(at, end, MINISTRY, known.name, known.name))
        more = _FURTHER.match(text, end)
        if more is None or not (several or more["of"]):
            return
        at = start = more.end()


def president(book: Book) -> None:
    """Every "minister-president"."""
    text = book.text
    i = text.find(_PRESIDENT)
    while i > 0:
        end = i + len(_PRESIDENT)
        if book.free(i - 1, end):
            name = "minister-president"
            book.add(Sighting(i - 1, end, BEWINDSPERSOON, name, name, MINISTER))
        i = text.find(_PRESIDENT, end)


def _portfolio(
    gazetteer: Gazetteer, text: str, at: int, known: bool = False
) -> tuple[int, str] | None:
    """Where the portfolio at ``at`` ends and its name; with ``known`` only one on the lists."""
    entry = gazetteer.at(text, at, MINISTRY, PORTFOLIO)
    if entry is not None and (known or not (CUED in entry.flags and " " not in entry.form)):
        return at + len(entry.form), entry.name
    if known:
        return None
    end = enumeration(text, at)  # "Langdurige en Maatschappelijke Zorg"
    printed = text[at:end]
    first = printed.partition(" ")[0]
    if not printed or first in NO_NAME or first in OPENERS:
        return None
    if entry is not None and " " not in printed:
        return end, entry.name
    if printed in VAN_NAMES or gazetteer.at(text, at, MUNICIPALITY) is not None:
        return None  # "minister van Wessem": a name
    return end, printed


def _by_name(book: Book, gazetteer: Gazetteer, cue: Cue, role: str | None, of: bool) -> None:
    """A minister by surname ("minister Van Weel"), or an office by an unknown abbreviation."""
    _, end, word, _, _ = cue.token
    if of:
        if word in VAN_NAMES or gazetteer.at(book.text, cue.token[0], MUNICIPALITY) is not None:
            name = Name(cue.at, cue.at, end, "", book.text[cue.at : end])
            write_person(book, name, role)
    elif role and word.isupper() and 2 <= len(word) <= 6:
        if book.free(cue.start, end):
            key = f"{role} {word}"
            book.add(Sighting(cue.start, end, BEWINDSPERSOON, key, None, role))
    else:
        read_person(book, gazetteer, cue.at, role or MINISTER)


def ministries(book: Book, gazetteer: Gazetteer, cue: Cue) -> None:
    """The ministries behind "ministerie van": with that word where the name is spelled out."""
    text, at = book.text, cue.token[0]
    if text[cue.start + len(cue.lead) : at] not in _BETWEEN:
        return
    several, first = cue.lead.endswith("s"), True
    while (entry := gazetteer.at(text, at, MINISTRY, PORTFOLIO)) is not None:
        end = at + len(entry.form)
        whole = first and not several and not entry.form.isupper() and len(entry.form) > 6
        start = cue.start if whole else at
        if book.free(start, end):
            book.add(Sighting(start, end, MINISTRY, entry.name, entry.name))
        more = _FURTHER.match(text, end)
        if more is None:
            return
        at, first = more.end(), False


def capitals(book: Book, gazetteer: Gazetteer, token: Token) -> None:
    """The office in the head of a published letter: "BRIEF VAN DE MINISTER VAN FINANCIËN"."""
    text = book.text
    m = _UPPER.match(text, token[0])
    if m is None:
        return
    rest = m["rest"].split(" EN DE ")[0].rstrip(" ,")
    end = m.start("rest") + len(rest)
    if rest.isupper() and book.free(m.start(), end):
        role, name = m["role"].lower(), gazetteer.capitals(rest)
        title = f"{role} van {name}" if name else None
        book.add(Sighting(m.start(), end, BEWINDSPERSOON, f"{role} {name or rest}", title, role))
