"""``--pdf``: the PDF letter with what was found as highlights with notes; the rest of it stays as it is.

docs/word.md says what a reviewer sees.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec

from extractor.messages import InputError
from extractor.patterns import pattern
from extractor.places import Places
from extractor.reports.outputs import Checked
from extractor.reports.plain import plain
from extractor.reports.remarks import Line, remarks, top
from extractor.reports.rewriting import rewritten
from extractor.reports.saving import save

if (
    find_spec("pikepdf") is None
):  # loaded in the guard's child alone, but said at once when it lacks
    raise ModuleNotFoundError("pikepdf is not installed", name="pikepdf")

_PDF = "pdf"
# Before the last lines of the file. A program that saves or adds to it leaves other last lines, so that
# a file in which someone has worked no longer counts as made here.
MADE = b"%extractor\n"
_ENDS = pattern(r"%extractor\nstartxref\s+[0-9]+\s+%%EOF\s*\Z")
_TAIL = 100


def write(pair: Checked, path: str) -> None:
    """Write the letter with notes. Raises InputError: O020, O021, O024, O025, what reading the letter
    raises, and what saving raises."""
    if pair.brief.format != _PDF:
        raise InputError("O024", pair.brief_path, format=pair.brief.format)
    said = remarks(pair)
    places = Places(pair.brief, pair.lang)
    marks, unplaced = [], []
    for remark in said.at:
        assert remark.span is not None
        boxes = [(p.page, p.box) for p in places.locations(remark.span) if p.page and p.box]
        if boxes:
            marks.append((remark.state, boxes, _text(remark.lines)))
        else:
            unplaced.append(remark)
    first = _text(top(said, unplaced, pair.lang).lines)
    task = {"marks": marks, "top": first}
    save(path, rewritten(f"{__name__}.marking", pair, task), pair.inputs, is_ours)


def is_ours(path: str) -> bool:
    """Whether a file is as this output left it."""
    try:
        with open(path, "rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _TAIL))
            return _ENDS.search(file.read().decode("latin-1")) is not None
    except OSError:
        return False


def _text(lines: Sequence[Line]) -> str:
    """The lines of a remark; a note of a PDF has no links, so that addresses stand behind it."""
    addresses = dict.fromkeys(url for line in lines for _, url in line if url is not None)
    told = ["".join(plain(text) for text, _ in line) for line in lines]
    return "\n".join([*told, *addresses])
