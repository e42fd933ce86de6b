"""Why, in one or two sentences for a reader: what spoke for a passage, what has no counterpart."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.coverage import ownership
from extractor.coverage.letter import Letter
from extractor.coverage.matching import Match
from extractor.coverage.sides import Side
from extractor.coverage.verdict import DEFERRED, MISSING, PARTIAL, REVIEW, Verdict
from extractor.findings import FIRM, Evidence
from extractor.language.kamerstuk import printed
from extractor.places import Places

_SIGNS = (
    ("reference", "het nummer", "the number"),
    ("member", "het Kamerlid", "the Member"),
    ("member_near", "het Kamerlid", "the Member"),
    ("debate", "het debat", "the debate"),
    ("wording", "de woorden", "the wording"),
)
_SAYS = {  # signal: the least that counts as speaking
    "reference": 0.5, "member": 0.3, "member_near": 0.5, "debate": 0.5, "wording": 0.25,
}  # fmt: skip
_LONGEST = 90
_ONLY_WORDS = (
    "Geen nummer, Kamerlid of debat bevestigt dit: lees de passage na.",
    "No number, Member or debate confirms this: read the passage.",
)


def reasons(
    match: Match | None,
    verdict: Verdict,
    quoted: Sequence[Evidence],
    letter: Letter,
    nota: Side,
    places: Places,
    lang: str,
) -> tuple[str, ...]:
    """One or two sentences on a verdict that rests on what is ``quoted``, whose first place they name;
    ``places`` are those of the letter."""
    dutch = lang != "en"
    if match is None or verdict.verdict == MISSING:
        return (_absent(match, dutch),)
    where = _where(match, quoted, letter, places)
    spoke = _spoke(match, dutch)
    if verdict.verdict == DEFERRED:
        if verdict.general is not None:
            return (
                "De brief stelt de overige items van dit debat in algemene woorden uit."
                if dutch
                else "The letter puts off the other items of this debate in general words.",
            )
        return (
            f"De brief noemt het punt ({where}) en zegt dat het antwoord later komt."
            if dutch
            else f"The letter names the item ({where}) and says that the answer comes later.",
        )
    if verdict.verdict == PARTIAL:
        parts = "; ".join(
            f"{'„' if dutch else '“'}{_short(nota.text[f.start : f.end])}”"
            for f in (match.item.facets[n] for n in verdict.passed)
        )
        return (
            f"Geen passage over {parts}; wel over de rest ({where})."
            if dutch
            else f"No passage on {parts}; there is one on the rest ({where}).",
        )
    if verdict.verdict == REVIEW:
        return (
            f"De best passende passage ({where}) is niet zeker genoeg: {spoke}."
            if dutch
            else f"The best passage ({where}) is not certain enough: {spoke}.",
        )
    found = f"Tegenhanger ({where}): {spoke}." if dutch else f"Counterpart ({where}): {spoke}."
    if FIRM.isdisjoint(match.signals):
        return (found, _ONLY_WORDS[0] if dutch else _ONLY_WORDS[1])
    return (found,)


def _absent(match: Match | None, dutch: bool) -> str:
    if match is not None and match.signals.get("member_near"):
        return (
            "Geen passage hierover; het Kamerlid wordt wel genoemd, maar bij iets anders."
            if dutch
            else "No passage on this; the Member is named, but for something else."
        )
    return "Geen passage hierover gevonden." if dutch else "No passage on this was found."


def _where(match: Match, quoted: Sequence[Evidence], letter: Letter, places: Places) -> str:
    ids = ownership.ids(match.item, letter.slots[match.slot], match.signals)
    return ", ".join([places(quoted[0].span), *map(printed, sorted(ids)[:1])])


def _spoke(match: Match, dutch: bool) -> str:
    said = [
        nl if dutch else en
        for name, nl, en in _SIGNS
        if match.signals.get(name, 0.0) >= _SAYS[name]
    ]
    if not said:
        return "alleen het onderwerp lijkt erop" if dutch else "only the subject is alike"
    listed = (
        said[0]
        if len(said) == 1
        else ", ".join(said[:-1]) + (" en " if dutch else " and ") + said[-1]
    )
    if dutch:
        return f"{listed} {'komt' if said == ['het nummer'] or (len(said) == 1 and said != ['de woorden']) else 'komen'} overeen"
    return f"{listed} {'agrees' if len(said) == 1 else 'agree'}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: text.rfind(" ", 0, _LONGEST)] + " …"
