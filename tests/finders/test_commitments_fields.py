"""What a commitment says of itself: to whom, in which debate, until when, and what it asks."""

from __future__ import annotations

import pytest

from extractor.finders import commitments
from extractor.finders.base import Found, Hit
from extractor.findings import Actor, Mention
from extractor.readers import read
from tests.finders.test_commitments import find, one

# (an item of a list of toezeggingen, to whom it was made)
ADDRESSEES = [
    ("Een plan sturen (aan lid Moerman, PRO).", [("Moerman", "PRO")]),
    ("Een plan sturen (aan het lid Van ’t Hoff, CDA; TZ202603-126).", [("Van ’t Hoff", "CDA")]),
    ("Een plan sturen (TZ202603-126, aan lid De Wit-Şahin, GroenLinks-PvdA);", [("De Wit-Şahin", "GroenLinks-PvdA")]),
    ("Een plan sturen (lid van Elst, D66).", [("van Elst", "D66")]),
    ("Een plan sturen (mevrouw De Groot, PvdD).", [("De Groot", "PvdD")]),
    ("Een plan sturen (Ten Broeke, JA21; Prins, CU).", [("Ten Broeke", "JA21"), ("Prins", "ChristenUnie")]),
    ("Een plan sturen (aan meerdere Kamerleden).", [("meerdere Kamerleden", None)]),
    ("De toezegging aan de leden Boer (SGP) en Schaap (PVV) om te meten.", [("Boer", "SGP"), ("Schaap", "PVV")]),
    ("De toezegging aan de heer Vermeer (BBB) en mevrouw De Vries (VVD) over huur.", [("Vermeer", "BBB"), ("De Vries", "VVD")]),
    ("Toezegging Patijn (GL-PvdA): met gemeenten spreken.", [("Patijn", "GroenLinks-PvdA")]),
    ("Toezegging aan de vaste commissie voor Justitie en Veiligheid: een brief.", [("vaste commissie voor Justitie en Veiligheid", None)]),
    ("Spreken naar aanleiding van het signaal van mevrouw Vos (aan lid Bos, SP).", [("Bos", "SP")]),
    ("Met Vitens spreken (Vitens, VNG).", []),  # two companies
    ("Een raadslid van Twente spreken.", []),
    ("De minister spreekt met een lid van de Raad van State.", []),
]  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), ADDRESSEES)
def test_to_whom(item: str, expected: list[tuple[str, str | None]]) -> None:
    found = one(f"## Toezeggingen\n\n- {item}\n")
    assert [(a.name, a.party) for a in found.made_to] == expected


def test_the_party_that_the_rest_of_the_document_gives() -> None:
    document = read(b"Aan het lid Vos heb ik toegezegd te meten.", kind="brief")
    mention = Mention(text="Vos", span=(12, 15))
    found = Found(
        actors=[
            Hit(
                12,
                15,
                Actor(name="Vos", type="member", role=None, party="CDA", mentions=(mention,)),
            )
        ]
    )
    assert commitments.find(document, found)[0][0].value.made_to[0].party == "CDA"


