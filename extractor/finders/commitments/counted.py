"""Several commitments that one sentence tells apart: by their count ("kreeg twee toezeggingen: u zou ...,
en u zou ..."), or by whom they are for ("aan het lid X is toegezegd om ..., en aan het lid Y om ...").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from extractor.finders.commitments import (
    coded,
    cues,
    cutting,
    mentions,
    naming,
    official,
    requests,
    stuknummers,
)
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context, Range
from extractor.finders.commitments.part import Part
from extractor.finders.commitments.words import tokens, words
from extractor.language.search import has_any
from extractor.patterns import pattern

_COUNTS = {
    "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "beide": 2, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9,
}  # fmt: skip
_NOUNS = {
    "toezeggingen": TOEZEGGING, "beloften": TOEZEGGING, "beloftes": TOEZEGGING, "moties": MOTIE,
    "verzoeken": VERZOEK, "vragen": VERZOEK,
}  # fmt: skip
_THINGS = words("zaken dingen punten onderwerpen acties")
_OWED = words("tegoed goed toegezegd toegezegde beloofd beloofde toe")
_NEAR = 3  # words between a count and its noun: "twee andere toezeggingen"
_LEAST = 12  # characters
_TO_WIT = (": ", ", namelijk: ", ", te weten: ", ", namelijk ", ", te weten ")
_LEADS = (
    "aan het lid ", "aan lid ", "aan mevrouw ", "aan de heer ", "aan de leden ", "aan senator ",
    "op verzoek van het lid ", "op verzoek van mevrouw ", "op verzoek van de heer ", "op vraag van het lid ",
    "het lid ", "mevrouw ", "de heer ", "de leden ",
)  # fmt: skip
# What may follow the names where the verb is left out.
_MATTER = words(
    """om over dat of voor naar inzake te hoe hoeveel wie wat waar waarom wanneer welke welk een de het
    betreffende omtrent"""
)
_CLAUSES = ("; ", ", die op stuk ")
_CLAUSE = pattern(r"; |, die op stuk ")
_FAR = 600  # characters that a clause may have
_CUES = ("id ", "evrouw ", "e heer ", "leden ")
_FINITE = words(
    """vroeg vroegen verzocht verzochten kreeg kregen ontving zegde beloofde deed is heeft hebben werd zou wacht
    wachten rekent krijgt ontvangt hoort leest verneemt houdt mag staat bent gaf verzekerde bood wil wilde"""
)
# What may stand between a join and the Member for whom the next one is: "en heeft u aan het lid X".
_OPENING = _FINITE | words(
    "u er nog ook tevens terwijl waarbij verder voorts hierover daarover van uw"
)
_MOST_OPENING = 4
_INFINITIVES = sets.INFINITIVES | words(
    "weten nagaan terugkomen uitzoeken kijken navragen toesturen opvragen"
)


def find(context: Context, start: int, end: int) -> list[Part]:
    """The commitments that the sentences of a stretch tell apart, in text order."""
    text = context.text
    found = _by_sentence(context, start, end)
    opened = [p.start for p in found]
    told = has_any(text[start:end], _TO_WIT)
    for begin, stop in context.sentences(start, end):
        i = bisect_left(opened, begin)
        if stop - begin < 2 * _LEAST or (i < len(opened) and opened[i] < stop):
            continue
        parts = _by_count(context, begin, stop) if told else []
        parts = parts or coded.find(context, begin, stop) or _by_member(context, begin, stop)
        found += parts if all(p.end - p.start >= _LEAST for p in parts) else []
    return sorted(found, key=_start)


def _by_sentence(context: Context, start: int, end: int) -> list[Part]:
    """Those that each open a sentence or clause with what they are and who moved or asked for it: "De
    motie op stuk nr. 15 gaat over ... Nr. 18 vraagt om ...". Two at least, all different."""
    text = context.text
    first = text.find("otie", start, end)
    sentences = context.sentences(start, end)
    if first < 0 or (len(sentences) < 2 and not has_any(text[first:end], _CLAUSES)):
        return []
    begins: list[tuple[int, int, str, object]] = []
    for begin, stop in sentences:
        kind = cues.start_kind(text, begin, stop)
        known = official.identity(context, kind, begin, stop) if kind else None
        if kind and known:
            begins.append((begin, stop, kind, known))
            continue
        for at, last in _clauses(text, begin, stop) if stop > first else ():
            number = stuknummers.by_number(text, at, last) if at > first else None
            if number:
                begins.append((at, last, MOTIE, (number,)))
    if len({known for _, _, _, known in begins}) < max(2, len(begins)):
        return []
    return [Part(kind, at, last) for at, last, kind, _ in begins]


