"""The report on a letter and its nota, as it stands on the screen."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import baseline
from extractor.findings import Addressee, Coverage
from extractor.places import Places
from extractor.reports import coverage as report
from extractor.reports.coverage_page import widths
from extractor.reports.coverage_rows import rows
from tests.coverages import (
    AMBACHT,
    BRIEF,
    LOON,
    PLEK,
    REKEN,
    SCHOEN,
    ask,
    changed,
    coverage,
    documents,
    evidence,
)

Show = Callable[..., str]


@pytest.fixture
def show(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Show:
    """What is printed at a width; 0 is a pipe."""
    for name in ("COLUMNS", "FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)

    def printed(
        found: Coverage | None = None,
        width: int = 80,
        lang: str = "nl",
        brief: str = BRIEF,
        only_flagged: bool = False,
        applied: baseline.Applied = baseline.NOTHING,
    ) -> str:
        if width:
            monkeypatch.setenv("COLUMNS", str(width))
        letter, memo = documents(brief)
        report.show(
            found or coverage(), letter, memo, lang, only_flagged=only_flagged, applied=applied
        )
        return capsys.readouterr().out

    return printed


def accepted(found: Coverage, *ids: str, reason: str = "komt later") -> baseline.Applied:
    items = baseline.items(found, BRIEF)
    entries = baseline.accept((), items, ids, reason, "2026-06-22")
    return baseline.apply(entries, items)


WHOLE = """\
nota.txt naast brief.txt: 5 toezeggingen, moties en verzoeken in de nota: 1 met tegenhanger, 4 te
bekijken; aankondigingen in de nota: 1 van 2 te bekijken; tegenstrijdigheden: 2

Toezeggingen, moties en verzoeken (5)
  ✗ geen tegenhanger gevonden  toezegging TZ202601-094  c-3c4e
    de Inspectie vragen naar het rekenniveau van studenten bij de start van hun opleiding
    aan wie          Szymański (JA21)
    termijn          voor 1 april 2026 (t/m 31 maart 2026)
    waar beantwoord  –
    waarom           Geen passage over het rekenniveau bij de start.

  ◐ deels  toezegging TZ202601-089  c-2b3d
    nagaan of een stagevergoeding wettelijk kan worden vastgelegd en wat dat kleine werkgevers kost
    ✗ geen tegenhanger gevonden: „wat dat kleine werkgevers kost”
    aan wie          Prins (PRO)
    waar beantwoord  r. 11: „De landsadvocaat heeft op mijn verzoek bezien of een…”
    waarom           Geen passage over de kosten voor kleine werkgevers; wel over de wet (r. 11).

  → uitgesteld  motie 31 524, nr. 623  c-4d5f
    kleinschalige vakopleidingen in de regio behouden
    aan wie          Tuinstra (BBB)
    waar beantwoord  r. 16: „Op de motie-Tuinstra kom ik in september 2026 terug.”
    waarom           De brief noemt de motie en zegt dat het antwoord later komt.

  ? te beoordelen  verzoek  c-5e6a
    brief over de sluiting van de opleiding schoenhersteller
    aan wie          Visser (CU)
    waar beantwoord  r. 15: „De instelling heeft mij laten weten dat de opleiding tot en…”
    waarom           De passage noemt een opleiding, maar niet welke.

  ✓ tegenhanger gevonden  toezegging TZ202601-088  c-1e57
    in beeld brengen hoeveel mbo-studenten geen stage vinden
    aan wie          De Jonge-Akkerman (D66)
    termijn          eerste kwartaal 2026 (t/m 31 maart 2026)
    waar beantwoord  r. 7: „Aan het lid De Jonge-Akkerman heb ik toegezegd te laten…”; ook r. 8
    waarom           Het lid, het nummer en het onderwerp komen overeen.

Aankondigingen in de nota (2)
  ✗ geen tegenhanger gevonden  mede namens  a-8242
    nota r. 8  „mede namens de minister van SZW”
  ✓ tegenhanger gevonden  aanbieding  a-cfd3
    nota r. 7  „Met de brief biedt u de Monitor stages 2025 aan”
    brief      r. 3: „U ontvangt hierbij de Monitor stages 2025.”

Tegenstrijdigheden (2)
  !! V501 fout  Een andere mede-ondertekenaar.
     nota r. 8  „de minister van SZW”
     brief      staat er niet
  ! V301 let op  De datum van het overleg verschilt.
    nota r. 17   „26 februari jl.”
    brief r. 12  „26 maart 2026”

Wel in de brief, niet in de nota aangekondigd (1)
  · r. 17  „De motie-Ceulen is daarmee ook uitgevoerd.” (36 800 VIII, nr. 112)

