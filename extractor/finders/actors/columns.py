"""Names in the columns of a table whose heads say that Members stand there ("Van/aan", "Lid")."""

from __future__ import annotations

from extractor.document import ROW, Document
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.leads import MANY, words
from extractor.finders.actors.lists import Candidate, read_names

_HEADS = words(
    """lid leden kamerlid kamerleden indiener indieners indiener(s) vragensteller vragenstellers
    van/aan aan/van lid/leden lid/fractie"""
) | {"toegezegd aan", "gedaan aan", "aan lid", "aan het lid", "lid (fractie)", "lid (partij)"}
# What may stand in such a cell before the names and behind them.
_BEFORE = ("het lid ", "lid ", "de leden ", "leden ", "aan ", "Lid ", "Leden ")


def in_columns(gazetteer: Gazetteer, document: Document) -> list[Candidate]:
    """The names that fill a cell under such a head."""
    result: list[Candidate] = []
    if "\t" not in document.text:
        return result
    text = document.text
    columns: list[int] = []
    last = -2  # where the row before ended
    for passage in document.of_kind(ROW):
        cells = text[passage.start : passage.end].split("\t")
        if passage.start > last + 1:  # the first row of a table
            columns = [i for i, cell in enumerate(cells) if cell.strip(" *:").lower() in _HEADS]
        else:
            at = passage.start
            for i, cell in enumerate(cells):
                if i in columns:
                    result += _cell(gazetteer, text, at, cell)
                at += len(cell) + 1
        last = passage.end
    return result


def _cell(gazetteer: Gazetteer, text: str, at: int, cell: str) -> list[Candidate]:
    start = at + next((len(lead) for lead in _BEFORE if cell.startswith(lead)), 0)
    names = read_names(gazetteer, text, start, MANY)
    rest = text[names[-1].name.end : at + len(cell)] if names else cell
    return names if len(rest.partition("(")[0].replace("c.s.", "").strip(" ,;")) == 0 else []
