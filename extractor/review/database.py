"""Opening the database: a SQLite file that loses nothing it acknowledged, or PostgreSQL."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from typing import Any

from sqlalchemy import Engine, create_engine, event, insert, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, SQLAlchemyError

from extractor.messages import InputError
from extractor.review import schema

_OURS = 0x45785276  # SQLite's application_id of a file that this program made
_SQLITE = b"SQLite format 3\x00"
_POSTGRESQL = ("postgresql", "postgres")


def open_(where: str) -> Engine:
    """The engine for a path (SQLite, made when absent) or an address ``postgresql://user@host/name``,
    with all tables there. A password may stand in PGPASSWORD, where ``ps`` does not show it.

    Raises InputError: O041 a file that is something else, O042 what cannot be opened, O043 an address
    of another database.
    """
    engine = _postgresql(where) if "://" in where else _sqlite(where)
    shown = _shown(where)
    try:
        schema.metadata.create_all(engine)
        with engine.begin() as connection:
            have = connection.scalar(
                select(schema.info.c.value).where(schema.info.c.key == "schema")
            )
            if have is None:
                with suppress(IntegrityError), connection.begin_nested():
                    connection.execute(
                        insert(schema.info).values(key="schema", value=schema.VERSION)
                    )
    except (SQLAlchemyError, OSError) as error:
        engine.dispose()
        raise InputError("O042", shown, why=_why(error)) from None
    if have not in (None, schema.VERSION):
        engine.dispose()
        raise InputError("O041", shown)
    return engine


def _sqlite(path: str) -> Engine:
    place = os.path.realpath(path)
    try:
        # For this user alone: it holds texts that may not be public.
        os.close(os.open(place, os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600))
        with open(place, "rb") as file:
            head = file.read(72)
    except OSError as error:
        raise InputError("O042", path, why=error.strerror or str(error)) from None
    # Bytes 68-71 of the head are the application_id.
    if head and (head[:16] != _SQLITE or int.from_bytes(head[68:72]) != _OURS):
        raise InputError("O041", path)
    if not head:
        _mark(place)
    engine = create_engine(URL.create("sqlite", database=place))
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _mark(place: str) -> None:
    """Make the empty file one of ours."""
    with closing(sqlite3.connect(place)) as connection:
        connection.execute(f"PRAGMA application_id = {_OURS}")
        connection.execute("PRAGMA journal_mode = WAL")


def _prepare(connection: Any, _: object) -> None:
    connection.isolation_level = None  # this module says where a transaction begins
    cursor = connection.cursor()
    for pragma in (
        "busy_timeout = 10000",
        "synchronous = FULL",  # what is acknowledged is on the disk
        "foreign_keys = ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Any) -> None:
    """A writer takes its place before it reads: what it read stays true until it has written."""
    reads = connection.get_execution_options().get("reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _postgresql(where: str) -> Engine:
    try:
        url = make_url(where)
    except ArgumentError:
        raise InputError("O043", _shown(where)) from None
    if url.drivername not in _POSTGRESQL:
        raise InputError("O043", _shown(where))
    query = dict(url.query)
    folder = query.pop("host", None)  # as libpq has it: a folder with the server's socket
    if isinstance(folder, str) and folder.startswith("/"):
        query["unix_sock"] = f"{folder}/.s.PGSQL.{url.port or 5432}"
    url = url.set(drivername="postgresql+pg8000", query=query)
    if url.password is None and os.environ.get("PGPASSWORD"):
        url = url.set(password=os.environ["PGPASSWORD"])
    try:
        return create_engine(url, pool_pre_ping=True, isolation_level="READ COMMITTED")
    except ModuleNotFoundError as error:
        raise InputError("O040", "--database", what=error.name or "pg8000") from None


def _shown(where: str) -> str:
    """The address without its password."""
    if "://" not in where:
        return where
    try:
        return make_url(where).render_as_string(hide_password=True)
    except ArgumentError:
        return where.partition("://")[0] + "://…"


def _why(error: Exception) -> str:
    cause = getattr(error, "orig", None) or error
    told = cause.args[0] if cause.args else str(cause)
    if isinstance(told, dict):  # what the PostgreSQL driver raises: fields of the server's message
        told = told.get("M", "")
    return " ".join(str(told).split()) or type(cause).__name__
