"""The sheets of the workbook: their names, columns and widths, and the rows of a pair for each."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from extractor.digest import sha256
from extractor.findings import Extraction
from extractor.reports.tables import findings, mentions
from extractor.reports.tables.cells import Row
from extractor.reports.tables.coverage import AFTER, BEFORE, Judged
from extractor.reports.workbook import account

# The columns of the reviewer in Dekking, and what says that the ground under them moved.
REVIEWED = ("judgement", "reason", "reviewer", "date")
CHANGED, KEPT, LAPSED, ID, STATE = "changed", "kept", "lapsed", "id", "state"

COVERAGE, FINDINGS, LAPSED_ROWS = "coverage", "findings", "lapsed"
COVERAGE_COLUMNS = (*BEFORE, *REVIEWED, CHANGED, *AFTER)

# key: (Dutch, English)
TITLES = {
    COVERAGE: ("Dekking", "Coverage"),
    FINDINGS: ("Bevindingen", "Findings"),
    "references": ("Verwijzingen", "References"),
    "figures": ("Cijfers", "Figures"),
    "actors": ("Actoren", "Actors"),
    "terms": ("Termijnen", "Terms"),
    "annex": ("Begrotingsbijlage", "Budget annex"),
    "account": ("Verantwoording", "Account"),
    LAPSED_ROWS: ("Vervallen", "Lapsed"),
}

# In characters; what is not here is a short word or number.
WIDTHS = {
    "state": 22, "number": 22, "item": 44, "unmet": 28, "counterpart": 46, "why": 34,
    "judgement": 16, "reason": 28, "reviewer": 15, "changed": 26, "kind": 17, "to": 20, "due": 18,
    "kept": 30, "lapsed": 20, "id": 15, "finding": 44, "nota_says": 44, "brief_says": 44,
    "citation": 44, "text": 34, "movers": 22, "status": 15, "value": 16, "upper": 14, "unit": 18,
    "about": 40, "name": 40, "role": 30, "party": 16, "what": 60, "part": 26, "says": 90,
    "description": 60, "found_at": 34, "state_of_affairs": 70, "severity": 11, "place": 17,
    "in_nota": 16, "in_brief": 16, "in_brief_count": 13, "in_nota_count": 13, "qualifier": 14,
}  # fmt: skip
SHORT, USERS = 11, 20  # other columns; those that a user added


class Material(NamedTuple):
    """One pair with all that its sheets need; extractions are None where only coverage is wanted.
    ``name`` tells pairs in one workbook apart and is empty where there is only one."""

    name: str
    judged: Judged
    letter: Extraction | None = None
    memo: Extraction | None = None

    def file_names(self) -> tuple[str, ...]:
        """The names of the two files, without their folders."""
        both = (self.judged.pair.brief, self.judged.pair.nota)
        return tuple((os.path.basename(document.name) or document.name)[:200] for document in both)

    def identities(self) -> tuple[str, ...]:
        """By what the pair is known again when all its items changed: either text, and where the two
        files are. A name is not enough, every folder has a "brief.txt"; folders stay unsaid."""
        pair = self.judged.pair
        texts = pair.brief.sha256, pair.nota.sha256
        if len(pair.inputs) < len(texts):  # standard input is nowhere
            return texts
        place = "\n".join(map(os.path.abspath, pair.inputs))
        return *texts, sha256(place.encode("utf-8", "surrogateescape"))


class Sheet(NamedTuple):
    """A sheet that the program fills by itself."""

    key: str
    columns: Sequence[str]
    rows: Callable[[Material], Iterable[Row]]


def title(key: str, lang: str) -> str:
    return TITLES[key][lang == "en"]


def _mentioned(
    make: Callable[[Judged, Extraction, Extraction], Iterable[Row]],
) -> Callable[[Material], Iterable[Row]]:
    def rows(pair: Material) -> Iterable[Row]:
        if pair.letter is None or pair.memo is None:
            return ()
        return make(pair.judged, pair.letter, pair.memo)

    return rows


def _findings(pair: Material) -> Iterable[Row]:
    """With ids that tell pairs apart, as those of the items do."""
    for row in findings.findings(pair.judged):
        if pair.name and row.get(ID):
            row[ID] = f"{pair.name}/{row[ID]}"
        yield row


# In the order of the workbook, after Dekking.
SHEETS = (
    Sheet(FINDINGS, findings.FINDINGS, _findings),
    Sheet("references", mentions.REFERENCES, _mentioned(mentions.references)),
    Sheet("figures", mentions.FIGURES, _mentioned(mentions.figures)),
    Sheet("actors", mentions.ACTORS, _mentioned(mentions.actors)),
    Sheet("terms", findings.TERMS, lambda pair: findings.terms(pair.judged, pair.letter, pair.memo)),
    Sheet("annex", findings.ANNEX, lambda pair: findings.annex(pair.judged, pair.letter)),
    Sheet("account", account.COLUMNS, lambda pair: account.rows(pair.judged)),
)  # fmt: skip
