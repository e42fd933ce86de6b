"""The rows of Dekking: every commitment and announcement of the nota, what needs a look first."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.baseline import announcement_ids
from extractor.findings import NEAREST, Announcement, CoveredCommitment, Evidence
from extractor.places import Places
from extractor.reports.citations import address
from extractor.reports.coverage_words import (
    ORDER,
    SHAPES,
    announced,
    clip,
    decided,
    made_to,
    number,
    quoted,
    readable,
    spots,
    state,
)
from extractor.reports.coverage_words import due as term
from extractor.reports.outputs import Checked
from extractor.reports.tables.cells import Link, Row, day
from extractor.reports.tables.words import say
from extractor.reports.words import word

# More does not fit a row of a spreadsheet, which ends at some thirty lines; the JSON has it all.
_LONGEST = 900

# What the program fills in, in two groups around the columns of the reviewer.
BEFORE = ("state", "number", "item", "unmet", "in_nota", "counterpart", "in_brief", "why")
AFTER = ("kind", "to", "due", "until")
PROGRAM = (*BEFORE, *AFTER)


class Judged:
    """How the rows of one pair are made."""

    def __init__(self, pair: Checked, longest: int = _LONGEST) -> None:
        self.pair = pair
        self.longest = longest  # characters of a text in a cell
        self.lang = pair.lang
        self.in_brief = Places(pair.brief, pair.lang)
        self.in_nota = Places(pair.nota, pair.lang)

    def rows(self) -> list[Row]:
        """All of them, each with the stable ``id`` of its item and its ``verdict`` beside the columns."""
        found = self.pair.found
        rows = [self._commitment(item) for item in found.commitments]
        rows += [
            self._announcement(id_, item)
            for id_, item in zip(announcement_ids(found), found.announcements, strict=True)
        ]
        return sorted(rows, key=lambda row: ORDER.index(str(row["verdict"])))

    def _commitment(self, item: CoveredCommitment) -> Row:
        asks = item.asks if len(item.asks) > 1 else ()
        unmet = [
            f"{word(ask.verdict, self.lang)}: {clip(ask.text, self.longest)}"
            for ask in asks
            if ask.verdict != "covered"
        ]
        return self._judged(item.id, item) | {
            "number": numbers(item.references),
            "unmet": "\n".join(unmet),
            **self._why(item.id, item),
            "to": made_to(item.made_to),
            "due": term(item.due, self.lang),
            "until": day(item.due.not_after) if item.due else None,
        }

    def _announcement(self, id_: str, item: Announcement) -> Row:
        return self._judged(id_, item) | self._why(id_, item)

    def _judged(self, id_: str, item: CoveredCommitment | Announcement) -> Row:
        shown = state(id_, item.verdict, self.pair.applied)
        return {
            "id": id_,
            "verdict": shown,
            "state": f"{SHAPES[shown][0]} {word(shown, self.lang)}",
            "item": clip(item.text, self.longest),
            "in_nota": self.in_nota(item.span),
            "counterpart": self.passage(item.evidence),
            "in_brief": spots(item.evidence, self.in_brief, self.lang) or None,
            "kind": word(item.kind, self.lang),
            **self.decided(id_),
        }

    def decided(self, id_: str) -> Row:
        """The columns of the reviewer, where a decision was brought along."""
        made = self.pair.decisions.get(id_)
        if made is None:
            return {}
        return {
            "judgement": say(made.judgement, self.lang),
            "reason": made.reason or None,
            "reviewer": made.reviewer,
            "date": day(made.date),
        }

    def passage(self, evidence: Sequence[Evidence]) -> str:
        """The passages that answer, the best one first, each on a line of its own; or the one that comes
        nearest and says so."""
        texts = dict.fromkeys(one.text for one in evidence)
        said = "\n".join(quoted(text, self.longest // len(texts), self.lang) for text in texts)
        if evidence and NEAREST in evidence[0].signals:
            return f"({word('nearest', self.lang)}) {said}"
        return said

    def _why(self, id_: str, item: CoveredCommitment | Announcement) -> Row:
        """Who decided what, which stands under ``told`` as well, and the program's own reasons."""
        told = decided(self.pair.told.get(id_), self.lang)
        told = told or self._accepted(id_, item.verdict)
        if isinstance(item, CoveredCommitment):
            reasons = readable(" ".join(item.reasons), self.lang)
        else:
            reasons = "" if told else announced(item, self.lang)
        return {"told": told, "why": " ".join(filter(None, (told, reasons)))}

    def _accepted(self, id_: str, verdict: str) -> str:
        entry = self.pair.applied.accepted.get(id_)
        if entry is None:
            return ""
        said = f"{word('accepted', self.lang)}: {entry.reason}"
        return f"{said} ({word(verdict, self.lang)})."


def numbers(references: Sequence[str]) -> Link | str:
    """The official numbers of an item, which lead to the first that has an address."""
    each = tuple((number(one), address(one)) for one in references)
    text = "\n".join(written for written, _ in each)
    url = next((url for _, url in each if url), None)
    return Link(text, url, each) if url else text
