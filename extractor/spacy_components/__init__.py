"""The finders as components of a spaCy pipeline, the ready pipeline ``models/nl_kamer``, and ``--model``.

This room alone imports spaCy, and only inside the functions below. spaCy itself finds the components by the
entry points ``spacy_factories`` of the installed package; importing ``factories`` registers them too.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from extractor.document import Document
from extractor.finders.base import Found, Hit
from extractor.findings import Actor, Coverage, Extraction
from extractor.knowledge import folder
from extractor.messages import InputError, say, visible

if TYPE_CHECKING:
    from types import ModuleType

    from spacy.language import Language
    from spacy.tokens import Doc

    from extractor.spacy_components.loading import Identity

__all__ = ["Opened", "add", "checker", "load", "make_doc", "merger", "named", "opened", "remark"]

# The folder of the ready pipeline inside ``models/``.
NAME = "nl_kamer"


def _spacy(what: str) -> ModuleType:
    """spaCy, with our components registered. Raises InputError (I065) where it is not installed; ``what``
    asks for it."""
    try:
        import spacy
    except ModuleNotFoundError as error:
        if error.name != "spacy":
            raise
        raise InputError("I065", what) from None
    from extractor.spacy_components import factories  # noqa: F401 (registers them)

    return spacy


def load() -> Language:
    """The pipeline ``models/nl_kamer``, from a checkout or from an installed wheel. Raises InputError
    (I065) without spaCy."""
    nlp: Language = _spacy(NAME).load(os.path.join(folder(), NAME))
    return nlp


def add(nlp: Language) -> Language:
    """Add every component to the end of a pipeline, in the order of ``factories.FACTORIES``; the one that
    joins tokens goes first, since what stands before it may hold on to tokens."""
    from extractor.spacy_components import factories

    for name in factories.FACTORIES:
        nlp.add_pipe(name, first=True if name == factories.TOKENS else None)
    return nlp


def make_doc(nlp: Language, document: Document) -> Doc:
    """A Doc of a document in any format that ``extractor.read`` reads, not yet through the pipeline:
    ``nlp(make_doc(nlp, extractor.read("brief.pdf")))``. It carries the document, also into the other
    processes of ``nlp.pipe(..., n_process=2)``. Raises ValueError (spaCy's E088) when the text is longer
    than ``nlp.max_length``."""
    from extractor.spacy_components import docs

    return docs.make_doc(nlp, document)


def named(model: str) -> str:
    """The name of a model as it was given. Raises InputError (I067) when it is empty; needs no spaCy."""
    if not model.strip():
        raise InputError("I067", "--model")
    return model


def remark(model: str, made_for: str, lang: str) -> str:
    """The one line on a model that is made for other versions of spaCy than the one that runs; "" when there
    are none."""
    if not made_for:
        return ""
    from importlib.metadata import version

    code, values = "I069", {"made": made_for, "runs": version("spacy")}
    return f"{code} {visible(model)}: {say(code, values, lang)}"


def _load(model: str, lang: str | None) -> Language:
    """A model by its name; in which language a remark on it goes to standard error, None for no remark."""
    _spacy(named(model))
    from extractor.spacy_components import loading

    nlp = loading.load_model(model)
    if lang is not None and (line := remark(model, loading.made_for(nlp), lang)):
        print(line, file=sys.stderr)
    return nlp


def merger(model: str, lang: str = "nl") -> Callable[[Document, Extraction], Extraction]:
    """What ``--model NAME`` does: a function that merges the persons, organisations and places that the
    spaCy model sees in a document into its extraction, by the rule in ``merging``. The model (its name, or
    a folder) is loaded once; one that is made for another spaCy gets a line on standard error, in ``lang``.
    Raises InputError: I063 no such model, I064 it cannot be used, I065 no spaCy, I066 it sees no names, I067 no
    name, I068 no model.
    """
    nlp = _load(model, lang)
    from extractor.spacy_components import merging

    return partial(merging.with_model, nlp=nlp)


def checker(model: str, lang: str = "nl") -> Callable[[Document, Document, str], Coverage]:
    """What ``check --model NAME`` does: a function of two documents and the language of the messages, the same
    check as ``extractor.check`` with the actors of both merged by the rule in ``merging``. The model is loaded
    once, with the remark and the errors of ``merger``."""
    nlp = _load(model, lang)
    from extractor.spacy_components import paired

    return partial(paired.check, nlp=nlp)


class Opened(NamedTuple):
    """A loaded model: which one it is, what it adds to the findings of a document, and for which other versions
    of spaCy it is made ("" for none). ``beside`` gives the findings as a check takes them, and the actors as
    ``extract`` shows them."""

    identity: Identity
    beside: Callable[[Document, Found], tuple[Found, list[Hit[Actor]]]]
    made_for: str = ""


def opened(model: str) -> Opened:
    """What ``audit --model NAME`` does, document by document, with a model that is loaded once. Raises
    InputError as ``merger`` does."""
    nlp = _load(model, None)
    from extractor.spacy_components import loading, merging

    shown = partial(merging.shown, nlp=nlp)
    return Opened(loading.identity(model, nlp), shown, loading.made_for(nlp))
