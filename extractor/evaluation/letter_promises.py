"""``python -m extractor.evaluation.letter_promises corpus``: learn which sentence of a letter promises the Kamer something.

From the letters of the pairs, the single ones in ``corpus/brieven`` and the excerpts in ``corpus/beloften``. With
``--cross`` nothing is written: each letter is read with weights that were learned without it.
"""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Sequence

import msgspec

import extractor
from extractor import pipeline
from extractor.document import FOOTNOTE, ITEM, PARAGRAPH, ROW, Span
from extractor.evaluation import gold as golds
from extractor.evaluation.nota_items import holds, learn, write
from extractor.evaluation.places import Places
from extractor.finders.commitments import brief, promises
from extractor.finders.commitments.draft import Context, Draft, context
from extractor.finders.commitments.weights import Signals, Weights

_FOLDS = 8
_RIDGE = 1.0
_COMMAND = "python -m extractor.evaluation.letter_promises corpus"


class Gold(msgspec.Struct):
    """What the gold of a letter says of its promises; ``optional`` is a list, or holds one under "promises"."""

    promises: list[str] = []
    optional: list[str] | dict[str, object] = []


class Letter(msgspec.Struct):
    """A letter made ready: where its promises stand in the source, those that may be found or not, and what its
    passages answer."""

    name: str
    ready: Context
    wanted: list[list[Span]]
    free: list[Span]
    taken: list[Draft]


def gather(folder: str) -> list[Letter]:
    """All letters, by name."""
    found = [
        _letter(pair.name, pair.path("brief"), pair.gold.promises, pair.gold.optional.promises)
        for pair in golds.pairs(folder)
    ]
    for kind in ("brieven", "beloften"):
        for path in sorted(glob.glob(os.path.join(folder, kind, "*", "gold.json"))):
            with open(path, "rb") as file:
                gold = msgspec.json.decode(file.read(), type=Gold)
            (text,) = glob.glob(os.path.join(os.path.dirname(path), "brief.*"))
            free = gold.optional
            if isinstance(free, dict):
                free = msgspec.convert(free.get("promises", []), list[str])
            name = f"{kind}-{os.path.basename(os.path.dirname(path))}"
            found.append(_letter(name, text, gold.promises, free))
    return found


def _letter(name: str, path: str, wanted: Sequence[str], free: Sequence[str]) -> Letter:
    document = extractor.read(path, kind="brief", guard=False)
    _, found, _ = pipeline.look(document, ("references", "dates", "actors"))
    ready = context(document, found)
    places = Places(document)
    spans = [places.of(key) for key in wanted]
    return Letter(
        name, ready, spans, [s for key in free for s in places.of(key)], brief.find(ready)
    )


def rows(one: Letter) -> list[tuple[Signals, bool]]:
    """The signals of each sentence of a letter, and whether it promises."""
    document = one.ready.document
    found = []
    for p in document.passages:
        if p.kind not in (PARAGRAPH, ITEM, ROW, FOOTNOTE):
            continue
        for start, end in one.ready.sentences(p.start, p.end):
            span = document.span(start, end)
            if any(holds(span, place) for place in one.free):
                continue
            right = any(holds(span, place) for places in one.wanted for place in places)
            found.append((promises.signals(one.ready, start, end), right))
    return found


def measure(one: Letter, by: Weights | None) -> tuple[int, int, int, list[str]]:
    """How many promises a letter has, how many are found, how many reported, and a line for each fault."""
    document = one.ready.document
    drafts = promises.find(one.ready, one.taken, by)
    spans = [document.span(draft.start, draft.end) for draft in drafts]
    used: set[int] = set()
    faults = []
    for places in one.wanted:
        best = next(
            (
                n
                for n, span in enumerate(spans)
                if n not in used
                and any(holds(span, place) or holds(place, span) for place in places)
            ),
            None,
        )
        if best is None:
            faults.append("missed " + document.source[slice(*places[0])] if places else "missed ?")
        else:
            used.add(best)
    rest = [
        n
        for n, span in enumerate(spans)
        if n not in used and not any(holds(span, p) or holds(p, span) for p in one.free)
    ]
    faults += ["extra " + one.ready.text[drafts[n].start : drafts[n].end] for n in rest]
    return len(one.wanted), len(used), len(used) + len(rest), faults


def cross(letters: Sequence[Letter], *, verbose: bool = False) -> str:
    """A table of what is found in letters that the weights have not seen, and by the rules alone."""
    read = [rows(one) for one in letters]
    table: dict[str, list[int]] = {}
    for fold in range(_FOLDS):
        by = learn([units for n, units in enumerate(read) if n % _FOLDS != fold], _RIDGE)
        for one in letters[fold::_FOLDS]:
            group = one.name.split("-")[0] if not one.name[0].isdigit() else "of pairs"
            total = table.setdefault(group, [0] * 6)
            wanted, found, reported, faults = measure(one, by)
            _, ruled, told, _ = measure(one, None)
            for n, value in enumerate((1, wanted, found, reported, ruled, told)):
                total[n] += value
            if verbose:
                print(
                    *(f"{one.name} {fault}" for fault in faults), sep="\n", end="\n" * bool(faults)
                )
    lines = [
        "| letters | n | promises | found | by rules alone | right of those reported | by rules alone |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for group, (count, wanted, found, reported, ruled, told) in sorted(table.items()):
        lines.append(
            f"| {group} | {count} | {wanted} | {found / wanted:.3f} | {ruled / wanted:.3f} "
            f"| {found / max(1, reported):.3f} | {ruled / max(1, told):.3f} |"
        )
    return "\n".join(lines)


def learned(folder: str) -> Weights:
    """The weights that the letters of a corpus teach."""
    return learn([rows(one) for one in gather(folder)], _RIDGE)


def main(arguments: list[str]) -> None:
    if "--cross" in arguments:
        print(cross(gather(arguments[0]), verbose="--faults" in arguments))
    else:
        what = (
            "how much each signal speaks for a sentence of a letter being a new promise: log-odds"
        )
        write("promises", what, _COMMAND, learned(arguments[0]))


if __name__ == "__main__":
    main(sys.argv[1:])
