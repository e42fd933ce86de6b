"""Pipelines that are made once: making one costs as much as reading ten letters."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

import extractor.spacy_components.factories  # registers them, as the entry points do
from extractor import spacy_components


@pytest.fixture(scope="session")
def nlp() -> Language:
    """Blank Dutch with every component of ours."""
    assert extractor.spacy_components.factories.FACTORIES
    return spacy_components.add(spacy.blank("nl"))


@pytest.fixture(scope="session")
def kamer() -> Language:
    """The ready pipeline."""
    return spacy_components.load()
