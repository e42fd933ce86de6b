"""Several commitments in one stretch of text, and the forms in which notas tell them in passing."""

from __future__ import annotations

import pytest

from tests.finders.test_commitments import find, kinds, one

# (what the nota says, each commitment's kind and members)
SEVERAL = [
    # enumerated by number, letter, roman figure or word
    ("Aan bod komen: (1) de toezegging aan het lid Vink (SP) om te meten; (2) de motie-Bezemer over steunpunten; en "
     "(3) toezegging T03456 aan senator Spaans (OPNL) over toetsing.", "t:Vink m:Bezemer t:Spaans"),
    ("U komt terug op twee toezeggingen: a) aan het lid Smit (VVD) om de druk te meten en b) aan het lid Baas (CDA) om "
     "de uitkomst te melden.", "t:Smit t:Baas"),
    ("De brief doet drie dingen. Ten eerste heeft u het lid De Rooij (SP) toegezegd de wachttijd te melden. Ten tweede gaat u "
     "in op de motie-Bezemer over steunpunten.", "t:De Rooij m:Bezemer"),
    ("De toezeggingen: i. de kosten ramen (lid Vink, SP); ii. met de bonden spreken (lid Baas, CDA).", "t:Vink t:Baas"),
    # one promise of several parts is one
    ("U heeft het lid Wolf (SP) toegezegd (1) te meten hoe het gaat en (2) met de sector te spreken.", "t:Wolf"),
    # by commas and semicolons alone
    ("U geeft gehoor aan de motie-Postma over hergebruik, de toezegging aan het lid Vink (SP) om de bouw te bezien, en het "
     "verzoek van het lid De Ruig (PVV) om een feitenrelaas.", "m:Postma t:Vink v:De Ruig"),
    ("Afgedaan worden: motie-Haan over stallen; motie-Kip over lucht; toezegging aan lid Ei (PvdD) over sprinklers.",
     "m:Haan m:Kip t:Ei"),
    ("U heeft toegezegd terug te komen op de motie-Haan over stallen en lucht.", "t:Haan"),
    # "zegde toe"
    ("Tot slot zegde u het lid Kort (Volt) toe de evaluatie te vervroegen.", "t:Kort"),
    ("Het lid Vink (D66) verzocht om een overzicht, waarop u toezegde dit te sturen.", "t:Vink"),
    ("De provincies zegden toe te meten. ProRail zegde u toe het werk te versnellen.", ""),
    ("Lid De Wit (D66) zegde u toe in te gaan op gas. Mevrouw El Haddaoui (Volt) zegde u toe te meten.", "t:De Wit t:El Haddaoui"),
    ("De heer Jansen (ProRail) zegde u toe mee te werken. De Kamer van Koophandel zegde u toe te helpen.", ""),
    # a promise that is got or given
    ("Aan het lid Bakker (D66) is toegezegd te meten. Hetzelfde lid heeft van u de toezegging gekregen dat zij hoort "
     "hoe het gaat.", "t:Bakker t:Bakker"),
    ("In het debat heeft u het lid Vink (SP) de toezegging gedaan om te meten.", "t:Vink"),
    ("De leden hebben van ProRail de toezegging gekregen dat er wordt gemeten. Vitens heeft u de toezegging gedaan om te "
     "helpen.", ""),
    # requests and motions told by a verb
    ("U geeft gehoor aan het verzoek van Huls (Volt) bij de regeling van werkzaamheden om een brief.", "v:Huls"),
    ("De leden Vink (SP) en Baas (CDA) hebben per motie gevraagd om een fonds.", "m:Vink,Baas"),
    ("U geeft aan hoe u omgaat met de toezegging, gedaan aan het lid Goes (BBB), om te meten.", "t:Goes"),
    # what a later sentence only says of the same
    ("Op vragen van het lid Bouma (CU) zou u de Kamer informeren over gas. Deze toezegging (TZ202604-010) komt u na.", "t:Bouma"),
    # none
    ("In het debat heeft u de Kamer een aantal zaken toegezegd.", ""),  # which?
    ("De Kamer heeft verzocht de brief uiterlijk tien dagen tevoren te ontvangen.", ""),  # when, not what
    ("Eerder informeerde u de Kamer over de motie-Zand over duinen.", ""),
    ("De toezegging aan het lid Goes (BBB) is met de brief van mei reeds afgedaan.", ""),
]  # fmt: skip


