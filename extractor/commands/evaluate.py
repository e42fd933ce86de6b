"""``extract evaluate``: precision and recall on annotated pairs."""

from __future__ import annotations

import sys

import click

import extractor
from extractor.commands.console import BAD_INPUT, LANGUAGES
from extractor.commands.paths import PATH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.document import Document
    from extractor.findings import Coverage, Extraction


@click.command("evaluate")
@click.argument("corpus", type=PATH)
@click.option("--record", is_flag=True, help="Keep this run as the one to compare with.")
@click.option("--check", is_flag=True, help="Exit with status 1 when anything was lost.")
@click.option("--faults/--no-faults", default=True, help="List what was missed and what was extra.")
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    default="nl",
    show_default=True,
    help="Language of messages; the figures are in English.",
)
def command(corpus: str, record: bool, check: bool, faults: bool, lang: str) -> None:
    """Measure precision and recall on annotated pairs (NN-slug/gold.json).

    The letter and the nota of a pair may be of any format that is read.

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
        click.echo(error.line(lang), err=True)
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


def _read_and_extract(path: str, kind: str) -> tuple[Document, Extraction]:
    document = extractor.read(path, kind=kind)
    return document, extractor.extract(document)


def _check(brief: bytes, nota: bytes, name: str) -> Coverage:
    return extractor.check(
        extractor.read(brief, name, kind="brief"), extractor.read(nota, name, kind="nota")
    )
