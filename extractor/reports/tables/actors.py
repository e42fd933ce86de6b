"""Who is who over two texts: the letter says "De Wit", the nota "lid De Wit (PRO)"; one writes "VNG"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extractor.findings import Actor, Extraction
from extractor.patterns import pattern

_PEOPLE = frozenset(("member", "bewindspersoon", "person"))
# What one text calls a body, another may take for an organisation.
_BODIES = frozenset(("body", "organisation", "programme"))
_PARTICLES = frozenset(("van", "von", "de", "den", "der", "het", "ten", "ter", "te", "el", "al", "'t", "la", "le"))  # fmt: skip
_INITIALS = pattern(r"(?:[A-ZÀ-Ý][a-z]{0,2}\.-?)+$")
_SAME = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "–": "-", "‑": "-"})


class Named(NamedTuple):
    """One actor of one text."""

    actor: Actor
    in_brief: bool


def joined(letter: Extraction, memo: Extraction) -> list[list[Named]]:
    """Everybody once, with what either text has of them, in the order of the letter and then the nota."""
    every = [Named(a, True) for a in letter.actors] + [Named(a, False) for a in memo.actors]
    full = {_folded(a.short): _folded(a.long) for a in (*letter.abbreviations, *memo.abbreviations)}
    people = _people([one for one in every if one.actor.type in _PEOPLE])
    others = _others([one for one in every if one.actor.type not in _PEOPLE], full)
    order = {id(one.actor): at for at, one in enumerate(every)}
    return sorted((*people, *others), key=lambda some: order[id(some[0].actor)])


def _people(every: Sequence[Named]) -> list[list[Named]]:
    """By surname; by party too where both texts give one. Who could be two people is nobody's twin."""
    groups: list[list[Named]] = []
    # Who has a party first: only then it shows whether a bare surname can be one person alone.
    for one in sorted(every, key=lambda one: one.actor.party is None):
        fits = [some for some in groups if all(_may_be_one(one.actor, o.actor) for o in some)]
        if len(fits) == 1:
            fits[0].append(one)
        else:
            groups.append([one])
    return [_in_order(some, every) for some in groups]


def _may_be_one(one: Actor, other: Actor) -> bool:
    if one.party and other.party and one.party != other.party:
        return False
    if one.id and one.id == other.id:
        return True
    (before, last), (before_other, last_other) = _surname(one.name), _surname(other.name)
    if last != last_other:
        return False
    # "A. Bakker" and "Anna Bakker" may be one, "A. Bakker" and "B. Bakker" are two.
    return not before or not before_other or before[0] == before_other[0]


def _surname(name: str) -> tuple[str, str]:
    """What stands before a surname, and the surname: "M.C. van Oldeneel" is ("m.c.", "van oldeneel").
    A name of another sort ("minister van Werk") is a surname as a whole."""
    words = " ".join(name.split()).translate(_SAME).split(" ")
    head = 0
    while head < len(words) - 1 and _INITIALS.match(words[head]):
        head += 1
    if (
        not head
    ):  # a first name, in full: what stands before the particles, or before the one last word
        rest = [word.casefold() in _PARTICLES for word in words]
        at = rest.index(True) if True in rest else len(words) - 1
        if at == 1 and words[0][:1].isupper() and words[0].casefold() not in _PARTICLES:
            head = at
    return " ".join(words[:head]).casefold(), " ".join(words[head:]).casefold()


def _others(every: Sequence[Named], full: dict[str, str]) -> list[list[Named]]:
    """By id, or by a name, abbreviation or full name that both have."""
    groups: list[tuple[set[tuple[str, str]], list[Named]]] = []
    for one in every:
        forms = _forms(one.actor, full)
        same = [group for group in groups if group[0] & forms and _ids_agree(one, group[1])]
        if not same:
            groups.append((forms, [one]))
            continue
        first = same[0]
        first[0].update(forms)
        first[1].append(one)
    return [some for _, some in groups]


def _ids_agree(one: Named, some: Iterable[Named]) -> bool:
    return all(
        not one.actor.id or not o.actor.id or _folded(one.actor.id) == _folded(o.actor.id)
        for o in some
    )


def _forms(actor: Actor, full: dict[str, str]) -> set[tuple[str, str]]:
    family = "body" if actor.type in _BODIES else actor.type
    names = {_folded(actor.name), _folded(actor.id or actor.name)}
    names |= {_folded(mention.text) for mention in actor.mentions}
    names |= {full[name] for name in names if name in full}
    return {(family, name) for name in names}


def _folded(text: str) -> str:
    return " ".join(text.translate(_SAME).replace("&", " en ").split()).casefold()


def _in_order(some: list[Named], every: Sequence[Named]) -> list[Named]:
    order = {id(one.actor): at for at, one in enumerate(every)}
    return sorted(some, key=lambda one: order[id(one.actor)])
