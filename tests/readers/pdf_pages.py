"""A tiny writer of PDF files, so that a test can say what stands where. Standard fonts, no library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

A4 = (595, 842)
_FONTS = {"": "Helvetica", "B": "Helvetica-Bold", "I": "Helvetica-Oblique"}


class Line(NamedTuple):
    """Text on a baseline: x and y in points from the lower left corner."""

    x: float
    y: float
    text: str
    size: float = 9
    font: str = ""


class Rule(NamedTuple):
    """A straight line."""

    x0: float
    y0: float
    x1: float
    y1: float


class Picture(NamedTuple):
    """A grey picture that fills the page, a byte a pixel."""

    width: int
    height: int
    grey: bytes


def page(
    x: float, top: float, lines: Sequence[str], size: float = 9, lead: float = 12
) -> list[Line]:
    """Lines under each other; an empty one leaves room, "B:" and "I:" before one set it so."""
    result = []
    for i, text in enumerate(lines):
        font, text = (text[0], text[2:]) if text[1:2] == ":" and text[0] in "BI" else ("", text)
        if text:
            result.append(Line(x, top - i * lead, text, size, font))
    return result


def pdf(*pages: Sequence[Line | Rule | Picture], turned: bool = False, trailer: str = "") -> bytes:
    """A PDF of these pages. ``turned`` draws them on their side and has the viewer turn them back;
    ``trailer`` goes into the trailer."""
    width, height = A4
    objects: list[bytes] = [b"", b""]  # the catalogue and the tree of pages come when all is known
    objects += [
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()
        for name in _FONTS.values()
    ]
    fonts = " ".join(f"/F{i} {3 + i} 0 R" for i in range(len(_FONTS)))
    kids = []
    for content in pages:
        pictures = ""
        for one in content:
            if isinstance(one, Picture):
                head = (
                    f"<< /Type /XObject /Subtype /Image /Width {one.width} /Height {one.height}"
                    f" /ColorSpace /DeviceGray /BitsPerComponent 8 /Length {len(one.grey)} >>"
                )
                objects.append(head.encode() + b"\nstream\n" + one.grey + b"\nendstream")
                pictures = f" /XObject << /I {len(objects)} 0 R >>"
        stream = _stream(content, turned)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        rotate = f" /Rotate 90 /MediaBox [0 0 {height} {width}]" if turned else ""
        box = "" if turned else f" /MediaBox [0 0 {width} {height}]"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R{rotate}{box} /Contents {len(objects)} 0 R"
            f" /Resources << /Font << {fonts} >>{pictures} >> >>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for at in places:
        out += b"%010d 00000 n \n" % at
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\n".encode("latin-1")
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def _stream(content: Sequence[Line | Rule | Picture], turned: bool) -> bytes:
    parts = []
    if turned:  # what is up on the screen is to the left on the paper
        parts.append(f"0 1 -1 0 {A4[1]} 0 cm".encode())
    for one in content:
        if isinstance(one, Rule):
            parts.append(f"{one.x0} {one.y0} m {one.x1} {one.y1} l S".encode())
            continue
        if isinstance(one, Picture):
            parts.append(f"q {A4[0]} 0 0 {A4[1]} 0 0 cm /I Do Q".encode())
            continue
        text = one.text.encode("cp1252").replace(b"\\", b"\\\\")
        text = text.replace(b"(", b"\\(").replace(b")", b"\\)")
        font = list(_FONTS).index(one.font)
        parts.append(f"BT /F{font} {one.size} Tf {one.x} {one.y} Td (".encode() + text + b") Tj ET")
    return b"\n".join(parts)
