"""The measuring itself: counts, what is optional, and gains and losses."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor.cli import cli
from extractor.evaluation import record
from extractor.evaluation.compare import Score, score
from tests.places import CORPUS


@pytest.mark.parametrize(
    ("wanted", "got", "optional", "hits", "missed", "extra"),
    [
        (["a", "b"], ["a", "b"], [], 2, [], []),
        (["a", "a"], ["a"], [], 1, ["x: a"], []),
        (["a"], ["a", "a", "c"], [], 1, [], ["x: a", "x: c"]),
        (["a"], ["a", "c"], ["c"], 1, [], []),
        (["a"], [], ["a"], 0, ["x: a"], []),
        ([], [], [], 0, [], []),
    ],
)
def test_score(
    wanted: list[str],
    got: list[str],
    optional: list[str],
    hits: int,
    missed: list[str],
    extra: list[str],
) -> None:
    found = score(wanted, got, optional, "x")
    assert (found.hits, found.missed, found.extra) == (hits, missed, extra)


def test_precision_recall_f1() -> None:
    found = Score(hits=8, missed=["x"] * 2, extra=["y"] * 8)
    assert found.precision == 0.5
    assert found.recall == 0.8
    assert found.f1 == pytest.approx(8 / 13)
    assert (Score().precision, Score().recall, Score().f1) == (1.0, 1.0, 1.0)


def test_changes_name_what_was_gained_and_lost() -> None:
    before = {"dates": record.Row(1, 1, 1, missed=["p/brief: a"], extra=["p/nota: b"])}
    now = {"dates": record.Row(1, 1, 1, missed=["p/brief: c"], extra=["p/nota: b"])}
    changes = record.changes(before, now)
    assert changes["dates"].gained == ["- p/brief: a"]
    assert changes["dates"].lost == ["- p/brief: c"]
    assert record.changes(before, before) == {}


def evaluate(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["evaluate", *map(str, arguments)])


@pytest.fixture
def one_pair(tmp_path: Path) -> Path:
    shutil.copytree(CORPUS / "03-jenv-jeugddetentie", tmp_path / "03-jenv-jeugddetentie")
    return tmp_path


def test_evaluate_records_and_notices_a_loss(one_pair: Path) -> None:
    assert evaluate(one_pair, "--record").exit_code == 0
    assert "nothing gained, nothing lost" in evaluate(one_pair, "--check").output
    gold = one_pair / "03-jenv-jeugddetentie" / "gold.json"
    data = json.loads(gold.read_text("utf-8"))
    data["dates"]["brief"].append(["9 september 1999", "1999-09-09"])
    gold.write_text(json.dumps(data), "utf-8")
    done = evaluate(one_pair, "--check")
    assert done.exit_code == 1
    assert "lost    dates" in done.output
    assert "1999-09-09" in done.output


def test_recorded_corpus_run_is_current() -> None:
    done = evaluate(CORPUS, "--check", "--no-faults")
    assert done.exit_code == 0, done.output
    assert "gained" not in done.output.replace("nothing gained", ""), "run `make record`"


@pytest.mark.parametrize("content", [None, "{", '{"brief": 1}'])
def test_a_folder_without_good_gold_is_one_clear_line(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "gold.json").write_text(content)
    done = evaluate(tmp_path)
    assert done.exit_code == 2
    assert done.output.splitlines()[0].startswith(("I001 ", "I007 "))
