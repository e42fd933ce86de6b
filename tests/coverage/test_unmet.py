"""Which part of an item a letter passes over: the asks cut into facets, the kind of thing that each asks,
and the part that is named when the letter says nothing of it."""

from __future__ import annotations

import pytest

import extractor
from extractor import sides
from extractor.coverage import asked, items

HEAD = "TER ONDERTEKENING\n\nNota\nDatum: 10 mei 2027\n\nToezeggingen\n"


def nota(promise: str) -> bytes:
    return f"{HEAD}- {promise} (lid De Wit, SP).\n".encode()


def brief(answer: str) -> bytes:
    return f"Den Haag, 12 mei 2027\n\nGeachte voorzitter,\n\n{answer}\n\nHoogachtend,\n".encode()


@pytest.mark.parametrize(
    ("promise", "expected"),
    [
        # Several people, places or things in one deed are one ask.
        ("U spreekt met de schippers en de sluiswachters over de bediening op zondag",
         ["spreekt met de schippers en de sluiswachters over de bediening op zondag"]),
        ("U brengt in beeld hoeveel molens en gemalen stilstaan",
         ["brengt in beeld hoeveel molens en gemalen stilstaan"]),
        ("U reageert op het voorstel om ziekenhuizen te verplichten personeel en bedden te delen",
         ["reageert op het voorstel om ziekenhuizen te verplichten personeel en bedden te delen"]),
        # Two deeds are two.
        ("U bespreekt het vuurwerkverbod met de burgemeesters en laat het RIVM het fijnstof meten",
         ["bespreekt het vuurwerkverbod met de burgemeesters", "laat het RIVM het fijnstof meten"]),
        # So are two questions, and what is to be added to an answer.
        ("U meldt hoeveel veerponten er varen en waarom de pont bij Wijhe stilligt",
         ["meldt hoeveel veerponten er varen", "waarom de pont bij Wijhe stilligt"]),
        ("U stuurt de planning van de tunnel en geeft daarbij ook aan wie de omleiding betaalt",
         ["stuurt de planning van de tunnel", "geeft daarbij ook aan wie de omleiding betaalt"]),
        ("U informeert de Kamer over de schade door bevers en over de kosten van dassenrasters",
         ["informeert de Kamer over de schade door bevers", "over de kosten van dassenrasters"]),
        ("U schetst de voortgang van de dijkversterking en de financiële dekking",
         ["schetst de voortgang van de dijkversterking", "de financiële dekking"]),
        ("U bericht over het aantal zeehonden in de opvang en het aandeel daarvan dat terugkeert",
         ["bericht over het aantal zeehonden in de opvang", "het aandeel daarvan dat terugkeert"]),
    ],
)  # fmt: skip
def test_facets(promise: str, expected: list[str]) -> None:
    side = sides.read(extractor.read(nota(promise), kind="nota"))
    (item,) = items.read(side)
    found = [side.text[f.start : f.end].removeprefix("U ") for f in item.facets]
    assert found == expected


@pytest.mark.parametrize(
    ("question", "kind", "answer", "no_answer"),
    [
        ("hoeveel bruggen dicht zijn", asked.COUNT,
         "Er zijn 14 bruggen dicht.", "De bruggen worden op 3 mei 2027 bezocht."),
        ("hoe vaak de sirene weigerde", asked.COUNT,
         "De sirene heeft nooit geweigerd.", "De sirene is vernieuwd."),
        ("wat een nieuwe sluisdeur kost", asked.COST,
         "Een deur vergt 2,1 miljoen euro.", "De deur weegt 40 ton."),
        ("waarom de trein niet stopt", asked.WHY,
         "Dat is zo omdat het perron te kort is.", "De trein rijdt elk uur."),
        ("wanneer het bad opengaat", asked.WHEN,
         "Het bad gaat in maart open.", "Het bad krijgt een glijbaan."),
        ("met de vissers in overleg treden", asked.TALK,
         "Met de vissers is gesproken.", "De vissers vangen minder."),
        ("een factsheet over teken maken", asked.SEND,
         "Het blad is als bijlage gevoegd.", "Teken zijn er overal."),
    ],
)  # fmt: skip
def test_kind_of_thing(question: str, kind: str, answer: str, no_answer: str) -> None:
    assert asked.kind(question, 0, len(question)) == kind

    def given(text: str) -> bool:
        side = sides.read(extractor.read(brief(text), kind="brief"))
        start = side.text.index(text)
        figures = [h.start for h in side.found.figures]
        return asked.given(kind, side, start, start + len(text), figures)

    assert given(answer)
    assert not given(no_answer)


FERRIES = "U meldt hoeveel veerponten er varen en wat een nieuwe elektrische pont kost"
COUNTED = "De heer De Wit vroeg naar de veerponten. Er varen 312 veerponten over onze rivieren. "
OVENS = "U spreekt met de bakkers over broodverspilling en onderzoekt of een heffing op zoutzakken haalbaar is"
TALKED = "Op verzoek van de heer De Wit sprak ik met de bakkers over verspilling van brood. "


@pytest.mark.parametrize(
    ("promise", "answer", "unmet"),
    [
        (FERRIES, f"{COUNTED}Het onderhoud is in handen van de provincies.",
         ["wat een nieuwe elektrische pont kost"]),
        (FERRIES, f"{COUNTED}Een nieuwe elektrische pont vergt 3 miljoen euro.", []),
        # A refusal answers.
        (FERRIES, f"{COUNTED}Voor een elektrische pont trekken wij geen geld uit.", []),
        (OVENS, f"{TALKED}Zij geven hun overschot aan voedselbanken.",
         ["onderzoekt of een heffing op zoutzakken haalbaar is"]),
        (OVENS, f"{TALKED}Een heffing op zoutzakken is onderzocht en kost meer dan zij oplevert.", []),
    ],
)  # fmt: skip
def test_the_part_passed_over_is_named(promise: str, answer: str, unmet: list[str]) -> None:
    found = extractor.check(brief(answer), nota(promise))
    (one,) = found.commitments
    assert one.verdict == ("partial" if unmet else "covered")
    named = [ask.text for ask in one.asks if ask.verdict == "missing"]
    assert [text.rstrip(" .").partition(" (")[0] for text in named] == unmet


@pytest.mark.parametrize(
    ("promise", "expected"),
    [
        ("U meldt hoeveel orgels er zijn en koppelt terug wie ze stemt", [False, False]),
        # What came of it can only be told with the rest.
        ("U overlegt met de orgelbouwers over het tekort aan stemmers en meldt de uitkomst",
         [False, True]),
        ("U stuurt het onderzoek naar klokkentorens, voorzien van een reactie", [False]),
        # How things stand is nothing asked.
        ("U bespreekt met de beiaardiers een lesrooster en meldt wie het betaalt. Het gesprek heeft "
         "plaatsgevonden op 3 mei jl.", [False, False, True]),
    ],
)  # fmt: skip
def test_loose(promise: str, expected: list[bool]) -> None:
    side = sides.read(extractor.read(nota(promise), kind="nota"))
    (item,) = items.read(side)
    assert [f.loose for f in item.facets] == expected
