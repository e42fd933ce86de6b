"""Paragraphs as ministries write them: put off, answered although words of waiting stand in them, refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.coverage import deferrals
from extractor.coverage.deferrals import sentence
from tests.coverage.test_deferrals import puts_off, read

# fmt: off
PUT_OFF = {
    "an advice first": "Mevrouw Hulshof informeerde naar de gevolgen van de nieuwe winningsvergunning voor de Waddenzee. Het Staatstoezicht op de Mijnen adviseert mij daarover vóór 1 november. Mijn besluit deel ik vervolgens met uw Kamer.",
    "the sum is being made": "Wat de kosten zijn van gratis schoolmaaltijden in het voortgezet onderwijs, zoals de heer Baran wilde weten, valt op dit ogenblik niet te zeggen. Het Nibud rekent drie varianten uit. Over de uitkomst krijgt u eind januari een brief.",
    "it shifts": "Tijdens het tweeminutendebat zegde ik toe de wachtlijsten per regio te publiceren. De NZa heeft de aanlevering door de instellingen moeten overdoen. Hierdoor verschuift de publicatie naar de tweede helft van oktober.",
    "I keep my judgement": "Mevrouw Tahiri vroeg naar mijn standpunt over een statiegeldsysteem voor drankkartons. Ik wil de resultaten van de proef in Limburg betrekken bij mijn standpunt. De proef eindigt in mei. Tot die tijd houd ik mijn oordeel voor mij.",
    "a choice of who comes after me": "Uw Kamer vroeg mij de verdeelsleutel voor de gemeenten te herzien. Het is aan mijn ambtsopvolger om daarin een keuze te maken. De bouwstenen daarvoor liggen klaar.",
    "you hear from me": "Over de brug bij Kornwerderzand kan ik kort zijn: de besprekingen met de regio lopen. Een uitkomst valt niet te verwachten voor het bestuurlijk overleg in december. Daarna hoort u van mij.",
    "together with other questions": "De vragen van het lid De Groot-Visser over de leges voor natuurvergunningen beantwoord ik tegelijk met de schriftelijke vragen van het lid Abassi. De antwoordtermijn daarvan loopt over twee weken af.",
    "what comes of it": "Ik heb de heer Postma toegezegd uit te zoeken hoeveel agenten een tweede baan hebben. Niet alle eenheden houden dit bij. De korpschef heeft de eenheden gevraagd alsnog te tellen. Het beeld dat daaruit komt, stuur ik door.",
    "elsewhere": "Het lid Bikker-Jansen vraagt of de leeftijdsgrens van 21 jaar ook voor vapes kan gelden. Deze vraag ligt bij de Gezondheidsraad. Ik kan mij voorstellen dat uw Kamer hierover sneller uitsluitsel had gewild.",
    "no executing before advice": "Aan de motie-Eerenberg, over een maximum aan de huurprijs van ligplaatsen, kan ik geen uitvoering geven zolang de Raad van State niet over het wetsvoorstel heeft geadviseerd. Mijn streven is het voorstel in het voorjaar in te dienen. De motie betrek ik daarbij.",
    "incomplete": "Tot slot de vraag van het lid Mutluer-Smit naar het aantal ontheffingen. De gegevens zijn opgevraagd bij de omgevingsdiensten. Van negen diensten zijn ze binnen, van twintig niet. Zodra het beeld compleet is, doe ik het u toekomen.",
    "another letter": "Gevraagd is wat ik vind van het voorstel van de sector voor een eigen keurmerk. Dat vraagt een nadere beschouwing, waarvoor deze brief zich niet leent. Die beschouwing krijgt een plaats in de Voedselagenda.",
    "later than hoped": "De evaluatie van de Wet open overheid, waar mevrouw Leijten-Brouwer naar vroeg, is nu voorzien voor 2028. Ik begrijp dat dat later is dan zij had gehoopt.",
    "weighed then": "De leden Stoffer-Bos en Grinwis-Kok hebben aandacht gevraagd voor de btw op sportlessen. De belastingwetgeving voor volgend jaar wordt in de zomer opgesteld. Ik weeg hun voorstel dan integraal af tegen de andere wensen.",
    "too early": "In het debat van 3 juni vroeg de heer Valstar naar de inzet van reservisten bij overstromingen. Met de veiligheidsregio's wordt een convenant voorbereid. Het is te vroeg om op de inhoud daarvan in te gaan.",
    "another minister": "De minister van Buitenlandse Zaken heeft het voortouw bij de beantwoording van de vragen van mevrouw Piri-De Boer over de consulaire post in Erbil. Van hem mag uw Kamer voor 1 juli een brief verwachten.",
    "could not be made": "Een overzicht van de afgekeurde vliegbewegingen heb ik op dit punt niet kunnen samenstellen. De ILT kampt met een achterstand bij de verwerking van meldingen. U kunt het overzicht in de loop van september tegemoetzien.",
    "sketched in an accord": "Mevrouw Aartsen-Duin wilde weten of de compensatieregeling ook voor kleine brouwerijen gaat gelden. Daarover wordt met de branche onderhandeld. De contouren zullen wij schetsen in het ondernemersakkoord.",
    "in the annual report": "Het lid Van Meijeren-Blok vroeg wat het heeft gekost om de stemcomputers te vernietigen. De rekening van de vernietiger is nog niet ontvangen. Het bedrag wordt verantwoord in het jaarverslag over 2027.",
    "kept posted": "Wat betreft de tolheffing bij de Blankenburgverbinding voor mantelzorgers geldt dat de RDW de technische gevolgen bekijkt. Ik houd uw Kamer op de hoogte.",
    "no words at this stage": "Het onderzoek naar de gasexplosie aan de Tarwekamp, waarover de heer Struijs vragen stelde, is in handen van de Onderzoeksraad. Ik kan daar in deze fase geen mededelingen over doen.",
    "still thinking": "Over een hogere maximumsnelheid voor speedpedelecs denk ik nog na. Er zitten haken en ogen aan. Voor het einde van mijn termijn zal ik knopen doorhakken.",
    "in the making": "De toegezegde cijfers over illegale adopties zijn in bewerking bij het Nationaal Archief. Het Archief hoopt ze tegen het eind van het jaar te leveren.",
    "suspended": "Het lid Synhaeve-Bal wilde een oordeel over de Deense aanpak van onlinegokken. Een delegatie van mijn ministerie reist in februari naar Kopenhagen. Mijn oordeel schort ik tot na dat bezoek op.",
    "talks go on": "Over de eigen bijdrage voor hulphonden is met Zorgverzekeraars Nederland geen overeenstemming bereikt. Wij zetten de gesprekken na de zomer voort.",
    "together with an evaluation": "De regering beziet de wens van de heer Boutkan-Snel om een nationale feestdag op 5 mei in samenhang met de evaluatie van de cao-afspraken over vrije dagen. Die evaluatie is er op zijn vroegst in maart.",
    "with a package": "Mijn appreciatie van het SER-advies over thuiswerken, door mevrouw Saris-Lok gevraagd, komt mee met het pakket arbeidsmarktmaatregelen.",
    "a question that opens the answer": "Of een eigen fonds voor dorpsscholen, zoals de heer Wiersma bepleit, dat geld moet opbrengen, is een vraag die ik te zijner tijd beantwoord.",
    "when the advice is there": "De heer Baay vroeg of de stemleeftijd omlaag kan. De Kiesraad buigt zich daarover. Wanneer dat advies er ligt, bepaalt het kabinet zijn standpunt.",
    "too early, and later all the same": "Het lid Roukema hield haar motie over rouwverlof aan. Ik vind het te vroeg om nu een oordeel te geven en zal dat op een later moment alsnog doen.",
    "its turn in another plan": "Mevrouw Kuik-Vos vroeg naar het beheer van de rietkragen. Dat komt aan de orde in het kader van de natuurvisie, die na de zomer verschijnt.",
    "a ruling first": "Mevrouw De Bat-Stolk vroeg of de huur van molenaarswoningen onder het puntenstelsel valt. De Huurcommissie heeft een proefzaak in behandeling genomen. Haar uitspraak wil ik kennen voordat ik de vraag beantwoord.",
    "a new version, not before": "Het rapport over de arbeidsuitbuiting in de kermisbranche, dat ik de heer Nispen-Daal in het vooruitzicht stelde, is door de Arbeidsinspectie teruggetrokken om fouten te herstellen. Een nieuwe versie komt niet voor 2029.",
    "on an agenda": "De motie-Huidekooper, over een quotum voor korte vluchten, agendeer ik voor het Europese transportberaad van 4 december. U ontvangt daarvan het gebruikelijke verslag.",
    "no outcome before": "De commissie vroeg naar de effecten van het rookverbod in auto's. Het RIVM meet die effecten vanaf 2027. Voor die tijd zijn er geen betrouwbare uitkomsten.",
    "some weeks more": "Voor het verzoek van het lid Meijerink-Post om een kaart van laadpleinen vraag ik nog enkele weken. De netbeheerders leveren de laatste gegevens aan.",
    "not before the review": "Een besluit over de hondenbelasting, waarop de heer Tuinman-Bos aandrong, neem ik niet voordat de herziening van het gemeentelijk belastinggebied is afgerond.",
    "scenarios at a memorandum": "Mevrouw Vos-Elderink bepleitte dat jongeren gratis naar het museum mogen. De staatssecretaris ontwikkelt daartoe scenario's, die zij bij de cultuurnota aan uw Kamer voorlegt.",
}
ANSWERED = {
    "a test moved to later": "De motie-Welten verzocht het toetsmoment voor groep 8 naar later in het jaar te verplaatsen. Dat is gebeurd: vanaf 2028 maken leerlingen de toets in april. De adviezen volgen een maand later.",
    "a held bill is law": "Het aangehouden voorstel van het lid Vedder is inmiddels wet. De Eerste Kamer nam het op 17 februari zonder stemming aan.",
    "may go on meanwhile": "Mevrouw Rikkers vroeg of melkveehouders die op hun beschikking wachten, mogen doorboeren. Ja, zolang zij hun dieraantal niet uitbreiden.",
    "cases held in court": "De heer Van der Plaat vroeg hoeveel zaken de rechtbank Gelderland heeft aangehouden wegens een tekort aan tolken. In 2025 ging het om 214 zaken. In 61 daarvan leidde de aanhouding tot een nieuwe zittingsdatum na meer dan drie maanden.",
    "a question that lived": "Bij mevrouw Ceder-Vink leefde de vraag of de subsidie ook openstaat voor verenigingen zonder personeel. Dat is zo. De regeling stelt alleen eisen aan de rechtsvorm.",
    "a held motion, settled": "De aangehouden motie-Rahimi vraagt om een wachtgeldregeling voor loodsen. Met het Loodswezen is daarover in maart een akkoord gesloten. De regeling gaat op 1 januari 2028 in en wordt na drie jaar geëvalueerd.",
    "the wait is over": "Het lid Welzijn-Maas wilde weten waarom de bouw van de gevangenis in Vlissingen zo lang op zich liet wachten. De vergunning werd tweemaal vernietigd door de bestuursrechter. Nu de Afdeling heeft beslist, staat niets de bouw in de weg.",
    "the next figures": "De toegezegde cijfers over schooluitval treft uw Kamer in de bijlage. De cijfers over het lopende schooljaar verschijnen in februari en worden op de gebruikelijke wijze gepubliceerd.",
    "who has not yet": "Mevrouw Bromet-Slager vroeg of boeren op een vergoeding kunnen rekenen zolang hun vergunning nog niet rond is. Dat kan. Wie vóór 1 mei een aanvraag heeft ingediend, krijgt een voorschot van 80 procent; de rest volgt na de beschikking.",
    "put off as asked": "De Kamer heeft de motie-Vermeer aangenomen, die de regering vraagt de accijnsverhoging uit te stellen. De verhoging is verschoven naar 2028. De dekking daarvan staat in de Voorjaarsnota.",
    "too late in the past": "De heer Ergin-Bosman stelde dat slachtoffers nu nog te laat horen wanneer een dader vrijkomt. Sinds februari krijgen zij veertien dagen van tevoren bericht van het Openbaar Ministerie. In spoedgevallen wordt gebeld.",
    "it cannot be sooner": "De motie-Timmerman verzoekt te onderzoeken of een derde rijstrook op de A58 eerder kan worden aangelegd. Uit het onderzoek van Rijkswaterstaat volgt dat dit niet kan. De stikstofruimte ontbreekt en de bruggen zijn pas in 2031 vervangen.",
    "until the ruling": "Gevraagd is wie de kosten draagt als een procedure bij de Hoge Raad jaren duurt. Die kosten zijn voor de partij die in het ongelijk wordt gesteld. Tot de uitspraak schiet het Rijk ze voor.",
    "a plan with later steps": "De motie-Hertzberger-Lam vraagt om een plan voor tekorten aan laboranten. Dat plan is er. Het bevat acht maatregelen, waarvan er drie dit najaar starten en de andere in de jaren daarna volgen.",
    "not answered then": "Over de verhuizing van het Marineterrein zijn vorig jaar Kamervragen gesteld die ik toen nog niet kon beantwoorden. Inmiddels is de grond verkocht aan de gemeente Amsterdam. De opbrengst bedraagt 165 miljoen euro.",
    "when was asked": "De heer Tijs-Vermaat vroeg wanneer het besluit over de kerncentrale in Borssele valt en wie het neemt. Het besluit wordt in december 2027 genomen door de ministerraad. Het gaat vooraf aan de vergunningaanvraag, die een halfjaar later volgt.",
    "books have to be rewritten": "Naar aanleiding van de motie-Rooderkerk zijn de eindtermen voor rekenen aangescherpt. Leerlingen merken dat vanaf het schooljaar 2028-2029, omdat methodes eerst moeten worden herschreven.",
    "one more question": "Tijdens het debat vroeg de heer Aukema of het kabinet al een standpunt had over de toetreding van Moldavië. Het kabinet steunt de opening van de eerste onderhandelingscluster. Of de Raad daar in juni mee instemt, hangt af van Hongarije.",
    "they waited": "Het lid Sahla-Winter heeft gevraagd waarom het advies van de Gezondheidsraad zo lang uitbleef. De Raad wachtte op cijfers uit Denemarken. Het advies is op 20 april verschenen en ik neem het over.",
    "one number lacks": "Over de uitstoot van Tata Steel vroeg mevrouw Gabriëls-Loos mij om cijfers per maand. Tabel 3 geeft ze. Voor juni ontbreken ze nog; de omgevingsdienst levert die in september aan.",
    "begun sooner": "De motie-Veltman-Oord verzocht om eerder te beginnen met het baggeren van de Eemsgeul. Rijkswaterstaat is op 2 februari begonnen, een halfjaar vroeger dan gepland. De werkzaamheden duren tot het najaar van 2029.",
    "what comes after": "Mevrouw Lahlah-Ter Beek verzocht om voortzetting van de subsidie voor tolken in de ggz. De subsidie is met drie jaar verlengd. Over de periode daarna beslist een volgend kabinet.",
    "withdrawn": "De aangehouden motie-Tijmstra is door de indiener ingetrokken, nadat ik in mijn brief van 9 april de gevraagde waarborg had gegeven.",
    "a series": "De heer Van Lanschot-Prins verzocht om een halfjaarlijkse rapportage over de vrachtwagenparkings. De eerste is als bijlage bijgevoegd; de volgende ontvangt u in november.",
    "longer trials": "Bij de Senaat leefde de vraag of de wet ertoe leidt dat strafzaken langer duren. Dat blijkt nauwelijks het geval. De verplichting leidde in 62 zaken tot aanhouding van de behandeling.",
}
REFUSED = {
    "not now, not later": "Het lid Edgar Mulder-Stam vroeg om de namen van de betrokken ambtenaren. Die verstrek ik niet, nu niet en later niet. De bescherming van hun persoonlijke levenssfeer weegt zwaarder.",
    "a case in court": "De heer Flach-Moerman vroeg mij in te grijpen in de zaak tegen zijn oud-wethouder. Zolang een zaak onder de rechter is, doe ik daarover geen uitspraken, en ook daarna treed ik niet in het oordeel van de rechter.",
    "never unanimous": "Ik kan de motie-Dassen-Klok niet uitvoeren. Een Europees leger vergt een verdragswijziging waarvoor unanimiteit nodig is. Die is er niet en zal er de komende jaren niet komen.",
    "secrets": "De heer Claassen-Puts heeft gevraagd de contracten met de laboratoria openbaar te maken. Dat doe ik niet omdat de contracten bedrijfsgeheimen bevatten. De rechter heeft dat in een eerdere zaak bevestigd.",
    "no delay": "Uitstel van de Wet toekomst pensioenen, waar de motie-Joseph-Bruin op aandringt, is niet aan de orde. De fondsen hebben hun voorbereidingen afgerond en later beginnen kost hun deelnemers geld.",
    "single cases": "Over individuele zaken, zoals die van de uitgezette arts, spreek ik mij niet uit, ook niet nu de rechter nog uitspraak moet doen.",
}
# fmt: on


@pytest.mark.parametrize("answer", PUT_OFF.values(), ids=PUT_OFF)
def test_what_puts_off(answer: str) -> None:
    assert puts_off(answer)


@pytest.mark.parametrize("answer", ANSWERED.values(), ids=ANSWERED)
def test_an_answer_in_words_of_waiting(answer: str) -> None:
    assert not puts_off(answer)


@pytest.mark.parametrize("answer", REFUSED.values(), ids=REFUSED)
def test_a_refusal_is_an_answer(answer: str) -> None:
    assert not puts_off(answer)


# fmt: off
SAID = [
    # the sentence, what it says
    ("De ILT rekent drie varianten door.", "pending"),
    ("Het lid Bos heeft gevraagd om cijfers.", ""),  # a Member asked: nobody is at it
    ("Mijn besluit deel ik met uw Kamer.", "tells"),
    ("Mijn besluit deel ik in mei met uw Kamer.", "later tells"),
    ("Met deze brief informeer ik u over de stand van zaken.", "past"),
    ("Dat is nog niet bekend.", "not_yet"),
    ("Dat was toen nog niet bekend.", ""),
    ("Het is te vroeg om daarop in te gaan.", "mine not_yet"),
    ("De trein vertrekt te vroeg.", ""),
    ("De publicatie verschuift naar oktober.", "mine not_yet"),
    ("Het strand verschuift naar het oosten.", ""),
    ("In september neemt het kabinet een besluit.", "chosen"),
    ("De heer Vos vroeg wanneer de weg opengaat.", "asks_when"),
    ("Op 3 maart jl. is uw Kamer daarover geïnformeerd.", "past"),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text for text, _ in SAID])
def test_what_a_sentence_says(text: str, expected: str) -> None:
    said = sentence.read(text)
    names = ("asks_when", "back", "chosen", "later", "mine", "not_yet", "past", "pending", "tells")
    seen = {name for name in names if getattr(said, name)}
    assert seen == set(expected.split())


_WORDS = sorted({word for text in (*PUT_OFF.values(), *ANSWERED.values()) for word in text.split()})


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=60))
def test_whatever_is_written_the_signals_are_parts(words: list[str]) -> None:
    found = read("Antwoord op vragen. " + " ".join(words))
    for slot in found.slots:
        signals = deferrals.signals(found, slot)
        assert set(signals) <= {"puts_off", "enough", "answers"}
        assert all(0.0 < value <= 1.0 for value in signals.values())
        assert ("enough" in signals) == (signals.get("puts_off", 0.0) >= 0.5)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    said = sentence.read(text)
    assert 0.0 <= said.strength <= 1.0
    assert not (said.answers and said.strength)
    assert not (said.plain and said.waits)
