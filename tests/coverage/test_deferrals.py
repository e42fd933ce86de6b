"""An item that the letter names and puts off is no covered item, whichever way round it says so."""

from __future__ import annotations

from time import process_time

import pytest

import extractor
from extractor import sides
from extractor.coverage import deferrals, letter
from extractor.coverage.deferrals import sentence

NOTA = (
    "TER ONDERTEKENING\n\nNota\nDatum: 10 mei 2027\n\nToezeggingen\n"
    "- U komt terug op de hoogte van de boetes voor zwartrijden (lid De Wit, SP).\n"
)


@pytest.mark.parametrize(
    "answer",
    [
        "In het najaar informeer ik uw Kamer over de hoogte van de boetes, waarnaar de heer De Wit vroeg.",
        "De heer De Wit vroeg naar de hoogte van de boetes. Ik kom hier in het najaar op terug.",
    ],
)
def test_an_item_put_off_is_deferred(answer: str) -> None:
    brief = f"Den Haag, 12 mei 2027\n\nGeachte voorzitter,\n\n{answer}\n\nHoogachtend,\n"
    found = extractor.check(brief.encode(), NOTA.encode())
    assert [one.verdict for one in found.commitments] == ["deferred"]


def read(answer: str) -> letter.Letter:
    brief = f"Den Haag, 12 mei 2027\n\nGeachte voorzitter,\n\n{answer}\n\nHoogachtend,\n"
    return letter.read(sides.read(extractor.read(brief.encode(), "brief", kind="brief")))


def puts_off(answer: str) -> bool:
    """Whether the stretch that names an item, or else the one that opens the answer, puts it off."""
    found = read(answer)
    at = found.side.text.index(answer[:20])
    named = [slot for slot in found.slots if slot.lead is not None]
    slot = next(s for s in named or found.slots if found.place(s)[1] > at)
    return "enough" in deferrals.signals(found, slot)


