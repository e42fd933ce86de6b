"""Names of the user's own, from a TOML file (``--gazetteer my.toml``; docs/gazetteer.md).

The file holds tables of one kind each, ``[[party]]`` or ``[[body]]``, with a name, its other forms and
when it was there. They stand before the names of ``models/`` everywhere; no file of ours changes.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from extractor.digest import sha256
from extractor.gazetteer_periods import was_there
from extractor.knowledge import Member, Name, Own
from extractor.language.names import CAPITALS, fold
from extractor.messages import InputError
from extractor.patterns import pattern

_MB = 1_000_000
MOST = 4 * _MB  # bytes; a list of names is never so long
LONGEST = 200  # characters of a name

# What finders can look for: a capital, and something behind it, in which nothing steers a terminal or a file.
_NAME = pattern(rf"[{CAPITALS}][^\x00-\x1f\x7f]+")
_STEERS = pattern(r"[\x00-\x1f\x7f]")
_DAY = pattern(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
# What a year or a month lacks to be its first and its last day, by its length; days are compared as
# text, so that 31 does for every month.
_REST = {4: ("-01-01", "-12-31"), 7: ("-01", "-31"), 10: ("", "")}
_SHOWN = 60  # characters of what a message quotes


class Kind(NamedTuple):
    """What one kind of table becomes: the letter of its type in the index of names, and the file of
    ``models/`` whose readers know it too, with what its entries say beside the name."""

    code: str
    file: str | None = None
    more: Mapping[str, Any] = {}


KINDS: dict[str, Kind] = {
    "ministry": Kind("m", "ministries", {"kind": "ministry"}),
    "portfolio": Kind("f", "ministries", {"kind": "portfolio"}),
    "party": Kind("p", "parties"),
    "body": Kind("b"),
    "organisation": Kind("o"),
    "programme": Kind("n"),
    "committee": Kind("c"),
    "municipality": Kind("g"),
    "region": Kind("r"),
    "ignore": Kind("x"),
}
MEMBER = "member"
_RISKY = "!"  # as in the index: also an ordinary word
_FIELDS = ("name", "abbreviations", "aliases", "risky", "from", "until")
_OF_MEMBERS = ("name", "party", "from", "until")


def read(path: str | os.PathLike[str]) -> Own:
    """The names in a file. Raises InputError with one clear line: I001 to I004 where there is nothing
    to read, I070 to I077 where the content is not as documented."""
    name = os.fspath(path)
    return parse(_bytes(name), name)


def parse(data: bytes, name: str) -> Own:
    """As ``read``, of the bytes of a file; ``name`` is for messages."""
    names: list[Name] = []
    members: list[Member] = []
    entries: dict[str, list[dict[str, Any]]] = {}
    for kind, tables in _tables(data, name).items():
        if kind == "source":
            continue  # where the user has it from; free text
        if kind != MEMBER and kind not in KINDS:
            known = ", ".join((*KINDS, MEMBER))
            raise InputError("I072", name, kind=_shown(kind), kinds=known)
        if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
            raise InputError("I071", name, kind=kind)
        for number, table in enumerate(tables, 1):
            entry = _Entry(name, kind, number, table)
            if kind == MEMBER:
                members.append(entry.member())
            else:
                its = KINDS[kind]
                names.append(entry.name(its.code))
                if its.file is not None:
                    entries.setdefault(its.file, []).append(entry.readable(its))
    if not names and not members:
        raise InputError("I004", name)
    return Own(sha256(data), tuple(names), tuple(members), entries)


def party_of(own: Own, surname: str, day: str | None) -> str | None:
    """The party of the one Member of this name on a day (ISO 8601), as the user states it; None where
    nothing is stated, or two things are."""
    key = fold(surname)
    parties = {
        member.party
        for member in own.members
        if fold(member.name) == key and (day is None or was_there(member, day))
    }
    return parties.pop() if len(parties) == 1 else None


def _bytes(name: str) -> bytes:
    if os.path.isdir(name):
        raise InputError("I002", name)
    try:
        with open(name, "rb") as file:
            data = file.read(MOST + 1)
            whole = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise InputError("I001", name) from None
    except PermissionError:
        raise InputError("I003", name) from None
    except (OSError, ValueError) as error:
        raise InputError("I007", name, why=getattr(error, "strerror", None) or str(error)) from None
    if len(data) > MOST:
        size = -(-max(whole, len(data)) // _MB)  # rounded up: it lies over the limit
        raise InputError("I006", name, size=size, limit=MOST // _MB)
    return data


def _tables(data: bytes, name: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
    except tomllib.TOMLDecodeError as error:
        _, found, place = str(error).rpartition("(at line ")
        digits = place.partition(",")[0]
        # At the end of the document there is no number.
        line = int(digits) if found and digits.isdigit() else data.count(b"\n") + 1
    except RecursionError:
        line = 1
    raise InputError("I070", name, line=line) from None


class _Entry:
    """One table, with where it stands for messages."""

    def __init__(self, file: str, kind: str, number: int, table: dict[str, Any]) -> None:
        self.file, self.kind, self.number, self.table = file, kind, number, table
        known = _OF_MEMBERS if kind == MEMBER else _FIELDS
        for field in table:
            if field not in known:
                raise self._fault("I073", field, fields=", ".join(known))
        self._name = self._text("name")
        self._since, self._until = self._day("from", 0), self._day("until", 1)
        if self._until and self._until < self._since:
            raise self._fault("I077", "until")

    def member(self) -> Member:
        return Member(self._name, self._text("party"), self._since, self._until)

    def name(self, code: str) -> Name:
        risky = self.table.get("risky", False)
        if not isinstance(risky, bool):
            raise self._fault("I074", "risky")
        forms = (self._name, *self._list("abbreviations"), *self._list("aliases"))
        for form in forms:
            if _NAME.fullmatch(form) is None or len(form) > LONGEST:
                raise self._fault(
                    "I075", "name" if form == self._name else "aliases", form=_shown(form)
                )
        code += _RISKY if risky else ""
        return Name(self._name, code, tuple(dict.fromkeys(forms)), self._since, self._until)

    def readable(self, kind: Kind) -> dict[str, Any]:
        """The entry as the file of ``models/`` has its own."""
        short = self._list("abbreviations")
        other = self._list("aliases")
        entry: dict[str, Any] = {"name": self._name, "abbreviations": short, **kind.more}
        if kind.file == "parties":
            return entry | {"canonical": self._name, "forms": other}
        return entry | {"short": other, "from": self._since or None, "until": self._until or None}

    def _text(self, field: str) -> str:
        text = self.table.get(field)
        if not isinstance(text, str) or not text.strip():
            raise self._fault("I074", field)
        if _STEERS.search(text.strip()) is not None:
            raise self._fault("I075", field, form=_shown(text.strip()))
        return text.strip()

    def _list(self, field: str) -> list[str]:
        some = self.table.get(field, [])
        if not isinstance(some, list) or not all(isinstance(s, str) and s.strip() for s in some):
            raise self._fault("I074", field)
        return [text.strip() for text in some]

    def _day(self, field: str, end: int) -> str:
        """The first (``end`` 0) or last (1) day of what TOML has as a day, a text or a year; "" where
        there is none."""
        value = self.table.get(field)
        if value is None:
            return ""
        text = value.isoformat() if isinstance(value, date) else str(value)
        if isinstance(value, datetime) or _DAY.fullmatch(text) is None:
            raise self._fault("I076", field)
        try:
            date.fromisoformat(text + _REST[len(text)][0])
        except ValueError:  # 31 February
            raise self._fault("I076", field) from None
        return text + _REST[len(text)][end]

    def _fault(self, code: str, field: str, **values: str) -> InputError:
        return InputError(
            code, self.file, kind=self.kind, number=self.number, field=_shown(field), **values
        )


def _shown(text: str) -> str:
    """What stands in the file, fit for one line on a terminal."""
    short = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return "".join([c if c.isprintable() else "?" for c in short])
