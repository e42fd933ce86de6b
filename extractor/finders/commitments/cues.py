"""Words that tell a toezegging, a motie or a verzoek, and whose it is.

A promise counts when the writer, his predecessor or a colleague in the cabinet made it to the Kamer;
what a province or a company promised is none. A request counts when the Kamer, a committee or a
Member made it. Each question is asked of one sentence or one item.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.finders.commitments import attributive, naming, stuknummers, terse
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK
from extractor.finders.commitments.words import tokens, words, words_with
from extractor.language.search import has_any
from extractor.patterns import pattern

_STEMS = (("otie", MOTIE), ("oezegging", TOEZEGGING), ("erzoek", VERZOEK))
_SHORT = frozenset("tTmMvVgGaAnNiI")  # with which shorthand begins
_BEFORE = 260  # characters in front of "toegezegd" in which its subject stands
_MOST = 8  # times that a sentence says "toegezegd"
NEAR = 60
_ATTRIBUTE = 160  # characters of "de door het lid X gevraagde reactie"
_BY_MOTION = (["per"], ["middels"], ["via"], ["bij"])
# "heeft u een aantal zaken toegezegd" does not say what.
_VAGUE = words("zaken dingen punten onderwerpen acties")
# "de toezegging gekregen dat", "de toezegging heeft gedaan om": by a verb, not by what it is about.
_GIVEN = pattern(
    r" (?P<how>(?:(?:heeft|hebt|heb|hebben|had|hadden) )?(?:gedaan|gegeven|gekregen|ontvangen|verkregen))"
    r"(?=,? (?:dat|om|te)\b)"
)
_ROW_NUMBER = pattern(r"\d{1,2} ([a-z]+)")
# What stands for all that was promised, without saying what: "alle punten die u toen heeft toegezegd".
_ANYTHING = _VAGUE | words(
    """onderdelen kwesties toezeggingen stukken vragen items wensen informatie brieven moties alles al
    hetgeen wat datgene dat alle"""
)
_SUBJECT_LEADS = words("de uw mijn door toen eerder in tijdens bij op destijds daar is er aan")
_RELATIVE = words("die dat welke wat hetgeen")
_GOT = ("gekregen", "ontvangen", "verkregen")
_AUDIENCE = sets.KAMER - {"heer", "mevrouw", "commissie"}  # those may be of anybody
_OF_OTHERS = words(
    "koophandel raad bestuur college"
)  # "De Kamer van Koophandel", "Het lid van de raad"
_OF_KAMER = (
    "fractie", "fracties", "indiener", "indieners", "woordvoerder", "woordvoerders", "staten-generaal", "senaat",
    "parlement", "oppositie", "coalitie", "griffie", "kamercommissie", "rapporteur", "rapporteurs",
)  # fmt: skip
_SOME = words("aantal enkele diverse verschillende meerdere")


def start_kind(text: str, start: int, end: int) -> str | None:
    """What an item says it is by its first words: "Motie-X", "De toezegging aan ...", "TZ202505-012:".

    None when it does not say which one: "De motie is aangenomen."
    """
    short = terse.kind(text, start, end) if text[start : start + 1] in _SHORT else None
    if short is not None:
        return short
    if text.startswith(attributive.OPENS, start) and has_any(
        text[start : min(end, start + _ATTRIBUTE)], attributive.STEMS
    ):
        told = attributive.kind(text, start, end)
        if told is not None:
            return told
    near = text[start : min(end, start + 80)]
    if "otie" not in near and "oezegging" not in near and "erzoek" not in near and "TZ" not in near:
        return None
    at = start
    for _ in range(6):
        space = text.find(" ", at, end)
        word = text[at : space if space > 0 else end].lower()
        if word.startswith("tz") and word[2:6].isdigit():
            return TOEZEGGING
        for stem, kind in _STEMS:
            noun = word.find(stem) + len(stem)
            if noun >= len(stem) and (
                noun <= len(kind) or word.startswith(("commissiev", "informatiev"))
            ):
                return (
                    kind
                    if _tells(text, at + noun, end) and _of_kamer(text, kind, at + noun, end)
                    else None
                )
        if (
            word.rstrip(".") not in sets.OPENINGS and word.rstrip(".") not in sets.STATES
        ) or space < 0:
            return None
        at = space + 1
    return None


def _of_kamer(text: str, kind: str, at: int, end: int) -> bool:
    """Whether a "verzoek van" is one of the Kamer or of somebody with a party, not of a company; and
    a "toezegging van" one of ours, or of a day."""
    after = tokens(text, at, min(end, at + NEAR))[:7] if kind != MOTIE else []
    if after[:1] not in (["van"], ["door"]):
        return True
    ours = kind == TOEZEGGING and (
        sets.OURS.intersection(after) or "".join(after[1:2])[:1].isdigit()
    )
    return bool(ours) or is_kamer(after) or "(" in after


def _tells(text: str, at: int, end: int) -> bool:
    """Whether what follows the noun that ends at ``at`` says which one is meant."""
    if at >= end or text[at].isalpha():
        return False
    if text[at] in "-‑–:(/|)" or text[at : at + 2] in (" (", " :", " –", " |"):
        return True
    after = text[at + 1 : at + 2]
    if after.isdigit():
        return not _is_remark(text, at + 1, end)
    if after.isupper() or after in ("’", "'", "‘"):
        return True
    if text.startswith((", gedaan ", ", ingediend "), at):
        return True
    if text.startswith(stuknummers.LEADS, at):
        return stuknummers.asks(text, at, end)
    word = text[at + 1 : min(end, at + 14)].split(" ", 1)[0].rstrip(":,;")
    return word in sets.TELLS or word.lower().startswith(sets.OCCASIONS)


def _is_remark(text: str, at: int, end: int) -> bool:
    """Whether the number at ``at`` is that of a row or item, of which something is said: "motie 5 kreeg
    84 stemmen", "toezegging 3 is afgedaan"."""
    m = _ROW_NUMBER.match(text, at, end)
    return m is not None and m[1] not in sets.TELLS


