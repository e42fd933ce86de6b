"""Figures that differ and may both be right, and their look-alikes that may not."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

_NOTA = "Datum: 2 juni 2026\nKern\n"
_LETTER = "Datum: 9 juni 2026\nBetreft: Fietsen\n\nGeachte voorzitter,\n\n"

# (why not, nota, letter)
SILENT = [
    (
        "the sum of what stands in brackets",
        "De drie grote steden hebben samen 11.400 stallingen.",
        "In het land zijn 21.500 stallingen nodig. Amsterdam (5.100), Utrecht (3.900) en Delft (2.400)"
        " hebben er de meeste.",
    ),
    (
        "the total of two in the nota",
        "Er zijn 341 fietsstraten in Utrecht en 618 in Gelderland, samen 959.",
        "Utrecht heeft 341 fietsstraten, Gelderland 618.",
    ),
    (
        "a poll of somebody's own",
        "De Fietsersbond telt in een eigen peiling 35 ongevallen met fatbikes per dag.",
        "Per dag gebeuren er 31 ongevallen met fatbikes.",
    ),
    (
        "what somebody asks",
        "De VNG vraagt om 40 miljoen euro voor fietsstraten.",
        "Voor fietsstraten is 31 miljoen euro beschikbaar.",
    ),
    (
        "a share of the whole",
        "Van de 157 mln. voor fietsstraten gaat 95,6 mln. naar de grote steden.",
        "Voor fietsstraten is € 156,7 miljoen beschikbaar, waarvan 61% voor de grote steden.",
    ),
    (
        "one of seven",
        "Per gemeente is 9 ton beschikbaar voor fietsstraten.",
        "Voor de zeven gemeenten met fietsstraten komt 6,3 miljoen euro beschikbaar.",
    ),
    (
        "how it was before",
        "In de monitor van 2024 was het aantal fietsongevallen nog 23.700.",
        "Het aantal fietsongevallen bedroeg vorig jaar 21.500.",
    ),
    (
        "the last known number",
        "De laatst bekende stand van het aantal fietsstraten was 730.",
        "Op 1 juni waren er 749 fietsstraten.",
    ),
    (
        "what was thought at first",
        "Het ministerie raamde de kosten van de fietsstraten aanvankelijk op 12 miljoen euro.",
        "De fietsstraten kosten 14 miljoen euro.",
    ),
    (
        "how it was in a year that is over",
        "In 2025 was voor fietsstraten 28,4 mln. beschikbaar.",
        "Voor fietsstraten is 31 miljoen euro beschikbaar.",
    ),
    (
        "what there is, and what has been paid of it",
        "Het plafond van de regeling voor helmen is 15 mln. euro in 2026.",
        "In de eerste helft van het jaar is uit de regeling voor helmen 11 miljoen euro betaald.",
    ),
    (
        "asked for, and allowed",
        "Voor de regeling voor helmen zijn 480 aanvragen ingediend.",
        "In de regeling voor helmen zijn 450 aanvragen gehonoreerd; 480 gemeenten deden mee.",
    ),
    (
        "thousands in words",
        "Het tekort aan stallingen is 21,5 duizend.",
        "Er is een tekort van 21.500 stallingen.",
    ),
    (
        "a number in the letter that another of the nota's says",
        "De wachttijd voor een stalling is ruim zeven maanden; de Fietsersbond peilde zelf 35 weken.",
        "De wachttijd voor een stalling is 31 weken.",
    ),
]

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Op 1 mei waren er 749 fietsstraten.",
        "Op 1 mei jl. telde ons land 794 fietsstraten.",
        "749 fietsstraten",
    ),
    (
        "De proef met fietsstraten duurt zes maanden.",
        "De proef met fietsstraten krijgt een duur van negen maanden.",
        "zes maanden",
    ),
    (
        "De subsidie voor fietsstraten bedraagt € 12,4 mln.",
        "Voor de subsidie voor fietsstraten is 14,2 miljoen euro beschikbaar.",
        "€ 12,4 mln.",
    ),
    (
        "Het gaat om 12.400 fietsongevallen in 2025.",
        "Vorig jaar waren er 14.200 fietsongevallen.",
        "12.400 fietsongevallen",
    ),
    (
        "Gemeenten krijgen 60% van de kosten van fietsstraten vergoed.",
        "Van de kosten van fietsstraten krijgen gemeenten 75% vergoed.",
        "60%",
    ),
    (
        "Er zijn 48 locaties met een fietsproef.",
        "Op 84 locaties loopt een proef met fietsen.",
        "48 locaties",
    ),
    (
        "De leeftijdsgrens voor de fatbike wordt 16 jaar.",
        "Ik kies voor een leeftijdsgrens voor de fatbike van 14 jaar.",
        "16 jaar",
    ),
    (  # both ask for it
        "De VNG vraagt om 64 miljoen euro voor fietsstraten.",
        "De VNG vraagt om 46 miljoen euro voor fietsstraten.",
        "64 miljoen euro",
    ),
    (  # a row of a table that names its unit itself
        "Aan voorschotten voor stallingen is 341 mln. (Noord) en € 681 mln. (Zuid) betaald.",
        "De stand:\n\n| | Noord | Zuid |\n|---|---|---|\n| Aanmeldingen stallingen | 568 | 921 |\n"
        "| Voorschotten stallingen (mln. euro) | 341 | 618 |\n",
        "€ 681 mln.",
    ),
]


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K106", _NOTA + nota, _LETTER + letter) == []


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS, ids=[row[2] for row in SPEAKS])
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, theirs),) = quotes("K106", _NOTA + nota, _LETTER + letter)
    assert mine == quoted
    assert theirs is not None
