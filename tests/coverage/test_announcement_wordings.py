"""The many ways in which a nota says what goes with the letter, and a letter names it: tables."""

from __future__ import annotations

import pytest

from extractor.coverage.announcements import find
from extractor.coverage.sides import Pair
from tests.coverage.test_announcements import ALSO, COVERED, GIVEN, MISSING, announced, side

ENCLOSES = (
    "Hierbij bied ik u de duinmonitor 2025, de kwelderatlas en het strandplan van de gemeente aan."
)
SIGNED = "\n\nDit is alles.\n\nHoogachtend,\n\nDe minister van Duinen,\n\nA. de Wit\n"
FOR_BOTH = f"Over de duinen sprak ik met u.\n\nMede namens de minister van Financiën informeer ik u.{SIGNED}"

# All of these announce, in one statement, what the letter above encloses.
ANNOUNCE = [
    # the document before the verb
    "De duinmonitor 2025 en de kwelderatlas biedt u met de brief aan.",
    "De duinmonitor 2025 stuurt u met de brief mee.",
    "De duinmonitor, die in mei verscheen, biedt u met de brief aan.",
    "Het strandplan is klaar en wordt met de brief meegestuurd.",
    # something goes along
    "Ook de duinmonitor gaat mee.",
    "Tegelijk gaat ook de kwelderatlas met de brief mee.",
    "Met de brief komt ook de duinmonitor naar de Kamer.",
    "Het strandplan gaat hierbij.",
    # asked of the reader
    "Bied met de brief de duinmonitor aan.",
    "Voeg het strandplan van de gemeente bij.",
    "Stuur de duinmonitor mee met de brief.",
    "Graag bij de brief ook de kwelderatlas voegen.",
    "U wordt gevraagd de duinmonitor 2025 aan de Kamer te zenden.",
    "U wordt geadviseerd de brief samen met de kwelderatlas aan de Kamer te sturen.",
    "Wij stellen voor de kwelderatlas mee te sturen.",
    # short notes
    "Meezenden: duinmonitor 2025.",
    "Aan te bieden: duinmonitor 2025.",
    "De duinmonitor bijvoegen.",
    "- Duinmonitor 2025 met brief mee.",
    "- De kwelderatlas als bijlage op te nemen.",
    # participles
    "Meegestuurd worden de duinmonitor en de kwelderatlas.",
    "Aan de brief is de duinmonitor toegevoegd.",
    "Samen met de brief wordt de duinmonitor aan de Kamer gestuurd.",
    "Eveneens wordt het strandplan van de gemeente meegezonden.",
    # attachments
    "Als bijlage gaat mee: de duinmonitor 2025.",
    "Bijlagen bij de Kamerbrief: de duinmonitor, de kwelderatlas.",
    "De Kamerbrief kent twee bijlagen: de duinmonitor en de kwelderatlas.",
    "De kwelderatlas vormt de bijlage bij de brief.",
    "Bijgaand treft u ter ondertekening de Kamerbrief aan, met als bijlage de duinmonitor.",
    # the act as a noun
    "Instemmen met het aanbieden van de duinmonitor aan de Kamer.",
    "Akkoord gaan met toezending van de kwelderatlas aan de Tweede Kamer.",
    "De brief dient als aanbiedingsbrief bij de duinmonitor.",
    # the Kamer gets it
    "Naast de brief ontvangt de Kamer de duinmonitor.",
    "Via deze brief krijgt de Kamer ook de kwelderatlas.",
    "Ook treft de Kamer bij de brief de kwelderatlas aan.",
    "U reageert op de motie en zendt daarbij de duinmonitor.",
    "U biedt hierbij de derde editie van de Duinmonitor aan.",
    "Zoals toegezegd biedt u hierbij de duinmonitor aan.",
]  # fmt: skip


@pytest.mark.parametrize("nota", ANNOUNCE)
def test_announced(nota: str) -> None:
    assert [(one.kind, one.verdict) for one in announced(nota, ENCLOSES)] == [(GIVEN, COVERED)]


