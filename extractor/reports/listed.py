"""The one table of outputs. It imports nothing: the command line reads it to say what there is.

The modules are imported where one is asked for, since most bring a library of their own.
"""

from __future__ import annotations

from typing import NamedTuple

STANDARD = "-"  # standard input or output, as a path


class Output(NamedTuple):
    """One output: the option that asks for it (without dashes), the module that writes it, what
    ``--help`` says of it. ``standard``: without a file it goes to standard output. ``document``: it
    also knows one document by itself (``write_document``). ``endings``: what its files are called; by
    another name a program that opens it takes it for something else."""

    option: str
    module: str
    help: str
    endings: tuple[str, ...]
    standard: bool = False
    document: bool = False


OUTPUTS = (
    Output(
        "html", "extractor.reports.html", "Write a report for the browser.", (".html", ".htm"),
        document=True,
    ),
    Output(
        "docx", "extractor.reports.word", "Write the letter in Word with comments.",
        (".docx", ".docm", ".dotx", ".dotm"),
    ),
    Output("pdf", "extractor.reports.pdf", "Write the PDF letter with notes.", (".pdf",)),
    Output(
        "xlsx", "extractor.reports.workbook",
        "Write a workbook to review in; written again it keeps what reviewers wrote.", (".xlsx",),
    ),
    Output(
        "csv", "extractor.reports.tables.csv", "Write the coverage as CSV for Excel.",
        (".csv", ".txt"),
    ),
    Output(
        "markdown", "extractor.reports.tables.markdown",
        "Write a table for a pull request or mail; without FILE instead of the report.",
        (".md", ".markdown", ".txt"), standard=True,
    ),
)  # fmt: skip
