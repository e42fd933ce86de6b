"""Promises that a nota tells in other words than "toegezegd": "U zou nagaan ...", "heeft u geantwoord te
zullen bezien ...", "kreeg van u te horen dat u ...", "u heeft beloofd", "is afgesproken dat u ...".

Only what the writer's side says it will do counts, and only in a sentence that has the words for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.finders.commitments import words as sets
from extractor.finders.commitments.words import tokens, words
from extractor.language.search import has_any

# Stems that a nota is searched for, once; a sentence without one of them holds no such promise.
STEMS = (
    " zou u ", "u zou ", "U zou ", "zei u ", "u zei ", "U zei ", "eloofd", "eantwoord", "fgesproken",
    "angegeven", "te horen", " gezegd", "laten weten dat u", " ontvangt ", " krijgt ", "zullen ",
    "De eerste", "De tweede", "De derde", "De vierde", "De vijfde", "De laatste",
)  # fmt: skip
_SAID = words("beloofd geantwoord afgesproken aangegeven gezegd horen weten beantwoord")
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
_CONDITIONS = words("als indien wanneer mocht")


def promise(text: str, start: int, end: int) -> int:
    """Where a sentence tells of such a promise; -1 where it does not."""
    said = text[start : min(end, start + 2 * _REACH)]
    if not has_any(said, STEMS):
        return -1
    spoken = tokens(said, 0, len(said))
    if "geen" in spoken[:12] or "niet" in spoken[:4]:
        return -1
    found = (
        _would(spoken) or _told(spoken) or _conceded(spoken) or _gets(spoken) or _counted(spoken)
    )
    return start if found else -1


def _would(spoken: Sequence[str]) -> bool:
    """ "U zou de Kamer laten weten", "Daarnaast zou u nagaan"."""
    for i, word in enumerate(spoken[:-1]):
        pair = {word, spoken[i + 1]}
        if pair == {"u", "zou"}:
            if _CONDITIONS.intersection(spoken[max(0, i - 2) : i + 2]) or "kunnen" in spoken[i:]:
                return False
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
        if word == "beloofd" and not sets.NONE.intersection(before):
            return True
        if after[:2] == ["te", "zullen"]:
            return True
        that = after.index("dat") if "dat" in after[:4] else -1
        rest = after[that + 1 :] if that >= 0 else []
        if rest[:1] == ["u"] and (_WILL | _DEEDS).intersection(rest):
            return word != "weten" or bool(_WILL.intersection(rest))
    return False


def _conceded(spoken: Sequence[str]) -> bool:
    """ "u zei dit toe"."""
    for i, word in enumerate(spoken):
        if word == "zei" and "u" in spoken[max(0, i - 2) : i + 2]:
            return "toe" in spoken[i + 1 : i + 8]
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
