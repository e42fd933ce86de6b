"""The recorded run beside the corpus, and what a new run gained and lost against it."""

from __future__ import annotations

import os

import msgspec

from extractor.evaluation.compare import Score

FILE = "scores.json"


class Row(msgspec.Struct):
    """One category as recorded: rounded scores and the faults themselves."""

    precision: float
    recall: float
    f1: float
    missed: list[str]
    extra: list[str]


class Change(msgspec.Struct):
    """Faults that went (``gained``) and faults that came (``lost``) since the recorded run."""

    gained: list[str]
    lost: list[str]


def rows(scores: dict[str, Score]) -> dict[str, Row]:
    return {
        name: Row(
            round(s.precision, 4),
            round(s.recall, 4),
            round(s.f1, 4),
            sorted(s.missed),
            sorted(s.extra),
        )
        for name, s in scores.items()
    }


def read(folder: str) -> dict[str, Row] | None:
    """The recorded run, or None when there is none."""
    path = os.path.join(folder, FILE)
    if not os.path.exists(path):
        return None
    with open(path, "rb") as file:
        return msgspec.json.decode(file.read(), type=dict[str, Row])


def write(folder: str, recorded: dict[str, Row]) -> None:
    """Write the run aside and put it in place in one step."""
    path = os.path.join(folder, FILE)
    with open(path + ".new", "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(recorded), indent=1) + b"\n")
    os.replace(path + ".new", path)


def changes(before: dict[str, Row], now: dict[str, Row]) -> dict[str, Change]:
    """Per category that changed, the faults that went and those that came."""
    found: dict[str, Change] = {}
    for name, row in now.items():
        old = before.get(name)
        if old is None:
            continue
        then = [f"- {m}" for m in old.missed] + [f"+ {e}" for e in old.extra]
        new = [f"- {m}" for m in row.missed] + [f"+ {e}" for e in row.extra]
        change = Change(_minus(then, new), _minus(new, then))
        if change.gained or change.lost:
            found[name] = change
    return found


def _minus(left: list[str], right: list[str]) -> list[str]:
    rest = list(right)
    result = []
    for item in left:
        if item in rest:
            rest.remove(item)
        else:
            result.append(item)
    return result


def table(recorded: dict[str, Row]) -> str:
    """The recorded scores as the Markdown table that the README shows."""
    lines = ["| category | precision | recall | F1 |", "|---|---:|---:|---:|"]
    lines += [
        f"| {name} | {row.precision:.3f} | {row.recall:.3f} | {row.f1:.3f} |"
        for name, row in recorded.items()
    ]
    return "\n".join(lines)
