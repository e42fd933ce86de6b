"""What a reviewer accepted: when it holds, when it lapses, and that no entry is ever lost."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import msgspec
import pytest

from extractor import baseline
from extractor.findings import Addressee, Coverage, Due
from extractor.messages import InputError
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
    evidence,
)

DAY = "2026-06-22"
FOUND = coverage()
OFFER, COSIGNED = baseline.announcement_ids(FOUND)


def accept(*ids: str, found: Coverage = FOUND, letter: str = BRIEF) -> tuple[baseline.Entry, ...]:
    return baseline.accept((), baseline.items(found, letter), ids, "komt later", DAY)


def lapses(id_: str, now: Coverage, letter: str = BRIEF) -> tuple[str, ...]:
    """Why an acceptance of today's example lapses in another one; () when it holds."""
    applied = baseline.apply(accept(id_), baseline.items(now, letter))
    assert (id_ in applied.accepted) == (not applied.lapsed)
    return applied.lapsed[0].why if applied.lapsed else ()


def with_cosigned(**fields: Any) -> Coverage:
    first, second = FOUND.announcements
    return msgspec.structs.replace(
        FOUND, announcements=(first, msgspec.structs.replace(second, **fields))
    )


OTHER_PLACE = evidence("Op 26 maart 2026 heb ik met de Stichting van de Arbeid gesproken.")
SAME = FOUND.commitments[1].evidence[0]
LONGER = BRIEF + "Een alinea erbij.\n"

