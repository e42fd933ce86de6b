"""What the values of a reference block look like, and which of several labels a value belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.patterns import pattern
from extractor.readers import labels
from extractor.readers.labels import Label
from extractor.readers.lines import Line

# "19 mei 2026", "di 7 april 2026", "Den Haag, vrijdag 5 juni 2026", "05-06-2026", "2026-06-05", "juni 2026"
DATE = pattern(
    r"(?:[’'A-Z][A-Za-z’' -]{2,20},[ ])?"
    r"(?:(?:[Mm]aan|[Dd]ins|[Ww]oens|[Dd]onder|[Vv]rij|[Zz]ater|[Zz]on)dag,?[ ]"
    r"|(?:[Mm]a|[Dd]i|[Ww]o|[Dd]o|[Vv]r|[Zz]a|[Zz]o)[.,]?[ ])?"
    r"(?:\d{1,2}[ \-/.](?:\d{1,2}|[A-Za-zé]{3,9})\.?[ \-/.]\d{4}|\d{4}-\d\d-\d\d"
    r"|(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.?[ ]\d{4}\Z)"
)
_COUNT = pattern(r"\d{1,2}(?:\s|$)|[Gg]een\b|-$")
CODE = pattern(r"(?=.*\d)[\w./ -]{4,60}$")
# A code that nothing else looks like: one word with a long number in it, perhaps behind a department.
_PLAIN_CODE = pattern(r"(?:[A-Z]{2,8}[ ]?/[ ]?)?(?=[\w./-]{0,40}\d{4})[\w./-]{5,60}\Z")
_YES_NO = pattern(r"(?:(?:[☐☒☑□▢⊠✓✔■]|\[[x ]\])[ ]?)?(?:ja|nee|gedeeltelijk|deels)\b", re.I)
_BOX = pattern(r"[☐☒☑□▢⊠✓✔■]|\[[xX ]\]")
_OPENS_BOX = "☐☒☑□▢⊠✓✔■["
_OPEN_BOXES = ("☐", "□", "▢", "[ ]")
REDACTED = pattern(r"[■█▇▉x]{3,}")
# What begins the title of a letter or nota, and is no name of whoever wrote it.
TITLE = pattern(r"(?:Kamerbrief|Nota|Beslisnota|Beantwoording|Aanbieding|Antwoorden|Brief)\b")
LONGEST = 300

_REFERENCES = ("our_reference", "your_reference")
# Which value belongs to which of several waiting labels.
_SHAPES = (
    (DATE, ("date", "deadline")),
    (_YES_NO, ("public",)),
    (_COUNT, ("attachments",)),
    (REDACTED, ("prepared_by",)),
    (_PLAIN_CODE, _REFERENCES),
)
_OF_FIELD = {
    "date": DATE,
    "our_reference": CODE,
    "your_reference": CODE,
    "prepared_by": REDACTED,
    "attachments": _COUNT,
}
_TYPED = frozenset(("date", "public"))


def ticked(text: str) -> tuple[int, int] | None:
    """Where the words of the one option stand that is ticked among others: "☐ Ja ☒ Nee" is "Nee".
    None where nothing is to be ticked, or not just one is."""
    if not text or text[0] not in _OPENS_BOX:
        return None
    boxes = list(_BOX.finditer(text))
    chosen = [i for i, box in enumerate(boxes) if box.group() not in _OPEN_BOXES]
    if len(chosen) != 1 or len(boxes) < 2:
        return None
    i = chosen[0]
    end = boxes[i + 1].start() if i + 1 < len(boxes) else len(text)
    words = text[boxes[i].end() : end]
    start = boxes[i].end() + len(words) - len(words.lstrip())
    return (start, start + len(words.strip())) if words.strip() else None


def shaped(text: str) -> bool:
    """Whether a value shows by itself what kind it is."""
    return any(shape.match(text) for shape, _ in _SHAPES)


def of_field(field: str, value: str) -> bool:
    """Whether a value looks like one of this field, where the field has values that look like one."""
    shape = _OF_FIELD.get(field)
    return shape is not None and shape.match(value) is not None


def follows(field: str, value: str) -> bool:
    """Whether a value may follow its label after a single space."""
    if field == "public":
        return _YES_NO.match(value) is not None
    if field in _OF_FIELD:
        return of_field(field, value)
    return value[:1].isupper() or (field == "deadline" and DATE.match(value) is not None)


def choose(waiting: Sequence[tuple[Label, Line]], text: str) -> int | None:
    """Which waiting label a value belongs to: by its shape, else the first that takes any text."""
    for shape, fields in _SHAPES:
        if shape.match(text.strip("* \uffff")):
            for i, (name, _) in enumerate(waiting):
                if name.field in fields:
                    return i
    if len(text) > LONGEST or labels.key(text) in labels.table().titles:
        return None
    subject = next((i for i, (name, _) in enumerate(waiting) if name.field == "subject"), None)
    title = TITLE.match(text) is not None
    if title and subject is not None:
        return subject
    wordy = not any(map(str.isdigit, text))
    for i, (name, _) in enumerate(waiting):
        if name.field in _TYPED or (title and name.field == "prepared_by"):
            continue
        if name.field == "attachments" and (title or subject is not None):
            continue  # a count may be waiting its turn; words are the subject's
        if name.field in _REFERENCES and wordy and len(waiting) > 1:
            continue  # a reference has a number in it
        return i
    return None
