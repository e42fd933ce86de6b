"""Official numbers as one token: what a tokenizer cannot know, since "36 800" is also an amount.

Joined are the codes and dossiers in references, and nothing else: "36 800 VIII", "31 204",
"TZ202603- 117", "ECLI:NL:RVS:2026:587", "COM(2025) 280". A joined code has its canonical id as norm
(``token.norm_``), a dossier its digits and addition ("36800-VIII").

spaCy moves ``doc.ents`` along when tokens are joined, but not ``doc.spans``; here these go along too, so that
the component may stand anywhere in a pipeline.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span, SpanGroup
from spacy.util import filter_spans

from extractor.document import Span as Characters
from extractor.findings import Reference
from extractor.patterns import pattern
from extractor.spacy_components.spans import snapped

_CODES = frozenset(("toezegging", "document", "zaak", "activiteit", "ecli"))
_DOSSIERS = frozenset(("kamerstuk", "dossier", "motie"))
_LONGEST = 60  # characters: more is a code that stands apart from what belongs to it
_SPACE = "[ \u00a0\u2009\u202f]"
_DOSSIER = pattern(
    rf"(?<!\d)([1-3]\d){_SPACE}(\d{{3}})(?!\d)(?:{_SPACE}?[-–]?{_SPACE}?([IVX]{{1,7}}[A-E]?|[A-N])(?!\w))?"
)
_EU = pattern(rf"((?:COM|SWD|JOIN)){_SPACE}?(\(\d{{4}}\)){_SPACE}(\d{{1,4}})(?!\d)")


def _numbers(text: str, reference: Reference) -> Iterator[tuple[Characters, str]]:
    """The stretches of a reference that are one number, and their normal form."""
    start, end = reference.span
    if reference.type in _CODES:
        if reference.id is not None and end - start <= _LONGEST and "\n" not in text[start:end]:
            yield reference.span, reference.id
        return
    dossier = reference.type in _DOSSIERS
    for match in (_DOSSIER if dossier else _EU).finditer(text, start, end):
        first, second, third = match.groups()
        yield match.span(), f"{first}{second}{'-' if dossier and third else ''}{third or ''}"


def join(doc: Doc, text: str, references: Iterable[Reference]) -> None:
    """Merge the tokens of every number that the tokenizer's tokens fit; ``text`` is that of the Doc."""
    norms = {}
    for reference in references:
        for (start, end), norm in _numbers(text, reference):
            span = doc.char_span(start, end)
            if span is not None and len(span) > 1:
                norms[span] = norm
    if not norms:
        return
    stood = {name: [_place(span) for span in group] for name, group in doc.spans.items()}
    with doc.retokenize() as retokenizer:
        for span in filter_spans(norms):
            retokenizer.merge(span, attrs={"NORM": norms[span]})
    for name, places in stood.items():
        spans = [snapped(doc, *place) for place in places]
        doc.spans[name] = SpanGroup(doc, name=name, attrs=doc.spans[name].attrs, spans=spans)


def _place(span: Span) -> tuple[Characters, str, str, str]:
    """What makes a span again: its characters, label, id in a knowledge base and id."""
    return (span.start_char, span.end_char), span.label_, span.kb_id_, span.id_