def _clauses(text: str, start: int, end: int) -> list[Range]:
    """A sentence cut at its semicolons and before "die op stuk nr. 15"."""
    said = text[start:end]
    cuts = {start + m.start() for m in _CLAUSE.finditer(said)} if has_any(said, _CLAUSES) else ()
    at = sorted(cuts)
    return list(zip([start, *(cut + 2 for cut in at)], [*at, end], strict=True))


def _start(part: Part) -> int:
    return part.start


def _by_count(context: Context, start: int, end: int) -> list[Part]:
    """The parts behind the colon of "kreeg twee toezeggingen: ..."; as many as it counts, or none."""
    text = context.text
    colon, body = min(
        ((at, at + len(m)) for m in _TO_WIT if (at := text.find(m, start, end)) >= 0),
        default=(-1, -1),
    )
    if colon < 0:
        return []
    said = tokens(text, start, colon)
    kind, count = _announced(said, mentions.promise(context, start, end) >= 0)
    if not count or not (sets.OURS | sets.KAMER).intersection(said):
        return []
    cuts = _cuts(text, body, end, count - 1)
    if len(cuts) != count - 1:
        return []
    begins = [body, *(after for _, after in cuts)]
    ends = [*(at for at, _ in cuts), end]
    codes = [p.reference.id or "" for p in context.own_codes(start, colon)]
    # As many numbers as items are theirs in turn.
    ids = [(c,) for c in codes] if len(set(codes)) == count else [()] * count
    return [
        Part(kind, first, last, (start, colon), own)
        for first, last, own in zip(begins, ends, ids, strict=True)
    ]


def _announced(said: Sequence[str], owed: bool) -> tuple[str, int]:
    """The kind and number of what an introduction counts; ("", 0) where it counts none. ``owed``: its
    sentence says that somebody waits for or gets what it counts."""
    for i, word in enumerate(said):
        count = _COUNTS.get(word, 0)
        if not count or sets.NONE.intersection(said[:i]):
            continue
        for noun in said[i + 1 : i + 1 + _NEAR]:
            if noun in _NOUNS:
                return _NOUNS[noun], count
            if noun in _THINGS and (owed or _OWED.intersection(said)):
                return TOEZEGGING, count
    return "", 0


def _cuts(text: str, start: int, end: int, count: int) -> list[Range]:
    """The joins that part what a colon introduces: semicolons, those behind which it begins anew as
    at first, or all; so many as there must be."""
    joins = cutting.joins(text, start, end)
    first = text[start : min(end, start + 48)].lower().split()
    alike = [j for j in joins if text[j[1] : j[1] + 48].lower().split()[:2] == first[:2]]
    begins = [j for j in joins if text[j[1] : j[1] + 48].lower().split()[:1] == first[:1]]
    for some in (
        [j for j in joins if text[j[0]] == ";"],
        alike,
        begins,
        [j for j in joins if text[j[0]] == "," and j[1] - j[0] > len(", ")],
        joins,
    ):
        if len(some) == count:
            return some
    return []


