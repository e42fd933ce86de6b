"""What the register is made of."""

from __future__ import annotations

from datetime import date

import msgspec

# What a document does with an item. The first three tell of it, the next five are verdicts on a letter,
# and a letter that puts an item off may promise it anew.
PROMISED, LISTED, NAMED = "promised", "listed", "named"
COVERED, PARTIAL, DEFERRED, MISSING, REVIEW = "covered", "partial", "deferred", "missing", "review"
ANEW = "anew"
VERDICTS = (COVERED, PARTIAL, DEFERRED, MISSING, REVIEW)

# How a mention was found to be one of the item: it stands there, by its official number, because the letter
# was checked against its nota, or by the words of a later letter.
PRINTED, NUMBER, PAIR, WORDS = "as_printed", "by_number", "by_check", "by_words"

# How an item stands: a verdict, ANEW, or that nothing was found since.
OPEN = "open"
STATES = (MISSING, OPEN, PARTIAL, DEFERRED, ANEW, REVIEW, COVERED)


class Paper(msgspec.Struct, frozen=True):
    """A document. ``day`` is its own date, of a nota without one that of its letter; ``signers`` are
    names with offices."""

    sha256: str
    path: str
    kind: str
    day: date | None
    subject: str | None
    ministry: str | None
    signers: tuple[tuple[str, str], ...] = ()


class Event(msgspec.Struct, frozen=True):
    """One document on one item. The span is in that document; ``confidence`` is of the link or verdict,
    0 to 1, None where nothing was weighed; ``nota`` is the path of the nota that lists the item."""

    what: str
    paper: Paper
    start: int | None
    stop: int | None
    text: str
    how: str = PRINTED
    confidence: float | None = None
    due: date | None = None
    due_text: str | None = None
    nota: str | None = None

    @property
    def day(self) -> date | None:
        return self.paper.day


class Item(msgspec.Struct):
    """A toezegging, motie, verzoek or new promise. ``id`` is its official number, or made from its text
    and document; ``people`` are members with their parties ("" where none is named); ``asks`` are the
    separate things that it asks, in its own text."""

    id: str
    kind: str
    number: str | None
    text: str
    people: tuple[tuple[str, str], ...] = ()
    debate: str | None = None
    debate_day: date | None = None
    asks: tuple[str, ...] = ()
    events: list[Event] = []


class Line(msgspec.Struct, frozen=True):
    """How an item stands on a day. ``events`` are those up to it, the first first. ``answer`` is the
    mention that ``state`` rests on. ``passed``: the term is over and no counterpart was found;
    ``late``: there is one, of after the term."""

    item: Item
    state: str
    events: tuple[Event, ...]
    answer: Event | None
    due: date | None
    due_text: str | None
    passed: bool
    late: bool

    @property
    def first(self) -> Event:
        return self.events[0]

    @property
    def ministry(self) -> str | None:
        return next((e.paper.ministry for e in self.events if e.paper.ministry), None)

    @property
    def signers(self) -> tuple[tuple[str, str], ...]:
        """Who signed the letters that deal with it, each once."""
        return tuple(dict.fromkeys(s for e in self.events for s in e.paper.signers))


class Note(msgspec.Struct, frozen=True):
    """Something to know about a register: a message code and its values."""

    code: str
    values: dict[str, str | int] = {}


class Register(msgspec.Struct, frozen=True):
    """Everything, on a day. ``chosen``: the day was asked for, else it is that of the newest document.
    ``later``: documents of after the day, which do not count."""

    results: str
    as_of: date
    chosen: bool
    lines: tuple[Line, ...]
    documents: int
    later: int
    undated: int
    read: int
    notes: tuple[Note, ...] = ()
