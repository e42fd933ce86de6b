"""Ministries, bodies and organisations: the printed spellings a careful annotator would list."""

from __future__ import annotations

import pytest

from extractor.finders import actors, references
from extractor.finders.actors.book import BODY, MINISTRY, ORGANISATION
from extractor.finders.base import Found
from extractor.readers import read
from tests.finders.test_actors_members import found


def organisations(text: str) -> list[str]:
    """The spellings of organisations in text order, each once."""
    mentions = [
        (mention.span, mention.text)
        for actor in found(text)
        if actor.type in (MINISTRY, BODY, ORGANISATION)
        for mention in actor.mentions
    ]
    return list(dict.fromkeys(spelling for _, spelling in sorted(mentions)))


MINISTRIES = [
    ("met SZW, OCW en VWS", ["SZW", "OCW", "VWS"], "a chain"),
    ("van BZK/VRO en J&V", ["BZK", "VRO", "J&V"], "slash, ampersand"),
    ("de ministeries VRO, SZW en OCW", ["VRO", "SZW", "OCW"], "ministeries with a list"),
    ("het ministerie van JenV", ["JenV"], "the abbreviation alone"),
    (
        "het ministerie van Justitie en Veiligheid",
        ["ministerie van Justitie en Veiligheid"],
        "in full",
    ),
    ("de ministeries van Financiën en Defensie", ["Financiën", "Defensie"], "two in full"),
    ("mijn collega van SZW", ["SZW"], "within an office"),
    ("de minister van Sociale Zaken en Werkgelegenheid", [], "a portfolio is no ministry"),
    ("Defensie beheert de kazernes; dat doet Defensie goed.", ["Defensie"], "the name alone"),
    ("het commissiedebat Defensie", [], "a subject of debate"),
    ("het debat Justitie en Veiligheid", [], "a subject of debate"),
    ("de vaste commissie voor Financiën", [], "a committee"),
    ("kenmerk IENW/BSK-2026/104417", [], "a reference number"),
]

KNOWN = [
    ("Het RIVM en de NVWA onderzoeken dit.", ["RIVM", "NVWA"], "abbreviations"),
    ("het RIVM-rapport en de NVWA-controle", ["RIVM", "NVWA"], "compounds: the body alone"),
    ("de GGD’en en de ROM’s", ["GGD’en", "ROM’s"], "plurals"),
    ("de Inspectie van het Onderwijs", ["Inspectie van het Onderwijs"], "joined by van het"),
    ("VNO-NCW en MKB-Nederland", ["VNO-NCW", "MKB-Nederland"], "hyphens in the name"),
    ("de Europese Commissie heeft besloten", ["Europese Commissie"], "EU"),
    ("Verordening (EU) 2023/1115", [], "EU in a citation"),
    ("De Raad van Bestuur stapte op.", [], "a look-alike"),
    ("Nederland en Duitsland", [], "countries"),
    ("de gemeenten Utrecht en Ede", [], "municipalities"),
    ("ECLI:NL:RVS:2026:587", [], "part of a code"),
    ("www.NOS.nl", [], "an address"),
    ("het Nationaal Programma Leefbaarheid en Veiligheid", [], "a programme"),
    ("de Wet maatschappelijke ondersteuning 2015", [], "a law"),
    ("de Nationale ombudsman schrijft", ["Nationale ombudsman"], "second word small"),
    (
        "het Internationale Comité van het Rode Kruis",
        ["Internationale Comité van het Rode Kruis"],
        "the adjective inflected",
    ),
    ("De Unie van Waterschappen stemt in.", ["Unie van Waterschappen"], "no part of De Unie"),
    ("Omgevingsdiensten\tIenW\t72", ["IenW"], "a plural as the subject of a row"),
    ("het netwerk van M50-gemeenten", ["M50"], "a compound"),
    ("daar heeft waterschap de Dommel gebouwd", ["waterschap de Dommel"], "class noun in small"),
    ("waterschap Limburg bouwt", ["waterschap Limburg"], "not the province"),
    ("de rechtbank Utrecht oordeelde", ["rechtbank Utrecht"], "not the municipality"),
    ("volgens de Gezondheidsraad", ["Gezondheidsraad"], "the article stays out"),
    ("het instrument Global Europe", [], "an instrument"),
]

