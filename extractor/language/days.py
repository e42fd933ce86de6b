"""Months and days as written: what needs no calendar."""

from __future__ import annotations

from extractor.patterns import pattern

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "jan"),
            ("februari", "feb", "febr"),
            ("maart", "mrt"),
            ("april", "apr"),
            ("mei",),
            ("juni", "jun"),
            ("juli", "jul"),
            ("augustus", "aug"),
            ("september", "sept", "sep"),
            ("oktober", "okt"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
# The full names as an alternation, for patterns that must not read "5 mei" as a number of things.
FULL_NAMES = "|".join(
    name for name in MONTHS if len(name) > 5 or name in ("maart", "april", "mei", "juni", "juli")
)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WRITTEN = pattern(
    r"(?P<day>\d{1,2})(?:(?:e|ste|de)?[ ](?P<name>[A-Za-z]{3,9})\.?[ ]|[ ]?[-/.][ ]?(?P<month>\d{1,2})[ ]?[-/.][ ]?)"
    r"(?P<year>\d{4})(?!\d)|(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"
)


def days_in(year: int, month: int) -> int:
    """The number of days of a month."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _DAYS[month - 1]


def iso(year: int, month: int, day: int) -> str | None:
    """The day in ISO 8601, or None when there is no such day."""
    if not (1 <= month <= 12 and 1 <= day <= days_in(year, month) and 1 <= year <= 9999):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def first_day(text: str) -> str | None:
    """The first fully written day of a text ("dinsdag 16 juni 2026", "02-06-2026"), in ISO 8601."""
    for match in _WRITTEN.finditer(text):
        if match["y"]:
            found = iso(int(match["y"]), int(match["m"]), int(match["d"]))
        else:
            month = int(match["month"]) if match["month"] else MONTHS.get(match["name"].lower(), 0)
            found = iso(int(match["year"]), month, int(match["day"]))
        if found is not None:
            return found
    return None
