"""Tables, records and pages of labels in which a nota lists what its letter deals with, and the rows and
sections that it keeps out of the letter."""

from __future__ import annotations

import pytest

from extractor.finders.commitments import closing, standing
from tests.finders.notas import check

# (what stands in the nota, one commitment after another: kind, to whom, its first words)
CASES = [
    (
        """
Wat staat erin

Nr  Onderwerp                               Herkomst                     Par.
1   Wachttijden bij de rijschool openbaar   WGO 10-11-2025, toegezegd    2.1
    maken                                   aan Haan (D66)
2   Met het CBR spreken over een tweede     idem, Tuin (CDA)             2.3
    locatie in Drenthe
3   Minder borden langs provinciale wegen   motie Dekkers c.s.           3
                                            (29 398, nr. 1121)
4   Reactie op het rapport Veilig fietsen   brief commissie IenW         5
                                            d.d. 4-12-2025
""",
        "t Haan: Wachttijden; t Tuin: Met het; m Dekkers: Minder; v : Reactie",
    ),
    (
        """
Toezeggingen en moties

Omschrijving\tVindplaats\tStand van zaken
Wachttijden bij de rijschool\tCD 12-3-2026, lid Haan (D66)\tpar. 2
Tweede locatie van het CBR\tidem, lid Tuin (CDA)\tpar. 3
Minder borden langs wegen\tmotie-Dekkers, 29 398, nr. 1121\tpar. 3
Cijfers over fatbikes\tCD 12-3-2026, lid Post (CDA)\tvolgt in het voorjaar
Strooien van fietspaden\tmotie-Kuiken, 29 398, nr. 1125\tnog open
""",
        "t Haan: Wacht; t Tuin: Tweede; m Dekkers: Minder",
    ),
    (
        """
Toezeggingen en moties

Regels 3 en 4 staan alleen ter informatie in het overzicht en komen niet in de brief.

Nr\tOmschrijving\tVindplaats
1\tWachttijden bij de rijschool\tCD 12-3-2026, lid Haan (D66)
2\tMinder borden langs wegen\tmotie-Dekkers, 29 398, nr. 1121
3\tCijfers over fatbikes\tCD 12-3-2026, lid Post (CDA)
4\tStrooien van fietspaden\tmotie-Kuiken, 29 398, nr. 1125
""",
        "t Haan: Wacht; m Dekkers: Minder",
    ),
    (
        """
Overzicht

Nr\tOnderwerp\tHerkomst\tStand
1\tWachttijden rijschool\ttoezegging aan Haan (D66), CD 12-3-2026\tafgedaan
2\tPechhulp vrachtwagens\tgesprek met de ANWB, 4 februari 2026\tloopt
3\tBorden\tmotie-Dekkers (29 398, nr. 1121)\tafgedaan
4\tStrooien\tmotie-Kuiken (29 398, nr. 1125), verworpen\tvervallen
""",
        "t Haan: Wacht; m Dekkers: Borden",
    ),
    (
        """
ONDERDEEL A
Soort:      toezegging
Gedaan aan: Haan (D66)
Waar:       commissiedebat Verkeer, 12 maart 2026
Inhoud:     wachttijden bij de rijschool openbaar maken
Afdoening:  volledig, par. 2

ONDERDEEL B
Soort:      motie (29 398, nr. 1121)
Van:        Dekkers en Post
Inhoud:     minder borden langs provinciale wegen
Afdoening:  lopend; de provincies beginnen in juni

ONDERDEEL C
Soort:      afspraak met de ANWB
Waar:       bestuurlijk overleg, 4 februari 2026
Inhoud:     gratis pechhulp voor vrachtwagens
Afdoening:  loopt, geen tekst in de brief
""",
        "t Haan: wacht; m Dekkers, Post: minder",
    ),
    (
        """
Af te doen

Wat          wachttijden bij de rijschool openbaar maken
Soort        toezegging
Aan          Haan (D66)
Waar         par. 2

Wat          minder borden langs provinciale wegen
Soort        motie
Van          Dekkers c.s. (29 398, nr. 1121)
Waar         par. 3
""",
        "t Haan: wacht; m Dekkers: minder",
    ),
    (
        """
Toezeggingen
TZ202603-101
  Aan:      Haan (D66)
  Inhoud:   wachttijden bij de rijschool openbaar maken
TZ202603-102
  Aan:      Tuin (CDA)
  Inhoud:   met het CBR spreken over een tweede locatie
            in Drenthe
""",
        "t Haan: wacht; t Tuin: met het CBR",
    ),
    (
        """
Inhoud van de brief

Rijschool         Aan het lid Haan (D66) heeft u op 12 maart toegezegd de wachttijden
                  per regio openbaar te maken. De cijfers staan in de bijlage. Het
                  CBR heeft ze nagekeken.

Borden            De motie van het lid Dekkers c.s. (29 398, nr. 1121) vraagt om minder
                  borden langs provinciale wegen. U meldt dat de provincies daarmee
                  beginnen.

Niet in de brief  Aan het lid Post (CDA) heeft u toegezegd dat er cijfers over
                  fatbikes komen. Die komen in mei.

Kosten            Geen.
""",
        "t Haan: Aan het lid; m Dekkers: De motie",
    ),
    (
        """
Voor het overige
Onderwerp\tWaarom niet in deze brief
Fatbikes\ttoezegging aan het lid Post (CDA), volgt in mei
Strooien\tmotie-Kuiken (29 398, nr. 1125) wordt later uitgevoerd
""",
        "",
    ),
    (
        """
Vragen die u kunt verwachten
Van\tOver
Haan (D66)\tof de toezegging over wachttijden nog komt
Tuin (CDA)\twaarom de tweede locatie er nog niet is
""",
        "",
    ),
]


