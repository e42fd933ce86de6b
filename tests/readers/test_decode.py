"""From bytes to text, and the one clear line when that cannot be done."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from extractor import readers
from extractor.finders import footnotes
from extractor.messages import MESSAGES, InputError
from extractor.readers import decode

_TEXT = "De minister stuurt de brief voor de zomer aan de Kamer."


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "I004"),
        (b" \n\t\r\n", "I004"),
        (b"%PDF-1.7 ...", "I038"),
        (b"PK\x03\x04...", "I038"),
        (bytes(range(256)) * 40, "I005"),  # no text in any encoding
        (b"a" * (decode.LIMIT_MB * 1_000_000 + 1), "I006"),
        (b"\xef\xbb\xbf\xff\xff kapot", "I007"),  # the mark says UTF-8, the bytes do not
        (b"--- *** ...", "I008"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        readers.read(data, "brief.txt")
    assert caught.value.code == code
    assert caught.value.line("nl").startswith(f"{code} brief.txt: ")
    assert "{" not in caught.value.line("en")


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError) as missing:
        readers.read(tmp_path / "niets.txt")
    assert missing.value.code == "I001"
    with pytest.raises(InputError) as folder:
        readers.read(tmp_path)
    assert folder.value.code == "I002"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read any file"
)
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "dicht.txt"
    path.write_text(_TEXT)
    path.chmod(0)
    with pytest.raises(InputError) as caught:
        readers.read(path)
    assert caught.value.code == "I003"


def test_permission_is_asked_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(InputError) as caught:
        readers.read("dicht.txt")
    assert caught.value.code == "I003"


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (f"Met deze brief, geachte voorzitter. {_TEXT}".encode(), []),
        (f"Geachte voorzitter, het café. {_TEXT}".encode("cp1252"), ["R001"]),
        (f"Geachte voorzitter, het \x07 caf\ufffd. {_TEXT * 3}".encode(), ["R004"]),
        (_TEXT.encode(), ["R005"]),  # letter or nota: nothing says so
        (f"Geachte voorzitter, de reÃ¼nie. Hoogachtend, {_TEXT}".encode(), ["R006"]),
    ],
)
def test_oddities_are_told(data: bytes, codes: list[str]) -> None:
    issues = readers.read(data).issues
    assert [issue.code for issue in issues] == codes
    for issue in issues:
        MESSAGES[issue.code][1].format(**issue.values)


def test_a_note_without_mark_and_a_mark_without_note() -> None:
    document = readers.read(b"Tekst[^1] en meer.\n\n[^2]: Een noot.\n", "brief.md")
    _, issues = footnotes.find(document)
    assert {issue.code: issue.values["label"] for issue in issues} == {"R003": "1", "R002": "2"}


def test_a_byte_order_mark_is_no_text() -> None:
    assert readers.read(b"\xef\xbb\xbf" + _TEXT.encode()).source == _TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("sign", ["\x00", "\x08", "\x1b", "\x7f"])
def test_a_control_sign_is_told_in_every_encoding(sign: str, encoding: str) -> None:
    issues = readers.read(
        f"Geachte voorzitter, het {sign}café. {_TEXT * 3}".encode(encoding)
    ).issues
    assert [issue.values["count"] for issue in issues if issue.code == "R004"] == [1]
