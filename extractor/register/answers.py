"""A later letter held against items of earlier ones, by the matcher of ``coverage``.

The items stand in for a nota: their texts, one a line. The matcher was learned on letters with their own
notas, where four of five items have an answer; in any other letter few have. So where no number speaks its
verdict only counts with more than it asks itself: see ``_sure`` and ``_likely``, and docs/register.md for
what they let through.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from extractor.coverage import evidence, matching, matter, signals
from extractor.coverage import items as wanted_items
from extractor.coverage import letter as letters
from extractor.coverage.matching import Match
from extractor.coverage.model import Models, models
from extractor.coverage.sides import Side
from extractor.coverage.verdict import DEFERRED, MISSING, REVIEW, Verdict, decide
from extractor.document import ITEM, NOTA, Document, Passage
from extractor.finders.base import Found, Hit
from extractor.findings import Addressee, Ask, Commitment, Debate, Metadata
from extractor.register.values import Item

_FIRM = ("reference", "member", "debate")
_FEWEST = 3  # words of matter, below which an item is like too many others
# By words alone, of the links to letters that share rare words with an item this part is right.
_BY_WORDS = 0.85


class Answer(msgspec.Struct, frozen=True):
    """What a letter says of an item: a verdict of ``values.VERDICTS`` that is not MISSING. ``own``: the
    item's words come from this letter."""

    item: Item
    verdict: str
    confidence: float
    text: str
    start: int
    stop: int
    own: bool = False


def of_letter(brief: Side, items: Sequence[tuple[Item, bool]]) -> list[Answer]:
    """The answers in one letter, of the items that have one; with each whether it names its number.

    Of an item that is known from this very letter only a deferral is told: its words are found there
    whatever the letter says.
    """
    read = letters.read(brief)
    if not read.slots:
        return []
    nota = _as_nota([item for item, _ in items])
    known = models()
    asked = wanted_items.read(nota)
    found = []
    # One by one: what stands together here was never put together by anybody.
    for (item, by_number), one in zip(items, asked, strict=True):
        words = matter.read(read, [one])
        match = matching.match([one], read, signals.table([one], read, words), known.slot)[0]
        verdict = decide(match, read, words, known)
        said = _said(match, verdict, known, by_number=by_number)
        if said is None:
            continue
        own = _is_from(item, brief.document.sha256)
        if own and said != DEFERRED:
            said = REVIEW
        quoted = evidence.find(one, match, verdict, read, words)
        if quoted:
            best = quoted[0]
            sure = verdict.confidence if by_number else min(verdict.confidence, _BY_WORDS)
            found.append(Answer(item, said, round(sure, 3), best.text, *best.span, own))
    return found


def _said(match: Match, verdict: Verdict, known: Models, *, by_number: bool) -> str | None:
    """The verdict as it counts here; None where nothing is said of the item."""
    if verdict.verdict == MISSING or verdict.general is not None:
        return None
    if by_number and match.found.get("reference"):
        return verdict.verdict
    chance = known.found(match.found)
    if _sure(match, chance):
        return verdict.verdict
    return REVIEW if _likely(match, chance) else None


def _is_from(item: Item, sha256: str) -> bool:
    """Whether the words of an item come from a document."""
    return any(e.paper.sha256 == sha256 and e.text == item.text for e in item.events)


def _sure(match: Match, chance: float) -> bool:
    """Enough rare words of an item that has enough of them; a member or a debate in place of some."""
    firm = any(match.found.get(name) for name in _FIRM)
    return chance >= 0.8 and (_shares(match, 0.5, 0.4) if firm else _shares(match, 0.85, 0.5))


def _likely(match: Match, chance: float) -> bool:
    return chance >= 0.7 and _shares(match, 0.7, 0.5)


def _shares(match: Match, rare: float, wording: float) -> bool:
    """Whether so much of an item's rarest words, and of all its words, stands there, of an item that has
    enough of them and is nobody else's."""
    said = match.found
    return (
        len(match.item.words) >= _FEWEST
        and not _clashes(match)
        and said.get("rare", 0.0) >= rare
        and said.get("wording", 0.0) >= wording
    )


def _clashes(match: Match) -> bool:
    """Whether the letter speaks there of somebody else's item, or of another number."""
    said = match.found
    return bool(
        said.get("reference_clash") or (said.get("member_clash") and not said.get("member"))
    )


def _as_nota(items: Sequence[Item]) -> Side:
    """The items as the nota that nobody wrote."""
    texts = [" ".join(item.text.split()) for item in items]
    text = "\n".join(texts)
    passages, hits = [], []
    at = 0
    for item, said in zip(items, texts, strict=True):
        end = at + len(said)
        passages.append(Passage(ITEM, at, end))
        hits.append(Hit(at, end, _commitment(item, said, (at, end))))
        at = end + 1
    document = Document(
        name="", format="text", kind=NOTA, sha256="", source=text, text=text,
        passages=tuple(passages), anchors=(), furniture=(), clean_at=(0,), source_at=(0,),
    )  # fmt: skip
    return Side(document, Found(commitments=hits), Metadata(), ())


def _commitment(item: Item, text: str, span: tuple[int, int]) -> Commitment:
    day = item.debate_day.isoformat() if item.debate_day else None
    asks = [" ".join(ask.split()) for ask in item.asks] or [text]
    return Commitment(
        id=item.id,
        kind="toezegging" if item.kind == "belofte" else item.kind,
        text=text,
        span=span,
        made_to=tuple(Addressee(name=name, party=party or None) for name, party in item.people),
        debate=Debate(type=None, subject=item.debate, date=day) if day or item.debate else None,
        due=None,
        references=(item.number,) if item.number else (),
        asks=tuple(Ask(text=ask, span=span) for ask in asks),
    )
