"""The same letter gives the same findings, whatever it was saved as."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest

from extractor import check, extract, read
from extractor.document import Document
from extractor.readers import docx, html, odt, official_xml
from tests.places import SHARED, needs_shared

# Where a finding stands, and what only says which file it was, differs by nature.
_PLACES = frozenset(["span", "anchor", "body", "label", "source", "brief", "nota", "level", "at"])


def values(found: Any) -> Any:
    """Findings without their places."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: bare(v) for k, v in value.items() if k not in _PLACES}
        return [bare(each) for each in value] if isinstance(value, list) else value

    return bare(msgspec.json.decode(msgspec.json.encode(found)))


def made(name: str, module: ModuleType, extension: str) -> Document:
    path = SHARED / "made" / f"{name}.{extension}"
    document = module.read(path.read_bytes(), str(path))
    assert isinstance(document, Document)
    return document


FORMATS = [(docx, "docx"), (odt, "odt")]


@needs_shared
@pytest.mark.parametrize(("module", "extension"), FORMATS, ids=[e for _, e in FORMATS])
def test_the_seed_pair_gives_the_findings_of_its_text(module: ModuleType, extension: str) -> None:
    for name, seed in (("brief", "brief.txt"), ("nota", "nota.md")):
        one = values(extract(read(SHARED / "seeds" / seed)))
        other = values(extract(made(name, module, extension)))
        for category in ("references", "footnotes", "figures", "commitments", "abbreviations"):
            assert other[category] == one[category], category
        # The docx has the head that the text lacks: its date, and the names of its places.
        assert [d for d in one["dates"] if d not in other["dates"]] == []
        members = [[a["name"] for a in x["actors"] if a["type"] == "member"] for x in (one, other)]
        assert members[0] == members[1]


@needs_shared
@pytest.mark.parametrize(("module", "extension"), FORMATS, ids=[e for _, e in FORMATS])
def test_the_seed_pair_is_checked_alike(module: ModuleType, extension: str) -> None:
    one = check(read(SHARED / "seeds" / "brief.txt"), read(SHARED / "seeds" / "nota.md"))
    other = check(made("brief", module, extension), made("nota", module, extension))
    assert [(c.id, c.verdict) for c in other.commitments] == [
        (c.id, c.verdict) for c in one.commitments
    ]
    assert values(other.announcements) == values(one.announcements)
    assert values(other.discrepancies) == values(one.discrepancies)


# Notes, and identifiers that must be among those found, by the start of the name of the file.
REAL = {
    "kamervragen_docx/*Mutluer*": (docx, 0, {"2024Z11859"}),
    "kamervragen_docx/*Lahlah*": (docx, 2, {"kst-29628-1099", "kst-35925-VI-56", "kst-33047-25"}),
    "kamervragen_docx/*Temmink*": (docx, 1, {"2023Z19677", "kst-29628-1135"}),
    "kamervragen_docx/*Eerdmans*": (docx, 1, {"ah-tk-20232024-1121"}),
    "officiele_publicaties/ah-tk*3235.odt": (odt, 0, {"stb-2020-118"}),
    "officiele_publicaties/ah-tk*3235.html": (html, 0, {"stb-2020-118"}),
    "officiele_publicaties/ah-tk*3235.xml": (official_xml, 0, {"stb-2020-118"}),
    "beslisnota_html/*1034*": (html, 0, set()),
    "beslisnota_html/*1010*": (html, 0, {"2023Z21022"}),
    "beslisnota_html/*1153*": (html, 0, {"2024Z19416", "kst-28807-281"}),
}


@needs_shared
@pytest.mark.parametrize("pattern", REAL)
def test_real_documents(pattern: str) -> None:
    module, notes, expected = REAL[pattern]
    (path,) = (SHARED / "real").glob(pattern)
    document = module.read(path.read_bytes(), str(path))
    found = extract(document)
    assert len(found.footnotes) == notes
    assert all(note.anchor and note.text for note in found.footnotes)
    assert expected <= {ref.id for ref in found.references}
    assert found.metadata.date or module is not docx
    text = "".join(document.read(p) for p in document.of_kind("paragraph"))
    assert "Turfmarkt" not in text  # the margin
    assert "Pagina" not in text


@needs_shared
def test_answers_are_the_same_as_xml_html_and_odt() -> None:
    folder = SHARED / "real" / "officiele_publicaties"
    texts = []
    for module, extension in ((official_xml, "xml"), (html, "html"), (odt, "odt")):
        path = Path(folder / f"ah-tk-20202021-3235.{extension}")
        document = module.read(path.read_bytes(), str(path))
        start = document.text.index("Vraag 1\n")
        texts.append(document.text[start:])
    assert texts[0] == texts[1] == texts[2]
