"""``extract query "SQL"``: questions to the results of an audit."""

from __future__ import annotations

import sys
from typing import Any

import click

import extractor
from extractor.commands.console import BAD_INPUT, LANGUAGES, forgive

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.audit.querying import Answer

FORMATS = ("table", "csv", "json")


@click.command("query")
@click.argument("question", required=False, metavar="[SQL | NAME]")
@click.option(
    "--in",
    "results",
    type=click.Path(),
    default=".",
    metavar="RESULTS",
    help="Results of an audit.  [default: here]",
)
@click.option("--list", "listed", is_flag=True, help="Show the ready questions and the tables.")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="table", show_default=True)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day that counts as today.",
)
@click.option("--lang", type=click.Choice(LANGUAGES), default="nl", show_default=True)
def command(
    question: str | None, results: str, listed: bool, format_: str, as_of: Any, lang: str
) -> None:
    """Ask the tables of an audit a question, in SQL or by the name of a ready one.

    It only reads, also while an audit is at work. The tables are described in docs/tables.md.

    \b
    extract query --list
    extract query open --in results/
    extract query "SELECT kind, count(*) FROM documents GROUP BY kind" --in results/ --format csv
    """
    forgive()
    if listed:
        _list(lang)
        return
    if question is None:
        raise click.UsageError("give SQL or the name of a question; --list shows them")
    try:
        from extractor.audit import querying

        day = as_of.strftime("%Y-%m-%d") if as_of else None
        with querying.asked(results, question, day) as answer:
            _SHOW[format_](answer)
    except extractor.InputError as error:
        click.echo(error.line(lang), err=True)
        sys.exit(BAD_INPUT)


def _list(lang: str) -> None:
    from extractor.audit.columns import TABLES
    from extractor.audit.questions import QUESTIONS

    width = max(
        len(name) for name in [one.name for one in QUESTIONS] + [one.name for one in TABLES]
    )
    for question in QUESTIONS:
        said = question.english if lang == "en" else question.dutch
        click.echo(f"{question.name:{width}}  {said}")
    click.echo("")
    for table in TABLES:
        click.echo(f"{table.name:{width}}  {', '.join(column.name for column in table.columns)}")


def _table(answer: Answer) -> None:
    """For people; what does not fit the terminal is folded, never cut off."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*answer.columns, show_lines=False)
    for row in answer.rows:
        table.add_row(*(Text(_cell(value)) for value in row))
    if answer.columns:
        Console().print(table)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(map(_cell, value))
    return str(value)


# A spreadsheet takes a cell that begins so for a formula, and a document decides what is in it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _csv(answer: Answer) -> None:
    import csv

    writer = csv.writer(sys.stdout)
    writer.writerow(answer.columns)
    for row in answer.rows:
        cells = [_cell(value) for value in row]
        writer.writerow(
            f"'{cell}" if isinstance(value, (str, list)) and cell.startswith(_FORMULA) else cell
            for cell, value in zip(cells, row, strict=True)
        )


def _json(answer: Answer) -> None:
    """One object a line."""
    import msgspec

    for row in answer.rows:
        line = msgspec.json.encode(dict(zip(answer.columns, row, strict=True)))
        sys.stdout.write(line.decode() + "\n")


_SHOW = {"table": _table, "csv": _csv, "json": _json}
