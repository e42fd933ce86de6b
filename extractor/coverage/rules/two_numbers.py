"""One text gives the same item two numbers, or one TZ code to two items."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import both
from extractor.coverage.rules.given import slip
from extractor.coverage.rules.motions import Motion, motions
from extractor.coverage.rules.other_number import printed
from extractor.coverage.rules.reading import Reading
from extractor.coverage.sides import Pair
from extractor.document import Span
from extractor.findings import Quote

_MANY = 10  # motions of the same movers that are compared
_FEWEST = 3  # words that both sentences must have besides the names
_SHARE = 0.7  # of the words of the shorter sentence


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    told: list[tuple[Span, bool]] = []
    for reading in (sight.nota, sight.brief):
        for one, other, values in _twice(reading):
            quote = reading.side.quote(*other)
            is_nota = reading is sight.nota
            told.append((quote.span, is_nota))
            yield Clash(
                nota=quote if is_nota else None,
                brief=None if is_nota else quote,
                values={**values, "first": reading.text[one[0] : one[1]]},
            )

    for reading, its in ((sight.nota, sight.brief), (sight.brief, sight.nota)):
        for wrong, number, right in _slipped(reading, its):
            if (wrong.span, reading is sight.nota) not in told:
                yield Clash(
                    nota=wrong if reading is sight.nota else None,
                    brief=None if reading is sight.nota else wrong,
                    values={"one": right, "other": number},
                )


def _twice(
    reading: Reading,
) -> Iterator[tuple[tuple[int, int], tuple[int, int], dict[str, str | int]]]:
    """Motions of the same two or more movers on the same matter, under different numbers."""
    seen: dict[frozenset[str], list[tuple[str, int, tuple[int, int], frozenset[str]]]] = {}
    for one in motions(reading):
        number = one.hit.value.id
        if number is None or len(one.movers) < 2:
            continue
        words = frozenset(reading.words(*reading.sentence(one.hit.start)))
        names = frozenset(word for mover in one.movers for word in mover.split("-"))
        for other, at, place, its in seen.get(one.movers, [])[:_MANY]:
            a, b = words - names, its - names
            apart = reading.sentence(at) != reading.sentence(one.hit.start)
            least = min(len(a), len(b))
            if other != number and apart and least >= _FEWEST and len(a & b) >= _SHARE * least:
                yield place, one.place, {"one": other, "other": number}
                break
        seen.setdefault(one.movers, []).append((number, one.hit.start, one.place, words))


def _slipped(reading: Reading, its: Reading) -> Iterator[tuple[Quote, str, str]]:
    """Motions of the same movers, of which one number is a slip for the other: only the one of them is
    in the other text, for a motion of these movers."""
    known: dict[frozenset[str], set[str | None]] = {}
    for motion in motions(its):
        known.setdefault(motion.movers, set()).add(motion.hit.value.id)
    numbers = {hit.value.id for hit in its.side.found.references}
    seen: dict[frozenset[str], list[Motion]] = {}
    for one in motions(reading):
        seen.setdefault(one.movers, []).append(one)
    for movers, some in seen.items():
        right = known.get(movers, set())
        wrong = [one for one in some[:_MANY] if one.hit.value.id not in numbers]
        for one in wrong[:1]:
            number = one.hit.value.id or ""
            other = next((n for n in (m.hit.value.id for m in some) if n in right), None)
            if other is not None and len(right) == 1 and slip(number, other):
                quote = printed(reading.side, number, one.hit.start)
                if quote is not None:
                    yield quote, number, other


RULE = Rule(
    code="K113",
    kind="reference",
    severity="warning",
    nl="dezelfde motie staat onder twee nummers: {one} en {other}",
    en="the same motion stands under two numbers: {one} and {other}",
    find=find,
    triggers=(
        "Kern\n- De motie-Zwart/Wit (29 398, nr. 913) over veilige fietsstraten rond scholen.\n"
        "- De motie-Zwart/Wit (29 398, nr. 931) over veilige fietsstraten rond scholen wordt uitgevoerd.",
        "De motie van de leden Zwart en Wit gaat over fietsstraten.",
    ),
    silent=(
        "Kern\n- De motie-Zwart/Wit (29 398, nr. 913) over veilige fietsstraten rond scholen.\n"
        "- De motie-Zwart/Wit (29 398, nr. 931) over helmplicht op speedpedelecs.",
        "De motie van de leden Zwart en Wit gaat over fietsstraten.",
    ),
)
