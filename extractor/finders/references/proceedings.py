"""Handelingen and their Aanhangsel (written questions with their answers)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractor.document import Span
from extractor.finders.references.base import Raw, session
from extractor.patterns import pattern

_SESSION = r"(?:[Vv]ergaderjaar )?(?P<y1>\d{4})(?: ?[-–/] ?(?P<y2>\d{4}|\d{2}))?"
_CHAMBER = (
    r"(?:(?P<chamber>II|I|TK|EK|[Tt]weede Kamer|[Ee]erste Kamer|der Staten-Generaal)(?!\w),? ?)"
)
_AANHANGSEL = pattern(
    rf"Aanhangsel(?: (?:van de |der |bij de )?Handelingen)?,? ?{_CHAMBER}?,? ?(?:{_SESSION})?,? ?"
    r"(?:(?:met )?n(?:umme)?rs?\.? ?)?(?P<number>\d{1,5})(?!\d)(?![-–/]\d)"
)
# The session may stand before the word: "Kamerstukken II 2021/22, Aanhangsel, nr. 1694".
_SESSION_BEFORE = pattern(
    r"(?:Kamerstukken|Handelingen|Vragen)?,? ?(?P<chamber>II|I|TK|EK)?,? ?(?:vergaderjaar )?"
    r"(?P<y1>\d{4})[-–/](?P<y2>\d{4}|\d{2}),? (?:bijlage )?\Z"
)
_MORE = pattern(r"(?:, | en |, en |; )(?:nr\. )?(?P<next>\d{1,5})(?![\d-])(?! [a-z])")
_HANDELINGEN = pattern(
    rf"Handelingen,? ?(?:der |van de )?{_CHAMBER}?,? ?{_SESSION},? (?:nrs?\.? ?)?(?P<number>\d{{1,3}})(?!\d)"
    r"(?:,? item (?P<item>\d{1,3}))?(?:,? ?(?:p\.|blz\.|pp\.|pag\.) ?(?P<p1>[\d-]+?\d*)(?: ?[-–] ?(?P<p2>\d+(?:-\d+)?))?(?![\d]))?"
)


def find(text: str, numbers: Sequence[Span]) -> Iterator[Raw]:
    if not numbers:
        return
    for match in _AANHANGSEL.finditer(text) if "Aanhangsel" in text else ():
        yield from _aanhangsel(text, match)
    for match in _HANDELINGEN.finditer(text) if "Handelingen" in text else ():
        if (
            not text.startswith("Aanhangsel", max(0, match.start() - 11))
            and "Aanhangsel" not in text[max(0, match.start() - 18) : match.start()]
        ):
            yield _handelingen(match)


def _upper(match: re.Match[str]) -> str:
    return "ek" if (match["chamber"] or "") in ("I", "EK", "Eerste Kamer", "eerste Kamer") else "tk"


def _aanhangsel(text: str, match: re.Match[str]) -> Iterator[Raw]:
    before = _SESSION_BEFORE.search(text, max(0, match.start() - 48), match.start())
    if match["y1"] is None and before is not None:
        years = session(before["y1"], before["y2"])
        chamber = "ek" if before["chamber"] in ("I", "EK") else "tk"
        id_ = f"ah-{chamber}-{years}-{match['number']}" if years else None
        yield Raw(before.start(), match.end(), "aanhangsel", id_)
        return
    if match["y1"] is None or match["y2"] is None:
        # "Aanhangsel, 2050": without session there is no official number
        values: dict[str, str | int] = {"text": match.group()}
        yield Raw(match.start(), match.end(), "aanhangsel", None, ("C004", values))
        return
    years = session(match["y1"], match["y2"])
    if years is None:
        values = {"text": match.group(), "session": f"{match['y1']}-{match['y2']}"}
        yield Raw(match.start(), match.end(), "aanhangsel", None, ("C005", values))
        return
    base = f"ah-{_upper(match)}-{years}"
    yield Raw(match.start(), match.end(), "aanhangsel", f"{base}-{match['number']}")
    at = match.end()
    many = "nrs" in match.group()
    while many and (more := _MORE.match(text, at)) is not None:
        yield Raw(more.start("next"), more.end("next"), "aanhangsel", f"{base}-{more['next']}")
        at = more.end()


def _handelingen(match: re.Match[str]) -> Raw:
    years = session(match["y1"], match["y2"]) if match["y2"] else None
    if years is None:
        values: dict[str, str | int] = {"text": match.group(), "session": match["y1"]}
        return Raw(match.start(), match.end(), "handelingen", None, ("C005", values))
    base = f"h-{_upper(match)}-{years}"
    if match["item"]:
        id_ = f"{base}-{match['number']}-{match['item']}"
    elif match["p1"] and match["p2"] and "-" not in match["p1"] + match["p2"]:
        id_ = f"{base}-{match['p1']}-{match['p2']}"
    else:
        id_ = f"{base}-{match['number']}"
    return Raw(match.start(), match.end(), "handelingen", id_)
