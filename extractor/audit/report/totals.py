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
_RUNS, _CAUSES = 12, 24

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
        bars.append(
            Bar(name, count, (Part("missing", say("failed"), count, f"#{key}"),), f"#{key}")
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


def runs(duck: Any, say: Say) -> tuple[Chart, Group]:
    """How long the last runs took, the newest first."""
    found = duck.execute(
        "SELECT run, started, coalesce(seconds, 0), computed FROM runs ORDER BY run DESC"
    ).fetchall()
    columns = tuple(map(say, ("run", "inputs", "count", "failed", "seconds")))
    bars: list[Bar] = []
    parts: list[Rows] = []
    for run, started, seconds, computed in found[:_RUNS]:
        key = f"run-{len(bars)}"
        name = f"{started:%Y-%m-%d %H:%M}"
        # Tenths of seconds: a bar has whole numbers.
        part = Part("plainbar", say("seconds"), round(seconds * 10), f"#{key}")
        said = say("run_said", f"{seconds:.1f}", computed)
        bars.append(Bar(name, part.count, (part,), f"#{key}", said))
        sql = (
            f"SELECT run, inputs, computed, failed, seconds FROM runs WHERE run = {ducks.text(run)}"
        )
        parts.append(rows.asked(duck, key, name, sql, columns, 1))
    left = len(found) - len(bars)
    chart = Chart(
        key="runs",
        title=say("runs"),
        told=say("runs_told"),
        kinds=(("plainbar", say("seconds")),),
        bars=scaled(bars),
        note=say("more_bars", left) if left else "",
    )
    return chart, Group("rows-runs", say("runs"), tuple(parts))
