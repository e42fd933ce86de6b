"""``extract check --pdf`` on a whole pair."""

from __future__ import annotations

import io
from pathlib import Path

import msgspec
import pytest

import extractor
from extractor.baseline import NOTHING
from extractor.messages import InputError
from extractor.reports.outputs import Checked
from extractor.reports.remarks import remarks
from tests.places import SHARED, needs_shared
from tests.reports import pairs

pikepdf = pytest.importorskip("pikepdf", reason="pikepdf (extra report) is not installed")

from extractor.reports import pdf  # noqa: E402

_NOTA = """\
Nota bij Kamerbrief

TER ONDERTEKENING
Aan: minister van OCW

Kernpunten
Met deze brief doet u de volgende toezegging af:
- uw Kamer informeren over de stages (aan het lid Prins, PRO), TZ202604-154
"""


@pytest.fixture
def pair(tmp_path: Path) -> Checked:
    from tests.hostile import made

    brief, nota = tmp_path / "brief.pdf", tmp_path / "nota.txt"
    brief.write_bytes(made.pdf())
    nota.write_text(_NOTA)
    return pairs.judged(brief, nota)


def test_every_remark_is_in_the_file(pair: Checked, tmp_path: Path) -> None:
    path = tmp_path / "annotated.pdf"
    pdf.write(pair, str(path))
    with pikepdf.open(path) as opened:
        notes = list(opened.pages[0].obj.Annots)
        said = remarks(pair)
        assert len(notes) == len(said.at) + 1 > 1
        assert str(notes[-1].Contents).startswith("nota.txt naast brief.pdf: ")
        assert "https://www.tweedekamer.nl/zoeken?qry=TZ202604-154" in str(notes[0].Contents)


def test_it_is_written_again_over_itself_and_over_nothing_else(
    pair: Checked, tmp_path: Path
) -> None:
    path = tmp_path / "annotated.pdf"
    pdf.write(pair, str(path))
    first = path.read_bytes()
    pdf.write(pair, str(path))
    assert path.read_bytes() == first
    other = tmp_path / "ander.pdf"
    other.write_bytes(b"%PDF-1.5")
    with pytest.raises(InputError, match="O002"):
        pdf.write(pair, str(other))
    with pytest.raises(InputError, match="O001"):
        pdf.write(pair, pair.brief_path)


def test_a_letter_that_is_no_pdf_gets_one_line_that_says_what_to_do(tmp_path: Path) -> None:
    pair = pairs.judged(*pairs.of_corpus("01"))
    with pytest.raises(InputError, match="O024") as caught:
        pdf.write(pair, str(tmp_path / "a.pdf"))
    line = caught.value.line("nl")
    assert "--docx" in line
    assert "\n" not in line
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(("path", "code"), [("-", "O020"), ("weg.pdf", "O021")])
def test_the_file_must_still_be_there(pair: Checked, path: str, code: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=code):
        pdf.write(msgspec.structs.replace(pair, brief_path=path), str(tmp_path / "a.pdf"))


@needs_shared
def test_the_seed_pair(tmp_path: Path) -> None:
    brief, nota = (
        extractor.read(SHARED / "made" / name, kind=kind)
        for name, kind in (("brief.pdf", "brief"), ("nota.pdf", "nota"))
    )
    source = SHARED / "made" / "brief.pdf"
    pair = Checked(extractor.check(brief, nota), brief, nota, str(source), "nota.pdf", NOTHING)
    path = tmp_path / "annotated.pdf"
    pdf.write(pair, str(path))
    again = extractor.read(path, kind="brief")
    assert again.source == brief.source
    with pikepdf.open(io.BytesIO(source.read_bytes())) as old, pikepdf.open(path) as new:
        ours = 0
        for mine, theirs in zip(new.pages, old.pages, strict=True):
            kept = list(theirs.obj.get("/Annots", []))
            notes = list(mine.obj.get("/Annots", []))
            assert [str(n.Subtype) for n in notes[: len(kept)]] == [str(n.Subtype) for n in kept]
            ours += len(notes) - len(kept)
    assert ours > len(remarks(pair).at)
