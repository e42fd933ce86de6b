"""A document whose number stands before its dossier: "stuk nr. 861 in dossier 30 196", "de moties nrs. 12
en 14 (dossier 36 800)", "onder nummer 5 van Kamerstuk 29 628"."""

from __future__ import annotations

from extractor.finders.references.base import Raw
from extractor.patterns import pattern

_REACH = 90  # characters before the dossier in which the numbers stand
_AHEAD = pattern(
    r"(?P<noun>[\w-]{1,24}[ .,(])?"
    r"(?P<sign>[Nn]rs?\.?|[Nn]ummers?|[Ss]tuk(?:ken|nummers?|nrs?\.?)?(?: (?:nrs?\.?|nummers?))?) ?"
    r"(?P<numbers>\d{1,4}(?:(?:, | en | alsmede | of )(?:nr\. ?)?\d{1,4}){0,8})"
    r"(?:,? (?:in|van|bij|uit|op|onder|behorend bij|behorende bij) (?:het |de )?|, (?:het )?| \()\Z"
)
_NUMBER = pattern(r"\d{1,4}")
# What also has numbers, and is no document of the dossier.
_OTHERS = pattern(
    r"(?:vra(?:ag|gen)|bijlagen?|tabel|figuur|artikel|punt|pagina|hoofdstuk|antwoord|aanbeveling(?:en)?"
    r"|toezegging(?:en)?|categorie|onderdeel|maatregel|actie|noot|voetnoot|regel|post|lijst|zaak|doel|item"
    r"|paragraaf|advies|besluit)[ .,(]"
)


def documents(text: str, start: int, end: int, dossier: str) -> list[Raw]:
    """The documents whose numbers stand before the citation of their dossier at ``text[start:end]``,
    each with a place of its own, the last with that of the dossier."""
    low = max(0, start - _REACH)
    window = text[low:start]
    if not any(map(str.isdigit, window)):
        return []
    m = _AHEAD.search(window)
    if m is None:
        return []
    at = m.start("sign")
    before = window[:at].rstrip(" (,")
    if (
        _OTHERS.fullmatch((m["noun"] or "").lower())
        or before[-1:].isdigit()
        or window[at - 1 : at] == "-"
    ):
        return []  # "36 800, nr. 14, Kamerstuk 29 628": the number of another
    numbers = list(_NUMBER.finditer(window, m.start("numbers"), m.end("numbers")))
    found = []
    for i, number in enumerate(numbers):
        first = low + (at if i == 0 else number.start())
        last = end if i + 1 == len(numbers) else low + number.end()
        found.append(Raw(first, last, "kamerstuk", f"kst-{dossier}-{int(number.group())}"))
    return found
