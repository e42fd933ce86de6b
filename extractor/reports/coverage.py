"""The report on a letter and its nota in a terminal: what needs a look comes first."""

from __future__ import annotations

import os
import sys

from rich.console import Console
from rich.text import Text

from extractor.baseline import NOTHING, Applied, announcement_ids
from extractor.document import Document
from extractor.findings import Commitment, Coverage, Discrepancy, Quote
from extractor.places import Places
from extractor.reports import coverage_items
from extractor.reports.coverage_page import STYLES, Page, fields
from extractor.reports.coverage_rows import ids
from extractor.reports.coverage_words import (
    ORDER,
    announcement_states,
    answered,
    due,
    headline,
    lapse,
    number,
    quoted,
    readable,
)
from extractor.reports.doubts import unchecked

_WIDTH_OF_A_PIPE = 120  # when the output goes to a file or a pipe
_QUOTE = 160
_FIRST_WORDS = 60
_SEVERITIES = ("error", "warning", "info")
_NEVER = "9999"  # a promise without a last day comes after all that have one


def show(
    found: Coverage,
    brief: Document,
    nota: Document,
    lang: str = "nl",
    *,
    only_flagged: bool = False,
    applied: Applied = NOTHING,
) -> None:
    """Print the report on standard output; colours and width follow the terminal and NO_COLOR.

    ``only_flagged`` leaves out what has a counterpart; ``applied`` says what a reviewer accepted and
    which acceptances lapsed.
    """
    console = Console(highlight=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = _WIDTH_OF_A_PIPE
    page = Page(
        console, found, applied, Places(brief, lang), Places(nota, lang), lang, only_flagged
    )
    with console.capture() as shown:
        console.print(Text(headline(found, applied, lang), style="bold"))
        _lapsed(page)
        coverage_items.show(page)
        _announcements(page)
        _discrepancies(page)
        _unannounced(page)
        _promises(page)
        _diagnostics(page)
        _not_checked(page)
    # A table pads its rows; trailing blanks are a nuisance to whoever copies or searches.
    sys.stdout.write("\n".join(row.rstrip() for row in shown.get().split("\n")))


def _lapsed(page: Page) -> None:
    if page.applied.lapsed:
        page.section("lapsed", len(page.applied.lapsed))
        for lapsed in page.applied.lapsed:
            page.entry("warning", Text(lapse(lapsed, page.lang)))


def _announcements(page: Page) -> None:
    items = page.found.announcements
    if not items:
        return
    states = announcement_states(page.found, page.applied)
    every = list(zip(states, announcement_ids(page.found), items, strict=True))
    every.sort(key=lambda one: ORDER.index(one[0]))
    shown = [one for one in every if page.shows(one[0])]
    page.section("announcements", len(every))
    short = ids(page.found)
    for state, id_, item in shown:
        entry = page.applied.accepted.get(id_)
        reason = f": {entry.reason} ({page.word(item.verdict)})" if entry else ""
        head = Text.assemble(
            (page.word(state) + reason, STYLES[state]),
            "  ",
            (f"{page.word(item.kind)}  {short[id_]}", "bold"),
        )
        sides = [(f"nota {page.in_nota(item.span)}", quoted(item.text, _QUOTE, page.lang))]
        if item.evidence:
            where = answered(item.evidence, page.in_brief, _FIRST_WORDS, page.lang)
            sides.append((page.word("brief"), where))
        page.entry(state, head, fields(sides))
    page.left_out(len(every) - len(shown))


def _discrepancies(page: Page) -> None:
    """Always shown: that there are none is worth knowing."""
    page.section("discrepancies", len(page.found.discrepancies))
    for item in sorted(page.found.discrepancies, key=_severity):
        head = Text.assemble(
            (f"{item.code} {page.word(item.severity)}", STYLES[item.severity]),
            f"  {readable(item.message, page.lang)}",
        )
        sides = (
            _side(page, page.word("nota"), item.nota, page.in_nota),
            _side(page, page.word("brief"), item.brief, page.in_brief),
        )
        page.entry(item.severity, head, fields(sides))


def _severity(item: Discrepancy) -> int:
    return _SEVERITIES.index(item.severity)


def _side(page: Page, name: str, side: Quote | None, place: Places) -> tuple[str, str]:
    if side is None:
        return name, page.word("not_there")
    return f"{name} {place(side.span)}", quoted(side.text, _QUOTE, page.lang)


def _unannounced(page: Page) -> None:
    if page.found.unannounced:
        page.section("unannounced", len(page.found.unannounced))
        for item in page.found.unannounced:
            named = ", ".join(map(number, item.references))
            text = quoted(item.text, _QUOTE, page.lang) + (f" ({named})" if named else "")
            page.entry("info", fields([(page.in_brief(item.span), text)]))


def _promises(page: Page) -> None:
    if page.found.promises:
        page.section("promises", len(page.found.promises))
        for item in sorted(page.found.promises, key=_last_day):
            term = due(item.due, page.lang) or page.word("no_term")
            said = (page.in_brief(item.span), quoted(item.text, _QUOTE, page.lang))
            page.entry("info", Text(term, style="bold"), fields([said]))


def _last_day(item: Commitment) -> tuple[str, int]:
    return (item.due.not_after if item.due else None) or _NEVER, item.span[0]


def _diagnostics(page: Page) -> None:
    """What was odd in reading the two texts; mere remarks stand in the JSON."""
    told = [item for item in page.found.diagnostics if item.severity != "info"]
    if told:
        page.section("diagnostics", len(told))
        for item in told:
            page.entry(item.severity, Text(f"{item.code} {item.message}"))


def _not_checked(page: Page) -> None:
    page.section("not_checked")
    for line in unchecked(page.found, page.in_nota.document, page.lang):
        sides = [
            (f"nota {page.in_nota(span)}", quoted(text, _QUOTE, page.lang))
            for span, text in line.quotes
        ]
        page.entry("info", Text(line.says), *([fields(sides)] if sides else []))
