"""The working value of this finder: a number while its unit is being found out."""

from __future__ import annotations

import msgspec

from extractor.finders.figures.patterns import COUNT, FRACTION
from extractor.finders.figures.units import Unit


class Quantity(msgspec.Struct):
    """A number found in the text. ``kind`` is None while nothing says what it counts.

    ``raw`` is the number as written, ``value`` with its multiplier ``scale``. ``word`` says that it
    is written in words, ``telling`` that its form alone shows a quantity ("12.000", "2,5",
    "3 miljoen"), ``year`` that it could be a year, ``strong`` that its unit comes from the tables
    rather than from the noun that follows, ``paired`` that it is the first of "van 300 naar 12".
    """

    start: int
    end: int
    value: float
    raw: float
    word: bool = False
    telling: bool = False
    year: bool = False
    scale: float = 1
    upper: float | None = None
    unit: str | None = None
    kind: str | None = None
    strong: bool = False
    about: str | None = None
    paired: bool = False

    def settle(self, unit: str | None, kind: str, about: str | None = None) -> None:
        """Say what is counted."""
        self.unit, self.kind = unit, kind
        self.about = unit if about is None and kind == COUNT else about

    def measured_in(self, unit: Unit) -> None:
        """Take the unit that stands beside the number along."""
        self.unit, self.kind = unit.name, unit.kind
        self.strong, self.about = unit.strong, unit.about
        self.end = max(self.end, unit.end)

    def multiply(self, scale: float) -> None:
        self.scale *= scale
        self.value *= scale

    def as_fraction(self, value: float, end: int) -> Quantity:
        self.value, self.end = value, end
        self.unit, self.kind, self.strong = "fractie", FRACTION, True
        return self
