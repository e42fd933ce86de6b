"""What the template of a pair asks for: words, quotes and the links between them."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

from msgspec import Struct

from extractor.reports.html.texts import Pane

_Of = TypeVar("_Of")


class Numbered(NamedTuple, Generic[_Of]):
    """A finding beside the items, under the number that the page gives it; ``reviewed`` is what a
    reviewer made of it."""

    key: str
    badge: str
    of: _Of
    reviewed: str


class Number(Struct, frozen=True, gc=False):
    """An official number: as it is written, as it is cited, and where it can be read."""

    text: str
    citation: str
    address: str | None


class Said(Struct, frozen=True, gc=False):
    """A quote with its place; ``target`` is its id in the pane, empty where it is not shown there."""

    side: str
    place: str
    text: str
    target: str
    near: bool = False


class Part(Struct, frozen=True, gc=False):
    """One separate thing that was asked, with where it is answered."""

    state: str
    text: str
    places: tuple[Said, ...]


class Item(Struct, frozen=True, gc=False):
    """A commitment or announcement of the nota."""

    key: str
    badge: str
    state: str
    name: str
    named: tuple[str, ...]
    id: str
    said: Said
    parts: tuple[Part, ...]
    to: str
    due: str
    debate: str
    why: str
    accepted: str
    reviewed: str
    alone: bool
    answers: tuple[Said, ...]
    numbers: tuple[Number, ...]


class Difference(Struct, frozen=True, gc=False):
    """A discrepancy; a side where nothing stands is None."""

    key: str
    badge: str
    code: str
    severity: str
    message: str
    nota: Said | None
    brief: Said | None
    reviewed: str


class Remark(Struct, frozen=True, gc=False):
    """Something of the letter alone: a new promise with its term, or what the nota does not announce."""

    key: str
    badge: str
    said: Said
    term: str
    last: str
    numbers: tuple[Number, ...]
    reviewed: str


class File(Struct, frozen=True, gc=False):
    """One of the two files as it was read."""

    side: str
    name: str
    format: str
    sha256: str
    length: int
    pages: int | None


class View(Struct, frozen=True, gc=False):
    """All that the template of a pair asks for."""

    title: str
    headline: str
    counts: tuple[tuple[str, int], ...]
    items: tuple[Item, ...]
    announcements: tuple[Item, ...]
    open_announcements: int
    differences: tuple[Difference, ...]
    unannounced: tuple[Remark, ...]
    promises: tuple[Remark, ...]
    lapsed: tuple[str, ...]
    messages: tuple[tuple[str, str, str], ...]
    files: tuple[File, ...]
    unchecked: tuple[tuple[str, tuple[tuple[str, str, Said], ...]], ...]
    acceptances: int
    panes: tuple[Pane, Pane]
