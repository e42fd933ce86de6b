"""The metadata file beside a publication of officielebekendmakingen.nl, in its two forms."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from extractor.document import Place
from extractor.messages import InputError
from extractor.patterns import pattern
from extractor.readers import xml
from extractor.readers.rich import MARGIN_PART, Part, Run
from extractor.readers.xml import local

if TYPE_CHECKING:
    from lxml.etree import _Element

_WHITE = pattern(r"[ \t\r\n]+")
_TITLES = ("OVERHEIDop.documenttitel", "documenttitel", "DC.title", "title")
_DATES = ("DCTERMS.issued", "issued", "DCTERMS.available", "available", "date")
_BESIDE = (".metadata.xml", ".owms.xml", "-metadata.xml")
_MOST_METADATA = 1_000_000  # bytes


def beside(name: str) -> _Element | None:
    """The metadata file beside a publication, if there is one that can be read."""
    stem, extension = os.path.splitext(name)
    if extension.lower() != ".xml" or stem.endswith((".metadata", ".owms")):
        return None
    for path in (stem + end for end in _BESIDE):
        try:
            with open(path, "rb") as file:
                data = file.read(_MOST_METADATA)
            return xml.root(data, path, "xml", "xml", dtd=True)
        except (OSError, ValueError, InputError):
            continue
    return None


def known(root: _Element | None) -> list[Part]:
    """Title and date as label and value lines."""
    if root is None:
        return []
    values: dict[str, str] = {}
    for key, value in record(root):
        values.setdefault(key, value)
    found: list[Part] = []
    for label, keys in (("Onderwerp", _TITLES), ("Datum", _DATES)):
        where = Place(part="metadata")
        for value in [values[key] for key in keys if key in values][:1]:
            found += [Part(MARGIN_PART, [Run(text, where=where)]) for text in (label, value)]
    return found


def record(root: _Element) -> Iterator[tuple[str, str]]:
    """Names and values of a metadata file, in its two forms."""
    for each in root.iter():
        if local(each) == "metadata" and each.get("content"):
            yield each.get("name", ""), each.get("content", "")
        elif len(each) == 0 and each.text and each.text.strip():
            yield local(each), _WHITE.sub(" ", each.text).strip()