BUILT = [
    ("de Stichting Het Groene Dak ontving subsidie", ["Stichting Het Groene Dak"], "Stichting"),
    (
        "Stichting Groendak en Rijkswaterstaat",
        ["Stichting Groendak", "Rijkswaterstaat"],
        "en parts",
    ),
    ("de Raad voor Bodem en Gewas adviseert", ["Raad voor Bodem en Gewas"], "en joins"),
    ("het Dutch Poultry Health Centre", ["Dutch Poultry Health Centre"], "English class word"),
    ("Vogelwacht Nederland telt mee", ["Vogelwacht Nederland"], "X Nederland"),
    ("het Pieterman-instituut", ["Pieterman-instituut"], "-instituut"),
    ("het Van Zanten Instituut", ["Van Zanten Instituut"], "Instituut as a last word"),
    ("door kennisplatform BuurtWijs", ["BuurtWijs"], "class noun before, no part of it"),
    ("onderzoeksbureau Regioscoop", ["Regioscoop"], "class noun before"),
    ("de netbeheerders Stromen en Volta", ["Stromen", "Volta"], "a plural class noun, a list"),
    (
        "de Landelijke Kring Veehouders (LKV) stemt in",
        ["Landelijke Kring Veehouders", "LKV"],
        "by its abbreviation",
    ),
    ("het Europees Zeeagentschap (EZA)", ["Europees Zeeagentschap", "EZA"], "agentschap"),
    (
        "de Bezwarenadviescommissie (BAC). De BAC wil",
        ["Bezwarenadviescommissie", "BAC"],
        "one word",
    ),
    ("de Commissie Extra Schade (CES)", ["Commissie Extra Schade", "CES"], "own abbreviation"),
    ("de Commissie Extra Schade", [], "a committee"),
    ("Vitens Zuidwater International zet dit voort", ["Vitens Zuidwater International"], "longest"),
    ("de Gasunie-dochter Grunnet levert", ["Gasunie", "Grunnet"], "a daughter"),
    ("waterschap Zuiderveld bouwt", ["waterschap Zuiderveld"], "an unknown one"),
    ("De rapportage (Integrale Rapportage Natuur (IRN))", [], "an abbreviation of something else"),
    ("in Caribisch Nederland en Noord-Nederland", [], "regions"),
    ("de Wet op de lijkbezorging", [], "a law"),
    ("het politiebureau Kerkdorp", [], "a building"),
    ("Directoraat-generaal Straffen en Beschermen", [], "a unit of a ministry"),
]

ACTING = [
    ("Dit is overgenomen door Medizo.", ["Medizo"], "door"),
    ("De hoogte, zo schat Pharmix, valt mee.", ["Pharmix"], "verb before"),
    ("Volgens Zorgkompas daalt dit.", ["Zorgkompas"], "volgens"),
    ("De opdracht ging naar RIVM, TNO en Zorgkompas.", ["RIVM", "TNO", "Zorgkompas"], "in a list"),
    ("VEHAN pleit voor een verbod.", ["VEHAN"], "verb behind an abbreviation"),
    ("Ik heb gesproken met Chemora over lozingen.", ["Chemora"], "talks"),
    ("Zuiderhuis, een bedrijf met negen praktijken, viel om.", ["Zuiderhuis"], "described"),
    ("Ik sprak met VEHAN. De bijdrage van VEHAN is nodig.", ["VEHAN"], "recognised once"),
    ("Mevrouw Ali, directeur van Radius, pleit daarvoor.", ["Radius"], "directeur van"),
    ("het jaarverslag van de AKVI", ["AKVI"], "what only bodies write"),
    ("Voor de zesde onderneming, Ankora in Delfzijl, geldt dit.", ["Ankora"], "apposition"),
    ("de voorzitter van De Jong", [], "a surname"),
    ("de SERverkenning stelt dit", [], "a hyphen lost at the end of a line"),
    ("bedreigd door PFAS", [], "a substance"),
    ("Carla Bruinsma zei dit. Volgens Bruinsma klopt het.", [], "a surname"),
    ("Volgens Carla klopt het.", [], "a given name"),
    ("Het hof van Theo de Wijs stelt dit.", [], "a surname behind a given name"),
    ("met de F-16 en de X-7", [], "types with a number"),
    ("volgens het Paasakkoord-plan", [], "a compound"),
    ("in Kerkdorp en Rijkswaterstaat", ["Rijkswaterstaat"], "a place"),
    ("De Kamer vindt dit.", [], "the Kamer"),
    ("op Goede Vrijdag", [], "a day"),
    ("TER BESLISSING\nMET DE BRIEF AFGEDAAN", [], "headings in capitals"),
]


