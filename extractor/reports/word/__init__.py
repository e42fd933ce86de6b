"""``--docx``: the letter in Word with everything that was found as comments beside the text.

A Word letter is copied, and nothing but comments is added; of any other letter a new Word file is made
with its text. docs/word.md says what a reviewer sees.
"""

from __future__ import annotations

import os

from extractor.messages import InputError
from extractor.reports.outputs import Checked
from extractor.reports.remarks import Piece, Remarks, remarks
from extractor.reports.rewriting import rewritten
from extractor.reports.saving import save

_DOCX = "docx"
_NEW = (
    "Nieuw Word-bestand met de tekst van {}; de opmaak is niet die van de brief.",
    "A new Word file with the text of {}; its layout is not that of the letter.",
)


def write(pair: Checked, path: str) -> None:
    """Write the letter with comments. Raises InputError: O020-O023, what reading the letter raises, and
    what saving raises."""
    said = remarks(pair)
    data = _copied(pair, said, path) if pair.brief.format == _DOCX else _made(pair, said, path)
    save(path, data, pair.inputs, is_ours)


def is_ours(path: str) -> bool:
    """Whether a file is as this output left it: Word and LibreOffice leave the sign out when they save,
    so a file in which someone has worked is not."""
    from extractor.reports.word.comments import MADE
    from extractor.reports.word.package import open_package

    try:
        with open(path, "rb") as file:
            package = open_package(file.read(), path)
        part = package.related(package.main, "comments")
        return part is not None and MADE in package.parts[part][:400]
    except (InputError, KeyError, OSError):
        return False


def _copied(pair: Checked, said: Remarks, path: str) -> bytes:
    from extractor.reports.word.places import stretches

    task = {
        "said": said,
        "places": [stretches(pair.brief, r.span) if r.span else [] for r in said.at],
        "lang": pair.lang,
        "suffix": os.path.splitext(path)[1].lower(),
    }
    return rewritten(f"{__name__}.annotate", pair, task)


def _made(pair: Checked, said: Remarks, path: str) -> bytes:
    from extractor.reports.word import annotate, fresh
    from extractor.reports.word.package import open_package

    text = fresh.document(pair.brief)
    note = Piece(_NEW[pair.lang == "en"].format(os.path.basename(pair.brief.name)))
    task = annotate.Task(
        said=said._replace(above=(*said.above, (note,))),
        places=[text.stretches(r.span) if r.span else [] for r in said.at],
        lang=pair.lang,
        suffix=".docx",
    )
    return annotate.annotated(open_package(text.data, path), task)
