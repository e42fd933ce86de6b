"""Hostile and broken files, made on the spot. Each row of BOMBS: what it is, a function that gives its
bytes, and the codes of the line that it may get; READ means that reading it is right as well."""

from __future__ import annotations

import hashlib
import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable

from tests.hostile import made

READ = "read"
MB = 1_000_000


def _repeated(block: bytes, times: int) -> bytes:
    """A deflated stream of one block so many times over, without compressing it as often: after a full
    flush nothing refers back."""
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    once = engine.compress(block) + engine.flush(zlib.Z_FULL_FLUSH)
    return once * times + b"\x03\x00"


def zeros(megabytes: int) -> bytes:
    """So many MB of blanks as one deflated stream, a thousandth of that in size."""
    return _repeated(b" " * MB, megabytes)


def raw_zip(parts: list[tuple[str, bytes, int, int]], count: int | None = None) -> bytes:
    """A zip written by hand: name, deflated bytes, stated size, stated place (-1: its true place)."""
    file, directory = bytearray(), bytearray()
    for name, packed, size, at in parts:
        place = len(file) if at < 0 else at
        raw = name.encode()
        check = zlib.crc32(zlib.decompress(packed, -15)) if len(packed) < 1000 and at < 0 else 0
        numbers = (20, 0x800, 8, 0, 0, check, len(packed), size, len(raw), 0)
        if at < 0:
            file += struct.pack("<4s5H3I2H", b"PK\x03\x04", *numbers) + raw + packed
        directory += (
            struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, *numbers, 0, 0, 0, 0, place) + raw
        )
    count = len(parts) if count is None else count
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(file), 0)
    return bytes(file + directory + end)


def deflated(data: bytes) -> bytes:
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    return engine.compress(data) + engine.flush()


def _true(name: str, data: bytes) -> tuple[str, bytes, int, int]:
    return (name, deflated(data), len(data), -1)


def gigabyte(size: int = 1000 * MB) -> bytes:
    """One MB that unpacks to a GB; ``size`` is what it says itself."""
    return raw_zip([_true("[Content_Types].xml", b"<Types/>"), ("word/document.xml", zeros(1000), size, -1)])  # fmt: skip


def overlapping() -> bytes:
    """A thousand names for the same ten MB."""
    first = ("word/document.xml", zeros(10), 10 * MB, -1)
    packed = bytes(len(zeros(10)))
    return raw_zip([first, *((f"word/{n}.bin", packed, 10 * MB, 0) for n in range(1000))])


def named(*names: str) -> bytes:
    return made.zipped([*made.docx_parts().items(), *((name, b"x") for name in names)])


def twice() -> bytes:
    one = made.document(made.paragraphs())
    return raw_zip([_true("word/document.xml", one), _true("word/document.xml", b"<x/>")])


def nested_entities(root: str) -> str:
    """A billion laughs: ten entities, each ten times the one before."""
    lines = ['<!ENTITY e0 "lol">']
    lines += [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10)]
    return f"<!DOCTYPE {root} [{''.join(lines)}]>"


def quadratic(root: str) -> str:
    return f'<!DOCTYPE {root} [<!ENTITY e9 "{"x" * 100_000}">]>'


def external(root: str, canary: str) -> str:
    return (
        f'<!DOCTYPE {root} [<!ENTITY e9 SYSTEM "file://{canary}">'
        f'<!ENTITY % p SYSTEM "file://{canary}"> %p;]>'
    )


def external_subset(root: str, canary: str) -> str:
    return f'<!DOCTYPE {root} SYSTEM "file://{canary}">'


def docx_with(prolog: str, times: int = 1) -> bytes:
    return made.docx(made.document(made.paragraphs(["&e9;" * times, *made.TEXT]), prolog))


def odt_with(prolog: str, times: int = 1) -> bytes:
    return made.odt(made.content("<text:p>" + "&e9;" * times + "</text:p>", prolog))


