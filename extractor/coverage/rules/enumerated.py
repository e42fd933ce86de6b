"""Members whom both texts name for one thing, without its number: in a list of which one name differs
("de leden Jansen, Vos en Smit", "Jansen, Vos en Smid"), or alone in sentences about the same day."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from extractor.coverage.rules import lone_member
from extractor.coverage.rules.base import MOST
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.lone_member import Named
from extractor.coverage.rules.motions import key, same_member
from extractor.coverage.rules.naming import members
from extractor.coverage.rules.reading import DAY, Range, Reading
from extractor.coverage.rules.topic import about
from extractor.patterns import pattern

_LEAST = 2.0  # what the passages must share, for a member who is named alone
_MARGIN = 0.6  # by which another member of the letter must fit less
_JOIN = pattern(
    r"(?:[ \n]?\([^()\n]{1,40}\))?(?:,?[ \n]en|,|/)[ \n]?(?:(?:de )?(?:het lid|leden|lid|heer|mevrouw)[ \n])?"
)
# A member who asked or was promised something.
_ASKED = pattern(
    r"(?i)\b(?:vroeg|vroegen|gevraagd|vraag|verzocht|verzoek|verzoeken|toegezegd|toezegging|beloofd|wilde|wenste|motie|opgeroepen"
    r"|inbreng|aandacht)\b"
)


class Other(msgspec.Struct, frozen=True):
    """Names of the nota and the letter's other ones, with their places."""

    nota: tuple[str, ...]
    brief: tuple[str, ...]
    nota_place: Range
    brief_place: Range


def differing(sight: Both) -> Iterator[Other]:
    """Lists with one other name in the letter, then members alone, each name at most once."""
    mine, theirs = _mentions(sight.nota), _mentions(sight.brief)
    lone = [one for one in mine if not _among(one, theirs)]
    others = [one for one in theirs if not _among(one, mine)]
    if not lone or not others:
        return
    spent: set[str] = set()
    letter = _lists(sight.brief, theirs)
    for some in _lists(sight.nota, mine):
        other = next((its for its in letter if _one_differs(some, its, lone, others)), None)
        if other is not None and spent.isdisjoint(one.key for one in some):
            spent |= {one.key for one in [*some, *other] if one in lone or one in others}
            yield _clash(some, other)
    yield from _alone(
        sight,
        [one for one in lone if one.key not in spent],
        [one for one in others if one.key not in spent],
        (mine, theirs),
    )


def _clash(mine: list[Named], theirs: list[Named]) -> Other:
    return Other(
        nota=tuple(one.name for one in mine),
        brief=tuple(one.name for one in theirs),
        nota_place=(mine[0].place[0], mine[-1].place[1]),
        brief_place=(theirs[0].place[0], theirs[-1].place[1]),
    )


def _mentions(reading: Reading) -> list[Named]:
    """Where a text names members, in text order."""
    text = reading.text
    found: list[Named] = []
    taken: set[int] = set()
    for name in sorted(members(reading.side), key=len, reverse=True):
        at = text.find(name)
        while at >= 0 and len(found) < 2 * MOST:
            end = at + len(name)
            if at not in taken and not (
                text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()
            ):
                found.append(Named(name, key(name), (at, end)))
                taken.update(range(at, end))
            at = text.find(name, end)
    return sorted(found, key=lambda one: one.place)


def _among(one: Named, others: list[Named]) -> bool:
    return any(same_member(one.key, other.key) for other in others)


def _lists(reading: Reading, named: list[Named]) -> list[list[Named]]:
    """The names that stand one behind the other, two at least."""
    found: list[list[Named]] = []
    for one in named:
        before = found[-1][-1] if found else None
        if before is not None and _JOIN.fullmatch(reading.text, before.place[1], one.place[0]):
            found[-1].append(one)
        else:
            found.append([one])
    return [some for some in found if len(some) > 1]


def _one_differs(
    mine: list[Named], theirs: list[Named], lone: list[Named], others: list[Named]
) -> bool:
    """Whether two lists have all names in common but one, which the other text has nowhere."""
    if len(mine) != len(theirs):
        return False
    mine_only = [one for one in mine if not _among(one, theirs)]
    their_only = [one for one in theirs if not _among(one, mine)]
    return (
        len(mine_only) == len(their_only) == 1 and mine_only[0] in lone and their_only[0] in others
    )


def _alone(
    sight: Both,
    lone: list[Named],
    others: list[Named],
    every: tuple[list[Named], list[Named]],
) -> Iterator[Other]:
    """A member of the nota whom the letter does not name, with the letter's other member where it speaks
    of the same question."""
    mine = [one for one in lone if _asks(sight.nota, one, every[0])]
    theirs = [one for one in others if _asks(sight.brief, one, every[1])]
    spent: set[str] = set()
    for one, best in lone_member.differing(sight, lone, theirs):
        if one.key not in spent:
            spent.add(one.key)
            yield _clash([one], [best])
    for one in mine:
        scored = sorted(
            ((_fits(sight, one, other), -other.place[0], other) for other in theirs), key=_score
        )
        if not scored or scored[-1][0] < _LEAST or one.key in spent:
            continue
        most, _, other = scored[-1]
        if any(row[0] + _MARGIN > most and row[2].key != other.key for row in scored[:-1]):
            continue  # which of the two?
        spent |= {one.key}
        yield _clash([one], [other])


def _score(row: tuple[float, int, Named]) -> tuple[float, int]:
    return row[0], row[1]


def _asks(reading: Reading, one: Named, every: list[Named]) -> bool:
    """Whether a sentence names this member and no other, and tells of a question or promise."""
    start, end = reading.sentence(one.place[0])
    if any(start <= other.place[0] < end and other.key != one.key for other in every):
        return False
    return _ASKED.search(reading.text, start, end) is not None


def _fits(sight: Both, one: Named, other: Named) -> float:
    """How much both sentences are about the same; nothing where they name no day in common: each question
    has its own member."""
    here, there = one.place[0], other.place[0]
    mine = sight.nota.near(sight.nota.index(here))
    theirs = sight.brief.near(sight.brief.index(there))
    names = [token for token in mine | theirs if token[0] in "=~"]
    if not any(token[0] == DAY for token in mine & theirs):
        return 0.0
    return about(sight, here, there, names)
