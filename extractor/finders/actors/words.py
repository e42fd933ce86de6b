"""Words that decide what a capitalised word beside them is, for organisations and places.

Closed classes of Dutch; names of bodies are in the gazetteer.
"""

from __future__ import annotations

from extractor.finders.actors.leads import words

# Small words before a capitalised name that fit an actor: articles, prepositions, joiners.
ACTOR_LEAD = words(
    """de het een met van door bij aan en of tussen namens volgens via voor uit onder dat als
    zoals plus jegens richting tot naar ook zowel alsook heeft hebben is zijn wil ziet
    waaronder onze mijn uw haar hun"""
)

# Before an ambiguous place name.
PLACE_LEAD = words(
    """gemeente gemeenten in te bij uit naar rond rondom nabij stad wijk tussen omgeving regio
    binnenstad station buurgemeente plaats dorp"""
)

# Written directly before the name, of which they are no part ("kennisinstituut Clingendael",
# "netbeheerder TenneT", "Zorgverzekeraar CZ"): the ends of the words.
CLASS_NOUNS = tuple(
    words(
        """verzekeraar netbeheerder beheerder instituut instelling organisatie vereniging stichting
    bureau bedrijf onderneming producent leverancier fabrikant aanbieder exploitant uitvoerder
    corporatie vakbond bond federatie koepel platform genootschap universiteit hogeschool
    ziekenhuis kliniek uitgever omroep krant dagblad weekblad vervoerder luchtvaartmaatschappij
    maatschappij coöperatie adviseur accountant bank fonds consortium toezichthouder inspectie
    dienst raad partner zorggroep huisartsenpost start-up concern keten winkel supermarkt
    -dochter dochteronderneming zusteronderneming waterschap waterschappen hoogheemraadschap rederij
    combinatie aannemer baggeraar actiegroep uitgeverij gezelschap denktank advocatenkantoor
    accountantskantoor expertisecentrum scholengroep scholengemeenschap zuivelaar brouwerij importeur
    distributeur scheepswerf reisbureau ontwikkelaar dienstverlener telecomreus techreus -club
    voetbalclub sportclub zwemclub onderzoekscentrum studentenbond trekkersorganisatie"""
    )
)

# Nouns that only describe the organisation whose name follows, with a capital too where they open a
# sentence: "Branchevereniging ABC vraagt".
DESCRIPTORS = words(
    """beroepsvereniging brancheorganisatie branchevereniging belangenvereniging belangenorganisatie
    koepelorganisatie vakbond vakcentrale werkgeversorganisatie werknemersorganisatie netbeheerder
    patiëntenvereniging patiëntenorganisatie onderzoeksbureau adviesbureau ingenieursbureau verzekeraar
    kennisinstituut onderzoeksinstituut woningcorporatie zorgverzekeraar energiebedrijf vervoerder
    drinkwaterbedrijf afvalbedrijf hulporganisatie milieuorganisatie natuurorganisatie toezichthouder
    zorgaanbieder busbedrijf telecombedrijf softwarebedrijf dierenrechtenorganisatie politiebond"""
)

# Ends of words for laws and papers, which are no organisations however they stand.
PAPERS = (
    *("wet", "besluit", "regeling", "verordening", "richtlijn", "wetboek", "verdrag", "protocol"),
    *(
        "akkoord",
        "nota",
        "rapport",
        "rapportage",
        "overzicht",
        "verslag",
        "monitor",
        "visie",
        "agenda",
    ),
    *("begroting", "onderzoek", "evaluatie", "convenant", "plan", "kader", "norm", "register"),
)

# Class nouns that say nothing of the capital behind them ("politiebureau Kerkdorp").
NO_CLASS = words(
    """politiebureau hoofdbureau stadsdeelraad gemeenteraad wijkraad dorpsraad rechtbanken
    wijkplatform buurthuis basisschool beleidsdienst"""
)

# Ends of capitalised words that name an organisation by themselves behind an article.
TAIL_NOUNS = CLASS_NOUNS + tuple(
    words(
        """orgaan comité commissariaat netwerk overleg loket agentschap werkgever kring beraad
    verbond verband college autoriteit unie alliantie coalitie steunpunt meldpunt
    informatiepunt centrum centra archief museum laboratorium parket rekenkamer instantie
    bibliotheek kenniskring gilde balie regieorgaan kennisinstelling"""
    )
)

