"""Names that no rule takes, weighed by all that stands around them: wordings on no list, and look-alikes."""

from __future__ import annotations

import pytest

import extractor

# A nota in which one Member is named as usual, and in which names have something around them.
_NOTA = """Ministerie van Infrastructuur en Waterstaat
Nota

Aan: de minister van IenW
Datum: 12 mei 2026
Onderwerp: Kamerbrief veren

Aanleiding
Op 3 juni debatteert de Kamer over de vaarwegen. Rijkswaterstaat, ProRail en de provincie Zeeland lazen mee.

Kern
In het commissiedebat van 4 maart vroeg het lid Terpstra-Bos (CDA) naar de wachttijden. De sluis in Kornwerderzand is
in april hersteld. Het Planbureau voor de Leefomgeving en de ANWB hebben cijfers geleverd. De Tweede Kamer ontving
in februari een brief. De Wadden en het IJsselmeer hebben de meeste veren; in Zeeland zijn het er vier.

{}

Afstemming
Financiën, EZ, LVVN en BZK zijn akkoord. De Unie van Waterschappen, de VNG en het IPO zijn gehoord.

Communicatie
Er komt geen persbericht. Directie Communicatie is op de hoogte.
"""


def members(sentence: str) -> set[str]:
    found = extractor.extract(_NOTA.format(sentence).encode(), kind="nota")
    return {actor.name for actor in found.actors if actor.type == "member"} - {"Terpstra-Bos"}


LIKELY = [
    ("Over de motie 29398-1170 (Kuzu-Haks) is op 3 april gestemd.", {"Kuzu-Haks"}),
    ("De motie 29398-1164 van Pirri-Vink en Langeveld is uitgevoerd.", {"Pirri-Vink", "Langeveld"}),
]  # fmt: skip

OTHERS = [
    ("Hoogleraar Boelhouwer-Kist (TU Delft) onderzoekt dit.", "a role before"),
    ("De Jong & Boer Makelaars verkocht twee panden.", "a company"),
    ("Het kabinet-Van Hoogmade trok destijds geld uit.", "a cabinet named after somebody"),
    ("Volgens Gerritsma, directeur van de bond, valt dat mee.", "a role behind"),
    ("De vraag naar woningen in Zuid-Limburg neemt af.", "a region"),
    ("De Poolse ambassadeur sprak over de motie.", "an adjective"),
    ("Prinses Wilhelmina-Sofie opende de tentoonstelling.", "a title"),
    ("Kinderen vroegen om een speelplaats. Er zijn veel kinderen.", "a noun that opens a sentence"),
    ("Wageningen University & Research rekende dat door.", "an institute"),
    ("Uit een onderzoek van G. van Rossum-Adjei blijkt dat niet.", "initials"),
]


@pytest.mark.parametrize(("sentence", "names"), LIKELY)
def test_names_in_wordings_of_their_own(sentence: str, names: set[str]) -> None:
    assert members(sentence) == names


@pytest.mark.parametrize(("sentence", "why"), OTHERS)
def test_others_are_no_members(sentence: str, why: str) -> None:
    assert members(sentence) == set(), why


def test_a_column_of_members() -> None:
    """Whoever stands below Members is one, without a party or a heading that says so."""
    rows = "Toezegging aan het lid Terpstra-Bos\t1\nJonkman-Prins\tmotie 29 398, nr. 12\t2"
    assert members(rows) >= {"Jonkman-Prins"}
