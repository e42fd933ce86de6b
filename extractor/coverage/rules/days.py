"""What happened on a day that a text names: a talk, a vote, a debate, a signature and the like."""

from __future__ import annotations

from extractor.coverage.rules.reading import WORD, Reading
from extractor.finders.base import Hit
from extractor.findings import Date
from extractor.patterns import pattern

_FAR = 120  # characters between the day and the word for what happened

TALK, VOTE, START, LETTER = "talk", "vote", "start", "letter"
SIGNED, STATE, PUBLISHED = "signed", "state", "published"
REQUEST, FILED, INCIDENT = "request", "filed", "incident"

_WORDS = {
    VOTE: "aangenomen aanvaard nam verworpen overgenomen stemming stemde stemden",
    INCIDENT: "storing storingen uitval uitvallen uitgevallen viel vielen brand brandde ongeluk ongeval incident aanslag hack"
    " gehackt gegijzeld gijzeling aanval lek gelekt explosie ontploffing ramp overstroming ontspoorde ontsporing botsing"
    " aanvaring instorting stortte overleed overleden omgekomen uitbraak steekpartij",
    REQUEST: "verzoek verzocht verzoeken vroeg gevraagd procedurevergadering",
    TALK: "gesprek gesprekken gesproken sprak spraken overleg overleggen overlegd overlegde tafel bijeenkomst"
    " overeengekomen werkbezoek ingestemd afspraak afspraken rondetafel afgesproken besproken ontmoette ontmoeting gast bezocht bezoek bracht vastgelegd"
    " aangeschoven aanschoof langsgekomen langsgegaan langsgeweest bijgepraat bijeengeroepen bijeengekomen bijeen samengekomen"
    " kennisgemaakt kennismaking onderhoud onderhandeld onderhandelingen vergaderd aangesproken verwelkomd gebeld"
    " telefonisch conferentie rondetafels werkontbijt werkdiner lunch zat zaten gezeten beraad sessie",
    START: "ingaan ingegaan ging inwerkingtreding werking kracht ingangsdatum ingang ingevoerd start opent open openstellen opengesteld opening"
    " geopend treedt geldt gelden stopt stoppen begint beginnen vervalt vervallen",
    FILED: "ingediend indiening indiende diende",
    SIGNED: "tekende tekenden getekend ondertekend ondertekening ondertekende gesloten handtekening handtekeningen bezegeld bekrachtigd",
    STATE: "cijfers peildatum stand aangeleverd opgave meting gemeten",
    PUBLISHED: "gepubliceerd bekendgemaakt verschenen verscheen vastgesteld uitgebracht ontvangen opgeleverd"
    " gepresenteerd aangeboden geadviseerd publicatie",
}
_KIND = {word: kind for kind, words in _WORDS.items() for word in words.split()}
# What was promised or asked, in a sentence to which the next one points: "Dat deed ik op 4 mei".
_MEANT = {
    TALK: "spreken bespreken overleggen overleg praten gesprek aanspreken verstaan tafel nagaan gaan langsgaan bezoeken",
    REQUEST: "vragen verzoeken verzocht gevraagd aandringen",
    SIGNED: "tekenen ondertekenen overeenkomst convenant akkoord afspraken vastleggen",
}
_WANTED = {word: kind for kind, words in _MEANT.items() for word in words.split()}
_POINTS = pattern(
    r"(?i)(?:dat|dit|zo.n|zulk|die|deze|het)\b(?: (?:eerste|laatste))?(?: (?:gesprek|overleg|verzoek))?"
    r" (?:deed|deden|gebeurde|is|heb|hebben|was|waren|vond|volgde|had|werd)\b"
)
# Each sort of debate is a kind by itself: a commissiedebat is no tweeminutendebat.
_DEBATES = ("debat", "debatten", "vergadering", "werkzaamheden")
# "De brief van 9 december", "het debat Fiets van 12 maart": the day is that noun's, whatever else the
# sentence tells.
_OF = pattern(r"(?:rief|rieven)(?: [^.;,()\n]{0,40})? (?:van|d\.d\.) (?:\w+dag )?$")
# "Het verzoek van de vaste commissie van 12 maart", "uw vraag van 3 juni".
_REQUEST_OF = pattern(r"(?:erzoek|raag|ragen)(?: [^.;()\n]{0,60})? (?:van|d\.d\.) (?:\w+dag )?$")
_WROTE = pattern(r"\b(?:schreef|schreven|geschreven|gestuurd|stuurde|gezonden|verzonden)\b")
_DEBATE_OF = pattern(
    r"(\w*(?:debat|vergadering|ministerraad)|werkzaamheden|onderraad|[Kk]abinetsberaad|Europese Raad|Eurogroep)(?: [^.;()\n]{0,70})? van (?:\w+dag )?$"
)
# "Heeft uw Kamer ingestemd met de motie" tells of a vote.
_AGREED = pattern(r"(?i)ingestemd met (?:de|het|een) (?:[\w-]+ )?moti")
# "Vanaf 1 juli geldt", "met ingang van 1 juli": something begins, whatever it is.
_FROM = pattern(r"(?i)\b(?:vanaf|per|met ingang van)(?: \w+dag)? \Z")
# "Gaat naar verwachting in op 1 juli", "gaat per 1 juli in."
_GOES_IN = pattern(
    r"\bga(?:at|an|ing|ingen)\b[^.;\n]{1,50}\bin(?: (?:op|per|met)\b|(?=[.,;)\n]|\Z))"
)
# "Kwamen op 4 mei bij u langs", "schoof aan".
_CAME_BY = pattern(
    r"\b(?:kwam|kwamen|ging|gingen)\b[^;\n]{1,60}\blangs\b(?! (?:de|het|een)\b)|\b(?:schoof|schoven)\b[^;\n]{1,60}\baan\b"
)
_COMING = pattern(r"a\.s\.|aanstaande")
_SENDING = pattern(
    r"z[eo]nd(?:en|ing)\b|verst[uu]*r|\b(?:onder)?tekenen\b|\bter ondertekening\b|\bbeslis"
)


