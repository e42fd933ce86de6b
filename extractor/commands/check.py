"""``extract check BRIEF NOTA``: is everything that the nota says was promised in the letter?"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Collection, Sequence
from typing import cast

import click

import extractor
from extractor.commands import completing, gazetteers, guarding, locating, writing
from extractor.commands.choices import listed
from extractor.commands.console import BAD_INPUT, FLAGGED, LANGUAGES, forgive, write
from extractor.commands.paths import PATH
from extractor.reports.listed import STANDARD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.baseline import Applied
    from extractor.document import Document
    from extractor.findings import Coverage
    from extractor.guard import Limits

# What --fail-on knows: the verdicts on commitments, and the announcements by one name.
GROUNDS = ("missing", "partial", "deferred", "review", "announcements")


def _grounds(ctx: click.Context, param: click.Parameter, value: str | None) -> Collection[str]:
    if value is None:
        return GROUNDS
    return listed(value, GROUNDS)


@click.command("check")
@click.argument("brief", metavar="BRIEF", type=PATH)
@click.argument("nota", metavar="NOTA", type=PATH)
@click.option("--json", "as_json", is_flag=True, help="Print JSON (contract coverage/1).")
@locating.option
@writing.options
@click.option("--only-flagged", is_flag=True, help="Leave out what has a counterpart; not in JSON.")
@click.option(
    "--fail-on",
    metavar="A,B",
    callback=_grounds,
    shell_complete=completing.names(lambda: GROUNDS),
    help=f"What gives exit status 1, of {','.join(GROUNDS)}.  [default: all]",
)
@click.option(
    "--baseline", type=PATH, metavar="FILE", help="Count what FILE accepts as not flagged."
)
@click.option(
    "--accept",
    "accepted",
    multiple=True,
    metavar="ID",
    help="Accept an item (its id in the report) and keep that in --baseline; repeatable.",
)
@click.option("--reason", metavar="TEXT", help="Why the items of --accept are accepted.")
@click.option("--in-order", is_flag=True, help="BRIEF comes first, then NOTA: do not guess.")
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
    brief: str,
    nota: str,
    as_json: bool,
    locations: bool,
    only_flagged: bool,
    fail_on: Collection[str],
    baseline: str | None,
    accepted: Sequence[str],
    reason: str | None,
    in_order: bool,
    lang: str,
    model: str | None,
    gazetteer: str | None,
    ocr: bool,
    max_memory: int | None,
    max_seconds: int | None,
    no_guard: bool,
    **files: str | None,
) -> None:
    """Find what the nota promises and the letter does not answer.

    Prints a table for people, what needs a look first, and writes the files that are asked for. The
    two files may come in either order, and "-" for one of them reads standard input.

    \b
    extract check brief.txt nota.txt
    extract check brief.docx nota.docx --html report.html --xlsx review.xlsx
    extract check brief.txt nota.txt --baseline ok.json
    extract check brief.txt nota.txt --baseline ok.json \\
        --accept c-1a2b --reason "komt in de volgende voortgangsbrief"

    An item that a reviewer accepted no longer counts as flagged, until its text in the nota or the
    text that answers it in the letter changes.

    Exit status: 0 nothing flagged, 1 something flagged, 2 input could not be read.
    """
    forgive()
    locating.only_in_json(locations, as_json)
    outputs = writing.wanted(files, as_json)
    try:
        _consistent(baseline, accepted, reason)
        gazetteers.use(gazetteer)
        guard = guarding.limits(max_memory, max_seconds, no_guard)
        documents = _read(brief, nota, in_order, guard, ocr)
        found = _judge(documents, lang, model)
        letter, memo = _as_judged(documents, found)
        applied = _apply(found, letter, baseline, accepted, reason)
        if outputs:
            paths = (brief, nota) if letter.sha256 == documents[0].sha256 else (nota, brief)
            _write(outputs, found, (letter, memo), paths, applied, lang)
    except extractor.InputError as error:
        click.echo(error.line(lang), err=True)
        sys.exit(BAD_INPUT)
    if as_json:
        _print_json(locating.of_pair(found, letter, memo, locations), applied, lang)
    elif STANDARD not in outputs.values():
        from extractor.reports import coverage

        coverage.show(found, letter, memo, lang, only_flagged=only_flagged, applied=applied)
    if _fails(found, applied, fail_on):
        sys.exit(FLAGGED)


def _consistent(baseline: str | None, accepted: Sequence[str], reason: str | None) -> None:
    """Say at once, before anything is read, what a call to accept lacks."""
    if accepted and baseline is None:
        raise extractor.InputError("I017", "--accept")
    if accepted and not (reason and reason.strip()):
        raise extractor.InputError("I016", "--reason")
    if reason is not None and not accepted:
        raise extractor.InputError("I016", "--accept")


def _read(
    first: str, second: str, in_order: bool, guard: bool | Limits, ocr: bool
) -> tuple[Document, Document]:
    names = f"{first}, {second}"
    if first == second:  # also "-" twice: standard input can be read once
        raise extractor.InputError("I009", names)
    kinds = ("brief", "nota") if in_order else (None, None)
    one, other = (
        extractor.read(file, kind=kind, guard=guard, ocr=ocr)
        for file, kind in zip((first, second), kinds, strict=True)
    )
    if one.sha256 == other.sha256:
        raise extractor.InputError("I009", names)
    if one.kind == other.kind and _is_clear(one) == _is_clear(other):
        code = {"brief": "I010", "nota": "I011"}.get(one.kind, "I012")
        raise extractor.InputError(code, names)
    return one, other


def _is_clear(document: Document) -> bool:
    """Whether the reader was sure of the kind; of two of one kind the doubtful one may be the other."""
    return all(issue.code != "R005" for issue in document.issues)


def _judge(documents: tuple[Document, Document], lang: str, model: str | None) -> Coverage:
    """The public verb sorts out which of the two is the nota, so the order does not matter."""
    if model is not None:
        from extractor import spacy_components

        return spacy_components.checker(model, lang)(*documents, lang)
    check = cast("Callable[..., Coverage]", extractor.check)
    return check(*documents, lang=lang)


def _as_judged(documents: tuple[Document, Document], found: Coverage) -> tuple[Document, Document]:
    """The letter and the nota, in that order, as the check told them apart."""
    one, other = documents
    return (one, other) if one.sha256 == found.brief.sha256 else (other, one)


def _apply(
    found: Coverage,
    letter: Document,
    path: str | None,
    ids: Sequence[str],
    reason: str | None,
) -> Applied:
    from extractor import baseline

    if path is None:
        return baseline.NOTHING
    entries = baseline.load(path, may_be_absent=bool(ids))
    present = baseline.items(found, letter.source)
    if ids:
        today = time.strftime("%Y-%m-%d")
        entries = baseline.accept(entries, present, ids, reason or "", today)
        baseline.save(path, entries)
    return baseline.apply(entries, present)


def _write(
    outputs: dict[str, str],
    found: Coverage,
    documents: tuple[Document, Document],
    paths: tuple[str, str],
    applied: Applied,
    lang: str,
) -> None:
    from extractor.reports.outputs import Checked

    writing.write(Checked(found, *documents, *paths, applied, lang), outputs)


def _fails(found: Coverage, applied: Applied, grounds: Collection[str]) -> bool:
    from extractor.baseline import FLAGGED as VERDICTS
    from extractor.baseline import announcement_ids

    if any(c.verdict in grounds and c.id not in applied.accepted for c in found.commitments):
        return True
    return "announcements" in grounds and any(
        a.verdict in VERDICTS and id_ not in applied.accepted
        for id_, a in zip(announcement_ids(found), found.announcements, strict=True)
    )


def _print_json(found: object, applied: Applied, lang: str) -> None:
    """The contract is the same with and without a baseline; what lapsed is said beside it."""
    import msgspec

    write(msgspec.json.format(msgspec.json.encode(found), indent=1))
    if applied.lapsed:
        from extractor.reports.coverage_words import lapse

        for lapsed in applied.lapsed:
            click.echo(lapse(lapsed, lang), err=True)
