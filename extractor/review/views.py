"""A judged pair and its decisions as what the page shows: text, never markup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from extractor.baseline import FLAGGED
from extractor.document import Span
from extractor.findings import (
    NEAREST,
    Announcement,
    Commitment,
    CoveredCommitment,
    Discrepancy,
    Evidence,
    Unannounced,
)
from extractor.places import Places
from extractor.reports import coverage_words
from extractor.reports.citations import address, citation
from extractor.reports.coverage_words import SHAPES, readable
from extractor.reports.doubts import unchecked
from extractor.reports.words import word
from extractor.review import decisions, texts, verdicts
from extractor.review.items import DIGITS, GROUPS, REJECTED, STATED, VERDICTS, Row
from extractor.review.preparing import Judged
from extractor.review.words import say

Finding = CoveredCommitment | Announcement | Discrepancy | Unannounced | Commitment
# A discrepancy needs a look whatever it weighs; what else was stated is information.
_SHAPES = {**{key: shapes[0] for key, shapes in SHAPES.items()}, STATED: "!", REJECTED: "–"}
_FIRST = ("missing", "partial", "deferred", "review", STATED, "covered", REJECTED)


class Quoted(NamedTuple):
    """A passage: where it stands, its text, and in which of the two texts."""

    place: str
    text: str
    side: str


class Part(NamedTuple):
    """One of the things asked, judged by itself."""

    shape: str
    verdict: str
    words: str
    text: str


class Link(NamedTuple):
    text: str
    url: str | None


class Option(NamedTuple):
    value: str
    words: str
    key: int


class Item(NamedTuple):
    """One item as it is shown. ``verdict`` is the one after review, ``program`` the program's where it
    is another; ``state`` is open, done, later or stale; ``own_digit`` is that of the program's verdict, which
    is no other one to choose (0: it has none)."""

    id: str
    group: str
    kind: str
    verdict: str
    verdict_words: str
    shape: str
    program: str
    state: str
    state_words: str
    told: str
    changed: tuple[str, ...]
    text: str
    quotes: tuple[Quoted, ...]
    links: tuple[Link, ...]
    to: str
    due: str
    reasons: tuple[str, ...]
    parts: tuple[Part, ...]
    revision: int
    can_confirm: bool
    can_accept: bool
    options: tuple[Option, ...]
    own_digit: int
    choice: str
    reason: str
    chosen: str


class Group(NamedTuple):
    name: str
    items: tuple[Item, ...]


def groups(judged: Judged, standings: Mapping[str, decisions.Standing], lang: str) -> list[Group]:
    """All items; in a group what needs a look first comes first. The order is the program's: a decision
    never makes an item jump away."""
    maker = _Maker(judged, lang)
    made = []
    for name in GROUPS:
        pairs = maker.of(name)
        pairs.sort(key=lambda pair: _FIRST.index(pair[0].verdict))
        if pairs:
            made.append(
                Group(
                    name, tuple(maker.item(row, one, standings.get(row.id)) for row, one in pairs)
                )
            )
    return made


def item(judged: Judged, id_: str, standing: decisions.Standing | None, lang: str) -> Item | None:
    """One item by its id."""
    maker = _Maker(judged, lang)
    for name in GROUPS:
        for row, one in maker.of(name):
            if row.id == id_:
                return maker.item(row, one, standing)
    return None


def doubts(judged: Judged, lang: str) -> list[tuple[str, tuple[Quoted, ...]]]:
    """What was not looked at, a line each, with what it quotes of the nota."""
    place = Places(judged.nota, lang)
    return [
        (
            line.says,
            tuple(
                Quoted(f"{word('nota', lang)} {place(span)}", texts.plain(text), "nota")
                for span, text in line.quotes
            ),
        )
        for line in unchecked(judged.found, judged.nota, lang)
    ]


def digits(lang: str) -> tuple[Option, ...]:
    """What the digits mean, for the list of keys."""
    return tuple(Option(verdict, say(verdict, lang), digit) for verdict, digit in DIGITS.items())


def both(judged: Judged) -> tuple[tuple[texts.Block, ...], tuple[texts.Block, ...]]:
    """The nota and the letter, with the marks of the items."""
    nota: list[tuple[Span, str]] = []
    brief: list[tuple[Span, str]] = []
    for name in GROUPS:
        for row, one in _of(judged, name):
            for side, span in _spans(one):
                (nota if side == "nota" else brief).append((span, row.id))
    return texts.blocks(judged.nota, nota), texts.blocks(judged.brief, brief)


def _of(judged: Judged, group: str) -> list[tuple[Row, Finding]]:
    findings: Sequence[Finding] = getattr(judged.found, group)
    rows = [row for row in judged.rows if row.group == group]
    return list(zip(rows, findings, strict=True))


def _spans(one: Finding) -> list[tuple[str, Span]]:
    if isinstance(one, Discrepancy):
        sides = (("nota", one.nota), ("brief", one.brief))
        return [(side, quote.span) for side, quote in sides if quote is not None]
    if isinstance(one, CoveredCommitment | Announcement):
        made = [("nota", one.span)]
        evidence = list(one.evidence)
        if isinstance(one, CoveredCommitment):
            evidence += [e for ask in one.asks for e in ask.evidence]
        return made + [("brief", e.span) for e in evidence]
    return [("brief", one.span)]


class _Maker:
    def __init__(self, judged: Judged, lang: str) -> None:
        self.judged = judged
        self.lang = lang
        self.in_nota = Places(judged.nota, lang)
        self.in_brief = Places(judged.brief, lang)

    def of(self, group: str) -> list[tuple[Row, Finding]]:
        return _of(self.judged, group)

    def item(self, row: Row, one: Finding, standing: decisions.Standing | None) -> Item:
        state = decisions.state(row, standing)
        verdict = decisions.verdict(row, standing)
        made = standing.made if standing else decisions.NOTHING
        options = [v for v in VERDICTS[row.group] if v != row.verdict]
        commitment = one if isinstance(one, CoveredCommitment) else None
        promised = one if isinstance(one, CoveredCommitment | Commitment) else None
        references = () if isinstance(one, Announcement | Discrepancy) else one.references
        kind = row.group if isinstance(one, Unannounced) else one.kind
        text = readable(one.message, self.lang) if isinstance(one, Discrepancy) else one.text
        return Item(
            id=row.id,
            group=row.group,
            kind=f"{one.code} {say(f'of_{kind}', self.lang)}"
            if isinstance(one, Discrepancy)
            else word(kind, self.lang),
            verdict=verdict,
            verdict_words=say(verdict, self.lang),
            shape=_SHAPES[verdict],
            program="" if verdict == row.verdict else say(row.verdict, self.lang),
            state=state,
            state_words=say("later_done" if state == decisions.LATER else state, self.lang),
            told=texts.plain(verdicts.told(standing, self.lang))
            if standing and made.choice
            else "",
            changed=verdicts.why_stale(row, standing, self.lang)
            if standing and state == decisions.STALE
            else (),
            text=texts.plain(text),
            quotes=tuple(self._quotes(one)),
            links=tuple(
                # "toezegging" stands before it already.
                Link(citation(number).removeprefix(f"{kind} "), address(number))
                for number in references
            ),
            to=texts.plain(coverage_words.made_to(promised.made_to)) if promised else "",
            due=texts.plain(coverage_words.due(promised.due, self.lang)) if promised else "",
            reasons=tuple(texts.plain(readable(reason, self.lang)) for reason in commitment.reasons)
            if commitment
            else (),
            parts=tuple(
                Part(
                    _SHAPES[ask.verdict],
                    ask.verdict,
                    say(ask.verdict, self.lang),
                    texts.plain(ask.text),
                )
                for ask in commitment.asks
            )
            if commitment and len(commitment.asks) > 1
            else (),
            revision=standing.revision if standing else 0,
            can_confirm=row.verdict != "review",
            can_accept=row.verdict in FLAGGED,
            options=tuple(Option(v, say(v, self.lang), DIGITS[v]) for v in options),
            own_digit=DIGITS.get(row.verdict, 0),
            choice=made.choice,
            reason=texts.plain(made.reason),
            chosen=made.verdict,
        )

    def _quotes(self, one: Finding) -> list[Quoted]:
        if isinstance(one, Discrepancy):
            sides = (("nota", one.nota, self.in_nota), ("brief", one.brief, self.in_brief))
            return [
                Quoted(f"{word(side, self.lang)} {place(q.span)}", texts.plain(q.text), side)
                for side, q, place in sides
                if q is not None
            ]
        if isinstance(one, CoveredCommitment | Announcement):
            return [
                Quoted(f"nota {self.in_nota(one.span)}", "", "nota"),
                *(self._answer(evidence) for evidence in one.evidence[:2]),
            ]
        return [Quoted(f"{word('brief', self.lang)} {self.in_brief(one.span)}", "", "brief")]

    def _answer(self, evidence: Evidence) -> Quoted:
        place = f"{word('brief', self.lang)} {self.in_brief(evidence.span)}"
        if NEAREST in evidence.signals:
            place += f", {word('nearest', self.lang)}"
        return Quoted(place, texts.plain(coverage_words.whole(evidence.text)), "brief")
