"""``extract FILE``: the structure of letters and notas."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

import click

import extractor
from extractor.commands import completing, gazetteers, guarding, locating, writing
from extractor.commands.choices import listed
from extractor.commands.console import BAD_INPUT, LANGUAGES, forgive, write
from extractor.commands.paths import PATH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.document import Document
    from extractor.findings import Extraction

KINDS = ("brief", "nota", "other")


def _known() -> Sequence[str]:
    from extractor.pipeline import CATEGORIES

    return CATEGORIES


def _categories(ctx: click.Context, param: click.Parameter, value: str | None) -> list[str] | None:
    return None if value is None else listed(value, _known())


@click.command("document")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=PATH)
@click.option("--json", "as_json", is_flag=True, help="Print JSON (contract extraction/1).")
@click.option("--jsonl", is_flag=True, help="Print one JSON document a line, also for one file.")
@locating.option
@writing.document_options
@click.option(
    "--only",
    callback=_categories,
    shell_complete=completing.names(_known),
    metavar="A,B",
    help="Only these findings: references,dates,...",
)
@click.option("--kind", type=click.Choice(KINDS), help="Say what the file is, instead of guessing.")
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    default="nl",
    show_default=True,
    help="Language of messages.",
)
@click.option(
    "--model", metavar="NAME", help="Add the persons, organisations and places of a spaCy model."
)
@gazetteers.option
@guarding.options
def command(
    files: Sequence[str],
    as_json: bool,
    jsonl: bool,
    locations: bool,
    only: list[str] | None,
    kind: str | None,
    lang: str,
    model: str | None,
    gazetteer: str | None,
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
    try:
        gazetteers.use(gazetteer)
    except extractor.InputError as error:
        click.echo(error.line(lang), err=True)
        sys.exit(BAD_INPUT)
    merged = None
    if model is not None and (only is None or "actors" in only or not model.strip()):
        merged = _merger(model, lang)
    failed = False
    for file in files:
        try:
            document = extractor.read(file, kind=kind, guard=guard, ocr=ocr)
            extraction = extractor.extract(document, only=only, lang=lang)
            if merged is not None:
                extraction = merged(document, extraction)
            if asked:
                whole = extraction if only is None else extractor.extract(document, lang=lang)
                if merged is not None and only is not None:
                    whole = merged(document, whole)
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


def _merger(model: str, lang: str) -> Callable[[Document, Extraction], Extraction]:
    """What --model adds; ends the command with one line when there is no such model."""
    from extractor import spacy_components

    try:
        return spacy_components.merger(model, lang)
    except extractor.InputError as error:
        click.echo(error.line(lang), err=True)
        sys.exit(BAD_INPUT)


def _print_json(found: object, *, pretty: bool) -> None:
    import msgspec

    data = msgspec.json.encode(found)
    if pretty:
        data = msgspec.json.format(data, indent=1)
    write(data)
