"""Names that are likely Members', by all that stands around them and how they are built.

Rules know the frames in which most writers name Members; who writes otherwise falls through. So each name
that no rule took and no list knows is weighed (``telling``), with the weights learned from annotated letters
and notas (``models/likely_members.json``, ``python -m extractor.evaluation.letter_members corpus``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.finders.actors.book import MUNICIPALITY, PARTY, Book
from extractor.finders.actors.evidence import is_acronym
from extractor.finders.actors.gazetteer import RISKY
from extractor.finders.actors.leads import NO_NAME, ROLES, VAN_NAMES, words
from extractor.finders.actors.lists import is_no_name
from extractor.finders.actors.naming import name_at
from extractor.finders.actors.speech import NOUNS
from extractor.finders.actors.telling import Run, Telling
from extractor.finders.actors.titled import role_before, role_behind
from extractor.finders.actors.tokens import word_before
from extractor.finders.actors.weighing import Letter, is_double
from extractor.finders.actors.words import NO_ORGANISATION, OPENERS
from extractor.finders.commitments.weights import Weights
from extractor.language.names import Name, after_particles, opens
from extractor.patterns import pattern

# From what log-odds on a name that no rule took is a Member's.
TAKEN = 1.0
# What is less likely by how it is built alone, nothing around it makes likely.
_HOPELESS = -4.0

_PARTICLES = words("van de den der ten ter te el al ben la ’t 't du von in op aan uit het")
_CAPITAL = words("Van De Den Der Ten Ter El")
# Before a capital these are words of the sentence, alone or before a tussenvoegsel: "aan Van Dalen".
_PREPOSITIONS = words("van aan in op uit te")
_ARTICLES = words("de het den der")
# Between two names of one list.
_JOINS = (" en ", ", ", "/", ", en ", " of ", "; ", " - ", "-")
# Before it: half a word, a company, initials, those after whom something is named.
_OTHERWISE = pattern(
    r"(?:& |[’']s-|- |(?<![^\W\d_])[A-Z]\. ?(?:van (?:de )?|de )?|abinet-|mmissie-)$"
)
_NOBODY = NO_NAME | NO_ORGANISATION | _CAPITAL
# How words end that no surname is.
_NOUNS = ("heid", "atie", "teit", "isme", "ische", "schap", "lijk", "lijke", "ering", "ingen", "form", "ieke")  # fmt: skip
_MOST_PARTICLES = 4  # before a surname: "van 't", "in de van der"
_AFTER = 24  # characters in which the word behind a name stands


def find(telling: Telling, fresh: Sequence[Name], by: Weights) -> Iterator[Name]:
    """The likely ones of the names that no rule took, in text order."""
    if not fresh:
        return
    firm, known = telling.letter.firm, by.weights.get
    for run in runs(telling.letter, fresh):
        odds = {
            name: by.intercept + sum([known(signal, 0.0) for signal in telling.own(name, run)])
            for name in run.names
            if name.end not in firm
        }
        if not odds or max(odds.values()) < _HOPELESS:
            continue
        around = sum([known(signal, 0.0) for signal in telling.around(run)])
        for name, own in odds.items():
            if own + around >= TAKEN:
                late = sum([known(signal, 0.0) for signal in telling.elsewhere(name)])
                named_after = name.surname in telling.letter.committees
                if own + around + late >= TAKEN and not named_after:
                    yield name


def runs(letter: Letter, fresh: Sequence[Name]) -> list[Run]:
    """Those names and the Members' in text order, in the lists in which they stand."""
    names = sorted([*fresh, *[candidate.name for candidate in letter.firm.values()]])
    found: list[list[Name]] = []
    end = -1
    for name in names:
        if end >= 0 and letter.text[end : name.start] in _JOINS:
            found[-1].append(name)
        else:
            found.append([name])
        end = name.end
    firm = letter.firm.keys()
    return [Run(tuple(one), frozenset([n.end for n in one if n.end in firm])) for one in found]


