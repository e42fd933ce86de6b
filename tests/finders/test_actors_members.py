"""Members of the Kamer: a real-looking sentence, the surnames as printed, the reason."""

from __future__ import annotations

import pytest

from extractor.finders import actors
from extractor.finders.base import Found
from extractor.findings import Actor
from extractor.readers import read


def found(text: str) -> list[Actor]:
    hits, _ = actors.find(read(text.encode()), Found())
    return [hit.value for hit in hits]


def members(text: str) -> list[str]:
    return [actor.name for actor in found(text) if actor.type == "member"]


BY_CUE = [
    ("Het lid Wiersma vroeg hiernaar.", ["Wiersma"], "the plain cue"),
    ("Aan lid Wiersma is dit toegezegd.", ["Wiersma"], "no article"),
    ("Lid van Asselt verzocht mij om een brief.", ["van Asselt"], "small tussenvoegsel, no party"),
    ("Het lid Van ’t Hek wees daarop.", ["Van ’t Hek"], "curly apostrophe"),
    ("Het lid Van 't Hek wees daarop.", ["Van 't Hek"], "straight apostrophe"),
    ("Het lid in ’t Veld wees daarop.", ["in ’t Veld"], "preposition with article"),
    ("Het lid D’Ancona diende de motie in.", ["D’Ancona"], "apostrophe in the name"),
    ("Het lid El Khatib stelde vragen.", ["El Khatib"], "Arabic article"),
    ("Het lid Öztürk stelde vragen.", ["Öztürk"], "capital outside ASCII"),
    ("Het lid Żurawski-de Bruijn stelde vragen.", ["Żurawski-de Bruijn"], "double, Polish capital"),
    ("Het lid De Jonge-van Ellemeet sprak.", ["De Jonge-van Ellemeet"], "double with van"),
    ("Het lid O'Sullivan-Prins sprak.", ["O'Sullivan-Prins"], "Irish and double"),
    ("Het lid Vos vroeg dit.", ["Vos"], "an ordinary word"),
    ("Het lid De Groot vroeg dit.", ["De Groot"], "an ordinary adjective"),
    ("Het lid De Wit vroeg dit.", ["De Wit"], "a colour"),
    ("Het lid Inge van Dalen vroeg dit.", ["van Dalen"], "given name left out"),
    ("Het lid Bruins Slotema vroeg dit.", ["Bruins Slotema"], "two words, no given name"),
    ("het Tweede Kamerlid Wiersma", ["Wiersma"], "Kamerlid"),
    ("VVD-Kamerlid Wiersma", ["Wiersma"], "party before"),
    ("senator Wiersma", ["Wiersma"], "Eerste Kamer"),
    ("Het lid Wiersma’s voorstel is overgenomen.", ["Wiersma"], "genitive"),
    ("de leden Bakker en Boer", ["Bakker", "Boer"], "two ordinary words"),
    ("de leden Bakker, Van den Berg en Smit", ["Bakker", "Van den Berg", "Smit"], "list"),
    ("de leden Bakker, Smit, Jansen over asiel", ["Bakker", "Smit", "Jansen"], "list without en"),
    ("de leden Bakker, Smit en van Wijk c.s.", ["Bakker", "Smit", "van Wijk"], "small van, last"),
    ("de leden Bakker (D66), Smit (VVD) en Vos (CDA)", ["Bakker", "Smit", "Vos"], "parties"),
    ("de leden Bakker, Inge de Vries en Smit (allen D66)", ["Bakker", "de Vries", "Smit"], "allen"),
    ("Kamerleden Bakker en Smit", ["Bakker", "Smit"], "Kamerleden"),
    ("de motie-Wiersma", ["Wiersma"], "hyphen"),
    ("De motie Wiersma vraagt dit.", ["Wiersma"], "space"),
    ("Motie-Van der Heide c.s. (29 279, nr. 12)", ["Van der Heide"], "capital M, c.s."),
    ("de gewijzigde motie-El Khatib/Van ’t Hek", ["El Khatib", "Van ’t Hek"], "slash"),
    ("de motie Bakker/Smit/Vos", ["Bakker", "Smit", "Vos"], "three"),
    ("de motie Bakker, Smit en Vos", ["Bakker", "Smit", "Vos"], "motie with a list"),
    ("de moties-Bakker en -Smit", ["Bakker", "Smit"], "shared head"),
    ("de moties Bakker (nr. 12) en Smit (nr. 14)", ["Bakker", "Smit"], "numbers between"),
    ("motie van Wiersma c.s.", ["Wiersma"], "van is the preposition"),
    ("de aangehouden motie van Elburg", ["Elburg"], "van taken as the preposition"),
    ("de aangehouden motie van Houwelingen", ["van Houwelingen"], "a name that has van"),
    ("motie van de leden Bakker en Smit", ["Bakker", "Smit"], "motie van de leden"),
    ("motie van het lid Smit c.s.", ["Smit"], "motie van het lid"),
    ("het amendement-Smit", ["Smit"], "amendement"),
    ("de initiatiefnota van Smit en Bakker", ["Smit", "Bakker"], "initiatiefnota van"),
    ("Kamervragen van Wiersma", ["Wiersma"], "Kamervragen van"),
    ("schriftelijke vragen van Wiersma en Smit", ["Wiersma", "Smit"], "schriftelijke vragen van"),
    ("de toezegging aan Wiersma", ["Wiersma"], "toezegging aan"),
    ("MOTIE VAN DE LEDEN INGE VAN DALEN EN SMIT", ["VAN DALEN", "SMIT"], "head of a Kamerstuk"),
    ("(aan de leden De Boer, D66, en Ten Hove, SGP)", ["De Boer", "Ten Hove"], "comma parties"),
    ("aan de leden De Boer, D66 en Ten Hove, SGP", ["De Boer", "Ten Hove"], "no comma before en"),
    ("de motie van De Boer c.s.", ["De Boer"], "small van, capital De: the preposition"),
    ("de motie van Van Dijk", ["Van Dijk"], "small van, capital Van"),
    ("het amendement Bakker-Smit, eerder door het lid Smit bepleit", ["Bakker", "Smit"], "two"),
]

