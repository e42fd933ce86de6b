"""The parts of a zip (docx, odt), with every number in it held to be a possible lie.

``open_parts`` looks at the directory at the end of the file only: counts, names, declared sizes and
ratios are judged before anything is unpacked. A part is unpacked when it is asked for, and never
further than its declared size. Python's own ``zipfile`` is not used: it costs as much as the whole
reading of a short letter, and it takes the last of two parts with one name.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping

import msgspec

from extractor.messages import InputError

MB = 1_000_000
MOST_PARTS = 10_000  # a letter has some twenty; a report with many pictures some hundreds
MOST_UNPACKED = 400 * MB  # all parts together, pictures included
MOST_XML = 64 * MB  # one part of markup: a book of ten thousand pages
MOST_RATIO = 200  # real files stay under 55; drawings (emf) may reach 100
RATIO_FROM = 4 * MB  # a small part may be as empty as it likes

_END = b"PK\x05\x06"
_END64 = b"PK\x06\x06"
_ENTRY = struct.Struct("<4s6H3I5H2I")
_MARKUP = (".xml", ".rels", ".vml", ".rdf", ".html", ".xhtml")
_STORED, _DEFLATED = 0, 8
_FULL = 0xFFFFFFFF


class _Part(msgspec.Struct, gc=False):
    name: str
    packed: int
    size: int
    crc: int
    method: int
    at: int


class Parts(Mapping[str, bytes]):
    """The parts by name, unpacked when they are read; ``parts["word/document.xml"]`` is its bytes.

    Reading raises InputError (I038 damaged or cut off, I046 a size that is a lie).
    """

    def __init__(self, data: bytes, name: str, parts: Mapping[str, _Part]) -> None:
        self._data = data
        self._name = name
        self._parts = parts

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)

    def __contains__(self, part: object) -> bool:
        return part in self._parts

    def __getitem__(self, part: str) -> bytes:
        return _unpack(self._data, self._parts[part], self._name)


def open_parts(data: bytes, name: str) -> Parts:
    """The parts of a zip, after every check that needs no unpacking.

    Raises InputError: I035 locked with a password, I038 cut off or damaged, I041 it unpacks to too
    much, I042 names that no office program writes, I046 sizes that cannot be true, I047 too many parts.
    """
    count, size, at = _directory(data, name)
    if count > MOST_PARTS:
        raise InputError("I047", name, count=count, limit=MOST_PARTS)
    parts: dict[str, _Part] = {}
    seen: set[str] = set()
    end = at + size
    total = packed = 0
    for _ in range(count):
        part, at = _entry(data, at, end, name)
        _check(part, name)
        total += part.size
        packed += part.packed
        if total > MOST_UNPACKED:
            raise InputError("I041", name, size=round(total / MB), limit=MOST_UNPACKED // MB)
        if part.name.endswith("/"):
            continue
        # Office takes names without regard to case, so two that differ in that only are one.
        if (lower := part.name.lower()) in seen:
            raise InputError("I042", name, part=f"2x {_short(part.name)}")
        seen.add(lower)
        parts[part.name] = part
    if packed > len(data):  # parts that lie over each other: a few bytes unpacked many times
        raise InputError("I046", name, part=f"{packed} > {len(data)}")
    _check_locked(data, parts, name)
    return Parts(data, name, parts)


def _directory(data: bytes, name: str) -> tuple[int, int, int]:
    """How many parts there are, and the size and place of their directory."""
    end = data.rfind(_END, max(0, len(data) - 66_000))
    if end < 0 or end + 22 > len(data):
        raise InputError("I038", name)
    count, size, at = struct.unpack_from("<HII", data, end + 10)
    if _FULL in (size, at) or count == 0xFFFF:
        far = data.rfind(_END64, max(0, end - 1000), end)
        if far < 0 or far + 56 > len(data):
            raise InputError("I038", name)
        count, size, at = struct.unpack_from("<QQQ", data, far + 32)
        end = far
    # Bytes may stand before the zip; its places then count from its own beginning, and that is odd
    # enough to refuse, as is a directory that does not end where the end begins.
    if at + size > end:
        raise InputError("I038", name)
    if count * _ENTRY.size > size:
        raise InputError("I046", name, part=f"{count} x")
    return count, size, at


def _entry(data: bytes, at: int, end: int, name: str) -> tuple[_Part, int]:
    """One entry of the directory, and where the next begins."""
    if at + _ENTRY.size > end:
        raise InputError("I038", name)
    (sign, _, _, flags, method, _, _, crc, packed, size, named, extra, comment, *_, local) = (
        _ENTRY.unpack_from(data, at)
    )
    if sign != b"PK\x01\x02":
        raise InputError("I038", name)
    if flags & 1:
        raise InputError("I035", name)
    start = at + _ENTRY.size
    raw = data[start : start + named]
    part = raw.decode("utf-8" if flags & 0x800 else "cp437", errors="replace").replace("\\", "/")
    if _FULL in (packed, size, local):
        packed, size, local = _large(
            data[start + named : start + named + extra], packed, size, local
        )
    return _Part(part, packed, size, crc, method, local), start + named + extra + comment


def _large(extra: bytes, packed: int, size: int, local: int) -> tuple[int, int, int]:
    """The sizes of an entry that is written for files over 4 GB, as some programs always do."""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        if kind == 1:
            numbers = [
                int.from_bytes(extra[i : i + 8], "little")
                for i in range(at + 4, at + 4 + length - 7, 8)
            ]
            found = [numbers.pop(0) if n == _FULL and numbers else n for n in (size, packed, local)]
            return found[1], found[0], found[2]
        at += 4 + length
    return packed, size, local


def _check(part: _Part, name: str) -> None:
    """Name, size and ratio of one part."""
    if part.name.startswith("/") or ":" in part.name[:3] or "\x00" in part.name:
        raise InputError("I042", name, part=_short(part.name))
    if ".." in part.name.split("/") or len(part.name) > 500:
        raise InputError("I042", name, part=_short(part.name))
    limit = MOST_XML if part.name.lower().endswith(_MARKUP) else MOST_UNPACKED
    if part.size > limit or (
        part.size > RATIO_FROM and part.size > MOST_RATIO * max(1, part.packed)
    ):
        raise InputError("I041", name, size=round(part.size / MB), limit=limit // MB)
    if part.method not in (_STORED, _DEFLATED):
        raise InputError("I042", name, part=f"{_short(part.name)}, {part.method}")


def _short(part: str) -> str:
    """A name from the file, fit to stand in a line."""
    return "".join(c if c.isprintable() else "?" for c in part[:60])


def _check_locked(data: bytes, parts: Mapping[str, _Part], name: str) -> None:
    """An odt with a password is a zip of which the manifest says so."""
    manifest = parts.get("META-INF/manifest.xml")
    if manifest is not None and b"encryption-data" in _unpack(data, manifest, name):
        raise InputError("I035", name)


def _unpack(data: bytes, part: _Part, name: str) -> bytes:
    """The bytes of a part: as many as declared, with the checksum that belongs to them."""
    if data[part.at : part.at + 4] != b"PK\x03\x04" or part.at + 30 > len(data):
        raise InputError("I038", name)
    named, extra = struct.unpack_from("<HH", data, part.at + 26)
    start = part.at + 30 + named + extra
    packed = data[start : start + part.packed]
    if len(packed) < part.packed:
        raise InputError("I038", name)
    if part.method == _STORED:
        found = packed
    else:
        engine = zlib.decompressobj(-15)
        try:
            found = engine.decompress(packed, part.size + 1)
        except zlib.error:
            raise InputError("I038", name) from None
    if len(found) > part.size:
        raise InputError("I046", name, part=_short(part.name))
    if len(found) < part.size or zlib.crc32(found) != part.crc:
        raise InputError("I038", name)
    return found
