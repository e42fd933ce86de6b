"""A paragraph's content: text, note marks and text boxes, as Word shows them with all changes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractor.document import Place
from extractor.patterns import pattern
from extractor.readers.docx.state import ENDNOTE, FOOTNOTE, Field, State
from extractor.readers.docx.styles import on
from extractor.readers.rich import Run
from extractor.readers.xml import NAMES, attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_DESCEND = frozenset(
    [
        "hyperlink",
        "smartTag",
        "sdt",
        "sdtContent",
        "customXml",
        "fldSimple",
        "bdo",
        "dir",
        "oMath",
        "oMathPara",
        "ruby",
        "rubyBase",
        "ins",
        "moveTo",
    ]
)
_DELETED = frozenset(("del", "moveFrom"))
_DRAWN = frozenset(("drawing", "pict", "object", "AlternateContent"))
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_NOTES = {"footnoteReference": FOOTNOTE, "endnoteReference": ENDNOTE}
_LINK = pattern(r'HYPERLINK\s+"([^"]{1,2000})"')
_PROMPT = pattern(
    r"(?:Klik (?:of tik|hier)|Kies een (?:item|bouwsteen|datum)|Click (?:or tap|here)|Choose an )"
    r"[^.]{0,60}\.?\Z"
)
_DEEPEST = 50  # fields within fields; a file that opens more does not close them
_SYMBOLS = {"F0B7": "•", "F0A7": "▪", "F0E0": "→", "F0FC": "✓", "F02D": "-", "F0D8": "►",
            "F0FE": "☑", "F0FD": "☒", "F0A8": "☐", "F06F": "☐"}  # fmt: skip


def read(paragraph: _Element, state: State, bold: bool = False) -> tuple[list[Run], list[_Element]]:
    """The runs of a paragraph, and the contents of the text boxes that hang in it."""
    reader = _Reader(state, bold)
    reader.inline(paragraph, None)
    return reader.runs, reader.boxes


class _Reader:
    def __init__(self, state: State, bold: bool) -> None:
        self.runs: list[Run] = []
        self.boxes: list[_Element] = []
        self._state = state
        self._bold = bold
        self._run = 0

    def inline(self, element: _Element, link: str | None) -> None:
        for each in element:
            name = NAMES[each.tag]
            if name == "r":
                self._run += 1
                self._read_run(each, link)
            elif name in _DELETED:
                self._delete(each)
            elif name in _DESCEND:
                if name == "sdt" and is_prompt(each):
                    continue
                if name in ("ins", "moveTo"):
                    self._state.inserted += 1
                self.inline(each, self._target(each) if name == "hyperlink" else link)
            elif name in _DRAWN:
                boxes(each, self.boxes)

    def _target(self, element: _Element) -> str | None:
        for key, value in element.attrib.items():
            if str(key).endswith("}id"):
                target, external = self._state.targets.get(str(value), ("", False))
                return target if external else None
        return None

    def _delete(self, element: _Element) -> None:
        """Deleted text does not count, nor do the notes that hung in it."""
        self._state.deleted += 1
        for each in element.iter():
            kind = _NOTES.get(local(each))
            if kind is not None:
                self._state.dropped.add((kind, attribute(each, "id") or ""))

    def _read_run(self, element: _Element, link: str | None) -> None:
        state = self._state
        text: list[str] = []
        bold, own = self._bold, False
        where = Place(part=state.part, paragraph=state.paragraphs, run=self._run)
        for each in element:
            name = NAMES[each.tag]
            if name == "t":
                if each.text and not (state.fields and any(f.in_code for f in state.fields)):
                    text.append(each.text)
            elif name == "rPr":
                for mark in each:
                    kind = NAMES[mark.tag]
                    if kind == "b":
                        bold = on(mark)
                    elif kind == "vanish" and on(mark):
                        return  # hidden text: nobody sees it
            elif name in _SIGNS:
                text.append(_SIGNS[name])
            elif name in _NOTES:
                own = on(each, "customMarkFollows")
                sign = "".join(t.text or "" for t in element if local(t) == "t").strip()
                sign = sign or _symbols(element)
                self._flush(text, where, bold, link)
                key = attribute(each, "id") or ""
                label = state.label(_NOTES[name], key, sign or "*" if own else None)
                self.runs.append(Run(note=label, where=where))
            elif name == "sym":
                text.append(_SYMBOLS.get((attribute(each, "char") or "").upper(), ""))
            elif name == "fldChar":
                self._flush(text, where, bold, link)
                self._field(attribute(each, "fldCharType"))
            elif name == "instrText":
                if state.fields and state.fields[-1].in_code:
                    state.fields[-1].code += each.text or ""
            elif name in _DRAWN:
                boxes(each, self.boxes)
            elif name == "ruby":
                self.inline(each, link)
        if own:
            text.clear()  # it is the mark
        self._flush(text, where, bold, link)

    def _flush(self, text: list[str], where: Place, bold: bool, link: str | None) -> None:
        if text:
            if link is None and self._state.fields:
                link = next((f.link for f in self._state.fields if f.link), None)
            self.runs.append(Run("".join(text), where=where, bold=bold, link=link))
            text.clear()

    def _field(self, kind: str | None) -> None:
        fields = self._state.fields
        if kind == "begin":
            if len(fields) < _DEEPEST:
                fields.append(Field())
        elif kind == "separate" and fields:
            fields[-1].in_code = False
            match = _LINK.search(fields[-1].code)
            fields[-1].link = match[1] if match else None
        elif kind == "end" and fields:
            fields.pop()


def _symbols(run: _Element) -> str:
    signs = (attribute(each, "char") or "" for each in run if local(each) == "sym")
    return "".join(_SYMBOLS.get(sign.upper(), "*") for sign in signs)


def is_prompt(sdt: _Element) -> bool:
    """Whether a content control that nobody filled in shows its prompt: "Kies een item." """
    if child(sdt, "sdtPr", "showingPlcHdr") is None:
        return False
    text = "".join(each.text or "" for each in sdt.iter("{*}t")).strip()
    return _PROMPT.match(text) is not None


def boxes(element: _Element, found: list[_Element]) -> None:
    """Add the contents of the text boxes in a drawing; of a drawing that is there twice, for new and
    for old programs, the one for new programs."""
    waiting = [element]
    while waiting:
        each = waiting.pop()
        name = local(each)
        if name == "txbxContent":
            found.append(each)
        elif name == "AlternateContent":
            chosen: list[_Element] = []
            choice = child(each, "Choice")
            if choice is not None:
                boxes(choice, chosen)
            fallback = child(each, "Fallback")
            if not chosen and fallback is not None:
                boxes(fallback, chosen)
            found.extend(chosen)
        else:
            waiting.extend(reversed(each))
