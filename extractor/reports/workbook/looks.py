"""Colours and letters of a cell that a person marked, as openpyxl reads them."""

from __future__ import annotations

import colorsys
from typing import Any

from extractor.reports.workbook.kept import PLAIN, Look

# What the program colours itself: the verdicts, and the columns that wait for a reviewer.
VERDICTS = {
    "missing": "FBE0DD",
    "partial": "FFF1CC",
    "deferred": "DCE9F7",
    "review": "ECE0F5",
    "accepted": "EDEDED",
    "covered": "E3F1DC",
}
WRITE_HERE, MOVED, HEAD, HEAD_WRITE = "FFFDF2", "FFE8B3", "1F3864", "7F6000"
OURS = frozenset((*VERDICTS.values(), WRITE_HERE, MOVED, HEAD, HEAD_WRITE))

# The colours of a theme, as xlsxwriter and Excel 2007 number them.
_THEME = (
    "FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD",
    "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646",
)  # fmt: skip


def look(cell: Any, linked: bool | None = None) -> Look:
    """How a user marked a cell; what the program itself gave it does not count. ``linked``: whether it
    leads somewhere, of a cell that does not know so itself."""
    if not cell.has_style:
        return PLAIN
    if linked is None:
        linked = cell.hyperlink is not None
    fill = _colour(cell.fill.fgColor) if cell.fill.fill_type == "solid" else None
    font = cell.font
    colour = _colour(font.color) if font.color is not None else None
    linked = linked and font.underline == "single"
    return Look(
        fill=None if fill in OURS else fill,
        color=None if linked or colour in ("000000", "FFFFFF") else colour,
        bold=bool(font.b),
        italic=bool(font.i),
        strike=bool(font.strike),
        number_format=None if cell.number_format == "General" else str(cell.number_format),
    )


def _colour(colour: Any) -> str | None:
    """A colour of openpyxl as RRGGBB; None for what is automatic or not known."""
    if colour.type == "rgb" and isinstance(colour.rgb, str):
        return colour.rgb[-6:].upper()
    if colour.type == "theme" and colour.theme < len(_THEME):
        return _tinted(_THEME[colour.theme], colour.tint or 0.0)
    if colour.type == "indexed":
        from openpyxl.styles.colors import COLOR_INDEX

        if colour.indexed < len(COLOR_INDEX):
            return str(COLOR_INDEX[colour.indexed])[-6:].upper()
    return None


def _tinted(rgb: str, tint: float) -> str:
    red, green, blue = (int(rgb[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, light, full = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, full))
