"""``extract register RESULTS``: what was promised in all letters of an audit, and what became of it."""

from __future__ import annotations

import sys
from datetime import date, datetime
from importlib import import_module

import click

import extractor
from extractor.commands.console import BAD_INPUT, LANGUAGES, forgive
from extractor.commands.paths import PATH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.register.values import Register

# What --help says; a test holds it to extractor.register.reading.MOST.
MOST = 400


@click.command("register")
@click.argument("results", metavar="RESULTS", type=PATH)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day on which it is to hold.  [default: date of the newest document]",
)
@click.option("--csv", type=PATH, metavar="FILE", help='Write a row for each item; "-" shows.')
@click.option("--xlsx", type=PATH, metavar="FILE", help="Write a workbook with all mentions.")
@click.option(
    "--html",
    type=PATH,
    metavar="FOLDER",
    help="Write pages with timelines: by ministry, minister, member and party; FILE.html is one page.",
)
@click.option(
    "--most",
    type=click.IntRange(min=0),
    default=MOST,
    show_default=True,
    metavar="N",
    help="Letters to read again for what has no number; 0 reads none.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    default=40,
    show_default=True,
    metavar="N",
    help="Items to print; 0 prints all.",
)
@click.option("--lang", type=click.Choice(LANGUAGES), default="nl", show_default=True)
def command(
    results: str,
    as_of: datetime | None,
    csv: str | None,
    xlsx: str | None,
    html: str | None,
    most: int,
    limit: int,
    lang: str,
) -> None:
    """Every toezegging, motie, verzoek and new promise of an audit, with all that letters say of it.

    Where it was first named, answered, put off or promised anew, and whether its term passed without a
    counterpart, as of a day. Linked by official number; without one by the words of later letters of the
    same ministry, with a confidence.

    \b
    extract register results/
    extract register results/ --as-of 2026-09-01 --xlsx register.xlsx
    extract register results/ --html register/ --csv register.csv

    Exit status: 0 done, 2 no results or a file that could not be written.
    """
    forgive()
    try:
        _installed(csv, xlsx, html)
        found = _build(results, as_of.date() if as_of else None, most, lang)
        _write(found, csv, xlsx, html, lang)
    except extractor.InputError as error:
        click.echo(error.line(lang), err=True)
        sys.exit(BAD_INPUT)
    if csv != "-":
        from extractor.register import terminal

        terminal.show(found, lang, limit)


def _build(results: str, day: date | None, most: int, lang: str) -> Register:
    from extractor.messages import say
    from extractor.register import building, words

    def tell(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        click.echo(f"\r{words.say('reading', lang, done, total)}{end}", nl=False, err=True)

    found = building.build(results, day, most=most, tell=tell if sys.stderr.isatty() else None)
    for note in found.notes:
        click.echo(f"{note.code} {say(note.code, note.values, lang)}", err=True)
    return found


def _installed(csv: str | None, xlsx: str | None, html: str | None) -> None:
    """Say at once, before anything is read, what an output lacks."""
    if xlsx is not None and not xlsx.lower().endswith(".xlsx"):
        raise extractor.InputError("O033", xlsx)
    for option, path in (("csv", csv), ("workbook", xlsx), ("html", html)):
        if path is not None:
            try:
                import_module(f"extractor.register.{option}")
            except ModuleNotFoundError as error:
                raise extractor.InputError("O005", path, what=error.name or str(error)) from None


def _write(found: Register, csv: str | None, xlsx: str | None, html: str | None, lang: str) -> None:
    """Each output is imported when it is asked for, with the library that it needs."""
    from extractor.register import words

    if csv is not None:
        from extractor.register import csv as csvs

        csvs.write(found, csv, lang)
    if xlsx is not None:
        from extractor.register import workbook

        workbook.write(found, xlsx, lang)
    if html is not None:
        from extractor.register import html as pages

        pages.write(found, html, lang)
    for path in (csv, xlsx, html):
        if path is not None and path != "-":
            click.echo(words.say("written", lang, path), err=True)


@click.command("report")
@click.argument("results", metavar="RESULTS", type=PATH)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day that terms are reckoned to.  [default: date of the newest document]",
)
@click.option("--lang", type=click.Choice(LANGUAGES), default="nl", show_default=True)
def report_command(results: str, as_of: datetime | None, lang: str) -> None:
    """Write RESULTS/report.html anew: totals, verdicts, terms and failures of an audit, in figures.

    An audit writes it at its end. Every number leads to its rows, and to the question that gives all.
    """
    forgive()
    try:
        from extractor.audit import report
        from extractor.audit.report import words

        path = report.write(results, lang, as_of.date() if as_of else None)
        click.echo(words.say("written", lang, path))
    except extractor.InputError as error:
        click.echo(error.line(lang), err=True)
        sys.exit(BAD_INPUT)
