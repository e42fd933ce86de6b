"""Which rows of a table of commitments its letter leaves alone: what the cells beside the matter say ("open, Q4"
where other rows name a paragraph), and the sentences around it ("De laatste twee houden wij open").
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.finders.commitments import closing, titles
from extractor.finders.commitments.draft import Context, Range
from extractor.finders.commitments.words import words
from extractor.language.search import has_any
from extractor.patterns import pattern

_REMARK = 70  # characters of a cell that says where a row stands
_PLACE = pattern(
    r"(?:.{0,40}?\b)?(?:par(?:agraaf|\.)?|h(?:oofdstuk|fdst\.?|fst\.?|st\.?|\.)?|bijlagen?|blz\.?|bladzijde"
    r"|p(?:agina|ag\.?|\.)?|alinea|deel|onderdeel|tabel|punt)? ?§?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?\b"
)
_DONE = words(
    "ja gesloten afgedaan voldaan volledig x v ✓ ✔ nagekomen beantwoord uitgevoerd afgehandeld dicht"
)
_OPEN = words(
    "open nee niet later volgt volgen elders blijft doorgeschoven uitgesteld nog geen andere volgende staat"
)
_NOTHING = frozenset(("-", "–", "—", "n.v.t.", "nvt", "x"))
_APART = (
    "nee, ",
    "volgt apart",
    "apart",
    "aparte brief",
    "volgende brief",
    "niet in deze",
    "niet in de b",
)
_FALLEN = ("verworpen", "ingetrokken", "vervallen", "afgestemd")
_KEPT = (
    "geen tekst in", "niet in de brief", "niet in deze brief", "buiten de brief", "niet opgenomen", "andere brief", "aparte brief",
    "eigen brief", "volgende brief", "latere brief", "valt buiten",
)  # fmt: skip

_COUNTED = (
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
)
_NUMBERS = {"één": 1} | {word: n for n, word in enumerate(_COUNTED, 1)}
_FIRST, _LAST = words("eerste bovenste"), words("laatste onderste")
_ROWS = words(
    """regel regels rij rijen punt punten nummer nummers item items onderwerp onderwerpen toezegging toezeggingen motie
    moties verzoek verzoeken onderdeel onderdelen nr nrs stuk stuks"""
)
_LABELLED = words(
    "regel regels rij rijen punt punten nummer nummers item items onderdeel onderdelen nr nrs nrs. nr. toezegging motie"
)
_TOKEN = pattern(r"\w[\w’'/-]*|[,.;:(]")
_LABEL = pattern(r"(?:\d{1,2}|[A-Za-z])\Z")
_JOINS = words("en , t/m tot met of")
_OUT = (
    "niet in", "niet mee", "niet opgenomen", "niet behandel", "niet afgedaan", "niet genoemd", "zwijgt", "niets", "nog niet",
    "buiten", "andere brief", "aparte brief", "eigen brief", "later", "volgen in", "volgt in", "doorgeschoven", "niet aan bod",
    "niet aan de orde", "gaat de kamer niet aan", "weggelaten", "ter informatie opgenomen", "volledigheid",
)  # fmt: skip
_HOLD = ("houden", "houdt", "blijven", "blijft", "laten", "laat", "staan nog", "staat nog")
_SIGNS = (
    "laatste",
    "onderste",
    "eerste",
    "bovenste",
    "ummer",
    "egel",
    "unt ",
    "unten ",
    "nderdeel",
    "nr",
    " rij",
    "Rij",
    "Nr",
    "otie ",
    "oezegging ",
)
_REACH = 600  # characters around a table in which such sentences stand


def apart(text: str, start: int, end: int) -> bool:
    """Whether a short cell says that the row is for another letter: "nee, volgt apart"."""
    if end - start >= _REMARK:
        return False
    said = text[start:end].lower()
    return said.startswith(_APART) or has_any(said, _KEPT) or _fallen(said)


def _fallen(said: str) -> bool:
    """Whether a cell says that a motion was voted down or withdrawn: "vervallen", "Motie-Vos, verworpen"."""
    return any(
        said.startswith(word) or said.endswith((", " + word, "(" + word + ")")) for word in _FALLEN
    )


def header_out(text: str, cells: Sequence[Range]) -> bool:
    """Whether the head of a column says that none of the rows is in the letter."""
    return any(0 < b - a < _REMARK and closing.out(text[a:b]) for a, b in cells)


def left_open(text: str, rows: Sequence[Sequence[Range]], column: int) -> set[int]:
    """The rows that a column keeps open while it says of most others where in the letter they stand."""
    placed, opened = 0, set()
    for n, cells in enumerate(rows):
        start, end = cells[column] if column < len(cells) else (0, 0)
        said = text[start:end].lower()
        if len(said) >= _REMARK:
            continue
        first = said.partition(" ")[0].rstrip(",;.:")
        if first in _DONE or (first not in _OPEN and _PLACE.match(said)):
            placed += 1
        elif said in _NOTHING or (first in _OPEN and not _PLACE.search(said.partition(" ")[2])):
            opened.add(n)
    return opened if placed >= max(1, len(opened)) else set()


def pointed_out(context: Context, scope: Range, table: Range, labels: Sequence[str]) -> set[int]:
    """The rows that sentences before or behind the table say the letter leaves alone. ``labels`` are the
    numbers that the rows have in their table, or that they would have."""
    text = context.text
    found: set[int] = set()
    around = (
        (max(scope[0], table[0] - _REACH), table[0]),
        (table[1], min(scope[1], table[1] + _REACH)),
    )
    for low, high in around:
        if high - low < 12 or not has_any(text[low:high], _SIGNS):
            continue
        for line_at, line_end in _lines(text, low, high):
            for begin, stop in context.sentences(line_at, line_end):
                said = text[begin:stop].lower()
                if _leaves(said):
                    found |= _rows(said, labels)
    return found


def _lines(text: str, low: int, high: int) -> list[Range]:
    """The whole lines of a stretch."""
    found: list[Range] = []
    at = low
    while at < high:
        end = text.find("\n", at, high)
        end = high if end < 0 else end
        if end > at and (at == low or text[at - 1] == "\n"):
            found.append((at, end))
        at = end + 1
    return found


def _leaves(said: str) -> bool:
    if has_any(said, _OUT) or titles.elsewhere(said, 0, len(said)):
        return " wel " not in said
    return " open" in said and has_any(said, _HOLD)


def _rows(said: str, labels: Sequence[str]) -> set[int]:
    """The rows that a sentence names: "de laatste twee", "nummers 3 en 5", "onderdeel E"."""
    tokens = _TOKEN.findall(said)
    known = {label.lower().strip(" .)("): n for n, label in enumerate(labels)}
    found: set[int] = set()
    for n, word in enumerate(tokens):
        behind = tokens[n + 1 : n + 3]
        if (word in _FIRST or word in _LAST) and behind:
            count = _NUMBERS.get(behind[0]) or (
                int(behind[0]) if behind[0].isdecimal() and len(behind[0]) < 3 else None
            )
            if count is None and behind[0] not in _ROWS:
                continue
            count = min(count or 1, len(labels))
            found.update(
                range(count) if word in _FIRST else range(len(labels) - count, len(labels))
            )
        elif word in _LABELLED:
            found |= _labelled(tokens[n + 1 :], known)
    return found if len(found) < len(labels) else set()


def _labelled(behind: Sequence[str], known: dict[str, int]) -> set[int]:
    """The rows of "3, 5 en 7", "4 t/m 6"."""
    found: list[int] = []
    through = False
    for word in behind:
        if word == ".":
            continue
        if word in _JOINS:
            through = through or word in ("t/m", "tot")
            continue
        at = known.get(word) if _LABEL.match(word) else None
        if at is None:
            break
        found += range(found[-1], at + 1) if through and found else [at]
        through = False
    return set(found)
