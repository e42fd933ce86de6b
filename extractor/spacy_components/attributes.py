"""The custom attributes of Docs and spans. All begin with ``kamer``; none is a copy of what is stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from spacy.tokens import Doc, Span

from extractor.document import Document
from extractor.document import Span as Characters
from extractor.findings import Actor, Commitment, Figure, Reference
from extractor.spacy_components import kinds, stored
from extractor.spacy_components.docs import state_of


def _document(doc: Doc) -> Document:
    """The Document that the findings were looked for in; read anew for a Doc that was saved."""
    return state_of(doc).document


def _id(span: Span) -> str | None:
    """The canonical id: "kst-31204-718", "TZ202603-211", the known name of an actor."""
    value = stored.finding(span)
    return value.id if isinstance(value, Reference | Actor | Commitment) else None


def _value(span: Span) -> float | None:
    """The stated quantity of a figure, multiplied out."""
    value = stored.finding(span)
    return value.value if isinstance(value, Figure) else None


def _unit(span: Span) -> str | None:
    value = stored.finding(span)
    return value.unit if isinstance(value, Figure) else None


def _norm(span: Span) -> str | None:
    value = stored.finding(span)
    return None if value is None else kinds.norm(value)


def _characters(span: Span) -> Characters | None:
    """The exact characters in ``doc.text``; the tokens of the span may hold more."""
    found = stored.place(span)
    return None if found is None else found.span


def _text(span: Span) -> str | None:
    """What stands at the exact characters."""
    at = _characters(span)
    return None if at is None else span.doc.text[slice(*at)]


_OF_DOC: dict[str, Callable[[Doc], Any]] = {"kamer": stored.extraction, "kamer_document": _document}
_OF_SPAN: dict[str, Callable[[Span], Any]] = {
    "kamer": stored.finding,
    "kamer_id": _id,
    "kamer_value": _value,
    "kamer_unit": _unit,
    "kamer_norm": _norm,
    "kamer_span": _characters,
    "kamer_text": _text,
}
# To be set before the pipeline runs: the file's name (its ending says whether it is Markdown) and
# "brief", "nota" or "other" where that is known.
_SETTINGS: dict[str, str | None] = {"kamer_name": "-", "kamer_kind": None}


def register() -> None:
    """Make the attributes known; again does no harm."""
    for name, of_doc in _OF_DOC.items():
        Doc.set_extension(name, getter=of_doc, force=True)
    for name, default in _SETTINGS.items():
        Doc.set_extension(name, default=default, force=True)
    for name, of_span in _OF_SPAN.items():
        Span.set_extension(name, getter=of_span, force=True)
