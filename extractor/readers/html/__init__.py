"""Web pages as saved (.html): officielebekendmakingen.nl, rijksoverheid.nl, Word, LibreOffice, and
conversions of a pdf that put each word in an element of its own.

Nothing is fetched and no script is run. A page that is one block of lines broken by hand is read as
the text file that it is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import msgspec

from extractor.digest import sha256
from extractor.document import Document, Issue
from extractor.messages import InputError
from extractor.patterns import pattern
from extractor.readers import decode, rich
from extractor.readers import text as plain
from extractor.readers.html import body, notes
from extractor.readers.rich import Part

if TYPE_CHECKING:
    from lxml.etree import HTMLParser, _Element

_CHARSET = pattern(r"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})""")
_HEAD = 2048  # a page says within so many bytes what its encoding is
_TYPED_LINES = 15  # a paragraph of more lines than this is a text with line ends
_TYPED_PART = 0.7  # of all the text of the page


def read(data: bytes, name: str = "-", as_kind: str | None = None) -> Document:
    """Read a web page. Raises InputError I004-I008 as text does, I042 when it nests too deeply."""
    text, issues = _decoded(data, name)
    root = _parse(text, name)
    found = notes.find(root)
    parts, bodies = body.read(root, found)
    typed = _typed(parts)
    if typed is not None and not bodies:
        document = plain.read(typed.encode(), name, as_kind)
        return msgspec.structs.replace(
            document, format="html", sha256=sha256(data), issues=(*issues, *document.issues)
        )
    return rich.assemble(
        parts, bodies, name=name, format="html", data=data, as_kind=as_kind, issues=issues
    )


def _decoded(data: bytes, name: str) -> tuple[str, tuple[Issue, ...]]:
    """The text of the page: in the encoding it says it has, where that is true."""
    stated = _CHARSET.search(data[:_HEAD].decode("latin-1"))
    if stated is not None and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        # A page that calls itself Latin-1 is in what Windows means by that.
        encoding = stated[1].lower()
        encoding = "cp1252" if encoding in ("iso-8859-1", "latin1", "us-ascii") else encoding
        if not encoding.startswith("utf"):
            try:
                return data.decode(encoding), ()
            except (LookupError, UnicodeDecodeError):
                pass
    return decode.decode(data, name)


@cache
def _parser() -> HTMLParser:
    from lxml import etree

    return etree.HTMLParser(
        no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8"
    )


def _parse(text: str, name: str) -> _Element:
    from lxml import etree

    parser = _parser()
    try:
        root = etree.fromstring(text.replace("\x00", "").encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError("I040", name, format="html", why=str(error)[:80] or "HTML") from None
    if root is None:
        raise InputError("I008", name)
    if any("xcessive depth" in entry.message for entry in parser.error_log):
        raise InputError("I049", name)
    return root


def _typed(parts: list[Part]) -> str | None:
    """The text of a page that is one long paragraph of lines, as a converted pdf is."""
    longest, all_text = "", 0
    for part in parts:
        for cell in part.cells if part.cells is not None else (part.runs,):
            text = "".join(run.text for run in cell)
            all_text += len(text)
            longest = max(longest, text, key=len)
    if longest.count("\n") <= _TYPED_LINES or len(longest) < _TYPED_PART * all_text:
        return None
    return "\n".join(line.strip() for line in longest.split("\n"))
