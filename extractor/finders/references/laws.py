"""Articles of laws: "artikel 2.34 van de Omgevingswet", "art. 7:658 BW".

A law by its name has no number in the text. Its BWB number, where models/laws.json knows it, is given
as ``law``, never as ``id``: the text does not show it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from extractor import knowledge
from extractor.document import Span
from extractor.finders.references.base import Raw, inside_word
from extractor.patterns import pattern

# What stands before the number, without its first letter, large or small.
_WORD = "rt"
_WORDS = ("rtikel ", "rtikelen ", "rt. ")
_ARTICLE = pattern(
    r"rt(?:ikel(?:en)?|\.)[ ](?P<number>\d{1,4}[a-z]{0,3}(?:[.:]\d{1,4}[a-z]{0,2}){0,3})"
    r"(?:(?:,| en| tot en met| t/m)[ ](?:artikel[ ])?\d{1,4}[a-z]{0,3}(?:[.:]\d{1,4}[a-z]{0,2}){0,3}){0,4}"
    r"(?:,?[ ](?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)(?:[ ]en[ ][a-z]{5,8})?[ ]lid|,?[ ](?:lid|leden)[ ]\d{1,2}(?:(?:,|[ ]en|[ ]t/m|[ ]tot[ ]en[ ]met)[ ]\d{1,2}){0,4})?"
    r"(?:,?[ ](?:en[ ])?(?:aanhef|onder(?:deel|delen)?|sub)[ ][a-z0-9]{1,8}(?:[ ]en[ ][a-z0-9])?){0,3},?"
    r"[ ](?:van[ ](?:de|het)[ ])?"
    r"(?P<law>(?:BW|Sr|Sv|Awb|Awr|Gw|WVW|Woo|Wob|Wlz|Zvw|Wmo|Wabo|Wro|Wm|Wft|Wwft|Wpg|Wbp|UAVG|AVG|Rv|WvSr|WvSv|EVRM|VWEU|Ow|Vw|Vb|Vc|Pw|WPO|WVO|WEB|WHW|WEC|Wmg|Wkkgz|Wvggz|Wzd|AOW|Anw|Wgr|RWN|Fw|WED|WWM)(?:[ ](?:19|20)\d\d(?!\d))?(?![\w])|[A-Z][\w.]{0,40}(?:wet|wetboek|besluit|regeling)(?:[ ](?:19|20)\d\d)?(?![\w])"
    r"|(?:Wet|Wetboek|Besluit|Regeling|Algemene[ ]wet|Invoeringswet|Grondwet)(?:[ ][\w’'-]{2,30}){1,7}?(?=[,.;:)\n\t]|[ ](?:is|zijn|kan|kunnen|moet|worden|wordt|en|dat|die|bepaalt|biedt|geeft|een|de|het|dient|heeft|niet|nog|mag|schrijft|regelt|verplicht)[ ]|\Z))"
)


class _Law(msgspec.Struct):
    name: str
    id: str
    abbreviations: list[str] = []


class _File(msgspec.Struct):
    entries: list[_Law]


@cache
def _laws() -> dict[str, str]:
    return {
        name.lower(): law.id
        for law in knowledge.load("laws", _File).entries
        for name in (law.name, *law.abbreviations)
    }


def find(text: str, numbers: Sequence[Span]) -> Iterator[Raw]:
    done = 0
    for at in [at for at, _ in numbers if text.endswith(_WORDS, 0, at)]:
        begin = text.rfind(_WORD, 0, at)
        match = _ARTICLE.match(text, begin) if begin >= done else None
        if match is None:
            continue
        done = match.end()
        start = begin - 1
        if start >= 0 and text[start] in "Aa" and not inside_word(text, start):
            yield Raw(start, done, "wet", None, law=_laws().get(match["law"].lower()))
