"""Audits of a whole folder."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str, str]] = {
    "A001": (
        "error",
        "hiervoor ontbreekt een onderdeel ({what}), dat bij de extra 'audit' hoort; installeer die in de map van extractor: pip install '.[audit]' (of uit het wheel: pip install 'BESTAND.whl[audit]')",
        "a part that this needs is missing ({what}), which is in the extra 'audit'; install that in the folder of extractor: pip install '.[audit]' (or from the wheel: pip install 'FILE.whl[audit]')",
    ),
    "A002": (
        "error",
        "het bestand is verdwenen tijdens het doornemen; zet het terug en voer de opdracht opnieuw uit",
        "the file vanished while the folder was audited; put it back and run the command again",
    ),
    "A003": (
        "error",
        "het bestand is gewijzigd tijdens het doornemen; voer de opdracht opnieuw uit",
        "the file changed while the folder was audited; run the command again",
    ),
    "A004": (
        "error",
        "niet gelezen: het andere document van dit paar verdween of wijzigde; voer de opdracht opnieuw uit",
        "not read: the other document of this pair vanished or changed; run the command again",
    ),
    "A005": (
        "error",
        "lezen of controleren duurde te lang en is gestopt (grens {limit} s); probeer het met --timeout {more}",
        "reading or checking took too long and was stopped (limit {limit} s); try it with --timeout {more}",
    ),
    "A006": (
        "error",
        "lezen of controleren vroeg te veel geheugen en is gestopt (grens {limit} MB); probeer het met --memory {more}",
        "reading or checking took too much memory and was stopped (limit {limit} MB); try it with --memory {more}",
    ),
    "A007": (
        "error",
        "het proces dat dit las of controleerde is twee keer afgebroken ({why}); het bestand is beschadigd of kwaadaardig, haal het opnieuw op",
        "the process that read or checked this was broken off twice ({why}); the file is damaged or malicious, fetch it again",
    ),
    "A008": (
        "error",
        "fout in het programma bij dit document ({why}); meld hem met het document erbij",
        "a fault of the program with this document ({why}); report it with the document",
    ),
    "A009": (
        "error",
        "dit is geen lijst van paren ({why}); zet op elke regel brief,nota met namen onder de map, en probeer het opnieuw",
        "this is no list of pairs ({why}); write letter,nota on each line with names below the folder, and try again",
    ),
    "A010": (
        "error",
        "er is geen leesproces te starten ({why}); sluit andere programma's of geef een kleinere --jobs, en voer de opdracht opnieuw uit",
        "no process for reading can be started ({why}); close other programs or give a smaller --jobs, and run the command again",
    ),
    "A011": (
        "error",
        "hier is al een audit bezig ({who}); wacht tot die klaar is of kies een andere --out",
        "an audit is at work here ({who}); wait until it has ended or choose another --out",
    ),
    "A012": (
        "error",
        "deze map is niet leeg en bevat geen resultaten van extract audit; kies een andere --out, er is niets gewijzigd",
        "this folder is not empty and holds no results of extract audit; choose another --out, nothing was changed",
    ),
    "A013": (
        "error",
        "hier staan geen resultaten; geef met --in de map die extract audit maakte",
        "there are no results here; name with --in the folder that extract audit made",
    ),
    "A014": (
        "error",
        "schrijven mislukt ({why}); maak ruimte of controleer de rechten en voer de opdracht opnieuw uit, wat af is blijft",
        "writing failed ({why}); make room or check the permissions and run the command again, what is done stays",
    ),
    "A015": (
        "error",
        "staat in de lijst van paren maar niet in de map; controleer de naam",
        "stands in the list of pairs and not in the folder; check the name",
    ),
    "A016": (
        "error",
        "niet teruggekomen van de rekenmachines; voer de opdracht opnieuw uit",
        "did not come back from the workers; run the command again",
    ),
    "A017": (
        "error",
        "op deze machine staat een andere versie van extractor; installeer overal dezelfde",
        "another version of extractor is installed on this machine; install the same everywhere",
    ),
    "A018": (
        "error",
        "dit is geen map met documenten; geef een map met brieven en nota's, of controleer --include en --since",
        "this is no folder with documents; give a folder with letters and notas, or check --include and --since",
    ),
    "A019": (
        "error",
        "hier kan alleen gelezen worden, met een enkele SELECT; voor meer: open audit.duckdb in DuckDB",
        "here one can only read, with a single SELECT; for more: open audit.duckdb in DuckDB",
    ),
    "A020": (
        "error",
        "de vraag is niet te beantwoorden ({why}); extract query --list toont tabellen en kolommen",
        "the question cannot be answered ({why}); extract query --list shows tables and columns",
    ),
    "A021": (
        "error",
        "Dask is niet te bereiken ({why}); controleer het adres, of installeer de extra 'dask' in de map van extractor: pip install '.[dask]' (of uit het wheel: pip install 'BESTAND.whl[dask]')",
        "Dask cannot be reached ({why}); check the address, or install the extra 'dask' in the folder of extractor: pip install '.[dask]' (or from the wheel: pip install 'FILE.whl[dask]')",
    ),
    "A022": (
        "error",
        "een deel van de resultaten is beschadigd; voer eerst extract audit opnieuw uit, er is niets gewijzigd",
        "a part of the results is damaged; run extract audit again first, nothing was changed",
    ),
}
