"""An output is written whole, or the file that stood there is as it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from extractor.messages import InputError
from extractor.reports.saving import open_elsewhere, save


def refused(code: str, path: str | Path, **how: object) -> None:
    with pytest.raises(InputError) as raised:
        save(str(path), b"nieuw", **how)  # type: ignore[arg-type]
    assert raised.value.code == code
    assert "\n" not in raised.value.line()
    assert "\n" not in raised.value.line("en")


def ours(path: str) -> bool:
    return Path(path).read_bytes().startswith(b"van extractor")


def test_a_new_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    save(str(tmp_path / "verslag.html"), b"<p>\xe2\x9c\x93</p>")
    assert [p.name for p in tmp_path.iterdir()] == ["verslag.html"]
    assert (tmp_path / "verslag.html").read_bytes() == b"<p>\xe2\x9c\x93</p>"


def test_what_extractor_made_before_is_replaced_with_its_permissions(tmp_path: Path) -> None:
    old = tmp_path / "verslag.html"
    old.write_bytes(b"van extractor, vorige week")
    old.chmod(0o640)
    save(str(old), b"nieuw", ours=ours)
    assert old.read_bytes() == b"nieuw"
    assert old.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("how", [{}, {"ours": ours}])
def test_what_somebody_else_made_stays(tmp_path: Path, how: dict[str, object]) -> None:
    theirs = tmp_path / "verslag.html"
    theirs.write_bytes(b"met de hand gemaakt")
    refused("O002", theirs, **how)
    assert theirs.read_bytes() == b"met de hand gemaakt"
    assert [p.name for p in tmp_path.iterdir()] == ["verslag.html"]


@pytest.mark.parametrize("link", [None, os.symlink, os.link])
def test_a_file_that_is_read_is_never_written(tmp_path: Path, link: object) -> None:
    letter = tmp_path / "brief.docx"
    letter.write_bytes(b"van extractor of niet: dit is de brief")
    name = letter
    if callable(link):
        name = tmp_path / "uitvoer.docx"
        link(letter, name)
    refused("O001", name, inputs=[str(letter)], ours=lambda _: True)
    assert letter.read_bytes().startswith(b"van extractor of niet")


def test_a_link_keeps_leading_to_the_file_that_it_led_to(tmp_path: Path) -> None:
    (tmp_path / "echt.html").write_bytes(b"van extractor")
    (tmp_path / "link.html").symlink_to(tmp_path / "echt.html")
    save(str(tmp_path / "link.html"), b"nieuw", ours=ours)
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "echt.html").read_bytes() == b"nieuw"


@pytest.mark.parametrize(
    ("name", "lock"),
    [
        ("review.xlsx", ".~lock.review.xlsx#"),  # LibreOffice
        ("review.xlsx", "~$review.xlsx"),  # Excel
        ("brief.docx", "~$brief.docx"),  # Word, a short name
        ("brieven.docx", "~$rieven.docx"),
        ("kamerbrief.docx", "~$merbrief.docx"),
    ],
)
def test_a_file_that_is_open_is_left_alone(tmp_path: Path, name: str, lock: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"van extractor")
    (tmp_path / lock).touch()
    refused("O004", file, ours=ours)
    assert file.read_bytes() == b"van extractor"
    (tmp_path / lock).unlink()
    save(str(file), b"nieuw", ours=ours)
    assert file.read_bytes() == b"nieuw"


def test_the_lock_of_another_workbook_is_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / "~$view.xlsx").touch()  # of view.xlsx, not of review.xlsx
    assert open_elsewhere(str(tmp_path / "review.xlsx")) is None


@pytest.mark.parametrize("name", ["er/is/niet/verslag.html", "", "a\0b.html"])
def test_a_place_that_cannot_be_written_gives_one_line(tmp_path: Path, name: str) -> None:
    refused("O003", f"{tmp_path}/{name}")
    assert list(tmp_path.iterdir()) == []


def test_a_broken_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "verslag.html"
    old.write_bytes(b"van extractor, vorige week")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    refused("O003", old, ours=ours)
    assert old.read_bytes() == b"van extractor, vorige week"
    assert [p.name for p in tmp_path.iterdir()] == ["verslag.html"]
