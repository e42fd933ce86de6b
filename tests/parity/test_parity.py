"""The same letter gives the same findings in every format; LibreOffice makes the files."""

from __future__ import annotations

import fcntl
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import extractor
from tests.parity import dumped, facts, office, word
from tests.places import CORPUS

PAIRS = sorted(path.parent for path in CORPUS.glob("*/gold.json"))
KINDS = ("brief", "nota")
TEXT, DUMP = "text", "txt"  # as it is in the corpus, and as the dump of a docx
FORMATS = (TEXT, DUMP, *office.FILTERS)


class Allowed(NamedTuple):
    """A difference from the docx that is right: in which pair and format, of which fact, and why."""

    pair: str
    format: str
    fact: str  # a pattern, from the start of what `facts.difference` says
    reason: str


ALLOWED: list[Allowed] = []

# What reads differently and should not, each with whose fault it is; a line goes when that is mended.
_YEAR = "finder of dates: a year that ends a line above a note that opens with Kamerstukken"
_BESIDE = "reader: two who sign side by side, of whom a dump or pdf names fewer"
_CUT = "reader: a sentence that a blank line cuts, which the docx joins and the text does not"
_OUTLINE = "reader: an outline of 3.1, a) and - whose indents the dump drops"
_STAMP = "reader: the labels of a table above a nota, of which the text keeps more than the docx"
_TERM = "a term of another sentence is held against that of the item where lines of a pdf part them otherwise (K120)"
_BLOCK = "in Word and its kin the values of this reference block stand behind tabs: the letter's date is not read there"
_QUOTED = "labels and values of this nota are kept apart by spaces, which Word and its kin drop: its date is not read there"

FAULTS: dict[tuple[str, str], str] = {
    ("28", TEXT): _YEAR,
    ("09", TEXT): _CUT,
    ("09", "txt"): _CUT,
    ("23", TEXT): _CUT,
    ("23", "txt"): _CUT,
    ("15", "txt"): _BESIDE,
    ("15", "pdf"): _BESIDE,
    ("49", "txt"): _OUTLINE,
    ("52", TEXT): _STAMP,
    ("52", "txt"): _BESIDE,
    ("52", "pdf"): _BESIDE,
    ("12", "pdf"): _TERM,
    ("23", "pdf"): _TERM,
    ("57", TEXT): _BLOCK,
    ("57", "txt"): _BLOCK,
    ("61", "txt"): _QUOTED,
    ("61", "pdf"): _QUOTED,
}

pytestmark = pytest.mark.skipif(
    office.SOFFICE is None,
    reason="LibreOffice (soffice; Debian: libreoffice-writer-nogui) is not installed",
)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All pairs in all formats; processes of one run that test side by side make them once."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if base.name.startswith("popen-") else base
    folder = shared / "parity"
    folder.mkdir(exist_ok=True)
    with (shared / "parity.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "done").exists():
            _make(folder)
            (folder / "done").touch()
    return folder


def _make(folder: Path) -> None:
    files = []
    for i, pair in enumerate(PAIRS):
        for kind in KINDS:
            document = extractor.read(_original(pair, kind))
            file = folder / f"{pair.name}-{kind}.docx"
            # In every second pair the reference block is a table.
            file.write_bytes(word.write(document, block_in_table=i % 2 == 0))
            dump = dumped.write(document, block_in_table=i % 2 == 0)
            file.with_suffix(f".{DUMP}").write_bytes(dump)
            files.append(file)
    office.convert(files, folder)


def _original(pair: Path, kind: str) -> Path:
    return next(pair.glob(f"{kind}.*"))


@cache
def _facts(folder: Path, pair: Path, format_: str) -> Counter[facts.Fact]:
    if format_ == TEXT:
        files = [_original(pair, kind) for kind in KINDS]
    else:
        files = [folder / f"{pair.name}-{kind}.{format_}" for kind in KINDS]
    brief, nota = map(extractor.read, files)
    return facts.of_pair(brief, nota)


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_every_format_gives_the_findings_of_the_docx(
    made: Path, pair: Path, format_: str, request: pytest.FixtureRequest
) -> None:
    number = pair.name[:2]
    if (number, format_) in FAULTS:
        reason = FAULTS[number, format_]
        request.applymarker(pytest.mark.xfail(reason=reason, strict=True))
    allowed = [a.fact for a in ALLOWED if (a.pair, a.format) == (number, format_)]
    found = facts.difference(_facts(made, pair, "docx"), _facts(made, pair, format_))
    assert [one for one in found if not any(re.match(fact, one) for fact in allowed)] == []
