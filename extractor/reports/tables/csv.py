"""``--csv``: Dekking as a file that a Dutch Excel opens by a double click."""

from __future__ import annotations

import csv
import io

from extractor.reports.outputs import STANDARD, Checked
from extractor.reports.saving import save
from extractor.reports.tables.cells import RISKY, Cell, clean, plain
from extractor.reports.tables.coverage import PROGRAM, Judged
from extractor.reports.tables.words import header

# Without it Excel takes the file for Windows-1252.
_MARK = "\ufeff"


def write(pair: Checked, path: str) -> None:
    """Write the rows to a file, or to standard output for "-". Raises InputError as ``save`` does."""
    data = table(pair).encode()
    if path == STANDARD:
        import sys

        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        save(path, data, pair.inputs, _ours)


def table(pair: Checked) -> str:
    """The whole file: semicolons, quotes around all, the id of each item last."""
    columns = (*PROGRAM, "id")
    target = io.StringIO()
    # The lines end as Excel ends them; inside a cell a line ends with \n alone.
    rows = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(header(column, pair.lang) for column in columns)
    for row in Judged(pair).rows():
        rows.writerow(_text(row.get(column)) for column in columns)
    return _MARK + target.getvalue()


def _text(cell: Cell) -> str:
    """A text that Excel would run as a formula gets an apostrophe before it."""
    text = clean(plain(cell))
    return f"'{text}" if text.lstrip(" \u00a0").startswith(RISKY) else text


def _ours(path: str) -> bool:
    """By its first row, in either language."""
    heads = {
        ";".join(f'"{header(column, lang)}"' for column in (*PROGRAM, "id"))
        for lang in ("nl", "en")
    }
    with open(path, "rb") as file:
        first = file.readline(2000)
    return first.decode("utf-8-sig", "replace").rstrip("\r\n") in heads
