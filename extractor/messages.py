"""Everything the program says about a document or a call: one stable code, Dutch and English.

``I...`` input that could not be read (exit status 2) · ``R...`` oddities met while reading ·
``C...`` citations and numbers · ``D...`` dates · ``F...`` figures · ``A...`` actors · ``W...`` commitments ·
``O...`` outputs.
"""

from __future__ import annotations

from collections.abc import Mapping

from extractor.document import Issue
from extractor.findings import Diagnostic

# code: (severity, Dutch, English); each says what is the matter and, where that helps, what to do.
MESSAGES: dict[str, tuple[str, str, str]] = {
    "I001": (
        "error",
        "bestand niet gevonden; controleer de naam",
        "file not found; check the name",
    ),
    "I002": (
        "error",
        "dit is een map; noem de bestanden zelf, bijvoorbeeld {name}/*.txt",
        "this is a folder; name the files themselves, for instance {name}/*.txt",
    ),
    "I003": (
        "error",
        "geen leesrecht; vraag toegang of kopieer het bestand",
        "no permission to read; ask for access or copy the file",
    ),
    "I004": ("error", "het bestand is leeg", "the file is empty"),
    "I005": (
        "error",
        "dit is geen tekst maar {what}; sla het op als .txt of .md en probeer het opnieuw",
        "this is not text but {what}; save it as .txt or .md and try again",
    ),
    "I006": (
        "error",
        "het bestand is {size} MB, meer dan de grens van {limit} MB; splits het of geef een kleiner bestand",
        "the file is {size} MB, over the limit of {limit} MB; split it or give a smaller file",
    ),
    "I007": ("error", "lezen mislukt: {why}", "reading failed: {why}"),
    "I008": (
        "error",
        "er staat geen leesbare tekst in het bestand",
        "there is no readable text in the file",
    ),
    "I009": (
        "error",
        "dit is twee keer hetzelfde; geef de brief en de nota",
        "this is the same twice; give the letter and the nota",
    ),
    "I010": (
        "error",
        "dit lijken twee brieven; geef een brief en een nota, of zet de brief voorop en voeg --in-order toe",
        "these look like two letters; give a letter and a nota, or put the letter first and add --in-order",
    ),
    "I011": (
        "error",
        "dit lijken twee nota's; geef een brief en een nota, of zet de brief voorop en voeg --in-order toe",
        "these look like two notas; give a letter and a nota, or put the letter first and add --in-order",
    ),
    "I012": (
        "error",
        "geen van beide lijkt een brief of nota; controleer de bestanden, of zet de brief voorop en voeg --in-order toe",
        "neither looks like a letter or a nota; check the files, or put the letter first and add --in-order",
    ),
    "I013": (
        "error",
        "geen item met deze id; neem een id uit het verslag van dezelfde brief en nota",
        "no item with this id; take an id from the report on the same letter and nota",
    ),
    "I014": (
        "error",
        "dit past op meer items ({ids}); geef meer tekens van de id",
        "this fits several items ({ids}); give more of the id",
    ),
    "I015": (
        "error",
        "dit item heeft een tegenhanger; er valt niets te accepteren",
        "this item has a counterpart; there is nothing to accept",
    ),
    "I016": (
        "error",
        '--accept ID en --reason "..." horen bij elkaar: noem het item en de reden',
        '--accept ID and --reason "..." belong together: name the item and the reason',
    ),
    "I017": (
        "error",
        "zeg met --baseline BESTAND waar de acceptatie bewaard wordt",
        "say with --baseline FILE where the acceptance is kept",
    ),
    "I018": (
        "error",
        "geen bruikbaar bestand met acceptaties ({why}); herstel het of noem een ander, er is niets gewijzigd",
        "no usable file of acceptances ({why}); mend it or name another one, nothing was changed",
    ),
    "I019": (
        "error",
        "bestand met acceptaties niet gevonden; controleer de naam (--accept maakt een nieuw bestand)",
        "file of acceptances not found; check the name (--accept makes a new one)",
    ),
    "I020": (
        "error",
        "het bestand met acceptaties is niet te lezen of te schrijven ({why}); er is niets gewijzigd",
        "the file of acceptances cannot be read or written ({why}); nothing was changed",
    ),
    "I030": (
        "error",
        "dit is een .doc (Word 97-2003); open het in Word of LibreOffice, bewaar het als .docx en geef dat",
        "this is a .doc (Word 97-2003); open it in Word or LibreOffice, save it as .docx and give that",
    ),
    "I031": (
        "error",
        "dit is een .rtf; open het in Word of LibreOffice, bewaar het als .docx en geef dat",
        "this is an .rtf; open it in Word or LibreOffice, save it as .docx and give that",
    ),
    "I032": (
        "error",
        "dit is een e-mailbericht of webarchief ({what}); bewaar de bijlage of de pagina zelf en geef die",
        "this is an e-mail message or web archive ({what}); save the attachment or the page itself and give that",
    ),
    "I033": (
        "error",
        "dit is een afbeelding; geef het document zelf, of maak er met OCR een doorzoekbare pdf van",
        "this is an image; give the document itself, or make it a searchable pdf with OCR",
    ),
    "I034": (
        "error",
        "dit is een archief ({what}) en geen document; pak het uit en geef de bestanden zelf",
        "this is an archive ({what}) and no document; unpack it and give the files themselves",
    ),
    "I035": (
        "error",
        "dit bestand is met een wachtwoord beveiligd; open het, bewaar het zonder wachtwoord en geef dat",
        "this file is locked with a password; open it, save it without the password and give that",
    ),
    "I037": (
        "error",
        "dit bestand bestaat alleen uit nullen, het kopiëren of downloaden is mislukt; haal het opnieuw op",
        "this file consists of zeros only, a copy or download went wrong; fetch it again",
    ),
    "I038": (
        "error",
        "dit bestand is afgebroken of beschadigd; haal het opnieuw op, of open en bewaar het in het programma dat het maakte",
        "this file is cut off or damaged; fetch it again, or open and save it in the program that made it",
    ),
    "I039": (
        "error",
        "dit is een ander kantoorbestand ({what}) dan een brief of nota; bewaar de tekst als .docx of .pdf en geef dat",
        "this is another office file ({what}) than a letter or nota; save the text as .docx or .pdf and give that",
    ),
    "I040": (
        "error",
        "dit bestand is niet als {format} te lezen ({why}); open en bewaar het opnieuw in Word of LibreOffice",
        "this file cannot be read as {format} ({why}); open it in Word or LibreOffice and save it again",
    ),
    "I041": (
        "error",
        "uitgepakt wordt dit bestand {size} MB, meer dan bij zijn grootte past of de grens van {limit} MB toelaat; het is niet geopend, vraag de afzender om een gewoon bestand",
        "unpacked this file becomes {size} MB, more than fits its size or the limit of {limit} MB; it was not opened, ask the sender for a plain file",
    ),
    "I042": (
        "error",
        "dit bestand bevat een onderdeel dat geen kantoorprogramma zo schrijft ({part}); het is niet geopend, vraag de afzender om een gewoon bestand",
        "this file holds a part that no office program writes so ({part}); it was not opened, ask the sender for a plain file",
    ),
    "I043": (
        "error",
        "lezen duurde te lang en is gestopt (grens: {purse} s voor een bladzijde, {limit} s voor het geheel); vertrouwt u het bestand, probeer het dan met --max-seconds {more}",
        "reading took too long and was stopped (limit: {purse} s for a page, {limit} s for the whole); if you trust the file, try --max-seconds {more}",
    ),
    "I044": (
        "error",
        "lezen vroeg te veel geheugen en is gestopt (grens {limit} MB); vertrouwt u het bestand, probeer het dan met --max-memory {more}",
        "reading took too much memory and was stopped (limit {limit} MB); if you trust the file, try --max-memory {more}",
    ),
    "I045": (
        "error",
        "lezen liep vast op dit bestand ({why}); het is beschadigd of kwaadaardig, haal het opnieuw op of bewaar het opnieuw",
        "reading broke down on this file ({why}); it is damaged or malicious, fetch it again or save it again",
    ),
    "I046": (
        "error",
        "de groottes die in dit bestand staan kloppen niet ({part}); het is niet geopend, vraag de afzender om een gewoon bestand",
        "the sizes stated in this file are not true ({part}); it was not opened, ask the sender for a plain file",
    ),
    "I047": (
        "error",
        "dit bestand bevat {count} onderdelen, meer dan de grens van {limit}; het is niet geopend, vraag de afzender om een gewoon bestand",
        "this file holds {count} parts, over the limit of {limit}; it was not opened, ask the sender for a plain file",
    ),
    "I048": (
        "error",
        "het beveiligde leesproces start niet ({why}); probeer het opnieuw, of lees bestanden die u vertrouwt met --no-guard",
        "the guarded process for reading does not start ({why}); try again, or read files that you trust with --no-guard",
    ),
    "I049": (
        "error",
        "dit bestand is dieper genest dan een document ooit is; open en bewaar het opnieuw in Word of LibreOffice",
        "this file is nested deeper than a document ever is; open it in Word or LibreOffice and save it again",
    ),
    "I050": (
        "error",
        "scan, geen tekst (bladzijden: {pages}, alleen beeld); vraag het origineel, lees het met --ocr (met Tesseract) of maak er met OCR een doorzoekbare pdf van",
        "scan, no text (pages: {pages}, image only); ask for the original, read it with --ocr (with Tesseract) or make it a searchable pdf with OCR",
    ),
    "I051": (
        "error",
        "--ocr vraagt om Tesseract met Nederlands ({why}); installeer tesseract-ocr en tesseract-ocr-nld en probeer het opnieuw",
        "--ocr asks for Tesseract with Dutch ({why}); install tesseract-ocr and tesseract-ocr-nld and try again",
    ),
    "I052": (
        "error",
        "deze pdf heeft geen bladzijden; haal het bestand opnieuw op of bewaar het opnieuw",
        "this pdf has no pages; fetch the file again or save it again",
    ),
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
    "O001": (
        "error",
        "dit is een bestand dat gelezen wordt; kies een andere naam voor de uitvoer, er is niets geschreven",
        "this is a file that is read; choose another name for the output, nothing was written",
    ),
    "O002": (
        "error",
        "hier staat al een bestand dat niet door extractor is gemaakt; verplaats het of kies een andere naam, het is niet gewijzigd",
        "there is already a file here that extractor did not make; move it or choose another name, it was not changed",
    ),
    "O003": (
        "error",
        "schrijven mislukt ({why}); controleer de map, de rechten en de ruimte, of kies een andere naam",
        "writing failed ({why}); check the folder, the permissions and the space, or choose another name",
    ),
    "O004": (
        "error",
        "dit bestand is nog geopend in een ander programma ({why}); sluit het daar en probeer het opnieuw, er is niets gewijzigd",
        "this file is still open in another program ({why}); close it there and try again, nothing was changed",
    ),
    "O005": (
        "error",
        "hiervoor ontbreekt een onderdeel ({what}); installeer het met: pip install 'extractor[report]'",
        "a part that this needs is missing ({what}); install it with: pip install 'extractor[report]'",
    ),
    "O030": (
        "error",
        "dit werkboek is niet te lezen ({why}); herstel het of kies een andere naam, het is niet gewijzigd",
        "this workbook cannot be read ({why}); mend it or choose another name, it was not changed",
    ),
    "O031": (
        "error",
        "dit werkboek is met een wachtwoord beveiligd of een oud .xls; bewaar het zonder wachtwoord als .xlsx of kies een andere naam, het is niet gewijzigd",
        "this workbook has a password or is an old .xls; save it without the password as .xlsx or choose another name, it was not changed",
    ),
    "O032": (
        "error",
        "in dit werkboek ontbreekt de tabel met de kolommen Id en Oordeel; zet die terug of kies een andere naam, het is niet gewijzigd",
        "this workbook lacks the table with the columns Id and Judgement; put it back or choose another name, it was not changed",
    ),
    "O033": (
        "error",
        "een werkboek heet iets.xlsx; kies zo'n naam",
        "a workbook is called something.xlsx; choose such a name",
    ),
    "O034": (
        "error",
        "dit werkboek is van een ander paar ({names}) en deelt er geen item mee; kies een andere naam, het is niet gewijzigd",
        "this workbook is of another pair ({names}) and shares no item with it; choose another name, it was not changed",
    ),
    "O035": (
        "info",
        "wat niet over te nemen is (grafieken, afbeeldingen, opmaakregels) staat nog in {aside}",
        "what cannot be carried over (charts, pictures, rules of layout) is still in {aside}",
    ),
    "O020": (
        "error",
        "de brief kwam van de standaardinvoer en kan niet nog eens gelezen worden om er opmerkingen in te zetten; geef het bestand zelf",
        "the letter came from standard input and cannot be read again to put comments in it; give the file itself",
    ),
    "O021": (
        "error",
        "de brief is gewijzigd sinds hij gelezen is; voer de opdracht opnieuw uit",
        "the letter changed since it was read; run the command again",
    ),
    "O022": (
        "error",
        "de brief is een {kind}-bestand en de kopie ook, anders opent Word haar niet; geef de uitvoer een naam op {kind}",
        "the letter is a {kind} file and so is its copy, or Word will not open it; give the output a name in {kind}",
    ),
    "O023": (
        "error",
        "in deze brief staat geen alinea waar een opmerking aan kan hangen; bewaar de tekst als .txt en geef dat",
        "this letter has no paragraph that a comment can hang on; save the text as .txt and give that",
    ),
    "O024": (
        "error",
        "de brief is geen pdf maar {format}; gebruik --docx voor de brief met opmerkingen in Word, of bewaar de brief eerst als pdf",
        "the letter is no pdf but {format}; use --docx for the letter with comments in Word, or save the letter as a pdf first",
    ),
    "O025": (
        "error",
        "de maker van deze pdf staat geen notities toe; gebruik --docx, dat maakt een nieuw Word-bestand met de tekst en de opmerkingen",
        "the maker of this pdf does not allow notes; use --docx, which makes a new Word file of the text and the comments",
    ),
    "O040": (
        "error",
        "hiervoor ontbreekt een onderdeel ({what}); installeer het met: pip install 'extractor[review]'",
        "a part that this needs is missing ({what}); install it with: pip install 'extractor[review]'",
    ),
    "O041": (
        "error",
        "dit is geen bestand met besluiten van deze versie van extract review; kies een andere naam met --database, het is niet gewijzigd",
        "this is no file with decisions of this version of extract review; choose another name with --database, it was not changed",
    ),
    "O042": (
        "error",
        "kan niet worden geopend ({why}); controleer de naam, de rechten en de verbinding",
        "cannot be opened ({why}); check the name, the permissions and the connection",
    ),
    "O043": (
        "error",
        "dit is geen adres van een database die hier kan; geef een bestandsnaam of postgresql://gebruiker@server/naam",
        "this is no address of a database that can be used here; give a file name or postgresql://user@server/name",
    ),
    "O044": (
        "error",
        "in deze map staan geen paren; zet elk paar in een eigen map als brief.* en nota.*, of geef de twee bestanden zelf",
        "there are no pairs in this folder; put each pair in a folder of its own as brief.* and nota.*, or give the two files",
    ),
    "O045": (
        "error",
        "hier kan niet worden geluisterd ({why}); kies een andere --port of --host",
        "cannot listen here ({why}); choose another --port or --host",
    ),
    "O046": (
        "error",
        "het wachtwoordbestand moet alleen voor u leesbaar zijn (chmod 600) en op de eerste regel ten minste {least} tekens hebben",
        "the password file must be readable by you alone (chmod 600) and have at least {least} characters on its first line",
    ),
    "O047": (
        "error",
        "anderen kunnen hierbij; geef ook --password-file, of laat --host weg",
        "others can reach this; give --password-file too, or leave --host out",
    ),
}


class InputError(Exception):
    """A file that cannot be read; ``code`` is one of the I-codes."""

    def __init__(self, code: str, name: str, **values: str | int) -> None:
        super().__init__(code, name)
        self.code = code
        self.name = name
        self.values = {"name": name, **values}

    def line(self, lang: str = "nl") -> str:
        """The one line that a person sees: code, file, what, what to do."""
        return f"{self.code} {self.name}: {say(self.code, self.values, lang)}"


def say(code: str, values: Mapping[str, str | int], lang: str = "nl") -> str:
    _, dutch, english = MESSAGES[code]
    return (english if lang == "en" else dutch).format(**values)


def diagnostic(issue: Issue, lang: str = "nl") -> Diagnostic:
    return Diagnostic(
        code=issue.code,
        severity=MESSAGES[issue.code][0],
        message=say(issue.code, issue.values, lang),
        span=issue.span,
    )
