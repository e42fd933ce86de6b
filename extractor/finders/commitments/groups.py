"""Lists of commitments in a nota: what introduces one, and what its introduction says of the items."""

from __future__ import annotations

from extractor.document import ITEM, PARAGRAPH, ROW, Passage
from extractor.finders.commitments import cues, labels, marks, terse, titles
from extractor.finders.commitments.draft import TOEZEGGING, VERZOEK, Context, Range
from extractor.finders.commitments.words import tokens, words
from extractor.language.search import has_any

TITLED = "title"  # a heading or line that is a title within a list
_SHORT = 60  # characters of "Mot. 2MD 28-5"
# What an introduction without one of the three words says the letter does with what follows.
_DEALS = (
    "invulling", "uitvoering", "tegemoet", "fgedaan", "afdoening", "voldoe", "voldaan", "doet u",
    "gevolg ge", "gevolg aan", " in op", "ingegaan", " af:", "behandel", "penstaand", "eantwoord",
    "n de brief:", "n brief:", "n deze brief:", "ierin staan", "oldaan", "aan bod", "aan de orde", "staan:", "nakom", " na:",
    "afdoe", "doet af", "fgehandeld", "fgerond", "ngelost", "ngevuld", " zit:", " zitten:",
    "treft u aan", "vindt u", "opgenomen:", "terugkom", "terug op", "estand gedaan", "nageleefd", "ingewilligd",
)  # fmt: skip
# So a heading says what the letter is about: "Wat staat er in de brief?", "Inhoud van de brief".
_WHAT = words("wat waar waarop waarover inhoud overzicht onderwerpen punten kern opzet")
_ANNOUNCES = ("volgende", "onderstaande", "ieronder")
# What is "afgedaan" is a commitment, of whatever kind: a term of the trade.
_DONE = ("fgedaan", "afdoening", "af te doen", "afdoet", "afdoen", "fgehandeld", "afhandeling")
ANY = "?"


class Group:
    """The list that an introduction opens: the kinds it speaks of and the level of its items.

    ``other`` is a list of something else, "overeengekomen is het volgende:". A kind "?" says that
    all items are commitments, of whatever kind; ``marked`` is the kind of the item with that mark.
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
        self.marked: dict[str, str] = {}
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
        if p.kind == ITEM:
            self.holds(p)
        self.titled = {}
        if titles.member(context, p.start, p.end):
            self.titled["above"] = (labels.past_to(context.text, p.start), p.end)
        elif titles.debate(context.text, p.start, p.end):
            self.titled["debate"] = (p.start, p.end)

    def cells(self, p: Passage) -> dict[str, Range]:
        """What the title above an item says of it."""
        if p.kind == ITEM and p.level <= self._title_level:
            self.titled = {}  # it stands beside the title
        return dict(self.titled)

    def kind_of(self, text: str, p: Passage) -> str | None:
        """What the introduction says of an item: by its mark, or by the meeting that the title names."""
        if self.marked and p.marker:
            return self.marked.get(p.marker.strip("(). ").lower())
        where = self.titled.get("debate")
        asked = where is not None and titles.of_requests(text, *where)
        return VERZOEK if asked and self.kinds <= {ANY, VERZOEK} else None

    def said(self, text: str, p: Passage) -> str | None:
        """The one kind that its introduction leaves for an item that only names a Member."""
        kind = self.kind_of(text, p)
        if kind is None and len(self.kinds) == 1 and not self.other:
            kind = next(iter(self.kinds))
        return None if kind == ANY else kind

    def is_flat(self) -> bool:
        """Whether its items stand as deep as the item that introduces them, as in a flat list."""
        return 0 < (self._level or 0) <= self._header_level


def opened(context: Context, p: Passage, end: int, follows: Passage | None) -> Group | None:
    """The group that a passage which ends at ``end`` introduces; ``follows`` is the next passage.

    It ends in a colon, or says "de volgende" before a list.
    """
    text = context.text
    colon = text[end - 1] == ":"
    listed = follows is not None and follows.kind in (ITEM, ROW, TITLED)
    if follows is None or not (colon or (listed and p.kind == PARAGRAPH)):
        return None
    begin = context.sentences(p.start, end)[-1][0]
    kinds = cues.nouns(text, begin, end) or terse.nouns(text[begin:end])
    several = cues.plural(text, begin, end)
    level = p.level if p.kind == ITEM else 0
    plain = colon or kinds or has_any(text[begin:end], _ANNOUNCES)
    if plain and titles.elsewhere(text, begin, end):
        return Group(set(), level, other=True, elsewhere=True)
    if colon and p.kind == ITEM and not several and _is_item(context, p.start, end):
        return (
            None  # "Toezegging aan lid X:" and "TZ202505-012 – twee dingen:" are items themselves
        )
    if not colon:
        return _announced(context, p, (begin, end), kinds, follows)
    if not kinds and _promised(text, begin, end):
        kinds = {TOEZEGGING}
    if not kinds and _asked(text, begin, end):
        kinds = {VERZOEK}
    at = titles.past_origin(text, begin)
    if not kinds and titles.debate(text, at, end) and not titles.tells(text, at, end):
        group = Group(set(), level)
        group.titled["debate"] = (at, end)
        return group
    said = text[begin:end]
    if kinds or has_any(said, _DEALS):
        group = Group(kinds or ({ANY} if has_any(said, _DONE) else set()), level)
        group.marked = marks.kinds(said)
        if kinds == {TOEZEGGING} and labels.names_somebody(context, begin, end):
            group.titled["above"] = (begin, end)
        return group
    return Group(set(), level, other=True)


def _announced(
    context: Context, p: Passage, last: Range, kinds: set[str], follows: Passage
) -> Group | None:
    """The group of a paragraph right above a list or table that ends in no colon."""
    text, (begin, end) = context.text, last
    level = p.level if p.kind == ITEM else 0
    said, line = text[begin:end], text[p.start : end]
    if len(line) < _SHORT and terse.shorthand(line) and line[-1] not in ";,":
        return Group(kinds or terse.nouns(line), level)
    marked = marks.kinds(said)
    if marked and (follows.marker or "").strip("(). ").lower() in marked:
        group = Group(set(marked.values()), level)
        group.marked = marked
        return group
    several = cues.plural(text, begin, end)
    done = has_any(said, _DONE) and "brief" in said and has_any(said, _ANNOUNCES)
    if not kinds and done:
        return Group({ANY}, level)  # "Hieronder staat wat de brief afdoet."
    if not kinds and follows.kind == ITEM and p.kind == PARAGRAPH and _does(said):
        return Group(set(), level)  # "De brief gaat in op vier punten."
    announced = has_any(said, _ANNOUNCES) or (
        several and (follows.kind == ROW or (follows.kind == ITEM and _does(said)))
    )
    return Group(kinds, level) if kinds and announced else None


def _does(said: str) -> bool:
    """Whether a sentence says that the letter deals with the commitments that it speaks of: "De brief
    doet twee toezeggingen en een motie af.", "Het gaat om vier toezeggingen."."""
    if has_any(said, ("et gaat om", "et betreft", "Het zijn", "Dit zijn")):
        return True
    return has_any(said, (*_DEALS, " af.")) and (
        "brief" in said or "iermee" in said or "aarmee" in said
    )


