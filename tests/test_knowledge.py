"""The door to models/: ours, and the user's own names before them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from extractor import knowledge
from extractor.knowledge import Name, Own

OWN = Own(
    "1" * 64,
    (Name("PvW", "p", ("PvW",)),),
    (),
    {"parties": [{"name": "PvW", "canonical": "PvW", "abbreviations": ["PvW"]}]},
)


class _Party(msgspec.Struct):
    name: str
    canonical: str


class _File(msgspec.Struct):
    entries: list[_Party]


@pytest.fixture(autouse=True)
def _ours_again() -> Iterator[None]:
    yield
    knowledge.use(None)


def names() -> list[str]:
    return [party.canonical for party in knowledge.load("parties", _File).entries]


def test_without_names_of_ones_own_ours_are_loaded() -> None:
    assert knowledge.own() is None
    assert "PvW" not in names()


def test_the_users_entries_stand_first_and_ours_are_all_there() -> None:
    ours = names()
    knowledge.use(OWN)
    assert names() == ["PvW", *ours]
    knowledge.use(None)
    assert names() == ours


def test_files_that_the_user_says_nothing_of_stay_as_they_are() -> None:
    ours = knowledge.load("ministries", dict[str, object])
    knowledge.use(OWN)
    assert knowledge.load("ministries", dict[str, object]) == ours


def test_what_is_kept_is_forgotten_when_the_names_change_and_only_then() -> None:
    calls: list[str] = []

    @knowledge.kept
    def count(word: str) -> int:
        calls.append(word)
        return len(names())

    ours = count("a")
    assert (count("a"), calls) == (ours, ["a"])
    knowledge.use(OWN)
    assert count("a") == ours + 1
    knowledge.use(msgspec.msgpack.decode(msgspec.msgpack.encode(OWN), type=Own))  # the same again
    assert (count("a"), calls) == (ours + 1, ["a", "a"])
    knowledge.use(None)
    assert (count("a"), calls) == (ours, ["a", "a", "a"])


def test_it_can_be_sent_to_another_process() -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(OWN), type=Own) == OWN


def test_an_installed_wheel_has_the_models_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = knowledge.folder.__wrapped__
    assert Path(find()).name == "models"
    assert (Path(find()) / "parties.json").is_file()
    (tmp_path / "package" / "models").mkdir(parents=True)
    monkeypatch.setattr(knowledge, "_HERE", str(tmp_path / "package"))
    assert find() == str(tmp_path / "package" / "models")
    monkeypatch.setattr(knowledge, "_HERE", str(tmp_path / "elsewhere"))
    assert find() == str(tmp_path / "models")
