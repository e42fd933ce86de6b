"""From files to a version that can be reviewed: read, judged, encoded, and decoded again when shown."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

import msgspec
from sqlalchemy import Engine

import extractor
from extractor.digest import sha256
from extractor.document import BRIEF, NOTA, Document
from extractor.findings import Coverage
from extractor.guard import Limits, frames
from extractor.knowledge import own
from extractor.messages import InputError
from extractor.readers import MOST_MB
from extractor.review import store
from extractor.review.items import Row, rows

LETTER_NAMES, NOTA_NAMES = ("brief", "kamerbrief", "letter"), ("nota", "memo")
# What is made of a pair, by this program or a person: tables, data, bundles, our databases.
_NEVER = frozenset(
    (".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".json", ".jsonl", ".sqlite", ".zip")
)
_KEPT = 24  # pairs that are kept decoded: a reviewer goes to and fro


class Files(NamedTuple):
    """A pair on disk. ``key`` is what the database knows it by: the names, not the folder above."""

    key: str
    name: str
    brief: str
    nota: str


class Unpaired(NamedTuple):
    """A folder that is no pair: what it lacks ("brief", "nota"), or of what it has more than one."""

    name: str
    lacks: tuple[str, ...]
    files: tuple[str, ...]

    def line(self, lang: str) -> str:
        """The one line that a person sees, with its code."""
        if self.lacks:
            side = ", ".join(f"{side}.*" for side in self.lacks)
            return InputError("O048", self.name, side=side).line(lang)
        return InputError("O049", self.name, files=", ".join(self.files)).line(lang)


class Judged(NamedTuple):
    """A version, decoded."""

    number: int
    who: str
    brief: Document
    nota: Document
    found: Coverage
    rows: tuple[Row, ...]


class Reading(NamedTuple):
    """How files are read."""

    guard: bool | Limits
    ocr: bool
    lang: str


def _program() -> str:
    """What judged a version: the program and, where there are any, the user's own names."""
    mine = own()
    return extractor.__version__ + (f"+{mine.digest[:8]}" if mine is not None else "")


def sorted_out(folder: str) -> tuple[list[Files], list[Unpaired]]:
    """The pairs in a folder: every folder in it with one letter (brief.*) and one nota (nota.*), or the
    folder itself when it has those; and the folders that are none. Raises InputError when the folder
    cannot be looked into."""
    if os.path.isfile(folder):
        raise InputError("O050", folder)
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        raise InputError("O042", folder, why=error.strerror or str(error)) from None
    own = _pair(folder, os.path.basename(os.path.realpath(folder)))
    if isinstance(own, Files):
        return [own], []
    inside = [
        _pair(path, name) for name in names if os.path.isdir(path := os.path.join(folder, name))
    ]
    pairs = [one for one in inside if isinstance(one, Files)]
    left = [one for one in inside if isinstance(one, Unpaired) and not one.name.startswith(".")]
    if len(own.lacks) < len((BRIEF, NOTA)):  # the folder itself was meant to be one
        left.insert(0, own)
    return pairs, left


def pairs_in(folder: str) -> list[Files]:
    """The pairs of ``sorted_out``. Raises InputError when there is none."""
    pairs, _ = sorted_out(folder)
    if not pairs:
        raise InputError("O044", folder)
    return pairs


def pair_of(brief: str, nota: str) -> Files:
    """One pair by its two files."""
    names = [_label(os.path.basename(path)) for path in (brief, nota)]
    return Files(" + ".join(names), names[0], brief, nota)


def _pair(folder: str, name: str) -> Files | Unpaired:
    """A folder as a pair, or what it lacks or has too many of."""
    label = _label(name)
    sides = {BRIEF: _named(folder, LETTER_NAMES), NOTA: _named(folder, NOTA_NAMES)}
    if all(len(files) == 1 for files in sides.values()):
        return Files(label, label, sides[BRIEF][0], sides[NOTA][0])
    many = (path for files in sides.values() if len(files) > 1 for path in files)
    return Unpaired(
        label,
        tuple(side for side, files in sides.items() if not files),
        tuple(_label(os.path.basename(path)) for path in many),
    )


