"""How many attachments there are."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n",
        "Datum\n9 juni 2026\nBetreft\nHavenslib\nBijlage(n)\n3\n\nGeachte voorzitter,\n\nHierbij bied ik u het rapport Havenslib aan.",
        "Rapport Havenslib",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "as many",
        "Datum: 2 juni 2026\nKern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n",
        "Datum\n9 juni 2026\nBetreft\nHavenslib\nBijlage(n)\n1\n\nGeachte voorzitter,\n\nHierbij bied ik u het rapport Havenslib aan.",
    ),
    (
        "an attachment that is not named explains it",
        "Datum: 2 juni 2026\nKern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n3\tFactsheet baggeren\n",
        "Datum\n9 juni 2026\nBetreft\nHavenslib\nBijlage(n)\n1\n\nGeachte voorzitter,\n\nHierbij bied ik u het rapport Havenslib aan.",
    ),
    (
        "no count",
        "Datum: 2 juni 2026\nKern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHierbij bied ik u het rapport Havenslib aan.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K111", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K111", nota, letter) == []
