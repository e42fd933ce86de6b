"""The tables. A decision is never changed or deleted: ``decisions`` only grows, ``standing`` holds
what counts now, and both are written in one transaction."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

VERSION = "1"
metadata = MetaData()

info = Table(
    "review_info",
    metadata,
    Column("key", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

pairs = Table(
    "review_pairs",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", String(400), nullable=False, unique=True),
    Column("name", Text, nullable=False),
)

# The two texts of every version as read and judged, with the files themselves for the outputs.
versions = Table(
    "review_versions",
    metadata,
    Column("pair", Integer, ForeignKey("review_pairs.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("who", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("program", String(32), nullable=False),
    Column("lang", String(2), nullable=False),
    Column("brief_sha", String(64), nullable=False),
    Column("nota_sha", String(64), nullable=False),
    Column("brief_name", Text, nullable=False),
    Column("nota_name", Text, nullable=False),
    Column("brief_file", LargeBinary, nullable=False),
    Column("nota_file", LargeBinary, nullable=False),
    Column("brief", LargeBinary, nullable=False),
    Column("nota", LargeBinary, nullable=False),
    Column("found", LargeBinary, nullable=False),
)

# The items of the newest version.
items = Table(
    "review_items",
    metadata,
    Column("pair", Integer, ForeignKey("review_pairs.id"), primary_key=True),
    Column("item", String(40), primary_key=True),
    Column("place", Integer, nullable=False),
    Column("grp", String(20), nullable=False),
    Column("verdict", String(20), nullable=False),
    Column("flagged", Integer, nullable=False),
    Column("what", Text, nullable=False),
    Column("text", String(16), nullable=False),
    Column("evidence", String(16), nullable=False),
)

decisions = Table(
    "review_decisions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("pair", Integer, ForeignKey("review_pairs.id"), nullable=False),
    Column("item", String(40), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("before_choice", String(12), nullable=False),
    Column("before_verdict", String(20), nullable=False),
    Column("before_reason", Text, nullable=False),
    Column("choice", String(12), nullable=False),
    Column("verdict", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("text", String(16), nullable=False),
    Column("evidence", String(16), nullable=False),
    Column("seen", String(20), nullable=False),
    Column("what", Text, nullable=False),
    Column("undoes", Integer, nullable=True),
    # Of two who saw the same revision one is first; the database says no to the other.
    UniqueConstraint("pair", "item", "revision"),
    Index("review_decisions_of_pair", "pair", "id"),
)

standing = Table(
    "review_standing",
    metadata,
    Column("pair", Integer, ForeignKey("review_pairs.id"), primary_key=True),
    Column("item", String(40), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("choice", String(12), nullable=False),
    Column("verdict", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("text", String(16), nullable=False),
    Column("evidence", String(16), nullable=False),
    Column("seen", String(20), nullable=False),
    Column("what", Text, nullable=False),
)

# How far each pair is, as items and standing add up to it: written in every transaction that changes
# those, so that the list of all pairs needs no adding up.
counts = Table(
    "review_counts",
    metadata,
    Column("pair", Integer, ForeignKey("review_pairs.id"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("flagged", Integer, nullable=False),
    Column("later", Integer, nullable=False),
    Column("stale", Integer, nullable=False),
)
