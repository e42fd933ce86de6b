"""An attachment that the letter does not name."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n3\tFactsheet baggeren\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHierbij bied ik u het rapport Havenslib aan.",
        "Factsheet baggeren",
    ),
    (
        "Datum: 2 juni 2026\nKern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n3\tDeltares, ‘Schoon schip’\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHierbij bied ik u het rapport Havenslib aan.",
        "Deltares, ‘Schoon schip’",
    ),
    (
        "Datum: 2 juni 2026\nKern\nBijlagen volgen.\n\nBijlagen\n\n1  Brief\n2  Rapport Havenslib\n3  Uitvoeringstoets walstroom\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet rapport Havenslib gaat hierbij.",
        "Uitvoeringstoets walstroom",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "in other words",
        "Datum: 2 juni 2026\nKern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet slib in de havens is onderzocht; het rapport over havenslib is bijgevoegd.",
    ),
    (
        "its title",
        "Datum: 2 juni 2026\nKern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n3\tDeltares, ‘Schoon schip’\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nBij het rapport Havenslib bied ik u ook het advies Schoon schip aan.",
    ),
    (
        "numbered by the letter",
        "Datum: 2 juni 2026\nKern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n3\tOverzicht van baggerwerken\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het rapport Havenslib (bijlage 1) staan de metingen. Alle baggerwerken vindt u in bijlage 2.",
    ),
    (
        "the letter itself",
        "Datum: 2 juni 2026\nKern\nU biedt de brief aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tBRIEF: Stand van de havens\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIk bericht u over slib.",
    ),
    (
        "a list of lines",
        "Datum: 2 juni 2026\nKern\nBijlagen volgen.\n\nBijlagen\n\n1  Brief\n2  Rapport Havenslib\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet rapport Havenslib gaat hierbij.",
    ),
    (
        "an abbreviation written out",
        "Datum: 2 juni 2026\nKern\nBijlagen volgen.\n\nBijlagen\n\n1  Brief\n2  VGR 2025\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe voortgangsrapportage over 2025 gaat hierbij.",
    ),
    (
        "a title without its quotes",
        "Datum: 2 juni 2026\nKern\nBijlagen volgen.\n\nBijlagen\n\n1. Kamerbrief\n2. Deltares, ‘Slib op de rand’\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nBijgevoegd is het onderzoek Slib op de rand van Deltares.",
    ),
    (
        "nothing but letter and nota",
        "Datum: 2 juni 2026\nKern\nBijlagen volgen.\n\nBijlagen\n\n1. Conceptbrief\n2. Beslisnota\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIk bericht u over slib.",
    ),
    (
        "what kind of report it is",
        "Datum: 2 juni 2026\nKern\nU biedt de evaluatie aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tEvaluatierapport\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHierbij bied ik uw Kamer de evaluatie van de havenwet aan.",
    ),
    (
        "its matter in the sentence before",
        "Datum: 2 juni 2026\nKern\nU biedt de evaluatie aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tEvaluatierapport Programma Walstroom\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nSinds 2023 loopt het Programma Walstroom. Bij deze brief ontvangt u de evaluatie die Deltares heeft uitgevoerd.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K110", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K110", nota, letter) == []
