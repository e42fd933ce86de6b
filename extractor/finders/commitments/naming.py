"""Names of Members with their parties as items print them: "lid De Wit, D66", "De Groot (VVD)"."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from extractor import knowledge
from extractor.finders.commitments.draft import Context, Range
from extractor.finders.commitments.words import words
from extractor.findings import Addressee
from extractor.language import names
from extractor.language.names import Name, fold
from extractor.patterns import pattern


class _Party(msgspec.Struct):
    name: str
    canonical: str
    abbreviations: list[str] = []
    forms: list[str] = []


class _Parties(msgspec.Struct):
    entries: list[_Party]


# What may stand between an opening bracket and the name itself.
_LEADS = words(
    """toezegging Toezegging verzoek Verzoek op Op gevraagd toegezegd gedaan vraag t.a.v. aan van
    door toez. toez Toez. verz. mot. door Door"""
)
_MEMBER = words(
    "lid leden kamerlid kamerleden mevrouw mevr. mw. heer dhr. hr. senator senatoren indiener indieners"
)
# What joins two names: always, behind "motie", and in a list ("leden", a bracket, a cell).
ALWAYS = (
    " / ", "/-", "/", " en het lid ", " en lid ", " en mevrouw ", " en de heer ", ", het lid ",
    ", lid ", ", mevrouw ", ", de heer ",
)  # fmt: skip
BY_AND = (*ALWAYS, " en -", " en ", " & ")
IN_LISTS = (", en ", *BY_AND, ", -", ", ", "; ")
_OTHERS = (" c.s.", ", c.s.", " cs", " cum suis")
_GROUPS = ("Groep ", "Groep-", "Fractie ", "Fractie-", "Lid ")
PARTY_SPAN = 40  # characters a party may take, and a little more
# Capitalised words that may stand where a name is looked for and are no surname.
_NO_NAME = words(
    """Kamer Tweede Eerste Staten-Generaal Raad Commissie Kamerstuk Kamerstukken Handelingen KST TK EK
    Toezegging Toezeggingen Motie Moties Verzoek Verzoeken Vragen Vraag Debat Commissiedebat Tweeminutendebat Regeling Nr Zie De Het
    Een Dit Deze In Op Met Voor Van Over Om Bij Tijdens Hiermee Minister Staatssecretaris Nederland
    Europese Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December
    Afgedaan Uitgevoerd Wordt Is Zal Bijlage Brief Nota Wet Artikel TZ Regering Kabinet"""
)


_NUMBER = pattern(r"[0-9]{2}[ -]?[0-9]{3}")  # of a dossier, in brackets behind a mover: no party
_ITEMS = ("Motie-", "Toezegging-", "Amendement-")  # "Motie-Vos" is no Member


@knowledge.kept
def _parties() -> dict[str, str]:
    """Every way of writing a party, to the name that is printed for it."""
    found: dict[str, str] = {}
    for party in knowledge.load("parties", _Parties).entries:
        for form in (party.name, party.canonical, *party.abbreviations, *party.forms):
            found.setdefault(form, party.canonical)
    return found


def _party(text: str) -> str | None:
    """The party that a text is and nothing else, by the name that is printed for it."""
    text = text.strip(" .)")
    return text if text.startswith(_GROUPS) else _parties().get(text)


def is_party(text: str) -> bool:
    """Whether a text is the name of a known party, "fractie" aside, and nothing else."""
    return text.strip(" .:").removeprefix("Fractie ").removesuffix("-fractie") in _parties()


def follows_party(text: str, start: int, at: int) -> bool:
    """Whether a party in brackets ends just before ``at``: "Mevrouw Vos (CDA) "."""
    opens = text.rfind(" (", max(start, at - PARTY_SPAN), at)
    inside = text[opens + 2 : at].rstrip() if opens >= 0 else ""
    return inside.endswith(")") and _party(inside) is not None


def _no_name(surname: str) -> bool:
    return surname.rpartition(" ")[2] in _NO_NAME or surname in _parties()


def knows(found: list[Addressee], surname: str) -> bool:
    """Whether a Member is there already; "Elst" is "van Elst"."""
    return _place(found, surname) is not None


def _place(found: list[Addressee], surname: str) -> int | None:
    if not found:
        return None
    for i, known in enumerate(found):
        if known.name == surname:
            return i
    key = fold(surname)
    for i, known in enumerate(found):
        other = fold(known.name)
        if other == key or other.endswith(f" {key}") or key.endswith(f" {other}"):
            return i
    return None


def add(found: list[Addressee], surname: str, its: str | None) -> None:
    """Add a Member, or complete one that is there already."""
    i = _place(found, surname)
    if i is None:
        found.append(Addressee(name=surname, party=its))
    elif found[i].party is None and its is not None:
        found[i] = Addressee(name=found[i].name, party=its)


def _name_at(context: Context, at: int) -> Name | None:
    """The name at ``at``, looked for once: who is meant and where the matter begins both ask."""
    known = context.names
    if at not in known:
        known[at] = names.name_at(context.text, at, _no_name)
    return known[at]


def is_name_with_party(context: Context, start: int, end: int) -> bool:
    """Whether "Özdemir, D66" or "De Groot (VVD)" stands there, which needs no "lid" to be a Member."""
    text = context.text
    if start >= end or not (text[start].isupper() or text.startswith(("van ", "de "), start)):
        return False
    name = _name_at(context, start)
    return name is not None and name.end <= end and _party_after(text, name.end, end)[0] is not None


def _party_after(text: str, at: int, end: int) -> tuple[str | None, int]:
    """The party of the name that ends at ``at``, and where that ends."""
    if text.startswith(" (", at):
        stop = text.find(")", at, at + PARTY_SPAN)
        if stop > 0:
            inside = text[at + 2 : stop].removeprefix("beiden ").removeprefix("fractie ")
            known = _party(inside)
            if known is not None or (inside.isupper() and not _NUMBER.search(inside)):
                return known or inside, stop + 1
    elif text.startswith("/", at):
        rest = text[at + 1 : min(end, at + PARTY_SPAN)].split(" ", 1)[0].rstrip(".,;:)")
        known = _party(rest)
        if known is not None:
            return known, at + 1 + len(rest)
    elif text.startswith(",", at):
        first = at + 2 if text.startswith(", ", at) else at + 1
        rest = text[first : min(end, first + PARTY_SPAN)].partition(";")[0]
        known = _party(rest)
        if known is not None:
            return known, first + len(rest)
        for mark in (",", ")", " en ", "/", "."):
            if mark in rest:
                rest = rest.partition(mark)[0]
                known = _party(rest)
                if known is not None:
                    return known, first + len(rest)
    return None, at


def read_list(
    context: Context,
    at: int,
    end: int,
    found: list[Addressee],
    joins: tuple[str, ...] = IN_LISTS,
) -> int:
    """The names from ``at`` on, each with its party: "Van der Meer (CDA), Visser (CU)".

    Adds them to ``found`` and gives where they end: ``at`` when there is none.
    """
    text = context.text
    past_names = at
    at, _ = past_leads(text, at, end)
    while at < end:
        name = _name_at(context, at)
        if (
            name is None
            or name.surname.startswith(_ITEMS)
            or name.end > end
            or text[name.end : name.end + 1].isalnum()
        ):
            break
        its, stop = _party_after(text, _past_others(text, name.end), end)
        stop = _past_others(text, max(stop, name.end))
        add(found, name.surname, its)
        past_names = stop
        if not text.startswith(joins, stop):
            break
        for join in joins:
            if text.startswith(join, stop):
                at = stop + len(join)
                break
    return past_names


def _past_others(text: str, at: int) -> int:
    if not text.startswith(_OTHERS, at):
        return at
    return at + next(len(o) for o in _OTHERS if text.startswith(o, at))


def past_number(text: str, at: int, end: int) -> int:
    """Where a number that opens a bracket ends, "TZ202604-063, "; else ``at``."""
    if text.startswith(("TZ", "T0"), at) or "nr." in text[at : min(end, at + 40)]:
        comma = text.find(", ", text.find("nr.", at, end) if text[at].isdigit() else at, end)
        return end if comma < 0 else comma + 2
    return at


def past_mark(text: str, start: int, end: int) -> int:
    """Where a line begins behind the number that it has as an item: "1.2 ", "3 ", "II. ", "T1 ", "A2. "."""
    space = text.find(" ", start, min(end, start + 8))
    token = text[start : max(start, space)].rstrip(".):")
    numbered = token.replace(".", "").isdecimal() or (token.isupper() and set(token) <= set("IVX"))
    if not numbered and token[:1].isupper() and token[1:].isdecimal():
        numbered = token[0] in "TMV" or text[space - 1] in ".):"
    return space + 1 if token and numbered else start


def past_leads(text: str, at: int, end: int) -> tuple[int, bool]:
    """Where a name would begin, and whether "lid" or "mevrouw" stands before it."""
    for _ in range(5):
        space = text.find(" ", at, min(end, at + 12))
        word = text[at:space] if space > 0 else ""
        if word.lower() in _MEMBER:
            return space + 1, True
        if word in ("de", "het", "De", "Het"):  # of "de heer", not of "de Groot"
            after = text.find(" ", space + 1, min(end, space + 13))
            if after < 0 or text[space + 1 : after].lower() not in _MEMBER:
                break
        elif word not in _LEADS or (word == "van" and text[space + 1 : space + 2].isupper()):
            break
        at = space + 1
    return at, False


def brackets(text: str, start: int, end: int) -> Iterator[Range]:
    """The insides of brackets, with one bracket within another included."""
    at = text.find("(", start, end)
    while at >= 0:
        stop = text.find(")", at, end)
        inner = text.find("(", at + 1, stop) if stop > 0 else -1
        if inner > 0:
            stop = text.find(")", stop + 1, end)
        if stop < 0:
            return
        yield at + 1, stop
        at = text.find("(", stop, end)
