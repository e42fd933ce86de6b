"""The factories, one for each finder; ``pyproject.toml`` names each under ``spacy_factories``; importing this
module registers them, too.

A component looks for what it needs by itself: ``kamer_figures`` alone gives the same figures as after
``kamer_references`` and ``kamer_dates``, and each text is read once for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry

from extractor.document import Document
from extractor.finders import abbreviations, footnotes, outline
from extractor.findings import Value
from extractor.pipeline import FINDERS
from extractor.spacy_components import attributes, sentences, stored, tokens
from extractor.spacy_components.colours import COLOURS
from extractor.spacy_components.docs import found_in, metadata_of, state_of
from extractor.spacy_components.kinds import FACTORY, KINDS, PREFIX
from extractor.spacy_components.spans import ENTS, OURS_FIRST, put, share

TOKENS = "kamer_tokens"
_OF_SPANS = [f"span._.{name}" for name in ("kamer", "kamer_norm", "kamer_span", "kamer_text")]
_OWN = {
    "references": ["span._.kamer_id"],
    "figures": ["span._.kamer_value", "span._.kamer_unit"],
    "actors": ["span._.kamer_id"],
    "commitments": ["span._.kamer_id"],
}


_BY_ITSELF: dict[str, Callable[[Document], Sequence[Value]]] = {
    "outline": outline.find,
    "abbreviations": abbreviations.find,
}


class FinderComponent(msgspec.Struct, frozen=True):
    """Puts the findings of one category into a Doc. ``ents`` says how they share ``doc.ents`` with the
    entities of other components: "ours_first", "theirs_first" or "off"."""

    category: str
    ents: str | None

    def __call__(self, doc: Doc) -> Doc:
        state = state_of(doc)
        category = self.category
        values: Sequence[Value] = ()
        if not state.readable:
            pass
        elif category in FINDERS:
            values = [hit.value for hit in getattr(found_in(state, category), category)]
        elif category == "footnotes":
            values, state.issues[category] = footnotes.find(state.document)
        else:
            values = _BY_ITSELF[category](state.document)
        stored.keep(doc, state, category, values, state.issues.get(category, ()))
        put(doc, category, values)
        if self.ents is not None:
            share(doc, state, category, self.ents)
        return doc


class MetadataComponent(msgspec.Struct, frozen=True):
    """What the document says about itself: ``doc._.kamer.metadata``."""

    def __call__(self, doc: Doc) -> Doc:
        state = state_of(doc)
        stored.data_of(doc, state)["metadata"] = msgspec.to_builtins(metadata_of(state))
        return doc


class SentencesComponent(msgspec.Struct, frozen=True):
    """Marks where sentences begin."""

    def __call__(self, doc: Doc) -> Doc:
        sentences.mark(doc, state_of(doc).document)
        return doc


class TokensComponent(msgspec.Struct, frozen=True):
    """Joins official numbers to one token each."""

    def __call__(self, doc: Doc) -> Doc:
        state = state_of(doc)
        if state.readable:
            hits = found_in(state, "references").references
            tokens.join(doc, state.document.source, [hit.value for hit in hits])
        return doc


Factory = Callable[..., Callable[[Doc], Doc]]


def _finder(category: str) -> Factory:
    if KINDS[category].rank is None:

        def plain(nlp: Language, name: str) -> FinderComponent:
            return FinderComponent(category, None)

        return plain

    def shared(nlp: Language, name: str, ents: str) -> FinderComponent:
        if ents not in ENTS:
            raise ValueError(f"{name}: ents is {ents!r}; give one of {', '.join(ENTS)}")
        return FinderComponent(category, ents)

    return shared


def join_tokens(nlp: Language, name: str) -> TokensComponent:
    """The factory of ``kamer_tokens``."""
    return TokensComponent()


def mark_sentences(nlp: Language, name: str) -> SentencesComponent:
    """The factory of ``kamer_sentences``."""
    return SentencesComponent()


def find_metadata(nlp: Language, name: str) -> MetadataComponent:
    """The factory of ``kamer_metadata``."""
    return MetadataComponent()


find_outline = _finder("outline")
find_footnotes = _finder("footnotes")
find_references = _finder("references")
find_dates = _finder("dates")
find_figures = _finder("figures")
find_actors = _finder("actors")
find_commitments = _finder("commitments")
find_abbreviations = _finder("abbreviations")

# Name -> the attribute of this module that an entry point names.
FACTORIES: dict[str, str] = {
    TOKENS: "join_tokens",
    "kamer_sentences": "mark_sentences",
    "kamer_metadata": "find_metadata",
    **{FACTORY.format(category): f"find_{category}" for category in KINDS},
}


def _register(name: str, factory: Factory) -> None:
    category = name.removeprefix(PREFIX)
    kind = KINDS.get(category)
    if kind is not None:
        shares = ["doc.ents"] if kind.rank is not None else []
        Language.factory(
            name,
            default_config={"ents": OURS_FIRST} if shares else {},
            assigns=["doc.spans", *shares, "doc._.kamer", *_OF_SPANS, *_OWN.get(category, ())],
            func=factory,
        )
    elif name == TOKENS:
        Language.factory(name, assigns=["token.norm"], retokenizes=True, func=factory)
    elif factory is mark_sentences:
        assigns = ["token.is_sent_start", "doc.sents"]
        Language.factory(name, assigns=assigns, func=factory)
    else:
        Language.factory(name, assigns=["doc._.kamer"], func=factory)


def _register_all() -> None:
    for name, attribute in FACTORIES.items():
        _register(name, globals()[attribute])
    registry.displacy_colors.register("kamer", func=COLOURS)


# Last: where entry points are installed, spaCy loads each of the functions above while it registers it.
attributes.register()
_register_all()
