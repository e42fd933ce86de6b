"""Running ``extract check`` with hand-made verdicts in the place of the engine's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import extractor
from extractor.cli import cli
from tests.commands.running import Engine
from tests.coverages import BRIEF, NOTA


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Engine:
    made = Engine()
    monkeypatch.setattr(extractor, "check", made, raising=False)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "brief.txt").write_text(BRIEF, "utf-8")
    (tmp_path / "nota.txt").write_text(NOTA, "utf-8")
    return tmp_path


@pytest.fixture
def check(engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run the command in the folder with the letter and the nota."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "100")

    def run(*arguments: str, pair: tuple[str, str] = ("brief.txt", "nota.txt"), **more: str) -> Result:  # fmt: skip
        result = CliRunner().invoke(cli, ["check", *pair, *arguments], **more)  # type: ignore[arg-type]
        assert result.exception is None or isinstance(result.exception, SystemExit), result.output
        return result

    return run
