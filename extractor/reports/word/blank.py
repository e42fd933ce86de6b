"""The parts of a new Word file that say nothing of a letter: styles, settings, and how parts hang together."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

import msgspec

from extractor.reports.plain import legal

FOOTNOTE, ENDNOTE = KINDS = ("footnote", "endnote")
FIRST_NOTE = 1  # -1 and 0 are the separators
CELL = '<w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>'

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_P = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_TEXT_WIDTH = 9070  # twips: A4 less margins of 2.5 cm
_SIZES = (28, 24, 22, 22, 22, 22)  # half points, of headings

_PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418"'
    ' w:left="1418" w:header="708" w:footer="708" w:gutter="0"/>'
)
_RAISED = '<w:rPr><w:rStyle w:val="NoteReference"/></w:rPr>'


class Notes(msgspec.Struct):
    """The notes of a kind, each made by ``note``; ``first`` is the number of the first, ``counted`` how
    many have a number of Word's own."""

    notes: list[str]
    first: int | None = None
    counted: int = 0

    @property
    def next(self) -> int:
        """The number that Word gives the next note."""
        return (self.first or 1) + self.counted


def package(body: str, notes: Mapping[str, Notes]) -> bytes:
    """A docx of this body (XML of its blocks) and these notes, by their kind."""
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(("officeDocument", "word/document.xml")),
        "word/document.xml": f"{_HEAD}<w:document {_names()}><w:body>{body}{_section(notes)}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(
            ("styles", "styles.xml"),
            ("settings", "settings.xml"),
            *((f"{kind}s", f"{kind}s.xml") for kind in KINDS),
        ),
        "word/styles.xml": _styles(),
        "word/settings.xml": f"{_HEAD}<w:settings {_names()}>{''.join(map(_settings, KINDS))}</w:settings>",
        **{
            f"word/{kind}s.xml": f"{_HEAD}<w:{kind}s {_names()}>{_separators(kind)}"
            f"{''.join(notes[kind].notes)}</w:{kind}s>"
            for kind in KINDS
        },
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, _NO_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(info, text.encode())
    return file.getvalue()


def note_mark(kind: str, key: int, own: str | None) -> str:
    """The run of a note's mark; ``own`` is a mark that Word's own count would not give."""
    text, follows = _own(own)
    return f'<w:r>{_RAISED}<w:{kind}Reference{follows} w:id="{key}"/>{text}</w:r>'


def note(kind: str, key: int, own: str | None, runs: str) -> str:
    mark = _own(own)[0] or f"<w:{kind}Ref/>"
    return (
        f'<w:{kind} w:id="{key}"><w:p><w:pPr><w:pStyle w:val="NoteText"/></w:pPr>'
        f"<w:r>{_RAISED}{mark}</w:r>{runs}</w:p></w:{kind}>"
    )


def table_head(columns: int) -> str:
    width = _TEXT_WIDTH // columns
    grid = f'<w:gridCol w:w="{width}"/>' * columns
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def _own(own: str | None) -> tuple[str, str]:
    if own is None:
        return "", ""
    return f"<w:t>{escape(legal(own))}</w:t>", ' w:customMarkFollows="1"'


def _names() -> str:
    return f'xmlns:w="{_W}" xmlns:r="{_R}"'


def _types() -> str:
    listed = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_WORD}.{kind}+xml"/>'
        for part, kind in (("document", "document.main"), ("styles", "styles"),
                           ("settings", "settings"), ("footnotes", "footnotes"), ("endnotes", "endnotes"))
    )  # fmt: skip
    return (
        f'{_HEAD}<Types xmlns="{_P}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relations(*listed: tuple[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="rId{i}" Type="{_R}/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(listed, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_P}/relationships">{made}</Relationships>'


def _separators(kind: str) -> str:
    return "".join(
        f'<w:{kind} w:type="{name}" w:id="{key}"><w:p><w:r><w:{name}/></w:r></w:p></w:{kind}>'
        for key, name in ((-1, "separator"), (0, "continuationSeparator"))
    )


def _settings(kind: str) -> str:
    return f'<w:{kind}Pr><w:{kind} w:id="-1"/><w:{kind} w:id="0"/></w:{kind}Pr>'


def _section(notes: Mapping[str, Notes]) -> str:
    """Page and numbers of notes: a text that was once made from Word may begin with note 2."""
    forms = "".join(
        f'<w:{kind}Pr><w:numFmt w:val="{form}"/><w:numStart w:val="{notes[kind].first or 1}"/></w:{kind}Pr>'
        for kind, form in ((FOOTNOTE, "decimal"), (ENDNOTE, "lowerRoman"))
    )
    return f"<w:sectPr>{forms}{_PAGE}</w:sectPr>"


def _styles() -> str:
    def paragraph(key: str, name: str, inner: str, more: str = "") -> str:
        return f'<w:style w:type="paragraph" {more}w:styleId="{key}"><w:name w:val="{name}"/>{inner}</w:style>'

    def character(key: str, name: str, inner: str) -> str:
        return (
            f'<w:style w:type="character" w:styleId="{key}"><w:name w:val="{name}"/>'
            f"<w:rPr>{inner}</w:rPr></w:style>"
        )

    based = '<w:basedOn w:val="Normal"/>'
    headings = (
        paragraph(
            f"Heading{level}",
            f"heading {level}",
            f'{based}<w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/>'
            f'<w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr>',
        )
        for level, size in enumerate(_SIZES, 1)
    )
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for s in sides)
    return "".join([
        f"{_HEAD}<w:styles {_names()}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="nl-NL"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>",
        paragraph("Normal", "Normal", "", 'w:default="1" '),
        *headings,
        paragraph("Item", "List Paragraph", f'{based}<w:pPr><w:spacing w:after="60"/></w:pPr>'),
        paragraph("NoteText", "footnote text", f'{based}<w:pPr><w:spacing w:after="0"/></w:pPr>'
                  '<w:rPr><w:sz w:val="17"/></w:rPr>'),
        character("NoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>'),
        paragraph("CommentText", "annotation text", f'{based}<w:pPr><w:spacing w:after="60"/></w:pPr>'
                  '<w:rPr><w:sz w:val="20"/></w:rPr>'),
        character("CommentReference", "annotation reference", '<w:sz w:val="16"/>'),
        f'<w:style w:type="table" w:styleId="Table"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>{lines}'
        '</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style></w:styles>",
    ])  # fmt: skip