# fmt: off
PUT_OFF = {
    "not known": "Mevrouw Van Tol (D66) vroeg hoeveel bruggen worden vervangen. Dat is nog niet bekend. Zodra de inspecties zijn afgerond, krijgt u een overzicht.",
    "not said now": "De heer Ten Cate vroeg om een bevestiging dat de middelen structureel zijn. Die bevestiging kan ik hem vandaag niet geven.",
    "an indirect question": "Of de accijns omlaag kan, zoals de heer Stam bepleit, beslist het kabinet in augustus.",
    "awaited": "Mevrouw Oudekerk drong aan op een meldplicht. Een voorstel daarvoor ligt voor advies bij de Autoriteit. Ik wacht dat af.",
    "more time": "Een inhoudelijke reactie op de motie-Van Veen vergt meer tijd. Ik streef ernaar die voor het meireces aan uw Kamer te zenden.",
    "others are at it": "Mevrouw Drent vroeg hoeveel leraren onbevoegd voor de klas staan. DUO brengt dat in kaart. Ik informeer u in het voorjaar.",
    "only when": "Aan een appreciatie van de initiatiefnota waag ik mij pas als de Raad van State zich heeft uitgesproken.",
    "slipped": "De evaluatie van de subsidieregeling was u voor deze zomer toegezegd. Zij schuift door naar het voorjaar.",
    "not in time": "Het is mij niet gelukt de toezegging aan de heer Van Dam tijdig na te komen. Ik hoop u er in september alsnog over te kunnen berichten.",
    "along with a report": "Tijdens het debat heb ik toegezegd de kosten in kaart te brengen. Dit neem ik mee in de eerstvolgende voortgangsbrief.",
    "with the budget": "De raming waar de heer Kok om vroeg, volgt bij de Voorjaarsnota.",
    "apart": "De heer Smits vroeg om een overzicht van de leegstaande kazernes. De lijst ontvangt u separaat.",
    "still owed": "Aan mevrouw Kuipers zegde ik toe te laten onderzoeken of de drempel omlaag kan. Dat onderzoek houdt uw Kamer nog te goed.",
    "by another": "Ik heb de vraag van mevrouw De Ruiter doorgeleid naar mijn collega van Financiën, die haar schriftelijk zal beantwoorden.",
    "to a successor": "In verband met de demissionaire status laat ik het besluit over de motie-Hamer aan een volgend kabinet.",
    "after facts": "Bij 12 stations is geteld. De drukte nam toe met 4 procent. Het lid Fens wil weten wat dat kost. Daar kan ik nu nog niets over zeggen; ik kom er na de zomer op terug.",
}
ANSWERED = {
    "a law enters into force": "De heer Mulder vroeg naar de Wet hersteloperaties. Het voorstel is aanvaard en de wet treedt op 1 januari 2027 in werking.",
    "a new promise": "Het lid Pieters vroeg naar de wachttijden. Die bedragen nu gemiddeld acht weken. U ontvangt volgend jaar de volgende monitor.",
    "told before": "De motie-Bakker vraagt om een meldpunt. Hierover is uw Kamer op 3 maart reeds geïnformeerd; het meldpunt is open.",
    "refused": "De motie over gratis parkeren voer ik niet uit. De kosten zijn te hoog en het is aan gemeenten.",
    "refused, later said": "De regeling verruim ik niet. Bij de Najaarsnota valt het budget vrij.",
    "works are slow": "De invoering is een jaar uitgesteld op verzoek van de motie-Wit.",
    "history": "Eerder liet ik weten hier na de zomer op terug te komen. Ik heb nu besloten het verbod niet in te voeren.",
    "the promise quoted": "Ik heb uw Kamer toegezegd de beleidsreactie voor het zomerreces te sturen. Bij dezen doe ik dat.",
    "the question has not yet": "Het lid Bos vroeg of gemeenten nog niet te zwaar worden belast. Dat is niet het geval: de lasten dalen met 3 procent.",
    "steps in the world": "De heer Postma vroeg om een tijdpad. De aanbesteding begint in maart, de gunning volgt in september en de eerste treinen rijden in 2028.",
    "from now on": "De Kamer ontvangt deze cijfers voortaan ieder half jaar. Daarmee voldoe ik aan het verzoek van het lid Nauta.",
    "the number is back": "De impactanalyse wijst uit dat 3.000 bedrijven worden geraakt. Dat aantal loopt in de jaren daarna terug.",
    "enclosed": "Een conceptregeling treft u hierbij aan. Het advies is verwerkt. Na de voorhang treedt zij in het najaar in werking.",
}
# fmt: on


@pytest.mark.parametrize("answer", PUT_OFF.values(), ids=PUT_OFF)
def test_what_puts_off(answer: str) -> None:
    assert puts_off(answer)


@pytest.mark.parametrize("answer", ANSWERED.values(), ids=ANSWERED)
def test_what_does_not(answer: str) -> None:
    assert not puts_off(answer)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Op de overige moties uit het debat van 21 april 2027 kom ik na de zomer terug.", True),
        ("Op de overige moties kom ik na de zomer terug.", False),  # which debate?
        ("De overige moties uit het debat van 21 april 2027 zijn uitgevoerd.", False),
        ("De andere moties van 21 april 2027 betrek ik bij de begroting.", True),
    ],
)
def test_all_others_put_off(answer: str, expected: bool) -> None:
    assert (deferrals.general(read(answer), "motie", "2027-04-21") is not None) == expected


@pytest.mark.parametrize("words", [
    "ik kan nog niet de ", "of ", "heeft u kom ", "dat is in de ", "wordt met de ", "een vraag die ik ",
    "vraagt om een ", "weegt het kabinet ", "leefde de vraag of ",
])  # fmt: skip
def test_a_long_sentence_is_read_in_linear_time(words: str) -> None:
    def took(times: int) -> float:
        start = process_time()
        said = sentence.read(words * times)
        assert {said.plain, said.answers} <= {True, False}  # these look at it when they are asked
        return process_time() - start

    took(1000)
    assert took(8000) < 40 * max(took(1000), 0.001)
