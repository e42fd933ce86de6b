"""Who tells whom: what I, or a document, will say to the Kamer."""

from __future__ import annotations

from extractor.coverage.deferrals.opening import by_letter
from extractor.coverage.deferrals.waiting import PRODUCT
from extractor.patterns import pattern

# To tell, to send, to answer: of what is still to be done, by me, or to the Kamer.
TELL = by_letter(
    r" (?:die|dat|wat|waarover|waarop|waarvan|waarin|waarmee) (?:ik|wij|het kabinet) (?:[^ ,;]+ ){0,10}(?:beantwoord|beantwoorden|beantwoordt|informeer|informeren|bericht|berichten|stuur|sturen|zend|zenden|reageer|reageren|inga|ingaan|geef|geven|deel|delen|toezend|toezenden|bespreek|bespreken|terugkom|terugkomen) | (?:informeer|bericht|meld|stuur|zend|rapporteer|beantwoord|behandel|geef|presenteer|reageer|antwoord|deel|licht|verstrek|lever|bied|stel|houd|breng|laat|doe|ga|besteed) (?:ik|wij|we|u|uw|ze|haar|die|deze|dit|dat|hem|daar|hier|er|de kamer|mijn) "
    r"| (?:ik|wij|we) (?:[a-z]+ ){0,2}(?:informeer|bericht|meld|stuur|zend|rapporteer|beantwoord|behandel|presenteer|reageer|verstrek|bied|informeren|berichten|melden|sturen|zenden|geef|geven|deel|beantwoorden|pak|breng|laat) "
    r"| (?:u|kamer|commissie|lid [^,;]{2,25}|heer [^,;]{2,25}|mevrouw [^,;]{2,25}|zij|hij) (?:ontvangt|krijgt|verneemt|hoort|vindt|treft|leest|bereikt) | (?:ontvangt|krijgt|verneemt|hoort|vindt|treft|leest|bereikt) (?:u|uw|de kamer|de commissie|het lid|de heer|mevrouw|zij|hij) "
    r"| (?:die|dat) u [^,;]{0,60}bereikt "
    r"| (?:beantwoordt|bericht|informeert|stuurt|zendt|reageert) (?:de minister|de staatssecretaris|mijn|u|uw|de kamer|het lid|mevrouw|de heer|daarover|hierover) "
    r"| (?:zal|zullen|hoop|hopen|verwacht|verwachten|streef|streven|streefdatum|voornemens|kan|kunnen|wil|mag|voorzie|voorzien|wordt|worden|zult)[^;]{0,120} (?:informeren|berichten|melden|sturen|zenden|aanbieden|aan te bieden|toekomen|toesturen|toezenden|terugkomen|ingaan|beantwoorden|antwoorden|doorsturen|delen|vertellen|zeggen|laten weten|presenteren|rapporteren|voldoen|reageren|afdoen|nakomen|bedienen|schetsen|toelichten|uiteenzetten|onderbouwen|verantwoorden|bespreken|publiceren|bekendmaken|inlichten|bijpraten|verwachten|tegemoet|tegemoetzien|uitvoering gegeven"
    r"|geïnformeerd|bericht|beantwoord|toegezonden|nagezonden|gemeld|verzonden|ingegaan|gevoegd|verstrekt|aangeboden|gestuurd|meegenomen|betrokken|behandeld|op de hoogte|bekendgemaakt|ingelost|gerapporteerd|verantwoord|toegelicht|geschetst|doen toekomen|aan bod komen|bij stilgestaan) "
    r"| (?:op de hoogte|tegemoet zien|tegemoetzien|tegemoet kunt|verslag doe|ga ik in|ga ik nader in|kom ik toe|uiteenzet|laten weten|naar uw kamer|weten hoe|u van mij|van mij horen|horen van mij|met u wil delen|met u deel|op papier) "
)
# What the Kamer waits for comes, appears, is ready: with a moment, later.
COMES = by_letter(
    r" (?:die|deze|zij|dit|dat|het|ze) (?:[a-z]+ )?(?:volgt|volgen|komt|komen|verschijnt|wordt dat|wordt u) | oplevering | (?:hoopt|verwacht|hopen|verwachten|streeft|streven|denkt|denken) (?:[^ ,;]+ ){0,14}te (?:kunnen )?(?:leveren|publiceren|verschijnen|afronden|sturen|opleveren|beantwoorden|besluiten|beslissen|voltooien|aanleveren) | (?:het|deze) [a-z]+ komt | kabinet komt (?:[^ ]+ )?met "
)
# The same with its name, which every word may end in: looked for where there is such a verb.
_VERB = r" (?:volgt|volgen|verschijnt|verschijnen|komt|komen|beschikbaar|gereed|verwacht|verwachten|oplevering|opgeleverd|klaar|lever|levert|leveren|voorzien|kant op|bekendgemaakt|opleveren|gevoegd|afgerond) "
VERB = pattern(_VERB)
PRODUCT_COMES = pattern(rf" {PRODUCT}[^;]{{0,90}}{_VERB}")
# To come back to it: says later by itself.
BACK = by_letter(
    r" (?:ik|wij|we) (?:[^ ]+ ){0,3}(?:kom|komen) (?:[^ ]+ ){0,22}terug | (?:kom|komen) (?:ik|wij|we|erop|daarop|hierop|hier|daar|er|op) (?:[^ ]+ ){0,22}terug | komt (?:[^ ]+ ){0,3}terug (?:in|bij|op) | (?:zal|zullen|hoop|verwacht|wil|kan|kunnen|hopen) (?:[^ ]+ ){0,22}(?:terugkomen|terug te komen|terug te kunnen komen) | nader (?:bericht|berichten|informeren|geïnformeerd) "
    r"| te goed | tegoed | later meer | meer hierover | meer daarover | schuldig | nagezonden | meld ik mij | kom er bij u "
)
# The matter goes along with something that comes later.
ROUTE = pattern(
    r" neem (?:ik )?(?:[^ ]+ ){0,6}mee | nemen wij (?:[^ ]+ ){0,6}mee | (?:wordt|worden) (?:[^ ]+ ){0,10}(?:meegenomen|betrokken|gevoegd|behandeld|ondergebracht|geagendeerd|meegewogen|gewogen|afgewogen|verantwoord|opgenomen|toegelicht|uitgewerkt|geschetst) | betrek(?:ken)? (?:[^ ]+ ){0,5}bij | loopt mee | deel uit van | onderdeel van "
    r"| landen in | samenvallen | samenhang (?:[^ ]+ ){0,6}bezien | (?:bezie|beziet|weeg|weegt) (?:[^ ]+ ){0,20}samenhang | weeg (?:[^ ]+ ){0,6}af | laat (?:[^ ]+ ){0,8}volgend kabinet | aan mijn opvolger | doorgeleid | doorgeleiden | doorspelen | leg (?:[^ ]+ ){0,4}voor | voorleggen | gestand in | aan bod | komt aan de orde | bewaar | bewaren | beantwoord (?:[^ ]+ ){0,6}niet | leent zich | staat geagendeerd | uitgezet bij "
    r"| verwijs (?:[^ ]+ ){0,6}brief die | neem ik (?:bij|in) "
)
# The Kamer, spoken to.
KAMER = pattern(r" (?:u|uw kamer|de kamer|uw commissie) ")
ME = pattern(r" (?:ik|wij|we) ")
# To be kept posted, at no moment in particular.
KEPT_POSTED = pattern(
    r" (?:houd|houden) (?:ik |wij )?u(?:w kamer)? (?:[^ ]+ ){0,3}op de hoogte | (?:zal|zullen) (?:[^ ]+ ){0,8}(?:informeren|berichten|inlichten) | ambtgenoot (?:[^ ]+ ){0,8}(?:zal|berichten|beantwoorden) | (?:daarover|hierover|waarover|uitkomst|uitkomsten|uitslag) (?:bericht|informeer|hoort|verneemt|krijgt|ontvangt) "
)
# It has its turn elsewhere, at something that is still to come.
TURN = pattern(
    r" (?:komt|komen|krijgt|krijgen) (?:[^ ]+ ){0,8}(?:aan de orde|aan bod|een plaats|zijn plaats|haar plaats|hun plaats) (?:in|bij|tijdens|als|zodra|wanneer|op|binnen) | (?:komt|komen|gaat|gaan) mee (?:met|in) | (?:agendeer|agenderen) (?:ik|wij) (?:[^ ]+ ){0,8}(?:voor|bij|in|op) | (?:lees|leest|vindt|treft) (?:u|uw kamer) (?:straks |dan )?(?:mijn|onze|de|het) (?:[a-z]+ )?(?:afweging|oordeel|standpunt|keuze|weging|antwoord|reactie|inzet) "
)
