"""What a file is shows from its content."""

from __future__ import annotations

import pytest

from extractor.messages import MESSAGES, InputError
from extractor.readers import sniff
from tests.hostile import made

KINDS = [
    (b"", "empty"),
    (bytes(600), "zeros"),
    (b"Geachte voorzitter,", "text"),
    ("Geachte voorzitter,".encode("utf-16"), "text"),
    (b"# Brief\n\nGeachte <naam>, zie <https://x.nl>", "text"),
    (b"<naam> krijgt een brief", "text"),
    (b"<!-- opgeslagen --> Geachte voorzitter", "text"),
    (b"BM is de afkorting van ...", "text"),
    (b"From: Jan\nAan: Piet\n\nGeachte", "text"),
    (b"In %PDF-1.5 staat hoe een pdf begint.", "text"),
    (b"%PDF-1.7\n1 0 obj", "pdf"),
    (b"\n\n%PDF-1.7\n1 0 obj", "pdf"),
    (b"<!DOCTYPE html><html>", "html"),
    (b"\xef\xbb\xbf<!doctype HTML PUBLIC '-//W3C//DTD'>", "html"),
    (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' 'y'><html xmlns='z'>", "html"),
    (b"<!-- saved from url=(0014)about:internet -->\r\n<html>", "html"),
    ("<html><body>é".encode("utf-16"), "html"),
    (b"<div class='x'>een stuk van een bladzijde</div>", "html"),
    (b"<?xml version='1.0'?><kamerstuk/>", "xml"),
    (b"<!DOCTYPE officiele-publicatie SYSTEM 'x.dtd'><officiele-publicatie>", "xml"),
    (b"<!DOCTYPE x [<!ENTITY a 'b>c'>]><x>", "xml"),
    (b"<kamervragen><al>x</al></kamervragen>\n", "xml"),
    (b"<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:x/>", "word-xml"),
    (made.docx(), "docx"),
    (made.odt(), "odt"),
    (made.docx()[:-30], "cut"),
    (made.zipped({"a.txt": b"x"}), "zip"),
    (made.zipped({"ppt/presentation.xml": b"x"}), "presentation"),
    (made.ole("WordDocument"), "doc"),
    (made.ole("EncryptedPackage"), "encrypted-office"),
    (made.ole("__substg1.0_0037001F"), "msg"),
    (made.ole("Iets"), "other-office"),
    (b"{\\rtf1", "rtf"),
    (b"GIF89a", "image"),
    (b"RIFF\x00\x00\x00\x00WEBP", "image"),
    (b"RIFF staat voor Resource Interchange", "text"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "format_"), KINDS, ids=[f"{n}-{k[1]}" for n, k in enumerate(KINDS)])  # fmt: skip
def test_format(data: bytes, format_: str) -> None:
    assert sniff.format_of(data) == format_


def test_what_is_refused_has_a_line_and_what_is_not_a_reader() -> None:
    for format_, (code, _) in sniff.REFUSED.items():
        assert code in MESSAGES
        with pytest.raises(InputError) as caught:
            sniff.refuse(format_, "brief.doc")
        for lang in ("nl", "en"):
            assert caught.value.line(lang).startswith(f"{code} brief.doc: ")
    for format_ in sniff.FORMATS:
        sniff.refuse(format_, "brief.docx")
    assert not sniff.FORMATS.keys() & sniff.REFUSED.keys()
