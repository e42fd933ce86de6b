"""The commitments that a nota says its letter deals with: lists, tables and running prose."""

from __future__ import annotations

from typing import NamedTuple

from extractor.document import HEADING, ITEM, PARAGRAPH, ROW, Passage
from extractor.finders.commitments import (
    groups,
    headings,
    labels,
    likely,
    lists,
    matter,
    prose,
    running,
    sections,
    spread,
    stuknummers,
    tables,
    titles,
    weights,
)
from extractor.finders.commitments.draft import Context, Draft, Range
from extractor.finders.commitments.groups import TITLED, Group


def find(context: Context) -> tuple[list[Draft], list[Range]]:
    """All commitments of a nota in text order, each once; and where another one may stand that is none of these."""
    cut = list(headings.cut(context))
    units = likely.read(context, cut, weights.load("nota_items"))
    found = ruled(context, cut)
    drafts = weighed(context, found, units)
    doubtful = likely.doubtful(units, drafts, found.refused)
    return drafts, [(unit.start, unit.end) for unit in doubtful]


class Ruled(NamedTuple):
    """What the rules find: in lists and tables, and, ``loose``, in prose, where it is dropped when a list or table has
    the same; and the rows of tables that the nota says are none of this letter."""

    drafts: list[Draft]
    loose: list[Draft]
    refused: list[Range]


def ruled(context: Context, cut: list[headings.Section]) -> Ruled:
    """What the rules find, section by section."""
    found = Ruled([], [], [])
    for section in cut:
        if section.mode != sections.CLOSED:
            _read(context, section, *found)
    return found


def weighed(context: Context, found: Ruled, units: list[likely.Unit]) -> list[Draft]:
    """What the rules found without what is most unlikely, and what else is likely."""
    drafts = likely.keep(units, found.drafts)
    loose = likely.keep(units, found.loose)
    loose += likely.others(context, units, [*drafts, *loose], found.refused)
    loose = spread.whole(context, units, loose, drafts)
    drafts += prose.not_in(context, loose, drafts)
    drafts.sort(key=_start)
    return drafts


def _read(
    context: Context,
    section: headings.Section,
    drafts: list[Draft],
    loose: list[Draft],
    refused: list[Range],
) -> None:
    """Add the commitments of a section: those of lists and tables, and the loose ones of prose."""
    text, passages, scope = context.text, section.passages, section.scope
    group: Group | None = Group(section.kinds) if section.kinds or section.deals else None
    headed = False
    i = 0
    while i < len(passages):
        p = passages[i]
        if p.kind == ROW:
            rows = _run(passages, i)
            i += len(rows)
            kinds = group.kinds if group else section.kinds
            drafts += tables.find(context, rows, kinds, scope, refused)
            continue
        i += 1
        if p.kind == TITLED:
            group = group or Group(set(), other=True)
            group.title(context, p)
            continue
        pieces = [(p.start, p.end)]
        while i < len(passages) and lists.goes_on(text, pieces, passages[i]):
            pieces.append((passages[i].start, passages[i].end))
            i += 1
        end = pieces[-1][1]
        follows = passages[i] if i < len(passages) else None
        if labels.elsewhere(text, p.start, end):
            continue
        if titles.labels(context, p, end, follows):
            group = _under(context, group, p)
            continue
        if drafts and p.kind == PARAGRAPH and lists.remarks(context, p, end):
            drafts[-1].cells["remark"] = (p.start, end)
            continue
        opens = groups.opened(context, p, end, follows)
        kind: str | None = None
        several: list[running.Item] = []
        if opens is None and p.kind != HEADING:
            several = running.find(context, p.start, end)
        if several:
            pass  # "prose" takes them apart
        elif opens is not None:
            group = opens
            if section.political and not group.kinds and "debate" in group.titled:
                group.other = True  # who said what there
            if group.elsewhere:
                continue
        elif p.kind == HEADING:
            kind, group, headed = section.item, Group(set()), True
        elif p.kind == ITEM:
            if titles.heads(context, p, pieces, follows):
                group = group or Group(set(), other=True)
                group.title(context, p)
            elif group is not None and group.elsewhere and group.holds(p):
                continue
            else:
                kind = lists.item_kind(context, group, p, pieces)
                if kind is None and section.kern and (group is None or not group.other):
                    kind = lists.for_member(context, p.start, end)
        else:
            kind = lists.loose_kind(context, group, p, pieces)
            if not section.kinds and not lists.outlives(text, p, end):
                group = None
        if kind is not None and (group is not None or section.mode == sections.OPEN):
            i += _belongings(context, p, pieces, passages, i)
            if not prose.is_elsewhere(context, p.start, end):
                told = group is None and (
                    p.kind == PARAGRAPH or stuknummers.remarks(text, p.start, end)
                )
                cells = group.cells(p) if group is not None else {}
                (loose if told else drafts).append(Draft(kind, pieces, cells, scope))
        elif headed and p.kind == PARAGRAPH and not headings.specific(context, p):
            pass  # it goes on about the item that its heading is
        elif section.mode == sections.OPEN or (several and group is not None):
            item, intro = p.kind == ITEM, opens is not None
            guess = p.kind == PARAGRAPH and section.mode == sections.OPEN and not section.political
            loose += prose.find(context, pieces, scope, item, intro, several, guess)


def _under(context: Context, group: Group | None, p: Passage) -> Group:
    """The group of the items below "Aan de heer De Wit (CDA):", which go on the list around it."""
    if group is None or (group.other and not group.elsewhere):
        group = Group(set(), other=not labels.given(context.text, p.start))
    group.title(context, p)
    return group


def _run(passages: list[Passage], i: int) -> list[Passage]:
    """The rows of one table, from ``passages[i]`` on."""
    stop = i
    while stop < len(passages) and passages[stop].kind == ROW:
        stop += 1
    return passages[i:stop]


def _belongings(
    context: Context, p: Passage, pieces: list[Range], passages: list[Passage], i: int
) -> int:
    """Add to an item the passages that hold its matter, and say how many those are: the list below
    "Toezegging (TZ202505-012):", the paragraph below "Toezegging aan lid De Wit"."""
    text = context.text
    stop = i
    if p.kind == ITEM and text[pieces[-1][1] - 1] != ":":
        while stop < len(passages) and lists.is_part(context, p, passages[stop]):
            stop += 1
    elif text[pieces[-1][1] - 1] == ":":
        while stop < len(passages) and (
            passages[stop].level > p.level or _goes_under(text, p, passages[stop])
        ):
            stop += 1
    elif p.kind != ITEM and i < len(passages) and passages[i].kind == PARAGRAPH:
        stop += not lists.labelled(context, passages[i]) and matter.names_itself(text, *pieces[-1])
    pieces += [(q.start, q.end) for q in passages[i:stop]]
    return stop - i


def _goes_under(text: str, p: Passage, q: Passage) -> bool:
    """Whether an item goes on the sentence of the one before it although it has the same bullet: the dump
    of a Word file tells three levels apart."""
    same = q.kind == p.kind == ITEM and q.level == p.level and q.marker == p.marker
    return same and text[p.start].isupper() and text[q.start].islower()


def _start(draft: Draft) -> int:
    return draft.start
