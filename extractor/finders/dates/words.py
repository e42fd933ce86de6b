"""The words that stand around a date and decide what it means, as tables, and how to look them up.

All tables are in small letters; the text is ``plain`` (ASCII quotes and dashes).
"""

from __future__ import annotations

from typing import NamedTuple

from extractor.language.calendar import MONTHS
from extractor.language.search import has_any

# What a limit does with the stretch of time behind it.
BEFORE = "before"  # ends where it begins: "vóór 1 mei" is 30 April at the latest
FOR = "for"  # "voor" without its accents: before or for, which the stretch itself decides
UNTIL = "until"  # "tot 1 mei": like before, but the second half of a range takes it in
BY = "by"  # ends where it ends: "uiterlijk 1 oktober" is that day
THROUGH = "through"  # the same, and may close a range: "3 t/m 5 juni"
FROM = "from"  # begins where it begins: "met ingang van 1 september"
AFTER = "after"  # begins where it has ended: "na de zomer"

# "vóór" is often typed with the wrong accents.
_BEFORE = ("vóór", "vòòr", "vóor", "vòor", "voór")
LIMITS = {
    "voor": FOR,
    **dict.fromkeys(_BEFORE, BEFORE),
    **{f"uiterlijk {word}": BEFORE for word in ("voor", *_BEFORE)},
    **{f"niet {word}": FROM for word in ("voor", *_BEFORE)},
    "tot": UNTIL, "tot aan": UNTIL, "tot en met": THROUGH, "t/m": THROUGH,
    "tot uiterlijk": THROUGH, "tot in": THROUGH,
    "uiterlijk": BY, "uiterlijk per": BY, "uiterlijk tot": UNTIL, "uiterlijk tot en met": BY,
    "op zijn laatst": BY, "op z'n laatst": BY, "ten laatste": BY, "niet later dan": BY,
    "deadline": BY, "deadline:": BY,
    "vanaf": FROM, "met ingang van": FROM, "m.i.v.": FROM, "ingaande": FROM, "per": FROM,
    "niet eerder dan": FROM, "na": AFTER, "ná": AFTER, "na afloop van": AFTER,
}  # fmt: skip
# Between a limit and its stretch: "uiterlijk in het eerste kwartaal", "tot en met de maand mei".
_FILLERS = frozenset(
    ("op", "in", "de", "het", "per", "aan", "nog", "rond", "omstreeks", "maand", "met", "bij")
)
_LONGEST_LIMIT = 4

# Which part of the stretch: "begin 2027", "het einde van de zomer", "eerste helft van juni".
BEGIN, MIDDLE, END, LAST_DAY, REST, WHOLE = "begin", "medio", "eind", "ultimo", "later", "whole"
FIRST_HALF, SECOND_HALF = "eerste helft", "tweede helft"
WEEK_OF = "week"
_ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 5}
_HALVES = ("helft", "halfjaar", "half jaar")
PARTS = {
    "begin": BEGIN, "aanvang": BEGIN, "medio": MIDDLE, "half": MIDDLE, "midden": MIDDLE,
    "halverwege": MIDDLE, "eind": END, "einde": END, "ultimo": LAST_DAY, "later": REST,
    "loop": WHOLE, "week": WEEK_OF,
    **{f"{n} {half}": FIRST_HALF for n in ("eerste", "1e") for half in _HALVES},
    **{f"{n} {half}": SECOND_HALF for n in ("tweede", "2e") for half in _HALVES},
    **{f"{word} week": f"week {number}" for word, number in _ORDINALS.items()},
}  # fmt: skip
_OF = frozenset(("van", "in", "de", "het", "maand", "jaar"))
_LONGEST_PART = 3

# Which of the stretches of that name: this one, the next or the last.
WHICH = {
    "dit": 0, "deze": 0, "huidige": 0, "lopende": 0,
    "komend": 1, "komende": 1, "aanstaand": 1, "aanstaande": 1, "volgend": 1, "volgende": 1,
    "eerstvolgende": 1, "nieuwe": 1,
    "vorig": -1, "vorige": -1, "afgelopen": -1, "voorbije": -1,
}  # fmt: skip
_WEEKDAYS = frozenset(
    ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
)

