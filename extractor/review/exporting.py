"""What reviewers decided, handed back as files."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import msgspec
from msgspec.structs import replace
from sqlalchemy import Engine

from extractor import baseline
from extractor.messages import InputError
from extractor.reports import outputs
from extractor.review import gold, store, verdicts
from extractor.review.decisions import Standing
from extractor.review.preparing import Judged
from extractor.review.words import say


class Made(NamedTuple):
    """A file to take along."""

    name: str
    media_type: str
    data: bytes


# kind: (extension, media type). A report is handed over as a file, never shown as a page of this site.
_OUTPUTS = {
    "html": ("html", "application/octet-stream"),
    "xlsx": ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "docx": ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "pdf": ("pdf", "application/pdf"),
    "csv": ("csv", "text/csv"),
    "markdown": ("md", "text/markdown"),
}
# Outputs that are a copy of the letter's own file; the others only name it.
_COPIES = ("docx", "pdf")
_OWN = ("baseline", "gold", "decisions")
KINDS = (*_OUTPUTS, *_OWN)


def available(judged: Judged) -> tuple[str, ...]:
    """The kinds that can be made of this pair: notes go into a PDF only."""
    return tuple(kind for kind in KINDS if kind != "pdf" or judged.brief.format == "pdf")


def make(engine: Engine, pair: int, name: str, kind: str, judged: Judged, lang: str) -> Made:
    """Make one of KINDS. Raises InputError: O003 no room to write, O005 what it takes is not installed,
    and what the writer says."""
    standings = store.standings(engine, pair)
    stem = gold.folder_name(name)
    if kind == "baseline":
        entries = verdicts.entries(judged.rows, standings)
        return Made(f"{stem}-baseline.json", "application/json", _baseline(entries))
    if kind == "decisions":
        name = "decisions" if lang == "en" else "besluiten"
        return Made(f"{stem}-{name}.json", "application/json", _log(engine, pair))
    kept = store.stored(engine, pair, judged.number)
    assert kept is not None  # it was judged
    if kind == "gold":
        data = gold.archive(stem, judged, (kept.brief_file, kept.nota_file), standings)
        return Made(f"{stem}-gold.zip", "application/zip", data)
    checked = _checked(kind, judged, kept, standings, lang)
    extension, media_type = _OUTPUTS[kind]
    try:
        data = _written(kind, extension, checked, kept)
    except InputError as error:
        if error.code != "O022":
            raise
        # A letter that may hold macros, or is a template, stays what it is.
        extension, media_type = str(error.values["kind"])[1:], "application/octet-stream"
        data = _written(kind, extension, checked, kept)
    # Saved beside the letter, whose name the pair may have, it is never taken for it.
    return Made(f"{stem}-{say(f'copy_{kind}', lang)}.{extension}", media_type, data)


def _checked(
    kind: str, judged: Judged, kept: store.Stored, standings: Mapping[str, Standing], lang: str
) -> outputs.Checked:
    """What the outputs are made of. The workbook has columns for what reviewers decided, and keeps the
    program's own verdicts beside them: who has it filled again sees what changed in those."""
    rows = judged.rows
    told: Mapping[str, str] = {}
    named: Mapping[str, Sequence[str]] = {}
    if kind == "xlsx":
        found = judged.found
        applied = baseline.Applied({}, verdicts.lapsed(rows, standings))
    else:
        found = verdicts.reviewed(judged.found, rows, standings)
        applied = verdicts.applied(rows, standings)
        told = verdicts.lines(rows, standings, lang)
        named = verdicts.left(rows, standings)
    return outputs.Checked(
        found=found,
        brief=judged.brief,
        nota=judged.nota,
        brief_path=kept.brief_name,
        nota_path=kept.nota_name,
        applied=applied,
        lang=lang,
        decisions=verdicts.columns(rows, standings),
        told=told,
        named=named,
    )


def _written(kind: str, extension: str, checked: outputs.Checked, kept: store.Stored) -> bytes:
    """What the output's own module writes, in a folder of our own with names of our own."""
    with _folder(kind, kept.brief_name) as folder:
        if kind in _COPIES:
            path = os.path.join(folder, f"brief.{gold.extension(checked.brief)}")
            with open(path, "xb") as file:
                file.write(kept.brief_file)
            checked = replace(checked, brief_path=path)
        target = os.path.join(folder, f"uit.{extension}")
        outputs.write(checked, ((kind, target),))
        with open(target, "rb") as file:
            return file.read()


def _baseline(entries: tuple[baseline.Entry, ...]) -> bytes:
    with _folder("baseline", "baseline.json") as folder:
        path = os.path.join(folder, "baseline.json")
        baseline.save(path, entries)
        with open(path, "rb") as file:
            return file.read()


@contextmanager
def _folder(kind: str, name: str) -> Iterator[str]:
    """A folder of our own. Whatever goes wrong in it is one line about ``name``, which people know."""
    try:
        with tempfile.TemporaryDirectory(prefix="extract-review-") as folder:
            yield folder
    except InputError as error:
        told = {key: value for key, value in error.values.items() if key != "name"}
        known = name if os.path.isabs(error.name) else error.name
        raise InputError(error.code, known, **told) from None
    except ImportError as error:  # a module that is there and lacks its library
        raise InputError("O005", f"--{kind}", what=error.name or kind) from None
    except OSError as error:  # a full disk
        raise InputError("O003", name, why=error.strerror or str(error)) from None


def _log(engine: Engine, pair: int) -> bytes:
    """Who decided what and when, with before and after, newest first."""
    log = [
        {
            "item": event.item,
            "what": event.what,
            "version": event.version,
            "who": event.who,
            "at": event.at,
            "before": event.before._asdict(),
            "after": event.after._asdict(),
            "undo": event.is_undo,
        }
        for event in store.history(engine, pair)
    ]
    data = msgspec.json.encode({"schema": "decisions/1", "decisions": log})
    return msgspec.json.format(data, indent=1) + b"\n"
