"""The motions of one side: who moved them, under which number, and where."""

from __future__ import annotations

import msgspec

from extractor.coverage.rules.base import MOST, commitment_at
from extractor.coverage.rules.reading import Range, Reading, stems
from extractor.finders.base import Hit
from extractor.findings import Reference
from extractor.language.names import fold
from extractor.patterns import pattern

# Others who are not named: then nothing can be said about who is missing.
_OTHERS = pattern(r"\bc\.?s\b|\be\.a\.|\ben (?:\w+ )?anderen\b|\bcum suis\b")
_PARTICLES = pattern(r"^(?:van|de|der|den|het|ten|ter|te|el|al|'t|op|in) ")


class Motion(msgspec.Struct, frozen=True):
    """A motion as one sentence names it."""

    hit: Hit[Reference]
    movers: frozenset[str]  # folded, without particles
    open: bool  # "c.s."
    debate: str | None  # the day of the debate
    names: frozenset[str]  # the tokens that the movers' names are, which are no matter
    place: Range  # from the first mover's name to the motion


def key(name: str) -> str:
    """A surname as a key: no case, no accents, no particles ("van der Velde", "Velde")."""
    folded = fold(name)
    while (match := _PARTICLES.match(folded)) is not None:
        folded = folded[match.end() :]
    return folded.replace(" ", "-")


def same_member(one: str, other: str) -> bool:
    """Whether two keys can be one member, who is often called by half of a double name."""
    return not set(one.split("-")).isdisjoint(other.split("-"))


def _names(movers: tuple[str, ...]) -> frozenset[str]:
    words = [word for mover in movers for word in mover.lower().replace("-", " ").split()]
    found = list(stems(words).values())
    return frozenset(
        [*found, *[f"~{word[:5]}" for word in found], *[f"={name}" for name in movers]]
    )


def motions(reading: Reading) -> list[Motion]:
    """The motions that are named with their movers, in text order."""
    found: list[Motion] | None = reading.kept.get("motions")
    if found is None:
        found = reading.kept["motions"] = _motions(reading)
    return found


def _motions(reading: Reading) -> list[Motion]:
    found = []
    for hit in reading.side.found.references[: 4 * MOST]:
        value = hit.value
        if value.type != "motie" or not value.movers:
            continue
        start, end = reading.sentence(hit.start)
        first = reading.text.find(value.movers[0], start, end)
        last = max(
            (
                at + len(name)
                for name in value.movers
                if (at := reading.text.find(name, start, end)) >= 0
            ),
            default=hit.end,
        )
        commitment = commitment_at(reading.side, hit.start)
        debate = commitment.debate if commitment is not None else None
        found.append(
            Motion(
                hit=hit,
                movers=frozenset(key(name) for name in value.movers),
                open=_OTHERS.search(reading.text, start, end) is not None,
                names=_names(value.movers),
                debate=debate.date if debate is not None else None,
                place=(min(hit.start, first if first >= 0 else hit.start), max(hit.end, last)),
            )
        )
    return found[:MOST]
