"""The verdicts by ministry and by quarter, with the rows behind every part of every bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from extractor.audit import ducks
from extractor.audit.report import rows
from extractor.audit.report.charts import Bar, Chart, Part, scaled
from extractor.audit.report.rows import Group, Rows
from extractor.audit.summary import VERDICTS

Say = Callable[..., str]

_EACH = 5  # rows behind one part of a bar
_MOST_BARS = 24
# What a bar stands for: the column that the question asks for, and how a value of it is asked.
MINISTRY = "coalesce(d.ministry, '?')"
QUARTER = "coalesce(year(d.date) || '-Q' || quarter(d.date), '?')"
YEAR = "coalesce(CAST(year(d.date) AS VARCHAR), '?')"
_COLUMNS = ("text", "ids", "letter")


def all_of(duck: Any, say: Say) -> Group:
    """The rows of every verdict."""
    found = _found(duck, "''")
    parts = [
        _rows(found[("", verdict)], f"verdict-{verdict}", verdict, _where(verdict), say)
        for verdict in VERDICTS
        if ("", verdict) in found
    ]
    return Group("rows-verdicts", say("verdicts"), tuple(parts))


def counts(group: Group) -> dict[str, int]:
    return {part.kind: part.count for part in group.parts}


def by_ministry(duck: Any, say: Say) -> tuple[Chart, tuple[Group, ...]]:
    """The ministry with most items first."""
    return _chart(duck, "ministry", MINISTRY, say, newest=False)


def by_quarter(duck: Any, say: Say) -> tuple[Chart, tuple[Group, ...]]:
    """In the order of time; by year where the quarters would be too many."""
    many = duck.execute(
        f"SELECT count(DISTINCT {QUARTER}) FROM documents AS d WHERE d.kind = 'brief'"
    ).fetchone()[0]
    if many > _MOST_BARS:
        return _chart(duck, "year", YEAR, say, newest=True)
    return _chart(duck, "quarter", QUARTER, say, newest=True)


def _chart(
    duck: Any, key: str, by: str, say: Say, *, newest: bool
) -> tuple[Chart, tuple[Group, ...]]:
    found = _found(duck, by)
    names = sorted({name for name, _ in found})
    totals = {
        name: sum(count for (one, _), (count, _) in found.items() if one == name) for name in names
    }
    if newest:
        chosen = names[-_MOST_BARS:]
    else:
        chosen = sorted(names, key=lambda name: (name == "?", -totals[name], name))[:_MOST_BARS]
    bars, groups = [], []
    for number, name in enumerate(chosen):
        anchor = f"{key}-{number}"
        title = say("unknown") if name == "?" else name
        own = [verdict for verdict in VERDICTS if (name, verdict) in found]
        bars.append(
            Bar(
                title,
                totals[name],
                tuple(Part(v, say(v), found[name, v][0], f"#{anchor}-{v}") for v in own),
                f"#{anchor}",
            )
        )
        parts = tuple(
            _rows(
                found[name, v],
                f"{anchor}-{v}",
                v,
                f"{_where(v)} AND {by} = {ducks.text(name)}",
                say,
            )
            for v in own
        )
        groups.append(Group(anchor, title, parts))
    left = len(names) - len(chosen)
    chart = Chart(
        key=f"by-{key}",
        title=say("by_ministry" if key == "ministry" else f"by_{key}"),
        told=say("by_ministry_told" if key == "ministry" else "by_quarter_told"),
        kinds=tuple((verdict, say(verdict)) for verdict in VERDICTS),
        bars=scaled(bars),
        note=say("more_bars", left) if left else "",
    )
    return chart, tuple(groups)


def _where(verdict: str) -> str:
    return f"c.verdict = {ducks.text(verdict)}"


_Found = dict[tuple[str, ...], tuple[int, tuple[tuple[str, ...], ...]]]


def _found(duck: Any, by: str) -> _Found:
    sql = rows.ITEMS.format("c.verdict IS NOT NULL").replace(
        "SELECT c.text", f"SELECT {by} AS one, c.verdict AS two, c.text", 1
    )
    return rows.grouped(duck, sql, _EACH)


def _rows(
    found: tuple[int, tuple[tuple[str, ...], ...]], key: str, verdict: str, where: str, say: Say
) -> Rows:
    count, some = found
    return Rows(key, say(verdict), count, rows.ITEMS.format(where), _named(say), some, verdict)


def _named(say: Say) -> tuple[str, ...]:
    return tuple(say(column) for column in _COLUMNS)
