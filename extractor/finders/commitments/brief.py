"""The passages of a letter that answer a toezegging, a motie or a verzoek."""

from __future__ import annotations

from bisect import bisect_left

from extractor.document import ITEM, PARAGRAPH, ROW, Passage
from extractor.finders.commitments import asks, cues, prose, tables
from extractor.finders.commitments.draft import (
    MOTIE,
    TOEZEGGING,
    VERZOEK,
    Context,
    Draft,
    Place,
    holds,
)


def find(context: Context) -> list[Draft]:
    """One draft for each toezegging, motie and verzoek that the letter speaks of, in text order."""
    text = context.text
    drafts: list[Draft] = []
    whole = (0, len(text))
    passages = [p for p in context.document.passages if p.kind in (PARAGRAPH, ITEM, ROW)]
    listed: set[str] | None = None  # the kinds that the introduction of a running list speaks of
    i = 0
    while i < len(passages):
        p = passages[i]
        i += 1
        if p.kind == ROW:
            rows = [p]
            while i < len(passages) and passages[i].kind == ROW:
                rows.append(passages[i])
                i += 1
            if listed or context.marked(rows[0].start, rows[-1].end):
                drafts += tables.find(context, rows, listed or set(), whole)
            continue
        if p.kind == ITEM and listed and text[p.end - 1] != ":":
            drafts.append(Draft(_kind(context, p, listed), [(p.start, p.end)], scope=whole))
            continue
        begin = 0
        listed = None
        if text[p.end - 1 : p.end] == ":" and i < len(passages) and passages[i].kind in (ITEM, ROW):
            begin = context.sentences(p.start, p.end)[-1][0]
            if cues.plural(text, begin, p.end):
                listed = cues.nouns(text, begin, p.end) or None
        if holds(context.speaking, p.start, p.end + 1):
            drafts += _passage(context, p.start, p.end, begin if listed else p.end)
    return _each_once(context, drafts)


def _kind(context: Context, p: Passage, listed: set[str]) -> str:
    """What an item below "de volgende moties en toezeggingen:" is."""
    if len(listed) == 1:
        return cues.start_kind(context.text, p.start, p.end) or next(iter(listed))
    said = cues.start_kind(context.text, p.start, p.end)
    return said or prose.first_kind(context, p.start, p.end) or TOEZEGGING


def _passage(context: Context, start: int, end: int, stop_at: int) -> list[Draft]:
    """The drafts of a passage, as far as the introduction of a list at ``stop_at``."""
    text = context.text
    drafts: list[Draft] = []
    before: tuple[int, bool] | None = None  # the sentence before: its start, whether it only asked
    speaking = context.speaking
    i = bisect_left(speaking, start)
    for begin, stop in context.sentences(start, end):
        if begin >= stop_at:
            break
        while i < len(speaking) and speaking[i] < begin:
            i += 1
        if i == len(speaking) or speaking[i] > stop:
            before = (begin, False)
            continue
        found = _sentence(context, begin, stop)
        if found and before is not None and _points_back(text, begin, stop):
            first, asked = before
            if asked:
                drafts.pop()
            if asked or cues.names_member(text, first, begin):
                found[0].pieces = [(first, found[0].end)]
        drafts += found
        asked = len(found) == 1 and found[0].kind == VERZOEK
        before = (begin, asked) if asked or not found else None
    return drafts


def _points_back(text: str, start: int, end: int) -> bool:
    """Whether the sentence before tells to whom: "Zoals toegezegd", "Zoals ik haar heb toegezegd"."""
    if not text.startswith(("Zoals ", "Conform "), start):
        return False
    at = text.find("toegezegd", start, min(end, start + 54))
    return at > 0 and not text.startswith(" aan ", at + len("toegezegd"))


def _sentence(context: Context, start: int, end: int) -> list[Draft]:
    """The drafts of one sentence: by the numbers of toezeggingen in it, else by its words."""
    sentence = context.text[start:end]
    if sentence[-1] == "?":
        return []
    own = context.own_codes(start, end)
    # Beside numbers of toezeggingen only motions count.
    said = prose.mentions(context, start, end) if not own or "otie" in sentence else []
    whole = (0, len(context.text))
    drafts = [
        Draft(MOTIE, [(start, end)], scope=whole, ids=m.ids, movers=m.movers)
        for m in said
        if m.kind == MOTIE and m.fresh
    ]
    if own:
        drafts += _numbered(context, own, start, end)
    else:
        drafts += [
            Draft(m.kind, [(start, end)], scope=whole)
            for m in said
            if m.kind in (TOEZEGGING, VERZOEK)
        ]
    if len(drafts) > 1 and not own:
        _share(context, drafts, [m for m in said if m.fresh], start, end)
    return drafts


def _numbered(context: Context, own: list[Place], start: int, end: int) -> list[Draft]:
    """One draft for each number; where there are as many asks as numbers, each gets its own."""
    ids = list(dict.fromkeys(p.reference.id or "" for p in own))
    whole = (0, len(context.text))
    if len(ids) > 1:
        draft = Draft(TOEZEGGING, [(start, end)], scope=whole)
        parts = asks.split(draft, context)
        if len(parts) == len(ids):
            parts[0] = (start, parts[0][1])
            return [
                Draft(TOEZEGGING, [part], scope=whole, ids=(id_,))
                for part, id_ in zip(parts, ids, strict=True)
            ]
    return [Draft(TOEZEGGING, [(start, end)], scope=whole, ids=tuple(ids))]


def _share(
    context: Context, drafts: list[Draft], said: list[prose.Mention], start: int, end: int
) -> None:
    """Give each its own clause: "de motie-X en de toezegging aan Y"."""
    if len(said) != len(drafts):
        return
    by_kind: dict[str, list[tuple[int, int]]] = {}
    for mention, clause in zip(said, prose.clauses(context.text, start, end, said), strict=True):
        by_kind.setdefault(mention.kind, []).append(clause)
    for draft in drafts:
        clause = by_kind[draft.kind].pop(0)
        if clause[1] > clause[0]:
            draft.pieces = [clause]
    drafts.sort(key=lambda d: d.start)


def _each_once(context: Context, drafts: list[Draft]) -> list[Draft]:
    """Without what was spoken of before: the same number, or a motion by the same movers."""
    seen: set[str] = set()
    kept: list[Draft] = []
    for draft in drafts:
        keys = set(draft.ids) if draft.ids else set()
        if draft.kind == MOTIE and draft.movers:
            keys = keys or {"/".join(sorted(draft.movers))}
        if keys and keys <= seen:
            continue
        seen |= keys
        if draft.kind == MOTIE and draft.movers:
            seen.add("/".join(sorted(draft.movers)))
        kept.append(draft)
    return kept
