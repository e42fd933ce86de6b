"""What is remarked in the margin of a letter, as a reviewer reads it."""

from __future__ import annotations

import pytest

from extractor import baseline
from extractor.findings import Coverage
from extractor.reports.outputs import Checked
from extractor.reports.plain import legal, plain
from extractor.reports.remarks import Remark, remarks, top
from tests.coverages import BRIEF, REKEN, changed, coverage, documents


def _pair(found: Coverage | None = None, lang: str = "nl", *accepted: str) -> Checked:
    found = found or coverage()
    letter, memo = documents()
    applied = baseline.NOTHING
    if accepted:
        items = baseline.items(found, BRIEF)
        entries = baseline.accept((), items, accepted, "komt later", "2026-06-22")
        applied = baseline.apply(entries, items)
    return Checked(found, letter, memo, "brief.txt", "nota.txt", applied, lang)


def _shown(*found: Remark) -> str:
    return "\n\n".join(
        "\n".join("".join(piece.text for piece in line) for line in remark.lines)
        for remark in found
    )


def test_remarks_in_the_order_of_the_letter() -> None:
    pair = _pair()
    said = remarks(pair)
    assert [pair.brief.source[slice(*r.span)][:30] for r in said.at if r.span] == sorted(
        (pair.brief.source[slice(*r.span)][:30] for r in said.at if r.span),
        key=pair.brief.source.index,
    )
    assert _shown(*said.at) == AT


def test_the_remark_at_the_top() -> None:
    assert _shown(top(remarks(_pair()), (), "nl")) == TOP


def test_what_turns_out_to_have_no_place_is_listed_at_the_top() -> None:
    said = remarks(_pair())
    shown = _shown(top(said, said.at[:2], "nl"))
    for remark in said.at[:2]:
        assert _shown(remark) in shown
    assert f"({len(said.loose) + 2})" in shown


def test_in_english_no_word_of_ours_is_dutch() -> None:
    said = remarks(_pair(lang="en"))
    shown = _shown(*said.at, top(said, (), "en"))
    for word in ("tegenhanger", "geen", "termijn", "Klopt", "Staat", "Hoort", "aan wie", "Zonder"):
        assert not [line for line in shown.splitlines() if line.startswith(word)], word
    assert "counterpart found" in shown
    assert "Not checked" in shown


def test_an_accepted_item_says_why_and_what_it_was() -> None:
    said = remarks(_pair(None, "nl", REKEN))
    (one,) = (r for r in said.loose if r.state == "accepted")
    assert _shown(one).splitlines()[:2] == [
        "≡ geaccepteerd: toezegging TZ202601-094 (c-3c4e)",
        "komt later (geen tegenhanger gevonden)",
    ]


def test_official_numbers_carry_their_address() -> None:
    links = {
        piece.text: piece.url
        for remark in (*remarks(_pair()).at, *remarks(_pair()).loose)
        for line in remark.lines
        for piece in line
        if piece.url
    }
    assert links["TZ202601-094"] == "https://www.tweedekamer.nl/zoeken?qry=TZ202601-094"
    assert all(url.startswith("https://") for url in links.values())


@pytest.mark.parametrize("verdict", ["missing", "partial", "deferred", "review", "covered"])
def test_every_verdict_but_covered_asks_something(verdict: str) -> None:
    said = remarks(_pair())
    found = [r for r in (*said.at, *said.loose) if r.state == verdict]
    assert found
    for remark in found:
        asked = any("?" in piece.text for line in remark.lines for piece in line)
        assert asked == (remark.state != "covered")


def test_nothing_is_said_of_what_was_kept() -> None:
    said = remarks(_pair())
    assert "nagekomen" not in _shown(*said.at, top(said, (), "nl"))


HOSTILE = (
    '<script>alert(1)</script> =HYPERLINK("x") \x00\x1b \u202egnp.exe \ud800 \ufffe\n\nnieuwe regel'
)