def _label(name: str) -> str:
    """The name of a file as text: its bytes need not be UTF-8, and what is kept must."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _named(folder: str, names: Sequence[str]) -> list[str]:
    """The files with one of these names, whatever their extension; none of a folder that is closed."""
    try:
        entries = sorted(os.listdir(folder))
    except OSError:
        return []
    return [
        path
        for entry in entries
        if _is_named(*os.path.splitext(entry.lower()), names)
        and os.path.isfile(path := os.path.join(folder, entry))
    ]


def _is_named(stem: str, extension: str, names: Sequence[str]) -> bool:
    """Whether a file is a side of a pair by its name: its own exports (brief-rapport.html) have another,
    and what no letter is written in is none, whatever it is called."""
    return stem in names and extension not in _NEVER


class Shelf:
    """The versions of all pairs, judged when they are new and kept decoded while they are looked at."""

    def __init__(self, engine: Engine, reading: Reading) -> None:
        self._engine = engine
        self._reading = reading
        self._decoded: OrderedDict[tuple[int, int], Judged] = OrderedDict()
        self._lock = threading.Lock()
        self._judging = threading.Lock()  # one at a time: a check takes a processor to itself

    def bring_in(self, pair: int, files: Files, who: str) -> None:
        """Make what is on disk the newest version, unless a version has these texts already; what
        another program or language judged is judged anew. Raises InputError."""
        brief, nota = _bytes(files.brief), _bytes(files.nota)
        had = store.known(self._engine, pair)
        digests = sha256(brief), sha256(nota)
        if not any(version[1:3] == digests for version in had):
            number = had[-1][0] if had else None
            # Another program on the same database may do it at this moment: then it is done.
            with suppress(store.ConflictError):
                made = self._made(brief, _label(files.brief), nota, _label(files.nota), who)
                store.add_version(self._engine, pair, *made, number)
        elif had[-1][3:] != (_program(), self._reading.lang):
            number = had[-1][0]
            kept = store.stored(self._engine, pair, number)
            assert kept is not None  # it is the newest
            made = self._made(
                kept.brief_file, kept.brief_name, kept.nota_file, kept.nota_name, kept.who
            )
            store.judge_anew(self._engine, pair, number, *made)

    def bring_in_letter(self, pair: int, number: int, data: bytes, name: str, who: str) -> int:
        """Judge a new letter beside the nota of version ``number`` and keep both as the next version,
        whose number it gives. Raises InputError, and store.ConflictError."""
        before = store.stored(self._engine, pair, number)
        if before is None:
            raise store.ConflictError("version")
        made = self._made(data, name, before.nota_file, before.nota_name, who)
        return store.add_version(self._engine, pair, *made, number)

    def judged(self, pair: int, number: int) -> Judged | None:
        """A version, from the shelf or the database."""
        key = pair, number
        with self._lock:
            if key in self._decoded:
                self._decoded.move_to_end(key)
                return self._decoded[key]
        kept = store.stored(self._engine, pair, number)
        if kept is None:
            return None
        judged = _decoded(number, kept)
        with self._lock:
            self._decoded[key] = judged
            while len(self._decoded) > _KEPT:
                self._decoded.popitem(last=False)
        return judged

    def _made(
        self, brief: bytes, brief_name: str, nota: bytes, nota_name: str, who: str
    ) -> tuple[store.Stored, tuple[Row, ...]]:
        with self._judging:
            letter = extractor.read(
                brief, brief_name, kind=BRIEF, guard=self._reading.guard, ocr=self._reading.ocr
            )
            memo = extractor.read(
                nota, nota_name, kind=NOTA, guard=self._reading.guard, ocr=self._reading.ocr
            )
            found = extractor.check(letter, memo, self._reading.lang)
        kept = store.Stored(
            who=who,
            program=_program(),
            lang=self._reading.lang,
            brief_sha=sha256(brief),
            nota_sha=sha256(nota),
            brief_name=os.path.basename(brief_name),
            nota_name=os.path.basename(nota_name),
            brief_file=brief,
            nota_file=nota,
            found=msgspec.json.encode(found),
            brief=_packed(letter),
            nota=_packed(memo),
        )
        return kept, rows(found, letter.source)


def _bytes(path: str) -> bytes:
    """A file's bytes. What cannot be read gets the reader's own message."""
    try:
        if os.path.getsize(path) <= MOST_MB * 1_000_000:
            with open(path, "rb") as file:
                return file.read()
    except OSError:
        pass
    extractor.read(path)
    raise InputError("I001", path)  # it came back in between


def _packed(document: Document) -> bytes:
    # Packing takes out what can be worked out anew: not from the document that is looked at.
    return frames.pack(msgspec.structs.replace(document))


def _decoded(number: int, kept: store.Stored) -> Judged:
    brief = frames.unpack(memoryview(kept.brief), kept.brief_name)
    nota = frames.unpack(memoryview(kept.nota), kept.nota_name)
    found = msgspec.json.decode(kept.found, type=Coverage)
    return Judged(number, kept.who, brief, nota, found, rows(found, brief.source))
