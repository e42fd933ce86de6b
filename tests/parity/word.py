"""A docx as Word makes one: styles, list levels in numbering.xml, tables, real notes with separators."""

from __future__ import annotations

import io
import re
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part as PackagePart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from extractor.document import HEADING, ITEM, LABEL, ROW, Document
from tests.parity import content
from tests.parity.content import Mark, Part, Runs

# Word's own bullets, level by level, of which a list has nine: the code points of Symbol, Courier New and
# Wingdings, and these again.
_BULLETS = [("\uf0b7", "Symbol"), ("o", "Courier New"), ("\uf0a7", "Wingdings")] * 3
_NUMBERED = re.compile(r"(\d+|[a-z])([.)])")
_NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}s+xml"
_TEXT_WIDTH, _LINE = 146, 72  # of a line: millimetres, and characters of the body size
_SEPARATORS = ("separator", "continuationSeparator")


def write(document: Document, *, block_in_table: bool) -> bytes:
    """The document as a docx; its reference block in a table, or label and value as paragraphs."""
    return _Writer(document, block_in_table).bytes()


class _Writer:
    def __init__(self, document: Document, block_in_table: bool) -> None:
        self._word: Any = docx.Document()
        self._texts = content.notes(document)
        self._block_in_table = block_in_table
        self._notes: dict[str, list[str]] = {"footnote": [], "endnote": []}
        self._lists: dict[tuple[int, str], tuple[int, int]] = {}  # level, shape -> number, list
        self._set_up()
        for in_table, found in content.in_tables(content.parts(document)):
            if in_table and (found[0].kind != LABEL or block_in_table):
                self._table(found)
            else:
                for part in found:
                    self._part(part)
        for kind in self._notes:
            self._notes_part(kind)

    def bytes(self) -> bytes:
        file = io.BytesIO()
        self._word.save(file)
        return file.getvalue()

    def _set_up(self) -> None:
        section = self._word.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(32)
        styles = self._word.styles
        styles["Normal"].font.name, styles["Normal"].font.size = "DejaVu Sans", Pt(9)
        for kind in self._notes:
            styles.add_style(f"{kind} text", WD_STYLE_TYPE.PARAGRAPH).font.size = Pt(7)
            styles.add_style(f"{kind} reference", WD_STYLE_TYPE.CHARACTER).font.superscript = True
        footer = section.footer.paragraphs[0]
        footer.add_run("Pagina ")
        for at, name in enumerate(("PAGE", "NUMPAGES")):
            if at:
                footer.add_run(" van ")
            field = f'<w:fldSimple {nsdecls("w")} w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
            footer._p.append(parse_xml(field))
        numbering = self._word.part.numbering_part.element
        for each in list(numbering):  # the template's own lists
            numbering.remove(each)
        self._list([("bullet", text, font) for text, font in _BULLETS], 1)

    def _part(self, part: Part) -> None:
        if part.kind == LABEL and len(part.cells) > 1:
            paragraph = self._word.add_paragraph()
            self._runs(paragraph, part.cells[0])
            paragraph.runs[0].bold = True
            self._runs(self._word.add_paragraph(), part.cells[1])
            return
        style = "List Paragraph" if part.kind == ITEM else None
        if part.kind == HEADING:
            style = f"Heading {part.level}"
        paragraph = self._word.add_paragraph(style=style)
        if part.kind == ITEM:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = part.level - 1
            properties.get_or_add_numId().val = self._list_of(part)
        self._runs(paragraph, part.cells[0])

    def _table(self, found: list[Part]) -> None:
        widths = _widths(found)
        table = self._word.add_table(0, len(widths))
        if found[0].kind == ROW:
            table.style = "Table Grid"
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for part in found:
            row = table.add_row().cells
            for cell, width in zip(row, widths, strict=True):
                cell.width = width
            for cell, runs in zip(row, part.cells, strict=False):
                self._runs(cell.paragraphs[0], runs)
        self._word.add_paragraph()  # two tables without it are one

    def _runs(self, paragraph: Any, runs: Runs) -> None:
        for run in runs:
            if isinstance(run, Mark):
                kind = "endnote" if run.label.startswith("e") else "footnote"
                self._notes[kind].append(self._texts[run.label])
                key = len(self._notes[kind]) + 1  # 0 and 1 are the separators
                made = paragraph.add_run(style=f"{kind} reference")
                made._r.append(parse_xml(f'<w:{kind}Reference {nsdecls("w")} w:id="{key}"/>'))
            else:
                paragraph.add_run(run)

    def _list_of(self, part: Part) -> int:
        """The list of an item: a number that follows on another stands in its list."""
        found = _NUMBERED.fullmatch(part.marker or "")
        if found is None:
            return 1
        text, shape = found.groups()
        kind = "decimal" if text.isdigit() else "lowerLetter"
        number = int(text) if text.isdigit() else ord(text) - ord("a") + 1
        before, key = self._lists.get((part.level, kind + shape), (0, 0))
        if number != before + 1 or number == 1:
            key = len(self._word.part.numbering_part.element) // 2 + 1
            levels = [(kind, f"%{level}{shape}", "") for level in range(1, 10)]
            self._list(levels, key, start=number)
        self._lists[part.level, kind + shape] = (number, key)
        return key

    def _list(self, levels: list[tuple[str, str, str]], key: int, start: int = 1) -> None:
        made = "".join(
            f'<w:lvl w:ilvl="{i}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
            f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{360 * (i + 1)}" w:hanging="360"/></w:pPr>'
            + (f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>' if font else "")
            + "</w:lvl>"
            for i, (kind, text, font) in enumerate(levels)
        )
        numbering = self._word.part.numbering_part.element
        abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{key}">{made}</w:abstractNum>'
        numbering.insert(key - 1, parse_xml(abstract))
        number = f'<w:num {nsdecls("w")} w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>'
        numbering.append(parse_xml(number))

    def _notes_part(self, kind: str) -> None:
        if not self._notes[kind]:
            return
        root = parse_xml(f"<w:{kind}s {nsdecls('w')}/>")
        for key, name in enumerate(_SEPARATORS):
            root.append(
                parse_xml(
                    f'<w:{kind} {nsdecls("w")} w:type="{name}" w:id="{key}"><w:p><w:r><w:{name}/></w:r></w:p></w:{kind}>'
                )
            )
        for key, text in enumerate(self._notes[kind], 2):
            note = parse_xml(
                f'<w:{kind} {nsdecls("w")} w:id="{key}"><w:p><w:pPr><w:pStyle w:val="{kind}text"/></w:pPr>'
                f'<w:r><w:rPr><w:rStyle w:val="{kind}reference"/></w:rPr><w:{kind}Ref/></w:r>'
                '<w:r><w:t xml:space="preserve"/></w:r></w:p></w:' + kind + ">"
            )
            note[0][-1][0].text = f" {text}"
            root.append(note)
        self._settings(kind)
        part = PackagePart(
            PackURI(f"/word/{kind}s.xml"), _NOTES.format(kind), _xml(root), self._word.part.package
        )
        relation = RELATIONSHIP_TYPE.FOOTNOTES if kind == "footnote" else RELATIONSHIP_TYPE.ENDNOTES
        self._word.part.relate_to(part, relation)

    def _settings(self, kind: str) -> None:
        keys = "".join(f'<w:{kind} w:id="{key}"/>' for key in range(len(_SEPARATORS)))
        properties = f"<w:{kind}Pr {nsdecls('w')}>{keys}</w:{kind}Pr>"
        self._word.settings.element.find(".//{*}compat").addprevious(parse_xml(properties))


def _widths(found: list[Part]) -> list[int]:
    """Widths of columns: room for the longest word of each, the rest by how much stands in them."""
    words, lengths = [], []
    for i in range(max(len(part.cells) for part in found)):
        texts = [
            "".join(run for run in part.cells[i] if isinstance(run, str))
            for part in found
            if i < len(part.cells)
        ]
        words.append(max((len(word) for text in texts for word in text.split()), default=0) + 2)
        lengths.append(min(max(map(len, texts)), 60) + 1)
    room = max(0, _LINE - sum(words))
    return [
        Mm(_TEXT_WIDTH * (word + room * length / sum(lengths)) / (sum(words) + room))
        for word, length in zip(words, lengths, strict=True)
    ]


def _xml(root: Any) -> bytes:
    from lxml import etree

    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
