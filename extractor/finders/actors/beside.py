"""Members beside what only Members have: the code of a promise ("(Vos, TZ202511-204)", "TZ202602-061 van
Vos"), the word for one ("toez. Vos", "en aan Vos"), a party behind the whole name ("Henk Vos van het CDA")."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.finders.actors import parties
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.given import is_given
from extractor.finders.actors.leads import MANY, PROMISED
from extractor.finders.actors.lists import Candidate, is_no_name, read_names
from extractor.finders.actors.tokens import Cue, Token
from extractor.language.names import name_before
from extractor.patterns import pattern

_CODE = pattern(r"T(?:Z ?\d{6} ?- ?\d{1,3}|0\d{4})(?!\d)")
# Behind a code, before the name of whom it was promised to; what must close such a name.
_BEHIND = pattern(
    r" (?:van|aan|voor) (?:het lid |de leden )?|,? \((?:aan )?(?:het lid )?|, |/ ?|: "
)
_CLOSED = frozenset((")", ",", ";", "\n", "\t", ".", " ", ":", ""))
_SHORT = pattern(r"oez\.? (?:aan )?(?=[^\s\d])")  # behind the T or t
_SO_TO = pattern(r" (?:en|als) (?:die )?aan (?:het lid |de leden |de heer |mevrouw )?(?=[A-Z’'])")
_NAMES = 70  # characters of the names before a code
_CLAUSE = 90  # between two to whom something was promised
_OF = (" van het ", " van de ", " van ")


def find(
    gazetteer: Gazetteer, text: str, tokens: list[Token], cues: list[Cue]
) -> Iterator[Candidate]:
    """The names beside codes, words and parties."""
    for code in _CODE.finditer(text):
        yield from _before_code(gazetteer, text, code.start())
        yield from _behind_code(gazetteer, text, code.end())
    for m in _SHORT.finditer(text):
        yield from read_names(gazetteer, text, m.end(), MANY)
    for cue in cues:
        if cue.kind == PROMISED:
            clause = text[cue.at : cue.at + _CLAUSE].partition(". ")[0]
            further = _SO_TO.search(text, cue.at, cue.at + len(clause))
            if further is not None:
                yield from read_names(gazetteer, text, further.end(), MANY)
    yield from _of_party(gazetteer, text, tokens)


def _before_code(gazetteer: Gazetteer, text: str, code: int) -> list[Candidate]:
    """The names that open the bracket in which the code stands, or fill the one before it."""
    low = max(0, code - _NAMES)
    at = text.rfind("(", low, code) + 1
    if not at:
        return []
    names = read_names(gazetteer, text, at, MANY, until=code)
    if not names:
        return []
    between = text[names[-1].name.end : code]
    return names if between in (", ", "; ", "), ", ") ", ": ", " c.s., ", ", toezegging ") else []


def _behind_code(gazetteer: Gazetteer, text: str, end: int) -> list[Candidate]:
    """The names right behind a code."""
    m = _BEHIND.match(text, end)
    if m is None or (
        text[m.end() : m.end() + 1].islower()
        and text[m.end() : m.end() + 2] not in ("va", "de", "te")
    ):
        return []
    names = read_names(gazetteer, text, m.end(), MANY, until=m.end() + 1)
    if not names:
        return []
    after = text[names[-1].name.end : names[-1].name.end + 1]
    if m[0].strip() in (",", "/", ":", "(", ", (") and after == " " and not names[-1].party:
        after = text[names[-1].name.end : names[-1].name.end + 4]
        return names if after in (" en ", " c.s") else []
    return names if after in _CLOSED else []


def _of_party(gazetteer: Gazetteer, text: str, tokens: list[Token]) -> Iterator[Candidate]:
    """Whole names with their party: "Henk Vos van het CDA"."""

    def no_name(surname: str) -> bool:
        return is_no_name(gazetteer, surname)

    words = gazetteer.party_words()
    for start, lead in [(t[0], t[3]) for t in tokens if t[2] in words]:
        if lead not in ("het", "de", "van"):
            continue
        of = next((of for of in _OF if text.startswith(of, start - len(of))), None)
        party = parties.party_at(gazetteer, text, start) if of is not None else None
        if of is None or party is None:
            continue
        name = name_before(text, start - len(of), no_name)
        if name is not None and is_given(name.given.partition(" ")[0]):
            yield Candidate(name, party[0])
