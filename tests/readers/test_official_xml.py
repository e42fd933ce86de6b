"""The XML of officielebekendmakingen.nl."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor import extract
from extractor.document import Document
from extractor.messages import InputError
from extractor.readers import official_xml

KAMERSTUK = """<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><metadata><meta name="x" content="y"/></metadata><kamerstuk>
<kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2025-2026</tekstregel>
<tekstregel inhoud="documenttype">Kamerstukken</tekstregel></kamerstukkop>
<dossier><dossiernummer><dossiernr>30 995</dossiernr></dossiernummer><titel>Aanpak Wijken</titel></dossier>
<stuk><stuknr>Nr. <ondernummer kamer="2">118</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VAN FINANCIËN</titel>
<datumtekst>Den Haag, <datum isodatum="2026-06-03">3 juni 2026</datum></datumtekst>
<algemeen><vrije-tekst><tekst>{}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>"""


def read(inside: str) -> Document:
    return official_xml.read(KAMERSTUK.format(inside).encode(), "x.xml")


def passages(document: Document) -> list[tuple[str, int, str | None, str]]:
    return [
        (p.kind, p.level, p.marker, document.read(p))
        for p in document.passages
        if p.kind != "label"
    ]


def test_the_head_of_a_kamerstuk() -> None:
    found = extract(read("<al>Geachte voorzitter,</al><al>Hierbij de brief.</al>")).metadata
    assert found.subject == "Aanpak Wijken"
    assert found.date == "2026-06-03"
    assert found.sender == "MINISTER VAN FINANCIËN"


@pytest.mark.parametrize(
    "noot",
    [
        'toe<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>TZ202503-012.</noot.al></noot> aan u.</al>',
        'toe<nootref refid="n1">1</nootref> aan u.</al><noot id="n1"><noot.nr>1</noot.nr><noot.al>TZ202503-012.</noot.al></noot>',
    ],
    ids=["where it hangs", "elsewhere"],
)
def test_notes(noot: str) -> None:
    document = read(f"<al>Ik zegde dit {noot}")
    assert passages(document) == [
        ("paragraph", 0, None, "Ik zegde dit toe aan u."),
        ("footnote", 0, None, "TZ202503-012."),
    ]
    assert [ref.footnote for ref in extract(document).references if ref.id] == [1]


def test_blocks() -> None:
    document = read(
        "<divisie><kop><nr>2</nr><titel>Voortgang</titel></kop><al>De minister in<?pi x?>formeert u.</al>"
        "<tussenkop>Geld</tussenkop><al>Hieronder:</al>"
        '<lijst type="expliciet"><li><li.nr>a.</li.nr><al>eerst</al></li><li><li.nr>b.</li.nr><al>dan</al>'
        '<lijst type="ongemarkeerd"><li><al>dieper</al></li></lijst></li></lijst>'
        "<table><tgroup><thead><row><entry><al>Jaar</al></entry><entry><al>Euro</al></entry></row></thead>"
        "<tbody><row><entry><al>2026</al></entry><entry><al>5</al></entry></row></tbody></tgroup></table></divisie>"
    )
    assert passages(document) == [
        ("heading", 1, None, "2 Voortgang"),
        ("paragraph", 0, None, "De minister informeert u."),
        ("heading", 2, None, "Geld"),
        ("paragraph", 0, None, "Hieronder:"),
        ("item", 1, "a.", "eerst"),
        ("item", 1, "b.", "dan"),
        ("item", 2, "•", "dieper"),
        ("row", 0, None, "Jaar\tEuro"),
        ("row", 0, None, "2026\t5"),
    ]


def test_questions_and_answers() -> None:
    document = official_xml.read(
        b"<officiele-publicatie><kamervragen><kamervraagnummer>3235</kamervraagnummer>"
        b"<kamervraagomschrijving>Vragen van het lid <naam><achternaam>Ypma</achternaam></naam> (PvdA).</kamervraagomschrijving>"
        b"<vraag><nr>Vraag 1</nr><al>Klopt het?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>"
        b"</kamervragen></officiele-publicatie>"
    )
    assert passages(document)[-4:] == [
        ("heading", 2, None, "Vraag 1"),
        ("paragraph", 0, None, "Klopt het?"),
        ("heading", 2, None, "Antwoord 1"),
        ("paragraph", 0, None, "Ja."),
    ]


def test_a_signature() -> None:
    document = read(
        "<al>Tot zover.</al><ondertekening><functie>De Minister van Financiën,</functie>"
        "<naam><voornaam>E.</voornaam><achternaam>Heinen</achternaam></naam></ondertekening>"
    )
    assert [(s.name, s.role) for s in extract(document).metadata.signed_by] == [
        ("E. Heinen", "Minister van Financiën")
    ]


def test_the_metadata_file_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "kst-1.xml"
    (tmp_path / "kst-1.metadata.xml").write_text(
        '<?xml version="1.0" encoding="windows-1252"?><metadata_gegevens>'
        '<metadata name="OVERHEIDop.documenttitel" content="Brief over wijken"/>'
        '<metadata name="DCTERMS.issued" content="2026-06-05"/></metadata_gegevens>',
        encoding="cp1252",
    )
    data = b"<officiele-publicatie><al>Een zin.</al></officiele-publicatie>"
    found = extract(official_xml.read(data, str(path))).metadata
    assert (found.subject, found.date) == ("Brief over wijken", "2026-06-05")


def test_entities_are_not_filled_in(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("kanarie")
    data = f'<!DOCTYPE a [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY y "bom">]><a><al>Een &x;zin.&y;</al></a>'
    document = official_xml.read(data.encode())
    assert "kanarie" not in document.source
    assert document.text == "Een zin.\n"


def test_what_is_no_xml_says_so() -> None:
    with pytest.raises(InputError) as caught:
        official_xml.read(b"<a><b></a>", "x.xml")
    assert caught.value.code == "I040"
