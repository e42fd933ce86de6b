"""``python -m extractor.evaluation.learn corpus ...``: learn the weights of the matcher from annotated pairs.

Learned from are the pairs in ``learned_from``; ``--pairs 01-62`` takes these.
Each letter counts as it is and once more for every mutation of its gold, with what that makes missing.
The matcher learns to choose a slot or none; the other models are logistic regressions (``fitting``).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from extractor.coverage import deferrals, items, letter, matching, matter, people, signals, unmet
from extractor.coverage.model import Logistic, Models
from extractor.coverage.sides import Side
from extractor.evaluation import gold as golds
from extractor.evaluation import learned_from
from extractor.evaluation.fitting import Group, Row, fit, fit_choice
from extractor.evaluation.mutate import mutated
from extractor.evaluation.places import Places
from extractor.messages import InputError

_RIDGE = {"slot": 3.0, "found": 10.0, "unmet": 2.0, "deferred": 1.0}

# Log-odds that a signal has at least, where the pairs hardly show it and it is known of the field: an
# official number that both texts give decides; and what neither text lays with a Member ("aan meerdere
# Kamerleden") is likelier the same than not.
_AT_LEAST = {"reference": 5.0, "nobody": 1.0}


class Case(msgspec.Struct):
    """One letter, whole or cut, beside its nota: items with their gold, by index."""

    pair: str
    letter: letter.Letter
    items: list[items.Item]
    matter: matter.Matter
    table: list[list[signals.Signals]]
    verdicts: list[str | None]
    answers: list[set[int]]
    unmet: list[list[tuple[int, int]]]
    weight: float


def cases(pair: golds.Pair) -> list[Case]:
    """The letter of a pair as it is, and once for every mutation."""
    import extractor
    from extractor import sides

    nota = sides.read(extractor.read(pair.path("nota"), kind="nota"))
    whole = extractor.read(pair.path("brief"), kind="brief")
    letters = [(sides.read(whole), set[str](), 1.0)]
    for mutation in pair.gold.mutations:
        source = mutated(whole.source, mutation)
        if source is not None:
            cut = extractor.read(source.encode(), name="brief", kind="brief")
            letters.append((sides.read(cut), set(mutation.now_missing), 0.5))
    found = []
    for brief, gone, weight in letters:
        found.append(_case(pair, brief, nota, gone, weight))
        if not gone:
            found += [_case(pair, less, nota, gone, weight / 2) for less in _veiled(brief, nota)]
    return found


def _veiled(brief: Side, nota: Side) -> list[Side]:
    """The letter with all its items unnamed, and with either half of them: as letters that answer without
    saying whom, which are rarer among the pairs than in life."""
    wanted = items.read(nota)
    return [_without(brief, some) for some in (wanted, wanted[::2], wanted[1::2])]


def _without(brief: Side, hidden: list[items.Item]) -> Side:
    """A letter in which nothing names some items: no Member, no number, no formula."""
    names = {name for item in hidden for name in item.members}
    ids = {id_ for item in hidden for id_ in item.ids}
    found = brief.found
    less = msgspec.structs.replace(
        found,
        actors=[h for h in found.actors if people.surname(h.value.name) not in names],
        commitments=[
            h
            for h in found.commitments
            if not ids.intersection(h.value.references)
            and names.isdisjoint(people.surname(m.name) for m in h.value.made_to)
            and (h.value.made_to or h.value.references)
        ],
    )
    return msgspec.structs.replace(brief, found=less)


def _case(pair: golds.Pair, brief: Side, nota: Side, gone: set[str], weight: float) -> Case:
    read = letter.read(brief)
    wanted = items.read(nota)
    words = matter.read(read, wanted)
    places, own = Places(brief.document), Places(nota.document)
    verdicts: list[str | None] = []
    answers: list[set[int]] = []
    parts: list[list[tuple[int, int]]] = []
    for item in wanted:
        span = item.hit.value.span
        one = next((g for g in pair.gold.commitments if own.overlap(g.key, span)), None)
        verdict = None if one is None else "missing" if one.key in gone else one.verdict
        verdicts.append(verdict)
        spans = places.of(one.evidence) if one and verdict != "missing" else []
        answers.append({n for n, slot in enumerate(read.slots) if _holds(brief, read, slot, spans)})
        parts.append([p for text in (one.unmet if one else []) for p in own.of(text)])
    return Case(
        pair=pair.name, letter=read, items=wanted, matter=words,
        table=signals.table(wanted, read, words), verdicts=verdicts, answers=answers,
        unmet=parts, weight=weight,
    )  # fmt: skip


def _holds(
    brief: Side, read: letter.Letter, slot: letter.Slot, spans: list[tuple[int, int]]
) -> bool:
    inside = [brief.span(*read.place(slot))]
    for sentence in read.sentences[slot.first : slot.last + 1]:
        inside += [brief.span(*note) for note in sentence.notes]
    return any(a <= start < b for start, _ in spans for a, b in inside)


def choices(found: Iterable[Case]) -> list[Group]:
    """Each item with its slots and those that answer it."""
    return [
        (row, answers if verdict != "missing" else set(), case.weight)
        for case in found
        for row, answers, verdict in zip(case.table, case.answers, case.verdicts, strict=True)
        if row and verdict is not None and (verdict == "missing" or answers)
    ]


def later_rows(found: Iterable[Case], slot: Logistic) -> dict[str, list[Row]]:
    """What the models behind the matching learn from, with items matched by ``slot``."""
    rows: dict[str, list[Row]] = {"found": [], "unmet": [], "deferred": []}
    for case in found:
        for n, one in enumerate(matching.match(case.items, case.letter, case.table, slot)):
            verdict = case.verdicts[n]
            if verdict is None:
                continue
            right = verdict != "missing" and (one.slot in case.answers[n] or not case.answers[n])
            rows["found"].append((one.found, right, case.weight))
            if not right:
                continue
            place = case.letter.slots[one.slot]
            said = deferrals.signals(case.letter, place)
            rows["deferred"].append((said, verdict == "deferred", case.weight))
            if verdict == "deferred":
                continue
            judged = unmet.read(one.item, place, case.letter, case.matter)
            for number, signs in judged.items():
                facet = one.item.facets[number]
                passed = _is_unmet(case, n, facet.start, facet.end)
                rows["unmet"].append((signs, passed, case.weight))
    return rows


def _is_unmet(case: Case, n: int, start: int, end: int) -> bool:
    document = _document(case, n)
    a, b = document.span(start, end)
    return any(max(a, c) < min(b, d) for c, d in case.unmet[n])


_NOTAS: dict[str, Any] = {}


def _document(case: Case, n: int) -> Any:
    return _NOTAS[case.pair]


_AGAINST = ("clash", "taken", "others_named", "lost", "mention")
_FREE = ("bare", "unnamed", "over_items", "long")


def _bound(signal: str) -> tuple[float | None, float | None]:
    """The sign that a weight may have in the models of matching."""
    if signal in _FREE:
        return (None, None)
    return (None, 0.0) if signal.endswith(_AGAINST) else (0.0, None)


# What speaks for a facet that is passed over; all other signals speak for a counterpart.
_PASSED = ("other_named", "own", "thing_lost", "talk_lost")


def _unmet_bound(signal: str) -> tuple[float | None, float | None]:
    return (0.0, None) if signal in _PASSED else (None, 0.0)


def _any(signal: str) -> tuple[None, None]:
    return (None, None)


def learn(found: list[Case]) -> Models:
    """All four models from some cases."""
    slot = _with_what_is_known(fit_choice(choices(found), _RIDGE["slot"], _bound))
    rows = later_rows(found, slot)
    return Models(
        slot=slot,
        found=fit(rows["found"], _RIDGE["found"], _bound),
        unmet=fit(rows["unmet"], _RIDGE["unmet"], _unmet_bound),
        deferred=fit(rows["deferred"], _RIDGE["deferred"], _any),
    )


def _with_what_is_known(model: Logistic) -> Logistic:
    least = {name: max(n, model.weights.get(name, 0.0)) for name, n in _AT_LEAST.items()}
    return Logistic(intercept=model.intercept, weights={**model.weights, **least})


def gather(folders: Iterable[str], numbers: str | None = None) -> list[Case]:
    """All cases of the pairs in some folders, or of those whose numbers lie in a range ("01-52")."""
    import extractor

    found: list[Case] = []
    for folder in folders:
        chosen = golds.pairs(folder) if numbers is None else learned_from.among(folder, numbers)
        for pair in chosen:
            _NOTAS[pair.name] = extractor.read(pair.path("nota"), kind="nota")
            found += cases(pair)
    return found


def written(models: Models, numbers: str) -> bytes:
    """The bytes of ``models/coverage.json``."""
    about = {
        "source": "learned from the corpus by python -m extractor.evaluation.learn corpus",
        "pairs": numbers,
        "date": learned_from.MATCHER_DATE,
        "licence": "MIT",
        "note": "weights of the matcher: log-odds per signal",
    }
    data = {**about, **msgspec.to_builtins(models)}
    return msgspec.json.format(msgspec.json.encode(data), indent=1) + b"\n"


def main(arguments: Sequence[str]) -> int:
    """The command: 0, or 2 with one line when there are no such pairs."""
    from extractor import knowledge

    try:
        folders, numbers = learned_from.asked(arguments)
        found = gather(folders, numbers)
    except (InputError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    path = os.path.join(knowledge.folder(), "coverage.json")
    with open(path + ".new", "wb") as file:
        file.write(written(learn(found), numbers))
    os.replace(path + ".new", path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
