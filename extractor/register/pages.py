"""What the pages of the register show, as values: an entry for each item, with its line in time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial

from msgspec import Struct

from extractor.audit.report.charts import Axis, Bar, Part, axis, scaled
from extractor.messages import say as message
from extractor.register import words
from extractor.register.terminal import shape
from extractor.register.values import COVERED, STATES, Line, Register
from extractor.reports.citations import address
from extractor.reports.coverage_words import clip
from extractor.reports.words import word

_MOST = 100  # items on a page, of each of its three groups
_LONGEST = 320  # characters of a text; the table gives all
_FAR = 40 * 365  # days beyond which a term is somebody's slip and stays out of the figure

Lists = tuple[tuple[str, tuple["Person", ...]], ...]


class Dot(Struct, frozen=True, gc=False):
    """A document on the line of an item."""

    kind: str
    at: float


class Step(Struct, frozen=True, gc=False):
    """A document on an item, as text."""

    kind: str
    day: str
    what: str
    path: str
    text: str
    how: str
    term: str


class Entry(Struct, frozen=True, gc=False):
    """One item as the page shows it. ``due`` is where its last term stands, and how that went."""

    key: str
    state: str
    shape: str
    said: str
    name: str
    address: str | None
    kind: str
    text: str
    term: str
    over: str
    facts: tuple[tuple[str, str], ...]
    dots: tuple[Dot, ...]
    due: Dot | None
    told: str
    steps: tuple[Step, ...]


class Section(Struct, frozen=True, gc=False):
    key: str
    title: str
    count: int
    entries: tuple[Entry, ...]


class Person(Struct, frozen=True, gc=False):
    """A page to go to: of whom, and how many items."""

    name: str
    href: str
    count: int


class View(Struct, frozen=True, gc=False):
    """One page. ``home``: the way back to the overview, empty on the overview itself."""

    title: str
    home: str
    told: tuple[str, ...]
    notes: tuple[str, ...]
    counts: tuple[Part, ...]
    bar: tuple[Bar, ...]
    lists: Lists
    axis: Axis
    timeline: str
    sections: tuple[Section, ...]
    results: str


def view(
    found: Register,
    lines: Sequence[Line],
    title: str,
    home: str,
    lists: Lists,
    lang: str,
) -> View:
    """The page of some lines, what is over first."""
    say = partial(words.say, lang=lang)
    groups = (
        ("group_passed", [line for line in lines if line.passed]),
        ("group_open", [line for line in lines if not line.passed and line.state != COVERED]),
        ("group_covered", [line for line in lines if line.state == COVERED]),
    )
    shown = [(key, some, some[:_MOST]) for key, some in groups if some]
    line = axis(
        list(_days([one for _, _, some in shown for one in some], found.as_of)), found.as_of
    )
    sections = tuple(
        Section(key, say(key), len(some), tuple(_entry(one, line, lang) for one in first))
        for key, some, first in shown
    )
    counts = tuple(
        Part(state, say(state), sum(one.state == state for one in lines)) for state in STATES
    )
    return View(
        title=title,
        home=home,
        told=tuple(words.summary(found, lang)) if not home else (words.summary(found, lang)[0],),
        notes=tuple(f"{n.code} {message(n.code, n.values, lang)}" for n in found.notes),
        counts=counts,
        bar=scaled([Bar("", len(lines), counts)]) if lines else (),
        lists=lists,
        axis=line,
        timeline=words.say(
            "timeline",
            lang,
            *(words.when(day, lang) for day in (line.first, line.last, found.as_of)),
        ),
        sections=sections,
        results=found.results,
    )


def _days(lines: Iterable[Line], today: date) -> Iterator[date]:
    for line in lines:
        yield from (e.day for e in line.events if e.day is not None and _is_near(e.day, today))
        if line.due is not None and _is_near(line.due, today):
            yield line.due


def _is_near(day: date, today: date) -> bool:
    return abs((day - today).days) < _FAR


def _entry(line: Line, on: Axis, lang: str) -> Entry:
    item = line.item
    said = words.standing(line, lang)
    steps = tuple(
        Step(
            kind=event.what,
            day=words.when(event.day, lang) if event.day else "?",
            what=words.say(event.what, lang),
            path=event.paper.path,
            text=clip(event.text, _LONGEST),
            how=words.linked(event, lang),
            term=_until(event.due, event.due_text, lang),
        )
        for event in line.events
    )
    dots = tuple(
        Dot(event.what, on.at(event.day)) for event in line.events if event.day is not None
    )
    due = None
    if line.due is not None:
        kind = "passed" if line.passed else "late" if line.late else "ahead"
        due = Dot(COVERED if kind == "ahead" and line.state == COVERED else kind, on.at(line.due))
    facts = (
        ("members", words.members(line)),
        ("ministry", line.ministry or ""),
        ("minister", ", ".join(name for name, _ in line.signers)),
        ("debate", item.debate or ""),
    )
    return Entry(
        key=item.id,
        state=line.state,
        shape=shape(line.state),
        said=said,
        name=words.name(line),
        address=address(item.number) if item.number else None,
        kind=word(item.kind, lang),
        text=clip(item.text, _LONGEST),
        term=_until(line.due, line.due_text, lang),
        over=words.over(line, lang),
        facts=tuple((words.say(key, lang), value) for key, value in facts if value),
        dots=dots,
        due=due,
        told="; ".join(f"{step.day} {step.what}" for step in steps),
        steps=steps,
    )


def _until(due: date | None, text: str | None, lang: str) -> str:
    """A term as printed, with its last day unless that is what it says."""
    if due is None:
        return text or ""
    last = words.when(due, lang)
    if not text:
        return words.say("until", lang, last)
    return text if last in text else f"{text} ({words.say('until', lang, last)})"
