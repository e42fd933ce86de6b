"""The page about a letter and its nota: what it says, and that it leads to both texts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from extractor.baseline import Applied, Entry, Lapse
from extractor.findings import NEAREST, Commitment, Discrepancy, Due, Evidence, Quote
from tests.coverages import (
    AMBACHT,
    BRIEF,
    LOON,
    NOTA,
    PLEK,
    REKEN,
    SCHOEN,
    announcement,
    changed,
    coverage,
    documents,
    evidence,
    span,
)
from tests.reports.html.pages import checked, field, page, text, with_class


@pytest.fixture
def report(tmp_path: Path) -> Any:
    return page(checked(), tmp_path)


def items(report: Any) -> list[Any]:
    return [a for a in report.iter("article") if a.get("id").startswith("i")]


def item(report: Any, id_: str) -> Any:
    (found,) = [a for a in items(report) if id_.startswith(field(a, "Id"))]
    return found


def entry(id_: str, verdict: str = "missing") -> Entry:
    return Entry(
        id=id_, what="iets", verdict=verdict, reason="komt in de volgende brief",  # type: ignore[arg-type]
        accepted_on="2026-06-04", item="0" * 16, evidence="0" * 16,
    )  # fmt: skip


def test_the_holes_come_first(report: Any) -> None:
    states = [a.get("class").split()[-1] for a in items(report)]
    assert states == ["missing", "partial", "deferred", "review", "covered"]


def test_the_strip_counts_every_verdict_in_word_and_shape(report: Any) -> None:
    (counts,) = with_class(report, "counts")
    assert [text(li) for li in counts] == [
        "✗ 1 geen tegenhanger gevonden",
        "◐ 1 deels",
        "→ 1 uitgesteld",
        "? 1 te beoordelen",
        "✓ 1 tegenhanger gevonden",
    ]
    for link in counts.iter("a"):
        assert report.get_element_by_id(link.get("href")[1:]) is not None


def test_an_item_tells_verdict_why_term_and_to_whom(report: Any) -> None:
    reken = item(report, REKEN)
    assert text(reken.find("h4")) == "✗ 1 toezegging TZ202601-094 geen tegenhanger gevonden"
    assert field(reken, "Waarom") == "Geen passage over het rekenniveau bij de start."
    assert field(reken, "Aan wie") == "Szymański (JA21)"
    assert field(reken, "Termijn") == "voor 1 april 2026 (t/m 31 maart 2026)"
    assert field(reken, "In de brief") == "Geen passage gevonden."


def test_an_item_quotes_both_sides_with_their_lines(report: Any) -> None:
    plek = item(report, PLEK)
    quotes = [(text(q.find("blockquote")), text(q.find("figcaption"))) for q in plek.iter("figure")]
    assert quotes == [
        ("in beeld brengen hoeveel mbo-studenten geen stage vinden", "nota r. 12"),
        (
            "Aan het lid De Jonge-Akkerman heb ik toegezegd te laten uitzoeken hoeveel studenten zonder stageplaats zitten.",
            "brief r. 7",
        ),
        ("Op 1 februari 2026 zochten ruim 12.400 studenten nog een plek.", "brief r. 8"),
    ]


def test_of_several_asks_each_has_its_own_verdict(report: Any) -> None:
    (parts,) = with_class(item(report, LOON), "parts")
    assert [text(li) for li in parts] == [
        "✓ tegenhanger gevonden „nagaan of een stagevergoeding wettelijk kan worden vastgelegd”",
        "✗ geen tegenhanger gevonden „wat dat kleine werkgevers kost”",
    ]


def test_every_link_within_the_page_leads_somewhere(report: Any) -> None:
    ids = report.xpath("//@id")
    assert len(ids) == len(set(ids))
    inside = [href for href in report.xpath("//a/@href") if href.startswith("#")]
    assert len(inside) > 40
    assert {href[1:] for href in inside} <= set(ids)


def test_the_places_of_an_item_are_marked_in_both_texts(report: Any) -> None:
    key = item(report, AMBACHT).get("id")
    marks = {
        side: " ".join(
            text(m) for m in report.get_element_by_id(side).iter("mark") if key in m.get("data-keys").split()
        )
        for side in ("nota", "brief")
    }  # fmt: skip
    assert marks == {
        "nota": "kleinschalige vakopleidingen in de regio behouden",
        "brief": "Op de motie-Tuinstra kom ik in september 2026 terug.",
    }


def test_a_mark_has_the_shape_and_number_of_its_item_and_leads_to_it(report: Any) -> None:
    badges = with_class(report.get_element_by_id("nota"), "badge", "a")
    first = next(b for b in badges if b.get("href") == "#i1")
    assert text(first) == "✗ 1: geen tegenhanger gevonden."


def test_an_official_number_can_be_copied_and_followed(report: Any) -> None:
    (official,) = with_class(item(report, AMBACHT), "officials")
    assert official.xpath(".//a/@href") == ["https://zoek.officielebekendmakingen.nl/kst-31524-623.html"]  # fmt: skip
    assert official.xpath(".//a/@rel") == ["noopener noreferrer"]
    assert official.xpath(".//button/@data-copy") == ["Kamerstuk 31 524, nr. 623"]


def test_a_discrepancy_quotes_both_sides_the_worst_first(report: Any) -> None:
    found = with_class(report, "difference")
    assert [text(d.find("h3")) for d in found] == [
        "!! T1 Een andere mede-ondertekenaar. (fout, V501)",
        "! T2 De datum van het overleg verschilt. (let op, V301)",
    ]
    assert field(found[1], "In de nota") == "26 februari jl. nota r. 17"
    assert field(found[1], "In de brief") == "26 maart 2026 brief r. 12"
    assert field(found[0], "In de brief") == "staat er niet"


def test_new_promises_are_a_list_of_deadlines_by_date(report: Any) -> None:
    terms = [text(t) for t in with_class(report, "term") if text(t).startswith("B")]
    assert terms == [
        "B1 uiterlijk 20 december 2026 (Dit najaar)",
        "B2 uiterlijk 31 maart 2027 (eerste kwartaal van 2027)",
        "B3 zonder termijn",
    ]


def test_what_was_not_checked_stands_there(report: Any) -> None:
    told = text(report.get_element_by_id("not-checked").getparent())
    assert "de inhoud van bijlagen" in told
    assert "wat in het debat zelf is gezegd" in told


def test_the_files_are_named_with_their_hash_and_the_version(report: Any) -> None:
    told = text(report.get_element_by_id("made-title").getparent())
    letter, memo = documents()
    for part in ("brief.txt", letter.sha256, "nota.txt", memo.sha256, "extractor 0.1.0"):
        assert part in told
    assert "coverage/1" in told
    assert "map/" not in report.text_content(), "a report travels further than folders should"


def test_an_accepted_item_says_why_and_what_it_was(tmp_path: Path) -> None:
    applied = Applied({REKEN: entry(REKEN)}, (Lapse(entry(SCHOEN, "review"), ("nota",), "review"),))
    report = page(checked(applied=applied), tmp_path)
    reken = item(report, REKEN)
    assert "accepted" in reken.get("class")
    assert field(reken, "Geaccepteerd") == (
        "komt in de volgende brief (geen tegenhanger gevonden, 4 juni 2026)"
    )
    assert "acceptatie vervallen" in text(report.get_element_by_id("lapsed-title").getparent())


def test_the_nearest_passage_is_not_called_a_counterpart(tmp_path: Path) -> None:
    near = evidence(
        "Na afloop van het studiejaar deel ik de uitkomst met uw Kamer.", signal=NEAREST
    )
    report = page(checked(changed(coverage(), REKEN, evidence=(near,))), tmp_path)
    (quote,) = with_class(item(report, REKEN), "near", "figure")
    assert text(quote.find("figcaption")) == "brief r. 19 (dichtst in de buurt, geen tegenhanger)"
    badge = next(b for b in with_class(report.get_element_by_id("brief"), "near", "a"))
    assert text(badge) == "≈ 1: dichtst in de buurt bij item 1."


def test_a_counterpart_by_words_alone_is_to_be_read(tmp_path: Path) -> None:
    alone = evidence("De motie-Ceulen is daarmee ook uitgevoerd.", signal="rare")
    report = page(checked(changed(coverage(), PLEK, evidence=(alone,))), tmp_path)
    (warning,) = with_class(item(report, PLEK), "warning")
    assert "Tegenhanger alleen op woorden" in text(warning)
    assert not with_class(item(page(checked(), tmp_path), PLEK), "warning")


def test_a_pair_without_anything_says_so(tmp_path: Path) -> None:
    empty = coverage((), (), unannounced=(), promises=(), discrepancies=(), diagnostics=())
    report = page(checked(empty), tmp_path)
    assert "De nota noemt geen toezeggingen, moties of verzoeken." in text(report)
    assert text(report.get_element_by_id("discrepancies-title").getnext()) == "Geen gevonden."
    assert report.xpath('//*[@id="promises-title"]') == []


def test_in_english_only_the_documents_are_dutch(tmp_path: Path) -> None:
    report = page(checked(lang="en"), tmp_path)
    assert report.get("lang") == "en"
    shown = text(report.get_element_by_id("items"))
    for dutch in (
        "tegenhanger",
        "Waarom",
        "Termijn",
        "uiterlijk ",
        "Verantwoording",
        "Niet nagegaan",
    ):
        assert dutch not in shown
    for english in ("no counterpart found", "Why", "To whom", "How this was made", "Not checked"):
        assert english in shown


def test_one_sentence_may_answer_two_items(tmp_path: Path) -> None:
    both = evidence("De motie-Ceulen is daarmee ook uitgevoerd.")
    found = changed(changed(coverage(), PLEK, evidence=(both,)), LOON, evidence=(both,))
    report = page(checked(found), tmp_path)
    (mark,) = [
        m for m in report.get_element_by_id("brief").iter("mark") if text(m).startswith("De motie-Ceulen")
    ]  # fmt: skip
    assert {"i2", "i5"} <= set(mark.get("data-keys").split())
    assert {"partial", "covered"} <= set(mark.get("class").split())
    hrefs = [b.get("href") for b in with_class(mark.getparent(), "badge", "a")]
    assert {"#i2", "#i5"} <= set(hrefs)


def test_what_the_text_does_not_show_has_a_quote_without_a_link(tmp_path: Path) -> None:
    """A finding in what was cut out, as in a running head, still has its place."""
    letter, memo = documents(nota=NOTA + "\n")
    beyond = Discrepancy(
        code="V301", kind="date", severity="info", message="Buiten de tekst.", brief=None,
        nota=Quote(text="26 mei", span=(len(memo.source) - 1, len(memo.source))),
    )  # fmt: skip
    found = coverage(discrepancies=(beyond,), brief=letter, nota=memo)
    report = page(checked(found, texts=(letter, memo)), tmp_path)
    (difference,) = with_class(report, "difference")
    (place,) = with_class(difference, "place")
    assert (place.tag, text(place)) == ("span", "nota r. 18")


def test_a_term_that_is_its_own_last_day_is_said_once(tmp_path: Path) -> None:
    at = span(BRIEF, "De volgende monitor")
    promise = Commitment(
        id="b", kind="belofte", text="De volgende monitor", span=at, made_to=(), debate=None,
        due=Due(text="31 maart 2027", not_after="2027-03-31"), references=(), asks=(),
    )  # fmt: skip
    report = page(checked(coverage(promises=(promise,))), tmp_path)
    (term,) = [t for t in with_class(report, "term") if text(t).startswith("B")]
    assert text(term) == "B1 uiterlijk 31 maart 2027"


def test_announcements_have_a_verdict_too(tmp_path: Path) -> None:
    missing = announcement("mede_namens", "mede namens de minister van SZW", "missing")
    report = page(checked(coverage(announcements=(missing,))), tmp_path)
    article = report.get_element_by_id("a1")
    assert text(article.find("h3")) == "✗ A1 mede namens geen tegenhanger gevonden"


def test_an_open_announcement_is_told_at_the_top(report: Any) -> None:
    (links,) = with_class(report, "more")
    assert text(links[0]) == "Aankondigingen in de nota 2 1 te bekijken"


def test_the_title_is_what_the_nota_says_it_is_about(report: Any) -> None:
    assert text(report.find(".//h1")) == "Nota bij Kamerbrief stages"
    assert report.find(".//title").text == "Nota bij Kamerbrief stages"


def test_the_same_pair_gives_the_same_file(tmp_path: Path) -> None:
    pages = []
    for name in ("een", "twee"):
        (tmp_path / name).mkdir()
        page(checked(), tmp_path / name)
        pages.append((tmp_path / name / "verslag.html").read_bytes())
    assert pages[0] == pages[1]


def test_evidence_of_odd_spans_never_breaks_the_page(tmp_path: Path) -> None:
    letter, _ = documents()
    odd = tuple(
        Evidence(text="x", span=at, references=(), score=0.5, signals={"member": 1.0})
        for at in ((0, 0), (0, len(letter.source)), (5, 5), (len(letter.source),) * 2, (3, 40))
    )
    report = page(checked(changed(coverage(), PLEK, evidence=odd)), tmp_path)
    assert len(list(item(report, PLEK).iter("figure"))) == 1 + len(odd)
