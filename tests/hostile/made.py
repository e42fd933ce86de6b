"""Small files of each format, written byte by byte, so that any part of them can be made to lie."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping

TEXT = (
    "Geachte voorzitter,",
    "In het commissiedebat van 8 april 2026 heb ik toegezegd (TZ202604-154) uw Kamer te informeren.",
    "Hiermee voldoe ik aan de motie (Kamerstuk 36 800 VIII, nr. 169). Het gaat om € 12,5 miljoen.",
)

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
ODT = "application/vnd.oasis.opendocument.text"


def zipped(parts: Mapping[str, bytes] | Iterable[tuple[str, bytes]], stored: str = "") -> bytes:
    """A zip of these parts; ``stored`` names one that is not compressed."""
    file = io.BytesIO()
    pairs = parts.items() if isinstance(parts, Mapping) else parts
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in pairs:
            info = zipfile.ZipInfo(name, (2026, 6, 29, 12, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return file.getvalue()


def paragraphs(texts: Iterable[str] = TEXT) -> str:
    return "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)


def document(body: str, prolog: str = "", encoding: str = "UTF-8") -> bytes:
    """A document.xml; ``prolog`` stands before its root."""
    text = (
        f'<?xml version="1.0" encoding="{encoding}" standalone="yes"?>{prolog}'
        f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    )
    return text.encode()


def docx_parts(document_xml: bytes | None = None) -> dict[str, bytes]:
    types = (
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
        "</Types>"
    )
    relations = (
        '<?xml version="1.0"?>'
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    return {
        "[Content_Types].xml": types.encode(),
        "_rels/.rels": relations.encode(),
        "word/document.xml": document(paragraphs()) if document_xml is None else document_xml,
    }


def docx(document_xml: bytes | None = None, **more: bytes) -> bytes:
    return zipped({**docx_parts(document_xml), **more})


def content(body: str | None = None, prolog: str = "") -> bytes:
    """The content.xml of an odt."""
    if body is None:
        body = "".join(f"<text:p>{text}</text:p>" for text in TEXT)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<office:document-content '
        f'xmlns:office="{_OFFICE}" xmlns:text="{_TEXT}" office:version="1.3"><office:body>'
        f"<office:text>{body}</office:text></office:body></office:document-content>"
    ).encode()


def odt(content_xml: bytes | None = None, locked: bool = False) -> bytes:
    lock = "<manifest:encryption-data/>" if locked else ""
    manifest = (
        '<?xml version="1.0"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODT}"/>'
        f'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{lock}'
        "</manifest:file-entry></manifest:manifest>"
    )
    parts = {
        "mimetype": ODT.encode(),
        "content.xml": content() if content_xml is None else content_xml,
        "META-INF/manifest.xml": manifest.encode(),
    }
    return zipped(parts, stored="mimetype")


def html(body: str | None = None) -> bytes:
    if body is None:
        body = "".join(f"<p>{text}</p>" for text in TEXT)
    return (
        '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>Brief</title></head>'
        f"<body>{body}</body></html>"
    ).encode()


def kamerstuk(text: str | None = None, prolog: str = "") -> bytes:
    """Official XML: a Kamerstuk of these paragraphs."""
    if text is None:
        text = "".join(f"<al>{line}</al>" for line in TEXT)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<officiele-publicatie><kamerstuk>'
        "<kamerstukkop><tekstregel>Tweede Kamer der Staten-Generaal</tekstregel></kamerstukkop>"
        "<dossier><dossiernummer><dossiernr>36800</dossiernr></dossiernummer></dossier>"
        "<stuk><stuknr>Nr. <ondernummer>170</ondernummer></stuknr><titel>BRIEF</titel><algemeen>"
        f"<vrije-tekst><tekst>{text}</tekst></vrije-tekst></algemeen></stuk>"
        "</kamerstuk></officiele-publicatie>"
    ).encode()


def pdf_of(objects: Mapping[int, bytes], trailer: str = "/Root 1 0 R") -> bytes:
    """A pdf of these objects, with the table of places that belongs to them."""
    file = bytearray(b"%PDF-1.5\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(file)
        file += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(file)
    file += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        file += b"%d 1\n%010d 00000 n \n" % (number, place)
    size = max(objects) + 1
    file += f"trailer\n<< /Size {size} {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(file)


def stream(data: bytes, times: int = 1, more: str = "") -> bytes:
    """A stream compressed so many times over."""
    for _ in range(times):
        data = zlib.compress(data, 9)
    filters = " ".join(["/FlateDecode"] * times)
    head = f"<< /Length {len(data)} /Filter [{filters}] {more} >>"
    return head.encode() + b"\nstream\n" + data + b"\nendstream"


def page_content(texts: Iterable[str] = TEXT) -> bytes:
    lines = [b"BT /F1 11 Tf 14 TL 70 760 Td"]
    for text in texts:
        words = text.encode("cp1252", "replace").replace(b"(", b"\\(").replace(b")", b"\\)")
        lines.append(b"(" + words + b") Tj T*")
    return b"\n".join([*lines, b"ET"])


def pdf_objects(content_stream: bytes | None = None, pages: int = 1) -> dict[int, bytes]:
    """Catalog 1, page tree 2, font 3, content 4, pages from 5 on."""
    kids = " ".join(f"{5 + n} 0 R" for n in range(pages))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: stream(page_content()) if content_stream is None else content_stream,
    }
    for n in range(pages):
        objects[5 + n] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>"
        )
    return objects


def pdf(content_stream: bytes | None = None, pages: int = 1) -> bytes:
    return pdf_of(pdf_objects(content_stream, pages))


def ole(*streams: str) -> bytes:
    """The beginning of an OLE file and the names in its directory."""
    names = b"".join(
        name.encode("utf-16-le").ljust(128, b"\x00") for name in ("Root Entry", *streams)
    )
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\x00")
        + names.ljust(1024, b"\x00")
        + bytes(4096)
    )


GOOD = {"docx": docx, "odt": odt, "html": html, "xml": kamerstuk, "pdf": pdf}
