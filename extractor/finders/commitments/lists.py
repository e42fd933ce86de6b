"""Lists of commitments in a nota: what belongs to an item, and of which kind it is."""

from __future__ import annotations

import msgspec

from extractor.document import ITEM, PARAGRAPH, Passage
from extractor.finders.commitments import (
    addressees,
    cues,
    labels,
    naming,
    official,
    prose,
    sources,
    terse,
)
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context, Range
from extractor.finders.commitments.groups import ANY, Group
from extractor.finders.commitments.words import words
from extractor.language.search import has_any

_ENDS = frozenset(".;:!?)")
_MOST_PIECES = 6  # an item that page breaks cut up more often is none
# An item of a list of commitments that is none of them, where a flat list runs on.
_ABOUT_THE_LETTER = (
    "Deze brief", "Deze Kamerbrief", "De brief", "De Kamerbrief", "In de brief", "In deze brief",
    "Met de brief", "Er is", "Er zijn", "Er wordt", "Dit is", "Dit wordt", "Bijgevoegd",
    "Mede namens", "Wij adviseren",
)  # fmt: skip
_TO_THE_MINISTER = ("U stuurt", "U verzendt", "U biedt", "U ontvangt", "U kunt", "U wordt")
# So an item begins that promises something, be it about a motion.
_OFFICE = (
    "De minister", "De staatssecretaris", "De bewindspersoon", "Minister", "Staatssecretaris", "U ",
    "TZ",
)  # fmt: skip
_ENDS_NOTHING = words(
    "de het een van voor met op aan en of over om te tot door bij naar dat die lid leden inzake tussen uw"
)
# So a line begins that tells of the item before it, and not what it is itself.
_POINTS_BACK = (
    "Deze laatste", "Dit laatste", "De laatste", "Laatstgenoemde", "De eerste ", "Het eerste", "Het laatste",
    "Deze staat", "Deze is", "Dit punt",
)  # fmt: skip
_SAYS_WHAT = (" aan ", " om ", " of ", " over ", " dat ", ":")
_REMARK = 110  # characters of such a line
# "De toezeggingen zijn gedaan in ...": a remark that does not end the list around it.
_REMARKS = (" gedaan", " ingediend", " vermeld")


def goes_on(text: str, pieces: list[Range], p: Passage) -> bool:
    """Whether a paragraph only continues what a page break cut off: no full stop before, no capital,
    or a word before that ends no sentence."""
    if p.kind != PARAGRAPH or len(pieces) >= _MOST_PIECES:
        return False
    cut_off = text[pieces[-1][1] - 1] not in _ENDS
    return cut_off and (text[p.start].islower() or left_open(text, *pieces[-1]))


def left_open(text: str, start: int, end: int) -> bool:
    """Whether a stretch breaks off behind a word that ends no sentence: "op het terrein van"."""
    space = text.rfind(" ", start, end)
    return space > 0 and text[space + 1 : end] in _ENDS_NOTHING


def remarks(context: Context, p: Passage, end: int) -> bool:
    """Whether a line only gives the number of the item before it: "Deze laatste staat als TZ202602-066
    in het register."."""
    text = context.text
    if not text.startswith(_POINTS_BACK, p.start) or end - p.start > _REMARK:
        return False
    return not has_any(text[p.start : end], _SAYS_WHAT) and bool(context.numbers(p.start, end))


def outlives(text: str, p: Passage, end: int) -> bool:
    """Whether a list goes on behind a paragraph: an item without its bullet, or a remark on the list."""
    remark = has_any(text[p.start : p.end], _REMARKS)
    return text[end - 1] == ";" or remark


def item_kind(context: Context, group: Group | None, p: Passage, pieces: list[Range]) -> str | None:
    """What an item of a list is, by its own words or by the introduction of its list; else None."""
    text = context.text
    held = group is not None and group.holds(p)
    if group is not None and group.elsewhere and held:
        return None
    own = own_kind(context, p, pieces)
    start, end = p.start, pieces[-1][1]
    if own is not None or group is None or group.other or not held:
        said = group.said(text, p) if group is not None and held and own == TOEZEGGING else None
        named = said is not None and not _numbered(context, pieces)
        return said if named and cues.start_kind(text, start, end) is None else own
    trailed = sources.trailing(context, *pieces[-1])
    own = terse.kind(text, start, end, bare=True) or (trailed[0] if trailed else None)
    short = terse.initial(context, start, end) if own is None else None
    label = _label(context, start, end) if own is None and short is None else None
    own = own or group.kind_of(text, p) or (short[0] if short else None)
    if own is None and label is not None and not group.kinds - {ANY}:
        own = None if not group.kinds and labels.stance(text, start, end) else label
    if own is None and not group.kinds and "above" in group.titled:
        own = prose.first_kind(context, start, end) or TOEZEGGING
    if own is not None:
        return own
    if text.startswith(_ABOUT_THE_LETTER, p.start) or not group.kinds:
        return None  # "Ook gaat u in op:" announces no kind: each item has to say what it is
    if group.is_flat() and text.startswith(_TO_THE_MINISTER, p.start):
        return None
    kinds = group.kinds - {ANY}
    said = prose.first_kind(context, p.start, pieces[-1][1])
    promises = text.startswith(_OFFICE, p.start) or _names_addressee(context, pieces)
    if label is not None and label in kinds and len(kinds) > 1:
        numbered = official.kind(context, pieces)
        return numbered if numbered in kinds else said if said in kinds else label
    if len(kinds) == 1 and (said != MOTIE or promises):
        return next(iter(kinds))
    if said is None and not promises:
        said = official.kind(context, pieces)
        said = said if not kinds or said in kinds else None
    return said if said is not None else TOEZEGGING


