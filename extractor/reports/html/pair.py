"""What the page about a letter and its nota shows: findings as words, quotes and links between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import count
from typing import Any, TypeVar

from msgspec import Struct

from extractor.baseline import announcement_ids
from extractor.document import Document, Span
from extractor.findings import (
    NEAREST,
    Announcement,
    Commitment,
    CoveredAsk,
    CoveredCommitment,
    Discrepancy,
    Evidence,
    Quote,
)
from extractor.places import Places
from extractor.reports import stated
from extractor.reports.coverage_rows import ids
from extractor.reports.coverage_words import (
    ORDER,
    SHAPES,
    announced,
    by_words_alone,
    due,
    headline,
    lapse,
    made_to,
    number,
    readable,
    state,
    whole,
)
from extractor.reports.doubts import Unchecked, unchecked
from extractor.reports.html.texts import Mark, Pane, pane
from extractor.reports.html.values import (
    Difference,
    Item,
    Numbered,
    Part,
    Remark,
    Said,
    View,
)
from extractor.reports.html.wording import debate, file, official_number, shown, title
from extractor.reports.html.words import initial, say
from extractor.reports.outputs import Checked
from extractor.reports.words import day

BRIEF, NOTA = "brief", "nota"
_SEVERITIES = ("error", "warning", "info")
_NEVER = "9999"  # a promise without a last day comes after all that have one
_NEAR = "≈"
_KINDS = {
    stated.DISCREPANCIES: "discrepancy",
    stated.UNANNOUNCED: "unannounced",
    stated.PROMISES: "promise",
}
_Finding = TypeVar("_Finding")


class _Keyed(Struct, frozen=True, gc=False):
    """Something in the nota with a verdict, under the number that the page gives it."""

    key: str
    badge: str
    state: str
    id: str
    of: CoveredCommitment | Announcement


def view(pair: Checked) -> View:
    """The page of a judged pair."""
    made = _Page(pair)
    found, lang = pair.found, pair.lang
    counted = Counter(one.state for one in made.items)
    return View(
        title=title(pair),
        headline=headline(found, pair.applied, lang),
        counts=tuple((key, counted[key]) for key in ORDER if counted[key] or key != "accepted"),
        items=tuple(made.item(one) for one in made.items),
        announcements=tuple(made.item(one) for one in made.announcements),
        open_announcements=sum(a.state not in ("covered", "accepted") for a in made.announcements),
        differences=tuple(made.differences()),
        unannounced=tuple(map(made.remark, made.unannounced)),
        promises=tuple(map(made.remark, made.promises)),
        lapsed=tuple(lapse(one, lang) for one in pair.applied.lapsed),
        messages=tuple((d.severity, d.code, d.message) for d in found.diagnostics if d.severity != "info"),
        files=(file(NOTA, pair.nota_path, pair.nota), file(BRIEF, pair.brief_path, pair.brief)),
        unchecked=tuple(made.unchecked()),
        acceptances=len(pair.applied.accepted),
        panes=(made.nota, made.brief),
    )  # fmt: skip


class _Page:
    """The pair with everything numbered, and the two texts with their marks."""

    def __init__(self, pair: Checked) -> None:
        self.pair = pair
        self.lang = lang = pair.lang
        found = pair.found
        short = ids(found)

        def keyed(
            letter: str, kind: str, named: Iterable[tuple[str, CoveredCommitment | Announcement]]
        ) -> tuple[_Keyed, ...]:
            every = [(state(id_, of.verdict, pair.applied), id_, of) for id_, of in named]
            every.sort(key=lambda one: ORDER.index(one[0]))
            return tuple(
                _Keyed(f"{letter}{i}", f"{initial(kind, lang)}{i}", verdict, id_, of)
                for i, (verdict, id_, of) in enumerate(every, 1)
            )  # fmt: skip

        self.short = short
        self.items = keyed("i", "item", ((c.id, c) for c in found.commitments))
        self.announcements = keyed(
            "a", "announcement", zip(announcement_ids(found), found.announcements, strict=True)
        )
        self.discrepancies = self._numbered(stated.DISCREPANCIES, found.discrepancies, _gravity)
        self.unannounced = self._numbered(stated.UNANNOUNCED, found.unannounced, None)
        self.promises = self._numbered(stated.PROMISES, found.promises, _last_day)
        self.doubts = tuple(_doubts(unchecked(found, pair.nota, lang)))
        self.places = {NOTA: Places(pair.nota, lang), BRIEF: Places(pair.brief, lang)}
        self.nota = self._pane(NOTA, pair.nota, pair.nota_path, self._in_nota())
        self.brief = self._pane(BRIEF, pair.brief, pair.brief_path, self._in_brief())
        self.targets = self.nota.targets | self.brief.targets

    def _numbered(
        self, group: str, found: Iterable[_Finding], order: Callable[[_Finding], Any] | None
    ) -> tuple[Numbered[_Finding], ...]:
        every = list(zip(self.pair.ids(group), found, strict=True))
        if order is not None:
            every.sort(key=lambda one: order(one[1]))
        badge = initial(_KINDS[group], self.lang)
        return tuple(
            Numbered(f"{group[0]}{i}", f"{badge}{i}", one, self.pair.told.get(id_, ""))
            for i, (id_, one) in enumerate(every, 1)
        )

    def _pane(self, side: str, document: Document, path: str, marks: Iterable[Mark]) -> Pane:
        title = say(f"{side}_text", self.lang)
        return pane(document, marks, self.places[side], side, title, shown(path, self.lang))

    def _in_nota(self) -> Iterable[Mark]:
        for one in (*self.items, *self.announcements):
            yield self._mark(one, one.of.span, one.key)
            for part in _parts(one.of):
                if part.verdict not in ("covered", one.state):
                    yield Mark(part.span, one.key, f"part {part.verdict}")
        yield from self._contradicted(NOTA)
        for key, badge, (span, _), _ in (one for _, quotes in self.doubts for one in quotes):
            yield Mark(span, key, "near", key, badge, _NEAR, say("not_checked", self.lang))

    def _in_brief(self) -> Iterable[Mark]:
        for one in (*self.items, *self.announcements):
            for i, evidence in enumerate(one.of.evidence):
                yield self._mark(one, evidence.span, _spot(one.key, i), NEAREST in evidence.signals)
        for remarks, look in ((self.unannounced, "unannounced"), (self.promises, "promise")):
            for key, badge, remark, _ in remarks:
                told = say("unannounced" if look == "unannounced" else "belofte", self.lang)
                yield Mark(remark.span, key, look, key, badge, SHAPES["info"][0], told)
        yield from self._contradicted(BRIEF)

    def _contradicted(self, side: str) -> Iterable[Mark]:
        for key, badge, one, _ in self.discrepancies:
            if (quote := getattr(one, side)) is not None:
                yield Mark(
                    quote.span,
                    key,
                    "differs",
                    key,
                    badge,
                    SHAPES[one.severity][0],
                    readable(one.message, self.lang),
                )

    def _mark(self, one: _Keyed, span: Span, spot: str, near: bool = False) -> Mark:
        if near:
            told = f"{say('near_to', self.lang)} {one.badge}"
            return Mark(span, one.key, "near", spot, one.badge, _NEAR, told)
        told = say(one.state, self.lang)
        return Mark(span, one.key, one.state, spot, one.badge, SHAPES[one.state][0], told)

    def said(self, side: str, quote: Quote | Evidence, spot: str, near: bool = False) -> Said:
        return self._said(side, quote.span, quote.text, spot, near)

    def _said(self, side: str, span: Span, text: str, spot: str, near: bool = False) -> Said:
        target = f"{side}-{spot}"
        place = self.places[side](span)
        return Said(side, place, whole(text), target if target in self.targets else "", near)

    def item(self, one: _Keyed) -> Item:
        of, lang = one.of, self.lang
        answers = tuple(
            self.said(BRIEF, e, _spot(one.key, i), NEAREST in e.signals)
            for i, e in enumerate(of.evidence)
        )
        spots = {answer.place: answer for answer in answers}
        to, term, held, why, alone = "", "", "", "", False
        named: Sequence[str] = ()
        reviewed = self.pair.told.get(one.id, "")
        if isinstance(of, CoveredCommitment):
            named = of.references
            to, term, held = made_to(of.made_to), due(of.due, lang), debate(of, lang)
            why, alone = readable(" ".join(of.reasons), lang), by_words_alone(of)
        elif not reviewed:
            why = announced(of, lang)
        every = dict.fromkeys([*named, *(r for e in of.evidence for r in e.references)])
        entry = self.pair.applied.accepted.get(one.id)
        return Item(
            key=one.key,
            badge=one.badge,
            state=one.state,
            name=say(of.kind, lang),
            named=tuple(map(number, named)),
            id=self.short[one.id],
            said=self._said(NOTA, of.span, of.text, one.key),
            parts=tuple(self._part(part, spots) for part in _parts(of)),
            to=to,
            due=term,
            debate=held,
            why=why,
            accepted=f"{entry.reason} ({say(of.verdict, lang)}, {day(entry.accepted_on, lang)})" if entry else "",
            reviewed=reviewed,
            alone=alone and not entry,
            answers=answers,
            numbers=tuple(map(official_number, every)),
        )  # fmt: skip

    def _part(self, part: CoveredAsk, spots: dict[str, Said]) -> Part:
        where = dict.fromkeys(
            self.places[BRIEF](e.span) for e in part.evidence if NEAREST not in e.signals
        )
        bare = (Said(BRIEF, place, "", "") for place in where)
        return Part(part.verdict, part.text, tuple(spots.get(s.place, s) for s in bare))

    def differences(self) -> Iterable[Difference]:
        for key, badge, one, reviewed in self.discrepancies:
            yield Difference(
                key, badge, one.code, one.severity, readable(one.message, self.lang),
                self.said(NOTA, one.nota, key) if one.nota else None,
                self.said(BRIEF, one.brief, key) if one.brief else None,
                reviewed,
            )  # fmt: skip

    def unchecked(self) -> Iterable[tuple[str, tuple[tuple[str, str, Said], ...]]]:
        """What was not looked at, a line each, with the quotes of the nota under their numbers."""
        for line, quotes in self.doubts:
            yield (
                line,
                tuple((key, badge, self._said(NOTA, *of, key)) for key, badge, of, _ in quotes),
            )

    def remark(self, numbered: Numbered[Any]) -> Remark:
        key, badge, one, reviewed = numbered
        term = one.due if isinstance(one, Commitment) else None
        last = day(term.not_after, self.lang) if term and term.not_after else ""
        return Remark(
            key, badge, self._said(BRIEF, one.span, one.text, key), term.text if term else "", last,
            tuple(map(official_number, one.references)), reviewed,
        )  # fmt: skip


def _doubts(
    lines: Iterable[Unchecked],
) -> Iterable[tuple[str, list[Numbered[tuple[Span, str]]]]]:
    """The lines of what was not looked at, their quotes numbered on."""
    turn = count(1)
    for line in lines:
        yield line.says, [Numbered(f"n{(i := next(turn))}", f"N{i}", of, "") for of in line.quotes]


def _spot(key: str, i: int) -> str:
    """The name of the place of an item's evidence."""
    return key if i == 0 else f"{key}-{i + 1}"


def _parts(of: CoveredCommitment | Announcement) -> tuple[CoveredAsk, ...]:
    """The separate asks; one alone is the item itself."""
    asks = of.asks if isinstance(of, CoveredCommitment) else ()
    return asks if len(asks) > 1 else ()


def _gravity(item: Discrepancy) -> int:
    return _SEVERITIES.index(item.severity)


def _last_day(item: Commitment) -> tuple[str, int]:
    return (item.due.not_after if item.due else None) or _NEVER, item.span[0]
