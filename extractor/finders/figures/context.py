"""What stands around a number: its qualifier, and whether it is part of a name after all."""

from __future__ import annotations

from extractor.finders.figures import patterns
from extractor.finders.figures.knowledge import tables
from extractor.finders.figures.quantity import Quantity
from extractor.finders.figures.words import FUNCTION, VERBS, words
from extractor.patterns import pattern

_CONTEXT = 36  # characters before a number that are looked at
# "acht" also means "deems"; the number stands after a function word or one of these verbs.
_DEEMS = words("ik wij we u hij zij ze men je jullie wie")
# What one deems it: "acht aanvullende maatregelen nodig", "acht verdere stappen niet wenselijk".
_DEEMED = pattern(
    r"[^.,;:\n]{0,120} (?:(?:on)?(?:nodig|wenselijk|gewenst|passend|haalbaar|aannemelijk|denkbaar"
    r"|juist|terecht|verstandig|voldoende|geschikt|bewezen|mogelijk|verenigbaar|belangrijk"
    r"|gerechtvaardigd|gelukkig|noodzakelijk|waarschijnlijk|uitvoerbaar|redelijk|verantwoord"
    r"|evenredig|rechtmatig|toereikend|toelaatbaar|gegrond|realistisch|reëel)"
    r"|van (?:groot |essentieel |wezenlijk )?belang|kansrijk|proportioneel|opportuun|overbodig"
    r"|zinvol|urgent|schadelijk|strijdig|te \w+|niet \w+)(?!\w)"
)
_SINGULAR_VERBS = words("""
    telt telde kent kende heeft omvat bevat kreeg bezocht noemt biedt ontving sprak nam doet vond
    stelt stelde zag volgt kiest maakt achtte sloot opende koos schrapte gaf
""")
# After an identifier its fellows follow: "artikelen 3, 4 en 5", "groep 6 tot en met 8".
_AND_SO_ON = frozenset(
    ["", ",", "en", ", en", "of", "t/m", "tot en met", "tot", "naar", "resp.", "-", "–"]
)
# Identifiers that as often stand before a count ("per kwartaal 40 meldingen"): a number after them
# is a name only when it has no noun of its own.
_LOOSE = words("""
    week kwartaal ronde deel doel actie bus thema onderdeel maatregel doelstelling prioriteit lijn
    dag team stuk tel sub onder
""")
# Words after which a number between 1900 and 2099 counts what follows, instead of naming a year.
_NO_YEAR = frozenset(
    ["zijn", "waren", "worden", "werden", "er", "totaal", "eens", "telt", "telde", "heeft",
     "hebben", "ruim", "circa", "ca.", "ongeveer", "bijna", "zo’n", "zo'n", "meer dan",
     "minder dan", "slechts", "minimaal", "maximaal", "ten minste", "gemiddeld"]
)  # fmt: skip
# "(bedragen x € 1.000)" is a scale, no amount.
_SCALE_BASES = frozenset([1, 10, 100, 1000, 10**6, 10**9])


def qualifier(text: str, start: int) -> tuple[str | None, int]:
    """The qualifier right before ``start`` as printed but in lower case, and where it begins."""
    if start == 0:
        return None, start
    last = text[start - 1]
    if last != " ":
        return (last, start - 1) if last in "±~≈≥≤<>" else (None, start)
    known = tables()
    if word_before(text, start).lower() in known.hedges:
        before = _words_before(text, start).lower().split(" ")
        for n in range(min(4, len(before)), 0, -1):
            form = " ".join(before[-n:])
            if form in known.before:
                return form, start - len(form) - 1
    return None, start


def word_before(text: str, start: int) -> str:
    """The word right before ``start``, "" when there is none in the same cell or passage."""
    if start == 0 or text[start - 1] != " ":
        return ""
    low = start - _CONTEXT if start > _CONTEXT else 0
    word = text[text.rfind(" ", low, start - 1) + 1 or low : start - 1]
    return word if word.isalpha() else _words_before(text, start).rpartition(" ")[2]


def _words_before(text: str, start: int) -> str:
    """The last words before the space at ``start - 1``, in the same cell, passage and bracket."""
    tail = text[max(0, start - _CONTEXT) : start - 1]
    return tail[max(tail.rfind("\n"), tail.rfind("\t"), tail.rfind("(")) + 1 :]


def is_name(text: str, quantity: Quantity, last_name: int) -> bool:
    """Whether the number is (part of) a name: "artikel 3", "groep 8 leerlingen", "Natura 2000".

    ``last_name`` is where the last such number ended: its fellows in a row are names too.
    """
    if quantity.strong:
        return False
    start = quantity.start
    if 0 <= last_name < start < last_name + 16 and text[last_name:start].strip() in _AND_SO_ON:
        return True
    if not quantity.word and patterns.DOSSIER.match(text, quantity.end):
        return True
    lower = word_before(text, start).lstrip('‘“"').rstrip(".:").lower()
    if lower not in tables().identifiers:
        return False
    return (
        quantity.kind is None or lower == "jaren" or not (lower in _LOOSE or lower.endswith("en"))
    )


def is_verb(text: str, quantity: Quantity) -> bool:
    """Whether "acht" is the verb: "Het kabinet acht aanvullende maatregelen nodig"."""
    if not quantity.word or quantity.raw != 8 or quantity.strong or text[quantity.start] == "A":
        return False
    hedge, start = qualifier(text, quantity.start)
    if hedge is not None:
        return False
    printed = word_before(text, start)
    word = printed.lower()
    if word in _DEEMS:
        return True
    if not word or word in FUNCTION or word in VERBS or word in _SINGULAR_VERBS:
        return False
    # A plural and a year are no subject: "delen acht scholen", "starten in 2027 acht proeven".
    if word[-1] in ",:;" or word[-1].isdigit() or (word.endswith("en") and printed == word):
        return False
    return _DEEMED.match(text, quantity.end) is not None


def is_year(text: str, quantity: Quantity) -> bool:
    """Whether a number between 1900 and 2099 names a year, though a noun follows.

    Bare ones are left: in a table they may be numbers.
    """
    if not quantity.year or quantity.strong or quantity.kind is None or quantity.upper is not None:
        return False
    hedge, start = qualifier(text, quantity.start)
    return hedge not in _NO_YEAR and word_before(text, start) not in _NO_YEAR


def is_scale(text: str, quantity: Quantity) -> bool:
    """Whether it says by what a table's numbers are multiplied: "(x € 1 mln.)"."""
    start = quantity.start
    return quantity.value in _SCALE_BASES and text[max(0, start - 2) : start] in ("x ", "× ", "X ")
