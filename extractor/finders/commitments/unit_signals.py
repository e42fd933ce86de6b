"""What can be weighed of each sentence, item and row of a nota: its words and the classes that they belong to, whom it
names, its numbers, what stands before and behind it, and under which heading and in which list or table it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from extractor.document import ITEM, PARAGRAPH, ROW, Passage
from extractor.finders.commitments import headings, labels, owed, people, prose, titles
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import Context, Range
from extractor.finders.commitments.weights import Signals, by_word, unnumbered
from extractor.finders.commitments.words import words
from extractor.patterns import pattern

_YEAR = pattern(r"(?<![\d.])(?:19|20)\d\d(?![\d.,]*\d)")
_LONG_AGO, _FIRST = 2, 1950  # years before the nota, and the first that is one
_PLAIN = pattern(r"[^\W\d_]+")
_BEFORE = 40  # words of the unit before that count
_BEHIND = 40  # words of the sentence behind it that count: "Die motie is verworpen"
_LONGEST = 60  # words: a unit beyond is as long as can be
_MANY = 3  # Members
_KINDS_OF_NUMBER = ("TZ", "T0", "kst", "dossier", "ah-", "blg", "20")
# What is behind us, ahead or elsewhere, and so none of this letter.
_SETTLED = words(
    """verworpen ingetrokken afgestemd weggestemd afgedaan afgehandeld afgerond beantwoord geantwoord gestrand
    vervallen achterhaald uitgevoerd nagekomen ingelost voldaan afgewezen minderheid afgesloten verwierp trok gesneuveld"""
)
_EXPECTED = words(
    """verwacht verwachten verwachting mogelijk mogelijkerwijs waarschijnlijk wellicht misschien vermoedelijk zullen
    aangekondigd doorschemeren overweegt voornemens zinspeelde aankondiging indienen zal kan kunnen wil komende"""
)
_APART = words(
    """aparte afzonderlijke afzonderlijk eigen separaat separate andere elders apart zelfstandige buiten los verzamelbrief
    eigenstandige volgende daarnaast overigens volledigheidshalve achtergrond context historie"""
)
_HERE = words(
    """brief kamerbrief brieven hiermee hierbij bijgaand bijgaande bijgevoegd bijgevoegde bijlage alinea paragraaf daarmee
    hierin tekst pagina bladzijde passage geeft meldt gaat voldoet beantwoordt"""
)
_AGO = words(
    "destijds jaren geleden indertijd vorige eerder eerdere vroeger voormalig voormalige toenmalig toenmalige oud "
    "voorganger oude ooit sindsdien"
)

_NOTHING: Signals = {}

_CLASSES = {
    "to do": sets.DEEDS,
    "to have done": sets.INFINITIVES,
    "question": sets.QUESTIONS,
    "asked": sets.ASKED,
    "paper": sets.PAPERS,
    "thing": owed.THINGS,
    "kamer": sets.KAMER,
    "ours": sets.OURS,
    "colleague": sets.COLLEAGUES,
    "have": sets.HAVE,
    "auxiliary": sets.AUXILIARIES,
    "adverbial": sets.ADVERBIALS,
    "opening": sets.OPENINGS,
    "state": sets.STATES,
    "tells which": sets.TELLS,
    "the same": sets.THE_SAME,
    "none": sets.NONE,
    "no request": sets.NO_REQUEST,
    "settled": _SETTLED,
    "expected": _EXPECTED,
    "apart": _APART,
    "ago": _AGO,
    "this letter": _HERE,
}
# Of what names a Member, a motion or a number of the Kamer these tell more than of any other sentence.
_TELLING = frozenset(
    f"{where}class: {name}"
    for where in ("", "after: ")
    for name in ("settled", "expected", "apart", "ago", "this letter", "none")
) | {"long ago", "is elsewhere"}
_NAMES = ("has a member", "has a motion", "has a code", "number: kst")

Place = tuple[int, int, Range, str, Range]  # a unit without its odds


def signals(
    context: Context, cut: Iterable[headings.Section]
) -> Iterator[tuple[Place, tuple[Signals, Signals, Signals, Signals]]]:
    """Every unit with what can be weighed of it: the heading above, what introduces its list or heads its table, the
    unit before it, and what it says itself. Only the last has values other than 1."""
    text, classes = context.text, _classes()
    for section in cut:
        above = _above(context, section.mode, section.title)
        before: Signals = {"before: heading": 1.0}
        introduced: Signals = {}
        rows: Signals | None = None
        for p in section.passages:
            if p.kind != ROW:
                rows = None
            elif rows is None:
                rows = _said("in: ", text[p.start : p.end])
            around = rows or (introduced if p.kind == ITEM else _NOTHING)
            one = p.kind in (ITEM, ROW)  # as a whole: "Vos (D66). Nagaan hoeveel veren er varen."
            units = [(p.start, p.end)] if one else context.sentences(p.start, p.end)
            read = [
                _own(context, p, start, end, first=n == 0) for n, (start, end) in enumerate(units)
            ]
            for n, (start, end) in enumerate(units):
                own, spoken = read[n]
                if n + 1 < len(units):
                    after = read[n + 1][1][:_BEHIND]
                    own.update(dict.fromkeys(["after: " + word for word in after], 1.0))
                    for word in after:
                        for name in classes.get(word, ()):
                            own["after: " + name] = 1.0
                _name(own)
                whole = (start, end)
                yield (start, end, whole, p.kind, section.scope), (above, around, before, own)
                before = dict.fromkeys(["before: " + word for word in spoken[:_BEFORE]], 1.0)
                before["before: " + p.kind] = 1.0
                if "has members" in own:
                    before["before: members"] = 1.0
            if p.kind == PARAGRAPH:
                ends = text[p.end - 1] == ":"
                introduced = _said("in: ", text[p.start : p.end]) if ends else {}


def _name(own: Signals) -> None:
    """Add what tells more of a unit because it names a Member, a motion or a number."""
    if any(name in own for name in _NAMES):
        own.update({f"named, {name}": 1.0 for name in own if name in _TELLING})


def _said(where: str, text: str) -> Signals:
    """The words of a text as signals."""
    return dict.fromkeys([where + word for word in _PLAIN.findall(text.lower())], 1.0)


def _above(context: Context, mode: str, title: Range) -> Signals:
    """What the heading says."""
    text = context.text
    said = _said("under: ", text[slice(*title)])
    said["section: " + mode] = 1.0
    if title[1] and titles.elsewhere(text, *title):
        said["section: elsewhere"] = 1.0
    return said


def _own(
    context: Context, p: Passage, start: int, end: int, *, first: bool
) -> tuple[Signals, list[str]]:
    """What a unit says itself, and its words."""
    text = context.text
    spoken = unnumbered(people.spoken(context, start, end))
    said = dict.fromkeys(spoken, 1.0)
    for word in dict.fromkeys(spoken):
        for name in _classes().get(word, ()):
            said[name] = 1.0
    said["kind: " + p.kind] = 1.0
    said["is long"] = min(len(spoken), _LONGEST) / _LONGEST
    if first:
        said["is first"] = 1.0
    named = len(people.members(context, start, end))
    if named:
        said["has members"] = min(named, _MANY) / _MANY
        said["has a member"] = 1.0
    for place in context.numbers(start, end):
        id_ = place.reference.id or ""
        said["number: " + next((k for k in _KINDS_OF_NUMBER if id_.startswith(k)), "other")] = 1.0
    if context.named_motions(start, end):
        said["has a motion"] = 1.0
    if context.own_codes(start, end):
        said["has a code"] = 1.0
    since = int((context.found.date or "0")[:4]) - _LONG_AGO
    if any(_FIRST <= int(year) <= since for year in _YEAR.findall(text, start, end)):
        said["long ago"] = 1.0
    if text[end - 1] in "?:":
        said["ends: " + text[end - 1]] = 1.0
    if prose.is_elsewhere(context, start, end) or labels.elsewhere(text, start, end):
        said["is elsewhere"] = 1.0
    return said, spoken


@cache
def _classes() -> dict[str, list[str]]:
    return by_word(_CLASSES)
