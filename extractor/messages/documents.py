"""Oddities met while reading (R), of citations and numbers (C), of dates (D), of commitments (W)."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str, str]] = {
    "R001": (
        "info",
        "gelezen als {encoding}: het bestand is geen geldige UTF-8",
        "read as {encoding}: the file is not valid UTF-8",
    ),
    "R002": (
        "warning",
        "voetnoot {label} heeft geen verwijzing in de tekst",
        "footnote {label} has no mark in the text",
    ),
    "R003": (
        "warning",
        "verwijzing naar voetnoot {label}, maar die noot ontbreekt",
        "a mark for footnote {label}, but the note is missing",
    ),
    "R004": (
        "warning",
        "{count} onleesbare tekens (U+FFFD of besturingstekens); het bestand kan beschadigd zijn",
        "{count} unreadable characters (U+FFFD or control characters); the file may be damaged",
    ),
    "R005": (
        "info",
        "niet duidelijk of dit een brief of een nota is; geef --kind brief of --kind nota",
        "not clear whether this is a letter or a nota; give --kind brief or --kind nota",
    ),
    "R006": (
        "warning",
        "dit lijkt verkeerd omgezette tekst (mojibake, bijvoorbeeld '{sample}'); sla het origineel op als UTF-8",
        "this looks like wrongly decoded text (mojibake, such as '{sample}'); save the original as UTF-8",
    ),
    "R020": (
        "warning",
        "het bestand heeft bijgehouden wijzigingen: wat ingevoegd is telt mee ({inserted}), wat verwijderd is niet ({deleted}); accepteer of weiger ze in Word",
        "the file has tracked changes: what was inserted counts ({inserted}), what was deleted does not ({deleted}); accept or reject them in Word",
    ),
    "R021": (
        "warning",
        "{count} ingesloten onderdelen zijn niet gelezen ({what}); open het bestand, bewaar het opnieuw als .docx en geef dat",
        "{count} embedded parts were not read ({what}); open the file, save it again as .docx and give that",
    ),
    "R022": (
        "warning",
        "bladzijden die alleen beeld zijn en niet gelezen: {pages}; lees ze met --ocr (met Tesseract) of vraag het origineel",
        "pages that are only an image and were not read: {pages}; read them with --ocr (with Tesseract) or ask for the original",
    ),
    "C001": (
        "warning",
        "'{text}' is gelezen als {id}: er staat een spatie of streepje te veel",
        "'{text}' was read as {id}: it has a stray space or dash",
    ),
    "C002": (
        "warning",
        "'{text}': maand {month} bestaat niet; controleer het toezeggingsnummer",
        "'{text}': there is no month {month}; check the number of the toezegging",
    ),
    "C003": (
        "warning",
        "'{text}' lijkt een toezeggingsnummer maar is onvolledig",
        "'{text}' looks like the number of a toezegging but is incomplete",
    ),
    "C004": (
        "info",
        "'{text}' heeft geen vergaderjaar en krijgt daarom geen officieel nummer",
        "'{text}' has no session year and therefore gets no official number",
    ),
    "C005": (
        "warning",
        "'{text}': vergaderjaar {session} is geen paar opeenvolgende jaren",
        "'{text}': session {session} is not a pair of consecutive years",
    ),
    "D101": (
        "warning",
        "'{text}' is een onvolledige datum; vul de maand of het jaar aan",
        "'{text}' is an incomplete date; add the month or the year",
    ),
    "D102": (
        "warning",
        "'{text}' bestaat niet; controleer de datum",
        "'{text}' is no existing day; check the date",
    ),
    "D103": (
        "info",
        "'{text}': het reces staat niet in de kalender; gerekend is met de gebruikelijke week",
        "'{text}': the recess is not in the calendar; the usual week was taken",
    ),
    "D104": (
        "info",
        "het document heeft geen datum; '{text}' en andere betrekkelijke datums zijn afgeleid of opengelaten",
        "the document has no date; '{text}' and other relative dates were inferred or left open",
    ),
    "D105": (
        "warning",
        "'{text}' past niet bij de datum van het document ({date}): wat 'jl.' heet ligt ervóór, wat 'a.s.' heet erna",
        "'{text}' does not fit the document's date ({date}): 'jl.' lies before it, 'a.s.' after it",
    ),
    "W001": (
        "info",
        "niet meegeteld, maar misschien ook een toezegging, motie of verzoek: '{text}'; lees dit na in de nota",
        "not counted, but perhaps a toezegging, motie or verzoek as well: '{text}'; read this in the nota",
    ),
}
