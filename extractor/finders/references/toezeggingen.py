"""Numbers of toezeggingen: TZ202503-041 (Tweede Kamer), T02861 (Eerste Kamer).

The Tweede Kamer's number is TZ + year and month of the debate + a serial, 3 digits so far. People
write stray spaces and other dashes; those are read and reported. The Eerste Kamer's number is T + 5
digits, and so are other things: it counts only near the word toezegging or the Eerste Kamer.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.finders.references.base import Raw, inside_word
from extractor.patterns import pattern

_TWEEDE_KAMER = pattern(
    r"TZ[ .:-]{0,2}(?P<year>20\d\d)[ -]?(?P<month>\d\d)(?P<dash> ?[-–—/_.] ?| )(?P<serial>\d{1,4})(?![\d])"
)
# Further serials of one month: "TZ202406-109/110", "TZ202503-041, -042 en -044".
_MORE = pattern(r"(?:/| ?[,;] ?-| en -|, en -)(?P<serial>\d{3,4})(?!\d)")
_INCOMPLETE = pattern(r"TZ ?20\d{4}(?!\d)(?! ?[-–—/_.]? ?\d)|TZ ?20\d{2,3}[ -]+\d{1,4}(?!\d)")
_EERSTE_KAMER = pattern(r"T ?(?P<number>0\d{4})(?!\d)")
_NEAR = 160
_CUE = pattern(r"[Tt]oezegg|[Tt]oegezegd|Eerste Kamer|\bEK\b|[Ss]enaat|T0\d{4}")


def find(text: str) -> Iterator[Raw]:
    for match in _TWEEDE_KAMER.finditer(text):
        if inside_word(text, match.start()):
            continue
        id_ = f"TZ{match['year']}{match['month']}-{match['serial']}"
        issue: tuple[str, dict[str, str | int]] | None = None
        if not 1 <= int(match["month"]) <= 12:
            issue = ("C002", {"text": match.group(), "month": match["month"]})
        elif match.group() != id_:
            issue = ("C001", {"text": match.group(), "id": id_})
        yield Raw(match.start(), match.end(), "toezegging", id_, issue)
        at = match.end()
        while (more := _MORE.match(text, at)) is not None:
            id_ = f"TZ{match['year']}{match['month']}-{more['serial']}"
            yield Raw(more.start("serial"), more.end(), "toezegging", id_)
            at = more.end()
    for match in _INCOMPLETE.finditer(text):
        yield Raw(match.start(), match.end(), "toezegging", None, ("C003", {"text": match.group()}))
    for match in _EERSTE_KAMER.finditer(text):
        if inside_word(text, match.start()):
            continue
        if text[max(0, match.start() - 1) : match.start()] in ("", "\n", "\t", "("):
            # alone in a note, a cell or brackets: what else would it be
            yield Raw(match.start(), match.end(), "toezegging", f"T{match['number']}")
            continue
        around = (
            text[max(0, match.start() - _NEAR) : match.start()] + " " + text[match.end() :][:_NEAR]
        )
        if _CUE.search(around):
            yield Raw(match.start(), match.end(), "toezegging", f"T{match['number']}")
