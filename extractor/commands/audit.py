"""``extract audit FOLDER``: a folder of letters and notas into tables that answer questions."""

from __future__ import annotations

import os
import shlex
import signal
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

import extractor
from extractor.commands import gazetteers
from extractor.commands.console import BAD_INPUT, FLAGGED, LANGUAGES, forgive
from extractor.commands.guarding import MEMORY_MB, SECONDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.audit.running import Engine, Finished, Request
    from extractor.audit.values import Model

ENGINES = ("local", "dask")
STOPPED = 130


@click.command("audit")
@click.argument("folder", metavar="FOLDER", type=click.Path())
@click.option(
    "--out",
    "results",
    type=click.Path(),
    metavar="RESULTS",
    help="Where the tables go.  [default: FOLDER-audit]",
)
@click.option(
    "--pairs",
    type=click.Path(),
    metavar="CSV",
    help="Which letter goes with which nota.  [default: FOLDER/pairs.csv]",
)
@click.option("--include", multiple=True, metavar="GLOB", help="Only these files; repeatable.")
@click.option("--exclude", multiple=True, metavar="GLOB", help="Not these files; repeatable.")
@click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Only files written on this day or later.",
)
@click.option("--passages", is_flag=True, help="Keep the text too, passage by passage.")
@click.option(
    "--jobs",
    type=click.IntRange(1, 1024),
    metavar="N",
    help="Children at once.  [default: processors]",
)
@click.option(
    "--timeout",
    type=click.IntRange(min=1),
    default=SECONDS,
    show_default=True,
    metavar="S",
    help="Seconds for one document or check.",
)
@click.option(
    "--memory",
    type=click.IntRange(min=200),
    default=MEMORY_MB,
    show_default=True,
    metavar="MB",
    help="Memory for one document or check.",
)
@click.option("--ocr", is_flag=True, help="Read scans with Tesseract, if installed.")
@click.option(
    "--resume/--fresh", default=True, help="Do what is new, or all again.  [default: resume]"
)
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option(
    "--engine", type=click.Choice(ENGINES), default="local", show_default=True, help="What runs it."
)
@click.option(
    "--scheduler", metavar="TCP://...", help="Of a Dask cluster; without it one is started here."
)
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    default="nl",
    show_default=True,
    help="Language of messages and reasons.",
)
@click.option(
    "--model", metavar="NAME", help="Add the persons, organisations and places of a spaCy model."
)
@gazetteers.option
def command(folder: str, results: str | None, lang: str, **options: Any) -> None:
    """Read and check every letter and nota in a folder, and keep what is found as tables.

    Letters and notas are paired by FOLDER/pairs.csv, by folder, by name, or by what they say. Run it
    again and it does only what is new. Ctrl-C stops it; what is done stays.

    \b
    extract audit letters/ --dry-run
    extract audit letters/ --out results/
    extract query --in results/ --list

    Exit status: 0 nothing flagged, 1 something flagged, 2 a document could not be read, 130 stopped.
    """
    forgive()
    results = results or os.path.normpath(folder) + "-audit"
    try:
        request = _request(folder, results, lang, options)
        if options["dry_run"]:
            _dry(request)
            return
        engine = _engine(options["engine"], options["scheduler"])
        done = _run(request, engine)
        counts = _tell(done, results, lang)
    except extractor.InputError as error:
        click.echo(error.line(lang), err=True)
        sys.exit(BAD_INPUT)
    except KeyboardInterrupt:  # before there was anything to do
        _stopped(lang)
    if done.interrupted:
        _stopped(lang)
    if done.told.failures:
        sys.exit(BAD_INPUT)
    if any(count for verdict, count in counts.items() if verdict != "covered"):
        sys.exit(FLAGGED)


