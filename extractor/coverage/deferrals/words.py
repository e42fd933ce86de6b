"""The words of putting off, by class. They are sought in a sentence as ``sentence.plain`` gives it: small
letters, a space at either end, every mark of punctuation a word of its own."""

from __future__ import annotations

from extractor.patterns import pattern

_MONTH = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|zomer|herfst|winter|lente|najaar|voorjaar|reces|kerst|jaarwisseling|prinsjesdag|kwartaal"
)
# What the Kamer waits for.
_PRODUCT = "(?:[a-zéï-]*(?:antwoord|antwoorden|beantwoording|reactie|appreciatie|standpunt|oordeel|uitspraak|brief|rapport|rapportage|verslag|evaluatie|overzicht|lijst|cijfers|analyse|uitkomst|uitkomsten|gegevens|resultaten|bevindingen|advies|adviezen|onderzoek|toets|audit|doorrekening|berekening|raming|toelichting|uitwerking|uitvoering|handreiking|nota|besluit|besluitvorming|beslissing|prognoses|informatie|kosten|verdeling|plan|motie|toezegging|vraag|vragen|verzoek|gesprekken|gesprek|duidelijkheid|verkenning|inventarisatie|voorstel|bevestiging|maatregelen|balans|overleg))"
_MOMENT = rf"(?:[a-zé]{{0,12}}(?:{_MONTH}|reces|kwartaal|periode)|20\d\d|q[1-4])"

