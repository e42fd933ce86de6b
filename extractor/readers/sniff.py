"""What a file is, from its content: its name says nothing that can be trusted.

``format_of`` gives a name from FORMATS (there is a reader for it), from REFUSED (there is none, and a
message says what to do instead), or "text", which is what is left.
"""

from __future__ import annotations

from extractor.messages import InputError

# Format: the module that reads it, imported only then; each has read(data, name, as_kind) -> Document.
FORMATS = {
    "text": "extractor.readers.text",
    "docx": "extractor.readers.docx",
    "odt": "extractor.readers.odt",
    "pdf": "extractor.readers.pdf",
    "html": "extractor.readers.html",
    "xml": "extractor.readers.official_xml",
}

# What is recognised and not read: the message, and what to call it there.
REFUSED = {
    "empty": ("I004", ""),
    "doc": ("I030", ""),
    "rtf": ("I031", ""),
    "msg": ("I032", "msg"),
    "mail": ("I032", "eml/mht"),
    "image": ("I033", ""),
    "zip": ("I034", "zip"),
    "gzip": ("I034", "gzip"),
    "7z": ("I034", "7z"),
    "rar": ("I034", "rar"),
    "encrypted-office": ("I035", ""),
    "zeros": ("I037", ""),
    "cut": ("I038", ""),
    "spreadsheet": ("I039", "xls/xlsx/ods"),
    "presentation": ("I039", "ppt/pptx/odp"),
    "word-xml": ("I039", "Word XML"),
    "other-office": ("I039", "OLE"),
}

