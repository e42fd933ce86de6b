"""A TZ code that cannot be one: digits missing, no such month."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.sides import Pair
from extractor.patterns import pattern

_CODE = pattern(r"TZ[ -]?\d[\d-]{2,14}(?: ?\d{1,4}\b)?")
# TZ, year, month, a dash that the end of a line may part from the serial, and the serial.
_GOOD = pattern(r"TZ ?20\d\d(?:0[1-9]|1[0-2]) ?[-–] ?\d{1,4}")


def find(pair: Pair) -> Iterator[Clash]:
    for side in (pair.nota, pair.brief):
        for match in _CODE.finditer(side.text):
            if side.text[match.start() - 1 : match.start()].isalnum():
                continue
            if _GOOD.match(side.text, match.start()) is not None:
                continue
            quote = side.quote(match.start(), match.end())
            is_nota = side is pair.nota
            yield Clash(
                nota=quote if is_nota else None,
                brief=None if is_nota else quote,
                values={"code": match.group()},
            )


RULE = Rule(
    code="K114",
    kind="reference",
    severity="warning",
    nl="{code} is geen goed toezeggingsnummer: dat is TZ, jaar en maand, een streepje en een volgnummer",
    en="{code} is no valid number of a toezegging: that is TZ, year and month, a dash and a serial number",
    find=find,
    triggers=(
        "Kern\nDe minister stuurt een overzicht (TZ202613-044).",
        "Zoals toegezegd volgt een overzicht.",
    ),
    silent=(
        "Kern\nDe minister stuurt een overzicht (TZ202612- 044).",
        "Zoals toegezegd volgt een overzicht.",
    ),
)