@pytest.mark.parametrize(("nota", "expected"), CASES)
def test_tables_and_records(nota: str, expected: str) -> None:
    check(nota, expected)


@pytest.mark.parametrize(
    ("heading", "mode"),
    [
        ("Wat staat er niet in", "closed"),
        ("Wat níet aan de orde komt", "closed"),
        ("Niet opgenomen", "closed"),
        ("Buiten de brief", "closed"),
        ("Blijft liggen", "closed"),
        ("Wat volgt later?", "closed"),
        ("Voor een andere keer", "closed"),
        ("Andere brieven", "closed"),
        ("Toezegging aan derden", "closed"),
        ("Gesprekken met derden", "closed"),
        ("Wat u in dezelfde dagen aan anderen heeft gezegd", "closed"),
        ("Vragen die u kunt verwachten", "closed"),
        ("Mogelijke vragen uit de Kamer", "closed"),
        ("Aandachtspunten voor het debat", "closed"),
        ("Wat de Kamer kan vragen", "closed"),
        ("Wie weet ervan", "closed"),
        ("Wat kost het", "closed"),
        ("Gevoeligheden", "quiet"),
        ("Politieke gevoeligheid", "quiet"),
        ("Wat staat erin", None),
        ("Overig", None),
        ("Wel en niet in de brief", None),
        ("Openstaande toezeggingen", None),
        ("Nog niet nagekomen toezeggingen", None),
        ("Vragen van de commissie", None),
        ("Toezeggingen aan de Kamer", None),
        ("Wat de Kamer is toegezegd", None),
        ("Afspraken met de Kamer", None),
        ("Kosten", None),
        ("Gesprek met gemeenten over laadpalen langs de snelweg in het oosten van het land", None),
    ],
)
def test_headings_that_keep_something_out(heading: str, mode: str | None) -> None:
    assert closing.mode(heading) == mode


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        ("de laatste twee houden wij open.", {2, 3}),
        ("de eerste regel komt niet in de brief.", {0}),
        ("nummers 2 en 4 staan niet in deze brief.", {1, 3}),
        ("de punten 2 t/m 4 volgen later.", {1, 2, 3}),
        ("regel 3 blijft open.", {2}),
        ("de onderste twee rijen zijn voor een andere brief.", {2, 3}),
        ("de laatste twee zijn de belangrijkste.", set()),
        ("nummer 2 komt wel in deze brief.", set()),
        ("de eerste vier regels staan niet in de brief.", set()),  # then nothing would be left
    ],
)
def test_rows_that_a_sentence_points_out(sentence: str, rows: set[int]) -> None:
    labels = ["1", "2", "3", "4"]
    leaves = standing._leaves(sentence)
    assert (standing._rows(sentence, labels) if leaves else set()) == rows
