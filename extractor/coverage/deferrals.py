"""When an answer is no answer yet: what the letter puts off, by item or in general words."""

from __future__ import annotations

from extractor.coverage.letter import Letter, Slot
from extractor.patterns import pattern

# To come back, to inform or to send, said of later.
_LATER = pattern(
    r"kom(?:en)? (?:ik|wij|we)\b[^.]{0,90}\bterug|(?:Ik|Wij|We|ik|wij) kom(?:en)?\b[^.]{0,90}\bterug|(?:ik|wij|er|erop|daarop|hierop|motie) (?:[a-z ]{0,40})terug\b"
    r"|terugkomen|laat(?:en)? (?:ik |wij )?uw Kamer[^.]{0,90}weten|volgt (?:na|in|binnen|dit|eind|begin|voor|vóór)"
    r"|separaat|te zijner tijd|op een later moment|kant op|te kunnen doen toekomen"
    r"|(?:informeer|bericht|ontvangt)[^.]{0,120}(?:najaar|zomer|kwartaal|eind|begin|voorjaar|\b20[0-9]{2})"
    r"|schuift[^.]{0,60}door"
    # The same with the time in front: "In het najaar informeer ik uw Kamer over".
    r"|(?:najaar|zomer|voorjaar|kwartaal|[Bb]egin 20\d\d|[Ee]ind 20\d\d|[Mm]edio 20\d\d|Q[1-4])[^.,;]{0,30} (?:informeer|bericht|stuur|zend|ontvangt)"
)
# To come back to this very item, and not to something that is spoken of beside it.
_TO_THIS = pattern(
    r"(?:op|met|over) (?:deze|die|de|dit|het|beide) (?:motie|moties|toezegging|toezeggingen|verzoek)[^.]{0,60}(?:terug|omga|oordeel|standpunt)"
    r"|(?:hier|daar|er) [^.]{0,60}\bop terug|(?:hierop|daarop|erop)[^.]{0,60}terug|terug[^.]{0,20}(?:hierop|daarop|erop)"
    r"|kom(?:en)? (?:ik|wij|we) (?:hierop|daarop|erop|hier|daar|er)[^.]{0,60}terug"
    r"|(?:reactie|standpunt|oordeel|antwoord|rapport|evaluatie|brief)[^.]{0,80}(?:volgt|separaat|later|schuift|kant op|geef ik pas)"
    r"|te zijner tijd"
)
# What makes it impossible to answer now.
_NOT_YET = pattern(
    r"niet mogelijk|niet gelukt|nog (?:niet|geen)|meer tijd|pas (?:na|wanneer|in|als)|Zolang|zolang|eerst met"
    r"|in afwachting|op dit moment niet|thans niet|wacht(?:en)? op|vooruitlopen|nog (?:loopt|onderzoek)|loopt[^.]{0,40}nog"
)
_GENERAL = pattern(r"overige |andere |resterende ")


def signals(letter: Letter, slot: Slot) -> dict[str, float]:
    """What says that a slot only puts its item off."""
    text = letter.side.text
    # The paragraph that names the item: further on the letter may promise something else.
    lead = slot.first if slot.lead is None else slot.lead
    passage = letter.sentences[lead].passage
    own = [s for s in letter.sentences[slot.first : slot.last + 1] if s.passage == passage] or [
        letter.sentences[lead]
    ]
    later = [bool(_LATER.search(text, s.start, s.end)) for s in own]
    not_yet = any(_NOT_YET.search(text, s.start, s.end) for s in own)
    naming = letter.sentences[lead]
    # The very sentence that names the item says later and nothing follows, or one that points at it does.
    this = (
        slot.lead is not None
        and naming is own[-1]
        and _LATER.search(text, naming.start, naming.end) is not None
    ) or any(_TO_THIS.search(text, s.start, s.end) for s in own)
    found = {
        "this": float(this),
        "this_later": float(this and any(later)),
        "later": float(any(later)),
        "not_yet": float(not_yet),
        "both": float(any(later) and not_yet),
        "part": sum(later) / len(own),
        "last": float(later[-1]),
        "short": 1 / len(own),
    }
    return {name: value for name, value in found.items() if value}


def general(letter: Letter, kind: str, day: str | None) -> tuple[int, int] | None:
    """A sentence that puts off all other items of a kind and a debate: "Op de overige moties uit het
    debat van ... kom ik terug". Without the debate nothing says which items it means."""
    if day is None:
        return None
    text = letter.side.text
    word = {"motie": "moties", "toezegging": "toezeggingen"}.get(kind, "verzoeken")
    days = {
        h.start for h in letter.side.found.dates if h.value.kind == "day" and h.value.start == day
    }
    for sentence in letter.sentences:
        start, end = sentence.start, sentence.end
        if (
            word in text[start:end]
            and _GENERAL.search(text, start, end)
            and _LATER.search(text, start, end)
            and any(start <= at < end for at in days)
        ):
            return start, end
    return None