def nouns(text: str, start: int, end: int) -> set[str]:
    """Which of the three an introduction or a heading speaks of; none where it says "geen"."""
    found: set[str] = set()
    for stem, kind in _STEMS:
        for at in words_with(text, stem, start, end):
            if not sets.NONE.intersection(tokens(text, max(start, at - 40), at)):
                found.add(kind)
    return found


def plural(text: str, start: int, end: int) -> bool:
    """Whether a stretch speaks of several: "toezeggingen", "moties", "verzoeken"."""
    said = text[start:end]
    return "oezeggingen" in said or "oties" in said or "erzoeken" in said


def promise(text: str, start: int, end: int) -> int:
    """Where a sentence says that something was promised to the Kamer; -1 where it does not."""
    said = text[start:end]
    if "oegezegd" in said:
        at = text.find("oegezegd", start, end)
        for _ in range(_MOST):
            if _ours(text, start, at - 1, end):
                return at - 1
            at = text.find("oegezegd", at + 8, end)
            if at < 0:
                break
    if "oezegging" in said:
        for at in words_with(text, "oezegging", start, end):
            if _is_one(text, start, at, end):
                return at
    if "zegde" in said:
        at = _past_tense(text, start, end)
        if at >= 0:
            return at
    if " zegt " in said:  # "De minister zegt de Kamer toe ...", in the style of the register
        at = text.find(" zegt ", start, end)
        before, after = tokens(text, max(start, at - NEAR), at), tokens(text, at + 6, end)[:14]
        if "toe" in after and {"minister", "staatssecretaris", "bewindspersoon"}.intersection(
            before
        ):
            return at + 1
    return -1


def _past_tense(text: str, start: int, end: int) -> int:
    """Where "u zegde het lid X toe" or "waarop u toezegde" stands; else -1."""
    at = text.find("zegde", start, end)
    for _ in range(_MOST):
        if text.startswith("toe", at - 3):
            if sets.OURS.intersection(tokens(text, max(start, at - NEAR), at - 3)):
                return at - 3
        elif text[at - 1 : at] == " ":
            before = tokens(text, max(start, at - _BEFORE), at)
            after = tokens(text, at, min(end, at + _BEFORE))[1:20]
            ours = bool(sets.OURS.intersection(before[-3:]))
            if after[:1] == ["u"]:  # but "ProRail zegde u toe" is no promise of u
                first = not before or before[0] in sets.ADVERBIALS
                ours = ours or first or _to_member(text, start, at, before)
            if "toe" in after and (ours or sets.OURS.difference("u").intersection(after[:2])):
                return at
        at = text.find("zegde", at + 5, end)
        if at < 0:
            break
    return -1