# Later: a moment that is still to come, or what has to happen first.
LATER = pattern(
    rf" (?:in|voor|vóór|na|naar|eind|einde|begin|medio|half|tegen|rond|uiterlijk|omstreeks|tot|per|op|dit|deze|aan|komend|komende|volgend|volgende|met|als) (?:[a-z0-9é]+ ){{0,4}}{_MOMENT} "
    rf"| (?:wordt|is) dat (?:{_MONTH}) | dan | na (?:een|twee|drie) (?:[a-z]+ )?jaar | (?:tot|naar|op|voor|vóór|vanaf|uiterlijk) \d{{1,2}} [a-z]+ | parlementaire jaar "
    r"| zodra | nadat | binnenkort | te zijner tijd | later | spoedig | volgende? (?:jaar|week|maand) | komende? | eerstvolgende? | aanstaande "
    r"| (?:ander|volgend) moment | tweede helft | alsnog | daarna | waarna | nog dit jaar | binnen (?:[a-z0-9]+ ){1,3}(?:weken|maanden) | na (?:ontvangst|afronding|ommekomst|afloop|oplevering|publicatie|overleg|besluitvorming|raadpleging) "
    r"| na de (?:[a-z]+ ){0,2}(?:uitspraak|verkiezingen|consultatie|stemming|formatie|behandeling|besluitvorming|evaluatie|raad|top) | einde van het jaar | loop van | op (?:korte |afzienbare )?termijn | verkiezingen | stemmingen | (?:eind|begin|medio) (?:dit|volgend|komend) "
    r"| (?:als|wanneer|totdat|tot) (?:[^ ]+ ){1,8}(?:klaar|bekend|gereed|afgerond|binnen|beschikbaar|gesproken|ligt|zijn|is|heeft|hebben|beschik) "
)
# An occasion on which the Kamer hears more.
OCCASION = pattern(
    r" (?:volgende|eerstvolgende|komende|aanstaande|nieuwe|latere|afzonderlijke|aparte|nog) (?:[a-z-]+ ){0,2}[a-z-]*(?:brief|brieven|rapportage|rapportages|bericht|debat|overleg|gelegenheid|keer|moment|monitor|agenda|actualisatie|verslag|kabinet|kabinetsperiode|voortgang|nota|begroting) "
    r"| (?:bij|in|met|tegelijk|onderdeel van|aan|tot|voor|vóór|via) (?:de|het|een|mijn|onze|die|dat|haar|zijn) (?:[a-z-]+ ){0,3}[a-z-]*(?:begroting|begrotingsbehandeling|voorjaarsnota|najaarsnota|miljoenennota|nota|besluitvorming|circulaire|jaarverslag|ontwerpbegroting|"
    r"voortgangsbrief|verzamelbrief|voortgangsrapportage|rapportage|brief|bericht|verzamelbericht|agenda|wetsvoorstel|evaluatie|wetstraject|traject|behandeling|toekomstagenda|verslag|debat|commissiedebat|regeerakkoord|overleg|actieplan|plan|onderhandelingen|programma|visie|stand van de uitvoering) "
    r"| bij (?:najaarsnota|voorjaarsnota|miljoenennota|begroting|slotwet|prinsjesdag|gelegenheid van) | stand van de uitvoering | stand-van-zakenbrief | separaat | afzonderlijk | apart | nagezonden | schriftelijk | kant op "
)
# To tell, to send, to answer: of what is still to be done, by me, or to the Kamer.
TELL = pattern(
    r" (?:informeer|bericht|meld|stuur|zend|rapporteer|beantwoord|behandel|geef|presenteer|reageer|antwoord|deel|licht|verstrek|lever|bied|stel|houd|breng|laat|doe|ga|besteed) (?:ik|wij|we|u|uw|ze|haar|die|deze|dit|dat|hem|daar|hier|er|de kamer|mijn) "
    r"| (?:ik|wij|we) (?:[a-z]+ ){0,2}(?:informeer|bericht|meld|stuur|zend|rapporteer|beantwoord|behandel|presenteer|reageer|verstrek|bied|informeren|berichten|melden|sturen|zenden|geef|geven|deel|beantwoorden|pak|breng|laat) "
    r"| (?:u|kamer|commissie|lid [^,;]{2,25}|heer [^,;]{2,25}|mevrouw [^,;]{2,25}|zij|hij) (?:ontvangt|krijgt|verneemt|hoort|vindt|treft|leest|bereikt) | (?:ontvangt|krijgt|verneemt|hoort|vindt|treft|leest|bereikt) (?:u|uw|de kamer|de commissie|het lid|de heer|mevrouw|zij|hij) "
    r"| (?:die|dat) u [^,;]{0,60}bereikt "
    r"| (?:beantwoordt|bericht|informeert|stuurt|zendt|reageert) (?:de minister|de staatssecretaris|mijn|u|uw|de kamer|het lid|mevrouw|de heer|daarover|hierover) "
    r"| (?:zal|zullen|hoop|hopen|verwacht|verwachten|streef|streven|streefdatum|voornemens|kan|kunnen|wil|mag|voorzie|voorzien|wordt|worden|zult)[^;]{0,120} (?:informeren|berichten|melden|sturen|zenden|aanbieden|aan te bieden|toekomen|toesturen|toezenden|terugkomen|ingaan|beantwoorden|antwoorden|doorsturen|delen|vertellen|zeggen|laten weten|presenteren|rapporteren|voldoen|reageren|afdoen|nakomen|bedienen|verwachten|tegemoet|tegemoetzien|uitvoering gegeven"
    r"|geïnformeerd|bericht|beantwoord|toegezonden|nagezonden|gemeld|verzonden|ingegaan|gevoegd|verstrekt|aangeboden|gestuurd|meegenomen|betrokken|behandeld|op de hoogte|bekendgemaakt|ingelost|gerapporteerd|doen toekomen|aan bod komen|bij stilgestaan) "
    r"| (?:op de hoogte|tegemoet zien|tegemoetzien|tegemoet kunt|verslag doe|ga ik in|ga ik nader in|kom ik toe|uiteenzet|laten weten|naar uw kamer|weten hoe) "
)
# What the Kamer waits for comes, appears, is ready: with a moment, later.
COMES = pattern(
    rf" {_PRODUCT}[^;]{{0,90}} (?:volgt|volgen|verschijnt|verschijnen|komt|komen|beschikbaar|gereed|verwacht|verwachten|oplevering|opgeleverd|klaar|lever|levert|leveren|voorzien|kant op|bekendgemaakt|opleveren|gevoegd|afgerond) "
    r"| (?:die|deze|zij|dit|dat|het|ze) (?:[a-z]+ )?(?:volgt|volgen|komt|komen|verschijnt|wordt dat|wordt u) | oplevering | (?:het|deze) [a-z]+ komt | kabinet komt (?:[^ ]+ )?met "
)
# To come back to it: says later by itself.
BACK = pattern(
    r" (?:ik|wij|we) (?:[^ ]+ ){0,3}(?:kom|komen) (?:[^ ]+ ){0,22}terug | (?:kom|komen) (?:ik|wij|we|erop|daarop|hierop|hier|daar|er|op) (?:[^ ]+ ){0,22}terug | komt (?:[^ ]+ ){0,3}terug (?:in|bij|op) | (?:zal|zullen|hoop|verwacht|wil|kan|kunnen|hopen) (?:[^ ]+ ){0,22}(?:terugkomen|terug te komen|terug te kunnen komen) | nader (?:bericht|berichten|informeren|geïnformeerd) "
    r"| te goed | schuldig | nagezonden | meld ik mij | kom er bij u "
)
# What makes an answer impossible now.
NOT_YET = pattern(
    r" nog (?:steeds )?(?:niet|geen|onvoldoende|te vroeg|te bezien|bezien|gaande|onderweg|volop|bezig|even|aan het|verder bezien|lopende|met de|met het|in de (?:maak|afrondende)|plaatsvinden|volgen|gesproken|overlegd|worden) (?!te zwaar|langer|lang)"
    r"| nog in (?:voorbereiding|behandeling|ontwikkeling|afstemming|gesprek|overleg|bespreking|onderzoek|uitwerking) "
    r"| (?:kijk|bezie|beziet|bezien|beraad|werk|werkt|overleg|onderzoek|zoek|spreek|praat|overweeg|wacht|loopt|lopen|ontbreken|ontbreekt|zit|moet|moeten) (?:[^ ]+ ){0,5}nog (?!altijd|meer|maar|regelmatig|eens|\d)"
    r"| (?:wordt|worden|blijft) nog (?:bezien|onderzocht|uitgewerkt|bekeken|besproken|uitgezocht|overlegd|gewogen|bestudeerd|beoordeeld) | staat (?:[^ ]+ ){0,3}nog open "
    r"| (?:nu|thans|op dit moment|vandaag|momenteel|vooralsnog|voorlopig|helaas) (?:[^ ]+ ){0,4}(?:niet|geen|alleen) (?!nodig|langer)| (?:niet|geen) (?:[^ ]+ ){0,3}(?:nu|thans|op dit moment|vandaag|tijdig|op tijd) "
    r"| in afwachting | laat zich (?:[^ ]+ ){0,4}niet (?:[^ ]+ ){0,4}(?:opstellen|maken|zeggen|geven|bepalen|beantwoorden|uitvoeren|regelen) | afwachten | af te wachten | afgewacht | (?:wacht|wachten) (?:ik |wij |het )?(?:[^ ]+ ){0,3}(?:op|tot|totdat|af) | zich wachten | vooruit(?:lopen|loop| te lopen)? "
    r"| meer tijd | tijd nodig | meer werk | (?:om|enig|uw) (?:[^ ]+ ){0,2}geduld | ongeduldig | (?:om|is) (?:[^ ]+ ){0,2}uitstel | niet (?:gelukt|gehaald|haalbaar|mogelijk) (?!om te)| lukt (?:[^ ]+ ){0,3}niet | haal (?:ik|wij) niet | langer (?:op zich|duren|dan (?:ik|wij|gedacht|verwacht|voorzien|gepland)) | is vertraagd | later dan (?:ik|afgesproken|toegezegd|beloofd|gepland|voorzien|gedacht|verwacht) | iets later | in de planning "
    r"| pas (?:[^ ]+ ){0,2}(?:in|na|eind|begin|als|wanneer|dan|medio|vanaf|nadat|zodra|tegen|later) | niet eerder dan | niet (?:voor|vóór) (?:de|het|eind|\d) | zolang (?:[^ ]+ ){1,8}(?:niet|geen|ontbreekt|ontbreken|loopt|lopen) | alvorens | eerst (?:[^ ]+ ){0,6}(?:horen|afwachten|afronden|doornemen|moeten|weten|zien|bespreken|overleggen) | zonder (?:die|deze|dat) (?:[^ ]+ ){0,12}(?:niet|geen) "
    r"| in de maak | is onderweg | afrondende fase | onderzoek ik (?:momenteel|nog|thans) | (?:ik|wij) (?:onderzoek|bezie|bekijk|onderzoeken|bezien|bekijken) (?:momenteel|nog|thans|op dit moment|of|hoe) | beraad | beraadt | ongewis | onduidelijk | onzeker | niet in deze brief | niet nu | (?:kan|kunnen) (?:ik|wij|we) (?:[^ ]+ ){0,6}(?:niet|geen) (?:[^ ]+ ){0,4}(?:zeggen|melden|geven|beantwoorden|ingaan|voldoen|delen|vertellen|overzien|voorzien|sturen|noemen|aangeven|berichten|reageren) | in interdepartementale | onder de rechter "
    r"| (?:rekent|werkt|zoekt|onderzoekt|brengt|voert|toetst|inventariseert|analyseert|bekijkt|beoordeelt|verkent|rekenen|werken|toetsen|onderzoeken|beziet) (?:[^ ]+ ){0,6}(?:op dit moment|momenteel|nog|thans) | (?:op dit moment|momenteel|thans) (?:[^ ]+ ){0,2}(?:onderzocht|doorgerekend|getoetst|uitgewerkt|bezien|geïnventariseerd) | wordt (?:[a-z]+ )?gewerkt "
    r"| voorbarig | prematuur om | blijft liggen | laat ik (?:[^ ]+ ){0,3}(?:liggen|rusten) | laatste hand | verzet naar | (?:moet|moeten) (?:[^ ]+ ){0,8}(?:herschreven|overgedaan|aangevuld|uitwijzen) | redt (?:[^ ]+ ){0,3}niet | red (?:ik|wij) (?:[^ ]+ ){0,3}niet | nieuwe poging "
    r"| er (?:is|zijn) geen (?:uitkomst|antwoord|cijfers|gegevens|resultaten|standpunt|besluit) | is er geen (?:uitkomst|antwoord|besluit) | (?:uitkomst|antwoord|besluit|beslissing|standpunt) is er (?:[^ ]+ ){0,5}niet | ontbreekt (?!het)| ontbreken (?!er)| niet (?:[^ ]+ ){0,2}te geven | geen (?:oordeel|uitspraak|antwoord|reactie|standpunt|uitsluitsel) "
    r"| doorgeschoven | schuift (?:[^ ]+ ){0,6}door | opgeschort | houd ik (?:[^ ]+ ){0,3}aan | uitgezet bij | (?:moet|laat) ik (?:[^ ]+ ){0,2}uitzoeken | volgend kabinet | mijn opvolger | onbekend "
)
# Spoken of what I, or what the Kamer waits for, and not of others in the world.
MINE = pattern(rf" (?:ik|wij|mij|ons|mijn|u|uw|kamer|kabinet|{_PRODUCT}) ")
# The matter goes along with something that comes later.
ROUTE = pattern(
    r" neem (?:ik )?(?:[^ ]+ ){0,6}mee | nemen wij (?:[^ ]+ ){0,6}mee | (?:wordt|worden) (?:[^ ]+ ){0,10}(?:meegenomen|betrokken|gevoegd|behandeld|ondergebracht|geagendeerd|meegewogen) | betrek(?:ken)? (?:[^ ]+ ){0,5}bij | loopt mee | deel uit van | onderdeel van "
    r"| landen in | samenvallen | samenhang (?:[^ ]+ ){0,6}bezien | weeg (?:[^ ]+ ){0,6}af | laat (?:[^ ]+ ){0,8}volgend kabinet | aan mijn opvolger | doorgeleid | doorgeleiden | doorspelen | leg (?:[^ ]+ ){0,4}voor | voorleggen | gestand in | aan bod | komt aan de orde | bewaar | bewaren | beantwoord (?:[^ ]+ ){0,6}niet | leent zich | staat geagendeerd | uitgezet bij "
    r"| verwijs (?:[^ ]+ ){0,6}brief die | neem ik (?:bij|in) "
)
# What has been told, sent or done already.
PAST = pattern(
    r" (?:is|bent|zijn|heb|heeft|hebben|werd|werden|was|hebt|ben) (?:[^ ]+ ){0,14}(?:geïnformeerd|bericht|gestuurd|toegezonden|aangeboden|ontvangen|ingegaan|gereageerd|beantwoord|gemeld|verzonden|gepubliceerd|teruggekomen|verwerkt|uitgevoerd|afgedaan|vastgesteld|gesproken|besproken|gevoerd|laten weten|meegenomen|bezien) "
    r"| eerder (?:geïnformeerd|bericht|gemeld|liet|heb|schreef|is|dit) | reeds | destijds | (?:stuurde|schreef|meldde|ontving|bood|berichtte|informeerde|liet|verscheen) | voortaan | jaarlijks | (?:elk|ieder|iedere|elke) (?:half )?(?:jaar|kwartaal|maand) | periodiek | hierbij | bij dezen | zo (?:kan|laat|meld|antwoord|bericht) ik | brief van heden "
    r"| zoals gebruikelijk | (?:bijlage|brief) (?:bij )?deze brief | in de bijlage "
)
# An answer is given, or refused, or was.
ANSWER = pattern(
    r" (?:daarmee|hiermee|waarmee|hierdoor) (?:[^ ]+ ){0,6}(?:voldoe|voldaan|afgedaan|uitvoering|nagekomen|kom|beantwoord|gevolg|invulling|ingevuld|afgerond|geef|tegemoet|voer) | zo (?:heb|geef|voer|kom) ik | hierbij | bij dezen | bijgevoegd | als bijlage | in bijlage | in de bijlage | in tabel | gestand gedaan | voer ik (?:hem|haar|deze|de motie) uit "
    r"| geen aanleiding | ontraad | voer ik niet uit | niet over (?!te)| geen voorstander | onverantwoord | gaat mij te ver | begin er (?:[^ ]+ ){0,2}niet | ga daartoe niet over | acht ik | prematuur "
    r"| ja , | nee , | dat is niet het geval | luidt | is besloten | besloten "
)
# The sentence says what was asked or promised.
ASK = pattern(
    r" vroeg | vroegen | gevraagd | gevraagde | vraag | vragen | verzocht | verzoekt | verzoek | verzoeken | toegezegd | toegezegde | toezegging | toezeggingen | zegde | zegden | motie | moties | motie-|beloofd | beloofde | ingebracht | aangekaart | bepleit| bepleitte | wilde weten | wilden weten | in het vooruitzicht | zou (?:[^ ]+ ){0,8}(?:krijgen|ontvangen|bevatten) | graag (?:dat|zien) | wil daarvan "
)
# A clause that only repeats a question.
REPEATED = pattern(r" (?:vroeg|vroegen|verzoekt|verzocht|vraagt|wilde weten)(?: [^ ,;]+){1,60}")
# The sentence opens with an indirect question, which is what was asked.
QUESTION = pattern(
    r" (?:hoe|hoeveel|hoelang|of|wat|welke|wanneer|in hoeverre) [^;?]{3,400}(?:,|[.] $| $)"
)
# A question that is answered on the spot.
SETTLED = pattern(
    r" (?:vindt u|ziet u|treft u|staat in|blijkt|is te vinden|staat vast|is bekend|leest u hieronder) "
)
# The Kamer, spoken to.
KAMER = pattern(r" (?:u|uw kamer|de kamer|uw commissie) ")
ME = pattern(r" (?:ik|wij|we) ")
# What was done, in the perfect tense or the past.
PERFECT = pattern(
    r" (?:is|zijn|heb|heeft|hebben|ben|werd|werden|was|waren|had|hadden) (?:[^ ;]+ ){0,14}(?:ge|be|ver|ont|her|over|aan|af|uit|op|in|toe|door|mee|bij|voor|na|mede)[a-zéëï]+(?:d|t|en) "
)
# To be kept posted, at no moment in particular.
KEPT_POSTED = pattern(
    r" (?:houd|houden) (?:ik |wij )?u(?:w kamer)? (?:[^ ]+ ){0,3}op de hoogte | (?:zal|zullen) (?:[^ ]+ ){0,8}(?:informeren|berichten|inlichten) | ambtgenoot (?:[^ ]+ ){0,8}(?:zal|berichten|beantwoorden) | (?:daarover|hierover|waarover|uitkomst|uitkomsten|uitslag) (?:bericht|informeer|hoort|verneemt|krijgt|ontvangt) "
)
# Others are at it.
BUSY = pattern(
    r" (?:brengt|brengen|breng) (?:[^ ]+ ){0,12}in kaart | (?:zoekt|zoeken) (?:[^ ]+ ){0,12}uit | (?:rekent|rekenen) (?:[^ ]+ ){0,12}door | (?:werkt|werken) (?:[^ ]+ ){0,12}(?:aan|uit) | (?:onderzoekt|inventariseert|analyseert|bestudeert|verkent|onderhandelen|onderhandelt|toetst|beoordeelt|overlegt|overleggen) "
    r"| laat (?:ik )?(?:[^ ]+ ){0,8}(?:doorrekenen|uitzoeken|onderzoeken|nagaan|inventariseren|uitwerken|toetsen) | staat gepland | staan gepland | (?:poging|onderzoek|toets|verkenning|pilot|proef) loopt | rondt (?:[^ ]+ ){0,12}af | (?:brengt|levert|leveren|brengen) (?:[^ ]+ ){0,12}(?:uit|op) | ontbreekt | blijft liggen "
)
