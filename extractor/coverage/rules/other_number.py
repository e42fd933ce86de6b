"""The same item under another number: the same movers, the same member, or the same matter."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules import given
from extractor.coverage.rules.base import MOST, Clash, Rule, commitment_at, commitment_hit
from extractor.coverage.rules.context import Both, both
from extractor.coverage.rules.given import slip
from extractor.coverage.rules.motions import Motion, key, motions
from extractor.coverage.rules.replaced import replaced
from extractor.coverage.sides import Pair, Side
from extractor.document import FOOTNOTE
from extractor.finders.base import Hit
from extractor.findings import Quote, Reference

_LEAST = 1.0  # what the sentences must share, for a motion of one member
_SLIPPED = 1.5  # the same where two digits changed places
_RARE = 0.6  # what an item and a passage must share, then
_BESIDE = 80  # characters between a motion and its number
_OTHERWISE = "@#§"  # tokens that are no matter
_NUMBERED = ("kamerstuk", "toezegging", "zaak", "document", "aanhangsel")


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    mine = {hit.value.id for hit in pair.nota.found.references}
    theirs = {hit.value.id for hit in pair.brief.found.references}
    told: set[str | None] = set()
    letter = motions(sight.brief)
    for one in motions(sight.nota):
        number = one.hit.value.id
        if number is None or number in theirs or number in told:
            continue
        other = _same_motion(sight, one, letter, mine)
        if other is not None:
            told.add(number)
            yield _clash(sight, number, other.hit.value.id or "", one.hit.start, other.hit.start)
    for mine_of, its_of in given.differing(sight):
        if mine_of.number not in told:
            told.add(mine_of.number)
            yield Clash(
                nota=_near(pair.nota, mine_of),
                brief=_near(pair.brief, its_of),
                values={"nota": mine_of.number, "brief": its_of.number},
            )
    # Numbers that look like each other, digits swapped or one of them wrong, at the same matter.
    old = {hit.value.id for side in (pair.nota, pair.brief) for hit in replaced(side).values()}
    numbered = [hit for hit in pair.brief.found.references if hit.value.id not in (None, *old)]
    lone = [hit for hit in numbered if hit.value.id not in mine]
    known = [hit for hit in numbered if hit.value.id in mine][:MOST]
    for hit in pair.nota.found.references[: 2 * MOST]:
        number = hit.value.id
        if hit.value.type not in _NUMBERED or number is None or number in theirs | told | old:
            continue
        # The nota may have both, the right one elsewhere, where digits changed places.
        twice = [near for near in known if _swapped(number, near.value.id or "")]
        for near in [*lone[:MOST], *twice]:
            its = near.value.id or ""
            if (
                near.value.type == hit.value.type
                and (slip(number, its) or _same_serial(number, its))
                and _same_matter(sight, hit, near)
            ):
                told.add(number)
                yield _clash(sight, number, its, hit.start, near.start)
                break


def _same_motion(
    sight: Both, one: Motion, letter: list[Motion], mine: set[str | None]
) -> Motion | None:
    """The letter's motion of the same movers under a number that the nota does not have."""
    same = [other for other in letter if other.movers == one.movers]
    if any(other.hit.value.id is None for other in same):
        return None  # without its number it may be this one
    for other in same:
        number = other.hit.value.id
        if number in mine or number is None or one.hit.value.id is None:
            continue
        mine_of, its_of = one.hit.value.id.rpartition("-"), number.rpartition("-")
        # The same dossier, or the same number in another one that the nota does not have.
        dossier = mine_of[0] == its_of[0] or (
            mine_of[2] == its_of[2]
            and len(its_of[2]) > 1
            and not any((id_ or "").startswith(f"{its_of[0]}-") for id_ in mine)
        )
        alike = sight.alike(one.hit.start, other.hit.start, one.names)
        if (dossier and (len(one.movers) > 1 or slip(number, one.hit.value.id))) or alike >= _LEAST:
            return other
    return None