def test_a_quote_stays_text_on_one_line() -> None:
    found = changed(coverage(), REKEN, text=HOSTILE)
    shown = plain(_shown(*remarks(_pair(found)).loose))
    assert "<script>alert(1)</script> =HYPERLINK" in shown
    assert not set(shown) & set("\x00\x1b\u202e\ud800\ufffe\n")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("een\ttwee\n drie", "een twee drie"),
        (" met blanks ", " met blanks "),
        ("", ""),
        ("a\u202eb\u2066c", "abc"),
        ("a\x00b", "a\ufffdb"),
        ("\uf0b7 een \uf0a7 twee \uf0fc", "• een ▪ twee ✓"),
        ("\ue000 \uf8ff", "\ue000 \uf8ff"),  # who knows what these are
    ],
)
def test_plain(text: str, wanted: str) -> None:
    assert plain(text) == wanted


def test_legal_keeps_the_length() -> None:
    assert len(legal(HOSTILE)) == len(HOSTILE)


AT = """\
✓ tegenhanger gevonden: aanbieding (a-cfd3)
nota r. 7: „Met de brief biedt u de Monitor stages 2025 aan”

✓ tegenhanger gevonden: toezegging TZ202601-088 (c-1e57)
nota r. 12: „in beeld brengen hoeveel mbo-studenten geen stage vinden”
ook r. 8

◐ deels: toezegging TZ202601-089 (c-2b3d)
Staat wat hier ontbreekt elders, of moet het erbij?
nota r. 13: „nagaan of een stagevergoeding wettelijk kan worden vastgelegd en wat dat kleine werkgevers kost”
✗ geen tegenhanger gevonden: „wat dat kleine werkgevers kost”
aan wie: Prins (PRO)
Geen passage over de kosten voor kleine werkgevers; wel over de wet (r. 11).

! V301 let op: De datum van het overleg verschilt.
Welke van de twee klopt?
nota r. 17: „26 februari jl.”

? te beoordelen: verzoek (c-5e6a)
Beantwoordt deze passage het item?
nota r. 16: „brief over de sluiting van de opleiding schoenhersteller”
aan wie: Visser (CU)
De passage noemt een opleiding, maar niet welke.

→ uitgesteld: motie 31 524, nr. 623 (c-4d5f)
Is dit uitstel zo bedoeld, en staat er wanneer het antwoord komt?
nota r. 15: „kleinschalige vakopleidingen in de regio behouden”
aan wie: Tuinstra (BBB)
De brief noemt de motie en zegt dat het antwoord later komt.

· Wel in de brief, niet in de nota aangekondigd: 36 800 VIII, nr. 112
Hoort dit ook in de nota?

· nieuwe belofte; termijn: eerste kwartaal van 2027 (t/m 31 maart 2027)
Is deze belofte zo bedoeld?

· nieuwe belofte, zonder termijn
Is deze belofte zo bedoeld?

· nieuwe belofte; termijn: Dit najaar (t/m 20 december 2026)
Is deze belofte zo bedoeld?"""

TOP = """\
nota.txt naast brief.txt: 5 toezeggingen, moties en verzoeken in de nota: 1 met tegenhanger, 4 te bekijken; aankondigingen in de nota: 1 van 2 te bekijken; tegenstrijdigheden: 2

Zonder plaats in de brief (3)

✗ geen tegenhanger gevonden: toezegging TZ202601-094 (c-3c4e)
Staat het antwoord elders, of ontbreekt het in de brief?
nota r. 14: „de Inspectie vragen naar het rekenniveau van studenten bij de start van hun opleiding”
aan wie: Szymański (JA21); termijn: voor 1 april 2026 (t/m 31 maart 2026)
Geen passage over het rekenniveau bij de start.

✗ geen tegenhanger gevonden: mede namens (a-8242)
Staat het antwoord elders, of ontbreekt het in de brief?
nota r. 8: „mede namens de minister van SZW”

!! V501 fout: Een andere mede-ondertekenaar.
Klopt dit?
nota r. 8: „de minister van SZW”

Meldingen
! D101 '22 jl.' is onvolledig

Niet nagegaan
· of de nota meer punten noemt dan hier staan: een punt in ongewone bewoordingen kan zijn gemist
· de inhoud van bijlagen: alleen of de brief ze noemt
· wat in het debat zelf is gezegd: alleen wat de nota ervan weergeeft
· of gedaan is wat de brief zegt: een tegenhanger is een passage, geen bewijs"""
