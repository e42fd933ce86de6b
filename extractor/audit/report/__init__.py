"""``RESULTS/report.html``: what an audit found, in figures whose every number leads to its rows.

One file without script: figures are SVG of our own, each with its numbers as a table. Everything is
counted by DuckDB and lists are cut, so that the page stays small however much was audited. ``making`` asks
(``verdicts``, ``terms``, ``totals``) and shows (``page``); jinja2 comes with it and not before.
"""

from __future__ import annotations

import os
from datetime import date

from extractor.messages import InputError

NAME = "report.html"


def write(results: str, lang: str = "nl", as_of: date | None = None) -> str:
    """Write the report and give its path. ``as_of``: the day that terms are reckoned to, else that of the
    newest document. Raises InputError: A013 no results, O002 a file of somebody else's has its name, O003
    it cannot be written, O005 a part that it needs is not installed."""
    path = os.path.join(results, NAME)
    try:
        from extractor.audit.report import making
        from extractor.reports.html.page import is_ours
    except ModuleNotFoundError as error:
        raise InputError("O005", path, what=error.name or str(error)) from None
    from extractor.reports.saving import save

    save(path, making.render(results, lang, as_of), ours=is_ours)
    return path


def told(results: str, lang: str) -> str:
    """Write it, and say where it is or why not, in a line: at the end of an audit nothing but the report is
    lost when it cannot be had."""
    from extractor.audit.report import words

    try:
        return words.say("written", lang, write(results, lang))
    except InputError as error:
        return error.line(lang)
