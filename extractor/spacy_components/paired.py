"""A letter held against its nota when a model has looked at both."""

from __future__ import annotations

from functools import partial

from spacy.language import Language

from extractor import coverage, sides
from extractor.checking import in_order
from extractor.document import Document
from extractor.findings import Coverage
from extractor.messages import diagnostic
from extractor.pipeline import source
from extractor.spacy_components import merging


def check(one: Document, other: Document, lang: str = "nl", *, nlp: Language) -> Coverage:
    """What ``checking.check`` does, with the actors of the model beside ours. They are names to the rules on
    differences; verdicts and evidence are as without a model."""
    letter, memo = in_order(one, other)
    add = partial(merging.with_actors, nlp=nlp)
    brief, nota = sides.read(letter, add), sides.read(memo, add)
    issues = [*nota.doubts, *memo.issues, *letter.issues]
    return coverage.check(
        brief,
        nota,
        (source(letter), source(memo)),
        tuple(diagnostic(issue, lang) for issue in issues),
        lang,
    )
