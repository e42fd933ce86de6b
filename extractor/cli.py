"""The command line over the public verbs."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

import extractor
from extractor.commands import audit, check, guarding, locating, query, review, writing
from extractor.commands.choices import listed
from extractor.commands.console import BAD_INPUT, LANGUAGES, forgive, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.document import Document
    from extractor.findings import Coverage, Extraction

KINDS = ("brief", "nota", "other")


class _Group(click.Group):
    """Subcommands, and without one the command for documents: ``extract brief.txt`` needs no verb."""

    default = "document"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = ("--help", "--version", "--schema", "--show-completion")
        if args and args[0] not in self.commands and args[0] not in own:
            args.insert(0, self.default)
        return super().parse_args(ctx, args)


def _print_schema(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if not wanted:
        return
    import msgspec

    from extractor import schema

    write(msgspec.json.format(msgspec.json.encode(schema.extraction()), indent=1))
    ctx.exit()


def _print_completion(ctx: click.Context, param: click.Parameter, shell: str | None) -> None:
    if shell is None:
        return
    from click.shell_completion import get_completion_class

    script = get_completion_class(shell)
    assert script is not None  # click knows the three shells that the option takes
    click.echo(script(cli, {}, "extract", "_EXTRACT_COMPLETE").source())
    ctx.exit()


@click.group(
    cls=_Group,
    no_args_is_help=True,
    context_settings={"help_option_names": ["--help"], "max_content_width": 80},
    options_metavar="",
    subcommand_metavar="FILE... | COMMAND",
)
@click.version_option(extractor.__version__, prog_name="extract", message="%(prog)s %(version)s")
@click.option(
    "--schema",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_schema,
    help="Print the JSON Schema of the output and stop.",
)
@click.option(
    "--show-completion",
    type=click.Choice(("bash", "zsh", "fish")),
    is_eager=True,
    expose_value=False,
    callback=_print_completion,
    help="Print the completion script of a shell and stop.",
)
def cli() -> None:
    """Read Dutch parliamentary letters (Kamerbrieven) and notas.

    \b
    extract brief.txt                    an overview for people
    extract brief.txt --json             everything found, as JSON
    extract *.txt > found.jsonl          many files, one JSON document a line
    extract document --help              all options
    extract check brief.txt nota.txt     what the nota promises and the letter lacks
    extract review brief.txt nota.txt    decide on that in the browser
    extract audit FOLDER                 all letters and notas of a folder, as tables
    extract query "SELECT ..."           ask those tables a question

    Exit status: 0 all read, 2 a file could not be read; of check: 1 something flagged.
    """


cli.add_command(check.command)
cli.add_command(review.command)
cli.add_command(audit.command)
cli.add_command(audit.compact_command)
cli.add_command(query.command)


def _categories(ctx: click.Context, param: click.Parameter, value: str | None) -> list[str] | None:
    if value is None:
        return None
    from extractor.pipeline import CATEGORIES

    return listed(value, CATEGORIES)


@cli.command("document")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="Print JSON (contract extraction/1).")
@click.option("--jsonl", is_flag=True, help="Print one JSON document a line, also for one file.")
@locating.option
@writing.document_options
@click.option(
    "--only", callback=_categories, metavar="A,B", help="Only these findings: references,dates,..."
)
@click.option("--kind", type=click.Choice(KINDS), help="Say what the file is, instead of guessing.")
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    default="nl",
    show_default=True,
    help="Language of messages.",
)
@guarding.options
def document_command(
    files: Sequence[str],
    as_json: bool,
    jsonl: bool,
    locations: bool,
    only: list[str] | None,
    kind: str | None,
    lang: str,
    ocr: bool,
    max_memory: int | None,
    max_seconds: int | None,
    no_guard: bool,
    **outputs: str | None,
) -> None:
    """Print the structure of letters and notas: txt, md, docx, odt, pdf, html or official XML.

    For one FILE an overview for people, or with --json the whole of it; for several files one JSON
    document a line. "-" reads standard input. A file that cannot be read gets one line on standard
    error and exit status 2; the others are still done.
    """
    forgive()
    guard = guarding.limits(max_memory, max_seconds, no_guard)
    lines = jsonl or len(files) > 1
    locating.only_in_json(locations, as_json or lines)
    asked = writing.wanted(outputs, as_json)
    if asked and len(files) > 1:
        raise click.UsageError(f"--{next(iter(asked))} writes one report: give one FILE")
    failed = False
    for file in files:
        try:
            document = extractor.read(file, kind=kind, guard=guard, ocr=ocr)
            extraction = extractor.extract(document, only=only, lang=lang)
            if asked:
                whole = extraction if only is None else extractor.extract(document, lang=lang)
                writing.write_document(document, whole, file, asked, lang)
        except extractor.InputError as error:
            click.echo(error.line(lang), err=True)
            failed = True
            continue
        if as_json or lines:
            _print_json(locating.of_document(extraction, document, locations), pretty=not lines)
        else:
            from extractor.reports import overview

            overview.show(document, extraction, lang, only)
    if failed:
        sys.exit(BAD_INPUT)


def _read_and_extract(path: str, kind: str) -> tuple[Document, Extraction]:
    document = extractor.read(path, kind=kind)
    return document, extractor.extract(document)


def _check(brief: bytes, nota: bytes, name: str) -> Coverage:
    return extractor.check(
        extractor.read(brief, name, kind="brief"), extractor.read(nota, name, kind="nota")
    )


def _print_json(found: object, *, pretty: bool) -> None:
    import msgspec

    data = msgspec.json.encode(found)
    if pretty:
        data = msgspec.json.format(data, indent=1)
    write(data)


@cli.command()
@click.argument("corpus", type=click.Path())
@click.option("--record", is_flag=True, help="Keep this run as the one to compare with.")
@click.option("--check", is_flag=True, help="Exit with status 1 when anything was lost.")
@click.option("--faults/--no-faults", default=True, help="List what was missed and what was extra.")
def evaluate(corpus: str, record: bool, check: bool, faults: bool) -> None:
    """Measure precision and recall on annotated pairs (NN-slug/gold.json).

    Prints precision, recall and F1 per category, each fault, and what was gained and lost since the
    recorded run (scores.json in the folder).
    """
    from extractor.evaluation import baseline, compare, coverage, gold
    from extractor.evaluation import record as recorded

    try:
        pairs = gold.pairs(corpus)
        scores = compare.compare(pairs, _read_and_extract)
        judged = coverage.measure(pairs, _check)
    except extractor.InputError as error:
        click.echo(error.line("en"), err=True)
        sys.exit(BAD_INPUT)
    rows = recorded.rows(scores)
    click.echo(recorded.table(rows))
    click.echo("")
    click.echo(coverage.table(judged, baseline.rows(baseline.measure(pairs, _check))))
    click.echo("")
    rows |= recorded.rows(judged.scores)
    if faults:
        for name, row in rows.items():
            for sign, items in (("missed", row.missed), ("extra", row.extra)):
                for item in items:
                    click.echo(f"{name:14} {sign:7} {item}")
    before = recorded.read(corpus)
    changes = recorded.changes(before, rows) if before else {}
    for name, change in changes.items():
        for sign, items in (("gained", change.gained), ("lost", change.lost)):
            for item in items:
                click.echo(f"{sign:7} {name:14} {item}")
    if before is not None and not changes:
        click.echo("nothing gained, nothing lost since the recorded run")
    if record:
        recorded.write(corpus, rows)
    if check and any(change.lost for change in changes.values()):
        sys.exit(1)
