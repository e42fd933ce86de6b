"""What holds for any text: no exception, true spans, the same twice, work linear in the length."""

from __future__ import annotations

import time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.document import Document
from extractor.finders import abbreviations, actors
from extractor.finders.actors import index
from extractor.finders.actors.gazetteer import PARTY_WORDS, gazetteer
from extractor.finders.actors.words import CLASS_NOUNS
from extractor.finders.base import Found
from extractor.knowledge import load
from extractor.readers import read

# Text in which much is nearly a name.
_PIECES = st.sampled_from(
    [
        *("lid", "leden", "motie-", "moties", "amendement", "van", "de", "der", "den", "’t", "'t"),
        *("en", ",", "/", "(", ")", ".", ":", ";", "Van", "De", "El", "D’", "O'", "Vos", "Grift"),
        *("Jansen-de", "Vries", "(D66)", "(CDA,", "VVD", "c.s.", "50PLUS", "toezegging aan"),
        *("minister", "staatssecretaris", "stas", "MVRO", "OCW", "ministerie", "collega", "mr."),
        *("commissie-", "commissie voor", "Raad voor", "Stichting", "Nationaal Programma", "A.B."),
        *(
            "Instituut",
            "het RIVM’s",
            "GGD’en",
            "(hierna: de Commissie)",
            "IPO",
            "(IPO)",
            "uw Kamer",
        ),
        *("Utrecht", "Rotterdam-Zuid", "mevrouw", "de heer", "burgemeester", "MINISTER", "LEDEN"),
        *("\n", "\t", "“", "”", "é", "Ż", "ﬁ", "ß", "İ", "ı", "ǅ"),
    ]
)
_CHARACTERS = st.characters(exclude_categories=("Cs", "Cc"))
TEXTS = st.one_of(st.text(_CHARACTERS, max_size=400), st.lists(_PIECES, max_size=80).map(" ".join))


def _document(text: str) -> Document:
    return read(f"Een brief.\n\n{text}".encode(), "x.txt")


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text(text: str) -> None:
    document = _document(text)
    hits, issues = actors.find(document, Found())
    assert issues == []
    starts = []
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(document.text)
        assert hit.value.mentions[0].span == document.span(hit.start, hit.end)
        starts.append(hit.start)
        for mention in hit.value.mentions:
            start, end = mention.span
            assert mention.text == document.source[start:end] != ""
    assert starts == sorted(starts)
    assert actors.find(document, Found())[0] == hits


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text_abbreviations(text: str) -> None:
    document = _document(text)
    abbreviations.pairs.cache_clear()
    found = abbreviations.find(document)
    for abbreviation in found:
        start, end = abbreviation.span
        assert 0 <= start < end <= len(document.source)
        assert abbreviation.long
        assert abbreviation.short
    abbreviations.pairs.cache_clear()
    assert abbreviations.find(document) == found


HOSTILE = [
    "lid ",
    "lid Van ",
    "leden A, ",
    "de leden Jansen, ",
    "motie-",
    "Jansen-",
    "van de ",
    "Van Der ",
    "(",
    "(D66) ",
    "Jansen (D66) ",
    "(hierna: ",
    "(AB) ",
    "A ",
    "A.",
    "A’",
    "AB & ",
    "Raad voor ",
    "Stichting ",
    "Nationaal Programma Water en ",
    "ministerie van ",
    "minister van VWS, ",
    "minister van Aa, ",
    "commissie voor ",
    "mevrouw Jansen, ",
    "Aa\t",
    "Aa-bb-",
    "Utrecht ",
    "Aa Bb Instituut ",
    "RIVM, ",
    "LEDEN ",
    "lid Aa-van ",
    "Aa-van ",
    "Aa-'t ",
    "Aa-Van (CDA) ",
    "directeur van ",
    "waterschap van ",
    "A" * 50,
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_is_linear(piece: str) -> None:
    """Twice the text may cost about twice the work: far from the four times of a square."""

    def work(length: int) -> float:
        document = _document(piece * (length // len(piece)))
        best = float("inf")
        for _ in range(3):
            abbreviations.pairs.cache_clear()
            begin = time.process_time()
            actors.find(document, Found())
            abbreviations.find(document)
            best = min(best, time.process_time() - begin)
        return best

    small, large = work(20_000), work(80_000)
    assert large < 10 * small + 0.05, f"{small * 1e3:.1f} ms, {large * 1e3:.1f} ms"


def test_the_index_is_up_to_date() -> None:
    """Else: python -m extractor.finders.actors.index"""
    assert load("actors", dict[str, str]) == msgspec.json.decode(msgspec.json.encode(index.build()))


def test_what_goes_on_is_what_can_stand_there() -> None:
    """The table by the next two characters leaves out only forms that do not stand in the text."""
    known = gazetteer()
    for word in known.begins:
        if word[0] in "=-^" or word == PARTY_WORDS:
            continue
        entries = known.of(word)
        for text in (*(f"{entry.form}, zoals" for entry in entries), word, f"{word} x"):
            fit = [entry for entry in entries if text.startswith(entry.form)]
            found = known.going_on(word, text[len(word) : len(word) + 2])
            assert [entry for entry in found if text.startswith(entry.form)] == fit


def test_class_nouns_have_the_letters_that_are_looked_up() -> None:
    """``evidence.is_class`` asks for the last four letters first."""
    assert min(map(len, CLASS_NOUNS)) >= 4
