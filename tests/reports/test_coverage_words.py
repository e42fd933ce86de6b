"""How the report says things: names, numbers, terms, places."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

import extractor
from extractor import baseline
from extractor.findings import Due
from extractor.places import Places
from extractor.reports import coverage_words as words
from extractor.reports.words import WORDS, day
from tests.coverages import ANNOUNCEMENTS, BRIEF, COMMITMENTS, NOTA, coverage, documents, evidence

HEADLINES = [
    (COMMITMENTS[:1], "1 toezegging in de nota: 1 met tegenhanger, 0 te bekijken"),
    (COMMITMENTS[:2], "2 toezeggingen in de nota: 1 met tegenhanger, 1 te bekijken"),
    (COMMITMENTS[1:4], "3 toezeggingen en moties in de nota: 0 met tegenhanger, 3 te bekijken"),
    (COMMITMENTS[3:], "2 moties en verzoeken in de nota: 0 met tegenhanger, 2 te bekijken"),
]


@pytest.mark.parametrize(("items", "said"), HEADLINES, ids=[h[1] for h in HEADLINES])
def test_headline_names_the_kinds_that_there_are(items: tuple[object, ...], said: str) -> None:
    found = coverage(items, ANNOUNCEMENTS[:1], discrepancies=())  # type: ignore[arg-type]
    assert words.headline(found, baseline.NOTHING, "nl") == f"nota.txt naast brief.txt: {said}"


@pytest.mark.parametrize(
    ("signal", "says_so"),
    [("reference", False), ("member", False), ("debate", False), ("rare", True)],
)
def test_headline_says_which_counterparts_rest_on_words_alone(signal: str, says_so: bool) -> None:
    passage = evidence(BRIEF.split(".")[0], signal=signal)
    found = coverage((replace(COMMITMENTS[0], evidence=(passage,)),), (), discrepancies=())
    line = words.headline(found, baseline.NOTHING, "nl")
    assert ("(1 met een tegenhanger alleen op woorden: lees na)" in line) is says_so


def test_headline_with_the_same_name_in_two_folders_shows_the_folders() -> None:
    letter = extractor.read(BRIEF.encode(), name="naar/kamer.txt", kind="brief")
    memo = extractor.read(NOTA.encode(), name="intern/kamer.txt", kind="nota")
    line = words.headline(coverage(brief=letter, nota=memo), baseline.NOTHING, "nl")
    assert line.startswith("intern/kamer.txt naast naar/kamer.txt: ")


NUMBERS = [
    ("kst-36800-VIII-169", "36 800 VIII, nr. 169", "a budget chapter"),
    ("kst-30995-118", "30 995, nr. 118", "a plain dossier"),
    ("kst-21501-32-1740", "21 501-32, nr. 1740", "a numbered addition"),
    ("kst-35300-A-15", "35 300 A, nr. 15", "a fund"),
    ("kst-33268-F", "33 268, F", "the Eerste Kamer numbers with letters"),
    ("TZ202604-154", "TZ202604-154", "a toezegging is written as it is"),
    ("T02867", "T02867", "and so is one of the Eerste Kamer"),
]


@pytest.mark.parametrize(("reference", "shown", "why"), NUMBERS, ids=[n[2] for n in NUMBERS])
def test_numbers_as_people_write_them(reference: str, shown: str, why: str) -> None:
    assert words.number(reference) == shown


TERMS = [
    (None, "", "no term"),
    (("voor de zomer", None), "voor de zomer", "no last day known"),
    (("Q1 2026", "2026-03-31"), "Q1 2026 (t/m 31 maart 2026)", "the last day is added"),
    (("uiterlijk 1 oktober 2026", "2026-10-01"), "uiterlijk 1 oktober 2026", "it says so itself"),
    (("voor 1 april 2026", "2026-03-31"), "voor 1 april 2026 (t/m 31 maart 2026)", "the day before"),
]  # fmt: skip


@pytest.mark.parametrize(("term", "shown", "why"), TERMS, ids=[t[2] for t in TERMS])
def test_a_term_has_its_last_day(term: tuple[str, str | None] | None, shown: str, why: str) -> None:
    made = None if term is None else Due(text=term[0], not_after=term[1])
    assert words.due(made, "nl") == shown


def test_day_in_both_languages() -> None:
    assert day("2026-03-01", "nl") == "1 maart 2026"
    assert day("2026-12-31", "en") == "31 December 2026"


CLIPS = [
    ("kort", 10, "kort"),
    ("precies tien", 12, "precies tien"),
    ("een twee drie vier", 12, "een twee…"),
    ("een twee, drie vier", 11, "een twee…"),
    ("meervoudigepersoonlijkheidsstoornis", 12, "meervoudige…"),
    ("over\n  twee regels", 40, "over twee regels"),
]


@pytest.mark.parametrize(("text", "longest", "shown"), CLIPS)
def test_clip_cuts_between_words(text: str, longest: int, shown: str) -> None:
    assert words.clip(text, longest) == shown


def test_line_numbers_count_as_an_editor_does() -> None:
    letter, _ = documents("een\r\ntwee\rdrie\nvier")
    place = Places(letter, "nl")
    spots = [letter.source.index(word) for word in ("een", "twee", "drie", "vier")]
    assert [place((at, at + 1)) for at in spots] == ["r. 1", "r. 2", "r. 3", "r. 4"]


def test_a_verdict_has_a_word_and_a_shape_of_its_own() -> None:
    for shapes in zip(*(words.SHAPES[verdict] for verdict in words.ORDER), strict=True):
        assert len(set(shapes)) == len(words.ORDER)
    assert len({WORDS[verdict] for verdict in words.ORDER}) == len(words.ORDER)


@pytest.mark.parametrize(
    ("message", "lang", "expected"),
    [
        ("wel over de rest (r. 21, kst-36800-VIII-169).", "nl", "wel over de rest (r. 21, 36 800 VIII, nr. 169)."),
        ("de leden bij kst-30995-118 verschillen", "nl", "de leden bij 30 995, nr. 118 verschillen"),
        ("de nota is van 2026-06-05, maar vertelt", "nl", "de nota is van 5 juni 2026, maar vertelt"),
        ("held since 2025-04-08", "en", "held since 8 April 2025"),
        # What is quoted stays as it was written, and a longer number is no day.
        ("Geen passage over „de brief van 2026-06-05 (kst-27625-701)”.", "nl", "Geen passage over „de brief van 2026-06-05 (kst-27625-701)”."),
        ("het cijfer verschilt: 2026-06-051 en 12026-06-05", "nl", "het cijfer verschilt: 2026-06-051 en 12026-06-05"),
        ("TZ202604-150 en h-tk-20252026-12-30", "nl", "TZ202604-150 en h-tk-20252026-12-30"),
        ("geen maand: 2026-13-01", "nl", "geen maand: 2026-13-01"),
    ],
)  # fmt: skip
def test_a_message_is_read_as_people_write(message: str, lang: str, expected: str) -> None:
    assert words.readable(message, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang", "shown"),
    [
        ("extra aandacht kunnen krijgen en ", "nl", "„extra aandacht kunnen krijgen en …”"),
        ("extra aandacht kunnen krijgen.", "nl", "„extra aandacht kunnen krijgen.”"),
        ("een zin met een blanco erachter. ", "nl", "„een zin met een blanco erachter.”"),
        ("17 juni jl.", "en", "“17 juni jl.”"),
    ],
)
def test_a_quote_that_was_cut_says_so(text: str, lang: str, shown: str) -> None:
    assert words.quoted(text, 80, lang) == shown


def test_a_file_with_a_name_that_turns_around_is_named_for_what_it_is() -> None:
    letter, memo = documents()
    found = coverage(brief=replace(letter, name="map/nota\u202etxt.exe"), nota=memo)
    assert "naast nota[U+202E]txt.exe: " in words.headline(found, baseline.NOTHING, "nl")