# "voor" after these is "for": "gepland voor eind juni".
PLANNED = frozenset((
    "gepland", "ingepland", "voorzien", "geagendeerd", "beoogd", "planning", "agenda", "raming",
    "begroting", "cijfers", "budget", "uitnodiging", "uitgenodigd", "datum", "afspraak", "doel",
    "gereserveerd", "beschikbaar", "staat", "staan", "prognose", "verwachting", "afspraken",
    "doelen", "doelstelling", "streefdatum", "aangekondigd", "middelen", "plannen", "programma",
))  # fmt: skip

# Before a year that is none: a journal, a session, an EU act, a law or a programme that has it in
# its name, a number or an amount. A year after one of these is part of that.
NO_YEAR_AFTER = frozenset((
    "stb.", "stcrt.", "trb.", "pb.", "pb", "pbeu", "staatsblad", "staatscourant", "tractatenblad",
    "ii", "ll", "i", "(eu)", "(eg)", "(eeg)", "nr.", "nr", "nrs.", "no.", "art.", "artikel",
    "artikelen", "nummer", "postbus",
    "natura", "horizon", "bbz", "wmo", "vw", "vb", "vc", "com", "join", "swd",
    "ruim", "circa", "ca.", "ongeveer", "bijna", "totaal", "dan", "zo'n", "tel.", "tel", "t", "eur",
    "$", "bouwbesluit", "vreemdelingenwet", "vreemdelingenbesluit", "iso", "nen", "kst",
))  # fmt: skip
# What is counted, behind a number that is no year; beginnings for nouns with several endings.
COUNTED = (
    "euro", "cent", "keer", "km", "kilo", "meter", "fte", "uur", "ton", "hectare", "ha", "procent",
    "miljoen", "miljard", "mensen", "personen", "stuks", "kinderen", "leden", "plekken", "banen",
    "woning", "plaats", "huishouden", "inwoner", "jongere", "student", "leerling", "patiënt",
    "aanvra", "melding", "bedrijv", "school", "schol", "medewerker", "militair", "agent", "gevall",
    "reactie", "deelnemer", "vacature", "locatie", "kamers", "m²", "m³", "%", "exempla", "jaar",
    "jarig", "week", "weken", "maand", "dag", "punt", "graden", "kg", "mw", "gw", "kwh", "gezin",
)  # fmt: skip
# A number of four digits after these is a year whatever follows: "in 2024 gaven gemeenten".
YEAR_AFTER = frozenset((
    "in", "sinds", "vanaf", "medio", "eind", "einde", "begin", "jaar", "jaren", "van", "voor",
    "tot", "met", "t/m", "over", "uit", "na", "per", "uiterlijk", "vóór", "tussen", "en", "of",
    "naar",
    "kwartaal", "najaar", "voorjaar", "zomer", "winter", "herfst", "rond", "richting", "door",
    "periode", "binnen", "begroting", "monitor",
)) | frozenset(MONTHS)  # fmt: skip

# Before a short day ("per 20-05") that is certainly one; and before a number of something else.
DAY_AFTER = frozenset((
    "op", "per", "sinds", "vanaf", "tot", "met", "uiterlijk", "voor", "vóór", "van", "na", "tussen",
    "t/m", "d.d.", "dd.", "dd", "en", "datum", "datum:",
)) | _WEEKDAYS  # fmt: skip
NO_DAY_AFTER = frozenset((
    "artikel", "artikelen", "art.", "bijlage", "bijlagen", "paragraaf", "paragrafen", "hoofdstuk",
    "hoofdstukken", "pagina", "pagina's", "p.", "pp.", "blz.", "punt", "punten", "item", "items",
    "tabel", "groep", "groepen", "klas", "vraag", "vragen", "fase", "fasen", "deel", "delen",
    "score", "nummer", "nummers", "nr.", "nr", "nrs.", "nrs", "$", "categorie", "stelling",
))  # fmt: skip

