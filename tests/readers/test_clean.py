"""Clean text: what is joined, opened and left out, with each character's place kept."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import readers
from extractor.readers import clean


@pytest.mark.parametrize(
    ("source", "read", "why"),
    [
        ("het beleids-\nplan van nu", "het beleidsplan van nu", "a word broken at the line's end"),
        (
            "de niet-\ningezetenen hier",
            "de niet-ingezetenen hier",
            "a prefix that keeps its hyphen",
        ),
        ("de ABC-\ngebieden hier", "de ABC-gebieden hier", "an abbreviation keeps it"),
        (
            "beleids- en\nuitvoeringskosten",
            "beleids- en uitvoeringskosten",
            "a word left out on purpose",
        ),
        ("de jaren 2023-\n2025 samen", "de jaren 2023-2025 samen", "a range of years"),
        ("een ﬁnanciële ﬂow", "een financiële flow", "ligatures are opened"),
        ("het cafe\u0301 daar", "het café daar", "accents are composed"),
        ("36\u202f800 en\u00a0nog", "36 800 en nog", "odd spaces are plain"),
        ("zo\u00adgenaamd\u200b hier", "zogenaamd hier", "invisible characters go"),
        ("twee  spaties\there", "twee spaties here", "runs of space are one"),
        ("een be\ufffe-woord", "een be-woord", "what pdfium leaves of a broken word"),
    ],
)
def test_clean_text(source: str, read: str, why: str) -> None:
    document = readers.read(source.encode())
    assert document.text.strip("\n").replace("\t", " ") == read, why


def test_a_finding_gives_back_what_is_printed() -> None:
    document = readers.read("Dat is beleids-\nplan 36\u00a0800 VIII.".encode())
    at = document.text.index("beleidsplan")
    assert document.printed(at, at + 11) == "beleids-\nplan"
    at = document.text.index("36 800 VIII")
    assert document.printed(at, at + 11) == "36\u00a0800 VIII"


def test_from_one_cell_into_the_next_a_span_holds_both() -> None:
    text = "Motie over een      33 000, nr. 12\nwettelijke norm     \nMotie-Ypma hier     33 000, nr. 13\n"
    document = readers.read(text.encode())
    row = next(document.of_kind("row"))
    assert document.read(row) == "Motie over een wettelijke norm\t33 000, nr. 12"
    at = document.text.index("norm")
    start, end = document.span(at, at + 12)
    assert start < end
    assert "norm" in document.source[start:end]
    assert "33 000" in document.source[start:end]


_SIGNS = "ab- \t\n\u00a0\u00ad\u0301\u03b1\u2009\u200b\u2010\u2011\ufb01\ufb03\ufffe€é’😀"


@given(st.text(alphabet=_SIGNS, max_size=60), st.lists(st.integers(0, 60), max_size=4))
def test_what_is_copied_whole_is_what_is_copied_sign_by_sign(text: str, cuts: list[int]) -> None:
    ends = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    pieces = [clean.Piece(a, b) for a, b in pairwise(ends)]
    fast, careful = clean.Writer(text), clean.Writer(text)
    careful._easy = False
    assert fast.passage("paragraph", pieces) == careful.passage("paragraph", pieces)
    assert fast.finish() == careful.finish()


def test_all_that_is_odd_and_printable_is_looked_for() -> None:
    """Or a text with it would be copied as it stands."""
    odd = [c for c in map(chr, range(0x10000)) if c != " " and clean._ODD.match(c)]
    unseen = [c for c in odd if c.isprintable() and clean._is_easy(f"é {c}")]
    assert len(odd) > 150
    assert unseen == []