# Class nouns that belong to the name even in small letters: "waterschap Zuiderveld".
PART_OF_NAME = words(
    """waterschap hoogheemraadschap wetterskip veiligheidsregio omgevingsdienst rechtbank
    gerechtshof universiteit hogeschool"""
)

# What part of an organisation is meant, behind its name: "CNV Zorg & Welzijn", "KPMG Advisory".
SECTORS = words(
    """Advies Advisory Agro Benelux Bouwen Capital Cargo Connectief Consultancy Consulting
    Digital Economics Energie Europe Finance Food Handel Havens Horeca Industrie Infra Jongeren Legal
    Logistiek Media Metaal Milieu Mobiliteit Netherlands Onderwijs Overheid Policy Process Public
    Security Senioren Solutions Spoor Stations Systems Vakmensen Vastgoed Veiligheid Vervoer Wonen Welzijn Zorg"""
)

# Whose "van" an organisation follows ("directeur van Radius"): the ends of the words.
HEADS_OF = (
    *("directeur", "voorzitter", "bestuurder", "woordvoerder", "oprichter", "directie", "curator"),
    *("faillissement", "doorstart", "surseance", "overname", "aandelen", "aandeelhouder", "topman"),
    *("aandeelhouders", "moederbedrijf", "dochterbedrijf", "eigenaar", "klanten", "werknemers"),
    *("topvrouw", "bestuursvoorzitter", "bankroet", "webwinkel", "hoofdkantoor", "fabriek"),
    *(
        "vertrouwenspersoon",
        "vertrouwenspersonen",
        "vrijwilligers",
        "ondersteuner",
        "ondersteuners",
    ),
    *("consulenten", "inspecteurs", "monteurs", "helpdesk", "hulplijn", "meldpunt", "website"),
    *("adviseurs", "hulpverleners", "filialen", "ledenraad", "begeleiders", "medewerkers"),
)
# What only organisations write, or have: "jaarverslag van de ABC", "de leden van de ABC".
AUTHORED = words(
    """jaarverslag jaarrapportage jaarbericht jaarplan oproep oordeel bevindingen bestuur
    medewerkers onderzoekers inspecteurs achterban aanbevelingen advies adviezen uitspraak"""
)

# Before an organisation that one deals with.
PARTNER_LEAD = words("met tussen")

# An abbreviation behind one of these is an organisation.
ACRONYM_LEAD = words("met tussen bij aan door")

# Near an organisation: what one does with organisations.
DEALINGS = words(
    """gesproken gesprek gesprekken overleg overleggen overlegd afspraak afspraken afgesproken
    overeengekomen overeenkomst samen samenwerking samenwerken tafel contact besproken
    bespreken convenant contract akkoord onderhandeld onderhandelingen uitgevoerd onderzoek
    opdracht overgenomen ondertekend"""
)

# Verbs of actors, behind a name of which nothing is known.
ACTOR_VERBS = words(
    """adviseert acht begeleidt beheert beoordeelt berekende beschikt bestrijdt betaalt biedt
    constateert concludeert coördineert deed doet dringt eist ervaart financiert geeft gaf had
    heeft hanteert helpt houdt informeert keurt kiest kijkt komt krijgt laat leidt levert maakt
    mat meent meet meldde meldt merkt noemt onderschrijft onderstreept ondersteunt onderzocht
    onderzoekt ontwikkelt opent organiseert pleit pleitte publiceert raamt raamde rapporteert
    rekent roept schat schreef schrijft signaleert speelt staat stelde stelt steunde steunt
    stuurt toetst toont trof verleent verstrekt vertegenwoordigt verwacht verzamelt verzoekt
    verzorgt vindt voert voorziet voorspelt vraagt vreest waarschuwt waarschuwde wees werkt
    wijst wil zag zegt zet ziet zorgt zoekt stemt deelt volgt waardeert herkent omarmt steunen
    vinden willen staan zien adviseren stellen pleiten wijzen vrezen tekende ondertekende
    ondertekent tekent investeert investeerde onderschreef verzorgde begeleidde bepleit
    kondigde concludeerde adviseerde constateerde waardeerde plaatst plaatste verwijdert verwijderde
    overweegt overwoog sluit sloot opende verkoopt verkocht koopt kocht bouwt bouwde leverde
    exploiteert exploiteerde produceert produceerde ontwikkelde verhoogt verhoogde verlaagt verlaagde
    stopt stopte start startte weigert weigerde biedt bood beëindigt beëindigde verplaatst vervangt
    schrapt schrapte sleept investeren verwacht verwachtte belooft beloofde bevestigt bevestigde
    ontkent erkent betwist procedeert dreigt verkent hekelt steunde rekende bericht bereidt breidt
    belegt verhuurt beweert beheerde organiseerde bezorgt vervoert vergoedt verzekert registreert
    controleert controleerde inventariseert inventariseerde bracht vreesde juicht verdedigt bekijkt
    zoekt spant dient diende levert trekt trok neemt nam bespreekt hield werkte wilde vroeg vond
    licht brengt verspreidt verdeelt benadrukt benadrukte onderstreepte onderhandelt onderhandelde
    bereidde behandelt behandelde bestudeert raadpleegt raadpleegde erkende aanvaardt verwerpt verwierp
    beslist besliste besloot beoordeelde bewaakt bekostigt bekostigde beheren beoordelen vragen steunden
    pleitten wezen waarschuwen onderschrijven verwachten dringen roepen melden eisen voeren herkennen
    bepleiten onderzoeken begeleiden juichen denkt dacht sprak spreekt bezocht bezoekt inspecteert traint
    schoolt telde stemde vertelde vertelt liet becijferde bedankt beveelt beval antwoordde antwoordt
    stuurde verzocht verstrekte verleende betaalde verzond"""
)

