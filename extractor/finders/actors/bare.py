"""Members without "lid", title or party before them: "Bakkers motie", "Anders dan Vos veronderstelde",
"De vraag van Bakker en Prins of", "Zwinkels, Van Baarle-Kunst en De Korte drongen aan".

In a letter to the Kamer whoever is a Member needs no introduction and all others do: what remains is
whether a bare capitalised name is a person's. No word says that alone: ``weighing`` adds up what does.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.finders.actors import speech
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.leads import MANY, NO_NAME
from extractor.finders.actors.lists import Candidate, is_no_name, read_names
from extractor.finders.actors.tokens import Token, word_before
from extractor.finders.actors.weighing import Letter, governed, introduced, weigh
from extractor.language.names import Name, name_before, surname_end

_VERBS, _NOUNS = speech.VERBS, speech.NOUNS
_GOVERNING = speech.LEADS | frozenset(map(str.capitalize, speech.LEADS)) | frozenset(_VERBS)
# How the words end that may stand before "van" and a name.
_TAILS = frozenset([f" {noun}"[-3:] for noun in (*_NOUNS, *speech.BETWEEN)])
_APOSTROPHES = frozenset("’'")
# The space and the first two letters of what follows a name and says something.
_BEGINS = frozenset([f" {word[:2]}" for word in (*_VERBS, *_NOUNS)])
_MARKS = frozenset((", ", ": ", " ("))
_AFTER = 24  # characters in which the word behind a name stands
_SAID = 90  # and those in which "gevraagd" follows "heeft"
_NO_SUBJECT = speech.PREPOSITIONS | speech.ARTICLES  # before a name
_LIST = 6  # names in one list, at most
_JOINS = (" en ", "/", ", en ")


def find(letter: Letter) -> Iterator[Candidate]:
    """The names for which enough speaks."""
    firm = letter.firm
    done: set[int] = set()
    for names, owned in _lists(letter.gazetteer, letter.text, letter.tokens, firm):
        if names and names[-1].end not in done and any(name.end not in firm for name in names):
            done.add(names[-1].end)
            for name in weigh(letter, names, owned):
                yield Candidate(name, None)


def _lists(
    gazetteer: Gazetteer, text: str, tokens: list[Token], firm: dict[int, Candidate]
) -> Iterator[tuple[list[Name], int]]:
    """The names, in lists, beside which something may speak, and how much what they have counts."""
    for name, *_ in list(firm.values()):
        end = name.start - len(" en ")
        if end not in firm and text.startswith(" en ", end):
            yield [*_backwards(gazetteer, text, end), name], 0
    begins = gazetteer.begins
    for token in tokens:
        start, end, word, lead, at = token
        # What stands around most words says nothing: seen here, without a call.
        mark = text[end : end + 3]
        if mark in _BEGINS:
            after = text[end + 1 : end + _AFTER].partition(" ")[0]
            if after in _NOUNS and word[-1] == "s":  # "Bakkers motie"
                yield _owner(gazetteer, text, end, end - 1), _NOUNS[after] + 1
            elif (
                after in _VERBS
                and end not in firm
                and word not in NO_NAME
                and (after not in speech.AUXILIARIES or word not in begins)
                and _is_subject(text, token)
                and _is_told(text, end, after)
            ):
                yield _backwards(gazetteer, text, end), 0
        elif mark[:1] in _APOSTROPHES:
            yield _marked(gazetteer, text, token)
        if lead in _GOVERNING:
            if lead == "van":
                told = text[at - 4 : at - 1] in _TAILS and governed(text, start, lead, at)
            elif lead == "en":
                told = text[at - 2 : at - 1] == "," and governed(text, start, lead, at)
            else:
                told = lead in _VERBS or governed(text, start, lead.lower(), at)
            if told:
                yield _forwards(gazetteer, text, start), 0
        elif not lead and text[start - 2 : start] in _MARKS and introduced(text, start):
            yield _forwards(gazetteer, text, start), 0


def _is_subject(text: str, token: Token) -> bool:
    """Whether a name may be what does something: no article or preposition is before it."""
    lead = token[3]
    if lead == "van":  # "Inge van Dalen vroeg"
        return word_before(text, token[4])[0][:1].isupper()
    return lead not in _NO_SUBJECT and not token[2].isupper()


def _is_told(text: str, end: int, verb: str) -> bool:
    """Whether more than "heeft" says what somebody did: "heeft gevraagd"."""
    if verb not in speech.AUXILIARIES:
        return True
    said = text[end : end + _SAID].replace(".", " ").replace(",", " ").split()
    return not speech.DONE.isdisjoint(said)


def _marked(gazetteer: Gazetteer, text: str, token: Token) -> tuple[list[Name], int]:
    """Of "Vos’ vraag" and "Hoekstra’s vraag" the owner and how much that counts; of "D’Ancona vroeg"
    the name."""
    start, end, word, _, _ = token
    if word in ("D", "L", "O"):
        stop = surname_end(text, start)
        return (_backwards(gazetteer, text, stop) if stop > 0 else []), 0
    stop = end + 1 + text.startswith("s", end + 1)
    noun = text[stop + 1 : stop + _AFTER].partition(" ")[0]
    if noun not in _NOUNS:
        return [], 0
    return _owner(gazetteer, text, end, end), _NOUNS[noun] + 1


def _forwards(gazetteer: Gazetteer, text: str, start: int) -> list[Name]:
    """The names from ``start`` on, of a list that "en" closes, else the first."""
    names = [candidate.name for candidate in read_names(gazetteer, text, start, MANY)]
    if len(names) > 1 and not text.endswith(_JOINS, 0, names[-1].start):
        del names[1:]
    return names


def _backwards(gazetteer: Gazetteer, text: str, end: int) -> list[Name]:
    """The names that end at ``end``, of a list that "en" closes, else the last."""

    def no_name(surname: str) -> bool:
        return is_no_name(gazetteer, surname)

    names: list[Name] = []
    for _ in range(_LIST):
        name = name_before(text, end, no_name)
        if name is None:
            break
        if name.surname.startswith("van ") and not name.given:
            van = name.at + 4  # "op voorspraak van Bakker heeft"
            name = Name(van, van, end, "", text[van:end])
        names.insert(0, name)
        joins = (*_JOINS, ", ") if len(names) > 1 else _JOINS
        join = next((join for join in joins if text.endswith(join, 0, name.start)), "")
        end = name.start - len(join)
        if not join or text[end - 1 : end] == ")":  # "Bakker (SP), Smit en De Wit"
            break
    return names


def _owner(gazetteer: Gazetteer, text: str, end: int, last: int) -> list[Name]:
    """The name of the word that ends at ``end``, up to ``last``: of "Bakkers" "Bakker"."""

    def no_name(surname: str) -> bool:
        return is_no_name(gazetteer, surname)

    name = name_before(text, end, no_name)
    return [] if name is None else [name._replace(end=last, surname=text[name.at : last])]
