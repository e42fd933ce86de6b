"""What goes over the two pipes: a frame is its length in eight bytes and then its bytes."""

from __future__ import annotations

import os
import struct
from array import array
from typing import Any, BinaryIO

import msgspec
from msgspec.structs import force_setattr

from extractor.document import Document

LENGTH = struct.Struct("<Q")

# A reply is one byte that says whether the child stays, one that says what it is, and what it holds.
STAYS, LEAVES = b"\x01", b"\x00"
DOCUMENT = b"D"
FAILURE = b"F"
MEMORY = b"M"
NO_READER = b"N"


class Job(msgspec.Struct, gc=False):
    """What the child is asked; the file's bytes are a frame of their own behind it. The name goes as
    bytes, since a file's name need not be text."""

    module: str
    format: str
    name: bytes
    kind: str | None
    memory: int
    seconds: float
    purse: float
    options: dict[str, Any]


class Failure(msgspec.Struct, gc=False):
    """An InputError on its way to the parent, who knows the name."""

    code: str
    values: dict[str, str | int]


def send(fd: int, *parts: bytes) -> None:
    """Write one frame of all parts. Raises OSError when nobody reads any more."""
    for part in (LENGTH.pack(sum(map(len, parts))), *parts):
        view = memoryview(part)
        while view:
            view = view[os.write(fd, view) :]


def receive(file: BinaryIO) -> bytes | None:
    """The next frame, or None at the end."""
    head = file.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (size,) = LENGTH.unpack(head)
    data = file.read(size)
    return data if len(data) == size else None


def pack(document: Document) -> bytes:
    """A document as msgpack, without what it works out anew by itself."""
    for field, value in (("name", ""), ("starts", ()), ("numbers", ())):
        force_setattr(document, field, value)
    return msgspec.msgpack.encode(document, enc_hook=_listed)


def _listed(value: object) -> list[int]:
    """The map from clean text to source is a pair of arrays, which msgpack does not know."""
    if isinstance(value, array):
        return value.tolist()
    raise TypeError(type(value).__name__)


def unpack(data: memoryview, name: str) -> Document:
    document = msgspec.msgpack.decode(data, type=Document)
    force_setattr(document, "name", name)
    for field in ("clean_at", "source_at"):
        force_setattr(document, field, array("q", getattr(document, field)))
    for field in document.__struct_fields__:
        value = getattr(document, field)
        if isinstance(value, list) and field not in ("starts", "numbers"):
            force_setattr(document, field, tuple(value))
    return document


def failure(data: memoryview) -> Failure:
    return msgspec.msgpack.decode(data, type=Failure)
