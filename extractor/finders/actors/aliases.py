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
    Gazetteer,
)
from extractor.finders.actors.tokens import word_before
from extractor.finders.actors.words import LAW_WORDS


class Alias(NamedTuple):
    """What a short name stands for; ``type`` is None where that is no actor."""

    short: str
    type: str | None
    key: str
    name: str | None


_HEADS = {BODY_HEAD: BODY, ORGANISATION_HEAD: ORGANISATION, PROGRAMME_HEAD: PROGRAMME}


def find(book: Book, gazetteer: Gazetteer) -> dict[str, list[Alias]]:
    """The aliases by their first word; writes the long forms that are actors."""
    aliases: dict[str, list[Alias]] = {}
    for pair in pairs(book.text):
        alias = _alias(book, gazetteer, pair)
        if alias is not None:
            aliases.setdefault(pair.short.split(" ")[0].split("-")[0], []).append(alias)
    for found in aliases.values():
        found.sort(key=lambda alias: -len(alias.short))
    return aliases


def _alias(book: Book, gazetteer: Gazetteer, pair: Pair) -> Alias | None:
    text, start, short = book.text, pair.start, pair.short
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
            or evidence.acts(text, start, pair.end, before, sure=True)
        ):
            book.add(Sighting(start, end, ORGANISATION, long))
            return Alias(short, ORGANISATION, long, None)
    elif capitals == 0 and evidence.is_class(long):
        return None  # "gezondheidsdiensten (GGD’en)": the lists know better
    if " " in short and not short[0].isupper():
        return None
    return Alias(short, None, long, None)
