"""Clean text: what is joined, opened and left out, with each character's place kept."""

from __future__ import annotations

import pytest

from extractor import readers


@pytest.mark.parametrize(
    ("source", "clean", "why"),
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
def test_clean_text(source: str, clean: str, why: str) -> None:
    document = readers.read(source.encode())
    assert document.text.strip("\n").replace("\t", " ") == clean, why


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
