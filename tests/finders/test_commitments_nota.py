"""Commitments in a nota: its running text, lists and tables."""

from __future__ import annotations

import pytest

from tests.finders.test_commitments import find, kinds, one

# -- a nota's running text --------------------------------------------------------------------------

# (what the nota says, the kinds of the commitments in it)
NOTA_PROSE = [
    # who promised: the reader of the nota, his predecessor, the cabinet
    ("U heeft toegezegd de Kamer te informeren over de wachtlijsten.", "t"),
    ("In het debat heeft u toegezegd met de koepels te spreken.", "t"),
    ("De Kamer heeft u toegezegd een overzicht te sturen.", "t"),  # to the Kamer, by u
    ("Uw ambtsvoorganger heeft het lid Terpstra toegezegd dit uit te zoeken.", "t"),
    ("Het kabinet heeft in het debat toegezegd met België te overleggen.", "t"),
    ("De minister heeft de Kamer toegezegd de cijfers te publiceren.", "t"),
    ("Zoals toegezegd informeert u de Kamer over de veerpont.", "t"),
    ("Dit is tijdens het commissiedebat Water toegezegd.", "t"),  # nobody named, but a debate
    ("U geeft invulling aan de toezegging aan het lid Vos om de kosten te ramen.", "t"),
    ("Met de brief doet u toezegging TZ202605-012 af.", "t"),
    ("De brief gaat in op de punten van TZ202605-012.", "t"),  # the number alone says it
    # others that promise
    ("De provincies hebben toegezegd de vergunningen te herzien.", ""),
    ("TenneT heeft u toegezegd de mast te verplaatsen.", ""),
    ("De bonden hebben u toegezegd mee te werken.", ""),  # plural: "u" is the object
    ("Uw ambtgenoot van JenV heeft toegezegd een bijdrage te leveren.", ""),  # not to the Kamer
    ("Er is drie miljoen euro toegezegd aan de stichting.", ""),
    ("De toezegging van Vitens is nog niet nagekomen.", ""),
    # none at all
    ("Deze brief bevat geen nieuwe toezeggingen.", ""),
    ("U doet in de brief geen toezegging aan de Kamer.", ""),
    ("U gaat in op enkele toezeggingen die u in het debat heeft gedaan.", ""),  # which ones?
    ("U zegt de Kamer in deze brief een evaluatie toe.", ""),  # the letter's own, new promise
    # motions
    ("De motie van het lid De Wit verzoekt om een meldplicht.", "m"),
    ("De motie-De Wit over een meldplicht is uitgevoerd.", "m"),
    ("Ook wordt ingegaan op een motie die vraagt om een vangnet.", "m"),
    ("De motie is met grote meerderheid aangenomen.", ""),  # which one?
    ("Deze motie verzoekt om een meldplicht.", ""),  # one spoken of before
    ("Er zijn geen moties aangehouden.", ""),
    ("De motie-De Wit over sluizen wordt niet in deze brief behandeld.", ""),
    ("U heeft toegezegd op leegstand terug te komen; dit wordt een aparte brief.", ""),
    # motion and promise: one item when the promise is to answer the motion
    (
        "Het lid De Wit heeft een motie aangehouden over fietspaden. U heeft toegezegd voor het "
        "zomerreces op deze aangehouden motie terug te komen.",
        "m",
    ),
    ("U heeft toegezegd terug te komen op de motie-De Wit over fietspaden.", "t"),
    ("U geeft gevolg aan de motie-De Wit en de toezegging aan het lid Vos over sluizen.", "mt"),
    # requests
    ("Het lid Vos vroeg om een brief over de sluis bij Terneuzen.", "v"),
    ("De vaste commissie voor Defensie heeft u verzocht te reageren op het rapport.", "v"),
    ("Op verzoek van de commissie gaat u in op de petitie.", "v"),
    ("De vaste Kamercommissie heeft u het verzoek gestuurd een brief te beantwoorden.", "v"),
    ("Op verzoek van de VNG is de datum verschoven.", ""),
    ("De NZa heeft u gevraagd om een reactie.", ""),
    ("De Europese Commissie heeft Nederland verzocht sneller te werken.", ""),
    ("Het lid Vos heeft schriftelijke vragen gesteld over de sluis.", ""),
    ("U heeft de inspectie gevraagd de Kamer te informeren.", ""),  # u asked
    ("De Kamer heeft aandacht gevraagd voor het onderwerp.", ""),  # no paper asked for
    # a question and the promise that answers it are one
    ("Lid Vos vroeg naar de sluis. U heeft toegezegd met de provincie te spreken.", "t"),
    ("Lid Vos vroeg naar de sluis. U heeft lid De Wit toegezegd de brug te bezien.", "vt"),
]  # fmt: skip


