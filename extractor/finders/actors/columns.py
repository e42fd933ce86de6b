"""Names in the columns of a table whose heads say that Members stand there ("Van/aan", "Lid")."""

from __future__ import annotations

import re

from extractor.document import ROW, Document
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.leads import MANY, words
from extractor.finders.actors.lists import Candidate, read_names
from extractor.language.names import after_particles
from extractor.patterns import pattern

_HEADS = words(
    """lid leden kamerlid kamerleden indiener indieners indiener(s) vragensteller vragenstellers
    van/aan aan/van lid/leden lid/fractie vraagsteller vraagstellers vraagsteller(s) vragensteller(s)
    ondertekenaar ondertekenaars indiener/lid mede-indiener mede-indieners eerste-indiener spreker/fractie
    kamerlid/kamerleden fractie/lid lid/partij"""
) | {
    *("eerste indiener", "eerste ondertekenaar", "toegezegd aan lid", "gevraagd door lid"),
    *("steller van de vraag", "lid van de kamer", "naam lid", "naam kamerlid", "lid tweede kamer"),
    "toegezegd aan",
    "gedaan aan",
    "aan lid",
    "aan het lid",
    "lid (fractie)",
    "lid (partij)",
}
# Under these stands the mover or the subject: names only where all cells can be names and one of
# them can be nothing else.
_EITHER = words(
    """motie moties amendement amendementen motie/amendement moties/amendementen van aan fractie
    verzoek verzoeken vraag toezegging motie-indiener wie adressaat namens"""
) | {
    "motie van",
    "verzoek van",
    "vraag van",
    "ingediend door",
    "aan wie",
    "door wie",
    "van wie",
    "gevraagd door",
    "gesteld door",
    "ingebracht door",
    "op verzoek van",
    "wie vroeg",
}
# What may stand in such a cell before the names and behind them.
_BEFORE = (
    *("het lid ", "lid ", "de leden ", "leden ", "aan ", "Lid ", "Leden "),
    *("Motie-", "Motie ", "motie-", "motie ", "Amendement-", "Amendement "),
)

# The number of the paper or promise that a cell also gives: "Vos/Smit 32 847, nr. 12", "TZ202603-144".
_NUMBER = pattern(r"\d{2}[ .]?\d{3}\b|TZ ?\d|T\d{4,}|KST|kst|[Kk]amerstuk|[Nn]r\. ?\d|\d{1,2}-\d")

# What stands among movers and is no person.
_NOBODY = ("commissie", "vaste commissie", "de vaste commissie", "fractie", "kamerbreed", "kamer")

Cells = dict[int, list[tuple[int, str]]]  # column -> where each of its cells begins, and its text


def in_columns(gazetteer: Gazetteer, document: Document) -> list[Candidate]:
    """The names that fill a cell under such a head."""
    result: list[Candidate] = []
    if "\t" not in document.text:
        return result
    text = document.text
    certain: Cells = {}
    doubtful: Cells = {}
    last = -2  # where the row before ended
    for passage in document.of_kind(ROW):
        cells = text[passage.start : passage.end].split("\t")
        if passage.start > last + 1:  # the first row of a table
            result += _names(gazetteer, text, certain, doubtful)
            heads = [cell.strip(" *:").lower() for cell in cells]
            certain = {i: [] for i, head in enumerate(heads) if _first(head) in _HEADS}
            doubtful = {i: [] for i, head in enumerate(heads) if head in _EITHER}
        elif certain or doubtful:
            at = passage.start
            for i, cell in enumerate(cells):
                column = certain.get(i, doubtful.get(i))
                if column is not None and cell:
                    column.append((at, cell))
                at += len(cell) + 1
        last = passage.end
    return result + _names(gazetteer, text, certain, doubtful)


def _first(head: str) -> str:
    """Of a head that names more than one thing, "Lid, vindplaats" or "Leden en nummer", the first."""
    if head in _HEADS:
        return head
    return re.split(r",| \(| en | \+ | & ", head, maxsplit=1)[0].strip()


def _names(gazetteer: Gazetteer, text: str, certain: Cells, doubtful: Cells) -> list[Candidate]:
    """The names in the columns of one table."""
    result: list[Candidate] = []
    for cells in certain.values():
        for at, cell in cells:
            result += _cell(gazetteer, text, at, cell)
    for cells in doubtful.values():
        found = [_cell(gazetteer, text, at, cell) for at, cell in cells]
        sure = any(_is_sure(text, name) for names in found for name in names)
        rest = [cell for (_, cell), names in zip(cells, found, strict=True) if not names]
        if sure and all(cell.lower().startswith(_NOBODY) for cell in rest):
            result += [name for names in found for name in names]
    return result


def _is_sure(text: str, candidate: Candidate) -> bool:
    """Whether a cell holds what is a Member's name and nothing else."""
    name = candidate.name
    behind = text[name.end : name.end + 5]
    return (
        candidate.party is not None
        or behind == " c.s."
        or behind[:1] == "/"
        or after_particles(name.surname, 0) > 3  # "De" may be the article of a subject
    )


def _cell(gazetteer: Gazetteer, text: str, at: int, cell: str) -> list[Candidate]:
    start = at + next((len(lead) for lead in _BEFORE if cell.startswith(lead)), 0)
    names = read_names(gazetteer, text, start, MANY)
    rest = text[names[-1].name.end : at + len(cell)] if names else cell
    if (number := _NUMBER.search(rest)) is not None:
        rest = rest[: number.start()]
    return names if len(rest.partition("(")[0].replace("c.s.", "").strip(" ,;")) == 0 else []
