"""New promises to the Kamer that a letter itself makes: to inform it, to send something, to come back.

Not any future deed is a promise: its object is the Kamer. What the letter does here and now ("Hierbij
stuur ik u", "Met deze brief") or did before is none either.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from extractor.document import ITEM, PARAGRAPH
from extractor.finders.commitments import ahead
from extractor.finders.commitments.draft import BELOFTE, MOTIE, Context, Draft, Range
from extractor.finders.commitments.words import tokens, words
from extractor.language.search import has_any

_KAMER = words("kamer kamers u staten-generaal")
_US = words("ik wij we kabinet minister staatssecretaris regering collega ambtgenoot bewindslieden")
# Now: "stuur ik uw Kamer", "laat uw Kamer weten"; later: "zal ik ... informeren".
_TELL = words(
    """informeer informeren informeert bericht berichten meld melden meldt rapporteer rapporteren stuur sturen
    stuurt zend zenden zendt verstrek verstrekken bied bieden biedt deel delen leg houd houden laat laten
    doe dien dienen dient"""
)
_WE_TELL = words("informeer stuur zend bericht")  # "ik" left out
_WILL = words("zal zullen zult")
_INTEND = words("verwacht verwachten streef streven hoop beoog voornemens zeg wil")
_TO_TELL = words(
    """informeren berichten melden rapporteren sturen toesturen toezenden zenden verstrekken aanbieden bieden
    toekomen inlichten delen voorleggen weten ontvangen krijgen houden terugkomen terug toe indienen dienen"""
)
_TOLD = words(
    """geïnformeerd bericht ingelicht gestuurd toegestuurd toegezonden verzonden gezonden aangeboden gesteld
    gebracht gehouden gedeeld gerapporteerd voorgelegd ingediend"""
)
_AUXILIARY = words("wordt worden zal zullen")
# Words that tell nobody anything without another: "op de hoogte gesteld", "met uw Kamer delen".
_WEAK = {
    **dict.fromkeys(("gesteld", "gebracht", "gehouden", "houden"), ("hoogte",)),
    **dict.fromkeys(("delen", "gedeeld"), ("met",)),
    **dict.fromkeys(("ingediend", "indienen", "dienen"), ("bij",)),
    **dict.fromkeys(("bieden", "toe"), ("aan", "zeg")),
    "terug": ("kom",),
}
_HAND_IN = words("dien dienen dient")  # "dien ik bij uw Kamer in"; not "dient u te weten"
_FOLLOWS = words("volgt volgen verschijnt")
_PAPERS = words(
    "kabinetsreactie beleidsreactie kamerbrief voortgangsbrief voortgangsrapportage reactie"
)
# What a sentence begins with that speaks of what the one before it named.
_POINTING = words("die dat deze dit")
_OUR_PAPERS = words("bijlage bijgevoegd hierbij bijgaand")
_MAY = words("kan kunt mag zal zult")
_EXPECT = words("verwachten tegemoetzien tegemoet")
_RECEIVE = words("ontvangt krijgt verneemt hoort bereikt bereiken")
_GOES = words("gaat gaan komt komen")
_BACK = words("terug terugkomen terugkom")
_COME = words("kom komen komt zal zullen")
# One of these must be there.
_VERBS = _TELL | _TO_TELL | _TOLD | _RECEIVE | _BACK | _FOLLOWS | _EXPECT | _GOES
# The letter itself, here and now.
_NOW = words(
    "hierbij hiermee bijgaand bijgevoegd bijgesloten hieronder verderop afschrift bijgaande"
)
_LETTER = (
    "deze brief",
    "deze kamerbrief",
    "deze verzamelbrief",
    "deze voortgangsbrief",
    "bijlage bij",
    "als bijlage",
    "in bijlage",
    "in de bijlage",
    "paragraaf",
    "hoofdstuk",
)
_PAST = words("heb heeft hebben had hadden is zijn was waren werd werden")
_DONE = _TOLD | words("gemeld ontvangen toegezegd verzocht gevraagd beloofd aangekondigd")
_UNREAL = words("zou zouden")
_PIECE = 400  # characters: a promise is a sentence, not a page


def find(context: Context, taken: list[Draft]) -> list[Draft]:
    """The promises in text order. What is already the answer to something else is no new promise."""
    text = context.text
    closed = {at for d in taken if d.kind != MOTIE for at in (d.start, d.end)}
    drafts: list[Draft] = []
    for before, start, end in _candidates(context):
        if start in closed or end in closed or text[end - 1] == "?":
            continue
        clause = _promise(context, start, end, before)
        if clause is not None:
            drafts.append(Draft(BELOFTE, [clause], scope=(0, len(text))))
    return drafts


def _candidates(context: Context) -> Iterator[tuple[int, int, int]]:
    """The sentences of paragraphs and items that hold a word that promises have, each behind the place
    where the sentence before it begins."""
    marks = context.promising
    i = 0
    while i < len(marks):
        p = context.document.passage_at(marks[i])
        after = bisect_left(marks, max(p.end, marks[i] + 1))
        if p.kind in (PARAGRAPH, ITEM):
            before = p.start
            for start, end in context.sentences(p.start, p.end):
                while i < after and marks[i] < start:
                    i += 1
                if i == after:
                    break
                if marks[i] < end:
                    yield before, start, end
                before = start
        i = after


def _promise(context: Context, start: int, end: int, before: int) -> Range | None:
    """The clause of a sentence that promises, or None; ``before`` is where the sentence before begins."""
    at = start
    while at < end:
        cut = context.text.find("; ", at, end)
        stop = end if cut < 0 else cut
        if stop - at < 2 * _PIECE and _is_promise(context, at, stop, before):
            return at, stop
        before, at = at, stop + 2
    return None


def _is_promise(context: Context, start: int, end: int, before: int) -> bool:
    text = context.text
    said = tokens(text, start, end)
    bag = frozenset(said)
    if _VERBS.isdisjoint(bag) or not _UNREAL.isdisjoint(bag):
        return False
    if not (_KAMER & bag or _BACK & bag or (_PAPERS & bag and _FOLLOWS & bag)):
        return False
    if not _tells(said, bag) or _here_and_now(text[start:end].lower(), bag):
        return False
    if {"wordt", "geïnformeerd"} <= bag or _looks_ahead(context, said, start, end):
        return True
    # "Ik verwacht dat het rapport in mei verschijnt. Dat zend ik uw Kamer toe."
    if said[0] not in _POINTING or before >= start or start - before > _PIECE:
        return False
    told = tokens(text, before, start)
    return _OUR_PAPERS.isdisjoint(told) and ahead.looks(context, told, before, start, _VERBS)


def _looks_ahead(context: Context, said: Sequence[str], start: int, end: int) -> bool:
    """Whether the clause tells of something to come. In a letter without a date of its own a day may lie
    before or behind it; "jl." says which."""
    if context.found.date is not None or "jl" not in said:
        return ahead.looks(context, said, start, end, _VERBS)
    for hit in context.dates(start, end):
        if hit.value.text.endswith("jl."):
            if ahead.looks(
                context, tokens(context.text, start, hit.start), start, hit.start, _VERBS
            ):
                return True
            start = hit.end
    return ahead.looks(context, tokens(context.text, start, end), start, end, _VERBS)


def _here_and_now(clause: str, bag: frozenset[str]) -> bool:
    if _NOW & bag:
        return True
    clause = clause.replace("separaat van deze brief", "").replace("na deze brief", "")
    return has_any(clause, _LETTER)


def _tells(said: Sequence[str], bag: frozenset[str]) -> bool:
    """Whether the clause says that the Kamer is (going to be) told or sent something."""
    kamer = [i for i, word in enumerate(said) if word in _KAMER]
    for i, word in enumerate(said):
        if word not in _VERBS:
            continue
        if word in _RECEIVE and _beside(kamer, i, 3):
            return True
        if word in _WE_TELL and {i + 1, i + 2}.intersection(kamer):
            return True  # "informeer de Kamer na de zomer"
        if word in _TELL and kamer and kamer[-1] > i and _by_us(said, i):
            return word not in _HAND_IN or {"bij", "in"} <= set(said[i:])
        if word in _TOLD and _beside(kamer, i, 16) and _AUXILIARY.intersection(said):
            return word not in _WEAK or not bag.isdisjoint(_WEAK[word])
        if word in _TO_TELL and _beside(kamer, i, 16) and _WILL.intersection(said[:i]):
            return word not in _WEAK or not bag.isdisjoint(_WEAK[word])
        if word in _GOES and kamer and _goes_to(said, i, kamer):
            return True
        if word in _FOLLOWS and (_PAPERS & bag or {"aan", "naar"}.intersection(said[i + 1 :])):
            return bool(_PAPERS & bag or kamer)
    if kamer and _INTEND & bag and _TO_TELL & bag and _US & bag:
        return not _only_past(said, bag)
    if kamer and _EXPECT & bag and _MAY & bag:
        return True
    if _BACK & bag and _COME & bag and _US & bag:
        return not _only_past(said, bag)
    return False


def _goes_to(said: Sequence[str], i: int, kamer: Sequence[int]) -> bool:
    """Whether something goes to the Kamer: "gaat uw Kamer in mei toe", "gaat in mei naar uw Kamer"."""
    if _US.intersection(said[max(0, i - 2) : i + 2]):
        return False
    if "toe" in said[i:] and _beside(list(kamer), i, 2):
        return True
    return said[i] in ("gaat", "gaan") and any(
        "naar" in said[max(i, at - 2) : at] or "aan" in said[max(i, at - 2) : at] for at in kamer
    )


def _by_us(said: Sequence[str], i: int) -> bool:
    """Whether it is our deed, in the present tense: "stuur ik", "ik stuur", "... en laat uw Kamer weten"."""
    after, before = said[i + 1 : i + 4], said[max(0, i - 3) : i]
    if _US.intersection(after[:3]) or _US.intersection(before):
        return not _PAST.intersection(before[-1:])
    if before[-1:] not in (["en"], [","]) or "ik" not in said[:i]:
        return False
    return not _KAMER.isdisjoint(said[i + 1 : i + 6])  # "en deel die dan met uw Kamer"


def _beside(kamer: list[int], i: int, reach: int) -> bool:
    """Whether the Kamer is named at most so many words from a verb."""
    return any(abs(i - at) <= reach for at in kamer)


def _only_past(said: Sequence[str], bag: frozenset[str]) -> bool:
    return bool(_PAST & bag and _DONE & bag and not _WILL & bag and not _COME & bag)
