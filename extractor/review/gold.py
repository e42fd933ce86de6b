"""What reviewers decided, as gold that ``extract evaluate`` reads: the pair with its gold.json, zipped.

Only what was decided is gold. The rest, and what nobody reviews here (numbers, dates, names), is
optional: neither a fault nor a merit of whoever finds it.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

import extractor
from extractor.document import Document
from extractor.evaluation.places import Skeleton
from extractor.findings import NEAREST, CoveredCommitment, Extraction
from extractor.review.decisions import DONE, Standing, holds, state, verdict
from extractor.review.items import (
    ANNOUNCEMENTS,
    COMMITMENTS,
    DISCREPANCIES,
    PROMISES,
    UNANNOUNCED,
    Row,
)
from extractor.review.preparing import Judged

_EXTENSIONS = {
    "text": "txt", "markdown": "md", "docx": "docx", "pdf": "pdf", "odt": "odt", "html": "html", "xml": "xml",
}  # fmt: skip


def archive(
    folder: str, judged: Judged, files: tuple[bytes, bytes], standings: Mapping[str, Standing]
) -> bytes:
    """A zip with ``folder``/brief.*, nota.* and gold.json."""
    names = [
        f"{kind}.{extension(d)}" for kind, d in (("brief", judged.brief), ("nota", judged.nota))
    ]
    data = msgspec.json.format(msgspec.json.encode(gold(judged, names, standings)), indent=1)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in zip((*names, "gold.json"), (*files, data + b"\n"), strict=True):
            file.writestr(zipfile.ZipInfo(f"{folder}/{name}", (1980, 1, 1, 0, 0, 0)), content)
    return made.getvalue()


def extension(document: Document) -> str:
    return _EXTENSIONS.get(document.format, "txt")


def gold(judged: Judged, names: Sequence[str], standings: Mapping[str, Standing]) -> dict[str, Any]:
    """gold.json as values, in the shape of the annotated pairs."""
    found = judged.found
    decided: dict[str, Any] = {"brief": names[0], "nota": names[1]}
    optional: dict[str, Any] = {}
    groups: dict[str, list[Any]] = {
        COMMITMENTS: [_commitment(one, judged) for one in found.commitments],
        ANNOUNCEMENTS: [
            {"key": _unique(judged.nota, one.text), "kind": one.kind, "verdict": one.verdict}
            for one in found.announcements
        ],
        DISCREPANCIES: [
            {
                "kind": one.kind,
                "nota": one.nota.text if one.nota else None,
                "brief": one.brief.text if one.brief else None,
                "why": one.message,
            }
            for one in found.discrepancies
        ],
        UNANNOUNCED: [one.text for one in found.unannounced],
        PROMISES: [one.text for one in found.promises],
    }
    for group, values in groups.items():
        rows = [row for row in judged.rows if row.group == group]
        decided[group], optional[group] = [], []
        for row, value in zip(rows, values, strict=True):
            _place(row, value, standings.get(row.id), decided[group], optional[group])
    sides = {"brief": judged.brief, "nota": judged.nota}
    extracted = {side: extractor.extract(document) for side, document in sides.items()}
    for key, rows_of in _NOT_REVIEWED.items():
        decided[key] = {}
        optional[key] = {side: rows_of(one) for side, one in extracted.items()}
    return {**decided, "optional": optional}


def _place(
    row: Row, value: Any, standing: Standing | None, decided: list[Any], optional: list[Any]
) -> None:
    """Put a value where it belongs; what a reviewer rejected is nowhere, and so counts as an extra."""
    if state(row, standing) != DONE:
        optional.append(value)
        return
    if not holds(row, standing):
        return
    if isinstance(value, dict) and "verdict" in value:
        value = {**value, "verdict": verdict(row, standing)}
        if value["verdict"] == "missing" and "evidence" in value:
            value |= {"evidence": None, "unmet": []}
        if value["verdict"] != "partial" and "unmet" in value:
            value |= {"unmet": []}
    decided.append(value)


def _commitment(one: CoveredCommitment, judged: Judged) -> dict[str, Any]:
    evidence = next((e.text for e in one.evidence if NEAREST not in e.signals), None)
    return {
        "key": _unique(judged.nota, one.text, *(ask.text for ask in one.asks)),
        "kind": one.kind,
        "verdict": one.verdict,
        "references": list(one.references),
        "members": [to.name for to in one.made_to],
        "evidence": None if evidence is None else _unique(judged.brief, evidence),
        "unmet": [ask.text for ask in one.asks if ask.verdict == "missing"],
        "due": one.due.not_after if one.due else None,
    }


def _unique(document: Document, *texts: str) -> str:
    """The first of these that stands in the document once; else the first."""
    skeleton = Skeleton(document.text)
    return next((text for text in texts if len(skeleton.find(text)) == 1), texts[0])


def _references(found: Extraction) -> list[list[Any]]:
    return [[one.text, one.id] for one in found.references if one.id]


def _named(*types: str) -> Any:
    def names(found: Extraction) -> list[str]:
        return sorted({m.text for a in found.actors if a.type in types for m in a.mentions} |
                      {a.name for a in found.actors if a.type in types})  # fmt: skip

    return names


def _figures(found: Extraction) -> list[list[Any]]:
    return [
        [one.text, one.value if one.upper is None else [one.value, one.upper], one.unit or ""]
        for one in found.figures
    ]


def _dates(found: Extraction) -> list[list[Any]]:
    return [[one.text, one.start] for one in found.dates if one.kind == "day" and one.start]


_NOT_REVIEWED = {
    "references": _references,
    "members": _named("member"),
    "organisations": _named(
        "ministry", "body", "organisation", "committee", "programme", "chamber"
    ),
    "figures": _figures,
    "dates": _dates,
}


def folder_name(name: str) -> str:
    """A name that is safe as a folder on every system."""
    stem = os.path.splitext(name)[0]
    safe = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in stem)
    return safe.strip("-")[:60] or "paar"
