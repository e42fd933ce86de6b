"""Commitments that a nota tells in running prose: several in a paragraph, "dezelfde", motions by number alone."""

from __future__ import annotations

import pytest

import extractor
from extractor import readers
from tests.finders.test_commitments import find

_KINDS = {"toezegging": "t", "motie": "m", "verzoek": "v"}

# (the paragraph; a line a commitment: kind, to whom or its number, and words that its asks hold)
TOLD = [
    # counted, and as many follow
    (
        "Het lid Zandstra (BBB) kreeg twee toezeggingen: u zou nagaan hoeveel zwembaden dit jaar sluiten, en u zou met de VNG "
        "spreken over de energierekening en de Kamer daarvan verslag doen.",
        "t Zandstra: nagaan hoeveel zwembaden\nt Zandstra: met de VNG spreken",
    ),
    (
        "U deed in het debat drie toezeggingen: aan het lid Haan (PVV) over de kosten van de veerdienst, aan het lid Tuin (CU) over "
        "de aanlegsteiger bij Lauwersoog en aan het lid Dekkers (JA21) over de vaarvergunning.",
        "t Haan: veerdienst\nt Tuin: aanlegsteiger\nt Dekkers: vaarvergunning",
    ),
    (
        "Het lid Tuin (Volt) heeft twee dingen van u tegoed: een brief over de grenstreinen en een overzicht van de haltes.",
        "t Tuin: grenstreinen\nt Tuin: haltes",
    ),
    (
        "Twee toezeggingen aan het lid Haan (PvdD) staan nog open: u zou laten nagaan of slachthuizen cameratoezicht hebben, en u "
        "zou de boetes voor overtreders openbaar maken.",
        "t Haan: cameratoezicht\nt Haan: boetes",
    ),
    (
        "In het overleg deed u twee toezeggingen aan het lid Brink (CDA), namelijk dat de Kamer de kosten van het schoolzwemmen "
        "ontvangt en dat u het aantal badmeesters laat tellen.",
        "t Brink: schoolzwemmen\nt Brink: badmeesters",
    ),
    (
        "Het lid Haan (SP) kreeg twee toezeggingen (TZ202605-014 en TZ202605-015): een kaart van de veren; een lijst van de pontons.",
        "t TZ202605-014: veren\nt TZ202605-015: pontons",
    ),
    # one sentence, a part for each Member
    (
        "Op verzoek van het lid Dekkers (VVD) zou u laten uitzoeken hoe vaak een wrak wordt gelicht, en op verzoek van het lid "
        "Haan (CU) wie daarvoor betaalt.",
        "t Dekkers: wrak wordt gelicht\nt Haan: wie daarvoor betaalt",
    ),
    (
        "Aan Dekkers (SP) beloofde u de Kamer te schrijven over bibliotheken; Zandstra (BBB) beloofde u hetzelfde over postkantoren.",
        "t Dekkers: bibliotheken\nt Zandstra: postkantoren",
    ),
    (
        "Het lid Brink (SGP) vroeg om een brief over de pinautomaten in dorpen, en het lid Tuin (CU) om een brief over contant geld.",
        "v Brink: pinautomaten\nv Tuin: contant geld",
    ),
    ("Zowel het lid Haan (CDA) als het lid Tuin (D66) is toegezegd dat de Kamer een kaart krijgt van de velden.", "t Haan, Tuin: kaart"),
    # the same promise, about something else
    (
        "Aan het lid Haan (D66) is toegezegd de Kamer te informeren over de wachttijd voor een rijexamen in Friesland. Het lid Tuin "
        "(CDA) kreeg dezelfde toezegging voor Limburg.",
        "t Haan: Friesland\nt Tuin: Limburg",
    ),
    (
        "U heeft het lid Dekkers (SP) toegezegd de prijzen van schoolboeken uit te zoeken. Een soortgelijke toezegging deed u aan "
        "het lid Haan over de prijzen van laptops.",
        "t Dekkers: schoolboeken\nt Haan: de prijzen van laptops",
    ),
    (
        "Mevrouw Tuin (CDA) kreeg van u de toezegging dat de cijfers van kermissen worden gedeeld. Tevens kreeg zij de toezegging "
        "dat u de opleiding van keurmeesters bekijkt.",
        "t Tuin: kermissen\nt Tuin: keurmeesters",
    ),
    (
        "U heeft het lid Zandstra toegezegd met de NS te spreken over de toiletten. Hij vroeg u verder of de conducteur terugkomt; u "
        "zei dat na te gaan. Ook het lid Tuin werd een toezegging gedaan: een overzicht van de stations zonder lift.",
        "t Zandstra: toiletten\nt Zandstra: conducteur\nt Tuin: lift",
    ),
    (
        "Voor het lid Brink (JA21) zoekt u uit hoeveel trekkers zonder kenteken rijden. Eveneens voor hem gaat u na of de bermen "
        "vaker gemaaid kunnen worden.",
        "t Brink: kenteken\nt Brink: bermen",
    ),
    # motions by their number alone, of the one dossier that the nota names
    (
        "De aangehouden motie op stuk nr. 88 gaat over statiegeld op sapkartons. De motie op stuk nr. 91 vraagt om een verbod op lachgas.",
        "m kst-29826-88: statiegeld\nm kst-29826-91: lachgas",
    ),
    (
        "Er zijn twee moties aangenomen. Nr. 54 vraagt u het tarief voor tolken te verhogen; nr. 57 verzoekt om een loket.",
        "m kst-29826-54: tolken\nm kst-29826-57: loket",
    ),
    (
        "De Kamer nam twee moties aan. Die op stuk nr. 31 verzoekt om een kaart van laadpalen, die op stuk nr. 33 om een tarief.",
        "m kst-29826-31: laadpalen\nm kst-29826-33: tarief",
    ),
    (
        "U behandelt de motie op stuk nr. 412, over zonnepanelen op kassen, en de aangehouden motie op stuk nr. 415 over riolen.",
        "m kst-29826-412: zonnepanelen\nm kst-29826-415: riolen",
    ),
    (
        "De gewijzigde motie op stuk nr. 233 (t.v.v. nr. 229) roept op tot een meldpunt voor loden leidingen. Zij is op 9 juni aangenomen.",
        "m kst-29826-233: loden leidingen",
    ),
    (
        "De motie-Haan (29 826, nr. 70) vraagt u de sluis te openen. De motie op stuk nr. 72 gaat over de brug. Het lid Tuin vroeg om een kaart.",
        "m Haan: de sluis te openen\nm kst-29826-72: de brug\nv Tuin: kaart",
    ),
    # nothing new: the same to someone else, others' promises, what is only thought of
    ("ProRail deed twee toezeggingen: een lift en een trap.", ""),
    ("Aan het lid Haan (SP) is toegezegd de ruiten te tellen. Deze toezegging is inmiddels nagekomen.", "t Haan: de ruiten te tellen"),
    ("U deed geen toezeggingen: niet over de lift en niet over de trap.", ""),
    ("De motie op stuk nr. 88 kreeg 84 stemmen.", ""),
    ("U heeft voor het lid Haan een map. Voor het lid Tuin geldt dat niet.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("told", "expected"), TOLD, ids=[told[:40] for told, _ in TOLD])
def test_told_in_prose(told: str, expected: str) -> None:
    nota = f"Aanleiding\nDe brief over dossier 29 826 is gereed.\n\nPolitieke context\n{told}\n"
    lines = expected.split("\n") if expected else []
    found = find(nota)
    assert len(found) == len(lines), [c.text for c in found]
    for one, line in zip(found, lines, strict=True):
        head, said = line.split(": ", 1)
        kind, who = head.split(" ", 1)
        assert _KINDS[one.kind] == kind
        assert who in (", ".join(a.name for a in one.made_to), *one.references)
        assert said in " ".join(ask.text for ask in one.asks)


def test_a_member_named_elsewhere_needs_no_title_to_get_the_same() -> None:
    nota = (
        "Nota\n\nPolitieke context\nAan het lid Tuin-Smit (CDA) heeft u toegezegd een kaart van de veren te sturen. U heeft het "
        "lid Haan (SP) toegezegd de Kamer te informeren over de gevolgen van ijs voor de veren op de Lek. Tuin-Smit kreeg dezelfde "
        "toezegging voor de veren op de Waal.\n"
    )
    last = extractor.extract(readers.read(nota.encode(), kind="nota")).commitments[-1]
    assert last.text == "Tuin-Smit kreeg dezelfde toezegging voor de veren op de Waal."
    assert [ask.text for ask in last.asks] == ["de veren op de Waal"]
    assert [(one.name, one.party) for one in last.made_to] == [("Tuin-Smit", "CDA")]


def test_a_number_alone_has_no_dossier_where_the_nota_names_two() -> None:
    nota = "Kern\nU sprak over 29 826, nr. 3.\n\nEn over 31 409, nr. 7.\n\nDe motie op stuk nr. 88 gaat over statiegeld.\n"
    (motion,) = find(nota)
    assert motion.references == ()


@pytest.mark.parametrize(
    "remark", ["Over de motie-Haan neemt u nog geen standpunt in.", "De motie-Haan ontraadt u."]
)
def test_a_remark_on_a_motion_that_a_table_has_is_no_item(remark: str) -> None:
    nota = (
        f"## Kern\n\n- De proef begint dit jaar.\n- {remark}\n\n| Nr. | Onderwerp | Lid |\n|---|---|---|\n"
        "| 1 | Motie-Haan (29 826, nr. 77): verbod op lood | Haan (SP) |\n| 2 | Toezegging: brief over tin | Tuin (CDA) |\n"
    )
    assert [c.text[:10] for c in find(nota)] == ["Motie-Haan", "Toezegging"]


def test_the_same_remark_is_one_where_nothing_else_tells_of_the_motion() -> None:
    (motion,) = find("## Kern\n\n- De motie-Haan ontraadt u.\n")
    assert [m.name for m in motion.made_to] == ["Haan"]


@pytest.mark.parametrize(
    ("item", "movers", "ask"),
    [
        ("Haan, aangehouden: stuwen openen", ["Haan"], "stuwen openen"),
        ("Haan en Tuin, gewijzigd: stuwen openen", ["Haan", "Tuin"], "stuwen openen"),
        ("Lood, tin en zink: verbod", [], "Lood, tin en zink: verbod"),
    ],
)
def test_an_item_that_opens_with_a_mover_and_the_state_of_the_motion(
    item: str, movers: list[str], ask: str
) -> None:
    (motion,) = find(f"Moties\na. {item}\n")
    assert [m.name for m in motion.made_to] == movers
    assert [a.text for a in motion.asks] == [ask]


def test_what_a_motion_asks_begins_behind_its_verb() -> None:
    (motion,) = find(
        "## Kern\n\n- De motie-Haan (29 826, nr. 77) vraagt u de sluis te openen. De motie wordt uitgevoerd.\n"
    )
    assert [a.text for a in motion.asks] == ["de sluis te openen"]
