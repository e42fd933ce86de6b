"""The page of the report: all questions asked, and what the template shows."""

from __future__ import annotations

import os
from datetime import date
from functools import partial

from msgspec import Struct

from extractor.audit import store, views
from extractor.audit.report import page, terms, totals, verdicts, words
from extractor.audit.report.charts import Bar, Chart, Part, scaled
from extractor.audit.report.rows import Group
from extractor.audit.summary import VERDICTS

_FOLDER = os.path.join(os.path.dirname(__file__), "templates")


class View(Struct, frozen=True):
    """What the template shows. ``counts`` are name, number, where its rows are, and colour."""

    folder: str
    results: str
    as_of: date | None
    chosen: bool
    interrupted: bool
    total: int
    strip: tuple[Bar, ...]
    counts: tuple[Part, ...]
    more: tuple[Part, ...]
    charts: tuple[Chart, ...]
    terms: terms.Terms | None
    last: tuple[Chart, ...]
    groups: tuple[Group, ...]


def render(results: str, lang: str = "nl", as_of: date | None = None) -> bytes:
    """The page."""
    say = partial(_say, lang)
    return page.render(_FOLDER, "report.html", lang, say, page=view(results, lang, as_of))


def _say(lang: str, key: str, *values: object) -> str:
    return words.say(key, lang, *values)


def view(results: str, lang: str, as_of: date | None) -> View:
    """Ask all there is to ask."""
    say = partial(_say, lang)
    runs = store.runs(results)
    with views.opened(results) as duck:
        day = as_of or totals.newest(duck)
        whole = totals.all_of(duck, say)
        judged = verdicts.all_of(duck, say)
        ministries, ministry_rows = verdicts.by_ministry(duck, say)
        quarters, quarter_rows = verdicts.by_quarter(duck, say)
        due = terms.read(duck, day, say) if day is not None else None
        failed, failed_rows = totals.failures(duck, say)
        took, took_rows = totals.durations(duck, say)
    found = verdicts.counts(judged)
    counts = tuple(
        Part(v, say(v), found.get(v, 0), f"#verdict-{v}" if v in found else "") for v in VERDICTS
    )
    more = [Part("", say(p.key[6:]), p.count, f"#{p.key}") for p in whole.parts]
    groups = [judged, *ministry_rows, *quarter_rows]
    if due is not None:
        more += [
            Part("", say(key), count, f"#terms-{key}" if count else "")
            for key, count in (("passed", due.passed), ("ahead", due.ahead))
        ]
        groups.append(due.group)
    return View(
        folder=os.path.basename(runs[-1].folder) if runs else results,
        results=results,
        as_of=day,
        chosen=as_of is not None,
        interrupted=bool(runs) and runs[-1].ended_how != store.ENDED,
        total=sum(found.values()),
        strip=scaled([Bar("", sum(found.values()), counts)]) if found else (),
        counts=counts,
        more=tuple(more),
        charts=(ministries, quarters),
        terms=due,
        last=(failed, took),
        groups=tuple(g for g in (*groups, whole, failed_rows, took_rows) if g.parts),
    )
