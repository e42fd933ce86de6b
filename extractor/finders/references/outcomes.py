"""What became of a motion: adopted, rejected, held, by the words of its own sentence.

In a sentence about several motions each has the outcome that is said of it: the one in front of it
("verworpen is de motie-X", "de aangenomen motie-X"), else the first behind it, over motions that share
it ("de motie-X en de motie-Y zijn aangenomen"), never the one that belongs to another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from extractor.language.search import has_any
from extractor.patterns import pattern

_STATUS = pattern(
    r"\b(?:(?P<aangenomen>aangenomen|aanvaard)|(?P<verworpen>verworpen)|(?P<overgenomen>overgenomen|overneemt|neem ik over)"
    r"|(?P<aangehouden>aangehouden|aanhoudt|hield)|(?P<ingetrokken>ingetrokken)|(?P<vervallen>vervallen))\b",
    re.IGNORECASE,  # "Verworpen is de motie-X."
)
# What most sentences have none of, so that the pattern is not asked.
_SIGNS = ("genomen", "vaard", "worpen", "neemt", "eem ik", "houd", "hield", "trokken", "vallen")
_ADOPTED_SPLIT = pattern(r"\bnam(?:en)?\b[^\n]{1,160}?\baan\b")
_TOOK = pattern(r"\bnam(?:en)?\b")
_ON = pattern(r"\baan(?=[.,;:)\n]|[ ](?:en|maar|terwijl)\b|\Z)")
# Between an outcome and the motion behind it, when the outcome is said of that one.
_IN_FRONT = pattern(
    r"(?:[ ](?:is|zijn|werd|werden|heeft|hebben))?(?:[ ](?:uw|de)[ ]Kamer)?"
    r"(?:[ ](?:ook|eveneens|daarnaast|echter|wel|verder))?:?"
    r"(?:[ ](?:de|het|een|zijn|haar|hun|die|deze|twee|drie|vier|beide))?(?:[ ](?:nader[ ])?gewijzigde)?[ ]"
)
# A motion that has a verb of its own shares none with the next one.
_VERB = pattern(
    r"\b(?:is|zijn|was|waren|werd|werden|wordt|worden|blijft|blijven|heeft|hebben|had|heb)\b"
)
# "zijn aangenomen respectievelijk verworpen": one for each, in the same order.
_EACH = pattern(r"\brespectievelijk\b|\bresp\.")
_FAR = 400


class _Outcome(NamedTuple):
    start: int
    end: int
    name: str


def outcome(
    text: str,
    at: int,
    stop: int,
    bounds: tuple[int, int],
    named: Sequence[int],
    all_: Sequence[int],
) -> str | None:
    """What became of the motion whose movers are named from ``at`` to ``stop``, in the sentence ``bounds``;
    where the other motions of that sentence begin: the ``named`` ones, and with "deze motie" all of them."""
    begin, end = bounds
    if not all_:
        found = _alone(text, begin, end)
    else:
        outcomes = _all(text, begin, end)
        others = named if len(outcomes) < 2 else all_
        found = (
            _of_several(text, at, stop, outcomes, others) if others else _alone(text, begin, end)
        )
    return found or ("gewijzigd" if text[at : at + 3].lower() == "gew" else None)


def _alone(text: str, begin: int, end: int) -> str | None:
    said = text[begin:end]
    if has_any(said, _SIGNS):
        match = _STATUS.search(text, begin, end)
        if match is not None:
            return match.lastgroup
    if "aan" in said and _ADOPTED_SPLIT.search(text, begin, min(end, begin + _FAR)):
        return "aangenomen"
    return None


def _of_several(
    text: str, at: int, stop: int, outcomes: Sequence[_Outcome], others: Sequence[int]
) -> str | None:
    if not outcomes:
        return None
    first, last = outcomes[0], outcomes[-1]
    if len(outcomes) == len(others) + 1 and _EACH.search(
        text, max(0, first.start - 16), last.start
    ):
        return outcomes[sum(other < at for other in others)].name
    fronted: str | None = None  # said in front of an earlier motion, and still going on
    for one in outcomes:
        motion = min((other for other in (at, *others) if other >= one.end), default=None)
        in_front = motion is not None and _IN_FRONT.fullmatch(text, one.end, motion) is not None
        if one.end <= at:
            if motion == at and in_front:
                return one.name
            fronted = one.name if in_front else None
            continue
        if in_front:
            break  # of a later motion
        if one.start < stop:
            continue
        between = max((other for other in others if stop <= other < one.start), default=stop)
        if fronted is None and _VERB.search(text, stop, between) is None:
            return one.name
        break
    if fronted is None and last.start < min(at, *others):
        return first.name
    return fronted


def _all(text: str, begin: int, end: int) -> list[_Outcome]:
    said = text[begin:end]
    found = []
    if has_any(said, _SIGNS):
        found = [
            _Outcome(match.start(), match.end(), match.lastgroup or "")
            for match in _STATUS.finditer(text, begin, end)
        ]
    took = _TOOK.search(text, begin, end) if "nam" in said else None
    if took is not None:
        found += [
            _Outcome(*match.span(), "aangenomen") for match in _ON.finditer(text, took.end(), end)
        ]
        found.sort()
    return found