def _same_serial(one: str, other: str) -> bool:
    """Whether two codes of toezeggingen differ in their month only."""
    if not (one.startswith("TZ") and other.startswith("TZ")):
        return False
    return one != other and one.partition("-")[2] == other.partition("-")[2] != ""


def _place(side: Side, hit: Hit[Reference]) -> int:
    """Where the number is spoken of: at its note mark, when it stands in a note."""
    passage = side.document.passage_at(hit.start)
    if passage.kind == FOOTNOTE:
        for anchor in side.document.anchors:
            if anchor.label == passage.label:
                return max(0, anchor.at - 1)
    return hit.start


def _same_matter(sight: Both, hit: Hit[Reference], near: Hit[Reference]) -> bool:
    """Whether a member is named at both, or the sentences are alike enough."""
    nota, brief = sight.pair.nota, sight.pair.brief
    here, there = _place(nota, hit), _place(brief, near)
    one, other = commitment_at(nota, here), commitment_at(brief, there)
    if one is not None and other is not None and one.kind == other.kind:
        members = {key(a.name) for a in one.made_to if "amer" not in a.name}
        theirs = {key(a.name) for a in other.made_to if "amer" not in a.name}
        if members and theirs and not members & theirs:
            return False
        if members and members == theirs:
            # A member may have been promised two things, with numbers that follow each other.
            return (
                _swapped(hit.value.id or "", near.value.id or "")
                or _same_serial(hit.value.id or "", near.value.id or "")
                or sight.alike(here, there) >= 2 * _LEAST
            )
    alike = sight.alike(here, there)
    if alike >= 3 * _LEAST:
        return True
    # Two digits that changed places are a slip of the pen sooner than two items.
    return _swapped(hit.value.id or "", near.value.id or "") and (
        alike >= _SLIPPED or _of_one_matter(sight, here, there)
    )


def _of_one_matter(sight: Both, here: int, there: int) -> bool:
    """Whether the whole item of the nota and the letter's passage share some rare word."""
    hit = commitment_hit(sight.pair.nota, here)
    start, end = (hit.start, hit.end) if hit is not None else sight.nota.sentence(here)
    mine = sight.nota.tokens(start, end)
    theirs = sight.brief.tokens(*sight.brief.paragraph(there))
    return sight.shared(frozenset(t for t in mine & theirs if t[0] not in _OTHERWISE)) >= _RARE


def _swapped(one: str, other: str) -> bool:
    return sorted(one) == sorted(other)


def _near(side: Side, one: given.Given) -> Quote:
    """The mover with the number."""
    quote = printed(side, one.number, one.place[0])
    if quote is None or abs(quote.span[0] - side.span(*one.place)[0]) > _BESIDE:
        return side.quote(*one.place)
    return quote


def _clash(sight: Both, number: str, its: str, nota: int, brief: int) -> Clash:
    pair = sight.pair
    return Clash(
        nota=printed(pair.nota, number, nota),
        brief=printed(pair.brief, its, brief),
        values={"nota": number, "brief": its},
    )


def printed(side: Side, number: str, at: int) -> Quote | None:
    """The number as printed, nearest to the item."""
    places = [
        hit for hit in side.found.references if hit.value.id == number and hit.value.type != "motie"
    ] or [hit for hit in side.found.references if hit.value.id == number]
    best = min(places, key=lambda hit: abs(hit.start - at), default=None)
    return side.quote(best.start, best.end) if best is not None else None


RULE = Rule(
    code="K112",
    kind="reference",
    severity="warning",
    nl="hetzelfde stuk heeft een ander nummer: {nota} in de nota, {brief} in de brief",
    en="the same item has another number: {nota} in the nota, {brief} in the letter",
    find=find,
    triggers=(
        "Kern\nDe motie-Zwart/Wit (29 398, nr. 913) over fietsstraten.",
        "De motie van de leden Zwart en Wit (Kamerstuk 29 398, nr. 931) gaat over fietsstraten.",
    ),
    silent=(
        "Kern\nDe motie-Zwart/Wit (29 398, nr. 913) over fietsstraten.",
        "De motie van de leden Wit en Zwart (Kamerstuk 29398-913) gaat over fietsstraten.",
    ),
)