BY_PARTY = [
    ("Wiersma (D66) vroeg dit.", ["Wiersma"], "party behind"),
    ("Van den Berg (GroenLinks-PvdA) vroeg dit.", ["Van den Berg"], "party with a hyphen"),
    ("Morgen komt Bakker (PvdD) langs.", ["Bakker"], "only the name"),
    ("uitstroom verklaren (Van der Heide, BBB)", ["Van der Heide"], "within brackets"),
    ("overleg melden (Ten Hove, JA21; Prins, CDA)", ["Ten Hove", "Prins"], "two in one bracket"),
    ("rapport sturen (aan lid van Asselt, D66)", ["van Asselt"], "aan lid"),
    ("op verzoek van Smit (50PLUS)", ["Smit"], "preposition van; a party with a digit"),
    ("Het lid Van Haren (Groep Van Haren) vroeg dit.", ["Van Haren"], "a group of one"),
    (
        "Nr.\tToezegging\tVan/aan\n1\tRapport sturen\tDe Wit-Aydin\n2\tBrief\tBoer, Smit",
        ["De Wit-Aydin", "Boer", "Smit"],
        "column",
    ),
    ("op verzoek van De Boer (Volt)", ["De Boer"], "small van, capital De"),
    ("Van Dalm-'t Hoofd (SGP) vroeg dit.", ["Van Dalm-'t Hoofd"], "'t in a double name"),
    ("Huizen-Van Dalm (EK, CDA) vroeg dit.", ["Huizen-Van Dalm"], "chamber before the party"),
    (
        "Motie\tVindplaats\nDe Vos-Aarts c.s.\t29 826, nr. 1\nChan/Rens\tnr. 2\nLamme\tnr. 3",
        ["De Vos-Aarts", "Chan", "Rens", "Lamme"],
        "a column of movers",
    ),
    (
        "Moties\nBakker (31 293, nr. 886), aangehouden: meer lokalen\nSmit/El Idrissi (31 293, nr. 891): asbest",
        ["Bakker", "Smit", "El Idrissi"],
        "lines that open with movers and a number",
    ),
    ("1\tRapport sturen\tVan den Berg (CDA), Visser (CU)\t–", ["Van den Berg", "Visser"], "cell"),
]

