"""How much speaks for bare names being Members': what governs them, how they are built, what they stand
with, what their sentence is about. Each counts a little; ``ENOUGH`` together is enough."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from extractor.finders.actors import speech
from extractor.finders.actors.evidence import is_acronym, is_class
from extractor.finders.actors.gazetteer import RISKY, Gazetteer
from extractor.finders.actors.given import is_given
from extractor.finders.actors.leads import COLLEAGUE, LEADS, NO_NAME, ROLES, TITLE
from extractor.finders.actors.lists import Candidate
from extractor.finders.actors.naming import like_surname
from extractor.finders.actors.things import is_thing
from extractor.finders.actors.titled import role_behind
from extractor.finders.actors.tokens import Token, word_before
from extractor.finders.actors.words import OPENERS
from extractor.language.names import Name, after_particles, fold, name_at, opens
from extractor.language.search import has_any
from extractor.patterns import pattern

_NAMED_AFTER = pattern(r"ommissie-((?:[^\W\d_]|[-’'])+(?: [^\W\d_][\w’'-]*){0,3})")
ENOUGH = 3
NEVER = -9
_NOUN = -3  # may be a noun that opens a sentence
_CLAUSE = 90  # characters around the names in which their sentence is looked at
_VERBS, _NOUNS = speech.VERBS, speech.NOUNS
# Before a name somebody or something else.
_OTHERS = speech.PLACED | speech.ARTICLES | ROLES
_ARTICLED = ("De", "Den", "Het")
_SMALL = frozenset(("Van", "Ten", "Ter", "El", "’t", "'t", "Aan", "In", "Op", "Uit", "Von"))
_PARTS = frozenset(("Noord", "Zuid", "Oost", "West", "Midden", "Nieuw", "Oud", "Groot", "Klein"))
_MARKS = frozenset((", ", ": ", " ("))
_MOVED = ("motie", "moties", "amendement", "toezegging", "lid")  # before a hyphen and a Member
# A paper, no person, is named so: "Bakker (2021)", "Bakker et al.", "Bakker, J. (2020)".
_CITED = pattern(r",? (?:\(?(?:19|20)\d\d|et al|[A-Z]\.)")
# How those end who live somewhere, in the plural.
_PEOPLES = ("ers", "ezen", "anen", "naren")
# How nouns end that open a sentence with a capital.
_ENDS = ("ing", "heid", "tie", "schap", "iteit", "isme", "ment", "erij", "sel", "mand", "een", "e")


class Letter:
    """What is asked of one document. ``firm``: who are Members by other cues, by where they end;
    ``others``: folded surnames of people with another function; ``titled``: the names behind "de heer" or "mevrouw"
    of whom nothing says what they are."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        text: str,
        tokens: list[Token],
        firm: dict[int, Candidate],
        others: set[str],
        titled: Sequence[Name] = (),
    ) -> None:
        self.gazetteer, self.text, self.tokens = gazetteer, text, tokens
        self.firm, self.others, self.titled = firm, others, titled

    @cached_property
    def small(self) -> frozenset[str]:
        """The words without a capital."""
        return frozenset(self.text.split())

    @cached_property
    def committees(self) -> frozenset[str]:
        """What committees and the like are named after, as far as a surname goes: "commissie-Van Zutphen"."""
        found = set()
        for m in _NAMED_AFTER.finditer(self.text):
            words = m[1].split(" ")
            found |= {" ".join(words[:n]) for n in range(1, len(words) + 1)}
        return frozenset(found)

    @cached_property
    def elsewhere(self) -> frozenset[str]:
        """The surnames that some mention says to be no Member's: "burgemeester Vos", "commissie-Vos"."""
        text = self.text
        found = set()
        for start, _, _, lead, at in self.tokens:
            lead = lead.lower()
            if text[start - 1 : start] == "-":
                head = text[max(0, at) : start - 1].rpartition("-")[2].lower()
                told = not head.endswith(_MOVED)
            else:
                told = lead in _OTHERS or (lead != "" and is_class(lead))
            name = name_at(text, start) if told else None
            if name is not None:
                found.add(name.surname)
        return frozenset(found)


