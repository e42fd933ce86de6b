"""What Members do in the Kamer, as words around a name: how much each says that the name is a Member's.

Closed classes; the numbers are added up in ``bare``, where three are enough.
"""

from __future__ import annotations

from extractor.finders.actors.leads import words

# Verbs of one subject and of several: a name alone does not stand with "vroegen".
_TELLING = (
    "vroeg vraagt verzocht drong informeerde bepleitte bepleit pleitte pleit opperde suggereerde"
    " memoreerde refereerde wierp werpt kaartte wees veronderstelde betoogde hekelde interrumpeerde"
    " repliceerde vroegen verzochten drongen informeerden bepleitten pleitten opperden suggereerden"
    " memoreerden refereerden wierpen kaartten wezen veronderstelden betoogden hekelden opmerkte"
    " opmerkten aanvoerde aanvoerden aanstipte aanstipten tegenwierp tegenwierpen indiende indienden"
)
_COMMON = (
    "stelde stelt diende trok hield wilde bracht noemde sprak uitte vond meende constateerde"
    " concludeerde signaleerde waarschuwde herinnerde verwees twijfelde zag vreesde vreest benadrukte"
    " merkte gaf ging haalde stipte roerde vestigde onderstreepte sloot maakte reageerde riep toonde"
    " wijst dringt wil vindt meent noemt wenste zei zegt voorzag verweet prees complimenteerde bedankte"
    " stemde verlangde rekende kwam sneed legde voerde beklemtoonde bekritiseerde toonde had heeft"
    " stelden stellen dienden trokken hielden wilden brachten noemden spraken uitten vonden meenden"
    " constateerden concludeerden signaleerden waarschuwden herinnerden verwezen twijfelden zagen"
    " vreesden vrezen benadrukten merkten gaven gingen haalden stipten roerden vestigden onderstreepten"
    " sloten maakten reageerden riepen toonden wijzen dringen vinden menen noemen wensten zeiden"
    " voorzagen verweten prezen complimenteerden bedankten stemden verlangden rekenden kwamen sneden"
    " legden voerden beklemtoonden bekritiseerden hadden hebben vragen pleiten bepleiten"
)
AUXILIARIES = words("heeft hebben had hadden")
# Of a minister, who answers: "heb ik Bakker toegezegd".
PROMISED = words("toegezegd beloofd toezegging geantwoord")
VERBS = {
    **dict.fromkeys(_COMMON.split(), 1),
    **dict.fromkeys(_TELLING.split(), 2),
    **dict.fromkeys(PROMISED - {"toezegging"}, 3),
}
# Of a titled name these alone make a Member.
DOINGS = (
    frozenset(VERBS)
    - AUXILIARIES
    - PROMISED
    - words("sprak spraken kwam kwamen ging gingen wil vindt")
)
# Behind "heeft" and "hebben": what Members have done.
DONE = words(
    """gevraagd verzocht gewezen gepleit bepleit ingediend gelijk aangedrongen geïnformeerd opgemerkt
    voorgesteld aangekaart geopperd gesuggereerd gememoreerd ingetrokken aangehouden"""
)
# Behind a verb, or behind the name behind the verb: a question, or what somebody presses for.
COMPLEMENTS = words(
    """of naar hoe waarom wanneer wat hoeveel welke welk wie waar mij erop ervoor eraan er aandacht
    terecht weten aan daarop daarnaar daarom hiernaar hierom"""
)
# Nouns with "van" and a name behind them, or in the genitive: what Members do and have.
NOUNS = {
    **dict.fromkeys(
        words("""verzoek verzoeken voorstel voorstellen wens wensen zorg zorgen kritiek oproep opmerking
        opmerkingen idee punt initiatief observatie constatering stelling bijdrage bezwaar bezwaren
        twijfel twijfels waarschuwing tegenwerping vrees aanname veronderstelling redenering
        opvatting conclusie gedachte voorspraak aandringen instigatie ongerustheid vermoeden
        bewering verwijt"""),
        1,
    ),
    **dict.fromkeys(
        words("""vraag vragen motie moties amendement amendementen interruptie interrupties inbreng pleidooi
        pleidooien suggestie suggesties kamervragen Kamervragen betoog vervolgvraag deelvraag
        initiatiefnota initiatiefwet initiatiefvoorstel subamendement interpellatie"""),
        2,
    ),
}
# Behind the names that such a noun is of: what it is about.
ABOUT = (" of ", " naar ", " over ", " om ", ", ertoe ", " dat ", ": ", " betreffende ", " inzake ")
# Between such a noun and its "van": "kritiek was er van", "nam een voorstel aan van".
BETWEEN = words("er aan kwam komt ook vooral mede afkomstig eerder destijds toen in")
# Before a name: somewhere, or something.
PLACED = words("in te uit bij gemeente stad wijk provincie dorp")
ARTICLES = words("de het een deze dit die onze ons")
# Before a name, with the words before: as much as the others, or otherwise.
LIKENESS = {
    "als": words("net evenals even evenmin zoals zowel"),
    "dan": words("anders eerder meer minder verder sterker stelliger"),
}
ALONE = words("evenals zoals")
# Before a name, with what stands in the sentence.
WITHIN = {
    "namens": ("dien", "otie", "mendement"),
    "met": ("van gedachten", "debat", "eens "),
    "en": ("Zoals ", "Net als ", "Anders dan "),
}
LEADS = words("van door aan op") | frozenset(LIKENESS) | frozenset(WITHIN) | ALONE
# Behind these a name is no subject.
PREPOSITIONS = words(
    """van door aan met op in uit bij voor tegen over onder volgens namens tussen richting naast via
    jegens naar rond tot vanuit vanaf binnen buiten"""
)
# Before a name that is no apposition ("Kroonlid Bakker"): any other word says what somebody is.
FREE = words(
    """en of maar want dan als zoals die dat wat waar waarom hoe ook toen terwijl nadat omdat zodat
    doordat indien waarin waarop waarvan waarover waarnaar waarbij waarmee eerder destijds al vooral noch
    zowel echter toch onder anderen meer name eveneens evenals eerst later vervolgens daarop waaronder
    namelijk juist zelfs met van door aan namens tegen bij voor volgens richting tussen naast jegens via
    heb heeft hebben wie haar zijn hem mij hierop hierover daarover hierbij daarbij terecht dus nog hoewel tenzij"""
)
# Behind "door" and the names, or before it: what was done.
DONE_BY = words(
    """gevraagde bepleite ingediende gestelde voorgestelde aangehaalde genoemde geopperde
    gesuggereerde verzochte bedoelde gewenste ingebrachte aangekaarte opgeworpen aangevoerde
    gevraagd desgevraagd bepleit ingediend gesteld voorgesteld aangehaald geopperd gesuggereerd verzocht
    ingebracht opgebracht aangeroerd aangestipt aangedragen aangekaart aangevoerd medeondertekende ondertekende"""
)
# Before "aan" and "op".
ANSWERS = words("antwoord antwoorden reactie repliek")
# Who movers are, before a comma, a colon or a bracket.
MOVERS = words(
    """indiener indieners mede-indiener mede-indieners ondertekenaar ondertekenaars medeondertekenaar
    medeondertekenaars vragensteller vragenstellers kamerlid kamerleden fractievoorzitter
    fractievoorzitters fractieleider fractiewoordvoerder initiatiefnemers"""
)
MOVING = ("ndiener", "ndertekenaar", "nsteller", "amerl", "fractie", "nitiatiefn")  # parts of these
# In the sentence: of the Kamer's papers, and of its talks.
PAPERS = ("motie", "Motie", "mendement", "nterruptie", "amervragen", "riftelijke vragen", "nbreng")
TALKS = (
    "debat",
    " om een brief",
    "Kamer",
    "notaoverleg",
    "ngsoverleg",
    "eerste termijn",
    "tweede termijn",
    "fractie",
)
# Of one person.
PERSONAL = (" volgens haar", " volgens hem", " hij ", " diens ", "mevrouw")
