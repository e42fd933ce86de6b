"""One pair as the tool judged it, its findings laid beside the gold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

import msgspec

from extractor import readers
from extractor.document import Span
from extractor.evaluation.compare import Score
from extractor.evaluation.gold import GoldCommitment, Pair
from extractor.evaluation.places import Places, Skeleton
from extractor.findings import Coverage, CoveredCommitment
from extractor.messages import InputError

Check = Callable[[bytes, bytes, str], Coverage]
Rank = tuple[int, ...]
COVERED = "covered"
MISSING = "missing"
REVIEW = "review"


class Wanted(Protocol):
    """An item of the gold that is found by its key."""

    @property
    def key(self) -> str: ...
    @property
    def kind(self) -> str: ...


class Found(Protocol):
    """A finding in the nota."""

    @property
    def kind(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def span(self) -> Span: ...


F = TypeVar("F", bound=Found)


class Item(msgspec.Struct):
    """A commitment of the gold, and the one that the tool found for it."""

    gold: GoldCommitment
    found: CoveredCommitment | None

    @property
    def verdict(self) -> str | None:
        return None if self.found is None else self.found.verdict


class Run(msgspec.Struct):
    """One pair with what the tool said of it; ``extra`` are found commitments that neither the gold nor
    its optional part knows."""

    pair: Pair
    nota_bytes: bytes
    brief: Places
    nota: Places
    coverage: Coverage
    items: list[Item]
    extra: list[CoveredCommitment]

    def found(self) -> Iterator[tuple[GoldCommitment, CoveredCommitment]]:
        """The items of the gold that were found, each with its finding."""
        return ((item.gold, item.found) for item in self.items if item.found is not None)


def run(pair: Pair, check: Check) -> Run:
    """Read a pair, have it judged, and lay the commitments beside the gold."""
    data = {side: _bytes(pair.path(side)) for side in ("brief", "nota")}
    brief, nota = (Places(readers.read(data[s], pair.path(s), s)) for s in ("brief", "nota"))
    coverage = check(data["brief"], data["nota"], pair.name)
    gold = pair.gold
    matches = match(gold.commitments, coverage.commitments, nota)
    items = [
        Item(one, None if (i := matches.get(n)) is None else coverage.commitments[i])
        for n, one in enumerate(gold.commitments)
    ]
    extra = rest(coverage.commitments, matches, gold.optional.commitments, nota)
    return Run(pair, data["nota"], brief, nota, coverage, items, extra)


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise InputError("I001", path) from None


def match(gold: Sequence[Wanted], found: Sequence[Found], nota: Places) -> dict[int, int]:
    """Which finding is which item of the gold, by number; each at most once."""
    return assign(
        (rank, i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if (rank := _rank(one, other, nota)) is not None
    )


def rest(
    found: Sequence[F], matches: dict[int, int], optional: Iterable[Wanted], nota: Places
) -> list[F]:
    """The findings that match nothing, without those that are optional."""
    used = set(matches.values())
    allowed = list(optional)
    return [
        one
        for j, one in enumerate(found)
        if j not in used and all(_rank(other, one, nota) is None for other in allowed)
    ]


def assign(candidates: Iterable[tuple[Rank, int, int]]) -> dict[int, int]:
    """The best pairs (lowest rank) first, each side at most once."""
    left: dict[int, int] = {}
    used: set[int] = set()
    for _, i, j in sorted(candidates):
        if i not in left and j not in used:
            left[i] = j
            used.add(j)
    return left


def _rank(gold: Wanted, found: Found, nota: Places) -> Rank | None:
    """How well a finding fits a key, or None: of the same kind goes first (one sentence may offer a
    report and name a co-signer), then what holds the whole key, the tightest first."""
    other_kind = int(gold.kind != found.kind)
    start, end = found.span
    if _holds(found.text, gold.key) or _holds(nota.document.source[start:end], gold.key):
        return (other_kind, 0, end - start)
    overlap = nota.overlap(gold.key, found.span)
    return (other_kind, 1, -overlap) if overlap else None


def _holds(text: str, key: str) -> bool:
    return bool(Skeleton(text).find(key))


def tally(run: Run, rows: Iterable[tuple[str, bool]]) -> Score:
    """Rows of what to say of a fault, and whether it is right."""
    score = Score()
    for item, right in rows:
        if right:
            score.hits += 1
        else:
            score.missed.append(f"{run.pair.name}: {item}")
    return score


def short(text: str) -> str:
    """The beginning of a text, to name a finding by."""
    return " ".join(text.split())[:60]
