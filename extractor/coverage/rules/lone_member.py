"""The one member to whom the nota says that something was promised, where the letter names another one for
the same ("Verhoef (SGP): helmplicht", "het lid Verhoog vroeg of een helmplicht mogelijk is")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from extractor.coverage.rules.base import commitment_hit
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.motions import same_member
from extractor.coverage.rules.reading import Range
from extractor.coverage.rules.topic import about

_LEAST = 1.4  # what the item and the letter's passage must share
_LIKE = 0.8  # the same of two names that look alike
_MARGIN = 0.4  # by which another member of the letter, or another item of the nota, must fit less
_BEGIN = 4  # letters that two names begin with, to look alike
_SHARE = 0.6  # of the letters of the longer name, in pairs


class Named(msgspec.Struct, frozen=True):
    """One mention of a member."""

    name: str
    key: str
    place: Range


def differing(
    sight: Both, lone: Sequence[Named], others: Sequence[Named]
) -> Iterator[tuple[Named, Named]]:
    """Members of the nota's items whom the letter does not name, each with the letter's member who asked
    the same and whom the nota does not name."""
    mine = [one for one in lone if _is_item(sight, one)]
    # A letter that leaves out the names of most members says nothing by leaving out one.
    names = len({one.key for one in mine}) <= len({one.key for one in others})
    scored: list[tuple[float, Named, Named]] = []
    for one in mine:
        for other in others:
            told = _fits(sight, one, other)
            if not (look_alike(one.key, other.key) or (names and _is_answered(sight, one, other))):
                continue
            if told >= (_LIKE if look_alike(one.key, other.key) else _LEAST):
                scored.append(
                    (told + (_MARGIN if look_alike(one.key, other.key) else 0), one, other)
                )
    for score, one, other in scored:
        rivals = [
            its for its, two, more in scored if (two.key == one.key) != (more.key == other.key)
        ]
        if all(score >= its + _MARGIN for its in rivals):
            yield one, other


def _is_item(sight: Both, one: Named) -> bool:
    """Whether an item of the nota, and no motion, is of this member alone."""
    hit = commitment_hit(sight.pair.nota, one.place[0])
    if hit is None or hit.value.kind == "motie":
        return False
    return len(hit.value.made_to) == 1 and one.name in hit.value.made_to[0].name


def _is_answered(sight: Both, one: Named, other: Named) -> bool:
    """Whether the letter answers the item in the passage that names its member."""
    start, end = sight.brief.paragraph(other.place[0])
    return any(
        link.commitment.start <= one.place[0] < link.commitment.end
        and any(a < end and start < b for a, b in link.passages)
        for link in sight.pair.links
    )


def _fits(sight: Both, one: Named, other: Named) -> float:
    """How much the nota's item and the letter's passage are about the same, names apart."""
    here, there = one.place[0], other.place[0]
    mine = sight.nota.near(sight.nota.index(here))
    theirs = sight.brief.near(sight.brief.index(there))
    said = {word for name in (one.name, other.name) for word in sight.nota.words(*one.place)}
    names = [token for token in mine | theirs if token[0] == "=" or token.lstrip("~") in said]
    return about(sight, here, there, names)


def look_alike(one: str, other: str) -> bool:
    """Whether two surnames begin alike or are nearly of the same letters."""
    if same_member(one, other) or one[:_BEGIN] == other[:_BEGIN]:
        return True
    pairs = [{name[i : i + 2] for i in range(len(name) - 1)} for name in (one, other)]
    most = max(map(len, pairs))
    return most > 0 and len(pairs[0] & pairs[1]) >= _SHARE * most
