"""``make fuzz``: files of every format, made on the spot and then damaged, with a fixed seed.

Whatever a file has become, reading it gives a Document or an InputError that was meant, in time; what
is found in the Document lies within its text. Anything else is kept in build/fuzz with its seed, and
belongs in test_fuzz.py as a regression test once it is mended.

    python -m tests.hostile.fuzz --seconds 60 --seed 4
"""

from __future__ import annotations

import argparse
import copy
import io
import re
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from lxml import etree

import extractor
from extractor import guard
from extractor.messages import InputError
from tests.hostile import made
from tests.places import ROOT

KEPT = ROOT / "build" / "fuzz"
LIMITS = guard.Limits(memory=1000, seconds=10)
# The child broke down, hung or ate all memory: nothing small may do that.
_NEVER = ("I043", "I044", "I045", "I048")
# An error that the reader did not foresee; those of the libraries on bad files are their way to say so.
_UNFORESEEN = re.compile(r"\((?:[\w/.]+: )?(?:Attribute|Key|Index|Type|Name|Value|ZeroDivision|Assertion|Unicode\w*|StopIter\w*|Lookup|Overflow|Recursion|Runtime|NotImplemented)(?:Error|ation)?: ")  # fmt: skip

_BODY = """<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Voortgang</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Punt</w:t></w:r>
<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Doel</w:t></w:r></w:p>
</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p><w:ins w:id="1">
<w:r><w:t>erbij</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>af</w:delText></w:r></w:del></w:p>
<w:p><w:bookmarkStart w:id="0" w:name="x"/><w:r><w:tab/><w:br/><w:t>Slot</w:t></w:r></w:p><w:sectPr/>"""
_NOTES = f"""<?xml version="1.0"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>{made.TEXT[2]}</w:t></w:r></w:p></w:footnote></w:footnotes>"""
_RELATIONS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>"""
_ODT = """<text:h text:outline-level="1">Voortgang</text:h><text:list><text:list-item><text:p>Punt<text:note
 text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>
