"""When two words mean the same: synonyms, compounds and their halves."""

from __future__ import annotations

import pytest

import extractor
from extractor import sides
from extractor.coverage import items, letter, lexicon, matter
from extractor.language import stems


@pytest.mark.parametrize(
    ("word", "halves"),
    [
        ("servicekosten", ("service", "kosten")),
        ("vaccinatiepilot", ("vaccinatie", "pilot")),  # the first half is printed, not a stem
        ("weigeringscijfers", ("weigering", "cijfers")),  # bound by an s
        ("huursubsidie", ("huur", "subsidie")),
        ("onderwijs", None),  # not "onder" and "wijs"
        ("zeegras", None),  # its halves are unknown together
        ("kosten", None),
    ],
)
def test_halves(word: str, halves: tuple[str, str] | None) -> None:
    (stem,) = stems.stem_all([word])
    wanted = None if halves is None else tuple(stems.stem_all(halves))
    assert lexicon.halves(stem) == wanted


def said(asked: str, answer: str) -> float:
    """Which part of an ask a letter of one sentence says."""
    nota = f"Kern\n\n- U heeft het lid De Wit toegezegd {asked}.\n".encode()
    brief = f"Den Haag, 12 mei 2027\n\nGeachte voorzitter,\n\n{answer}\n\nHoogachtend,\n".encode()
    read = letter.read(sides.read(extractor.read(brief, kind="brief")))
    (item,) = items.read(sides.read(extractor.read(nota, kind="nota")))
    words = matter.read(read, [item])
    return max(matter.seek(words.sentences, item.words).sentences().values(), default=0.0)


@pytest.mark.parametrize(
    ("asked", "answer", "other"),
    [
        (
            "inzicht te geven in de kosten van vaccinatie",
            "De houder is per dier 12 cent aan uitgaven kwijt voor een inenting.",
            "De houder ziet dat zijn dieren gezond blijven en groeien.",
        ),
        (
            "de uitkomsten van de vaccinatiepilot te sturen",
            "Een praktijkproef met ingeënte dieren laat gunstige resultaten zien.",
            "Een praktijkproef met elektrische tractoren is begonnen.",
        ),
    ],
)
def test_other_words_say_it_better_than_words_of_another_matter(
    asked: str, answer: str, other: str
) -> None:
    assert said(asked, answer) > said(asked, other)


def test_how_is_to_be_answered_is_not_looked_for() -> None:
    nota = b"Kern\n\n- U heeft het lid De Wit toegezegd in kaart te brengen hoe de sluis werkt.\n"
    (item,) = items.read(sides.read(extractor.read(nota, kind="nota")))
    assert set(item.words) == set(stems.stem_all(["sluis", "werkt"]))
