"""A review without a server: a database, a pair and its decisions, for what is taken along."""

from __future__ import annotations

import io
import re
import zipfile
from html import unescape
from pathlib import Path

from extractor.baseline import FLAGGED
from extractor.review import database, decisions, exporting, preparing, store
from extractor.review.decisions import Choice
from extractor.review.items import Row
from extractor.review.preparing import Judged

WHO = "A. Bakker"


class Review:
    """One pair under review by one person."""

    def __init__(self, folder: Path, lang: str = "nl") -> None:
        self.lang = lang
        self.engine = database.open_(str(folder / "kept.sqlite"))
        files = preparing.pairs_in(str(folder))[0]
        self.name = files.name
        self.pair = store.add_pair(self.engine, files.key, files.name)
        self.shelf = preparing.Shelf(self.engine, preparing.Reading(False, False, lang))
        self.shelf.bring_in(self.pair, files, WHO)

    @property
    def judged(self) -> Judged:
        number = store.newest(self.engine, self.pair)
        assert number is not None
        judged = self.shelf.judged(self.pair, number)
        assert judged is not None
        return judged

    def row(self, group: str, verdict: str) -> Row:
        """The first item of a group with this verdict."""
        return next(r for r in self.judged.rows if (r.group, r.verdict) == (group, verdict))

    def decide(self, row: Row, choice: str, verdict: str = "", reason: str = "") -> None:
        made = Choice(choice, verdict, reason)
        assert decisions.why_not(row, made) == ""
        kept = store.standings(self.engine, self.pair).get(row.id)
        revision = kept.revision if kept else 0
        store.decide(self.engine, self.pair, self.judged.number, revision, row, made, WHO)

    def confirm_all(self) -> None:
        for row in self.judged.rows:
            if row.verdict != "review":
                self.decide(row, "confirm")

    def new_letter(self, data: bytes) -> None:
        self.shelf.bring_in_letter(self.pair, self.judged.number, data, "v2.txt", WHO)

    def take(self, kind: str) -> exporting.Made:
        return exporting.make(self.engine, self.pair, self.name, kind, self.judged, self.lang)

    def text(self, kind: str) -> str:
        """What a reader sees in an output, without markup, in one line."""
        data = self.take(kind).data
        if kind == "docx":
            with zipfile.ZipFile(io.BytesIO(data)) as file:
                data = file.read("word/comments.xml").replace(b"</w:p>", b" ")
        said = data.decode("utf-8-sig")
        if kind in ("html", "docx"):
            said = unescape(re.sub(r"<[^>]*>", "", said))
        return " ".join(said.replace("\\", "").split())

    @property
    def flagged(self) -> list[Row]:
        return [row for row in self.judged.rows if row.verdict in FLAGGED]