def events(reading: Reading, hit: Hit[Date]) -> frozenset[str]:
    """What the sentence says happened, near the day."""
    start, end = reading.sentence(hit.start)
    low, high = max(start, hit.start - _FAR), min(end, hit.end + _FAR)
    before = reading.text[low : hit.start]
    if before.endswith((" van ", "dag ", " d.d. ")):
        if _OF.search(before) is not None:
            return frozenset({LETTER})
        debate = _DEBATE_OF.search(before)
        if debate is not None:
            return frozenset({debate[1].lower()})
        if _REQUEST_OF.search(before) is not None:
            return frozenset({REQUEST})
    found = set()
    if _FROM.search(before) is not None:
        found.add(START)
    last = ""
    for word in WORD.findall(reading.low, low, high):
        kind = _KIND.get(word)
        if kind is not None:
            found.add(kind)
        elif word.endswith(_DEBATES):
            found.add(word.removesuffix("ten"))
        elif word == "in" and last in ("gaat", "gaan", "gingen"):
            found.add(START)
        last = word
    if _CAME_BY.search(reading.text, low, high) is not None:
        found.add(TALK)
    if START not in found and _GOES_IN.search(reading.text, low, high) is not None:
        found.add(START)
    if TALK in found and _AGREED.search(reading.text, start, end) is not None:
        found = (found - {TALK}) | {VOTE}
    if not found and _WROTE.search(reading.text, low, high) is not None:
        found.add(LETTER)
    return frozenset(found)


def pointed(reading: Reading, hit: Hit[Date]) -> frozenset[str]:
    """What happened on a day of which the sentence only says that "that" was then: what the sentence
    before it tells or promises."""
    number = reading.index(hit.start)
    start, _ = reading.spans[number]
    if not number or _POINTS.match(reading.text, start) is None:
        return frozenset()
    if reading.passage(number) != reading.passage(number - 1):
        return frozenset()
    words = WORD.findall(reading.low, *reading.spans[number - 1])
    return frozenset(kind for word in words if (kind := _WANTED.get(word) or _KIND.get(word)))


def is_plan(reading: Reading, hit: Hit[Date]) -> bool:
    """Whether the day is still to come, but for one on which something begins, or is one for sending the
    letter."""
    if _COMING.search(hit.value.text) is not None and START not in events(reading, hit):
        return True
    return is_sending(reading, hit)


def is_sending(reading: Reading, hit: Hit[Date]) -> bool:
    """Whether the sentence is of sending or signing the letter itself."""
    return _SENDING.search(reading.text, *reading.sentence(hit.start)) is not None


def iso(hit: Hit[Date]) -> str | None:
    """The day, or the last day of a term."""
    return hit.value.start or hit.value.end
