"""What is built of the lists is what stands in models/, byte for byte."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from extractor import gazetteer_files, knowledge

MODELS = Path(knowledge.folder())


def test_the_index_of_names_and_what_they_meant() -> None:
    built = dict(gazetteer_files.built())
    assert built.keys() == {"actors.json", "periods.json"}
    stale = [name for name, data in built.items() if (MODELS / name).read_bytes() != data]
    assert stale == [], "run `python -m extractor.gazetteer_files`"


def test_the_counts_and_meanings_of_words() -> None:
    """Of the pairs that ``learned_from`` names, which are those of the weights."""
    from extractor.evaluation import vocabulary

    again = "run `python -m extractor.evaluation.vocabulary corpus`; see models/README.md"
    made = vocabulary.written(vocabulary.counted(str(MODELS.parent / "corpus")))
    assert (MODELS / "frequency.json").read_bytes() == made, again
    assert (MODELS / "meanings.json").read_bytes() == vocabulary.written(vocabulary.meanings()), (
        again
    )


def test_the_weights_say_the_same_pairs_as_the_counts() -> None:
    from extractor.evaluation import learned_from

    heads = [
        msgspec.json.decode((MODELS / name).read_bytes()) for name in ("coverage.json", "frequency.json")
    ]  # fmt: skip
    assert [head["pairs"] for head in heads] == [learned_from.PAIRS] * 2


# Bare tables, which have no room for it: what they are made of says it.
_BARE = {"actors", "periods"}


def test_each_file_says_where_it_is_from() -> None:
    wanted = ("source", "date", "licence", "note")
    lacking = {}
    for path in sorted(MODELS.glob("*.json")):
        head = msgspec.json.decode(path.read_bytes())
        if missing := [key for key in wanted if not head.get(key)]:
            lacking[path.stem] = missing
    assert lacking.keys() == _BARE


def test_weights_are_written_with_their_head(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from extractor.evaluation import nota_items
    from extractor.finders.commitments.weights import Weights

    monkeypatch.setattr(knowledge, "folder", lambda: str(tmp_path))
    nota_items.write("x", "what it is for", "python -m x", Weights(-1.0, {"word": 0.5}))
    (path,) = tmp_path.iterdir()
    whole = msgspec.json.decode(path.read_bytes())
    date = whole.pop("date")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", date)
    assert whole == {
        "source": "learned from the corpus by python -m x",
        "licence": "MIT",
        "note": "what it is for",
        "intercept": -1.0,
        "weights": {"word": 0.5},
    }


def test_a_second_run_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And a first one puts in order what was written by hand."""
    for path in MODELS.glob("*.json"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "README.md").write_bytes((MODELS / "README.md").read_bytes())
    laws = tmp_path / "laws.json"
    tidy = laws.read_bytes()
    laws.write_bytes(msgspec.json.encode(msgspec.json.decode(tidy)))
    monkeypatch.setattr(gazetteer_files, "folder", lambda: str(tmp_path))
    assert gazetteer_files.main(["--check"]) == 1
    assert laws.read_bytes() != tidy, "--check writes nothing"
    assert gazetteer_files.main([]) == 0
    assert laws.read_bytes() == tidy
    gazetteer_files.main([])  # sizes in the README are counted after the files are written
    assert gazetteer_files.main(["--check"]) == 0


LAYOUTS = [
    (b'{"note":"a","entries":[{"name":"\xc3\x89\xc3\xa9n"}]}', '{\n "note": "a",\n "entries": [\n  {"name": "Één"}\n ]\n}\n'),
    (b'{"few":["a","b"],"none":[]}', '{\n "few": ["a", "b"],\n "none": []\n}\n'),
    (b'{"note":["a"]}', '{\n "note": [\n  "a"\n ]\n}\n'),
]  # fmt: skip


@pytest.mark.parametrize(("data", "page"), LAYOUTS)
def test_the_layout(data: bytes, page: str) -> None:
    assert gazetteer_files.laid_out(data).decode() == page
    assert gazetteer_files.laid_out(page.encode()).decode() == page


def test_a_list_is_a_table() -> None:
    with pytest.raises(ValueError, match="not a table"):
        gazetteer_files.laid_out(b"[1]")


@pytest.mark.parametrize("name", ["nota_items", "promises"])
def test_what_is_weighed(name: str) -> None:
    """Learned again from the corpus: the same signals and weights, but for what another processor rounds otherwise."""
    pytest.importorskip("scipy", reason="the learn extra is not installed")
    from extractor.evaluation import letter_promises, nota_items
    from extractor.finders.commitments import weights

    corpus = str(MODELS.parent / "corpus")
    built = {"nota_items": nota_items, "promises": letter_promises}[name].learned(corpus)
    stands = weights.load(name)
    far = {
        signal
        for signal in built.weights.keys() | stands.weights.keys()
        if abs(built.weights.get(signal, 0.0) - stands.weights.get(signal, 0.0)) > 0.05
    }
    assert far == set(), f"learn {name} again (models/README.md)"
    assert abs(built.intercept - stands.intercept) < 0.2


def test_what_a_name_is_weighed_with() -> None:
    """As above, for the names that may be Members'."""
    pytest.importorskip("scipy", reason="the learn extra is not installed")
    from extractor.evaluation import letter_members
    from extractor.finders.commitments import weights

    corpus = str(MODELS.parent / "corpus")
    built = letter_members.learn(
        [letter_members.rows(one) for one in letter_members.gather(corpus)]
    )
    stands = weights.load("likely_members")
    again = "run `python -m extractor.evaluation.letter_members corpus`"
    far = {
        name
        for name in built.weights.keys() | stands.weights.keys()
        if abs(built.weights.get(name, 0.0) - stands.weights.get(name, 0.0)) > 0.15
    }
    assert far == set(), again  # a weight below a tenth is left out
    assert abs(built.intercept - stands.intercept) < 0.2, again
