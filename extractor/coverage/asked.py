"""What kind of thing is asked, and whether a stretch of the letter gives such a thing.

"Hoeveel" is answered by a figure, "wanneer" by a date, a talk by a talk: that the words of a question
stand in a sentence is no answer yet.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from extractor.coverage import cues
from extractor.coverage.sides import Side
from extractor.patterns import pattern

WHY, TALK, COST, COUNT, WHEN, SEND = "why", "talk", "cost", "count", "when", "send"


class _Cues(NamedTuple):
    """Words that give something away: fixed pieces, which are found sooner than a pattern of so many, and
    what only a pattern can tell."""

    pieces: tuple[str, ...]
    more: re.Pattern[str] | None = None

    def among(self, text: str) -> bool:
        """Whether a stretch has any."""
        return any(map(text.__contains__, self.pieces)) or (
            self.more is not None and self.more.search(text) is not None
        )


def _either(*pieces: str) -> tuple[str, ...]:
    """The pieces, each also with a capital."""
    return tuple(form for piece in pieces for form in (piece, piece[0].upper() + piece[1:]))


_COUNT = _either(
    "hoeveel", "aantal", "percentage", "cijfers", "omvang", "hoe vaak", "aandeel", "hoe lang", "doorlooptijd",
    "wachttijd", "de duur", "bezetting",
)  # fmt: skip
_TALK = (
    "gesprek", "gesprok", "om de tafel", "afgesproken", "in contact",
    *_either("overleg", "spreken", "spreekt", "bespree", "besprek", "afstem", "aanspree", "aansprek", "afspreekt"),
)  # fmt: skip
_SEND = _either("factsheet", "openbaar ma", "publiceren", "publiceert", "afschrift")
# In order: the first that fits is what is asked.
_ASKED = {
    WHY: _Cues((
        *_either("waarom", "waardoor", "oorzaak", "oorzake", "redenen", "verklaren"), "weerhoudt", "weerhouden",
    )),
    TALK: _Cues(_TALK),
    COST: _Cues(
        (*_either("kosten", "bedrag", "financieel", "budget", "prijs", "meerkosten"), "schatkist"),
        pattern(r"wat [^.;]{3,60}? kost(?![a-z])"),
    ),
    COUNT: _Cues(_COUNT),
    WHEN: _Cues(_either("wanneer", "op welk moment", "tijdpad", "planning")),
    SEND: _Cues(_SEND),
}  # fmt: skip
# The kinds that tell stretches of a letter apart, by pieces of words; the others stand in most of them.
_PIECES = {
    TALK: (
        "gesprok", "gesprek", "Overleg", "overleg", "bespr", "spreek", "spraken", "sprak", "om de tafel",
        "aan tafel", "afgestemd", "afstemming", "rond de tafel", "in contact", "voorgelegd", "bepleit",
        "aangedrongen", "aangesproken", "overeengekomen", "overeenstemming", "bijeenkomst", "gewisseld",
        "ontmoet", "akkoord", "werkafspraak",
    ),
    # Without a figure: those are found already.
    COUNT: (
        "helft", "een derde", "twee derde", "kwart ", "geen enkel", "niemand", "nergens", "nooit",
        "honderden", "duizenden", "tientallen",
    ),
    SEND: (
        "bijlage", "bijgevoegd", "meegezonden", "meegestuurd", "treft u", "vindt u", "toegezonden", "gevoegd",
        "aangeboden", "bied ik", "bieden wij", "stuur ik", "zend ik", "gepubliceerd", "openbaar", "website",
        "raadple", "inzien", "te zien", ".nl", "te vinden",
    ),
}  # fmt: skip
KINDS = tuple(_PIECES)
# What asks one of these of an item as a whole; some are too wide a word for one of its facets.
_BROADLY = {
    COUNT: _Cues((*_COUNT, *_either("kosten", "bedrag", "stand van", "overzicht", "tarie", "duur"))),
    TALK: _Cues(_TALK),
    SEND: _Cues((
        *_SEND, *_either("toe te sturen", "rapport"), "stuur", "zend", "evaluatie", "doen toekomen", "aanbieden",
        "verslag", "lijst",
    )),
}  # fmt: skip
_GIVEN = {
    WHY: _Cues((
        *_either("doordat", "vanwege", "wegens", "dankzij", "komt door", "daardoor", "door de", "door het", "door een"),
        "omdat", "oorza", "reden", "want ", "het gevolg van", "hangt samen", "samenhang", "te maken met",
        "te wijten", "verklaar", "zodat", "ligt aan",
    )),
    COST: _Cues((
        "€", "euro", "mln", "miljoen", "miljard", "gratis", "kosteloos", "zonder kosten", "geen geld",
        "geen kosten",
    )),
    WHEN: _Cues(
        (
            "januari", "februari", "maart", "april", "mei ", "juni", "juli", "augustus", "september", "oktober",
            "november", "december", "kwartaal", "najaar", "voorjaar", "zomer", "einde van", "eind dit",
        ),
        pattern(r"20[0-9]{2}"),
    ),
    **{kind: _Cues(pieces) for kind, pieces in _PIECES.items()},
}  # fmt: skip


def kind(text: str, start: int, end: int) -> str | None:
    """The kind of thing that ``text[start:end]`` of a nota asks; None when any statement will do."""
    asks = text[start:end]
    return next((kind_ for kind_, cues_ in _ASKED.items() if cues_.among(asks)), None)


def kinds(text: str, start: int, end: int) -> frozenset[str]:
    """Which of ``KINDS`` of things ``text[start:end]`` of a nota asks, also in wide words."""
    asks = text[start:end]
    return frozenset([kind_ for kind_, cues_ in _BROADLY.items() if cues_.among(asks)])


def places(kind_: str, side: Side) -> list[int]:
    """Where the letter has things of one of ``KINDS``, in order."""
    found = cues.places(side.text, _PIECES[kind_])
    if kind_ != COUNT:
        return found
    return sorted([*found, *(hit.start for hit in side.found.figures)])


def given(kind_: str | None, side: Side, start: int, end: int, figures: list[int]) -> bool:
    """Whether ``text[start:end]`` of a letter has a thing of that kind; ``figures`` are the places of
    the letter's figures, in order."""
    if kind_ is None:
        return True
    if kind_ == COUNT:
        at = bisect_left(figures, start)
        if at < len(figures) and figures[at] < end:
            return True
    return _GIVEN[kind_].among(side.text[start:end])
