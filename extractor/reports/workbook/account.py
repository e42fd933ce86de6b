"""The rows of Verantwoording: what was compared, with what, and what was not looked at."""

from __future__ import annotations

from collections.abc import Iterator

from extractor import __version__
from extractor.document import Document
from extractor.places import Places
from extractor.reports.coverage_words import (
    ORDER,
    SHAPES,
    announcement_states,
    headline,
    quoted,
    state,
)
from extractor.reports.doubts import unchecked
from extractor.reports.tables.cells import Row, clean
from extractor.reports.tables.coverage import Judged
from extractor.reports.tables.words import CHOICES, header, say

COLUMNS = ("part", "says")

_WORDS = {
    "program": ("Gemaakt met", "Made with"),
    "outcome": ("Uitkomst", "Outcome"),
    "sha256": ("SHA-256", "SHA-256"),
    "language": ("Taal", "Language"),
    "dutch": ("Nederlands", "Dutch"),
    "english": ("Engels", "English"),
    "accepted_by": ("Geaccepteerd", "Accepted"),
    "how": ("Hoe te gebruiken", "How to use"),
    "how_review": (
        "Schrijf in Dekking in de kolommen {columns}; kies bij {first} uit: {choices}. Draai daarna"
        " dezelfde opdracht op hetzelfde bestand: wat u schreef blijft staan.",
        "In Coverage write in the columns {columns}; for {first} choose from: {choices}. Then run the"
        " same command on the same file: what you wrote stays.",
    ),
    "how_changed": (
        "{changed} zegt wat er veranderde nadat u schreef, of dat een item nieuw is.",
        "{changed} says what changed after you wrote, or that an item is new.",
    ),
    "how_added": (
        "Eigen kolommen rechts van de tabel in Dekking, eigen rijen en eigen bladen blijven. Items die"
        " uit de nota verdwijnen gaan met wat erbij geschreven is naar Vervallen.",
        "Your own columns to the right of the table in Coverage, your own rows and sheets stay. Items"
        " that disappear from the nota go to Lapsed with what was written.",
    ),
    "how_numbers": (
        "Van een item met meer officiële nummers staat elk nummer met zijn koppeling in Verwijzingen.",
        "Of an item with several official numbers each number has its link in References.",
    ),
    "meaning": ("Betekenis", "Meaning"),
    # As the headline counts them: apart.
    "counted": ("items: {0}, aankondigingen: {1}", "items: {0}, announcements: {1}"),
    "means_covered": (
        "een passage van de brief past bij het item; niet dat gedaan is wat er staat",
        "a passage of the letter fits the item; not that what it says was done",
    ),
    "means_partial": (
        "een deel van het item heeft geen passage",
        "a part of the item has no passage",
    ),
    "means_deferred": ("de brief zegt dat het later komt", "the letter says that it comes later"),
    "means_missing": ("geen passage past bij het item", "no passage fits the item"),
    "means_review": ("het programma beslist dit niet", "the program does not decide this"),
    "means_accepted": ("een beoordelaar nam er genoegen mee", "a reviewer was content with it"),
}

_QUOTE = 300


def rows(judged: Judged) -> Iterator[Row]:
    """One thing a row."""
    pair, lang = judged.pair, judged.lang

    def row(part: str, says: str) -> Row:
        return {"part": part, "says": clean(says)}

    yield row(_say("outcome", lang), headline(pair.found, pair.applied, lang))
    states = [state(item.id, item.verdict, pair.applied) for item in pair.found.commitments]
    announced = announcement_states(pair.found, pair.applied)
    for verdict in ORDER:
        name = f"{SHAPES[verdict][0]} {say(verdict, lang)}"
        counted = _say("counted", lang).format(states.count(verdict), announced.count(verdict))
        yield row(name, f"{counted}: {_say(f'means_{verdict}', lang)}")
    for name, document, path in (
        ("brief", pair.brief, pair.brief_path),
        ("nota", pair.nota, pair.nota_path),
    ):
        yield row(say(name, lang).capitalize(), _file(document, path, lang))
        yield row(f"{say(name, lang).capitalize()}: {_say('sha256', lang)}", document.sha256)
    yield row(_say("program", lang), f"extractor {__version__}")
    yield row(_say("language", lang), _say("english" if lang == "en" else "dutch", lang))
    if pair.applied.accepted:
        yield row(_say("accepted_by", lang), ", ".join(sorted(pair.applied.accepted)))
    columns = ", ".join(header(key, lang) for key in ("judgement", "reason", "reviewer", "date"))
    choices = ", ".join(say(choice, lang) for choice in CHOICES)
    values = {
        "columns": columns,
        "first": header("judgement", lang),
        "choices": choices,
        "changed": header("changed", lang),
    }
    for key in ("how_review", "how_changed", "how_added", "how_numbers"):
        yield row(_say("how", lang), _say(key, lang).format(**values))
    places = Places(pair.nota, lang)
    for line in unchecked(pair.found, pair.nota, lang):
        quotes = [f"nota {places(span)} {quoted(text, _QUOTE, lang)}" for span, text in line.quotes]
        yield row(say("not_checked", lang), "\n".join([line.says, *quotes]))


def _file(document: Document, path: str, lang: str) -> str:
    # The file's own name, not the folders above it: a workbook travels further than they should.
    name = document.name if path == "-" else path
    told = [name.replace("\\", "/").rpartition("/")[2], document.format]
    if document.pages:
        told.append(f"{document.pages} {say('pages', lang)}")
    return ", ".join(told)


def _say(key: str, lang: str) -> str:
    return _WORDS[key][lang == "en"]
