"""The parts of a docx by what they are for, found through its relationships."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

import msgspec

from extractor.messages import InputError
from extractor.readers import archive, xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAIN = "word/document.xml"


class Package(msgspec.Struct):
    """``kinds``: kind of relationship ("footnotes") -> part; ``targets``: id -> (part or address,
    whether it is an address)."""

    name: str
    parts: archive.Parts
    main: str
    kinds: dict[str, str]
    targets: dict[str, tuple[str, bool]]

    def root(self, part: str) -> _Element:
        return xml.root(self.parts[part], self.name, "docx", part)

    def of_kind(self, kind: str) -> _Element | None:
        """The root of the styles, numbering, notes or settings; None when there are none."""
        part = self.kinds.get(kind)
        return None if part is None or part not in self.parts else self.root(part)


def open_package(data: bytes, name: str) -> Package:
    """Raises InputError as ``archive.open_parts`` does, and I040 when there is no main document."""
    parts = archive.open_parts(data, name)
    main = _MAIN
    for kind, target, _ in _relations(parts, "_rels/.rels", "", name).values():
        if kind == "officeDocument" and target in parts:
            main = target
    if main not in parts:
        raise InputError("I040", name, format="docx", why=f"{main}?")
    folder, file = posixpath.split(main)
    kinds: dict[str, str] = {}
    targets: dict[str, tuple[str, bool]] = {}
    found = _relations(parts, f"{folder}/_rels/{file}.rels", folder, name)
    for key, (kind, target, external) in found.items():
        targets[key] = (target, external)
        if not external:
            kinds.setdefault(kind, target)
    for kind in ("styles", "numbering", "footnotes", "endnotes", "settings"):
        if not found and f"{folder}/{kind}.xml" in parts:
            kinds[kind] = f"{folder}/{kind}.xml"
    return Package(name, parts, main, kinds, targets)


def _relations(
    parts: archive.Parts, part: str, folder: str, name: str
) -> dict[str, tuple[str, str, bool]]:
    """Id -> kind, target and whether that is outside the file."""
    if part not in parts:
        return {}
    found: dict[str, tuple[str, str, bool]] = {}
    for each in xml.root(parts[part], name, "docx", part):
        kind = each.get("Type", "").rpartition("/")[2]
        target = each.get("Target", "")
        external = each.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found[each.get("Id", "")] = (kind, target, external)
    return found