TITLED = [
    ("Mevrouw Smit vroeg in het debat naar de kosten.", ["Smit"], "asks in a debate"),
    ("naar aanleiding van het signaal van mevrouw Smit", ["Smit"], "a signal"),
    ("De heer Vos (Volt) vroeg dit.", ["Vos"], "party"),
    ("Mevrouw Öz en de heer De Groot wezen op de kosten.", ["Öz", "De Groot"], "plural verb"),
    ("De heren Bakker en Smit dienden een motie in.", ["Bakker", "Smit"], "heren"),
    ("Dhr. Bakker heeft in het commissiedebat gevraagd om cijfers.", ["Bakker"], "dhr."),
    ("De directeur van het fonds, mevrouw Smit, vroeg om geld.", [], "a function before"),
    ("Mevrouw Smit van het RIVM lichtte dit toe.", [], "an employer behind"),
    ("De heer Smit, directeur van Nibud, vroeg aandacht.", [], "a function behind"),
    ("Mevrouw Hoogeboom heeft het onderzoek geleid.", [], "nothing of the Kamer"),
]

NOT_MEMBERS = [
    ("Zij is lid van de commissie.", "a committee"),
    ("Hij is lid van de Raad van State.", "a body"),
    ("Hij is lid van de Onderwijsraad.", "a body in one word"),
    ("leden van uw Kamer", "the Kamer"),
    ("de leden van de VVD-fractie vragen dit", "a party group"),
    ("De leden van GroenLinks-PvdA vragen dit.", "a party"),
    ("leden van de vaste commissie voor Defensie", "a committee"),
    ("de leden van Gedeputeerde Staten", "a provincial board"),
    ("leden van Vewin", "an association"),
    ("leden van de Tweede Kamer der Staten-Generaal", "the chamber"),
    ("artikel 3, eerste lid, van de Wet milieubeheer", "a paragraph"),
    ("lid 2 van artikel 3", "a paragraph by number"),
    ("het tweede lid Van overeenkomstige toepassing is", "ordinal before"),
    ("beleid Nederland", "a word that ends in lid"),
    ("raadslid Smit", "a municipal council"),
    ("promotie Smit", "a word that ends in motie"),
    ("het onderzoek Smit", "a word that ends in erzoek"),
    ("De motie Kamerstuk 29 279, nr. 3 is uitgevoerd.", "no name follows"),
    ("Motie over de wachttijden", "nothing follows"),
    ("minister Van Heel (VVD) heeft dit toegezegd", "a minister"),
    ("burgemeester De Haan (CDA) van Meppel", "a mayor"),
    ("op verzoek van Vitens", "a company asks"),
    ("vragen van Zuiderhuis", "unknown, may be anything"),
    ("VVD, CDA en D66 steunen dit (SGP)", "parties only"),
    ("de Kamer (D66)", "the Kamer"),
    ("Dossiers\nWaterbeleid (27 625, nr. 712): bekkens", "a subject before a number"),
    ("Bezoekadres: Prinses Irenestraat 6", "a street"),
    ("Motie\tVindplaats\nWonen\tnr. 1\nDe Energietransitie\tnr. 2", "a column of subjects"),
]


BARE = [
    (
        "De heer Terwel bracht het verhaal van een visser ter sprake.",
        ["Terwel"],
        "no function: a Member",
    ),
    ("Daarover was de heer De Vos-Hendriks niet gerust.", ["De Vos-Hendriks"], "whatever he did"),
    ("De heer Van ’t Zand zou een overzicht krijgen.", ["Van ’t Zand"], "or gets"),
    ("De zorgen van mevrouw Akkermans deel ik.", ["Akkermans"], "or feels"),
    ("De heer Vos, lid van uw Kamer, vroeg dat.", ["Vos"], "his only function"),
    ("Een commissie onder leiding van de heer Van Eik heeft dat gevraagd.", [], "he leads it"),
    ("Mevrouw Wanga, die daar het toezicht leidt, heeft dat gemeld.", [], "she leads it"),
    (
        "Mevrouw Ter Laan, oud-rector van de hogeschool, vroeg dat.",
        [],
        "a function behind the name",
    ),
    ("Hoogleraar pedagogiek mevrouw Dallinga vroeg dat.", [], "a function before the name"),
    ("Voor vragen is mevrouw Kolk (tst. 46604) uw aanspreekpunt.", [], "to be rung up"),
    ("Mevrouw Bos (Hogeschool Zuid) ziet dat anders.", [], "her employer"),
    ("- Meijer c.s. (SP): meer bomen.", ["Meijer"], "c.s. between name and party"),
    ("- Bolt c.s.: meer bomen.", ["Bolt"], "c.s. alone"),
]


