"""The tables of an audit, column by column: the one place that says what they hold.

The writer takes its types from here, the views their columns, and docs/tables.md is generated from it.
A column is only ever added, with the schema's number one higher; parts written before have NULL there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

SCHEMA = 3

TEXT, INT, REAL, BOOL, DAY, MOMENT, TEXTS = (
    "VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN", "DATE", "TIMESTAMP", "VARCHAR[]",
)  # fmt: skip


class Column(NamedTuple):
    """``since`` is the schema in which it came."""

    name: str
    type: str
    doc: str
    since: int = 1


class Table(NamedTuple):
    """``parts``: written by the shards; else made anew by every run from what the shards say."""

    name: str
    doc: str
    columns: tuple[Column, ...]
    parts: bool = True


def _columns(*rows: tuple[str, str, str]) -> tuple[Column, ...]:
    return tuple(Column(*row) for row in rows)


_UNIT = _columns(("unit", TEXT, "the unit of work that wrote the row"))
_DOCUMENT = _UNIT + _columns(("sha256", TEXT, "the document, by the SHA-256 of its file"))
_SPAN = _columns(
    ("start", INT, "first character, in code points of the decoded file"),
    ("stop", INT, "first character after it"),
)
_PAIR = _UNIT + _columns(
    ("pair", TEXT, "the pair: the first 16 digits of its letter's hash, a dash, 16 of its nota's"),
    ("brief_sha256", TEXT, "the letter"),
    ("nota_sha256", TEXT, "the nota"),
)
_PROMISED = _columns(
    ("made_to", TEXTS, "to whom, by name"),
    ("parties", TEXTS, "their parties, in the same order; empty where none is named"),
    ("debate_type", TEXT, "the debate in which it was made"),
    ("debate_subject", TEXT, "what that debate was about"),
    ("debate_date", DAY, "its day"),
    ("due_text", TEXT, "the term as printed"),
    ("due", DAY, "the last day of the term, NULL where the text does not settle it"),
    ("ids", TEXTS, "the official numbers with it (toezegging, Kamerstuk)"),
)

TABLES: tuple[Table, ...] = (
    Table(
        "documents",
        "One row per document that was read; the same content under two names is one document.",
        _DOCUMENT
        + _columns(
            ("format", TEXT, "text, markdown, docx, odt, pdf, html or xml"),
            ("kind", TEXT, "brief, nota or other, as it was judged"),
            ("length", INT, "characters of the decoded file"),
            ("pages", INT, "pages, where the format has them"),
            ("subject", TEXT, "its subject (Betreft)"),
            ("date", DAY, "its date"),
            ("our_reference", TEXT, "its own reference (Ons kenmerk)"),
            ("your_reference", TEXT, "the reference it answers (Uw kenmerk)"),
            ("sender", TEXT, "who sends it, as printed"),
            ("addressee", TEXT, "to whom, as printed"),
            ("ministry", TEXT, "the ministry of who signs or sends it; of a nota, of whom it is for"),
            ("signed_by", TEXTS, "the names under it"),
            ("signed_as", TEXTS, "their offices, in the same order; empty where none is given"),
            ("on_behalf_of", TEXTS, "in whose name it is also sent"),
            ("attachments", INT, "how many enclosures it lists"),
            ("public", BOOL, "whether the nota is made public"),
        )
        + (
            Column(
                "milliseconds",
                INT,
                "how long reading it and looking through it took, by the clock; without the check",
                since=2,
            ),
        ),
    ),
    Table(
        "passages",
        "The readable text, passage by passage; only with --passages.",
        _DOCUMENT
        + _columns(
            ("number", INT, "its place, from 1"),
            ("kind", TEXT, "heading, paragraph, item, row, footnote, label, signature or furniture"),
            ("level", INT, "of a heading or list item, else 0"),
            ("text", TEXT, "the clean text"),
        )
        + _SPAN,
    ),
    Table(
        "references",
        "Every official number, motion by its movers, and law.",
        _DOCUMENT
        + _columns(
            ("type", TEXT, "toezegging, kamerstuk, motie, wet, ecli, ..."),
            ("id", TEXT, "the number in its canonical form; NULL where the text gives none"),
            ("text", TEXT, "as printed"),
        )
        + _SPAN
        + _columns(
            ("footnote", INT, "the number of the note it stands in"),
            ("url", TEXT, "where it can be read, for official numbers"),
            ("movers", TEXTS, "who moved the motion"),
            ("status", TEXT, "what the text says became of it"),
            ("law", TEXT, "the BWB number of a law"),
        ),
    ),
    Table(
        "figures",
        "Every stated quantity.",
        _DOCUMENT
        + _columns(("text", TEXT, "as printed"))
        + _SPAN
        + _columns(
            ("value", REAL, "multiplied out"),
            ("upper", REAL, "the upper end of a range"),
            ("unit_of", TEXT, "its unit (EUR, %, personen)"),
            ("kind", TEXT, "count, money, percentage, duration, measure or fraction"),
            ("qualifier", TEXT, "circa, ten minste, ..."),
            ("about", TEXT, "what is counted"),
        ),
    ),
    Table(
        "dates",
        "Every date and term.",
        _DOCUMENT
        + _columns(("text", TEXT, "as printed"))
        + _SPAN
        + _columns(
            ("first", DAY, "its first day, NULL where unresolved"),
            ("last", DAY, "its last day"),
            ("kind", TEXT, "day, month, quarter, season, year, period or term"),
        ),
    ),
    Table(
        "actors",
        "Every mention of somebody or some body.",
        _DOCUMENT
        + _columns(
            ("name", TEXT, "the name that all its mentions share"),
            ("type", TEXT, "member, bewindspersoon, ministry, committee, party, ..."),
            ("role", TEXT, "the office"),
            ("party", TEXT, "the party"),
            ("id", TEXT, "the official name, where the program knows it"),
            ("text", TEXT, "this mention as printed"),
        )
        + _SPAN
        + (
            Column(
                "source",
                TEXTS,
                "with --model: who saw the actor, `extractor`, the name of the model or both; else NULL",
                since=3,
            ),
        ),
    ),
    Table(
        "commitments",
        "Every toezegging, motie, verzoek and belofte, in letters and in notas.",
        _DOCUMENT
        + _columns(
            ("id", TEXT, "its id in this document"),
            ("kind", TEXT, "toezegging, motie, verzoek or belofte"),
            ("text", TEXT, "its clean text"),
        )
        + _SPAN
        + _PROMISED,
    ),
    Table(
        "asks",
        "The separate things that a commitment asks: with `pair` NULL as the document lists them, "
        "else as they were judged against the letter of that pair.",
        _DOCUMENT
        + _columns(
            ("commitment", TEXT, "the id of the commitment in this document"),
            ("number", INT, "its place in it, from 1"),
            ("text", TEXT, "its clean text"),
        )
        + _SPAN
        + _columns(
            ("pair", TEXT, "the pair in which it was judged"),
            ("verdict", TEXT, "covered, partial, deferred, missing or review"),
        ),
    ),
    Table(
        "coverage",
        "What the nota of each pair lists and the letter does or does not answer, and what only the "
        "letter has.",
        _PAIR
        + _columns(
            ("source", TEXT, "commitment, announcement, or unannounced (in the letter only)"),
            ("id", TEXT, "the id of the commitment in the nota"),
            ("kind", TEXT, "toezegging, motie, verzoek, belofte, aanbieding or mede_namens"),
            ("text", TEXT, "its clean text"),
            ("start", INT, "where it stands: in the nota, for unannounced in the letter"),
            ("stop", INT, "first character after it"),
            ("verdict", TEXT, "covered, partial, deferred, missing or review; NULL for unannounced"),
            ("confidence", REAL, "of the verdicts given with 0.9, nine in ten are right"),
        )
        + _PROMISED
        + _columns(
            ("evidence", TEXT, "the passage of the letter that speaks most for it"),
            ("evidence_start", INT, "where that stands in the letter"),
            ("evidence_stop", INT, "first character after it"),
            ("evidence_score", REAL, "between 0 and 1"),
            ("is_nearest", BOOL, "the evidence is no counterpart, only what comes nearest to one"),
            ("reasons", TEXTS, "why, for a reader"),
        ),
    ),
    Table(
        "discrepancies",
        "Where nota and letter contradict each other.",
        _PAIR
        + _columns(
            ("code", TEXT, "the rule (docs/method.md)"),
            ("kind", TEXT, "date, member, party, figure, reference, attachment, ministry, term, other"),
            ("severity", TEXT, "info, warning or error"),
            ("message", TEXT, "what differs, for a reader"),
            ("nota_text", TEXT, "what the nota says"),
            ("nota_start", INT, "where"),
            ("nota_stop", INT, "first character after it"),
            ("brief_text", TEXT, "what the letter says"),
            ("brief_start", INT, "where"),
            ("brief_stop", INT, "first character after it"),
        ),
    ),
    Table(
        "promises",
        "The new promises of every letter, paired or not.",
        _DOCUMENT
        + _columns(("id", TEXT, "its id in this letter"), ("text", TEXT, "its clean text"))
        + _SPAN
        + _PROMISED,
    ),
    Table(
        "diagnostics",
        "What was odd in a document that was read.",
        _DOCUMENT
        + _columns(
            ("code", TEXT, "docs/messages.md"),
            ("severity", TEXT, "info, warning or error"),
            ("message", TEXT, "for a reader"),
        )
        + _SPAN,
    ),
    Table(
        "files",
        "Every file that the run looked at, whatever became of it.",
        _columns(
            ("path", TEXT, "below the audited folder"),
            ("sha256", TEXT, "its content; NULL when it could not be opened"),
            ("size", INT, "bytes"),
            ("modified", MOMENT, "when it was last written (UTC)"),
            ("status", TEXT, "done, failed, timed out or crashed"),
            ("duplicate_of", TEXT, "the file with the same content that stands for both"),
            ("change", TEXT, "new, changed or same, against the run before"),
        ),
        parts=False,
    ),
    Table(
        "pairs",
        "Every letter and nota that were put together, and every document that stands alone.",
        _columns(
            ("pair", TEXT, "as in coverage; NULL for what stands alone or could not be checked"),
            ("brief_path", TEXT, "the letter"),
            ("nota_path", TEXT, "the nota"),
            ("brief_sha256", TEXT, "the letter"),
            ("nota_sha256", TEXT, "the nota"),
            ("method", TEXT, "manifest, folder, name or content; unpaired"),
            ("certainty", REAL, "how sure the pairing is, 0 to 1; NULL for unpaired"),
            ("why", TEXT, "what speaks for it, or why it stands alone"),
            ("status", TEXT, "done, failed, timed out, crashed, or unpaired"),
        ),
        parts=False,
    ),
    Table(
        "numbers",
        "`references` counted: one row per type and number, and one per type for all that have none. It is "
        "made when an audit publishes, so that asking it costs little however many references there are.",
        _columns(
            ("type", TEXT, "as in `references`"),
            ("id", TEXT, "the number; NULL for the references of this type without one"),
            ("mentions", INT, "rows of `references`"),
            ("documents", INT, "documents that have such a row"),
            ("in_all", INT, "documents that name this number, whatever its type there"),
            ("first", DAY, "the date of the oldest of these documents"),
            ("last", DAY, "the date of the newest"),
            ("url", TEXT, "where it can be read"),
        ),
        parts=False,
    ),
    Table(
        "failures",
        "Every document that could not be read and every pair that could not be checked.",
        _columns(
            ("path", TEXT, "the document; of a pair its letter"),
            ("other_path", TEXT, "the nota, when it is the check that failed"),
            ("sha256", TEXT, "the document's content, where known"),
            ("stage", TEXT, "find, read, or check"),
            ("status", TEXT, "failed, timed out or crashed"),
            ("code", TEXT, "docs/messages.md"),
            ("message", TEXT, "what and what to do"),
            ("lasting", BOOL, "false: the next run tries it again by itself"),
        ),
        parts=False,
    ),
    Table(
        "runs",
        "Every run into these results.",
        (
            *_columns(
                ("run", TEXT, "its name, which begins with its start"),
                ("started", MOMENT, "UTC"),
                ("ended", MOMENT, "UTC"),
                ("ended_how", TEXT, "done, interrupted, or running"),
                ("folder", TEXT, "what was audited"),
                ("version", TEXT, "of extractor"),
                ("rules", TEXT, "the fingerprint of the rules and models"),
                ("engine", TEXT, "local or dask"),
                ("jobs", INT, "children at work at once"),
                ("inputs", INT, "files"),
                ("done", INT, "files read"),
                ("failed", INT, "files"),
                ("timed_out", INT, "files"),
                ("crashed", INT, "files"),
                ("computed", INT, "files that this run read; the rest was known"),
                ("pairs", INT, "pairs checked"),
                ("seconds", REAL, "from start to end"),
            ),
            Column("model", TEXT, "the model of --model, with its version", since=3),
        ),
        parts=False,
    ),
)  # fmt: skip

BY_NAME = {table.name: table for table in TABLES}
PARTS = tuple(table for table in TABLES if table.parts)


def struct(columns: Sequence[Column]) -> str:
    """The columns as DuckDB reads them from JSON. A day or moment comes as text there: one that is none
    shall be NULL, not the end of the shard."""
    loose = {DAY: TEXT, MOMENT: TEXT}
    return ", ".join(f"\"{c.name}\": '{loose.get(c.type, c.type)}'" for c in columns)


def typed(column: Column) -> str:
    """The expression that makes the column of what was read."""
    if column.type in (DAY, MOMENT):
        return f'TRY_CAST("{column.name}" AS {column.type}) AS "{column.name}"'
    return f'"{column.name}"'
