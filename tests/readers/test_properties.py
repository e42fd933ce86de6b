"""What holds for any text at all: nothing is lost, made up or moved."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from extractor import readers
from extractor.document import Document
from extractor.messages import InputError

# Pieces that letters and notas are made of, and that readers take for something.
_PIECES = [
    "De minister stuurt de brief voor de zomer aan de Kamer.",
    "toegezegd.1",
    "toegezegd",
    " 2 is",
    "[footnoteRef:2]",
    "[2:  TZ202503-012. ]",
    "[^1]",
    "[^1]: Kamerstuk 12 345, nr. 6.",
    "1 TZ202503-012.",
    "1",
    "2",
    "- ",
    "• ",
    "o ",
    "1. ",
    "a) ",
    "1.1 ",
    "## Kern",
    "**Datum**",
    "Datum: 9 april 2026",
    "Betreft",
    "Onze referentie",
    "2026-0000123456",
    "Aan",
    "Aanleiding",
    "Vraag 1",
    "Geachte voorzitter,",
    "Hoogachtend,",
    "De minister van Financiën,",
    "J. de Vries",
    "TER BESLISSING",
    "Pagina 1 van 3",
    "Tweede Kamer, vergaderjaar 2025–2026, 12 345, nr. 6",
    "| a | b |",
    "|---|---|",
    "cel een      cel twee      cel drie",
    "Volgnummer   Naam",
    "> ",
    "\t",
    "\n",
    "\n",
    "\n\n",
    "\x0c",
    "   ",
    "beleids-\nmaatregel",
    "ﬁnancieel",
    "cafe\u0301",
    "\u00a0",
    "\u200b",
    "■■■■",
    "<sup>1</sup>",
    "\\-",
    "[link](https://example.org/a_b)",
    "*",
    "====",
    "----",
]
TEXTS = st.one_of(
    st.lists(st.sampled_from(_PIECES), max_size=40).map("".join),
    st.lists(st.sampled_from(_PIECES), max_size=30).map("\n".join),
    st.text(max_size=300),
)
NAMES = st.sampled_from(["brief.txt", "nota.md"])
_MANY = settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _read(data: bytes, name: str) -> Document | None:
    try:
        return readers.read(data, name)
    except InputError:
        return None


@_MANY
@given(TEXTS, NAMES)
def test_passages_are_clean_and_their_spans_lie_in_the_source(text: str, name: str) -> None:
    document = _read(text.encode(errors="ignore"), name)
    if document is None:
        return
    last = -1
    for passage in document.passages:
        assert last <= passage.start < passage.end <= len(document.text)
        last = passage.end
        clean = document.read(passage)
        assert clean == clean.strip(" ")
        assert "\n" not in clean
        assert "  " not in clean
        assert not set(clean) & set("\u00a0\u200b\u00ad\ufeff\uffff\x0c\r\x00")
        start, end = document.span(passage.start, passage.end)
        assert 0 <= start < end <= len(document.source)
    for anchor in document.anchors:
        assert 0 <= anchor.at <= len(document.text)
        assert 0 <= anchor.span[0] < anchor.span[1] <= len(document.source)


@_MANY
@given(TEXTS, NAMES)
def test_each_clean_letter_comes_from_that_letter_in_the_source(text: str, name: str) -> None:
    document = _read(text.encode(errors="ignore"), name)
    if document is None:
        return
    for at, char in enumerate(document.text):
        if char.isalnum():
            there = document.source[document.offset(at)]
            whole = unicodedata.normalize("NFKC", document.source[document.offset(at) :][:4])
            plain = unicodedata.normalize("NFKD", char)[:1]
            assert (
                plain in (there, whole[:1])
                or char in unicodedata.normalize("NFKC", there)
                or (plain == unicodedata.normalize("NFKD", there)[:1])
            )


@_MANY
@given(TEXTS)
@example("11. ")  # a number that nothing follows was lost
@example("Onze referentie\tcel een      cel twee      cel drie")  # cells behind a value were lost
@example("cel een      Datum      3 mei 2026      cel twee      Bijlagen")
def test_nothing_is_lost_and_nothing_comes_twice(text: str) -> None:
    """Each letter of the source stands in one passage, or in furniture, a mark, a list mark, a label
    or a rule; nowhere else can it go."""
    document = _read(text.encode(errors="ignore"), "brief.txt")
    if document is None or _has_markup(text):
        return
    counts = [0] * len(document.source)
    for at, char in enumerate(document.text):
        if char.isalnum() and (at == 0 or document.offset(at) != document.offset(at - 1)):
            counts[document.offset(at)] += 1
    assert max(counts, default=0) <= 1
    for start, end in (*document.furniture, *(anchor.span for anchor in document.anchors)):
        counts[start:end] = [1] * (end - start)
    lost = "".join(
        c if c.isalnum() and not n else " " for c, n in zip(document.source, counts, strict=True)
    ).split()
    told = " ".join(f"{p.marker or ''} {p.label or ''}" for p in document.passages)
    for word in lost:
        assert word in told or word in _LABELS or word in "o1234567890aAbB"


_LABELS = " ".join(_PIECES[18:24])


def _has_markup(text: str) -> bool:
    return any(sign in text for sign in ("[", "**", "#", "|", "<", "&", "```"))


@_MANY
@given(TEXTS, NAMES)
def test_reading_twice_gives_the_same(text: str, name: str) -> None:
    data = text.encode(errors="ignore")
    assert _read(data, name) == _read(data, name)


@_MANY
@given(TEXTS, NAMES)
def test_the_way_a_file_is_stored_changes_nothing(text: str, name: str) -> None:
    text = text.encode(errors="ignore").decode().replace("\r", "").lstrip("\ufeff")
    text = text.replace("\0", "").replace(
        "\u200b", ""
    )  # with it, a text without a byte order mark may be UTF-16
    plain = _read(text.encode(), name)
    if plain is None:
        return
    for data in (
        text.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + text.encode(),
        b"\xff\xfe" + text.encode("utf-16-le"),
        b"\xfe\xff" + text.encode("utf-16-be"),
    ):
        other = _read(data, name)
        assert other is not None
        assert other.text == plain.text
        assert other.passages == plain.passages


def test_a_windows_file_reads_like_the_same_text_in_utf_8() -> None:
    text = "Geachte voorzitter,\n\nDe reünie kost € 3 – ‘een koopje’ volgens het café.\n"
    assert readers.read(text.encode("cp1252")).text == readers.read(text.encode()).text


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_where_its_nuls_fall(order: str) -> None:
    text = "De minister stuurt de brief voor de zomer aan de Kamer."
    assert readers.read(text.encode(order)).text.strip() == text
