"""What spaCy shows is what ``extract`` gives: the same findings, every one of them with its tokens."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

import extractor
from extractor import spacy_components
from extractor.pipeline import CATEGORIES, FINDERS
from extractor.spacy_components.docs import text_of
from extractor.spacy_components.kinds import KINDS
from tests.places import LETTERS, NOTAS
from tests.spacy_components.pieces import LETTER, PATTERNS, Pieces

CORPUS = [*LETTERS, *NOTAS]


def every_place_is_there(doc: Doc) -> None:
    """Each place of each finding is a span whose tokens hold its characters, and as few as can be."""
    found = doc._.kamer
    for category, kind in KINDS.items():
        wanted = [place for value in getattr(found, category) for place in kind.places(value)]
        spans = [span for group in kind.groups for span in doc.spans[group]]
        assert sorted((s._.kamer_span, s.label_) for s in spans) == sorted(
            (place.span, place.label) for place in wanted
        )
        for span in spans:
            start, end = span._.kamer_span
            assert span._.kamer_text == doc.text[start:end]
            assert span.start_char <= start
            assert max(end, start + 1) <= span.end_char
            if len(span) > 1 and doc.text[start:end].strip():
                assert span[0].idx + len(span[0]) > start
                assert span[-1].idx < end


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_the_whole_corpus(nlp: Language, path: Path) -> None:
    document = extractor.read(path)
    doc = nlp(spacy_components.make_doc(nlp, document))
    assert doc.text == document.source
    assert doc._.kamer == extractor.extract(path)
    every_place_is_there(doc)


@pytest.mark.parametrize("path", CORPUS[::7], ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_a_text_alone_gives_what_the_file_gives(nlp: Language, path: Path) -> None:
    """Without the file: only its bytes (the digest, the encoding) and its name are not known."""
    wanted = extractor.extract(path)
    doc = nlp.make_doc(extractor.read(path).source)
    doc._.kamer_name = str(path)  # says that it is Markdown
    found = nlp(doc)._.kamer
    assert {name: getattr(found, name) for name in (*CATEGORIES, "metadata")} == {
        name: getattr(wanted, name) for name in (*CATEGORIES, "metadata")
    }


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_any_tokenizer(pattern: str | None) -> None:
    nlp = spacy_components.add(spacy.blank("xx"))
    nlp.tokenizer = Pieces(nlp.vocab, pattern)
    for text in (LETTER, extractor.read(LETTERS[0]).source):
        doc = nlp(text)
        wanted = extractor.extract(text.encode())
        assert doc._.kamer == wanted
        assert wanted.references
        every_place_is_there(doc)


@pytest.mark.parametrize("category", CATEGORIES)
def test_each_component_alone(category: str) -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe(f"kamer_{category}")
    found = nlp(LETTER)._.kamer
    wanted = extractor.extract(LETTER.encode(), only=[category])
    assert getattr(found, category) == getattr(wanted, category)
    assert found.diagnostics == wanted.diagnostics
    others = [name for name in CATEGORIES if name != category]
    assert not any(getattr(found, name) for name in others)


def test_the_order_of_the_components_makes_no_difference(nlp: Language) -> None:
    wanted = nlp(LETTER)
    for order in itertools.islice(itertools.permutations(FINDERS), 5, None, 23):
        other = spacy.blank("nl")
        for name in ("tokens", *order, "metadata", "outline", "footnotes", "abbreviations"):
            other.add_pipe(f"kamer_{name}")
        doc = other(LETTER)
        assert doc._.kamer == wanted._.kamer
        assert [(e.text, e.label_) for e in doc.ents] == [(e.text, e.label_) for e in wanted.ents]


_PIECES = (
    "TZ202603-211", "36 800 VIII, nr. 3", "€ 5 mln.", "3 mei 2026", "het lid Vos (PVV)", "de VNG", "😀",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            (*_PIECES, "\n", "\n\n", " ", "\t", "\u00a0", "\ufeff", "\u00ad", "é", "e\u0301", "- ", "(", ").")
        ),
        min_size=1,
        max_size=30,
    ),
    st.sampled_from(list(PATTERNS.values())),
)  # fmt: skip
def test_any_text_with_any_tokenizer(parts: list[str], pattern: str | None) -> None:
    text = "".join(parts)
    nlp = _pipelines.setdefault(pattern, spacy.blank("xx"))
    if not nlp.pipe_names:
        spacy_components.add(nlp)
        nlp.tokenizer = Pieces(nlp.vocab, pattern)
    doc = nlp(text)
    assert text_of(doc) == doc.text == text
    every_place_is_there(doc)
    if not text.startswith("\ufeff"):
        try:
            wanted = extractor.extract(text.encode())
        except extractor.InputError as error:
            assert [d.code for d in doc._.kamer.diagnostics] == [error.code]
        else:
            assert doc._.kamer == wanted


_pipelines: dict[str | None, Language] = {}
