"""To whom something was promised, or who asked for it: "(aan lid De Wit, D66)", "Het lid X (CU)"."""

from __future__ import annotations

import msgspec

from extractor.document import NOTA
from extractor.finders.commitments import naming, owed, people, sources, spoken, terse
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import MOTIE, Context, Draft, Range
from extractor.finders.commitments.words import tokens
from extractor.findings import Addressee
from extractor.language.names import fold
from extractor.patterns import pattern

# Before names in running text, without the first letter, small or capital, and how such names are
# joined. Mevrouw X may be of a company, so she counts where no lid is named; a motion named in
# passing tells who moved that.
_Cues = dict[str, tuple[str, ...]]
_LID: _Cues = {
    **dict.fromkeys(("id ", "enator "), naming.ALWAYS),
    **dict.fromkeys(("eden ", "enatoren "), naming.IN_LISTS),
    **dict.fromkeys(("erzoek ", "erzoek-", "oezegging ", "oezegging-"), naming.BY_AND),
}
_MADAM: _Cues = dict.fromkeys(("evrouw ", "evr. ", "e heer ", "hr. "), naming.ALWAYS)
_MOTION: _Cues = dict.fromkeys(("otie ", "otie-", "otie‑", "otie–", "oties "), naming.BY_AND)
_NO_SOURCE = frozenset(("made_to", "above", "due"))  # cells that are read elsewhere, or name nobody
_LABEL = 90  # characters that the names before a colon may take
_OPENS = 16
_ASKED_BY = frozenset(("erzoek ", "oezegging "))  # "verzoek van Vos" names Vos
_PARTICLES = ("Van ", "De ", "Den ", "Der ", "Ten ", "Ter ", "El ", "Aan ", "In ")
_BACK = 400  # characters that a sentence with "hetzelfde lid" may be behind the name
_ALSO = ("Ook ", "Tevens ", "Eveneens ", "Daarnaast ")
_GETS = (
    " kreeg ",
    " krijgt ",
    " ontving ",
    " vroeg ",
    " verzocht ",
    " wilde ",
    " zegde u ",
    " beloofde u ",
)
_FIRST = frozenset("lLmMdDsSvVtT")
_SEVERAL = pattern(
    r"(?:meerdere|diverse|verschillende|enkele|een aantal|alle) "
    r"(?:Kamerleden|leden|fracties|woordvoerders)\b"
)
_COMMITTEE = pattern(
    r"(?:[Vv]aste |[Aa]lgemene )?(?:[Kk]amerc|[Cc])ommissie (?:voor )?(?=[A-ZÀ-Þ])[\w&’'-]+"
    r"(?:,? (?:(?:en|van|voor|de|het) )*[A-ZÀ-Þ][\w&’'-]*){0,6}"
    r"|[Vv]aste (?:[Kk]amer)?commissie\b"
)


def find(draft: Draft, context: Context) -> tuple[Addressee, ...]:
    """The Members, committee or unnamed Members that a commitment was made to or asked for by."""
    text = context.text
    found: list[Addressee] = []
    first = draft.pieces[0]
    past_mark = naming.past_mark(text, *first)
    if past_mark > first[0]:
        draft = msgspec.structs.replace(draft, pieces=[(past_mark, first[1]), *draft.pieces[1:]])
    cell = draft.cells.get("made_to")
    if cell is not None:
        naming.read_list(context, cell[0], cell[1], found)
    if not found:
        for piece in draft.pieces:
            for _, members in brackets(context, piece):
                for member in members:
                    naming.add(found, member.name, member.party)
    if not found:
        for name, beside in draft.cells.items():  # of a table without known labels
            if name.startswith("cell ") and naming.is_name_with_party(context, *beside):
                naming.read_list(context, *beside, found)
    if not found:
        _beside(context, draft, found)
    if not found and context.document.kind == NOTA:
        trailed = sources.trailing(context, *draft.pieces[-1])
        found += trailed[1] if trailed and trailed[0] == draft.kind else ()
    if not found:
        _at_start(context, *draft.pieces[0], found)
    if not found and context.document.kind == NOTA:
        sources.fields(context, *draft.pieces[0], found)
    if not found and context.document.kind == NOTA and draft.kind != MOTIE:
        found += sources.answers(context, *draft.pieces[0])
        found += sources.promised(context, *draft.pieces[0]) if not found else ()
    if not found and context.document.kind == NOTA:
        terse.addressees(context, draft, found)
    if draft.kind == MOTIE:
        for surname in draft.movers:
            naming.add(found, surname, None)
        for cues in (_MOTION, _LID, _MADAM):
            _in_sentences(context, draft, cues, found, new=cues is _MOTION or not draft.movers)
        if not found and (over := draft.cells.get("above")) is not None:
            naming.read_list(context, *over, found)
    else:
        for cues in (_LID, _MADAM, _MOTION):
            if not found:
                _in_sentences(context, draft, cues, found)
        above = draft.cells.get("above") if not found else None
        if above is not None and naming.read_list(context, *above, found) == above[0]:
            for cues in (_LID, _MADAM):
                if not found:
                    _in_sentences(context, Draft(draft.kind, [above]), cues, found)
        if not found:
            _subject(context, draft.start, found)
        if not found:
            _the_same(context, draft, found)
        if not found and context.document.kind == NOTA:
            _by_party(context, draft, found)
    if not found:
        where = [*draft.pieces, *([cell] if cell else ())]
        found = [a for start, end in where for a in _unnamed(text, start, end)][:1]
    return tuple(_with_party(a, context) for a in found)


