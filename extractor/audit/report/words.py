"""What the report of an audit says, in Dutch and English; verdicts and kinds are ``reports.words``."""

from __future__ import annotations

from extractor.reports.words import WORDS, word

# key: (Dutch, English)
_TEXT: dict[str, tuple[str, str]] = {
    "title": ("Verslag van de audit", "Report of the audit"),
    "kind": ("Audit van een map met brieven en nota’s", "Audit of a folder of letters and notas"),
    "as_of": (
        "Termijnen gerekend tot {}, de datum van het nieuwste document.",
        "Terms reckoned up to {}, the date of the newest document.",
    ),
    "as_of_chosen": ("Termijnen gerekend tot {}.", "Terms reckoned up to {}."),
    "no_dates": ("Geen document heeft een datum.", "No document has a date."),
    "verdict_told": (
        "Een oordeel gaat over tekst: ‘tegenhanger gevonden’ zegt dat een passage van de brief bij het "
        "item past, niet dat gedaan is wat er staat.",
        "A verdict is about text: ‘counterpart found’ says that a passage of the letter fits the item, not "
        "that what it says was done.",
    ),
    "interrupted": (
        "De laatste keer is afgebroken: dit is wat er tot dan toe was.",
        "The last run was stopped: this is what there was until then.",
    ),
    "to_rows": ("Naar de rijen", "To the rows"),
    "totals": ("In totaal", "In total"),
    "documents": ("documenten gelezen", "documents read"),
    "failed": ("niet gelezen of gecontroleerd", "not read or not checked"),
    "pairs": ("paren van brief en nota", "pairs of letter and nota"),
    "unpaired": ("documenten alleen", "documents alone"),
    "discrepancies": ("tegenstrijdigheden", "discrepancies"),
    "promises": ("nieuwe beloften", "new promises"),
    "passed": ("open termijnen voorbij", "open terms passed"),
    "ahead": ("open termijnen nog niet voorbij", "open terms still ahead"),
    "verdicts": ("Oordelen", "Verdicts"),
    "by_ministry": ("Oordelen per ministerie", "Verdicts by ministry"),
    "by_ministry_told": (
        "Naar het ministerie van wie de brief ondertekent of verstuurt.",
        "By the ministry of who signs or sends the letter.",
    ),
    "by_quarter": ("Oordelen per kwartaal", "Verdicts by quarter"),
    "by_year": ("Oordelen per jaar", "Verdicts by year"),
    "by_quarter_told": ("Naar de datum van de brief.", "By the date of the letter."),
    "terms": ("Open termijnen in de tijd", "Open terms in time"),
    "terms_told": (
        "De laatste dag van de termijn van nieuwe beloften, en van items in nota’s waarvan de brief geen "
        "volledige tegenhanger heeft. De stippellijn is de dag waarop dit geldt. Of een latere brief er "
        "een tegenhanger van heeft, staat in het register: extract register.",
        "The last day of the term of new promises, and of items in notas of which the letter has no full "
        "counterpart. The dashed line is the day on which this holds. Whether a later letter has a "
        "counterpart is in the register: extract register.",
    ),
    "term_passed": ("voorbij", "passed"),
    "term_ahead": ("nog niet voorbij", "still ahead"),
    "failures": ("Niet gelezen of gecontroleerd, naar oorzaak", "Not read or not checked, by cause"),
    "failures_told": (
        "Wat hier staat ontbreekt in alle andere cijfers.",
        "What stands here is missing from all other figures.",
    ),
    "durations": ("Duur per document", "Time by document"),
    "durations_told": (
        "Hoe lang het lezen en doornemen van een document duurde, de toets aan de nota niet meegeteld: de "
        "helft hooguit {}, 99 van de 100 hooguit {}.",
        "How long reading and looking through a document took, without the check of letter and nota: half "
        "of them {} at most, 99 in 100 {} at most.",
    ),
    "durations_unknown": (
        "Van deze documenten is het niet bijgehouden.",
        "It was not kept for these documents.",
    ),
    "without": ("Van {} is het niet bijgehouden.", "Of {} it was not kept."),
    "count": ("documenten", "documents"),
    "shorter": ("tot {}", "up to {}"),
    "longer": ("{} of langer", "{} or longer"),
    "milliseconds": ("milliseconden", "milliseconds"),
    "format": ("formaat", "format"),
    "rows": ("De rijen achter de cijfers", "The rows behind the figures"),
    "rows_told": (
        "Van elk cijfer de eerste rijen, en de vraag die ze alle geeft: extract query \"…\" --in {}",
        "Of each figure the first rows, and the question that gives all: extract query \"…\" --in {}",
    ),
    "of_rows": ("{} van {} rijen", "{} of {} rows"),
    "more_bars": ("{} kleinere niet getekend.", "{} smaller ones not drawn."),
    "as_table": ("de cijfers staan in de tabel eronder", "the numbers are in the table below"),
    "table": ("Als tabel", "As a table"),
    "what": ("Wat", "What"),
    "all": ("Samen", "Together"),
    "nothing": ("Niets.", "Nothing."),
    "unknown": ("onbekend", "unknown"),
    "written": ("verslag: {}", "report: {}"),
    "made": ("Verantwoording", "How this was made"),
    "made_told": (
        "Gemaakt met extractor {} uit de tabellen van de audit; één bestand, dat niets van het netwerk "
        "haalt en niet verandert. De tabellen staan beschreven in docs/tables.md.",
        "Made with extractor {} from the tables of the audit; one file, that fetches nothing from the "
        "network and does not change. The tables are described in docs/tables.md.",
    ),
    # columns of rows
    "path": ("bestand", "file"),
    "letter": ("brief", "letter"),
    "text": ("tekst", "text"),
    "ids": ("nummers", "numbers"),
    "due": ("termijn", "term"),
    "why": ("waarom", "why"),
    "message": ("melding", "message"),
    "code": ("code", "code"),
    "date": ("datum", "date"),
    "subject": ("onderwerp", "subject"),
    "ministry": ("ministerie", "ministry"),
    "severity": ("ernst", "severity"),
    "nota": ("nota", "nota"),
    "certainty": ("zekerheid", "certainty"),
    "source": ("soort", "kind"),
}  # fmt: skip


def say(key: str, lang: str, *values: object) -> str:
    """A word of the report, else one that all reports share."""
    if key not in _TEXT and key in WORDS:
        return word(key, lang)
    return _TEXT[key][lang == "en"].format(*values)
