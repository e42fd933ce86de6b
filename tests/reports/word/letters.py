"""Word letters written byte by byte, and what stands between the ends of their comments."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from lxml import etree

import extractor
from extractor.document import Document, Span
from extractor.reports.remarks import Piece, Remark, Remarks
from extractor.reports.word import annotate, package, places
from tests.hostile import made

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_ANCHORS = (f"{W}commentRangeStart", f"{W}commentRangeEnd")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def letter(body: str, **parts: str) -> bytes:
    """A docx of this body; ``footnotes="..."`` adds a part of that kind with that inside."""
    files = made.docx_parts(f"<w:document {NAMES}><w:body>{body}</w:body></w:document>".encode())
    types, relations = "", ""
    for i, (kind, inner) in enumerate(parts.items(), 10):
        files[f"word/{kind}.xml"] = f"<w:{kind} {NAMES}>{inner}</w:{kind}>".encode()
        types += f'<Override PartName="/word/{kind}.xml" ContentType="{_TYPE.format(kind)}"/>'
        relations += f'<Relationship Id="rId{i}" Type="{_RELATION}{kind}" Target="{kind}.xml"/>'
    listed = files["[Content_Types].xml"]
    files["[Content_Types].xml"] = listed.replace(b"</Types>", f"{types}</Types>".encode())
    files["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{relations}</Relationships>"
    ).encode()
    return made.zipped(files)


def remark(span: Span | None, *lines: str, state: str = "covered") -> Remark:
    return Remark(state, span, tuple((Piece(line),) for line in lines))


def said(*remarks: Remark) -> Remarks:
    return Remarks(
        at=tuple(r for r in remarks if r.span is not None),
        loose=tuple(r for r in remarks if r.span is None),
        above=((Piece("Uitkomst"),),),
        below=((Piece("Niet nagegaan"),),),
    )


def span_of(document: Document, quote: str) -> Span:
    start = document.source.index(quote)
    return start, start + len(quote)


def commented(data: bytes, *quotes: str, suffix: str = ".docx") -> bytes:
    """The letter with a comment on each quote."""
    document = extractor.read(data, "brief.docx", kind="brief", guard=False)
    remarks = said(*(remark(span_of(document, quote), f"over {quote[:20]}") for quote in quotes))
    task = annotate.Task(
        said=remarks,
        places=[places.stretches(document, r.span) for r in remarks.at if r.span],
        lang="nl",
        suffix=suffix,
    )
    return annotate.annotated(package.open_package(data, "brief.docx"), task)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def root(data: bytes, part: str = "word/document.xml") -> Any:
    return etree.fromstring(parts(data)[part])


def comments(data: bytes) -> dict[str, list[str]]:
    """The lines of each comment by its id."""
    return {
        each.get(f"{W}id"): ["".join(p.itertext()) for p in each.iter(f"{W}p")]
        for each in root(data, "word/comments.xml")
    }


def ranges(data: bytes) -> dict[str, str]:
    """The text between the ends of each comment."""
    found: dict[str, str] = {}
    open_: set[str] = set()
    for each in root(data).iter():
        if each.tag == _ANCHORS[0]:
            open_.add(each.get(f"{W}id"))
            found[each.get(f"{W}id")] = ""
        elif each.tag == _ANCHORS[1]:
            open_.remove(each.get(f"{W}id"))
        elif each.tag in (f"{W}tab", f"{W}br"):
            for key in open_:
                found[key] += "\t" if each.tag == f"{W}tab" else "\n"
        elif isinstance(each.tag, str) and each.tag.endswith("}t"):
            for key in open_:
                found[key] += each.text or ""
        elif each.tag == f"{W}footnoteReference":
            for key in open_:
                found[key] += "*"
    assert not open_
    return found


def marks(data: bytes) -> list[str]:
    """The ids of the marks of comments, in the order of the text."""
    return [each.get(f"{W}id") for each in root(data).iter(f"{W}commentReference")]


def unshown(data: bytes) -> int:
    """How many texts have blanks at their ends that Word leaves out."""
    return sum(
        (each.text or "") != (each.text or "").strip() and each.get(_SPACE) != "preserve"
        for each in root(data).iter(f"{W}t")
    )


def plain(data: bytes, kept: frozenset[str] = frozenset()) -> bytes:
    """The body without comments (but those ``kept``), and with runs of one format that follow on each
    other as one run: two bodies with this in common say and show the same."""
    tree = root(data)
    for each in [e for e in tree.iter() if isinstance(e.tag, str)]:
        mark = each.find(f"{W}commentReference") if each.tag == f"{W}r" else None
        own = mark if mark is not None else each if each.tag in _ANCHORS else None
        if own is not None and own.get(f"{W}id") not in kept:
            _drop(each)
    for run in list(tree.iter(f"{W}r")):
        if run.getparent() is None:
            continue
        while (after := run.getnext()) is not None and _are_one(run, after):
            for each in [e for e in after if e.tag != f"{W}rPr"]:
                run.append(each)
            _drop(after)
        for text in list(run.iter(f"{W}t")):
            text.attrib.pop(_SPACE, None)
            before = text.getprevious()
            if before is not None and before.tag == f"{W}t" and text.getparent() is run:
                before.text = (before.text or "") + (text.text or "")
                _drop(text)
    return etree.tostring(tree, method="c14n")


def _are_one(run: Any, after: Any) -> bool:
    return (
        after.tag == f"{W}r"
        and not (run.tail or "").strip()
        and dict(run.attrib) == dict(after.attrib)
        and _format(run) == _format(after)
    )


def _format(run: Any) -> bytes:
    found = run.find(f"{W}rPr")
    return b"" if found is None else etree.tostring(found, method="c14n", with_tail=False)


def _drop(element: Any) -> None:
    parent, before = element.getparent(), element.getprevious()
    tail = element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail or None
    else:
        parent.text = (parent.text or "") + tail or None
    parent.remove(element)
