"""Where the matter begins of a promise that prose tells without "toegezegd", and of "de andere motie".

Of "Kamerlid Kerk hoort van u welke diensten ..." that is "welke diensten ...", of "De andere, van Vos c.s.
(33 576, nr. 12), draagt u op om ..." what stands behind "om".
"""

from __future__ import annotations

from extractor.document import NOTA
from extractor.finders.commitments import apart, cues, people
from extractor.finders.commitments.draft import Context
from extractor.language.search import has_any
from extractor.patterns import pattern

_STEMS = (
    "zou", "zullen", "hoort ", "leest ", "verneemt ", "te horen", "te lezen", "te zien", "wacht", "reken",
    "schuldig", "krijgt", "ontvangt",
)  # fmt: skip
_FRAME = pattern(
    r"\bte zullen "
    r"|\bzou u |\bu zou |\bzou (?=laten|melden|berichten|nagaan|sturen|schrijven|informeren|uitzoeken|kijken)"
    r"|\b(?:hoort|leest|verneemt|te (?:horen|lezen|zien|vernemen|weten))"
    r"(?: van u| in (?:de|deze|uw) brief| ook| nog| dan| straks| bovendien){0,3} "
    r"(?=hoe|wat|wel|wie|waar|wanneer|of |in hoe|over |dat )"
    r"|\b(?:wacht|wachten|rekent|rekenen)(?: nog| ook| al| dus| wel){0,2} op "
    r"|\b(?:krijgt|ontvangt)(?: van u| nog| ook| alsnog| in (?:de|deze|uw) brief){0,3} (?=een |de |het |uit|duid)"
)
_MOTION = pattern(
    r"\b(?:wil|willen|draagt|dragen|roept|roepen|vraagt|vragen|verzoekt|verzoeken|gaat|gaan|pleit|pleiten"
    r"|betreft|behelst|strekt|zegt|spreekt)(?: (?:u|de regering|het kabinet))?(?: (?:op|ertoe|ervoor|uit))?,?"
    r" (?:om |dat |over |voor |tot )?"
)
_REACH = 260
_NAMED = 120  # characters of "De andere, van Vos c.s. (33 576, nr. 12), is aangenomen en"
_LEAST = 12
_WHOM = ("voor ", "aan ", "hem ", "haar ", "hun ")


def past(context: Context, start: int, end: int) -> int | None:
    """Where the matter begins in ``text[start:end]``; None where no such frame leads to it."""
    if context.document.kind != NOTA:
        return None
    return _past_frame(context, start, end) or _past_movers(context, start, end)


def _past_frame(context: Context, start: int, end: int) -> int | None:
    text = context.text
    high = min(end, start + _REACH)
    if not has_any(text[start:high], _STEMS) or cues.promise(text, start, end) >= 0:
        return None
    m = _FRAME.search(text, start, high)
    at = _past_whom(context, m.end(), end) if m else start
    return at if at > start and end - at >= _LEAST else None


def _past_whom(context: Context, at: int, end: int) -> int:
    """Past "voor het lid Vos (SP)" or "haar" behind "zou u"."""
    text = context.text
    begin = at
    for lead in _WHOM:
        begin += len(lead) if text.startswith(lead, begin) else 0
    for first, last in people.members(context, begin, min(end, begin + _NAMED)):
        if first == begin and text.startswith(" ", last):
            return last + 1
    return begin if text.startswith(_WHOM[2:], at) else at


def _past_movers(context: Context, start: int, end: int) -> int | None:
    """Behind the verb of a motion that is named by a pronoun or by its movers alone."""
    text = context.text
    if not apart.opens(context, start, end):
        return None
    m = _MOTION.search(text, start, min(end, start + _NAMED + _REACH))
    return m.end() if m and end - m.end() >= _LEAST else None
