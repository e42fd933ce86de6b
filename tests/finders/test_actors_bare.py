"""Members named by nothing but their surname, and who else is named so."""

from __future__ import annotations

import pytest

from extractor.finders import actors
from extractor.finders.base import Found
from extractor.readers import read


def members(text: str) -> list[str]:
    hits, _ = actors.find(read(text.encode()), Found())
    return [hit.value.name for hit in hits if hit.value.type == "member"]


VERBS = [
    ("Wijenberg vroeg om cijfers in het debat.", ["Wijenberg"]),
    ("Wijenberg vroeg of dat klopt.", ["Wijenberg"]),
    ("In het debat vroeg Wijenberg naar de kosten.", ["Wijenberg"]),
    ("Tijdens het overleg trok Haverkort een motie over leengeld in.", ["Haverkort"]),
    (
        "Tijdens het overleg drong Van der Hulst-Mol aan op spoed.",
        ["Van der Hulst-Mol"],
    ),
    ("Wel is het, zo werpt Aukema-Ploeg terecht op, zuur voor die plaatsen.", ["Aukema-Ploeg"]),
    ("Terpstra en De Vries bepleitten een verbod.", ["Terpstra", "De Vries"]),
    (
        "Terpstra, De Vries en Van Gelder-Kok wezen erop dat de termijn kort is.",
        ["Terpstra", "De Vries", "Van Gelder-Kok"],
    ),
    ("D’Achterveld stelde in zijn inbreng voor om te wachten.", ["D’Achterveld"]),
    ("Terpstra heeft gevraagd hoe dit zit.", ["Terpstra"]),
    ("Terpstra hield haar motie aan.", ["Terpstra"]),
    ("Ik heb Terpstra toegezegd hierop terug te komen.", ["Terpstra"]),
    ("Inge van Dalen vroeg in het debat naar de kosten.", ["van Dalen"]),
    ("De motie die Terpstra in maart indiende, is uitgevoerd.", ["Terpstra"]),
]
OWNED = [
    ("Kuiters motie over zwembaden is uitgevoerd.", ["Kuiter"]),
    ("Hoekstra’s voorstel heb ik in het debat ontraden.", ["Hoekstra"]),
    ("Vos’ vraag over de kosten beantwoord ik hieronder.", ["Vos"]),
    ("Ook Prins’ amendement is verwerkt.", ["Prins"]),
    ("Het antwoord op De Hoogs vraag is ja.", ["De Hoog"]),
]
GOVERNED = [
    ("De vraag van Bakker en Prins of dat mag, ligt voor.", ["Bakker", "Prins"]),
    (
        "De suggestie van Terpstra en Bolhuis om te wachten neem ik over.",
        ["Terpstra", "Bolhuis"],
    ),
    (
        "De Kamer nam een voorstel aan van De Wit-Bos, Muller en Mol-Bik.",
        ["De Wit-Bos", "Muller", "Mol-Bik"],
    ),
    ("De interruptie van Van Campen-Visser ging hierover.", ["Van Campen-Visser"]),
    ("Kritiek op de regeling was er van Inanç: volgens haar werkt die niet.", ["Inanç"]),
    ("Dit punt is door Terpstra in het debat opgebracht.", ["Terpstra"]),
    ("Aan Terpstra heb ik toegezegd hierop terug te komen.", ["Terpstra"]),
    ("Mijn antwoord aan Terpstra-de Wit luidt als volgt.", ["Terpstra-de Wit"]),
    ("Net als Sap en Hoek-van Buuren vind ik dat jammer.", ["Sap", "Hoek-van Buuren"]),
    ("Zoals Hoekstra-Bal opmerkte, is dat te laat.", ["Hoekstra-Bal"]),
    ("Anders dan Verhagen stelde, is er geen boete.", ["Verhagen"]),
    (
        "Over artikel 12 heb ik met Van der Graaff-Tim van gedachten gewisseld.",
        ["Van der Graaff-Tim"],
    ),
]
INTRODUCED = [
    ("De fractievoorzitter van het CDA, Verhagen, vroeg hiernaar.", ["Verhagen"]),
    (
        "De indieners (Bos, Terpstra en Van Wijngaarden) willen een verbod.",
        ["Bos", "Terpstra", "Van Wijngaarden"],
    ),
    ("De eerste ondertekenaar, Terpstra, gaf het oordeel Kamer.", ["Terpstra"]),
    ("Wijnsma-van Haan en Mooij-Bos (BBB) vroegen dit.", ["Wijnsma-van Haan", "Mooij-Bos"]),
    (
        "Het lid Bos-Sarr en, in zijn kielzog, de heer Wortel vrezen een aanzuigende werking.",
        ["Bos-Sarr", "Wortel"],
    ),
    ("Op verzoek van mevrouw Dral, gedaan bij de regeling van werkzaamheden.", ["Dral"]),
]
TABLES = [
    (
        "Vraagsteller\tOnderwerp\nBos (PVV)\tvolmachten\nStruijs\ttellen",
        ["Bos", "Struijs"],
    ),
    (
        "Motie\tStrekking\n29 398, nr. 1204, Hiemstra en Fortuin\tA\n29 398, nr. 1206, Rijpkema c.s.\tB",
        ["Hiemstra", "Fortuin", "Rijpkema"],
    ),
    (
        "Wie\tWat\nHulshof c.s. (29 477, nr. 964)\tA\nDe Graaff (29 477, nr. 970)\tB\nCommissie VWS\tC",
        ["Hulshof", "De Graaff"],
    ),
]

