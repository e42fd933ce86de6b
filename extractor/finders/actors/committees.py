"""Chambers and committees: "uw Kamer", "vaste commissie voor Financiën", "commissie-Remkes"."""

from __future__ import annotations

import re

from extractor.finders.actors.book import CHAMBER, COMMITTEE, Book, Sighting
from extractor.finders.actors.gazetteer import PORTFOLIO, Gazetteer
from extractor.finders.actors.runs import enumeration
from extractor.finders.actors.tokens import Cue, Token
from extractor.language.names import surname_end
from extractor.patterns import pattern

# What belongs to the name before "commissie", and may stand between it and the subject.
_BEFORE = pattern(
    r"(?:(?:vaste|algemene|tijdelijke|bijzondere|parlementaire) )?(?:(?:Tweede|Eerste) )?\Z", re.I
)
_OWN_SHORT = pattern(r" \(C[A-Z]{2,5}\)")
_BETWEEN = pattern(r" voor (?:de |het )?| inzake (?:de |het )?| |-")


def committee(book: Book, gazetteer: Gazetteer, cue: Cue) -> None:
    """ "vaste commissie voor Financiën", "commissie OCW", "commissie-Remkes"."""
    text, stop = book.text, cue.start + len(cue.lead)
    between = _BETWEEN.match(text, stop)
    before = _BEFORE.search(text, max(0, cue.start - 28), cue.start)
    if between is None or before is None:
        return
    start, at = before.start(), between.end()
    entry = gazetteer.at(text, at, "ministry", PORTFOLIO)
    if entry is not None and between[0] != "-":
        end, key = at + len(entry.form), entry.name
    else:
        end = surname_end(text, at) if between[0] == "-" else enumeration(text, at)
        if end <= at:
            return
        key = text[at:end]
    if text[start:stop] == "Commissie" and _OWN_SHORT.match(text, end):
        return  # "de Commissie Vergoeding Mijnschade (CVM)": a body, see ``aliases``
    if book.free(start, end):
        book.add(Sighting(start, end, COMMITTEE, key))


def chamber(book: Book, token: Token) -> None:
    """ "uw Kamer" and the Kamer alone, which is the Tweede Kamer."""
    start, end, word, lead, at = token
    after = book.text[end : end + 5]
    if word == "Kamer" and after[:1] != "-" and after != " van " and book.free(start, end):
        if lead in ("uw", "Uw"):
            start = at
        book.add(Sighting(start, end, CHAMBER, "Tweede Kamer", "Tweede Kamer"))