def _told(text: str) -> str:
    return " ".join(f"{c.kind[0]}:{','.join(m.name for m in c.made_to)}" for c in find(text))


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_what_one_paragraph_tells(text: str, expected: str) -> None:
    assert _told(f"## Kern\n\n{text}\n") == expected


def test_each_of_an_enumeration_has_its_own_text_number_and_term() -> None:
    text = (
        "## Kern\n\nIn het debat zijn zaken gedaan. De volgende toezeggingen en verzoeken komen aan bod: (1) de toezegging "
        "aan het lid Vink (SP) om vóór 1 juli 2026 te meten;[^1] en (2) het verzoek van de vaste commissie voor Defensie om "
        "een reactie op het rapport.[^2] Verder is er niets.\n\n[^1]: TZ202605-012.\n[^2]: 2026Z04567.\n"
    )
    first, second = find(text)
    assert first.text == "de toezegging aan het lid Vink (SP) om vóór 1 juli 2026 te meten;"
    assert (first.references, second.references) == (("TZ202605-012",), ("2026Z04567",))
    assert first.due is not None
    assert first.due.not_after == "2026-06-30"
    assert second.due is None
    assert [a.text for a in second.asks] == ["een reactie op het rapport"]


def test_a_row_with_its_movers_in_one_cell_and_its_matter_in_another() -> None:
    text = (
        "## Moties\n\n| Motie | Vindplaats | Inzet |\n|---|---|---|\n"
        "| Vink | 29 826, nr. 379 | Loket voor starters. KVK start in Q1 2027. |\n"
        "| Baas/De Wit c.s. | 29 826, nr. 347 | Verplicht aandeel hout. Uitgevoerd. |\n"
    )
    first, second = find(text)
    assert first.text == "Vink Loket voor starters. KVK start in Q1 2027."
    assert [m.name for m in first.made_to] == ["Vink"]
    assert [m.name for m in second.made_to] == ["Baas", "De Wit"]
    assert [[a.text for a in c.asks] for c in (first, second)] == [
        ["Loket voor starters"],
        ["Verplicht aandeel hout"],
    ]
    assert first.due is None  # when the work starts, not when something is due


def test_a_table_whose_text_column_has_an_unknown_label() -> None:
    found = one(
        "## Toezeggingen\n\n| TZ | Lid | Wat | Wanneer |\n|---|---|---|---|\n"
        "| TZ202603-077 | Baas (CDA) | Cijfers over instroom publiceren | voor 1 juli 2026 |\n"
    )
    assert found.text == "Cijfers over instroom publiceren"
    assert [m.name for m in found.made_to] == ["Baas"]
    assert found.due is not None
    assert found.references == ("TZ202603-077",)


def test_a_table_without_known_labels_has_its_member_and_term_in_cells_of_their_own() -> None:
    found = one(
        "## Kern\n\n| Wat | Aan wie | Klaar |\n|---|---|---|\n"
        "| Toezegging: uitleg over de index | Baas (CDA) | Q3 2026 |\n"
    )
    assert [m.name for m in found.made_to] == ["Baas"]
    assert found.due is not None


def test_the_letter_of_the_list_around_it_closes_a_list_of_bullets() -> None:
    text = (
        "4. Toelichting\na. Draagvlak politiek\nU voert de volgende toezeggingen uit:\n• de kosten ramen;\n"
        "• met de bonden spreken.\nb. Draagvlak maatschappelijk\nc. Financiële en personele gevolgen\n"
    )
    assert kinds(text) == "tt"


def test_an_item_that_names_the_debate_of_those_below_it_is_none() -> None:
    text = (
        "## Toezeggingen\n\n1. Commissiedebat Spoor 4 maart jl.\n"
        "   a. Lid Vink (VVD): capaciteit in beeld brengen.\n   b. Lid Baas (SP): tarief bezien.\n"
    )
    assert _told(text) == "t:Vink t:Baas"


def test_an_item_that_a_page_break_cut_behind_a_preposition_goes_on() -> None:
    text = "## Toezeggingen\n\n- Snellere bouw op het terrein van\n\nChemiepark Noord (Vink, SP).\n"
    assert [m.name for m in one(text).made_to] == ["Vink"]


def test_what_prose_only_reports_of_motions_that_a_list_has_counts_once() -> None:
    text = (
        "## Kern\n\nU doet af:\n- de motie Vink c.s. over bomen;\n- de motie Baas/De Wit over bossen.\n\n"
        "## Politieke context\n\nDe motie Vink is met 112 stemmen aangenomen, de motie Baas/De Wit met 79.\n"
    )
    assert kinds(text) == "mm"