NOTA_PROSE += [
    # what was promised at large says nothing of which one
    ("De brief gaat in op alle punten die u toen heeft toegezegd en op de ingediende moties.", ""),
    ("Met deze brief doet u alles af wat u in het debat heeft toegezegd.", ""),
    ("De zaken die de minister eerder heeft toegezegd, komen terug.", ""),
    ("Hetgeen u aan het lid Vos heeft toegezegd over de sluis, staat in paragraaf 2.", "t"),
    ("U heeft wat betreft de kosten toegezegd een raming te sturen.", "t"),
    # nor does what became of the rows of a table
    ("De toezeggingen zijn gedaan in het debat. Motie 5 kreeg 84 stemmen, motie 4 viel af.", ""),
    ("Toezegging 2 is al nagekomen.", ""),
    ("Motie 2 van het lid Vos over de sluis.", "m"),
]


@pytest.mark.parametrize(("text", "expected"), NOTA_PROSE)
def test_what_a_nota_tells(text: str, expected: str) -> None:
    assert kinds(f"## Kern\n\n{text}\n") == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Aanleiding", "t"),
        ("Kernpunten", "t"),
        ("3.2 Politieke context", "t"),
        ("Een kop van eigen vinding", "t"),
        ("Geadviseerd besluit", ""),  # what the minister is to do, not what he promised
        ("Krachtenveld", ""),
        ("Financiële overwegingen", ""),
        ("Risico’s", ""),
        ("Bijlagen", ""),
    ],
)
def test_under_which_headings_a_nota_is_believed(heading: str, expected: str) -> None:
    assert kinds(f"## {heading}\n\nU heeft toegezegd de Kamer te informeren.\n") == expected


# -- a nota's lists and tables ----------------------------------------------------------------------

NESTED = """## Kern

- De veerdiensten staan onder druk.
- Daarnaast gaat u in op de volgende toezeggingen uit het commissiedebat Veren van 8 april jl.:
  - De minister stuurt de Kamer voor het zomerreces een overzicht (aan lid De Wit, D66).
  - De minister spreekt met de reders en meldt de uitkomst (aan meerdere Kamerleden).
  - Bij het volgende debat over veren volgt een reactie op de tarieven (aan lid Vos, CDA)
- Ook gaat u in op:
  - de motie-Terpstra c.s. (31 409, nr. 512) over een nachtboot;
  - de staat van de havens.
- De brief is afgestemd met Financiën.
"""


def test_a_nested_list_gives_its_items_kind_and_debate() -> None:
    found = find(NESTED)
    assert [c.kind for c in found] == ["toezegging"] * 3 + ["motie"]
    assert [[(a.name, a.party) for a in c.made_to] for c in found] == [
        [("De Wit", "D66")],
        [("meerdere Kamerleden", None)],
        [("Vos", "CDA")],
        [("Terpstra", None)],
    ]
    april = ("commissiedebat", "Veren", "2026-04-08")
    assert [c.debate and (c.debate.type, c.debate.subject, c.debate.date) for c in found] == [
        april,
        april,
        april,  # "het volgende debat" is when it is due, not where it was promised
        None,
    ]
    assert [c.due and c.due.not_after for c in found] == ["2026-07-03", None, None, None]
    assert found[3].references == ("kst-31409-512",)


def test_a_flat_list_does_not_swallow_what_is_about_the_letter() -> None:
    text = (
        "Kern\n\n- U doet de volgende toezeggingen af:\n- de wachtlijsten per regio publiceren\n"
        "- met de koepels spreken over tarieven\n- Deze brief is afgestemd met VWS.\n"
        "- U stuurt de brief mede namens de staatssecretaris.\n"
    )
    assert kinds(text) == "tt"


