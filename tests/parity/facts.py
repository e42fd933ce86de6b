"""What must be the same in every format: findings and verdicts by what they say, not where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator

import extractor
from extractor.document import Document
from extractor.findings import Addressee, Coverage, Due, Extraction

Fact = tuple[Hashable, ...]
_WORDS = 3  # before a note mark


def of_pair(brief: Document, nota: Document) -> Counter[Fact]:
    """Every fact of a letter and its nota, each with how often it is stated."""
    found: Counter[Fact] = Counter()
    for side, document in (("brief", brief), ("nota", nota)):
        found.update((side, *fact) for fact in _of_document(document))
    found.update(_of_coverage(extractor.check(brief, nota)))
    return found


def difference(one: Counter[Fact], other: Counter[Fact]) -> tuple[str, ...]:
    """What only one of the two states: "- " before what the first has, "+ " before the second's."""
    lost = [f"- {_shown(fact)}" for fact in (one - other).elements()]
    more = [f"+ {_shown(fact)}" for fact in (other - one).elements()]
    return tuple(sorted(lost) + sorted(more))


def _of_document(document: Document) -> Iterator[Fact]:
    found = extractor.extract(document)
    yield ("kind", found.source.kind)
    yield from _of_metadata(found)
    for each in found.references:
        yield ("reference", each.type, each.id, each.footnote)
    for figure in found.figures:
        yield ("figure", figure.kind, figure.value, figure.upper, figure.unit)
    for date in found.dates:
        yield ("date", date.kind, date.start, date.end)
    for actor in found.actors:
        if actor.type == "member":
            yield ("member", actor.name, actor.party, len(actor.mentions))
    at = {anchor.span: anchor.at for anchor in document.anchors}
    for note in found.footnotes:
        before = document.text[: at[note.anchor]].split()[-_WORDS:] if note.anchor else ()
        yield ("note", note.number, " ".join(before), _words(note.text))
    for one in found.commitments:
        yield ("commitment", one.kind, *_promise(one.text, one.made_to, one.due, one.references))
        yield from (("ask", _words(ask.text)) for ask in one.asks)


def _of_metadata(found: Extraction) -> Iterator[Fact]:
    about = found.metadata
    yield ("metadata", about.date, about.our_reference, about.your_reference, about.deadline)
    yield ("metadata", about.decision, about.public, about.on_behalf_of)
    for signatory in about.signed_by:
        yield ("signed", signatory.name, signatory.role)
    for attachment in about.attachments:
        yield ("attachment", attachment.number, _words(attachment.name))


def _of_coverage(found: Coverage) -> Iterator[Fact]:
    for one in found.commitments:
        yield ("verdict", one.verdict, *_promise(one.text, one.made_to, one.due, one.references))
        yield from (("verdict of ask", ask.verdict, _words(ask.text)) for ask in one.asks)
    for announcement in found.announcements:
        yield ("announcement", announcement.kind, announcement.verdict, _words(announcement.text))
    for extra in found.unannounced:
        yield ("unannounced", extra.references, _words(extra.text))
    for clash in found.discrepancies:
        quotes = (_words(side.text) if side else None for side in (clash.nota, clash.brief))
        yield ("discrepancy", clash.code, *quotes)


def _promise(
    text: str, made_to: tuple[Addressee, ...], due: Due | None, references: tuple[str, ...]
) -> Fact:
    names = tuple((who.name, who.party) for who in made_to)
    return (_words(text)[:60], names, due.not_after if due else None, references)


def _words(text: str) -> str:
    return " ".join(text.split())


def _shown(fact: Fact) -> str:
    return " · ".join("–" if value is None else str(value) for value in fact)
