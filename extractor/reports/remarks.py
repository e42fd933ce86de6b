"""What is remarked in the margin of a letter, for Word and for PDF: pure values, text only.

A remark belongs to a stretch of the letter, or to none: then it goes into the remark at the top. Its
lines are made of pieces, a text with the address that it leads to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extractor.baseline import announcement_ids
from extractor.document import Span
from extractor.findings import (
    NEAREST,
    Announcement,
    Commitment,
    CoveredCommitment,
    Discrepancy,
    Evidence,
    Quote,
    Unannounced,
)
from extractor.places import Places
from extractor.reports import stated
from extractor.reports.citations import address
from extractor.reports.coverage_rows import ids
from extractor.reports.coverage_words import (
    ORDER,
    SHAPES,
    announcement_states,
    by_words_alone,
    decided,
    due,
    headline,
    lapse,
    made_to,
    number,
    quoted,
    readable,
    state,
)
from extractor.reports.doubts import unchecked
from extractor.reports.outputs import Checked
from extractor.reports.remark_words import PROMISE, UNANNOUNCED, ask
from extractor.reports.stated import DISCREPANCIES, PROMISES
from extractor.reports.words import word

AUTHOR = "extractor"
_QUOTE = 700  # of the nota in a remark: whole sentences, but no whole page
_SHORT = 240  # where a counterpart was found
_TOP = "top"
# What is odd by itself: the other text is quoted beside it, and neither need be wrong.
_OF_ONE_TEXT = frozenset(("K104", "K105", "K114", "K115", "K116", "K118", "K119", "K121"))
_LAST = (*ORDER, "error", "warning", "info", UNANNOUNCED, PROMISE)


class Piece(NamedTuple):
    text: str
    url: str | None = None


Line = tuple[Piece, ...]


class Remark(NamedTuple):
    """``state``: a verdict, a severity, "unannounced", "promise" or "top"."""

    state: str
    span: Span | None
    lines: tuple[Line, ...]


class Remarks(NamedTuple):
    """``at``: remarks with a span, in the order of the letter; ``loose``: those without; ``above`` and
    ``below``: what else the remark at the top says."""

    at: tuple[Remark, ...]
    loose: tuple[Remark, ...]
    above: tuple[Line, ...]
    below: tuple[Line, ...]


def remarks(pair: Checked) -> Remarks:
    every = sorted(_Maker(pair).every(), key=lambda r: (r.span or (0, 0), _LAST.index(r.state)))
    loose = [remark for remark in every if remark.span is None]
    return Remarks(
        at=tuple(remark for remark in every if remark.span is not None),
        loose=tuple(loose),
        above=(_line(headline(pair.found, pair.applied, pair.lang)),),
        below=tuple(_below(pair)),
    )


def top(said: Remarks, unplaced: Sequence[Remark], lang: str) -> Remark:
    """The one remark at the top: the outcome, what has no place, and what was not looked at.
    ``unplaced`` are remarks that turned out to have no place in this file."""
    lines = list(said.above)
    listed = sorted((*said.loose, *unplaced), key=lambda remark: _LAST.index(remark.state))
    if listed:
        lines += [(), _line(f"{ask('without_place', lang)} ({len(listed)})")]
        for remark in listed:
            lines += [(), *remark.lines]
    return Remark(_TOP, None, (*lines, *said.below))


def _below(pair: Checked) -> Iterator[Line]:
    lang = pair.lang
    if pair.applied.lapsed:
        yield ()
        yield from (_line(lapse(lapsed, lang)) for lapsed in pair.applied.lapsed)
    told = [each for each in pair.found.diagnostics if each.severity != "info"]
    if told:
        yield ()
        yield _line(word("diagnostics", lang))
        yield from (_line(f"{SHAPES[d.severity][0]} {d.code} {d.message}") for d in told)
    yield ()
    yield _line(word("not_checked", lang))
    places = Places(pair.nota, lang)
    for line in unchecked(pair.found, pair.nota, lang):
        yield _line(f"· {line.says}")
        for span, text in line.quotes:
            yield _line(f"  {word('nota', lang)} {places(span)}: {quoted(text, _QUOTE, lang)}")


class _Maker:
    def __init__(self, pair: Checked) -> None:
        self.pair = pair
        self.lang = pair.lang
        self.short = ids(pair.found)
        self.in_nota = Places(pair.nota, pair.lang)
        self.in_brief = Places(pair.brief, pair.lang)

    def every(self) -> Iterator[Remark]:
        found = self.pair.found
        yield from map(self.commitment, found.commitments)
        states = announcement_states(found, self.pair.applied)
        for id_, state_, item in zip(
            announcement_ids(found), states, found.announcements, strict=True
        ):
            yield self.announcement(id_, state_, item)
        yield from map(self.discrepancy, self.pair.ids(DISCREPANCIES), found.discrepancies)
        yield from map(self.unannounced, self.pair.ids(stated.UNANNOUNCED), found.unannounced)
        yield from map(self.promise, self.pair.ids(PROMISES), found.promises)

    def commitment(self, item: CoveredCommitment) -> Remark:
        state_ = state(item.id, item.verdict, self.pair.applied)
        head = self._head(state_, item.kind, item.references, item.id)
        if state_ == "covered":
            lines = [head, *self._decided(item.id), self._said(item.text, item.span, _SHORT)]
            if by_words_alone(item):
                lines.append(_line(word("by_words_alone", self.lang)))
            return Remark(state_, _place(item.evidence), (*lines, *self._also(item.evidence)))
        lines = [head, *self._question(state_, item.id)]
        lines.append(self._said(item.text, item.span, _QUOTE))
        if len(item.asks) > 1:
            lines += [
                _line(f"{self._verdict(one.verdict)}: {quoted(one.text, _QUOTE, self.lang)}")
                for one in item.asks
                if one.verdict != "covered"
            ]
        lines += self._named(to_whom=made_to(item.made_to), due=due(item.due, self.lang))
        if item.reasons:
            lines.append(_line(readable(" ".join(item.reasons), self.lang)))
        return Remark(state_, _place(item.evidence), (*lines, *self._also(item.evidence)))

    def announcement(self, id_: str, state_: str, item: Announcement) -> Remark:
        lines = [self._head(state_, item.kind, (), id_)]
        lines += self._decided(id_) if state_ == "covered" else self._question(state_, id_)
        lines.append(self._said(item.text, item.span, _SHORT if state_ == "covered" else _QUOTE))
        return Remark(state_, _place(item.evidence), (*lines, *self._also(item.evidence)))

    def discrepancy(self, id_: str, item: Discrepancy) -> Remark:
        shape = SHAPES[item.severity][0]
        sides = item.nota is not None and item.brief is not None
        both = sides and item.code not in _OF_ONE_TEXT
        return Remark(
            item.severity,
            item.brief.span if item.brief else None,
            (
                _line(
                    f"{shape} {item.code} {word(item.severity, self.lang)}: "
                    f"{readable(item.message, self.lang)}"
                ),
                *self._asked("both" if both else "one", id_),
                self._side(item.nota),
            ),
        )

    def unannounced(self, id_: str, item: Unannounced) -> Remark:
        colon = ":" if item.references else ""
        head = [Piece(f"{SHAPES['info'][0]} {word('unannounced', self.lang)}{colon}")]
        return Remark(
            UNANNOUNCED,
            item.span,
            (
                (*head, *self._numbers(item.references)),
                *self._asked(UNANNOUNCED, id_),
            ),
        )

    def promise(self, id_: str, item: Commitment) -> Remark:
        term = due(item.due, self.lang)
        said = f"; {word('due', self.lang)}: {term}" if term else f", {word('no_term', self.lang)}"
        head = f"{SHAPES['info'][0]} {word('belofte', self.lang)}{said}"
        return Remark(PROMISE, item.span, (_line(head), *self._asked(PROMISE, id_)))

    def _head(self, state_: str, kind: str, references: Sequence[str], id_: str) -> Line:
        """What was found of which item: "◐ deels: toezegging TZ202601-089 (c-2b3d)"."""
        return (
            Piece(f"{self._verdict(state_)}: {word(kind, self.lang)}"),
            *self._numbers(references),
            Piece(f" ({self.short[id_]})"),
        )

    def _verdict(self, state_: str) -> str:
        return f"{SHAPES[state_][0]} {word(state_, self.lang)}"

    def _numbers(self, references: Iterable[str]) -> Iterator[Piece]:
        for i, reference in enumerate(references):
            yield Piece(", " if i else " ")
            yield Piece(number(reference), address(reference))

    def _question(self, state_: str, id_: str) -> list[Line]:
        entry = self.pair.applied.accepted.get(id_)
        if entry is None:
            return self._asked(state_, id_)
        # The verdict stays readable: what was accepted is part of the acceptance.
        accepted = _line(f"{entry.reason} ({word(entry.verdict, self.lang)})")
        return [accepted, *self._decided(id_)]

    def _asked(self, key: str, id_: str) -> list[Line]:
        """The question about an item or finding, or the decision that answers it; of one for later, or that is to
        be made anew, both."""
        asked = [] if self.pair.is_settled(id_) else [_line(ask(key, self.lang))]
        return [*asked, *self._decided(id_)]

    def _decided(self, id_: str) -> list[Line]:
        """What a reviewer made of it: else their verdict looks like the program's own."""
        said = decided(self.pair.told.get(id_), self.lang)
        return [_line(said)] if said else []

    def _said(self, text: str, span: Span, longest: int) -> Line:
        return _line(
            f"{word('nota', self.lang)} {self.in_nota(span)}: {quoted(text, longest, self.lang)}"
        )

    def _side(self, side: Quote | None) -> Line:
        if side is None:
            return _line(f"{word('nota', self.lang)}: {word('not_there', self.lang)}")
        return self._said(side.text, side.span, _QUOTE)

    def _also(self, evidence: Sequence[Evidence]) -> list[Line]:
        """Where the item's other passages stand, and that a passage is only the nearest."""
        if not evidence:
            return []
        if NEAREST in evidence[0].signals:
            return [_line(word("nearest", self.lang))]
        first = self.in_brief(evidence[0].span)
        spots = dict.fromkeys(s for e in evidence[1:] if (s := self.in_brief(e.span)) != first)
        return [_line(f"{word('also', self.lang)} {', '.join(spots)}")] if spots else []

    def _named(self, **values: str) -> list[Line]:
        named = [f"{word(key, self.lang)}: {value}" for key, value in values.items() if value]
        return [_line("; ".join(named))] if named else []


def _place(evidence: Sequence[Evidence]) -> Span | None:
    return evidence[0].span if evidence else None


def _line(text: str) -> Line:
    return (Piece(text),)
