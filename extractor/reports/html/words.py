"""The words that only the page for a browser has; all others stand in ``reports.words``."""

from __future__ import annotations

from extractor.reports.words import word

# key: (Dutch, English)
_WORDS: dict[str, tuple[str, str]] = {
    "report_pair": ("De brief naast de nota", "The letter beside the nota"),
    "to_items": ("Naar de items", "To the items"),
    "to_nota": ("Naar de nota", "To the nota"),
    "to_brief": ("Naar de brief", "To the letter"),
    "to_text": ("Naar de tekst", "To the text"),
    "nota_text": ("Nota", "Nota"),
    "brief_text": ("Brief", "Letter"),
    "other_text": ("Document", "Document"),
    "outcome": ("Uitkomst", "Outcome"),
    "texts": ("De twee teksten", "The two texts"),
    "the_text": ("De tekst", "The text"),
    "show_both": ("Toon in beide teksten", "Show in both texts"),
    "show_text": ("Toon in de tekst", "Show in the text"),
    "keys": (
        "Klik op een item om het in beide teksten te zien. Met het toetsenbord: Tab naar een knop "
        "„Toon in beide teksten”, daarna ↓ en ↑ (of j en k) voor het volgende en vorige item; Esc "
        "brengt terug naar het item.",
        "Click an item to see it in both texts. By keyboard: Tab to a button “Show in both texts”, then "
        "↓ and ↑ (or j and k) for the next and the previous item; Esc leads back to the item.",
    ),
    "item_one": ("item", "item"),
    "in_the_nota": ("In de nota", "In the nota"),
    "in_the_brief": ("In de brief", "In the letter"),
    "nothing_there": ("Geen passage gevonden.", "No passage found."),
    "near": ("dichtst in de buurt, geen tegenhanger", "nearest, no counterpart"),
    "near_to": ("dichtst in de buurt bij item", "nearest to item"),
    "asks": ("Onderdelen", "Parts"),
    "debate": ("Debat", "Debate"),
    "numbers": ("Officiële nummers", "Official numbers"),
    "copy": ("Kopieer", "Copy"),
    "copied": ("Gekopieerd", "Copied"),
    "not_copied": ("Kopiëren lukt hier niet", "Copying does not work here"),
    "new_tab": ("opent in een nieuw tabblad", "opens in a new tab"),
    "no_address": ("geen officieel adres bekend", "no official address known"),
    "words_alone": (
        "Tegenhanger alleen op woorden: geen nummer, Kamerlid of debat bevestigt hem. Lees na.",
        "Counterpart by words alone: no number, member or debate confirms it. Read it.",
    ),
    "no_items": (
        "De nota noemt geen toezeggingen, moties of verzoeken.",
        "The nota names no toezeggingen, motions or requests.",
    ),
    "no_discrepancies": ("Geen gevonden.", "None found."),
    "promises_told": (
        "Wat de brief zelf nieuw belooft. Volgorde: de laatste dag van de termijn; wat geen dag heeft staat achteraan.",
        "What the letter itself newly promises. Order: the last day of the term; what has no day comes last.",
    ),
    "not_after": ("uiterlijk", "not after"),
    "made": ("Verantwoording", "How this was made"),
    "file": ("Bestand", "File"),
    "format": ("Formaat", "Format"),
    "size": ("Lengte", "Length"),
    "standard_input": ("standaardinvoer", "standard input"),
    "version": ("Versie", "Version"),
    "contract": ("Uitvoer", "Output"),
    "settings": ("Instellingen", "Settings"),
    "language": ("taal", "language"),
    "language_name": ("Nederlands", "English"),
    "acceptances": ("acceptaties", "acceptances"),
    "no_network": (
        "Dit verslag is één bestand, haalt niets van het netwerk en verandert niet. De links naar officiële "
        "nummers zijn gemaakt uit het nummer en niet nagezocht.",
        "This report is one file, fetches nothing from the network and does not change. The links to "
        "official numbers are made from the number and were not looked up.",
    ),
    "what_stands_where": ("Wat waar staat", "What stands where"),
    "figure_told": (
        "Van links naar rechts is de tekst van begin tot eind; elk streepje is een vindplaats. De grijze "
        "lijnen zijn de koppen, genummerd zoals onder Opbouw.",
        "From left to right is the text from beginning to end; each stroke is a place. The grey lines are "
        "the headings, numbered as under Outline.",
    ),
    "summary": ("In het kort", "In short"),
    "found": ("gevonden", "found"),
    "whole_term": ("geheel", "the whole"),
    "footnote_one": ("noot", "note"),
    "places": ("plaatsen", "places"),
    "eu": ("EU-stuk", "EU paper"),
    "ecli": ("uitspraak", "ruling"),
    "wet": ("wet", "law"),
    "found_where": ("plaats", "place"),
}

# The letter before a number, so that "T2" in the text is found again in the list.
INITIALS = {
    "item": ("", ""),
    "announcement": ("A", "A"),
    "discrepancy": ("T", "D"),
    "unannounced": ("W", "U"),
    "promise": ("B", "P"),
}


def say(key: str, lang: str) -> str:
    """The word of the page, or else the one that all reports share."""
    pair = _WORDS.get(key)
    return word(key, lang) if pair is None else pair[lang == "en"]


def initial(kind: str, lang: str) -> str:
    return INITIALS[kind][lang == "en"]
