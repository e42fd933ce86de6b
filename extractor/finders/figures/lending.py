"""A unit for bare numbers, from what the text says elsewhere."""

from __future__ import annotations

from extractor.finders.figures import patterns
from extractor.finders.figures.context import qualifier, word_before
from extractor.finders.figures.nouns import head_noun, is_plural
from extractor.finders.figures.outright import is_mark, is_vote
from extractor.finders.figures.patterns import COUNT, DURATION, FRACTION, MEASURE, MONEY, PERCENTAGE
from extractor.finders.figures.quantity import Quantity
from extractor.finders.figures.words import words
from extractor.language.search import has_any
from extractor.patterns import pattern

# Words after which a bare number states a quantity whose unit was said before.
_CUES = words("""
    naar tegen tegenover waarvan hiervan daarvan ervan eens er waren was is bedroeg bedraagt
    bedragen bedroegen slechts om telde telt werden
""")
# The same for two words: "kwam uit op 340", "in plaats van 6", "ten opzichte van 12".
_CUES_OF_TWO = frozenset(
    ["uit op", "ligt op", "lag op", "staat op", "stond op", "komt op", "kwam op", "blijft op",
     "bleef op", "uitkomt op", "plaats van", "opzichte van", "vergelijking met",
     "vergeleken met"]
)  # fmt: skip
# A bare number after these goes with any unit, a percentage or a term included.
_COMPARING = words("naar tegen tegenover tot op van met")
# "er 23 aangescherpt", "waarvan zes", "Van de 342 gemeenten deden 120 mee".
_PARTITIVE = pattern(
    r"\b(?:er|[Ww]aaronder|[Dd]aaronder|[Ww]aarvan|[Hh]iervan|[Dd]aarvan|van wie|waarvoor)\b"
)
_OF_ALL = pattern(r"Van (?:de|alle|deze|die|hen|dit) ")
_COUNTED = pattern(r"\b[Aa]antal(?:len)?(?= )")
# Beginnings of words that talk of money: "12 miljoen" without a noun is an amount beside one.
_MONEY_TALK = (
    "€", "euro", "kost", "baten", "bedra", "budget", "begro", "uitga", "uitgegeven", "middelen",
    "invester", "tekort", "bespar", "subsidie", "bijdrage", "dekking", "reserve", "bezuinig",
    "omzet", "krediet", "lening", "fonds", "beschikbaar", "raming", "geraamd", "financi", "geld",
    "betaal", "verlies", "winst",
)  # fmt: skip
# "Een tekort van 21,5 duizend" is of people and things; amounts in thousands have the word.
_EUROS = ("€", "euro", "budget", "bedra", "kost", "subsidie")
_THOUSAND = 1000
_SENTENCE_ENDS = (". ", "? ", "! ", ".” ", "\n")
_SENTENCE = 400  # characters looked back at most
# The same told otherwise, in another unit: "zijn het er 8.150, of 12% van het geheel".
_OR_RATHER = (", of ", ", oftewel ", ", ofwel ")
# What another number is compared to: "640 minder dan vorig jaar", "350 meer dan gevraagd".
_COMPARED = pattern(r" (?:meer|minder|hoger|lager|groter|kleiner|extra) ?(?:dan\b|[.,;:)]|\Z)")
# "Het ligt nu op 118": what may stand inside a cue of two words.
_NOW = words("nu inmiddels thans daarmee dan toen weer nog al uiteindelijk")
# A number that stands for its noun: "zeven daarvan", "met drie andere", "de vijf grootste".
_FOR_NOUN = pattern(r" (?:(?:daar|hier|er)van|van (?:hen|deze|die|ons)|(?:andere|overige)n?)(?!\w)")
_FOREMOST = pattern(r" (?:meest |minst )?[a-z]{2,20}ste(?!\w)")
_POINTING = words("de deze die onze hun alle zijn haar")
# "de eerste veertig zijn in dienst", "in de laatste twee blijft": a rank, the number, and what is said.
_RANKED = words("eerste laatste overige andere resterende")
_SAID = pattern(
    r"(?: (?:zijn|waren|is|was|worden|werden|wordt|werd|blijven|blijft|bleven|bleef|gaan|gingen|gaat|ging"
    r"|komen|kwamen|komt|kwam|volgen|volgden|hebben|hadden|heeft|had|kregen|krijgen|kreeg|krijgt|staan"
    r"|stonden|moeten|moesten|kunnen|konden|zullen|zal|lopen|liepen|loopt|liep|wachten|wachtten|liggen"
    r"|lagen|besluit|besloot|is|doen|deden|vallen|vielen|starten|startten|die|niet|nog|al)(?!\w)"
    r"|(?:[.,;:)]|\Z))"
)
_ER = pattern(r" er [a-z0-9 ’']*\Z")
# A number with its place: "74 in Noord", "3 uit Assen".
_PLACED = pattern(r" (?:in|uit|bij|voor|naar|op|te|van|aan) (?:de |het )?[A-ZÀ-Þ]")
# "de eerste met 112 stemmen, de tweede met 79.": the same word before it, and nothing after.
# "3 locaties gesloten en 2 heropend": nothing but what was done to them.
_DONE = pattern(
    r" (?:niet |nog |deels )?(?:ge|her|be|ver|ont|af|uit|op|in|aan|toe|goed|over)[a-z]{3,20}"
    r"(?:d|t|en)(?=[.,;:)\n]|\Z| en | of )"
)
_PARALLEL = words("met op bij door voor uit in na over")
_LISTED = pattern(r"[,;)]| en |\.?(?:\s|\Z)")
_HUNDRED = 100
_FAR = 20  # times a duration that another one in its sentence may be
_CROWD = 40  # bare numbers within the length of a sentence
_SHORT = 48  # characters between a number and the next one that lends it its unit
_NEAR = 64  # characters between two numbers of one list


