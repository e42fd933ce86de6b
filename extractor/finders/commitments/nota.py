"""The commitments that a nota says its letter deals with: lists, tables and running prose."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from extractor.document import HEADING, ITEM, PARAGRAPH, ROW, Passage
from extractor.finders.commitments import (
    cues,
    lists,
    matter,
    naming,
    prose,
    running,
    sections,
    stuknummers,
    tables,
    terse,
    titles,
)
from extractor.finders.commitments.draft import Context, Draft, Range
from extractor.finders.commitments.lists import Group
from extractor.finders.commitments.words import tokens, words
from extractor.language.search import has_any

_SHORT = 60  # characters: a heading that was read as an item or paragraph
# The title of a nota or letter, "Kamerbrief toezeggingen wonen", is no heading of a list of them.
_TITLE = ("brief", "nota", "brieven")
_HERE = ("in de brief", "in deze brief", "met de brief", "met deze brief", "brief:")
_HEADING_WORDS = words("toezeggingen moties verzoeken en overige afgedane de vragen kamer")
# "Verzoek" is what is asked of the minister, but a kind of commitment beside "Toezeggingen" and "Moties".
_ASKED = "Geadviseerd besluit"
_TITLED = "title"  # a heading or line that is a title within a list
_DONE = ("afgedaan", "afdoening", "af te doen", "afdoet", "afdoen")


class _Section(msgspec.Struct):
    """What stands under one heading: how open it is, the kinds that the heading speaks of, its
    passages, and its stretch of the text. ``item``: the heading is a commitment itself."""

    mode: str
    kinds: set[str]
    passages: list[Passage]
    scope: Range
    item: str | None = None
    deals: bool = False
    political: bool = False


def find(context: Context) -> list[Draft]:
    """All commitments of a nota in text order, each once."""
    drafts: list[Draft] = []
    loose: list[Draft] = []  # from prose: dropped when a list or table has the same
    for section in _sections(context):
        if section.mode != sections.CLOSED:
            _read(context, section, drafts, loose)
    drafts += prose.not_in(context, loose, drafts)
    drafts.sort(key=_start)
    return drafts


def _sections(context: Context) -> Iterator[_Section]:
    """The nota cut at its headings; one below a heading that speaks of commitments inherits that."""
    text = context.text
    section = _Section(sections.OPEN, set(), [], (0, 0))
    above: list[tuple[int, set[str]]] = []
    furniture, carried = False, False
    for p in context.document.passages:
        if p.kind not in (HEADING, PARAGRAPH, ITEM, ROW):
            continue
        before = section.passages[-1] if section.passages else None
        if p.kind == HEADING and before is not None and lists.left_open(text, *_place(before)):
            furniture = True  # a label beside the text, "Bijlagen", amid a sentence
            continue
        p = _without_value(text, p) if furniture else p
        furniture = False
        standard = _standard(text, p)
        listed = standard is None and (section.kinds or _introduces(text, section))
        if listed and p.kind not in (ITEM, ROW) and _titles(context, p):
            section.passages.append(msgspec.structs.replace(p, kind=_TITLED))
            continue
        if p.kind == HEADING and standard == _ASKED and any(kinds for _, kinds in above):
            standard = None if cues.nouns(text[p.start : p.end], 0, p.end - p.start) else standard
        if p.kind != HEADING and standard is None:
            section.passages.append(p)
            continue
        section.scope = (section.scope[0], p.start)
        yield section
        mode = sections.mode(standard)
        above = [(level, kinds) for level, kinds in above if level < p.level]
        own = _speaks_of(text, p, mode)
        kinds = own or (above[-1][1] if above and standard is None else set())
        carried = standard is None and not own and (carried or not section.passages)
        if not kinds and carried:
            kinds = section.kinds  # "Toezeggingen per thema", and "Water" right below it
        above.append((p.level, kinds))
        section = _Section(mode, kinds, [], (p.start, p.start))
        section.deals = standard is None and lists.deals(text[p.start : p.end])
        section.political = standard == "Politieke context"
        if p.kind == HEADING and standard is None and _is_of_members(context, p):
            section.deals = True  # "Lid De Wit (D66)" above what was promised
            section.passages.append(msgspec.structs.replace(p, kind=_TITLED))
            continue
        begin = lists.past_number(text, p)
        kind = cues.start_kind(text, begin, p.end) if own else None
        if kind is None and kinds and lists.labelled(context, p):
            kind = lists.first_of(kinds)
            section.item = kind
            section.passages.append(p)
        elif kind is not None and _specific(context, p):
            section.item = kind
            section.passages.append(p)
    section.scope = (section.scope[0], len(text))
    yield section


def _introduces(text: str, section: _Section) -> bool:
    """Whether a section ends, so far, in a list or in what introduces one."""
    last = section.passages[-1] if section.passages else None
    return last is not None and (last.kind in (ITEM, _TITLED) or text[last.end - 1] == ":")


def _titles(context: Context, p: Passage) -> bool:
    """Whether a heading or line is the title of a part of a list: "VVD", "CD Water 20 mei 2026"."""
    named = titles.debate(context.text, p.start, p.end) or titles.member(context, p.start, p.end)
    return named and not cues.nouns(context.text, p.start, p.end)


def _is_of_members(context: Context, p: Passage) -> bool:
    own = context.text[p.start : p.end]
    return titles.member(context, p.start, p.end) and not naming.is_party(own)


def _place(p: Passage) -> Range:
    return p.start, p.end


def _without_value(text: str, p: Passage) -> Passage:
    """A passage without the number that a label before it had beside it: "4 lid Vos, SP)."."""
    first = text.find(" ", p.start, p.end)
    if p.kind == PARAGRAPH and text[p.start : max(p.start, first)].isdecimal():
        return msgspec.structs.replace(p, start=first + 1)
    return p


def _standard(text: str, p: Passage) -> str | None:
    """The standard name of the usual heading that a passage is, whatever it was read as."""
    if p.kind == HEADING:
        return sections.name(text[p.start : p.end])
    if p.kind == ROW or p.end - p.start >= _SHORT or text[p.end - 1] in ".;:!?)":
        return None
    return sections.name(text[p.start : p.end]) or _bare_heading(text, p)


def _bare_heading(text: str, p: Passage) -> str | None:
    """A line such as "Moties en verzoeken", with no other word in it, that nobody marked as heading."""
    said = text[p.start : p.end].lower().replace(",", " ").replace("/", " ").split()
    return "Politieke context" if said and _HEADING_WORDS.issuperset(said) else None


def _speaks_of(text: str, p: Passage, mode: str) -> set[str]:
    """The kinds that a heading announces; "?" where it only says "afgedaan"; a title none."""
    if mode == sections.CLOSED:
        return set()
    title = text[p.start : p.end].lower()
    kinds = cues.nouns(title, 0, len(title)) | terse.nouns(title)
    if has_any(title, _DONE):
        return kinds or {"?"}
    if has_any(title, _HERE):
        return kinds
    return set() if any(word.endswith(_TITLE) for word in title.split()) else kinds


def _specific(context: Context, p: Passage) -> bool:
    """Whether a heading is itself an item: "Motie-De Wit over ...", "Toezegging TZ202505-012"."""
    return bool(
        context.named_motions(p.start, p.end)
        or context.numbers(p.start, p.end)
        or cues.names_member(context.text, p.start, p.end)
        or terse.names_member(context, lists.past_number(context.text, p), p.end)
        or _of_committee(context.text, p)
    )


def _of_committee(text: str, p: Passage) -> bool:
    """Whether a heading is the request of a committee: "Verzoek van de commissie over het veer"."""
    said = tokens(text, p.start, p.end)
    return "commissie" in said[:6] and bool({"over", "om", "inzake"}.intersection(said))


def _read(context: Context, section: _Section, drafts: list[Draft], loose: list[Draft]) -> None:
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
            drafts += tables.find(context, rows, group.kinds if group else section.kinds, scope)
            continue
        i += 1
        if p.kind == _TITLED:
            group = group or Group(set(), other=True)
            group.title(context, p)
            continue
        pieces = [(p.start, p.end)]
        while i < len(passages) and lists.goes_on(text, pieces, passages[i]):
            pieces.append((passages[i].start, passages[i].end))
            i += 1
        end = pieces[-1][1]
        opens = lists.opened(context, p, end, passages[i] if i < len(passages) else None)
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
            if titles.heads(context, p, pieces, passages[i] if i < len(passages) else None):
                group = group or Group(set(), other=True)
                group.title(context, p)
            elif group is not None and group.elsewhere and group.holds(p):
                continue
            else:
                kind = lists.item_kind(context, group, p, pieces)
        else:
            kind = lists.loose_kind(context, group, p, pieces)
            if not section.kinds and not lists.outlives(text, p, end):
                group = None
        if kind is not None and (group is not None or section.mode == sections.OPEN):
            i += _belongings(context, p, pieces, passages, i)
            if not prose.is_elsewhere(text, p.start, end):
                told = group is None and (
                    p.kind == PARAGRAPH or stuknummers.remarks(text, p.start, end)
                )
                cells = group.cells(p) if group is not None else {}
                (loose if told else drafts).append(Draft(kind, pieces, cells, scope))
        elif headed and p.kind == PARAGRAPH and not _specific(context, p):
            pass  # it goes on about the item that its heading is
        elif section.mode == sections.OPEN or (several and group is not None):
            item, intro = p.kind == ITEM, opens is not None
            loose += prose.find(context, pieces, scope, item, intro, several)


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
