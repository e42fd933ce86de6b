"""The nota says that the letter holds no new promises, and the letter makes one."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.sides import Pair
from extractor.patterns import pattern

_NONE = pattern(
    r"geen\s(?:nieuwe|verdere|aanvullende|andere)\s(?:toezegging(?:en)?|beloften?|verplichtingen)\b"
)


def find(pair: Pair) -> Iterator[Clash]:
    match = _NONE.search(pair.nota.text)
    if match is None:
        return
    promises = [hit for hit in pair.brief.found.commitments if hit.value.kind == "belofte"]
    if promises:
        yield Clash(
            nota=pair.nota.quote(match.start(), match.end()),
            brief=pair.brief.quote(promises[0].start, promises[0].end),
            values={"nota": match.group(), "many": len(promises)},
        )


RULE = Rule(
    code="K121",
    kind="other",
    severity="warning",
    nl="volgens de nota staan er geen nieuwe toezeggingen in de brief, maar de brief doet er {many}",
    en="the nota says that the letter holds no new promises, but the letter makes {many}",
    find=find,
    triggers=(
        "Kern\nDe brief bevat geen nieuwe toezeggingen.",
        "Geachte voorzitter,\n\nIn het najaar informeer ik uw Kamer over de uitkomsten.",
    ),
    silent=(
        "Kern\nDe brief bevat geen nieuwe toezeggingen.",
        "Geachte voorzitter,\n\nDe uitkomsten zijn gepubliceerd.",
    ),
)
