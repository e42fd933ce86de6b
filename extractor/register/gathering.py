"""What the tables of an audit say of commitments, as plain values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec

from extractor.register.values import Paper


class Told(msgspec.Struct, frozen=True):
    """A commitment as a document has it. ``numbers`` are its own official numbers only."""

    sha256: str
    id: str
    kind: str
    text: str
    start: int
    stop: int
    people: tuple[tuple[str, str], ...]
    debate: str | None
    debate_day: date | None
    due_text: str | None
    due: date | None
    numbers: tuple[str, ...]


class Verdict(msgspec.Struct, frozen=True):
    """What the check of a pair says of a commitment of the nota."""

    brief: str
    nota: str
    told: Told
    verdict: str
    confidence: float | None
    evidence: str | None
    start: int | None
    stop: int | None


class Naming(msgspec.Struct, frozen=True):
    """Where a document first names a number."""

    sha256: str
    number: str
    start: int
    stop: int
    text: str


class Facts(msgspec.Struct, frozen=True):
    papers: Mapping[str, Paper]
    told: list[Told]
    verdicts: list[Verdict]
    namings: list[Naming]
    asks: Mapping[tuple[str, str], tuple[str, ...]]


_PROMISED = (
    "c.text, c.start, c.stop, c.made_to, c.parties, c.debate_type, c.debate_subject, c.debate_date,"
    " c.due_text, c.due, c.ids"
)
# A pair that counts now: parts may know others, of before.
_NOW = "SEMI JOIN (SELECT pair FROM pairs WHERE pair IS NOT NULL) AS p ON p.pair = c.pair"


def facts(duck: Any) -> Facts:
    """Read them all, each table in an order that does not depend on how the parts lie."""
    papers = _papers(duck)
    told = [
        _told(row[0], row[1], row[2], row[3:])
        for row in duck.execute(
            f"SELECT c.sha256, c.id, c.kind, {_PROMISED} FROM commitments AS c"
            " ORDER BY c.sha256, c.start, c.id"
        ).fetchall()
        if row[0] in papers
    ]
    verdicts = [
        Verdict(row[0], row[1], _told(row[1], row[2], row[3], row[9:]), *row[4:9])
        for row in duck.execute(
            "SELECT c.brief_sha256, c.nota_sha256, c.id, c.kind, c.verdict, c.confidence, c.evidence,"
            f" c.evidence_start, c.evidence_stop, {_PROMISED} FROM coverage AS c {_NOW}"
            " WHERE c.source = 'commitment' ORDER BY c.brief_sha256, c.nota_sha256, c.start, c.id"
        ).fetchall()
        if row[0] in papers and row[1] in papers
    ]
    return Facts(papers, told, verdicts, _namings(duck), _asks(duck))


def _papers(duck: Any) -> dict[str, Paper]:
    rows = duck.execute(
        """
        WITH named AS (SELECT sha256, min(path) AS path FROM files GROUP BY sha256),
        other AS (
            SELECT p.nota_sha256 AS sha256, min(d.date) AS date, min(d.ministry) AS ministry
            FROM pairs AS p JOIN documents AS d ON d.sha256 = p.brief_sha256
            WHERE p.pair IS NOT NULL GROUP BY ALL
            UNION ALL
            SELECT p.brief_sha256, min(d.date), min(d.ministry)
            FROM pairs AS p JOIN documents AS d ON d.sha256 = p.nota_sha256
            WHERE p.pair IS NOT NULL GROUP BY ALL
        )
        SELECT d.sha256, n.path, d.kind, coalesce(d.date, o.date), d.subject,
               coalesce(d.ministry, o.ministry), d.signed_by, d.signed_as
        FROM documents AS d JOIN named AS n USING (sha256)
        LEFT JOIN (SELECT sha256, min(date) AS date, min(ministry) AS ministry FROM other GROUP BY ALL)
            AS o USING (sha256)
        ORDER BY n.path
        """
    ).fetchall()
    return {row[0]: _paper(row) for row in rows}


def _paper(row: tuple[Any, ...]) -> Paper:
    sha256, path, kind, day, subject, ministry, names, offices = row
    return Paper(sha256, path, kind, day, subject, ministry, _signers(kind, names, offices))


def _signers(kind: str, names: list[str], offices: list[str]) -> tuple[tuple[str, str], ...]:
    """Who signs a letter; under a nota stands a civil servant."""
    if kind != "brief":
        return ()
    return tuple(
        (name, _office(office)) for name, office in zip(names, offices, strict=True) if name
    )


_SMALL = frozenset(("van", "voor", "en", "de", "het"))


def _office(office: str) -> str:
    """An office in one spelling, and only the signer's own: letters print it in capitals or not, and
    may say behind it in whose name they are also sent."""
    words = office.partition(", mede namens")[0].split()
    plain = [_plain(word) if word.isupper() and len(word) > 1 else word for word in words]
    return " ".join([plain[0][:1].upper() + plain[0][1:], *plain[1:]]) if plain else ""


def _plain(word: str) -> str:
    lower = word.lower()
    return lower if lower in _SMALL else lower.capitalize()


def _told(sha256: str, id_: str, kind: str, row: tuple[Any, ...]) -> Told:
    text, start, stop, names, parties, type_, subject, day, due_text, due, ids = row
    return Told(
        sha256=sha256,
        id=id_,
        kind=kind,
        text=text,
        start=start,
        stop=stop,
        people=tuple(
            (name.replace("'", "’"), party_of(party or ""))
            for name, party in zip(names or (), parties or (), strict=True)
            if is_member(name)
        ),
        debate=" over ".join(filter(None, (type_, subject))) or None,
        debate_day=day,
        due_text=due_text,
        due=due,
        numbers=tuple(dict.fromkeys(id_ for id_ in ids or () if own(kind, id_))),
    )


def own(kind: str, number: str) -> bool:
    """Whether an official number can be that of a commitment of this kind: of a toezegging its own, of a
    motion its Kamerstuk, of a request the number of the matter. Others beside it (of the debate, of a
    report) are shared with much else."""
    if kind == "motie":
        return number.startswith("kst-")
    if kind == "verzoek":
        return number[:2] == "20" and number[4:5] == "Z"
    return number.startswith("TZ") or (number[:1] == "T" and number[1:].isdigit())


def is_member(name: str) -> bool:
    """Whether who was promised something is somebody, and not the Kamer or a committee of it."""
    return not name.endswith("Kamer") and "ommissie" not in name and "leden" not in name.casefold()


def _namings(duck: Any) -> list[Naming]:
    rows = duck.execute(
        """
        SELECT sha256, id, min(start), arg_min(stop, start), arg_min(text, start) FROM "references"
        WHERE id IN (SELECT unnest(ids) FROM commitments UNION SELECT unnest(ids) FROM coverage)
        GROUP BY sha256, id ORDER BY sha256, id
        """
    ).fetchall()
    return [Naming(*row) for row in rows]


def _asks(duck: Any) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for sha256, id_, text in duck.execute(
        "SELECT sha256, commitment, text FROM asks WHERE pair IS NULL ORDER BY sha256, commitment, number"
    ).fetchall():
        found[sha256, id_].append(text)
    return {key: tuple(some) for key, some in found.items()}


def party_of(said: str) -> str:
    """A party, of what stands in brackets behind a name: there the chamber may come first ("EK, CDA"), or
    there is no party but the number of a paper ("TK 31.015, 7830")."""
    if said[:2] not in ("EK", "TK") or said[2:3] not in (",", " "):
        return said
    return said[3:].strip() if said[2] == "," else ""
