"""Numbers that leave their noun to the sentence before: "hoeveel ligplaatsen er zijn. Er zijn er nu 140"."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.quantities import Found
from extractor.coverage.rules.reading import Reading
from extractor.finders.base import Hit
from extractor.findings import Figure
from extractor.language.numbers import digits_value
from extractor.patterns import pattern

# "Er zijn er nu 140", "zijn dat er op dit moment 1.240"; no "er zijn er 140 meer".
_ER = pattern(
    r"\b(?:zijn|waren|werden|kwamen|staan|stonden)(?: dat)? er"
    r"(?: nu| inmiddels| thans| momenteel| op dit moment| vorig jaar)?(?: nog)?"
    r" (\d[\d.]{0,9}\d|\d)(?=[.;,)\n]|\Z)"
)
_NOUN = pattern(r"\b[Hh]oeveel ([a-zß-ſ-]{5,40})\b")


def counted(reading: Reading) -> list[Found]:
    """The numbers of a text that are no figure by themselves, each a count of the noun before it."""
    taken = {
        at
        for hit in reading.side.found.figures
        if hit.value.unit is not None
        for at in range(hit.start, hit.end)
    }
    return [hit for hit in _numbers(reading) if hit.start not in taken]


def _numbers(reading: Reading) -> Iterator[Found]:
    text = reading.text
    if "oeveel" not in text:
        return
    for match in _ER.finditer(text):
        start, end = match.span(1)
        value = digits_value(match[1].rstrip("."))
        noun = _noun(reading, start)
        if value is not None and noun is not None:
            figure = Figure(
                text=match[1],
                span=reading.side.span(start, end),
                value=float(value),
                upper=None,
                unit=noun,
                kind="count",
            )
            yield Hit(start, end, figure)


def _noun(reading: Reading, at: int) -> str | None:
    """The noun of the last "hoeveel ..." in the sentence of a number or the one before it."""
    number = reading.index(at)
    low = reading.spans[max(0, number - 1)][0]
    said = _NOUN.findall(reading.text, low, at)
    return said[-1] if said else None
