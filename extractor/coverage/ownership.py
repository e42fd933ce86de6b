"""Whose a passage is: an item that shares only words with a passage about another has not its number."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.coverage.items import Item
from extractor.coverage.letter import Slot

# A passage that names somebody or some number, and not those of the item.
_CLASHES = ("reference_clash", "member_clash")
_NAMES = ("reference", "member", "member_near")


def is_foreign(signals: Mapping[str, float]) -> bool:
    """Whether a passage names another item, and nothing in it names this one."""
    return any(name in signals for name in _CLASHES) and not any(name in signals for name in _NAMES)


def ids(item: Item, slot: Slot, signals: Mapping[str, float]) -> frozenset[str]:
    """The numbers of a slot that can be the item's: a motion has no TZ code, and the numbers of another
    item are not its own."""
    if "reference_clash" in signals and is_foreign(signals):
        return item.ids & slot.ids
    if item.kind == "motie":
        return frozenset(i for i in slot.ids if i.startswith("kst-"))
    return slot.ids if slot.kind != "motie" else frozenset()