def _beside(context: Context, draft: Draft, found: list[Addressee]) -> None:
    """Whom a cell beside the matter names in passing: below "Vindplaats" stands "Toezegging aan Vos (D66),
    TZ202505-012" or "Motie-Prins, aangehouden"."""
    for name, beside in draft.cells.items():
        if found or name in _NO_SOURCE:
            continue
        cell = Draft(draft.kind, [beside])
        for cues in (_LID, _MADAM, _MOTION):
            if not found:
                _in_sentences(context, cell, cues, found)
        at = context.text.find(" aan ", *beside) + len(" aan ")
        if not found and at >= len(" aan ") and naming.is_name_with_party(context, at, beside[1]):
            naming.read_list(context, at, beside[1], found)


def _at_start(context: Context, start: int, end: int, found: list[Addressee]) -> None:
    """The names that open an item of a list: "Visser (VVD): ...", "Elst c.s. (26643, nr. 12): ..."."""
    text = context.text
    if ": " in text[start : min(end, start + _LABEL)] and text[start].isupper():
        members: list[Addressee] = []
        stop = naming.read_list(context, start, end, members)
        past = text.find(")", stop, stop + _LABEL) + 1 if text.startswith(" (", stop) else stop
        labels = text.find(": ", past, past + naming.PARTY_SPAN) >= 0
        marked = len(members) > 1 or any(m.party for m in members)
        behind = text.startswith(" (", stop) or (marked and text.startswith(":", stop))
        if members and ((labels and behind) or _has_state(text, stop)):
            found.extend(members)


def _has_state(text: str, at: int) -> bool:
    """Whether names that end at ``at`` are movers of whom a motion's state is told: ", aangehouden: "."""
    colon = text.find(": ", at, at + naming.PARTY_SPAN)
    said = text[at + 2 : colon].split(" ") if colon > 0 and text.startswith(", ", at) else []
    return bool(said) and said[0].rstrip(",") in sets.STATES


def past_start(context: Context, start: int, end: int) -> int:
    """Where the matter of such an item begins; ``start`` when no names open it."""
    found: list[Addressee] = []
    _at_start(context, start, end, found)
    return context.text.find(": ", start, end) + 2 if found else start


def brackets(context: Context, piece: Range) -> list[tuple[Range, list[Addressee]]]:
    """What stands between brackets in a stretch, and the addressees that are named there."""
    known = context.named.get(piece)
    if known is None:
        known = context.named[piece] = []
        found = list(naming.brackets(context.text, *piece))
        closes = context.text.find(")", *piece)
        if closes > piece[0] and context.text.find("(", piece[0], closes) < 0:
            found.insert(0, (piece[0], closes))  # one that a page break cut in two
        for first, last in found:
            members: list[Addressee] = []
            _in_bracket(context, first, last, members)
            known.append(((first, last), members))
    return known


def _in_bracket(context: Context, start: int, end: int, found: list[Addressee]) -> None:
    """The names in "aan lid Vos, D66", "TZ202505-012, aan lid Vos, D66", "De Groot, VVD; Prins, CDA"."""
    text = context.text
    at = start
    while at < end:
        part = text.find("; ", at, end)
        part = end if part < 0 else part
        at = naming.past_number(text, at, part)
        name, marked = naming.past_leads(text, at, part)
        if marked or naming.is_name_with_party(context, name, part):
            naming.read_list(context, name, part, found)
        elif name > at:
            found.extend(_unnamed(text, at, part))
        at = part + 2


def past(context: Context, at: int, end: int, mark: str = " ") -> int:
    """Where the names of Members that stand at ``at`` end, "het lid Van Elst (D66) "; else ``at``.
    ``mark`` is what has to stand behind them."""
    text = context.text
    if not text.startswith(("het lid ", "lid ", "de leden ", "leden ", "mevrouw ", "de heer "), at):
        return at
    stop = naming.read_list(context, at, end, [])
    return stop + len(mark) if stop > at and text.startswith(mark, stop) else at


