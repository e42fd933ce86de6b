"""The separate things that a commitment promises or asks for.

"De minister gaat in gesprek met haar collega over X en informeert de Kamer over Y" is two things. The
text is stripped of who promised and to whom, and cut where a new deed or a new question begins.
"""

from __future__ import annotations

from bisect import bisect_left

from extractor.finders.commitments import addressees, cues, cutting, matter
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import MOTIE, Context, Draft, Range
from extractor.finders.commitments.words import tokens, words
from extractor.findings import Ask

_STATUS = words(
    """afgedaan uitgevoerd voldaan meegenomen beantwoord afgehandeld afgerond afdoening uitvoering"""
)
_STATUS_U = (
    "u geeft", "u laat", "u ontraadt", "u wijst", "u doet", "u komt", "u informeert", "u stuurt",
    "zie ",
)  # fmt: skip
_REPORTS = (
    "Afdoening", "Status", "Stand van zaken", "Termijn:", "Deadline:", "Streefdatum:", "De brief ", "Dat ", "Dit ", "Hiermee", "Daarmee",
    "Hieraan", "Met deze brief", "In de brief",
)  # fmt: skip
# Behind a semicolon: what the letter does about it.
_SAID_BESIDE = (
    "u ", "dit ", "dat ", "zie ", "hiermee ", "daarmee ", "afgedaan", "uitgevoerd", "wordt ", "is ",
)  # fmt: skip
_ASKING = words(
    "toegezegd verzoekt vraagt roept verzocht gevraagd opgeroepen vroeg vroegen verzoek toezegging"
)
_STATES = _STATUS | words(
    """ontraden aangenomen aangehouden verworpen overgenomen loopt gereed uitvoeren gesproken
    verzonden verstuurd geïnformeerd gestuurd gevoerd besproken ingediend"""
)
_PAST = words(
    """was waren vond vonden werd werden sprak spraken stuurde ontving bleek kreeg stond stonden lag lagen kwam
    kwamen ging gingen bedroeg bedroegen telde bleef bleven nam namen liep liepen steeg daalde groeide"""
)
_STANDS = words(
    "staat staan ligt liggen volgt vindt blijkt loopt"
)  # where it is told, how it stands
_PRESENT = words("is zijn heeft hebben wordt worden niet")
_OURS = words("u minister staatssecretaris bewindspersoon kabinet kamer")
# "De toezegging over flitspalen handelt u af."
_DONE = (" handelt u af", " doet u af", " doet u gestand", " komt u na", " voert u uit")
_CLOSING = 24  # characters at the end of an item in which that stands
_LEAST_STATUS = 5  # words: ", is hiermee afgedaan" has fewer
# "U licht dit toe" tells what the letter does; "U heeft toen laten weten ..." what was promised.
_SAID_BEFORE = ("U heeft ", "U hebt ", "U had ", "U zou ", "U zult ", "U zegde ")
_LABEL = 40  # characters
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
        if len(draft.pieces) > 1 and (
            (start, end) == draft.cells.get("made_to")
            or (n == 0 and matter.names_itself(text, start, end))
        ):
            continue
        if len(draft.pieces) > 1:
            start, end = _whole_brackets(text, draft.pieces, n)
        if end - start >= cutting.LEAST or not ranges:
            goes_on = n > 0 and text[start].islower()
            ranges += _parts(context, start, end, goes_on, draft.kind)
    return ranges or [_trim(context.text, *draft.pieces[0])]


def _whole_brackets(text: str, pieces: list[Range], n: int) -> Range:
    """A piece without the half of a bracket that a page break cut in two."""
    start, end = pieces[n]
    if n > 0 and text.rfind("(", *pieces[n - 1]) > text.rfind(")", *pieces[n - 1]):
        start = max(start, text.find(")", start, end) + 1)
    if n + 1 < len(pieces):
        opens = text.rfind("(", start, end)
        end = opens if opens > max(start, text.rfind(")", start, end)) else end
    return start, end


