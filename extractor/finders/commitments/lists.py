"""Lists of commitments in a nota: what introduces one, what belongs to it, and of which kind."""

from __future__ import annotations

import msgspec

from extractor.document import ITEM, PARAGRAPH, ROW, Passage
from extractor.finders.commitments import addressees, cues, official, prose, terse, titles
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context, Range
from extractor.finders.commitments.words import words
from extractor.language.search import has_any

_ENDS = frozenset(".;:!?)")
_TITLE = 60  # characters of "Mot. 2MD 28-5"
_MOST_PIECES = 6  # an item that page breaks cut up more often is none
# What an introduction without one of the three words says the letter does with what follows.
_DEALS = (
    "invulling", "uitvoering", "tegemoet", "fgedaan", "afdoening", "voldoe", "voldaan", "doet u",
    "gevolg ge", "gevolg aan", " in op", "ingegaan", " af:", "behandel", "penstaand", "eantwoord",
    "n de brief:", "n brief:", "n deze brief:", "ierin staan", "oldaan", "aan bod", "aan de orde", "staan:", "nakom", " na:",
)  # fmt: skip
_ANNOUNCES = ("volgende", "onderstaande", "hieronder")
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
# "De toezeggingen zijn gedaan in ...": a remark that does not end the list around it.
_REMARKS = (" gedaan", " ingediend", " vermeld")


class Group:
    """The list that an introduction opens: the kinds it speaks of and the level of its items.

    ``other`` is a list of something else, "overeengekomen is het volgende:". A kind "?" says that
    all items are commitments, of whatever kind.
    """

    def __init__(
        self,
        kinds: set[str],
        header_level: int = 0,
        other: bool = False,
        elsewhere: bool = False,
    ) -> None:
        self.kinds = kinds
        self.other = other
        self.elsewhere = elsewhere
        self.titled: dict[str, Range] = {}
        self._title_level = 0
        self._header_level = header_level
        self._level: int | None = None  # of its items, known from the first
        self._bullets = False
        self._closed = False

    def holds(self, p: Passage) -> bool:
        """Whether an item belongs to it; behind bullets, "b." of the list around them closes it."""
        bullet = not (p.marker or "1")[0].isalnum()
        if self._level is None:
            self._level, self._bullets = p.level, bullet
        self._closed = self._closed or (self._bullets and not bullet and p.level <= self._level)
        return p.level >= self._level and not self._closed

    def title(self, context: Context, p: Passage) -> None:
        """Take a title of the items that follow: "Lid De Wit (D66)", "VVD", "CD Water 20 mei"."""
        self._title_level = p.level if p.kind == ITEM else 0
        self.titled = {}
        if titles.member(context, p.start, p.end):
            self.titled["above"] = (p.start, p.end)
        elif titles.debate(context.text, p.start, p.end):
            self.titled["debate"] = (p.start, p.end)

    def cells(self, p: Passage) -> dict[str, Range]:
        """What the title above an item says of it."""
        if p.kind == ITEM and p.level <= self._title_level:
            self.titled = {}  # it stands beside the title
        return dict(self.titled)

    def is_flat(self) -> bool:
        """Whether its items stand as deep as the item that introduces them, as in a flat list."""
        return 0 < (self._level or 0) <= self._header_level


def opened(context: Context, p: Passage, end: int, follows: Passage | None) -> Group | None:
    """The group that a passage which ends at ``end`` introduces; ``follows`` is the next passage.

    It ends in a colon, or says "de volgende" before a list.
    """
    text = context.text
    colon = text[end - 1] == ":"
    listed = follows is not None and follows.kind in (ITEM, ROW)
    if follows is None or not (colon or (listed and p.kind == PARAGRAPH)):
        return None
    begin = context.sentences(p.start, end)[-1][0]
    kinds = cues.nouns(text, begin, end) or terse.nouns(text[begin:end])
    several = cues.plural(text, begin, end)
    level = p.level if p.kind == ITEM else 0
    if (colon or listed) and titles.elsewhere(text, begin, end):
        own = p.kind == ITEM and not colon and own_kind(context, p, [(p.start, end)])
        if not own and (colon or several or p.kind != ITEM):
            return Group(set(), level, other=True, elsewhere=True)
    if colon and p.kind == ITEM and not several and _is_item(context, p.start, end):
        return (
            None  # "Toezegging aan lid X:" and "TZ202505-012 – twee dingen:" are items themselves
        )
    if not colon:
        table = follows.kind == ROW and several
        line = text[p.start : end]
        if len(line) < _TITLE and terse.shorthand(line) and line[-1] not in ";,":
            return Group(kinds or terse.nouns(line), level)
        announced = table or has_any(text[begin:end], _ANNOUNCES)
        return Group(kinds, level) if kinds and announced else None
    if not kinds and _promised(text, begin, end):
        kinds = {TOEZEGGING}
    at = titles.past_origin(text, begin)
    if not kinds and titles.debate(text, at, end):
        group = Group(set(), level)
        group.titled["debate"] = (at, end)
        return group
    if kinds or has_any(text[begin:end], _DEALS):
        group = Group(kinds, level)
        if kinds == {TOEZEGGING} and cues.names_member(text, begin, end):
            group.titled["above"] = (begin, end)
        return group
    return Group(set(), level, other=True)


