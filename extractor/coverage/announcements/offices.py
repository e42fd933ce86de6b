"""In whose name a letter is also sent: "mede namens de minister van X", "mede ondertekend door"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from extractor.coverage.announcements import senders
from extractor.coverage.announcements.portfolios import Office, likeness, of_title
from extractor.coverage.sides import Side
from extractor.document import ITEM, LABEL, PARAGRAPH, SIGNATURE, Document
from extractor.finders.base import Taken
from extractor.finders.metadata.offices import OFFICE
from extractor.findings import Actor, Evidence
from extractor.language.sentences import Bounds

# The words that may stand between two offices, or between "namens" and the first.
_JOINS = frozenset((
    "de", "het", "en", "van", "voor", "alsmede", "evenals", "ook", "zowel", "als", "mijn", "uw", "zijn", "haar",
    "collega", "demissionair", "door", "minister", "staatssecretaris",
))  # fmt: skip
_MARKS = str.maketrans(",(:", "   ")
_REACH = 40  # characters between two offices of one list
_MOST = 40  # mentions of offices that are looked at for one list
_SHORT = 6  # words of a signature that ends with a full stop
_NOT_SAID = 0.8  # for "namens" without "mede"


class Statement(msgspec.Struct, frozen=True):
    """A stretch of text in which offices are said to send the letter too."""

    start: int
    end: int
    offices: list[Office]
    signal: str = "wording"
    weight: float = 1.0


class _Seen(msgspec.Struct, frozen=True):
    """A mention of an office or a ministry at ``text[start:end]``."""

    start: int
    end: int
    actor: Actor


def statements(side: Side) -> list[Statement]:
    """Where a nota says that others send the letter too, in text order. What was promised to do
    together with others says nothing of the letter."""
    promised = Taken((hit.start, hit.end) for hit in side.found.commitments)
    bounds = Bounds(side.text)
    seen = _mentions(side)
    return [
        one
        for one in _said(side, seen, _alone(side, seen))
        if (
            not promised.overlaps(one.start, one.end)
            or senders.OF_THIS_LETTER.search(side.text, bounds(one.start)[0], one.start)
        )
        and not senders.BEFORE_NOW.search(side.text, *bounds(one.start))
    ]


def _said(side: Side, seen: list[_Seen], alone: list[Statement]) -> list[Statement]:
    """Where a text names the offices that send the letter too, by the words for that; ``alone``: those
    behind "namens" by itself."""
    starts = [one.start for one in seen]
    found: list[Statement] = []
    for start, at in senders.before(side.text):
        if side.document.passage_at(start).kind not in (PARAGRAPH, ITEM):
            continue
        end, offices = _behind(side.text, seen, bisect_left(starts, at), at)
        if offices and not (found and start < found[-1].end):
            found.append(Statement(start, end, offices))
    found += [one for one in alone if side.text.startswith(senders.AND_YOU, one.end)]
    return sorted(
        [*found, *_meant(side, seen), *_signing(side, seen), *_labelled(side, seen)], key=_place
    )


def evidence(brief: Side, wanted: list[Office]) -> tuple[Evidence, ...]:
    """What in the letter shows that it goes out for all of these offices; nothing when one is not
    there."""
    seen = _mentions(brief)
    alone = _alone(brief, seen)
    signed = _signatures(brief, seen)
    said = [*_said(brief, seen, alone), *alone, *signed, *_own(brief, signed)]
    found: dict[tuple[int, int], Evidence] = {}
    for office in wanted:
        best = max(
            ((_alike(office, one), -i) for i, one in enumerate(said)),
            default=(0.0, 0),
        )
        if best[0] == 0:
            return ()
        one = said[-best[1]]
        found.setdefault((one.start, one.end), _evidence(brief, one, best[0]))
    return tuple(sorted(found.values(), key=lambda one: -one.score))


def _place(statement: Statement) -> tuple[int, int]:
    return statement.start, statement.end


def _alike(office: Office, statement: Statement) -> float:
    return statement.weight * max(likeness(office, one) for one in statement.offices)


def _evidence(side: Side, statement: Statement, score: float) -> Evidence:
    quote = side.quote(statement.start, statement.end)
    return Evidence(
        text=quote.text,
        span=quote.span,
        references=(),
        score=round(score, 3),
        signals={"office": round(score / statement.weight, 3), statement.signal: statement.weight},
        digest=side.digest_at(statement.start),
    )


def _signing(side: Side, seen: list[_Seen]) -> list[Statement]:
    """ "De minister van X ondertekent de brief mede": the office before the verb."""
    found: list[Statement] = []
    ends = [one.end for one in seen]
    for at, end in senders.behind(side.text):
        i = bisect_left(ends, at)
        if i < len(seen) and seen[i].end == at:
            one = seen[i]
            found.append(Statement(one.start, end, [_office(one, seen)]))
    return found


def _meant(side: Side, seen: list[_Seen]) -> Iterator[Statement]:
    """ "Omdat dit de minister van X raakt, verstuurt u de brief mede uit diens naam"."""
    bounds = Bounds(side.text)
    for at, end in senders.meant(side.text):
        start = bounds(at)[0]
        before = [one for one in seen if start <= one.start and one.end <= at]
        if before:
            one = max(before, key=lambda one: (one.end, -one.start))
            yield Statement(one.start, end, [_office(one, seen)])


def _labelled(side: Side, seen: list[_Seen]) -> list[Statement]:
    """ "Mede namens: de minister van X" in the reference block."""
    document = side.document
    found: list[Statement] = []
    for passage in document.of_kind(LABEL):
        at = document.offset(passage.start)
        if senders.LABEL.search(document.source, max(0, at - senders.LONGEST_LABEL), at):
            offices = [
                _office(one, seen) for one in seen if passage.start <= one.start < passage.end
            ]
            if offices:
                found.append(Statement(passage.start, passage.end, offices))
    return found


def _alone(side: Side, seen: list[_Seen]) -> list[Statement]:
    """In a letter also "namens" by itself."""
    starts = [one.start for one in seen]
    found: list[Statement] = []
    for match in senders.namens(side.text):
        end, offices = _behind(side.text, seen, bisect_left(starts, match.end()), match.end())
        if offices:
            found.append(Statement(match.start(), end, offices, weight=_NOT_SAID))
    return found


def _signatures(side: Side, seen: list[_Seen]) -> list[Statement]:
    """The offices of who signed."""
    document = side.document
    found = [
        Statement(one.start, one.end, [_office(one, seen)], signal="signature")
        for one in seen
        if _is_signature(document, one.start)
    ]
    for signatory in side.metadata.signed_by:
        at = side.text.rfind(signatory.role) if signatory.role else -1
        if signatory.role and at >= 0 and _is_signature(document, at):
            office = of_title(signatory.role)
            end = at + len(signatory.role)
            found.append(Statement(at, end, [office], signal="signature"))
    return found


def _own(side: Side, signed: list[Statement]) -> Iterator[Statement]:
    """ "Mede namens de minister", without more: the one of the ministry that signs."""
    for match in senders.own(side.text):
        offices = [
            msgspec.structs.replace(office, role=match["role"].lower())
            for one in signed
            for office in one.offices
        ]
        if offices:
            yield Statement(match.start(), match.end(), offices)


def _is_signature(document: Document, at: int) -> bool:
    """Whether a signature stands there; a lone sentence about ministers may look like one."""
    passage = document.passage_at(at)
    text = document.read(passage)
    return passage.kind == SIGNATURE and not (text.endswith(".") and text.count(" ") > _SHORT)


def _mentions(side: Side) -> list[_Seen]:
    """All mentions of offices and ministries in text order, the longer of two at one place first."""
    found = [
        _Seen(*place, hit.value)
        for hit in side.found.actors
        if hit.value.type in ("bewindspersoon", "ministry")
        for mention in hit.value.mentions
        if (place := _clean(side.document, *mention.span)) is not None
    ]
    return sorted(found, key=lambda one: (one.start, -one.end))


def _clean(document: Document, start: int, end: int) -> tuple[int, int] | None:
    """Where a stretch of the source stands in the clean text; None when it is not there."""
    places = []
    for at in (start, end - 1):
        clean = document.clean(at)
        if clean is None:
            return None
        places.append(clean)
    return places[0], places[1] + 1


def _behind(text: str, seen: list[_Seen], i: int, at: int) -> tuple[int, list[Office]]:
    """The offices in the list that begins at ``at``, and where it ends."""
    end = at
    found: list[Office] = []
    for one in seen[i : i + _MOST]:
        if one.start < end:
            continue
        gap = text[end : one.start]
        if len(gap) > _REACH or not set(gap.translate(_MARKS).split()) <= _JOINS:
            break
        if found and one.actor.type == "ministry" and gap in (" van ", " (", " bij "):
            end = one.end  # "de staatssecretaris Jeugd van X": where that office is
            found[-1] = msgspec.structs.replace(found[-1], ministry=one.actor.id or one.actor.name)
            continue
        found.append(_office(one, seen))
        end = one.end
    if not found:
        printed = OFFICE.match(text, at + 1)
        if printed is not None:
            return printed.end(), [of_title(printed["office"])]
    return end, found


def _office(one: _Seen, seen: list[_Seen]) -> Office:
    """The office of a mention, by the name on the lists where that is known."""
    actor = one.actor
    if actor.type == "ministry":
        return Office(None, actor.id or actor.name)
    if actor.id is None and actor.role is None:  # "mijn collega van X": the ministry is named too
        named = (other for other in seen if other.end == one.end and other.actor.type == "ministry")
        ministry = next(named, None)
        return of_title(actor.name) if ministry is None else _office(ministry, seen)
    office = of_title(actor.id or actor.name)
    return Office(actor.role or office.role, office.portfolio)
