"""Where in a nota commitments can stand: what its headings and the headers of its tables say."""

from __future__ import annotations

from functools import cache

import msgspec

from extractor import knowledge
from extractor.patterns import pattern


class _Heading(msgspec.Struct):
    heading: str
    other: list[str] = []


class _Column(msgspec.Struct):
    column: str
    labels: list[str]


class _File(msgspec.Struct):
    nota_headings: list[_Heading]
    commitment_columns: list[_Column]


# Under these headings nothing is announced; "Krachtenveld" tells what others promised and want.
_CLOSED = frozenset(
    (
        "Geadviseerd besluit", "Krachtenveld", "Financiële overwegingen", "Communicatie", "Afstemming",
        "Informatie die niet openbaar gemaakt kan worden", "Bijlagen",
    )
)  # fmt: skip
# Under these only lists and tables of commitments count, no mention in passing.
_QUIET = frozenset(
    (
        "Juridische overwegingen", "Uitvoering", "Voorgaande ontwikkelingen en alternatieven", "Vervolg",
        "Risico’s", "Gevolgen",
    )
)  # fmt: skip
CLOSED, QUIET, OPEN = "closed", "quiet", "open"
_NUMBER = pattern(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Ha-h][.)])\s+")
_MOST_WORDS = 4
_PLACES = frozenset(
    ("waar", "plaats", "in", "vindplaats", "paragraaf", "par.", "pagina", "deel", "hoofdstuk")
)
# By their first word: whatever follows it, these labels name that column.
_FIRST = {
    **dict.fromkeys(("inhoud", "omschrijving", "strekking", "kwestie", "belofte", "korte"), "text"),
    **dict.fromkeys(("indiener", "indieners", "vraagsteller", "kamerlid", "kamerleden", "lid", "leden"), "made_to"),
    **dict.fromkeys(
        ("waar", "herkomst", "bron", "vindplaats", "debat", "overleg", "gelegenheid", "datum", "oorsprong", "vergadering",
         "aanleiding", "gedaan"),
        "debate",
    ),
    **dict.fromkeys(("termijn", "deadline", "streefdatum", "einddatum", "uiterste"), "due"),
    **dict.fromkeys(
        ("afdoening", "stand", "status", "hoe", "paragraaf", "par", "hoofdstuk", "bladzijde", "blz", "pagina", "alinea",
         "passage", "§", "antwoord", "afgehandeld", "resultaat", "uitkomst", "verwerkt", "beantwoording", "brief"),
        "status",
    ),
    **dict.fromkeys(("soort", "type", "aard", "categorie"), "kind"),
    **dict.fromkeys(("nr", "nrs", "nummer", "volgnr", "volgnummer", "no"), "number"),
}  # fmt: skip
_WHOSE = frozenset(("aan", "door", "van", "wie"))
_ENDS = frozenset(("gereed", "nakoming", "afdoening", "toegezegde"))
_PARTS = pattern(r" ?[/(),] ?| en | of ")


@cache
def _file() -> _File:
    return knowledge.load("labels", _File)


@cache
def _headings() -> dict[str, str]:
    return {_key(name): h.heading for h in _file().nota_headings for name in (h.heading, *h.other)}


@cache
def _columns() -> dict[str, str]:
    found: dict[str, str] = {}
    for column in _file().commitment_columns:
        for label in column.labels:
            found.setdefault(_key(label), column.column)
    return found


def _key(text: str) -> str:
    return text.replace(" ", "").replace("'", "’").strip(":*.").lower()


def name(heading: str) -> str | None:
    """The standard name of a usual heading of a nota, else None."""
    return _headings().get(_key(_NUMBER.sub("", heading, count=1))) if len(heading) < 80 else None


def mode(standard: str | None) -> str:
    """Whether commitments can stand under a heading of that standard name."""
    return CLOSED if standard in _CLOSED else QUIET if standard in _QUIET else OPEN


def column(label: str) -> str | None:
    """What a table's column of this label holds: number, text, made_to, debate, due or status.

    Of "Indiener/lid" or "Toezegging (TZ-nummer)" the first part that is known counts.
    """
    known = _columns()
    found = known.get(_key(label))
    if found is None:
        parts = (known.get(_key(part)) for part in _PARTS.split(label))
        found = next((part for part in parts if part), None) or _by_words(label)
    return found


def _by_words(label: str) -> str | None:
    """The column of a label in words of its own: "Gedaan aan", "Datum debat", "Waar in de brief"."""
    said = label.lower().strip(" *:.?").split()
    if not 0 < len(said) <= _MOST_WORDS:
        return None
    if said[-1].endswith("brief") and said[0] in _PLACES:
        return "status"
    if len(said) > 1 and said[-1] in _WHOSE:
        return "made_to"  # "Gedaan aan", "Gevraagd door"
    found = _FIRST.get(said[0].rstrip("."))
    if found == "debate" and not _ENDS.isdisjoint(said):
        return "due"
    return found
