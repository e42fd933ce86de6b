"""An official number as people cite it, and its official address.

The findings of one document carry the address of each reference; those of a pair only the canonical
number, which says by its own shape what it is.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from extractor.patterns import pattern
from extractor.reports.coverage_words import number

_PUBLICATION = "https://zoek.officielebekendmakingen.nl/{}.html"
_TWEEDE_KAMER = "https://www.tweedekamer.nl/zoeken?qry={}"
_EURLEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri="
_CHAMBERS = {"tk": "II", "ek": "I"}


class Form(Struct, frozen=True, gc=False):
    """A family of canonical numbers: its address, and how the groups of its pattern are cited."""

    shape: str
    address: str
    cite: Callable[..., str] | None = None  # absent: the number as it is


def _session(years: str) -> str:
    """20252026 is 2025/26."""
    return f"{years[:4]}/{years[6:]}"


def _answer(chamber: str, years: str, nr: str) -> str:
    return f"Aanhangsel Handelingen {_CHAMBERS[chamber]} {_session(years)}, nr. {nr}"


def _minutes(chamber: str, years: str, first: str, second: str) -> str:
    head = f"Handelingen {_CHAMBERS[chamber]} {_session(years)}"
    # Until 2011 by page, since then by sitting and item.
    if len(first) > 3:
        return f"{head}, p. {first}-{second}"
    return f"{head}, nr. {first}, item {second}"


def _dossier(digits: str, addition: str | None) -> str:
    # As ``number`` writes it: a numbered addition has a dash, a chapter or letter a space.
    mark = "-" if addition and addition[0].isdigit() else " "
    return f"dossier {digits[:2]} {digits[2:]}" + (f"{mark}{addition}" if addition else "")


FORMS = (
    Form(r"kst-\d{5}(?:-.+)?-(?:[0-9]+|[A-Z]+)", _PUBLICATION),
    Form(r"TZ\d+-\d+", _TWEEDE_KAMER, lambda: "toezegging {}"),
    Form(r"T\d+", "https://www.eerstekamer.nl/toezegging?key={}", lambda: "toezegging {}"),
    Form(r"ah-([te]k)-(\d{8})-(\d+)", _PUBLICATION, _answer),
    Form(r"h-([te]k)-(\d{8})-(\d+)-(\d+)", _PUBLICATION, _minutes),
    Form(r"stb-(\d{4})-(\d+)", _PUBLICATION, "Stb. {}, {}".format),
    Form(r"stcrt-(\d{4})-(\d+)", _PUBLICATION, "Stcrt. {}, {}".format),
    Form(r"trb-(\d{4})-(\d+)", _PUBLICATION, "Trb. {}, {}".format),
    Form(r"blg-\d+", _PUBLICATION),
    Form(r"\d{4}[ADZ]\d+", _TWEEDE_KAMER),
    Form(r"dossier-(\d{5})(?:-(\w+))?", "https://www.tweedekamer.nl/kamerstukken/dossier/{}", _dossier),
    Form(r"ECLI:[A-Z]+:\S+", "https://uitspraken.rechtspraak.nl/details?id={}"),
    Form(r"BWBR\d+", "https://wetten.overheid.nl/{}"),
    Form(r"\d{5}[A-Z]{1,2}\d+\S*", _EURLEX + "CELEX:{}"),
)  # fmt: skip
_FORMS = tuple((pattern(form.shape), form) for form in FORMS)
_EU_PAPER = pattern(r"([A-Z]+)\((\d{4})\)(\d+)")


def address(canonical: str) -> str | None:
    """Where an official number can be read; None when its shape is not known."""
    if paper := _EU_PAPER.fullmatch(canonical):
        return _EURLEX + "{}:{}:{}:FIN".format(*paper.groups())
    for shape, form in _FORMS:
        if shape.fullmatch(canonical):
            return form.address.format(canonical.removeprefix("dossier-"))
    return None


def citation(canonical: str) -> str:
    """An official number as it is cited: "Kamerstuk 27 625, nr. 698", "Stb. 2022, 518". What the number
    does not say (the session of a Kamerstuk) is left out."""
    written = number(canonical)
    if written != canonical:
        return f"Kamerstuk {written}"
    for shape, form in _FORMS:
        if form.cite is not None and (found := shape.fullmatch(canonical)):
            return form.cite(*found.groups()).format(canonical)
    return canonical
