"""Text from a document made fit to stand in someone else's file: only what is text remains."""

from __future__ import annotations

from extractor.patterns import pattern

# What XML cannot hold, and marks that turn the direction of what follows: a remark that quotes one
# would show its own words backwards.
_UNFIT = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# Word's fonts of symbols have their signs in the private use area, where no other font has any: what
# stands there as a bullet, a tick or an arrow is an empty box elsewhere. One sign for one: no offset moves.
SYMBOLS = {
    0xF02D: "–", 0xF06C: "●", 0xF06E: "■", 0xF06F: "□", 0xF070: "❏", 0xF071: "❑", 0xF072: "❒",
    0xF073: "◆", 0xF074: "◆", 0xF075: "◆", 0xF076: "❖", 0xF077: "◆", 0xF09E: "·", 0xF09F: "•",
    0xF0A0: "▪", 0xF0A7: "▪", 0xF0A8: "☐", 0xF0AB: "★", 0xF0AE: "→", 0xF0B7: "•", 0xF0C4: "➔",
    0xF0D8: "➢", 0xF0DC: "➢", 0xF0DE: "⇒", 0xF0E0: "→", 0xF0E8: "➔", 0xF0F0: "⇨", 0xF0FB: "✗",
    0xF0FC: "✓", 0xF0FD: "☒", 0xF0FE: "☑",
}  # fmt: skip
_SYMBOL = pattern("[\uf020-\uf0ff]")
_BLANKS = pattern(r"\s+")
_TURNS = pattern("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def drawn(text: str) -> str:
    """The text with signs that every font has; its length stays."""
    return text.translate(SYMBOLS) if _SYMBOL.search(text) else text


def legal(text: str) -> str:
    """The text without characters that XML cannot hold or no font has; its length stays."""
    return _UNFIT.sub("\ufffd", drawn(text))


def plain(text: str) -> str:
    """A piece of one line of a remark; blanks at its ends part it from the next piece."""
    return _BLANKS.sub(" ", _TURNS.sub("", legal(text)))