TABLE = """## 4. Toezeggingen en moties

| Nr. | Omschrijving | Van/aan | Termijn | Vindplaats | Stand van zaken |
|---|---|---|---|---|---|
| 1 | De minister stuurt de Kamer een plan voor de nachtboot | De Wit (D66) | voor 1 mei 2026 | TZ202603-041 | Afgedaan |
| 2 | Motie-Terpstra/Vos over een vangnet | Terpstra (CU), Vos (CDA) | – | 31 409, nr. 512 | Uitgevoerd |
| 3 | Verzoek van de vaste commissie voor Defensie om een reactie | | | 2026Z04567 | Loopt |
"""


def test_a_table_tells_in_its_columns_to_whom_until_when_and_where() -> None:
    found = find(TABLE)
    assert [c.kind for c in found] == ["toezegging", "motie", "verzoek"]
    assert [[(a.name, a.party) for a in c.made_to] for c in found] == [
        [("De Wit", "D66")],
        [("Terpstra", "ChristenUnie"), ("Vos", "CDA")],
        [("vaste commissie voor Defensie", None)],
    ]
    assert [c.due and c.due.not_after for c in found] == ["2026-04-30", None, None]
    assert [c.references for c in found] == [("TZ202603-041",), ("kst-31409-512",), ("2026Z04567",)]
    assert found[0].text == "De minister stuurt de Kamer een plan voor de nachtboot"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("| Soort | Omschrijving | Lid |\n|---|---|---|\n| Motie | Verzoekt om een loket | Vos |\n"
         "| Toezegging | Een overzicht van loketten sturen | De Wit |\n", ""),  # nothing says of what
        ("De moties en toezeggingen:\n\n| Soort | Omschrijving | Lid |\n|---|---|---|\n"
         "| Motie | Verzoekt om een loket | Vos |\n| Toezegging | Een overzicht sturen | De Wit |\n", "mt"),
        ("| Toezegging | Lid |\n|---|---|\n| Overzicht van de wachttijden | Vos |\n", "t"),
        ("| Jaar | Motie-De Wit over sluizen |\n|---|---|\n| 2025 | 14 |\n", "m"),  # says so itself
        ("## Bijlagen\n\n| Nr. | Naam |\n|---|---|\n| 1 | Reactie op motie-De Wit |\n", ""),
        ("| Omschrijving | Stand van zaken |\n|---|---|\n| Aanleg N18 | In uitvoering |\n", ""),
    ],
)  # fmt: skip
def test_which_tables_are_tables_of_commitments(text: str, expected: str) -> None:
    if expected == "":
        text = text.replace("| Motie | V", "| Besluit | V").replace(
            "| Toezegging | E", "| Actie | E"
        )
    assert kinds(f"## Kern\n\n{text}") == expected


PLACES = """## Openstaande punten

| Omschrijving | Vindplaats | Termijn | Stand van zaken |
|---|---|---|---|
| Effect van de sluisvoorraad melden | Toezegging aan Van der Wal-Post (D66), TZ202602-117 | voor de zomer | Voldaan |
| Loods openstellen voor schippers | Motie-Terpstra (JA21), 31 409, nr. 536, aangehouden | – | Zie brief |
| Centrale inkoop van bakens overwegen | Toezegging Eerste Kamer aan Kaya (SP), T04102 | – | Voldaan |
| Baggeren in de winter bezien | Commissiedebat van 3 maart 2026 | – | Voldaan |
"""


def test_where_an_item_is_found_may_say_to_whom() -> None:
    assert [[(a.name, a.party) for a in c.made_to] for c in find(PLACES)] == [
        [("Van der Wal-Post", "D66")],
        [("Terpstra", "JA21")],
        [("Kaya", "SP")],
        [],
    ]


UNANNOUNCED = """## {heading}

| Omschrijving | Vindplaats | Aan | Stand |
|---|---|---|---|
| Tijdsbeslag van de aanvragen in beeld brengen | Verzoek vaste commissie (2026Z04567) | Commissie OCW | Gedaan |
| Tijdpad geven van de wet | CD 26-3-2026; termijn Q2 2026 | Van ’t Zand (VVD) | In deze brief |
| Instellingen aanspreken op de beurzen | CD 26-3-2026 | Moerdijk (JA21) | In deze brief |
| Advies vragen over de haven | CD 26-3-2026, TZ202603-124 | Vos (CDA) | In deze brief |
| Motie-Aksu over een nachtboot | 31 409, nr. 512 | Regering | Uitgevoerd |
"""


