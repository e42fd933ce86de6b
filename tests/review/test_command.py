"""What ``extract review`` is called with reaches whoever reads."""

from __future__ import annotations

import shutil
import signal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import extractor
from extractor.cli import cli
from extractor.commands import review
from extractor.guard import Limits
from extractor.messages import InputError
from tests.review.running import CORPUS, Browser, serving

BRIEF, NOTA = (str(CORPUS / "01-ienw-drinkwater" / name) for name in ("brief.txt", "nota.md"))


@pytest.mark.parametrize(
    ("guard", "ocr"), [(False, False), (True, True), (Limits(memory=300, seconds=5), False)]
)
def test_two_files_are_told_apart_under_the_limits_that_were_given(
    monkeypatch: pytest.MonkeyPatch, guard: bool | Limits, ocr: bool
) -> None:
    given: list[dict[str, Any]] = []

    def read(path: str, **options: Any) -> Any:
        given.append(options)
        return usual(path)

    usual = extractor.read
    monkeypatch.setattr(extractor, "read", read)
    (pair,), left, folder = review._pairs([NOTA, BRIEF], guard, ocr)
    assert left == []
    assert given == [{"guard": guard, "ocr": ocr}] * 2
    assert (pair.brief, pair.nota) == (BRIEF, NOTA), "in either order"
    assert folder == str(Path(NOTA).parent)


# (files in the folder, what the line says of it)
@pytest.mark.parametrize(
    ("files", "said"),
    [
        (["brief.docx"], "O048 los: deze map is geen paar: er ontbreekt nota.*"),
        (["nota.md", "bijlage.pdf"], "O048 los: deze map is geen paar: er ontbreekt brief.*"),
        (["bijlage.pdf"], "er ontbreekt brief.*, nota.*"),
        (["brief.docx", "brief.pdf", "nota.md"], "meer dan één brief of nota in (brief.docx, brief.pdf)"),
        (["brief.txt", "Nota.md", "memo.docx"], "meer dan één brief of nota in (Nota.md, memo.docx)"),
    ],
)  # fmt: skip
def test_a_folder_that_is_no_pair_is_named_with_the_reason(
    tmp_path: Path, files: list[str], said: str
) -> None:
    for folder, names in (
        ("los", files),
        ("paar", ["brief.txt", "nota.txt"]),
        (".git", ["brief.txt"]),
    ):
        (tmp_path / folder).mkdir()
        for name in names:
            (tmp_path / folder / name).write_text("tekst")
    pairs, left, _ = review._pairs([str(tmp_path)], False, False)
    assert [pair.name for pair in pairs] == ["paar"]
    (line,) = [one.line("nl") for one in left]
    assert said in line


def test_one_file_alone_asks_for_the_other(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["review", BRIEF, "--no-browser"])
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith(
        f"O050 {BRIEF}: dit is één bestand; geef de brief en de nota allebei"
    )


def test_the_page_and_the_terminal_say_what_is_left_out_and_how_to_stop(tmp_path: Path) -> None:
    shutil.copytree(Path(BRIEF).parent, tmp_path / "drinkwater")
    (tmp_path / "re\u202efdp.kwijt").mkdir()
    with serving(tmp_path) as server:
        shown = Browser(server).page("/")
        assert "Mappen die geen paar zijn" in shown
        assert "<bdi>O048 re[U+202E]fdp.kwijt: deze map is geen paar" in shown
        assert server.process.stdout is not None
        server.process.send_signal(signal.SIGINT)
        told = server.process.stdout.read()
        assert "werkt één keer" in told
        assert "Ctrl-C" in told
        assert "O048 re[U+202E]fdp.kwijt" in server.process.stderr.read()


def test_a_name_that_turns_itself_around_is_told_by_its_numbers() -> None:
    assert InputError("I001", "nota\u202etxt.exe").line().startswith("I001 nota[U+202E]txt.exe: ")
    assert InputError("I001", "geheel\ngewoon").line().count("\n") == 0
    assert InputError("I001", "één brief.txt").line().startswith("I001 één brief.txt: ")
