"""Requests: whether the Kamer, a committee or a Member asked for something in a sentence."""

from __future__ import annotations

from extractor.document import NOTA
from extractor.finders.commitments import cues, naming, people, raised
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import VERZOEK, Context
from extractor.finders.commitments.words import tokens, words_with
from extractor.language.search import has_any

_AT_THE_ORDER = ["bij", "de", "regeling"]  # van werkzaamheden
# "verzocht de brief vóór 1 juni te ontvangen": when, not what.
_THIS_LETTER = (["de", "brief"], ["deze", "brief"], ["uw", "brief"], ["de", "kamerbrief"])
_WANTED = frozenset(
    ("wilde", "wilden", "wenste", "wensten", "verzoek")
)  # "wilde weten", "het verzoek gestuurd"
# "de door het lid X gevraagde reactie"
_ATTRIBUTES = ("gevraagde ", "verzochte ")
_ATTRIBUTED = frozenset(("gevraagde", "verzochte"))
_OWN = frozenset(("haar", "zijn", "hun", "diens"))
_DOOR = frozenset(("door",))
_FOR = frozenset(("om", "tot", "naar"))
_THAT_QUESTION = ("Die vraag ", "Die vragen ", "Deze vraag ", "Zijn vraag ", "Haar vraag ")
_QUESTION = (*_THAT_QUESTION, "raag van ", "ragen van ", "raag door ", "ragen door ")
_ANSWERS = frozenset(
    ("beantwoordt", "beantwoord", "beantwoorden", "antwoord", "ingaat", "in", "waarop")
)
_BY = 8  # words in front of these in which stands by whom
_MEMBER = ("lid ", "leden ", "enator")
_TITLES = ("evrouw ", "e heer ")
# One of these must stand in a sentence in which somebody asks.
_ASKING = (
    "erzocht", "vroeg", "gevraagd", "opgeroepen", "lde weten", "lden weten", "verzoek gestuurd", "te weten", "te vernemen", "lde horen",
)  # fmt: skip


def request(context: Context, start: int, end: int) -> int:
    """Where a sentence says that the Kamer, a committee or a Member asked for something; else -1."""
    text = context.text
    said: list[str] | None = None
    nota = context.document.kind == NOTA
    sentence = text[start:end]
    places = words_with(text, "erzoek", start, end) if "erzoek" in sentence else ()
    for at in places:
        after = tokens(text, at + len(VERZOEK), min(end, at + cues.NEAR))
        before = tokens(text, max(start, at - 40), at)[-3:]
        if sets.NONE.intersection(before):
            continue
        own = nota and before[-1:] and before[-1] in _OWN and after[:1] and after[0] in _FOR
        if own and people.before(context, at):
            return at  # "haar verzoek om een overzicht"
        opens = before[-1:] != ["op"] or at - start <= len(
            "Op "
        )  # ", op verzoek van Rijkswaterstaat"
        if nota and opens and after[:1] == ["van"] and _by_member(context, at, end):
            return at
        asked = after[:1] in (["van"], ["door"]) and (
            cues.is_kamer(after[1:6])
            or naming.is_name_with_party(context, at + len("verzoek van "), end)
        )
        if asked or after[:3] == _AT_THE_ORDER:
            said = said or tokens(text, start, end)
            return -1 if sets.NO_REQUEST.intersection(said) else at
    if sentence[-1:] == "?":
        return -1
    if context.document.kind != NOTA and raised.may(sentence):
        told = raised.around(tokens(text, start, end))
        if any(map(cues.is_kamer, told)) and _has_member(context, start, end):
            return start
    if nota and has_any(sentence, _QUESTION):
        if _answered(people.spoken(context, start, end)):
            return start
        if sentence.startswith(_THAT_QUESTION) and people.before(context, start):
            return start if "eantwoord" in sentence else -1
    if not has_any(sentence, _ASKING):
        return -1
    if nota and has_any(sentence, _ATTRIBUTES):
        words = people.spoken(context, start, end)
        at = next((i for i, word in enumerate(words) if word in _ATTRIBUTED), 0)
        by = words[max(0, at - _BY) : at]
        if "door" in by and cues.is_kamer(by[by.index("door") :]):
            return start
    said = people.spoken(context, start, end) if nota else tokens(text, start, end)
    if sets.NO_REQUEST.intersection(said) or not _kamer_asks(said):
        return -1
    return start


def _answered(said: list[str]) -> bool:
    """Whether a question of a Member is answered there: "De vraag van kamerlid naar ... beantwoordt u"."""
    for i, word in enumerate(said[:-2]):
        if word in ("vraag", "vragen") and said[i + 1] in ("van", "door"):
            named = people.MEMBER in said[i + 2 : i + 5]
            return named and not _ANSWERS.isdisjoint(said) and sets.NO_REQUEST.isdisjoint(said)
    return False


def _by_member(context: Context, at: int, end: int) -> bool:
    """Whether "verzoek van" at ``at`` is followed by a Member whom only his surname names."""
    begin = at + len("verzoek van ")
    return any(first <= begin < last for first, last in people.members(context, at, end))


def _has_member(context: Context, start: int, end: int) -> bool:
    """Whether a Member is named: "de heer Vos, directeur van de haven" is none."""
    text = context.text
    if not cues.names_member(text, start, end):
        return False
    if any(cue in text[start:end] for cue in _MEMBER):
        return True
    for cue in _TITLES:
        at = text.find(cue, start, end)
        stop = naming.read_list(context, at + len(cue), end, []) if at >= 0 else -1
        if stop > at >= 0:
            return not (text.startswith(", ", stop) and text[stop + 2 : stop + 3].islower())
    return False


def _kamer_asks(said: list[str]) -> bool:
    """Whether somebody of the Kamer is the one who asks."""
    for i, word in enumerate(said):
        if word in sets.ASKED:
            if said[i + 1 : i + 3] in _THIS_LETTER:
                continue
            verb = cues.last(said[max(0, i - 24) : i], sets.AUXILIARIES)
            if verb >= 0 and word not in ("vroeg", "vroegen"):
                verb += max(0, i - 24)
                if _subject_asks(said, verb, i):
                    return True
            elif cues.is_kamer(said[i + 1 : i + 5]) or cues.is_kamer(said[max(0, i - 9) : i]):
                return True
        elif word in ("weten", "gestuurd", "vernemen", "horen"):
            wanted = _WANTED.intersection(said[max(0, i - 3) : i])
            if wanted and cues.is_kamer(said[max(0, i - 14) : i]):
                return True
    return False


def _subject_asks(said: list[str], verb: int, asked: int) -> bool:
    """Of "heeft ... gevraagd", "is door ... verzocht": whether its subject is of the Kamer."""
    between = said[verb + 1 : asked]
    if said[verb] == "heb" or {"ik", "wij", "we"}.intersection(between[:2]):
        return False
    if said[verb] in sets.HAVE:
        return cues.is_kamer(between[:10]) or cues.is_kamer(said[max(0, verb - 12) : verb])
    by = cues.last(said[:verb], _DOOR) if "door" not in between else -1
    if by >= 0 and verb - by <= 3 and cues.is_kamer(said[by + 1 : verb]):
        return True  # "Door het lid Vos is bij de stemmingen gevraagd"
    if "door" in between:
        return cues.is_kamer(between[between.index("door") + 1 :][:6])
    return "door" in said[asked + 1 : asked + 2] and cues.is_kamer(said[asked + 2 : asked + 8])
