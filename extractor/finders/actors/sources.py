"""Where Members are named: behind a cue, before a party, in a head in capitals, in a column."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.finders.actors import parties
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.leads import MANY, OF, ONE, ORDINALS, PROMISED, WEAK
from extractor.finders.actors.lists import Candidate, is_no_name, read_names
from extractor.finders.actors.tokens import Cue, Token, word_before
from extractor.language.names import Name, given_names, name_before
from extractor.language.search import has_any
from extractor.patterns import pattern

_BILLS = (
    "nitiatiefwet",
    "nitiatiefvoorstel",
    "nitiatiefnota",
    "wetsvoorstel",
    "Wetsvoorstel",
    "Kamer",
)
_KINDS = frozenset((ONE, MANY, OF, WEAK, PROMISED))
_FRACTIES = 16  # in the Kamer, more or less
_HEADS = frozenset(("LID", "LEDEN"))
# Behind the names in the head of a motion.
_ENDS = (" C.S.", ": ", " OVER ", " TER ", "(", " LID ", " LEDEN ", " AAN DE ")
# Between them: "DE LEDEN BAKKER (SP) EN SMIT (CDA)".
_PARTY = pattern(r" \([A-Z0-9a-zé+ -]{1,24}\)")


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
    if lead == "initiatiefnemers" and not has_any(text[max(0, start - 200) : at + 200], _BILLS):
        return "", at  # those of a village hall
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


# Behind these a "van" is part of the name.
_OWN_VAN = frozenset(("lid", "leden", "Kamerlid", "heer", "mevrouw", "en", "aan"))


def _without_preposition(text: str, name: Name, party: str) -> Candidate:
    """Of "op verzoek van Vos (CDA)" the name is "Vos", of "lid van Dalen (D66)" "van Dalen"."""
    if name.surname.startswith("van ") and name.surname.count(" ") == 1:
        before = text[max(0, name.start - 14) : name.start].rstrip()
        said = before.rpartition(" ")[2]
        van = not said.endswith((",", "/", "(")) and said not in _OWN_VAN
        if van and text[name.start - 1 : name.start] == " ":
            return Candidate(name, party, van=True)
    return Candidate(name, party)


# Behind a party: who speaks for it. "VVD’er Bos", "BBB-woordvoerder Bos".
_OF_PARTY = pattern(
    r"(?:['’]ers? |-(?:woordvoerders?|fractievoorzitter|fractieleider|voorman|voorvrouw|leider|politicus"
    r"|parlementariër|lijsttrekker|fractielid|collega) )"
)
# "bij monde van Bos" for a fractie; "de woordvoerders van CDA en VVD, Bos en Smit,".
_VOICED = ("bij monde van ", "in de persoon van ", "bij monde van het lid ")
_SPOKES = pattern(r"oordvoerders? (?:van|namens) ")
_NEXT_PARTY = pattern(r", (?:de )?| en (?:van )?(?:de )?|/")


def by_fraction(gazetteer: Gazetteer, text: str, tokens: list[Token]) -> Iterator[Candidate]:
    """Names behind what says for which fractie somebody speaks."""
    words = gazetteer.party_words()
    for start, word in [(t[0], t[2]) for t in tokens if t[2] in words or "-" in t[2]]:
        head = word if word in words else word.rpartition("-")[0]
        if head not in words:
            continue
        m = _OF_PARTY.match(text, start + len(head))
        party = parties.party_at(gazetteer, text, start) if m is not None else None
        if m is not None and party is not None:
            for name in read_names(gazetteer, text, m.end(), ONE):
                yield name if name.party else name._replace(party=party[0])
    for said in _VOICED:
        at = text.find(said)
        while at >= 0:
            if "fractie" in text[max(0, at - 120) : at].rpartition(". ")[2].lower():
                yield from read_names(gazetteer, text, at + len(said), MANY)
            at = text.find(said, at + 1)
    for m in _SPOKES.finditer(text):
        at = m.end()
        for _ in range(_FRACTIES):
            at += 3 if text.startswith("de ", at) else 0
            party = parties.party_at(gazetteer, text, at)
            if party is None:
                break
            at = party[1]
            follows = _NEXT_PARTY.match(text, at)
            if follows is None:
                break
            if parties.party_at(gazetteer, text, follows.end()) is None:
                if text.startswith(", ", at):
                    yield from read_names(gazetteer, text, at + 2, MANY)
                break
            at = follows.end()


# A line with its label: "Indiener: Bakker-Smit c.s.".
_LABEL = pattern(
    r"\n(?:[-•–] ?)?(?:[Mm]ede)?-?(?:[Ii]ndieners?|[Vv]raagstellers?|[Vv]ragenstellers?|[Kk]amerleden|[Kk]amerlid"
    r"|[Ll]id|[Ll]eden|[Tt]oegezegd aan|[Ii]ngediend door|[Gg]evraagd door) ?: ?(?:het lid |de leden )?(?=\S)"
)


_LABELS = ("ndiener", "steller", "lid:", "leden:", "lid :", "Lid:", "Leden:", "gd aan:", "d door:")


def by_label(gazetteer: Gazetteer, text: str) -> Iterator[Candidate]:
    """Names behind a label at the beginning of a line."""
    if not has_any(text, _LABELS):
        return
    for m in _LABEL.finditer(text):
        yield from read_names(gazetteer, text, m.end(), MANY)


def in_capitals(text: str, tokens: list[Token]) -> Iterator[Candidate]:
    """The movers in the head of a published motion: "MOTIE VAN DE LEDEN BAKKER EN VAN DER LAAN"."""
    for end in [token[1] for token in tokens if token[2] in _HEADS]:
        if text[end : end + 1] != " ":
            continue
        at = end + 1
        line = _PARTY.sub("", text[at : at + 200].partition("\n")[0])
        for mark in _ENDS:
            line = line.partition(mark)[0]
        for printed in line.replace(" EN ", ", ").split(", "):
            printed = printed.strip()
            if len(printed) > 1 and printed.isupper() and printed.count(" ") < 4:
                start = text.find(printed, at)
                if start < 0:
                    continue  # glued together without the bracket between
                first, space, rest = printed.partition(" ")
                if space and first.capitalize() in given_names():
                    start, printed = start + len(first) + 1, rest
                yield Candidate(Name(start, start, start + len(printed), "", printed), None)
