"""The days of debates and votes, each with the sort of meeting it is, as a text names them."""

from __future__ import annotations

from bisect import bisect_left
from datetime import timedelta

import msgspec

from extractor.coverage.rules.base import MOST
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.reading import NUMBER, Reading, Tokens
from extractor.document import LABEL, Passage
from extractor.finders.base import Hit
from extractor.findings import Date
from extractor.language.calendar import parse_iso
from extractor.patterns import pattern

VOTES = "votes"
COMMITTEE = "committee"
ANY = "any"
# Words for a meeting, each with its sort.
_SORTS = {
    "commissiedebat": COMMITTEE, "commissiedebatten": COMMITTEE, "cd": COMMITTEE,
    "tweeminutendebat": "two minutes", "tweeminutendebatten": "two minutes", "tmd": "two minutes",
    "2md": "two minutes", "wetgevingsoverleg": "wgo", "wgo": "wgo", "notaoverleg": "notaoverleg",
    "begrotingsbehandeling": "budget", "rondetafelgesprek": "round table",
    "procedurevergadering": "procedure", "regeling van werkzaamheden": "agenda",
    "regeling der werkzaamheden": "agenda", "vragenuur": "question time",
    "schriftelijk overleg": "written", "plenaire debat": "plenary", "plenair debat": "plenary",
    "debatten": ANY, "debat": ANY, "aangenomen": VOTES, "gestemd": VOTES, "stemming": VOTES, "stemmingen": VOTES,
}  # fmt: skip
_ALL = pattern(r"(?i)\bmoties\b")
_NO_DEBATES = (VOTES, "procedure", "agenda", "written")
_MEETING = pattern(
    r"(?i)commissiedebat(?:ten)?|tweeminutendebat(?:ten)?|wetgevingsoverleg|notaoverleg|begrotingsbehandeling"
    r"|rondetafelgesprek|procedurevergadering|regeling (?:van|der) werkzaamheden|vragenuur"
    r"|schriftelijk overleg|plenaire? debat|debat\b|\b(?:cd|tmd|2md|wgo|debatten|aangenomen|gestemd|stemming(?:en)?)\b"
)
# "Op 5 februari sprak u met de Kamer": a debate without its name.
_SPOKE = pattern(
    r"(?i)\bmet (?:de|uw) (?:tweede )?kamer\b|\bmet de (?:vaste )?(?:kamer)?commissie\b"
)
_TALKED = pattern(r"(?i)\b(?:sprak|spraken|gesproken|gewisseld|gedebatteerd)\b")
_SUBJECT = "subject"  # the field of the reference block
_AHEAD = 110  # characters between a meeting and its day behind it
_BACK = 90  # and before it
_CHAIN = 60  # between the days of several meetings
_SLIP = timedelta(days=2)  # the same of two that speak of nothing else in common
_APART = timedelta(days=31)  # two days of one meeting that differ by a slip are no further apart

Said = tuple[int, int, str]


class Meeting(msgspec.Struct, frozen=True):
    """The day of a meeting: what sort it is, and what its sentence names."""

    hit: Hit[Date]
    day: str
    sort: str
    tokens: Tokens


def is_told(passage: Passage) -> bool:
    """Whether a passage is running text, or says what the text is about."""
    return passage.kind != LABEL or passage.field == _SUBJECT


def meetings(reading: Reading) -> list[Meeting]:
    """The meetings whose day the running text names."""
    hits = [h for h in reading.side.found.dates[: 4 * MOST] if h.value.kind == "day"]
    starts = [hit.start for hit in hits]
    found = []
    for number, start, end in _sentences(reading, hits):
        said = _said(reading.text, start, end) or _noted(reading, number)
        here = hits[bisect_left(starts, start) : bisect_left(starts, end)]
        for hit in here:
            sort = _sort(said, hit, here)
            if sort is not None and hit.value.start is not None:
                found.append(Meeting(hit, hit.value.start, sort, reading.near(number)))
    return found


def _said(text: str, start: int, end: int) -> list[Said]:
    """The words for meetings in a sentence; its beginning when it says that the Kamer was spoken with."""
    motion = "otie" in text[start:end]
    found = [
        (match.start(), match.end(), sort)
        for match in _MEETING.finditer(text, start, end)
        if (sort := _SORTS.get(match[0].lower(), ANY)) != VOTES or motion
    ]
    if not found and _SPOKE.search(text, start, end) and _TALKED.search(text, start, end):
        return [(start, start, ANY)]
    return found


