"""``extract query "SQL"``: questions to the results of an audit."""

from __future__ import annotations

import sys
from typing import Any

import click

import extractor
from extractor.commands import completing
from extractor.commands.console import BAD_INPUT, LANGUAGES, forgive
from extractor.commands.paths import PATH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.audit.querying import Answer

FORMATS = ("table", "csv", "json")


def _ready() -> list[str]:
    from extractor.audit.questions import BY_NAME

    return list(BY_NAME)


@click.command("query")
@click.argument(
    "question",
    required=False,
    metavar="[SQL | NAME]",
    shell_complete=completing.names(_ready),
)
@click.argument("value", required=False)
@click.option(
    "--in",
    "results",
    type=PATH,
    default=".",
    metavar="RESULTS",
    help="Results of an audit.  [default: here]",
)
@click.option("--list", "listed", is_flag=True, help="Show the ready questions and the tables.")
@click.option(
    "--verify", is_flag=True, help="Compare every file with the digest that was kept of it."
)
@click.option("--format", "format_", type=click.Choice(FORMATS), default="table", show_default=True)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day that counts as today.",
)
@click.option("--lang", type=click.Choice(LANGUAGES), default="nl", show_default=True)
def command(
    question: str | None,
    value: str | None,
    results: str,
    listed: bool,
    verify: bool,
    format_: str,
    as_of: Any,
    lang: str,
) -> None:
    """Ask the tables of an audit a question, in SQL or by the name of a ready one.

    It only reads, also while an audit is at work. The tables are described in docs/tables.md.
    VALUE is what a ready question is asked about: only `number` takes one.

    \b
    extract query --list
    extract query open --in results/
    extract query number TZ202605-031 --in results/
    extract query "SELECT kind, count(*) FROM documents GROUP BY kind" --in results/ --format csv
    """
    forgive()
    if listed:
        _list(lang)
        return
    if question is None and not verify:
        raise click.UsageError("give SQL or the name of a question; --list shows them")
    try:
        if question is None:
            _verify(results, lang)
            return
        if verify:
            raise click.UsageError("--verify asks no question")
        from extractor.audit import querying

        _fits(question, value)
        day = as_of.strftime("%Y-%m-%d") if as_of else None
        with querying.asked(results, question, day, value) as answer:
            _SHOW[format_](answer)
    except extractor.InputError as error:
        click.echo(error.line(lang), err=True)
        sys.exit(BAD_INPUT)


def _fits(question: str, value: str | None) -> None:
    """Raises UsageError for a value that nothing would be done with."""
    from extractor.audit.questions import BY_NAME

    if value is not None and not (question in BY_NAME and BY_NAME[question].one):
        takes = ", ".join(name for name, ready in BY_NAME.items() if ready.one)
        raise click.UsageError(f"{value!r} is one too many; a value goes with: {takes}")


def _verify(results: str, lang: str) -> None:
    """What is damaged, a line each, and exit status 2; else how much there is."""
    from extractor.audit import verifying, words

    found = verifying.verify(results)
    for path in found.damaged:
        click.echo(extractor.InputError("A022", path).line(lang), err=True)
    if found.damaged:
        sys.exit(BAD_INPUT)
    click.echo(words.text("verified", lang, found.files, f"{found.bytes / 1e6:.1f}"))
    if found.unknown:
        click.echo(words.text("unverified", lang, found.unknown))


def _list(lang: str) -> None:
    from extractor.audit import words
    from extractor.audit.columns import TABLES
    from extractor.audit.questions import QUESTIONS

    width = max(
        len(name) for name in [one.name for one in QUESTIONS] + [one.name for one in TABLES]
    )
    click.echo(words.text("questions", lang))
    for question in QUESTIONS:
        said = question.english if lang == "en" else question.dutch
        click.echo(f"{question.name:{width}}  {said}")
    click.echo(f"\n{words.text('tables', lang)}")
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
