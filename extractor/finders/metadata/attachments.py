"""Attachments: the list under the heading for them, or the names or count in the reference block."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import HEADING, ITEM, LABEL, PARAGRAPH, ROW, Document
from extractor.findings import Attachment
from extractor.patterns import pattern
from extractor.readers import labels

_NUMBER = pattern(r"(?:[Bb]ijlage )?(\d{1,2}[a-z]?|[A-H]|[IVX]{1,4})[.):]?\Z")
_COUNT = pattern(r"(\d{1,2})(?:\s+bijlagen?)?\Z")
_COUNT_WORDS = {
    "een": 1,
    "één": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "geen": 0,
    "-": 0,
}
_HEADER = (
    "Volgnummer",
    "Naam",
    "Nr.",
    "Nr",
    "Titel",
    "Document",
    "Informatie",
    "Omschrijving",
    "Volgnr.",
)
# "Bijlagen bij de Kamerbrief (2)", "Mee te zenden", "Overzicht van bijgevoegde stukken".
_TITLE = pattern(
    r"(?i)(?:de |lijst van (?:de )?|overzicht (?:van (?:de )?)?)?"
    r"(?:(?:mee ?gezonden|meegestuurde?|mee te (?:zenden|sturen|geven)|bijgevoegde?|bijgaande?|toegevoegde?)"
    r"(?: bijlagen?| stukken| documenten)?|bijlagen?|bijlage\(n\)|annexen)"
    r"(?: bij (?:de |deze |uw |het )?(?:kamer|concept)?(?:brief|nota|stuk))?(?: \(\d{1,2}\))?:?\Z"
)
_SPLIT = pattern(r"\s*(?:;|\n|(?<=\w),\s(?=[A-Z]))\s*")


def in_block(values: Sequence[str]) -> tuple[tuple[Attachment, ...], int | None]:
    """Names and count in the block's own field: "4", or a list of names."""
    names: list[Attachment] = []
    count: int | None = None
    for value in values:
        number = _COUNT.match(value)
        if number is not None:
            count = int(number[1])
        elif value.lower() in _COUNT_WORDS:
            count = _COUNT_WORDS[value.lower()]
        else:
            names.extend(Attachment(number=None, name=part) for part in _SPLIT.split(value) if part)
    return tuple(names), count


def listed(document: Document) -> tuple[Attachment, ...]:
    """The table or list under a heading "Bijlagen"; a header row is no attachment."""
    found: list[Attachment] = []
    inside = False
    number: str | None = None
    for passage in document.passages:
        if not inside and passage.kind != HEADING:
            continue  # as most
        text = document.read(passage)
        if passage.kind == HEADING and text not in _HEADER and _NUMBER.match(text) is None:
            title = labels.unnumbered(text)
            known = labels.heading(title)
            opens = known == "Bijlagen" or labels.key(title) in labels.table().attachment_headings
            opens = opens or _TITLE.match(title.strip()) is not None
            if opens:
                inside, number = True, None
                continue
            if not inside:
                continue
            if known is not None or number is None:
                inside = False
                continue
        if not inside or passage.kind == LABEL:
            continue
        if passage.kind == ROW:
            row = _row(text.split("\t"), found)
            if row is not None:
                found.append(row)
        elif passage.kind == ITEM:
            found.append(Attachment(number=_marked(passage.marker), name=text))
        elif text in _HEADER:
            continue
        elif (alone := _NUMBER.match(text)) is not None:
            number = alone[1]
        elif passage.kind in (PARAGRAPH, HEADING) and number is not None:
            found.append(Attachment(number=number, name=text))
            number = None
        elif passage.kind == PARAGRAPH and found and document.kind == "nota" and text[:1].islower():
            found[-1] = Attachment(number=found[-1].number, name=f"{found[-1].name} {text}")
    return tuple(found)


def _marked(marker: str | None) -> str | None:
    digits = (marker or "").strip("().")
    return digits if digits.isalnum() else None


def _row(cells: list[str], found: list[Attachment]) -> Attachment | None:
    """A row as an attachment; None for the header, and a row without number goes on with the last."""
    cells = [cell.strip() for cell in cells]
    if any(cell in _HEADER for cell in cells):
        return None
    number = _NUMBER.match(cells[0])
    if number is not None and len(cells) > 1:
        return Attachment(number=number[1], name=cells[1])
    if not cells[0] and found and len(cells) > 1:
        found[-1] = Attachment(number=found[-1].number, name=f"{found[-1].name} {cells[1]}")
        return None
    name = next((cell for cell in cells if cell), "")
    return Attachment(number=None, name=name) if name else None
