"""The benchmarks of the audit run, in sizes that take seconds; what they measure is not judged here."""

from __future__ import annotations

from benchmarks import audit

SIZES = audit.Sizes(documents=20, small=20, large=100, references=20_000)


def test_the_audit_itself_is_measured() -> None:
    """A hundred documents that cost nothing to read: generated, audited, and audited again."""
    rows = {row.what: row.measured for row in audit.rows(SIZES, ["alone"])}
    assert len(rows) == 6
    assert all(measured is not None and measured > 0 for measured in rows.values())


def test_every_question_of_the_benchmark_has_an_answer() -> None:
    rows = list(audit.rows(SIZES, ["questions"]))
    asked = [row.what for row in rows if row.what.startswith("question to 20,000")]
    assert len(asked) == 6
    assert all(row.measured is not None for row in rows)
