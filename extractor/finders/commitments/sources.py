"""Where an item of a list says behind its matter what it is and whose: "..., toegezegd aan De Wit",
"... – gevraagd door Vos (SP)", "..., motie-Prins"; or in front: "het antwoord voor Vos op de vraag naar".
"""

from __future__ import annotations

from bisect import bisect_left

from extractor.finders.base import Hit
from extractor.finders.commitments import naming, terse
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context
from extractor.finders.commitments.words import words
from extractor.findings import Actor, Addressee
from extractor.language.search import has_any
from extractor.patterns import pattern

# What says it, behind a comma, a dash or an opening bracket; the names follow.
_SAID = {
    **dict.fromkeys(
        ("toegezegd aan", "toezegging aan", "beloofd aan", "toez. aan", "toez.", "toez", "toezegging",
         "toegezegd"),
        TOEZEGGING,
    ),
    **dict.fromkeys(
        ("gevraagd door", "verzocht door", "verzoek van", "verzoek", "verz.", "vraag van", "vragen van",
         "op verzoek van", "op vraag van", "n.a.v. vraag van", "n.a.v. vragen van", "aangevraagd door",
         "opgevraagd door", "naar aanleiding van een vraag van", "naar aanleiding van vragen van"),
        VERZOEK,
    ),
    **dict.fromkeys(
        ("motie-", "motie van", "motie", "mot.", "ingediend door", "gewijzigde motie van",
         "gewijzigde motie", "gewijzigde motie-", "aangehouden motie", "aangehouden motie-"),
        MOTIE,
    ),
}  # fmt: skip
_LEADS = tuple(sorted(_SAID, key=len, reverse=True))
_STEMS = (
    "oegezegd",
    "oezegging",
    "eloofd",
    "oez",
    "raag",
    "erz",
    "raagd",
    "otie",
    "ot.",
    "ngediend",
)
_PLACE = pattern(r"[,;(–—-] ?(?=[a-z])")
_ARTICLES = words("de het een zoals conform cf. nog ook")
_COMMITTEES = (
    "commissie",
    "cie",
    "vaste commissie",
    "vaste cie",
    "de commissie",
    "de vaste",
    "de cie",
)
_ANSWERS = (
    "antwoord ", "het antwoord ", "uw antwoord ", "beantwoording ", "de beantwoording ", "reactie op de vraag",
)  # fmt: skip
_QUESTION = (" vraag ", " vragen ", " verzoek ", " vraag:", " vragen:")
_POSSESSIVES = words("haar zijn hun diens")
_NOUNS = {
    "verzoek": VERZOEK, "vraag": VERZOEK, "vragen": VERZOEK, "motie": MOTIE, "toezegging": TOEZEGGING,
    "verzoek:": VERZOEK, "vraag:": VERZOEK, "motie:": MOTIE,
}  # fmt: skip
_PROMISED = ("eloofd", "oegezegd", "gezegd")
_FIELDS = (
    " aan: ",
    " door: ",
    " van: ",
    "Lid: ",
    "lid: ",
    "ndiener: ",
    "ndieners: ",
    "Aan: ",
    "Van: ",
    "Door: ",
)
_MOST_FIELDS = 8
_REACH = 60


def trailing(
    context: Context, start: int, end: int, sure: bool = False
) -> tuple[str, list[Addressee]] | None:
    """What the end of an item says that it is, and to whom or by whom; None where it says nothing.

    Where it has to be ``sure``, what only may be a Member is none: "op verzoek van Rijkswaterstaat".
    """
    text = context.text
    if not has_any(text[start:end], _STEMS):
        return None
    found: tuple[str, list[Addressee]] | None = None
    for m in _PLACE.finditer(text, start, end):
        dash = text[m.start()] in "–—-"
        if m.end() - m.start() == 1 and text[m.start()] != "(":
            continue
        if dash and text[m.start() - 1] != " ":
            continue
        found = _read(context, m.end(), end, sure) or found
    return found


