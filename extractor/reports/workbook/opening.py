"""A workbook opened so that no more of it is in memory than was asked for.

openpyxl makes an object with thirty fields of every cell, which takes more time and memory than all else in a
run on a workbook of a thousand pairs. So the program's own sheets are read a row at a time, with what
stands beside their cells (notes, links) taken from its own part; only the sheets that a person added are
loaded whole.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Callable, Collection
from itertools import islice, product
from typing import Any, NamedTuple, TypeVar

from extractor.messages import InputError

_BOOK = "xl/workbook.xml"
_MOST = 400_000_000  # bytes unpacked: far over any workbook that people work in
_MOST_LINKED = 1000  # cells of one link over several
# The cells of a sheet, which are read in another way; what is left is small.
_CELLS = re.compile(rb"<(?:\w+:)?sheetData\b.*</(?:\w+:)?sheetData>", re.DOTALL)
_EMPTY = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>'

_T = TypeVar("_T")

Place = tuple[int, int]  # row and column, from 1


class Source(NamedTuple):
    """A workbook as a file: its bytes, and the part in which each sheet stands."""

    path: str
    data: bytes
    parts: dict[str, str]
    names: frozenset[str]  # of all parts


def source(path: str, data: bytes) -> Source:
    """Raises InputError: O002 no workbook, O030 damaged, O031 with a password."""
    if not data.startswith(b"PK"):
        # Excel packs a workbook with a password in a file of another kind.
        locked = data.startswith(b"\xd0\xcf\x11\xe0")
        raise InputError("O031" if locked else "O002", path)
    return read(path, lambda: _source(path, data))


def _source(path: str, data: bytes) -> Source:
    from openpyxl.xml.functions import fromstring

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if sum(part.file_size for part in package.infolist()) > _MOST:
            raise InputError("O030", path, why=f"> {_MOST // 1_000_000} MB")
        names = frozenset(package.namelist())
        if _BOOK not in names:
            raise InputError("O002", path)
        targets = {rel.Id: rel.target for rel in _relations(package, names, _BOOK)}
        parts = {}
        for element in fromstring(package.read(_BOOK)).iter():
            if _local(element) == "sheet":
                id_ = next((v for k, v in element.attrib.items() if k.endswith("}id")), None)
                parts[element.get("name")] = targets.get(id_, "")
    return Source(path, data, parts, names)


def read(path: str, reading: Callable[[], _T]) -> _T:
    """What reading gives. openpyxl raises whatever it likes on a damaged file: InputError O030."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # of what openpyxl leaves out: ``previous`` looks for that
            return reading()
    except InputError:
        raise
    except Exception as error:
        why = " ".join(str(error).split())[:80] or type(error).__name__
        raise InputError("O030", path, why=why) from None


def rows_of(file: Source, *, results: bool = False) -> Any:
    """The workbook of openpyxl whose rows are read one after another; with ``results`` formulas are what
    they came to. Every sheet is as large as it is, whatever it says of itself."""
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(file.data), read_only=True, data_only=results)
    for sheet in book.worksheets:
        sheet.reset_dimensions()
    return book


def whole(file: Source, titles: Collection[str], *, results: bool = False) -> Any:
    """The workbook of openpyxl with these sheets complete and the others empty."""
    import openpyxl

    left = {part for title, part in file.parts.items() if part and title not in titles}
    beside = set(map(_relations_of, left))
    smaller = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file.data)) as package, zipfile.ZipFile(smaller, "w") as made:
        for name in dict.fromkeys(package.namelist()):
            if name not in beside:
                made.writestr(name, _EMPTY if name in left else package.read(name))
    return openpyxl.load_workbook(smaller, data_only=results)


def notes(file: Source, title: str) -> dict[Place, str]:
    """The comments on a sheet by the place of their cell."""
    from openpyxl.comments.comment_sheet import CommentSheet
    from openpyxl.utils.cell import coordinate_to_tuple
    from openpyxl.xml.functions import fromstring

    found: dict[Place, str] = {}
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        for relation in _relations(package, file.names, file.parts[title]):
            if relation.Type.endswith("/comments"):
                sheet = CommentSheet.from_tree(fromstring(package.read(relation.target)))
                found |= {coordinate_to_tuple(at): note.text for at, note in sheet.comments}
    return found


def links(file: Source, title: str) -> dict[Place, str]:
    """The addresses to which cells of a sheet lead, by the place of the cell."""
    from openpyxl.utils.cell import range_boundaries
    from openpyxl.xml.functions import fromstring

    part = file.parts[title]
    found: dict[Place, str] = {}
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        targets = {rel.Id: rel.Target for rel in _relations(package, file.names, part)}
        around = fromstring(_CELLS.sub(b"", package.read(part))) if targets else ()
    for element in around and around.iter():
        if _local(element) != "hyperlink":
            continue
        target = next(
            (targets.get(v) for k, v in element.attrib.items() if k.endswith("}id")), None
        )
        if target is not None:
            left, top, right, bottom = range_boundaries(element.get("ref"))
            cells = product(range(top, bottom + 1), range(left, right + 1))
            found |= dict.fromkeys(islice(cells, _MOST_LINKED), target)
    return found


def _relations(package: zipfile.ZipFile, names: Collection[str], part: str) -> Any:
    from openpyxl.packaging.relationship import get_dependents

    listed = _relations_of(part)
    return get_dependents(package, listed) if listed in names else ()


def _relations_of(part: str) -> str:
    folder, _, file = part.rpartition("/")
    return f"{folder}/_rels/{file}.rels"


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