def _parts(context: Context, start: int, end: int, goes_on: bool, kind: str) -> list[Range]:
    """The asks in one piece; one that ``goes_on`` has the end of a sentence that began before."""
    text = context.text
    asides = addressees.asides(context, (start, end))
    end = _before_status(text, start, end)
    parts: list[Range] = []
    several = text.find(". ", start, end) > 0 or text.find("? ", start, end) > 0
    pieces = context.sentences(start, end) if several else [(start, end)]
    for n, (begin, stop) in enumerate(pieces):
        if parts and reports(text, begin, stop, kind):
            continue
        follows = pieces[n + 1] if n + 1 < len(pieces) else None
        if n == 0 and follows and _is_label(text, begin, stop) and _asks(text, *follows):
            continue
        at = begin if goes_on and n == 0 else matter.begin(context, begin, stop)
        if at == begin and n + 1 < len(pieces) and text.startswith(_SAYS_MORE, pieces[n + 1][0]):
            continue
        last = matter.end(text, at, stop) if "toegezegd " in text[at:stop] else stop
        for low, high in cutting.cut(text, at, last):
            if text[low - 2] == ";" and parts and low > at and _is_aside(text, low, high):
                continue
            low, high = _trim(text, *_without(text, asides, low, high))
            if high - low >= cutting.LEAST or (not parts and high > low):
                parts.append((low, high))
    return parts


def reports(text: str, start: int, end: int, kind: str) -> bool:
    """Whether a further sentence tells what happened or what the letter does, and asks nothing."""
    said = text[start:end]
    if text.startswith(_REPORTS, start) or "deze brief" in said:
        return True
    if text.startswith("U ", start) and not text.startswith(_SAID_BEFORE, start):
        return True
    spoken = tokens(text, start, end)
    if _ASKING.intersection(spoken):
        return False
    if len(spoken) < 5 and _STATES.intersection(spoken):
        return True
    if _PAST.intersection(spoken[:8]):
        return True
    if _PRESENT.intersection(spoken[:6]) and _STATES.intersection(spoken[:10]):
        return True
    return kind == MOTIE and not _asks(text, start, end)


def _is_aside(text: str, start: int, end: int) -> bool:
    """Whether what stands behind a semicolon only tells how things are: "; het IPO heeft ingestemd"."""
    if text.startswith(_SAID_BESIDE, start):
        return True
    spoken = tokens(text, start, end)
    found = _PRESENT.union(_PAST, _STANDS).intersection(spoken[:6])
    return bool(found) and "te" not in spoken and not _ASKING.intersection(spoken)


def _is_label(text: str, start: int, end: int) -> bool:
    """Whether a first sentence is a few words of subject: "Havens.", "Sociale huur."."""
    said = text[start:end]
    spoken = said.rstrip(" .").split(" ")
    return (
        end - start <= _LABEL
        and len(spoken) < 5
        and said.endswith(".")
        and not sets.INFINITIVES.union(sets.DEEDS).intersection(spoken)
    )


def _asks(text: str, start: int, end: int) -> bool:
    """Whether a sentence asks or promises something: it has an infinitive, a deed or a question."""
    if cues.start_kind(text, start, end) is not None:
        return True
    spoken = tokens(text, start, end)
    return bool(
        _ASKING.intersection(spoken)
        or "te" in spoken
        or sets.INFINITIVES.intersection(spoken)
        or (_OURS.intersection(spoken) and sets.DEEDS.intersection(spoken[:8]))
    )


def _before_status(text: str, start: int, end: int) -> int:
    """Where an item ends before ": afgedaan met deze brief" or "; u laat weten dat ..."."""
    said = text[start + cutting.LEAST : max(start, end - 1)]
    for mark in (": ", "; ", " – ", " - "):
        if mark in said:
            cut = text.rfind(mark, start + cutting.LEAST, end - 1)
            rest = text[cut + len(mark) : end].partition(". ")[0].lower()
            if rest.startswith(_STATUS_U) or _STATUS.intersection(rest.rstrip(".;").split()[:5]):
                return cut
    if ", " in said:
        cut = text.rfind(", ", start + cutting.LEAST, end - 1)
        last = text[cut + 2 : end].rstrip(".;").split(" ")
        if last[-1] in _STATUS and len(last) < _LEAST_STATUS:
            return cut
    closing = text[max(start, end - _CLOSING) : end].rstrip(".;")
    if closing.endswith(_DONE):
        said = next(says for says in _DONE if closing.endswith(says))
        return max(start, end - _CLOSING) + len(closing) - len(said)
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
