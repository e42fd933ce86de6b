"""Text from a document made fit to stand in someone else's file: only what is text remains."""

from __future__ import annotations

from extractor.patterns import pattern

# What XML cannot hold, and marks that turn the direction of what follows: a remark that quotes one
# would show its own words backwards.
_UNFIT = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BLANKS = pattern(r"\s+")
_TURNS = pattern("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def legal(text: str) -> str:
    """The text without characters that XML cannot hold; its length stays."""
    return _UNFIT.sub("\ufffd", text)


def plain(text: str) -> str:
    """A piece of one line of a remark; blanks at its ends part it from the next piece."""
    return _BLANKS.sub(" ", _TURNS.sub("", legal(text)))
