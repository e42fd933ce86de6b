"""``--xlsx``: a workbook to review in, that a next run fills again without losing what people wrote.

xlsxwriter writes (three times as fast as openpyxl, with real tables), openpyxl reads. What comes back
from people is taken apart in ``previous``, laid beside the new findings in ``merging`` and written
whole; what cannot be carried over (charts, pictures) stays in the old file, which is kept aside.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from extractor import baseline
from extractor.baseline import announcement_ids
from extractor.digest import sha256
from extractor.findings import NEAREST, Coverage
from extractor.messages import InputError, say, visible
from extractor.reports import saving
from extractor.reports.outputs import Checked
from extractor.reports.tables.coverage import Judged
from extractor.reports.workbook import beside
from extractor.reports.workbook import previous as old
from extractor.reports.workbook.extracted import both
from extractor.reports.workbook.filling import fill
from extractor.reports.workbook.kept import digest
from extractor.reports.workbook.memory import NO_ANSWER, Ground
from extractor.reports.workbook.merging import Fresh, merge
from extractor.reports.workbook.previous import Previous, same_file
from extractor.reports.workbook.sheets import ID, Material


def write(pair: Checked, path: str) -> Sequence[str]:
    """Write the workbook, or fill the one that is there again. Gives the lines to tell the user.
    Raises InputError: see ``update``."""
    return update([("", pair)], path, pair.lang)


def update(
    pairs: Iterable[tuple[str, Checked]], path: str, lang: str = "nl", *, details: bool = True
) -> Sequence[str]:
    """One workbook of any number of pairs, each with a name that tells it apart ("" for one alone).
    ``details``: also list numbers, figures and actors. Gives the lines to tell the user.

    Raises InputError, and leaves the file as it was: O001 an input, O002 not ours, O003 cannot be
    written, O004 open elsewhere or saved meanwhile, O030 to O034 see messages.
    """
    if not path.lower().endswith(".xlsx"):
        raise InputError("O033", path)
    material: list[Material] = []
    inputs: list[str] = []
    for name, pair in pairs:
        material.append(_material(name, pair, details))
        inputs += pair.inputs
    saving.refuse_inputs(path, inputs)
    if (lock := saving.open_elsewhere(path)) is not None:
        raise InputError("O004", path, why=lock)
    with _uncollected():
        before, data = _filled(path, material, lang)
    told = _aside(path, before, lang) if before is not None and before.beyond else []
    saving.save(path, data, inputs, lambda place: _unchanged(place, path, before))
    return told


def _filled(path: str, material: Sequence[Material], lang: str) -> tuple[Previous | None, bytes]:
    """What is at the path, and the workbook that takes its place."""
    before = old.read(path)
    fresh = [item for pair in material for item in _fresh(pair)]
    if before is not None:
        _same_pair(path, before, fresh, material)
    merged = merge(fresh, before, lang)
    if before is not None:
        kept, gone = beside.settled(material, before.findings, merged.gone, lang)
        merged = merged._replace(beside=kept, gone=gone)
    del fresh
    before = before and before.merged()
    return before, fill(material, merged, before, lang)


@contextmanager
def _uncollected() -> Iterator[None]:
    """A cell is in no circle, and a workbook has some hundred thousand: looking for circles among them
    again and again takes a tenth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _material(name: str, pair: Checked, details: bool) -> Material:
    return Material(name, Judged(pair), *(both(pair) if details else (None, None)))


def _fresh(material: Material) -> list[Fresh]:
    """The items with what a judgement on them rests on."""
    pair = material.judged.pair
    items = {item.id: item for item in baseline.items(pair.found, pair.brief.source)}
    answered = set(_answered(pair.found))
    fresh = []
    for row in material.judged.rows():
        item = items[str(row[ID])]
        if material.name:
            row[ID] = f"{material.name}/{item.id}"
        made = pair.decisions.get(item.id)
        moved = Ground(*made.ground) if made and made.ground else None
        quoted = digest(row["counterpart"]) if item.id in answered else NO_ANSWER
        ground = Ground(item.item, item.evidence, str(row["verdict"]), quoted=quoted)
        fresh.append(Fresh(row, ground, moved))
    return fresh


def _answered(found: Coverage) -> Iterator[str]:
    """The ids of the items that something in the letter answers, if only in part."""
    for id_, item in zip(announcement_ids(found), found.announcements, strict=True):
        if any(NEAREST not in one.signals for one in item.evidence):
            yield id_
    for each in found.commitments:
        answers = (*each.evidence, *(one for ask in each.asks for one in ask.evidence))
        if any(NEAREST not in one.signals for one in answers):
            yield each.id


def _same_pair(
    path: str, before: Previous, fresh: Sequence[Fresh], material: Sequence[Material]
) -> None:
    """A workbook of another letter and nota is not filled with this one."""
    ids = {str(item.row[ID]) for item in fresh}
    known = before.memory.rows.keys()
    identities = {identity for pair in material for identity in pair.identities()}
    if known and ids and known.isdisjoint(ids) and identities.isdisjoint(before.memory.identities):
        raise InputError("O034", path, names=", ".join(before.memory.names) or "?")


def _unchanged(place: str, path: str, before: Previous | None) -> bool:
    """Whether what is about to be replaced is what was read: else somebody saved in it meanwhile."""
    if before is None:
        return False
    if not same_file(place, before.data):
        raise InputError("O004", path, why=os.path.basename(path))
    return True


def _aside(path: str, before: Previous, lang: str) -> list[str]:
    """Keep the old file, whole, under a name that says what it is; the same file is kept once."""
    stem, extension = os.path.splitext(path)
    word = "earlier" if lang == "en" else "eerder"
    place = f"{stem} ({word} {sha256(before.data)[:8]}){extension}"
    saving.save(place, before.data, ours=lambda found: same_file(found, before.data))
    code = "O035"
    return [f"{code} {visible(path)}: {say(code, {'name': path, 'aside': visible(place)}, lang)}"]
