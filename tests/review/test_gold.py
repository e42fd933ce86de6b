"""The decisions as gold, of letters and notas of every format."""

from __future__ import annotations

import io
import textwrap
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

import extractor
from extractor.cli import cli
from extractor.review.items import COMMITMENTS
from tests.parity import word
from tests.places import CORPUS
from tests.readers import pdf_pages
from tests.review.library import Review

PAIR = CORPUS / "01-ienw-drinkwater"


def in_word(path: Path) -> bytes:
    return word.write(extractor.read(path), block_in_table=False)


def in_pdf(path: Path) -> bytes:
    text = path.read_text("utf-8").encode("cp1252", "ignore").decode("cp1252")
    lines = [
        row for line in text.splitlines() for row in (textwrap.wrap(line.lstrip("# "), 95) or [""])
    ]
    return pdf_pages.pdf(
        *(pdf_pages.page(60, 790, lines[at : at + 58]) for at in range(0, len(lines), 58))
    )


@pytest.mark.parametrize(("extension", "made"), [("docx", in_word), ("pdf", in_pdf)])
def test_evaluate_reads_the_decisions_on_a_pair_of_any_format(
    tmp_path: Path, extension: str, made: object
) -> None:
    folder = tmp_path / "pair"
    folder.mkdir()
    for side in ("brief.txt", "nota.md"):
        path = folder / f"{side.partition('.')[0]}.{extension}"
        path.write_bytes(made(PAIR / side))  # type: ignore[operator]
    review = Review(folder)
    assert len([row for row in review.judged.rows if row.group == COMMITMENTS]) >= 5
    review.confirm_all()
    with zipfile.ZipFile(io.BytesIO(review.take("gold").data)) as file:
        assert f"pair/brief.{extension}" in file.namelist()
        file.extractall(tmp_path / "gold")
    review.engine.dispose()
    done = CliRunner().invoke(cli, ["evaluate", str(tmp_path / "gold")])
    assert done.exit_code == 0, done.output
    assert " missed " not in done.output
    assert "commitments found: recall | 1.000" in done.output


@pytest.mark.parametrize(("lang", "what"), [("nl", "niet gevonden"), ("en", "not found")])
def test_evaluate_says_what_is_wrong_in_one_language(tmp_path: Path, lang: str, what: str) -> None:
    done = CliRunner().invoke(cli, ["evaluate", str(tmp_path), "--lang", lang])
    assert done.exit_code == 2
    assert done.output.startswith("I001 ")
    assert what in done.output
