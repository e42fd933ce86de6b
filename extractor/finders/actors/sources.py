"""Where Members are named: behind a cue, before a party, in a head in capitals, in a column."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.finders.actors import parties
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.leads import MANY, OF, ONE, ORDINALS, PROMISED, WEAK
from extractor.finders.actors.lists import Candidate, is_no_name, read_names
from extractor.finders.actors.tokens import Cue, Token, word_before
from extractor.language.names import Name, given_names, name_before, opens
from extractor.patterns import pattern

_KINDS = frozenset((ONE, MANY, OF, WEAK, PROMISED))
_HEADS = frozenset(("LID", "LEDEN"))
# Behind the names in the head of a motion.
_ENDS = (" C.S.", " OVER ", " TER ", "(", " LID ", " LEDEN ")


def by_cue(gazetteer: Gazetteer, text: str, cues: list[Cue]) -> list[Candidate]:
    """Names behind "lid", "leden", "motie" and the like."""
    result: list[Candidate] = []
    done = 0
    for cue in cues:
        if cue.kind in _KINDS and cue.at >= done:
            kind, at = _what_follows(text, cue)
            names = read_names(gazetteer, text, at, kind) if kind else []
            if names:
                done = names[-1].name.end
                result += names
    return result


def _what_follows(text: str, cue: Cue) -> tuple[str, int]:
    """The kind of list behind a cue and where it begins; kind "" for none."""
    kind, start, lead, at, _ = cue
    if text.startswith("aan ", at):  # "toezegging aan Bakker", but not "verzoek aan Bakker"
        return (MANY if kind == PROMISED else ""), at + 4
    if kind == PROMISED:  # "de toezegging-Bakker"
        return (OF if text[at - 1] == "-" else ""), at
    if lead in ("lid", "vragen"):
        before = word_before(text, start)[0].lower()
        if lead == "lid" and before in ORDINALS:
            return "", at
        if before in ("schriftelijke", "mondelinge"):
            return OF, at
    return kind, at


def by_party(gazetteer: Gazetteer, text: str, tokens: list[Token]) -> Iterator[Candidate]:
    """Names with a party behind: "De Groot (VVD)", "(Ten Hove, BBB)", a cell "Vos" before "CDA"."""

    def no_name(surname: str) -> bool:
        return is_no_name(gazetteer, surname)

    for end, party, mark in parties.with_names(gazetteer, text, tokens):
        name = name_before(text, end, no_name)
        if name is None:
            continue
        before = text[name.start - 1] if name.start else "\n"
        if mark == "(":
            yield _without_preposition(text, name, party)
        elif before in "\n\t(" or (mark == "," and text[name.start - 2] in ";,("):
            yield Candidate(name, party)


def _without_preposition(text: str, name: Name, party: str) -> Candidate:
    """Of "op verzoek van Vos (CDA)" the name is "Vos", of "lid van Dalen (D66)" "van Dalen"."""
    if name.surname.startswith("van ") and name.surname.count(" ") == 1:
        before = text[max(0, name.start - 14) : name.start].rstrip()
        van = not before.endswith(("lid", "leden", "heer", "mevrouw", ",", "en", "/", "(", "aan"))
        if van and text[name.start - 1 : name.start] == " ":
            return Candidate(name, party, van=True)
    return Candidate(name, party)


_NUMBERED = pattern(r" \([0-9]{2}[ .]?[0-9]{3}(?: [IVXLC]+)?,? nr")
_MOVERS = 80  # characters that the names of movers take
_ABOVE = 600  # characters that "Moties" may stand above a line


def by_cs(gazetteer: Gazetteer, text: str) -> Iterator[Candidate]:
    """The first mover, whose name stands before "c.s.": "Vos c.s. (SP): meer plekken"."""

    def no_name(surname: str) -> bool:
        return is_no_name(gazetteer, surname)

    at = text.find(" c.s.")
    while at > 0:
        name = name_before(text, at, no_name)
        if name is not None and opens(text, name.start):
            yield Candidate(name, parties.party_after(gazetteer, text, at + len(" c.s.")))
        at = text.find(" c.s.", at + 5)


def by_number(gazetteer: Gazetteer, text: str) -> Iterator[Candidate]:
    """The movers that open a line below "Moties": "Vos/De Wit (36 800, nr. 12), aangenomen: meer plekken"."""
    for number in _NUMBERED.finditer(text):
        end = number.start()
        start = text.rfind("\n", 0, end) + 1
        if end - start > _MOVERS:
            continue
        above = text.rfind("oties", max(0, start - _ABOVE), start)
        if above < 0 or text.find(" ", above, text.find("\n", above)) >= 0:
            continue
        found = read_names(gazetteer, text, start, MANY)
        if found and found[-1].name.end == end:
            yield from found


def in_capitals(text: str, tokens: list[Token]) -> Iterator[Candidate]:
    """The movers in the head of a published motion: "MOTIE VAN DE LEDEN BAKKER EN VAN DER LAAN"."""
    for end in [token[1] for token in tokens if token[2] in _HEADS]:
        if text[end : end + 1] != " ":
            continue
        at = end + 1
        line = text[at : at + 200].partition("\n")[0]
        for mark in _ENDS:
            line = line.partition(mark)[0]
        for printed in line.replace(" EN ", ", ").split(", "):
            if len(printed) > 1 and printed.isupper() and printed.count(" ") < 4:
                start = text.index(printed, at)
                first, space, rest = printed.partition(" ")
                if space and first.capitalize() in given_names():
                    start, printed = start + len(first) + 1, rest
                yield Candidate(Name(start, start, start + len(printed), "", printed), None)