def lend_units(text: str, quantities: list[Quantity]) -> None:
    """Give bare numbers the unit that the text says elsewhere; the others stay bare.

    In order: from the number that follows ("van 9 naar 13 dagen"), from the list they stand in
    ("Gelderland 14, Fryslân 8 en Limburg 3 bedrijven"), from what was counted before in the
    sentence ("het aantal uitbraken daalde van ruim 300 naar 12").
    """
    for i in range(len(quantities) - 2, -1, -1):
        _lend_from_next(text, quantities[i], quantities[i + 1])
    _lend_by_place(text, quantities)
    _lend_in_lists(text, quantities)
    crowded = _crowded(quantities)
    for i, this in enumerate(quantities):
        if this.kind is None and i not in crowded:
            _lend_from_before(text, quantities, i)


def _crowded(quantities: list[Quantity]) -> set[int]:
    """The numbers that stand so close, all of them bare, that they are no sentence."""
    crowd: set[int] = set()
    first = 0  # of the bare ones in a row
    for i, this in enumerate(quantities):
        if this.kind is not None:
            first = i + 1
        elif i - first >= _CROWD and this.start - quantities[i - _CROWD].start < _SENTENCE:
            crowd.update(range(i - _CROWD, i + 1) if i - 1 not in crowd else (i,))
    return crowd


def _lend_from_next(text: str, this: Quantity, after: Quantity) -> None:
    if after.kind is None or after.kind == FRACTION or after.start - this.end > _SHORT:
        return
    if this.kind is not None and not (
        this.kind == after.kind == MONEY and after.scale > this.scale == 1
    ):
        return
    link = patterns.LINK.fullmatch(text, this.end, after.start)
    if link is None or (link[1] == "bij" and after.kind != MEASURE):
        return  # "12 bij 8 meter", not "sloten er 12 bij 8 scholen"
    if after.kind != COUNT and text.startswith(_OR_RATHER, this.end):
        return
    if after.kind == PERCENTAGE and this.value > _HUNDRED >= after.value:
        return  # "In 2025 waren het er 1.204, 12% meer"
    # "van 2 naar 5 miljoen", "van € 2 naar € 5 miljoen": the multiplier spreads.
    spread = this.scale == 1 and after.scale > 1 and this.raw < min(1000, after.raw)
    if this.kind is None or (spread and link[1] == "naar"):
        _take(this, after)
        if spread:
            this.multiply(after.scale)


def _take(this: Quantity, other: Quantity) -> None:
    this.settle(other.unit, other.kind or COUNT)


def _lend_in_lists(text: str, quantities: list[Quantity]) -> None:
    run: list[Quantity] = []
    for this in quantities:
        near = not run or this.start - run[-1].end < _NEAR
        if near and this.kind is None and not this.word and _is_listed(text, this):
            run.append(this)
            continue
        _settle_list(text, run, this)
        run = []
    _settle_list(text, run, None)