@pytest.mark.parametrize("heading", ["Wat de brief afdoet", "Stand"])
def test_terse_rows_of_a_table_that_only_some_rows_explain(heading: str) -> None:
    found = find(UNANNOUNCED.format(heading=heading))
    assert "".join(c.kind[0] for c in found) == "vtttm"
    assert [a.name for c in found[1:] for a in c.made_to] == [
        "Van ’t Zand",
        "Moerdijk",
        "Vos",
        "Aksu",
    ]
    assert [c.due and c.due.not_after for c in found] == [None, "2026-06-30", None, None, None]


def test_an_item_with_its_number_holds_the_list_below_it() -> None:
    found = find(
        "## Wat de brief doet\n\nUit het commissiedebat Werk:\n\n"
        "- TZ202603-041 (De Wit, D66) – twee dingen over havens:\n"
        "    - met de reders overleggen over steigers\n    - de inspectie vragen om controles\n"
        "- Toezegging aan het lid Vos (CDA) – de kosten melden\n"
    )
    assert [[a.name for a in c.made_to] for c in found] == [["De Wit"], ["Vos"]]
    assert found[0].references == ("TZ202603-041",)
    assert "reders" in found[0].text
    assert "inspectie" in found[0].text


TERSE = """KERN

MET DE BRIEF AFGEDAAN
1. TZ202603-041: achterstand per haven melden (De Groot, VVD), uiterlijk 1-7-2026.
2. Aantal steigers buiten gebruik (Özdemir, D66; TZ202603- 044).
3. Overleg met reders en de uitkomst melden (Ten Broeke, JA21; Prins, CDA).
4. Motie-El Idrissi (GL-PvdA)/Van ’t Hoff (Volt), KST 36800-X-71: verkoopstop bezien.
5. Gew. motie-Boer (KST 33763-248, t.v.v. KST 33763-241): energieplan, vóór 1-10-2026.
6. Verzoek regeling van werkzaamheden 14-04-2026 (Bakker-Noordhof, SP): brief over de haven.
7. Toezegging Eerste Kamer T03912 (Rijkaard-Çelik, OPNL): metingen publiceren.

OVERIG
- 250 fte erbij.
"""


def test_a_terse_list_under_a_heading_of_its_own() -> None:
    found = find(TERSE)
    assert "".join(c.kind[0] for c in found) == "tttmmvt"
    assert [[a.name for a in c.made_to] for c in found] == [
        ["De Groot"],
        ["Özdemir"],
        ["Ten Broeke", "Prins"],
        ["El Idrissi", "Van ’t Hoff"],
        ["Boer"],
        ["Bakker-Noordhof"],
        ["Rijkaard-Çelik"],
    ]
    assert [c.references for c in found] == [
        ("TZ202603-041",),
        ("TZ202603-044",),
        (),
        ("kst-36800-X-71",),
        ("kst-33763-248",),  # the replaced one is not its own
        (),
        ("T03912",),
    ]
    assert [c.due and c.due.not_after for c in found] == [
        "2026-07-01", None, None, None, "2026-09-30", None, None,
    ]  # fmt: skip
    assert [a.text for a in found[0].asks] == ["achterstand per haven melden"]


def test_items_that_open_with_a_name() -> None:
    text = (
        "## Toezeggingen\n\n1. Buijs (VVD): overzicht van registers, gereed Q1 2027.\n"
        "2. Six Dijkstra (NSC): gesprek over biometrie, terugkoppeling binnen drie maanden.\n\n"
        "## Moties\n\n1. Elstak c.s. (26643, nr. 1201): een meldpunt inrichten.\n"
    )
    found = find(text)
    assert [(c.kind[0], [a.name for a in c.made_to]) for c in found] == [
        ("t", ["Buijs"]), ("t", ["Six Dijkstra"]), ("m", ["Elstak"]),
    ]  # fmt: skip
    assert [a.text for a in found[2].asks] == ["een meldpunt inrichten"]


