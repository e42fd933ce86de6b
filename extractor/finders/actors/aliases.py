"""The document's own short names: "Interprovinciaal Overleg (IPO)", "(hierna: de Commissie)".

What is explained as an actor's short name is that actor's from then on, whatever the lists say;
what is explained as something else ("Integrale Rapportage (IR)") is no actor.
"""

from __future__ import annotations

from typing import NamedTuple

from extractor.finders.abbreviations import Pair, pairs
from extractor.finders.actors import evidence
from extractor.finders.actors.book import BODY, MEMBER, ORGANISATION, PROGRAMME, Book, Sighting
from extractor.finders.actors.gazetteer import (
    BODY_HEAD,
    KINDS,
    ORGANISATION_HEAD,
    PROGRAMME_HEAD,
    RISKY,
    Gazetteer,
)
from extractor.finders.actors.leads import words
from extractor.finders.actors.tokens import word_before
from extractor.finders.actors.words import LAW_WORDS, PAPERS


class Alias(NamedTuple):
    """What a short name stands for; ``type`` is None where that is no actor."""

    short: str
    type: str | None
    key: str
    name: str | None


# How the long forms of programmes, rules, systems and illnesses end.
_NO_BODIES = PAPERS + tuple(
    words(
        """programma project traject aanpak strategie systeem syndroom stoornis ziekte uitkering toeslag
        heffing belasting registratie procedure model methode index fonds standaard pilot campagne test
        toets regime stelsel budget"""
    )
)
_HEADS = {BODY_HEAD: BODY, ORGANISATION_HEAD: ORGANISATION, PROGRAMME_HEAD: PROGRAMME}


def find(book: Book, gazetteer: Gazetteer) -> dict[str, list[Alias]]:
    """The aliases by their first word; writes the long forms that are actors."""
    aliases: dict[str, list[Alias]] = {}
    text, last = book.text, 0  # where the last explanation of an organisation ends
    for pair in pairs(text):
        follows = last > 0 and text[last : pair.start] in evidence.BETWEEN
        alias = _alias(book, gazetteer, pair, follows)
        last = pair.end if alias is not None and alias.type in evidence.ACTORS else 0
        if alias is not None:
            aliases.setdefault(pair.short.split(" ")[0].split("-")[0], []).append(alias)
    for found in aliases.values():
        found.sort(key=lambda alias: -len(alias.short))
    return aliases


def _alias(book: Book, gazetteer: Gazetteer, pair: Pair, follows: bool) -> Alias | None:
    """What the pair's short name stands for; ``follows``: it goes on a list of organisations."""
    text, short = book.text, pair.short
    start = _with_head(gazetteer, text, pair.start)
    long = text[start : pair.long_end].rstrip("0123456789-– ")  # "Programma Schoon Water 2026-2030"
    end = start + len(long)
    entry = gazetteer.at(text, start, *KINDS) or gazetteer.at(text, start, *_HEADS)
    if not book.free(start, end):
        for sighting in reversed(book.sightings):
            if sighting.start <= start and end <= sighting.end and sighting.type != MEMBER:
                return Alias(short, sighting.type, sighting.key, sighting.name)
        return None
    if entry is not None:
        kind = _HEADS.get(entry.type, entry.type)
        if entry.type not in _HEADS and len(entry.form) >= len(long) - 3:
            book.add(Sighting(start, end, kind, entry.name, entry.name))
            return Alias(short, kind, entry.name, entry.name)
        if entry.type in _HEADS and len(entry.form) < len(long):
            book.add(Sighting(start, end, kind, long))
            return Alias(short, kind, long, None)
    capitals = sum(word[0].isupper() for word in long.split())
    if capitals > 1 and long.partition(" ")[0] not in LAW_WORDS:
        before = word_before(text, start)[0].lower()
        if (
            evidence.is_organisation(gazetteer, long)
            or long.startswith("Commissie ")
            or evidence.is_class(before)
            or (
                not any(word.endswith(_NO_BODIES) for word in long.lower().split(" "))
                and (
                    follows
                    or evidence.acts(text, start, pair.end, before, sure=True)
                    or _precedes(gazetteer, text, pair.end)
                    or _does(text, pair)
                )
            )
        ):
            book.add(Sighting(start, end, ORGANISATION, long))
            return Alias(short, ORGANISATION, long, None)
    elif capitals == 0 and evidence.is_class(long):
        return None  # "gezondheidsdiensten (GGD’en)": the lists know better
    if " " in short and not short[0].isupper():
        return None
    return Alias(short, None, long, None)


def _with_head(gazetteer: Gazetteer, text: str, start: int) -> int:
    """Where the long form begins whose first word the letters leave out: "Stichting Regionale Omroep
    (RO)"; ``start`` if there is no such word."""
    if text[start - 1 : start] != " " or not text[start : start + 1].isupper():
        return start
    word, at = word_before(text, start)
    heads = gazetteer.of(word) if word[:1].isupper() else ()
    named = any(e.form == word and e.type == ORGANISATION_HEAD and not e.flags for e in heads)
    return at if named else start


def _precedes(gazetteer: Gazetteer, text: str, end: int) -> bool:
    """Whether the list goes on behind ``end`` with a known organisation."""
    for mark in evidence.BETWEEN:
        if text.startswith(mark, end):
            following = gazetteer.at(text, end + len(mark), *evidence.ACTORS)
            if following is not None and RISKY not in following.flags:
                return True
    return False


def _does(text: str, pair: Pair) -> bool:
    """Whether the short name does anywhere what only actors do."""
    short, at = pair.short, pair.end
    if not evidence.is_acronym(short):
        return False
    while (at := text.find(short, at)) > 0:
        end = at + len(short)
        if text[at - 1] in " \n\t(" and not text[end : end + 1].isalnum():
            before = word_before(text, at)[0].lower()
            if evidence.acts(text, at, end, before, sure=True):
                return True
        at = end
    return False
