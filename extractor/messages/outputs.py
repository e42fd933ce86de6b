"""Outputs: files that reviewers take along, and the review page."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str, str]] = {
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
        "hiervoor ontbreekt een onderdeel ({what}), dat bij de extra 'report' hoort; installeer die in de map van extractor: pip install '.[report]' (of uit het wheel: pip install 'BESTAND.whl[report]')",
        "a part that this needs is missing ({what}), which is in the extra 'report'; install that in the folder of extractor: pip install '.[report]' (or from the wheel: pip install 'FILE.whl[report]')",
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
    "O036": (
        "error",
        "wat {option} schrijft heet {endings}; kies zo'n naam, er is niets geschreven",
        "what {option} writes is called {endings}; choose such a name, nothing was written",
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
        "hiervoor ontbreekt een onderdeel ({what}), dat bij de extra 'review' hoort; installeer die in de map van extractor: pip install '.[review]' (of uit het wheel: pip install 'BESTAND.whl[review]')",
        "a part that this needs is missing ({what}), which is in the extra 'review'; install that in the folder of extractor: pip install '.[review]' (or from the wheel: pip install 'FILE.whl[review]')",
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
    "O048": (
        "warning",
        "deze map is geen paar: er ontbreekt {side}; zet dat bestand erbij of geef het die naam",
        "this folder is no pair: it lacks {side}; add that file or give it this name",
    ),
    "O049": (
        "warning",
        "deze map is geen paar: er staat meer dan één brief of nota in ({files}); laat van elk één staan",
        "this folder is no pair: there is more than one letter or nota in it ({files}); leave one of each",
    ),
    "O050": (
        "error",
        "dit is één bestand; geef de brief en de nota allebei, of een map met een map voor elk paar",
        "this is one file; give both the letter and the nota, or a folder with a folder for each pair",
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
