"""What a run did, in a few lines for people."""

from __future__ import annotations

import shlex

from extractor.audit import querying, words
from extractor.audit.running import Finished, Planned
from extractor.audit.values import STATUSES

VERDICTS = ("covered", "partial", "deferred", "missing", "review")
_SHOWN = 10  # failures; the rest is a question away

# Commitments and announcements; announcements of the letter alone have no verdict.
_COUNT = """
    SELECT verdict, count(*) FROM coverage JOIN (
        SELECT pair FROM pairs WHERE pair IS NOT NULL GROUP BY pair
    ) USING (pair) WHERE verdict IS NOT NULL GROUP BY verdict
"""


def verdicts(results: str) -> dict[str, int]:
    """How many commitments and announcements got each verdict."""
    with querying.asked(results, _COUNT) as answer:
        found = dict(answer.rows)
    return {verdict: found.get(verdict, 0) for verdict in VERDICTS}


def of_run(done: Finished, counts: dict[str, int], results: str, lang: str) -> list[str]:
    """The lines."""

    def say(key: str, *values: object) -> str:
        return words.text(key, lang, *values)

    run = done.run
    by_status = (run.done, run.failed, run.timed_out, run.crashed)
    statuses = ", ".join(
        f"{count} {say(status)}" for status, count in zip(STATUSES, by_status, strict=True) if count
    )
    lines = [f"{run.inputs} {say('files')}: {statuses or say('nothing')}"]
    if done.damaged:
        lines.append(f"{done.damaged} {say('again')}")
    alone = sum(row[-1] == "unpaired" for row in done.told.pairs)
    together = len(done.told.pairs) - alone
    lines.append(f"{say('checked', run.pairs, together)}, {alone} {say('unpaired')}")
    total = sum(counts.values())
    if total:
        parts = ", ".join(f"{count} {say(verdict)}" for verdict, count in counts.items() if count)
        lines.append(f"{total} {say('items')}: {parts}")
    failures = sorted(done.told.failures, key=lambda row: (row[5], row[0]))
    for path, other, _, _, _, code, message, _ in failures[:_SHOWN]:
        lines.append(f"{code} {path}{f' + {other}' if other else ''}: {message}")
    if len(failures) > _SHOWN:
        command = f'extract query failures --in "{results}"'
        lines.append(say("more_failures", len(failures) - _SHOWN, command))
    lines += [f"{say('results')}: {results}", say("ask", shlex.quote(results))]
    return lines


# Milliseconds for one document of each ending and its part of the check, as measured on an ordinary
# machine; only said as an estimate, and only before there was a run to learn from.
_COSTS = {"pdf": 400, "docx": 70, "odt": 80, "html": 60, "xml": 60}
_USUAL = 45


def of_plan(planned: Planned, rate: float | None, jobs: int, lang: str) -> list[str]:
    """What a run would do. ``rate``: documents in a second and a child, of an earlier run."""
    from extractor.audit.progress import duration

    def say(key: str) -> str:
        return words.text(key, lang)

    to_do = sum(item.extract for unit in planned.to_do for item in unit.items)
    other = sum(planned.other.values())
    lines = [
        f"{len(planned.files)} {say('files')}, {other} {say('left_out')}",
        f"{to_do} {say('to_do')}, {len(planned.files) - to_do} {say('known')}",
    ]
    for method in ("manifest", "folder", "name"):
        count = sum(pair.method == method for pair in planned.paired.pairs)
        if count:
            lines.append(f"{count} {say('pairs')}: {say(method)}")
    lines.append(f"{len(planned.paired.alone)} {say('unpaired')}")
    endings = [
        item.path.rsplit(".", 1)[-1] for u in planned.to_do for item in u.items if item.extract
    ]
    seconds = (
        to_do / rate
        if rate
        else sum(_COSTS.get(ending.lower(), _USUAL) for ending in endings) / 1000
    )
    lines.append(f"{say('estimate')}: {duration(seconds / jobs)}")
    return lines


def pairs_of_plan(planned: Planned, lang: str) -> list[str]:
    """Each pair, and what stands alone, on a line."""
    lines = [
        f"{pair.one}\t{pair.other}\t{pair.method}\t{pair.certainty}\t{words.why(pair.why, lang)}"
        for pair in sorted(planned.paired.pairs)
    ]
    return lines + [
        f"{path}\t\t\t\t{words.why(why, lang)}"
        for path, why in sorted(planned.paired.alone.items())
    ]
