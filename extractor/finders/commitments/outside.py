"""What a nota says that its letter leaves alone: done before, handed to others, dropped, kept for later.

Each class asks of the main clause of an item: its finite verb with other words between it and a participle
("is op 8 juli afgedaan"; "die op 8 juli is afgedaan" tells of something else), or a clause of its own that
points back ("..., dus die laat u rusten").
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.finders.commitments.draft import Context
from extractor.finders.commitments.words import words
from extractor.language.search import has_any
from extractor.patterns import pattern

# One of these stands in each sentence that can say so.
_STEMS = (
    "fgedaan", "nagekomen", "eantwoord", "voldaan", "fgehandeld", "gereageerd", "gemeld", "ngelost", "gedaan",
    "uitgevoerd", "itvoering gegeven", "fgerond", "pgepakt", "overgenomen", "verworpen", "ngetrokken", "vervangen",
    "vervallen", "wacht", "rusten", " weg", "uiten", "liggen", "achterwege", "eruit", "niet ", "Niet ", "elegd", " ligt ",
    " loopt ", " valt ", " pakt ", " apart", "fzonderlijk", "later", "elders", "overgedragen", " geen ", " pas ",
    "chuift", "chuiven", "arkeren", "arkeert", "fgewezen", "haalde", " hoort bij ", "fgevinkt", "voor zijn rekening", "voor haar rekening",
)  # fmt: skip
_TOKEN = pattern(r"\w[\w’'&/-]*|[,(:]")
_CLAUSE = pattern(
    r"[;?!]|:(?= (?:die|deze|dat|dit) )|\.(?= [A-ZÀ-Þ]|\Z)|(?<=[a-z]), (?=(?:dus |en |maar |want |zodat )?(?:die|deze|dat|dit|daar|hier|wij|we) )"
)
_BACK = words("die deze dat dit daar daarop daarmee hier haar hem ze dus en maar want wij we")
_FINITE = words(
    "kon kan konden is zijn was waren wordt worden werd werden heeft hebben hebt had hadden"
)
_PASSED = words("kon konden is zijn was waren werd werden heeft hebben hebt had hadden")
# What closes a commitment towards the Kamer; what only carries it out may be what the letter tells.
_CLOSED = words(
    "afgedaan nagekomen beantwoord voldaan afgehandeld gereageerd gemeld ingelost aangemerkt afgevinkt afgesloten"
)
_CARRIED_OUT = words("uitgevoerd verwerkt afgerond opgepakt overgenomen")
_TWO = (("gestand", "gedaan"), ("uitvoering", "gegeven"), ("invulling", "gegeven"))
_DROPPED = words("afgewezen weggestemd verworpen ingetrokken vervangen vervallen")
_LEFT = words(
    """meegenomen opgenomen betrokken behandeld bekeken besproken aangeroerd beantwoord verwerkt opgepakt
    meegestuurd geagendeerd afgedaan tussen bij mee thuis in"""
)
_LEAVES = words("parkeert parkeren schuift schuiven laat laten liet blijft blijven houden houdt")
_AWAY = words(
    "door rusten weg buiten liggen achterwege eruit daar daarbuiten onbesproken onvermeld"
)
_OUT = (("eruit", "gelaten"), ("uit", "gelaten"), ("eruit", "gehouden"), ("uit", "gehouden"))
_COMES = words("komt komen volgt volgen gaat gaan wordt worden staat staan")
_LATER = words("apart afzonderlijk later elders")
_PENDING = words("stemming gebracht gestemd")
_HANDLES = _CLOSED | _CARRIED_OUT | words("behandeld bezien belegd")
_LIES = {
    "ligt": "bij",
    "liggen": "bij",
    "loopt": "via",
    "lopen": "via",
    "valt": "onder",
    "vallen": "onder",
}
_OFFICES = words(
    "minister staatssecretaris collega ambtgenoot bewindspersoon ministerie kamer presidium"
)
_PLACES = words("op in bij met per sinds")
_AGO = words("al reeds eerder immers vorig vorige destijds")
_MONTHS = words(
    "januari februari maart april mei juni juli augustus september oktober november december"
)
_SEASONS = words("voorjaar zomer najaar herfst winter week maand jaar kerstreces meireces")
_NOTHING = words("actie opvolging vermelding aandacht behandeling")
_TAKES = words("vraagt behoeft vergt vereist heeft verworpen aangehouden")
_SUBORDINATORS = words(
    "die dat of hoe hoeveel wat welke welk wie wanneer waar waarom waarin waarmee om omdat zodat"
)
# It deals with it after all.
_THIS_LETTER = (
    "deze brief", "bijgaande", "bijgevoegde brief", "meldt u", "u meldt", "u schrijft", "schrijft u", "iermee", "Kamerbrief",
    "u legt uit", "legt u uit", "u licht", "licht u", "u gaat in", "gaat u in",
)  # fmt: skip
_THE_LETTER = pattern(r"\b[Dd]e brief\b(?! (?:van|d\.d\.) \d)")
_NOT_IT = (
    "buiten de brief",
    "Buiten de brief",
    "niet in de brief",
    "niet met de brief",
    "uit de brief",
)
_IMPERATIVES = words(
    """ga kom doe zeg neem noem geef laat reageer beloof begin treed maak spreek stel verwijs bied herhaal open
    vermijd"""
)
_ADVICE = words(
    "beter liever verstandig verstandiger raadzaam adviseren adviseert advies raden raadt raad afraden ontraden"
)
_NOT = words("niet geen niets nooit")
_ADVISED = 5  # words of an imperative and its "niet"
_HEAD = 600  # characters in which the nota says for whom it is
_SOON = 40  # days behind the nota's own in which its letter is sent
_REACH = 400
_FAR = 14  # words


def left_alone(context: Context, start: int, end: int) -> bool:
    """Whether an item of a nota says of itself that this letter has nothing to do with it."""
    text = context.text
    said = text[start:end]
    if not has_any(said, _STEMS):
        return False
    clauses = _clauses(said[:_REACH])
    main = [c for n, c in enumerate(clauses) if n == 0 or _BACK.intersection(c[:2])]
    if any(map(_advised_against, main)):
        return True
    if any(_is_left(c) for c in main):
        return not has_any(said, _THIS_LETTER) or has_any(said, _NOT_IT)
    if _deals(said):
        return False
    if any(_by_others(context, c, n == 0) for n, c in enumerate(main)):
        return True
    return any(map(_is_closed, main)) and not _ahead(context, start, end)


def _deals(said: str) -> bool:
    return has_any(said, _THIS_LETTER) or (
        _THE_LETTER.search(said) is not None and not has_any(said, _NOT_IT)
    )


def _clauses(said: str) -> list[list[str]]:
    """The words of each clause; ", dus die ..." begins one."""
    parts: list[list[str]] = []
    begin = 0
    for m in _CLAUSE.finditer(said):
        parts.append(_TOKEN.findall(said[begin : m.start()].lower()))
        begin = m.end()
    parts.append(_TOKEN.findall(said[begin:].lower()))
    return [_past_geldt(p) for p in parts if p] or [[]]


def _past_geldt(said: list[str]) -> list[str]:
    """A clause without the "Voor het tweede geldt dat" that opens it."""
    led = "geldt" in said[:_FAR] and "dat" in said[:_FAR]
    return said[said.index("dat") + 1 :] or said if led else said


def _advised_against(said: Sequence[str]) -> bool:
    """Whether it is only advised not to go into it: "Ga niet in op het verzoek van ..."."""
    if said[:1] and said[0] in _IMPERATIVES:
        return not _NOT.isdisjoint(said[1:_ADVISED])
    if _ADVICE.isdisjoint(said[:6]):
        return False
    return not _NOT.isdisjoint(said) and "te" in said


def _mains(said: Sequence[str]) -> list[int]:
    """Where finite verbs of the main clause stand: not those of a question or a relative clause."""
    found: list[int] = []
    opened = False
    for i, word in enumerate(said):
        if word == ":":
            break
        if word in _SUBORDINATORS and i > 1:
            opened = True
        elif word in _FINITE:
            closed = said[i - 1] in ",(" if i else True
            apart = said[i + 1 : i + 2] and not _is_participle(said[i + 1])
            if not opened or closed or apart:
                found.append(i)
            opened = False
    return found[:2]


def _governs(said: Sequence[str], finite: int, participle: int) -> bool:
    """Whether a finite verb and a participle behind it are of one clause."""
    between = said[finite + 1 : participle]
    near = finite < participle <= finite + _FAR
    return near and _SUBORDINATORS.isdisjoint(between) and "te" not in between


def _is_participle(word: str) -> bool:
    return word in _CLOSED or word in _CARRIED_OUT or word in _DROPPED or word in _LEFT


def _is_left(said: Sequence[str]) -> bool:
    """Whether a clause says that it is left out, dropped or put off."""
    if _is_dropped(said) or any((a, b) in _OUT for a, b in pairwise(said)):
        return True
    if said[:1] == ["niet"] and said[1:2] and said[1] in _LEFT:
        return True  # "Niet meegenomen is de motie-Vos"
    if said[:1] == ["buiten"] and not _LEAVES.isdisjoint(said[:6]):
        return True
    for i, word in enumerate(said):
        if word == ":":
            break  # what stands behind a label is matter
        behind = said[i + 1 : i + 1 + _FAR]
        if word in _LEAVES and _leaves(said, i):
            return True
        if word in ("wacht", "wachten") and _waits(said, i):
            return True
        if word in _COMES and word[0] in "kvgs" and i < _FAR and _puts_off(said, i):
            return True
        if word in _TAKES and behind[:1] == ["geen"] and not _NOTHING.isdisjoint(behind[1:3]):
            return True
        if word == "," and behind[:1] == ["geen"] and behind[1:2] == ["actie"]:
            return True
    return any(_not_taken(said, i) for i in _mains(said))


def _leaves(said: Sequence[str], i: int) -> bool:
    """ "laat u rusten", "blijft weg", "schuift door naar", "parkeren we"."""
    if not _SUBORDINATORS.isdisjoint(said[2:i]):
        return False
    behind = said[i + 1 : i + 1 + _FAR]
    if said[i][0] in "ps":  # parkeren, schuiven
        return said[i][0] == "p" or "door" in behind
    ours = not {"u", "we", "wij"}.isdisjoint(behind[:2])
    if ours and behind[1:2] == ["aan"]:
        return True  # "laten we aan Financiën"
    return said[-1] in _AWAY and (ours or said[i] in ("blijft", "blijven"))


def _is_dropped(said: Sequence[str]) -> bool:
    mains = _mains(said)
    for i, word in enumerate(said):
        if word in _DROPPED:
            before = said[i - 1] if i else ""
            if before in (":", "(", ",") and said[i + 1 : i + 2] in ([], [","], ["en"]):
                return True
            if any(_governs(said, m, i) for m in mains):
                return said[i + 1 : i + 2] in ([], [","], ["en"], ["door"], ["op"], ["in"], ["bij"])
    return False


def _waits(said: Sequence[str], i: int) -> bool:
    """ "..., daar wachten we mee", "De toezegging ... wacht op het onderzoek"."""
    if said[0] in ("daar", "daarmee", "dus", "en") and not {"we", "wij", "u"}.isdisjoint(
        said[i : i + 3]
    ):
        return True
    return (
        said[i + 1 : i + 2] in (["op"], ["nog"])
        and _SUBORDINATORS.isdisjoint(said[1:i])
        and (
            {"motie", "toezegging", "verzoek"}.intersection(w.partition("-")[0] for w in said[:5])
            != set()
        )
    )


def _puts_off(said: Sequence[str], i: int) -> bool:
    """ "komt in het najaar apart aan de orde", "staat hier niet tussen", "volgt later"."""
    if not _SUBORDINATORS.isdisjoint(said[2:i]):
        return False
    behind = said[i + 1 : i + 8]
    if not _LATER.isdisjoint(behind[:5]):
        return True
    return (
        "niet" in behind[:3]
        and bool(behind)
        and said[-1] in ("tussen", "bij", "mee", "in", "terug")
    )


def _not_taken(said: Sequence[str], main: int) -> bool:
    """ "is niet opnieuw bekeken", "wordt pas besproken na", "is nog niet in stemming gebracht"."""
    behind = said[main + 1 : main + 7]
    for n, word in enumerate(behind):
        if word == "niet" and not _LEFT.difference(("in",)).isdisjoint(behind[n + 1 : n + 3]):
            return True
        if word == "niet" and not _PENDING.isdisjoint(behind[n + 1 :]):
            return True
        if word == "pas" and not _LEFT.isdisjoint(behind[n + 1 : n + 5]):
            return True
    return False


def _is_closed(said: Sequence[str]) -> bool:
    """Whether a clause says that it was done, and when or by which letter: "is op 8 juli afgedaan"."""
    mains = [m for m in _mains(said) if said[m] in _PASSED]
    for i, word in enumerate(said):
        two = tuple(said[i : i + 2]) in _TWO
        if not two and word not in _CLOSED and word not in _CARRIED_OUT:
            continue
        behind = said[i + 1 + two : i + 9]
        told = said[i - 1] in ":(," if i else False
        first = next((m for m in mains if _governs(said, m, i)), None)
        if first is None and not told:
            continue
        if behind[:1] and behind[0] in _PLACES and _is_day(behind[1:7]):
            return word not in _CARRIED_OUT
        if first is None:
            continue
        between = said[first + 1 : i]
        since = max(
            (
                n + 1
                for n, w in enumerate(between)
                if w in ("en", "aangenomen", "gedaan", "ingediend")
            ),
            default=0,
        )
        when = between[since:]
        if word in _CARRIED_OUT:
            return bool({"vorig", "vorige"}.intersection(when))
        if not _AGO.isdisjoint(when):
            if (
                _tells_when(when)
                or two
                or word in ("nagekomen", "gemeld", "aangemerkt")
                or {"vorig", "vorige"}.intersection(when)
            ):
                return True
            continue
        if _tells_when(when) or (first < 6 and said[0] in _PLACES and _is_day(said[1:first])):
            return True
    return False


def _tells_when(said: Sequence[str]) -> bool:
    return any(w in _PLACES and _is_day(said[n + 1 : n + 7]) for n, w in enumerate(said))


def _is_day(said: Sequence[str]) -> bool:
    """Whether "8 juli", "de brief van 9 juli", "februari", "de zomer" stands there."""
    if not said:
        return False
    if said[0].isdecimal() and said[1:2] and said[1] in _MONTHS:
        return True
    if said[0] in _MONTHS:
        return True
    if said[0] in ("de", "het", "vorig", "vorige") and said[1:2] and said[1] in _SEASONS:
        return True
    for n, word in enumerate(said[:4]):
        if word.endswith("brief") and said[n + 1 : n + 2] == ["van"]:
            return _is_day(said[n + 2 :])
    return False


def _ahead(context: Context, start: int, end: int) -> bool:
    """Whether a day that is named there lies not before the nota's own: it speaks of this letter."""
    own = context.found.date
    if own is None:
        return False
    days = [hit.value.end for hit in context.dates(start, context.sentences(start, end)[0][1])]
    return any(day and 0 <= _days(day) - _days(own) <= _SOON for day in days)


