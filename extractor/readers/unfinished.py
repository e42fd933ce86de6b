"""Whether a line breaks off on a word that no sentence, item or heading ends on: it goes on below,
also where a page number or a note stands in between and whatever letter the rest begins with."""

from __future__ import annotations

from extractor.language import sentences
from extractor.patterns import pattern
from extractor.readers import shapes


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Articles, prepositions and conjunctions, and what stands before a noun or a name.
_NEVER_LAST = _words("""
    de het een ’t 't der den des ten ter te
    van met tussen zonder sinds per naar volgens wegens tijdens via namens vanaf ondanks vanwege
    omtrent inzake jegens krachtens conform richting dankzij behalve gedurende vóór à
    en of dat omdat zodat zoals als dan maar noch evenals alsmede indien tenzij mits terwijl hoewel
    respectievelijk zowel waarbij waarin waarmee waarvan waarop waardoor waarover waarna
    er mijn uw onze hun deze elk elke ieder iedere alle geen diverse enkele
    leden lid kamerlid kamerleden heer heren mevrouw dames
    """)
# May also end a sentence, behind their verb ("ik stem hiermee in"); with a full stop, as a rule.
_SELDOM_LAST = _words("voor bij tot in op aan uit over om onder tegen door na binnen rond")
# What a number follows.
_BEFORE_NUMBER = _words("""
    artikel artikelen bijlage bijlagen paragraaf hoofdstuk pagina nummer nummers kamerstuk kamerstukken
    motie dossier circa ruim bijna ongeveer minstens maximaal minimaal hoogstens medio begin eind
    uiterlijk zaaknummer toezegging €
    """)
# What a name may follow: "de provincie / Zeeland".
_BEFORE_NAME = _words("""
    provincie provincies gemeente gemeenten regio stad eiland minister ministers staatssecretaris
    commissie stichting vereniging hoogleraar professor wethouder burgemeester motie moties amendement
    """)
# Words of no name, that a new paragraph begins with.
_OPENERS = _words("""
    De Het Een Dit Dat Deze Die Er Ik Wij We U Uw Hij Zij Ze Hun Mijn Onze In Op Aan Uit Over Om Onder Tegen
    Door Na Bij Met Van Voor Vóór Tot Tijdens Naar Naast Sinds Per Via Volgens Vanaf Binnen Tussen Zonder
    Ook Tevens Verder Daarnaast Daarom Daarbij Daarmee Daarna Daartoe Hierbij Hiermee Hierna Hierover
    Hiertoe Hierop Hoewel Als Indien Omdat Zoals Toen Tenslotte Nu Zo Zodra Wat Wie Waar Graag Bovendien
    Vervolgens Inmiddels Momenteel Allereerst Eerst Ten Conform Gezien Gelet Namens Mede Niet Geen Alle
    Hoogachtend Bijlage Bijlagen
    """)
_WORD = pattern(r"[^\s,.;:()]+")
_MONTHS = _words(
    "januari februari maart april mei juni juli augustus september oktober november december"
)
# The first half of a name of two words.
_NAMED = _words("""
    Eerste Tweede Nationale Algemene Europese Koninklijke Sociale Economische Buitenlandse Binnenlandse
    Verenigde Hoge Caribisch Den Sint
    """)
_LONGEST_WORD = 40
_ARTICLE_PART = pattern(r"\b\w{1,12}(?:de|ste) lid\Z")  # "artikel 3, tweede lid"
_DIGIT = pattern(r"\d")
_YEAR = pattern(r"(?:19|20)\d\d\b")
_CLOSES = ("Geachte", "Hoogachtend", "Met ", "Beste ", "Mijnheer", "Mevrouw", "Excellentie")
_SHORTEST = 12  # characters: "Van" or "Namens" alone is a label
_SHORT = 9  # letters: a longer word at the end of a line is no abbreviation
_FILL = "\uffff "


def breaks_off(above: str, below: str) -> bool:
    """Whether the line ``above`` cannot be complete, so that ``below`` goes on with it."""
    above, below = above.rstrip(_FILL), below.lstrip(_FILL)
    if len(above) < _SHORTEST or not below:
        return False
    word = _last(above)
    small = word.lower()
    if small in _NEVER_LAST:
        return small != "lid" or _ARTICLE_PART.search(above[-20:]) is None
    if word in _NAMED:
        return below[0].isupper()
    if _DIGIT.match(below) is None or shapes.section(below) or shapes.numbered(below):
        return False
    return small in _BEFORE_NUMBER or (small in _MONTHS and _YEAR.match(below) is not None)


def interrupted(above: str, below: str) -> bool:
    """The same for a line at the foot of a page and the first of the next: there a word counts that
    may be a verb's, a comma, a bracket that is still open, and an abbreviation with its full stop."""
    if breaks_off(above, below):
        return True
    above = above.rstrip(_FILL)
    if len(above) < _SHORTEST or above.startswith(_CLOSES) or not below.lstrip(_FILL):
        return False
    if above.endswith(",") and not shapes.office(above):
        return True
    if above.rfind("(") > above.rfind(")"):
        return True
    word = _last(above).lower()
    if word in _SELDOM_LAST or (word in _BEFORE_NAME and _name(below.lstrip(_FILL))):
        return True
    return abbreviated(above, below)


def _last(above: str) -> str:
    """The last word, without what opens a bracket or a quotation before it."""
    return above[-_LONGEST_WORD:].rpartition(" ")[2].lstrip('([‘“"')


def _name(below: str) -> bool:
    first = _WORD.match(below)
    return first is not None and below[0].isupper() and first.group() not in _OPENERS


def abbreviated(above: str, below: str) -> bool:
    """Whether the full stop at the end of a line is that of "nr." or another short form."""
    word = above[-_SHORT:].rpartition(" ")[2]
    if not above.endswith(".") or len(word) == _SHORT:
        return False
    cut = len(above[-40:])
    found = sentences.split(f"{above[-40:]} {below[:40]}", 0, cut + 1 + len(below[:40]))
    return all(end != cut for _, end in found)
