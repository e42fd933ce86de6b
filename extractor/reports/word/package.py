"""A Word file taken apart and put together again: every part that is not written here stays as it is.

The parts come through the same door as for reading, ``readers.archive``: a file that was judged once is
judged again. The XML is parsed with the same limits, but comments and instructions in it are kept.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from extractor.messages import InputError
from extractor.readers import archive, xml

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

TYPES = "[Content_Types].xml"
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # as Word itself writes
_MAIN = "word/document.xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"


class Package(msgspec.Struct):
    """``changed``: the parts that are written anew, or added."""

    name: str
    parts: archive.Parts
    main: str
    changed: dict[str, bytes] = {}

    def root(self, part: str) -> _Element:
        """The root of a part, as it stands by now. Raises InputError I040, I042."""
        data = self.changed.get(part) or self.parts[part]
        # Once as for reading, which says in one line what is the matter with a file.
        xml.root(data, self.name, "docx", part)
        from lxml import etree

        return etree.fromstring(data, _parser())

    def has(self, part: str) -> bool:
        return part in self.changed or part in self.parts

    def put(self, part: str, root: _Element, before: bytes = b"") -> None:
        """Write a part; ``before`` stands in front of its root."""
        from lxml import etree

        tree = root.getroottree()
        data = etree.tostring(
            tree,
            xml_declaration=True,
            encoding=tree.docinfo.encoding or "UTF-8",
            standalone=True if tree.docinfo.standalone is None else tree.docinfo.standalone,
        )
        if before:
            head, _, rest = data.partition(b"?>")
            data = head + b"?>\n" + before + rest
        self.changed[part] = data

    def relations(self, part: str) -> str:
        folder, file = posixpath.split(part)
        return f"{folder}/_rels/{file}.rels".lstrip("/")

    def related(self, part: str, kind: str) -> str | None:
        """The part of the file that is related to another, or to the file itself (""), as "styles"."""
        listed = self.relations(part)
        if not self.has(listed):
            return None
        for each in self.root(listed):
            if not isinstance(each.tag, str) or each.get("TargetMode") == "External":
                continue
            if each.get("Type", "").rpartition("/")[2] == kind:
                folder = posixpath.dirname(part)
                target = posixpath.join("/", folder, each.get("Target", ""))
                return posixpath.normpath(target).lstrip("/")
        return None

    def relate(self, part: str, type_: str, target: str, *, outside: bool = False) -> str:
        """Relate a part to another, or to an address; gives the id of the relation."""
        from lxml import etree

        listed = self.relations(part)
        space = f"{{{_PACKAGE}relationships}}"
        if self.has(listed):
            root = self.root(listed)
        else:
            root = etree.Element(f"{space}Relationships", nsmap={None: space[1:-1]})
        taken = {each.get("Id") for each in root}
        number = len(taken) + 1
        while (key := f"rId{number}") in taken:
            number += 1
        made = etree.SubElement(root, f"{space}Relationship", Id=key)
        made.set("Type", type_)
        made.set("Target", target)
        if outside:
            made.set("TargetMode", "External")
        self.put(listed, root)
        return key

    def declare(self, part: str, type_: str) -> None:
        """Say in the list of types what an added part is."""
        from lxml import etree

        root = self.root(TYPES)
        if any(each.get("PartName", "").lower() == f"/{part}".lower() for each in root):
            return
        made = etree.SubElement(root, f"{{{_PACKAGE}content-types}}Override")
        made.set("PartName", f"/{part}")
        made.set("ContentType", type_)
        self.put(TYPES, root)

    def type_of_main(self) -> str:
        for each in self.root(TYPES):
            if each.get("PartName", "").lstrip("/").lower() == self.main.lower():
                return str(each.get("ContentType", ""))
        return ""

    def zipped(self) -> bytes:
        """The file: the parts in their order, what was added behind them."""
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
            for part in (*self.parts, *(each for each in self.changed if each not in self.parts)):
                info = zipfile.ZipInfo(part, _NO_TIME)
                info.compress_type = zipfile.ZIP_DEFLATED
                made.writestr(
                    info, self.changed[part] if part in self.changed else self.parts[part]
                )
        return file.getvalue()


def open_package(data: bytes, name: str) -> Package:
    """Raises InputError as ``archive.open_parts`` does, and I040 when there is no main document."""
    package = Package(name, archive.open_parts(data, name), _MAIN)
    package.main = package.related("", "officeDocument") or _MAIN
    if package.main not in package.parts or TYPES not in package.parts:
        raise InputError("I040", name, format="docx", why=f"{package.main}?")
    return package


@cache
def _parser() -> XMLParser:
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_pis=False,
        remove_comments=False,
        strip_cdata=False,
    )
