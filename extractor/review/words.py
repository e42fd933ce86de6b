"""The words of the review page, in Dutch and English; verdicts and kinds are ``reports.words``."""

from __future__ import annotations

from datetime import datetime

from extractor.reports.words import day, word

WORDS: dict[str, tuple[str, str]] = {
    # pages
    "title": ("Beoordelen", "Review"),
    "pairs": ("Brieven met hun nota", "Letters with their nota"),
    "pair": ("Paar", "Pair"),
    "to_pairs": ("Alle paren", "All pairs"),
    "judged": ("Beoordeeld", "Decided"),
    "flagged": ("Eerst te bekijken", "To look at first"),
    "later_many": ("Later", "Later"),
    "stale_many": ("Opnieuw", "Anew"),
    "not_read": ("nog niet gelezen", "not read yet"),
    "unreadable": ("niet te lezen", "cannot be read"),
    "filter": ("Zoek op naam", "Find by name"),
    "unpaired": ("Mappen die geen paar zijn", "Folders that are no pair"),
    "works_once": (
        "De koppeling hierboven werkt één keer. Stoppen: Ctrl-C; wat beslist is, is bewaard.",
        "The link above works once. To stop: Ctrl-C; what was decided is kept.",
    ),
    "stops": ("Stoppen: Ctrl-C; wat beslist is, is bewaard.", "To stop: Ctrl-C; what was decided is kept."),
    "no_pairs": ("Er zijn geen paren.", "There are no pairs."),
    "items": ("Items", "Items"),
    "version": ("versie", "version"),
    "history": ("Alle besluiten", "All decisions"),
    "changes": ("Wat veranderde", "What changed"),
    "export": ("Meenemen", "Export"),
    "reviewer": ("Beoordelaar", "Reviewer"),
    "change_name": ("Naam wijzigen", "Change name"),
    "skip": ("Naar de items", "To the items"),
    # groups that reports.words has no name for
    "commitments_group": ("Toezeggingen, moties en verzoeken", "Commitments, motions and requests"),
    "stated": ("gevonden", "found"),
    "rejected": ("klopt niet", "not right"),
    # decisions
    "confirm": ("Bevestigen", "Confirm"),
    "overrule": ("Ander oordeel", "Overrule"),
    "accept": ("Aanvaarden", "Accept"),
    "later": ("Later", "Later"),
    "confirm_done": ("bevestigd", "confirmed"),
    "overrule_done": ("ander oordeel", "overruled"),
    "accept_done": ("aanvaard", "accepted"),
    "later_done": ("voor later", "for later"),
    "_done": ("open", "open"),
    "undo": ("Ongedaan maken", "Undo"),
    "undone": ("ongedaan gemaakt", "undone"),
    "nothing_to_undo": ("U hebt hier niets beslist dat ongedaan kan.", "You decided nothing here to undo."),
    "reason": ("Reden", "Reason"),
    "new_verdict": ("Oordeel", "Verdict"),
    "choose": ("kies …", "choose …"),
    "by": ("door", "by"),
    "open": ("open", "open"),
    "done": ("beoordeeld", "decided"),
    "stale": ("opnieuw te beoordelen", "to be judged anew"),
    "changed_nota": ("de tekst in de nota is gewijzigd", "the text in the nota changed"),
    "changed_brief": (
        "in de brief is een passage gewijzigd die meetelt: het citaat, wat erbij staat of een andere",
        "in the letter a passage that counts changed: the quote, what stands with it, or another",
    ),
    "changed_verdict": ("het oordeel van het programma is gewijzigd", "the program's verdict changed"),
    "changed_whole": (
        "de brief is gewijzigd; waar geen tegenhanger gevonden is, telt elke wijziging ervan",
        "the letter changed; where no counterpart was found, any change of it counts",
    ),
    "earlier": ("eerder", "earlier"),
    "program_says": ("programma", "program"),
    # kinds of discrepancy
    "of_member": ("Kamerlid", "member"),
    "of_party": ("partij", "party"),
    "of_date": ("datum", "date"),
    "of_figure": ("cijfer", "figure"),
    "of_ministry": ("ministerie", "ministry"),
    "of_attachment": ("bijlage", "attachment"),
    "of_reference": ("verwijzing", "reference"),
    "of_term": ("termijn", "term"),
    "of_other": ("overig", "other"),
    # why not
    "bad_choice": ("Onbekende keuze.", "Unknown choice."),
    "reason_needed": ("Geef een reden.", "Give a reason."),
    "reason_too_long": ("De reden is te lang (ten hoogste 2.000 tekens).", "The reason is too long (2,000 characters at most)."),
    "choose_verdict": ("Kies een oordeel dat anders is dan dat van het programma.", "Choose a verdict other than the program's."),
    "nothing_to_accept": ("Hier is niets te aanvaarden: er is een tegenhanger gevonden.", "Nothing to accept here: a counterpart was found."),
    "conflict_revision": (
        "Niet bewaard: intussen heeft een ander hierover beslist. Bekijk dat besluit en beslis zo nodig opnieuw.",
        "Not saved: meanwhile another reviewer decided this. Look at that decision and decide again if needed.",
    ),
    "conflict_self": (
        "Niet bewaard: intussen is hierover onder uw naam beslist, in een ander venster. Bekijk dat besluit en beslis zo nodig opnieuw.",
        "Not saved: meanwhile this was decided under your name, in another window. Look at that decision and decide again if needed.",
    ),
    "conflict_version": (
        "Niet bewaard: intussen is er een nieuwe versie van de brief. Laad de bladzijde opnieuw.",
        "Not saved: meanwhile there is a new version of the letter. Reload the page.",
    ),
    "conflict_undo": (
        "Niet ongedaan gemaakt: een ander heeft hierover daarna nog beslist.",
        "Not undone: another reviewer decided this afterwards.",
    ),
    "conflict_gone": ("Dit item is er niet (meer).", "This item is not there (any more)."),
    "yours": ("Uw keuze was", "Your choice was"),
    # texts
    "in_nota": ("Nota", "Nota"),
    "in_brief": ("Brief", "Letter"),
    "why": ("Waarom", "Why"),
    "to_whom": ("aan", "to"),
    "term": ("termijn", "term"),
    "parts": ("Onderdelen", "Parts"),
    "nearest": ("dichtst in de buurt", "nearest"),
    "none_found": ("Niets gevonden.", "Nothing found."),
    # upload
    "new_letter": ("Nieuwe versie van de brief", "New version of the letter"),
    "drop": ("Sleep het bestand hierheen, of kies het:", "Drop the file here, or choose it:"),
    "upload": ("Inlezen", "Read it"),
    "no_file": ("Kies een bestand.", "Choose a file."),
    "same_letter": ("Dit is dezelfde brief als de vorige versie.", "This is the same letter as the last version."),
    # changes
    "verdicts_changed": ("Ander oordeel", "Another verdict"),
    "evidence_changed": ("Zelfde oordeel, andere tekst", "Same verdict, other text"),
    "appeared": ("Nieuw", "New"),
    "vanished": ("Vervallen", "Gone"),
    "unchanged": ("ongewijzigd", "unchanged"),
    "again_one": (
        "bij één daarvan is het besluit toch opnieuw te beoordelen, zie hieronder",
        "of one of these the decision is to be judged anew all the same, see below",
    ),
    "again_many": (
        "bij {0} daarvan is het besluit toch opnieuw te beoordelen, zie hieronder",
        "of {0} of these the decision is to be judged anew all the same, see below",
    ),
    "decision": ("Besluit", "Decision"),
    "first_version": ("Dit is de eerste versie: er is niets om mee te vergelijken.", "This is the first version: there is nothing to compare with."),
    "from_to": ("van versie {0} naar versie {1}", "from version {0} to version {1}"),
    "item": ("Item", "Item"),
    "was": ("Was", "Was"),
    "is_now": ("Is nu", "Is now"),
    "when": ("Wanneer", "When"),
    "who": ("Wie", "Who"),
    # exports
    "export_html": ("Rapport (HTML)", "Report (HTML)"),
    "export_xlsx": ("Werkboek (Excel)", "Workbook (Excel)"),
    "export_docx": ("Brief met opmerkingen (Word)", "Letter with comments (Word)"),
    "export_pdf": ("Brief met aantekeningen (PDF)", "Letter with notes (PDF)"),
    "export_csv": ("Tabel (CSV)", "Table (CSV)"),
    "export_markdown": ("Tabel (Markdown)", "Table (Markdown)"),
    "export_baseline": ("Aanvaard, voor --baseline (JSON)", "Accepted, for --baseline (JSON)"),
    "export_gold": ("Oordelen, voor evaluate (zip)", "Verdicts, for evaluate (zip)"),
    "export_decisions": ("Alle besluiten (JSON)", "All decisions (JSON)"),
    "copy_docx": ("met-opmerkingen", "with-comments"),
    "copy_html": ("rapport", "report"),
    "copy_xlsx": ("review", "review"),
    "copy_csv": ("dekking", "coverage"),
    "copy_markdown": ("dekking", "coverage"),
    "copy_pdf": ("met-aantekeningen", "with-notes"),
    # what the three mean, in the titles of their buttons and in the list of keys
    "confirm_means": (
        "bevestigen: het programma heeft gelijk; wat ontbreekt blijft een gat",
        "confirm: the program is right; what is missing stays a hole",
    ),
    "accept_means": (
        "aanvaarden: het programma heeft gelijk, en het mag zo blijven (met reden, dan Enter)",
        "accept: the program is right, and it may stay so (with a reason, then Enter)",
    ),
    "overrule_means": (
        "ander oordeel: het programma heeft geen gelijk; kies met een cijfer, dan de reden, dan Enter",
        "overrule: the program is not right; choose by a digit, then the reason, then Enter",
    ),
    "later_means": ("later: nog niet beslissen", "later: do not decide yet"),
    "legend": (
        "Bevestigen: het programma heeft gelijk. Aanvaarden: het heeft gelijk, en dat mag zo blijven. Ander oordeel: het heeft geen gelijk.",
        "Confirm: the program is right. Accept: it is right, and that may stay so. Overrule: it is not right.",
    ),
    # keys
    "keys": ("Sneltoetsen", "Keys"),
    "keys_on": ("Sneltoetsen gebruiken", "Use keys"),
    "key_next": ("volgende, vorige item", "next, previous item"),
    "key_open": ("volgende open item", "next open item"),
    "key_digits": ("na o, bij elk item hetzelfde", "after o, the same at every item"),
    "key_undo": ("ongedaan maken", "undo"),
    "key_escape": ("uit het formulier", "out of the form"),
    "saved": ("Bewaard", "Saved"),
    "saving": ("wordt bewaard", "being saved"),
    "already": ("Dit besluit wordt al bewaard.", "This decision is being saved already."),
    "same": ("Dit besluit stond er al.", "This decision was there already."),
    "to_item": ("Naar het item", "To the item"),
    "no_item": ("Kies eerst een item, met j of n.", "Choose an item first, with j or n."),
    "no_confirm": ("Bevestigen kan hier niet: kies een oordeel, met o.", "Nothing to confirm here: choose a verdict, with o."),
    "no_accept": ("Aanvaarden kan hier niet.", "There is nothing to accept here."),
    "own_verdict": (
        "Dat oordeel geeft het programma al: kies een ander, of Esc en dan b om te bevestigen.",
        "That is the program's own verdict: choose another, or Esc and then b to confirm.",
    ),
    "no_option": ("Dit oordeel is er bij dit item niet.", "This item has no such verdict."),
    "no_open": ("Er is geen ander open item meer.", "No other open item is left."),
    "no_next": ("Dit is het laatste item.", "This is the last item."),
    "no_previous": ("Dit is het eerste item.", "This is the first item."),
    "failed": ("Niet bewaard: de server antwoordt niet. Probeer het opnieuw.", "Not saved: the server does not answer. Try again."),
    # entry
    "no_entry": ("Geen toegang", "No entry"),
    "no_entry_why": (
        "Open de bladzijde met de koppeling die extract review gaf. Die werkt één keer; start extract review opnieuw voor een nieuwe.",
        "Open the page with the link that extract review gave. It works once; start extract review again for a new one.",
    ),
    "password": ("Wachtwoord", "Password"),
    "name": ("Naam", "Name"),
    "enter": ("Naar binnen", "Enter"),
    "wrong_password": ("Naam of wachtwoord klopt niet.", "Name or password is not right."),
    "too_often": ("Te veel pogingen. Wacht een minuut.", "Too many attempts. Wait a minute."),
    "leave": ("Afmelden", "Sign out"),
    # errors
    "error": ("Dat ging niet", "That did not work"),
    "not_found": ("Deze bladzijde is er niet.", "This page is not there."),
    "bad_request": ("De vraag van de browser klopt niet. Laad de bladzijde opnieuw.", "The browser's request is not right. Reload the page."),
    "too_large": ("Het bestand is groter dan {0} MB.", "The file is larger than {0} MB."),
    "broken": ("Er ging iets mis in het programma. Wat bewaard was, is bewaard.", "Something went wrong in the program. What was saved is saved."),
    "back": ("Terug", "Back"),
}  # fmt: skip


def say(key: str, lang: str) -> str:
    """The word of the page, else of the reports; a key in neither stands for itself."""
    pair = WORDS.get(key)
    return word(key, lang) if pair is None else pair[lang == "en"]


def here(at: str) -> datetime:
    """A time as it is kept (UTC) on the clock of this place."""
    return datetime.fromisoformat(at).astimezone()


def moment(at: str, lang: str) -> str:
    """A time as it is kept, in words: 3 juni 2026, 14:05."""
    local = here(at)
    return f"{day(local.strftime('%Y-%m-%d'), lang)}, {local:%H:%M}"
