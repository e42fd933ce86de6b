"""What each kind of finding is in spaCy: its group of spans, its labels, and where its places are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from extractor.document import Span as Characters
from extractor.findings import (
    Abbreviation,
    Actor,
    Commitment,
    Date,
    Figure,
    Footnote,
    Heading,
    Reference,
    Value,
)

PREFIX = "kamer_"
FACTORY = PREFIX + "{}"


class Place(NamedTuple):
    """One stretch of text that a finding stands in: the group of ``doc.spans`` it goes into, its exact
    characters in ``doc.text``, and its label."""

    group: str
    span: Characters
    label: str


class Kind(NamedTuple):
    """One kind of finding. ``rank`` is its turn in ``doc.ents``, where spans must not overlap: the lower
    goes first; None never goes in."""

    shape: type[Value]
    places: Callable[[Any], list[Place]]
    groups: tuple[str, ...]
    rank: int | None = None


def _reference(value: Reference) -> list[Place]:
    return [Place("kamer_references", value.span, value.type.upper())]


def _date(value: Date) -> list[Place]:
    return [Place("kamer_dates", value.span, "TERM" if value.kind == "term" else "DATE")]


def _figure(value: Figure) -> list[Place]:
    return [Place("kamer_figures", value.span, value.kind.upper())]


def _actor(value: Actor) -> list[Place]:
    return [Place("kamer_actors", mention.span, value.type.upper()) for mention in value.mentions]


def _commitment(value: Commitment) -> list[Place]:
    asks = [Place("kamer_asks", ask.span, "ASK") for ask in value.asks]
    return [Place("kamer_commitments", value.span, value.kind.upper()), *asks]


def _heading(value: Heading) -> list[Place]:
    return [Place("kamer_outline", value.span, "HEADING")]


def _footnote(value: Footnote) -> list[Place]:
    both = (("kamer_footnotes", value.body, "FOOTNOTE"), ("kamer_marks", value.anchor, "MARK"))
    return [Place(group, span, label) for group, span, label in both if span is not None]


def _abbreviation(value: Abbreviation) -> list[Place]:
    return [Place("kamer_abbreviations", value.span, "ABBREVIATION")]


KINDS: dict[str, Kind] = {
    "outline": Kind(Heading, _heading, ("kamer_outline",)),
    "footnotes": Kind(Footnote, _footnote, ("kamer_footnotes", "kamer_marks")),
    "references": Kind(Reference, _reference, ("kamer_references",), rank=0),
    "dates": Kind(Date, _date, ("kamer_dates",), rank=1),
    "figures": Kind(Figure, _figure, ("kamer_figures",), rank=2),
    "actors": Kind(Actor, _actor, ("kamer_actors",), rank=3),
    "commitments": Kind(Commitment, _commitment, ("kamer_commitments", "kamer_asks")),
    "abbreviations": Kind(Abbreviation, _abbreviation, ("kamer_abbreviations",)),
}


def number(value: float) -> str:
    """A number without an exponent, and without ".0" where it is whole."""
    return str(int(value)) if value == int(value) else repr(value)


def norm(value: Value) -> str | None:
    """The normal form, by which two ways of writing the same thing are equal: the canonical id of a
    reference, "12500000 euro", "165000000..210000000 euro", "2026-03-12", "2026-01-01/2026-03-31", the
    known name of an actor. None where the text does not settle it."""
    match value:
        case Figure(value=low, upper=high, unit=unit):
            amount = number(low) if high is None else f"{number(low)}..{number(high)}"
            return f"{amount} {unit}" if unit else amount
        case Date(start=start, end=end):
            if start is None and end is None:
                return None
            return start if start == end else f"{start or ''}/{end or ''}"
        case Actor(id=known, name=name):
            return known or name
        case Reference(id=known) | Commitment(id=known):
            return known
        case Abbreviation(long=spelled):
            return spelled
        case _:
            return None
