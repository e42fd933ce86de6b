"""The documents in a folder, each with the hash of its content."""

from __future__ import annotations

import hashlib
import os
import time
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from fnmatch import fnmatch
from typing import NamedTuple

from extractor.audit.values import File
from extractor.readers import MOST_MB

# What may be a document, by its name. Old Word and rtf cannot be read, but are said to be there.
ENDINGS = frozenset(
    ("txt", "md", "markdown", "docx", "odt", "pdf", "html", "htm", "xhtml", "xml", "doc", "rtf")
)
# The metadata of a publication stands beside it and is read with it.
_BESIDE = (".metadata.xml", ".owms.xml", "-metadata.xml", "metadata_owms.xml")
_CHUNK = 1 << 20
# A file that was written so shortly before its hash was taken may have changed without a new time.
_RECENT = 2_000_000_000


class Chosen(NamedTuple):
    """Which files count. ``include`` and ``exclude`` are globs on the path below the folder or on the
    name; ``since`` is a moment in nanoseconds."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    since: int = 0


class Listing(NamedTuple):
    """``files`` by path; ``other``: how many files of each ending are no documents; ``at``: when it was
    made, in nanoseconds."""

    files: list[File]
    other: Counter[str]
    at: int


def find(
    folder: str,
    results: str,
    chosen: Chosen,
    known: Mapping[str, File] | None = None,
    known_at: int = 0,
    leave: Collection[str] = (),
) -> Listing:
    """List the documents below ``folder``. ``known`` are the files of the listing made at ``known_at``:
    one that kept its size and time keeps its hash. ``leave`` are paths that are no documents."""
    at = time.time_ns()
    files: list[File] = []
    other: Counter[str] = Counter()
    for path in sorted(_paths(folder, results)):
        name = path.rsplit("/", 1)[-1]
        ending = name.rsplit(".", 1)[-1].lower() if "." in name else ""
        if path in leave or name.endswith(_BESIDE):
            continue
        if not (_fits(path, name, chosen.include) if chosen.include else ending in ENDINGS):
            other[ending] += 1
            continue
        if _fits(path, name, chosen.exclude):
            continue
        file = _file(folder, path, (known or {}).get(path), known_at)
        if file.modified >= chosen.since or file.sha256 is None:
            files.append(file)
    return Listing(files, other, at)


def _fits(path: str, name: str, globs: tuple[str, ...]) -> bool:
    return any(fnmatch(path, glob) or fnmatch(name, glob) for glob in globs)


def _paths(folder: str, results: str) -> Iterator[str]:
    """Every plain file, but for hidden ones, locks of office programs, and the results themselves."""
    own = os.path.realpath(results)
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and os.path.realpath(os.path.join(place, name)) != own
        )
        below = os.path.relpath(place, folder).replace(os.sep, "/")
        for name in names:
            if not name.startswith((".", "~$")):
                yield name if below == "." else f"{below}/{name}"


def _file(folder: str, path: str, known: File | None, known_at: int) -> File:
    place = os.path.join(folder, path)
    size = modified = 0
    try:
        stat = os.stat(place)
        size, modified = stat.st_size, stat.st_mtime_ns
        if (
            known is not None
            and known.sha256 is not None
            and (known.size, known.modified) == (size, modified)
            and modified < known_at - _RECENT
        ):
            return known
        if size > MOST_MB * 1_000_000:
            values: dict[str, str | int] = {"size": round(size / 1e6), "limit": MOST_MB}
            return File(path, size, modified, None, "I006", values)
        digest = hashlib.sha256()
        with open(place, "rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except FileNotFoundError:
        return File(path, size, modified, None, "A002")
    except PermissionError:
        return File(path, size, modified, None, "I003")
    except OSError as error:
        return File(path, size, modified, None, "I007", {"why": error.strerror or str(error)})
    return File(path, size, modified, digest.hexdigest())
