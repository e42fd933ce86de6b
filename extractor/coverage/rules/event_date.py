"""The day of the same event differs: a talk, a vote, a debate, a beginning, a publication."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules import days, debates, same_talk, votes
from extractor.coverage.rules.base import MOST, Clash, Rule
from extractor.coverage.rules.context import Both, both
from extractor.coverage.rules.meaning import meant
from extractor.coverage.rules.reading import Reading
from extractor.coverage.sides import Pair
from extractor.finders.base import Hit
from extractor.findings import Date

_LEAST = 1.5  # what the sentences must share
_ONLY = 1.0  # the same where each text tells of one beginning that the other does not have
_DIGITS = 0.5  # added when only the month or only one digit of the day differs
_OTHERWISE = 0.7  # what a word in another form says beside the same word
_MOST = 1.05  # the most that these add
_SUBJECT = 0.4  # of two debates or votes of one sort
_PASSAGES = 2.0  # what the passages must share when the sentences do not
_YEAR = 4  # digits of a year
_ALIKE = 3.5  # when no word says what happened

Found = Hit[Date]


def _days(reading: Reading) -> list[Found]:
    """The days in the running text."""
    document = reading.side.document
    found = []
    for hit in reading.side.found.dates[: 2 * MOST]:
        if hit.value.kind != "day" or hit.value.start is None:
            continue
        if debates.is_told(document.passage_at(hit.start)):
            found.append(hit)
    return found


def _slip(one: str, other: str) -> float:
    """Whether two days look alike: the same day of another month, or near it in the same month."""
    return _DIGITS if one[8:] == other[8:] or one[:7] == other[:7] else 0.0


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    mine, theirs = _days(sight.nota), _days(sight.brief)
    said = {hit.value.start for hit in mine}
    told = {hit.value.start for hit in theirs}
    letter: list[tuple[Found, frozenset[str]]] = []
    last = pair.brief.metadata.date or "9999"
    meeting = _meetings(sight, mine, told, said, last)
    voted = votes.differing(sight)
    spent: set[str | None] = set()
    rest: list[same_talk.Told] = []  # days for which no sentence of the letter is like enough
    for hit in mine:
        if hit.start in voted:
            yield _clash(pair, hit, voted[hit.start])
            continue
        day = hit.value.start or ""
        if day in told or days.is_plan(sight.nota, hit) or _is_yearless(hit, told):
            continue
        if not letter:  # days that the nota names as well are spoken for
            alone = (other for other in theirs if other.value.start not in said)
            letter = [(other, days.events(sight.brief, other)) for other in alone]
        happened = days.events(sight.nota, hit)
        if day > last:  # still to come: only a beginning can be told on both sides
            happened &= {days.START}
        elif not happened and day > (pair.nota.metadata.date or last):
            continue  # what will be done with the letter itself
        least = _ONLY if _is_only_start(hit, mine, told, letter, last) else _LEAST
        best = _best(sight, hit, happened, letter, last, least)
        if best is None:
            best = meeting.get(hit.start)
        if best is not None:
            spent.add(best.value.start)
            yield _clash(pair, hit, best)
        elif day <= last or days.START in happened:
            rest.append((hit, happened))
    left = [one for one in letter if one[0].value.start not in spent]
    for hit, best in same_talk.counterparts(sight, rest, left, last):
        yield _clash(pair, hit, best)


def _is_yearless(hit: Found, told: set[str | None]) -> bool:
    """Whether the letter names this day of a year that the nota does not print."""
    if hit.value.text[-_YEAR:].isdigit():
        return False
    day = hit.value.start or ""
    return any(other is not None and other[_YEAR:] == day[_YEAR:] for other in told)


def _clash(pair: Pair, hit: Found, other: Found) -> Clash:
    return Clash(
        nota=pair.nota.quote(hit.start, hit.end),
        brief=pair.brief.quote(other.start, other.end),
        values={"nota": hit.value.text, "brief": other.value.text},
    )


def _is_only_start(
    hit: Found,
    mine: list[Found],
    told: set[str | None],
    letter: list[tuple[Found, frozenset[str]]],
    last: str,
) -> bool:
    """Whether this day to come is the only one that the letter does not have, and the letter has one
    beginning that the nota does not have."""
    if (hit.value.start or "") <= last:
        return False
    ahead = {h.value.start for h in mine if (h.value.start or "") > last}
    starts = {
        o.value.start for o, its in letter if days.START in its and (o.value.start or "") > last
    }
    return ahead - told == {hit.value.start} and len(starts) == 1


def _meetings(
    sight: Both, mine: list[Found], told: set[str | None], said: set[str | None], last: str
) -> dict[int, Found]:
    """For the place of a nota's day the letter's day of the same debate or vote."""
    if all(hit.value.start in told for hit in mine):
        return {}
    here, there = debates.meetings(sight.nota), debates.meetings(sight.brief)
    clashes = debates.differing(here, there, told, said, last)
    return {
        one.hit.start: other.hit
        for one, other in clashes
        if debates.of_the_motions(sight, one, other)
        or debates.slipped(one, other)
        or _of_one_subject(sight, one.hit, other.hit)
    }


def _of_one_subject(sight: Both, one: Found, other: Found) -> bool:
    """Whether the sentences, or the passages in which they stand, speak of some same thing."""
    but = (f"@{one.value.start}", f"@{other.value.start}")
    alike = sight.alike(one.start, other.start, but)
    return alike >= _SUBJECT or sight.passages(one.start, other.start, but) >= _PASSAGES


def _best(
    sight: Both,
    hit: Found,
    happened: frozenset[str],
    letter: list[tuple[Found, frozenset[str]]],
    last: str,
    least: float,
) -> Found | None:
    """The letter's day for the same event, in sentences that share at least so much; none when the
    letter names this day too."""
    best: Found | None = None
    score, tied = least, False
    day = hit.value.start or ""
    for other, its in letter:
        theirs = other.value.start or ""
        same = bool(happened & its)
        if not same and (day > last or (happened and its)):
            continue
        if (
            same
            and days.VOTE in happened
            and debates.two_motions(
                sight.nota.near(sight.nota.index(hit.start)),
                sight.brief.near(sight.brief.index(other.start)),
            )
        ):
            continue
        if same and days.TALK in happened & its and same_talk.others(sight, hit, other):
            continue
        alike = sight.alike(hit.start, other.start, (f"@{day}", f"@{theirs}"))
        if not same and alike < _ALIKE:
            continue
        alike += _slip(day, theirs)
        if same and alike + _MOST > score:  # what is told in other words decides between days
            alike += _OTHERWISE * meant(sight, hit.start, other.start)
        if alike > score:
            best, score, tied = other, alike, False
        elif alike == score and best is not None:
            tied = tied or theirs != best.value.start
    return None if tied else best


RULE = Rule(
    code="K103",
    kind="date",
    severity="warning",
    nl="de datum van dezelfde gebeurtenis verschilt: {nota} in de nota, {brief} in de brief",
    en="the date of the same event differs: {nota} in the nota, {brief} in the letter",
    find=find,
    triggers=(
        "Datum: 2 juni 2026\nKern\nU sprak op 4 mei jl. met de Kustwacht en de havenmeesters over slepers.",
        "Datum: 9 juni 2026\nOp 11 mei 2026 heb ik met de Kustwacht en de havenmeesters gesproken over slepers.",
    ),
    silent=(
        "Datum: 2 juni 2026\nKern\nU sprak op 4 mei jl. met de Kustwacht en de havenmeesters over slepers.",
        "Datum: 9 juni 2026\nOp maandag 04-05-2026 heb ik met de Kustwacht over slepers gesproken.",
    ),
)
