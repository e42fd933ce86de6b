"""Promises of which the nota tells that are not to the Kamer: "De NOvA vroeg om meer geld: u heeft toegezegd",
"u zegde hun toe" behind two companies, "ProRail heeft u beloofd". A toezegging is one to the Kamer.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import NOTA
from extractor.finders.commitments import people
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import Context
from extractor.finders.commitments.words import words
from extractor.patterns import pattern

_OBLIQUE = words("hun hen hem haar ze")
_TELLS = words("toe toegezegd beloofd beloofde zegde zei toezegging belofte verzekerd toezeggingen")
_GETS = words(
    """vraagt vragen vroeg vroegen kreeg kregen krijgt krijgen ontving ontvingen ontvangt had hadden wilde wilden
    verzocht verzochten heeft hebben is zijn werd"""
)
_GIVES = words("heeft had hebben hadden zegde beloofde")
_ARTICLES = words("de het een onze uw alle beide")
_NEAR = 8  # words in front of the first verb
_TOLD = pattern(
    r"(?:[Uu] (?:heeft|hebt|had|zegde|beloofde)|(?:heeft|hebt|had|zegde|beloofde) u) (?:de |het )?(?=[A-ZÀ-Þ])"
)
_LEADS = ("De ", "Het ", "de ", "het ", "Met ", "Aan ", "Tegenover ", "Bij ", "Koninklijke ")


def promised(context: Context, start: int, end: int) -> bool:
    """Whether a promise that a sentence tells of was made to, or by, somebody outside the Kamer."""
    if context.document.kind != NOTA or context.own_codes(start, end):
        return False
    said = people.spoken(context, start, end)
    if people.MEMBER in said or not (sets.KAMER - _PERSONS).isdisjoint(said):
        return False
    if _to_body(context, start, end):
        return True
    if _to_pronoun(said):
        return not people.before(context, start)
    verb = next((i for i, word in enumerate(said[1:_NEAR], 1) if word in _GETS), -1)
    if verb < 0 or not sets.OURS.isdisjoint(said[:verb]) or said[0] in sets.ADVERBIALS:
        return False
    if not (said[0] in _ARTICLES and verb > 1) and not _is_known(context, start):
        return False
    if said[verb] in ("is", "zijn", "werd"):
        return False
    ours = said[verb + 1 : verb + 2] == ["u"] and said[verb] in _GIVES
    return ours or said[verb] not in _GIVES or "gevraagd" in said or "verzocht" in said


_PERSONS = frozenset(("heer", "mevrouw", "commissie"))


def _to_pronoun(said: Sequence[str]) -> bool:
    """Whether it was told "hun", "hem" or "haar": "u zegde hun toe", "uw toezegging aan hem"."""
    for i, word in enumerate(said[1:], 1):
        if word not in _OBLIQUE:
            continue
        behind = said[i + 1 : i + 4]
        if said[i - 1] == "aan" and said[i - 2] in _TELLS:
            return True
        if said[i - 1] in ("u", "zegde", "beloofde", "heeft", "hebt") and not _TELLS.isdisjoint(
            behind[:2]
        ):
            return True
    return False


def _to_body(context: Context, start: int, end: int) -> bool:
    """Whether a "toezegging aan" or "toegezegd aan" names a known body or company."""
    text = context.text
    at = max(text.find(f"{noun} aan ", start, end) for noun in ("ezegging", "ezegd", "eloofd"))
    if at >= 0 and _is_known(context, text.find(" aan ", at, end) + 5):
        return True
    m = _TOLD.search(text, start, end)  # "U hebt PostNL toegezegd"
    return m is not None and _is_known(context, m.end())


def _is_known(context: Context, at: int) -> bool:
    """Whether a known body, company or place stands at ``at``, an article or "met" before it or none."""
    text = context.text
    for _ in range(3):
        if context.names_other(at) is not None:
            return True
        lead = next((a for a in _LEADS if text.startswith(a, at)), "")
        at += len(lead)
        if not lead:
            break
    return False
