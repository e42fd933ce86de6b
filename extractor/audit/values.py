"""The values that go between the steps of an audit. All are plain data: they are sent to other
processes and machines, and written as JSON."""

from __future__ import annotations

import msgspec

from extractor.knowledge import Own

DONE, FAILED, TIMED_OUT, CRASHED = "done", "failed", "timed out", "crashed"
STATUSES = (DONE, FAILED, TIMED_OUT, CRASHED)


class Model(msgspec.Struct, frozen=True):
    """A spaCy model. ``place`` loads it: its name where it is installed, or a folder. The rest tells it from
    all others, wherever it is; ``digest`` is of its files and of the version of spaCy."""

    place: str
    name: str
    version: str
    digest: str


class Options(msgspec.Struct, frozen=True):
    """What changes the rows, and so belongs to the name of a unit (but for the place of the model)."""

    lang: str = "nl"
    ocr: bool = False
    passages: bool = False
    own: Own | None = None  # the user's own names
    model: Model | None = None


class Limits(msgspec.Struct, frozen=True):
    """``seconds`` for one document or one check, ``memory`` in MB of address space; ``held``: the MB that
    the model takes in each child besides."""

    seconds: int
    memory: int
    held: int = 0


class File(msgspec.Struct, frozen=True):
    """A file that was found. ``path`` is below the audited folder, with "/"; ``sha256`` None when it
    could not be opened: ``code`` and ``values`` then say why."""

    path: str
    size: int
    modified: int  # nanoseconds since 1970
    sha256: str | None = None
    code: str | None = None
    values: dict[str, str | int] = {}


class Item(msgspec.Struct, frozen=True):
    """A document in a unit. ``extract``: its own rows are wanted of this unit; ``kind``: forced."""

    path: str
    sha256: str
    size: int
    extract: bool = True
    kind: str | None = None


class Unit(msgspec.Struct, frozen=True):
    """The smallest work that is done or not done: one document, or two and the check between them.
    ``named``: the first is the letter and the second the nota, by their names."""

    key: str
    items: tuple[Item, ...]
    check: bool = False
    named: bool = False


class Shard(msgspec.Struct, frozen=True):
    """Units that one task does; all that a worker on another machine needs to know."""

    folder: str
    results: str
    run: str
    rules: str
    units: tuple[Unit, ...]
    options: Options
    limits: Limits


class Outcome(msgspec.Struct, frozen=True):
    """What became of a document or a check. ``limit`` is the one that stopped it: seconds or MB."""

    status: str = DONE
    code: str | None = None
    values: dict[str, str | int] = {}
    limit: int | None = None
    kind: str | None = None


class UnitOutcome(msgspec.Struct, frozen=True):
    """``items`` as the unit's; ``brief`` and ``nota`` are hashes, as the check judged which is which.
    ``lasting``: doing it again would give the same, so that it counts as known."""

    key: str
    items: tuple[tuple[str, Outcome], ...]
    check: Outcome | None = None
    brief: str | None = None
    nota: str | None = None
    lasting: bool = True


class Manifest(msgspec.Struct, frozen=True):
    """What stands beside the parts of one shard. ``files``: the size in bytes of every part; ``digests``:
    the SHA-256 of each, which parts of before schema 2 do not have."""

    schema: int
    rules: str
    version: str
    run: str
    units: tuple[UnitOutcome, ...]
    files: dict[str, int]
    rows: dict[str, int]
    digests: dict[str, str] = {}


class Result(msgspec.Struct, frozen=True):
    """What a shard gives back: its name among the parts (None when nothing lasts) and its outcomes."""

    name: str | None
    units: tuple[UnitOutcome, ...]
    seconds: float


def pair_id(brief: str, nota: str) -> str:
    """The name of a pair, from the hashes of its two texts."""
    return f"{brief[:16]}-{nota[:16]}"
