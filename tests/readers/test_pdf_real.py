"""PDF files as published and as made from the seed pair: numbers and identifiers that were counted by
eye on the pages. Skipped where the folder with them is absent."""

from __future__ import annotations

import re

import pytest

import extractor
from extractor.document import FOOTNOTE, ROW, Document
from extractor.messages import InputError
from extractor.readers import pdf as reader
from tests.places import SHARED, needs_shared

REAL = SHARED / "real"
MADE = SHARED / "made"
SEEDS = SHARED / "seeds"
pytestmark = needs_shared

# The file, how many notes it has, what some of them cite, and fields of the reference block.
FILES = [
    (
        "beslisnota_pdf/pdf0_evaluatie_inhoud",
        5,
        ["KST 22343-330", "KST 28089-209", "KST 32813-833", "KST 22343-3199", "KST 27858-575"],
        {"our_reference": "IENW/BSK-2022/248639", "deadline": "16-12-2022"},
    ),
    (
        "beslisnota_pdf/pdf1_evaluatie_inhoud",
        4,
        ["Kamerstukken II 2022/23, 34 338, nr. 5.", "Artikel 22 Wet College"],
        {"our_reference": "2023-0000700225", "date": "13 december 2023", "attachments": "4"},
    ),
    (
        "kamerbrief_pdf/Kamerbrief_circulaire_economie",
        6,
        ["Kamerstuk 2022Z24775"],
        {"our_reference": "IENW/BSK-2023/33017", "date": "3 februari 2023", "attachments": "4"},
    ),
    (
        "kamerbrief_pdf/Kamerbrief_emissie_luchtvaart",
        16,
        ["Kamerstukken II 2021/22, 30175, nr. 414", "Kamerstukken II 2019/20, 35334, nr. 81"],
        {"our_reference": "IENW/BSK-2022/268034", "date": "22 december 2022"},
    ),
    ("kamervragen_pdf/00fe7edd-24c8-4857-98da-774ed3b06836", 2, [], {}),
    ("kamervragen_pdf/01b2bcad-7296-43bb-bc44-e727fc69b23f", 5, ["21 501-02, nr. 2498"], {}),
    ("kamervragen_pdf/01bf9f06-42d0-48a6-a85f-12c9c8e14c57", 1, [], {}),
    ("kamervragen_pdf/1a2d8959-7ce1-411d-bffe-c78970ae8d6b", 2, ["Kamerstuk 32 813, nr. 1061"], {}),
    ("kamervragen_pdf/1a529d02-ba4d-418b-8d6a-5400a4ac07bc", 17, ["31 839, nr. 1024"], {}),
    ("kamervragen_pdf/1aa9bd01-68a1-4a4a-a808-5b0183bc217a", 3, [], {}),
    (
        "officiele_publicaties/20110301-5687928a-draagmoederschap",
        1,
        [],
        {"our_reference": "5687928/11", "date": "1 maart 2011"},
    ),
    ("officiele_publicaties/ah-tk-20202021-3235", 0, [], {}),
    ("officiele_publicaties/kst-32545-143", 0, [], {}),
]


@pytest.mark.parametrize(("name", "count", "cited", "fields"), FILES)
def test_notes_references_and_the_margin_block(
    name: str, count: int, cited: list[str], fields: dict[str, str]
) -> None:
    document = reader.read((REAL / f"{name}.pdf").read_bytes(), name)
    numbers = [str(n + 1) for n in range(count)]
    assert [anchor.label for anchor in document.anchors] == numbers
    bodies = {p.label: document.read(p) for p in document.of_kind(FOOTNOTE)}
    assert list(bodies) == numbers
    for text in cited:
        assert any(text in body for body in bodies.values())
    found = {p.field: document.read(p) for p in document.passages if p.field}
    assert fields.items() <= found.items()
    _no_furniture(document)


_FURNITURE = re.compile(
    r"Pagina \d+ van \d+|ISSN|Ons kenmerk|Onze referentie|Ministerie van\s+Infra"
)


def _no_furniture(document: Document) -> None:
    """No line of margin or footer stands in a sentence."""
    text = "\n".join(document.read(p) for p in document.passages if not p.field)
    assert _FURNITURE.findall(text) == []
    assert "\ufffe" not in document.source


@pytest.mark.parametrize(
    "name", ["beslisnota_pdf/pdf4_evaluatie_inhoud", "officiele_publicaties/blg-1007826"]
)
def test_scans_say_so(name: str) -> None:
    with pytest.raises(InputError) as caught:
        reader.read((REAL / f"{name}.pdf").read_bytes(), name)
    assert caught.value.code == "I050"


def test_tables_of_a_nota() -> None:
    document = reader.read((REAL / "beslisnota_pdf/pdf1_evaluatie_inhoud.pdf").read_bytes(), "nota")
    rows = [document.read(p).split("\t") for p in document.of_kind(ROW)]
    assert [row[0] for row in rows] == ["Volgnummer", "1", "2", "3", "4"]
    assert {len(row) for row in rows} == {2}


@pytest.mark.parametrize(
    ("made", "seed"), [("brief.pdf", "brief.txt"), ("nota.pdf", "nota.md")], ids=["brief", "nota"]
)
def test_the_seed_as_pdf_gives_the_findings_of_its_text(made: str, seed: str) -> None:
    ours, theirs = (extractor.extract(path) for path in (MADE / made, SEEDS / seed))
    # By id: in a dump the notes stand elsewhere than at the foot of their page.
    assert sorted(map(str, (r.id for r in ours.references))) == sorted(
        map(str, (r.id for r in theirs.references))
    )
    assert [(n.number, n.text) for n in ours.footnotes] == [
        (n.number, n.text) for n in theirs.footnotes
    ]
    assert [(f.value, f.unit, f.about) for f in ours.figures] == [
        (f.value, f.unit, f.about) for f in theirs.figures
    ]
    days = [(d.start, d.end) for d in ours.dates]
    assert days[-len(theirs.dates) :] == [(d.start, d.end) for d in theirs.dates]
    assert [a.name for a in ours.actors if a.type == "member"] == [
        a.name for a in theirs.actors if a.type == "member"
    ]
    assert len(ours.commitments) == len(theirs.commitments)


def test_the_seed_pair_as_pdf_gives_the_verdicts_of_its_text() -> None:
    ours = extractor.check(MADE / "brief.pdf", MADE / "nota.pdf")
    theirs = extractor.check(SEEDS / "brief.txt", SEEDS / "nota.md")
    assert [(c.verdict, [a.verdict for a in c.asks]) for c in ours.commitments] == [
        (c.verdict, [a.verdict for a in c.asks]) for c in theirs.commitments
    ]
    assert [d.code for d in ours.discrepancies] == [d.code for d in theirs.discrepancies]
    assert ours.summary == theirs.summary
