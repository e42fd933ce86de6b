"""What a document says about itself: the reference block, the head, the signatures.

Labels and their synonyms are data (models/labels.json); the reader has already told label from value.
Where a field has no label, the head of a published Kamerstuk or the letterhead is asked.
"""

from __future__ import annotations

import re

import msgspec

from extractor import knowledge
from extractor.document import HEADING, LABEL, NOTA, Document, Passage
from extractor.finders.metadata import attachments, offices
from extractor.findings import Metadata
from extractor.language import days, sentences
from extractor.patterns import pattern
from extractor.readers import labels

_PLACE_AND_DATE = pattern(r"(?:Den Haag|[’']s-Gravenhage|Amsterdam|Utrecht),? (?:\w+dag )?(?=\d)")
_PUBLISHED_SENDER = pattern(r"BRIEF VAN (?:DE |HET )?(.+)")
_SPEAKER = pattern(
    r"(?:Aan )?(?:[Dd]e )?[Vv]oorzitters? van de (?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?",
    re.S,
)
_TO_MINISTER = pattern(r"Aan (?:de )?(?=[Mm]inister|[Ss]taatssecretaris|MINISTER)")
_LETTERHEAD = pattern(
    r">|Retouradres|Postbus|Ministerie van|Directoraat|Directie|Bestuurs|DG |T |F |www\.|Pagina|\d{4} ?[A-Z]{2}"
    r"|Tweede Kamer|Eerste Kamer|Vergaderjaar|Nr\.|BRIEF|Aan |De [Vv]oorzitter|Den Haag|Auteur|[■█]"
)
_NOTA_WORD = pattern(r"\A(?:nota|NOTA|Nota)\s+(?=[A-Z])(?!bij )")
_ADDRESS = pattern(
    r" (?=[A-Z]\w+(?:straat|weg|laan|plein|kade|singel|gracht|markt|hof|dreef) \d|\d{4} ?[A-Z]{2}\b|Postbus)"
)
_DOSSIER_TITLE = pattern(r"\d\d[ .]?\d{3}(?:[ -][IVXA-Z]{1,7}\b)? +(\D.+)")
_SPLIT_LETTERS = pattern(r"(?<=\b[A-Z]) (?=[A-Z]{1,3}\b|[A-Z]{1,6}/)")
_LIST = pattern(r"\s*[,;/\n]\s*|\s+en\s+(?=[A-Z&]{2,}|de |het |[Dd]irectie)")
_REDACTED = pattern(r"[■█▇]+")
_YES = pattern(r"\W*(?:ja|gedeeltelijk|deels|openbaar|yes)\b", re.I)
_NO = pattern(r"\W*(?:nee|niet|no)\b", re.I)


def find(document: Document) -> Metadata:
    """All fields of the contract's metadata; absent ones None or empty."""
    values = _values(document)
    head = [document.read(p) for p in document.of_kind(LABEL) if p.field == "letterhead"]
    advice = _advice(document) if document.kind == NOTA else ()
    listed = attachments.listed(document)
    named, count = attachments.in_block(values.get("attachments", []))
    return Metadata(
        subject=_first(values, "subject") or _subject(document, head),
        date=_date(values, head),
        our_reference=_reference(_first(values, "our_reference")),
        your_reference=_reference(_first(values, "your_reference")),
        sender=_first(values, "sender") or _sender(head),
        addressee=_addressee(_first(values, "addressee"), head),
        signed_by=offices.signatories(document),
        on_behalf_of=offices.on_behalf_of(document),
        attachments=listed or named,
        decision=_decision(document),
        advice=advice,
        public=_public(document, values),
        prepared_by=_people(values.get("prepared_by", [])),
        in_cooperation_with=_parts(values.get("in_cooperation_with", [])),
        attachment_count=count,
        copy_to=_parts(values.get("copy", [])),
        deadline=_first(values, "deadline"),
    )


def _values(document: Document) -> dict[str, list[str]]:
    """The values of the reference block by field, in reading order."""
    found: dict[str, list[str]] = {}
    for passage in document.of_kind(LABEL):
        if passage.field and passage.label:
            found.setdefault(passage.field, []).append(document.read(passage))
    return found


def _first(values: dict[str, list[str]], field: str) -> str | None:
    return values[field][0] if field in values else None


def _date(values: dict[str, list[str]], head: list[str]) -> str | None:
    for value in values.get("date", []):
        day = days.first_day(value)
        if day is not None:
            return day
    for line in head:
        place = _PLACE_AND_DATE.search(line)
        if place is not None and (day := days.first_day(line[place.end() :])) is not None:
            return day
    return None


