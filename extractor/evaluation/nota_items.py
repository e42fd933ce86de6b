"""``python -m extractor.evaluation.nota_items corpus``: learn which sentence, item or row of a nota is a commitment.

From the notas of the pairs and the single ones in ``corpus/notas``. With ``--cross`` nothing is written: each
nota is read with weights that were learned without it, and what was found so is held against its gold.
"""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Iterable, Sequence

import msgspec

import extractor
from extractor import knowledge, pipeline
from extractor.document import Span
from extractor.evaluation import gold as golds
from extractor.evaluation.fitting import fit_sparse
from extractor.evaluation.learned_from import CORPUS_DATE
from extractor.evaluation.places import Places, shared
from extractor.finders.commitments import headings, likely, nota, prose, spread, unit_signals
from extractor.finders.commitments.draft import Context, context
from extractor.finders.commitments.weights import Signals, Weights

_RIDGE = 1.5
_LEAST = 4  # notas in which a signal stands at least
_FOLDS = 8
_HALF = 0.5  # of its key a unit has to hold, to be the one that tells of an item
_COMMAND = "python -m extractor.evaluation.nota_items corpus"


class Item(msgspec.Struct):
    """An item of a single nota: ``key`` a stretch of it that no other place has."""

    key: str
    kind: str
    members: list[str] = []
    numbers: list[str] = []
    term: str | None = None
    asks: int | None = None


class Single(msgspec.Struct):
    """The gold of a nota without a letter (``corpus/notas/*/gold.json``)."""

    items: list[Item]
    members: list[str] = []
    organisations: list[str] = []
    optional: dict[str, list[str]] = {}


class Nota(msgspec.Struct):
    """A nota made ready: its gold keys, those that may be found or not, and where they stand in the source."""

    name: str
    ready: Context
    cut: list[headings.Section]
    keys: list[str]
    free: list[str]
    places: Places


def gather(folder: str) -> list[Nota]:
    """All notas of the pairs and the single ones, by name."""
    found = [
        _nota(pair.name, pair.path("nota"), [one.key for one in pair.gold.commitments], [])
        for pair in golds.pairs(folder)
    ]
    for path in sorted(glob.glob(os.path.join(folder, "notas", "*", "gold.json"))):
        with open(path, "rb") as file:
            single = msgspec.json.decode(file.read(), type=Single)
        place = os.path.dirname(path)
        text = next(iter(glob.glob(os.path.join(place, "nota.*"))))
        keys = [item.key for item in single.items]
        found.append(
            _nota("nota-" + os.path.basename(place), text, keys, single.optional.get("items", []))
        )
    return found


def _nota(name: str, path: str, keys: list[str], free: list[str]) -> Nota:
    document = extractor.read(path, kind="nota", guard=False)
    _, found, _ = pipeline.look(document, ("references", "dates", "actors"))
    ready = context(document, found)
    return Nota(name, ready, list(headings.cut(ready)), keys, free, Places(document))


def rows(one: Nota) -> list[tuple[Signals, bool]]:
    """The signals of each unit of a nota, and whether it tells of an item."""
    document = one.ready.document
    free = [place for key in one.free for place in one.places.of(key)]
    keys = [place for key in one.keys for place in one.places.of(key)[:1]]
    units = list(unit_signals.signals(one.ready, one.cut))
    read = [likely.Unit(*place, 0.0) for place, _ in units]
    spans = [document.span(unit.start, unit.end) for unit in read]
    right = [any(holds(span, place) for place in keys) for span in spans]
    found = []
    for n, (_, parts) in enumerate(units):
        if any(holds(spans[n], place) for place in free):
            continue
        half = any(right[n + 1 : n + 2]) and not right[n]
        if half and spread.goes_on(one.ready, read[n], read[n + 1]):
            continue  # the first half of an item is no example of anything else
        said = {name: value for part in parts for name, value in part.items()}
        found.append((said, right[n]))
    return found


def holds(span: Span, place: Span) -> bool:
    """Whether a span has most of a place."""
    return shared(span, place) > _HALF * (place[1] - place[0])


