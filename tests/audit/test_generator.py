"""Folders made of the corpus: the same for the same seed, and what is known of them is true."""

from __future__ import annotations

import hashlib
import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import audit_rows
from benchmarks.audit import main as benchmark
from benchmarks.generator import Wanted, generate, orders, varying
from benchmarks.generator.__main__ import main
from benchmarks.generator.bases import BRIEF, NOTA, ORDERS, Base, bases
from benchmarks.generator.folders import GOLD
from benchmarks.generator.scoring import known, score
from benchmarks.measure import Row
from extractor.evaluation.places import Skeleton
from tests.audit.running import CORPUS, ask, audit

BASES = bases(CORPUS)


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("made") / "in"
    assert generate(place, Wanted(60)) == 60
    return place


def test_the_same_seed_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    generate(tmp_path / "again", Wanted(60))
    assert digests(tmp_path / "again") == digests(folder)
    generate(tmp_path / "other", Wanted(60, seed=7))
    assert not set(digests(tmp_path / "other").values()) & set(digests(folder).values())


def test_a_larger_folder_begins_as_a_smaller_one(folder: Path, tmp_path: Path) -> None:
    generate(tmp_path / "few", Wanted(20))
    few, many = digests(tmp_path / "few"), digests(folder)
    lists = {GOLD, "pairs.csv"}
    same = [path for path in few if path not in lists and many.get(path) == few[path]]
    assert len(same) >= 19  # the last may stand alone where the larger has a pair
    lines = (tmp_path / "few" / GOLD).read_bytes().splitlines()
    assert (folder / GOLD).read_bytes().splitlines()[: len(lines) - 1] == lines[:-1]


def test_it_is_mixed_as_it_says(folder: Path) -> None:
    everything = known(folder)
    endings = {
        path.rsplit(".", 1)[-1] for one in everything for path in (one.brief, one.nota or "")
    }
    assert {"txt", "md", "docx", "html", "odt"} <= endings
    assert {"folder", "name", "manifest"} <= {one.way for one in everything}
    assert any(one.mutation for one in everything)
    assert sum(1 + (one.nota is not None) for one in everything) == 60


def test_an_audit_finds_what_is_known(folder: Path, tmp_path: Path) -> None:
    """As often as in the corpus itself, where four verdicts of five are right."""
    audit(folder, tmp_path / "out")
    got = score(folder, tmp_path / "out")
    assert (got.paired, got.failed) == (got.pairs, got.broken)
    assert got.pairs > 20
    assert got.found >= 0.95 * got.items
    assert got.right >= 0.7 * got.found, got.faults.most_common(5)
    unpaired = ask(tmp_path / "out", "SELECT count(*) FROM pairs WHERE status = 'unpaired'")[0][0]
    assert unpaired == sum(one.nota is None for one in known(folder))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(BASES) - 1), st.integers(0, 10**9))
def test_a_variation_keeps_every_place(number: int, seed: int) -> None:
    """Nothing moves, so that columns and page feet stay; and what is official is called otherwise."""
    pair = BASES[number]
    varied = varying.variation(pair.slots, random.Random(seed))
    for side in (BRIEF, NOTA):
        text = pair.source(side, 0)
        assert text is not None
        made = varied.text(text)
        assert [len(line) for line in made.splitlines()] == [
            len(line) for line in text.splitlines()
        ]
        numbers = re.findall(r"TZ20\d{4}-\d{3}", text)
        assert not numbers or set(numbers) != set(re.findall(r"TZ20\d{4}-\d{3}", made))
    nota = Skeleton(varied.text(pair.source(NOTA, 0) or ""))
    for item in pair.pair.gold.commitments:
        assert nota.find(varied.text(item.key)), item.key


def test_years_move_with_what_follows_them() -> None:
    for printed, by, moved in [
        ("2026", -3, "2023"),
        ("2025/26", -3, "2022/23"),
        ("2025-2026", 1, "2026-2027"),
        ("2026-05", -1, "2025-05"),
        ("1999", 0, "1999"),
    ]:
        assert varying.shifted(printed, by) == moved


ORDER = """# Nota

- een
  - onder een
- twee
- drie
  loopt door

| kop | kop |
|---|---|
| a | 1 |
| b | 2 |

1. blijft
2. staan
"""


def test_items_change_places_with_all_that_is_theirs() -> None:
    seen = {orders.shuffled(ORDER, random.Random(seed)) for seed in range(60)}
    assert len(seen) == 12  # six orders of the bullets, two of the rows
    for text in seen:
        assert "- een\n  - onder een\n" in text
        assert "- drie\n  loopt door\n" in text
        assert "| kop | kop |\n|---|---|\n" in text
        assert text.endswith("\n1. blijft\n2. staan\n")


@pytest.mark.parametrize("pair", BASES, ids=lambda base: base.pair.name)
def test_another_order_has_the_same_lines(pair: Base) -> None:
    first = pair.source(NOTA, 0) or ""
    for change in range(1, ORDERS):
        other = pair.source(NOTA, change) or ""
        assert sorted(other.split("\n")) == sorted(first.split("\n"))


def test_a_folder_that_is_there_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.txt").write_text("werk")
    assert main([str(tmp_path), "--documents", "3"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["x.txt"]


def test_questions_to_rows_that_were_made(tmp_path: Path) -> None:
    found: list[Row] = list(audit_rows.queries(tmp_path / "rows", 30_000))
    measured = [row.what for row in found if row.measured is not None]
    for asked in audit_rows.QUESTIONS:
        assert any(asked.what in what and what.endswith(", CPU") for what in measured), asked.what
    assert ask(tmp_path / "rows", 'SELECT count(*), count(DISTINCT sha256) FROM "references"') == [
        (30_000, 3_000)
    ]


def test_the_benchmark_runs(capsys: pytest.CaptureFixture[str]) -> None:
    """With children that know their answer, in a small size."""
    assert benchmark(["--only", "alone", "--small", "4", "--large", "12"]) == 0
    said = capsys.readouterr().out
    assert "| run again with nothing new, CPU |" in said
