"""Where the matter of a commitment begins in its sentence: past who, to whom and where.

Of "Tijdens het commissiedebat heb ik het lid De Wit toegezegd de Kamer te informeren" that is "de Kamer
te informeren"; of "Motie-De Wit (33 576, nr. 41): een meldplicht" it is "een meldplicht".
"""

from __future__ import annotations

from extractor.finders.commitments import addressees, cues, leadin
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import MOTIE, Context
from extractor.finders.commitments.words import TOKEN, tokens, words
from extractor.language.search import has_any
from extractor.patterns import pattern

# Where the matter begins behind the word that says what an item is.
_CONNECTORS = (": ", " om ", " over ", " met het verzoek ", " waarin ", " inzake ", " dat ")
_OCCASIONS = ("debat", "overleg", "behandeling")
_CLAUSE = ("), die ", "), waarmee ")  # "de motie-Vos (33 576, nr. 12), die een verbod beoogt"
_VERBS = (
    "toegezegd", "verzoekt", "Verzoekt", "verzocht", "vroegen", "vroeg", "gevraagd", "opgeroepen", "vraagt",
    "oezegging", " motie", "erzoek",
)  # fmt: skip
# Words behind such a verb that are no part of the matter yet.
_TAIL = words("wordt werd regering kabinet mij ons u daarom breder ook hierbij tevens nader")
# "in een brief toegezegd": where, not what.
_PLACES = words("in op tijdens met bij van per via na uit door aan over")
_DETERMINERS = words("de het")
_BEGINS = ("om ", "of ", "naar ", ": ", ", ")
_WOULD = ("u zou ", "U zou ", "zou u ")
_THE_SAME = ("dezelfde ", "soortgelijke ", "vergelijkbare ", "eenzelfde ", " gelijke ")
_OFFICES = words("minister staatssecretaris bewindspersoon minister-president")
_OFFICE_SAYS = ("zal ", "zegt ", "de Kamer toe ", "toe ", "om ", "dat ")
# Behind "toegezegd": what was said before.
_IT = (" dit ", " dat ", " deze ", " hier", " daar", " er ")
_ANSWER = 60  # characters between the join and "toegezegd"
_CLOSES = 3  # characters behind a verb that closes its sentence
_ASKED = pattern(r" (?:of|hoe|hoeveel|wat|welke|wanneer|waarom) ")
_PRESENT = (" dat ", " vraagt ", " over ", "wat dat ")
_TO_DO = (" te ", " uit te ", " na te ", " om ", " in te ", " terug te ")
_ASKER = 140  # "de Kamer op 14 januari bij de regeling van werkzaamheden"
_BARE = 90
_LEAST = 6
_REACH = 260


def names_itself(text: str, start: int, end: int) -> bool:
    """Whether a stretch only names an item, "Toezegging TZ202505-012 (De Wit, D66)": no matter yet."""
    if end - start >= _BARE or text[end - 1] in ".;":
        return False
    said = text[start:end]
    return not has_any(said, _CONNECTORS)


def begin(context: Context, start: int, end: int) -> int:
    """Where the matter of a sentence begins, past who, to whom and where."""
    text = context.text
    at = start
    if text.startswith("TZ", at):
        colon = text.find(" ", at + 3, at + 22)
        at = colon + 1 if colon > 0 else at
    led = leadin.past(context, at, end)
    if led is not None:
        return _past_lead(text, led)
    if text.startswith(_WOULD, at):
        return _past_lead(text, at + len(_WOULD[0]))
    if text.startswith(("aan ", "Aan "), at):
        colon = text.find(": ", at, min(end, at + 44))
        past = addressees.past(context, at + 4, end)
        if colon < 0 and past > at + 4 and text.startswith(_BEGINS, past):
            return _past_lead(text, past)
        at = colon + 2 if colon > 0 else at
    at = addressees.past_start(context, at, end) if at < end else at
    named = addressees.past(context, at, end, ": ")
    if named > at:
        return named  # "lid De Wit (D66): proeven"
    kind = cues.start_kind(text, at, end)
    found = (
        _behind(text, at, min(end, at + 200), _CONNECTORS)
        if kind
        else _behind_verb(context, at, end)
    )
    if found is not None and _is_within(text, at, found):
        found = None
        if kind:
            noun = text.find(" ", at, end)
            found = noun + 1 if text.startswith(_TO_DO, noun) else None
    if found is None and kind == MOTIE:  # "De motie-De Wit vraagt u de sluis te openen"
        found = _behind_verb(context, at, end)
    if found is not None and found + _LEAST <= end:
        if kind == MOTIE:  # "waarin de regering wordt verzocht te onderzoeken of ..."
            found = _behind_verb(context, found, min(end, found + 60)) or found
        return addressees.past(context, _past_lead(text, found), end)
    near = text[at : min(end, at + 60)].lower()
    if not has_any(near, _OFFICES):
        return at
    said = TOKEN.findall(near)
    for n, word in enumerate(said[:2]):
        if word in _OFFICES and said[n + 1 : n + 2] not in (["van"], ["voor"], ["en"]):
            stop = at + text[at : at + 60].lower().find(word) + len(word) + 1
            for lead in _OFFICE_SAYS:
                stop += len(lead) if text.startswith(lead, stop) else 0
            return stop
    return at


def _is_within(text: str, start: int, at: int) -> bool:
    """Whether a connecting word or verb that ends at ``at`` is part of a question: "uit te zoeken hoeveel ...
    en wat dat |betekent", "na of ... en wat dat vraagt |aan"."""
    m = _ASKED.search(text, start, at)
    return m is not None and text.endswith(_PRESENT, m.end(), at)


