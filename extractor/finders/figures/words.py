"""The closed classes that tell a counted noun from what only looks like one; Dutch, as data.

Compiled by hand for this finder; a word that is missing here costs one wrong unit at most.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text that is nothing but words."""
    return frozenset(text.split())


# Never a counted noun and never an adjective of one: here a noun phrase has ended.
FUNCTION = words("""
    aan achter al alle alleen aldus allen alles als alsnog althans anders beide beiden ben
    beneden bij bijna binnen boven bovendien buiten circa daar daarin daarna daarvan dan dat
    de deels deze dezelfde dezen die dikwijls dit doch doen door doorgaans dus echter eerder
    eens eerst elders elk elkaar elke een één twee drie en ene er eraan eronder ertoe ervan
    even eveneens evenals ergens gauw geen gelijk geleden genoeg graag haar had hadden heb
    hebben heden heeft heen helaas hele hem hen het hetgeen hetzelfde hier hierbij hierin
    hiervan hij hoe hoogstens hun ieder iedere iedereen iemand iets ik immers in indien
    ingevolge inmiddels intussen is je jullie kan kon konden kunnen laat langs later lang maar
    me mede meestal meteen met middels mij mijn minder minstens misschien mits mocht mochten
    moet moeten mogelijk mogen momenteel morgen na naar naast namens namelijk nauwelijks
    nergens niet niets noch nochtans nodig nog nogmaals nu of om omdat omstreeks ondanks onder
    ongeveer onlangs ons ontbreken ook op opnieuw overal over overigens per pas plus reeds
    ruim samen sinds sindsdien slechts soms steeds straks tegelijk tegelijkertijd tegen
    telkens ten tenzij ter terug tevens terwijl tezamen thans thuis tijdens toch toe toen tot
    tussen uit uiteraard uiterlijk van vanaf vandaag vandaan vandaar vanuit vanwege vaak veel
    verder vervolgens via vindt volgens voor vooral voordien voorheen voort voorts vooruit
    voren vrijwel waar waaraan waarbij waarin waarna waarvan wanneer want waren was wat we
    weer weg wegens wel welke werd werden wie wij wil wilden willen word worden wordt wou zal
    ze zelden zelf zelfs zich zien zij zijn zo zoals zodat zodra zolang zonder zou zouden
    zowel zulke heel krachtens jegens conform inzake niettemin desondanks daags jaarlijks
    maandelijks wekelijks dagelijks achtereenvolgens alsmede enkele enige meerdere sommige
    jarige jarigen jarig toenmalige ca mln eind begin medio trouwens evenmin dermate allemaal
    elkaars iedereens enerzijds anderzijds grotendeels voornamelijk doorlopend alsook
    respectievelijk resp einde teneinde bovenop jl januari februari maart april mei juni juli
    augustus september oktober november december jan feb mrt apr aug sept sep okt nov dec
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lente voorjaar zomer herfst
    najaar winter
""")
# Plural verb forms that follow a bare number ("waarvan er 12 wachten", "in 2025 klopten"). Forms
# that are also everyday nouns (vragen, reizen, lessen, toetsen, werken, eisen) are left out.
VERBS = words("""
    bedragen bedroegen begonnen beginnen behoren behoorden bereiken bereikten bestaan
    bestonden betreffen betroffen bevatten bevinden bevonden bezoeken bieden blijken blijven
    bleven bleken boden brachten brengen bouwen daalden dalen deden deelnemen dienden dienen
    doorlopen dragen dreigen duren duurden gaan gaven gebeuren gebruiken gebruikten gelden
    geldt geven gingen golden groeiden groeien haalden halen helpen hielden hielpen hoeven
    horen houden hoorden kenden kennen kiezen klopten komen kozen kosten kostten kregen
    krijgen kwamen lagen laten leiden leidden leveren leverden liepen lieten liggen lijken
    lopen maakten maken meededen meedoen melden meldden meten missen namen nemen noemen
    noemden ontbraken ontstaan ontstonden ontvangen ontvingen openen opleveren overblijven
    overgaan overleden passen plaatsvinden raakten raken rijden schrijven schreven slaagden
    slagen slapen sloten sluiten staan starten startten stegen stellen stelden stemden steunen
    steunden stijgen stonden stoppen stuurden toenemen treffen troffen trekken trokken tellen
    telden uitkomen uitvallen uitvielen verblijven verbleven verdwenen verdwijnen vielen
    vallen verhuizen verlaten verlieten verliezen verloren vertrekken vertrokken vervallen
    vervielen verwachten verwachtten vinden voeren voerden voldeden voldoen volgden volgen
    vonden voorkomen vormden vormen vroegen wachten wachtten weigeren weten werkten wijzen
    willen wisten wonen woonden zaten zagen zeggen zetten zitten zochten zoeken zorgden zorgen
    zullen krimpen herstellen resteren resteerden duiken uitkwamen http https www gratis
    anders zonden spraken deelden boekten
""")
# Of these the ones that are plural nouns as well: nouns behind a number that is pointed at ("de eerste 24
# bezoeken", "alle 40 bedragen").
NOUNS_TOO = words(
    "bezoeken bedragen lagen vormen kosten steunen stellen kansen zagen leiden rijden"
)
POINTING = words("""
    eerste laatste overige andere resterende vorige volgende genoemde de deze die alle onze hun haar
    mijn uw zijn
""")
# Adjectives and prenominal words that do not end in -e; they count only where a noun follows.
UNINFLECTED = words("""
    extra open eigen half nieuw houten gouden zilveren bronzen stalen betonnen ijzeren
    marmeren glazen kunststof volwassen omstreden bescheiden ervaren onervaren gedegen
    zogeheten pasgeboren algemeen niet zeer meest minst meer minder nog te net even daartoe
    hiervoor hiertoe daarvoor live online digitaal fulltime parttime voltijds deeltijds roze
    oranje lila anderen zogenaamd heel erg relatief
""")
# Participles in -en; as the last word they are no noun ("12 gesloten"). Not here: the many nouns
# that look alike (gevallen, verslagen, aanslagen, bedragen, gebouwen, verboden).
PARTICIPLES = (
    *(f"ge{stem}" for stem in sorted(words("""
    sloten nomen komen vonden schreven kozen boden lopen broken stolen worpen dreven wezen
    trokken zonken slagen wonnen bleken legen houden geven bleven sproken zonden vangen bonden
    boren heven bannen lezen dragen roepen laten
    """))),
    *sorted(words("""
    besloten ontvangen verkregen overleden verschenen verdwenen verloren verlopen verworpen
    vervallen onttrokken betrokken onderbroken ontslagen
    """)),
)  # fmt: skip
# "medisch specialisten", "sociaal werkers", "wetenschappelijk medewerkers".
BARE_ADJECTIVES = ("aal", "eel", "isch", "lijk", "baar", "end", "ig", "ief", "air", "eerd", "open")
# "criteria", "musea", "data", "centra", "decennia", "politici": learned plurals without -s.
LEARNED_PLURALS = ("ia", "ea", "ata", "ula", "ora", "tra", "nda", "ici", "eti", "iti")
# Singular in form after any number.
SINGULAR = words(
    "fte vte man vrouw stuks paar procent punt personeel vee procentpunt keer maal stuk"
)
# Nouns in -e that can stand after a number as they are, and endings of such nouns after "1".
E_NOUNS = words("fte vte promille hectare type minute are mille")
E_NOUN_ENDINGS = ("ie", "ure", "age", "ode", "nte", "imte", "ade")
NOUNS_LIKE_PARTICIPLES = words("gebied besluit bericht verbod geluid gerecht verzet bewind getij")
# More words whose number is a name than models/units.json has: "type 2", "Agenda 2030", "top 10".
IDENTIFIERS = words("""
    vwo havo vmbo brugklas
    nr no nummer nummers type model schijf top agenda artikelen paragrafen hoofdstukken
    bijlagen tabellen figuren vragen punten fasen fases tranches bladzijde bladzijden
    volgnummer kamer zaaknummer kenmerk dossiernummer rijksweg motie moties stuk document
    documenten afdeling TK KST voetnoten subsidieronde cluster blok lot alinea sub regel item
    agendapunt telefoon tel fax toestel mijlpaal level windows norm titel groepen klassen boek
    protocol generatie team werkpakket begrotingsartikel beleidsartikel noodnummer alarmnummer
    telefoonnummer aflevering editie jaren formule pagina’s pagina's
""")
