"""``python -m extractor.evaluation.learn corpus ...``: learn the weights of the matcher from annotated pairs.

Each letter counts as it is and once more for every mutation of its gold, with what that makes missing.
The four models are logistic regressions with a ridge, fitted by scipy (the ``learn`` extra).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import Any

import msgspec

from extractor.coverage import deferrals, items, letter, matching, signals, unmet
from extractor.coverage.model import Logistic, Models
from extractor.coverage.sides import Side
from extractor.evaluation import gold as golds
from extractor.evaluation.mutate import mutated
from extractor.evaluation.places import Places

Row = tuple[dict[str, float], bool, float]
MODELS = ("slot", "found", "unmet", "deferred")
_RIDGE = {"slot": 1.0, "found": 0.5, "unmet": 1.0, "deferred": 1.0}

_NUMBER = 5.0  # log-odds


class Case(msgspec.Struct):
    """One letter, whole or cut, beside its nota: items with their gold, by index."""

    pair: str
    letter: letter.Letter
    items: list[items.Item]
    matter: signals.Matter
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
        actors=[h for h in found.actors if letter.surname(h.value.name) not in names],
        commitments=[
            h
            for h in found.commitments
            if not ids.intersection(h.value.references)
            and names.isdisjoint(letter.surname(m.name) for m in h.value.made_to)
            and (h.value.made_to or h.value.references)
        ],
    )
    return msgspec.structs.replace(brief, found=less)


def _case(pair: golds.Pair, brief: Side, nota: Side, gone: set[str], weight: float) -> Case:
    read = letter.read(brief)
    wanted = items.read(nota)
    words = signals.matter(read, wanted)
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
        table=matching.table(wanted, read, words), verdicts=verdicts, answers=answers,
        unmet=parts, weight=weight,
    )  # fmt: skip


def _holds(
    brief: Side, read: letter.Letter, slot: letter.Slot, spans: list[tuple[int, int]]
) -> bool:
    inside = [brief.span(*read.place(slot))]
    for sentence in read.sentences[slot.first : slot.last + 1]:
        inside += [brief.span(*note) for note in sentence.notes]
    return any(a <= start < b for start, _ in spans for a, b in inside)


def slot_rows(found: Iterable[Case]) -> list[Row]:
    rows: list[Row] = []
    for case in found:
        for row, answers, verdict in zip(case.table, case.answers, case.verdicts, strict=True):
            if verdict is None or (verdict != "missing" and not answers):
                continue
            rows += [(said, n in answers, case.weight) for n, said in enumerate(row)]
    return rows


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
            for facet in one.item.facets:
                passed = _is_unmet(case, n, facet.start, facet.end)
                signs = unmet.read(one.item, facet, place, case.letter, case.matter)
                rows["unmet"].append((signs, passed, case.weight))
    return rows


def _is_unmet(case: Case, n: int, start: int, end: int) -> bool:
    document = _document(case, n)
    a, b = document.span(start, end)
    return any(max(a, c) < min(b, d) for c, d in case.unmet[n])


_NOTAS: dict[str, Any] = {}


def _document(case: Case, n: int) -> Any:
    return _NOTAS[case.pair]


def fit(rows: list[Row], ridge: float, name: str = "") -> Logistic:
    """One logistic regression with a ridge, rounded so that the file is readable. What speaks for a
    match never gets a weight against it, nor the other way round, however the pairs happen to fall."""
    import numpy as np
    from scipy.optimize import minimize

    names = sorted({key for said, _, _ in rows for key in said})
    column = {key: n for n, key in enumerate(names)}
    table = np.zeros((len(rows), len(names) + 1))
    table[:, -1] = 1.0
    for n, (said, _, _) in enumerate(rows):
        for key, value in said.items():
            table[n, column[key]] = value
    right = np.array([1.0 if r else -1.0 for _, r, _ in rows])
    weight = np.array([w for _, _, w in rows])

    def loss(beta: Any) -> tuple[float, Any]:
        margin = right * (table @ beta)
        slope = -right * weight / (1 + np.exp(margin))
        penalty = ridge * beta[:-1]
        value = float((weight * np.logaddexp(0, -margin)).sum() + 0.5 * (penalty * beta[:-1]).sum())
        return value, table.T @ slope + np.append(penalty, 0.0)

    bounds = [_bound(key, name) for key in names] + [(None, None)]
    found = minimize(loss, np.zeros(len(names) + 1), jac=True, bounds=bounds, method="L-BFGS-B").x
    return Logistic(
        intercept=round(float(found[-1]), 3),
        weights={key: round(float(found[n]), 3) for key, n in column.items()},
    )


_AGAINST = ("clash", "taken", "others_named")
_FREE = ("bare", "unnamed")


def _bound(signal: str, model: str) -> tuple[float | None, float | None]:
    """The sign that a weight may have, in the models of matching; in the others any."""
    if model not in ("slot", "found") or signal in _FREE:
        return (None, None)
    return (None, 0.0) if signal.endswith(_AGAINST) else (0.0, None)


def learn(found: list[Case]) -> Models:
    """All four models from some cases."""
    slot = _sure_of_numbers(fit(slot_rows(found), _RIDGE["slot"], "slot"))
    rows = later_rows(found, slot)
    return Models(slot=slot, **{name: fit(rows[name], _RIDGE[name], name) for name in MODELS[1:]})


def _sure_of_numbers(model: Logistic) -> Logistic:
    """An official number that both texts give decides. The pairs hardly show it, since a number seldom
    stands without its Member; that it is so is known of the register, not learned."""
    weights = {**model.weights, "reference": max(_NUMBER, model.weights.get("reference", 0.0))}
    return Logistic(intercept=model.intercept, weights=weights)


def gather(folders: Iterable[str]) -> list[Case]:
    """All cases of the pairs in some folders."""
    import extractor

    found: list[Case] = []
    for folder in folders:
        for pair in golds.pairs(folder):
            _NOTAS[pair.name] = extractor.read(pair.path("nota"), kind="nota")
            found += cases(pair)
    return found


def main(folders: list[str]) -> None:
    from extractor import knowledge

    models = learn(gather(folders))
    path = os.path.join(knowledge.folder(), "coverage.json")
    about = {
        "what": "weights of the matcher: log-odds per signal",
        "source": "learned from the corpus by python -m extractor.evaluation.learn corpus",
        "licence": "MIT",
    }
    data = {**about, **msgspec.to_builtins(models)}
    with open(path + ".new", "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(data), indent=1) + b"\n")
    os.replace(path + ".new", path)


if __name__ == "__main__":
    main(sys.argv[1:])