# What follows the offer, and what stands in a list, is announced for itself: (nota, verdicts).
SEVERAL = [
    ("Ook de duinmonitor gaat mee, evenals de toets van het waterschap op de veerdam.", [COVERED, MISSING]),
    ("U biedt daarbij de duinmonitor 2025 aan, alsmede de Golframing 2030.", [COVERED, MISSING]),
    ("U stuurt de duinmonitor en de bosatlas mee.", [COVERED, MISSING]),
    ("Met de brief zendt u de Kamer:\n\n- de duinmonitor 2025;\n- de factsheet ‘Zand in cijfers’.", [COVERED, MISSING]),
    ("Met de brief ontvangt de Kamer drie stukken:\n\n- de duinmonitor;\n- het bosrapport;\n- de kwelderatlas.", [COVERED, MISSING, COVERED]),
    ("U voegt toe:\n\n1. Kwelderatlas\n2. Jaarbericht van het loodswezen", [COVERED, MISSING]),
]  # fmt: skip


@pytest.mark.parametrize(("nota", "verdicts"), SEVERAL)
def test_several(nota: str, verdicts: list[str]) -> None:
    assert [one.verdict for one in announced(nota, ENCLOSES)] == verdicts


# Letters held against "U stuurt de duinmonitor 2025 van Deltaris mee.": (letter, verdict).
LETTERS = [
    (f"De duinen.{SIGNED}\nBijlagen:\n1. Kwelderatlas\n2. Duinmonitor 2025 (Deltaris)", COVERED),
    (f"De duinen.{SIGNED}\nMeegezonden:\n1. Duinmonitor 2025\n2. Kwelderatlas", COVERED),
    ("Bijlagen: (1) Kwelderatlas; (2) Duinmonitor 2025\n\nDe duinen stuiven.", COVERED),
    ("Deltaris heeft de duinen gemeten. Die duinmonitor treft u bijgaand aan.", COVERED),
    ("Deltaris zag in de duinmonitor van 2025 dat zand stuift (bijlage 2).", COVERED),
    ("Hierbij de duinmonitor 2025.", COVERED),
    # the list names all there is
    (f"Uit de duinmonitor 2025 van Deltaris blijkt veel.{SIGNED}\nBijlagen:\n1. Kwelderatlas\n2. Lijst van paden", MISSING),
    ("De duinmonitor verschijnt na de zomer.", MISSING),
    ("Bijgevoegd is de duinmonitor 2024.", MISSING),
    ("Bijgevoegd is de samenvatting van een atlas.", MISSING),
]  # fmt: skip


@pytest.mark.parametrize(("letter", "verdict"), LETTERS)
def test_letters(letter: str, verdict: str) -> None:
    (found,) = announced("U stuurt de duinmonitor 2025 van Deltaris mee.", letter)
    assert found.verdict == verdict


def test_an_abbreviation_that_either_text_explains() -> None:
    nota = "Met de brief biedt u de evaluatie van de Wet zandwinning kust aan."
    letter = "De Wet zandwinning kust (Wzk) is oud. Bijgaand treft u de evaluatie van de Wzk aan."
    assert [one.verdict for one in announced(nota, letter)] == [COVERED]


# In whose name, besides: all covered by a letter sent mede namens the minister van Financiën.
ALSO_SENT = [
    "U ondertekent de brief samen met de minister van Financiën.",
    "U en de minister van Financiën ondertekenen de brief gezamenlijk.",
    "De minister van Financiën tekent mee.",
    "Ook de minister van Financiën ondertekent de brief.",
    "De minister van Financiën verzendt de brief mede.",
    "De minister van Financiën is medeondertekenaar.",
    "Medeondertekening door de minister van Financiën.",
    "De brief wordt ook door de minister van Financiën ondertekend.",
    "De brief wordt door u en de minister van Financiën ondertekend.",
    "U stuurt de brief ook uit naam van de minister van Financiën.",
    "De brief wordt verzonden mede namens de minister van Financiën.",
    "De brief wordt mede verzonden namens de minister van Financiën.",
    "De brief gaat uit namens u en de minister van Financiën.",
    "De brief gaat uit namens de minister van Financiën en u.",
    "De bijgevoegde brief, mede namens de minister van Financiën, gaat in op wat u heeft toegezegd.",
    "Het betreft een gezamenlijke brief van u en de minister van Financiën.",
    "Mede namens: minister van Financiën.",
]  # fmt: skip