def _read(context: Context, at: int, end: int, sure: bool) -> tuple[str, list[Addressee]] | None:
    text = context.text
    for _ in range(2):
        word = text[at : min(end, at + 12)].partition(" ")[0]
        if word not in _ARTICLES:
            break
        at += len(word) + 1
    near = text[at : min(end, at + _REACH)]
    if not near.startswith(_LEADS):
        return None
    lead = next(lead for lead in _LEADS if near.startswith(lead))
    if lead[-1] != "-" and near[len(lead) : len(lead) + 1] != " ":
        return None
    kind = _SAID[lead]
    stop = at + len(lead) + (lead[-1] != "-")
    if text.startswith(_COMMITTEES, stop):
        return (kind, []) if kind != MOTIE else None
    members: list[Addressee] = []
    joins = naming.BY_AND if lead[-1] == "-" else naming.IN_LISTS
    naming.read_list(context, stop, end, members, joins)
    if not members or _of_others(context, stop, end):
        return None
    if sure and kind != MOTIE and not terse.is_marked(context, stop, end):
        return None
    return kind, members


def _of_others(context: Context, start: int, end: int) -> bool:
    """Whether what stands there is known as an organisation, office or place."""
    actors = context.found.actors
    i = bisect_left(actors, start, key=_start)
    near = actors[max(0, i - 1) : i + 1]
    return any(h.value.type != "member" and h.start <= start + 4 < h.end for h in near)


def _start(hit: Hit[Actor]) -> int:
    return hit.start


def fields(context: Context, start: int, end: int, found: list[Addressee]) -> None:
    """The names that an item gives as a field, "Toegezegd aan: De Wit (D66).", "... | Vos (SP) | par. 2"."""
    text = context.text
    said = text[start:end]
    for mark in _FIELDS:
        at = said.find(mark)
        if at >= 0 and not found:
            naming.read_list(context, start + at + len(mark), end, found)
    for mark in (" | ", " – "):
        at = said.find(mark)
        for _ in range(_MOST_FIELDS):
            if at < 0 or found:
                break
            name = start + at + len(mark)
            members: list[Addressee] = []
            if terse.is_marked(context, name, end):
                stop = naming.read_list(context, name, end, members)
                found += (
                    members
                    if stop >= end - 1 or text.startswith((mark, ";", ", ", "."), stop)
                    else []
                )
            at = said.find(mark, at + len(mark))


def answers(context: Context, start: int, end: int) -> list[Addressee]:
    """Who asked what an item "het antwoord voor Vos op de vraag naar ..." answers; else nobody."""
    text = context.text
    near = text[start : min(end, start + 160)]
    if not near.lower().startswith(_ANSWERS) or not has_any(near, _QUESTION):
        return []
    found: list[Addressee] = []
    for cue in (" voor ", " aan ", " van "):
        at = near.find(cue)
        if at >= 0 and not found:
            naming.read_list(context, start + at + len(cue), end, found)
    return found


def promised(context: Context, start: int, end: int) -> list[Addressee]:
    """To whom "wat u aan Vos had beloofd, dus hoeveel ..." was promised; else nobody."""
    text = context.text
    near = text[start : min(end, start + _REACH + 40)]
    if not near.startswith(("wat ", "Wat ", "hetgeen ", "dat wat ")) or not has_any(
        near, _PROMISED
    ):
        return []
    found: list[Addressee] = []
    at = near.find(" aan ")
    if at >= 0:
        naming.read_list(context, start + at + len(" aan "), end, found)
    return found


def opening(context: Context, start: int, end: int) -> str | None:
    """What an item says by its first words that it is, of the Member above it, "haar verzoek om ...", or of
    one that it names: "de vraag van het lid De Wit hoeveel ..."."""
    said = context.text[start : min(end, start + _REACH)].lower().split(" ")
    if len(said) < 3:
        return None
    if said[0] in _POSSESSIVES:
        return _NOUNS.get(said[1])
    at = 1 if said[0] in ("de", "een") else 0
    if said[at] not in ("vraag", "vragen") or said[at + 1] not in ("van", "door"):
        return None
    name = start + len(" ".join(said[: at + 2])) + 1
    whose = said[at + 2] in ("het", "de", "lid", "leden", "mevrouw")
    return VERZOEK if whose and naming.read_list(context, name, end, []) > name else None


def before_colon(context: Context, start: int, end: int) -> bool:
    """Whether a label ends in a Member: "iets voor mevrouw De Wit: of ...", "cijfers aan Vos (SP): ..."."""
    text = context.text
    colon = text.find(": ", start, min(end, start + 80))
    if colon < 0:
        return False
    for cue in (" voor ", " aan "):
        at = text.rfind(cue, start, colon)
        if at > start and terse.is_marked(context, at + len(cue), colon):
            return naming.read_list(context, at + len(cue), colon, []) == colon
    return False
