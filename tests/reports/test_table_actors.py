"""The sheet Actoren: one row for one person or body, whatever either text calls them."""

from __future__ import annotations

import pytest

import extractor
from extractor.findings import Abbreviation, Actor, Extraction, Mention
from extractor.reports.tables.actors import joined
from tests.coverages import documents

Said = tuple[str, ...]  # type, name, party, id


def extraction(actors: list[Said], short: dict[str, str]) -> Extraction:
    import msgspec

    letter, _ = documents()
    made = tuple(
        Actor(
            type=kind,  # type: ignore[arg-type]
            name=name,
            role=None,
            party=party or None,
            id=id_ or None,
            mentions=(Mention(text=name, span=(0, 1)),),
        )
        for kind, name, party, id_ in actors
    )
    names = tuple(Abbreviation(short=s, long=full, span=(0, 1)) for s, full in short.items())
    return msgspec.structs.replace(extractor.extract(letter), actors=made, abbreviations=names)


def member(name: str, party: str = "") -> Said:
    return "member", name, party, ""


# (letter, nota, abbreviations in the nota, rows)
@pytest.mark.parametrize(
    ("brief", "nota", "short", "rows"),
    [
        ([member("Moorman")], [member("Moorman", "PRO")], {}, 1),
        ([member("Van Asten")], [member("van Asten", "D66")], {}, 1),
        ([member("D'Hondt")], [member("D’Hondt")], {}, 1),
        ([member("Ten Broeke", "VVD")], [member("Ten Broeke")], {}, 1),
        ([("person", "Vos", "", "")], [member("Vos", "SP")], {}, 1),
        ([("bewindspersoon", "M.C. van Oldeneel", "", "")], [("bewindspersoon", "van Oldeneel", "", "")], {}, 1),
        ([member("Anna Bakker")], [member("Bakker", "CDA")], {}, 1),
        # other people
        ([member("De Groot", "CDA")], [member("De Groot", "VVD")], {}, 2),
        ([member("De Groot")], [member("De Groot", "VVD"), member("De Groot", "CDA")], {}, 3),
        ([("person", "A. Bakker", "", "")], [("person", "B. Bakker", "", "")], {}, 2),
        ([member("Bakker-Nooijen")], [member("Bakker")], {}, 2),
        ([member("Groot")], [member("De Groot")], {}, 2),
        ([("bewindspersoon", "minister van Financiën", "", "")], [("bewindspersoon", "staatssecretaris van Financiën", "", "")], {}, 2),
        # one function, one id
        ([("bewindspersoon", "minister van Sociale Zaken", "", "m-szw")], [("bewindspersoon", "MSZW", "", "m-szw")], {}, 1),
        # bodies by id, by an abbreviation of either text, by spelling
        ([("ministry", "JenV", "", "Justitie en Veiligheid")], [("ministry", "J&V", "", "Justitie en Veiligheid")], {}, 1),
        ([("organisation", "Raad voor het Wad", "", "")], [("organisation", "RvW", "", "")], {"RvW": "Raad voor het Wad"}, 1),
        ([("programme", "School en Omgeving", "", "")], [("organisation", "School & Omgeving", "", "")], {}, 1),
        ([("programme", "School en Omgeving", "", "School en Omgeving")], [("programme", "School & Omgeving", "", "School & Omgeving")], {}, 1),
        ([("region", "Utrecht", "", "")], [("municipality", "Utrecht", "", "")], {}, 2),
        ([("body", "CBS", "", "")], [("body", "CPB", "", "")], {}, 2),
        ([("chamber", "Kamer", "", "Tweede Kamer")], [("chamber", "Kamer", "", "Eerste Kamer")], {}, 2),
    ],
)  # fmt: skip
def test_one_row_for_one_of_them(
    brief: list[Said], nota: list[Said], short: dict[str, str], rows: int
) -> None:
    found = joined(extraction(brief, {}), extraction(nota, short))
    assert len(found) == rows, [[one.actor.name for one in some] for some in found]
