"""What the nota says goes with the letter, and whether it does: tables of sentences."""

from __future__ import annotations

import pytest

from extractor.coverage.announcements import find
from extractor.coverage.sides import Pair, Side
from extractor.finders import footnotes
from extractor.findings import Announcement
from extractor.pipeline import look
from extractor.readers import read

GIVEN, ALSO = "aanbieding", "mede_namens"
COVERED, MISSING = "covered", "missing"


def side(text: str, kind: str) -> Side:
    document = read(text.encode(), f"{kind}.txt", kind)
    data, found, _ = look(document)
    return Side(document, found, data, tuple(footnotes.find(document)[0]))


def announced(nota: str, letter: str) -> tuple[Announcement, ...]:
    return find(
        Pair(
            brief=side(f"Geachte voorzitter,\n\n{letter}\n", "brief"),
            nota=side(f"# Beslisnota\n\n## Kern\n\n{nota}\n", "nota"),
            links=(),
        )
    )


# (nota, letter, kind, verdict): one announcement each.
ONE = [
    # forms of the nota
    ("Met de brief biedt u de Kamer de Waterstandenmonitor 2024 aan.", "Hierbij bied ik u de Waterstandenmonitor 2024 aan.", GIVEN, COVERED),
    ("Hierbij stuurt u ook het verslag van de schoolschouw.", "Het verslag van de schoolschouw treft u als bijlage aan.", GIVEN, COVERED),
    ("Bij de brief gaat het advies van de Raad voor de Duinen.", "Bijgevoegd vindt u het advies van de Raad voor de Duinen.", GIVEN, COVERED),
    ("Het eindrapport over de veerdiensten wordt met de brief meegestuurd.", "Ik stuur u het eindrapport over de veerdiensten.", GIVEN, COVERED),
    ("Veerdienstrapport als bijlage meesturen.", "Bij deze brief ontvangt u het rapport over de veerdiensten.", GIVEN, COVERED),
    ("Factsheet zwemveiligheid met de brief meezenden.", "De factsheet over zwemveiligheid is bijgevoegd.", GIVEN, COVERED),
    ("Aanbieding van de twaalfde rapportage over de zeedijk aan de Kamer.", "Met deze brief bied ik u de twaalfde rapportage over de zeedijk aan.", GIVEN, COVERED),
    ("U wordt geadviseerd de brief te tekenen en het onderzoek naar de heidebranden aan de Kamer aan te bieden.", "Het onderzoek naar de heidebranden bied ik uw Kamer hierbij aan.", GIVEN, COVERED),
    ("De brief gaat vergezeld van de routekaart waterstof.", "De routekaart waterstof vindt u in bijlage 1.", GIVEN, COVERED),
    ("De Kamer ontvangt met de brief ook de evaluatie van de kustpas.", "De evaluatie van de kustpas gaat als bijlage bij deze brief.", GIVEN, COVERED),
    ("U voegt het tijdpad voor de dijkversterking als bijlage bij.", "Het tijdpad voor de dijkversterking staat in de bijlage.", GIVEN, COVERED),
    ("U biedt de Kamer hiermee de Staat van de Zandwinning aan.", "Als bijlage treft u de Staat van de Zandwinning aan.", GIVEN, COVERED),
    ("U wordt geadviseerd het kustplan met aanbiedingsbrief aan de Tweede Kamer te sturen.", "Hierbij ontvangt u het kustplan.", GIVEN, COVERED),
    ("Met de brief biedt u het rapport over zeegras aan, dat eerder is aangekondigd.", "Hierbij bied ik u het rapport over zeegras aan.", GIVEN, COVERED),
    ("U biedt het rapport over zeegras aan de Tweede Kamer aan.", "Met deze brief zend ik u het rapport over zeegras.", GIVEN, COVERED),
    ("U biedt de Kamer de twee adviezen over zeegras aan.", "Als bijlagen treft u de adviezen over zeegras aan.", GIVEN, COVERED),
    ("Met de brief biedt u de evaluaties van de kustpas aan.", "Hierbij ontvangt u de evaluaties van de kustpas.", GIVEN, COVERED),
    # several in one statement that fare alike are one announcement
    ("Met de brief biedt u het onderzoek ‘Rust op het wad’ en het inspectierapport ‘Nachtvaart’ aan.", "Als bijlagen treft u aan de rapporten Rust op het wad en Nachtvaart.", GIVEN, COVERED),
    ("U zendt de Kamer tevens de tabellenlijst en de factsheet bij het onderzoek.", "Hierbij bied ik u het onderzoek aan.", GIVEN, MISSING),
    # forms of the letter
    ("U biedt de Kamer het rapport over nachttreinen aan.", "Ik heb de nachttreinen laten onderzoeken. Dat rapport treft u aan als bijlage 2.", GIVEN, COVERED),
    ("U biedt de Kamer het KNMI-rapport over hagel aan.", "Bij deze brief bieden wij u het rapport van het KNMI over hagel aan.", GIVEN, COVERED),
    ("U biedt de Kamer het rapport ‘Stille havens’ aan.", "Bijlage(n): 1\n\nHet rapport Stille havens laat zien dat het stiller wordt.", GIVEN, COVERED),
    # not there, or not now
    ("U biedt de Kamer de evaluatie van de kustpas aan.", "De kustpas is een succes.", GIVEN, MISSING),
    ("U biedt de Kamer de evaluatie van de kustpas aan.", "De evaluatie van de kustpas stuur ik u in het najaar.", GIVEN, MISSING),
    ("U biedt de Kamer de evaluatie van de kustpas aan.", "De evaluatie van de kustpas heb ik u op 3 maart aangeboden.", GIVEN, MISSING),
    ("U biedt de Kamer het rapport ‘Stille havens’ aan.", "Het rapport Stille havens staat op de website van het instituut.", GIVEN, MISSING),
    ("Ook biedt u de samenvatting van de evaluatie van de kustpas aan.", "Met deze brief bied ik u de evaluatie van de kustpas aan.", GIVEN, MISSING),
    ("Met de brief biedt u de Reizigersmonitor aan.", "Met deze brief bied ik u de Monitor Zeegras aan.", GIVEN, MISSING),
    ("Met de brief biedt u de Monitor kustpas 2024 aan.", "Met deze brief bied ik u de Monitor Zeegras 2024 aan.", GIVEN, MISSING),
    # in whose name
    ("U stuurt de brief mede namens de minister van SZW.", "Ik schrijf u mede namens de minister van Sociale Zaken en Werkgelegenheid.", ALSO, COVERED),
    ("De brief, die u mede namens de staatssecretaris van VWS verstuurt, is kort.", "Deze brief stuur ik mede namens de staatssecretaris van Volksgezondheid, Welzijn en Sport.", ALSO, COVERED),
    ("U stuurt de brief mede namens de minister van OCW.", "Ik schrijf u mede namens de minister van Financiën.", ALSO, MISSING),
    ("U stuurt de brief mede namens de minister van OCW.", "Met de minister van OCW heb ik overlegd.", ALSO, MISSING),
    ("U stuurt de brief mede namens de minister van OCW.", "Ik schrijf u mede namens de staatssecretaris van OCW.", ALSO, MISSING),
    ("U stuurt de brief mede namens de ministers van OCW en van Defensie.", "Ik schrijf u mede namens de minister van OCW.", ALSO, MISSING),
    ("De brief is mede ondertekend door de minister van Financiën.", "Ik schrijf u, ook namens de minister van Financiën, over de haven.", ALSO, COVERED),
    ("De minister van Financiën ondertekent de brief mede.", "Dit is alles.\n\nDe minister van Defensie,\n\nA. Jansen\n\nDe minister van Financiën,\n\nB. de Wit", ALSO, COVERED),
    ("U verstuurt deze brief samen met de minister van Defensie.", "Mede namens de minister van Defensie informeer ik u.", ALSO, COVERED),
    ("Verzending mede namens stas OCW.", "Mede namens de staatssecretaris van Onderwijs, Cultuur en Wetenschap informeer ik u.", ALSO, COVERED),
]  # fmt: skip


