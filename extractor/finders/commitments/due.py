"""Until when: the term that an item names, and its last day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extractor.finders.base import Hit
from extractor.finders.commitments import asks
from extractor.finders.commitments.draft import BELOFTE, MOTIE, Context, Draft, Range
from extractor.findings import Date, Debate, Due
from extractor.language import calendar, numbers
from extractor.patterns import pattern

# Before a quarter, season, month or period: something is due in it.
_IN = pattern(
    r"\b(?:[Ii]n|[Rr]ond|[Tt]ijdens|[Hh]alverwege|[Dd]it|[Dd]eze|[Nn]og|[Tt]egen|[Uu]iterlijk"
    r"|[Tt]ermijn:?|[Vv][oó][oó]r)"
    r"(?: de| het| dit| deze| nog){0,2} \Z"
)
_IN_ITSELF = pattern(
    r"(?:nog )?(?:dit|deze|komende?|volgende?|begin|medio|half|eind|einde|[A-Z]\w+ 20)\b",
    re.IGNORECASE,
)
_THIS_YEAR = pattern(r"(?:dit|volgend|komend) ")
_AFTER = pattern(r"\b(?:[Nn]a|[Vv]anaf|[Ss]inds|[Pp]er|[Oo]ver|[Vv]an|[Tt]ot)(?: de| het)? \Z")
# A term that says when something begins, or how long it lasts, is none.
_NO_TERM = pattern(r"(?:tot|vanaf|sinds|per|t/m)\b", re.IGNORECASE)
# "voor het commissiedebat Arbeidsmigratie van 2 december"
_BEFORE_DEBATE = pattern(
    r"\b[Vv][oó][oó]r(?:afgaand aan)? (?:het|de) \w*(?:debat|overleg|behandeling)"
    r"(?: [\w’-]{1,40}){0,6} van \Z"
)
_REACH = 80
_WITHIN = pattern(
    r"\b[Bb]innen (?P<many>[\w,]{1,20})(?: (?:à|tot) \w{1,20})? "
    r"(?P<unit>werkdagen|dagen|dag|weken|week|maanden|maand|jaar)\b"
    r"(?: na (?P<from>[^.;,()]{3,40}))?"
)
_DEBATES = frozenset(
    ("debat", "commissiedebat", "tweeminutendebat", "notaoverleg", "overleg", "wetgevingsoverleg")
)
_DAYS = {"dag": 1.0, "dagen": 1.0, "werkdagen": 1.4, "week": 7.0, "weken": 7.0}
_MONTHS = {"maand": 1, "maanden": 1, "jaar": 12}
_OTHERS = ("due", "debate", "number")  # columns in which a date is no term
_TERM = pattern(r"\b(?:[Tt]ermijn|[Uu]iterlijk|[Vv](?:óó|oo)r)\b")  # but behind these it is
_AT_LAST = frozenset(("", "en", "maar", "doch", "uiterlijk", "en uiterlijk", "maar uiterlijk"))
_CLOSE = 24  # characters between the vaguer term and the day
_STRETCHES = ("quarter", "season", "month", "period")


def find(draft: Draft, context: Context, debate: Debate | None) -> Due | None:
    """The term of an item, or None. A cell for terms goes before the text of the item."""
    cell = draft.cells.get("due")
    stretches = [(*cell, True)] if cell is not None else []
    stretches += [(start, end, False) for start, end in _promising(draft, context)]
    stretches += [(*other, False) for name, other in draft.cells.items() if name not in _OTHERS]
    if (source := draft.cells.get("debate")) is not None:
        term = _TERM.search(context.text, *source)
        stretches += [(term.start(), source[1], False)] if term else []
    for start, end, alone in stretches:
        found = _within(context, debate, start, end)
        if found is None:
            found = _dated(draft, context, debate, start, end, alone)
        if found is not None:
            return found
    return None


def _promising(draft: Draft, context: Context) -> list[Range]:
    """The text of an item; of a motion without the sentences that only report on it."""
    if draft.kind != MOTIE:
        return draft.pieces
    text = context.text
    return [
        sentence
        for start, end in draft.pieces
        for n, sentence in enumerate(
            context.sentences(start, end) if ". " in text[start:end] else [(start, end)]
        )
        if n == 0 or not asks.reports(text, *sentence, draft.kind)
    ]


def _within(context: Context, debate: Debate | None, start: int, end: int) -> Due | None:
    """The last day of "binnen acht weken", counted from the debate, else the document's date."""
    if "innen " not in context.text[start:end]:
        return None
    m = _WITHIN.search(context.text, start, end)
    many = numbers.parse(m["many"]) if m else None
    if m is None or many is None:
        return None
    held = calendar.parse_iso(debate.date if debate else None)
    origin = _named_day(context, m) or held
    if origin is None and not _DEBATES.intersection((m["from"] or "").split()[:2]):
        origin = calendar.parse_iso(
            context.found.date
        )  # "na het debat" does not count from the nota
    last = _add(origin, many, m["unit"])
    text = context.text[m.start() : m.end("unit")]
    return Due(text=text, not_after=last.isoformat() if last else None)


