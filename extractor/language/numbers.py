"""Dutch numbers, in words and in digits, to values and back.

text2num 3.1 imports in 1 ms and reads whole number words well, but of the forms that letters use it
refuses "anderhalf", "driekwart", "tweeënhalf", "tweeentwintig" without its dots and every figure in
digits, and it cannot say where in a text a number stands: hence this table of our own.

Two ways of writing are read alike: "vijfentwintig", "vijf en twintig" and "25";
"tweehonderdduizend", "twee honderd duizend", "200.000" and "200 000".
"""

from __future__ import annotations

_LOW = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)  # fmt: skip
_TENS = (
    "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
)  # fmt: skip
SCALES = {"miljoen": 10**6, "miljard": 10**9, "biljoen": 10**12, "biljard": 10**15}
# Parts of whatever follows: "anderhalf miljard", "driekwart jaar".
PARTS = {
    "half": 0.5, "halve": 0.5, "anderhalf": 1.5, "anderhalve": 1.5, "kwart": 0.25,
    "driekwart": 0.75,
}  # fmt: skip
ORDINALS = {
    "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "negende": 9,
    "tiende": 10, "twintigste": 20, "honderdste": 100, "duizendste": 1000,
}  # fmt: skip


def _below_hundred() -> dict[str, int]:
    """0-99 as written today, with and without the dots of "tweeëntwintig"."""
    table = {word: n for n, word in enumerate(_LOW)}
    for t, tens in enumerate(_TENS):
        table[tens] = 20 + 10 * t
        for unit in range(1, 10):
            word = _LOW[unit]
            table[f"{word}en{tens}"] = 20 + 10 * t + unit
            if word[-1] == "e":
                table[f"{word}ën{tens}"] = 20 + 10 * t + unit
    return table


_SMALL = _below_hundred()
_WORDS = {n: word for word, n in _SMALL.items()}  # the dotted spelling comes last and stays
_SIGNS = str.maketrans("éÉ", "ee")
_SPACES = " \u00a0\u2009\u202f"


def word_value(word: str) -> float | None:
    """The value of one number word in any case ("Vijfentwintig", "één"), else None.

    >>> word_value("tweehonderdduizend"), word_value("tweeënhalf"), word_value("anderhalve")
    (200000, 2.5, 1.5)
    """
    word = word.lower().translate(_SIGNS)
    value: float | None = _SMALL.get(word)
    if value is None:
        value = _thousands(word)
    if value is None:
        value = PARTS.get(word) or SCALES.get(word)
    if value is None and word[-5:] in ("nhalf", "halve"):
        stem = word[: -len("half")] if word.endswith("half") else word[: -len("halve")]
        for link in ("eneen", "ëneen", "en", "ën"):  # "drieëneenhalf", "drieënhalf"
            if stem.endswith(link) and (whole := _SMALL.get(stem[: -len(link)])) is not None:
                return whole + 0.5
    return value


def _thousands(word: str) -> int | None:
    head, sep, tail = word.partition("duizend")
    if not sep:
        return _hundreds(word)
    many = _hundreds(head) if head else 1
    rest = _hundreds(tail[2:] if tail.startswith("en") else tail) if tail else 0
    # The part before "duizend" is at most 999, and what follows is less than a thousand.
    if many is None or rest is None or not 0 < many < 1000 or not 0 <= rest < 1000:
        return None
    return 1000 * many + rest


def _hundreds(word: str) -> int | None:
    head, sep, tail = word.partition("honderd")
    if not sep:
        return _SMALL.get(word)
    many = _SMALL.get(head) if head else 1
    rest = _SMALL.get(tail, _SMALL.get(tail[2:]) if tail.startswith("en") else None) if tail else 0
    return None if not many or rest is None else 100 * many + rest  # "twaalfhonderd" is 1200


def digits_value(text: str) -> float | None:
    """The value of a number in Dutch digits: "1.200", "2,5", "40 000", "1.250,-"; else None.

    A dot is a thousands mark before exactly three digits, otherwise a decimal point ("2.5").
    """
    whole, comma, decimals = text.partition(",")
    if comma and decimals in ("-", "--", "–", "="):
        decimals = ""  # no cents
    elif comma and not decimals.isdecimal():
        return None
    for mark in "." + _SPACES:
        if mark in whole:
            groups = whole.split(mark)
            if mark == "." and len(groups) == 2 and len(groups[1]) != 3 and not comma:
                whole, decimals = groups  # "2.5"
                if not decimals.isdecimal():
                    return None
            elif len(groups[0]) > 3 or any(len(group) != 3 for group in groups[1:]):
                return None
            else:
                whole = "".join(groups)
            break
    if not (whole.isascii() and whole.isdecimal() and decimals.isascii()):
        return None
    return float(f"{whole}.{decimals}") if decimals else int(whole)


def parse(text: str) -> float | None:
    """The value of a whole number expression in words or digits, without its noun; else None.

    >>> parse("anderhalf miljard"), parse("1.200 miljoen"), parse("drie miljoen tweehonderdduizend")
    (1500000000.0, 1200000000, 3200000)
    """
    total: float = 0
    run: list[str] = []
    for word in text.split():
        scale = SCALES.get(word.lower())
        if scale is None:
            run.append(word)
            continue
        many = _one(run) if run else 1
        if many is None:
            return None
        total += many * scale
        run = []
    if not run:
        return total or None
    rest = _one(run)
    return None if rest is None else total + rest


def _one(words: list[str]) -> float | None:
    value = digits_value(" ".join(words))
    return word_value("".join(words)) if value is None else value


def in_words(number: int) -> str:
    """A whole number below 10**15 in words, spelled after the Woordenlijst.

    >>> in_words(2_022_125)
    'twee miljoen tweeëntwintigduizend honderdvijfentwintig'
    """
    parts = []
    for name, scale in (("biljoen", 10**12), ("miljard", 10**9), ("miljoen", 10**6)):
        many, number = divmod(number, scale)
        if many:
            parts.append(f"{_under_thousand(many)} {name}")
    thousands, rest = divmod(number, 1000)
    if thousands:
        parts.append(("" if thousands == 1 else _under_thousand(thousands)) + "duizend")
    if rest or not parts:
        parts.append(_under_thousand(rest))
    return " ".join(parts)


def _under_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    head = ("" if hundreds == 1 else _LOW[hundreds]) + "honderd" if hundreds else ""
    return head + _WORDS[rest] if rest or not head else head


def in_digits(number: int, mark: str = ".") -> str:
    """A whole number in digits with ``mark`` between its thousands: 1200000 is "1.200.000"."""
    return f"{number:,}".replace(",", mark)
