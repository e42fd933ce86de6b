"""The pair that the project began with: each commitment at its own number, and where the two differ."""

from __future__ import annotations

from functools import cache

import extractor
from extractor.findings import Coverage
from tests.places import SHARED, needs_shared

pytestmark = needs_shared


@cache
def found() -> Coverage:
    seeds = SHARED / "seeds"
    return extractor.check(seeds / "brief.txt", seeds / "nota.md")


def test_each_commitment_has_its_own_number() -> None:
    assert [(c.kind, c.references) for c in found().commitments] == [
        ("toezegging", ("TZ202604-154",)),
        ("toezegging", ("TZ202604-153",)),
        ("toezegging", ("TZ202604-152",)),
        ("toezegging", ("TZ202604-150",)),
        ("toezegging", ("TZ202604-155",)),
        ("toezegging", ("TZ202604-158",)),
        ("motie", ("kst-36800-VIII-169",)),
        ("motie", ("kst-30995-118",)),
    ]


def test_nothing_is_missing() -> None:
    summary = found().summary
    assert (summary.commitments, summary.missing) == (8, 0)
    assert all(c.evidence and c.reasons for c in found().commitments)


def test_nothing_is_unannounced() -> None:
    assert found().unannounced == ()


def test_warnings() -> None:
    codes = [d.code for d in found().discrepancies if d.severity == "warning"]
    assert sorted(codes) == ["K101", "K104", "K105", "K108", "K110", "K110"]


def test_two_promises() -> None:
    assert [p.text for p in found().promises] == [
        "Op de overige toezeggingen zal ik in het najaar terugkomen.",
        "De Tweede Kamer wordt hier na de zomer nader over geïnformeerd.",
    ]


def test_two_are_answered_in_part_and_the_rest_is_covered() -> None:
    """The talk with SZW and the mapping have no counterpart: to call these covered is the fault that costs most."""
    verdicts = {c.references[0]: c.verdict for c in found().commitments}
    partial = {reference for reference, verdict in verdicts.items() if verdict == "partial"}
    assert partial == {"TZ202604-153", "kst-36800-VIII-169"}
    assert {verdict for r, verdict in verdicts.items() if r not in partial} == {"covered"}
    unmet = [ask.text for c in found().commitments for ask in c.asks if ask.verdict == "missing"]
    assert any("SZW" in text for text in unmet)
    assert any("in kaart" in text for text in unmet)


def test_an_answer_stays_with_the_item_that_it_names() -> None:
    """With the paragraph on TZ202604-158 gone but for a remark, that item has no counterpart; the number of another
    toezegging of the same Member and debate is not its own, though the remark stands in the passage behind it."""
    letter = (SHARED / "seeds" / "brief.txt").read_text(encoding="utf-8")
    (gone,) = [line for line in letter.split("\n") if "[footnoteRef:9]" in line]
    assert "kraamzorg" in gone
    altered = letter.replace(gone, "Over kraamzorg volgt later meer.")
    verdicts = {
        c.references[:1]: c.verdict
        for c in extractor.check(altered.encode(), SHARED / "seeds" / "nota.md").commitments
    }
    assert verdicts["TZ202604-153",] == "partial"
    assert [verdict for numbers, verdict in verdicts.items() if not numbers] == ["missing"]