<text:p>TZ202604-154.</text:p></text:note-body></text:note></text:p></text:list-item></text:list>
<text:p>Slot<text:s text:c="3"/>woord<text:tab/><text:line-break/></text:p>"""
_HTML = """<h1>Voortgang</h1><p>Punt<sup><a href="#n1">1</a></sup></p><ul><li>een<ol><li>twee</li></ol></li></ul>
<table><tr><th colspan="2">Doel</th></tr><tr><td rowspan=3>x</td><td>y</td></tr></table><div id="n1">1 Noot</div>"""
_XML = """<al>Punt<noot id="n1"><noot.nr>1</noot.nr><noot.al>Zie Kamerstuk 31 204, nr. 718.</noot.al></noot></al>
<lijst type="expliciet"><li><li.nr>a.</li.nr><al>een</al></li></lijst><table><tgroup cols="2"><tbody><row>
<entry namest="c1" nameend="c2">x</entry><entry morerows="1">y</entry></row></tbody></tgroup></table>"""


def _docx() -> bytes:
    more = {
        "word/footnotes.xml": _NOTES.encode(),
        "word/_rels/document.xml.rels": _RELATIONS.encode(),
    }
    return made.docx(made.document(made.paragraphs() + _BODY), **more)


def _pdf() -> bytes:
    drawn = b"\n0.5 w 70 600 400 80 re S 70 640 m 470 640 l S\n"
    note = b"BT /F1 6 Tf 200 752 Td (1) Tj ET BT /F1 7 Tf 70 60 Td (1 TZ202604-154.) Tj ET"
    data = made.page_content() + drawn + note  # not compressed: damage reaches what is drawn
    objects = made.pdf_objects(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(data), data))
    objects[6] = objects[5].replace(b"4 0 R", b"7 0 R")
    objects[7] = made.stream(
        made.page_content(["Een tweede bladzijde.", "Met vriendelijke groet,"])
    )
    objects[2] = b"<< /Type /Pages /Kids [5 0 R 6 0 R] /Count 2 >>"
    return made.pdf_of(objects)


WHOLE: dict[str, Callable[[], bytes]] = {
    "docx": _docx,
    "odt": lambda: made.odt(made.content(_ODT)),
    "html": lambda: made.html("".join(f"<p>{line}</p>" for line in made.TEXT) + _HTML),
    "xml": lambda: made.kamerstuk("".join(f"<al>{line}</al>" for line in made.TEXT) + _XML),
    "pdf": _pdf,
}
_ODD = (b"\x00", b"\xff" * 4, b"-1", b"99999999999", b"<", b">", b"&#0;", b"&x;", b"\xed\xa0\x80", b"]]>",
        b'"', b"/", b"..", b"\xc3", b"0 0 R", b"<<", b"%", b"NaN", "\u202e\ufffe".encode(), b"<!--")  # fmt: skip
_WORDS = ("", " ", "0", "-1", "1e9", "99999999999999999999", "x" * 3000, "\u202e", "²", "٣",
          "Arabic", "none", "lowerRoman", "%1.%9.%0", "true", "a\tb\nc", "[1]", "1.", "#n1", "../x", "e\u0301")  # fmt: skip
_TOKEN = re.compile(rb"<[^<>]{1,80}>|[\w.#-]+|\d+")


def damaged(rng: Random, data: bytes, format_: str) -> bytes:
    """The file with one to five things wrong; of a zip mostly in a part, so that it still opens."""
    if format_ in ("docx", "odt") and rng.random() < 0.85:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        name = rng.choice(sorted(parts))
        parts[name] = _hurt_or_reshaped(rng, parts[name])
        if rng.random() < 0.05:
            del parts[rng.choice(sorted(parts))]
        return made.zipped(parts, stored="mimetype")
    return _hurt_or_reshaped(rng, data) if format_ in ("xml", "html") else _hurt(rng, data)


def _hurt_or_reshaped(rng: Random, data: bytes) -> bytes:
    """Markup is mostly damaged as a tree: what is still well formed gets further into a reader."""
    if rng.random() < 0.3:
        return _hurt(rng, data)
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return _hurt(rng, data)
    for _ in range(rng.randint(1, 8)):
        _reshape(rng, root)
    found: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return found


def _reshape(rng: Random, root: Any) -> None:
    """One element gone, doubled, elsewhere, under another name, with another text or value."""
    elements = [each for each in root.iter() if isinstance(each.tag, str)]
    one, other = rng.choice(elements), rng.choice(elements)
    parent = one.getparent()
    match rng.randrange(7):
        case 0 if parent is not None:
            parent.remove(one)
        case 1 if parent is not None:
            parent.extend([copy.deepcopy(one) for _ in range(rng.choice((1, 2, 30)))])
        case 2 if len(elements) < 3_000:
            other.insert(rng.randrange(len(other) + 1), copy.deepcopy(one))
        case 3:
            one.tag = other.tag
        case 4:
            one.text = rng.choice(_WORDS)
        case 5 if one.attrib:
            one.set(rng.choice(sorted(one.attrib)), rng.choice(_WORDS))
        case 6 if other.attrib:
            key = rng.choice(sorted(other.attrib))
            one.set(key, other.get(key))
            one.tail = rng.choice(_WORDS)


def _hurt(rng: Random, data: bytes) -> bytes:
    for _ in range(rng.randint(1, 5)):
        data = rng.choice((_flip, _cut, _repeat, _insert, _swap, _swap, _move))(rng, data or b" ")
    return data


def _stretch(rng: Random, data: bytes) -> tuple[int, int]:
    """A stretch of bytes, or of whole tags and words, so that nesting and values go wrong too."""
    if rng.random() < 0.6 and (tokens := [m.span() for m in _TOKEN.finditer(data)]):
        first = rng.randrange(len(tokens))
        return tokens[first][0], tokens[min(len(tokens) - 1, first + rng.choice((0, 0, 1, 5)))][1]
    start = rng.randrange(len(data))
    return start, min(len(data), start + rng.choice((1, 2, 8, 64, 500)))


def _flip(rng: Random, data: bytes) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]


def _cut(rng: Random, data: bytes) -> bytes:
    a, b = _stretch(rng, data)
    return data[:a] if rng.random() < 0.05 else data[:a] + data[b:]


def _repeat(rng: Random, data: bytes) -> bytes:
    a, b = _stretch(rng, data)
    return data[:a] + data[a:b] * rng.choice((2, 3, 40)) + data[b:]


def _insert(rng: Random, data: bytes) -> bytes:
    at = _stretch(rng, data)[0]
    return data[:at] + rng.choice(_ODD) + data[at:]


def _swap(rng: Random, data: bytes) -> bytes:
    a, b = _stretch(rng, data)
    c, d = _stretch(rng, data)
    return data[:a] + data[c:d] + data[b:]


def _move(rng: Random, data: bytes) -> bytes:
    a, b = _stretch(rng, data)
    rest = data[:a] + data[b:]
    at = rng.randrange(len(rest) + 1)
    return rest[:at] + data[a:b] + rest[at:]


def fault(data: bytes) -> str | None:
    """What is wrong with how a file is read; None when all is well."""
    try:
        document = extractor.read(data, "fuzz", guard=LIMITS)
    except InputError as error:
        line = error.line("en")
        if error.code in _NEVER or (error.code == "I040" and _UNFORESEEN.search(line)):
            return line
        return None
    try:
        found = extractor.extract(document)
    except Exception as error:  # a finder may not raise, whatever the text
        return f"extract: {type(error).__name__}: {error}"
    size = len(document.source)
    spans = [r.span for r in found.references] + [f.span for f in found.figures]
    spans += [d.span for d in found.dates]
    wrong = [span for span in spans if not 0 <= span[0] <= span[1] <= size]
    return f"spans outside the text: {wrong[:3]}" if wrong else None


def attempts(seed: int) -> Iterator[tuple[str, str, bytes]]:
    """Format, a name to make the same again by, and the file; the formats in turn, without end."""
    whole = {format_: make() for format_, make in WHOLE.items()}
    number = 0
    while True:
        for format_, data in whole.items():
            yield format_, f"{seed}-{number}", damaged(Random(f"{seed}-{number}-{format_}"), data, format_)  # fmt: skip
        number += 1


def run(seed: int, seconds: float, most: int = sys.maxsize) -> list[str]:
    """The kinds of fault met until the time or the number of files is spent, one file kept of each."""
    end = time.monotonic() + seconds
    faults: dict[str, str] = {}
    tried = 0
    for format_, name, data in attempts(seed):
        if tried >= most or time.monotonic() > end:
            break
        tried += 1
        why = fault(data)
        if why is not None and why not in faults:
            KEPT.mkdir(parents=True, exist_ok=True)
            path = KEPT / f"{name}.{format_}"
            path.write_bytes(data)
            faults[why] = f"{path}: {why}"
    guard.close()
    print(f"{tried} files, {len(faults)} kinds of fault")
    return list(faults.values())


def main() -> None:
    parser = argparse.ArgumentParser(description="Damage files of every format and read them.")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=60)
    arguments = parser.parse_args()
    faults = run(arguments.seed, arguments.seconds)
    print("\n".join(faults))
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