# Class nouns that open a name with a capital, and belong to it: "Museum Zonneberg".
NAME_HEADS = words("Museum Brandweer Bibliotheek Theater Omroep Sterrenwacht Dierentuin")
# Adjectives of countries between an article and a name from there: "het Duitse ABC".
NATIONS = words(
    """Amerikaanse Belgische Britse Canadese Chinese Deense Duitse Engelse Europese Finse Franse Griekse
    Ierse Indiase Italiaanse Japanse Nederlandse Noorse Oostenrijkse Poolse Portugese Spaanse Turkse
    Vlaamse Zweedse Zwitserse Tsjechische Israëlische Oekraïense Australische"""
)

# Behind the subject of an inverted sentence ("plaatst X er een", "stelt X dit jaar"): what goes on.
INVERTED = words(
    """er de het een dit deze zijn haar hun nu ook dat hier daar daarom dan zelf zich jaarlijks
    vanaf inmiddels niet wel nog al samen alle elk elke ieder zelf"""
)

# Capitalised words that open a sentence and are no (part of a) name.
OPENERS = words(
    """Aan Aangezien Aanleiding Achter Afgelopen Afgesproken Al Alle Alleen Allereerst Als
    Alvorens Ander Andere Anders Bekend Beide Beste Betreft Bij Bijgaand Bijgevoegd Bijna
    Binnen Boven Bovendien Buiten Circa Conform Concreet Daar Daaraan Daarbij Daarbinnen
    Daardoor Daarin Daarmee Daarnaast Daarom Daaronder Daarop Daarover Daartoe Daarvan Daarvoor
    Daarna Dan Dankzij Dat De Deze Dergelijke Derde Deels Desondanks Die Dit Doel Door Doordat
    Drie Duidelijk Dus Echter Een Eén Eerder Eerst Eerste Elk Elke Ten Ter En Enerzijds Enkele
    Er Ergens Even Eveneens Evenals Extra Gedurende Geen Gegeven Gelet Gemiddeld Gesprek Gezien
    Graag Haar Had Hebben Heden Heeft Helaas Het Hetzelfde Hier Hieraan Hierbij Hierdoor Hierin
    Hiermee Hierna Hierom Hieronder Hierop Hierover Hiertoe Hiervan Hiervoor Hij Hoe Hoewel Hun
    Ieder Iedere Iedereen Ik Immers In Indien Inmiddels Inzake Is Ja Jaarlijks Je Juist Kan
    Kern Kortom Kunnen Kunt Laatste Later Lees Lopende Maar Mede Medio Meer Men Met Middels
    Mijn Minder Mits Moet Moeten Mocht Momenteel Na Naar Naarmate Naast Namens Nadat Nee Net
    Niet Nieuwe Nog Nu Nadere Of Ofwel Om Omdat Ondanks Onder Ondertussen Ongeveer Onlangs Ons
    Onze Ook Op Over Overige Overigens Per Pas Recent Rond Ruim Samen Sinds Slechts Soms
    Sommige Steeds Tegelijk Tegelijkertijd Tegen Tenslotte Tenzij Tegenover Terwijl Tevens
    Tijdens Toch Toen Tot Totdat Tussen Twee Tweede U Uit Uiteraard Uiterlijk Uiteindelijk Uw
    Van Vanaf Vanuit Vanwege Veel Verder Via Vier Volgens Voor Vooral Vooralsnog Voordat
    Voorafgaand Voorts Vorig Vorige Vooruitlopend Waar Waarbij Waarmee Wanneer Want Waren Was
    Wat We Weer Welke Wel Werd Wie Wij Wil Wordt Worden Ze Zeker Zelfs Zie Zij Zijn Zo Zoals
    Zodat Zodra Zolang Zonder Zou Zowel Zullen"""
)

