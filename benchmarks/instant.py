"""An audit's child that knows its answer: the rows of one pair of the corpus, under the hashes that it is
asked for. With it an audit costs what the audit itself costs, without reading and checking."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import NoReturn

from msgspec.structs import replace

from benchmarks.measure import ROOT
from extractor.audit import child, work
from extractor.audit.values import Item as Asked
from extractor.audit.values import Options, Outcome

_PAIR = ROOT / "corpus" / "01-ienw-drinkwater"
_UNIT = "u" * 20
_really = work.answer


@cache
def _known() -> tuple[child.Reply, tuple[str, str]]:
    """What the check of a pair gives, and the two hashes in it."""
    files = [_PAIR / "brief.txt", _PAIR / "nota.md"]
    texts = [file.read_bytes() for file in files]
    items = tuple(
        Asked(file.name, hashlib.sha256(text).hexdigest(), len(text))
        for file, text in zip(files, texts, strict=True)
    )
    names = tuple(file.name.encode() for file in files)
    job = child.Job(_UNIT, items, names, True, True, Options(), 1000, 500.0, 100)
    reply, _ = _really(job, b"".join(texts))
    return reply, (items[0].sha256, items[1].sha256)


def _answer(wanted: child.Job, data: bytes) -> tuple[child.Reply, bool]:
    reply, (brief, nota) = _known()
    one, other = wanted.items[0].sha256, wanted.items[-1].sha256
    said = [
        (_UNIT, wanted.unit),
        (brief, one),
        (nota, other),
        (f"{brief[:16]}-{nota[:16]}", f"{one[:16]}-{other[:16]}"),
    ]
    rows = {}
    for name, lines in reply.rows.items():
        for was, now in said:
            lines = lines.replace(was.encode(), now.encode())
        rows[name] = lines
    if not wanted.check:
        return replace(
            reply, items=tuple(Outcome(kind="brief") for _ in wanted.items), check=None, rows={}
        ), False
    return replace(reply, brief=one, nota=other, rows=rows), False


def enter(inbox: int, outbox: int, life: int | None) -> NoReturn:
    work.answer = _answer
    _known()
    child.enter(inbox, outbox, life)
