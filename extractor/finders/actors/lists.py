"""Names of Members read off behind a cue, in lists too: "Van den Berg (CDA), Jansen c.s."."""

from __future__ import annotations

from typing import NamedTuple

from extractor.finders.actors.gazetteer import PORTFOLIO, RISKY, Gazetteer
from extractor.finders.actors.leads import MANY, NEVER_A_NAME, NO_NAME, OF, ONE, WEAK
from extractor.finders.actors.naming import name_at
from extractor.finders.actors.parties import end_of_party, party_after
from extractor.finders.actors.things import WORKS
from extractor.language.names import Name, after_particles
from extractor.patterns import pattern

_AFTER = pattern(
    r"(?:['’]s?\b)?(?:\d{1,2}(?=[ ,.;:)/]|$)|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|\[\d{1,2}\])?(?: c\.s\.)?(?: \([^()\n\t]{1,80}\))?(?: c\.s\.)?"
)
_SHARED = pattern(r" \((?:beiden|allen) ")
# Between two names of a list. After "en" only a slash goes on.
_NEXT = pattern(
    r"(?P<last>,? (?:en|&|alsmede) (?:(?:het )?lid |de heer |mevrouw )?-?)"
    r"|(?P<comma>, (?!en |&)-?)|(?P<slash> ?/ ?-?)"
)
# A small "van" before a capital tussenvoegsel is the preposition.
_OF_CAPITAL = ("van De ", "van Den ", "van Der ", "van Van ", "van Ten ", "van Ter ", "van El ")
_PREPOSITIONS = ("in ", "op ", "uit ", "aan ", "bij ", "over ", "onder ", "voor ")
_CAPITAL_NEXT = pattern(r" [A-Z][a-z]")
_TYPES = ("body", "organisation", "ministry", "party", "chamber", "committee", PORTFOLIO)


class Candidate(NamedTuple):
    """A name marked as a Member's; ``van``: its "van" may be a preposition; ``weak``: see WEAK."""

    name: Name
    party: str | None
    van: bool = False
    weak: bool = False


# Not "kade", "bruggen", "kering": Verkade, Verbruggen and Bekkering are people.
_PLACES = (
    *("straat", "laan", "plein", "gracht", "singel"),
    *(end for end in WORKS if end not in ("bruggen", "kering")),
)


# Offices that a hyphen makes the first half of a name: "Minister-Doorn".
_OFFICES = ("Minister", "Ministers", "Voorzitter", "Staatssecretaris", "Kamerlid")


def is_no_name(gazetteer: Gazetteer, surname: str, *, cued: bool = False) -> bool:
    """Whether a would-be surname is something else: a chamber, a body, a party, a document; or a street
    or a work, unless it is ``cued`` as a Member's ("het lid", "motie-")."""
    core = surname.rpartition(" ")[2]
    if not cued and core.endswith(
        _PLACES
    ):  # "Prinses Irenestraat", "Burgemeester Prinslaan", "Beatrixsluizen"
        return True
    head, _, tail = surname.partition("-")
    if core in NEVER_A_NAME or (head in NEVER_A_NAME and not (head in _OFFICES and tail.istitle())):
        return True
    if core != surname and surname[0].isupper():
        return False  # "Van Zeeland", "De Raad": a capital tussenvoegsel makes a name
    if core in NO_NAME:
        return True
    return any(
        entry.form == core and RISKY not in entry.flags and entry.type in _TYPES
        for entry in gazetteer.of(core)
    )


def read_names(
    gazetteer: Gazetteer, text: str, at: int, kind: str, until: int | None = None
) -> list[Candidate]:
    """The names from ``at`` on, as far as a cue of this kind reaches, or to the one that ends ``until``
    or behind it."""

    def no_name(surname: str) -> bool:
        return is_no_name(gazetteer, surname, cued=kind != WEAK)

    if kind in (OF, WEAK) and text.startswith(_OF_CAPITAL, at):
        at += 4  # "motie van De Bruin"
    names: list[Candidate] = []
    commas, comma, closed = 0, False, False  # names behind a mere comma; "en" has been
    weak, of = kind == WEAK, kind in (OF, WEAK) and text.startswith("van ", at)
    while (name := name_at(gazetteer, text, at, no_name)) is not None:
        candidate = _checked(gazetteer, text, name, kind if not names else MANY, of and not names)
        if candidate is None:
            break
        names.append(candidate._replace(weak=weak))
        commas = commas + 1 if comma else 0
        after = _AFTER.match(text, name.end)
        end = after.end() if after else name.end
        if text.startswith("c.s.", end - 4):
            commas = 0
        end = end_of_party(gazetteer, text, end)
        m = _NEXT.match(text, end)
        if candidate.party and _SHARED.match(text, name.end):  # "Jansen en De Vries (allen CDA)"
            names = [c if c.party else c._replace(party=candidate.party) for c in names]
        if m is None or ((kind == ONE or closed) and not m["slash"]):
            break
        if until is not None and name.end >= until:
            break
        comma, closed = m["comma"] is not None, closed or m["last"] is not None
        at = m.end()
    if kind in (OF, WEAK) and commas:  # "In de motie-Bakker, Nederland ...": no list without "en"
        del names[-commas:]
    return names


def _checked(gazetteer: Gazetteer, text: str, name: Name, kind: str, of: bool) -> Candidate | None:
    """The candidate, unless its small "van" or "de" introduces something that is no person."""
    surname, party = name.surname, party_after(gazetteer, text, name.end)
    follows = party is not None or text.startswith((" c.s.", "/"), name.end)
    if surname[0].isupper():
        return Candidate(name, party)
    particles = after_particles(surname, 0)
    article, core = surname[:particles].rstrip(), surname[particles:]
    if follows:
        return Candidate(name, party, of and article == "van")
    if name.given:
        return Candidate(name, party)
    if article not in (
        "van",
        "van de",
        "de",
    ):  # "van der Berg", "ten Hove": names wherever they stand
        plain = article not in ("van het", "het", "der") and not (
            article.startswith(_PREPOSITIONS) and article.endswith(("de", "het"))
        )
        return Candidate(name, party) if plain else None
    known = gazetteer.at(text, name.end - len(core))
    if (
        (known is not None and (known.type != "municipality" or article != "van"))
        or _CAPITAL_NEXT.match(text, name.end)
        or core.endswith(("se", "sche"))
        or " " in core
    ):
        return None
    if of:
        return Candidate(name, party, True) if article == "van" else None
    if kind == ONE or _NEXT.match(text, name.end) or article == "de":
        return Candidate(name, party)
    return None
