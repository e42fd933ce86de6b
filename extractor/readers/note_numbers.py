"""A note mark glued to a number: "de motie op stuk nr. 1393", where note 3 reads "Kamerstuk 33 552, nr. 139".

Only asked where a mark is found nowhere else. The number has to be one that something is called by, not a
figure, and has to say itself that it ends before the mark: the note has it without the mark's digits, or its
form has as many digits as there are. More than one such place is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.document import Span
from extractor.patterns import pattern

# What stands right before a number that is a name: "nr. ", "stuk ", "artikel ", the dossier of "33 552-139".
_NAMES = pattern(
    r"(?:^|[\s(])(?:[Nn]rs?\.?|[Nn]ummer|[Ss]tuk|[Mm]otie|[Aa]rtikel|[Aa]rt\.|[Kk]amerstuk(?:ken)?|[Dd]ossier"
    r"|[Ll]id|[Bb]rief|[Aa]mendement)[ ]\Z"
    r"|\d{3}-\Z"
)
_CODE = pattern(r"TZ20\d{4}-\d{3}")
_NUMBER = pattern(r"\d+")
_FIGURE = pattern(
    r"(?<!\d)\d{2} \d{3}(?!\d)|\d+[.,]\d+"
)  # a dossier or figure, of which no part counts
_ENDS = pattern(r"(?![\w%-])(?![.,]\d)")
_REACH = 16  # characters before a number in which its name stands
_LEAST, _MOST = 2, 5  # digits of such a number
_MOST_KNOWN = 40  # numbers in a note: none has more, a hostile file may


def find(text: str, number: int, note: str, after: int, before: int) -> Span | None:
    """The place of mark ``number`` in ``text[after:before]`` at the end of another number; ``note`` is the
    text of its body. None where no place fits, or more than one."""
    mark = str(number)
    found = {
        at
        for at in (*_known(text, mark, note, after, before), *_codes(text, after, before))
        if text.startswith(mark, at) and _ENDS.match(text, at + len(mark))
    }
    return (at := found.pop(), at + len(mark)) if len(found) == 1 else None


def _known(text: str, mark: str, note: str, after: int, before: int) -> Iterator[int]:
    """Where a number ends that the note has too, and that something is called by."""
    known = dict.fromkeys(_NUMBER.findall(_FIGURE.sub(" ", note)))
    for base in list(known)[:_MOST_KNOWN]:
        if not _LEAST <= len(base) <= _MOST or base[0] == "0" or base + mark in known:
            continue
        at = text.find(base + mark, after, before)
        while at >= 0:
            if _NAMES.search(text, max(after, at - _REACH), at):
                yield at + len(base)
            at = text.find(base + mark, at + 1, before)


def _codes(text: str, after: int, before: int) -> Iterator[int]:
    """Where the numbers of toezeggingen end, which have three digits."""
    if text.find("TZ20", after, before) >= 0:
        for match in _CODE.finditer(text, after, before):
            yield match.end()
