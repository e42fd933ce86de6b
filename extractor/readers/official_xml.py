"""The XML of officielebekendmakingen.nl: Kamerstukken, Kamervragen and what is built like them.

Any other XML is read as well, a paragraph for each element with text. The metadata file beside a
publication ("kst-1.metadata.xml", "kst-1.owms.xml") gives its title and date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractor.document import HEADING, ITEM, PARAGRAPH, ROW, Document, Place
from extractor.patterns import pattern
from extractor.readers import owms, rich, rows, xml
from extractor.readers.rich import Note, Part, Run
from extractor.readers.xml import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_WHITE = pattern(r"[ \t\r\n]+")
# Elements that stand inside a line; every other element is a block or holds blocks.
_INLINE = frozenset(
    ["naam", "voornaam", "achternaam", "voorvoegsel", "titulatuur", "organisatie", "datum", "nadruk",
     "extref", "intref", "nootref", "sup", "inf", "sub", "plaats", "ondernummer", "dossiernr",
     "kamervraagonderwerp", "functie", "begrip", "term", "afkorting", "ondervraag", "unl", "ovl",
     "b", "i", "u", "em", "strong", "a", "span", "label", "nr", "noot", "redactie", "kamer"]
)  # fmt: skip
_SKIPPED = frozenset(["metadata", "meta", "&", "colspec", "spanspec", "plaatje", "illustratie"])
_WORDS = frozenset(  # a space stands behind these, whether the file has one or not
    ["stuknr", "dossiernummer", "nr", "label", "titel", "dossiernr", "voornaam", "voorvoegsel",
     "titulatuur"]
)  # fmt: skip
_NOT_PRINTED = ("Kamerstukken", "Kamerstuk")  # also a label, of the number that comes next
_MARKS = {"ongemarkeerd": "•", "expliciet": "-"}
_ADDRESS = "https://zoek.officielebekendmakingen.nl/"
_RECORDS = frozenset(["metadata_gegevens", "owms-metadata", "searchRetrieveResponse"])


def read(data: bytes, name: str = "-", as_kind: str | None = None) -> Document:
    """Read an XML publication. Raises InputError I008 (no text) or I040 (no XML)."""
    root = xml.root(data, name, "xml", "xml", dtd=True)
    reader = _Reader({attribute(e, "id") or "": e for e in root.iter() if local(e) == "noot"})
    if local(root) in _RECORDS:
        parts = [Part(ROW, cells=[[Run(key)], [Run(value)]]) for key, value in owms.record(root)]
    else:
        reader.blocks(root, 0)
        reader.left_over()
        parts = [*owms.known(owms.beside(name)), *reader.parts]
    return rich.assemble(parts, reader.notes, name=name, format="xml", data=data, as_kind=as_kind)


class _Reader:
    """Collects parts and notes; ``depth`` is that of the divisions around an element."""

    def __init__(self, notes: dict[str, _Element]) -> None:
        self.parts: list[Part] = []
        self.notes: list[Note] = []
        self._bodies = notes
        self._labels: dict[int, str] = {}
        self._paragraphs = 0
        self._runs: list[Run] = []

    def blocks(self, element: _Element, depth: int, level: int = 0) -> None:
        """Read what an element holds; text and inline elements between blocks are paragraphs."""
        self._text(element.text)
        for each in element:
            name = local(each)
            if name in _INLINE:
                self._inline(each, False, None)
            elif name not in _SKIPPED:
                self._end()
                self._block(each, name, depth, level)
            self._text(each.tail)
        self._end()

    def _block(self, element: _Element, name: str, depth: int, level: int) -> None:
        if name == "kop":
            self._line(element, HEADING, depth)
        elif name in ("tussenkop", "tabeltitel"):
            self._line(element, HEADING, depth + 1)
        elif name == "tekstregel" and attribute(element, "inhoud") == "documenttype":
            if _plain(element) not in _NOT_PRINTED:
                self._line(element, PARAGRAPH)
        elif name == "dossier":
            self._line(element, PARAGRAPH)
        elif name == "stuk":
            self._piece(element, depth)
        elif name in ("vraag", "antwoord"):
            number = child(element, "nr")
            if number is not None:
                self._line(number, HEADING, 2)
                number.clear(keep_tail=True)
            self.blocks(element, depth, level)
        elif name in ("ondertekening", "slotondertekening", "ondertekenaar"):
            self._signature(element)
        elif name == "lijst":
            self._list(element, depth, level + 1)
        elif name in ("table", "tgroup", "tbody", "thead", "tfoot"):
            self.blocks(element, depth, level)
        elif name in ("row", "tr"):
            self._row(element)
        elif name in ("divisie", "paragraaf", "hoofdstuk", "afdeling", "bijlage"):
            self.blocks(element, depth + 1, level)
        else:
            self.blocks(element, depth, level)
            if name not in ("al", "tekstregel"):
                self._blank()

    def _piece(self, stuk: _Element, depth: int) -> None:
        """A Kamerstuk within its dossier: number and title are one line, as they are printed."""
        number, title = child(stuk, "stuknr"), child(stuk, "titel")
        for each in (number, title):
            if each is not None:
                self._inline(each, False, None)
                self._text(" ")
        self._end()
        for each in stuk:
            if each is not number and each is not title and local(each) not in _SKIPPED:
                self._block(each, local(each), depth, 0)

    def _signature(self, element: _Element) -> None:
        """Office, name and place, each on its line."""
        for each in element:
            if local(each) in ("naam", "functie", "plaats", "datum", "organisatie", "al"):
                self._line(each, PARAGRAPH)
            else:
                self._signature(each) if len(each) else self._line(each, PARAGRAPH)

    def _list(self, element: _Element, depth: int, level: int) -> None:
        mark = _MARKS.get(attribute(element, "type") or "", "•")
        for li in element:
            if local(li) != "li":
                continue
            number = child(li, "li.nr")
            own = _plain(number) if number is not None else ""
            first = len(self.parts)
            if number is not None:
                number.clear(keep_tail=True)
            self.blocks(li, depth, level)
            opening = next((p for p in self.parts[first:] if rows.has_text(p)), None)
            if opening is not None and opening.kind == PARAGRAPH:
                opening.kind, opening.level, opening.marker = ITEM, level, own or mark

    def _row(self, element: _Element) -> None:
        cells: list[list[Part]] = []
        outer = self.parts
        for each in element:
            if local(each) in ("entry", "td", "th"):
                self.parts = []
                self.blocks(each, 0)
                cells.append(self.parts)
        self.parts = outer + rows.row(cells)

    def _line(self, element: _Element, kind: str, depth: int = 0) -> None:
        """An element with all that is in it as one line."""
        self._inline(element, False, None)
        self._end(kind, min(6, max(1, depth)) if kind == HEADING else 0)

    def _inline(self, element: _Element, bold: bool, link: str | None) -> None:
        name = local(element)
        if name in ("noot", "nootref"):
            self._mark(element, name)
            return
        if name in _SKIPPED:
            return
        if name in ("extref", "a"):
            target = attribute(element, "doc") or attribute(element, "href")
            if target:
                link = target if ":" in target else _ADDRESS + target
        bold = bold or name in ("b", "strong") or attribute(element, "type") == "vet"
        self._text(element.text, bold, link)
        for each in element:
            self._inline(each, bold, link)
            if local(each) in _WORDS:
                self._text(" ")
            self._text(each.tail, bold, link)

    def _text(self, text: str | None, bold: bool = False, link: str | None = None) -> None:
        if not text:
            return
        text = _WHITE.sub(" ", text)
        last = self._runs[-1] if self._runs else None
        if last is None or (last.note is None and last.text.endswith(" ")):
            text = text.lstrip(" ")  # a space is one space, however many elements have a part in it
        if text:
            where = Place(part="body", paragraph=self._paragraphs + 1, run=len(self._runs) + 1)
            self._runs.append(Run(text, where=where, bold=bold, link=link))

    def _end(self, kind: str = PARAGRAPH, level: int = 0) -> None:
        if any(run.note or run.text.strip() for run in self._runs):
            self._paragraphs += 1
            self.parts.append(Part(kind, self._runs, level))
            self._blank()
        self._runs = []

    def _blank(self) -> None:
        if self.parts and rows.has_text(self.parts[-1]):
            self.parts.append(Part(PARAGRAPH))

    def _mark(self, element: _Element, name: str) -> None:
        """A note stands where it hangs, or elsewhere with a reference to it here."""
        body = element if name == "noot" else self._bodies.get(attribute(element, "refid") or "")
        lost = _plain(element) or str(len(self._labels) + 1)
        self._runs.append(Run(note=lost if body is None else self._note(body)))

    def _note(self, body: _Element) -> str:
        label = self._labels.get(id(body))
        if label is not None:
            return label
        number = child(body, "noot.nr")
        label = (_plain(number) if number is not None else "") or str(len(self._labels) + 1)
        self._labels[id(body)] = label
        own = _Reader({})
        for each in body:
            if local(each) not in ("noot.nr", "noot.lijst"):
                own.blocks(each, 0)
        if not len(body):
            own.blocks(body, 0)
        self.notes.append(
            Note(label, [rows.flat(part) for part in own.parts if rows.has_text(part)])
        )
        return label

    def left_over(self) -> None:
        """Notes to which nothing refers."""
        for body in self._bodies.values():
            self._note(body)


def _plain(element: _Element) -> str:
    return _WHITE.sub(" ", "".join(map(str, element.itertext()))).strip()
