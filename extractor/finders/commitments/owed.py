"""What a nota tells that a Member is owed: he "hoort", "krijgt te lezen", "wacht op"; to him u "bent" it
"verschuldigd", for him it "staat nog open".

Each frame is a verb that says so, a Member (or "zij", once one was named) on the right side of it, and
what is told: a question, a paper, an answer. Without all three a sentence only tells how things are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from extractor.finders.commitments import people
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.words import words

_MEMBERS = frozenset((people.MEMBER,))
_SUBJECTS = words("hij zij ze")
_OBLIQUE = words("hem haar")
# Between a subject and its verb, or behind both.
_ADVERBS = words(
    """ook nog dus verder voorts tevens eveneens bovendien daarnaast hierover daarover dan al zelf in de uw deze
    brief van u nu alsnog tot slot ten slotte"""
)
_HEARS = words("hoort leest verneemt")
_GETS = words("krijgt ontvangt")
_INFINITIVES = words("horen lezen zien weten vernemen")
_TOLD = sets.QUESTIONS | words("dat over in")
# What one of the Kamer gets from a minister.
THINGS = sets.PAPERS | words(
    """lijst cijfers cijfer raming schets antwoord antwoorden tijdpad kaart bericht opgave uitsluitsel duidelijkheid
    opheldering inzicht uitleg helderheid zicht uitkomst uitkomsten resultaten bevindingen gegevens aantallen
    tabel schatting berekening doorrekening planning stand verantwoording verslag memo factsheet dingen
    zaken punten toezeggingen"""
)
_HELD = words("toezegging belofte woord")
_STILL = words("zak staan liggen open openstaan goed tegoed")
_OWE = words("verschuldigd schuldig")
_U = words("u minister staatssecretaris bewindspersoon ambtsvoorganger")
_STOPS = words(", ;")
_WILL = words("zou zult zal zouden komt komen krijgt krijgen volgt")
_RECEIVES = words("krijgen ontvangen horen vernemen lezen teruglezen tegemoetzien")
_ASSURED = words(
    "verklaard voorgehouden verzekerd meegedeeld bevestigd uitgesproken aangegeven gezegd laten geantwoord"
)
_DONE = words(
    "nagegaan uitgezocht bekeken bezien onderzocht aangegeven opgenomen toegelicht uitgewerkt verkend"
)
_REACH = 12  # words
_NEAR = 6
_NOT = words("geen niet nooit zoals verwachting verwacht vermoedelijk waarschijnlijk mogelijk")


def told(said: Sequence[str], before: bool = False) -> bool:
    """Whether the words of a clause, each Member one word, say that something is owed to the Kamer.
    ``before``: a Member was named before, whom "zij" can mean."""
    if _NOT.intersection(said[:_REACH]):
        return False
    who = _MEMBERS | _SUBJECTS if before else _MEMBERS
    if who.isdisjoint(said) and not (before and _OBLIQUE.intersection(said)):
        return False
    return any(frame(said, who) for frame in _FRAMES)


def _is_subject(said: Sequence[str], verb: int, who: frozenset[str]) -> bool:
    """Whether one of ``who`` is what the verb at this place tells of, adverbs between or not."""
    at = verb - 1
    while at >= 0 and said[at] in _ADVERBS and verb - at <= _NEAR:
        at -= 1
    if at >= 0 and said[at] in who:
        return at == 0 or said[at - 1] not in ("aan", "van", "voor", "door", "met", "bij")
    at = verb + 1
    while at < len(said) and said[at] in _ADVERBS and at - verb <= _NEAR:
        at += 1
    return at < len(said) and said[at] in who


def _hears(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "Kamerlid hoort van u welke ...", "In de brief leest kamerlid hoeveel ..."."""
    for i, word in enumerate(said):
        if word in _HEARS and _is_subject(said, i, who):
            behind = said[i + 1 : i + 1 + _REACH]
            return not _TOLD.isdisjoint(behind) and behind[:1] not in (["bij"], ["tot"])
    return False


