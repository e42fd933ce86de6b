"""Items of a nota that are told in two sentences, of which the second points back to the first.

"Van mevrouw Vos kwam de vraag hoeveel veren er varen. U zou dat laten tellen" · "Aangenomen is de motie-Vos
(29 398, nr. 7). Die wil dat alle veren worden geteld": one item, wherever most of it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from extractor.document import PARAGRAPH
from extractor.finders.commitments import people
from extractor.finders.commitments.draft import Context, Draft, Range
from extractor.finders.commitments.likely import Unit
from extractor.finders.commitments.words import tokens, words

# From what log-odds on the first sentence is part of the item, when only the second is taken for one.
_NEARLY = -1.0
_OPENING = 5  # words of a sentence in which it points back
_BACK = words("dat dit die deze daar daarop hierop daarover hierover dan toen haar hem zij hij")
# Who or what asks or was promised to: the sentence before tells who that is.
_SAME = words("die deze zij ze hij haar hem hun hen daarin hierin daarmee dictum strekking belofte")
_MORE = words("verder ook daarnaast tevens bovendien eveneens voorts vervolgens nog daarbij")
_ASKS = words(
    "wil wilde wilden vraagt vroeg vroegen verlangt verlangde verzoekt verzocht draagt droeg roept riep strekt "
    "dringt drong bepleit bepleitte pleit pleitte luidt wenst wenste eist eiste behelst gevraagd opgeroepen "
    "opgedragen verzekerd beloofd belofte aangeboden toegezegd"
)


def whole(
    context: Context, units: Sequence[Unit], loose: Iterable[Draft], others: Iterable[Draft]
) -> list[Draft]:
    """The drafts of prose, each with the sentence before or behind it that is about the same item. A sentence that is
    a draft of its own and only goes on about the one before it is no item more; ``others`` are not touched."""
    first = {unit.start: n for n, unit in enumerate(units)}
    taken = {part[0] for draft in others for part in draft.ranges()}
    found: list[Draft] = []
    gone: set[int] = set()
    ready = sorted(loose, key=_start)
    starts = {draft.start: draft for draft in ready}
    for draft in ready:
        if draft.start in gone:
            continue
        n = first.get(draft.start, -1)
        if n > 0 and _points_back(context, units[n - 1], units[n]):
            before = units[n - 1].start
            draft = msgspec.structs.replace(
                draft, pieces=[(before, draft.pieces[0][1]), *draft.pieces[1:]]
            )
        last = draft.pieces[-1]
        if n >= 0 and n + 1 < len(units) and last[1] <= units[n].end:
            unit, after = units[n], units[n + 1]
            own = starts.get(after.start)
            if (
                after.start not in taken
                and (own is None or own.pieces[-1][1] <= after.end)
                and goes_on(context, unit, after)
            ):
                gone.add(after.start)
                pieces: list[Range] = [*draft.pieces[:-1], (last[0], after.end)]
                draft = msgspec.structs.replace(draft, pieces=pieces)
        found.append(draft)
    return found


def goes_on(context: Context, unit: Unit, after: Unit) -> bool:
    """Whether a sentence says what the item is that the one before it names."""
    if not _beside(unit, after) or people.members(context, after.start, after.end):
        return False
    if context.named_motions(after.start, after.end) or context.numbers(after.start, after.end):
        return False
    said = tokens(context.text, after.start, after.end)
    if not _MORE.isdisjoint(said[: 2 * _OPENING]):
        return False  # "Hij vroeg verder of de conducteur terugkomt"
    return not _SAME.isdisjoint(said[:_OPENING]) and not _ASKS.isdisjoint(said[: 2 * _OPENING])


def _points_back(context: Context, before: Unit, unit: Unit) -> bool:
    return (
        _beside(before, unit)
        and before.odds >= max(unit.odds, _NEARLY)
        and not _BACK.isdisjoint(tokens(context.text, unit.start, unit.end)[:_OPENING])
    )


def _beside(before: Unit, unit: Unit) -> bool:
    return before.kind == unit.kind == PARAGRAPH and unit.start - before.end <= 1


def _start(draft: Draft) -> int:
    return draft.start