def _by_member(context: Context, start: int, end: int) -> list[Part]:
    """The parts of a sentence that names other Members with matter of their own behind a join."""
    text = context.text
    said = text[start:end]
    if ";" not in said and sum(map(said.count, _CUES)) < 2 and said.count(" (") < 2:
        return []
    kind = _kind(context, start, end)
    if kind is None:
        return []
    cuts: list[Range] = []
    verbs: list[bool] = []  # whether each part has one of its own
    low = start
    for at, after in cutting.joins(text, start, end):
        opened = _past_opening(text, after, end)
        past = _past_names(context, opened, end)
        if past == opened or not _has_own(context, low, at):
            continue
        own = opened > after or not _FINITE.isdisjoint(tokens(text, past, past + 12)[:1])
        if _has_matter(context, (after, past), end, own, kind):
            cuts.append((at, after))
            verbs.append(own)
            low = after
    if not cuts:
        return []
    begins = [start, *(after for _, after in cuts)]
    ends = [*(at for at, _ in cuts), end]
    kinds = [
        kind,
        *(
            _kind(context, b, min(end, b + _FAR)) if own else kind
            for b, own in zip(begins[1:], verbs, strict=True)
        ),
    ]
    return [
        Part(one or kind, first, last) for one, first, last in zip(kinds, begins, ends, strict=True)
    ]


def _past_opening(text: str, at: int, end: int) -> int:
    """Where a clause goes on behind its verb and little words: "heeft u", "terwijl", "wacht ook"."""
    for _ in range(_MOST_OPENING):
        space = text.find(" ", at, min(end, at + 14))
        if space < 0 or text[at:space] not in _OPENING:
            break
        at = space + 1
    return at


def _kind(context: Context, start: int, end: int) -> str | None:
    """What a clause tells of: a promise or a request; None too where it speaks of a motion."""
    text = context.text
    if context.named_motions(start, end) or cues.motion(text, start, end):
        return None
    if cues.promise(text, start, end) >= 0 or mentions.promise(context, start, end) >= 0:
        return TOEZEGGING
    return VERZOEK if requests.request(context, start, end) >= 0 else None


def _past_names(context: Context, at: int, end: int) -> int:
    """Where "aan het lid X (D66)" ends that begins at ``at``; else ``at``."""
    for lead in _LEADS:
        if context.text[at : at + len(lead)].lower() == lead:
            stop = naming.read_list(context, at + len(lead), end, [])
            return stop if stop > at + len(lead) else at
    name = at + 4 if context.text.startswith(("aan ", "Aan "), at) else at
    if naming.is_name_with_party(context, name, end):
        return naming.read_list(context, name, end, [], naming.BY_AND)
    return at


def _has_matter(context: Context, names: Range, end: int, own: bool, kind: str) -> bool:
    """Whether matter follows the names that end a stretch, or a promise or request of its own."""
    clause, at = names
    text = context.text
    if own:
        return _kind(context, clause, min(end, clause + _FAR)) is not None
    said = tokens(text, at, min(end, at + 60))
    if said[:1] and said[0] in _MATTER:
        return end - at >= _LEAST
    # "... en mevrouw X berichten over": what a "zou u" before rules too
    stop = min(end, at + _FAR)
    ruled = kind == TOEZEGGING and text[at : at + 1] == " "
    return ruled and not _INFINITIVES.isdisjoint(tokens(text, at, stop)[:_MOST_OPENING])


def _has_own(context: Context, start: int, at: int) -> bool:
    """Whether the part before a join names a Member and says something of him."""
    text = context.text
    start = max(start, at - _FAR)
    stop = _past_names(context, start, at)
    if stop <= start:
        ends = [found + len(cue) for cue in _CUES if (found := text.rfind(cue, start, at)) >= 0]
        last = max(ends, default=at)
        stop = naming.read_list(context, last, at, [])
        return stop > last and at - stop >= _LEAST
    return at - stop >= _LEAST
