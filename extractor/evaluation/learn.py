"""``python -m extractor.evaluation.learn corpus ...``: learn the weights of the matcher from annotated pairs.

Each letter counts as it is and once more for every mutation of its gold, with what that makes missing.
The four models are logistic regressions (scikit-learn) with a ridge; ``leave_out`` gives the models
learned without one pair, for cross-validation by pair.
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
    found = [_case(pair, sides.read(whole), nota, set(), 1.0)]
    for mutation in pair.gold.mutations:
        source = mutated(whole.source, mutation)
        if source is not None:
            cut = extractor.read(source.encode(), name="brief", kind="brief")
            found.append(_case(pair, sides.read(cut), nota, set(mutation.now_missing), 0.5))
    return found


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


def _holds(brief: Side, read: letter.Letter, slot: letter.Slot, spans: list[tuple[int, int]]) -> bool:
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


def fit(rows: list[Row], ridge: float) -> Logistic:
    """One logistic regression, rounded so that the file is readable."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectors = DictVectorizer()
    table = vectors.fit_transform([said for said, _, _ in rows])
    model = LogisticRegression(C=1 / ridge, max_iter=2000)
    model.fit(table, [right for _, right, _ in rows], sample_weight=[w for _, _, w in rows])
    weights = zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)
    return Logistic(
        intercept=round(float(model.intercept_[0]), 3),
        weights={str(name): round(float(w), 3) for name, w in weights},
    )


def learn(found: list[Case]) -> Models:
    """All four models from some cases."""
    slot = fit(slot_rows(found), _RIDGE["slot"])
    rows = later_rows(found, slot)
    return Models(slot=slot, **{name: fit(rows[name], _RIDGE[name]) for name in MODELS[1:]})


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
