"""What is told now: what was asked, what was done before, an answer and a refusal."""

from __future__ import annotations

from extractor.coverage.deferrals.opening import by_letter
from extractor.patterns import pattern

# What has been told, sent or done already.
PAST = by_letter(
    r" (?:is|bent|zijn|heb|heeft|hebben|werd|werden|was|hebt|ben) (?:(?!die |of |waar)[^ ]+ ){0,14}(?:geïnformeerd|bericht|gestuurd|toegezonden|aangeboden|ontvangen|ingegaan|gereageerd|beantwoord|gemeld|verzonden|gepubliceerd|teruggekomen|verwerkt|uitgevoerd|afgedaan|vastgesteld|gesproken|besproken|gevoerd|laten weten|meegenomen|bezien) "
    r"| eerder (?:geïnformeerd|bericht|gemeld|liet|heb|schreef|is|dit) | reeds | destijds | (?:stuurde|schreef|meldde|ontving|bood|berichtte|informeerde|liet|verscheen) | voortaan | jaarlijks | (?:elk|ieder|iedere|elke) (?:half )?(?:jaar|kwartaal|maand) | periodiek | hierbij | bij dezen | zo (?:kan|laat|meld|antwoord|bericht) ik | brief van heden | (?:met|bij|via) deze brief | in deze brief (?:[a-z]+ )?(?:ga|gaan|informeer|informeren|bericht|schets|beschrijf|bied|licht|reageer|doe|geef|meld|leest|treft|vindt|, die) | sinds "
    r"| zoals gebruikelijk | (?:bijlage|brief) (?:bij )?deze brief | in de bijlage "
)
# An answer is given, or refused, or was.
ANSWER = by_letter(
    r" (?:daarmee|hiermee|waarmee|hierdoor) (?:[^ ]+ ){0,6}(?:voldoe|voldaan|afgedaan|uitvoering|nagekomen|kom|beantwoord|gevolg|invulling|ingevuld|afgerond|geef|tegemoet|voer) | zo (?:heb|geef|voer|kom) ik | hierbij | bij dezen | bijgevoegd | als bijlage | in bijlage | in de bijlage | in tabel | gestand gedaan | voer ik (?:hem|haar|deze|de motie) uit "
    r"| (?:periode|jaren|tijd) (?:daarna|erna|nadien) | individuele (?:zaken|zaak|gevallen|geval|casussen|casus) | geen aanleiding | ontraad | voer ik niet uit | (?:ga|gaan|gaat) (?:[^ ]+ ){0,4}niet over (?!te)| geen voorstander | onverantwoord | gaat mij te ver | begin er (?:[^ ]+ ){0,2}niet | ga daartoe niet over | acht ik | (?:doe|honoreer|verstrek|deel|overneem|steun|volg|begin|span|neem) (?:ik|wij) (?:[^ ]+ ){0,3}niet (?!eerder|voordat|voor|nu|vandaag)| prematuur "
    r"| ja , | nee , | dat is niet het geval | luidt | is besloten | besloten "
)
# The sentence says what was asked or promised.
ASK = by_letter(
    r" vroeg | vroegen | gevraagd | gevraagde | vraag | vragen | verzocht | verzoekt | verzoek | verzoeken | toegezegd | toegezegde | toezegging | toezeggingen | zegde | zegden | motie | moties | motie-| beloofd | beloofde | ingebracht | aangekaart | bepleit| bepleitte | wilde weten | wilden weten | in het vooruitzicht | zou (?:[^ ]+ ){0,8}(?:krijgen|ontvangen|bevatten) | graag (?:dat|zien) | (?:lid|leden|heer|mevrouw|kamer|commissie|fractie) (?:[^ ]+ ){1,8}(?:informeerde|informeerden|drong|drongen|wees|wezen|verwees|verwezen|stelde|stelden|sprak|spraken|pleitte|pleitten|opperde|opperden|signaleerde|signaleerden|uitte|uitten|haalde|benadrukte|benadrukten|wilde|wilden|riep|riepen|suggereerde|hield|hielden|diende|dienden) | wil daarvan "
)
# A clause that only repeats a question.
REPEATED = pattern(
    r"(?P<kept> te vroeg | vroeg of laat | vraagt (?:om )?(?:[a-z]+ ){0,3}(?:tijd|afstemming|overleg|zorgvuldigheid|onderzoek|uitwerking|beraad|beschouwing|analyse|studie|weging|bezinning|gesprek|verkenning|toets) )"
    r"| (?:leefde|leeft|rees|klonk|speelde|bestond|werd|stelde|stelden|kwam|legde) (?:[^ ,;]+ ){0,6}vraag (?:of|hoe|hoeveel|wat|welke|waarom|wanneer|wie|waar|in hoeverre)(?: [^ ,;]+){1,60}| (?:wees er|wezen er|wees erop|wezen erop|stelde|stelden|merkte op|merkten op|meende|meenden|constateerde|constateerden|betoogde|betoogden) (?:op )?dat(?: [^ ,;]+){1,60}| (?:vroeg|vroegen|verzoekt|verzocht|vraagt|wilde weten)(?: [^ ,;]+){1,60}"
)
# The sentence opens with an indirect question, which is what was asked.
QUESTION = pattern(
    r" (?:hoe|hoeveel|hoelang|of|wat|welke|wanneer|in hoeverre) [^;?]{3,400}(?:,|[.] $| $)"
)
# A question that is answered on the spot.
SETTLED = pattern(
    r" (?:vindt u|ziet u|treft u|staat in|blijkt|is te vinden|staat vast|is bekend|leest u hieronder) "
)
# What was done, in the perfect tense or the past.
PERFECT = pattern(
    r" (?:is|zijn|heb|heeft|hebben|ben|werd|werden|was|waren|had|hadden) (?:(?!die |of |waar)[^ ;]+ ){0,14}(?:ge|be|ver|ont|her|over|aan|af|uit|op|in|toe|door|mee|bij|voor|na|mede)[a-zéëï]+(?:d|t|en) "
)
# The sentence tells a fact: a figure, a yes or no, what was found or done.
FACT = pattern(
    r" (?:dat|dit|die) [a-z]+ (?:is|zijn) er [.,;] | (?:dat|dit) (?:kan|mag|klopt|is (?:zo|juist|mogelijk|waar|gebeurd|gelukt|niet|er)|blijkt|doe ik|gebeurt|gebeurde|betekent|komt (?:door|doordat|neer)) | inmiddels | (?:volgt|betekent|concludeert|concludeer|stelt vast) (?:[a-z]+ )?dat | (?:blijkt|bleek|bleken|blijken|bedraagt|bedragen|bedroeg|bedroegen|bestaat|bestaan|geldt|gelden|kost|kosten) (?!niet)"
    r"| (?:kwam|kwamen|steeg|stegen|daalde|daalden|vond|vonden|ging|gingen|sloot|sloten|kreeg|kregen|leidde|leidden|nam|namen|was|waren|werd|werden|had|hadden) | in werking | (?:procent|euro|miljoen|miljard) "
)
# When it happens, or how it goes on, is itself what was asked: moments are the answer.
ASKS_WHEN = pattern(
    r" (?:vroeg|vroegen|vraagt|vragen|gevraagd|weten|verzoekt|verzocht|vraag) (?:[^ ;]+ ){0,12}(?:wanneer|tijdpad|planning|termijn|fasering|hoe lang|hoelang|op welk moment) "
)
# A Member, and not the government, is who asked or spoke.
BY_MEMBER = pattern(r" (?:het lid|de leden|de heer|heren|mevrouw|uw kamer|de kamer|de fractie) ")
# What was done because it was asked.
FOLLOWED = pattern(
    r" (?:naar aanleiding van|conform|ingevolge|overeenkomstig|op verzoek van|in lijn met|met de motie|gevolg gegeven|gehoor gegeven) "
)
