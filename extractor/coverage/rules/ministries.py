"""Ministries in a list as people write it: "de ministeries van LVVN, IenW en EZ/KGG"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from extractor import knowledge
from extractor.language.initials import align
from extractor.language.names import fold
from extractor.patterns import pattern

# What one place in a list may mean: "EZ/KGG" is either of two.
Group = frozenset[str]

_JOIN = pattern(r"(?:, en |, | en | alsmede | & )(?:de |het )?(?:ministeries? van )?")
_SMALL = pattern(r"(?:van|voor|de|het|en) ")
_ABBREVIATION = pattern(r"[A-Z][A-Za-z&]{1,6}\b")
_BEGIN = 2  # letters by which names are looked up
_CAPITAL = pattern(r"[A-ZÀ-Þ]")
_LEAD = pattern(r"(?:van |voor )?(?:de |het )?")


class _Ministry(msgspec.Struct):
    name: str
    abbreviations: list[str] = []
    short: list[str] | None = None


class _File(msgspec.Struct):
    entries: list[_Ministry]


@knowledge.kept
def _known() -> tuple[dict[str, str], int]:
    """Every way of writing a ministry, to its name, and the longest of them."""
    found: dict[str, str] = {}
    entries = knowledge.load("ministries", _File).entries
    # What is one's full name is never another's short one.
    forms = [(entry.name, entry.name) for entry in entries]
    forms += [(form, e.name) for e in entries for form in (*e.abbreviations, *(e.short or ()))]
    for form, name in forms:
        found.setdefault(fold(form), name)
        found.setdefault(fold(form.replace(" en ", " & ")), name)
    return found, max(map(len, found))


@knowledge.kept
def _lengths() -> dict[str, list[int]]:
    """The lengths that names have, longest first, by how the names begin."""
    found: dict[str, set[int]] = {}
    for form in _known()[0]:
        found.setdefault(form[:_BEGIN], set()).add(len(form))
    return {begin: sorted(lengths, reverse=True) for begin, lengths in found.items()}


def ministry(text: str) -> str | None:
    """The ministry that a text names and nothing else."""
    return _known()[0].get(fold(text.strip()))


def _at(text: str, at: int) -> tuple[str, int] | None:
    """The longest name of a ministry that begins here, and where it ends."""
    if not text[at : at + 1].isupper():
        return None
    known, longest = _known()
    ahead = fold(text[at : at + longest].replace("\n", " "))
    for length in _lengths().get(ahead[:_BEGIN], ()):
        name = known.get(ahead[:length]) if length <= len(ahead) else None
        after = text[at + length : at + length + 1]
        if name is not None and not (after.isalnum() or after == "-"):
            return name, at + length
    return None


def listed(text: str, at: int) -> tuple[list[Group], int]:
    """The ministries that are listed from here on, and where the list ends."""
    lead = _LEAD.match(text, at)
    at = lead.end() if lead is not None else at
    found: list[Group] = []
    end = at
    while (name := _at(text, at)) is not None:
        group = {name[0]}
        end = name[1]
        while text[end : end + 1] == "/" and (other := _at(text, end + 1)) is not None:
            group.add(other[0])
            end = other[1]
        found.append(frozenset(group))
        join = _JOIN.match(text, end)
        if join is None:
            break
        at = join.end()
    return found, end


def named(text: str) -> Iterator[Group]:
    """Every ministry that a short stretch of text names."""
    for match in _CAPITAL.finditer(text):
        found = _at(text, match.start())
        if found is not None:
            yield frozenset((found[0],))


def same(one: list[Group], other: list[Group]) -> bool:
    """Whether two lists can mean the same ministries."""
    return all(any(a & b for b in other) for a in one) and all(
        any(a & b for a in one) for b in other
    )


@lru_cache(maxsize=256)
def _alone(portfolio: str) -> Group | None:
    """The one ministry that the words for a portfolio name, and nothing else."""
    groups, end = listed(portfolio, 0)
    return groups[0] if len(groups) == 1 and end == len(portfolio) else None


class Office(msgspec.Struct, frozen=True):
    """A bewindspersoon: the role, and the words for the portfolio."""

    role: str
    portfolio: str

    def clashes(self, other: Office) -> bool:
        """Whether the two are surely not the same person: both portfolios are known ministries, and
        not the same one, or the roles differ."""
        if self.role != other.role:
            return True
        mine, its = self._ministries(), other._ministries()
        if mine is None or its is None:
            return not self._may_be(other)
        return not mine & its

    def is_named_in(self, text: str) -> bool:
        """Whether a stretch of text names the portfolio, in whatever way ministries are written."""
        its = self._ministries()
        if its is None:
            return fold(self.portfolio) in fold(text)
        return any(its & name for name in named(text))

    def _ministries(self) -> Group | None:
        return _alone(self.portfolio)

    def _may_be(self, other: Office) -> bool:
        """Whether one is written shorter than the other, or says it in other words than a ministry."""
        one, its = self.portfolio, other.portfolio
        if (self._ministries() is None) != (other._ministries() is None):
            return True  # "staatssecretaris van VWS" may be the one for Jeugd, Preventie en Sport
        for long, short in ((one, its), (its, one)):
            if _ABBREVIATION.fullmatch(short) and align(long, short) is not None:
                return True
        a, b = set(fold(one).split()), set(fold(its).split())
        return a <= b or b <= a or len(a & b) * 2 > min(len(a), len(b))


def office(text: str) -> Office | None:
    """An office by its role and portfolio ("de minister voor Zorg", "stas VWS")."""
    folded = fold(text)
    if "staatssecretari" in folded or folded.startswith(("stas ", "stass ")):
        role = "staatssecretaris"
    elif "minister-president" in folded:
        return Office(role="minister-president", portfolio="")
    elif "minister" in folded:
        role = "minister"
    else:
        return None  # "collega van VRO" may be either
    rest = text.replace("\n", " ")
    for word in (
        "taatssecretarissen",
        "taatssecretaris",
        "inisters",
        "inister",
        "tass",
        "tas",
        "TAATSSECRETARIS",
        "INISTER",
    ):
        _, found, after = rest.partition(word)
        if found:
            rest = after.strip(" ,.")
            break
    lead = _SMALL.match(rest)
    while lead is not None:
        rest = rest[lead.end() :]
        lead = _SMALL.match(rest)
    rest = rest.removeprefix("VAN ").removeprefix("VOOR ")
    return Office(role=role, portfolio=rest) if rest else None