def _named_day(context: Context, m: re.Match[str]) -> date | None:
    """The day of "binnen acht weken na het debat van 28 januari 2026"."""
    if m["from"] is None:
        return None
    days = [d for d in context.dates(m.start("from"), m.end("from") + 30) if d.value.kind == "day"]
    return calendar.parse_iso(days[0].value.end) if days else None


def _add(origin: date | None, many: float, unit: str) -> date | None:
    if origin is None or not 0 < many < 1000 or origin.year + many > calendar.LAST_YEAR:
        return None
    if unit in _DAYS:
        return origin + timedelta(round(many * _DAYS[unit]))
    return calendar.add_months(origin, round(many * _MONTHS[unit]))


def _dated(
    draft: Draft, context: Context, debate: Debate | None, start: int, end: int, alone: bool
) -> Due | None:
    """The first date that limits something; one before the debate limits nothing."""
    text = context.text
    since = (debate.date if debate else None) or ""
    if draft.kind == BELOFTE:
        since = context.found.date or ""
    for hit in context.dates(start, end):
        value = hit.value
        if value.end is not None and value.end < since:
            continue
        low = max(start, hit.start - _REACH)
        fills = value.kind in _STRETCHES and (hit.start, hit.end) == (start, end)
        begin = _limits(draft, text, low, hit, alone or fills)
        if begin is None and value.kind in _STRETCHES and _trails(text, start, hit, end):
            begin = hit.start
        if begin is None:
            continue
        last = value.end
        if value.kind != "day" and (latest := _latest(context, hit.end, end)) is not None:
            return Due(text=text[latest.start : latest.end], not_after=latest.value.end)
        if value.kind == "day" and _BEFORE_DEBATE.search(text, low, hit.start):
            day = calendar.parse_iso(value.start)
            last = (day - timedelta(1)).isoformat() if day else None
        return Due(text=text[begin : hit.end], not_after=last)
    return None


def _latest(context: Context, at: int, end: int) -> Hit[Date] | None:
    """The day that closes a vaguer term before it: "vóór de zomer, uiterlijk 30 juni"."""
    if "uiterlijk " not in context.text[at : at + _CLOSE]:
        return None
    for hit in context.dates(at, min(end, at + _REACH))[:2]:
        between = context.text[at : hit.start].strip(" ,(")
        if between in _AT_LAST and hit.value.end is not None:
            named = between.endswith("uiterlijk") or hit.value.text.startswith("uiterlijk")
            return hit if named else None
    return None


def _limits(draft: Draft, text: str, low: int, hit: Hit[Date], alone: bool) -> int | None:
    """Where a term that this date ends begins, or None when it limits nothing."""
    kind = hit.value.kind
    if kind == "term":
        return None if _NO_TERM.match(text, hit.start) else hit.start
    debate = _BEFORE_DEBATE.search(text, low, hit.start)
    if debate is not None:
        return debate.start()
    if alone:
        return hit.start
    if kind in ("day", "year"):
        this = kind == "year" and _THIS_YEAR.match(text, hit.start)
        return hit.start if draft.kind == BELOFTE or this else None
    before = _IN.search(text, low, hit.start)
    if before is not None:
        return before.start()
    if _AFTER.search(text, low, hit.start):
        return None
    return hit.start if draft.kind == BELOFTE or _IN_ITSELF.match(text, hit.start) else None


def _trails(text: str, start: int, hit: Hit[Date], end: int) -> bool:
    """Whether a bare period closes the item: "(D’Hondt, CU), Q2 2026."."""
    before = text[max(start, hit.start - 16) : hit.start].rstrip()
    rest = text[hit.end : end].strip(" .;)")
    closes = rest == "" or (
        rest.startswith("(") and rest.find(")") < 0
    )  # "..., Q1 2026 (Vos, D66)."
    return closes and before.endswith(
        (",", ":", ";", "(", "–", "-", "gereed", "planning", "deadline")
    )