def introduced(text: str, start: int) -> int:
    """What a noun before a comma, colon or bracket says of the names behind it: "De indieners (Bos"."""
    clause = _before(text, start)
    if not has_any(clause, speech.MOVING):
        return 0
    return 0 if speech.MOVERS.isdisjoint(said(clause)) else 3


def governed(text: str, start: int, lead: str, at: int) -> int:
    """What the small word ``lead``, at ``at`` before a name at ``start``, says of it."""
    before, begins = word_before(text, at)
    before = before.lower()
    if lead == "van":
        if before in speech.BETWEEN:
            return max((_NOUNS.get(word, 0) for word in said(_before(text, begins))), default=0)
        return _NOUNS.get(before, 0)
    if lead in speech.LIKENESS:
        return 1 if before in speech.LIKENESS[lead] else 0
    if lead == "op":
        return 2 if before in speech.ANSWERS else 0
    clause = _before(text, at) + " " + text[start : start + _CLAUSE].partition(". ")[0]
    if lead == "aan":
        told = not speech.PROMISED.isdisjoint(said(clause))
        return 3 if told else 2 if before in speech.ANSWERS else 0
    if lead == "door":
        return 0 if speech.DONE_BY.isdisjoint(said(clause)) else 2
    if lead in speech.WITHIN:
        return 1 if has_any(clause, speech.WITHIN[lead]) else 0
    return 1


def weigh(letter: Letter, names: list[Name], owned: int) -> list[Name]:
    """Which of the names of one list are Members'; ``owned``: what they have counts so much."""
    text = letter.text
    fresh = [name for name in names if name.end not in letter.firm]
    start, end = names[0].start, names[-1].end
    governs, asked = _doing(text, names, mixed=len(fresh) < len(names))
    governs += owned
    if governs <= 0 or not fresh:
        return []
    shapes = [_shape(letter, name) for name in fresh]
    sentence = _before(text, start) + text[start : end + 2 * _CLAUSE].partition(". ")[0]
    score = governs + asked + (len(names) > 1) + max(shapes)
    score += 2 if has_any(sentence, speech.PAPERS) else has_any(sentence, speech.TALKS)
    score += has_any(text[end : end + _CLAUSE], speech.PERSONAL)
    if score < ENOUGH:
        return []
    return [
        name
        for name, shape in zip(fresh, shapes, strict=True)
        if shape > NEVER and not _is_other(letter, name)
    ]


def _doing(text: str, names: list[Name], *, mixed: bool) -> tuple[int, bool]:
    """What the words before and behind the names say, and whether these go on as a question does;
    ``mixed``: Members are among them."""
    start, end = names[0].start, names[-1].end
    several = len(names) > 1
    lead, at = word_before(text, start)
    lead = lead.lower()
    clause = text[end : end + _CLAUSE].partition(". ")[0]
    following = said(clause)[1:] if clause[:1] == " " else []
    behind = following[0] if following else ""
    told = 0 if lead in speech.PREPOSITIONS else _VERBS.get(behind, 0)
    asked = told > 0 and following[1:2] != [] and following[1] in speech.COMPLEMENTS
    if told and behind in speech.AUXILIARIES:  # "Bakker heeft gevraagd hoe"
        told = 0 if speech.DONE.isdisjoint(following) else 2
        asked = told > 0 and not speech.COMPLEMENTS.isdisjoint(following[2:])
    plural = behind.endswith("en") or behind == "hadden"
    if told and several != plural and behind not in speech.PROMISED:
        if not text.startswith(" c.s.", end) and (not several or mixed):
            return 0, False  # "Docenten vroegen of"
        told = 0
    governs = 2 if mixed else 0
    if lead in _VERBS:
        if not told:
            told, asked = _VERBS[lead], behind in speech.COMPLEMENTS
    elif lead in speech.LEADS:
        by = governed(text, start, lead, at)
        like = lead in speech.LIKENESS or lead in speech.ALONE
        asked = asked or text.startswith(speech.ABOUT, end) or (like and told > 0 and by > 0)
        governs += by
    elif not lead:
        governs += introduced(text, start) if text[start - 2 : start] in _MARKS else 0
    elif lead not in speech.FREE:
        governs -= 3  # "Kroonlid Bakker", "onderzoeksbureau Bakker"
    return governs + told, asked


