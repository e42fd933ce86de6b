"""New promises to the Kamer that a letter itself makes: to inform it, to send something, to come back.

Not any future deed is a promise: its object is the Kamer. What the letter does here and now ("Hierbij
stuur ik u", "Met deze brief") or did before is none either.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from extractor.document import FOOTNOTE, ITEM, PARAGRAPH, ROW
from extractor.finders.commitments import ahead, likely_promises, promising
from extractor.finders.commitments.draft import BELOFTE, MOTIE, Context, Draft, Range
from extractor.finders.commitments.weights import Signals, Weights
from extractor.finders.commitments.words import tokens
from extractor.language.search import has_any

# Where a letter speaks, and where it does so in whole sentences, as the rules want it.
_SPOKEN, _RUNNING = frozenset((PARAGRAPH, ITEM, ROW, FOOTNOTE)), frozenset((PARAGRAPH, ITEM))
_PIECE = 400  # characters: a promise is a sentence, not a page


def find(context: Context, taken: list[Draft], by: Weights | None) -> list[Draft]:
    """The promises in text order, by rules and, where given, by weights. What is already the answer to something else
    is no new promise."""
    text = context.text
    closed = {at for d in taken if d.kind != MOTIE for at in (d.start, d.end)}
    drafts: list[Draft] = []
    for kind, before, start, end in _candidates(context):
        if start in closed or end in closed or text[end - 1] == "?":
            continue
        clause = _promise(context, start, end, before) if kind in _RUNNING else None
        if by is not None and end - start < 2 * _PIECE:
            clause = weighed(context, start, end, clause, by)
        if clause is not None:
            drafts.append(Draft(BELOFTE, [clause], scope=(0, len(text))))
    return drafts


def _candidates(context: Context) -> Iterator[tuple[str, int, int, int]]:
    """The sentences that hold a word that promises have, each with the kind of its passage, behind the place where
    the sentence before it begins."""
    marks = context.promising
    i = 0
    while i < len(marks):
        p = context.document.passage_at(marks[i])
        after = bisect_left(marks, max(p.end, marks[i] + 1))
        if p.kind in _SPOKEN:
            before = p.start
            for start, end in context.sentences(p.start, p.end):
                while i < after and marks[i] < start:
                    i += 1
                if i == after:
                    break
                if marks[i] < end:
                    yield p.kind, before, start, end
                before = start
        i = after


def weighed(
    context: Context, start: int, end: int, clause: Range | None, by: Weights
) -> Range | None:
    """The clause that promises once all its words are weighed: what a rule sees unless that is most unlikely, and a
    likely sentence in which none sees any."""
    place = clause or (start, end)
    said, now = _told(context, *place)
    ruled = clause is not None
    stands = likely_promises.stands(context, said, place, by, now=now, ruled=ruled)
    return place if stands else None


def signals(context: Context, start: int, end: int) -> Signals:
    """What can be weighed of a sentence."""
    said, now = _told(context, start, end)
    return likely_promises.signals(context, said, (start, end), now=now)


def _told(context: Context, start: int, end: int) -> tuple[list[str], bool]:
    """The words of a stretch, and whether they tell what the letter itself does."""
    said = tokens(context.text, start, end)
    return said, _here_and_now(context.text[start:end].lower(), frozenset(said))


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
    if (promising.VERBS | promising.GIVEN).isdisjoint(bag) or not promising.UNREAL.isdisjoint(bag):
        return False
    if not (
        promising.KAMER & bag
        or promising.BACK & bag
        or (promising.PAPERS & bag and promising.FOLLOWS & bag)
        or "kant" in bag
        or "kom" in bag
        or _names_paper(said, bag)
    ):
        return False
    if _here_and_now(text[start:end].lower(), bag):
        return False
    if not _tells(said, bag):
        return _gives(said, bag) and ahead.anywhere(context, said, start, end)
    if (
        {"wordt", "geïnformeerd"} <= bag
        or {"zeg", "toe"} <= bag
        or _looks_ahead(context, said, start, end)
    ):
        return True
    # "Ik verwacht dat het rapport in mei verschijnt. Dat zend ik uw Kamer toe."
    if said[0] not in promising.POINTING or before >= start or start - before > _PIECE:
        return False
    told = tokens(text, before, start)
    return promising.OUR_PAPERS.isdisjoint(told) and ahead.looks(
        context, told, before, start, promising.VERBS
    )


def _looks_ahead(context: Context, said: Sequence[str], start: int, end: int) -> bool:
    """Whether the clause tells of something to come. In a letter without a date of its own a day may lie
    before or behind it; "jl." says which."""
    if context.found.date is not None or "jl" not in said:
        return ahead.looks(context, said, start, end, promising.VERBS)
    for hit in context.dates(start, end):
        if hit.value.text.endswith("jl."):
            if ahead.looks(
                context, tokens(context.text, start, hit.start), start, hit.start, promising.VERBS
            ):
                return True
            start = hit.end
    return ahead.looks(context, tokens(context.text, start, end), start, end, promising.VERBS)


def _here_and_now(clause: str, bag: frozenset[str]) -> bool:
    if promising.NOW & bag:
        return True
    clause = clause.replace("separaat van deze brief", "").replace("na deze brief", "")
    return has_any(clause, promising.LETTER)


def _tells(said: Sequence[str], bag: frozenset[str]) -> bool:
    """Whether the clause says that the Kamer is (going to be) told or sent something."""
    kamer = [i for i, word in enumerate(said) if word in promising.KAMER]
    for i, word in enumerate(said):
        if word not in promising.VERBS:
            continue
        if word in promising.RECEIVE and _beside(kamer, i, 3):
            return True
        if word in promising.WE_TELL and {i + 1, i + 2}.intersection(kamer):
            return True  # "informeer de Kamer na de zomer"
        if word in promising.TELL and kamer and kamer[-1] > i and _by_us(said, i):
            if word in promising.WEAK:
                return not bag.isdisjoint(promising.WEAK[word])
            return word not in promising.HAND_IN or {"bij", "in"} <= set(said[i:])
        if word in promising.TELL and kamer and kamer[-1] < i and _behind(said, i, kamer[-1]):
            return word not in promising.WEAK or not bag.isdisjoint(promising.WEAK[word])
        if (
            word in promising.PUT
            and promising.PUT_SO & bag
            and _by_us(said, i)
            and _names_paper(said, bag)
        ):
            return True
        if word == "kom" and _by_us(said, i) and _brings(said, i):
            return True
        if word in promising.LIES and any(
            said[at - 2 : at] in (["bij", "uw"], ["bij", "de"]) for at in kamer
        ):
            return True
        if (
            word in promising.TOLD
            and _beside(kamer, i, 16)
            and promising.AUXILIARY.intersection(said)
        ):
            return word not in promising.WEAK or not bag.isdisjoint(promising.WEAK[word])
        if (
            word in promising.TO_TELL
            and _beside(kamer, i, 16)
            and promising.WILL.intersection(said[:i])
        ):
            return word not in promising.WEAK or not bag.isdisjoint(promising.WEAK[word])
        if word in promising.GOES and (kamer or "kant" in bag) and _goes_to(said, i, kamer):
            return True
        if word in promising.FOLLOWS and (
            promising.PAPERS & bag
            or _names_paper(said, bag)
            or {"aan", "naar"}.intersection(said[i + 1 :])
        ):
            return bool(promising.PAPERS & bag or _names_paper(said, bag) or kamer)
    if (
        kamer
        and promising.INTEND & bag
        and promising.TO_TELL & bag
        and (promising.US | promising.OURS) & bag
    ):
        return not (_only_past(said, bag) or "was" in bag or "waren" in bag)
    if kamer and promising.EXPECT & bag and promising.MAY & bag:
        return True
    if promising.BACK & bag and promising.COME & bag and promising.US & bag:
        return not _only_past(said, bag)
    return False


def _gives(said: Sequence[str], bag: frozenset[str]) -> bool:
    """Whether the Kamer is to have something, said in other words than these."""
    if not (promising.KAMER & bag and promising.GIVEN & bag) or not bag.isdisjoint(
        promising.ITS_DEEDS
    ):
        return False
    return bag.isdisjoint(promising.WAS) and not (
        promising.PAST & bag and (promising.DONE | promising.EARLIER) & bag
    )


def _behind(said: Sequence[str], i: int, kamer: int) -> bool:
    """Whether the verb stands behind the Kamer that it tells: "waarna ik u terstond bericht", "met uw Kamer
    deel ik de monitor"."""
    if promising.US.intersection(said[i + 1 : i + 2]):
        return bool({"met", "aan", "naar"}.intersection(said[max(0, kamer - 2) : kamer]))
    ours = [at for at in range(max(0, kamer - 3), kamer) if said[at] in ("ik", "wij", "we")]
    return bool(ours) and i - kamer <= 6 and not promising.PAST.intersection(said[ours[-1] : i + 3])