def _gets(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "Zij krijgt te lezen hoe ...", "kamerlid krijgt van u uitsluitsel over"."""
    for i, word in enumerate(said):
        if word in _GETS and _is_subject(said, i, who):
            behind = said[i + 1 : i + 1 + _REACH]
            for n, other in enumerate(behind):
                if other == "te" and _INFINITIVES.intersection(behind[n + 1 : n + 2]):
                    return True
                if other in _STOPS:
                    break
                if other in THINGS:
                    return True
    return False


def _waits(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "Kamerlid wacht nog op een opgave van", "rekent op een overzicht"."""
    for i, word in enumerate(said):
        if word in ("wacht", "wachten", "rekent", "rekenen") and _is_subject(said, i, who):
            behind = said[i + 1 : i + 1 + _REACH]
            at = behind.index("op") if "op" in behind[:_NEAR] else -1
            thing = behind[at + 1 :][:_NEAR]
            return at >= 0 and not THINGS.union(sets.QUESTIONS).isdisjoint(thing)
    return False


def _has(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "Kamerlid heeft een toezegging op zak", "heeft uw woord dat", "houdt nog een brief te goed"."""
    for i, word in enumerate(said):
        if word not in ("heeft", "hebben", "houdt", "houden", "mag", "mogen"):
            continue
        if not _is_subject(said, i, who):
            continue
        behind = said[i + 1 : i + 1 + 2 * _REACH]
        if word in ("mag", "mogen"):
            if {"tegemoetzien", "tegemoet", "verwachten"}.intersection(behind):
                return not THINGS.isdisjoint(behind)
            continue
        if "tegoed" in behind or ("te", "goed") in pairwise(behind):
            return True
        for n, other in enumerate(behind[:_NEAR]):
            if other not in _HELD:
                continue
            mine = behind[n - 1 : n] == ["uw"] and {"dat", "om"}.intersection(behind[n + 1 : n + 4])
            if mine or _STILL.intersection(behind[n + 1 : n + 4]):
                return True
    return False


def _owes(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "U bent kamerlid nog een antwoord verschuldigd"."""
    return not _OWE.isdisjoint(said) and "bent" in said and "u" in said


def _pledges(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "U heeft kamerlid een overzicht in het vooruitzicht gesteld", "U gaf haar uw woord dat"."""
    if not _U.intersection(said):
        return False
    for i, word in enumerate(said):
        behind = said[i + 1 : i + 4]
        if word == "vooruitzicht":
            return bool({"gesteld", "stelde", "stelt"}.intersection(said))
        if word in ("woord", "belofte") and said[i - 1 : i] == ["uw"]:
            return bool({"gaf", "gegeven"}.intersection(said)) and bool(
                {"dat", "om"}.intersection(behind)
            )
        if word in ("verzekerde", "verzekerd") and "dat" in said[i + 1 :]:
            that = said.index("dat", i + 1)
            return "u" in said[that + 1 : that + 4]
        if word == "bood":
            rest = said[i + 1 :]
            return "aan" in rest and "te" in rest
    return False


def _is_open(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "Voor kamerlid staat nog een reactie open", "Nog open staat een antwoord aan kamerlid"."""
    if "open" not in said or not {"staat", "staan", "stond"}.intersection(said):
        return False
    return not THINGS.isdisjoint(said) or ("dat" in said and "u" in said)


def _promised(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "Aan kamerlid is een overzicht beloofd"."""
    for i, word in enumerate(said):
        if word == "beloofd" or (
            word == "toegezegd" and {"aan", "tegenover"}.intersection(said[:2])
        ):
            before = said[max(0, i - 2 * _REACH) : i]
            return not sets.AUXILIARIES.difference(sets.HAVE).isdisjoint(before)
    return False


def _would(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "... dat u aan kamerlid zou laten weten of", "zou u haar melden"."""
    for i, word in enumerate(said):
        if word not in ("zou", "zoudt"):
            continue
        near = said[max(0, i - _NEAR) : i]
        last = max((n for n, w in enumerate(near) if w in _STOPS), default=-1)
        between = near[last + 1 :]
        if "u" in between and not who.union(_OBLIQUE).isdisjoint(between) and "dat" in between:
            return "kunnen" not in said[i:]
    return False


def _should_get(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "Kamerlid zou nog een kaart krijgen", "zou ook horen of"."""
    for i, word in enumerate(said):
        if word in ("zou", "zouden") and _is_subject(said, i, who):
            behind = said[i + 1 : i + 2 * _REACH]
            return not _RECEIVES.isdisjoint(behind) and "kunnen" not in behind
    return False


def _assured(said: Sequence[str], who: frozenset[str]) -> bool:
    """ "Aan kamerlid was voorgehouden dat u met ASML zou praten", "Hem is verzekerd dat hij zou horen of"."""
    for i, word in enumerate(said):
        if word in _ASSURED and "dat" in said[i + 1 : i + 4]:
            behind = said[said.index("dat", i) + 1 :]
            ours = behind[:1] in (["u"], ["hij"], ["zij"], ["ze"]) or "u" in said[:i]
            return ours and not _WILL.isdisjoint(behind)
    return False


def follows(said: Sequence[str]) -> bool:
    """Whether a sentence answers what a Member raised in the one before: "Er zou worden nagegaan of",
    "Concreet was de belofte om", "Uw antwoord was dat u zou"."""
    if not _NOT.isdisjoint(said[:_NEAR]):
        return False
    if said[:1] in (["toegezegd"], ["beloofd"], ["verzekerd"]) and said[1:2] in (
        ["is"],
        ["werd"],
        ["was"],
    ):
        return not {"om", "dat"}.isdisjoint(said[2:_NEAR])
    for i, word in enumerate(said):
        behind = said[i + 1 : i + 1 + _NEAR]
        if word == "zou" and "komen" in behind and not THINGS.isdisjoint(behind) and i < 2:
            return True  # "Daar zou een overzicht van komen"
        if (
            word in ("zou", "zouden")
            and "worden" in behind[:4]
            and said[max(0, i - 1) : i] in ([], ["er"], ["daarom"])
        ):
            return any(w.startswith("ge") or w in _DONE for w in said[i + 2 : i + _REACH])
        if word in ("belofte", "antwoord", "reactie") and {"was", "luidde"}.intersection(
            said[max(0, i - 3) : i + 2]
        ):
            if word == "belofte":
                return behind[:1] in (["om"], ["dat"], ["was"], ["luidde"])
            return (
                said[max(0, i - 1) : i] == ["uw"]
                and "dat" in behind
                and "u" in behind
                and not {"zou", "zult"}.isdisjoint(said)
            )
    return False


_FRAMES: tuple[Callable[[Sequence[str], frozenset[str]], bool], ...] = (
    _hears, _gets, _waits, _has, _owes, _pledges, _is_open, _promised, _would,
    _should_get, _assured,
)  # fmt: skip