def said(clause: str) -> list[str]:
    """The words of a clause in small letters, without marks."""
    return [word.strip(".,;:()\n").lower() for word in clause.split(" ")]


def _before(text: str, at: int) -> str:
    """The sentence up to ``at``."""
    return text[max(0, at - _CLAUSE) : at].rpartition("\n")[2].rpartition(". ")[2]


def _shape(letter: Letter, name: Name) -> int:
    """How much a name by itself looks like a person's: -3 to 3, or never."""
    text, surname, end = letter.text, name.surname, name.end
    at = after_particles(surname, 0)
    particle, core = surname[:at].rstrip(), surname[at:]
    lead = word_before(text, name.start)[0].rpartition("-")[2].lower()
    if (
        lead in _OTHERS
        or LEADS.get(lead) in (TITLE, COLLEAGUE)
        or (text[end : end + 1] == " " and text[end + 1 : end + 2].isupper())
        or text[name.start - 1 : name.start] in ("-", "“", "‘", '"')
        or _CITED.match(text, end) is not None
        or is_class(lead)
        or _is_written_otherwise(core)
    ):
        return NEVER
    known = letter.gazetteer.at(text, name.at)
    if known is not None and name.at + len(known.form) >= end and RISKY not in known.flags:
        return NEVER
    initial = opens(text, name.start)
    if "-" in core:
        if not is_double(letter.gazetteer, core):
            return NEVER
        return 3 if particle in _SMALL else 1 if initial and particle in _ARTICLED else 2
    if particle in _ARTICLED:
        return NEVER if initial else 1
    if particle[:1].isupper() or particle in _SMALL:
        return 2
    if _is_known(letter.gazetteer, core) or (initial and core in OPENERS):
        return NEVER
    if initial and (core.endswith(_ENDS) or is_class(core) or core.lower() in ROLES):
        return _NOUN
    if initial and core.lower() in letter.small:
        return _NOUN
    if is_thing(core, lead, True):
        return 0 if like_surname(core) else NEVER
    if " " in core and not is_given(core.partition(" ")[0]):
        return -1
    return -1 if lead == "van" and core.endswith(_PEOPLES) else 0


def _is_written_otherwise(core: str) -> bool:
    """Whether a would-be surname is written as abbreviations, codes and the words of the Kamer are."""
    parts = core.replace("’", "-").replace("'", "-").split("-")
    return core in NO_NAME or not core[-1].isalpha() or any(map(is_acronym, parts))


def is_double(gazetteer: Gazetteer, core: str) -> bool:
    """Whether both halves of a name with a hyphen can be surnames."""
    first, _, second = core.partition("-")
    second = second[after_particles(second, 0) :]
    if first in _PARTS or "-" in second or first.isupper() or second.isupper():
        return False
    if not (first[0].isupper() and second[:1].isupper()):
        return False
    if is_thing(first, "", False) or is_thing(second, "", False):
        return False  # "Eems-Dollard"
    return not (_is_known(gazetteer, first) and _is_known(gazetteer, second))


def _is_known(gazetteer: Gazetteer, word: str) -> bool:
    return any(entry.form == word and entry.type != "nothing" for entry in gazetteer.of(word))


def _is_other(letter: Letter, name: Name) -> bool:
    """Whether the text introduces somebody of that name, or something, elsewhere or right here."""
    return (
        role_behind(letter.text, name) is not None
        or fold(name.surname) in letter.others
        or name.surname in letter.elsewhere
    )