def announces(text: str, last: Passage) -> set[str]:
    """The kinds that a paragraph before a heading announces for the lists under the headings that
    follow: "Hieronder per onderwerp wat de brief afdoet."."""
    if last.kind != PARAGRAPH:
        return set()
    said = text[max(last.start, last.end - 240) : last.end]
    begin = max(said.rfind(". "), said.rfind("? ")) + 1
    said = said[begin:]
    if titles.elsewhere(said, 0, len(said)):
        return set()
    if said[-1] == ":" and cues.plural(said, 0, len(said)):
        return cues.nouns(said, 0, len(said))
    if not has_any(said, _ANNOUNCES):
        return set()
    if not has_any(said, (" per ", "hoofdstuk", "ieronder", "kopjes", "thema")):
        return set()
    found = cues.nouns(said, 0, len(said)) if cues.plural(said, 0, len(said)) else set()
    return found or ({ANY} if has_any(said, _DONE) and "brief" in said else set())


def deals(title: str) -> bool:
    """Whether a heading says that the letter deals with what stands below it: "Brief gaat in op", "Wat
    staat er in de brief?"."""
    if has_any(title, _DEALS) or title.rstrip().endswith(" in op"):
        return True
    said = tokens(title, 0, len(title))
    return bool(_WHAT.intersection(said)) and any(word.endswith("brief") for word in said)


def _promised(text: str, start: int, end: int) -> bool:
    """Whether an introduction is a sentence that was broken off behind what was promised: "Toegezegd
    is:", "U zegde de leden De Wit en Vos toe:", "heeft u drie zaken toegezegd, te weten:"."""
    said = text[start:end]
    if said.startswith(("Toegezegd", "Beloofd")):
        return True
    if "oegezegd" in said or "eloofd" in said:
        return "u " in said or "bent" in said
    return " zegde" in said and " toe" in said and " u " in f" {said.lower()}"


def _asked(text: str, start: int, end: int) -> bool:
    """Whether an introduction is a sentence that was broken off behind what the Kamer asked for:
    "Gevraagd door de Kamer:", "De commissie vroeg u:"."""
    said = tokens(text, start, end)
    asks = {"gevraagd", "verzocht", "vroeg", "vroegen", "verzoekt"}.intersection(said[:12])
    return bool(asks) and cues.is_kamer(said) and "aandacht" not in said


def _is_item(context: Context, start: int, end: int) -> bool:
    """Whether an item that ends in a colon says which one commitment it is: by its first words, or by
    its one number."""
    if cues.start_kind(context.text, start, end):
        return True
    return len({place.reference.id for place in context.own_codes(start, end)}) == 1
