"""When two names of an office mean the same: "stas LMZ", "staatssecretaris van VWS"."""

from __future__ import annotations

import msgspec

from extractor import knowledge
from extractor.language.names import fold
from extractor.patterns import pattern

STAATSSECRETARIS = "staatssecretaris"
_WORD = pattern(r"[^\W\d_]{1,40}")
_TITLE = pattern(
    r"(?:demissionair )?(?:ministers?|staatssecretari(?:s|ssen)|sta(?:s|ss)|bewindspersonen|ambtgeno(?:ot|ten)|collega(?:[’']s)?)"
    r"(?: (?:van|voor|zonder))? "
)
_SMALL = frozenset(("en", "van", "voor", "de", "het"))
_PARTLY = 0.8  # for a portfolio that is named in another way


class Office(msgspec.Struct, frozen=True):
    """A portfolio and, where said, whether its minister or its staatssecretaris is meant, and at which
    ministry."""

    role: str | None
    portfolio: str
    ministry: str | None = None


class _Ministry(msgspec.Struct):
    name: str
    abbreviations: list[str] = []


class _Ministries(msgspec.Struct):
    entries: list[_Ministry]


class _Portfolio(msgspec.Struct):
    role: str
    portfolio: str
    ministries: list[str] = []


class _Portfolios(msgspec.Struct):
    entries: list[_Portfolio]


@knowledge.kept
def _ministries() -> dict[str, frozenset[str]]:
    """The ministries at which the staatssecretaris of a portfolio is, by the portfolio's folded name."""
    full = {
        short: fold(entry.name)
        for entry in knowledge.load("ministries", _Ministries).entries
        for short in (*entry.abbreviations, entry.name)
    }
    found: dict[str, frozenset[str]] = {}
    for entry in knowledge.load("offices", _Portfolios).entries:
        if entry.role == STAATSSECRETARIS:
            names = frozenset(full.get(short, fold(short)) for short in entry.ministries)
            key = fold(entry.portfolio)
            found[key] = found.get(key, frozenset()) | names
    return found


def of_title(title: str) -> Office:
    """An office as it is printed, "staatssecretaris Herstel en Toeslagen"."""
    small = title.lower()
    head = _TITLE.match(small)
    if head is None:
        return Office(None, title)
    kind = head[0].removeprefix("demissionair ")
    role = "minister" if kind.startswith("minister") else None
    if kind.startswith("sta"):
        role = STAATSSECRETARIS
    return Office(role, title[head.end() :])


def likeness(one: Office, other: Office) -> float:
    """How sure it is that two names mean one office: 0 when they do not."""
    if one.role is not None and other.role is not None and one.role != other.role:
        return 0.0
    first, second = _key(one.portfolio), _key(other.portfolio)
    if first == second:
        return 1.0
    if _initials(one.portfolio) == second or _initials(other.portfolio) == first:
        return _PARTLY
    if _at(one) == second or _at(other) == first:
        return _PARTLY
    if STAATSSECRETARIS not in (one.role, other.role):
        return 0.0
    # A ministry has one minister by its name, but its staatssecretaris may be any of those there.
    ministries = _ministries()
    at_first, at_second = ministries.get(first, ()), ministries.get(second, ())
    return _PARTLY if second in at_first or first in at_second else 0.0


def _key(portfolio: str) -> str:
    return " ".join(fold(portfolio).replace("&", "en").split())


def _at(office: Office) -> str | None:
    return None if office.ministry is None else _key(office.ministry)


def _initials(portfolio: str) -> str:
    """ "Langdurige en Maatschappelijke Zorg" as "lmz"; nothing for one word."""
    words = [word for word in _WORD.findall(_key(portfolio)) if word not in _SMALL]
    return "".join(word[0] for word in words) if len(words) > 1 else ""