def deals(title: str) -> bool:
    """Whether a heading says that the letter deals with what stands below it: "Brief gaat in op"."""
    return has_any(title, _DEALS) or title.rstrip().endswith(" in op")


def _promised(text: str, start: int, end: int) -> bool:
    """Whether an introduction is a sentence that was broken off behind what was promised: "Toegezegd
    is:", "U zegde de leden De Wit en Vos toe:", "heeft u drie zaken toegezegd, te weten:"."""
    said = text[start:end]
    if said.startswith("Toegezegd"):
        return True
    if "oegezegd" in said:
        return "u " in said or "bent" in said
    return " zegde" in said and " toe" in said and " u " in f" {said.lower()}"


def _is_item(context: Context, start: int, end: int) -> bool:
    """Whether an item that ends in a colon says which one commitment it is: by its first words, or by
    its one number."""
    if cues.start_kind(context.text, start, end):
        return True
    return len({place.reference.id for place in context.own_codes(start, end)}) == 1


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
    if own is not None or group is None or group.other or not held:
        return own
    start, end = p.start, pieces[-1][1]
    own = terse.kind(text, start, end, bare=True)
    short = terse.initial(context, start, end) if own is None else None
    label = terse.labelled(context, start, end) if own is None and short is None else None
    own = own or (short[0] if short else None)
    if own is None and label is not None and not group.kinds - {"?"}:
        own = label
    if own is None and not group.kinds and "above" in group.titled:
        own = prose.first_kind(context, start, end) or TOEZEGGING
    if own is not None:
        return own
    if text.startswith(_ABOUT_THE_LETTER, p.start) or not group.kinds:
        return None  # "Ook gaat u in op:" announces no kind: each item has to say what it is
    if group.is_flat() and text.startswith(_TO_THE_MINISTER, p.start):
        return None
    kinds = group.kinds - {"?"}
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


def labelled(context: Context, p: Passage) -> bool:
    """Whether a heading is an item that lost its bullet: "2 Lid De Wit (D66) – sluizen"."""
    start = past_number(context.text, p)
    if not terse.is_marked(context, start, p.end):
        return False
    return terse.labelled(context, start, p.end) is not None


def past_number(text: str, p: Passage) -> int:
    """Where a line begins behind the number that it has as an item: "1.2 ", "3 ", "II. "."""
    space = text.find(" ", p.start, min(p.end, p.start + 8))
    token = text[p.start : max(p.start, space)].rstrip(".)")
    numbered = token.replace(".", "").isdecimal() or (token.isupper() and set(token) <= set("IVX"))
    return space + 1 if token and numbered else p.start


def first_of(kinds: set[str]) -> str:
    """The kind of an item that does not say it, in a list of these kinds."""
    return next(iter(kinds)) if len(kinds) == 1 and "?" not in kinds else TOEZEGGING


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
    bracketed = _in_brackets(context, pieces) if p.kind == ITEM else None
    if bracketed is not None:
        return bracketed
    said = prose.first_kind(context, p.start, p.end)
    if said in (None, VERZOEK) and _names_addressee(context, pieces):
        return TOEZEGGING
    if said is not None:
        return None
    return TOEZEGGING if any(context.own_codes(s, e) for s, e in pieces) else None


def _in_brackets(context: Context, pieces: list[Range]) -> str | None:
    """What a last bracket says that an item is: "(toezegging aan lid De Wit, D66)"."""
    for start, end in pieces[:-3:-1]:
        opens = context.text.rfind("(", start, end)
        if opens >= 0:
            return cues.start_kind(context.text, opens + 1, end)
    return None


def _names_addressee(context: Context, pieces: list[Range]) -> bool:
    return any(names for piece in pieces for _, names in addressees.brackets(context, piece))
