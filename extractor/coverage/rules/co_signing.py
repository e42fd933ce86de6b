"""The letter is sent in other ministers' names than the nota says."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.announcements import offices
from extractor.coverage.announcements.portfolios import likeness
from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.ministries import Office, office
from extractor.coverage.rules.reading import small
from extractor.coverage.sides import Pair, Side
from extractor.document import LABEL
from extractor.findings import Quote
from extractor.patterns import pattern

# Ways of saying it that name the office behind other words.
_FOR = ("namens", "naam van", "samen met", "ondertekend door")
_LABELLED = "in_cooperation_with"  # "Mede namens: ..." in the reference block
_REACH = 250  # characters behind these in which the office stands
# "Mede namens de staatssecretaris" is the one of the letter's own ministry.
_TWO = 2  # who sign together
_OWN = pattern(r"\s*(?:de )?(minister|staatssecretaris)\b(?! (?:van|voor)\b)")
_SIGNED = pattern(r"mede(?: |-)?ondertekend (?:door|wordt door) (?:de )?")


def _stated(side: Side) -> list[tuple[str, Office]]:
    """In whose name besides, as written and as an office."""
    found = []
    for written in side.metadata.on_behalf_of:
        read = office(written)
        if read is not None:
            found.append((written, read))
    return found


def _signed(side: Side) -> list[Office]:
    """Who signed it."""
    roles = (signed.role for signed in side.metadata.signed_by)
    return [read for role in roles if role is not None and (read := office(role)) is not None]


def _quote(side: Side, written: str) -> Quote | None:
    """Where the office is named behind "mede namens"."""
    text = side.text
    at = text.find("namens")
    while at >= 0:
        start = text.find(written, at, at + 400)
        if start >= 0:
            begin = at - 5 if text[at - 5 : at].lower() == "mede " else at
            return side.quote(begin, start + len(written))
        at = text.find("namens", at + 6)
    start = text.find(written)
    return side.quote(start, start + len(written)) if start >= 0 else None


def _behind(side: Side) -> list[str]:
    """What stands behind every "namens": the office may be named in a way that is not read elsewhere
    ("namens mijn ambtgenoot van Defensie", "Mede namens: ...")."""
    text, low = side.text, small(side.text)
    document = side.document
    found = [document.read(one) for one in document.of_kind(LABEL) if one.field == _LABELLED]
    for words in _FOR:
        at = low.find(words)
        while at >= 0:
            end = at + len(words)
            stop = text.find(". ", end, end + _REACH)
            found.append(text[end : stop if stop >= 0 else end + _REACH])
            at = low.find(words, end)
    return found


def find(pair: Pair) -> Iterator[Clash]:
    nota = _stated(pair.nota)
    if not nota:  # what the letter says besides is no contradiction
        yield from _otherwise(pair)
        return
    letter, signed = _stated(pair.brief), _signed(pair.brief)
    if _SIGNED.search(pair.brief.text) is not None:
        return  # named in the running text, in a form that is not read here
    theirs = [read for _, read in letter] + signed
    lone = [(w, o) for w, o in nota if all(o.clashes(other) for other in theirs)]
    if lone:
        behind = _behind(pair.brief)
        own = {match[1] for words in behind if (match := _OWN.match(small(words))) is not None}
        lone = [
            (w, o)
            for w, o in lone
            if w.lower().partition(" ")[0] not in own and not any(map(o.is_named_in, behind))
        ]
    extra = [(w, o) for w, o in letter if all(o.clashes(other) for _, other in nota)]
    for i, (written, _) in enumerate(lone):
        other = extra[i][0] if i < len(extra) else None
        yield Clash(
            nota=_quote(pair.nota, written),
            brief=_quote(pair.brief, other) if other is not None else None,
            values={"nota": written, "brief": other or "–"},
            # that the letter names nobody is said where the nota announces it
            severity=None if other is not None else "info",
        )
    # A letter that names more than its nota says.
    for written, _ in extra[len(lone) :]:
        yield Clash(
            nota=None,
            brief=_quote(pair.brief, written),
            values={"nota": "–", "brief": written},
        )


def _otherwise(pair: Pair) -> Iterator[Clash]:
    """The same where the running text says it in other words ("verstuurt u de brief mede uit diens naam",
    "ik schrijf u samen met mijn ambtgenoot van X")."""
    said = offices.statements(pair.nota)
    letter = offices.statements(pair.brief) if said else []
    for one in said:
        if offices.evidence(pair.brief, one.offices):
            continue
        if not letter and not _stated(pair.brief) and len(_signed(pair.brief)) < _TWO:
            quote = pair.nota.quote(one.start, one.end)
            values: dict[str, str | int] = {"nota": quote.text, "brief": "–"}
            yield Clash(nota=quote, brief=None, values=values, severity="info")
        if not letter:
            continue
        other = next((its for its in letter if not _meet(one, its)), None)
        if other is None:
            continue
        nota = pair.nota.quote(one.start, one.end)
        brief = pair.brief.quote(other.start, other.end)
        yield Clash(nota=nota, brief=brief, values={"nota": nota.text, "brief": brief.text})


def _meet(one: offices.Statement, other: offices.Statement) -> bool:
    return any(likeness(mine, its) for mine in one.offices for its in other.offices)


RULE = Rule(
    code="K109",
    kind="ministry",
    severity="warning",
    nl="mede namens verschilt: {nota} in de nota, {brief} in de brief",
    en="also on behalf of differs: {nota} in the nota, {brief} in the letter",
    find=find,
    triggers=(
        "Kern\nU stuurt de brief mede namens de minister van Defensie.",
        "Deze brief stuur ik mede namens de minister van Financiën.",
    ),
    silent=(
        "Kern\nU stuurt de brief mede namens de staatssecretaris van JenV.",
        "Deze brief stuur ik mede namens de staatssecretaris van Justitie en Veiligheid.",
    ),
)
