"""Where sentences begin, for spaCy: by our own rules for Dutch, passage by passage.

spaCy's sentences cover every token, ours only the passages: a page number or a note between two halves of
a sentence is a sentence of its own, and the second half another one.
"""

from __future__ import annotations

import numpy as np
from spacy.tokens import Doc

from extractor.document import Document
from extractor.language.sentences import split

# What stands for the number of a sentence where there is none.
_WITH_BEFORE = -1
_BETWEEN = -2  # and lower: what belongs to no passage
_CLOSING = "]).,;"  # what closes the passage before


def starts(document: Document) -> list[int]:
    """The source offsets at which sentences begin, in order."""
    rows = [(a, b, _BETWEEN - i, True) for i, (a, b) in enumerate(document.furniture)]
    # A note mark goes with the sentence that it hangs on.
    rows += [(*anchor.span, _WITH_BEFORE, False) for anchor in document.anchors]
    clean, at = document.clean_at, document.source_at
    i = number = 0
    for passage in document.passages:
        for start, end in split(document.text, passage.start, passage.end):
            opens = start == passage.start
            while i + 1 < len(clean) and clean[i + 1] <= start:
                i += 1
            j = i
            while start < end:  # the stretches of source that the sentence is made of
                stop = clean[j + 1] if j + 1 < len(clean) else end
                stop = min(stop, end)
                if stop > start:
                    shift = at[j] - clean[j]
                    rows.append((start + shift, stop + shift, number, opens))
                    start = stop
                j += 1
            number += 1
    rows.sort()
    found: list[int] = []
    before, last = None, 0
    for begin, stop, number, opens in rows:
        if number not in (before, _WITH_BEFORE):
            found.append(_with_mark(document.source, begin, last) if opens else begin)
            before = number
        last = max(last, stop)
    return found


def _with_mark(source: str, begin: int, last: int) -> int:
    """Where the first sentence of a passage begins when the list mark, label or note mark before it is
    counted in, which stands on its line and in no passage; ``last`` is where the text before it ends."""
    low = max(source.rfind("\n", 0, begin) + 1, last)
    between = source[low:begin].lstrip(_CLOSING + " \t")
    return begin - len(between) if between.strip() else begin


def mark(doc: Doc, document: Document) -> None:
    """Set ``token.is_sent_start`` for every token. A Doc that was parsed keeps its sentences: they are
    those of its trees."""
    if not len(doc) or doc.has_annotation("DEP"):
        return
    # A loop over the tokens would take longer than all else here.
    begins = doc.to_array(["IDX"])
    wanted = np.array([0, *starts(document)], dtype=begins.dtype)
    # A token that a sentence begins in the middle of belongs to that sentence.
    at = np.searchsorted(begins, wanted, side="right") - 1
    marks = np.full(len(doc), -1, dtype=np.int64)
    marks[[_no_space(doc, int(i)) for i in at]] = 1
    marks[0] = 1
    doc.from_array(["SENT_START"], marks.astype(np.uint64))  # type: ignore[arg-type]


def _no_space(doc: Doc, i: int) -> int:
    """The next token that is more than space: line ends go with the sentence before them."""
    while i + 1 < len(doc) and doc[i].is_space:
        i += 1
    return i
