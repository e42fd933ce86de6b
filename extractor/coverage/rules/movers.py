"""The members differ for the same motion, or for the same toezegging."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules import enumerated, numbered
from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import Both, both
from extractor.coverage.rules.motions import Motion, key, motions, same_member
from extractor.coverage.rules.reading import Range
from extractor.coverage.sides import Pair
from extractor.finders.base import Hit
from extractor.findings import Commitment

_LEAST = 1.5  # what the sentences must share when there is no number on both sides
_SAME_DEBATE = 1.0  # added when both name the day of the debate, and it is the same one

Told = tuple[Range, Clash]  # with the place in the nota


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    told: set[str | int] = set()
    places: list[Range] = []  # of the nota, of which is told
    for place, clash in (*_motions(sight), *_promises(sight)):
        told.add(clash.values["item"])
        places.append(place)
        yield clash
    for one in numbered.differing(sight):
        if one.number not in told:
            yield Clash(
                nota=pair.nota.quote(*one.nota_place),
                brief=pair.brief.quote(*one.brief_place),
                values={
                    "nota": ", ".join(one.nota),
                    "brief": ", ".join(one.brief),
                    "item": one.number,
                },
            )
            places.append(one.nota_place)
    for other in enumerated.differing(sight):
        quote = pair.nota.quote(*other.nota_place)
        if not any(a < other.nota_place[1] and other.nota_place[0] < b for a, b in places):
            yield Clash(
                nota=quote,
                brief=pair.brief.quote(*other.brief_place),
                values={
                    "nota": ", ".join(other.nota),
                    "brief": ", ".join(other.brief),
                    "item": "verzoek",
                },
            )


def _motions(sight: Both) -> Iterator[Told]:
    letter = motions(sight.brief)
    numbers = {one.hit.value.id for one in letter} - {None}
    told: set[frozenset[str]] = set()
    for one in motions(sight.nota):
        if one.open or one.movers in told:
            continue
        other = _counterpart(sight, one, letter, numbers)
        if other is None:
            continue
        told.add(one.movers)
        yield (
            one.place,
            Clash(
                nota=sight.pair.nota.quote(*one.place),
                brief=sight.pair.brief.quote(*other.place),
                values={
                    "nota": ", ".join(one.hit.value.movers),
                    "brief": ", ".join(other.hit.value.movers),
                    "item": other.hit.value.id or one.hit.value.id or "motie",
                },
            ),
        )


def _counterpart(
    sight: Both, one: Motion, letter: list[Motion], numbers: set[str | None]
) -> Motion | None:
    """The letter's motion that is the same with other movers; None when some agrees."""
    number = one.hit.value.id
    if number in numbers:
        same = [other for other in letter if other.hit.value.id == number]
        # The letter may name it twice, once in short ("motie-Jansen").
        if any(other.open or other.movers >= one.movers == other.movers for other in same):
            return None
        named = frozenset[str]().union(*(other.movers for other in same))
        if named == one.movers:
            return None
        best = max(same, key=lambda other: len(other.movers))
        short = best.movers < one.movers and best.hit.value.text.lower().startswith("motie-")
        return None if short else best
    best_score, found = _LEAST, None
    for other in letter:
        if other.movers == one.movers:
            return None
        if other.open or not other.movers & one.movers:
            continue
        if number is not None and other.hit.value.id is not None:
            continue  # two numbers: two motions
        alike = sight.alike(one.hit.start, other.hit.start, one.names)
        if one.debate is not None and one.debate == other.debate:
            alike += _SAME_DEBATE
        if alike > best_score:
            best_score, found = alike, other
    return found


def _promises(sight: Both) -> Iterator[Told]:
    """One TZ code, with nobody in common."""
    letter: dict[str, list[Hit[Commitment]]] = {}
    for hit in sight.pair.brief.found.commitments:
        for code in hit.value.references:
            letter.setdefault(code, []).append(hit)
    for hit in sight.pair.nota.found.commitments:
        codes = [code for code in hit.value.references if code.startswith("TZ")]
        mine = _members(hit)
        if len(codes) != 1 or not mine:
            continue
        others = letter.get(codes[0], [])
        theirs = frozenset[str]().union(*(_members(other) for other in others))
        if not theirs or _meet(mine, theirs) or any(len(o.value.references) != 1 for o in others):
            continue
        yield (
            (hit.start, hit.end),
            Clash(
                nota=sight.pair.nota.quote(hit.start, hit.end),
                brief=sight.pair.brief.quote(others[0].start, others[0].end),
                values={
                    "nota": ", ".join(a.name for a in hit.value.made_to),
                    "brief": ", ".join(a.name for a in others[0].value.made_to),
                    "item": codes[0],
                },
            ),
        )


def _meet(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(same_member(one, other) for one in mine for other in theirs)


def _members(hit: Hit[Commitment]) -> frozenset[str]:
    return frozenset(
        key(a.name) for a in hit.value.made_to if "amer" not in a.name and "ommissie" not in a.name
    )


RULE = Rule(
    code="K101",
    kind="member",
    severity="warning",
    nl="de leden bij {item} verschillen: {nota} in de nota, {brief} in de brief",
    en="the members of {item} differ: {nota} in the nota, {brief} in the letter",
    find=find,
    triggers=(
        "Kern\nDe motie van het lid Zwart (29 398, nr. 901) over fietsstraten.",
        "De motie van de leden Zwart, Wit en De Bruin (Kamerstuk 29 398, nr. 901) gaat over fietsstraten.",
    ),
    silent=(
        "Kern\nDe motie van de leden De Bruin en Zwart (29 398, nr. 901) over fietsstraten.",
        "De motie-Zwart/De Bruin (Kamerstuk 29 398, nr. 901) gaat over fietsstraten.",
    ),
)
