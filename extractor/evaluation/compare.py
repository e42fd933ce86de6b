"""One document's findings held against its gold, per category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from extractor.document import Document
from extractor.evaluation.gold import SIDES, Gold, Pair
from extractor.findings import Extraction, Figure
from extractor.language.names import fold

# Units that must agree; of a counted noun the value alone decides, since both "kinderen" and
# "kinderen en jongeren" name what is counted.
_EXACT_UNITS = ("%", "procentpunt", "euro", "fractie", "keer", "promille")
_ORGANISATIONS = ("ministry", "body", "organisation")


class Score(msgspec.Struct):
    """Counts for one category; ``missed`` and ``extra`` hold "pair/side: item" for each fault."""

    hits: int = 0
    missed: list[str] = []
    extra: list[str] = []

    @property
    def precision(self) -> float:
        """The part of what was reported that is right; 1 when nothing was reported."""
        total = self.hits + len(self.extra)
        return self.hits / total if total else 1.0

    @property
    def recall(self) -> float:
        """The part of what is there that was reported; 1 when there is nothing."""
        total = self.hits + len(self.missed)
        return self.hits / total if total else 1.0

    @property
    def f1(self) -> float:
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


# What a category compares: (wanted, got, optional), each as printable keys.
Sides = tuple[list[str], list[str], list[str]]


def _references(gold: Gold, side: str, document: Document, found: Extraction) -> Sides:
    got = [r.id for r in found.references if r.id is not None and r.type != "motie"]
    optional = [row[1] for row in gold.optional.references.get(side, []) if len(row) > 1]
    return [id_ for _, id_ in gold.references.get(side, [])], got, optional


def _footnotes(gold: Gold, side: str, document: Document, found: Extraction) -> Sides:
    """A note counts when its label and text are there and its mark hangs on the words of the gold."""
    places = {anchor.span: anchor.at for anchor in document.anchors}
    wanted = gold.footnotes.get(side, [])
    got = []
    for note in found.footnotes:
        if note.anchor and note.text:
            before = _before(document, places[note.anchor])
            words = next(
                (w for label, w in wanted if label == note.label and before.endswith(_folded(w))),
                before[-30:],
            )
            got.append(f"{note.label} {words}")
    return [f"{label} {words}" for label, words in wanted], got, []


def _before(document: Document, at: int) -> str:
    """What stands before a mark, white space folded."""
    return _folded(document.text[max(0, at - 80) : at])


def _members(gold: Gold, side: str, document: Document, found: Extraction) -> Sides:
    got = [fold(actor.name) for actor in found.actors if actor.type == "member"]
    optional = [fold(name) for name in gold.optional.members.get(side, [])]
    return [fold(name) for name in gold.members.get(side, [])], sorted(set(got)), optional


def _organisations(gold: Gold, side: str, document: Document, found: Extraction) -> Sides:
    got = {
        _folded(mention.text)
        for actor in found.actors
        if actor.type in _ORGANISATIONS
        for mention in actor.mentions
    }
    wanted = [_folded(name) for name in gold.organisations.get(side, [])]
    return (
        wanted,
        sorted(got),
        [_folded(name) for name in gold.optional.organisations.get(side, [])],
    )


def _dates(gold: Gold, side: str, document: Document, found: Extraction) -> Sides:
    got = [date.start for date in found.dates if date.kind == "day" and date.start is not None]
    optional = [row[1] for row in gold.optional.dates.get(side, []) if isinstance(row, list)]
    return [iso for _, iso in gold.dates.get(side, [])], got, optional


def _figures(gold: Gold, side: str, document: Document, found: Extraction) -> Sides:
    wanted = [_figure_key(value, unit) for _, value, unit in gold.figures.get(side, [])]
    optional = [_figure_key(row[1], row[2]) for row in gold.optional.figures.get(side, [])]
    return wanted, [_found_figure(figure) for figure in found.figures], optional


def _figure_key(value: Any, unit: str) -> str:
    low, high = (value[0], value[1]) if isinstance(value, list) else (value, None)
    return f"{_number(low)}{'' if high is None else '-' + _number(high)} {_unit(unit)}".rstrip()


def _found_figure(figure: Figure) -> str:
    upper = "" if figure.upper is None else "-" + _number(figure.upper)
    return f"{_number(figure.value)}{upper} {_unit(figure.unit)}".rstrip()


def _number(value: float) -> str:
    return f"{round(float(value), 3):.10g}"


def _unit(unit: str | None) -> str:
    return unit if unit in _EXACT_UNITS else ""


def _folded(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


CATEGORIES: dict[str, Callable[[Gold, str, Document, Extraction], Sides]] = {
    "references": _references,
    "footnotes": _footnotes,
    "members": _members,
    "dates": _dates,
    "figures": _figures,
    "organisations": _organisations,
}


def score(wanted: Iterable[str], got: Iterable[str], optional: Iterable[str], where: str) -> Score:
    """Hits, misses and extras as multisets; what is optional is neither fault nor merit."""
    want, have = Counter(wanted), Counter(got)
    missed = want - have
    extra = have - want
    allowed = set(optional)
    result = Score(hits=sum((want & have).values()))
    result.missed = [f"{where}: {item}" for item in missed.elements()]
    result.extra = [f"{where}: {item}" for item in extra.elements() if item not in allowed]
    return result


def compare(
    pairs: Iterable[Pair], extract: Callable[[str, str], tuple[Document, Extraction]]
) -> dict[str, Score]:
    """All pairs, all categories. ``extract(path, kind)`` gives a document with its findings."""
    scores = {category: Score() for category in CATEGORIES}
    for pair in pairs:
        for side in SIDES:
            document, found = extract(pair.path(side), side)
            for category, sides in CATEGORIES.items():
                if category == "footnotes" and side not in pair.gold.footnotes:
                    continue
                one = score(*sides(pair.gold, side, document, found), where=f"{pair.name}/{side}")
                total = scores[category]
                total.hits += one.hits
                total.missed += one.missed
                total.extra += one.extra
    return scores
