"""Per cent in one text, percentage points in the other, for the same rise or fall."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.base import MOST, Clash, Rule
from extractor.coverage.rules.context import Both, both
from extractor.coverage.sides import Pair
from extractor.finders.base import Hit
from extractor.findings import Figure
from extractor.patterns import pattern

_LEAST = 1.2  # what the sentences must share
_CHANGE = pattern(
    r"\b(?:stijg\w*|steeg|stegen|toename|toegenomen|nam|groei\w*|dal\w*|daling|gedaald|afname|afgenomen"
    r"|verhog\w*|verlag\w*|hoger|lager|meer|minder|verschil|omhoog|omlaag|gestegen)\b"
)


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    for hit in pair.nota.found.figures[:MOST]:
        if hit.value.unit not in ("%", "procentpunt"):
            continue
        if _CHANGE.search(sight.nota.text, *sight.nota.sentence(hit.start)) is None:
            continue
        best = _best(sight, hit)
        if best is not None:
            yield Clash(
                nota=pair.nota.quote(hit.start, hit.end),
                brief=pair.brief.quote(best.start, best.end),
                values={"nota": hit.value.text, "brief": best.value.text},
            )


def _best(sight: Both, hit: Hit[Figure]) -> Hit[Figure] | None:
    """The same number in the other unit, where no sentence as near has it in the same unit."""
    best: Hit[Figure] | None = None
    score = _LEAST
    settled = 0.0
    for other in sight.pair.brief.found.figures[: 4 * MOST]:
        if other.value.unit not in ("%", "procentpunt") or other.value.value != hit.value.value:
            continue
        alike = sight.alike(hit.start, other.start, (f"#{hit.value.value:g}",))
        if other.value.unit == hit.value.unit:
            settled = max(settled, alike)
        elif alike >= score and _CHANGE.search(
            sight.brief.text, *sight.brief.sentence(other.start)
        ):
            best, score = other, alike
    return best if settled < score else None


RULE = Rule(
    code="K107",
    kind="figure",
    severity="warning",
    nl="procent of procentpunt: {nota} in de nota, {brief} in de brief",
    en="per cent or percentage points: {nota} in the nota, {brief} in the letter",
    find=find,
    triggers=(
        "Kern\nHet aandeel zonnedaken op scholen is een stijging van 6%.",
        "Het aandeel scholen met zonnedaken ging van 30 naar 36 procent, een stijging van 6 procentpunt.",
    ),
    silent=(
        "Kern\nHet aandeel zonnedaken op scholen is een stijging van 6%.",
        "Het aandeel scholen met zonnedaken laat een stijging van 6 procent zien.",
    ),
)