@pytest.mark.parametrize(("nota", "letter", "kind", "verdict"), ONE)
def test_one_announcement(nota: str, letter: str, kind: str, verdict: str) -> None:
    found = announced(nota, letter)
    assert [(one.kind, one.verdict) for one in found] == [(kind, verdict)]
    assert bool(found[0].evidence) == (verdict == COVERED)
    assert all(0 <= evidence.score <= 1 and evidence.signals for evidence in found[0].evidence)


# Sentences of a nota that announce nothing.
NONE = [
    "U biedt de brief aan de Kamer aan.",
    "U wordt geadviseerd de brief te ondertekenen en aan de Kamer te sturen.",
    "Akkoord met verzending van bijgaande stukken aan de Kamer.",
    "Bijgevoegd treft u de conceptbrief en het advies van de Raad voor de Duinen.",
    "Het rapport over nachttreinen is op 4 maart aan de Kamer aangeboden.",
    "In het najaar stuurt u de Kamer ook de evaluatie van de kustpas.",
    "De sector biedt u perspectief.",
    "In de brief biedt u een overzicht van de maatregelen aan de kust.",
    "De zeegrasrapportage wordt jaarlijks aan de Kamer aangeboden.",
    "De evaluatie van de kustpas zal in 2027 aan de Kamer worden aangeboden.",
    "De Eerste Kamer ontvangt ook een afschrift van de brief.",
    "Uw voorganger heeft de Kamer geïnformeerd over de aanbieding van de evaluatie.",
    "De wethouder sprak namens de gemeente.",
    "- De toezegging dat u samen met de minister van OCW de Kamer een brief stuurt over zeegras (aan lid Van Dam, CDA).",
    "Met de minister van OCW is overlegd over het rapport.",
    "In reactie op het rapport over nachttreinen biedt u hulp aan.",
]


