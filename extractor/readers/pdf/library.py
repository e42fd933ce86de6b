"""pdfium itself: the library that comes with pypdfium2, and of its functions those that are used here.

pypdfium2's own modules declare all functions and load much else, for which a letter pays more than for
being read.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, c_double, c_float, c_int, c_size_t, c_uint, c_ulong, c_ushort, c_void_p
from functools import cache
from types import SimpleNamespace
from typing import Any

from extractor.messages import InputError

_NO_PAGES = re.compile(rb"/Count 0\b")
_QUARTERS = 4


class Rect(ctypes.Structure):
    """FS_RECTF, in points."""

    _fields_ = (("left", c_float), ("top", c_float), ("right", c_float), ("bottom", c_float))


class Matrix(ctypes.Structure):
    """FS_MATRIX."""

    _fields_ = tuple((name, c_float) for name in "abcdef")


_REAL = POINTER(c_float)
# What each function gives, and what it takes (fpdfview.h, fpdf_text.h, fpdf_edit.h).
_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "FPDF_InitLibrary": (None,),
    "FPDF_LoadMemDocument64": (c_void_p, c_void_p, c_size_t, c_void_p),
    "FPDF_CloseDocument": (None, c_void_p),
    "FPDF_GetLastError": (c_ulong,),
    "FPDF_GetPageCount": (c_int, c_void_p),
    "FPDF_LoadPage": (c_void_p, c_void_p, c_int),
    "FPDF_ClosePage": (None, c_void_p),
    "FPDF_GetPageWidthF": (c_float, c_void_p),
    "FPDF_GetPageHeightF": (c_float, c_void_p),
    "FPDFPage_GetRotation": (c_int, c_void_p),
    "FPDFPage_CountObjects": (c_int, c_void_p),
    "FPDFPage_GetObject": (c_void_p, c_void_p, c_int),
    "FPDFPageObj_GetType": (c_int, c_void_p),
    "FPDFPageObj_GetBounds": (c_int, c_void_p, _REAL, _REAL, _REAL, _REAL),
    "FPDFPageObj_GetMatrix": (c_int, c_void_p, POINTER(Matrix)),
    "FPDFFormObj_CountObjects": (c_int, c_void_p),
    "FPDFFormObj_GetObject": (c_void_p, c_void_p, c_ulong),
    "FPDFText_LoadPage": (c_void_p, c_void_p),
    "FPDFText_ClosePage": (None, c_void_p),
    "FPDFText_CountChars": (c_int, c_void_p),
    "FPDFText_GetText": (c_int, c_void_p, c_int, c_int, POINTER(c_ushort)),
    "FPDFText_GetUnicode": (c_uint, c_void_p, c_int),
    "FPDFText_IsGenerated": (c_int, c_void_p, c_int),
    "FPDFText_GetFontSize": (c_double, c_void_p, c_int),
    "FPDFText_GetFontInfo": (c_ulong, c_void_p, c_int, c_void_p, c_ulong, c_void_p),
    "FPDFText_GetMatrix": (c_int, c_void_p, c_int, c_void_p),
    "FPDFText_GetLooseCharBox": (c_int, c_void_p, c_int, c_void_p),
    "FPDFText_GetCharOrigin": (c_int, c_void_p, c_int, c_void_p, c_void_p),
}
PATH, IMAGE, FORM = 2, 3, 5  # FPDF_PAGEOBJ_PATH and so on
_LOCKED = (4, 5)  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
_NAMES = ("libpdfium.so", "libpdfium.dylib", "pdfium.dll")


@cache
def functions() -> SimpleNamespace:
    """pdfium's functions, ready for use."""
    # Calls are too short to be worth letting other threads in, and pdfium bears only one.
    loaded = ctypes.PyDLL(_path())
    found = SimpleNamespace()
    for name, (gives, *takes) in _SIGNATURES.items():
        function = getattr(loaded, name)
        function.restype, function.argtypes = gives, takes
        setattr(found, name, function)
    found.FPDF_InitLibrary()
    return found


def _path() -> str:
    """Where pypdfium2 has the library; raises ImportError when it is not installed."""
    from importlib.util import find_spec
    from pathlib import Path

    spec = find_spec("pypdfium2_raw")
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        for name in _NAMES:
            if (path := Path(folder, name)).is_file():
                return str(path)
    raise ImportError("pypdfium2 is not installed, or without pdfium")


@contextmanager
def document(data: bytes, name: str) -> Iterator[Any]:
    """A PDF, closed at the end. Raises InputError: I035 with a password, I038 when damaged, I052
    without pages."""
    raw = functions()
    handle = raw.FPDF_LoadMemDocument64(data, len(data), None)
    if not handle:
        if raw.FPDF_GetLastError() in _LOCKED:
            raise InputError("I035", name)
        empty = _NO_PAGES.search(data) is not None and b"%%EOF" in data[-1024:]
        raise InputError("I052" if empty else "I038", name)
    try:
        yield handle
    finally:
        raw.FPDF_CloseDocument(handle)


def count(handle: Any) -> int:
    """The number of pages, as the file has it."""
    pages: int = functions().FPDF_GetPageCount(handle)
    return pages


@contextmanager
def page(handle: Any, number: int) -> Iterator[Any]:
    """A page of a document, closed at the end; None when it cannot be read."""
    raw = functions()
    found = raw.FPDF_LoadPage(handle, number)
    try:
        yield found or None
    finally:
        if found:
            raw.FPDF_ClosePage(found)


def size(found: Any) -> tuple[float, float]:
    """Width and height of a page as it is shown, in points."""
    raw = functions()
    return raw.FPDF_GetPageWidthF(found), raw.FPDF_GetPageHeightF(found)


def turned(found: Any) -> int:
    """How far a page is turned to be shown, in degrees to the right."""
    quarters: int = functions().FPDFPage_GetRotation(found)
    return quarters % _QUARTERS * 90
