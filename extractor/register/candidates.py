"""Which later letters are read again for which items.

A letter that names an item's number and was not checked on it is always one. For an item without a
number it is one that shares rare words with it, of the same ministry: the rare words of the item are
looked up among those of the letters' subjects and commitments (and passages, where the audit kept them), so
that the cost follows the items and not items times letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from extractor.audit import ducks
from extractor.register.values import COVERED, NAMED, NUMBER, VERDICTS, Item

_YEARS = 3  # after which nobody answers what has no number
_RARE = 8  # words of an item that are looked up
_SHARED = 2  # of these a letter must have
_EACH = 4  # letters for one item
_VALUES = 1000  # rows in one INSERT

# Words of five letters at least, by their first nine, in which inflection shows least.
_WORDS = "list_distinct([left(w, 9) for w in regexp_extract_all(lower({}), '[a-zà-ÿ]{{5,}}')])"


class Candidate(NamedTuple):
    """A letter to hold against an item; ``weight`` orders them where there are too many."""

    sha256: str
    item: Item
    by_number: bool
    weight: float


def find(duck: Any, items: Sequence[Item]) -> list[Candidate]:
    """All of them, the weightiest first."""
    found = [*_by_number(items), *_by_words(duck, items)]
    return sorted(found, key=lambda c: (not c.by_number, -c.weight, c.sha256, c.item.id))


def _by_number(items: Iterable[Item]) -> Iterable[Candidate]:
    for item in items:
        if item.number is None:
            continue
        judged = {e.paper.sha256 for e in item.events if e.what in VERDICTS}
        for event in item.events:
            paper = event.paper
            named = event.what == NAMED or event.how == NUMBER
            if named and paper.kind == "brief" and paper.sha256 not in judged:
                yield Candidate(paper.sha256, item, True, 0.0)


def _by_words(duck: Any, items: Sequence[Item]) -> list[Candidate]:
    open_ = [
        (n, item)
        for n, item in enumerate(items)
        if item.number is None and not any(e.what == COVERED for e in item.events)
    ]
    rows = []
    for n, item in open_:
        days = [e.day for e in item.events if e.day is not None]
        ministry = next((e.paper.ministry for e in item.events if e.paper.ministry), None)
        if days:
            rows.append((n, item.text, min(days).isoformat(), ministry))
    if not rows:
        return []
    duck.execute(
        "CREATE TEMP TABLE wanted (item INTEGER, text VARCHAR, day DATE, ministry VARCHAR)"
    )
    for at in range(0, len(rows), _VALUES):
        values = ", ".join(_row(row) for row in rows[at : at + _VALUES])
        duck.execute(f"INSERT INTO wanted VALUES {values}")
    found = duck.execute(_SQL).fetchall()
    duck.execute("DROP TABLE wanted")
    known = {n: {e.paper.sha256 for e in items[n].events} for n, _ in open_}
    return [
        Candidate(sha256, items[n], False, round(weight, 6))
        for n, sha256, weight in found
        if sha256 not in known[n]
    ]


def _row(row: tuple[int, str, str, str | None]) -> str:
    n, text, day, ministry = row
    said = "NULL" if ministry is None else ducks.text(ministry)
    return f"({n}, {ducks.text(text.replace(chr(0), ' '))}, '{day}', {said})"


_SQL = f"""
WITH letters AS (SELECT sha256, date AS day, ministry, subject FROM documents WHERE kind = 'brief'),
said AS (
    SELECT sha256, subject AS text FROM letters WHERE subject IS NOT NULL
    UNION ALL SELECT c.sha256, c.text FROM commitments AS c SEMI JOIN letters USING (sha256)
    UNION ALL SELECT c.sha256, c.debate_subject FROM commitments AS c SEMI JOIN letters USING (sha256)
              WHERE c.debate_subject IS NOT NULL
    UNION ALL SELECT p.sha256, p.text FROM passages AS p SEMI JOIN letters USING (sha256)
),
has AS (SELECT DISTINCT sha256, unnest({_WORDS.format("text")}) AS word FROM said),
many AS (SELECT greatest(20, count(*) / 50) AS most, count(*) AS all_ FROM letters),
rare AS (
    SELECT word, count(*) AS letters FROM has GROUP BY word
    HAVING count(*) <= (SELECT most FROM many)
),
asked AS (SELECT item, unnest({_WORDS.format("text")}) AS word FROM wanted),
chosen AS (
    SELECT item, word, ln(1 + (SELECT all_ FROM many) / letters) AS weight FROM asked JOIN rare USING (word)
    QUALIFY row_number() OVER (PARTITION BY item ORDER BY letters, word) <= {_RARE}
)
SELECT c.item, l.sha256, sum(c.weight) AS weight
FROM chosen AS c JOIN has AS h USING (word) JOIN letters AS l USING (sha256) JOIN wanted AS w USING (item)
WHERE l.day > w.day AND l.day <= w.day + INTERVAL {_YEARS} YEAR
      AND (l.ministry IS NULL OR w.ministry IS NULL OR l.ministry = w.ministry)
GROUP BY c.item, l.sha256 HAVING count(*) >= {_SHARED}
QUALIFY row_number() OVER (PARTITION BY c.item ORDER BY sum(c.weight) DESC, l.sha256) <= {_EACH}
"""