def _request(folder: str, results: str, lang: str, options: dict[str, Any]) -> Request:
    from extractor.audit.listing import Chosen
    from extractor.audit.running import Request
    from extractor.audit.values import Limits, Options

    since = options["since"]
    mine = gazetteers.use(options["gazetteer"])
    model, held = _model(options["model"], lang)
    return Request(
        folder=folder,
        results=results,
        options=Options(
            lang=lang, ocr=options["ocr"], passages=options["passages"], own=mine, model=model
        ),
        limits=Limits(seconds=options["timeout"], memory=options["memory"], held=held),
        chosen=Chosen(
            include=tuple(options["include"]),
            exclude=tuple(options["exclude"]),
            since=int(since.timestamp() * 1e9) if since else 0,
        ),
        pairs=options["pairs"],
        jobs=options["jobs"] or _processors(),
        engine=options["engine"],
        fresh=not options["resume"],
    )


def _model(name: str | None, lang: str) -> tuple[Model | None, int]:
    """The model, and the MB that it takes. Raises InputError, before anything is done."""
    if name is None:
        return None, 0
    from extractor import spacy_components
    from extractor.audit import isolation

    found = isolation.loaded(spacy_components.named(name))
    if line := spacy_components.remark(name, found.made_for, lang):
        click.echo(line, err=True)
    return found.model, found.held


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _engine(name: str, scheduler: str | None) -> Engine:
    if scheduler is not None and name != "dask":
        raise click.UsageError("--scheduler belongs to --engine dask")
    if name == "dask":
        from extractor.audit.engines import dask

        return dask.at(scheduler)
    from extractor.audit.engines import local

    return local.run


def _run(request: Request, engine: Engine) -> Finished:
    from extractor.audit.progress import Progress
    from extractor.audit.running import audit

    def end(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    # Whoever stops a service sends this; it is to end as cleanly as by hand.
    before = signal.signal(signal.SIGTERM, end)
    try:
        return audit(request, engine, Progress(request.options.lang))
    finally:
        signal.signal(signal.SIGTERM, before)


def _tell(done: Finished, results: str, lang: str) -> dict[str, int]:
    """What is said once the tables are there, and how many items got each verdict."""
    from extractor.audit import report, summary

    counts = summary.verdicts(results)
    for line in summary.of_run(done, counts, results, lang):
        click.echo(line)
    click.echo(report.told(results, lang))
    return counts


def _dry(request: Request) -> None:
    from extractor.audit import running, store, summary

    lang = request.options.lang
    planned = running.prepared(request)
    past = [run for run in store.runs(request.results) if run.computed and run.seconds]
    rate = past[-1].computed / past[-1].seconds / past[-1].jobs if past else None
    for line in summary.of_plan(planned, rate, request.jobs, lang):
        click.echo(line)
    for line in summary.pairs_of_plan(planned, lang):
        click.echo(line)


def _stopped(lang: str) -> NoReturn:
    from extractor.audit import words

    again = shlex.join(["extract", *_arguments()])
    click.echo(words.text("stopped", lang, again), err=True)
    sys.exit(STOPPED)


def _arguments() -> Sequence[str]:
    """What was asked, without what would throw away what is done."""
    given = sys.argv[1:]
    asked = given if given[:1] == ["audit"] else ["audit", *given]
    return [argument for argument in asked if argument != "--fresh"]


@click.command("compact")
@click.argument("results", metavar="RESULTS", type=click.Path())
@click.option("--lang", type=click.Choice(LANGUAGES), default="nl", show_default=True)
def compact_command(results: str, lang: str) -> None:
    """Merge the many small parts of an audit into few, and drop what does not count any more.

    The tables stay the same; the comparison with the run before is gone.
    """
    forgive()
    try:
        from extractor.audit import compacting, words

        done = compacting.compact(results)
        click.echo(f"{done.before} -> {done.after} {words.text('parts', lang)}")
    except extractor.InputError as error:
        click.echo(error.line(lang), err=True)
        sys.exit(BAD_INPUT)