def _to_member(text: str, start: int, at: int, before: Sequence[str]) -> bool:
    """Whether the Kamer or a Member stands before "zegde u": "Het lid X", "Mevrouw X (CDA)"."""
    named = _AUDIENCE.intersection(before[:3]) and not _OF_OTHERS.intersection(before)
    return bool(named) or naming.follows_party(text, start, at)


def _is_one(text: str, start: int, at: int, end: int) -> bool:
    """Whether the "toezegging" at ``at`` is one promise to the Kamer not spoken of before."""
    stop = at + len(TOEZEGGING)
    given = _GIVEN.match(text, stop, end)
    if given is not None:
        return _handed(text, start, at, given, end)
    if not _tells(text, stop, end):
        return False
    before = tokens(text, max(start, at - NEAR), at)[-4:]
    if sets.NONE.intersection(before) or sets.THE_SAME.intersection(before[-2:]):
        return False
    after = tokens(text, stop, min(end, stop + NEAR))
    if after[:1] == ["van"]:  # of a company or a province
        return (
            bool(sets.OURS.union(sets.KAMER).intersection(after[1:5]))
            or "".join(after[1:2])[:1].isdigit()
        )
    return True


def _handed(text: str, start: int, at: int, given: re.Match[str], end: int) -> bool:
    """Whether the promise of "de toezegging gekregen dat", "de toezegging gedaan om", is one of ours
    to the Kamer."""
    before = tokens(text, max(start, at - _BEFORE), at)
    if sets.NONE.intersection(before[-3:]) or sets.THE_SAME.intersection(before[-2:]):
        return False
    if not given["how"].endswith(_GOT):
        return _says(text, start, at, given.start("how"), end)
    giver = last(before, frozenset(("van",)))
    by = set(before[giver + 1 : giver + 4]) if giver >= 0 else set()
    return bool(sets.OURS.union(("mij", "ons")).intersection(by)) and is_kamer(before)


def _ours(text: str, start: int, at: int, end: int) -> bool:
    """Whether the "toegezegd" at ``at`` was said by the writer's side and to the Kamer."""
    stop = at + len("toegezegd")
    if text[stop : stop + 1].isalpha():  # "de toegezegde brief"
        after = tokens(text, stop, min(end, stop + NEAR))
        return bool(sets.PAPERS.intersection(after[1:3]))
    return _says(text, start, at, stop, end)


def _says(text: str, start: int, at: int, stop: int, end: int) -> bool:
    """Whether the subject of what is said in ``text[at:stop]``, "toegezegd", is of the writer's side."""
    after = tokens(text, stop, min(end, stop + NEAR))
    low, high = max(start, at - _BEFORE), min(end, at + _BEFORE)
    before = tokens(text, low, at)
    if _VAGUE.intersection(before[-1:]) and _SOME.intersection(before[-4:]):
        return False
    if _third(after[:3]) or _is_anything(before, after) or sets.at_large(before, after):
        return False
    if {"zoals", "conform"}.intersection(before[-3:]) or before[-1:] == ["eerder"]:
        return True
    i = last(before, sets.AUXILIARIES)
    if i < 0:
        if after[:1] and after[0] in sets.HAVE:
            return bool(sets.OURS.intersection(before))
        return _audience(text, low, high)
    verb, between = before[i], before[i + 1 :]
    if verb == "heb":
        return True
    if verb not in sets.HAVE:
        return not _third(between) and _audience(text, low, high)
    prior = before[:i]
    if between[:1] == ["u"]:
        # "In het debat heeft u toegezegd", "De Kamer heeft u toegezegd"; not "TenneT heeft u ..."
        ours = not prior or prior[0] in sets.ADVERBIALS or sets.KAMER.intersection(prior)
        if prior[:1] == ["aan"] and _to_others(prior[1:]):
            return False  # "Aan de Commissaris van de Koning heeft u toegezegd"
        return verb in ("heeft", "hebt", "had") and bool(ours)
    if {"mij", "ons"}.intersection(between):
        return False
    who = sets.OURS.intersection(between[:3])
    if not who:
        comma = last(prior, frozenset(","))
        who = sets.OURS.intersection(prior[max(comma, len(prior) - 16, 0) :])
    if who and who <= sets.COLLEAGUES:  # what they promised one another is no toezegging
        return _audience(text, low, high)
    return bool(who)


