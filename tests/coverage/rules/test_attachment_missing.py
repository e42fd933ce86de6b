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
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K110", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K110", nota, letter) == []
