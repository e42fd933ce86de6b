"""What models/units.json knows of units, multipliers and qualifiers, ready for look-up by word."""

from __future__ import annotations

from functools import cache

import msgspec

from extractor.finders.figures.patterns import PERCENTAGE
from extractor.finders.figures.words import IDENTIFIERS, words
from extractor.knowledge import load

# Forms that are more often something else after a number: the European Commission, a party, a room
# ("5 A"), "id est".
_NOT_UNITS = words("EC V A J W L IE i.e. Ke factor magnitude Pa keer maal")
_SCALES = words("honderd duizend miljoen miljard biljoen biljard")
# What hedges or bounds a number; "nog eens", "in totaal" and "al" do not change what is said.
_SENSES = frozenset(
    ["above", "below", "about", "estimate", "average", "at least", "at most", "only"]
)
_NOT_QUALIFIERS = words("""
    al wel maar alleen reeds verwacht begroot uiterlijk nog enkel zeker plus
""")


class _Entry(msgspec.Struct):
    kind: str
    unit: str
    forms: list[str]
    risky: bool = False


class _Scale(msgspec.Struct):
    name: str
    value: float | None
    forms: list[str]


class _Qualifier(msgspec.Struct):
    forms: list[str]
    sense: str
    position: str = "before"


class _Units(msgspec.Struct):
    entries: list[_Entry]
    multipliers: list[_Scale]
    qualifiers: list[_Qualifier]
    not_figures_after: list[str]


class Tables(msgspec.Struct, frozen=True):
    """What models/units.json knows, ready for look-up by word.

    ``units``: a printed form to (unit, kind); ``longer``: the first word of a form of several
    words to those forms, longest first; ``scales``: "mln" to a million; ``dotted``: forms that may
    carry a dot; ``before`` and ``after``: the qualifiers, in lower case, ``senses`` what each means
    ("above", "below", "about", ...), and ``hedges`` the last word of each that stands before; ``identifiers``: words whose number is a name.
    """

    units: dict[str, tuple[str, str]]
    longer: dict[str, list[str]]
    scales: dict[str, float]
    dotted: frozenset[str]
    before: frozenset[str]
    senses: dict[str, str]
    hedges: frozenset[str]
    after: tuple[str, ...]
    identifiers: frozenset[str]


@cache
def tables() -> Tables:
    """The tables of models/units.json; read once."""
    data = load("units", _Units)
    units: dict[str, tuple[str, str]] = {}
    longer: dict[str, list[str]] = {}
    for entry in data.entries:
        for form in () if entry.risky else entry.forms:
            # "4,4 nanogram per liter" counts nanogram: what follows "per" is another quantity.
            if form in _NOT_UNITS or " per " in form:
                continue
            canonical = entry.unit if entry.kind == PERCENTAGE or entry.unit == "euro" else form
            units[form] = (canonical, entry.kind)
            first, space, _ = form.partition(" ")
            if space:
                longer.setdefault(first, []).append(form)
    for forms in longer.values():
        forms.sort(key=len, reverse=True)
    scales = {
        form.rstrip("."): scale.value
        for scale in data.multipliers
        if scale.value is not None and scale.name in _SCALES
        for form in scale.forms
    }
    printed = [f for e in data.entries for f in e.forms] + [
        f for s in data.multipliers for f in s.forms
    ]
    before = {
        form.lower()
        for q in data.qualifiers
        if q.position == "before" and q.sense in _SENSES
        for form in q.forms
    } - _NOT_QUALIFIERS
    after = [f for q in data.qualifiers if q.position == "after" for f in q.forms]
    names = [*data.not_figures_after, *IDENTIFIERS]
    return Tables(
        units=units,
        longer=longer,
        scales=scales,
        dotted=frozenset(form[:-1] for form in printed if form.endswith(".")),
        before=frozenset(before),
        senses={form.lower(): q.sense for q in data.qualifiers for form in q.forms},
        hedges=frozenset(form.rpartition(" ")[2] for form in before),
        after=tuple(f" {form}" for form in after if form not in _NOT_QUALIFIERS),
        identifiers=frozenset(name.lower().rstrip(".") for name in names),
    )
