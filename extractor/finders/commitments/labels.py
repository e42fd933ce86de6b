"""What opens an item or a line before its colon: whom it is for ("Aan het lid De Wit (D66): ..."), or
that what follows is for another letter ("Niet opgenomen: ...").
"""

from __future__ import annotations

from extractor.finders.commitments import naming, terse, titles
from extractor.finders.commitments.draft import Context
from extractor.finders.commitments.words import tokens, words

_TO = ("Aan ", "aan ", "Voor ", "voor ", "Richting ", "Jegens ", "Van ", "van ")
_OF = ("Van ", "van ")
_GIVEN = ("Aan ", "aan ")
_CONNECT = (" aan ", " voor ", " van ", " door ", " leden ", " lid ", " heer ", "evrouw ")
# A whole label that says it too; as an introduction above a list "Nog open:" may say the opposite.
_LATER = frozenset(
    (
        "niet", "later", "nog niet", "elders", "vervallen", "nog open", "blijft open", "blijven open", "afgevallen",
        "weggelaten", "niet meer nodig", "niet nodig", "geschrapt", "weggevallen", "uitgesteld",
        "aangehouden en dus niet", "doorgeschoven", "voor later", "voor een andere keer", "ter zijde gelaten",
    )
)  # fmt: skip
_OUT = words("uit eruit hieruit buiten erbuiten weg daaruit")
_KEPT = words("gehouden gelaten gebleven gevallen geschoven")
_LABEL = 110  # characters that a label before its colon may take
# Behind a Member's label these tell what he thinks, and not what he was promised.
_STANCES = words(
    """vindt wil wilde is was zal zullen zou heeft had hebben kritisch positief negatief verdeeld steunt
    steunde pleit verwacht vreest bepleit maakt noemt ziet staat stelt tegen voorstander voorstanders
    tegenstander tegenstanders initiatiefnemer woordvoerder dringt hamert hecht benadrukt zet neutraal
    gunstig bezorgd ontevreden tevreden akkoord eens oneens initiatiefnota schriftelijke kamervragen"""
)


def past_to(text: str, start: int) -> int:
    """Where a name may begin behind "Aan", "Voor" or "VVD ("; "Van Dijk" is a name itself."""
    for lead in _TO:
        if text.startswith(lead, start):
            stop = start + len(lead)
            return start if lead in _OF and text[stop : stop + 1].isupper() else stop
    return titles.past_party(text, start, start + _LABEL)


def given(text: str, start: int) -> bool:
    """Whether a title says to whom: "Aan de heer De Wit (CDA):"."""
    return text.startswith(_GIVEN, start)


def to_member(context: Context, start: int, end: int) -> bool:
    """Whether a line opens with "Aan het lid De Wit (D66):", which says without more that it is what
    was promised to that Member."""
    if not context.text.startswith(_GIVEN, start):
        return False
    at = start + len(_GIVEN[0])
    return terse.is_marked(context, at, end) and terse.labelled(context, start, end) is not None


def stance(text: str, start: int, end: int) -> bool:
    """Whether what stands behind a Member's label is what he thinks: "De Wit (D66): wil meer plaatsen"."""
    colon = text.find(": ", start, min(end, start + _LABEL))
    said = tokens(text, colon + 2 if colon > 0 else start, end)[:3]
    return bool(_STANCES.intersection(said[:2]))


def elsewhere(text: str, start: int, end: int) -> bool:
    """Whether a line opens with a label that what follows is for another letter: "Niet opgenomen: ..."."""
    colon = text.find(":", start, min(end, start + _LABEL))
    if not 0 < colon < end - 1 or "." in text[start:colon]:
        return False
    said = text[start:colon].lower()
    if said in _LATER or titles.elsewhere(text, start, colon):
        return True
    spoken = said.split(" ")  # "Wat ik er juist uit heb gehouden"
    return spoken[-1] in _KEPT and not _OUT.isdisjoint(spoken)


def names_somebody(context: Context, start: int, end: int) -> bool:
    """Whether an introduction names a Member: behind "lid" or "mevrouw", or behind "aan" or "door"."""
    text = context.text
    said = text[start:end]
    for cue in _CONNECT:
        at = said.find(cue)
        while at >= 0:
            if naming.read_list(context, start + at + len(cue), end, []) > start + at + len(cue):
                return True
            at = said.find(cue, at + len(cue))
    return False