# (a sentence of a nota with one toezegging, its debate)
DEBATES = [
    ("U heeft in het commissiedebat Water van 12 maart jl. toegezegd te meten.", ("commissiedebat", "Water", "2026-03-12")),
    ("U heeft in het commissiedebat van 12-03-2026 toegezegd te meten.", ("commissiedebat", None, "2026-03-12")),
    ("Tijdens het plenaire debat over wonen op 3 juni 2026 heeft u toegezegd te meten.", ("plenair debat", "wonen", "2026-06-03")),
    ("U heeft in het CD Zorg op de BES 3 juni 2026 toegezegd te meten.", ("commissiedebat", "Zorg op de BES", "2026-06-03")),
    ("Op 3 juni 2026 heeft u in het notaoverleg toegezegd te meten.", ("notaoverleg", None, "2026-06-03")),
    ("U heeft op 3 juni 2026 tijdens het wetgevingsoverleg toegezegd te meten.", ("wetgevingsoverleg", None, "2026-06-03")),
    ("U heeft tijdens de regeling van werkzaamheden van dinsdag 2 juni toegezegd te meten.", ("regeling van werkzaamheden", None, "2026-06-02")),
    ("U heeft tijdens het mondelinge vragenuur van 2 juni jl. toegezegd te meten.", ("mondelinge vragenuur", None, "2026-06-02")),
    ("U heeft toegezegd te meten voor het commissiedebat Water van 25 juni.", None),  # still to come
    ("U heeft bij de burgemeester en de Kamer toegezegd te meten.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DEBATES)
def test_in_which_debate(text: str, expected: tuple[str, str | None, str | None] | None) -> None:
    debate = one(f"## Kern\n\n{text}\n").debate
    assert (debate and (debate.type, debate.subject, debate.date)) == expected


def test_a_debate_named_elsewhere() -> None:
    text = (
        "## Aanleiding\n\nIn het commissiedebat Water van 12 maart jl. en het tweeminutendebat van 2 april jl. sprak u "
        "met de Kamer.\n\n## Toezeggingen\n\n- De putten tellen (TZ202603-126).\n- De sluizen tellen.\n- Dijken meten "
        "(T03912).\n\nTenzij anders vermeld zijn deze gedaan in het commissiedebat van 12 maart.\n"
    )
    found = find(text)
    days = [c.debate and (c.debate.subject, c.debate.date) for c in found]
    # by its number's month, by the remark below the list, and none for the Eerste Kamer
    assert days == [("Water", "2026-03-12"), ("Water", "2026-03-12"), None]


def test_what_was_done_in_which_debate() -> None:
    text = (
        "## Aanleiding\n\nIn het debat over veren (8 april 2026) heeft u twee toezeggingen gedaan en zijn bij het "
        "tweeminutendebat (22 april 2026) twee moties ingediend.\n\n## Toezeggingen\n\n- De putten tellen.\n\n"
        "## Moties\n\n- Motie-De Wit over sluizen\n"
    )
    assert [c.debate and c.debate.date for c in find(text)] == ["2026-04-08", "2026-04-22"]


# (an item of a toezegging from a debate of 8 April 2026, its last day)
TERMS = [
    ("De minister stuurt vóór het zomerreces een plan.", "2026-07-03"),
    ("De minister stuurt voor de zomer een plan.", "2026-07-03"),
    ("De minister stuurt uiterlijk 1 oktober een plan.", "2026-10-01"),
    ("De minister stuurt vóór 1 oktober 2026 een plan.", "2026-09-30"),
    ("De minister stuurt binnen zes weken een plan.", "2026-05-20"),  # from the debate
    ("De minister stuurt binnen twee maanden na 1 juni 2026 een plan.", "2026-08-01"),
    ("De minister stuurt in het derde kwartaal van 2026 een plan.", "2026-09-30"),
    ("De minister stuurt in Q3 2026 een plan.", "2026-09-30"),
    ("De minister stuurt dit najaar een plan.", "2026-12-20"),
    ("De minister stuurt nog dit jaar een plan.", "2026-12-31"),
    ("De minister stuurt eind 2026 een plan.", "2026-12-31"),
    ("De minister stuurt een plan voor het commissiedebat Havens van 25 juni 2026.", "2026-06-24"),
    ("Een plan sturen (aan lid Vos, CDA), Q2 2026.", "2026-06-30"),
    ("De minister meet de schade van 3 maart 2026.", None),  # a day, no term
    ("De minister stuurt de cijfers over het tweede kwartaal van 2025.", None),
    ("De minister stuurt een plan tot en met 2030.", None),
    ("De minister stuurt een plan.", None),
]  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), TERMS)
def test_until_when(item: str, expected: str | None) -> None:
    text = f"## Kern\n\nToezeggingen uit het commissiedebat Veren van 8 april 2026:\n\n- {item}\n"
    due = one(text).due
    assert (due and due.not_after) == expected