def learn(notas: Iterable[Sequence[tuple[Signals, bool]]], ridge: float = _RIDGE) -> Weights:
    """The weights from the units of some notas."""
    notas = list(notas)
    times: dict[str, int] = {}
    for units in notas:
        for name in {name for said, _ in units for name in said}:
            times[name] = times.get(name, 0) + 1
    known = {name for name, n in times.items() if n >= _LEAST}
    kept = [
        ({name: value for name, value in said.items() if name in known}, right, 1.0)
        for units in notas
        for said, right in units
    ]
    model = fit_sparse(kept, ridge)
    told = {name: weight for name, weight in sorted(model.weights.items()) if weight}
    return Weights(model.intercept, told)


class Score(msgspec.Struct):
    """How many items there are, were found, were found though there are none, by whom."""

    items: int = 0
    found: int = 0
    reported: int = 0
    right: int = 0


def measure(one: Nota, by: Weights | None) -> tuple[Score, list[str], list[str]]:
    """What is found in a nota with some weights (None: by the rules alone), what is missed, and what is too many."""
    ready = one.ready
    ready.mentions.clear()
    ruled = nota.ruled(ready, one.cut)
    if by is None:
        drafts = [*ruled.drafts, *prose.not_in(ready, ruled.loose, ruled.drafts)]
    else:
        drafts = nota.weighed(ready, ruled, likely.read(ready, one.cut, by))
    spans = [[ready.document.span(*part) for part in draft.ranges()] for draft in drafts]
    used: set[int] = set()
    missed = []
    for key in one.keys:
        places = one.places.of(key)
        best = [
            n
            for n, parts in enumerate(spans)
            if n not in used and any(holds(part, place) for part in parts for place in places)
        ]
        if best:
            used.add(best[0])
        else:
            missed.append(key)
    free = [place for key in one.free for place in one.places.of(key)]
    extra = [
        " ".join(ready.text[a:b] for a, b in draft.pieces)
        for n, draft in enumerate(drafts)
        if n not in used and not any(holds(part, place) for part in spans[n] for place in free)
    ]
    score = Score(len(one.keys), len(used), len(used) + len(extra), len(used))
    return score, missed, extra


def cross(notas: Sequence[Nota]) -> str:
    """A table of what is found in notas that the weights have not seen, and by the rules alone."""
    read = [rows(one) for one in notas]
    lines = [
        "| notas | n | items | found | by rules alone | right of those reported | by rules alone |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    table: dict[str, tuple[Score, Score, list[int]]] = {}
    for fold in range(_FOLDS):
        by = learn([units for n, units in enumerate(read) if n % _FOLDS != fold])
        for one in notas[fold::_FOLDS]:
            group = "single" if one.name.startswith("nota-") else "of pairs"
            both = table.setdefault(group, (Score(), Score(), []))
            both[2].append(1)
            for total, weights in ((both[0], by), (both[1], None)):
                score, _, _ = measure(one, weights)
                for field in score.__struct_fields__:
                    setattr(total, field, getattr(total, field) + getattr(score, field))
    for group, (ours, rules, count) in sorted(table.items()):
        lines.append(
            f"| {group} | {len(count)} | {ours.items} | {ours.found / ours.items:.3f} | {rules.found / ours.items:.3f} "
            f"| {ours.right / ours.reported:.3f} | {rules.right / rules.reported:.3f} |"
        )
    return "\n".join(lines)


def write(name: str, note: str, command: str, by: Weights) -> None:
    """Write the weights to ``models/``."""
    path = os.path.join(knowledge.folder(), name + ".json")
    about = {
        "source": f"learned from the corpus by {command}",
        "date": CORPUS_DATE,
        "licence": "MIT",
        "note": note,
    }
    data = {**about, **msgspec.to_builtins(by)}
    with open(path + ".new", "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(data), indent=1) + b"\n")
    os.replace(path + ".new", path)


def learned(folder: str) -> Weights:
    """The weights that the notas of a corpus teach."""
    return learn([rows(one) for one in gather(folder)])


def main(arguments: list[str]) -> None:
    if "--cross" in arguments:
        print(cross(gather(arguments[0])))
    else:
        what = "how much each signal speaks for a unit of a nota being a commitment: log-odds"
        write("nota_items", what, _COMMAND, learned(arguments[0]))


if __name__ == "__main__":
    main(sys.argv[1:])