def candidates(book: Book, letter: Letter) -> list[Name]:
    """The names that may be a Member's and that are nobody's yet, in text order."""
    gazetteer, text = letter.gazetteer, letter.text

    def no_name(surname: str) -> bool:
        return is_no_name(gazetteer, surname)

    taken = bytearray(book.taken)
    for name, *_ in letter.firm.values():
        taken[name.start : name.end] = b"\1" * (name.end - name.start)
    found: list[Name] = [*letter.titled]
    for name in found:
        taken[name.start : name.end] = b"\1" * (name.end - name.start)
    done = 0
    begins = gazetteer.begins
    for start, end, word, lead, at in letter.tokens:
        if start < done or taken[start] or not (word[1:2].islower() or "’" in word):
            continue
        if word not in _CAPITAL and text[end] != "-":
            if word in OPENERS or word in NO_NAME or word.endswith(_NOUNS):
                continue
            known = gazetteer.at(text, start) if word in begins else None
            if known is not None and (RISKY not in known.flags or len(known.form) > len(word)):
                done = start + len(known.form)  # also "Sport" in the name of a ministry
                continue
            if lead[:1].isupper() and lead.lower() not in _PARTICLES and lead not in OPENERS:
                continue  # a word within a title
        read = name_at(gazetteer, text, _begin(text, start, lead, at, word), no_name)
        if read is None or read.end < end:
            continue
        done = read.end
        name = _without_s(text, read)
        if taken.find(1, name.at, name.end) < 0 and _is_personal(letter, name):
            found.append(name)
    found.sort()
    return found


def _begin(text: str, start: int, lead: str, at: int, word: str) -> int:
    """Where the name begins, with its tussenvoegsels, whose capitalised word is at ``start``."""
    begin = start
    for _ in range(_MOST_PARTICLES):
        if not lead or lead.lower() not in _PARTICLES:
            break
        begin = at
        lead, at = word_before(text, begin)
    if begin == start:
        return start
    first, _, rest = text[begin:start].rstrip().partition(" ")
    if first == "van" and not rest and word in VAN_NAMES:
        return begin
    if first in _PREPOSITIONS and (not rest or rest[0].isupper() or rest in ("de", "het")):
        begin += len(first) + 1
        first, _, rest = rest.partition(" ")
    return start if first in _ARTICLES else begin  # "van de Kring"


def _without_s(text: str, name: Name) -> Name:
    """Of "Bakkers pleidooi" the name is "Bakker"."""
    if name.surname[-1] != "s" or text[name.end : name.end + 1] != " ":
        return name
    after = text[name.end + 1 : name.end + _AFTER].partition(" ")[0].rstrip(".,:;")
    if after not in NOUNS:
        return name
    return name._replace(end=name.end - 1, surname=name.surname[:-1])


def _is_personal(letter: Letter, name: Name) -> bool:
    """Whether a name can be a person's without a function: no place, body, abbreviation, half of a word or title."""
    gazetteer, text = letter.gazetteer, letter.text
    at = after_particles(name.surname, 0)
    core = name.surname[at:]
    first = core.partition(" ")[0]
    if core.endswith(_NOUNS) or first.endswith(_NOUNS) or core in _NOBODY or not core[-1].isalpha():
        return False
    if first.lower() in ROLES or (at and name.surname[0] == "D" and core.endswith(("se", "sche"))):
        return False  # "De Poolse ambassadeur"
    if sum(map(str.isupper, core)) > 1 and any(map(is_acronym, core.replace("’", "-").split("-"))):
        return False
    before = text[max(0, name.start - 12) : name.start]
    if name.given and before[-1:] in ("\n", "") and text[name.end : name.end + 1] in ("\n", ""):
        return False  # who signs
    if _OTHERWISE.search(before) is not None or text.startswith((" & ", "- "), name.end):
        return False
    if role_before(text, name.start) or role_behind(text, name) is not None:
        return False
    if text.startswith(" (", name.end) and gazetteer.at(text, name.end + 2, MUNICIPALITY):
        return False  # "Den Hey (Breda)": a house, with its place
    if "-" in core:  # of "Van der Hoek-Sijtsma" both halves may be anything
        return (name.surname[:1].isupper() and at > 0) or is_double(gazetteer, core)
    if not at and opens(text, name.start) and core.lower() in letter.small:
        return False  # an ordinary word that opens a sentence
    known = gazetteer.at(text, name.at)
    if known is None or name.at + len(known.form) < name.end:
        return True
    return RISKY in known.flags and known.type != PARTY
