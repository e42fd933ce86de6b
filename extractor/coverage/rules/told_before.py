"""The nota tells, as past, of a day that comes after its own date."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import both
from extractor.coverage.rules.incomplete_date import incomplete
from extractor.coverage.sides import Pair
from extractor.document import LABEL
from extractor.finders.base import Hit, Taken
from extractor.findings import Date
from extractor.patterns import pattern

_YEAR = 4  # digits of a year
_GONE = pattern(r"\b(?:jl|ll|jongstleden|afgelopen)\b")
# Done: an auxiliary of the perfect or passive past with a participle, or a plain past verb.
_DONE = pattern(r"\b(?:heeft|hebben|heb|is|zijn|werd|werden|had|was)\b")
_PARTICIPLE = pattern(
    r"\b(?:(?:aan|af|bij|door|in|mee|mede|na|om|onder|op|over|plaats|samen|toe|uit|vast|ver|voor)?ge"
    r"(?!reed|meent|sprek|bied|vallen|bouwen|zinnen|lden|schil|westen|rechten)[a-z]{3,}(?:d|t|en)"
    r"|over(?:nomen|eengekomen)|overgenomen|besproken|besloten|verschenen|verzonden|ontvangen|verstreken|verkregen|verworpen"
    r"|ondervonden|bevonden|verbonden|bezweken|verloren|begonnen"
    r"|(?:be|ver|ont|her|er|onder|over)[a-z]{2,}(?<!i)(?<!he)(?<!bo)(?<!n)d|ondertekend|verleend|erkend|berekend"
    r"|bereikt|verwerkt|versterkt|beperkt|verstrekt|ontdekt|onderzocht|verzocht|bezocht|verkocht)\b"
)
_TOLD = pattern(
    r"\b(?:vond(?:en)?|sprak(?:en)?|nam(?:en)?|stemden?|besloot|besloten|bleek|bleken|werd(?:en)?|voerden?|maakten?|bezochten?|ontving(?:en)?"
    r"|gaf|gaven|ging(?:en)?|kwam(?:en)?|deed|deden|zei(?:den)?|zegden?|vroeg(?:en)?|stelden?|openden?|tekenden?|ondertekenden?"
    r"|presenteerden?|publiceerden?|bracht(?:en)?|hield(?:en)?|kondigden?|verscheen|verschenen|liet(?:en)?|schreef|schreven|stuurden?|zond(?:en)?"
    r"|ontmoetten?|leidden?|begon(?:nen)?|viel(?:en)?|riep(?:en)?|legden?|koos|kozen|overlegden?|bespraken|besprak|schoof|schoven|gebeurde|startten?)\b"
)
_AHEAD = pattern(
    r"\b(?:zal|zullen|a\.s|aanstaande|uiterlijk|zodra|wanneer|indien|vanaf|tot|gepland|voorzien|geagendeerd"
    r"|verwacht\w*|naar verwachting|ingepland|uitgenodigd|aangekondigd|beoogd|streef\w*|kan|kunnen|moet|moeten)\b"
)


def find(pair: Pair) -> Iterator[Clash]:
    """One clash for all such days, on the first of them."""
    own = pair.nota.metadata.date
    if own is None:
        return
    reading = both(pair).nota
    document, text = pair.nota.document, pair.nota.text
    terms = Taken((h.start, h.end) for h in pair.nota.found.dates if h.value.kind == "term")
    found: list[tuple[int, int]] = []
    told = {h.value.start for h in pair.brief.found.dates if h.value.kind == "day"}
    for hit in pair.nota.found.dates:
        day = hit.value.start
        if hit.value.kind != "day" or day is None or not (day > own or _ahead(hit, own, told)):
            continue
        if document.passage_at(hit.start).kind == LABEL:
            continue
        if terms.overlaps(hit.start, hit.end):  # "vóór 1 juni"
            continue
        if _is_told(text, *reading.sentence(hit.start), hit.start, hit.end):
            found.append((hit.start, hit.end))
    letter: list[str] = []
    for start, end, other in incomplete(pair):  # "14 jl." counts, when the letter tells which month
        if other is not None and (other.value.start or "") > own:
            found.append((start, end))
            letter.append(other.value.text)
    if found:
        found.sort()
        start, end = found[0]
        yield Clash(
            nota=pair.nota.quote(start, end),
            brief=None,
            values={
                "date": own,
                "days": ", ".join(text[a:b] for a, b in found),
                "many": len(found),
            },
        )


def _ahead(hit: Hit[Date], own: str, told: set[str | None]) -> bool:
    """Whether a day without its year, which reads as one of last year since it is told as past, is in the
    letter one after the nota's own date."""
    day = hit.value.start or ""
    if hit.value.text[-_YEAR:].isdigit() or not day[:_YEAR].isdigit():
        return False
    year = f"{int(day[:_YEAR]) + 1:0{_YEAR}}{day[_YEAR:]}"
    return year > own and year in told and day not in told


def _is_told(text: str, start: int, end: int, at: int, stop: int) -> bool:
    """Whether the sentence tells of the day as past: "jl.", a perfect, or a past tense."""
    if _GONE.search(text, at, min(end, stop + 12)) is not None:
        return True
    if _AHEAD.search(text, start, end) is not None:
        return False
    if _TOLD.search(text, max(start, at - 100), min(end, stop + 100)) is not None:
        return True
    low, high = max(start, at - 100), min(end, stop + 100)
    return (
        _DONE.search(text, low, high) is not None
        and _PARTICIPLE.search(text, low, high) is not None
    )


RULE = Rule(
    code="K105",
    kind="date",
    severity="warning",
    nl="de nota is van {date}, maar vertelt over {days} als iets dat voorbij is",
    en="the nota is dated {date}, but tells of {days} as past",
    find=find,
    triggers=(
        "Datum: 3 maart 2026\nKern\nDe motie is op 12 maart jl. aangenomen.",
        "Op 12 maart jl. is de motie aangenomen.",
    ),
    silent=(
        "Datum: 3 maart 2026\nKern\nHet debat is voorzien op 12 maart 2026 en de brief gaat uiterlijk 10 maart uit.",
        "Op 12 maart jl. is de motie aangenomen.",
    ),
)
