"""Promises that a nota tells in other words than "toegezegd": "U zou nagaan ...", "heeft u geantwoord te
zullen bezien ...", "kreeg van u te horen dat u ...", "u heeft beloofd", "is afgesproken dat u ...".

Only what the writer's side says it will do counts, and only in a sentence that has the words for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.finders.commitments import words as sets
from extractor.finders.commitments.words import tokens, words
from extractor.language.search import has_any

# Stems that a nota is searched for, once; a sentence without one of them holds no such promise.
_STEMS = (
    " zou u ", " tegoed", "oor het lid ", "oor mevrouw ", "oor de heer ", "oor hem ", "oor haar ", "u zou ", "U zou ", "zei u ", "u zei ", "U zei ", "eloofd", "eantwoord", "fgesproken",
    "angegeven", "erklaard", "te horen", " gezegd", "laten weten dat u", " ontvangt ", " krijgt ", "zullen ",
    "De eerste", "De tweede", "De derde", "De vierde", "De vijfde", "De laatste",
)  # fmt: skip
# The same of a sentence that tells what a Member is owed: see "owed".
OWED = (
    " hoort ", " leest ", " verneemt ", " krijgt ", " ontvangt ", " wacht ", " wachten ", " rekent ", " houdt ",
    "te goed", "tegoed", "schuldig", "vooruitzicht", "erzekerd", " bood ", " gaf ", "uw woord", "uw belofte",
    "oezegging", "tegemoet", " open", "eloofd", " zou ", " mag ", " zouden ", "oorgehouden", "eegedeeld", " vernemen",
    "elofte", "ntwoord was", "eactie was", "oegezegd", "erklaard", "oezeggen",
)  # fmt: skip
# What a nota is searched for, once, in place of all those: fewer and shorter, and one of them in each.
MARKS = (
    "zou", "oor het lid ", "oor mevrouw ", "oor de heer ", "oor hem ", "oor haar ", "goed", "zei", "elo", "ntwoord",
    "fgesproken", "angegeven", "erklaard", "gezegd", "te horen", " hoort", " ontvangt", " krijgt", "zullen ", " leest ",
    "verne", " wacht", " rekent", " houdt ", "schuldig", "vooruitzicht", "erzekerd", " bood ", " gaf ", "uw woord",
    "tegemoet", " open", " mag ", "oorgehouden", "eegedeeld", "eactie was", "oezeggen", "weten dat u",
)  # fmt: skip
OPENINGS = ("De eerste", "De tweede", "De derde", "De vierde", "De vijfde", "De laatste")
_SAID = words("beloofd geantwoord afgesproken aangegeven gezegd horen weten beantwoord verklaard")
_PROMISED = words("beloofd afgesproken")  # which need no "te zullen"
_WILL = words("zult zal gaat zou")
_INFINITIVES = sets.INFINITIVES | words(
    """nagaan terugkomen weten kijken navragen onderzoeken toesturen doorgeven uitzoeken ingaan laten
    opvragen bespreken schrijven praten zoeken verzoeken tonen"""
)
_DEEDS = sets.DEEDS | words("nagaat terugkomt uitzoekt ingaat kijkt terugkoppelt toestuurt praat")
_GIVEN = sets.PAPERS | words("lijst cijfers raming schets antwoord tijdpad kaart bericht")
_REACH = 240
_NEAR = 24  # words
_OURS = words("u minister staatssecretaris ambtsvoorganger")
_ORDINALS = words("eerste tweede derde vierde vijfde zesde laatste")
# "X kreeg dezelfde toezegging voor Y"; beside STEMS, as each has "toezegging" to be searched for.
_AGAIN = (
    "ezelfde toezegging",
    "oortgelijke toezegging",
    "gelijkbare toezegging",
    "gelijke toezegging",
)
_ALIKE = words("dezelfde eenzelfde soortgelijke vergelijkbare gelijke gelijkluidende")
_ABOUT = words("voor over om inzake rond betreffende omtrent m.b.t ten aangaande wat dat")
_HANDED = words("kreeg kregen deed gaf ontving ontvingen gedaan gegeven gekregen geldt hebt heeft")
# Whom a pronoun can mean: who asks or is promised something.
_SHE = words("hij zij ze")
_HER = words("hem haar")
_ASKED = words(
    "kreeg ontving vroeg verzocht wilde krijgt ontvangt hoort leest verneemt wacht rekent houdt heeft mag"
)
_OWN = words("haar zijn hun")
_INPUT = words("verzoek vraag vragen aandringen inbreng suggestie voorstel oproep instigatie")
_TO = words("u aan voor")
_TO_HER = words(
    "toegezegd beloofd toe de dat om te een zult zou is heeft hebt zegde beloofde deed gaat zoekt vraagt rekent"
)
_ANSWERED = words("geantwoord verzekerd voorgehouden meegedeeld toegezegd beloofd bevestigd")
_WAS = words("is was heeft hebt had zou")
_SEARCHES = frozenset((("zoekt", "uit"), ("gaat", "na"), ("vraagt", "na"), ("rekent", "uit")))
_TO_DO = _INFINITIVES | words("gaan zoeken komen zullen vragen")
_UNTIL = words("waarbinnen waarop waarvoor waarna")
_CONDITIONS = words("als indien wanneer mocht")


def promise(text: str, start: int, end: int) -> int:
    """Where a sentence tells of such a promise; -1 where it does not."""
    said = text[start : min(end, start + 2 * _REACH)]
    if not has_any(said, _STEMS) and not has_any(said, _AGAIN):
        return -1
    spoken = tokens(said, 0, len(said))
    if "geen" in spoken[:12] or "niet" in spoken[:4]:
        return -1
    found = (
        _would(spoken)
        or _told(spoken)
        or _vowed(spoken)
        or _conceded(spoken)
        or _gets(spoken)
        or _counted(spoken)
        or _again(spoken)
        or _for_whom(spoken)
    )
    return start if found else -1


def pronoun(text: str, start: int, end: int) -> bool:
    """Whether he or she to whom a promise was made, or who asked, is only called so: "Ook kreeg zij de
    toezegging", "u heeft hem toegezegd"."""
    said = tokens(text, start, min(end, start + _REACH))
    for i, word in enumerate(said[1:], 1):
        follows = said[i + 1 : i + 2]
        if word in _SHE and (said[i - 1] in _ASKED or _ASKED.intersection(follows)):
            return True
        if word in _HER and said[i - 1] in _TO and _TO_HER.intersection(follows):
            return True
        if word in _HER and _ANSWERED.intersection(follows):
            return True
        if word in _OWN and _INPUT.intersection(follows):
            return True
    if _HER.intersection(said[:1]) and _WAS.intersection(said[1:2]):
        return True
    if _OWN.intersection(said[:1]) and _INPUT.intersection(said[1:2]):
        return True
    return said[:1] in (["hij"], ["zij"]) and bool(_ASKED.intersection(said[1:2]))


