"""The parts on disk: a folder per shard, put in place at once, with a manifest of what it holds.

``RESULTS/parts/<name>/manifest.json`` and one ``<table>.parquet`` for each table that has rows. The name
is a hash of the units in it. What is there is whole, or a hand or a disk has been at it: the manifest
knows the size and the SHA-256 of every file, and begins with the SHA-256 of what follows in itself.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from extractor.audit.columns import BY_NAME, SCHEMA, struct, typed
from extractor.audit.values import Manifest, UnitOutcome

FOLDER = "parts"
ASIDE = ".aside-"
MANIFEST = "manifest.json"
_OBJECT = 16 << 20  # bytes; DuckDB refuses a longer line unless told

_SEAL = b'{"seal":"'

_decode = msgspec.json.Decoder(Manifest).decode


def name_of(units: Iterable[UnitOutcome]) -> str:
    """The name of the part that holds these units. What a limit stopped is called after that limit: with
    a higher one it is another part."""
    keys = sorted(f"{unit.key} {[o.limit for _, o in unit.items]} {_limit(unit)}" for unit in units)
    return hashlib.sha256("\n".join((str(SCHEMA), *keys)).encode()).hexdigest()[:24]


def _limit(unit: UnitOutcome) -> int | None:
    return unit.check.limit if unit.check else None


def write(
    results: str,
    units: Sequence[UnitOutcome],
    rows: Mapping[str, Sequence[bytes]],
    rules: str,
    run: str,
) -> str:
    """Write the part of some units, and give its name. Another that did the same work may have been
    first: then that one stays. Raises OSError, also for what DuckDB could not write."""
    name = name_of(units)
    folder = os.path.join(results, FOLDER)
    aside = os.path.join(folder, f"{ASIDE}{name}-{os.getpid()}-{threading.get_ident()}")
    place = os.path.join(folder, name)
    os.makedirs(folder, exist_ok=True)
    shutil.rmtree(aside, ignore_errors=True)
    os.mkdir(aside)
    try:
        counts = {table: sum(lines.count(b"\n") for lines in some) for table, some in rows.items()}
        _tables(aside, {table: rows[table] for table, count in counts.items() if count})
        finish(aside, place, units, {k: v for k, v in counts.items() if v}, rules, run)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    return name


def finish(
    aside: str,
    place: str,
    units: Sequence[UnitOutcome],
    counts: dict[str, int],
    rules: str,
    run: str,
) -> None:
    """Write the manifest of a folder of tables, force all to disk, and put it in place."""
    from extractor import __version__

    names = [f"{table}.parquet" for table in sorted(counts)]
    sizes = {name: os.path.getsize(os.path.join(aside, name)) for name in names}
    digests = {name: digest(os.path.join(aside, name)) or "" for name in names}
    manifest = Manifest(SCHEMA, rules, __version__, run, tuple(units), sizes, counts, digests)
    with open(os.path.join(aside, MANIFEST), "wb") as file:
        file.write(_sealed(msgspec.json.encode(manifest)))
    for name in (*names, MANIFEST):
        sync(os.path.join(aside, name))
    sync(aside)
    if is_whole(place):
        shutil.rmtree(aside)
        return
    shutil.rmtree(place, ignore_errors=True)
    try:
        os.rename(aside, place)
    except OSError:
        if not is_whole(place):  # else another was quicker with the same work
            raise
        shutil.rmtree(aside)
    sync(os.path.dirname(place))


def sync(path: str) -> None:
    """Force a file or folder to disk."""
    if os.name == "nt" and os.path.isdir(path):  # there a folder cannot be opened
        return
    fd = os.open(path, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def _tables(aside: str, rows: Mapping[str, Sequence[bytes]]) -> None:
    """Each table's lines of JSON as Parquet, in their order."""
    from extractor.audit import ducks

    with ducks.memory(threads=1) as duck:
        for table, some in rows.items():
            lines = os.path.join(aside, f"{table}.jsonl")
            with open(lines, "wb") as file:
                file.writelines(some)
            columns = BY_NAME[table].columns
            longest = _longest(some)
            ducks.run(
                duck,
                f"COPY (SELECT {', '.join(map(typed, columns))} FROM read_json({ducks.text(lines)},"
                f" format='newline_delimited', columns={{{struct(columns)}}},"
                f" maximum_object_size={max(_OBJECT, longest + 1024)}))"
                f" TO {ducks.text(os.path.join(aside, f'{table}.parquet'))}"
                " (FORMAT parquet, COMPRESSION zstd)",
            )
            os.unlink(lines)


def _longest(some: Sequence[bytes]) -> int:
    """The bytes of the longest line; 0 where none can be longer than DuckDB takes."""
    return max(
        (len(line) for one in some if len(one) > _OBJECT for line in one.splitlines()), default=0
    )


def read(place: str) -> Manifest | None:
    """The manifest of a part; None when there is none that can be read, or not as it was written."""
    try:
        with open(os.path.join(place, MANIFEST), "rb") as file:
            text = file.read()
        return _decode(text) if _is_intact(text) else None
    except (OSError, msgspec.DecodeError):
        return None


def _sealed(text: bytes) -> bytes:
    """An object of JSON with its own SHA-256 as the first value."""
    seal = hashlib.sha256(text[1:]).hexdigest().encode()
    return _SEAL + seal + b'",' + text[1:]


def _is_intact(text: bytes) -> bool:
    start = len(_SEAL)
    if not text.startswith(_SEAL):  # of before schema 2
        return b'"seal"' not in text[:start]
    rest = text[start + 64 :].removeprefix(b'",')
    return hashlib.sha256(rest).hexdigest().encode() == text[start : start + 64]


def digest(path: str) -> str | None:
    """The SHA-256 of a file; None where it cannot be read."""
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def damaged(place: str, manifest: Manifest) -> list[str]:
    """The files of a part that are not what the manifest says, by size and, where it has one, digest."""
    return [
        name for name, size in manifest.files.items() if not _is_same(place, name, size, manifest)
    ]


def _is_same(place: str, name: str, size: int, manifest: Manifest) -> bool:
    path = os.path.join(place, name)
    try:
        if os.path.getsize(path) != size:
            return False
    except OSError:
        return False
    expected = manifest.digests.get(name)
    return expected is None or digest(path) == expected


def is_whole(place: str, manifest: Manifest | None = None) -> bool:
    """Whether a part has every file of its manifest as it was written."""
    manifest = manifest or read(place)
    return manifest is not None and not damaged(place, manifest)


def all_of(results: str) -> tuple[dict[str, Manifest], list[str]]:
    """Every whole part by its name, in order, and the names of those that are damaged."""
    folder = os.path.join(results, FOLDER)
    whole: dict[str, Manifest] = {}
    broken: list[str] = []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
        if name.startswith("."):
            continue
        place = os.path.join(folder, name)
        manifest = read(place)
        if manifest is not None and is_whole(place, manifest):
            whole[name] = manifest
        else:
            broken.append(name)
    return whole, broken


def sweep(results: str, broken: Iterable[str] = ()) -> None:
    """Remove what a run that was cut off left half written, and parts that are damaged; only while no
    other run is at work."""
    folder = os.path.join(results, FOLDER)
    left = [n for n in os.listdir(folder) if n.startswith(ASIDE)] if os.path.isdir(folder) else []
    for name in (*left, *broken):
        shutil.rmtree(os.path.join(folder, name), ignore_errors=True)