# Words that stand where an organisation could, with capitals, and are none.
NO_ORGANISATION = words(
    """PFAS COVID COVID-19 BTW MKB HBO MBO WO VO PO VMBO ICT IT AI CO EPD DNA AOW WIA WW WLZ
    Wlz Wmo AVG Awb Woo BBP TZ KST COM ECLI SPUK MIRT RES MER OV ZZP DG SG DG’s BV NV GPS PGB
    PIJ JJI LHBTI LHBTIQ HIV SOA IC SEH OR CAO NGO NGO’s VOG BSN DigiD PDF QR SMS TV CV HR PR
    CE CBRN PTSS AMvB AMvB’s MKBA EMVI DBC WOZ OZB BPM BRP GBA IBAN KPI KPI’s RO ROK KRW NNN
    PAS VTH ZZS TBS CAO’s Kamer Kamerleden Rijk Kabinet Regering Staat Koning Koninkrijk Sovjet-Unie
    Grondwet Europa Nederlanders Internet Kamerbrief Natura Staatsblad Staatscourant
    Miljoenennota Voorjaarsnota Prinsjesdag Engels Frans Duits Nederlands Engelse Franse Duitse
    Belgische Amerikaanse Chinese Russische IVF ADHD ASS HPV RS PCR DNA-onderzoek MRI ECG GGZ
    LHBTIQ+ OECD-landen Oekraïense Voorzitter Commissie Inspectie Raad College Gemeente
    Provincie Ministerie Directeur Burgemeester Minister Staatssecretaris Bewindspersoon Bewindslieden
    Bewindspersonen"""
)

# A capitalised name that begins so is a law, a document or an agreement.
LAW_WORDS = words(
    """Wet Wetboek Besluit Regeling Richtlijn Verordening Code Protocol Verdrag Grondwet
    Rijkswet Invoeringswet Beginselenwet Wetsvoorstel Uitvoeringswet Uitvoeringsbesluit
    Reglement Handreiking Leidraad Aanwijzing Circulaire Nota Rapport Rapportage Onderzoek
    Evaluatie Monitor Factsheet Kamerbrief Bijlage Artikel Hoofdstuk Paragraaf Boek Titel
    Algemene Natura"""
)

# What opens the title of a paper by whoever is named next: "Advies Gezondheidsraad".
PAPER_TITLES = words(
    """Rapport Rapportage Onderzoek Evaluatie Monitor Factsheet Advies Jaarverslag Brief Handreiking
    Leidraad Reactie Signalement Zienswijze Rapporten Adviezen Onderzoeken Signaal Position Paper
    Verslag Notitie Persbericht Quickscan Verkenning Analyse Studie Review Memo Cijfers Bron"""
)

# Adjectives that open the names of organisations and of much else.
ADJECTIVE_HEADS = words(
    """Nationaal Landelijk Koninklijke Vlaamse Internationaal European Europees Dutch
    Netherlands Wereld Kinderrechten"""
)

# Last words of English names.
ENGLISH_TAILS = words(
    """Centre Center Institute Council Agency Authority Association Office Board Network
    Alliance Federation Union Fund Trust Company College School Academy Seaports Ports Holding
    Initiative Society Committee Commission Court Bank Service Services Forum International"""
)

# Units within a ministry: no organisations of their own.
UNITS = (
    "Directoraat",
    "Directie",
    "Hoofddirectie",
    "Afdeling",
    "Bestuurskern",
    "Programmadir",
    "DG",
)