def _days(day: str) -> int:
    """The number of an ISO day, exact enough to tell a few weeks from more."""
    year, month, of_month = day.split("-")
    return int(year) * 365 + int(month) * 30 + int(of_month)


def _by_others(context: Context, said: Sequence[str], first: bool) -> bool:
    """Whether a minister or ministry other than this one has it in hand: "is door BZK uitgevoerd"."""
    for i, word in enumerate(said):
        if word == "door" and _is_other(context, said[i + 1 : i + 5]):
            verbs = said[i + 2 : i + 9]
            main = any(0 < i - m <= 8 for m in _mains(said))
            behind = i > 0 and said[i - 1] in _HANDLES
            if main and (behind or not _HANDLES.isdisjoint(verbs)) and "mede" not in said[:i]:
                return True
        if _LIES.get(word, "") in said[i + 1 : i + 3] and word in _LIES:
            at = said.index(_LIES[word], i + 1)
            if _SUBORDINATORS.isdisjoint(said[2:i]) and _is_other(context, said[at + 1 : at + 5]):
                return True
        if (
            word == "bij"
            and "belegd" in said[i : i + 8]
            and _is_other(context, said[i + 1 : i + 5])
        ):
            return True
        if word == "hoort" and said[i + 1 : i + 2] == ["bij"] and said[-1] == "thuis":
            return _SUBORDINATORS.isdisjoint(said[2:i])
        if word == "pakt" and said[-1] == "op" and _is_other(context, said[i + 1 : i + 5]):
            return True
    return False


def _is_other(context: Context, said: Sequence[str]) -> bool:
    if not said:
        return False
    named = said[0] in ("de", "het", "uw") and said[1:2] and said[1] in _OFFICES
    at = said[3:4] if named and said[2:3] == ["van"] else said[:1]
    if named and said[2:3] != ["van"]:
        return True
    return bool(at) and at[0] in _others(context)


def _others(context: Context) -> frozenset[str]:
    """The ministries that the nota names, in small letters, but for the one that it is written in."""
    if context.ministries is None:
        named = [h for h in context.found.actors if h.value.type == "ministry"]
        own = {h.value.name for h in named[:1] if h.start < _HEAD}
        context.ministries = frozenset(
            context.text[h.start : h.end].lower() for h in named if h.value.name not in own
        )
    return context.ministries
