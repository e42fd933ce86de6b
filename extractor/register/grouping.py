"""What is said of one thing, put together: by its number, or by the check that found its counterpart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from extractor.patterns import pattern
from extractor.register.gathering import Facts, Naming, Told, Verdict
from extractor.register.values import (
    ANEW,
    DEFERRED,
    LISTED,
    NAMED,
    NUMBER,
    PAIR,
    PRINTED,
    PROMISED,
    Event,
    Item,
    Paper,
)

_FARTHEST = 2000  # characters between where a letter names an item and where it promises it anew
_BELOFTE = "belofte"
# A promise that is about what stands before it, and says by itself not what.
_LEANS = pattern(r"(?:[Hh]ier|[Dd]aar)(?:over|op)\b")


def items(facts: Facts) -> list[Item]:
    """Every item with all mentions that numbers and checks give, in the order in which the documents lie.

    A commitment with two numbers is two items. What no number and no check puts together stays apart:
    words alone are for ``answers``, which says how sure they are.
    """
    return _Grouping(facts).items()


class _Grouping:
    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.made: dict[str, Item] = {}
        self.judged: dict[tuple[str, str], list[Verdict]] = defaultdict(list)
        for verdict in facts.verdicts:
            self.judged[verdict.nota, verdict.told.id].append(verdict)
        self.again = Again(facts.told)
        # Beloften that promise an older item anew are no items of their own.
        self.spent: set[tuple[str, int]] = set()

    def items(self) -> list[Item]:
        letters: list[Told] = []
        for told in sorted(self.facts.told, key=self._age):
            if (
                self.facts.papers[told.sha256].kind == "nota"
                or (told.sha256, told.id) in self.judged
            ):
                self.of_nota(told)
            else:
                letters.append(told)
        # Only now is it known which of the letters' own commitments a nota lists.
        spoken = _Spoken(self.facts.verdicts)
        for told in letters:
            self.of_letter(told, spoken)
        self.named()
        return list(self.made.values())

    def _age(self, told: Told) -> tuple[object, ...]:
        """The oldest document first: its words are the item's."""
        paper = self.facts.papers[told.sha256]
        return (paper.day or date.max, paper.path, told.start, told.id)

    def of_nota(self, told: Told) -> None:
        paper = self.facts.papers[told.sha256]
        verdicts = self.judged.get((told.sha256, told.id), [])
        # The letter may give the number that the nota lacks.
        numbers = dict.fromkeys((*told.numbers, *(n for v in verdicts for n in v.told.numbers)))
        for item in self._of(told, tuple(numbers)):
            item.events.append(_event(LISTED, paper, told))
            for verdict in verdicts:
                item.events += self._verdict(verdict, item, paper)

    def _verdict(self, verdict: Verdict, item: Item, nota: Paper) -> list[Event]:
        letter = self.facts.papers[verdict.brief]
        made = [
            Event(
                what=verdict.verdict,
                paper=letter,
                start=verdict.start,
                stop=verdict.stop,
                text=verdict.evidence or "",
                how=PAIR,
                confidence=verdict.confidence,
                nota=nota.path,
            )
        ]
        if verdict.verdict == DEFERRED and verdict.start is not None:
            anew = self.again.after(verdict.brief, verdict.start, verdict.stop or verdict.start)
            if anew is not None:
                self.spent.add((anew.sha256, anew.start))
                made.append(_event(ANEW, letter, anew, how=PAIR, confidence=verdict.confidence))
        return made

    def of_letter(self, told: Told, spoken: _Spoken) -> None:
        if (told.sha256, told.start) in self.spent:
            return
        paper = self.facts.papers[told.sha256]
        if told.kind == _BELOFTE:
            for item in self._of(told, told.numbers):
                item.events.append(_event(PROMISED, paper, told))
            return
        if not told.numbers and spoken.of(told):
            return  # the evidence of a verdict: told there
        for item in self._of(told, told.numbers):
            if not any(e.paper is paper for e in item.events):
                item.events.append(_event(NAMED, paper, told))

    def named(self) -> None:
        """Documents that name a number and do not list or judge it."""
        for naming in self.facts.namings:
            item = self.made.get(naming.number)
            paper = self.facts.papers.get(naming.sha256)
            if item is None or paper is None or any(e.paper is paper for e in item.events):
                continue
            # What a letter is checked on stands in its nota: that is one mention, not two.
            if any(e.nota == paper.path for e in item.events):
                continue
            item.events.append(_naming(paper, naming))

    def _of(self, told: Told, numbers: tuple[str, ...]) -> list[Item]:
        """The items of a commitment, made where they are new."""
        ids = numbers or (f"{told.id}@{told.sha256[:8]}",)
        asks = self.facts.asks.get((told.sha256, told.id), ())
        found = []
        for id_ in ids:
            item = self.made.get(id_)
            if item is None:
                item = self.made[id_] = Item(
                    id=id_,
                    kind=told.kind,
                    number=id_ if numbers else None,
                    text=told.text,
                    asks=asks,
                )
            _fill(item, told)
            found.append(item)
        return found


def _fill(item: Item, told: Told) -> None:
    """What one document does not say of an item, another may."""
    people = dict(item.people)
    for name, party in told.people:
        people[name] = people.get(name) or party
    item.people = tuple(people.items())
    item.debate = item.debate or told.debate
    item.debate_day = item.debate_day or told.debate_day
    if item.kind == _BELOFTE != told.kind:
        item.kind = told.kind


def _event(
    what: str,
    paper: Paper,
    told: Told,
    how: str = PRINTED,
    confidence: float | None = None,
) -> Event:
    return Event(
        what=what,
        paper=paper,
        start=told.start,
        stop=told.stop,
        text=told.text,
        how=how,
        confidence=confidence,
        due=told.due,
        due_text=told.due_text,
    )


def _naming(paper: Paper, naming: Naming) -> Event:
    return Event(NAMED, paper, naming.start, naming.stop, naming.text, how=NUMBER)


class Again:
    """The promises of each letter, to see which of them puts off an item that the letter names."""

    def __init__(self, told: Iterable[Told]) -> None:
        self._promises: dict[str, list[Told]] = defaultdict(list)
        self._others: dict[str, list[int]] = defaultdict(list)
        for one in told:
            if one.kind == _BELOFTE:
                self._promises[one.sha256].append(one)
            else:
                self._others[one.sha256].append(one.start)

    def after(self, sha256: str, start: int, stop: int, *, leaning: bool = False) -> Told | None:
        """The first promise in or behind a stretch of a letter, before it names something else.
        ``leaning``: only one that speaks of what stands before it."""
        others = self._others.get(sha256, [])
        at = bisect_right(others, start)
        last = others[at] if at < len(others) else stop + _FARTHEST
        last = max(min(last, stop + _FARTHEST), stop)
        return next(
            (
                one
                for one in self._promises.get(sha256, ())
                if one.stop > start
                and one.start < last
                and (not leaning or _LEANS.search(one.text))
            ),
            None,
        )


class _Spoken:
    """Where verdicts rest on, by letter."""

    def __init__(self, verdicts: Iterable[Verdict]) -> None:
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for one in verdicts:
            if one.start is not None and one.stop is not None:
                found[one.brief].append((one.start, one.stop))
        self._by: Mapping[str, list[tuple[int, int]]] = {k: sorted(v) for k, v in found.items()}

    def of(self, told: Told) -> bool:
        """Whether a commitment of a letter stands where a verdict rests on."""
        spans = self._by.get(told.sha256, [])
        at = bisect_left(spans, (told.stop, 0))
        return any(stop > told.start for _, stop in spans[:at])