def _lend_by_place(text: str, quantities: list[Quantity]) -> None:
    """Give the parts of a total its noun: "612 advocaten: 74 in Noord, 121 in Oost en 76 in Zuid"."""
    total: Quantity | None = None
    run: list[Quantity] = []
    for this in [*quantities, None]:
        bare = this is not None and this.kind is None and not this.year
        near = this is not None and (not run or this.start - run[-1].end < _SHORT)
        if this is not None and bare and near and _PLACED.match(text, this.end):
            run.append(this)
            continue
        if len(run) > 1:
            low = _sentence_start(text, run[0].start)
            noun = total.unit if total is not None and total.start >= low else None
            if noun is not None or len(run) > 2:
                for part in run:
                    part.settle(noun or _counted_before(text, low, run[0].start), COUNT)
        run = []
        if this is not None and this.kind == COUNT:
            total = this


def _is_listed(text: str, this: Quantity) -> bool:
    """Whether a name stands before the number and nothing after: "Gelderland 14,"."""
    return word_before(text, this.start)[:1].isupper() and bool(_LISTED.match(text, this.end))


def _settle_list(text: str, run: list[Quantity], after: Quantity | None) -> None:
    # Note marks that lost their place count on: "motie-Vos 1, motie-De Boer 2, motie-Smit 3".
    if len(run) < 3 or [q.value for q in run] == [*range(1, len(run) + 1)]:
        return
    unit = None
    if after is not None and after.kind == COUNT and after.unit is not None:
        between = text[run[-1].end : after.start]
        if len(between) < _NEAR and not has_any(between, _SENTENCE_ENDS):
            unit = after.unit
    start = run[0].start
    unit = unit or _counted_before(text, _sentence_start(text, start), start)
    for this in run:
        this.settle(unit, COUNT)


def _lend_from_before(text: str, quantities: list[Quantity], i: int) -> None:
    this = quantities[i]
    if is_mark(text, this):
        if this.telling:
            this.settle(None, COUNT)
        return
    if is_vote(text, this, _sentence_start(text, this.start)):
        this.settle("stemmen", COUNT)
        return
    hedge, start = qualifier(text, this.start)
    word = word_before(text, start).lower()
    low = _sentence_start(text, this.start)
    ends = text[this.end : this.end + 1] in ".,;:)"
    er = word == "er" and (not this.word or ends)
    # "dat het er eind 2028 ongeveer 70 zijn", "Er zijn er nu 140;"
    if (hedge or ends) and not this.word and not this.year:
        er = er or _ER.search(text, max(low, this.start - _NEAR), this.start) is not None
    stands_for = _stands_for_noun(text, this, word) or _is_done(text, quantities, i, word)
    # "Dat zijn er 300 meer", "Met drie andere": the noun may be a sentence back
    if er or stands_for:
        low = max(text.rfind("\n", 0, low) + 1, this.start - _SENTENCE, 0)
    if word == "op" and text.startswith(" na", this.end):
        all_of = word_before(text, start - len("op ")).strip(",")
        if is_plural(all_of, all_of.lower()):  # "alle gemeenten op 12 na"
            this.settle(all_of, COUNT)
            return
    first, second = _pair(text, quantities, i, word)
    if ends and word in _PARALLEL and _parallel(text, quantities, i, low, word):
        return
    if not (
        stands_for
        or first
        or second
        or _is_cued(text, this, start, word, low)
        or this.telling
        or hedge
    ):
        return
    comparing = word in _COMPARING or hedge == "tot"  # "van zes weken verlengd tot twaalf"
    source = _source(quantities, i, low, comparing, stands_for)
    noun = _counted_before(text, low, this.start)
    if source is not None and (noun is None or source.start > text.rfind("antal", low, this.start)):
        _take(this, source)
    elif noun is not None:
        this.settle(noun, COUNT)
    elif this.telling or first or second or er or stands_for:
        around = text[low : this.end + 80].lower()
        money = this.scale > 1 and has_any(
            around, _MONEY_TALK if this.scale > _THOUSAND else _EUROS
        )
        this.settle("euro" if money else None, MONEY if money else COUNT)
    this.paired = first and this.kind is not None


