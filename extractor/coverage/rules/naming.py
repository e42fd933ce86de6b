"""Where the two texts name bodies and persons, under names that are the same for both."""

from __future__ import annotations

from extractor.coverage.rules.base import MOST
from extractor.coverage.rules.reading import BODY, NAME, Mark
from extractor.coverage.sides import Pair, Side

# Actors that stand everywhere and so tell nothing.
_COMMON = ("chamber", "party", "ministry", "bewindspersoon", "committee")


def keys(pair: Pair) -> dict[str, str]:
    """Every way in which either text writes a body or person, to one key for both texts."""
    names: dict[str, str] = {}
    sides: dict[str, set[int]] = {}
    for number, side in enumerate((pair.brief, pair.nota)):
        for hit in side.found.actors[:MOST]:
            actor = hit.value
            if actor.type in _COMMON:
                continue
            forms = {actor.name, *[mention.text for mention in actor.mentions]}
            key = next((names[form] for form in forms if form in names), None)
            if key is None:
                # Bodies apart: two bodies are two different things, two persons may meet.
                mark = BODY if actor.type in ("body", "organisation") else NAME
                key = mark + (actor.id or actor.name)
            sides.setdefault(key, set()).add(number)
            for form in forms:
                names.setdefault(form, key)
    # A person of one text alone tells nothing.
    return {form: key for form, key in names.items() if key[0] == BODY or len(sides[key]) > 1}


def members(side: Side) -> list[str]:
    """The names of the members in a text, as it writes them; also of those to whom something was
    promised."""
    found = [hit.value for hit in side.found.actors if hit.value.type == "member"][:MOST]
    names = [name for one in found for name in [one.name, *(m.text for m in one.mentions)]]
    names += [
        one.name
        for hit in side.found.commitments[:MOST]
        for one in hit.value.made_to
        if "amer" not in one.name and "ommissie" not in one.name
    ]
    return list(dict.fromkeys(names))


def places(text: str, names: dict[str, str]) -> list[Mark]:
    """Where a text names them, each place with its key."""
    found = []
    for name, key in names.items():
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                found.append((at, end, key))
            at = text.find(name, end)
    return found
