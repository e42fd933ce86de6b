"""XML from outside, parsed so that it cannot reach for a file, the network or much memory."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extractor.messages import InputError

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_NAMES = 10_000  # a hostile file may have a name for each element


class _Names(dict[object, str]):
    """Tag -> name without its namespace; what is no element (an unfilled entity) is "&"."""

    def __missing__(self, tag: object) -> str:
        name = tag.rpartition("}")[2] if isinstance(tag, str) else "&"
        if len(self) < _MOST_NAMES:
            self[tag] = name
        return name


# The name of an element where it is asked for tens of thousands of times: NAMES[element.tag].
NAMES = _Names()


@cache
def _parser(recover: bool) -> XMLParser:
    from lxml import etree

    # No entity is filled in, nothing is fetched, and nesting stays under lxml's own limit (256).
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_pis=True,
        remove_comments=True,
        recover=recover,
    )


def root(
    data: bytes, name: str, format: str, part: str, *, dtd: bool = False, recover: bool = False
) -> _Element:
    """The root element of a part. Raises InputError: I040 when it is no XML, I042 when it has a
    document type, which no program writes there (unless ``dtd`` allows one)."""
    from lxml import etree

    try:
        found = etree.fromstring(data, _parser(recover))
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        if "xcessive depth" in str(error):
            raise InputError("I049", name) from None
        why = str(error).splitlines()[0][:80] if str(error) else "XML"
        raise InputError("I040", name, format=format, why=f"{part}: {why}") from None
    if found is None:
        raise InputError("I040", name, format=format, why=f"{part}: XML")
    if not dtd and found.getroottree().docinfo.internalDTD is not None:
        raise InputError("I042", name, part=f"{part}: DTD")
    return found


def local(element: _Element) -> str:
    """The name of an element without its namespace; of an unfilled entity "&"."""
    return NAMES[element.tag]


def attribute(element: _Element, name: str) -> str | None:
    """The value of the attribute with this local name, in whatever namespace."""
    value: str | None = element.get(_WORD + name)  # most are
    if value is not None:
        return value
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: _Element | None, *path: str) -> _Element | None:
    """The first element down a path of local names."""
    for name in path:
        if element is None:
            return None
        element = next((each for each in element if local(each) == name), None)
    return element
