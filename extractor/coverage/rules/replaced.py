"""The number that a motion replaces differs ("ter vervanging van", "t.v.v.")."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.sides import Pair, Side
from extractor.finders.base import Hit
from extractor.findings import Reference
from extractor.patterns import pattern

_INSTEAD = pattern(r"(?:ter vervanging van|t\.?v\.?v\.?) ")
# What one of the two must have: looking for it is many times as fast as the pattern.
_SIGNS = ("vervanging van", "v.v.", "tvv")
_BEFORE = 90  # characters between the motion's own number and "ter vervanging van"
_BEHIND = 40

Found = Hit[Reference]


def replaced(side: Side) -> dict[str, Found]:
    """For each motion's number the number that it replaces."""
    if not any(sign in side.text for sign in _SIGNS):
        return {}
    numbered = [h for h in side.found.references if h.value.id and h.value.type != "motie"]
    starts = [h.start for h in numbered]
    found: dict[str, Found] = {}
    for match in _INSTEAD.finditer(side.text):
        i, j, k = (
            bisect_left(starts, at) for at in (match.start() - _BEFORE, match.start(), match.end())
        )
        own = numbered[i:j]
        old = [h for h in numbered[k : k + 1] if h.start <= match.end() + _BEHIND]
        if own and old and "\n" not in side.text[own[-1].end : match.start()]:
            found.setdefault(own[-1].value.id or "", old[0])
    return found


def find(pair: Pair) -> Iterator[Clash]:
    letter = replaced(pair.brief)
    for number, old in replaced(pair.nota).items():
        other = letter.get(number)
        if other is not None and other.value.id != old.value.id:
            yield Clash(
                nota=pair.nota.quote(old.start, old.end),
                brief=pair.brief.quote(other.start, other.end),
                values={"item": number, "nota": old.value.text, "brief": other.value.text},
            )


RULE = Rule(
    code="K117",
    kind="reference",
    severity="warning",
    nl="{item} vervangt in de nota {nota} en in de brief {brief}",
    en="{item} replaces {nota} in the nota and {brief} in the letter",
    find=find,
    triggers=(
        "Kern\nDe gewijzigde motie-Zwart (29 398, nr. 913, t.v.v. 29 398, nr. 902) over fietsstraten.",
        "De gewijzigde motie-Zwart (29 398, nr. 913, ter vervanging van 29 398, nr. 920) over fietsstraten.",
    ),
    silent=(
        "Kern\nDe gewijzigde motie-Zwart (29 398, nr. 913, t.v.v. 29 398, nr. 902) over fietsstraten.",
        "De gewijzigde motie-Zwart (29398-913, ter vervanging van 29398-902) over fietsstraten.",
    ),
)
