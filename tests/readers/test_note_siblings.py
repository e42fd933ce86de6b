"""Notes of letters in every form that ministries print them: each mark has a note and each note a mark,
in order."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import readers
from extractor.document import Document

BODIES = [
    "TZ202604-031.",
    "29 517, nr. 294.",
    "36 800 XXII, nr. 64. Het lid Hol diende haar mede in.",
    "Besluit met kenmerk z2026-04417. De bewaartermijn is 72 uur.",
    "412 plaatsen in de zorg zijn niet meegerekend.",
    "https://www.rijksoverheid.nl/documenten/2026/05/12/rapport",
    "Alleen 3 van de 12 gemeenten gaven antwoord; 2 deden dat te laat.",
]


def _read(printed: str, mark: str, body: str, *, foot: str = "\n\n") -> Document:
    """``printed`` with «n» for each mark, and the notes below it; ``mark`` and ``body`` are how a number
    is printed at either."""
    numbers = [int(n) for n in re.findall(r"«(\d+)»", printed)]
    text = re.sub(r"«(\d+)»", lambda m: mark.format(m[1]), printed)
    notes = "\n".join(f"{body.format(n)} {BODIES[n % len(BODIES)]}" for n in numbers)
    return readers.read(f"{text}{foot}{notes}\n".encode(), kind="brief")


HANGS = [
    "Na correctie resteren er 71.000.«1» De wet volstaat.",
    "De uitgaven daalden tot € 12,5.«1» Dat is minder.",
    "Er waren er 10.140, waarvan 99,3%«1» bezet was.",
    "De brief van 7 mei«1» gaat daarover.",
    "De brief van 24 juni 2025«1» gaat daarover.",
    "De opgave van 10-2-2026«1» gaat daarover.",
    "Het heet een ‘gemiste kans’«1» in het rapport.",
    "Dat is “een begin, geen eind”.«1» Dat deel ik.",
    "De Raad (RSJ)«1» adviseerde over het vervolg.",
    "Motie-Bolle c.s. (29 984, nr. 1288)«1» riep mij op dat te doen.",
    "De motie-Hofstra c.s.,«1» die is aangenomen, vraagt dat.",
    "De uitstoot van CO2«1» daalde met 3%.",
    "Wie betaalt dat?«1» De gemeente.",
    "Dat was op 22 april jl.«1» De uitkomst is bekend.",
    "Er is € 250 mln.«1» De heer Pot vroeg in 2 van de 3 debatten daarnaar.",
    "Motie over ronselen (de leden Buijsse en Chakor)«1»",
    "De opslag kan nog 9.000 m² groeien. Dat blijft van de stad en de provincie.«1»",
]
# Sure only where the notes themselves are: below a heading, or numbered without a full stop.
LESS_PLAIN = [
    "Van de 2.150,«1» zo stelt de Unie, zijn er 14 geplaatst.",
    "De AP«1» houdt toezicht op artikel 4, eerste lid.",
    "In groep 8 zijn er 14.«1» Dat is meer dan in 2 andere groepen.",
]
FORMS = [("{}", "{}"), ("{}", "{}."), ("{}", "{}:"), ("[{}]", "[{}]"), ("({})", "({})"), ("{})", "{})"),
         ("[{}]", "{}"), ("[{}]", "{}."), ("[{}]", "[{}]:")]  # fmt: skip


@pytest.mark.parametrize(("mark", "body"), FORMS)
@pytest.mark.parametrize("printed", HANGS)
def test_a_mark_is_found_in_every_form(printed: str, mark: str, body: str) -> None:
    document = _read(printed, mark, body)
    (anchor,) = document.anchors
    assert document.text[: anchor.at] == printed.partition("«1»")[0].rstrip()
    assert document.text.startswith(printed.replace("«1»", ""))
    assert [document.read(p) for p in document.of_kind("footnote")] == [BODIES[1]]


@pytest.mark.parametrize(("body", "foot"), [("{}", "\n\n"), ("{}.", "\n\nNoten\n\n")])
@pytest.mark.parametrize("printed", LESS_PLAIN)
def test_a_doubtful_mark_is_taken_where_there_is_no_other(
    printed: str, body: str, foot: str
) -> None:
    document = _read(printed, "{}", body, foot=foot)
    (anchor,) = document.anchors
    assert document.text[: anchor.at] == printed.partition("«1»")[0]


APART = [
    "In de motie van Ten Hag en Omtzicht-Brul «1» is dat gevraagd.",
    "Een kwart keerde terug, dankzij het IOM «1». De ambassadeur prees dat.",
    "Bij 43% van de bedrijven was een overtreding «1», aldus de inspectie.",
    "Het rapport ‘Onder het glas’ «1» is gepubliceerd.",
    "De motie (29 984, nr. 1288)\n«1» riep mij op dat te doen.",
]


@pytest.mark.parametrize("form", ["({})", "[{}]"])
@pytest.mark.parametrize("printed", APART)
def test_brackets_may_stand_a_space_away(printed: str, form: str) -> None:
    document = _read(printed, form, form, foot="\n\n--\n\n")
    assert [a.label for a in document.anchors] == ["1"]
    assert "1" not in document.text.partition("\n")[0].replace("1288", "")


COUNTED = [
    "Wij letten op (1) de kosten en (2) de baten.\n\n(1) De kosten zijn hoog.\n(2) De baten niet.\n",
    "Het gaat om: (1) het plan, (2) de kosten.\n\n(1) Het plan is er.\n(2) De kosten ook.\n",
    "Zowel (1) de wet als (2) het besluit geldt.\n\n(1) De wet is er.\n(2) Het besluit ook.\n",
]


@pytest.mark.parametrize("text", COUNTED)
def test_what_is_counted_in_brackets_is_no_note(text: str) -> None:
    document = readers.read(text.encode(), kind="brief")
    assert document.anchors == ()
    assert "(1)" in document.text


LISTS = [
    "Ik ga in op drie punten:\n\n1. De kosten van 2025.\n2. De planning.\n3. Het vervolg.\n",
    "Wij spraken over 1 school.\n\n1. De kosten van 2025.\n2. De planning.\n",
    "Van de 3 plannen is er 1 gereed, 2 zijn er niet.\n\n1. Het plan voor de weg.\n2. Het plan voor de brug.\n",
    "Op 1 mei was het 12,1 graden.1\n\n1. Wat wil de Kamer?\nDe Kamer wil een plan.\n\n" + "Nog een regel tekst.\n" * 9,
    "Dat is alles.\n\n1.1 Opening van de brug\n\nDat was in mei.\n\n1 Opening van de sluis.\n",
    "In samenhang met artikel\n2 van de wet en 1 van het besluit regelt dat\n1 van de leden alles.\n",
]  # fmt: skip


@pytest.mark.parametrize("text", LISTS)
def test_lists_and_lines_that_begin_with_a_number_stay(text: str) -> None:
    document = readers.read(text.encode(), kind="brief")
    assert document.anchors == ()
    assert list(document.of_kind("footnote")) == []


def test_a_letter_with_a_list_and_notes_with_a_full_stop() -> None:
    text = (
        "Ik ga in op twee punten.1\n\n1. De kosten van de brug.\n2. De planning.2\n\nDat is alles voor nu.\n\n"
        "Hoogachtend,\n\nDe minister\n\n\n1. TZ202604-031.\n2. 29 517, nr. 294.\n"
    )
    document = readers.read(text.encode(), kind="brief")
    assert [document.read(p) for p in document.of_kind("footnote")] == [
        "TZ202604-031.",
        "29 517, nr. 294.",
    ]
    assert "De kosten van de brug." in document.text


def test_the_margin_has_no_marks() -> None:
    """The number of attachments beside the text, and a post box, are no mark of note 1."""
    aside = {
        3: "Postbus 20901",
        5: "Bijlage(n)",
        6: "1",
        8: "Ons kenmerk",
        9: "IENW/BSK-2026/118842",
    }
    body = ["Geachte voorzitter,", "", *["Dit is een regel van de brief die gewoon doorloopt tot hier"] * 9,
            "in 2025 telde Schiphol 6% minder dan een jaar eerder.1 Bij de rest", "ging het anders."]  # fmt: skip
    lines = [f"{line:<84}{aside.get(i, '')}".rstrip() for i, line in enumerate(body)]
    text = "\n".join([*lines, "", "", "1 Registratie LVNL."]) + "\n"
    document = readers.read(text.encode(), kind="brief")
    (anchor,) = document.anchors
    assert document.text[: anchor.at].endswith("een jaar eerder.")


PAGES = (
    "Dat is toegezegd.{a} Dat is nagekomen{b} in mei.\n\n{na} Eerste.\n{nb} Tweede.\n\nPagina 1 van 2\n\x0c"
    "Dat is gevraagd.{c} Dat is gedaan{d} in juni.\n\n{nc} Derde.\n{nd} Vierde.\n\nPagina 2 van 2\n"
)


@pytest.mark.parametrize(("mark", "body"), FORMS)
@pytest.mark.parametrize("second", [(1, 2), (3, 4)])
def test_numbers_go_on_or_begin_again_on_each_page(
    mark: str, body: str, second: tuple[int, int]
) -> None:
    numbers = (1, 2, *second)
    text = PAGES.format(
        **{k: mark.format(n) for k, n in zip("abcd", numbers, strict=True)},
        **{f"n{k}": body.format(n) for k, n in zip("abcd", numbers, strict=True)},
    )
    document = readers.read(text.encode(), kind="brief")
    assert [a.label.partition("#")[0] for a in document.anchors] == [str(n) for n in numbers]
    assert len({a.label for a in document.anchors}) == 4
    read = {p.label: document.read(p) for p in document.of_kind("footnote")}
    assert [read[a.label] for a in document.anchors] == ["Eerste.", "Tweede.", "Derde.", "Vierde."]


@given(
    st.lists(st.sampled_from([h for h in HANGS if not h.endswith("»")]), min_size=1, max_size=8),
    st.sampled_from(FORMS),
    st.sampled_from(["\n\n", "\n\nNoten\n\n", "\n\n--\n\n", "\n\nVoetnoten:\n\n"]),
)
def test_all_notes_of_a_letter_are_found_together(
    sentences: list[str], form: tuple[str, str], foot: str
) -> None:
    printed = "\n\n".join(s.replace("«1»", f"«{i}»") for i, s in enumerate(sentences, 1))
    document = _read(printed, *form, foot=foot)
    numbers = [str(i) for i in range(1, len(sentences) + 1)]
    assert [a.label for a in document.anchors] == numbers
    for anchor, sentence in zip(document.anchors, sentences, strict=True):
        assert document.text[: anchor.at].endswith(sentence.partition("«1»")[0])
    bodies = {p.label: document.read(p) for p in document.of_kind("footnote")}
    assert bodies == {n: BODIES[int(n) % len(BODIES)] for n in numbers}


def test_marks_in_square_brackets_below_which_the_notes_are_numbered_plainly() -> None:
    """A number of the text is no mark where the others stand in brackets, also in the middle of a sentence."""
    document = readers.read(
        b"Zij vroeg om een gezant.[1] Elke euro leverde 2 tot 7 euro op.\n\nDe motie Van Aalst [2] verzoekt de "
        b"subsidies niet te verlagen.\n\nNoten\n1. TZ202604-031.\n2. 29 517, nr. 294.\n",
        kind="brief",
    )
    assert [(a.label, document.source[slice(*a.span)]) for a in document.anchors] == [
        ("1", "[1]"),
        ("2", "[2]"),
    ]


def test_a_mark_a_space_behind_a_straight_quotation_mark() -> None:
    document = readers.read(
        b'Men noemt het "niet waar" 1). De heer Vos wees erop.\n\n1) Brief van 20 mei.\n',
        kind="brief",
    )
    assert [document.source[slice(*a.span)] for a in document.anchors] == ["1)"]