# (an item, the separate things asked)
ASKS = [
    (
        "De minister gaat in gesprek met haar collega over havens en informeert de Kamer over de vraag of het kan (aan lid Vos, CDA).",
        ["gaat in gesprek met haar collega over havens", "informeert de Kamer over de vraag of het kan"],
    ),
    ("De minister zal bezien hoe dat kan. Zodra dat duidelijk is, informeert de minister de Kamer.", ["bezien hoe dat kan", "Zodra dat duidelijk is, informeert de minister de Kamer"]),
    ("TZ202603-041: nagaan of een norm kan, wat dat bedrijven kost en met de bonden spreken over cao’s", ["nagaan of een norm kan", "wat dat bedrijven kost", "met de bonden spreken over cao’s"]),
    ("De toezegging aan het lid Vos om het draaiboek te actualiseren en aan de Kamer te sturen", ["het draaiboek te actualiseren", "aan de Kamer te sturen"]),
    ("De motie-Elstak met het verzoek een fonds te verkennen en de Europese Commissie om steun te vragen;", ["een fonds te verkennen", "de Europese Commissie om steun te vragen"]),
    ("Motie-Elstak (27625, nr. 698) over een verbod op lood: afgedaan met deze brief.", ["een verbod op lood"]),
    ("Motie-Elstak (27625, nr. 701) over een fonds; u laat weten dat u hierop terugkomt;", ["een fonds"]),
    ("De minister bekijkt of en hoe dat kan", ["bekijkt of en hoe dat kan"]),
    ("Goede voorbeelden te verspreiden en beter te benutten", ["Goede voorbeelden te verspreiden en beter te benutten"]),
    # a preposition that comes twice joins two things to tell, but two places are one
    ("De Kamer informeren over de kosten per regio en over de vraag hoeveel treinen uitvallen", ["De Kamer informeren over de kosten per regio", "over de vraag hoeveel treinen uitvallen"]),
    ("terug te komen op de openingstijden en op de kosten van een bus", ["terug te komen op de openingstijden", "op de kosten van een bus"]),
    ("Een overzicht van de kosten per plaats en van de baten van de trein", ["Een overzicht van de kosten per plaats", "van de baten van de trein"]),
    ("De minister spreekt over woningen op Texel en op Vlieland", ["spreekt over woningen op Texel en op Vlieland"]),
    # terse style: each infinitive a deed
    ("de route verbreden en de criteria openbaar maken", ["de route verbreden", "de criteria openbaar maken"]),
    ("met provincies overleggen over de sloop en vóór 1 juni de wachttijden aan de Kamer melden", ["met provincies overleggen over de sloop", "vóór 1 juni de wachttijden aan de Kamer melden"]),
    ("pleiten voor vrije toegang, de buurlanden aanspreken op leveranties, en de Kamer hierover informeren", ["pleiten voor vrije toegang", "de buurlanden aanspreken op leveranties", "de Kamer hierover informeren"]),
    ("Goede voorbeelden verspreiden en deze beter benutten", ["Goede voorbeelden verspreiden en deze beter benutten"]),
    ("onderzoeken hoe gemeenten meer plekken kunnen bieden en kosten beperken", ["onderzoeken hoe gemeenten meer plekken kunnen bieden en kosten beperken"]),
    ("Overleg bonden over banen; bedrag voor scholing noemen", ["Overleg bonden over banen", "bedrag voor scholing noemen"]),
    # a label before, and what happened after, ask nothing
    ("Jemen. In EU-verband pleiten voor toegang.", ["In EU-verband pleiten voor toegang"]),
    ("Met de bonden spreken over het loon. Het gesprek was op 7 mei jl.", ["Met de bonden spreken over het loon"]),
    ("Het lid Vos (CDA) wilde weten hoeveel boten varen; u hebt toegezegd dit uit te zoeken.", ["hoeveel boten varen"]),
    ("Het lid Vos (CDA) is toegezegd (1) te meten wat er mis is en (2) de Kamer te berichten.", ["te meten wat er mis is", "de Kamer te berichten"]),
]  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), ASKS)
def test_what_is_asked(item: str, expected: list[str]) -> None:
    found = one(f"## Moties en toezeggingen\n\n- {item}\n")
    assert [a.text for a in found.asks] == expected


def test_the_matter_of_a_motion_told_in_sentences() -> None:
    text = (
        "## Kern\n\n- Ook wordt ingegaan op een motie van lid Bos (CDA) die is overgenomen. Deze motie verzoekt de "
        "regering om in kaart te brengen welke kinderen worden bereikt en welke belemmeringen er zijn, goede "
        "voorbeelden te verspreiden, en de Kamer te informeren over het bereik.\n"
    )
    assert [a.text for a in one(text).asks] == [
        "in kaart te brengen welke kinderen worden bereikt",
        "welke belemmeringen er zijn",
        "goede voorbeelden te verspreiden",
        "de Kamer te informeren over het bereik",
    ]


def test_a_number_behind_the_movers_is_no_party() -> None:
    found = one("Moties:\n- Motie-Van Heukel/Boer (36800-X-71): sluizen in kaart brengen.\n")
    assert [(a.name, a.party) for a in found.made_to] == [("Van Heukel", None), ("Boer", None)]
