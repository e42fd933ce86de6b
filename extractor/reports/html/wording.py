"""How the pages name files, documents, debates and official numbers."""

from __future__ import annotations

from extractor.document import Document
from extractor.findings import CoveredCommitment
from extractor.messages import visible
from extractor.reports.citations import address, citation
from extractor.reports.html.values import File, Number
from extractor.reports.html.words import say
from extractor.reports.outputs import STANDARD, Checked
from extractor.reports.words import day

# How a nota without labels says what it is about.
_SUBJECTS = ("Kamerbrief ", "Kamerbrief: ", "Nota bij ")


def shown(path: str, lang: str) -> str:
    """How a file is called; standard input by its name."""
    return say("standard_input", lang) if path == STANDARD else _name(path)


def _name(path: str) -> str:
    """The file's own name, not the folders above it: a report travels further than they should."""
    return visible(path.replace("\\", "/").rpartition("/")[2])


def official(canonical: str, where: str | None) -> Number:
    """An official number with its address; where the kind is told, the word for it is left out."""
    cited = citation(canonical)
    short = cited.removeprefix("Kamerstuk ").removeprefix("toezegging ")
    return Number(short, cited, where)


def official_number(canonical: str) -> Number:
    return official(canonical, address(canonical))


def debate(of: CoveredCommitment, lang: str) -> str:
    if of.debate is None:
        return ""
    date = day(of.debate.date, lang) if of.debate.date else None
    return ", ".join(
        filter(None, [" ".join(filter(None, [of.debate.type, of.debate.subject])), date])
    )


def file(side: str, path: str, document: Document) -> File:
    return File(
        side, _name(path), document.format, document.sha256, len(document.source), document.pages
    )


def title(pair: Checked) -> str:
    """What the two are about, where one of them says so; else the names of the files."""
    for document in (pair.brief, pair.nota):
        for passage in document.passages:
            text = " ".join(document.read(passage).split())
            if passage.field == "subject" or text.startswith(_SUBJECTS):
                return text
    return " – ".join(map(_name, (pair.brief_path, pair.nota_path)))
