"""Facts about published documents, read as `pdftotext` gives them; skipped where they are absent."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from extractor import readers
from extractor.document import Document

_SHARED = Path(__file__).parents[2].parent / "shared"
_PDFTOTEXT = shutil.which("pdftotext")

pytestmark = [
    pytest.mark.skipif(
        not (_SHARED / "real").is_dir(), reason="no ../shared/real beside the project"
    ),
    pytest.mark.skipif(_PDFTOTEXT is None, reason="pdftotext (poppler) is not installed"),
]


def _read(path: str, *options: str) -> Document:
    done = subprocess.run(
        [_PDFTOTEXT or "pdftotext", *options, str(_SHARED / path), "-"],
        capture_output=True,
        check=True,
    )
    return readers.read(done.stdout, Path(path).stem + ".txt")


# Counted by eye in the documents: pages, notes.
_FACTS = [
    ("made/brief.pdf", 5, 9),
    ("made/nota.pdf", 2, 0),
    ("real/kamerbrief_pdf/Kamerbrief_circulaire_economie.pdf", 7, 6),
    ("real/kamerbrief_pdf/Kamerbrief_emissie_luchtvaart.pdf", 9, 16),
    ("real/beslisnota_pdf/pdf0_evaluatie_inhoud.pdf", 3, 5),
    ("real/beslisnota_pdf/pdf1_evaluatie_inhoud.pdf", 2, 4),
    ("real/officiele_publicaties/ah-tk-20202021-3235.pdf", 3, 0),
    ("real/officiele_publicaties/20110301-5687928a-draagmoederschap.pdf", 3, 1),
]


@pytest.mark.parametrize("options", [(), ("-layout",)], ids=["raw", "layout"])
@pytest.mark.parametrize(("path", "pages", "notes"), _FACTS, ids=lambda x: str(x))
def test_pages_and_notes(path: str, pages: int, notes: int, options: tuple[str, ...]) -> None:
    document = _read(path, *options)
    assert document.pages == pages
    labels = [anchor.label for anchor in document.anchors]
    assert labels == [str(n) for n in range(1, notes + 1)]
    assert [p.label for p in document.of_kind("footnote")] == labels


@pytest.mark.parametrize("options", [(), ("-layout",)], ids=["raw", "layout"])
@pytest.mark.parametrize("path", [path for path, _, _ in _FACTS if "officiele" not in path])
def test_no_margin_text_in_the_running_text(path: str, options: tuple[str, ...]) -> None:
    document = _read(path, *options)
    for passage in document.of_kind("paragraph", "item", "footnote"):
        text = document.read(passage)
        for label in ("Onze referentie", "Ons kenmerk", "Opgesteld door", "Pagina ", "P agina "):
            assert label not in text


@pytest.mark.parametrize(
    ("path", "signed"),
    [
        ("made/brief.pdf", 2),
        ("real/kamerbrief_pdf/Kamerbrief_circulaire_economie.pdf", 2),  # an annex follows
        ("real/kamerbrief_pdf/Kamerbrief_emissie_luchtvaart.pdf", 2),  # a note follows
        ("real/beslisnota_pdf/pdf0_evaluatie_inhoud.pdf", 0),
    ],
)
@pytest.mark.parametrize("options", [(), ("-layout",)], ids=["raw", "layout"])
def test_signatures(path: str, signed: int, options: tuple[str, ...]) -> None:
    assert len(list(_read(path, *options).of_kind("signature"))) == signed


def test_a_sentence_over_a_page_break_is_whole() -> None:
    for options in ((), ("-layout",)):
        document = _read("made/nota.pdf", *options)
        (item,) = (p for p in document.of_kind("item") if "Zodra daar" in document.read(p))
        assert "Zodra daar duidelijkheid over is" in document.read(item)


def test_a_table_of_attachments_has_a_row_for_each() -> None:
    rows = list(_read("made/nota.pdf", "-layout").of_kind("row"))
    assert len(rows) == 5


def test_the_notes_of_the_letter_made_from_the_seed_say_what_word_says() -> None:
    """The same letter as text dump and as two kinds of pdf text: the same notes."""
    dump = readers.read(_SHARED / "seeds" / "brief.txt")
    told = [dump.read(p) for p in dump.of_kind("footnote")]
    for options in ((), ("-layout",)):
        document = _read("made/brief.pdf", *options)
        assert [document.read(p) for p in document.of_kind("footnote")] == told
