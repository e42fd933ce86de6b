"""The labels of the reference block, from models/labels.json, and how to recognise them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

import msgspec

from extractor import knowledge
from extractor.patterns import pattern


class _Entry(msgspec.Struct):
    field: str
    kind: str
    labels: list[str]
    weak: list[str] = []


class _Stamp(msgspec.Struct):
    stamp: str
    decision: str | None


class _Heading(msgspec.Struct):
    heading: str
    other: list[str]


class _Columns(msgspec.Struct):
    labels: list[str]


class _File(msgspec.Struct):
    attachment_columns: list[_Columns]
    entries: list[_Entry]
    decision_stamps: list[_Stamp]
    nota_titles: list[str]
    nota_headings: list[_Heading]
    own_headings: list[str]


class Label(msgspec.Struct, frozen=True, gc=False):
    """A label as printed and the metadata field it fills. A weak label is also an ordinary word
    ("Voor", "Status", "Nr."): it counts only among others in a block."""

    text: str
    field: str
    weak: bool


class Labels(msgspec.Struct, frozen=True):
    """Look-up tables, keyed by ``key(text)``."""

    labels: dict[str, tuple[str, bool]]
    stamps: dict[str, str | None]
    titles: frozenset[str]
    headings: dict[str, str]
    attachment_headings: frozenset[str]
    columns: frozenset[str]
    printed: tuple[str, ...]  # the strong labels of the metadata fields, as printed


_STRONG_DATE = pattern(r"\d{1,2}[ \-/.](?:\d{1,2}|[a-zé]{3,9})[ \-/.]\d{4}")
_STRIP = pattern(r"[\s*:\uffff]+")
_NUMBERED = pattern(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-H][.)])\s+")


@lru_cache(maxsize=1024)  # each line of a page is asked for several times
def key(text: str) -> str:
    """What labels are compared by: no case, spaces (pdf splits words), colon or bold marks."""
    return _STRIP.sub("", text).lower()


@cache
def table() -> Labels:
    """models/labels.json as look-up tables; an earlier entry wins."""
    file = knowledge.load("labels", _File)
    labels: dict[str, tuple[str, bool]] = {}
    for entry in file.entries:
        for label in entry.labels:
            labels.setdefault(key(label), (entry.field, False))
        for label in entry.weak:
            labels.setdefault(key(label), (entry.field, True))
    return Labels(
        labels,
        {key(s.stamp): s.decision for s in file.decision_stamps},
        frozenset(key(t) for t in file.nota_titles),
        {key(name): h.heading for h in file.nota_headings for name in (h.heading, *h.other)},
        frozenset(key(t) for t in file.own_headings),
        frozenset(key(name) for column in file.attachment_columns for name in column.labels),
        tuple(text for entry in file.entries if entry.kind == "metadata" for text in entry.labels),
    )


def label(text: str) -> Label | None:
    """The label that a whole line or cell is, if it is one."""
    if len(text) > 60:
        return None
    found = table().labels.get(key(text))
    return None if found is None else Label(text.strip(" \t:*\uffff"), *found)


def stamp(text: str) -> tuple[str | None] | None:
    """The decision of a stamp ("TER BESLISSING", also as a Markdown heading), in a tuple; None where
    it is no stamp. "# Beslisnota" decides nothing: it is the title."""
    bare = text.lstrip("# ")
    if len(text) > 60 or not bare.strip("* \uffff")[:1].isupper():
        return None
    stamps = table().stamps
    found = key(bare)
    if found not in stamps or (stamps[found] is None and text[0] == "#"):
        return None
    return (stamps[found],)


def heading(text: str) -> str | None:
    """The standard name of a usual nota heading ("3. Kernpunten" is "Kern"), if the line is one."""
    if len(text) > 80:
        return None
    return table().headings.get(key(unnumbered(text.strip("*# \uffff"))))


def unnumbered(text: str) -> str:
    """A heading without its number: "3. Kernpunten" is "Kernpunten"."""
    return _NUMBERED.sub("", text)


def column(text: str) -> bool:
    """Whether a line is the head of a column of a table of attachments, and no heading."""
    return len(text) <= 20 and key(text) in table().columns


def looks_like_margin(texts: Iterable[str]) -> bool:
    """Whether lines read like a margin block: with a strong label, a stamp or a ministry."""
    for text in texts:
        found = label(text)
        if found is not None and not found.weak:
            return True
        if stamp(text) is not None or text.startswith(("Ministerie van", "Directoraat-generaal")):
            return True
    return False