HOLDS_OR_LAPSES = [
    (LOON, FOUND, BRIEF, (), "nothing changed"),
    (LOON, FOUND, LONGER, (), "another paragraph of the letter is no evidence of this item"),
    (LOON, changed(FOUND, LOON, text="nagaan  of\neen stagevergoeding wettelijk kan worden vastgelegd en wat dat kleine werkgevers kost"), BRIEF, (), "other white space"),
    (LOON, changed(FOUND, LOON, confidence=0.5, reasons=("Anders gezegd.",), span=(5, 9)), BRIEF, (), "moved, and told otherwise"),
    (LOON, changed(FOUND, LOON, references=("TZ202601-089", "kst-31524-600")), BRIEF, (), "a number more promises nothing else"),
    (LOON, changed(FOUND, LOON, evidence=(OTHER_PLACE, SAME)), BRIEF, ("brief",), "a passage more"),
    (LOON, changed(FOUND, LOON, text="nagaan of een stagevergoeding kan"), BRIEF, ("nota",), "the item has another text"),
    (LOON, changed(FOUND, LOON, due=Due(text="voor de zomer", not_after=None)), BRIEF, ("nota",), "a term was added"),
    (LOON, changed(FOUND, LOON, made_to=(Addressee(name="Visser", party="CU"),)), BRIEF, ("nota",), "promised to somebody else"),
    (LOON, changed(FOUND, LOON, asks=(ask("wat dat kleine werkgevers kost", "missing"),)), BRIEF, ("nota",), "another ask"),
    (LOON, changed(FOUND, LOON, text="iets anders", evidence=(OTHER_PLACE,)), BRIEF, ("nota", "brief"), "both sides"),
    (LOON, changed(FOUND, LOON, verdict="review"), BRIEF, ("verdict",), "accepted was 'deels', not this"),
    (LOON, changed(FOUND, LOON, verdict="missing", evidence=()), BRIEF, ("brief", "verdict"), "the passage is gone"),
    (REKEN, FOUND, BRIEF, (), "missing, in the same letter"),
    (REKEN, FOUND, BRIEF.replace("\n", "\r\n"), (), "saved with other line ends"),
    (REKEN, FOUND, LONGER, ("brief",), "missing: any change of the letter may be the answer"),
    (COSIGNED, FOUND, BRIEF, (), "an announcement, too"),
    (COSIGNED, FOUND, LONGER, ("brief",), "and it lapses likewise"),
    (COSIGNED, with_cosigned(text="mede namens de minister van EZ"), BRIEF, ("gone",), "its id is its text"),
    (REKEN, coverage(FOUND.commitments[:2]), BRIEF, ("gone",), "the nota dropped the item"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("id_", "now", "letter", "why", "because"), HOLDS_OR_LAPSES, ids=[h[4] for h in HOLDS_OR_LAPSES]
)
def test_an_acceptance_holds_or_lapses(
    id_: str, now: Coverage, letter: str, why: tuple[str, ...], because: str
) -> None:
    assert lapses(id_, now, letter) == why


def test_the_order_of_the_passages_does_not_matter() -> None:
    two = changed(FOUND, LOON, evidence=(SAME, OTHER_PLACE))
    swapped = changed(FOUND, LOON, evidence=(OTHER_PLACE, SAME))
    applied = baseline.apply(accept(LOON, found=two), baseline.items(swapped, BRIEF))
    assert (list(applied.accepted), applied.lapsed) == ([LOON], ())


def test_evidence_of_an_ask_counts() -> None:
    answered = msgspec.structs.replace(
        ask("wat dat kleine werkgevers kost", "review"), evidence=(OTHER_PLACE,)
    )
    asks = (FOUND.commitments[1].asks[0], answered)
    assert lapses(LOON, changed(FOUND, LOON, asks=asks)) == ("brief",)


def test_an_item_that_has_a_counterpart_by_now_is_not_talked_about() -> None:
    done = changed(FOUND, LOON, verdict="covered")
    assert baseline.apply(accept(LOON), baseline.items(done, BRIEF)) == ({}, ())


def test_an_entry_tells_a_reader_what_was_accepted() -> None:
    (entry,) = accept(LOON)
    assert (entry.id, entry.verdict, entry.reason, entry.accepted_on) == (
        LOON, "partial", "komt later", DAY
    )  # fmt: skip
    assert entry.what == (
        "toezegging TZ202601-089: nagaan of een stagevergoeding wettelijk kan worden vastgelegd"
        " en wat dat kleine werkgevers kost"
    )
    (cosigned,) = accept(COSIGNED)
    assert cosigned.what == "mede namens: mede namens de minister van SZW"


def test_ids_of_announcements_are_stable_and_their_own() -> None:
    first, second = FOUND.announcements
    other_case = msgspec.structs.replace(second, text="Mede namens  de minister van SZW")
    twice = msgspec.structs.replace(FOUND, announcements=(other_case, first, second))
    assert baseline.announcement_ids(twice) == (COSIGNED, OFFER, f"{COSIGNED}-2")


SHORT = [
    (["c-1e5711111111", "c-2b3d22222222"], ["c-1e57", "c-2b3d"], "six characters are enough"),
    (["c-1e5711111111", "c-1e5722222222"], ["c-1e571", "c-1e572"], "as many more as it takes"),
    (["c-1e57", "a-1e57"], ["c-1e57", "a-1e57"], "whole already"),
    (["c-1e5711111111", "c-1e5711111111-2"], ["c-1e5711111111", "c-1e5711111111-"], "the same text twice"),
]  # fmt: skip


@pytest.mark.parametrize(("ids", "short", "why"), SHORT, ids=[s[2] for s in SHORT])
def test_short_ids_are_unique_and_accepted(ids: list[str], short: list[str], why: str) -> None:
    assert list(baseline.short_ids(ids).values()) == short
    present = [baseline.Item(id_, "x", "missing", "0" * 16, "0" * 16) for id_ in ids]
    for id_, start in zip(ids, short, strict=True):
        (entry,) = baseline.accept((), present, [start], "r", DAY)
        assert entry.id == id_


REFUSED = [
    (["c-9999"], "komt later", "I013", "no such item"),
    ([""], "komt later", "I013", "nothing named"),
    (["c-"], "komt later", "I014", "fits them all"),
    ([PLEK], "komt later", "I015", "it has a counterpart"),
    ([OFFER], "komt later", "I015", "so has this announcement"),
    ([LOON], " \n", "I016", "a reason of blanks"),
    ([LOON, "c-9999"], "komt later", "I013", "one of two is unknown: neither is accepted"),
]


@pytest.mark.parametrize(("ids", "reason", "code", "why"), REFUSED, ids=[r[3] for r in REFUSED])
def test_what_cannot_be_accepted(ids: list[str], reason: str, code: str, why: str) -> None:
    with pytest.raises(InputError) as error:
        baseline.accept((), baseline.items(FOUND, BRIEF), ids, reason, DAY)
    assert error.value.code == code


def test_accepting_keeps_the_others_sorts_and_replaces() -> None:
    first = accept(SCHOEN, LOON)
    present = baseline.items(FOUND, BRIEF)
    again = baseline.accept(first, present, ["c-2b", "c-4d"], "  toch\n anders ", "2026-07-01")
    assert [(e.id, e.reason, e.accepted_on) for e in again] == [
        (LOON, "toch anders", "2026-07-01"),
        (AMBACHT, "toch anders", "2026-07-01"),
        (SCHOEN, "komt later", DAY),
    ]


def test_the_file_is_json_that_a_person_can_read(tmp_path: Path) -> None:
    path = tmp_path / "ok.json"
    baseline.save(str(path), accept(SCHOEN, COSIGNED))
    text = path.read_text("utf-8")
    assert list(json.loads(text)["accepted"][0]) == [
        "id", "what", "verdict", "reason", "accepted_on", "item", "evidence"
    ]  # fmt: skip
    assert [e["id"] for e in json.loads(text)["accepted"]] == [COSIGNED, SCHOEN]
    assert '\n   "reason": "komt later",\n' in text
    assert text.endswith("}\n")


def test_a_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = str(tmp_path / "ok.json")
    entries = accept(LOON, REKEN)
    baseline.save(path, entries)
    assert baseline.load(path) == entries


def test_a_byte_order_mark_is_no_matter(tmp_path: Path) -> None:
    path = tmp_path / "ok.json"
    baseline.save(str(path), accept(LOON))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert baseline.load(str(path)) == accept(LOON)


GOOD = msgspec.to_builtins(accept(LOON)[0])
MALFORMED = [
    (b"", "empty"),
    (b"\xff\xfe{}", "not UTF-8"),
    (b'{"schema": "baseline/1", "accepted": [\xff]}', "a broken letter"),
    (b'{"schema": "baseline/1"', "broken off"),
    (b"Geachte voorzitter,", "a letter"),
    (b"[]", "something else in JSON"),
    ({"schema": "baseline/2", "accepted": []}, "of another version"),
    ({"schema": "baseline/1", "accepted": [], "wie": "mij"}, "a key that the next write would lose"),
    ({"schema": "baseline/1", "accepted": [{**GOOD, "wie": "mij"}]}, "such a key in an entry"),
    ({"schema": "baseline/1", "accepted": [{**GOOD, "reason": "  "}]}, "an entry without a reason"),
    ({"schema": "baseline/1", "accepted": [{**GOOD, "verdict": "covered"}]}, "nothing to accept"),
    ({"schema": "baseline/1", "accepted": [{**GOOD, "accepted_on": "22 juni"}]}, "no date"),
    ({"schema": "baseline/1", "accepted": [{**GOOD, "item": "zz"}]}, "no fingerprint"),
    ({"schema": "baseline/1", "accepted": [GOOD, GOOD]}, "one id twice: which reason counts?"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "why"), MALFORMED, ids=[m[1] for m in MALFORMED])
def test_a_malformed_file_is_refused(
    tmp_path: Path, content: bytes | dict[str, object], why: str
) -> None:
    path = tmp_path / "ok.json"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    with pytest.raises(InputError) as error:
        baseline.load(str(path), may_be_absent=True)
    assert error.value.code == "I018"
    assert "\n" not in error.value.line()


def test_an_absent_file_is_none_yet_or_a_wrong_name(tmp_path: Path) -> None:
    path = str(tmp_path / "ok.json")
    assert baseline.load(path, may_be_absent=True) == ()
    with pytest.raises(InputError) as error:
        baseline.load(path)
    assert error.value.code == "I019"


def test_a_folder_is_no_file_to_keep_things_in(tmp_path: Path) -> None:
    for call in (lambda: baseline.load(str(tmp_path)), lambda: baseline.save(str(tmp_path), ())):
        with pytest.raises(InputError) as error:
            call()
        assert error.value.code == "I020"
    assert list(tmp_path.iterdir()) == []
    assert list(tmp_path.parent.glob(f"{tmp_path.name}.*")) == []


def test_a_write_that_fails_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ok.json"
    baseline.save(str(path), accept(LOON))
    before = path.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError) as error:
        baseline.save(str(path), accept(REKEN))
    assert "No space left" in error.value.line("en")
    assert "de schijf is vol" in error.value.line()
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link_and_the_mode_stays(tmp_path: Path) -> None:
    real, link = tmp_path / "echt.json", tmp_path / "ok.json"
    baseline.save(str(real), accept(LOON))
    real.chmod(0o640)
    link.symlink_to(real)
    baseline.save(str(link), accept(LOON, REKEN))
    assert link.is_symlink()
    assert len(baseline.load(str(real))) == 2
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
