"""The ministries that commissioned or paid for the same work, or do it together, differ."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules import ministries
from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import Both, both
from extractor.coverage.rules.ministries import Group
from extractor.coverage.rules.reading import Reading
from extractor.coverage.sides import Pair
from extractor.patterns import pattern

_LEAST = 1.0  # what the sentences must share
_JOINT = 1.5  # the same of what is done together, which is more
# Looked for one by one: the engine finds a literal many times as fast as one of several.
_ORDERS = (
    "in opdracht van ",
    "op verzoek van ",
    "met middelen van ",
    "gefinancierd door ",
    "bekostigd door ",
)
# What is done or paid together ("samen met mijn collega van VWS maak ik € 14 miljoen vrij").
_TOGETHER = ("amen met ", "ezamenlijk met ")
_OFFICE = pattern(
    r"(?:de |het |onze )?(?:beide |betrokken |deze )?ministeries?(?: van)?[ ]?"
    r"|(?:de |mijn |uw |onze )?(?:minister|staatssecretaris|collega|ambtgenoot|collega-minister)(?:’s|'s)? (?:van |voor )?"
)
_LIST = pattern(r"\bministeries (?:van )?")

Stated = tuple[int, int, list[Group]]


def _orders(text: str, said: tuple[str, ...] = _ORDERS) -> list[tuple[int, int]]:
    """Where the text says "in opdracht van" or the like."""
    found = []
    for words in said:
        at = text.find(words)
        while at >= 0:
            found.append((at, at + len(words)))
            at = text.find(words, at + 1)
    return sorted(found)


def _stated(reading: Reading) -> Iterator[Stated]:
    """Where the text says in whose order something was done. "In opdracht van de ministeries" means
    the ministries that were listed last before it."""
    text = reading.text
    for start, stop in _orders(text):
        office = _OFFICE.match(text, stop)
        at = office.end() if office is not None else stop
        groups, end = ministries.listed(text, at)
        if groups:
            yield start, end, groups
        elif office is not None and "ministeries" in office.group():
            before = list(_LIST.finditer(text, 0, start))
            for lead in reversed(before[-3:]):
                groups, end = ministries.listed(text, lead.end())
                if groups:
                    yield lead.start(), end, groups
                    break


def _joint(reading: Reading) -> Iterator[Stated]:
    """Where the text says with which ministry something is done."""
    for start, stop in _orders(reading.text, _TOGETHER):
        office = _OFFICE.match(reading.text, stop)
        groups, end = ministries.listed(reading.text, office.end() if office is not None else stop)
        if groups:
            yield start - 1, end, groups


def _with_others(sight: Both) -> Iterator[Clash]:
    """One thing that is done together, with another ministry; not one of several that a text names."""
    mine = list(_joint(sight.nota))
    letter = list(_joint(sight.brief)) if mine else []
    for start, end, groups in mine:
        scored = [(sight.alike(start, one[0]), one) for one in letter]
        score, best = max(scored, key=_score, default=(0.0, None))
        if best is None or score < _JOINT:
            continue
        low, high = sight.brief.paragraph(best[0])
        named = list(ministries.named(sight.brief.text[low:high]))
        if any(one & other for one in groups for other in [*best[2], *named]):
            continue
        yield Clash(
            nota=sight.pair.nota.quote(start, end),
            brief=sight.pair.brief.quote(best[0], best[1]),
            values={"nota": _names(groups), "brief": _names(best[2])},
        )


def _score(row: tuple[float, Stated]) -> float:
    return row[0]


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    yield from _with_others(sight)
    mine = list(_stated(sight.nota))
    letter = list(_stated(sight.brief)) if mine else []
    orders = [start for start, _ in _orders(pair.brief.text)] if letter else []
    for start, end, groups in mine:
        best: Stated | None = None
        score = _LEAST
        for stated in letter:
            # An antecedent is listed elsewhere: the sentence with the order speaks of the work.
            places = [stated[0], *(at for at in orders if at > stated[0])][:2]
            alike = max(sight.alike(start, at) for at in places)
            if alike >= score:
                best, score = stated, alike
        if best is None or ministries.same(groups, best[2]):
            continue
        yield Clash(
            nota=pair.nota.quote(start, end),
            brief=pair.brief.quote(best[0], best[1]),
            values={"nota": _names(groups), "brief": _names(best[2])},
        )


def _names(groups: list[Group]) -> str:
    return "; ".join("/".join(sorted(group)) for group in groups)


RULE = Rule(
    code="K108",
    kind="ministry",
    severity="warning",
    nl="de opdrachtgevende ministeries verschillen: {nota} in de nota, {brief} in de brief",
    en="the commissioning ministries differ: {nota} in the nota, {brief} in the letter",
    find=find,
    triggers=(
        "Kern\nHet bureau Noordzee heeft in opdracht van de ministeries van LVVN en Defensie de zeebodem gemeten.",
        "De zeebodem is door het bureau Noordzee in opdracht van de ministeries van LVVN en IenW gemeten.",
    ),
    silent=(
        "Kern\nHet bureau Noordzee heeft in opdracht van het ministerie van IenW en LVVN de zeebodem gemeten.",
        "De zeebodem is door het bureau Noordzee in opdracht van de ministeries van Landbouw, Visserij,"
        " Voedselzekerheid en Natuur en Infrastructuur en Waterstaat gemeten.",
    ),
)