_BEGINS = (
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"BM", "bitmap"),
    (b"RIFF", "riff"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"BZh", "bzip"),
    (b"\xfd7zXZ\x00", "gzip"),
)
# Names in the directory of an OLE file, in the order in which they decide.
_STREAMS = (
    ("EncryptedPackage", "encrypted-office"),
    ("WordDocument", "doc"),
    ("__properties_version1.0", "msg"),
    ("__substg1.0_", "msg"),
    ("Workbook", "spreadsheet"),
    ("PowerPoint Document", "presentation"),
)
# Names in the directory of a zip. Templates and files with macros are read for their text.
_PARTS = (
    (b"word/document", "docx"),
    (b"xl/workbook", "spreadsheet"),
    (b"ppt/presentation", "presentation"),
    (b"word/", "docx"),
)
_MIMETYPES = (
    (b"application/vnd.oasis.opendocument.text", "odt"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "spreadsheet"),
    (b"application/vnd.oasis.opendocument.presentation", "presentation"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 8192
_FAR = 1024  # a pdf may begin so many bytes into its file
_END = b"PK\x05\x06"
# Elements with which a saved stretch of a page begins.
_HTML = frozenset(
    b"html head body title meta link style script div span p table ul ol h1 h2 h3 section article "
    b"main header nav font".split()
)


def format_of(data: bytes) -> str:
    """The format, from the bytes alone; "text" when nothing else is recognised."""
    if not data:
        return "empty"
    head = data[:_HEAD]
    if head.startswith((b"PK\x03\x04", _END)):
        return _zip(data)
    if head.startswith(_OLE):
        return _ole(data)
    if _is_pdf(data, head):
        return "pdf"
    if not head.strip(b"\x00") and data.count(0) == len(data):
        return "zeros"
    for start, format_ in _BEGINS:
        if head.startswith(start) and (sure := _binary(head, format_)):
            return sure
    return _markup(data, head)


def refuse(format_: str, name: str) -> None:
    """Raise the InputError that says what to do with a file of a format that is not read."""
    if format_ in REFUSED:
        code, what = REFUSED[format_]
        raise InputError(code, name, what=what)


def _binary(head: bytes, format_: str) -> str | None:
    """What begins with letters could be a text: "BM" and "RIFF" need a second witness."""
    if format_ == "bitmap":
        return "image" if b"\x00" in head[:32] else None
    if format_ == "riff":
        return "image" if head[8:12] == b"WEBP" else None
    if format_ == "bzip":
        return "gzip" if head[4:10] == b"1AY&SY" else None
    return format_


def _is_pdf(data: bytes, head: bytes) -> bool:
    at = head.find(b"%PDF-", 0, _FAR + 5)
    if at <= 0:
        return at == 0
    return b" obj" in head or b"%%EOF" in data[-2048:]


def _zip(data: bytes) -> str:
    """The mimetype that stands first in an odt, else a name in the directory at the end."""
    if data.startswith(b"mimetype", 30):
        # name length at 26, extra length at 28: the content, stored as it is, comes after both
        at = 30 + int.from_bytes(data[26:28], "little") + int.from_bytes(data[28:30], "little")
        for mimetype, format_ in _MIMETYPES:
            if data.startswith(mimetype, at):
                return format_ if _directory(data) else "cut"
    names = _directory(data)
    if names is None:
        return "cut"
    for part, format_ in _PARTS:
        if part in names:
            return format_
    if b"content.xml" in names and b"META-INF/manifest.xml" in names:
        return "odt"
    return "zip"


def _directory(data: bytes) -> bytes | None:
    """The directory of a zip, or None when its end is missing."""
    at = data.rfind(_END, max(0, len(data) - 66_000))
    if at < 0 or at + 22 > len(data):
        return None
    size = int.from_bytes(data[at + 12 : at + 16], "little")
    return data[max(0, at - size - 128) : at]


def _ole(data: bytes) -> str:
    for stream, format_ in _STREAMS:
        if stream.encode("utf-16-le") in data:
            return format_
    return "cut" if len(data) < 1536 else "other-office"


def _markup(data: bytes, head: bytes) -> str:
    """HTML, XML or text; NULs are dropped, so that UTF-16 looks as it reads."""
    text = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").lstrip().lower()
    if text.startswith((b"mime-version:", b"received:", b"return-path:")) or (
        text.startswith((b"from:", b"content-type:")) and b"mime-version:" in text
    ):
        return "mail" if b"content-type:" in text else "text"
    declared = text.startswith(b"<?xml")
    if declared and b"<?mso-application" in text:
        return "word-xml"
    tag, doctype = _first_tag(text)
    if tag in _HTML or doctype == b"html":
        return "html"
    if declared or doctype:
        return "xml"
    if tag and data[-200:].replace(b"\x00", b"").rstrip().lower().endswith(b"</" + tag + b">"):
        return "xml"
    return "text"


def _first_tag(text: bytes) -> tuple[bytes, bytes]:
    """The name of the first element and that of the document type, past declarations and comments;
    empty where there is none. An internal subset is stepped over by its bracket."""
    doctype = b""
    at = 0
    while text.startswith(b"<", at):
        if text.startswith(b"<!--", at):
            end = text.find(b"-->", at)
        elif text.startswith(b"<?", at):
            end = text.find(b">", at)
        elif text.startswith(b"<!", at):
            words = text[at : at + 200].replace(b">", b" ").replace(b"[", b" ").split()
            doctype = words[1] if len(words) > 1 and words[0] == b"<!doctype" else b"?"
            end = text.find(b">", at)
            subset = text.find(b"[", at, end)
            if subset >= 0:
                end = text.find(b"]", subset)
        else:
            name = text[at + 1 : at + 100].replace(b">", b" ").replace(b"/", b" ").split(None, 1)
            named = name[0] if name else b""
            good = named.replace(b"-", b"").replace(b":", b"").replace(b"_", b"").replace(b".", b"")
            return (named if good.isalnum() and text[at + 1 : at + 2].isalpha() else b"", doctype)
        if end < 0:
            break
        at = text.find(b"<", end)
        if at < 0 or text[end:at].strip(b"->]? \t\r\n"):
            break
    return b"", doctype
