"""Dutch names: what is printed, the surname, the reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.language.names import fold, full_name, name_at, name_before, surname_end

NAMES = [
    ("Bakker vroeg", "Bakker", "one word"),
    ("van Dalen vroeg", "van Dalen", "small tussenvoegsel"),
    ("Van den Berg vroeg", "Van den Berg", "two tussenvoegsels"),
    ("Van Der Berg vroeg", "Van Der Berg", "the second with a capital by mistake"),
    ("Van ’t Hek vroeg", "Van ’t Hek", "curly apostrophe"),
    ("van 't Hek vroeg", "van 't Hek", "straight apostrophe"),
    ("in ’t Veld vroeg", "in ’t Veld", "preposition with an article"),
    ("Op den Akker vroeg", "Op den Akker", "preposition with an article"),
    ("Ten Broek vroeg", "Ten Broek", "ten"),
    ("El Khatib vroeg", "El Khatib", "Arabic article"),
    ("Aït Ouali vroeg", "Aït Ouali", "Berber"),
    ("von der Ahe vroeg", "von der Ahe", "German"),
    ("D’Ancona vroeg", "D’Ancona", "Italian"),
    ("d'Hondt vroeg", "d'Hondt", "small d"),
    ("O'Brien vroeg", "O'Brien", "Irish"),
    ("M’Barek vroeg", "M’Barek", "Moroccan"),
    ("Özkan vroeg", "Özkan", "capital with a diaeresis"),
    ("Żurawski vroeg", "Żurawski", "capital outside Latin-1"),
    ("IJzerman vroeg", "IJzerman", "two capitals"),
    ("McAllister vroeg", "McAllister", "capital within"),
    ("Sint vroeg", "Sint", "a tussenvoegsel that is the surname itself"),
    ("Jansen-de Vries vroeg", "Jansen-de Vries", "double with a tussenvoegsel"),
    ("Jansen-van der Laan vroeg", "Jansen-van der Laan", "double with two"),
    ("De Jonge-Akkers vroeg", "De Jonge-Akkers", "tussenvoegsel and double"),
    ("Terhorst-O'Brien vroeg", "Terhorst-O'Brien", "double with an apostrophe"),
    ("Bruins Slotema vroeg", "Bruins Slotema", "two words, the first no given name"),
    ("Daniëlle Jansen vroeg", "Jansen", "given name"),
    ("Inge van Dalen vroeg", "van Dalen", "given name before a tussenvoegsel"),
    ("Mariëlle Bruins Slotema vroeg", "Bruins Slotema", "given name before two words"),
    ("J.A. de Wit vroeg", "de Wit", "initials"),
    ("mr. drs. IJ. Bakker vroeg", "Bakker", "degrees and an initial of two letters"),
    ("Th.A.M. Bakker vroeg", "Bakker", "an initial of two letters"),
    ("Bakker van de ChristenUnie", "Bakker", "the party is no part"),
    ("Bakker’s motie", "Bakker", "genitive"),
    ("Bakker-motie", "Bakker", "compound"),
    ("VVD vroeg", None, "an abbreviation"),
    ("bakker vroeg", None, "no capital"),
    ("van de commissie", None, "no capital behind the tussenvoegsels"),
    ("2026", None, "a number"),
    ("", None, "nothing"),
]


@pytest.mark.parametrize(("text", "surname", "why"), NAMES)
def test_name_at(text: str, surname: str | None, why: str) -> None:
    name = name_at(text, 0)
    assert (name and name.surname) == surname, why


BEFORE = [
    ("aan lid van Dalen", "van Dalen", "as far back as the name goes"),
    ("Mevrouw Bakker", "Bakker", "a word that opens the sentence is no name"),
    ("In De Groot", "De Groot", "a second capital ends the tussenvoegsels"),
    ("vragen van Van Dijk", "Van Dijk", "preposition before tussenvoegsel"),
    ("het lid Inge van Dalen", "van Dalen", "given name"),
    ("(J.A. de Wit", "de Wit", "initials behind a bracket"),
    ("de motie-El Khatib", "El Khatib", "behind a hyphen"),
    ("Visser/De Wit-Aydin", "De Wit-Aydin", "behind a slash"),
    ("(Van der Heide-Smit", "Van der Heide-Smit", "behind a bracket"),
    ("de VVD", None, "an abbreviation"),
]


@pytest.mark.parametrize(("text", "surname", "why"), BEFORE)
def test_name_before(text: str, surname: str | None, why: str) -> None:
    name = name_before(text, len(text))
    assert (name and name.surname) == surname, why


LINES = [
    ("mr. A.C. de Wit", "de Wit"),
    ("Henriëtte van Zanten-Azizi", "van Zanten-Azizi"),
    ("R.J.A. Okkers-de Bruin", "Okkers-de Bruin"),
    ("Bakker", None),
    ("De minister van Defensie", None),
    ("Met vriendelijke groet,", None),
    ("12 juni 2026", None),
]


@pytest.mark.parametrize(("line", "surname"), LINES)
def test_full_name(line: str, surname: str | None) -> None:
    assert full_name(line) == surname


def test_no_name_is_asked() -> None:
    assert name_at("Tweede Kamer", 0, lambda surname: surname == "Tweede") is None


SAME = [
    ("Van 't Hek", "van ’t Hek"),
    ("Şahin", "Sahin"),
    ("D’Hondt", "D'Hondt"),
    ("Kostić", "Kostic"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_fold(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text(max_size=120), st.integers(0, 120))
def test_any_text(text: str, at: int) -> None:
    at = min(at, len(text))
    assert surname_end(text, at) <= len(text)
    for name in (name_at(text, at), name_before(text, at)):
        if name is not None:
            assert 0 <= name.start <= name.at < name.end <= len(text)
            assert text[name.at : name.end] == name.surname
            assert name.surname
