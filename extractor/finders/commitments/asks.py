"""The separate things that a commitment promises or asks for.

"De minister gaat in gesprek met haar collega over X en informeert de Kamer over Y" is two things. The
text is stripped of who promised and to whom, and cut where a new deed or a new question begins.
"""

from __future__ import annotations

from bisect import bisect_left

from extractor.finders.commitments import addressees, cutting, matter
from extractor.finders.commitments.draft import Context, Draft, Range
from extractor.finders.commitments.words import words
from extractor.findings import Ask

_STATUS = words(
    """afgedaan uitgevoerd voldaan meegenomen beantwoord afgehandeld afgerond afdoening uitvoering"""
)
_STATUS_U = (
    "u geeft", "u laat", "u ontraadt", "u wijst", "u doet", "u komt", "u informeert", "u stuurt",
    "zie ",
)  # fmt: skip
_REPORTS = (
    "Afdoening", "Status", "Stand van zaken", "De brief ", "Dat ", "Dit ", "Hiermee", "Daarmee",
    "Hieraan", "Met deze brief", "In de brief", "U geeft", "U doet", "U gaat", "U stuurt", "U voert",
)  # fmt: skip
_SAYS_MORE = ("Deze motie", "Die motie", "De motie", "In deze motie", "In de motie")
_AFTER_BRACKET = 48  # ", binnen twaalf weken na het debat van 26-03-2026."


def find(draft: Draft, context: Context) -> tuple[Ask, ...]:
    """The asks with their text and source span; at least one, at worst the whole item."""
    document = context.document
    return tuple(
        Ask(text=context.text[start:end], span=document.span(start, end))
        for start, end in split(draft, context)
    )


def split(draft: Draft, context: Context) -> list[Range]:
    """The stretches of clean text that are its asks."""
    text = context.text
    ranges: list[Range] = []
    for n, (start, end) in enumerate(draft.pieces):
        if n == 0 and len(draft.pieces) > 1 and matter.names_itself(text, start, end):
            continue
        goes_on = n > 0 and text[start].islower()
        ranges += _parts(context, start, end, goes_on)
    return ranges or [_trim(context.text, *draft.pieces[0])]


def _parts(context: Context, start: int, end: int, goes_on: bool) -> list[Range]:
    """The asks in one piece; one that ``goes_on`` has the end of a sentence that began before."""
    text = context.text
    asides = addressees.asides(context, (start, end))
    end = _before_status(text, start, end)
    parts: list[Range] = []
    several = text.find(". ", start, end) > 0 or text.find("? ", start, end) > 0
    pieces = context.sentences(start, end) if several else [(start, end)]
    for n, (begin, stop) in enumerate(pieces):
        reports = text.startswith(_REPORTS, begin) or "deze brief" in text[begin:stop]
        if parts and reports:
            continue
        at = begin if goes_on and n == 0 else matter.begin(context, begin, stop)
        if at == begin and n + 1 < len(pieces) and text.startswith(_SAYS_MORE, pieces[n + 1][0]):
            continue
        for low, high in cutting.cut(text, at, stop):
            low, high = _trim(text, *_without(text, asides, low, high))
            if high - low >= cutting.LEAST or (not parts and high > low):
                parts.append((low, high))
    return parts


def _before_status(text: str, start: int, end: int) -> int:
    """Where an item ends before ": afgedaan met deze brief" or "; u laat weten dat ..."."""
    said = text[start + cutting.LEAST : max(start, end - 1)]
    for mark in (": ", "; ", " – ", " - "):
        if mark in said:
            cut = text.rfind(mark, start + cutting.LEAST, end - 1)
            rest = text[cut + len(mark) : end].lower()
            if rest.startswith(_STATUS_U) or _STATUS.intersection(rest.rstrip(".;").split()[:5]):
                return cut
    if ", " in said:
        cut = text.rfind(", ", start + cutting.LEAST, end - 1)
        if text[cut + 2 : end].rstrip(".;") in _STATUS:
            return cut
    return end


def _without(text: str, asides: list[Range], start: int, end: int) -> Range:
    """The stretch without a bracket that closes it, "(aan lid De Wit, D66)", but for a term."""
    if not asides:
        return start, end
    inside = asides[bisect_left(asides, (start + 1, 0)) : bisect_left(asides, (end, 0))]
    for first, last in inside:
        if end - last < _AFTER_BRACKET and not text.startswith((":", " over", " om"), last):
            return start, first
    return start, end


def _trim(text: str, start: int, end: int) -> Range:
    said = text[start:end].rstrip(" .,;:")
    end = start + len(said)
    return end - len(said.lstrip(" ,;:")), end
