"""Parties as they stand with a name: "(D66)", "(Vos, PRO)", "van de VVD", "(beiden CDA)"."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.finders.actors.book import PARTY
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.tokens import Token
from extractor.language.names import surname_end
from extractor.patterns import pattern

# From the end of a name to where its party would begin.
_TO_PARTY = pattern(
    r" (?:\((?:beiden |allen |fractie |fractie-|lid |[ET]K, ?)?"
    r"|(?:van|namens) (?:de (?:fractie (?:van )?(?:de )?)?)?)|, ?"
)
_PRINTED = pattern(r"([A-Z][\w&’'/+-]{1,20})\)")
_CHAMBERS = ("TK", "EK")
# A party behind a bare comma closes the bracket, cell or clause it stands in.
_CLOSES = frozenset((*");,.\n\t/:", ""))
_ENDS = ("\t", "\n", "")
_SHARED = ("beiden", "allen", "fractie", "lid")
_FIFTY = ("50PLUS", "50Plus", "50plus", "50+")
_FIFTIES = pattern(r"50(?:PLUS|Plus|plus|\+)")
_GROUPS = ("Groep ", "Groep-", "Fractie ", "Fractie-", "Lid ", "Lid-")


def party_at(gazetteer: Gazetteer, text: str, at: int) -> tuple[str, int] | None:
    """The party printed at ``at`` by its canonical name, and where it ends; None if there is none.

    Forms that are words too ("Forum", "Denk", "50+") count: the caller knows that a party is due.
    """
    if text.startswith(_FIFTY, at):  # the one that begins with a digit
        return _FIFTY[0], at + next(len(form) for form in _FIFTY if text.startswith(form, at))
    entry = gazetteer.at(text, at, PARTY)
    if entry is not None:
        return entry.name, at + len(entry.form)
    if text.startswith(_GROUPS, at):  # "Groep Jansen": known ones are in the gazetteer
        end = surname_end(text, at + text[at : at + 8].replace("-", " ").index(" ") + 1)
        return (text[at:end], end) if end > 0 else None
    return None


def party_after(gazetteer: Gazetteer, text: str, end: int) -> str | None:
    """The party of the name that ends at ``end``, or None."""
    m = _TO_PARTY.match(text, end)
    if m is None:
        return None
    party = party_at(gazetteer, text, m.end())
    if party is None:
        return _unknown(gazetteer, text, m.end()) if text[m.end() - 1] == "(" else None
    if text[end] == "," and text[party[1] : party[1] + 1] not in _CLOSES:
        return None
    return party[0]


def _unknown(gazetteer: Gazetteer, text: str, at: int) -> str | None:
    """A party on no list, as it is printed in brackets: "(NLP)"; what is on another list is none."""
    m = _PRINTED.match(text, at)
    if m is None or sum(c.isupper() for c in m[1]) < 2 or m[1] in _CHAMBERS:
        return None
    return m[1] if gazetteer.at(text, at) is None else None


def end_of_party(gazetteer: Gazetteer, text: str, end: int) -> int:
    """Where a party behind a comma ends ("De Haan, D66, en Smit, SGP"), ``end`` if there is none."""
    if not text.startswith(", ", end):
        return end
    party = party_at(gazetteer, text, end + 2)
    if party is None:
        return end
    after = text[party[1] : party[1] + 4]
    return party[1] if after[:1] in _CLOSES or after == " en " else end


def with_names(
    gazetteer: Gazetteer, text: str, tokens: list[Token]
) -> Iterator[tuple[int, str, str]]:
    """Each party that stands where a name goes before it: where that would end, the party, and the
    mark between: "(" in "Vos (D66)", "," in "(Vos, D66)", a tab between two cells."""
    words = gazetteer.party_words()
    places = [(start, lead, at) for start, _, word, lead, at in tokens if word in words]
    places += [(m.start(), "", m.start()) for m in _FIFTIES.finditer(text)]
    for start, lead, at in places:
        first = start
        if lead in _SHARED:  # "(beiden CDA)"
            start = at
        mark, end = text[start - 1 : start], start - 1
        if mark == " " and text[start - 2] == ",":
            mark, end = ",", start - 2
            if text[end - 4 : end] in (" (EK", " (TK"):  # "Vos (EK, CDA)"
                mark, end = "(", end - 4
        elif mark == "(" and text[start - 2 : start - 1] == " ":
            end = start - 2
        elif mark != "\t":
            continue
        party = party_at(gazetteer, text, first)
        if party and text[party[1] : party[1] + 1] in (_CLOSES if mark != "\t" else _ENDS):
            yield end, party[0], mark
