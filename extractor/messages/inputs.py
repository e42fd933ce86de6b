"""Input that could not be read, and calls that make no sense (exit status 2)."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str, str]] = {
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
    "I063": (
        "error",
        "dit spaCy-model is er niet; installeer het, of noem de map waarin het staat",
        "there is no such spaCy model; install it, or name the folder that it is in",
    ),
    "I064": (
        "error",
        "dit spaCy-model is niet te gebruiken ({why}); neem een model voor de spaCy die geïnstalleerd is",
        "this spaCy model cannot be used ({why}); take one for the spaCy that is installed",
    ),
    "I065": (
        "error",
        "hiervoor is spaCy nodig, de extra 'spacy'; installeer die in de map van extractor: pip install '.[spacy]' (of uit het wheel: pip install 'BESTAND.whl[spacy]')",
        "this needs spaCy, the extra 'spacy'; install that in the folder of extractor: pip install '.[spacy]' (or from the wheel: pip install 'FILE.whl[spacy]')",
    ),
    "I066": (
        "error",
        "dit spaCy-model herkent geen namen, het heeft geen onderdeel dat ze aanwijst (wel: {parts}); neem een model met bijvoorbeeld 'ner'",
        "this spaCy model sees no names, it has no component that finds them (it has: {parts}); take a model with 'ner', for instance",
    ),
    "I067": (
        "error",
        "er staat geen naam; geef de naam van een spaCy-model dat geïnstalleerd is, of de map waarin het staat",
        "there is no name; give that of a spaCy model that is installed, or the folder that it is in",
    ),
    "I068": (
        "error",
        "dit is geen spaCy-model (geen {file}); noem de map waarin dat bestand staat",
        "this is no spaCy model (no {file}); name the folder that this file is in",
    ),
    "I069": (
        "warning",
        "dit spaCy-model is gemaakt voor spaCy {made} en hier draait {runs}; het kan minder herkennen, neem een model voor deze versie",
        "this spaCy model is made for spaCy {made} and {runs} runs here; it may see less, take a model for this version",
    ),
    "I052": (
        "error",
        "deze pdf heeft geen bladzijden; haal het bestand opnieuw op of bewaar het opnieuw",
        "this pdf has no pages; fetch the file again or save it again",
    ),
}
