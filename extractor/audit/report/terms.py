"""Open terms on an axis of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from msgspec import Struct

from extractor.audit.report import rows
from extractor.audit.report.charts import Axis, axis
from extractor.audit.report.rows import Group, Rows

Say = Callable[..., str]
_EACH, _MANY = 5, 20
_MONTHS, _QUARTERS = 36, 108  # months beyond which a column is a quarter, or a year


class Column(Struct, frozen=True, gc=False):
    """The terms of a month, quarter or year: its place and width on the axis and its height, in per cent."""

    name: str
    count: int
    href: str
    passed: bool
    at: float
    width: float
    height: float


class Figure(Struct, frozen=True, gc=False):
    axis: Axis
    columns: tuple[Column, ...]
    most: int


class Terms(Struct, frozen=True, gc=False):
    """``figure`` is None where there are no terms."""

    figure: Figure | None
    group: Group
    passed: int
    ahead: int


def read(duck: Any, today: date, say: Say) -> Terms:
    """The last days of all open terms. What lies more than fifty years away is a slip of somebody's pen
    and would make the axis useless: it is left out of the figure, not of the counts."""
    # Each column asks for its rows: the parts are read once for all of them.
    duck.execute(f"CREATE TEMP TABLE open_terms AS {rows.TERMS.format('due IS NOT NULL')}")
    days: Counter[date] = Counter(
        dict(duck.execute("SELECT due, count(*) FROM open_terms GROUP BY due").fetchall())
    )
    totals = [
        _asked(duck, f"terms-{key}", say(f"term_{key}"), where, _MANY, say, key)
        for key, where in (
            ("passed", f"due < DATE '{today}'"),
            ("ahead", f"due >= DATE '{today}'"),
        )
    ]
    near = {day: count for day, count in days.items() if abs((day - today).days) < 50 * 365}
    parts, figure = [part for part in totals if part.count], None
    if near:
        figure, binned = _figure(duck, near, today, say)
        parts += binned
    group = Group("rows-terms", say("terms"), tuple(parts))
    return Terms(figure, group, totals[0].count, totals[1].count)


def _figure(duck: Any, days: dict[date, int], today: date, say: Say) -> tuple[Figure, list[Rows]]:
    line = axis(list(days), today)
    step = _step(line)
    found: Counter[date] = Counter()
    for day, count in days.items():
        found[_begin(day, step)] += count
    most = max(found.values())
    columns, parts = [], []
    for begin in sorted(found):
        end = _begin(begin + timedelta(days=31 * step), step)
        key = f"term-{begin.isoformat()}"
        left, right = line.at(begin), line.at(end)
        columns.append(
            Column(
                name=_name(begin, step),
                count=found[begin],
                href=f"#{key}",
                passed=end <= today,
                at=left,
                width=round(max(right - left - 0.15, 0.4), 2),
                height=round(100 * found[begin] / most, 2),
            )
        )
        where = f"due >= DATE '{begin}' AND due < DATE '{end}'"
        parts.append(_asked(duck, key, _name(begin, step), where, _EACH, say))
    return Figure(line, tuple(columns), most), parts


def _asked(
    duck: Any, key: str, title: str, where: str, most: int, say: Say, kind: str = ""
) -> Rows:
    columns = (say("due"), say("text"), say("letter"))
    kept = f"SELECT * FROM open_terms WHERE {where} ORDER BY ALL"
    return rows.asked(duck, key, title, rows.TERMS.format(where), columns, most, kind, kept)


def _step(line: Axis) -> int:
    """How many months a column has."""
    months = (line.last - line.first).days / 30.4
    return 1 if months <= _MONTHS else 3 if months <= _QUARTERS else 12


def _begin(day: date, step: int) -> date:
    return date(day.year, step * ((day.month - 1) // step) + 1, 1)


def _name(day: date, step: int) -> str:
    if step == 12:
        return str(day.year)
    return f"{day.year}-Q{(day.month + 2) // 3}" if step == 3 else f"{day.year}-{day.month:02}"
