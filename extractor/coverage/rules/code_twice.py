"""One TZ code stands at two toezeggingen of the same text, made to different members."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.motions import key
from extractor.coverage.sides import Pair, Side
from extractor.finders.base import Hit
from extractor.findings import Commitment


def _members(hit: Hit[Commitment]) -> frozenset[str]:
    return frozenset(key(a.name) for a in hit.value.made_to if "amer" not in a.name)


def _twice(side: Side) -> Iterator[tuple[str, Hit[Commitment]]]:
    seen: dict[str, frozenset[str]] = {}
    for hit in side.found.commitments:
        codes = [code for code in hit.value.references if code.startswith("TZ")]
        members = _members(hit)
        if len(codes) != 1 or not members:
            continue
        before = seen.setdefault(codes[0], members)
        if not before & members:
            yield codes[0], hit


def find(pair: Pair) -> Iterator[Clash]:
    for side in (pair.nota, pair.brief):
        for code, hit in _twice(side):
            quote = side.quote(hit.start, hit.end)
            is_nota = side is pair.nota
            yield Clash(
                nota=quote if is_nota else None,
                brief=None if is_nota else quote,
                values={"code": code},
            )


RULE = Rule(
    code="K115",
    kind="reference",
    severity="warning",
    nl="{code} staat bij twee toezeggingen aan verschillende leden",
    en="{code} stands at two toezeggingen to different members",
    find=find,
    triggers=(
        "Kern\nToezeggingen:\n- De minister stuurt een overzicht van fietsstraten (aan lid Zwart, CDA; TZ202603-044).\n"
        "- De minister spreekt met de gemeenten over helmen (aan lid Wit, VVD; TZ202603-044).",
        "Over fietsstraten en helmen bericht ik u hierbij.",
    ),
    silent=(
        "Kern\nToezeggingen:\n- De minister stuurt een overzicht van fietsstraten (aan lid Zwart, CDA; TZ202603-044).\n"
        "- De minister spreekt met de gemeenten over helmen (aan lid Wit, VVD; TZ202603-045).",
        "Over fietsstraten en helmen bericht ik u hierbij.",
    ),
)