def _would(spoken: Sequence[str]) -> bool:
    """ "U zou de Kamer laten weten", "Daarnaast zou u nagaan"."""
    for i, word in enumerate(spoken[:-1]):
        pair = {word, spoken[i + 1]}
        if pair == {"u", "zou"}:
            if _CONDITIONS.intersection(spoken[max(0, i - 2) : i + 2]) or "kunnen" in spoken[i:]:
                return False
            if i and spoken[i - 1] in _UNTIL:
                return False  # "de termijn waarbinnen u zou terugkomen": when, not what
            return bool(_INFINITIVES.intersection(spoken[i + 2 : i + 2 + _NEAR]))
    return False


def _told(spoken: Sequence[str]) -> bool:
    """ "heeft u geantwoord te zullen nagaan", "kreeg van u te horen dat u de Kamer informeert"."""
    for i, word in enumerate(spoken):
        if word not in _SAID:
            continue
        before, after = spoken[max(0, i - _NEAR) : i], spoken[i + 1 : i + 1 + _NEAR]
        if word != "afgesproken" and not _OURS.intersection(before):
            continue
        if word == "afgesproken" and _with_others(before):
            continue
        if word == "beloofd" and not sets.NONE.intersection(before):
            return not sets.at_large(before, after)
        if after[:2] == ["te", "zullen"]:
            return True
        that = after.index("dat") if "dat" in after[:4] else -1
        rest = after[that + 1 :] if that >= 0 else []
        if rest[:1] == ["u"] and (_WILL | _DEEDS).intersection(rest):
            return word != "weten" or bool(_WILL.intersection(rest))
    return False