def _reference(value: str | None) -> str | None:
    """A reference without the spaces that a pdf puts inside its words ("I E NW/BSK-2022/268034")."""
    return None if value is None else _SPLIT_LETTERS.sub("", value)


def _sender(head: list[str]) -> str | None:
    for line in head:
        published = _PUBLISHED_SENDER.search(line)
        if published is not None:
            return published[1]
    return next((_ministry(line) for line in head if line.startswith("Ministerie van")), None)


class _Ministry(msgspec.Struct):
    name: str


class _Ministries(msgspec.Struct):
    entries: list[_Ministry]


def _ministry(line: str) -> str:
    """The ministry's name without the address that a pdf prints under it, and mended where the pdf
    split a word."""
    written = labels.key(line)
    names = [entry.name for entry in knowledge.load("ministries", _Ministries).entries]
    known = [name for name in names if written.startswith(labels.key(f"Ministerie van {name}"))]
    if known:
        return f"Ministerie van {max(known, key=len)}"
    return _ADDRESS.split(line, maxsplit=1)[0]


def _addressee(value: str | None, head: list[str]) -> str | None:
    for line in (value, *head):
        speaker = _SPEAKER.search(line) if line else None
        if speaker is not None:
            return speaker.group().removeprefix("Aan ")
    if value is not None:
        return value
    for line in head:
        to = _TO_MINISTER.match(line)
        if to is not None:
            return line[to.end() :]
    return None


def _subject(document: Document, head: list[str]) -> str | None:
    """Without a label: the title in the head, or the dossier's title of a published Kamerstuk."""
    for line in head:
        dossier = _DOSSIER_TITLE.match(line)
        if dossier is not None:
            return dossier[1]
    titles = [line for line in (*_top_headings(document), *head) if _is_title(line)]
    with_letter = [t for t in titles if t.startswith(("Kamerbrief", "Nota bij", "Beantwoording"))]
    title = next(iter(with_letter or titles), None)
    return None if title is None else _NOTA_WORD.sub("", title)


def _top_headings(document: Document) -> list[str]:
    """Markdown headings that stand in the head, before any other text."""
    found = []
    for passage in document.passages:
        if passage.kind == HEADING and passage.level == 1:
            found.append(document.read(passage))
        elif passage.kind not in (LABEL, HEADING):
            break
    return found


def _is_title(line: str) -> bool:
    table = labels.table()
    return (
        len(line) > 8
        and labels.key(line) not in table.titles
        and labels.heading(line) is None
        and _LETTERHEAD.match(line) is None
        and _REDACTED.search(line) is None
        and " " in line
    )


def _decision(document: Document) -> str | None:
    for passage in document.of_kind(LABEL):
        if passage.field == "decision":
            found = labels.stamp(document.read(passage))
            if found is not None and found[0] is not None:
                return found[0]
    return None


def _public(document: Document, values: dict[str, list[str]]) -> bool | None:
    for value in values.get("public", []):
        if _NO.match(value):
            return False
        if _YES.match(value):
            return True
    titled = any(p.field == "public_title" for p in document.of_kind(LABEL))
    return True if titled else None


def _advice(document: Document) -> tuple[str, ...]:
    """The advised decisions: the items under the heading for advice, or its sentences."""
    items: list[str] = []
    prose: list[Passage] = []
    level: int | None = None
    for passage in document.passages:
        if passage.kind == HEADING:
            if level is not None:
                break
            if labels.heading(document.read(passage)) == "Geadviseerd besluit":
                level = passage.level
        elif level is not None and passage.kind == "item":
            items.append(document.read(passage))
        elif level is not None and passage.kind == "paragraph":
            prose.append(passage)
    sentences_found = [
        document.text[a:b] for p in prose for a, b in sentences.split(document.text, p.start, p.end)
    ]
    return tuple(items) or tuple(sentences_found)


def _people(values: list[str]) -> tuple[str, ...]:
    """Names or redacted names, one each."""
    found: list[str] = []
    for value in values:
        rest = 0
        for name in _REDACTED.finditer(value):
            found.extend(_clean(value[rest : name.start()]))
            found.append(name.group())
            rest = name.end()
        found.extend(_clean(value[rest:]))
    return tuple(found)


def _clean(part: str) -> list[str]:
    part = part.strip(" ,;()")
    return [part] if any(map(str.isalpha, part)) else []


def _parts(values: list[str]) -> tuple[str, ...]:
    """ "SZW, OCW en de Raad voor de Kinderbescherming" as its parts."""
    parts = [part.strip(" .") for value in values for part in _LIST.split(value)]
    return tuple(part.removeprefix("de ").removeprefix("het ") for part in parts if part)