def _behind(text: str, start: int, end: int, marks: tuple[str, ...]) -> int | None:
    """Where the first of some connecting words ends."""
    best: int | None = None
    said = text[start:end]
    for mark in marks:
        if mark not in said:
            continue
        at = text.find(mark, start, end if best is None else best)
        if mark == " over " and at > 0 and text.endswith(_OCCASIONS, start, at):
            at = text.find(mark, at + 1, end if best is None else best)  # "het debat over X"
        if at >= 0 and (best is None or at + len(mark) < best):
            best = at + len(mark)
    return best


def _behind_verb(context: Context, start: int, end: int) -> int | None:
    """Where the matter begins behind "heb ik toegezegd", "vroeg het lid X", "verzoekt de regering"."""
    text = context.text
    said = text[start : min(end, start + _REACH)]
    for verb in ("zegde ", " zegt "):
        toe = said.find(" toe ", said.find(verb)) if verb in said else -1
        if toe >= 0:
            at = start + toe + len(" toe")
            question = _question(context, start, start + said.find(verb))
            if question is not None and text.startswith(_IT, at):
                return question
            return _past_tail(context, at + 1, end)
    for verb in _VERBS:
        if verb not in said:
            continue
        at = start + said.find(verb)
        stop = at + len(verb)
        if text[stop : stop + 1].isalpha():
            continue
        if verb in ("oezegging", " motie", "erzoek"):
            again = has_any(said, _THE_SAME)
            marks = (*_CONNECTORS[1:], " voor ", " rond ") if again else _CONNECTORS[1:]
            found = _behind(text, stop - 1, min(end, stop + 160), marks)
            if found is None and verb == " motie":
                found = _behind(text, stop, min(end, stop + 160), _CLAUSE)
            if found is None:
                continue
            return found
        if end - stop < _CLOSES and verb in ("gevraagd", "verzocht"):
            found = _behind(text, start, at, (" om ",))  # "heeft het lid X om een brief gevraagd"
            if found is not None and at - found >= _LEAST:
                return found
        if verb in ("toegezegd", "verzocht"):
            question = _question(context, start, at) if text.startswith(_IT, stop) else None
            if question is not None:
                return question
            if text[max(start, at - 5) : at] == "oals " and (verb == "verzocht" or at > start + 8):
                return None  # "..., zoals toegezegd in het debat": the matter stands before it
            thing = text.rfind(" een ", start, at)
            before = text[max(start, thing - 8) : max(start, thing)].rpartition(" ")[2]
            if 0 <= thing < at - 8 and before not in _PLACES and text.find(",", thing, at) < 0:
                return thing + 1  # "heb ik een overzicht per bedrijf toegezegd"
        asked = _asked_for(text, stop, end) if verb in ("vroeg", "vroegen", "verzocht") else None
        return asked or _past_tail(context, stop + 1, end)
    return None


def _asked_for(text: str, at: int, end: int) -> int | None:
    """Where the matter begins of "vroeg de Kamer op 14 januari bij de regeling om een brief over ..."."""
    om = text.find(" om ", at, min(end, at + _ASKER))
    said = tokens(text, at, om) if om > at else []
    if not sets.KAMER.intersection(said[:4]) or sets.QUESTIONS.intersection(said) or "een" in said:
        return None
    return om + len(" om ")


def _question(context: Context, start: int, end: int) -> int | None:
    """Where the question begins to which "u hebt toegezegd dit uit te zoeken" is the answer."""
    text = context.text
    for verb in ("weten ", "gevraagd ", "verzocht ", "vroeg ", "vroegen "):
        at = text.find(verb, start, end)
        if at >= 0 and (found := _past_tail(context, at + len(verb), end)) + _LEAST < end:
            return found
    return None


def end(text: str, start: int, end: int) -> int:
    """Where the matter of a sentence ends before "en ik heb toegezegd dat uit te zoeken"."""
    at = text.find("toegezegd ", start, end)
    if at < 0 or not text.startswith(_IT, at + len("toegezegd")):
        return end
    join = max(text.rfind(mark, max(start, at - _ANSWER), at) for mark in (", ", "; ", " en "))
    return join if join > start + _LEAST else end


def _past_tail(context: Context, at: int, end: int) -> int:
    """Past "de regering", "mij", "in het debat", the names of Members and "om", "of" or "naar"."""
    text = context.text
    for _ in range(4):
        said = text[at : min(end, at + 40)].split(" ", 3)
        if said[0] in _TAIL:
            at += len(said[0]) + 1
        elif said[0] in _DETERMINERS and len(said) > 1 and said[1] in _TAIL:
            at += len(said[0]) + len(said[1]) + 2
        elif said[0] == "in" and len(said) > 2 and said[2].lower().endswith("debat"):
            at += sum(map(len, said[:3])) + 3
        elif said[:3] in (["aan", "de", "Kamer"], ["aan", "uw", "Kamer"]):
            at += len("aan de Kamer ")
        elif said[0] == "aan" and (stop := addressees.past(context, at + 4, end)) > at + 4:
            at = stop
        else:
            past = addressees.past(context, at, end)
            if past == at:
                break
            at = past
    return _past_lead(text, at)


def _past_lead(text: str, at: int) -> int:
    """Past the "om", "of" or "naar" that leads to the matter."""
    if text.startswith(_BEGINS, at):
        at += next(len(begin) for begin in _BEGINS if text.startswith(begin, at))
    return at