def _pair(text: str, quantities: list[Quantity], i: int, word: str) -> tuple[bool, bool]:
    """Whether the number is the first, or the second, of "van 300 naar 12"."""
    if word == "van" and i + 1 < len(quantities):
        after = quantities[i + 1]
        link = patterns.LINK.fullmatch(text, quantities[i].end, after.start)
        return after.kind is None and link is not None and link[1] in ("naar", "tot"), False
    return False, word in ("naar", "tot") and i > 0 and quantities[i - 1].paired


def _is_cued(text: str, this: Quantity, start: int, word: str, low: int) -> bool:
    if word in _CUES:
        return True
    if word in ("op", "van", "met"):
        at = start - len(word) - 1
        before = word_before(text, at).lower()
        if before in _NOW:
            before = word_before(text, at - len(before) - 1).lower()
        return f"{before} {word}" in _CUES_OF_TWO
    if _OF_ALL.match(text, low):
        return True
    clause = max(text.rfind(mark, low, this.start) for mark in ",;:(") + 1
    return _PARTITIVE.search(text, max(low, clause), this.start) is not None


def _stands_for_noun(text: str, this: Quantity, word: str) -> bool:
    if this.year or this.scale > 1:
        return False
    if _FOR_NOUN.match(text, this.end) is not None:
        return True
    if not this.word and _COMPARED.match(text, this.end) is not None:
        return True
    if word in _RANKED and _SAID.match(text, this.end) is not None:
        before = word_before(text, this.start - len(word) - 1).lower()
        return before in _POINTING
    return word in _POINTING and _FOREMOST.match(text, this.end) is not None


def _is_done(text: str, quantities: list[Quantity], i: int, word: str) -> bool:
    """Whether the number goes on with a count: "12 meldingen ontvangen en 3 afgehandeld"."""
    if i == 0 or quantities[i - 1].kind != COUNT or quantities[i].year:
        return False
    near = quantities[i].start - quantities[i - 1].end < _NEAR and (
        word == "en" or word[-1:] == ","
    )
    return near and _DONE.match(text, quantities[i].end) is not None


def _parallel(text: str, quantities: list[Quantity], i: int, low: int, word: str) -> bool:
    """Take the unit of an earlier count in the sentence after the same preposition."""
    this = quantities[i]
    if this.year:
        return False
    for other in reversed(quantities[:i][-4:]):
        if other.start < low:
            return False
        if other.kind == COUNT and other.unit is not None:
            _, start = qualifier(text, other.start)
            if word_before(text, start).lower() == word:
                _take(this, other)
                return True
    return False


def _source(
    quantities: list[Quantity], i: int, low: int, comparing: bool, stands_for: bool
) -> Quantity | None:
    """The quantity earlier in the sentence whose unit a bare number shares.

    A number that stands for its noun never stands for a percentage or an amount, and a large one for
    no percentage: "steeg met 6% naar 39.800".
    """
    large = quantities[i].value > _HUNDRED
    for other in reversed(quantities[:i][-8:]):
        if other.start < low:
            return None
        if other.kind is None or other.kind == FRACTION:
            continue
        if large and other.kind == PERCENTAGE and other.value <= _HUNDRED:
            continue
        if large and other.kind == DURATION and quantities[i].value > _FAR * other.value:
            continue  # "het aantal daalt in vijf jaar van 15.900 naar 10.500"
        if stands_for:
            if other.kind in (COUNT, DURATION, MEASURE):
                return other
        elif comparing or other.kind not in (PERCENTAGE, DURATION):
            return other
    return None


def _sentence_start(text: str, at: int) -> int:
    low = max(0, at - _SENTENCE)
    for end in _SENTENCE_ENDS:
        place = text.rfind(end, low, at)
        # "150 mln. in 2026": the dot of an abbreviation ends nothing.
        while place >= 0 and text[place + len(end)].islower():
            place = text.rfind(end, low, place)
        if place >= 0:
            low = place + len(end)
    return low


def _counted_before(text: str, low: int, at: int) -> str | None:
    """The noun of the last "aantal ..." between ``low`` and ``at``."""
    noun = None
    for m in _COUNTED.finditer(text, low, at):
        found = head_noun(text, m.end())
        if found is not None and found[1] <= at:
            noun = text[slice(*found)]
    return noun
