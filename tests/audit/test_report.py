"""RESULTS/report.html: every number of it is what the tables say, and leads to the rows behind it."""

from __future__ import annotations

import re
import sys
from datetime import date, timedelta
from functools import partial
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.audit import ducks, report, store
from extractor.audit.report import charts, making, totals
from extractor.audit.summary import VERDICTS
from extractor.messages import InputError
from tests.audit.running import ask, audit, folder_of

TODAY = date(2026, 9, 1)
ODD = "<script>alert(1)</script> & \u202eomgekeerd.txt"


class _Page(HTMLParser):
    """Ids, links, and everything that could fetch or run."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.sql: list[str] = []
        self._in = ""
        self._link = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.add(tag)
        self.attributes |= given.keys()
        if given.get("id"):
            self.ids.append(str(given["id"]))
        self._in = str(given.get("class") or tag)
        if tag == "a":
            self._link = str(given.get("href") or "")
        if self._in == "sql":
            self.sql.append("")

    def handle_data(self, data: str) -> None:
        if self._in == "sql":
            self.sql[-1] += data
        if self._link and data.strip():
            self.links.append((self._link, data.strip()))

    def handle_endtag(self, tag: str) -> None:
        self._in = ""
        if tag == "a":
            self._link = ""


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three pairs, a document whose name is a trap, and one that cannot be read."""
    place = tmp_path_factory.mktemp("verslag")
    folder = folder_of(place / "brieven", 3)
    (folder / ODD.replace("/", "∕")).write_text("Geachte voorzitter,\n\nDank.\n", encoding="utf-8")
    (folder / "leeg.txt").write_bytes(b"")
    audit(folder, place / "uit")
    return place / "uit"


@pytest.fixture(scope="module")
def text(results: Path) -> str:
    return making.render(str(results), "nl", TODAY).decode()


def test_every_link_leads_somewhere_and_every_id_is_one(text: str) -> None:
    page = _Page(text)
    assert len(page.ids) == len(set(page.ids))
    assert {href[1:] for href, _ in page.links} <= set(page.ids)
    assert len(page.links) > 40


def test_every_number_has_the_rows_that_its_question_gives(results: Path, text: str) -> None:
    heads = re.findall(
        r'<h4 id="([^"]+)"[^>]*>.*?<span class="count">(\d+)</span></h4>\s*<pre class="sql"[^>]*>(.*?)</pre>',
        text,
        re.DOTALL,
    )
    assert len(heads) > 30
    questions = _Page(text).sql  # in the same order, with their entities resolved
    counts = {}
    for (key, count, _), sql in zip(heads, questions, strict=True):
        assert len(ask(results, sql)) == int(count), key
        counts[f"#{key}"] = int(count)
    for href, said in _Page(text).links:
        if href in counts and said.isdigit():
            assert counts[href] == int(said), href


def test_the_totals_are_those_of_the_tables(results: Path, text: str) -> None:
    found = dict(
        ask(results, "SELECT verdict, count(*) FROM coverage WHERE verdict IS NOT NULL GROUP BY 1")
    )
    links = dict(reversed(_Page(text).links))
    for verdict in VERDICTS:
        if verdict in found:
            assert links[f"#verdict-{verdict}"] == str(found[verdict])
    assert sum(found.values()) > 15
    assert (
        links["#total-documents"]
        == f"{len(ask(results, 'SELECT 1 FROM documents'))} documenten gelezen"
    )
    ((passed,),) = ask(
        results,
        f"SELECT (SELECT count(*) FROM promises WHERE due < DATE '{TODAY}')"
        f" + (SELECT count(*) FROM coverage WHERE verdict <> 'covered' AND due < DATE '{TODAY}')",
    )
    assert links["#terms-passed"].startswith(f"{passed} ")


def test_what_failed_is_told_by_cause(results: Path, text: str) -> None:
    assert ask(results, "SELECT code FROM failures") == [("I004",)]
    assert ("#failure-0", "1") in _Page(text).links
    assert "I004: het bestand is leeg" in text


def test_the_page_runs_nothing_and_fetches_nothing(text: str) -> None:
    page = _Page(text)
    assert not page.tags & {"script", "img", "link", "iframe", "object", "form", "base"}
    assert not page.attributes & {"src", "style", "onclick", "onload", "srcset", "action"}
    assert "default-src 'none'" in unescape(text)
    assert all(href.startswith("#") for href, _ in page.links)
    assert ODD.replace("/", "∕") not in text
    assert "&lt;script&gt;alert(1)" in text


def test_the_day_is_said_and_where_it_comes_from(results: Path, text: str) -> None:
    assert "Termijnen gerekend tot 1 september 2026.<" in text
    ((newest,),) = ask(results, "SELECT max(date) FROM documents")
    own = making.view(str(results), "nl", None)
    assert (own.as_of, own.chosen) == (newest, False)
    english = making.render(str(results), "en").decode()
    assert "the date of the newest document" in english
    assert '<html lang="en">' in english


