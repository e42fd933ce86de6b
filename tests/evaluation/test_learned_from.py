"""Which pairs the matcher's files are made of, and what a wrong call gets."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor import knowledge
from extractor.evaluation import gold, learn, learned_from, vocabulary
from extractor.messages import InputError
from tests.places import CORPUS

RANGES = [("01-52", "01", "52"), ("07-09", "07", "09"), ("50-99", "50", None)]


@pytest.mark.parametrize(("numbers", "first", "last"), RANGES)
def test_pairs_by_their_numbers(numbers: str, first: str, last: str | None) -> None:
    names = [pair.name[:2] for pair in learned_from.among(str(CORPUS), numbers)]
    wanted = [pair.name[:2] for pair in gold.pairs(str(CORPUS))]
    end = wanted.index(last) + 1 if last else len(wanted)
    assert names == wanted[wanted.index(first) : end]


def test_a_range_without_pairs() -> None:
    with pytest.raises(InputError, match="97-99"):
        learned_from.among(str(CORPUS), "97-99")


CALLS = [  # arguments, the folders and the range
    (["corpus"], (["corpus"], learned_from.PAIRS)),
    (["corpus", "--pairs", "01-62"], (["corpus"], "01-62")),
    (["--pairs", "01-09", "one", "two"], (["one", "two"], "01-09")),
]


@pytest.mark.parametrize(("arguments", "wanted"), CALLS)
def test_what_a_command_is_asked(arguments: list[str], wanted: tuple[list[str], str]) -> None:
    assert learned_from.asked(arguments) == wanted


MISTAKES = [
    [],
    ["corpus", "--pairs"],
    ["corpus", "--pairs", "52"],
    ["corpus", "--pairs", "1-52"],
    ["corpus", "--pair", "01-52"],
    ["corpus", "--pairs", "97-99"],
    ["no-such-folder"],
]


@pytest.mark.parametrize("arguments", MISTAKES, ids=" ".join)
@pytest.mark.parametrize("main", [learn.main, vocabulary.main], ids=["learn", "vocabulary"])
def test_a_wrong_call_gets_one_line_and_writes_nothing(
    main: object,
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(knowledge, "folder", lambda: str(tmp_path))
    given = [str(CORPUS) if each == "corpus" else each for each in arguments]
    assert callable(main)
    assert main(given) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
