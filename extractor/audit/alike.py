"""Pairing by content: which letters and notas that stand alone speak of the same thing.

What is compared was found when each was read: references of its own, subject, date, and the official
numbers in it. The certainties were set by hand and held against pairs whose answer is known
(tests/audit/test_alike.py); what two candidates fit as well is left alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from extractor.audit.pairing import CONTENT, Together
from extractor.audit.words import Why

# A nota goes to the minister some weeks before the letter goes out.
_BEFORE, _AFTER = 120, 14  # days
_COMMON = 4  # a number in more documents than this tells little
_MARGIN = 0.05
_WORD = re.compile(r"\w{3,}")
_USUAL = frozenset(
    ("kamerbrief", "brief", "nota", "beslisnota", "bij", "over", "van", "voor", "het", "een", "aan",
     "den", "der", "met", "naar", "stand", "zaken", "voortgang", "inzake", "betreffende", "reactie",
     "toezending", "aanbieding", "beantwoording", "antwoord", "antwoorden", "vragen", "kamervragen",
     "schriftelijke", "leden", "lid", "beiden", "bericht", "aan", "verzoek", "commissie", "stuk", "tweede", "kamer", "eerste", "voorjaar", "najaar", "zomer",
     "ondertekening")
)  # fmt: skip


class About(NamedTuple):
    """What is known of one document; ``ids`` are the official numbers in it."""

    path: str
    kind: str
    our_reference: str | None
    your_reference: str | None
    subject: str | None
    date: str | None
    ids: frozenset[str]


class _Fit(NamedTuple):
    certainty: float
    why: Why
    nota: About
    brief: About


def by_content(documents: Sequence[About]) -> tuple[list[Together], dict[str, Why]]:
    """The pairs, and why each other document is left alone. A pair is one in which each is the best
    for the other, by a margin."""
    letters = [one for one in documents if one.kind == "brief"]
    notas = [one for one in documents if one.kind == "nota"]
    spread = Counter(id_ for one in documents for id_ in one.ids)
    near = _candidates(letters, notas, spread)
    fits = [
        fit
        for nota in notas
        for brief in (letters[i] for i in sorted(near[nota.path]))
        if (fit := _fit(brief, nota, spread)) is not None
    ]
    fits.sort(key=lambda fit: (-fit.certainty, fit.nota.path, fit.brief.path))
    best: dict[str, list[_Fit]] = defaultdict(list)
    for fit in fits:
        best[fit.nota.path].append(fit)
        best[fit.brief.path].append(fit)
    pairs: list[Together] = []
    alone: dict[str, Why] = {}
    used: set[str] = set()
    for fit in fits:
        ends = (fit.brief.path, fit.nota.path)
        if not all(best[path][0] is fit and _is_clear(best[path]) for path in ends):
            continue
        used.update(ends)
        pairs.append(Together(*ends, CONTENT, fit.certainty, fit.why))
    for one in documents:
        if one.path in used:
            continue
        fitting = best[one.path][:3]
        others = [fit.brief.path if fit.nota is one else fit.nota.path for fit in fitting]
        key = "none" if one.kind in ("brief", "nota") else "kind"
        alone[one.path] = (("more", ", ".join(others)) if others else (key, ""),)
    return pairs, alone


def _candidates(
    letters: Sequence[About], notas: Sequence[About], spread: Counter[str]
) -> dict[str, set[int]]:
    """The letters that share anything telling with a nota, so that not every pair is compared."""
    index: dict[str, set[int]] = defaultdict(set)
    for number, letter in enumerate(letters):
        for key in _keys(letter, spread):
            index[key].add(number)
    most = max(20, len(letters) // 20)  # a word of every twentieth letter leads nowhere
    return {
        nota.path: set().union(
            *(found for key in _keys(nota, spread) if len(found := index.get(key, set())) <= most)
        )
        for nota in notas
    }


def _keys(one: About, spread: Counter[str]) -> set[str]:
    keys = {id_ for id_ in one.ids if spread[id_] <= _COMMON}
    keys |= {f"w:{word}" for word in _words(one.subject)}
    # A nota may name the letter's reference in its subject.
    said = [one.our_reference, one.your_reference, *(one.subject or "").split()]
    return keys | {f"r:{plain}" for plain in map(_plain, said) if any(map(str.isdigit, plain))}


def _fit(brief: About, nota: About, spread: Counter[str]) -> _Fit | None:
    """How sure it is that the two belong together, and what says so."""
    days = _days(nota.date, brief.date)
    if days is not None and not -_AFTER <= days <= _BEFORE:
        return None
    own = _plain(brief.our_reference)
    said = {_plain(nota.our_reference), _plain(nota.your_reference)} - {""}
    certainty = 0.0
    why: list[tuple[str, str]] = []
    if own and (own in said or (len(own) > 5 and own in _plain(nota.subject))):
        certainty, why = 0.95, [("reference", brief.our_reference or "")]
    shared = sorted(i for i in brief.ids & nota.ids if spread[i] <= _COMMON)
    weight = sum(2 / spread[i] for i in shared)
    if shared:
        certainty = max(certainty, min(0.95, 0.5 + 0.1 * weight))
        why.append(("ids", ", ".join(shared[:4])))
    ours, theirs = _words(brief.subject), _words(nota.subject)
    words = ours & theirs
    # Words alone may be those of any letter: then the letter must at least come after the nota.
    if words and (why or days is None or days >= 0):
        share = 2 * len(words) / (len(ours) + len(theirs))
        lone = 0.25 + 0.35 * share + (0.1 if len(words) > 1 else 0)
        certainty = min(0.98, max(certainty, lone) + (0.1 * share if certainty else 0))
        why.append(("subject", " ".join(sorted(words))))
    if days is not None and why:
        certainty = min(0.98, certainty + 0.05)
        why.append(("days", str(days)))
    if certainty < 0.5:
        return None
    return _Fit(round(certainty, 2), tuple(why), nota, brief)


def _is_clear(fits: Sequence[_Fit]) -> bool:
    return len(fits) == 1 or fits[0].certainty - fits[1].certainty >= _MARGIN


def _days(one: str | None, other: str | None) -> int | None:
    try:
        return (date.fromisoformat(other or "") - date.fromisoformat(one or "")).days
    except ValueError:
        return None


def _plain(text: str | None) -> str:
    return re.sub(r"\W+", "", text or "").casefold()


def _words(text: str | None) -> set[str]:
    return {
        w for w in _WORD.findall((text or "").casefold()) if w not in _USUAL and not w.isdigit()
    }
