"""Commitments told by a participle in front of a noun: "de door het lid Vos gevraagde reactie op ...", "de aan
het lid Kerk gedane toezegging om ...", "het door u toegezegde overzicht van ...".
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK
from extractor.finders.commitments.words import tokens, words

STEMS = ("gedane ", "gevraagde ", "verzochte ", "toegezegde ", "beloofde ", "ingediende ")
OPENS = ("de ", "De ", "het ", "Het ", "een ", "Een ", "uw ", "Uw ")  # with which one may begin
_DETERMINERS = words("de het een uw")
_LEADS = words("aan door op in tijdens bij namens eerder destijds")
_STOPS = words(", ;")
_REACH = 180  # characters
_MOST = 18  # words up to the participle
_NEAR = 6


def kind(text: str, start: int, end: int) -> str | None:
    """What an item is that opens so; None where it does not."""
    said = tokens(text, start, min(end, start + _REACH))
    if said[:1] and said[0] in _DETERMINERS and said[1:2] and said[1] in _LEADS:
        return of(said)
    return None


def of(said: Sequence[str]) -> str | None:
    """The kind that the first such participle among some words tells, where one of the Kamer, or for a
    promise "u", stands in front of it."""
    for i, word in enumerate(said[:_MOST]):
        before, after = said[max(0, i - _MOST) : i], said[i + 1 : i + 1 + _NEAR]
        if word in _STOPS:
            return None
        if word == "gedane" and after[:1] == ["toezegging"]:
            return TOEZEGGING
        if word == "ingediende" and after[:1] == ["motie"]:
            return MOTIE
        ours = not sets.OURS.isdisjoint(before)
        kamer = "(" in before or not sets.KAMER.isdisjoint(before)
        if word in ("toegezegde", "beloofde") and (ours or kamer):
            return TOEZEGGING
        if word in ("gevraagde", "verzochte") and kamer:
            return TOEZEGGING if "toegezegde" in after else VERZOEK
    return None