LONGER = [
    ("het Studiecentrum Waterrecht (SWR)", ["Studiecentrum Waterrecht", "SWR"], "class, then matter"),
    ("de Geschilleninstantie Huisdieren (GHD)", ["Geschilleninstantie Huisdieren", "GHD"], "instantie"),
    ("Het Nederlands instituut voor duinbeheer (NID) telt zeehonden.",
     ["Nederlands instituut voor duinbeheer", "NID"], "small letters behind the adjective"),
    ("De Nederlandse orde van notarissen (NON) is tegen.",
     ["Nederlandse orde van notarissen", "NON"], "orde"),
    ("Het Dutch Dune Research Centre in Gouda sluit.", ["Dutch Dune Research Centre"], "not its place"),
    ("CNV Vervoer staakt.", ["CNV Vervoer"], "the part of a union"),
    ("KPMG Advisory rekende het na.", ["KPMG Advisory"], "the part of a firm"),
    ("Het RIVM Advies ligt er.", ["RIVM"], "but the title of a paper"),
    ("De PKR ACP vraagt dat.", ["PKR ACP"], "an abbreviation before a known one"),
    ("De servers staan bij QXC-Noord in Emmen.", ["QXC-Noord"], "a branch"),
    ("Wij wachten op de Afdeling advisering van de Raad van State.",
     ["Afdeling advisering van de Raad van State", "Raad van State"], "a division names its body"),
    ("Branchevereniging NVWB waarschuwt.", ["NVWB"], "a noun that opens the sentence"),
    ("de Kamer van Koophandel en de Kamer", ["Kamer van Koophandel"], "not the chamber"),
]  # fmt: skip
DOING = [
    (
        "De rechter sprak het faillissement uit van Zonnewarmte.",
        ["Zonnewarmte"],
        "what goes bankrupt",
    ),
    ("Na de overname van Broodhuis daalde de omzet.", ["Broodhuis"], "what is taken over"),
    ("In vier dorpen plaatst Zuidgeld er een.", ["Zuidgeld"], "behind its verb"),
    ("en Vrijmarkt verwijdert de advertenties", ["Vrijmarkt"], "before its verb"),
    ("Daar accepteert Zorgpunt de pas niet.", ["Zorgpunt"], "any verb in -eert"),
    ("RIGO, Huren in cijfers (mei 2026)", ["RIGO"], "author and title"),
    ("RIVM, Deltares en KWR", ["RIVM", "Deltares", "KWR"], "but a list"),
    ("De Leegloopwet geeft ruimte.", [], "a law"),
    ("Wie op Schiphol landt, wacht lang.", [], "a place"),
    ("Schiphol verhoogt de tarieven.", ["Schiphol"], "and the company"),
    ("De Balans van de visserij 2026 verschijnt.", [], "a title"),
    ("Financiën. De kosten zijn gedekt.", [], "a heading that the text follows"),
    ("Afgestemd met: EZ, Defensie", ["EZ", "Defensie"], "the last of a list"),
]


@pytest.mark.parametrize(
    ("text", "names", "why"), MINISTRIES + KNOWN + BUILT + ACTING + LONGER + DOING
)
def test_organisations(text: str, names: list[str], why: str) -> None:
    assert organisations(text) == names, why


def test_an_office_may_hold_the_names_of_bodies() -> None:
    text = "De Staatssecretaris van Financiën – Fiscaliteit, Belastingdienst en Douane"
    assert organisations(text) == []


def test_short_and_long_name_are_one_actor() -> None:
    text = "Het Interprovinciaal Overleg (IPO) stemt in. Het IPO meldt dat."
    bodies = [a for a in found(text) if a.type in (BODY, ORGANISATION)]
    assert [(a.name, [m.text for m in a.mentions]) for a in bodies] == [
        ("Interprovinciaal Overleg", ["Interprovinciaal Overleg", "IPO", "IPO"])
    ]


def test_the_documents_own_abbreviation_goes_before_the_list() -> None:
    """SBB is on the lists for two bodies; the letter says which it means."""
    text = "De Samenwerkende Boeren Betuwe (SBB) vraagt dit. SBB krijgt antwoord."
    assert "Staatsbosbeheer" not in {a.id for a in found(text)}


def test_hierna() -> None:
    text = "De Europese Commissie (hierna: Commissie) stelt dit voor. De Commissie vraagt dat."
    actor = next(a for a in found(text) if a.type == BODY)
    assert [m.text for m in actor.mentions] == ["Europese Commissie", "Commissie", "Commissie"]


def test_a_document_letter_is_no_body() -> None:
    """The AP of "35 334, AP" is a document of the Eerste Kamer, not the Autoriteit."""
    document = read(b"Zie Kamerstukken I 2025/26, 35 334, AP.")
    references_found, _ = references.find(document, Found())
    hits, _ = actors.find(document, Found(references=references_found))
    assert [hit.value.name for hit in hits if hit.value.type == BODY] == []


OF_PLACES = [
    ("Het overleg met GGZ Drenthe verliep goed.", ["GGZ Drenthe"]),
    ("Natuur en Milieu Overijssel en FNV Waterbouw zijn bezorgd.", ["Natuur en Milieu Overijssel", "FNV Waterbouw"]),
    ("Wij spraken met Warmtebedrijf Hengelo.", ["Warmtebedrijf Hengelo"]),
    ("Het RIVM in Bilthoven meet dit.", ["RIVM"]),
    ("De ACM/Groningen-discussie is voorbij.", ["ACM"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OF_PLACES)
def test_a_place_right_behind_a_name_belongs_to_it(text: str, expected: list[str]) -> None:
    assert organisations(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Stichting FairWork en Het Kenniscentrum Arbeidsmigranten werken samen.",
            ["Stichting FairWork", "Kenniscentrum Arbeidsmigranten"],
        ),
        ("De Vereniging Sloepvaart III en de Bond van Schippers klagen.", ["Vereniging Sloepvaart III", "Bond van Schippers"]),
    ],
)  # fmt: skip
def test_an_article_behind_en_begins_another_name(text: str, expected: list[str]) -> None:
    assert organisations(text) == expected