def _names_paper(said: Sequence[str], bag: frozenset[str]) -> bool:
    """Whether a paper is named that will go to the Kamer."""
    if promising.KAMER_PAPERS & bag:
        return True
    return bool(promising.LETTERS & bag) and any(
        word in promising.LETTERS and not promising.NEXT.isdisjoint(said[max(0, i - 2) : i])
        for i, word in enumerate(said)
    )


def _brings(said: Sequence[str], i: int) -> bool:
    """ "kom ik met een voorstel": what is brought stands right behind "met"."""
    return any(
        word == "met" and not promising.WITH_WHAT.isdisjoint(said[at + 1 : at + 4])
        for at, word in enumerate(said)
        if at > i
    )


def _goes_to(said: Sequence[str], i: int, kamer: Sequence[int]) -> bool:
    """Whether something goes to the Kamer: "gaat uw Kamer in mei toe", "gaat in mei naar uw Kamer"."""
    if "kant" in said and said[said.index("kant") - 1] == "uw":
        return True
    if promising.US.intersection(said[max(0, i - 2) : i + 2]):
        return False
    if "toe" in said[i:] and _beside(list(kamer), i, 2):
        return True
    return said[i] in ("gaat", "gaan") and any(
        "naar" in said[max(i, at - 2) : at] or "aan" in said[max(i, at - 2) : at] for at in kamer
    )


def _by_us(said: Sequence[str], i: int) -> bool:
    """Whether it is our deed, in the present tense: "stuur ik", "ik stuur", "... en laat uw Kamer weten"."""
    after, before = said[i + 1 : i + 4], said[max(0, i - 3) : i]
    if promising.US.intersection(after[:3]) or promising.US.intersection(before):
        return not promising.PAST.intersection(before[-1:])
    if before[-1:] not in (["en"], [","]) or "ik" not in said[:i]:
        return False
    return not promising.KAMER.isdisjoint(said[i + 1 : i + 6])  # "en deel die dan met uw Kamer"


def _beside(kamer: list[int], i: int, reach: int) -> bool:
    """Whether the Kamer is named at most so many words from a verb."""
    return any(abs(i - at) <= reach for at in kamer)


def _only_past(said: Sequence[str], bag: frozenset[str]) -> bool:
    return bool(
        promising.PAST & bag
        and promising.DONE & bag
        and not promising.WILL & bag
        and not promising.COME & bag
    )