def _noted(reading: Reading, number: int) -> list[Said]:
    """Of a note that only gives the day ("Gehouden op 4 maart"), the meeting on which it hangs."""
    at = reading.mark(number)
    if at is None:
        return []
    start, _ = reading.spans[number]
    before = list(_MEETING.finditer(reading.text, reading.sentence(at)[0], at))
    last = before[-1] if before else None
    if last is None or at - last.end() > _AHEAD or _SORTS.get(last[0].lower(), ANY) == VOTES:
        return []
    return [(start, start, _SORTS.get(last[0].lower(), ANY))]


def _sentences(reading: Reading, hits: list[Hit[Date]]) -> list[tuple[int, int, int]]:
    """The sentences of the running text in which these days stand, and the line for the subject."""
    numbers = dict.fromkeys(
        reading.index(hit.start)
        for hit in hits
        if is_told(reading.side.document.passage_at(hit.start))
    )
    return [(number, *reading.spans[number]) for number in numbers]


def _sort(said: list[Said], hit: Hit[Date], here: list[Hit[Date]]) -> str | None:
    """The sort of meeting that a day belongs to: the one last named before it with no other day between;
    else the one named right behind it; else that of the days before it in a list."""
    before = [one for one in said if one[1] <= hit.start]
    days = [other for other in here if other.end <= hit.start]
    last = days[-1].end if days else 0
    if before and hit.start - before[-1][1] <= _AHEAD and last <= before[-1][1]:
        return before[-1][2]
    behind = next((one for one in said if one[0] >= hit.end), None)
    if (
        behind is not None
        and behind[0] - hit.end <= _BACK
        and not any(hit.end <= other.start < behind[0] for other in here)
    ):
        return behind[2]
    if before and hit.start - max(last, before[-1][1]) <= _CHAIN and before[-1][2] != VOTES:
        return before[-1][2]
    return None


def differing(
    nota: list[Meeting],
    brief: list[Meeting],
    told: set[str | None],
    said: set[str | None],
    last: str,
) -> list[tuple[Meeting, Meeting]]:
    """Meetings of one sort of which each text names one day that the other does not have at all."""
    found = []
    for sort in dict.fromkeys(one.sort for one in [*nota, *brief]):
        mine = _alone([one for one in nota if _may_be(one, sort) and one.day <= last], told)
        theirs = _alone([one for one in brief if _may_be(one, sort)], said)
        if len(mine) != 1 or len(theirs) != 1:
            continue
        ((one,), (other,)) = mine.values(), theirs.values()
        if sort == VOTES and (not _general(nota, brief) or two_motions(one.tokens, other.tokens)):
            continue
        if (sort != ANY or ANY in (one.sort, other.sort)) and _near(one.day, other.day):
            found.append((one, other))
    return found


def _may_be(one: Meeting, sort: str) -> bool:
    """Whether a meeting is of this sort. Where one text does not name the sort all debates are held
    together."""
    return one.sort == sort or (sort == ANY and one.sort not in _NO_DEBATES)


def _alone(meetings: list[Meeting], days: set[str | None]) -> dict[str, Meeting]:
    return {one.day: one for one in reversed(meetings) if one.day not in days}


def _general(nota: list[Meeting], brief: list[Meeting]) -> bool:
    """Whether each text names one day of voting only."""
    return all(len({one.day for one in side if one.sort == VOTES}) == 1 for side in (nota, brief))


def of_the_motions(sight: Both, one: Meeting, other: Meeting) -> bool:
    """Whether both tell when "the motions" were voted on, all of them."""
    return one.sort == other.sort == VOTES and all(
        _ALL.search(reading.text, *reading.sentence(meeting.hit.start)) is not None
        for reading, meeting in ((sight.nota, one), (sight.brief, other))
    )


def slipped(one: Meeting, other: Meeting) -> bool:
    """Whether the two days of a meeting that both texts call by its sort lie next to each other."""
    first, second = parse_iso(one.day), parse_iso(other.day)
    named = one.sort == other.sort and one.sort not in (ANY, VOTES)
    return named and first is not None and second is not None and abs(first - second) <= _SLIP


def two_motions(one: Tokens, other: Tokens) -> bool:
    """Whether two sentences both name a motion by its number, and not the same one."""
    mine, theirs = ({token for token in side if token[0] == NUMBER} for side in (one, other))
    return bool(mine and theirs and not mine & theirs)


def _near(one: str, other: str) -> bool:
    first, second = parse_iso(one), parse_iso(other)
    return first is not None and second is not None and abs(first - second) <= _APART