def test_an_item_with_its_matter_below_it() -> None:
    text = (
        "Toelichting\n\nToezegging TZ202511-204 (Dobbelaar, SP)\nDe minister zegt toe om voor het einde "
        "van het jaar te laten weten hoeveel medewerkers een toeslag krijgen.\n\n"
        "Motie Kruisman (36 800 XVI, nr. 77)\nVerzoekt de regering om een loket voor herintreders.\n"
    )
    found = find(text)
    assert [c.kind for c in found] == ["toezegging", "motie"]
    assert found[0].references == ("TZ202511-204",)
    assert found[1].asks[0].text == "een loket voor herintreders"


def test_items_that_lost_their_bullets() -> None:
    text = (
        "Politieke context\nMet het plan geeft u invulling aan enkele moties en toezeggingen:\n\n"
        "De Kamer te informeren over de tweede fase (zie hoofdstuk 3);\n\n"
        "De motie De Wit waarin wordt verzocht te bezien of en hoe cumulatie meeweegt.\n\n"
        "Een aantal projecten is gebaseerd op een verkenning.\n"
    )
    assert kinds(text) == "tm"


def test_a_sentence_cut_by_a_page_goes_on() -> None:
    text = (
        "## Toezeggingen\n\n- De minister zal bezien hoe dat kan. Zodra daar\n\n"
        "duidelijkheid over is, informeert de minister de Kamer (aan lid Vos, CDA).\n"
    )
    found = one(text)
    assert found.text.endswith(
        "Zodra daar duidelijkheid over is, informeert de minister de Kamer (aan lid Vos, CDA)."
    )
    assert [a.name for a in found.made_to] == ["Vos"]


def test_what_list_and_prose_both_tell_counts_once() -> None:
    text = (
        "## Aanleiding\n\nIn het debat is gesproken over de motie-De Wit. U heeft toegezegd de wachtlijsten "
        "in de regio Twente te publiceren.\n\n## Toezeggingen\n\n"
        "- de wachtlijsten in de regio Twente publiceren\n\n## Moties\n\n- De Wit (26643, nr. 9): een meldplicht\n"
    )
    assert kinds(text) == "tm"


@pytest.mark.parametrize(
    "title", ["# Nota Kamerbrief moties en toezeggingen wonen", "# Verzamelbrief toezeggingen"]
)
def test_a_title_is_no_heading_of_a_list(title: str) -> None:
    assert (
        kinds(f"{title}\n\n## Kern\n\n- Het programma loopt door.\n- De begroting is rond.\n") == ""
    )


def test_a_request_that_a_heading_beside_motions_announces() -> None:
    """ "Verzoek" is what is asked of the minister, except beside "Moties"."""
    text = """## Af te doen

### Moties

- Motie-Bos (SP) over bomen.

### Verzoek

Op 8 september heeft het lid Vos (Volt) gevraagd om een brief over sluizen.
"""
    assert kinds(text, "nota") == "mv"


def test_a_line_between_items_introduces_the_next() -> None:
    text = """AF TE DOEN
Uit CD Water:
1. Nagaan of de sluis open kan (Koşar, D66).
Uit CD Wegen:
2. Melden hoeveel bruggen er zijn (Ter Laan, SP).
3. Verzoek procedurevergadering 12-05-2026 (Bos, BBB): lijst met sluizen sturen.
"""
    assert kinds(text, "nota") == "ttv"


def test_what_lies_between_two_items_of_a_list_is_no_commitment() -> None:
    """It once raised: a promise of which no stretch of text was left."""
    assert kinds("en het\n2. Aan leden toegezegd te\n\nCommunicatie.", "nota") == ""


def test_asks_below_an_item_with_the_same_bullet_are_its_own() -> None:
    """A dump tells three levels of bullets apart: the fourth has the bullet of the third."""
    found = find(
        "Nota brief bossen\nDatum: 4 mei 2026\n\nKernpunten\n\n"
        "• De brief behandelt de volgende onderwerpen:\n\no Bos\n\n"
        "▪ Toezegging aan het lid Otten (D66) over houtkap (TZ202603-111):\n\n"
        "▪ met de beheerders overleggen over de kap;\n\n▪ de Kamer een kaart van de percelen sturen.\n\n"
        "▪ Toezegging aan het lid Smit (CDA): het aantal boswachters melden.\n"
    )
    assert [[ask.text for ask in item.asks][-2:] for item in found] == [
        ["met de beheerders overleggen over de kap", "de Kamer een kaart van de percelen sturen"],
        ["het aantal boswachters melden"],
    ]
