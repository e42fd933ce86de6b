"""Highlights and notes put in a PDF, in the guard's child; nothing else in it is touched.

Streams are copied as they are, packed or not: no program behind this one gets another text or picture.
"""

from __future__ import annotations

import io
from typing import Any

import msgspec
import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from extractor.document import Document
from extractor.messages import InputError
from extractor.reports.pdf import MADE
from extractor.reports.remarks import AUTHOR
from extractor.reports.rewriting import carrier

Box = tuple[float, float, float, float]
Colour = tuple[float, float, float]

_YELLOW: Colour = (1.0, 0.93, 0.55)
_GREY: Colour = (0.82, 0.84, 0.88)
# Light enough to read the text through when printed in grey; the note says the verdict in words.
_COLOURS: dict[str, Colour] = {
    "missing": (1.0, 0.72, 0.70),
    "partial": (1.0, 0.84, 0.60),
    "deferred": (0.70, 0.88, 1.0),
    "review": (0.90, 0.78, 1.0),
    "covered": (0.76, 0.93, 0.74),
    "error": (1.0, 0.72, 0.70),
    "warning": _YELLOW,
}
_PRINT = 4  # the annotation flag
_ICON = 20.0  # points, of the note at the top
_EDGE = 6.0  # points between that and the corner of the page
_MOST = 14_400.0  # points: no page is larger


class Mark(msgspec.Struct, array_like=True):
    """``boxes``: page (from 1) and box of each line, as the reader gives them."""

    state: str
    boxes: list[tuple[int, Box]]
    text: str


class Task(msgspec.Struct):
    marks: list[Mark]
    top: str


def read(data: bytes, name: str, as_kind: str | None = None, **options: Any) -> Document:
    """The file with notes (see ``rewriting``). Raises InputError: I035 locked, I038 damaged, I052
    without pages, O025 where notes are not allowed."""
    task = msgspec.convert(options["task"], Task)
    try:
        pdf = pikepdf.open(io.BytesIO(data))
    except pikepdf.PasswordError:
        raise InputError("I035", name) from None
    except pikepdf.PdfError:
        raise InputError("I038", name) from None
    with pdf:
        if pdf.is_encrypted and not pdf.allow.modify_annotation:
            raise InputError("O025", name)
        _mark(pdf, task, name)
        return carrier(_signed(_saved(pdf)))


def _mark(pdf: Pdf, task: Task, name: str) -> None:
    pages = list(pdf.pages)
    if not pages:
        raise InputError("I052", name)
    made = 0
    for mark in task.marks:
        for number in dict.fromkeys(page for page, _ in mark.boxes):
            if 0 < number <= len(pages):
                page = pages[number - 1]
                boxes = [
                    _unturned(page, box) for at, box in mark.boxes if at == number and _is_box(box)
                ]
                if boxes:
                    made += 1
                    _add(pdf, page, _highlight(pdf, page, mark, boxes, made))
    _add(pdf, pages[0], _note(pdf, pages[0], task.top))


def _highlight(
    pdf: Pdf, page: pikepdf.Page, mark: Mark, boxes: list[Box], number: int
) -> Dictionary:
    colour = _COLOURS.get(mark.state, _GREY)
    around = _around(boxes)
    # The order in which programs read the corners, whatever the standard says: upper, then lower.
    corners = [n for x0, y0, x1, y1 in boxes for n in (x0, y1, x1, y1, x0, y0, x1, y0)]
    drawn = "".join(
        f"{x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re\n" for x0, y0, x1, y1 in boxes
    )
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Highlight,
        QuadPoints=Array(_rounded(corners)),
        **_shared(page, colour, around, mark.text, f"{AUTHOR}-{number}"),
        AP=Dictionary(N=_appearance(pdf, colour, around, f"{drawn}f")),
    )


def _note(pdf: Pdf, page: pikepdf.Page, text: str) -> Dictionary:
    """The note at the top of the first page, as the reader sees it."""
    left, _, right, high = _sheet(page)
    turned = _turned(page)
    wide, tall = (right - left, high - _sheet(page)[1])
    if turned in (90, 270):
        wide, tall = tall, wide
    corner = (_EDGE, tall - _EDGE - _ICON, _EDGE + _ICON, tall - _EDGE)
    x0, y0, x1, y1 = _unturned(page, corner, shift=True)
    box = (x0, y0, x1, y1)
    drawn = (
        f"0.35 G 0.8 w {x0 + 1:.2f} {y0 + 1:.2f} {x1 - x0 - 2:.2f} {y1 - y0 - 2:.2f} re B\n"
        + "".join(
            f"{x0 + 5:.2f} {y0 + 5 + 5 * i:.2f} m {x1 - 5:.2f} {y0 + 5 + 5 * i:.2f} l S\n"
            for i in range(3)
        )
    )
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Text,
        Name=Name.Comment,
        Open=False,
        **_shared(page, _YELLOW, box, text, f"{AUTHOR}-0"),
        AP=Dictionary(N=_appearance(pdf, _YELLOW, box, drawn)),
    )