def test_it_is_written_anew_over_itself_and_over_nothing_else(results: Path) -> None:
    path = Path(report.write(str(results)))
    assert path == results / "report.html"
    first = path.read_bytes()
    report.write(str(results))
    assert path.read_bytes() == first  # the same tables give the same page
    path.write_text("mijn aantekeningen", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        report.write(str(results))
    assert caught.value.code == "O002"
    assert path.read_text(encoding="utf-8") == "mijn aantekeningen"


def test_at_the_end_of_an_audit_it_is_said_or_why_not(results: Path) -> None:
    path = results / "report.html"
    path.unlink(missing_ok=True)
    assert report.told(str(results), "nl") == f"verslag: {path}"
    path.write_text("mijn aantekeningen", encoding="utf-8")
    assert report.told(str(results), "nl").startswith(f"O002 {path}: ")
    path.unlink()


def test_without_jinja_it_says_what_to_install(
    results: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(sys.modules):
        if name.startswith(("extractor.audit.report.", "extractor.reports.html")):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr(report, "making")
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert "'.[report]'" in report.told(str(results), "nl")


def test_a_run_that_was_stopped_says_so(results: Path) -> None:
    run = store.runs(str(results))[-1]
    run.ended_how = store.INTERRUPTED
    store.save_run(str(results), run)
    assert "De laatste keer is afgebroken" in making.render(str(results)).decode()
    run.ended_how = store.ENDED
    store.save_run(str(results), run)


def test_results_without_a_pair_or_a_date_have_a_report(tmp_path: Path) -> None:
    (tmp_path / "brieven").mkdir()
    (tmp_path / "brieven" / "a.txt").write_text("Geachte voorzitter,\n\nDank.\n", encoding="utf-8")
    audit(tmp_path / "brieven", tmp_path / "uit")
    text = making.render(str(tmp_path / "uit")).decode()
    assert "Geen document heeft een datum." in text
    page = _Page(text)
    assert {href[1:] for href, _ in page.links} <= set(page.ids)


def test_the_durations_are_those_of_the_documents(results: Path, text: str) -> None:
    took = [row[0] for row in ask(results, "SELECT milliseconds FROM documents")]
    assert len(took) == 7
    assert all(one is not None and one >= 0 for one in took)
    heads = re.findall(
        r'<h4 id="took-(\d+)"[^>]*>.*?<span class="count">(\d+)</span>', text, re.DOTALL
    )
    assert sum(int(count) for _, count in heads) == len(took)
    for low, count in heads:
        assert len([one for one in took if one >= int(low)]) >= int(count)
    half = sorted(took)[3]
    assert (
        f"de helft hooguit {totals._time(half)}, 99 van de 100 hooguit {totals._time(max(took))}."
        in text
    )


TOOK = st.lists(st.tuples(st.integers(0, 40_000), st.integers(1, 50)), min_size=1, max_size=12)


@given(TOOK)
def test_half_stays_under_the_middle(known: list[tuple[int, int]]) -> None:
    every = sorted(took for took, count in known for _ in range(count))
    middle, most = totals._spread(known)
    assert middle == totals._time(every[-(-len(every) // 2) - 1])
    assert most == totals._time(every[-(-len(every) * 99 // 100) - 1])


def test_old_results_say_that_no_duration_was_kept(results: Path) -> None:
    """Rows without milliseconds give a sentence, not an empty figure."""
    with ducks.memory() as duck:
        duck.execute("CREATE TABLE documents (sha256 TEXT, format TEXT, milliseconds INTEGER)")
        duck.execute("INSERT INTO documents VALUES ('a', 'text', NULL), ('b', 'text', NULL)")
        chart, group = totals.durations(duck, partial(making._say, "nl"))
    assert (chart.bars, group.parts) == ((), ())
    assert chart.told == "Van deze documenten is het niet bijgehouden."


DAYS = st.lists(st.dates(date(1990, 1, 1), date(2060, 12, 31)), max_size=20)


@given(days=DAYS, today=st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_an_axis_has_room_for_every_day(days: list[date], today: date) -> None:
    axis = charts.axis(days, today)
    places = [axis.at(day) for day in sorted([*days, today])]
    assert places == sorted(places)
    assert all(0 <= place <= 100 for place in places)
    assert axis.first <= min([*days, today])
    assert axis.last > max([*days, today])
    named = [mark.at for mark in axis.marks if mark.name]
    assert all(two - one >= 12 for one, two in pairwise(named))


def test_marks_are_quarters_or_years() -> None:
    near = charts.axis([TODAY + timedelta(days=200)], TODAY)
    assert [mark.name for mark in near.marks if mark.name] == ["2026-Q3", "2026-Q4", "2027-Q1"]
    far = charts.axis([date(2030, 1, 1)], TODAY)
    assert [mark.name for mark in far.marks if mark.name][:2] == ["2027", "2028"]


@given(st.lists(st.lists(st.integers(0, 10_000), max_size=5), max_size=6))
def test_bars_fit_their_room(counts: list[list[int]]) -> None:
    bars = [
        charts.Bar("", sum(some), tuple(charts.Part("covered", "", count) for count in some))
        for some in counts
    ]
    for bar in charts.scaled(bars):
        at = 0.0
        for part in bar.parts:
            assert part.at == pytest.approx(at, abs=0.01)
            at = part.at + part.width
        assert at <= 100.01
