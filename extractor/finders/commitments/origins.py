"""What a cell beside the matter says of where its row comes from: "WGO 10-11-2025, toegezegd aan Vos",
"motie-Kerk c.s.", "brief commissie VWS", "idem", or a meeting that is none of the Kamer's."""

from __future__ import annotations

from typing import NamedTuple

from extractor.finders.commitments import naming
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context, Range
from extractor.finders.commitments.words import tokens, words

OTHER = "other"  # it comes from elsewhere, and so is none of the three
_MOST = 30  # words that are looked at
_KINDS = {
    **dict.fromkeys(("toezegging", "toezeggingen", "toegezegd", "beloofd", "toez", "tz", "belofte"), TOEZEGGING),
    **dict.fromkeys(("motie", "mot", "moties"), MOTIE),
    **dict.fromkeys(
        ("verzoek", "verz", "commissieverzoek", "commissiebrief", "informatieverzoek", "procedurevergadering", "pv",
         "rvw", "regeling", "gevraagd", "verzocht", "procedurebesluit"),
        VERZOEK,
    ),
}  # fmt: skip
_COMMITTEE = words("commissie cie kamercommissie vkc")
_LETTERS = words("brief mail bericht verzoekbrief e-mail besluit namens vanuit verzoek")
_TO = words("aan")
_KAMER = words(
    """kamer lid leden senator fractie commissiedebat cd ao wgo no debat plenair plenaire vragenuur mondelinge
    notaoverleg wetgevingsoverleg tweeminutendebat 2md tmd vao begrotingsbehandeling stemming hoofdlijnendebat
    interpellatie rondetafel petitie petitieaanbieding"""
)
_ELSEWHERE = words(
    """gesprek gesprekken werkbezoek bezoek interview congres symposium sectoroverleg georganiseerd ambtelijk
    bestuurlijk afspraak afspraken kennismaking bijeenkomst podcast krant radio televisie burgerbrief initiatief
    kamervragen aanhangsel rekenkamer ombudsman inspectie raad coalitieakkoord regeerakkoord hoofdlijnenakkoord"""
)
_SAME = words("idem id ibid ibidem dito ditto zelfde hetzelfde")
_AS_ABOVE = frozenset(('"', "''", "”", "„", "als boven"))
_LEADS = (" aan ", " van ", " door ", "lid ", "leden ", ", ", "; ", " – ", " - ", "(")


class Origin(NamedTuple):
    """What a cell tells: the kind, whom it names, and whether the rest is as in the row above."""

    kind: str | None
    who: Range | None
    same: bool


def read(context: Context, cell: Range) -> Origin:
    """What one cell tells of its row."""
    start, end = cell
    text = context.text
    said = tokens(text, start, end)[:_MOST]
    same = bool(said and said[0] in _SAME) or text[start:end].lower() in _AS_ABOVE
    return Origin(_kind(said), _who(context, start, end, same), same)


def _kind(said: list[str]) -> str | None:
    held = set(said)
    found = None
    for n, word in enumerate(said):
        stem = word.partition("-")[0]
        found = _KINDS.get(word) or (_KINDS.get(stem) if stem == "motie" else None)
        if found is None and word[:2] == "tz" and word[2:6].isdigit():
            found = TOEZEGGING
        if found is not None:
            break
        if word in _COMMITTEE and not (n and said[n - 1] in _TO):
            before = set(said[max(0, n - 4) : n])
            if n < 3 or before & _LETTERS:
                return VERZOEK
    if found is None and held & _ELSEWHERE and not held & _KAMER:
        return OTHER
    return found


def _who(context: Context, start: int, end: int, same: bool) -> Range | None:
    """The Member that a cell names: behind "aan", or as a part of it with a party."""
    text = context.text
    if naming.is_name_with_party(context, start, end):
        return start, end
    for lead in _LEADS:
        at = text.find(lead, start, end)
        for _ in range(4):
            if at < 0:
                break
            name = at + len(lead)
            if naming.is_name_with_party(context, name, end):
                return name, end
            if same and lead == ", " and naming.read_list(context, name, end, []) >= end:
                return name, end
            at = text.find(lead, name, end)
    return None
