"""One unit, from bytes to rows: what a child does. Whatever goes wrong is an outcome."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from extractor.audit import child, modelling, rows
from extractor.audit.columns import BY_NAME
from extractor.audit.values import CRASHED, FAILED, Item, Outcome
from extractor.coverage.sides import Side
from extractor.document import BRIEF, NOTA, OTHER, Document, Issue
from extractor.finders.base import Hit
from extractor.findings import Actor
from extractor.guard import job
from extractor.messages import InputError

T = TypeVar("T")


class _Seen(NamedTuple):
    """A document that was looked at: as a check takes it, the actors to be shown, what was odd, and the
    seconds that it cost from its bytes on."""

    side: Side
    actors: list[Hit[Actor]]
    issues: list[Issue]
    took: float


def answer(wanted: child.Job, data: bytes) -> tuple[child.Reply, bool]:
    """The reply, and whether memory ran out, after which this process is not to be trusted."""
    work = _Work(wanted)
    read: list[tuple[Document | None, Outcome]] = []
    at = 0
    for item, name in zip(wanted.items, wanted.names, strict=True):
        read.append(work.read(item, os.fsdecode(name), data[at : at + item.size]))
        at += item.size
    documents = [document for document, _ in read if document is not None]
    outcomes = [outcome for _, outcome in read]
    check: Outcome | None = None
    pair: tuple[str, str] | None = None
    if wanted.check and len(documents) == len(read):
        pair, check = work.check(documents)
    if pair is None:  # alone, or the two do not fit: each has rows of its own all the same
        for number, (document, outcome) in enumerate(read):
            if document is not None and wanted.items[number].extract:
                outcomes[number] = work.extract(document, outcome)
    lines = {name: bytes(some) for name, some in work.made.items()}
    brief, nota = pair or (None, None)
    return child.Reply(tuple(outcomes), check, brief, nota, lines), work.broke


class _Work:
    """The steps of one unit, with the rows they made, as lines of JSON by table."""

    def __init__(self, wanted: child.Job) -> None:
        self.wanted = wanted
        self.made: dict[str, bytearray] = {}
        self.spent: dict[str, float] = {}  # seconds of reading, by the hash of the document
        self.broke = False

    def read(self, item: Item, name: str, data: bytes) -> tuple[Document | None, Outcome]:
        """A document of its bytes, as ``extractor.read`` does."""
        from extractor.readers import sniff, text

        def step() -> Document:
            format_ = sniff.format_of(data)
            if format_ == "text":
                with child.limited(self.wanted.memory, self.wanted.stage):
                    return text.read(data, name, item.kind)
            sniff.refuse(format_, name)
            ocr = self.wanted.options.ocr and format_ == "pdf"
            options = {"ocr": True} if ocr else {}
            reader = job.load(sniff.FORMATS[format_])
            with child.limited(self.wanted.memory, self.wanted.stage, programs=ocr, pages=not ocr):
                return job.run(reader, data, name, item.kind, format_, options)

        began = time.monotonic()
        document, outcome = self._try(step)
        self.spent[item.sha256] = time.monotonic() - began
        return document, outcome if document is None else Outcome(kind=document.kind)

    def extract(self, document: Document, outcome: Outcome) -> Outcome:
        """The rows of a document by itself."""

        def step() -> bool:
            with child.limited(self.wanted.memory, self.wanted.stage):
                self._add(self._rows(self._look(document)))
            return True

        done, why = self._try(step)
        return outcome if done else why

    def check(self, documents: list[Document]) -> tuple[tuple[str, str] | None, Outcome]:
        """The rows of a pair and of its documents, each of which is looked at once."""
        from extractor import coverage
        from extractor.messages import diagnostic
        from extractor.pipeline import source

        lang = self.wanted.options.lang
        fresh = {item.sha256 for item in self.wanted.items if item.extract}

        def step() -> tuple[str, str]:
            with child.limited(self.wanted.memory, self.wanted.stage):
                letter, memo = _in_order(documents, self.wanted.named)
                sides = self._look(letter), self._look(memo)
                found = coverage.check(
                    sides[0].side,
                    sides[1].side,
                    (source(letter), source(memo)),
                    tuple(diagnostic(issue, lang) for issue in (*memo.issues, *letter.issues)),
                    lang,
                )
                own = [self._rows(s) for s in sides if s.side.document.sha256 in fresh]
                self._add(*own, rows.of_pair(self.wanted.unit, found))
            return letter.sha256, memo.sha256

        return self._try(step)

    def _rows(self, seen: _Seen) -> rows.Rows:
        options = self.wanted.options
        return rows.of_document(
            self.wanted.unit,
            seen.side,
            seen.actors,
            seen.issues,
            options.lang,
            options.passages,
            seen.took,
        )

    def _look(self, document: Document) -> _Seen:
        began = time.monotonic()
        side, actors, odd = _look(document)
        took = self.spent.get(document.sha256, 0.0) + time.monotonic() - began
        return _Seen(side, actors, odd, took)

    def _add(self, *some: rows.Rows) -> None:
        """All of a step's rows or none of them."""
        encoded = [(name, _lines(name, made)) for each in some for name, made in each.items()]
        for name, lines in encoded:
            self.made.setdefault(name, bytearray()).extend(lines)

    def _try(self, step: Callable[[], T]) -> tuple[T | None, Outcome]:
        """What the step gives, or None and why not."""
        try:
            return step(), Outcome()
        except MemoryError:
            self.broke = True
            return None, out_of_memory(self.wanted.memory)
        except InputError as error:
            if error.code == "I040" and child.is_worn(self.wanted.memory):
                self.broke = True  # a library that got no more memory calls that what it likes
                return None, out_of_memory(self.wanted.memory)
            rest = {key: value for key, value in error.values.items() if key != "name"}
            return None, Outcome(FAILED, error.code, rest)
        except Exception as error:  # a fault of the program: this one is named, the rest goes on
            return None, Outcome(FAILED, "A008", {"why": job.why(error)})


def out_of_memory(memory: int) -> Outcome:
    return Outcome(CRASHED, "A006", {"limit": memory, "more": memory * 4}, memory)


def _look(document: Document) -> tuple[Side, list[Hit[Actor]], list[Issue]]:
    """Everything found in a document, its actors, and what was odd, as ``pipeline.extract`` and
    ``sides.read`` do it each for itself; with a model as ``--model`` adds to either."""
    from extractor.finders import footnotes
    from extractor.pipeline import look

    data, found, odd = look(document)
    notes, more = footnotes.find(document)
    found, actors = modelling.added(document, found)
    return Side(document, found, data, tuple(notes)), actors, [*document.issues, *odd, *more]


def _in_order(documents: list[Document], named: bool) -> tuple[Document, Document]:
    """Letter and nota, as ``extract check`` tells them apart; where both read alike, their names
    decide. Raises InputError where nothing does."""
    from extractor import checking

    one, other = documents
    if one.kind != other.kind or _is_clear(one) != _is_clear(other):
        return checking.in_order(one, other)
    if not named:
        raise InputError({BRIEF: "I010", NOTA: "I011", OTHER: "I012"}[one.kind], "")
    letter = one if one.kind == BRIEF else replace(one, kind=BRIEF)
    return letter, other if other.kind == NOTA else replace(other, kind=NOTA)


def _is_clear(document: Document) -> bool:
    return all(issue.code != "R005" for issue in document.issues)


def _lines(table: str, some: list[rows.Row]) -> bytes:
    names = [column.name for column in BY_NAME[table].columns]
    return msgspec.json.Encoder().encode_lines([dict(zip(names, r, strict=True)) for r in some])
