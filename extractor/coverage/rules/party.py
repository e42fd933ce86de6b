"""The party of a member differs between the texts."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from extractor import knowledge
from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import both
from extractor.coverage.rules.motions import key
from extractor.coverage.rules.naming import members
from extractor.coverage.rules.topic import about
from extractor.coverage.sides import Pair, Side
from extractor.patterns import pattern

# What may stand between a name and its party: "Vos, D66", "Vos (Volt)", "Vos van de VVD", "Vos vroeg
# namens het CDA".
_BETWEEN = pattern(
    r" ?[(,] ?(?:(?:fractie|namens|lid) (?:van )?(?:de |het )?)?| van (?:de |het )?(?:fractie van (?:de |het )?)?|(?: [a-z]+){0,4},? namens (?:de |het )?"
)
_SUFFIX = pattern(r"(?:[-’'](?:fractie|lid|er|[Kk]amerlid|woordvoerder|fractievoorzitter)\b)")
# What may stand between a party and the name behind it: "de VVD-fractie, bij monde van mevrouw Vos",
# "het CDA-lid Vos", "D66’er Vos", "de VVD (de heer Vos".
_BEFORE = pattern(
    r"(?P<suffix>[-’'](?:fractie|lid|er|[Kk]amerlid|woordvoerder|fractievoorzitter))?(?P<of>,? (?:bij monde|in de persoon) van| \()?"
    r"(?P<title> ?(?:het |de )?(?:heer|mevrouw|lid|[Kk]amerlid|woordvoerder))? ?\Z"
)
_NAMENS = pattern(
    r"(?P<suffix>-fractie)?(?: [a-z]+){1,3} (?:het |de )?(?:heer|mevrouw|lid|[Kk]amerlid)? ?\Z"
)
_FOR = ("amens ", "amens de ", "amens het ")
_OF = pattern(r"(?i)(?:moties?|amendement)-\Z")
_END = pattern(r"[\w’'/+-]")
_LONGEST = 45
_FEW = 6  # places of one member that are compared


class _Party(msgspec.Struct):
    name: str
    canonical: str
    abbreviations: list[str] = []
    forms: list[str] = []
    successor: str | None = None


class _File(msgspec.Struct):
    entries: list[_Party]


@knowledge.kept
def _forms() -> dict[str, str]:
    """Every way of writing a party, to its family: a party and the one it went up in are one."""
    entries = knowledge.load("parties", _File).entries
    after = {entry.canonical: entry.successor for entry in entries}
    found: dict[str, str] = {}
    for entry in entries:
        family = entry.canonical
        for _ in range(4):
            family = after.get(family) or family
        for form in (entry.name, entry.canonical, *entry.abbreviations, *entry.forms):
            found.setdefault(form, family)
    return found


def _party_at(text: str, at: int) -> tuple[str, int] | None:
    """The longest name of a party that stands here, as its family, and where it ends."""
    ahead = text[at : at + _LONGEST].replace("\n", " ")
    forms = _forms()
    for length in range(len(ahead), 1, -1):
        family = forms.get(ahead[:length])
        if family is not None and (
            _END.match(ahead, length) is None or _SUFFIX.match(ahead, length) is not None
        ):
            return family, at + length
    return None


def _party_before(text: str, at: int) -> tuple[str, int] | None:
    """The party named just before the name that begins here, as its family, and where it begins."""
    low = max(0, at - 2 * _LONGEST)
    window = text[low:at].replace("\n", " ")
    for between in (_BEFORE, _NAMENS):
        match = between.search(window)
        if match is None or not (
            match["suffix"] or (between is _BEFORE and match["of"]) or between is _NAMENS
        ):
            continue
        end = match.start()
        for length in range(min(_LONGEST, end), 1, -1):
            family = _forms().get(window[end - length : end])
            if family is None or window[end - length - 1 : end - length].isalnum():
                continue
            if between is _BEFORE or window[: end - length].endswith(_FOR):
                return family, low + end - length
    return None


Said = tuple[str, int, int]


def _clean(printed: str) -> Iterator[str]:
    """A name as the clean text may have it: a printed one may run over a line, on a hyphen or not."""
    name = " ".join(printed.split())
    yield name
    if "- " in name:
        yield name.replace("- ", "-")
        yield name.replace("- ", "")


def _parties(side: Side, names: list[str]) -> dict[str, list[Said]]:
    """For each member the parties that the text names beside the name, with their places. ``names`` are
    those that either text knows as a member's."""
    text = side.text
    found: dict[str, dict[int, Said]] = {}
    for printed in names:
        said = found.setdefault(key(" ".join(printed.split())), {})
        for name in dict.fromkeys(_clean(printed)):
            at = text.find(name)
            while at >= 0:
                end = at + len(name)
                between = _BETWEEN.match(text, end)
                party = _party_at(text, between.end()) if between is not None else None
                if party is not None and _begins(text, at):
                    said.setdefault(end, (party[0], at, party[1]))
                elif party is None and (own := _party_before(text, at)) is not None:
                    said.setdefault(end, (own[0], own[1], end))
                at = text.find(name, end)
    return {member: list(said.values()) for member, said in found.items()}


def _begins(text: str, at: int) -> bool:
    """Whether a name begins here, and no second half of another one ("motie-Vos", "De Vries-Vos")."""
    before = text[at - 1 : at]
    return not before.isalpha() and (
        before != "-" or _OF.search(text, max(0, at - 12), at) is not None
    )


def _nearest(pair: Pair, mine: list[Said], theirs: list[Said]) -> tuple[Said, Said]:
    """Of a member who is named more than once, the two places that are about the same matter."""
    pairs = [(one, other) for one in mine[:_FEW] for other in theirs[:_FEW]]
    if len(pairs) == 1:
        return pairs[0]
    sight = both(pair)
    return max(pairs, key=lambda places: about(sight, places[0][1], places[1][1]))


def find(pair: Pair) -> Iterator[Clash]:
    names = list(dict.fromkeys([*members(pair.nota), *members(pair.brief)]))
    letter = _parties(pair.brief, names)
    for member, mine in _parties(pair.nota, names).items():
        theirs = letter.get(member, [])
        if not mine or not theirs or {said[0] for said in mine} & {said[0] for said in theirs}:
            continue
        first, other = _nearest(pair, mine, theirs)
        yield Clash(
            nota=pair.nota.quote(first[1], first[2]),
            brief=pair.brief.quote(other[1], other[2]),
            values={
                "nota": first[0],
                "brief": other[0],
                "member": pair.nota.text[first[1] : first[2]],
            },
        )


RULE = Rule(
    code="K102",
    kind="party",
    severity="warning",
    nl="de fractie van het lid verschilt: {member} in de nota, {brief} in de brief",
    en="the member's party differs: {member} in the nota, {brief} in the letter",
    find=find,
    triggers=(  # a name over two printed lines is that name
        "Kern\nDe minister stuurt een overzicht van fietsstraten (aan lid Ter Steege, CDA).",
        "Tijdens het debat van 4 maart over het verkeer in de stad heeft het lid Ter\n"
        "Steege (VVD) gevraagd om een overzicht van fietsstraten. Dat overzicht gaat\n"
        "hierbij. Het noemt alle fietsstraten die sinds het jaar 2020 zijn geopend.",
    ),
    silent=(
        "Kern\nDe minister stuurt een overzicht van fietsstraten (aan lid Zwart, GL-PvdA).",
        "Het lid Zwart (GroenLinks-PvdA) vroeg om een overzicht van fietsstraten.",
    ),
)