def _label(context: Context, start: int, end: int) -> str | None:
    """What an item is by the Member or committee that the label before its matter names."""
    label = terse.labelled(context, start, end)
    if label is None:
        return TOEZEGGING if sources.before_colon(context, start, end) else None
    behind = terse.past_label(context.text, start, end)
    return cues.start_kind(context.text, behind, end) or label


def _numbered(context: Context, pieces: list[Range]) -> bool:
    return any(context.own_codes(start, end) for start, end in pieces)


def for_member(context: Context, start: int, end: int) -> str | None:
    """What an item of a nota's core is that opens with the Member it is for: "Lid De Wit (D66): hoeveel
    plaatsen er zijn"; None where it says what he thinks."""
    if not terse.is_marked(context, start, end) or labels.stance(context.text, start, end):
        return None
    return terse.labelled(context, start, end)


def labelled(context: Context, p: Passage) -> bool:
    """Whether a heading is an item that lost its bullet: "2 Lid De Wit (D66) – sluizen"."""
    start = past_number(context.text, p)
    if not terse.is_marked(context, start, p.end):
        return False
    return terse.labelled(context, start, p.end) is not None


def past_number(text: str, p: Passage) -> int:
    """Where a line begins behind the number that it has as an item."""
    return naming.past_mark(text, p.start, p.end)


def first_of(kinds: set[str]) -> str:
    """The kind of an item that does not say it, in a list of these kinds."""
    return next(iter(kinds)) if len(kinds) == 1 and ANY not in kinds else TOEZEGGING


def is_part(context: Context, item: Passage, p: Passage) -> bool:
    """Whether a deeper item only goes on about the item before it, and says not what it is itself."""
    if p.kind != ITEM or p.level <= item.level:
        return False
    pieces = [(p.start, p.end)]
    return own_kind(context, p, pieces) is None and not terse.labelled(context, p.start, p.end)


def loose_kind(
    context: Context, group: Group | None, p: Passage, pieces: list[Range]
) -> str | None:
    """What a paragraph is: an item of which the bullet got lost ends in a semicolon."""
    if group is None or group.other:
        return None if group and group.elsewhere else own_kind(context, p, pieces)
    start = past_number(context.text, p)
    p = msgspec.structs.replace(p, start=start) if start > p.start else p
    label = terse.labelled(context, start, pieces[-1][1]) is not None
    if context.text[pieces[-1][1] - 1] != ";" and not label:
        return own_kind(context, p, pieces)
    return item_kind(context, group, p, pieces)


def own_kind(context: Context, p: Passage, pieces: list[Range]) -> str | None:
    """What a passage is by its first words, its number or the addressee that it names in brackets.

    None too where its sentences tell more than that: "prose" reads those.
    """
    kind = cues.start_kind(context.text, p.start, p.end)
    if kind is not None:
        return kind
    if p.kind == ITEM:
        end = pieces[-1][1]
        if (opens := sources.opening(context, p.start, end)) is not None:
            return opens
        bracketed = _in_brackets(context, pieces)
        if bracketed is not None:
            return bracketed
        if labels.to_member(context, p.start, end):
            return prose.first_kind(context, p.start, end) or TOEZEGGING
        trailed = sources.trailing(context, pieces[-1][0], end, sure=True)
        if trailed is not None:
            return trailed[0]
        if sources.answers(context, p.start, end):
            return VERZOEK
        if sources.promised(context, p.start, end):
            return TOEZEGGING
    said = prose.first_kind(context, p.start, p.end)
    if said == VERZOEK and p.kind != ITEM:
        return None  # the Member in brackets may be of another sentence
    if said in (None, VERZOEK) and _names_addressee(context, pieces):
        return TOEZEGGING
    if said is not None:
        return None
    return TOEZEGGING if _numbered(context, pieces) else None


def _in_brackets(context: Context, pieces: list[Range]) -> str | None:
    """What a last bracket says that an item is: "(toezegging aan lid De Wit, D66)"."""
    for start, end in pieces[:-3:-1]:
        opens = context.text.rfind("(", start, end)
        if opens >= 0:
            return cues.start_kind(context.text, opens + 1, end)
    return None


def _names_addressee(context: Context, pieces: list[Range]) -> bool:
    return any(names for piece in pieces for _, names in addressees.brackets(context, piece))