NONE = [
    ("Gemeenten vroegen of dat klopt.", "a noun that opens the sentence"),
    ("Gemeenten en provincies vroegen of dat klopt.", "and another"),
    ("Docenten en ouders drongen aan op spoed.", "and another"),
    ("Niemand vroeg of dat klopt.", "a pronoun"),
    ("Rotterdammers vroegen of dat klopt.", "inhabitants"),
    ("De zorgen van Groningers deel ik.", "inhabitants"),
    ("Frankrijk en Duitsland drongen aan op spoed.", "countries"),
    ("Almelo vroeg of dat klopt.", "a town"),
    ("Zuid-Holland en Noord-Brabant vroegen of dat klopt.", "provinces"),
    ("De Eems-Dollard vraagt aandacht.", "a water"),
    ("De Woonbond vroeg of dat klopt.", "a body"),
    ("De Raad voor Cultuur vroeg aandacht.", "the end of a body's name"),
    ("Vitens en Evides vroegen of dat klopt.", "companies"),
    ("Tata Steel vroeg of dat klopt.", "a company"),
    ("Kroonlid Smit-Kroes gaf een minderheidsstandpunt.", "what she is stands before her"),
    ("Econoom Terpstra pleitte voor lagere tarieven.", "what he is"),
    ("Minister-president Van der Vliet heeft dat gezegd en gevraagd.", "a minister"),
    ("Burgemeester Bolt vroeg om hulp. Bolt vroeg of het kon.", "a mayor named again"),
    ("Hoogleraar De Vries-Bos sprak. De Vries-Bos wees erop dat het kan.", "a professor"),
    ("De heer Smit van het RIVM vroeg dit. Smit wees erop dat het kan.", "an employee"),
    ("Mijn voorganger Bolt heeft dit gedaan. Bolt stelde dat in het debat.", "a predecessor"),
    ("Terpstra, directeur van Nibud, vroeg of dat klopt.", "what he is stands behind him"),
    ("De commissie-Terlouw-Boon sprak. Terlouw-Boon vroeg om geld.", "a committee"),
    ("Het kabinet-Van Hoogmade trok geld uit.", "a cabinet"),
    ("De wet-Terpstra drong dit terug.", "a law"),
    ("Koningin Máxima vroeg naar de plannen.", "the queen"),
    ("Prins Bernhard vroeg ernaar.", "a prince"),
    ("Dit blijkt uit Terpstra en De Vries (2021).", "authors"),
    ("Volgens Van Gansewinkel is dat duur.", "a company called after somebody"),
    ("Het plan van Van Oord en Boskalis om te baggeren.", "companies"),
    ("Het advies van Remkes om dit te doen volg ik.", "an adviser"),
    ("Het rapport van Dijksma over water is aangeboden.", "an author"),
    ("LEDEN A (0)0", "a bracket in a head in capitals"),
    ("NL-Alert heeft bewezen dat het werkt; daarom is gevraagd om meer.", "a system"),
    ("De nota is besproken met MT-lid Visserij.", "a unit"),
    ("Onderwerp\tWat\n29 398, nr. 1204, Wonen\tA\n29 398, nr. 1209, Water en Bodem\tB", "subjects"),
]


@pytest.mark.parametrize(("text", "names"), [*VERBS, *OWNED, *GOVERNED, *INTRODUCED, *TABLES])
def test_members_without_a_title(text: str, names: list[str]) -> None:
    assert members(text) == names


@pytest.mark.parametrize(("text", "why"), NONE)
def test_others_without_a_title(text: str, why: str) -> None:
    assert members(text) == [], why


def test_a_bare_name_counts_where_the_letter_names_it_later_too() -> None:
    text = "Bakkers motie over zwembaden is uitgevoerd.\n\nMet Bakker blijf ik daarover spreken."
    hits, _ = actors.find(read(text.encode()), Found())
    member = next(hit.value for hit in hits if hit.value.type == "member")
    assert [mention.text for mention in member.mentions] == ["Bakker", "Bakker"]
