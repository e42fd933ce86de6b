"""What the register says, in Dutch and English."""

from __future__ import annotations

from datetime import date

from extractor.register.values import (
    ANEW,
    COVERED,
    DEFERRED,
    LISTED,
    MISSING,
    NAMED,
    NUMBER,
    OPEN,
    PAIR,
    PARTIAL,
    PRINTED,
    PROMISED,
    REVIEW,
    WORDS,
    Event,
    Line,
    Register,
)
from extractor.reports.coverage_words import number
from extractor.reports.words import WORDS as SHARED
from extractor.reports.words import day, word

# key: (Dutch, English)
_TEXT: dict[str, tuple[str, str]] = {
    "title": ("Register van toezeggingen, moties en verzoeken", "Register of toezeggingen, motions and requests"),
    "kind": ("Register over alle brieven van een audit", "Register across all letters of an audit"),
    "register": ("Register", "Register"),
    "mentions": ("Vermeldingen", "Mentions"),
    "terms": ("Termijnen", "Terms"),
    "account": ("Verantwoording", "Account"),
    "as_of": (
        "Stand op {}, de datum van het nieuwste document; --as-of kiest een andere dag.",
        "As it stood on {}, the date of the newest document; --as-of chooses another day.",
    ),
    "as_of_chosen": ("Stand op {}.", "As it stood on {}."),
    "counts": (
        "{} items in {} documenten: {} met een volledige tegenhanger; van de andere is van {} de termijn "
        "voorbij, loopt van {} de termijn nog, en hebben {} geen termijn.",
        "{} items in {} documents: {} with a full counterpart; of the others the term of {} has passed, "
        "that of {} is still ahead, and {} have none.",
    ),
    "later": (
        "{} documenten van na die dag tellen niet mee.",
        "{} documents of after that day do not count.",
    ),
    "undated": (
        "{} documenten hebben geen datum; ze tellen mee als laatste.",
        "{} documents have no date; they count, as the last.",
    ),
    "read": (
        "{} brieven zijn opnieuw gelezen om te zien of ze over eerdere items gaan.",
        "{} letters were read again to see whether they deal with earlier items.",
    ),
    "caveat": (
        "‘Tegenhanger gevonden’ zegt dat een passage in een brief bij het item past, niet dat gedaan is wat "
        "er staat. ‘Voorbij’ zegt dat in deze documenten geen volledige tegenhanger is gevonden.",
        "‘Counterpart found’ says that a passage of a letter fits the item, not that what it says was done. "
        "‘Passed’ says that no full counterpart was found in these documents.",
    ),
    "more": ("nog {} items; --limit 0 toont alle, --csv en --xlsx geven alle", "{} more items; --limit 0 shows all, --csv and --xlsx give all"),
    "written": ("geschreven: {}", "written: {}"),
    "reading": ("brieven lezen: {} van {}", "reading letters: {} of {}"),
    # states and what a document does with an item
    OPEN: ("nog niets gevonden", "nothing found yet"),
    ANEW: ("opnieuw toegezegd", "promised anew"),
    MISSING: ("geen tegenhanger gevonden", "no counterpart found"),
    PROMISED: ("toegezegd", "promised"),
    LISTED: ("vermeld", "listed"),
    NAMED: ("genoemd", "named"),
    "answered": ("tegenhanger gevonden in {}", "counterpart found in {}"),
    "partly": ("deels een tegenhanger in {}", "partly a counterpart in {}"),
    "put_off": ("uitgesteld in {}", "put off in {}"),
    "again": ("opnieuw toegezegd in {}", "promised anew in {}"),
    "none_in": ("geen tegenhanger in {}", "no counterpart in {}"),
    "judge": ("te beoordelen: {}", "to be judged: {}"),
    # how
    PRINTED: ("", ""),
    NUMBER: ("op nummer", "by number"),
    PAIR: ("bij controle van de nota", "by the check of the nota"),
    WORDS: ("alleen op woorden", "by words alone"),
    # documents
    "brief": ("brief", "letter"),
    "nota": ("nota", "nota"),
    "other": ("document", "document"),
    "of_day": ("{} van {}", "{} of {}"),
    "undated_one": ("{} zonder datum", "{} without a date"),
    # terms
    "passed": ("voorbij, geen tegenhanger gevonden", "passed, no counterpart found"),
    "passed_partly": ("voorbij, deels een tegenhanger gevonden", "passed, partly a counterpart found"),
    "passed_review": ("voorbij, tegenhanger te beoordelen", "passed, counterpart to be judged"),
    "late": ("tegenhanger van na de termijn", "counterpart of after the term"),
    "ahead": ("loopt nog", "still ahead"),
    "until": ("uiterlijk {}", "no later than {}"),
    # columns
    "number": ("Nummer", "Number"),
    "first": ("Eerste vermelding", "First mention"),
    "first_of": ("eerst in {} ({})", "first in {} ({})"),
    "first_in": ("Eerst in", "First in"),
    "last": ("Laatste vermelding", "Last mention"),
    "last_in": ("Laatst in", "Last in"),
    "answer_day": ("Datum brief", "Date of letter"),
    "answer_in": ("Brief", "Letter"),
    "answer": ("Passage", "Passage"),
    "how": ("Hoe gekoppeld", "How linked"),
    "confidence": ("Zekerheid", "Confidence"),
    "term": ("Termijn", "Term"),
    "due": ("Uiterlijk", "No later than"),
    "over": ("Termijn verstreken", "Term over"),
    "count": ("Vermeldingen", "Mentions"),
    "ministry": ("Ministerie", "Ministry"),
    "minister": ("Ondertekend door", "Signed by"),
    "members": ("Aan wie", "To whom"),
    "party": ("Fractie", "Party"),
    "debate": ("Debat", "Debate"),
    "item_kind": ("Soort", "Kind"),
    "state": ("Stand", "Standing"),
    "document": ("Document", "Document"),
    "day": ("Datum", "Date"),
    "what": ("Wat", "What"),
    "text": ("Zoals het er staat", "As printed"),
    "start": ("Vanaf teken", "From character"),
    "item": ("Item", "Item"),
    "id": ("Id", "Id"),
    "part": ("Onderdeel", "Part"),
    "says": ("Inhoud", "Content"),
    # account
    "results": ("Resultaten", "Results"),
    "made_with": ("Gemaakt met", "Made with"),
    "date_of": ("Stand", "As of"),
    "meaning": ("Betekenis", "Meaning"),
    "note": ("Let op", "Note"),
    # pages
    "to_items": ("Naar de items", "To the items"),
    "index": ("Overzicht", "Overview"),
    "by": ("Per ministerie, bewindspersoon, Kamerlid en fractie", "By ministry, minister, member and party"),
    "ministries": ("Ministeries", "Ministries"),
    "ministers": ("Bewindspersonen", "Ministers"),
    "people": ("Kamerleden", "Members"),
    "parties": ("Fracties", "Parties"),
    "others": ("de andere {}", "the other {}"),
    "items": ("Items", "Items"),
    "states": ("Stand van de items", "How the items stand"),
    "group_passed": ("Termijn voorbij, geen volledige tegenhanger gevonden", "Term passed, no full counterpart found"),
    "group_open": ("Geen volledige tegenhanger gevonden", "No full counterpart found"),
    "group_covered": ("Tegenhanger gevonden", "Counterpart found"),
    "shown": ("De eerste {} van {} items; extract register --csv geeft alle.", "The first {} of {} items; extract register --csv gives all."),
    "timeline": (
        "De lijn loopt van {} tot {}; de stippellijn is {}. Elke stip is een document, het dikke streepje "
        "de laatste dag van een termijn.",
        "The line runs from {} to {}; the dashed line is {}. Each dot is a document, the thick stroke the "
        "last day of a term.",
    ),
    "life": ("Verloop", "Course"),
    "made": ("Verantwoording", "How this was made"),
    "made_told": (
        "Gemaakt met extractor {} uit {}; deze pagina’s halen niets van het netwerk en veranderen niet.",
        "Made with extractor {} from {}; these pages fetch nothing from the network and do not change.",
    ),
    "nothing": ("Niets.", "Nothing."),
    "new_tab": ("opent in een nieuw tabblad", "opens in a new tab"),
}  # fmt: skip