def _with_others(before: Sequence[str]) -> bool:
    """Whether it was agreed with somebody who is not of the Kamer: "Met de ondernemingsraad is"."""
    if "met" not in before:
        return False
    at = before.index("met")
    return sets.KAMER.isdisjoint(before[at + 1 : at + 8])


def _conceded(spoken: Sequence[str]) -> bool:
    """ "u zei dit toe", "u zei dat na te gaan"."""
    for i, word in enumerate(spoken):
        if word == "zei" and "u" in spoken[max(0, i - 2) : i + 2]:
            rest = spoken[i + 1 : i + 8]
            deed = rest[rest.index("te") + 1 :][:1] if "te" in rest else []
            return "toe" in rest or bool(_TO_DO.intersection(deed))
    return False


def _vowed(spoken: Sequence[str]) -> bool:
    """ "Aan het lid De Wit beloofde u de Kamer te schrijven over ..."."""
    return any(
        word == "beloofde" and "u" in spoken[max(0, i - 2) : i + 2] for i, word in enumerate(spoken)
    )


def _for_whom(spoken: Sequence[str]) -> bool:
    """ "Voor het lid De Wit zoekt u uit hoeveel ...", "gaat u voor hem na of ..."."""
    for i, word in enumerate(spoken[:-2]):
        if word == "voor" and (
            {"lid", "mevrouw", "heer"}.intersection(spoken[i + 1 : i + 3])
            or _HER.intersection(spoken[i + 1 : i + 2])
        ):
            near = spoken[max(0, i - 2) : i + 12]
            return any(
                b == "u" and (a, c) in _SEARCHES
                for n, (a, b) in enumerate(pairwise(near))
                for c in near[n + 2 : n + 6]
            )
    return False


def _again(spoken: Sequence[str]) -> bool:
    """ "De Wit kreeg dezelfde toezegging voor de Maas", "Een soortgelijke toezegging deed u over ...": one
    about something else, not the same to another."""
    for i, word in enumerate(spoken):
        if word == "toezegging" and _ALIKE.intersection(spoken[max(0, i - 2) : i]):
            given = _HANDED.intersection(spoken)
            return bool(given) and bool(_ABOUT.intersection(spoken[i + 1 :]))
    return False


def _counted(spoken: Sequence[str]) -> bool:
    """ "De tweede, aan het lid De Wit, betreft de sluizen", behind "doet u vijf toezeggingen af"."""
    if spoken[:1] != ["de"] or not _ORDINALS.intersection(spoken[1:2]):
        return False
    aan = spoken.index("aan") if "aan" in spoken[:10] else -1
    return aan > 0 and bool({"lid", "leden", "mevrouw", "heer"}.intersection(spoken[aan : aan + 3]))


def _gets(spoken: Sequence[str]) -> bool:
    """ "Lid De Wit ontvangt vóór 1 oktober een lijst"."""
    for verb in ("ontvangt", "krijgt"):
        if verb in spoken[:8]:
            i = spoken.index(verb)
            return bool(
                {"lid", "leden"}.intersection(spoken[:3])
                and _GIVEN.intersection(spoken[i + 1 : i + 12])
                and "bij" not in spoken[i + 1 : i + 4]
            )
    return False
