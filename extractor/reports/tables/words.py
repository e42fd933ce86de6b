"""The words of tables in Dutch and English; verdicts and kinds are ``reports.words``."""

from __future__ import annotations

# key: (Dutch, English). The columns of a workbook that a reviewer hands back are known by these: a
# header that is changed makes the old column one of the user's.
HEADERS: dict[str, tuple[str, str]] = {
    # Dekking
    "state": ("Uitkomst", "Outcome"),
    "number": ("Nummer", "Number"),
    "item": ("Item", "Item"),
    "unmet": ("Zonder tegenhanger", "Without counterpart"),
    "in_nota": ("Plaats nota", "Place in nota"),
    "counterpart": ("Passage in de brief", "Passage in the letter"),
    "in_brief": ("Plaats brief", "Place in letter"),
    "why": ("Waarom", "Why"),
    "judgement": ("Oordeel", "Judgement"),
    "reason": ("Reden", "Reason"),
    "reviewer": ("Beoordelaar", "Reviewer"),
    "date": ("Datum", "Date"),
    "changed": ("Gewijzigd sinds", "Changed since"),
    "kind": ("Soort", "Kind"),
    "to": ("Aan wie", "To whom"),
    "due": ("Termijn", "Term"),
    "until": ("Uiterlijk", "No later than"),
    "kept": ("Bewaarde tekst", "Kept text"),
    "lapsed": ("Vervallen omdat", "Lapsed because"),
    "id": ("Id", "Id"),
    # Bevindingen
    "severity": ("Ernst", "Severity"),
    "code": ("Code", "Code"),
    "finding": ("Bevinding", "Finding"),
    "nota_says": ("In de nota", "In the nota"),
    "brief_says": ("In de brief", "In the letter"),
    # Verwijzingen, Cijfers, Actoren, Termijnen
    "document": ("Document", "Document"),
    "citation": ("Verwijzing", "Reference"),
    "text": ("Zoals het er staat", "As printed"),
    "place": ("Plaats", "Place"),
    "note": ("Noot", "Note"),
    "movers": ("Indieners", "Movers"),
    "status": ("Stand", "Status"),
    "value": ("Waarde", "Value"),
    "upper": ("Tot", "Up to"),
    "unit": ("Eenheid", "Unit"),
    "qualifier": ("Bepaling", "Qualifier"),
    "about": ("Waarover", "About"),
    "name": ("Naam", "Name"),
    "role": ("Rol", "Role"),
    "party": ("Partij", "Party"),
    "in_brief_count": ("In de brief", "In the letter"),
    "in_nota_count": ("In de nota", "In the nota"),
    "from": ("Vanaf", "From"),
    "what": ("Waarover", "About"),
    # Verantwoording
    "part": ("Onderdeel", "Part"),
    "says": ("Inhoud", "Content"),
    # the budget annex
    "description": ("Omschrijving", "Description"),
    "found_at": ("Vindplaats", "Source"),
    "state_of_affairs": ("Stand van zaken", "State of affairs"),
}

WORDS: dict[str, tuple[str, str]] = {
    # kinds of finding
    "unannounced": ("niet in de nota aangekondigd", "not announced in the nota"),
    "lapsed_acceptance": ("vervallen acceptatie", "lapsed acceptance"),
    "reading": ("melding bij het lezen", "message on reading"),
    # kinds of term
    "term_item": ("van een item", "of an item"),
    "term_promise": ("nieuwe belofte", "new promise"),
    "term_named": ("genoemd", "named"),
    # the state of affairs
    "in_the_brief": ("in de brief", "in the letter"),
    "of_date": ("van", "of"),
    "agreed": ("akkoord", "agreed"),
    "later": ("later", "later"),
    "rejected": ("klopt niet", "not right"),
}  # fmt: skip

# The verdicts that a reviewer can give in their own words of the report, and three answers more.
FINDING_CHOICES = ("agreed", "rejected", "later")  # of what is no item
CHOICES = ("agreed", "covered", "partial", "deferred", "missing", "accepted", "later")


def header(key: str, lang: str) -> str:
    """The header of a column; a column that a user added is its own key."""
    return HEADERS[key][lang == "en"] if key in HEADERS else key


def say(key: str, lang: str) -> str:
    """A word of the tables, else of the reports."""
    if key in WORDS:
        return WORDS[key][lang == "en"]
    from extractor.reports.words import word

    return word(key, lang)
