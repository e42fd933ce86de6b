"""The commitments that a nota says its letter deals with: lists, tables and running prose."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from extractor.document import HEADING, ITEM, PARAGRAPH, ROW, Passage
from extractor.finders.commitments import cues, lists, matter, prose, running, sections, tables
from extractor.finders.commitments.draft import Context, Draft, Range
from extractor.finders.commitments.lists import Group
from extractor.finders.commitments.words import words

_SHORT = 60  # characters: a heading that was read as an item or paragraph
# The title of a nota or letter, "Kamerbrief toezeggingen wonen", is no heading of a list of them.
_TITLE = ("brief", "nota", "brieven")
_HEADING_WORDS = words("toezeggingen moties verzoeken en overige afgedane de vragen kamer")
# "Verzoek" is what is asked of the minister, but a kind of commitment beside "Toezeggingen" and "Moties".
_ASKED = "Geadviseerd besluit"
_DONE = ("afgedaan", "afdoening", "af te doen", "afdoet", "afdoen")


class _Section(msgspec.Struct):
    """What stands under one heading: how open it is, the kinds that the heading speaks of, its
    passages, and its stretch of the text. ``item``: the heading is a commitment itself."""

    mode: str
    kinds: set[str]
    passages: list[Passage]
    scope: Range
    item: str | None = None


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
    furniture = False
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
        above.append((p.level, kinds))
        section = _Section(mode, kinds, [], (p.start, p.start))
        kind = cues.start_kind(text, p.start, p.end) if own else None
        if kind is not None and _specific(context, p):
            section.item = kind
            section.passages.append(p)
    section.scope = (section.scope[0], len(text))
    yield section


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
    kinds = cues.nouns(title, 0, len(title))
    if any(done in title for done in _DONE):
        return kinds or {"?"}
    return set() if any(word.endswith(_TITLE) for word in title.split()) else kinds


def _specific(context: Context, p: Passage) -> bool:
    """Whether a heading is itself an item: "Motie-De Wit over ...", "Toezegging TZ202505-012"."""
    return bool(
        context.named_motions(p.start, p.end)
        or context.numbers(p.start, p.end)
        or cues.names_member(context.text, p.start, p.end)
    )


def _read(context: Context, section: _Section, drafts: list[Draft], loose: list[Draft]) -> None:
    """Add the commitments of a section: those of lists and tables, and the loose ones of prose."""
    text, passages, scope = context.text, section.passages, section.scope
    group: Group | None = Group(section.kinds) if section.kinds else None
    i = 0
    while i < len(passages):
        p = passages[i]
        if p.kind == ROW:
            rows = _run(passages, i)
            i += len(rows)
            drafts += tables.find(context, rows, group.kinds if group else section.kinds, scope)
            continue
        pieces = [(p.start, p.end)]
        i += 1
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
        elif p.kind == HEADING:
            kind, group = section.item, Group(set())
        elif p.kind == ITEM:
            if not lists.heads(context, p, pieces, passages[i] if i < len(passages) else None):
                kind = lists.item_kind(context, group, p, pieces)
        else:
            kind = lists.loose_kind(context, group, p, pieces)
            if not section.kinds and not lists.outlives(text, p, end):
                group = None
        if kind is not None and (group is not None or section.mode == sections.OPEN):
            i += _belongings(text, p, pieces, passages, i)
            if not prose.is_elsewhere(text, p.start, end):
                told = p.kind == PARAGRAPH and group is None
                (loose if told else drafts).append(Draft(kind, pieces, scope=scope))
        elif section.mode == sections.OPEN or (several and group is not None):
            item, intro = p.kind == ITEM, opens is not None
            loose += prose.find(context, pieces, scope, item, intro, several)


def _run(passages: list[Passage], i: int) -> list[Passage]:
    """The rows of one table, from ``passages[i]`` on."""
    stop = i
    while stop < len(passages) and passages[stop].kind == ROW:
        stop += 1
    return passages[i:stop]


def _belongings(text: str, p: Passage, pieces: list[Range], passages: list[Passage], i: int) -> int:
    """Add to an item the passages that hold its matter, and say how many those are: the list below
    "Toezegging (TZ202505-012):", the paragraph below "Toezegging aan lid De Wit"."""
    stop = i
    if text[pieces[-1][1] - 1] == ":":
        while stop < len(passages) and passages[stop].level > p.level:
            stop += 1
    elif p.kind != ITEM and i < len(passages) and passages[i].kind == PARAGRAPH:
        stop += int(matter.names_itself(text, *pieces[-1]))
    pieces += [(q.start, q.end) for q in passages[i:stop]]
    return stop - i


def _start(draft: Draft) -> int:
    return draft.start