def _shared(page: pikepdf.Page, colour: Colour, box: Box, text: str, name: str) -> dict[str, Any]:
    return {
        "Rect": Array(_rounded(box)),
        "C": Array(_rounded(colour)),
        "T": String(AUTHOR),
        "Contents": String(text),
        "NM": String(name),
        "F": _PRINT,
        "P": page.obj,
    }


def _appearance(pdf: Pdf, colour: Colour, box: Box, drawn: str) -> pikepdf.Stream:
    """What a viewer shows of it: laid over the text so that the text stays black."""
    red, green, blue = colour
    content = f"/Over gs {red:.2f} {green:.2f} {blue:.2f} rg\n{drawn}\n"
    return pikepdf.Stream(
        pdf,
        content.encode(),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array(_rounded(box)),
        Resources=Dictionary(
            ExtGState=Dictionary(Over=Dictionary(Type=Name.ExtGState, BM=Name.Multiply))
        ),
    )


def _add(pdf: Pdf, page: pikepdf.Page, made: Dictionary) -> None:
    """Behind the notes that the page has; a list that pages share becomes each page's own."""
    found = page.obj.get("/Annots")
    kept = list(found) if isinstance(found, Array) else []
    page.obj["/Annots"] = Array([*kept, pdf.make_indirect(made)])


def _unturned(page: pikepdf.Page, box: Box, *, shift: bool = False) -> Box:
    """A box as the page is shown in the page's own coordinates, which do not turn with it. ``shift``:
    the box counts from the corner of what is shown."""
    left, low, right, high = _sheet(page)
    wide, tall = right - left, high - low
    x0, y0, x1, y1 = box
    match _turned(page):
        case 90:
            found = (wide - y1, x0, wide - y0, x1)
        case 180:
            found = (wide - x1, tall - y1, wide - x0, tall - y0)
        case 270:
            found = (y0, tall - x1, y1, tall - x0)
        case _:
            found = box
    if not shift:
        return found
    return (found[0] + left, found[1] + low, found[2] + left, found[3] + low)


def _sheet(page: pikepdf.Page) -> Box:
    """What is shown of the page."""
    left, low, right, high = _box(page.mediabox)
    inner = _box(page.cropbox)
    cut = (max(left, inner[0]), max(low, inner[1]), min(right, inner[2]), min(high, inner[3]))
    return cut if cut[0] < cut[2] and cut[1] < cut[3] else (left, low, right, high)


def _box(found: Array) -> Box:
    a, b, c, d = (float(side) for side in found)
    return (min(a, c), min(b, d), max(a, c), max(b, d))


def _turned(page: pikepdf.Page) -> int:
    return int(page.rotation) % 360


def _is_box(box: Box) -> bool:
    return all(-_MOST < side < _MOST for side in box) and box[0] < box[2] and box[1] < box[3]


def _around(boxes: list[Box]) -> Box:
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return (min(x0), min(y0), max(x1), max(y1))


def _rounded(numbers: Any) -> list[Any]:
    return [round(float(number), 3) for number in numbers]


def _saved(pdf: Pdf) -> bytes:
    file = io.BytesIO()
    keep = {"object_stream_mode": pikepdf.ObjectStreamMode.preserve, "fix_metadata_version": False}
    if pdf.is_encrypted:  # its streams are packed anew in any case, since each has its own lock
        pdf.save(file, encryption=True, **keep)
    else:
        decode = pikepdf.StreamDecodeLevel.none
        pdf.save(
            file, deterministic_id=True, compress_streams=False, stream_decode_level=decode, **keep
        )
    return file.getvalue()


def _signed(data: bytes) -> bytes:
    """The file with the sign of this program before its last lines, which count from the beginning."""
    at = data.rfind(b"startxref")
    return data[:at] + MADE + data[at:] if at >= 0 else data
