"""Stated quantities: amounts, percentages, counts, measures, durations and fractions.

A linear scan finds every place where a number may stand; each is read with its unit
(reading), refused where it is a name (context), and bare numbers get the unit that
their column, their list or their sentence gives (columns, lending).
"""

from __future__ import annotations

from extractor.document import FURNITURE, ITEM, LABEL, ROW, SIGNATURE, Document, Issue
from extractor.finders.base import Found, Hit, Taken
from extractor.finders.figures import patterns
from extractor.finders.figures.context import is_name, is_scale, is_verb, is_year, qualifier
from extractor.finders.figures.knowledge import tables
from extractor.finders.figures.lending import lend_units
from extractor.finders.figures.nouns import phrase_after
from extractor.finders.figures.patterns import COUNT, DURATION, FRACTION, MONEY, PERCENTAGE
from extractor.finders.figures.quantity import Quantity
from extractor.finders.figures.reading import CLOCK, read
from extractor.finders.openings import openings, plain
from extractor.findings import Figure

# Passages without figures of their own: the reference block and what the reader sets apart.
_SILENT = (LABEL, FURNITURE, SIGNATURE)
_CLOSING = frozenset(".,;)\n")  # behind a number: nothing that it counts follows


def find(document: Document, found: Found) -> tuple[list[Hit[Figure]], list[Issue]]:
    """All stated quantities in text order; there are no issues to report so far.

    What ``found`` knows as a reference or a date is left alone, but for durations: "zes weken" in
    "binnen zes weken na het debat" is a quantity and part of a term.
    """
    text = document.text
    silent = [(p.start, p.end) for p in document.passages if p.kind in _SILENT]
    closed = Taken(silent + [(h.start, h.end) for h in found.references])
    dated = Taken((h.start, h.end) for h in found.dates if h.value.kind != "term")
    heads = {p.start for p in document.passages if p.kind not in (ROW, ITEM)}
    quantities: list[Quantity] = []
    at, last_name = 0, -1
    begins = openings(plain(text)) if found.openings is None else found.openings
    for place in patterns.numbers_in(text, document.numbers, begins):
        start, end, in_words = place
        if start < at or closed.overlaps(start, end):
            continue
        in_date = dated.overlaps(start, end)
        if in_date and not in_words and text[end : end + 1] in _CLOSING:
            continue  # "in 2027.": no unit can follow, and so no duration
        quantity = read(text, place)
        if quantity is None:
            continue
        if quantity.kind == CLOCK:
            at = quantity.end
            continue
        if quantity.kind != DURATION and in_date:
            continue
        heading = start in heads and patterns.HEADING_NUMBER.match(text, start)
        if is_name(text, quantity, last_name) or (heading and not quantity.strong):
            last_name = end
            continue
        if is_scale(text, quantity) or is_verb(text, quantity) or is_year(text, quantity):
            continue
        quantities.append(quantity)
        at = quantity.end
    if any(p.kind == ROW for p in document.passages):
        # Tables are rare and their patterns take a millisecond to compile.
        from extractor.finders.figures.columns import fill_from_columns

        fill_from_columns(document, quantities)
    quantities = [q for q in quantities if q.kind is not None or not q.year]
    lend_units(text, quantities)
    return [_hit(document, q) for q in quantities if q.kind is not None], []


def _hit(document: Document, quantity: Quantity) -> Hit[Figure]:
    text = document.text
    start, end, kind = quantity.start, quantity.end, quantity.kind or COUNT
    hedge, _ = qualifier(text, start)
    if hedge is None and text.startswith((" of ", " en "), end):
        hedge = next((f[1:] for f in tables().after if _follows(text, end, f)), None)
    about = quantity.about
    if about is None and kind in (PERCENTAGE, MONEY, FRACTION):
        about = phrase_after(text, end, kind == MONEY)
    span = document.span(start, end)
    figure = Figure(
        text=document.source[slice(*span)],
        span=span,
        value=_tidy(quantity.value),
        upper=None if quantity.upper is None else _tidy(quantity.upper),
        unit=quantity.unit,
        kind=kind,
        qualifier=hedge,
        about=about,
    )
    return Hit(start, end, figure)


def _follows(text: str, end: int, form: str) -> bool:
    stop = end + len(form)
    return text.startswith(form, end) and not text[stop : stop + 1].isalnum()


def _tidy(value: float) -> float:
    """1.1 times a million is 1100000, not 1100000.0000000001; whole numbers are whole."""
    value = round(value, 6 if abs(value) > 1 else 9)
    return int(value) if value == int(value) else value
