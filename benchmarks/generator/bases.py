"""The pairs of the corpus, each with all that its variations need: made once, used for many."""

from __future__ import annotations

import codecs
import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import extractor
from benchmarks.generator import orders, varying
from extractor.document import Document
from extractor.evaluation import gold, mutate

ORDERS = 3  # in which a nota's items stand, the first as in the corpus
_COLUMNS = re.compile(r"\S {3,}\S")
_MANY = 3  # lines with a gap, from which on a text has columns
BRIEF, NOTA = "brief", "nota"


class Text(NamedTuple):
    """A decoded document of the corpus; ``mark`` are the bytes that stand before it."""

    name: str
    text: str
    encoding: str
    mark: bytes
    subject: str | None

    @property
    def suffix(self) -> str:
        return Path(self.name).suffix

    def bytes(self, text: str) -> bytes:
        try:
            return self.mark + text.encode(self.encoding)
        except UnicodeEncodeError:
            return text.encode()


@dataclass(frozen=True, eq=False)
class Base:
    """A pair; ``slug`` is what its folder is called without the number. Each is there once."""

    pair: gold.Pair
    slug: str
    brief: Text
    nota: Text
    slots: varying.Slots

    def source(self, side: str, change: int) -> str | None:
        """A side's text: of the letter change 0 is all of it and N without the stretch of mutation N; of the
        nota N is another order of its items. None where a mutation does not fit."""
        return _source(self.pair.folder, side, change)

    def document(self, side: str, change: int) -> Document:
        """The same, read."""
        return _document(self.pair.folder, side, change)


def bases(corpus: Path) -> list[Base]:
    """Every pair of the corpus, in order. Raises InputError as ``gold.pairs`` does."""
    return [_base(pair.folder) for pair in gold.pairs(str(corpus))]


@cache
def _base(folder: str) -> Base:
    (pair,) = gold.pairs(folder)
    brief, nota = (_text(pair.path(side), side) for side in (BRIEF, NOTA))
    known = pair.gold
    data = [_document(folder, side, 0) for side in (BRIEF, NOTA)]
    found = [extractor.extract(document, only=["references"]).metadata for document in data]
    own = {
        text
        for each in found
        for text in (each.our_reference, each.your_reference)
        if text and re.search(r"\d{3}", text)
    }
    place = varying.slots(
        (brief.text, nota.text),
        {
            name
            for some in (known.members, known.optional.members)
            for side in some.values()
            for name in side
        },
        [(row[0], row[1]) for side in known.references.values() for row in side],
        own,
    )
    slug = Path(folder).name.split("-", 2)[-1]
    brief, nota = (
        text._replace(subject=data.subject) for text, data in zip((brief, nota), found, strict=True)
    )
    return Base(pair, slug, brief, nota, place)


def _text(path: str, side: str) -> Text:
    data = Path(path).read_bytes()
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le")):
        if data.startswith(mark):
            return Text(Path(path).name, data[len(mark) :].decode(encoding), encoding, mark, None)
    for encoding in ("utf-8", "cp1252"):
        try:
            return Text(Path(path).name, data.decode(encoding), encoding, b"", None)
        except UnicodeDecodeError:
            continue
    raise ValueError(path)


def has_columns(text: str) -> bool:
    return len(_COLUMNS.findall(text)) >= _MANY


@cache
def _source(folder: str, side: str, change: int) -> str | None:
    (pair,) = gold.pairs(folder)
    text = _text(pair.path(side), side).text
    if change == 0:
        return text
    if side == BRIEF:
        return mutate.mutated(text, pair.gold.mutations[change - 1])
    if has_columns(text):
        return text
    return orders.shuffled(text, random.Random(f"{pair.name} {change}"))


@cache
def _document(folder: str, side: str, change: int) -> Document:
    (pair,) = gold.pairs(folder)
    source = _source(folder, side, change)
    assert source is not None
    return extractor.read(source.encode(), Path(pair.path(side)).name, side, guard=False)