@pytest.mark.parametrize("nota", NONE)
def test_no_announcement(nota: str) -> None:
    assert announced(nota, "Ik stuur u hierbij het rapport.") == ()


def test_once_though_said_twice() -> None:
    found = announced(
        "Met bijgaande brief biedt u het eindrapport van de zeegrasproef aan. U stuurt de brief mede"
        " namens de minister van OCW.\n\n- Middels deze brief biedt u de Kamer het eindrapport aan.\n"
        "- Verzending is mede namens de minister van Onderwijs, Cultuur en Wetenschap.",
        "Hierbij bied ik u het eindrapport van de zeegrasproef aan.",
    )
    assert [(one.kind, one.verdict) for one in found] == [(GIVEN, COVERED), (ALSO, MISSING)]


def test_documents_of_one_statement_that_fare_differently_stand_apart() -> None:
    found = announced(
        "U biedt de Kamer de zeegrasmonitor en de kwelderfactsheet aan.",
        "Hierbij bied ik u de zeegrasmonitor aan.",
    )
    assert [(one.text, one.verdict) for one in found] == [
        ("zeegrasmonitor", COVERED),
        ("kwelderfactsheet", MISSING),
    ]


def test_the_list_of_attachments_tells_full_names() -> None:
    found = announced(
        "Met de brief biedt u het eindrapport van de zeegrasproef aan.\n\n## Bijlagen\n\n"
        "1. Kamerbrief\n2. Zeegrasproef, eindrapport ‘Groen tij’\n3. Factsheet kwelders",
        "Bij deze brief ontvangt u het verslag ‘Groen tij’.",
    )
    assert [(one.kind, one.verdict) for one in found] == [(GIVEN, COVERED)]


def test_spans_and_references() -> None:
    nota = "Met de brief biedt u de zeegrasmonitor aan."
    letter = "Hierbij bied ik u de zeegrasmonitor aan (Kamerstuk 30 123, nr. 45)."
    (found,) = announced(nota, letter)
    (evidence,) = found.evidence
    assert found.text == nota
    assert evidence.text == letter
    assert evidence.references == ("kst-30123-45",)
    assert evidence.span == (21, 21 + len(letter))


@pytest.mark.parametrize(
    "piece",
    [
        "biedt u ",
        "mede namens ",
        "bijlage en ",
        "‘",
        "en het rapport, ",
        "gaat ",
        "bijlagen: ",
        "U en de ",
    ],
)
def test_hostile_repeats(piece: str) -> None:
    assert isinstance(announced(piece * 3000, piece * 3000), tuple)