def _to_others(said: Sequence[str]) -> bool:
    """Whether an article and a noun name somebody who is not of the Kamer: "de ambassadeur van"."""
    if not said or said[0] not in ("de", "het", "een", "uw", "zijn", "haar") or "(" in said:
        return False
    return not is_kamer(said) and not any(w.endswith(_OF_KAMER) for w in said)


def _is_anything(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether "toegezegd" closes a clause about what was promised at large: "de punten die u toen heeft
    toegezegd", "alles wat u heeft toegezegd"; not "... heeft toegezegd over de wachttijden"."""
    if after[:1] and after[0] in (
        "om",
        "dat",
        "te",
        "over",
        "aan",
        "inzake",
        "de",
        "een",
        "het",
        "uit",
    ):
        return False
    for i in range(max(0, len(before) - 14), len(before)):
        if before[i] not in _RELATIVE:
            continue
        if before[i] in ("wat", "hetgeen") or (i and before[i - 1] in _ANYTHING):
            who = before[i + 1 : i + 2]
            return bool(who) and (who[0] in sets.OURS or who[0] in _SUBJECT_LEADS)
    return False


def _third(said: Sequence[str]) -> bool:
    """Whether "door de provincie" says that somebody else promised."""
    if "door" not in said:
        return False
    by = said[said.index("door") + 1 :][:4]
    return not sets.OURS.union(("mij", "ons", "uw", "mijn")).intersection(by)


def last(said: Sequence[str], wanted: frozenset[str]) -> int:
    for i in range(len(said) - 1, -1, -1):
        if said[i] in wanted:
            return i
        if said[i] == ";":
            break
    return -1


def _audience(text: str, start: int, end: int) -> bool:
    """Whether a sentence names the Kamer, a Member or a debate."""
    said = tokens(text, start, end)
    return is_kamer(said) or any(w.endswith(("debat", "overleg", "vergadering")) for w in said)


def is_kamer(said: Sequence[str]) -> bool:
    """Whether words name the Kamer or someone of it; "de Europese Commissie" is not."""
    named = sets.KAMER.intersection(said)
    if named == {"commissie"}:
        before = said[said.index("commissie") - 1]
        return before != "europese"
    return bool(named)


def names_member(text: str, start: int, end: int) -> bool:
    """Whether a sentence has an addressee of its own: "lid X", "mevrouw X"."""
    said = text[start:end]
    for cue in ("lid ", "leden ", "evrouw ", "e heer "):
        at = text.find(cue, start, end) if cue in said else -1
        if at >= 0 and (
            text[at + len(cue)].isupper() or text.startswith(("van ", "de ", "’"), at + len(cue))
        ):
            return True
    return False


def motion(text: str, start: int, end: int) -> tuple[int, bool] | None:
    """Where a sentence speaks of one motion, and whether it is one spoken of before ("deze motie")."""
    for at in words_with(text, "otie", start, end):
        stop = at + len(MOTIE)
        if text[stop : stop + 1] == "s":
            continue
        before = tokens(text, max(start, at - 40), at)[-3:]
        if sets.NONE.intersection(before):
            continue
        if before[-1:] in _BY_MOTION or before[-2:] == ["met", "een"]:
            after = tokens(text, stop, min(end, stop + NEAR))
            if sets.ASKED.intersection(after):  # "De leden X en Y hebben per motie gevraagd om ..."
                return at, False
        return at, bool(sets.THE_SAME.intersection(before)) or not _tells(text, stop, end)
    return None
