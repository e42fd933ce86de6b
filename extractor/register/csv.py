"""``--csv``: one row for each item, in a file that a Dutch Excel opens by a double click."""

from __future__ import annotations

import csv
import io

from extractor.register import tables, words
from extractor.register.values import Register
from extractor.reports.saving import save
from extractor.reports.tables.cells import RISKY, Cell, clean, plain

_MARK = "\ufeff"  # without it Excel takes the file for Windows-1252


def write(found: Register, path: str, lang: str) -> None:
    """Write the rows to a file, or to standard output for "-". Raises InputError as ``save`` does."""
    data = table(found, lang).encode("utf-8", "replace")
    if path == "-":
        import sys

        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        save(path, data, ours=_ours)


def table(found: Register, lang: str) -> str:
    """The whole file: semicolons, quotes around all, days as ISO 8601."""
    target = io.StringIO()
    rows = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(words.say(key, lang) for key in tables.REGISTER)
    for row in tables.register(found, lang):
        rows.writerow(_text(row.get(key)) for key in tables.REGISTER)
    return _MARK + target.getvalue()


def _text(cell: Cell) -> str:
    """A text that Excel would run as a formula gets an apostrophe before it."""
    text = clean(plain(cell))
    return f"'{text}" if text.lstrip(" \u00a0").startswith(RISKY) else text


def _ours(path: str) -> bool:
    """By its first row, in either language."""
    heads = {
        ";".join(f'"{words.say(key, lang)}"' for key in tables.REGISTER) for lang in ("nl", "en")
    }
    with open(path, "rb") as file:
        first = file.readline(2000)
    return first.decode("utf-8-sig", "replace").rstrip("\r\n") in heads