def xml_with(prolog: str, times: int = 1) -> bytes:
    return made.kamerstuk("<al>Geachte voorzitter, " + "&e9;" * times + "</al>", prolog)


def include(canary: str) -> str:
    return f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://{canary}" parse="text"/>'


def nested_tables(depth: int = 50_000) -> bytes:
    return made.docx(
        made.document("<w:tbl><w:tr><w:tc>" * depth + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * depth)
    )


def nested_html(depth: int = 50_000) -> bytes:
    return made.html("<table><tr><td>" * depth + "diep" + "</td></tr></table>" * depth)


def nested_odt(depth: int = 50_000) -> bytes:
    return made.odt(made.content("<text:section>" * depth + "</text:section>" * depth))


def many_paragraphs(count: int = 1_200_000) -> bytes:
    """As many as the guard on the zip lets through: different enough not to compress too well."""
    rng = random.Random(4)
    some = [f"{rng.getrandbits(40):x}" for _ in range(10_000)]
    return made.docx(made.document(made.paragraphs(some) * (count // len(some))))


def empty_paragraphs(count: int = 9_000_000) -> bytes:
    return made.docx(made.document("<w:p/>" * count))


def many_html(count: int = 2_000_000) -> bytes:
    return made.html("<p>x</p>" * count)


def stream_bomb(times: int) -> bytes:
    """Text shown eighteen million times, in a content stream compressed so many times over."""
    block = b"BT /F1 11 Tf 70 700 Td (A) Tj ET\n" * 30_000
    check = 1
    for _ in range(600):
        check = zlib.adler32(block, check)
    data = b"\x78\xda" + _repeated(block, 600) + struct.pack(">I", check)
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    filters = " ".join(["/FlateDecode"] * times)
    head = f"<< /Length {len(data)} /Filter [{filters}] >>".encode()
    return made.pdf(head + b"\nstream\n" + data + b"\nendstream")


def page_loop(kids: str, count: int = 3) -> bytes:
    """A page tree of which a node is its own child."""
    objects = made.pdf_objects()
    objects[2] = f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode()
    objects[6] = b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 6 0 R] /Count 3 >>"
    return made.pdf_of(objects)


def form_loop() -> bytes:
    """A drawing that draws itself."""
    objects = made.pdf_objects(made.stream(made.page_content() + b" /X Do /X Do"))
    resources = "/Resources << /XObject << /X 9 0 R >> /Font << /F1 3 0 R >> >>"
    objects[5] = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {resources} >>".encode()  # fmt: skip
    objects[9] = made.stream(b"/X Do /X Do", more=f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] {resources}")  # fmt: skip
    return made.pdf_of(objects)


def _rc4(key: bytes, data: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def locked_pdf(user: bytes) -> bytes:
    """A pdf with RC4 of 40 bits and this password to open it; without one only the owner has one."""
    mark = b"0123456789abcdef"
    pad = (user + _PAD)[:32]
    owner = _rc4(hashlib.md5((b"baas" + _PAD)[:32]).digest()[:5], pad)
    key = hashlib.md5(pad + owner + struct.pack("<i", -4) + mark).digest()[:5]
    objects = made.pdf_objects()
    own = hashlib.md5(key + struct.pack("<I", 4)[:3] + b"\0\0").digest()[:10]
    data = _rc4(own, zlib.compress(made.page_content()))
    objects[4] = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(data), data)
    encrypt = (
        f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{owner.hex()}> "
        f"/U <{_rc4(key, _PAD).hex()}> >> /ID [<{mark.hex()}> <{mark.hex()}>]"
    )
    return made.pdf_of(objects, f"/Root 1 0 R {encrypt}")


def locked_zip() -> bytes:
    """The bit that says that a part is locked."""
    data = bytearray(made.docx())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


def spoiled(data: bytes) -> bytes:
    """A stretch in the middle is zeros, as after a copy that failed."""
    third = len(data) // 3
    return data[:third] + bytes(third) + data[2 * third :]


def spreadsheet() -> bytes:
    return made.zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"})


def a_gzip() -> bytes:
    import gzip

    return gzip.compress(made.html())


def too_many_parts() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in made.docx_parts().items():
            archive.writestr(name, data)
        for n in range(20_000):
            archive.writestr(f"word/{n}.xml", b"")
    return file.getvalue()


Bomb = tuple[str, Callable[[str], bytes], tuple[str, ...]]


def _fixed(name: str, make: Callable[[], bytes], *codes: str) -> Bomb:
    return (name, lambda canary: make(), codes)


_STOPPED = ("I043", "I044")

BOMBS: list[Bomb] = [
    _fixed("a GB in a MB", gigabyte, "I041"),
    _fixed("a GB in a MB that says it is small", lambda: gigabyte(1000), "I046"),
    _fixed("ten GB in a few names", overlapping, "I041"),
    _fixed("twenty thousand parts", too_many_parts, "I047"),
    _fixed("a part outside its folder", lambda: named("../../../etc/cron.d/x"), "I042"),
    _fixed("a part with a backslash", lambda: named("word\\..\\..\\x"), "I042"),
    _fixed("a part at the root", lambda: named("/etc/passwd"), "I042"),
    _fixed("a part on a drive", lambda: named("C:/x"), "I042"),
    _fixed("one name for two parts", twice, "I042"),
    _fixed("names that differ in case", lambda: named("WORD/document.xml"), "I042"),
    _fixed(
        "a count that is a lie",
        lambda: raw_zip([_true("word/document.xml", b"<x/>")], 9_000),
        "I046",
    ),
    _fixed(
        "docx, nested entities", lambda: docx_with(nested_entities("w:document")), "I042", "I040"
    ),
    _fixed(
        "docx, quadratic entities",
        lambda: docx_with(quadratic("w:document"), 50_000),
        "I042",
        "I040",
    ),
    _fixed("odt, nested entities", lambda: odt_with(nested_entities("x")), "I042", "I040"),
    _fixed("odt, quadratic entities", lambda: odt_with(quadratic("x"), 50_000), "I042", "I040"),
    _fixed("xml, nested entities", lambda: xml_with(nested_entities("x")), "I042", "I040", READ),
    _fixed(
        "xml, quadratic entities", lambda: xml_with(quadratic("x"), 50_000), "I042", "I040", READ
    ),
    ("docx, external entity", lambda c: docx_with(external("w:document", c)), ("I042", "I040")),
    ("odt, external entity", lambda c: odt_with(external("x", c)), ("I042", "I040")),
    ("xml, external entity", lambda c: xml_with(external("x", c)), ("I042", "I040", READ)),
    (
        "xml, external subset",
        lambda c: xml_with(external_subset("x", c), 0),
        ("I042", "I040", READ),
    ),
    (
        "docx, inclusion",
        lambda c: made.docx(made.document(made.paragraphs() + include(c))),
        (READ,),
    ),
    ("xml, inclusion", lambda c: made.kamerstuk(f"<al>Geachte {include(c)}</al>"), (READ,)),
    (
        "html, inclusion",
        lambda c: made.html(f'<p>Brief</p><iframe src="file://{c}"></iframe>'),
        (READ,),
    ),
    _fixed("docx, 50,000 nested tables", nested_tables, "I049"),
    _fixed("odt, 50,000 nested sections", nested_odt, "I049"),
    _fixed("html, 50,000 nested tables", nested_html, "I049", READ),
    _fixed("docx, a million paragraphs", many_paragraphs, *_STOPPED),
    _fixed("docx, nine million empty paragraphs", empty_paragraphs, "I041"),
    _fixed("html, two million paragraphs", many_html, *_STOPPED, "I006", READ),
    _fixed("pdf, stream bomb", lambda: stream_bomb(1), *_STOPPED, "I045"),
    _fixed("pdf, stream bomb twice over", lambda: stream_bomb(2), *_STOPPED, "I045"),
    _fixed("pdf, page tree loop", lambda: page_loop("2 0 R"), "I038", "I050", "I052"),
    _fixed(
        "pdf, page tree loop of two", lambda: page_loop("6 0 R 5 0 R"), "I038", "I050", "I052", READ
    ),
    _fixed(
        "pdf, a million pages that are not there",
        lambda: page_loop("5 0 R", 1_000_000),
        "I047",
    ),
    _fixed("pdf, a drawing of itself", form_loop, *_STOPPED, "I045", READ),
    _fixed("xml, unknown encoding", lambda: made.kamerstuk().replace(b"UTF-8", b"klingon"), "I040"),
    _fixed(
        "xml, false utf-16", lambda: made.kamerstuk().replace(b"UTF-8", b"UTF-16"), "I040", READ
    ),
    _fixed(
        "xml, false utf-8",
        lambda: (
            made.kamerstuk("<al>Geachte voorzitter, coördinatie</al>").decode().encode("cp1252")
        ),
        "I040",
        READ,
    ),
    _fixed(
        "docx, unknown encoding",
        lambda: made.docx(made.document(made.paragraphs(), encoding="klingon")),
        "I040",
    ),
    _fixed("html, false encoding", lambda: made.html().replace(b"utf-8", b"utf-16"), "I040", READ),
    _fixed("text of 50 MB", lambda: b"Geachte voorzitter. " * 2_500_000, "I006"),
    _fixed("a file of 201 MB", lambda: b"%PDF-1.5\n".ljust(201 * MB, b" "), "I006"),
    _fixed("docx cut in half", lambda: made.docx()[: len(made.docx()) // 2], "I038"),
    _fixed("odt cut in half", lambda: made.odt()[: len(made.odt()) // 2], "I038"),
    _fixed("pdf cut in half", lambda: made.pdf()[: len(made.pdf()) // 2], "I038", "I050", "I052"),
    _fixed("xml cut in half", lambda: made.kamerstuk()[:-80], "I038", "I040", READ),
    _fixed("docx with zeros in it", lambda: spoiled(made.docx()), "I038"),
    _fixed("odt with zeros in it", lambda: spoiled(made.odt()), "I038"),
    _fixed("pdf with zeros in it", lambda: spoiled(made.pdf()), "I038", "I050", "I052", READ),
    _fixed("zeros", lambda: bytes(50_000), "I037"),
    _fixed("nothing", lambda: b"", "I004"),
    _fixed("docx without a document", lambda: made.zipped({"word/x.xml": b"<x/>"}), "I040"),
    _fixed("docx without a word", lambda: made.docx(made.document("")), "I004", "I008"),
    _fixed("encrypted docx", lambda: made.ole("EncryptionInfo", "EncryptedPackage"), "I035"),
    _fixed("encrypted odt", lambda: made.odt(locked=True), "I035"),
    _fixed("encrypted zip", locked_zip, "I035"),
    _fixed("encrypted pdf", lambda: locked_pdf(b"geheim"), "I035"),
    _fixed("pdf only its owner may change", lambda: locked_pdf(b""), READ),
    _fixed("Word 97", lambda: made.ole("WordDocument", "1Table"), "I030"),
    _fixed("rtf", lambda: b"{\\rtf1\\ansi Geachte voorzitter}", "I031"),
    _fixed("Outlook", lambda: made.ole("__properties_version1.0"), "I032"),
    _fixed(
        "mail", lambda: b"From: x@y\nMIME-Version: 1.0\nContent-Type: text/plain\n\nDag", "I032"
    ),
    _fixed("image", lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), "I033"),
    _fixed("jpeg", lambda: b"\xff\xd8\xff\xe0" + bytes(100), "I033"),
    _fixed("a zip", lambda: made.zipped({"brief.txt": b"Geachte voorzitter"}), "I034"),
    _fixed("a gzip", a_gzip, "I034"),
    _fixed("a spreadsheet", spreadsheet, "I039"),
    _fixed("an old spreadsheet", lambda: made.ole("Workbook"), "I039"),
]
