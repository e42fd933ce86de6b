"""A nota cut at its headings: what stands under each, and which commitments the heading speaks of."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from extractor.document import HEADING, ITEM, PARAGRAPH, ROW, Passage
from extractor.finders.commitments import (
    addressees,
    closing,
    cues,
    groups,
    lists,
    naming,
    paged,
    records,
    sections,
    terse,
    titles,
)
from extractor.finders.commitments.draft import VERZOEK, Context, Range
from extractor.finders.commitments.groups import ANY, TITLED
from extractor.finders.commitments.words import tokens, words
from extractor.language.search import has_any

_SHORT = 60  # characters: a heading that was read as an item or paragraph
# The title of a nota or letter, "Kamerbrief toezeggingen wonen", is no heading of a list of them.
_TITLE = ("brief", "nota", "brieven")
_HERE = ("in de brief", "in deze brief", "met de brief", "met deze brief", "brief:")
_HEADING_WORDS = words("toezeggingen moties verzoeken en overige afgedane de vragen kamer")
# "Verzoek" is what is asked of the minister, but a kind of commitment beside "Toezeggingen" and "Moties".
_BY_COMMITTEE = (
    "door de commissie", "door de vaste commissie", "van de commissie", "van de vaste commissie", "commissie als geheel",
    "de commissie als geheel", "commissiebreed", "commissiebrede verzoeken", "namens de commissie", "vanuit de commissie",
)  # fmt: skip
_ASKED = "Geadviseerd besluit"
_ASIDE = "Buiten de brief"  # stands for all headings that say it in words of their own
_OPINIONS = ("Politieke context", "Krachtenveld")  # below these stands who said what
_DONE = ("afgedaan", "afdoening", "af te doen", "afdoet", "afdoen")


class Section(msgspec.Struct):
    """What stands under one heading: how open it is, the kinds that the heading speaks of, its
    passages, and its stretch of the text. ``item``: the heading is a commitment itself; ``title`` is where
    the heading stands."""

    mode: str
    kinds: set[str]
    passages: list[Passage]
    scope: Range
    item: str | None = None
    deals: bool = False
    political: bool = False
    kern: bool = False
    title: Range = (0, 0)


def cut(context: Context) -> Iterator[Section]:
    """The nota cut at its headings; one below a heading that speaks of commitments inherits that."""
    text = context.text
    section = Section(sections.OPEN, set(), [], (0, 0))
    above: list[tuple[int, set[str]]] = []
    furniture, carried, listing = False, False, False
    under: str | None = None
    # The level of a heading that keeps what stands below it out of the letter.
    shut: int | None = None
    read = [p for p in context.document.passages if p.kind in (HEADING, PARAGRAPH, ITEM, ROW)]
    for p in records.lines(text, paged.read(context, read)):
        before = section.passages[-1] if section.passages else None
        if p.kind == HEADING and before is not None and lists.left_open(text, *_place(before)):
            furniture = True  # a label beside the text, "Bijlagen", amid a sentence
            continue
        p = _without_value(text, p) if furniture else p
        furniture = False
        standard = _standard(text, p)
        listed = standard is None and (section.kinds or _introduces(text, section))
        if listed and p.kind not in (ITEM, ROW) and _titles(context, p):
            section.passages.append(msgspec.structs.replace(p, kind=TITLED))
            continue
        if p.kind == HEADING and standard == _ASKED and any(kinds for _, kinds in above):
            standard = None if cues.nouns(text[p.start : p.end], 0, p.end - p.start) else standard
        if p.kind != HEADING and standard is None:
            section.passages.append(p)
            continue
        section.scope = (section.scope[0], p.start)
        yield section
        begin = lists.past_number(text, p)
        mode = closing.mode(text[begin : p.end]) or sections.mode(standard)
        if titles.elsewhere(text, p.start, p.end):
            mode = sections.CLOSED  # "Nog open, niet in deze brief"
        if shut is not None and p.level > shut:
            mode = sections.CLOSED  # "5.1 Roosters" below "5 Wat niet in de brief staat"
        else:
            shut = p.level if mode == sections.CLOSED and standard is None else None
        above = [(level, kinds) for level, kinds in above if level < p.level]
        own = _speaks_of(text, p, mode)
        kinds = own or (above[-1][1] if above and standard is None else set())
        last = section.passages[-1] if section.passages else None
        said = groups.announces(text, last) if last is not None else set()
        if said and last is not None:
            listing = text[last.end - 1] == ":"  # "De toezeggingen zijn:" above "1. Wachttijden"
        carried = standard is None and not own and (carried or not section.passages or bool(said))
        if not kinds and carried:
            kinds = said or section.kinds  # "Toezeggingen per thema", and "Water" right below it
        above.append((p.level, kinds))
        section_deals = section.deals
        section = Section(mode, kinds, [], (p.start, p.start), title=(p.start, p.end))
        dealt = carried and section_deals
        under = standard or under
        own_list = standard is None and (
            groups.deals(text[p.start : p.end])
            or (under not in _OPINIONS and titles.debate(text, begin, p.end))
        )
        section.deals = dealt or own_list
        section.political = standard == "Politieke context"
        section.kern = standard == "Kern"
        if p.kind == HEADING and standard is None and _is_of_members(context, p):
            section.deals = True  # "Lid De Wit (D66)" above what was promised
            section.passages.append(msgspec.structs.replace(p, kind=TITLED))
            continue
        kind = cues.start_kind(text, begin, p.end) if own else None
        if kind is None and kinds and lists.labelled(context, p):
            kind = lists.first_of(kinds)
            section.item = kind
            section.passages.append(p)
        elif (kind is not None and specific(context, p)) or (
            carried and not own and begin > p.start and listing
        ):
            kind = kind or lists.first_of(kinds)
            section.item = kind
            section.passages.append(p)
    section.scope = (section.scope[0], len(text))
    yield section


def _introduces(text: str, section: Section) -> bool:
    """Whether a section ends, so far, in a list or in what introduces one."""
    last = section.passages[-1] if section.passages else None
    if last is None or last.kind in (ITEM, TITLED) or text[last.end - 1] == ":":
        return last is not None
    return cues.plural(text, last.start, last.end)


def _titles(context: Context, p: Passage) -> bool:
    """Whether a heading or line is the title of a part of a list: "VVD", "CD Water 20 mei 2026"."""
    named = titles.debate(context.text, p.start, p.end) or titles.member(context, p.start, p.end)
    return named and not cues.nouns(context.text, p.start, p.end)


def _is_of_members(context: Context, p: Passage) -> bool:
    own = context.text[p.start : p.end]
    party = naming.is_party(own) or titles.past_party(context.text, p.start, p.end) > p.start
    return titles.member(context, p.start, p.end) and not party


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
    found = sections.name(text[p.start : p.end]) or _bare_heading(text, p)
    if found is None and p.kind == PARAGRAPH and closing.mode(text[p.start : p.end]) is not None:
        return _ASIDE
    return found


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
    if not kinds and len(title) < _SHORT and title.startswith(_BY_COMMITTEE):
        return {VERZOEK}
    kinds = kinds or (terse.participles(title) if len(title) < _SHORT else kinds)
    if has_any(title, _DONE):
        return kinds or {ANY}
    if has_any(title, _HERE):
        return kinds
    return set() if any(word.endswith(_TITLE) for word in title.split()) else kinds


def specific(context: Context, p: Passage) -> bool:
    """Whether a heading is itself an item: "Motie-De Wit over ...", "Toezegging TZ202505-012"."""
    return bool(
        context.named_motions(p.start, p.end)
        or context.numbers(p.start, p.end)
        or cues.names_member(context.text, p.start, p.end)
        or terse.names_member(context, lists.past_number(context.text, p), p.end)
        or _of_committee(context.text, p)
        or any(names for _, names in addressees.brackets(context, (p.start, p.end)))
    )


def _of_committee(text: str, p: Passage) -> bool:
    """Whether a heading is the request of a committee: "Verzoek van de commissie over het veer"."""
    said = tokens(text, p.start, p.end)
    return "commissie" in said[:6] and bool({"over", "om", "inzake"}.intersection(said))
