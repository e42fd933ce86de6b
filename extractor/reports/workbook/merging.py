"""The new findings and what people wrote beside the old ones, by the stable id of each item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from extractor.reports.tables.cells import Cell, Link, Row, clean
from extractor.reports.tables.coverage import PROGRAM
from extractor.reports.tables.words import header
from extractor.reports.words import word
from extractor.reports.workbook.kept import NOTHING, Kept, OldRow, digest
from extractor.reports.workbook.memory import NO_ANSWER, Ground, Memory, Seen
from extractor.reports.workbook.previous import Previous
from extractor.reports.workbook.sheets import CHANGED, ID, KEPT, LAPSED, REVIEWED

_WORDS = {
    "new": ("nieuw", "new"),
    "again": ("opnieuw te beoordelen", "to be judged anew"),
    "was": ("de uitkomst was", "the outcome was"),
    "gone": ("staat niet meer in de nota", "no longer in the nota"),
    "quote": ("de aangehaalde tekst in de brief is gewijzigd", "the quoted text in the letter changed"),
    "around": (
        "in de brief is gewijzigd wat bij dit citaat staat of een andere passage die meetelt; het citaat zelf niet",
        "in the letter what stands with this quote, or another passage that counts, changed; the quote itself did not",
    ),
    "somewhere": (
        "in de brief is een passage gewijzigd die meetelt: het citaat, wat erbij staat of een andere",
        "in the letter a passage that counts changed: the quote, what stands with it, or another",
    ),
    "whole": (
        "de brief is gewijzigd; waar geen tegenhanger gevonden is, telt elke wijziging ervan",
        "the letter changed; where no counterpart was found, any change of it counts",
    ),
    "double": ("stond dubbel in de tabel", "was in the table twice"),
}  # fmt: skip


class Fresh(NamedTuple):
    """One item as it is found now."""

    row: Row
    ground: Ground
    # What a decision that was brought along rested on, where the item is another by now.
    decided_on: Ground | None = None


class Merged(NamedTuple):
    """The two tables of items by the keys of their columns: a value of the program, or what was kept.
    ``marks`` are the notes and colours that a user put on the program's own cells."""

    rows: list[dict[str, Cell | Kept]]
    marks: list[dict[str, Kept]]
    gone: list[dict[str, Cell | Kept]]
    extras: list[str]
    seen: dict[str, Seen]
    # What was written beside findings, by id.
    beside: dict[str, dict[str, Kept]] = {}


def merge(fresh: Sequence[Fresh], previous: Previous | None, lang: str) -> Merged:
    """Nothing that a person wrote is left out: it stands in its row, or in the rows that are gone."""
    if previous is None:
        rows: list[dict[str, Cell | Kept]] = []
        seen: dict[str, Seen] = {}
        for item in fresh:
            base = item.decided_on or item.ground
            changed = _changed(base, item.ground, lang, reviewed=True)
            rows.append({**_program(item.row), **_decided(item.row), CHANGED: changed or None})
            seen[str(item.row[ID])] = _seen(item, base, _review(item.row), changed)
        return Merged(rows, [{} for _ in rows], [], [], seen)
    return _Merging(fresh, previous, lang).merged()