# A sentence that tells what has been, or says what is to come.
PAST = frozenset((
    "was", "waren", "werd", "werden", "vond", "vonden", "had", "hadden", "kwam", "kwamen", "ging",
    "nam", "namen", "gaf", "heb", "heeft", "hebben", "vroeg", "verzocht", "stonden", "stond",
    "liep", "bedroeg", "sinds", "bleek", "gold", "afgelopen", "eerder",
))  # fmt: skip
FUTURE = frozenset((
    "zal", "zullen", "zult", "informeer", "informeert", "ontvangt", "stuur", "stuurt", "kom",
    "komt", "komen", "verwacht", "verwachting", "ga", "gaat", "gaan", "streef", "streeft",
    "streven", "voornemens", "toegezegd", "toezegging", "toezeggingen", "start", "starten",
    "treedt", "treden", "uiterlijk", "voorzien", "gepland", "beoogd", "verzend", "verzendt",
    "verzenden", "volgt", "volgen", "wordt", "worden", "bericht", "beslist", "rapporteert", "zend",
    "zendt", "opent", "openen", "rondt", "levert", "kunnen", "moeten", "moet",
))  # fmt: skip
# Verbs that in a date's own clause say that it is to come; not those that are nouns too ("plan", "deel").
AHEAD = frozenset((
    "deelt", "meld", "meldt", "bied", "biedt", "leg", "legt", "doe", "doet", "maak", "maakt",
    "neem", "neemt", "wil", "willen", "hoop", "hoopt", "laat", "publiceer", "publiceert",
    "verschijnt", "verschijnen", "behandelt", "spreek", "spreekt", "bespreek", "bespreekt", "vindt",
    "vinden", "begint", "beginnen", "eindigt", "geef", "geeft", "breng", "brengt", "presenteer",
    "presenteert", "lever", "verwachten", "organiseer", "organiseert", "evalueer",
    "evalueert", "dien", "dient", "loopt", "lopen", "duurt", "geldt", "gelden", "blijft",
    "blijven", "informeren", "ontvangen", "sturen", "rapporteer", "planning", "streefdatum", "gereed",
    "kan", "kunt", "mag", "hoor", "hoort", "krijg", "krijgt", "krijgen", "vraagt",
    "bezoekt", "onderteken", "tekent", "vervalt", "vervallen", "sluit",
))  # fmt: skip
# What is over, in a date's own clause.
PRETERITES = frozenset((
    "was", "waren", "werd", "werden", "vond", "vonden", "kwam", "kwamen", "ging", "gingen", "nam",
    "namen", "gaf", "gaven", "vroeg", "vroegen", "stond", "stonden", "liep", "liepen", "bedroeg",
    "bleek", "bleken", "gold", "golden", "schreef", "schreven", "sprak", "spraken", "stuurde",
    "stuurden", "meldde", "meldden", "informeerde", "informeerden", "bood", "boden", "deed", "deden",
    "zei", "zeiden", "liet", "lieten", "kreeg", "kregen", "bracht", "brachten", "besloot", "publiceerde",
    "publiceerden", "startte", "startten", "verscheen", "begon", "begonnen", "steeg", "stegen",
    "daalde", "daalden", "vertrok", "trad", "traden", "bereikte", "ontving", "ontvingen", "kondigde",
    "noemde", "diende", "ondertekende", "stemde", "stemden", "bezocht", "verzocht", "verzochten",
    "zag", "zagen", "zond", "zonden", "volgde", "volgden", "bleef", "bleven", "overhandigde",
    "presenteerde", "rapporteerde", "behandelde", "opende", "sloot", "reageerde", "concludeerde",
    "adviseerde", "telde", "kostte", "lag", "lagen", "hield", "hielden", "verwierp", "tekende",
))  # fmt: skip
# Words that are written as participles are and are none, or that say what is planned.
NO_PARTICIPLES = frozenset((
    "gebied", "gericht", "gezond", "gewest", "gewicht", "gezicht", "bericht", "bereid",
    "bekend", "bestand", "beleid", "bestuurt", "gerecht", "gereed", "verplicht", "gehouden", "gepland",
    "ingepland", "voorzien", "geagendeerd", "beoogd", "verwacht", "gedacht", "geluid", "gemiddeld",
    "begint", "bestaat", "betekent", "verschijnt", "verwijst", "behoort", "vervalt", "bedraagt",
    "verzoekt", "bericht", "gebeurt", "geeft", "geldt", "vergt", "verdient", "behandelt", "bespreekt",
    "besluit", "betreft", "bevat", "bezoekt", "gelet", "gezin", "beraad", "herfst",
    "gemeend", "gehandicapt", "gegadigd", "verband", "verstand", "verkeert", "gepaard", "gericht",
))  # fmt: skip
# A promise retold: its term may be over.
PROMISES = frozenset((
    "toegezegd", "toezegging", "toezeggingen", "zegde", "verzocht", "verzoekt", "motie", "moties",
    "beloofd", "aangekondigd",
))  # fmt: skip


