"""A number that cannot be one: a TZ code with digits missing or no such month, a Kamerstuk whose dossier has
not five digits, a session over no two years that follow each other."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.sides import Pair, Side
from extractor.findings import Quote
from extractor.patterns import pattern

_CODE = pattern(r"TZ[ -]?\d[\d-]{2,14}(?: ?\d{1,4}\b)?")
# TZ, year, month, a dash that the end of a line may part from the serial, and the serial.
_GOOD = pattern(r"TZ ?20\d\d(?:0[1-9]|1[0-2]) ?[-–] ?\d{1,4}")
# "Kamerstukken II 2019/20, 29 398, nr. 913", "KST 29398-913"
_PAPER = pattern(
    r"(?:[Kk]amerstuk(?:ken|nummer)?|KST|TK)(?: (?:II?|[TE]K))?(?:,? (?:vergaderjaar )?(?P<year>(?:19|20)\d\d) ?[/–-] ?(?P<next>\d{4}|\d\d)\b,?)?"
    r"[ ](?P<dossier>\d[\d .\u00a0]{0,9}\d)(?:[ -](?:[IVXLC]{1,6}|[A-Z]{1,2}|R\d{4}))?(?:,? nrs?\.? ?|-)(?P<serial>\d{1,5})\b"
)
_FIVE = 5  # digits of a dossier
_FOUND = 1990  # sessions before it have dossiers of four digits
_NUMBERS = ("kamerstuk", "motie")


def find(pair: Pair) -> Iterator[Clash]:
    for side in (pair.nota, pair.brief):
        for match in _CODE.finditer(side.text):
            if side.text[match.start() - 1 : match.start()].isalnum():
                continue
            if _GOOD.match(side.text, match.start()) is not None:
                continue
            yield _clash(pair, side, match.start(), match.end(), None)
        for start, end, dossier, serial in _papers(side.text):
            other = pair.brief if side is pair.nota else pair.nota
            yield _clash(pair, side, start, end, _meant(other, dossier, serial))


def _clash(pair: Pair, side: Side, start: int, end: int, meant: Quote | None) -> Clash:
    quote = side.quote(start, end)
    is_nota = side is pair.nota
    return Clash(
        nota=quote if is_nota else meant,
        brief=meant if is_nota else quote,
        values={"code": quote.text},
    )


def _papers(text: str) -> Iterator[tuple[int, int, str, str]]:
    """The Kamerstukken whose number has another form, with the digits of the dossier and the number."""
    for match in _PAPER.finditer(text):
        digits = "".join(filter(str.isdigit, match["dossier"]))
        year = int(match["year"]) if match["year"] else None
        if text[match.start() - 1 : match.start()].isalnum() or (year and year < _FOUND):
            continue
        if match["next"] is None and _is_session(text, match.start("dossier"), match.end()):
            continue
        ends = year is None or match["next"] in (f"{year + 1}", f"{year + 1}"[2:])
        if len(digits) != _FIVE or not ends:
            yield match.start(), match.end(), digits, match["serial"]


_SESSION = pattern(r"(?:19|20)\d\d ?[/–-] ?(?:\d{4}|\d\d)\b")


def _is_session(text: str, start: int, end: int) -> bool:
    """Whether what reads as a dossier is a session whose dossier follows ("Kamerstukken 2023-24")."""
    return _SESSION.fullmatch(text, start, end) is not None


def _meant(side: Side, dossier: str, serial: str) -> Quote | None:
    """The number of the other text that it can be: the same but for digits of the dossier."""
    for hit in side.found.references:
        number = hit.value.id or ""
        if hit.value.type not in _NUMBERS or not number.endswith(f"-{serial}"):
            continue
        its = iter(number)
        if hit.value.text[-1:].isdigit() and all(digit in its for digit in dossier):
            return side.quote(hit.start, hit.end)
    return None


RULE = Rule(
    code="K114",
    kind="reference",
    severity="warning",
    nl="{code} is geen goed nummer: een toezegging heeft TZ, jaar en maand, een streepje en een volgnummer,"
    " een Kamerstuk een dossier van vijf cijfers",
    en="{code} is no valid number: a toezegging has TZ, year and month, a dash and a serial number,"
    " a Kamerstuk a dossier of five digits",
    find=find,
    triggers=(
        "Kern\nDe minister stuurt een overzicht (TZ202613-044).",
        "Zoals toegezegd volgt een overzicht.",
    ),
    silent=(
        "Kern\nDe minister stuurt een overzicht (TZ202612- 044).",
        "Zoals toegezegd volgt een overzicht.",
    ),
)