class _Merging:
    def __init__(self, fresh: Sequence[Fresh], previous: Previous, lang: str) -> None:
        self.fresh = {str(item.row[ID]): item for item in fresh}
        self.previous, self.lang = previous, lang
        self.known: Memory = previous.memory
        self.main: dict[str, OldRow] = {}
        self.users: list[OldRow] = []
        self.gone: list[dict[str, Cell | Kept]] = []
        self.seen: dict[str, Seen] = {}

    def merged(self) -> Merged:
        self._sort_out()
        rows: list[dict[str, Cell | Kept]] = []
        marks: list[dict[str, Kept]] = []
        for id_, item in self.fresh.items():
            rows.append(self._row(id_, item))
            marks.append(_marks(self.main.get(id_)))
        rows += [dict(row.cells) for row in self.users]
        marks += [{} for _ in self.users]
        return Merged(rows, marks, self.gone, self.previous.extras, self.seen)

    def _sort_out(self) -> None:
        """Which old row belongs to which item; the rest is the user's, or gone."""
        for row in self.previous.rows:
            if row.id is None:
                self.users.append(row)
            elif row.id not in self.main:
                self.main[row.id] = row
            elif self._written(row) and _texts(row) != _texts(self.main[row.id]):
                if not self._written(self.main[row.id]):  # a copy was filled in, the first was not
                    self.main[row.id] = row
                else:
                    self._lapse(row, "double")
        for id_ in [id_ for id_ in self.main if id_ not in self.fresh]:
            row = self.main.pop(id_)
            if self.known.rows and id_ not in self.known.rows:
                self.users.append(row)  # an id that the program never gave
            else:
                self._lapse(row, "gone")
        for row in self.previous.gone:
            if row.id in self.fresh and row.id not in self.main:
                self.main[row.id] = row  # the item is back
            else:
                self._stay(row)

    def _lapse(self, row: OldRow, why: str) -> None:
        self.gone.append({**row.cells, LAPSED: _WORDS[why][self.lang == "en"]})
        self._remember(row)

    def _stay(self, row: OldRow) -> None:
        self.gone.append(dict(row.cells))
        self._remember(row)

    def _remember(self, row: OldRow) -> None:
        """Of an item that is gone, so that it can come back."""
        if row.id in self.known.rows:
            self.seen.setdefault(row.id, self.known.rows[row.id])

    def _written(self, row: OldRow) -> bool:
        return any(
            not row.cells.get(key, NOTHING).empty for key in (*REVIEWED, *self.previous.extras)
        )

    def _row(self, id_: str, item: Fresh) -> dict[str, Cell | Kept]:
        row = _program(item.row)
        old = self.main.get(id_)
        known = self.known.rows.get(id_)
        cells = old.cells if old else {}
        brought = not _review(cells)
        if brought:
            row |= _decided(item.row)
        for key in (*REVIEWED, *self.previous.extras, KEPT):
            if key in cells:
                row[key] = cells[key]
        if old and known:
            row |= self._kept(cells, known, item.row)
        review = _review(item.row) if brought else _review(cells)
        base = (brought and item.decided_on) or self._base(item, known, cells)
        changed = _changed(base, item.ground, self.lang, reviewed=bool(review))
        row[CHANGED] = changed
        self.seen[id_] = _seen(item, base, review, changed)
        return row

    def _base(self, item: Fresh, known: Seen | None, cells: dict[str, Kept]) -> Ground:
        """What the reviewer saw when they last wrote: before that, what stood there first."""
        if known is None:
            if not self.known.rows or cells:
                return item.ground  # a workbook that lost its memory
            return replace(item.ground, new=True)
        return known.base if known.review == _review(cells) else known.now

    def _kept(self, cells: dict[str, Kept], known: Seen, new: Row) -> dict[str, Cell | Kept]:
        """What a user wrote over the program's own cells goes to a column of its own."""
        lines = []
        for key in (*PROGRAM, CHANGED):
            old = cells.get(key, NOTHING)
            text = old.formula or old.value
            mark = digest(text)
            if mark not in ("", known.cells.get(key)) and mark != _digest(new.get(key)):
                lines.append(f"{header(key, self.lang)}: {_written(text)}")
        before = cells.get(KEPT, NOTHING)
        said = str(before.value) if before.value is not None else ""
        lines = [line for line in lines if line not in said]
        return (
            {KEPT: before._replace(value="\n".join([*filter(None, [said]), *lines]))}
            if lines
            else {}
        )


def _changed(base: Ground, now: Ground, lang: str, *, reviewed: bool) -> str:
    parts = []
    if base.new:
        parts.append(_WORDS["new"][lang == "en"])
    if base.item != now.item:
        parts.append(word("lapse_nota", lang))
    if base.evidence != now.evidence:
        parts.append(_WORDS[_in_letter(base, now)][lang == "en"])
    if base.verdict != now.verdict:
        parts.append(f"{_WORDS['was'][lang == 'en']}: {word(base.verdict, lang)}")
    text = "; ".join(parts)
    return f"{_WORDS['again'][lang == 'en']}: {text}" if text and reviewed else text


def _in_letter(base: Ground, now: Ground) -> str:
    """What is known of a change in the letter. A judgement rests on whole passages, and on all that answer
    a part of the item; a row quotes some sentences of them."""
    quotes = {base.quoted, now.quoted}
    if quotes == {NO_ANSWER} or base.verdict == now.verdict == "missing":
        return "whole"
    if quotes & {"", NO_ANSWER}:
        return "somewhere"
    return "quote" if len(quotes) > 1 else "around"


def _program(row: Row) -> dict[str, Cell | Kept]:
    return {key: row.get(key) for key in (*PROGRAM, ID, "verdict")}


def _decided(row: Row) -> dict[str, Cell | Kept]:
    """What a reviewer decided elsewhere; what is written in the workbook itself goes before it."""
    return {key: row[key] for key in REVIEWED if key in row}


def _marks(old: OldRow | None) -> dict[str, Kept]:
    """The notes and colours on the program's own cells."""
    marked = {}
    for key in (*PROGRAM, CHANGED, ID) if old else ():
        cell = old.cells.get(key) if old else None
        if cell is not None and (cell.note or cell.look.fill or cell.look.color):
            marked[key] = cell
    return marked


def _review(cells: Mapping[str, Cell | Kept]) -> str:
    """The reviewer's columns in one mark; the same for what is written now and read back later."""
    values = (cells.get(key) for key in REVIEWED)
    return digest(*(value.value if isinstance(value, Kept) else value for value in values))


def _texts(row: OldRow) -> dict[str, str]:
    return {key: digest(cell.formula or cell.value) for key, cell in row.cells.items()}


def _digest(cell: Cell) -> str:
    """Of a cell as it is read back."""
    text = cell.text if isinstance(cell, Link) else cell
    return digest(clean(text) if isinstance(text, str) else text)


def _seen(item: Fresh, base: Ground, review: str, changed: str = "") -> Seen:
    shown = {key: _digest(item.row.get(key)) for key in PROGRAM} | {CHANGED: digest(changed)}
    return Seen(
        now=item.ground,
        base=base,
        review=review,
        cells={key: value for key, value in shown.items() if value},
    )


def _written(value: object) -> str:
    return " ".join(str(value).split())


def columns(rows: Iterable[dict[str, Cell | Kept]], extras: Sequence[str]) -> list[str]:
    """The columns after the program's: the user's own, at the letters where they put them, and kept text
    where there is any."""
    kept = any(KEPT in row for row in rows)
    return [*extras, *([KEPT] if kept else ())]
