"""What reviewers decided, handed back as files."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from typing import NamedTuple

import msgspec
from sqlalchemy import Engine

from extractor import baseline
from extractor.messages import InputError
from extractor.reports import outputs
from extractor.review import gold, store, verdicts
from extractor.review.decisions import Standing
from extractor.review.preparing import Judged


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
_OWN = ("baseline", "gold", "decisions")
KINDS = (*_OUTPUTS, *_OWN)


def available(judged: Judged) -> tuple[str, ...]:
    """The kinds that can be made of this pair: notes go into a PDF only."""
    return tuple(kind for kind in KINDS if kind != "pdf" or judged.brief.format == "pdf")


def make(engine: Engine, pair: int, name: str, kind: str, judged: Judged, lang: str) -> Made:
    """Make one of KINDS. Raises InputError: O005 what it takes is not installed, and what the writer
    says."""
    standings = store.standings(engine, pair)
    stem = gold.folder_name(name)
    if kind == "baseline":
        entries = verdicts.entries(judged.rows, standings)
        return Made(f"{stem}-baseline.json", "application/json", _baseline(entries))
    if kind == "decisions":
        return Made(f"{stem}-besluiten.json", "application/json", _log(engine, pair))
    kept = store.stored(engine, pair, judged.number)
    assert kept is not None  # it was judged
    if kind == "gold":
        data = gold.archive(stem, judged, (kept.brief_file, kept.nota_file), standings)
        return Made(f"{stem}-gold.zip", "application/zip", data)
    extension, media_type = _OUTPUTS[kind]
    return Made(
        f"{stem}.{extension}", media_type, _written(kind, extension, judged, kept, standings, lang)
    )


def _written(
    kind: str,
    extension: str,
    judged: Judged,
    kept: store.Stored,
    standings: Mapping[str, Standing],
    lang: str,
) -> bytes:
    """What the output's own module writes, in a folder of our own with names of our own."""
    with tempfile.TemporaryDirectory(prefix="extract-review-") as folder:
        paths = []
        for side, document, data in (
            ("brief", judged.brief, kept.brief_file),
            ("nota", judged.nota, kept.nota_file),
        ):
            paths.append(os.path.join(folder, f"{side}.{gold.extension(document)}"))
            with open(paths[-1], "xb") as file:
                file.write(data)
        pair = outputs.Checked(
            found=verdicts.reviewed(judged.found, judged.rows, standings, lang),
            brief=judged.brief,
            nota=judged.nota,
            brief_path=paths[0],
            nota_path=paths[1],
            applied=verdicts.applied(judged.rows, standings),
            lang=lang,
        )
        target = os.path.join(folder, f"uit.{extension}")
        try:
            outputs.write(pair, ((kind, target),))
        except ImportError as error:  # a module that is there and lacks its library
            raise InputError("O005", f"--{kind}", what=error.name or kind) from None
        with open(target, "rb") as file:
            return file.read()


def _baseline(entries: tuple[baseline.Entry, ...]) -> bytes:
    with tempfile.TemporaryDirectory(prefix="extract-review-") as folder:
        path = os.path.join(folder, "baseline.json")
        baseline.save(path, entries)
        with open(path, "rb") as file:
            return file.read()


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