_IN = {
    COVERED: "answered",
    PARTIAL: "partly",
    DEFERRED: "put_off",
    ANEW: "again",
    MISSING: "none_in",
    REVIEW: "judge",
}

_PASSED = {PARTIAL: "passed_partly", REVIEW: "passed_review"}


def say(key: str, lang: str, *values: object) -> str:
    """A word of the register, else one that all reports share."""
    if key not in _TEXT and key in SHARED:
        return word(key, lang)
    return _TEXT[key][lang == "en"].format(*values)


def when(value: date, lang: str) -> str:
    return day(value.isoformat(), lang)


def document(event: Event, lang: str) -> str:
    """ "brief van 12 mei 2026" """
    kind = say(event.paper.kind, lang)
    if event.day is None:
        return say("undated_one", lang, kind)
    return say("of_day", lang, kind, when(event.day, lang))


def standing(line: Line, lang: str) -> str:
    """How an item stands, in words: with the letter that says so, and how it was found where that was by
    words alone."""
    if line.answer is None:
        return say(OPEN, lang)
    said = say(_IN[line.state], lang, document(line.answer, lang))
    if line.answer.how == WORDS:
        said += f" ({linked(line.answer, lang)})"
    return said


def linked(event: Event, lang: str) -> str:
    """How a mention was found, with its confidence."""
    how = say(event.how, lang)
    if event.confidence is None:
        return how
    share = f"{event.confidence:.2f}"
    return f"{how}, {share if lang == 'en' else share.replace('.', ',')}"


def over(line: Line, lang: str) -> str:
    """What became of the term; empty where there is none with a day."""
    if line.passed:
        return say(_PASSED.get(line.state, "passed"), lang)
    if line.late:
        return say("late", lang)
    return "" if line.due is None or line.state == COVERED else say("ahead", lang)


def name(line: Line) -> str:
    """The official number as people write it; empty where there is none."""
    return number(line.item.number) if line.item.number else ""


def members(line: Line) -> str:
    return ", ".join(f"{who} ({party})" if party else who for who, party in line.item.people)


def summary(register: Register, lang: str) -> list[str]:
    """What everybody must know before the first line."""
    lines = register.lines
    covered = sum(line.state == COVERED for line in lines)
    passed = sum(line.passed for line in lines)
    ahead = sum(
        not line.passed and line.due is not None and line.state != COVERED for line in lines
    )
    told = [
        say(
            "as_of_chosen" if register.chosen else "as_of", lang, when(register.as_of, lang)
        ),
        say(
            "counts", lang, len(lines), register.documents, covered, passed, ahead,
            len(lines) - covered - passed - ahead,
        ),
    ]  # fmt: skip
    more = {"later": register.later, "undated": register.undated, "read": register.read}
    return told + [say(key, lang, count) for key, count in more.items() if count]
