"""Numbers that carry their own sign: Z, D and A numbers, Stb., Stcrt., Trb., ECLI, blg, BWBR, and
official ids as they stand in web addresses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.document import Span
from extractor.finders.references.base import Raw, inside_word
from extractor.language.search import has_any
from extractor.patterns import pattern

_CHAMBER_NUMBER = pattern(r"(?P<year>20[0-4]\d) ?(?P<kind>[ZDA])(?P<serial>\d{4,6})(?!\w)")
_KINDS = {"Z": "zaak", "D": "document", "A": "activiteit"}
# What stands before the year of a gazette, and the last letters of that.
_GAZETTE = pattern(
    r"(?P<name>[ST](?:taatscourant|tcrt\.?|TCRT\.?|taatsblad|tb\.?|TB\.?|ractatenblad|rb\.?|RB\.?))"
    r"(?: van het Koninkrijk der Nederlanden)?,? \Z"
)
_GAZETTE_ENDS = frozenset(("t ", ". ", "T ", "d ", "b ", "B ", "n ", ", "))
_GAZETTE_REACH = 56
_GAZETTE_NUMBER = pattern(
    r"(?P<year>1[89]\d\d|20\d\d)(?:, ?(?:nr\. ?)?|/| nr\. ?|-)(?P<number>\d{1,6})(?!\d)"
)
_GAZETTE_MORE = pattern(r"(?:, | en |; )(?:nr\. )?(?P<next>\d{1,5})(?![\d-])(?=[,.;)\n]| en )")
_ECLI = pattern(
    r"ECLI ?: ?(?P<c>[A-Z]{2}) ?: ?(?P<court>[A-Z]{1,7}) ?: ?(?P<year>\d{4}) ?: ?(?P<number>[A-Z0-9]{1,25}(?:\.[0-9]{1,5})*)"
)
# Found by its hyphen: an alternation of words has no prefix that the engine could skip to.
_HYPHEN = pattern(r"-(?=[0-9A-Z])")
_SIGNS = ("kst", "ah-tk", "ah-ek", "h-tk", "h-ek", "stb", "stcrt", "trb", "blg")
_IDENTIFIER = pattern(
    r"(?:(?P<kamerstuk>kst-[0-9A-Z][0-9A-Za-z-]{2,30})|(?P<aanhangsel>ah-[te]k-\d{8}-\d{1,5})"
    r"|(?P<handelingen>h-[te]k-\d{8}-\d{1,5}(?:-\d{1,5}){0,2})|(?P<staatsblad>stb-\d{4}-\d{1,5})"
    r"|(?P<staatscourant>stcrt-\d{4}-\d{1,6})|(?P<tractatenblad>trb-\d{4}-\d{1,4})|(?P<bijlage>blg-\d{3,8}))"
)
_BWB = pattern(r"BWB[RV]\d{7}(?!\d)")


def find(text: str, numbers: Sequence[Span]) -> Iterator[Raw]:
    years = [a for a, b in numbers if b - a == 4 and text[a] in "12"]
    for start in [a for a in years if has_any(text[a + 4 : a + 6], _KINDS)]:
        match = _CHAMBER_NUMBER.match(text, start)
        if match is None or inside_word(text, start) or text[start - 1 : start] == "-":
            continue
        id_ = f"{match['year']}{match['kind']}{match['serial']}"
        yield Raw(match.start(), match.end(), _KINDS[match["kind"]], id_)
    for start in [a for a in years if text[max(0, a - 2) : a] in _GAZETTE_ENDS]:
        yield from _gazette(text, start)
    for match in _ECLI.finditer(text) if "ECLI" in text else ():
        id_ = f"ECLI:{match['c']}:{match['court']}:{match['year']}:{match['number'].rstrip('.')}"
        yield Raw(match.start(), match.end(), "ecli", id_)
    yield from _identifiers(text)
    for match in _BWB.finditer(text) if "BWB" in text else ():
        if inside_word(text, match.start()):
            continue
        yield Raw(match.start(), match.end(), "wet", match.group())


def _identifiers(text: str) -> Iterator[Raw]:
    done = 0
    for hyphen in _HYPHEN.finditer(text):
        at = hyphen.start()
        if not text.endswith(_SIGNS, done, at):
            continue
        sign = next((s for s in _SIGNS if text.endswith(s, done, at)), None)
        if sign is None:
            continue
        start = at - len(sign)
        match = _IDENTIFIER.match(text, start)
        if match is None or inside_word(text, start):
            continue
        id_ = match.group().rstrip("-")
        done = start + len(id_)
        yield Raw(start, done, match.lastgroup or "", id_)


def _gazette(text: str, at: int) -> Iterator[Raw]:
    """The number, and one that follows it, behind the year at ``at``, where a gazette is named before."""
    low = max(0, at - _GAZETTE_REACH)
    if not has_any(text[low:at], "ST"):
        return
    before = _GAZETTE.search(text, low, at)
    match = _GAZETTE_NUMBER.match(text, at) if before is not None else None
    if before is None or match is None or inside_word(text, before.start()):
        return
    name = before["name"].lower().rstrip(".")
    short = "trb" if name[0] == "t" else "stcrt" if name in ("stcrt", "staatscourant") else "stb"
    type_ = {"stcrt": "staatscourant", "stb": "staatsblad", "trb": "tractatenblad"}[short]
    yield Raw(before.start(), match.end(), type_, f"{short}-{match['year']}-{int(match['number'])}")
    more = _GAZETTE_MORE.match(text, match.end())
    if more is not None and len(more["next"]) > 1 and short != "stcrt":
        yield Raw(
            more.start("next"),
            more.end("next"),
            type_,
            f"{short}-{match['year']}-{int(more['next'])}",
        )
