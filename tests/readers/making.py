"""Small files of each format, made in the test that needs them."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_NAMES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_ODT = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
    ]
)


def zipped(parts: dict[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def docx(
    body: str, links: str = "", more: dict[str, str | bytes] | None = None, **parts: str
) -> bytes:
    """A docx of a body and the insides of other parts (footnotes, styles, header1...), all in the
    namespace w; ``links`` are further relationships."""
    roots = {"header": "hdr", "footer": "ftr"}
    files: dict[str, str | bytes] = {
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}">{_relation("m", "officeDocument", "word/document.xml")}</Relationships>',
        "word/document.xml": f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>",
    }
    found = ""
    types = _type("/word/document.xml", "document.main")
    for name, content in parts.items():
        kind = name.rstrip("0123456789")
        root = roots.get(kind, kind)
        files[f"word/{name}.xml"] = f"<w:{root} {_NAMES}>{content}</w:{root}>"
        found += _relation(name, kind, f"{name}.xml")
        types += _type(f"/word/{name}.xml", kind)
    files["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="{_PACKAGE}">{found}{links}</Relationships>'
    )
    files["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{types}</Types>"
    )
    return zipped(files | (more or {}))


def _type(part: str, kind: str) -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    return f'<Override PartName="{part}" ContentType="{word}.{kind}+xml"/>'


def _relation(key: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{key}" Type="{R}/{kind}" Target="{target}"/>'


def p(*runs: str, style: str = "", props: str = "") -> str:
    """A paragraph of runs; a run that is no markup is text."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inside = "".join(each if each.startswith("<") else r(each) for each in runs)
    return f"<w:p><w:pPr>{named}{props}</w:pPr>{inside}</w:p>"


def r(text: str, props: str = "") -> str:
    return f'<w:r><w:rPr>{props}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def mark(key: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{key}"/></w:r>'


def note(key: int, *paragraphs: str, kind: str = "footnote") -> str:
    inside = "".join(p(f"<w:r><w:{kind}Ref/></w:r>", each) for each in paragraphs)
    return f'<w:{kind} w:id="{key}">{inside}</w:{kind}>'


def table(*rows: list[str]) -> str:
    """A table of cells, each the text of a paragraph or markup."""
    made = "".join(
        "<w:tr>"
        + "".join(f"<w:tc>{c if c.startswith('<') else p(c)}</w:tc>" for c in row)
        + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{made}</w:tbl>"


def odt(body: str, automatic: str = "", styles: str = "", masters: str = "") -> bytes:
    """An odt of the inside of office:text, automatic styles, common styles and master pages."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {_ODT}><office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {_ODT}><office:styles>{styles}</office:styles>"
            f"<office:master-styles>{masters}</office:master-styles></office:document-styles>",
            "META-INF/manifest.xml": "<manifest/>",
        }
    )
