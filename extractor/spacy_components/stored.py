"""Findings in a Doc: as plain data in ``doc.user_data["kamer"]``, which every way of saving a Doc takes
along, and back as the values that ``extractor.extract`` gives."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from spacy.tokens import Doc, Span

from extractor.document import Issue
from extractor.findings import Extraction, Metadata, Source, Value
from extractor.messages import diagnostic
from extractor.pipeline import CATEGORIES, SCHEMA, source
from extractor.spacy_components.docs import State, state_of
from extractor.spacy_components.kinds import KINDS, Place

KEY = "kamer"


def data_of(doc: Doc, state: State) -> dict[str, Any]:
    """What is stored in a Doc, with what the document says of itself; a dict to write into."""
    data: dict[str, Any] | None = doc.user_data.get(KEY)
    if data is None:
        data = doc.user_data[KEY] = {
            "source": msgspec.to_builtins(source(state.document)),
            "issues": {"document": msgspec.to_builtins(state.document.issues)},
        }
    return data


def keep(
    doc: Doc, state: State, category: str, values: Sequence[Value], issues: Sequence[Issue]
) -> None:
    """Store the findings of one category and what was odd about them."""
    data = data_of(doc, state)
    data[category] = msgspec.to_builtins(values)
    data["issues"][category] = msgspec.to_builtins(issues)


def extraction(doc: Doc, lang: str = "nl") -> Extraction:
    """The findings in a Doc as ``extractor.extract`` gives them: what no component looked for is empty.
    ``lang`` ("nl" or "en") is the language of the diagnostics."""
    data = doc.user_data.get(KEY) or data_of(doc, state_of(doc))
    odd = data["issues"]
    # The order in which ``pipeline.extract`` meets them: the document, the finders, the footnotes.
    order = ["document", *(name for name in CATEGORIES if name != "footnotes"), "footnotes"]
    issues = [each for name in order for each in msgspec.convert(odd.get(name, ()), list[Issue])]
    found: dict[str, Any] = {
        name: tuple([msgspec.convert(each, KINDS[name].shape) for each in data.get(name, ())])
        for name in CATEGORIES
    }
    return Extraction(
        schema=SCHEMA,
        source=msgspec.convert(data["source"], Source),
        metadata=msgspec.convert(data.get("metadata", {}), Metadata),
        diagnostics=tuple(diagnostic(issue, lang) for issue in issues),
        **found,
    )


def key_of(category: str, number: int, place: int) -> str:
    """What stands in ``span.id_``: which finding of a category, and which of its places."""
    return f"{category}/{number}/{place}"


def finding(span: Span) -> Value | None:
    """The finding that a span of ours stands for; None for any other span."""
    found = _read(span)
    return None if found is None else found[0]


def place(span: Span) -> Place | None:
    """The exact place of a span of ours, before it was widened to whole tokens."""
    found = _read(span)
    return None if found is None else found[1]


def _read(span: Span) -> tuple[Value, Place] | None:
    category, _, rest = span.id_.partition("/")
    number, _, at = rest.partition("/")
    kind = KINDS.get(category)
    stored = (span.doc.user_data.get(KEY) or {}).get(category, ())
    if kind is None or not (number.isdigit() and at.isdigit()) or int(number) >= len(stored):
        return None
    value: Value = msgspec.convert(stored[int(number)], kind.shape)
    places = kind.places(value)
    # Tokens keep the id of an entity that was taken away, when the next one there has none.
    if int(at) >= len(places) or places[int(at)].label != span.label_:
        return None
    return value, places[int(at)]
