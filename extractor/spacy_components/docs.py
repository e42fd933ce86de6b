"""From a spaCy Doc to our Document: read once for each Doc, by the reader of text files.

The text of a Doc is its source, so every span of a finding is a pair of offsets into ``doc.text``. What
the components work with is kept beside the Doc as long as it lives, not in ``doc.user_data``: that is
written by ``to_bytes`` and holds only what was found, as plain data.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple
from weakref import WeakKeyDictionary

import msgspec
from msgspec.structs import replace
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from extractor.digest import sha256
from extractor.document import OTHER, Document, Issue
from extractor.finders import metadata
from extractor.finders.base import Found
from extractor.findings import Metadata
from extractor.guard import frames
from extractor.messages import InputError
from extractor.pipeline import FINDERS, NEEDS
from extractor.readers import text

# Keys of ``doc.user_data``: a Document that was read from a file, packed, with the name of that file.
_PACKED = "kamer_document"
_NAME = "kamer_document_name"


# Of a span its first token, the one behind the last, and spaCy's numbers of its label, id and id in a knowledge
# base.
Row = tuple[int, int, int, int, int]


class Rows(NamedTuple):
    """The spans of a group as numbers, in the order in which they go into ``doc.ents``: making spans of
    spaCy for every component anew costs more. A span would keep its Doc alive; a group does not."""

    group: SpanGroup
    rows: list[Row]


class State(msgspec.Struct):
    """A Doc as the finders see it, and what they found so far."""

    document: Document
    readable: bool = True
    metadata: Metadata | None = None
    found: Found | None = None
    issues: dict[str, list[Issue]] = {}
    rows: dict[str, Rows] = {}


_STATES: WeakKeyDictionary[Doc, State] = WeakKeyDictionary()


def make_doc(nlp: Language, document: Document) -> Doc:
    """A Doc that carries its document along."""
    doc = nlp.make_doc(document.source)
    doc.user_data[_PACKED] = frames.pack(replace(document))  # packing empties what it is given
    doc.user_data[_NAME] = document.name
    _STATES[doc] = State(document)
    return doc


def state_of(doc: Doc) -> State:
    """The state of a Doc, which is read when it is first asked for."""
    state = _STATES.get(doc)
    if state is None:
        state = _STATES[doc] = _restored(doc) or _read(doc)
    return state


def kept() -> int:
    """How many Docs have a state beside them: those that are still in use somewhere."""
    return len(_STATES)


def _restored(doc: Doc) -> State | None:
    packed = doc.user_data.get(_PACKED)
    if packed is None:
        return None
    return State(frames.unpack(memoryview(packed), doc.user_data[_NAME]))


def text_of(doc: Doc) -> str:
    """``doc.text``, without an object for each token on the way."""
    if not len(doc):
        return ""
    words, spaces = doc.to_array(["ORTH", "SPACY"]).T.tolist()
    strings = doc.vocab.strings
    parts = [""] * (2 * len(doc))
    parts[::2] = [strings[word] for word in words]
    parts[1::2] = [" " if space else "" for space in spaces]
    return "".join(parts)


def _read(doc: Doc) -> State:
    """A text that the reader refuses (empty, or no text at all) is a Document without passages, and why."""
    source = text_of(doc)
    name, kind = doc._.kamer_name, doc._.kamer_kind
    # Of a byte order mark the reader makes nothing, and offsets must stay.
    plain = " " + source[1:] if source.startswith("\ufeff") else source
    try:
        document = _with_nuls(plain, name, kind) if "\x00" in plain else None
        document = document or text.read(plain.replace("\x00", " ").encode(), name, kind)
    except InputError as error:
        values = {key: value for key, value in error.values.items() if key != "name"}
        issues = (Issue(error.code, {"name": name, **values}, None),)
        return State(_blank(source, name, kind or OTHER, source.encode(), issues), readable=False)
    if plain is not source or "\x00" in plain:
        document = replace(document, sha256=sha256(source.encode()))
    return State(document)


def _with_nuls(plain: str, name: str, kind: str | None) -> Document | None:
    """A text with NULs, which would speak for UTF-16 if no mark before it said otherwise; None where there are
    so many that the reader takes it for no text."""
    try:
        return text.read(codecs.BOM_UTF8 + plain.encode(), name, kind)
    except InputError:
        return None


def _blank(source: str, name: str, kind: str, data: bytes, issues: tuple[Issue, ...]) -> Document:
    return Document(
        name=name,
        format="text",
        kind=kind,
        sha256=sha256(data),
        source=source,
        text="",
        passages=(),
        anchors=(),
        furniture=(),
        clean_at=[0],
        source_at=[0],
        issues=issues,
    )


def metadata_of(state: State) -> Metadata:
    """What the document says about itself, found once."""
    if state.metadata is None:
        state.metadata = metadata.find(state.document) if state.readable else Metadata()
    return state.metadata


def found_in(state: State, category: str) -> Found:
    """The findings with those of one category and of what it needs among them. The order is that of
    ``pipeline.FINDERS``, whatever the order of the components."""
    if state.found is None:
        state.found = Found(date=metadata_of(state).date)
    needed = {*NEEDS.get(category, ()), category}
    for name, find in FINDERS.items():
        if name in needed and name not in state.issues:
            hits, state.issues[name] = find(state.document, state.found)
            setattr(state.found, name, hits)
    return state.found