@pytest.mark.parametrize(("text", "names", "why"), BY_CUE + BY_PARTY + TITLED + BARE)
def test_members(text: str, names: list[str], why: str) -> None:
    assert members(text) == names, why


@pytest.mark.parametrize(("text", "why"), NOT_MEMBERS)
def test_no_members(text: str, why: str) -> None:
    assert members(text) == [], why


PARTIES = [
    ("Het lid Smit (D66) sprak.", "D66"),
    ("Het lid Smit (Democraten 66) sprak.", "D66"),
    ("Het lid Smit (CU) sprak.", "ChristenUnie"),
    ("Het lid Smit (GL-PvdA) sprak.", "GroenLinks-PvdA"),
    ("Het lid Smit van de VVD sprak.", "VVD"),
    ("Het lid Smit (Forum) sprak.", "FVD"),
    ("rapport sturen (aan lid Smit, CU)", "ChristenUnie"),
    ("de leden Bakker en Smit (beiden CDA)", "CDA"),
    ("Het lid Smit (29 279, nr. 3) sprak.", None),
]


@pytest.mark.parametrize(("text", "party"), PARTIES)
def test_party(text: str, party: str | None) -> None:
    assert [a.party for a in found(text) if a.type == "member"][-1] == party


def test_later_mentions_are_theirs() -> None:
    text = (
        "Het lid Moerkamp (D66) vroeg dit. De motie van de leden Moerkamp en van der Laan is "
        "aangenomen.\nZoals Moerkamp en Van der Laan vroegen, doe ik dit. Moerkamp-Smit is anders."
    )
    people = {a.name: [m.text for m in a.mentions] for a in found(text) if a.type == "member"}
    assert people == {
        "Moerkamp": ["Moerkamp", "Moerkamp", "Moerkamp"],
        "van der Laan": ["van der Laan", "Van der Laan"],
    }


def test_an_ordinary_word_is_no_later_mention() -> None:
    text = (
        "Het lid Boer (SGP) vroeg dit.\nBoer en tuinder krijgen steun, want een boer heeft recht."
    )
    assert [len(a.mentions) for a in found(text) if a.type == "member"] == [1]


def test_two_of_one_name_are_two() -> None:
    text = "Het lid Smit (D66) en het lid Smit (CDA) vroegen dit; het lid Smit (D66) ook dat."
    assert [(a.party, len(a.mentions)) for a in found(text) if a.type == "member"] == [
        ("D66", 2),
        ("CDA", 1),
    ]


def test_given_names_tell_people_apart() -> None:
    text = "Het lid Inge van Dalen en het lid Jimmy van Dalen vroegen dit."
    assert [a.id for a in found(text) if a.type == "member"] == [
        "Inge van Dalen",
        "Jimmy van Dalen",
    ]


def test_titled_name_of_a_known_member() -> None:
    text = "Het lid Smit (D66) vroeg dit. Ik heb mevrouw Smit dat geschreven."
    assert [(a.type, len(a.mentions)) for a in found(text) if a.type != "party"] == [("member", 2)]


def test_a_column_for_members_may_hold_their_numbers_too() -> None:
    text = """
| Nr | Toezegging of motie | Lid, vindplaats |
|---|---|---|
| 1 | Panden | De Kok/Van ’t Hof 32 847, nr. 1312 |
| 2 | Straten | Bolt c.s., 27 926, nr. 455 |
| 3 | Pleinen | Yousef-Mulder; TZ202603-150 |
"""
    assert members(text) == ["De Kok", "Van ’t Hof", "Bolt", "Yousef-Mulder"]
