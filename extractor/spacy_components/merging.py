"""What a statistical model adds: the persons, organisations and places that it sees and we do not.

The rule is called ``ours stand``. Every actor that the finders found stays as it is, with its name, type,
role, party and id. Of what the model sees

- what touches a reference, date or figure is dropped: numbers are ours;
- what touches a mention of one of our actors adds no actor; when it is of the same family (person,
  organisation, place) the model is named as a second source of that actor;
- what reads exactly as one of our actors of that family is one more mention of it;
- the rest are actors of type "person", "organisation" or "region", one for each way of writing, without
  role, party or id.

A stretch without a capital, of one character, or over the end of a passage or cell is no name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, cast

from msgspec.structs import replace
from spacy.language import Language

from extractor.document import Document, Span
from extractor.finders.base import Found, Hit, Taken
from extractor.findings import Actor, Extraction, Mention
from extractor.pipeline import look
from extractor.spacy_components.loading import name_of

OURS = "extractor"
_PERSON, _ORGANISATION, _PLACE = "person", "organisation", "region"
_FAMILIES: dict[str, str] = {
    **dict.fromkeys(("member", "bewindspersoon", "person"), _PERSON),
    **dict.fromkeys(
        ("ministry", "body", "committee", "party", "programme", "organisation", "chamber"),
        _ORGANISATION,
    ),
    **dict.fromkeys(("municipality", "region"), _PLACE),
}
# The labels of the usual models (CoNLL, OntoNotes), and those of our own pipeline.
_LABELS: dict[str, str] = {
    **dict.fromkeys(("PER", "PERSON"), _PERSON),
    "ORG": _ORGANISATION,
    **dict.fromkeys(("GPE", "LOC"), _PLACE),
    **{kind.upper(): family for kind, family in _FAMILIES.items()},
}
_PART = 100_000  # characters that a model gets at once: trained ones take memory by the text
_MARKS = " \u00a0\t,;:()[]\"'“”‘’"


class SourcedActor(Actor, frozen=True, kw_only=True, gc=False):
    """An actor with where it comes from: "extractor", the name of the model, or both."""

    source: tuple[str, ...]


class Seen(NamedTuple):
    """What a model sees: a stretch of clean text and "person", "organisation" or "region"."""

    start: int
    end: int
    family: str


def with_model(document: Document, extraction: Extraction, nlp: Language) -> Extraction:
    """An extraction with the actors of a model merged in; all else is as it was."""
    return replace(extraction, actors=tuple(hit.value for hit in actors(document, nlp)))


def actors(document: Document, nlp: Language) -> list[Hit[SourcedActor]]:
    """Our actors and those that only the model sees, in order of their first mention; each hit's value is
    a ``SourcedActor``."""
    _, found, _ = look(document, ("references", "dates", "figures", "actors"))
    return _beside(document, found, nlp)


def with_actors(document: Document, found: Found, nlp: Language) -> Found:
    """What was found in a document, with the actors of a model merged in; all else is as it was. A person
    that only the model sees in an item of the document is left out: names are no words of what is asked,
    and a word that the model took for one must not make the item look answered."""
    return _for_check(found, _beside(document, found, nlp))


def shown(document: Document, found: Found, nlp: Language) -> tuple[Found, list[Hit[Actor]]]:
    """What was found as ``with_actors`` gives it, and all actors as ``actors`` does; the model looks once."""
    hits = _beside(document, found, nlp)
    return _for_check(found, hits), cast("list[Hit[Actor]]", hits)


def _for_check(found: Found, everyone: list[Hit[SourcedActor]]) -> Found:
    items = Taken(hit.value.span for hit in found.commitments)
    hits = [
        hit
        for hit in everyone
        if OURS in hit.value.source
        or hit.value.type != _PERSON
        or not any(items.overlaps(*mention.span) for mention in hit.value.mentions)
    ]
    # Whoever reads these takes them for actors, which they are.
    return replace(found, actors=cast("list[Hit[Actor]]", hits))


def _beside(document: Document, found: Found, nlp: Language) -> list[Hit[SourcedActor]]:
    theirs = seen(nlp, document.text)
    return merged(document, found.actors, numbers_in(found), theirs, name_of(nlp))


def numbers_in(found: Found) -> list[Span]:
    """The source spans of references, dates and figures."""
    others: tuple[list[Hit[Any]], ...] = (found.references, found.dates, found.figures)
    return [hit.value.span for hits in others for hit in hits]


def seen(nlp: Language, text: str) -> Iterator[Seen]:
    """What a model sees in a clean text, one pass over it."""
    parts = list(_parts(text))
    for (start, _), doc in zip(parts, nlp.pipe(text[a:b] for a, b in parts), strict=True):
        for entity in doc.ents:
            family = _LABELS.get(entity.label_)
            if family is None:
                continue
            printed = entity.text
            a = entity.start_char + len(printed) - len(printed.lstrip(_MARKS))
            b = entity.end_char - len(printed) + len(printed.rstrip(_MARKS))
            if a < b:
                yield Seen(start + a, start + b, family)


def _parts(text: str) -> Iterator[Span]:
    """Stretches of whole passages, so that no name is cut."""
    start = 0
    while start < len(text):
        end = text.find("\n", min(start + _PART, len(text)))
        end = len(text) if end < 0 else end + 1
        yield start, end
        start = end


def merged(
    document: Document,
    ours: Sequence[Hit[Actor]],
    numbers: Sequence[Span],
    theirs: Iterable[Seen],
    model: str,
) -> list[Hit[SourcedActor]]:
    """The rule above. ``numbers`` are the source spans of references, dates and figures."""
    out_of = Taken(numbers)
    mentions = sorted(
        (mention.span, i) for i, hit in enumerate(ours) for mention in hit.value.mentions
    )
    taken = Taken(span for span, _ in mentions)
    agreed: set[int] = set()
    more: dict[int, list[Mention]] = {}
    new: dict[tuple[str, str], list[tuple[Seen, Mention]]] = {}
    written = _written(ours)
    for one in theirs:
        printed = document.text[one.start : one.end]
        span = document.span(one.start, one.end)
        if not _is_name(printed) or out_of.overlaps(*span):
            continue
        if taken.overlaps(*span):
            agreed |= {
                i
                for (a, b), i in mentions
                if a < span[1] and span[0] < b and _FAMILIES[ours[i].value.type] == one.family
            }
            continue
        mention = Mention(text=document.source[slice(*span)], span=span)
        known = written.get((one.family, _plain(printed)), set())
        if len(known) == 1:
            more.setdefault(next(iter(known)), []).append(mention)
        else:
            new.setdefault((one.family, _plain(printed)), []).append((one, mention))
    hits = [
        _sourced(hit, more.get(i, ()), model if i in agreed or i in more else None)
        for i, hit in enumerate(ours)
    ]
    hits += [_new(document, rows, model) for rows in new.values()]
    return sorted(hits, key=lambda hit: (hit.start, hit.end))


def _written(ours: Sequence[Hit[Actor]]) -> dict[tuple[str, str], set[int]]:
    """Family and way of writing -> which of our actors are written so."""
    found: dict[tuple[str, str], set[int]] = {}
    for i, hit in enumerate(ours):
        actor = hit.value
        for printed in (actor.name, *(mention.text for mention in actor.mentions)):
            found.setdefault((_FAMILIES[actor.type], _plain(printed)), set()).add(i)
    return found


def _plain(printed: str) -> str:
    return " ".join(printed.split())


def _is_name(printed: str) -> bool:
    return (
        len(printed) > 1
        and "\n" not in printed
        and "\t" not in printed
        and any(map(str.isupper, printed))
    )


def _sourced(hit: Hit[Actor], more: Sequence[Mention], model: str | None) -> Hit[SourcedActor]:
    """One of ours; a mention that only the model saw may stand before the first of ours."""
    actor = hit.value
    mentions = sorted((*actor.mentions, *more), key=lambda mention: mention.span)
    return Hit(
        hit.start,
        hit.end,
        SourcedActor(
            name=actor.name,
            type=actor.type,
            role=actor.role,
            party=actor.party,
            mentions=tuple(mentions) if more else actor.mentions,
            id=actor.id,
            source=(OURS,) if model is None else (OURS, model),
        ),
    )


def _new(document: Document, rows: Sequence[tuple[Seen, Mention]], model: str) -> Hit[SourcedActor]:
    first = rows[0][0]
    return Hit(
        first.start,
        first.end,
        SourcedActor(
            name=document.text[first.start : first.end],
            type=first.family,
            role=None,
            party=None,
            mentions=tuple(mention for _, mention in rows),
            source=(model,),
        ),
    )