Nieuwe beloften in de brief (3)
  · Dit najaar (t/m 20 december 2026)
    r. 20  „Dit najaar informeer ik u over de cao's.”
  · eerste kwartaal van 2027 (t/m 31 maart 2027)
    r. 18  „De volgende monitor stuur ik uw Kamer in het eerste kwartaal van 2027.”
  · zonder termijn
    r. 19  „Na afloop van het studiejaar deel ik de uitkomst met uw Kamer.”

Meldingen (1)
  ! D101 '22 jl.' is onvolledig

Niet nagegaan
  · of de nota meer punten noemt dan hier staan: een punt in ongewone bewoordingen kan zijn gemist
  · de inhoud van bijlagen: alleen of de brief ze noemt
  · wat in het debat zelf is gezegd: alleen wat de nota ervan weergeeft
  · of gedaan is wat de brief zegt: een tegenhanger is een passage, geen bewijs
"""


def test_the_whole_report(show: Show) -> None:
    assert show(width=100) == WHOLE


@pytest.mark.parametrize("width", [60, 80, 100, 109, 110, 120, 160])
def test_no_line_is_wider_than_the_screen_or_ends_in_blanks(show: Show, width: int) -> None:
    lines = show(width=width).splitlines()
    assert max(map(len, lines)) <= width
    assert [line for line in lines if line != line.rstrip()] == []


@pytest.mark.parametrize("width", [80, 120])
def test_cards_and_table_say_the_same(show: Show, width: int) -> None:
    """Whatever the width, every cell of every item is there (words of a cell may stand on two lines)."""
    found = set(re.findall(r"\w+", show(width=width)))
    letter, _ = documents()
    for row in rows(coverage(), Places(letter, "nl"), baseline.NOTHING, "nl"):
        for cell in (row.id, row.name, row.text, row.to, row.due, row.where, row.why):
            assert set(re.findall(r"\w+", cell)) <= found


def test_a_pipe_gets_the_table_without_colours_or_rules(show: Show) -> None:
    text = show(width=0)
    head = next(line for line in text.splitlines() if "oordeel" in line)
    assert head.split() == ["oordeel", "item", "aan", "wie", "termijn", "waar", "beantwoord", "waarom"]  # fmt: skip
    assert max(map(len, text.splitlines())) <= 120
    assert "\x1b[" not in text
    assert not set("─│┌━┃╭|") & set(text)


def test_no_color_is_respected_and_the_verdict_stays(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;31m✗" in show()
    monkeypatch.setenv("NO_COLOR", "1")
    plain = show()
    assert "\x1b[1;31m" not in plain
    assert "geen tegenhanger gevonden" in plain


def test_a_console_of_ascii_gets_shapes_that_differ(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="replace")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(sys, "stdout", out)
    report.show(coverage(), *documents())
    out.seek(0)
    text = out.read()
    assert "  x geen tegenhanger gevonden" in text
    assert "  + tegenhanger gevonden" in text


def test_what_needs_a_look_comes_first_else_the_order_of_the_nota() -> None:
    letter, _ = documents()
    place = Places(letter, "nl")
    shown = [row.id for row in rows(coverage(), place, baseline.NOTHING, "nl")]
    assert shown == [id_[:6] for id_ in (REKEN, LOON, AMBACHT, SCHOEN, PLEK)]
    alike = changed(coverage(), PLEK, verdict="missing")
    assert [row.id for row in rows(alike, place, baseline.NOTHING, "nl")][:2] == [PLEK[:6], REKEN[:6]]  # fmt: skip


def test_only_flagged_says_how_much_it_leaves_out(show: Show) -> None:
    text = show(only_flagged=True)
    assert PLEK[:6] not in text
    assert "Monitor stages 2025 aan" not in text  # the covered announcement
    assert text.count("(1 met tegenhanger, weggelaten)") == 2
    for id_ in (REKEN, LOON, AMBACHT, SCHOEN):
        assert id_[:6] in text


def test_asks_are_named_only_where_some_are_unanswered(show: Show) -> None:
    assert show().count("„wat dat kleine werkgevers kost”") == 1
    assert "„nagaan of een stagevergoeding" not in show()  # that one is answered
    only = ask("de Inspectie vragen naar het rekenniveau", "missing")
    alone = show(changed(coverage(), REKEN, asks=(only,)))
    assert "„de Inspectie" not in alone  # the item is its one ask


def test_a_number_stands_in_the_name_and_not_again_in_the_text(show: Show) -> None:
    text = show(changed(coverage(), REKEN, text="TZ202601-094: de Inspectie vragen"))
    assert text.count("TZ202601-094") == 1
    assert "    de Inspectie vragen\n" in text


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_promise_is_never_said_to_be_kept(show: Show, lang: str) -> None:
    text = show(lang=lang).lower()
    assert not re.search(r"nagekomen|voldaan|ingelost|kept|fulfilled", text)


def test_in_english(show: Show) -> None:
    text = show(lang="en")
    headline = " ".join(text.split("\n\n")[0].split())
    assert "5 toezeggingen, motions and requests in the nota: 1 with a counterpart" in headline
    assert "✗ no counterpart found  toezegging TZ202601-094  c-3c4e" in text
    assert "l. 11: " in text
    assert "(until 31 March 2026)" in text
    for dutch in ("geen tegenhanger", "aan wie", "Tegenstrijdigheden", "Niet nagegaan"):
        assert dutch not in text


def test_an_accepted_item_stays_in_sight_with_its_reason(show: Show) -> None:
    found = coverage()
    mede = baseline.announcement_ids(found)[1]
    text = show(found, applied=accepted(found, LOON, mede), only_flagged=True)
    assert "1 met tegenhanger, 3 te bekijken, 1 geaccepteerd" in " ".join(text.split())
    assert "  ≡ geaccepteerd  toezegging TZ202601-089  c-2b3d" in text
    assert "geaccepteerd: komt later (deels)" in text
    assert "  ≡ geaccepteerd: komt later (geen tegenhanger gevonden)  mede namens" in text
    assert "Vervallen" not in text
    assert text.index("te beoordelen") < text.index("≡ geaccepteerd")


def test_a_lapsed_acceptance_is_told_before_the_items(show: Show) -> None:
    found = coverage()
    entries = baseline.accept((), baseline.items(found, BRIEF), [LOON], "volgt", "2026-06-22")
    now = changed(found, LOON, evidence=(evidence("Op 26 maart 2026"),))
    applied = baseline.apply(entries, baseline.items(now, BRIEF))
    text = show(now, width=200, applied=applied)
    line = next(line for line in text.splitlines() if LOON in line)
    assert "de tekst in de brief is gewijzigd; reden was: volgt (22 juni 2026)" in line
    assert text.index("Vervallen acceptaties (1)") < text.index("Toezeggingen, moties")
    assert "4 te bekijken" in text


def test_nothing_found_says_so(show: Show) -> None:
    empty = coverage((), (), unannounced=(), promises=(), discrepancies=(), diagnostics=())
    lines = show(empty).splitlines()
    assert lines[0] == (
        "nota.txt naast brief.txt: geen toezeggingen, moties of verzoeken in de nota"
    )
    assert [line for line in lines if line and not line.startswith(" ")][1:] == [
        "Tegenstrijdigheden (0)",
        "Niet nagegaan",
    ]


def test_text_of_a_document_is_no_markup(show: Show) -> None:
    text = show(changed(coverage(), REKEN, text="de [bold]vet[/bold] :smile: zaak"))
    assert "de [bold]vet[/bold] :smile: zaak" in text


def test_a_text_of_pages_names_the_page_too(show: Show) -> None:
    paged = BRIEF.replace("\nEen eerlijke", "\f\nEen eerlijke").replace("\nKleine", "\f\nKleine")
    moved = tuple(
        evidence(words_, paged)
        for words_ in ("Op 1 februari 2026", "Op 26 maart 2026", "Op de motie-Tuinstra")
    )
    place = Places(documents(paged)[0], "nl")
    assert [place(e.span).split(", ")[1] for e in moved] == ["blz. 1", "blz. 2", "blz. 3"]
    text = show(changed(coverage(), AMBACHT, evidence=moved[2:]), brief=paged)
    assert ", blz. 3: „Op de motie-Tuinstra" in text
    assert Places(documents()[0], "en")(moved[0].span) == "l. 8"


@pytest.mark.parametrize("width", [110, 114, 120, 132, 160, 200])
def test_no_word_of_the_table_is_cut(show: Show, width: int) -> None:
    """Where there is room for it: a party or a term in a column too narrow stood there in bits."""
    found = changed(
        coverage(), REKEN, made_to=(Addressee(name="Van den Berg-Jansen", party="ChristenUnie"),)
    )
    found = changed(found, SCHOEN, reasons=("Geen passage over arbeidsmarktbeleid gevonden.",))
    shown = show(found, width)
    letter, _ = documents()
    for row in rows(found, Places(letter, "nl"), baseline.NOTHING, "nl"):
        asks = [ask.text for ask in row.unmet]
        for cell in (row.name, row.text, row.to, row.due, row.where, row.why, *asks):
            for word in cell.split():
                assert word in shown, (width, word)


@given(
    st.integers(110, 260),
    st.lists(st.lists(st.text("ab ", max_size=30), max_size=3), min_size=5, max_size=5),
)
def test_the_widths_fill_the_room_and_hold_the_longest_words(
    total: int, texts: list[list[str]]
) -> None:
    made = widths(total, (9, 4, 4, 6, 7), texts)
    room = total - 17
    assert sum(made) == room
    longest = [max((len(w) for t in some for w in t.split()), default=1) for some in texts]
    if sum(longest) + 10 <= room:
        assert all(wide >= word + 2 for wide, word in zip(made, longest, strict=True))
    assert min(made) > 2