@pytest.mark.parametrize("nota", ALSO_SENT)
def test_also_sent(nota: str) -> None:
    assert [(one.kind, one.verdict) for one in announced(nota, FOR_BOTH)] == [(ALSO, COVERED)]


# How a letter shows that it goes out for the minister van Financiën too, or that it does not.
SENDERS = [
    ("De minister van Financiën en ik sturen u deze brief.", COVERED),
    ("Hierbij sturen de minister van Financiën en ik u de duinbrief.", COVERED),
    ("Namens de minister van Financiën en mijzelf bied ik u dit aan.", COVERED),
    ("In deze brief, die ik ook schrijf namens mijn ambtgenoot van Financiën, leest u meer.", COVERED),
    ("Deze brief stuur ik mede namens mijn ambtgenoten van Financiën en Defensie.", COVERED),
    ("De minister van Financiën en ik hebben overlegd over de duinen.", MISSING),
    ("In afstemming met de minister van Financiën informeer ik u.", MISSING),
    ("Namens het kabinet informeer ik u. Met de minister van Financiën werk ik samen.", MISSING),
]  # fmt: skip


@pytest.mark.parametrize(("letter", "verdict"), SENDERS)
def test_senders(letter: str, verdict: str) -> None:
    nota = "U stuurt de brief mede namens de minister van Financiën."
    (found,) = announced(nota, f"Over de duinen schreef ik u.\n\n{letter}{SIGNED}")
    assert found.verdict == verdict


def test_mede_namens_in_the_reference_block() -> None:
    letter = (
        "Ministerie van Duinen\n\nDatum: 3 juni 2026\nOnderwerp: Duinen\nMede namens: de minister van"
        f" Financiën\n\nGeachte voorzitter,\n\nDe duinen stuiven.{SIGNED}"
    )
    nota = "# Beslisnota\n\n## Kern\n\nU stuurt de brief mede namens de minister van Financiën.\n"
    (found,) = find(Pair(brief=side(letter, "brief"), nota=side(nota, "nota"), links=()))
    assert (found.kind, found.verdict) == (ALSO, COVERED)


# Cooperation, other days, other senders, other letters: no announcement.
SILENT = [
    "Met de brief komt u terug op wat onder 'Openstaande punten' is vermeld.",
    "De brief is afgestemd met de minister van Financiën.",
    "De brief is in samenwerking met de minister van Financiën opgesteld.",
    "De brief is opgesteld samen met de minister van Financiën.",
    "U en de minister van Financiën werken samen aan het strandplan.",
    "De minister van Financiën is akkoord met verzending van de brief.",
    "Op 3 maart stuurde u mede namens de minister van Financiën een brief over de duinen.",
    "Namens de minister van Financiën was de secretaris-generaal aanwezig.",
    "De duinmonitor laat zien dat het zand stuift.",
    "De duinmonitor gaat in op de stuifduinen.",
    "U gaat mee in het advies van de Zandraad.",
    "Met de brief reageert u op het rapport van de Zandraad.",
    "De Kamer krijgt met de brief een eerste reactie op de motie.",
    "U ontvangt het strandplan als bijlage.",
    "Bijgevoegd bij deze nota: het strandplan.",
    "Het strandplan is als bijlage bij uw brief van 3 maart gevoegd.",
    "Het strandplan bevat als bijlage een lijst van bomen.",
    "U kunt de Kamer het strandplan niet aanbieden, omdat het niet af is.",
    "Uw voorganger heeft toegezegd de evaluaties samen aan de Kamer toe te sturen.",
    "Het strandplan wordt na het zomerreces met een reactie aan de Kamer aangeboden.",
    "Gemeenten sturen de duinmonitor mee met hun begroting.",
    "De woordvoerder belt de pers en stuurt het overzicht mee.",
    "Wij adviseren u akkoord te gaan met de brief en deze uiterlijk vrijdag te versturen.",
    "U stuurt de Zandraad een afschrift van de brief.",
]  # fmt: skip


@pytest.mark.parametrize("nota", SILENT)
def test_silent(nota: str) -> None:
    assert announced(nota, ENCLOSES) == ()
