"""Whether a hyphen at the end of a line belongs to its word: "dual-" / "use" or "voort-" / "gang".

What decides is what the document itself prints elsewhere, whether its lines show that it breaks words
at all, and a few kinds of word that Dutch always writes with a hyphen. In doubt the word was broken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from extractor.patterns import pattern
from extractor.readers.pdf.chars import Segment
from extractor.readers.pdf.rows import Row
from extractor.readers.pdf.zones import Page

_LEAST_ROOM = 4.6  # sizes: less is too little for any program to break a word in
_LEAST_LETTERS = 9  # of a word that could have been broken
_PART = 0.5  # of such a word would have fitted
_LEAST_WHOLE = 2  # of those, left whole: the document does not break words
_TO_ONE = 2  # and so many to each hyphen at the end of a line
_SIGNS = ("+", ")", "%", "&")
_JOINING = frozenset(("en", "of", "tot", "dan", "als"))
_WORDS = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = pattern(r"[^\W_]+(?=-\Z)")
_FIRST = pattern(r"[^\W_]+")
# "Özkan-de Wit", "Terpstra-van den Berg"
_PREFIXES = frozenset(
    [
        "aan",
        "bij",
        "de",
        "den",
        "der",
        "het",
        "in",
        "la",
        "le",
        "op",
        "te",
        "ten",
        "ter",
        "van",
        "von",
    ]
)
# The first half of loan words that Dutch writes with a hyphen ("dual-usegoederen"), and of no word that
# could be broken there.
_LOANED = frozenset(["dual", "follow", "high", "joint", "know", "low", "non", "public"])
_VOWEL = pattern(r"[\daeiouyAEIOUYÀ-ÖØ-öø-ÿ]")
# Two adjectives side by side: "sociaal-medische", "financieel-economisch".
_STEM = pattern(r"[^\W\d_]*(?:aal|eel|isch|ief|iek|lijk)\Z")
_ADJECTIVE = pattern(
    r"[^\W\d_]+(?:ische?|iële|ieel|inale?|urele?|ureel|itieve?|inhoudelijke?|bestuurlijke?"
    r"|maatschappelijke?|ruimtelijke?)\Z"
)


class Hyphens(msgspec.Struct, frozen=True, gc=False):
    """What a document shows of its hyphens: words as printed within a line, in small letters, without
    a hyphen and with one; ``never`` when it breaks no words, so that every hyphen is one."""

    whole: frozenset[str] = frozenset()
    parted: frozenset[str] = frozenset()
    never: bool = False

    def stays(self, above: str, below: str) -> bool:
        """Whether the hyphen at the end of the line ``above`` stays before the text ``below``, with
        nothing between. False leaves it to what is known of words everywhere (``readers.clean``)."""
        if not above.endswith("-"):
            return False
        if above[-2:-1] in _SIGNS and below[0].isalpha():  # "SDE++-aanvragen"
            return True
        found = self._told(above, below)
        return self.never and _halves(above, below) is not None if found is None else found

    def _told(self, above: str, below: str) -> bool | None:
        """What the words themselves tell, if anything."""
        halves = _halves(above, below)
        if halves is None:
            return False
        word, rest = halves
        if word[0].isupper() and rest in _PREFIXES and below[len(rest) :][:1] == " ":
            return True
        if f"{word}-{rest}".lower() in self.parted:
            return True
        if (word + rest).lower() in self.whole:
            return False
        if word.lower() in _LOANED:
            return True
        if not _VOWEL.search(word):  # "btw-carrousels": no part of a broken word is without a vowel
            return True
        return True if _STEM.match(word) and _ADJECTIVE.match(rest) else None


def _halves(above: str, below: str) -> tuple[str, str] | None:
    """What stands before the hyphen, and what begins the next line, if those may be of one word."""
    left, right = _LAST.search(above), _FIRST.match(below)
    if left is None or right is None or not right.group().islower():
        return None
    if right.group() in _JOINING:  # "beleids- en bestedingsruimte"
        return None
    if not left.group()[1:].islower():  # "NPLV-gebieden": no doubt anywhere
        return None
    return left.group(), right.group()


def learn(pages: Sequence[Page]) -> Hyphens:
    """What the pages show; only words that stand within a line count as printed."""
    whole: set[str] = set()
    parted: set[str] = set()
    ends: list[tuple[str, str]] = []
    left_whole = 0
    for above, below, right in _lines(pages):
        text = above.text
        for word in _WORDS.findall(text, text.find(" ") + 1, text.rfind(" ") + 1):
            (parted if "-" in word else whole).add(word.lower())
        if below is not None and text.endswith("-"):
            ends.append((text, below.text))
        elif below is not None:
            left_whole += _left_whole(above, below, right)
    found = Hyphens(frozenset(whole), frozenset(parted))
    broken = sum(
        _halves(*end) is not None and end[0][-2:-1].islower() and not found._told(*end)
        for end in ends
    )
    never = left_whole >= _LEAST_WHOLE and left_whole >= _TO_ONE * broken
    return Hyphens(found.whole, found.parted, never)


def _lines(pages: Sequence[Page]) -> Iterator[tuple[Segment, Segment | None, float]]:
    """Each stretch of a line, what begins the next line of the same column, and how far lines reach."""
    for page in pages:
        for i, row in enumerate(page.main):
            for segment in row.segments[:-1]:
                yield segment, None, 0.0
            below = page.main[i + 1] if i + 1 < len(page.main) else None
            on = below is not None and _same(row, below)
            yield row.segments[-1], below.segments[0] if on and below else None, row.right
        for table in page.tables:
            for cells, rights in zip(table.rows, table.rights, strict=True):
                for cell, right in zip(cells, rights, strict=True):
                    for k, segment in enumerate(cell):
                        yield segment, cell[k + 1] if k + 1 < len(cell) else None, right


def _same(above: Row, below: Row) -> bool:
    """Whether two lines are of one paragraph, as far as size and distance tell."""
    near = above.base - below.base < 1.7 * above.size
    return near and not below.top and abs(above.size - below.size) < 0.5


def _left_whole(above: Segment, below: Segment, right: float) -> bool:
    """Whether a long word went to the next line whole where a part of it would have fitted."""
    first = _FIRST.match(below.text)
    if first is None or len(first.group()) < _LEAST_LETTERS or not first.group().islower():
        return False
    word = below.edges[first.end()] - below.x0
    room = right - above.x1
    return max(_LEAST_ROOM * above.size, _PART * word) < room < word
