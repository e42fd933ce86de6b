"""Running it again does what is new and nothing else; what is gone is gone from the tables."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from extractor.audit import compacting, listing, store
from extractor.messages import InputError
from tests.audit.running import ask, audit, folder_of, tables


def computed(results: Path) -> int:
    return store.runs(str(results))[-1].computed


def test_again(tmp_path: Path) -> None:
    """One folder through its life: nothing new, one more, one changed, one moved, one gone."""
    folder, results = folder_of(tmp_path / "in", 2), tmp_path / "out"
    audit(folder, results)
    first = tables(results)
    assert computed(results) == 4

    audit(folder, results)
    assert computed(results) == 0
    assert tables(results) == first
    assert ask(results, "SELECT DISTINCT change FROM files") == [("same",)]
    assert ask(results, "changes") == []

    extra = folder / "erbij.txt"
    extra.write_text("Geachte voorzitter,\n\nHierbij antwoord ik op TZ202604-152.\n", "utf-8")
    audit(folder, results)
    assert computed(results) == 1
    assert ask(results, "SELECT path FROM files WHERE change = 'new'") == [("erbij.txt",)]

    letter = next(folder.rglob("brief.*"))
    kept = letter.read_bytes()
    letter.write_bytes(kept[: len(kept) // 3])
    audit(folder, results)
    assert computed(results) == 2  # the letter, and the nota that it is checked against
    assert len(ask(results, "changes")) > 0

    letter.write_bytes(kept)
    extra.rename(folder / "elders.txt")
    audit(folder, results)
    assert computed(results) == 0  # what it was before is still known, and so is what only moved
    assert ask(results, "SELECT path FROM files WHERE change = 'new'") == [("elders.txt",)]

    (folder / "elders.txt").unlink()
    audit(folder, results)
    assert computed(results) == 0
    assert tables(results) == first  # the rows of what is gone do not count, though a part has them

    before, after = compacting.compact(str(results))
    assert before > after == 1
    assert tables(results) == first
    audit(folder, results)
    assert computed(results) == 0  # nothing was forgotten by that
    assert tables(results) == first
    part = next((results / "parts").iterdir())
    (part / "documents.parquet").unlink()
    with pytest.raises(InputError) as caught:
        compacting.compact(str(results))
    assert caught.value.code == "A022"

    audit(folder, results, fresh=True)
    assert computed(results) == 4
    assert tables(results) == first


def test_the_same_content_under_two_names_is_read_once(tmp_path: Path) -> None:
    folder, results = folder_of(tmp_path / "in", 1), tmp_path / "out"
    copy = folder / "kopie"
    copy.mkdir()
    letter = next(folder.rglob("brief.*"))
    (copy / "los.txt").write_bytes(letter.read_bytes())
    audit(folder, results)
    assert computed(results) == 2
    assert ask(results, "SELECT count(*) FROM documents") == [(2,)]
    twin = ask(results, "SELECT path FROM files WHERE duplicate_of IS NOT NULL")
    assert twin == [("kopie/los.txt",)]
    why = ask(results, "SELECT why FROM pairs WHERE status = 'unpaired'")
    assert why == [(f"dezelfde inhoud als {letter.relative_to(folder).as_posix()}",)]


def test_pairs_by_content_are_checked_once(tmp_path: Path) -> None:
    folder, results = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for number, path in enumerate(sorted(folder_of(tmp_path / "from", 2).rglob("*.*"))):
        path.rename(folder / f"stuk {7 - number}.txt")
    audit(folder, results)
    rows = ask(results, "SELECT method, status FROM pairs")
    assert rows == [("content", "done")] * 2
    first = tables(results)
    assert len(first["documents"]) == 4
    assert len(first["coverage"]) > 10
    audit(folder, results)
    assert computed(results) == 0
    assert tables(results) == first


def test_two_letters_in_a_folder_are_no_pair(tmp_path: Path) -> None:
    folder, results = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for number, path in enumerate(sorted(folder_of(tmp_path / "from", 2).rglob("brief.*"))):
        path.rename(folder / f"stuk {number}.txt")
    done = audit(folder, results)
    assert done.told.failures == []
    assert ask(results, "SELECT status, count(*) FROM pairs GROUP BY ALL") == [("unpaired", 2)]
    assert ask(results, "SELECT count(*) FROM documents") == [(2,)]


def test_what_counts_as_a_document(tmp_path: Path) -> None:
    for name in ("a.txt", "b.PDF", "c.xlsx", ".d.txt", "~$e.docx", "sub/f.md", ".git/g.txt", "h"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    os.utime(tmp_path / "a.txt", (0, 0))

    def found(**chosen: object) -> list[str]:
        wanted = listing.Chosen(**chosen)  # type: ignore[arg-type]
        return [file.path for file in listing.find(str(tmp_path), "/none", wanted).files]

    assert found() == ["a.txt", "b.PDF", "sub/f.md"]
    assert found(include=("*.xlsx", "sub/*")) == ["c.xlsx", "sub/f.md"]
    assert found(exclude=("*.md",)) == ["a.txt", "b.PDF"]
    assert found(since=1_000_000_000) == ["b.PDF", "sub/f.md"]
    other = listing.find(str(tmp_path), "/none", listing.Chosen()).other
    assert other == {"xlsx": 1, "": 1}


def test_results_below_the_folder_are_not_audited(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", 1)
    results = folder / "uit"
    audit(folder, results)
    audit(folder, results)
    assert ask(results, "SELECT count(*) FROM files") == [(2,)]


def test_a_folder_of_the_user_is_left_alone(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", 1)
    results = tmp_path / "out"
    results.mkdir()
    (results / "mijn.txt").write_text("werk")
    with pytest.raises(InputError) as caught:
        audit(folder, results)
    assert caught.value.code == "A012"
    assert os.listdir(results) == ["mijn.txt"]


@pytest.mark.parametrize("made", [None, "empty", "file"])
def test_a_folder_without_documents(tmp_path: Path, made: str | None) -> None:
    folder = tmp_path / "in"
    if made == "empty":
        folder.mkdir()
    elif made == "file":
        folder.write_text("x")
    with pytest.raises(InputError) as caught:
        audit(folder, tmp_path / "out")
    assert caught.value.code == ("I001" if made is None else "A018")
