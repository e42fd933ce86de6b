"""The words of reports, in Dutch and English."""

from __future__ import annotations

# key: (Dutch, English)
WORDS: dict[str, tuple[str, str]] = {
    # documents
    "brief": ("brief", "letter"),
    "nota": ("nota", "nota"),
    "other": ("ander document", "other document"),
    "characters": ("tekens", "characters"),
    "pages": ("bladzijden", "pages"),
    # metadata
    "metadata": ("Gegevens", "Metadata"),
    "subject": ("Onderwerp", "Subject"),
    "date": ("Datum", "Date"),
    "our_reference": ("Ons kenmerk", "Our reference"),
    "your_reference": ("Uw kenmerk", "Your reference"),
    "sender": ("Van", "From"),
    "addressee": ("Aan", "To"),
    "signed_by": ("Ondertekend door", "Signed by"),
    "on_behalf_of": ("Mede namens", "Also on behalf of"),
    "attachments": ("Bijlagen", "Attachments"),
    "decision": ("Stempel", "Stamp"),
    "advice": ("Geadviseerd besluit", "Advised decision"),
    "public": ("Openbaar", "Public"),
    "prepared_by": ("Opgesteld door", "Prepared by"),
    "in_cooperation_with": ("Samengewerkt met", "In cooperation with"),
    "copy_to": ("Kopie aan", "Copy to"),
    "deadline": ("Termijn", "Deadline"),
    "yes": ("ja", "yes"),
    "no": ("nee", "no"),
    "redacted": ("zwartgemaakt", "redacted"),
    # sections
    "outline": ("Opbouw", "Outline"),
    "before": ("(vóór de eerste kop)", "(before the first heading)"),
    "footnotes": ("Voetnoten", "Footnotes"),
    "references": ("Verwijzingen", "References"),
    "figures": ("Cijfers", "Figures"),
    "dates": ("Datums en termijnen", "Dates and terms"),
    "actors": ("Actoren", "Actors"),
    "abbreviations": ("Afkortingen", "Abbreviations"),
    "commitments": ("Toezeggingen, moties en verzoeken", "Commitments"),
    "diagnostics": ("Meldingen", "Messages"),
    "none": ("Niets gevonden.", "Nothing found."),
    # columns
    "line": ("regel", "line"),
    "paragraph": ("alinea", "paragraph"),
    "page": ("blz.", "page"),
    "text": ("tekst", "text"),
    "kind": ("soort", "kind"),
    "id": ("nummer", "number"),
    "note": ("noot", "note"),
    "value": ("waarde", "value"),
    "unit": ("eenheid", "unit"),
    "qualifier": ("bepaling", "qualifier"),
    "first_day": ("van", "from"),
    "last_day": ("tot en met", "to"),
    "name": ("naam", "name"),
    "role": ("rol", "role"),
    "party": ("partij", "party"),
    "mentions": ("vermeldingen", "mentions"),
    "seen_by": ("gezien door", "seen by"),
    "short": ("afkorting", "abbreviation"),
    "long": ("voluit", "in full"),
    "made_to": ("aan", "to"),
    "due": ("termijn", "term"),
    "heading": ("kop", "heading"),
    "code": ("code", "code"),
    "message": ("melding", "message"),
    "movers": ("indieners", "movers"),
    "status": ("stand", "status"),
    # values
    "toezegging": ("toezegging", "toezegging"),
    "motie": ("motie", "motion"),
    "verzoek": ("verzoek", "request"),
    "belofte": ("nieuwe belofte", "new promise"),
    "count": ("aantal", "count"),
    "money": ("bedrag", "money"),
    "percentage": ("percentage", "percentage"),
    "duration": ("duur", "duration"),
    "measure": ("maat", "measure"),
    "fraction": ("deel", "fraction"),
    "day": ("dag", "day"),
    "month": ("maand", "month"),
    "quarter": ("kwartaal", "quarter"),
    "season": ("seizoen", "season"),
    "year": ("jaar", "year"),
    "period": ("periode", "period"),
    "term": ("termijn", "term"),
    "member": ("Kamerlid", "member"),
    "bewindspersoon": ("bewindspersoon", "minister"),
    "person": ("persoon", "person"),
    "ministry": ("ministerie", "ministry"),
    "body": ("instantie", "public body"),
    "committee": ("commissie", "committee"),
    "municipality": ("gemeente", "municipality"),
    "region": ("gebied", "region"),
    "programme": ("programma", "programme"),
    "organisation": ("organisatie", "organisation"),
    "chamber": ("Kamer", "chamber"),
    "info": ("info", "info"),
    "warning": ("let op", "warning"),
    "error": ("fout", "error"),
    # what became of a motion
    "aangenomen": ("aangenomen", "adopted"),
    "verworpen": ("verworpen", "rejected"),
    "overgenomen": ("overgenomen", "taken over"),
    "aangehouden": ("aangehouden", "held over"),
    "ingetrokken": ("ingetrokken", "withdrawn"),
    "vervallen": ("vervallen", "lapsed"),
    "gewijzigd": ("gewijzigd", "amended"),
    # coverage: verdicts; a counterpart is found or not, a promise is never said to be kept
    "missing": ("geen tegenhanger gevonden", "no counterpart found"),
    "partial": ("deels", "partly"),
    "deferred": ("uitgesteld", "deferred"),
    "review": ("te beoordelen", "to be judged"),
    "covered": ("tegenhanger gevonden", "counterpart found"),
    "accepted": ("geaccepteerd", "accepted"),
    # coverage: the summary
    "beside": ("naast", "beside"),
    "and": ("en", "and"),
    "or": ("of", "or"),
    "no_item": ("geen", "no"),
    "toezeggingen": ("toezeggingen", "toezeggingen"),
    "moties": ("moties", "motions"),
    "verzoeken": ("verzoeken", "requests"),
    "beloften": ("nieuwe beloften", "new promises"),
    "in_nota": ("in de nota", "in the nota"),
    "with_counterpart": ("met tegenhanger", "with a counterpart"),
    "to_look_at": ("te bekijken", "to look at"),
    "of": ("van", "of"),
    # coverage: the table
    "verdict": ("oordeel", "verdict"),
    "item": ("item", "item"),
    "to_whom": ("aan wie", "to whom"),
    "up_to": ("t/m", "until"),
    "where": ("waar beantwoord", "where answered"),
    "why": ("waarom", "why"),
    "also": ("ook", "also"),
    "by_words_alone": (
        "met een tegenhanger alleen op woorden: lees na",
        "with a counterpart by words alone: read it",
    ),
    "nearest": ("dichtst in de buurt", "nearest"),
    "no_aanbieding": (
        "In de brief is geen passage gevonden die dit stuk noemt of meestuurt.",
        "No passage was found in the letter that names or encloses this document.",
    ),
    "no_mede_namens": (
        "In de brief is niet gevonden dat hij mede namens deze afzender gaat.",
        "It was not found in the letter that it is also sent on behalf of this sender.",
    ),
    "reviewer": ("Beoordelaar", "Reviewer"),
    "left_out": ("met tegenhanger, weggelaten", "with a counterpart, left out"),
    # coverage: the other sections
    "announcements": ("Aankondigingen in de nota", "Announcements in the nota"),
    "aanbieding": ("aanbieding", "enclosure"),
    "mede_namens": ("mede namens", "also on behalf of"),
    "discrepancies": ("Tegenstrijdigheden", "Discrepancies"),
    "not_there": ("staat er niet", "not there"),
    "unannounced": (
        "Wel in de brief, niet in de nota aangekondigd",
        "In the letter, not announced in the nota",
    ),
    "promises": ("Nieuwe beloften in de brief", "New promises in the letter"),
    "no_term": ("zonder termijn", "without a term"),
    "lapsed": ("Vervallen acceptaties", "Lapsed acceptances"),
    "lapsed_one": ("acceptatie vervallen", "acceptance lapsed"),
    "lapse_gone": (
        "geen item in deze nota heeft deze tekst (gewijzigd, of van een ander paar)",
        "no item in this nota has this text (changed, or of another pair)",
    ),
    "lapse_nota": ("de tekst in de nota is gewijzigd", "the text in the nota changed"),
    "lapse_brief": ("de tekst in de brief is gewijzigd", "the text in the letter changed"),
    "lapse_verdict": ("het oordeel is nu", "the verdict is now"),
    "reason_was": ("reden was", "the reason was"),
    "not_checked": ("Niet nagegaan", "Not checked"),
    "not_checked_items": (
        "of de nota meer punten noemt dan hier staan: een punt in ongewone bewoordingen kan zijn gemist",
        "whether the nota names more items than stand here: one in unusual words may have been missed",
    ),
    "not_checked_items_as": (
        "of de nota meer punten noemt dan hier staan; dit lijkt er nog het meest op en is niet meegeteld:",
        "whether the nota names more items than stand here; most like one, and not counted:",
    ),
    "not_checked_attachments": (
        "de inhoud van bijlagen: alleen of de brief ze noemt",
        "what attachments contain: only whether the letter names them",
    ),
    "not_checked_debates": (
        "wat in het debat zelf is gezegd: alleen wat de nota ervan weergeeft",
        "what was said in the debate itself: only what the nota tells of it",
    ),
    "not_checked_deeds": (
        "of gedaan is wat de brief zegt: een tegenhanger is een passage, geen bewijs",
        "whether what the letter says was done: a counterpart is a passage, no proof",
    ),
}

# What no run has looked at, in the order of the reports.
NOT_CHECKED = ("items", "attachments", "debates", "deeds")

MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december",
    "January February March April May June July August September October November December",
)


def day(iso: str, lang: str) -> str:
    """A day as people write it: 31 maart 2026."""
    year, month, number = iso.split("-")
    return f"{int(number)} {MONTHS[lang == 'en'].split()[int(month) - 1]} {year}"


def word(key: str | None, lang: str) -> str:
    """The word for a key; a key that is not in the table stands for itself."""
    if key is None:
        return ""
    pair = WORDS.get(key)
    return key if pair is None else pair[lang == "en"]