# The words that can stand right before a date and say something of it; any other ends the search.
_LIMIT_ENDS = frozenset(key.rpartition(" ")[2] for key in LIMITS)
_PART_ENDS = frozenset(key.rpartition(" ")[2] for key in PARTS)
_CLOSING = _LIMIT_ENDS | _PART_ENDS | WHICH.keys() | _FILLERS | _OF | _WEEKDAYS


class Context(NamedTuple):
    """What stands before an offset: where it begins, and its words as the tables' values."""

    start: int
    limit: str | None = None
    limit_word: str = ""
    part: str | None = None
    part_start: int = -1
    which: int | None = None
    which_start: int = -1


# How far back it reads, in characters: "uiterlijk tot en met in de loop van aanstaande donderdag ".
_REACH = 64
_OPENING = "([\"'"  # before the first letter of a word


def context(text: str, at: int) -> Context:
    """The limit, part and pointing word before ``at``, read backwards word by word."""
    stretch = text[max(0, at - _REACH) : at]
    if not stretch.endswith(" "):
        return Context(at)
    for mark in "\n\t":  # a passage or cell ends the phrase
        stretch = stretch.rpartition(mark)[2]
    slash = stretch.rfind("/")  # and so does "eind maart/begin april"
    if slash >= 0 and stretch[slash - 1 : slash + 2] not in ("t/m", "T/m"):
        stretch = stretch[slash + 1 :]
    last = stretch[-24:-1].rpartition(" ")[2].lstrip(_OPENING).rstrip(",").lower()
    if last not in _CLOSING:
        return Context(at)
    printed = stretch.split(" ")[:-1]  # every word is followed by one space
    words = stretch.lower().split(" ")[:-1]
    if has_any(stretch, _OPENING):
        words = [word.lstrip(_OPENING) for word in words]
    left = len(words)
    if left and words[left - 1].rstrip(",") in _WEEKDAYS:
        left -= 1
    which = WHICH.get(words[left - 1]) if left else None
    if which is not None:
        left -= 1
    which_start = _start(printed, left, at) if which is not None else -1
    found = _look_up(words, left, _OF, PARTS, _PART_ENDS, _LONGEST_PART)
    part = None
    if found is not None:
        left = found[0]
        part = PARTS[found[1]]
    part_start = _start(printed, left, at) if part is not None else -1
    limit, limit_word = None, ""
    found = _look_up(words, left, _FILLERS, LIMITS, _LIMIT_ENDS, _LONGEST_LIMIT)
    if found is not None:
        left = found[0]
        limit_word = found[1]
        limit = LIMITS[limit_word]
    if limit is None and part is None and which is None:
        return Context(at)
    start = _start(printed, left, at)
    return Context(start, limit, limit_word, part, part_start, which, which_start)


def _start(words: list[str], i: int, at: int) -> int:
    """Where the word ``i`` begins, past its opening marks, of words with a space behind each, the last
    of which is at ``at - 1``."""
    return at - len(" ".join([words[i].lstrip(_OPENING), *words[i + 1 :]])) - 1


def _look_up(
    words: list[str],
    end: int,
    fillers: frozenset[str],
    table: dict[str, str],
    ends: frozenset[str],
    longest: int,
) -> tuple[int, str] | None:
    """The longest key of ``table`` that ends before ``end``, over at most three filler words;
    ``ends`` are the last words of its keys."""
    for _ in range(4):
        last = words[end - 1] if end else ""
        for many in range(min(longest, end), 0, -1) if last in ends else ():
            key = " ".join(words[end - many : end])
            if key in table:
                return end - many, key
        if last not in fillers:
            return None
        end -= 1
    return None


def last_word(text: str, at: int) -> str:
    """The word before ``at`` in small letters, "" at the start of a passage or cell."""
    stretch = text[max(0, at - 24) : at].rstrip(" (")
    if not stretch or stretch[-1] in "\n\t":
        return ""
    return stretch.replace("\n", " ").replace("\t", " ").rpartition(" ")[2].lower()


def next_word(text: str, at: int) -> str:
    """The word behind ``at`` (glued or after one space or hyphen), in small letters, else ""."""
    stretch = text[at : at + 16].replace("\n", " ").lower()
    if stretch[:1] in (" ", "-"):
        stretch = stretch[1:]
    return stretch.partition(" ")[0]
