"""Any text at all: no exception, honest spans, valid output, the same result twice, linear time."""

from __future__ import annotations

import json
import time
from functools import cache
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import extractor
from extractor import schema
from tests.places import CORPUS

FRAGMENTS = [
    "het lid De Groot (VVD)", "de leden A, B en C", "motie-", "TZ202503-041", "TZ202503- 041", "36 800 XIV, nr. 61",
    "Kamerstukken II 2025/26, ", "nrs. 520 en 548", "€ 12,5 mln.", "tussen de 3 en 5 miljoen euro", "een derde",
    "8 april jl.", "uiterlijk 1 oktober", "vóór het zomerreces", "31 februari 2026", "in Q3 2026", "ministerie van",
    "de minister van Werk en ", "[footnoteRef:2]", "[2: noot. ]", "[^1]", "[^1]: noot", "toegezegd.1", "1 TZ202503-012.",
    "\n", "\n\n", "\r\n", "\t", "\x0c", "\u2028", "\u00a0", "\u202f", "\u200b", "\ufb01", "e\u0301", "\u202e", "\x00", "\ufffd",
    "Pagina 1 van 3", "Datum", "Onze referentie", "TER BESLISSING", "- ", "• ", "\uf0b7 ", "| a | b |", "# ", "**", "(aan lid Vos, PRO)",
    "heb ik toegezegd", "stuur ik uw Kamer", "Geachte voorzitter,", "Hoogachtend,", "De minister van Defensie,", "R.J. Vos", "(hierna: AB)",
    ".", ",", " ", "en", "van", "12", "A", "z", "é", "ß", "中", "😀",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join),
    st.lists(st.sampled_from(FRAGMENTS), max_size=40).map(" ".join),
)


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(schema.extraction())


def spans(data: Any) -> list[list[int]]:
    """Every span anywhere in the output."""
    found = []
    if isinstance(data, dict):
        for key, value in data.items():
            if key in ("span", "anchor", "body") and value is not None:
                found.append(value)
            else:
                found += spans(value)
    elif isinstance(data, list):
        for value in data:
            found += spans(value)
    return found


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, st.sampled_from([None, "brief", "nota"]))
def test_any_text(text: str, kind: str | None) -> None:
    try:
        document = extractor.read(text.encode("utf-8", "surrogatepass"), kind=kind)
    except extractor.InputError as error:
        assert error.line().startswith(error.code)
        return
    found = extractor.extract(document)
    for finding in (*found.references, *found.figures, *found.dates):
        assert document.source[slice(*finding.span)] == finding.text
    for actor in found.actors:
        for mention in actor.mentions:
            assert document.source[slice(*mention.span)] == mention.text
    data = json.loads(msgspec.json.encode(found))
    for start, end in spans(data):
        assert 0 <= start <= end <= len(document.source)
    validator().validate(data)
    assert found == extractor.extract(document)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    try:
        found = extractor.extract(data)
    except extractor.InputError as error:
        assert error.code.startswith("I")
    else:
        assert found.source.length > 0


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_cut_letters(data: st.DataObject) -> None:
    """A real letter cut at any place, or with a stretch taken out, reads without complaint."""
    path = data.draw(st.sampled_from(sorted(CORPUS.glob("*/[bn]*.*"))))
    raw = path.read_bytes()
    start = data.draw(st.integers(0, len(raw) - 1))
    end = data.draw(st.integers(start, len(raw)))
    cut = raw[:start] + raw[end:]
    try:
        document = extractor.read(cut)
    except extractor.InputError:
        return
    found = extractor.extract(document)
    for finding in (*found.references, *found.figures, *found.dates):
        assert document.source[slice(*finding.span)] == finding.text


HOSTILE = [
    "[1: ", "[footnoteRef:1]", "[footnoteRef:1] [1: ", "[^1]", "[^1]: a\n", "1 2 3 ", "36 800 ", "36 800 XIV, ", "nrs. 1, ", ", 2", "de leden A, ",
    "lid ", "de leden De Groot, ", "motie-", "moties van ", "Van den ", "TZ", "TZ2026", "€ ", "€ 1 tot ", "1.000.", "een ", "tussen de ", "van 1 tot ",
    "1 januari ", "3, ", "uiterlijk ", "voor ", "ministerie van ", "minister van A, ", "A ", "Raad ", "Stichting ", "AB (", "(hierna: ", "artikel 1, ",
    "Handelingen II 2010/11, ", "Aanhangsel ", "1/2/", "a-\n", "Datum\n", "- \n", "| ", "\t", "\n", "\x0c", "**", "# ", "( ", ") ", "’", "heb ik toegezegd ", "u heeft toegezegd en ",
    "Pagina 1 van 2\n", "x" , "Xx", "Á́", "twee", "honderd", "duizend", "http://a/kst-", "kst-1", "COM(", "richtlijn", "in 2026 ", "2026-2027 en ", "week 1, ", ". ", "A. ", "jl. ",
]  # fmt: skip


def seconds(piece: str, size: int) -> float:
    text = (piece * (size // len(piece) + 1))[:size] + " slot."
    before = time.process_time()
    extractor.extract(text.encode())
    return time.process_time() - before


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_hostile_repeats_stay_linear(piece: str) -> None:
    """Four times as much text takes about four times as long; sixteen times would be quadratic."""
    extractor.extract(b"warm")
    small = max(seconds(piece, 10_000), seconds(piece, 10_000), 0.004)
    large = seconds(piece, 40_000)
    if large > 10 * small:  # once more, in case the machine was busy
        large = min(large, seconds(piece, 40_000))
    assert large < 10 * small


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "Er zijn 36\u00a0800\u202fwoningen in 2026.",
            36800.0,
            "no-break and thin spaces in a number",
        ),
        (
            "De kosten zijn €\u00a012,5\u2009mln. per jaar.",
            12_500_000.0,
            "thin space before the unit",
        ),
        ("Er kwamen 5.000 ge\u0301interesseerden.", 5000.0, "decomposed accents"),
        ("Er zijn 1.200\u200b woningen gebouwd.", 1200.0, "a zero-width space"),
        ("De o\ufb03ciële telling: 300 scholen.", 300.0, "a ligature"),
        ("Regel een.\u2028Er zijn 40 scholen.", 40.0, "U+2028"),
    ],
)
def test_odd_characters(text: str, expected: float, why: str) -> None:
    document = extractor.read(text.encode())
    found = extractor.extract(document)
    assert expected in [f.value for f in found.figures], why
    for figure in found.figures:
        assert document.source[slice(*figure.span)] == figure.text
