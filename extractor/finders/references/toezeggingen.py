"""Numbers of toezeggingen: TZ202503-041 (Tweede Kamer), T02861 (Eerste Kamer).

The Tweede Kamer's number is TZ + year and month of the debate + a serial, 3 digits so far. People
write stray spaces and other dashes; those are read and reported. The Eerste Kamer's number is T + 5
digits, and so are other things: it counts only near the word toezegging or the Eerste Kamer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.document import Span
from extractor.finders.references.base import Raw, inside_word
from extractor.patterns import pattern

_TWEEDE_KAMER = pattern(
    r"TZ[ .:-]{0,2}(?P<year>20\d\d)[ -]?(?P<month>\d\d)(?P<dash> ?[-–—/_.] ?| )(?P<serial>\d{1,4})(?![\d])"
)
# Further serials of one month: "TZ202406-109/110", "TZ202503-041, -042 en -044".
_MORE = pattern(r"(?:/| ?[,;] ?-| en -|, en -)(?P<serial>\d{3,4})(?!\d)")
_INCOMPLETE = pattern(r"TZ ?20\d{4}(?!\d)(?! ?[-–—/_.]? ?\d)|TZ ?20\d{2,3}[ -]+\d{1,4}(?!\d)")
_NEAR = 160
_CUE = pattern(r"[Tt]oezegg|[Tt]oegezegd|Eerste Kamer|\bEK\b|[Ss]enaat|T0\d{4}")


def find(text: str, numbers: Sequence[Span]) -> Iterator[Raw]:
    at = text.find("TZ")
    while at >= 0:
        yield from _tweede_kamer(text, at)
        at = text.find("TZ", at + 2)
    for start in [a for a, b in numbers if b - a == 5 and text[a] == "0"]:
        yield from _eerste_kamer(text, start)


def _tweede_kamer(text: str, start: int) -> Iterator[Raw]:
    match = _TWEEDE_KAMER.match(text, start)
    if match is not None and not inside_word(text, start):
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
    match = _INCOMPLETE.match(text, start)
    if match is not None:
        yield Raw(start, match.end(), "toezegging", None, ("C003", {"text": match.group()}))


def _eerste_kamer(text: str, at: int) -> Iterator[Raw]:
    start = at - 2 if text[at - 1] == " " else at - 1
    if start < 0 or text[start] != "T" or inside_word(text, start):
        return
    end = at + 5
    # Alone in a note, a cell or brackets: what else would it be? Elsewhere a word must say so.
    alone = text[max(0, start - 1) : start] in ("", "\n", "\t", "(")
    if alone or _CUE.search(f"{text[max(0, start - _NEAR) : start]} {text[end : end + _NEAR]}"):
        yield Raw(start, end, "toezegging", f"T{text[at:end]}")