def _in_sentences(
    context: Context, draft: Draft, cues: _Cues, found: list[Addressee], new: bool = True
) -> None:
    """The names behind "lid", "mevrouw" or "motie-" in an item, in text order; where they are not to
    be ``new``, only the parties of those that are known already."""
    text = context.text
    read: list[Addressee] = []
    for start, end in draft.pieces:
        places: list[tuple[int, str]] = []
        piece = text[start:end]
        if not new and " (" not in piece and "," not in piece:
            continue  # no party stands there
        for cue in cues:
            if cue not in piece:
                continue
            at = text.find(cue, start, end)
            while at >= 0:
                if at > start and text[at - 1] in _FIRST and _begins_word(text, at - 1):
                    places.append((at + len(cue), cue))
                at = text.find(cue, at + len(cue), end)
        places.sort()
        for at, cue in places:
            if text.startswith(("van ", "aan "), at):
                if not text[at + 4 : at + 5].isupper():
                    continue  # "motie van de leden X": the cue "leden" has them
                twice = text.startswith(_PARTICLES, at + 4)  # "verzoek van Van der Plas"
                plain = context.document.kind == NOTA and cue in _ASKED_BY and text[at] == "v"
                at += 4 if twice or plain or naming.is_name_with_party(context, at + 4, end) else 0
            naming.read_list(context, at, end, read, cues[cue])
    for member in read:
        if new or naming.knows(found, member.name):
            naming.add(found, member.name, member.party)


def _the_same(context: Context, draft: Draft, found: list[Addressee]) -> None:
    """Whom "Hetzelfde lid" or "Ook kreeg zij" means: the one named last in the same passage."""
    text, (start, end) = context.text, draft.pieces[0]
    same = "etzelfde lid" in text[start:end] or "etzelfde Kamerlid " in text[start:end]
    if not same and not spoken.pronoun(text, start, end):
        if owed.follows(tokens(text, start, min(end, start + _BACK))):
            for first, last in people.before(context, start)[-1:]:
                naming.read_list(context, first, last, found)
        return
    opens = "elfde " in text[start : start + _OPENS]  # then the item before names it
    low = start - _BACK if opens else max(text.rfind("\n", 0, start) + 1, start - _BACK)
    low = max(low, 0)
    read: list[Addressee] = []
    for cues in (_LID, _MADAM):
        if not read and low < start:
            _in_sentences(context, Draft(draft.kind, [(low, start)]), cues, read)
    if not read and context.document.kind == NOTA:
        for first, last in people.before(context, start)[-1:]:
            naming.read_list(context, first, last, read)
    found += read[-1:]


def _subject(context: Context, start: int, found: list[Addressee]) -> None:
    """A Member whom the document names elsewhere, "De Wit kreeg dezelfde toezegging", at ``start``."""
    text = context.text
    at = start + next((len(lead) for lead in _ALSO if text.startswith(lead, start)), 0)
    members: list[Addressee] = []
    stop = naming.read_list(context, at, at + _LABEL, members, ())
    if stop == at or not text.startswith(_GETS, stop):
        return
    known = {fold(h.value.name) for h in context.found.actors if h.value.type == "member"}
    name = fold(members[0].name)
    if any(other == name or other.endswith(f" {name}") for other in known):
        found += members


def _by_party(context: Context, draft: Draft, found: list[Addressee]) -> None:
    """A Member named without a title but with a party: "Henk Vos van het CDA wilde weten of"."""
    for start, end in draft.pieces:
        for first, last in () if found else people.members(context, start, end):
            naming.read_list(context, first, last, found)


def _begins_word(text: str, at: int) -> bool:
    """Whether a word begins at ``at``; the "lid" of "Kamerlid" counts for one, that of "raadslid" not."""
    return at == 0 or not text[at - 1].isalpha() or text.startswith("amer", at - 4)


def _unnamed(text: str, start: int, end: int) -> list[Addressee]:
    """What stands there where nobody is named: "meerdere Kamerleden", or a committee."""
    piece = text[start:end]
    if "leden" in piece or "fracties" in piece:
        several = _SEVERAL.search(text, start, end)
        if several is not None:
            return [Addressee(name=several.group(), party=None)]
    if "ommissie " in piece:
        committee = _COMMITTEE.search(text, start, end)
        if committee is not None:
            return [Addressee(name=committee.group(), party=None)]
    return []


def _with_party(member: Addressee, context: Context) -> Addressee:
    """The Member with the party that the rest of the document gives, where the item gives none."""
    if member.party is None:
        its = context.party_of(fold(member.name))
        if its is not None:
            return Addressee(name=member.name, party=its)
    return member


def asides(context: Context, piece: Range) -> list[Range]:
    """The brackets, with their marks, that hold an addressee or a number and nothing else."""
    return [
        (first - 1, last + 1)
        for (first, last), members in brackets(context, piece)
        if members or naming.past_number(context.text, first, last) == last
    ]
