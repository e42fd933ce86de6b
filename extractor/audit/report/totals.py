"""The figures that are one question each: totals, failures by cause, and how long it took."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from extractor.audit import ducks
from extractor.audit.report import rows
from extractor.audit.report.charts import Bar, Chart, Part, scaled
from extractor.audit.report.rows import Group, Rows

Say = Callable[..., str]
_EACH = 20
_CAUSES = 24

_FAILURE = "SELECT path, other_path AS nota, message FROM failures{} ORDER BY ALL"
# key, columns, SQL
_TOTALS = (
    ("documents", ("path", "date", "ministry", "subject"),
     "SELECT (SELECT min(path) FROM files WHERE sha256 = d.sha256) AS path, d.date, d.ministry, d.subject"
     " FROM documents AS d ORDER BY path"),
    ("failed", ("path", "nota", "message"), _FAILURE.format("")),
    ("pairs", ("letter", "nota", "certainty", "why"),
     "SELECT brief_path, nota_path, certainty, why FROM pairs WHERE status <> 'unpaired' ORDER BY ALL"),
    ("unpaired", ("path", "why"),
     "SELECT coalesce(brief_path, nota_path) AS path, why FROM pairs WHERE status = 'unpaired' ORDER BY ALL"),
    ("discrepancies", ("severity", "code", "message", "letter"),
     "SELECT c.severity, c.code, c.message, p.letter FROM discrepancies AS c JOIN"
     " (SELECT pair, min(brief_path) AS letter FROM pairs GROUP BY pair) AS p USING (pair) ORDER BY ALL"),
    ("promises", ("due", "text", "letter"),
     "SELECT p.due, p.text, (SELECT min(path) FROM files WHERE sha256 = p.sha256) AS letter"
     " FROM promises AS p ORDER BY ALL"),
)  # fmt: skip


def all_of(duck: Any, say: Say) -> Group:
    """Each with its first rows."""
    parts = [
        rows.asked(duck, f"total-{key}", say(key), sql, tuple(map(say, columns)), _EACH)
        for key, columns, sql in _TOTALS
    ]
    return Group("rows-totals", say("totals"), tuple(parts))


def newest(duck: Any) -> date | None:
    """The date of the newest document."""
    found: date | None = duck.execute("SELECT max(date) FROM documents").fetchone()[0]
    return found


def failures(duck: Any, say: Say) -> tuple[Chart, Group]:
    """By code, the most frequent first; each is named by a message of its kind."""
    found = duck.execute(
        "SELECT code, arg_min(message, path), count(*) AS n FROM failures GROUP BY code ORDER BY n DESC, code"
    ).fetchall()
    columns = tuple(map(say, ("path", "nota", "message")))
    bars: list[Bar] = []
    parts: list[Rows] = []
    for code, message, count in found[:_CAUSES]:
        key = f"failure-{len(bars)}"
        name = f"{code}: {rows.shown(message)}"
        short = name.partition(";")[0]  # what to do about it stands with the rows
        bars.append(
            Bar(short, count, (Part("missing", say("failed"), count, f"#{key}"),), f"#{key}")
        )
        where = f" WHERE code = {ducks.text(code)}" if code else " WHERE code IS NULL"
        parts.append(rows.asked(duck, key, name, _FAILURE.format(where), columns, 5, "missing"))
    left = len(found) - len(bars)
    chart = Chart(
        key="failures",
        title=say("failures"),
        told=say("failures_told"),
        kinds=(("missing", say("failed")),),
        bars=scaled(bars),
        note=say("more_bars", left) if left else "",
    )
    return chart, Group("rows-failures", say("failures"), tuple(parts))


_LIMITS = (
    10,
    20,
    50,
    100,
    200,
    500,
    1000,
    2000,
    5000,
    10_000,
)  # milliseconds: every third ten times


def durations(duck: Any, say: Say) -> tuple[Chart, Group]:
    """How many documents took how long, the quickest first; the slowest of each stand first."""
    column = "milliseconds"
    found = duck.execute(f"SELECT {column}, count(*) FROM documents GROUP BY {column}").fetchall()
    known: list[tuple[int, int]] = [row for row in found if row[0] is not None]
    columns = tuple(map(say, ("path", "milliseconds", "format")))
    bars: list[Bar] = []
    parts: list[Rows] = []
    for low, high in zip((0, *_LIMITS), (*_LIMITS, None), strict=True):
        count = sum(n for took, n in known if low <= took and (high is None or took < high))
        if not count and not bars:
            continue
        key = f"took-{low}"
        name = say("longer", _time(low)) if high is None else say("shorter", _time(high))
        part = Part("plainbar", say("count"), count, f"#{key}" if count else "")
        bars.append(Bar(name, count, (part,), part.href))
        if count:
            within = f"{column} >= {low}" + (f" AND {column} < {high}" if high else "")
            sql = (
                "SELECT (SELECT min(path) FROM files WHERE sha256 = d.sha256) AS path,"
                f" d.{column}, d.format FROM documents AS d WHERE {within}"
                f" ORDER BY {column} DESC, path"
            )
            parts.append(rows.asked(duck, key, f"{say('durations')}: {name}", sql, columns, 5))
    while bars and not bars[-1].total:
        bars.pop()
    unknown = sum(count for took, count in found if took is None)
    chart = Chart(
        key="durations",
        title=say("durations"),
        told=say("durations_told", *_spread(known)) if known else say("durations_unknown"),
        kinds=(("plainbar", say("count")),),
        bars=scaled(bars),
        note=say("without", unknown) if unknown and known else "",
    )
    return chart, Group("rows-durations", say("durations"), tuple(parts))


def _spread(known: list[tuple[int, int]]) -> tuple[str, str]:
    """What half of the documents stayed under, and 99 of 100."""
    whole = sum(count for _, count in known)
    made: list[str] = []
    for share in (0.5, 0.99):
        done = 0
        for took, count in sorted(known):
            done += count
            if done >= share * whole:
                made.append(_time(took))
                break
    return made[0], made[1]


def _time(milliseconds: int) -> str:
    return f"{milliseconds} ms" if milliseconds < 1000 else f"{milliseconds / 1000:g} s"
