"""Cutting a sentence where a new deed or a new question begins."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.finders.commitments import enumerations, naming
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import Range
from extractor.finders.commitments.words import words
from extractor.language.search import has_any

_ADVERBS = words("daarbij tevens ook vervolgens daarna om daarnaast eventueel")
_MOREOVER = words("eveneens tevens bovendien")
_SUBJECTS = words("ik wij u zij hij minister staatssecretaris kabinet")
_ABOUT_IT = words("daarover hierover daarvan hiervan")
_RESULTS = words("uitkomst uitkomsten resultaten resultaat bevindingen")
_TALKS = words("spreken overleggen bespreken praten")
_EMBEDDED = words("die dat waar waarin waarmee waarop waarbij waarover waardoor zodat door en om")
# "over de vraag of ...", "zowel ... als": what follows belongs to it.
_OPEN = words("vraag vragen zowel zoals meer namelijk weten nog daar dan")
_PLACES = words("in op tot met binnen")
# A preposition that comes twice joins two things to be told, "over A en over B", where one of these
# stems stands before it; a bare preposition also joins places and people.
_TOLD_TWICE = {
    "over": (" over ",),
    "op": ("terug", "reage", "eactie", "ingaan", "inga", " in op", "ntwoord", "te komen"),
    "naar": ("nderzoek", "kijk", "erkenning"),
    "van": ("verzicht ", "lijst ", "nzicht ", "ijfers ", "aming ", "pecificatie ", "itsplitsing ",
            "eeld ", "pgave ", "nalyse ", "tand "),
    "in": ("nzicht ",),
}  # fmt: skip
_ARTICLES = words("de het een zijn haar hun uw deze dit die")
# What an infinitive behind one of these is no deed of its own: "hoe gemeenten dat kunnen regelen".
_MODALS = words("kunnen moeten zullen willen mogen gaan kan moet zal wil mag hoeven te")
_HOW = words(
    "beter verder sneller vaker actief breder meer minder ook zo snel daarna goed deze die dat ze hen"
)
_NO_DEEDS = words(
    """vragen delen berichten bedragen belangen besluiten bedrijven verschillen verdragen beelden
    bezwaren behoeften verbanden beroepen bestanden verliezen verhalen beginselen"""
)
_NEAR = 4  # words between a modal verb and its infinitive
LEAST = 12  # characters: less is no thing of its own
_LEAST_DEED = 20  # "... te verspreiden en beter te benutten" is one
_REACH = 240  # characters on either side of a join that are looked at


def cut(text: str, start: int, end: int) -> Iterator[Range]:
    """A sentence cut where new things begin, at the marks of an enumeration before all else."""
    marks = enumerations.chain(text, start, end)
    if not marks:
        yield from _cut(text, start, end)
        return
    begin = start
    for n, (mark, after) in enumerate(marks):
        if n > 0:
            yield from _cut(text, begin, enumerations.before_join(text, begin, mark))
        elif mark - start >= LEAST and text[start:mark].rstrip()[-1:] != ":":
            continue  # "nagaan (1) of ...": what leads to the first belongs to it
        begin = after
    yield from _cut(text, begin, end)


def _cut(text: str, start: int, end: int) -> Iterator[Range]:
    found = joins(text, start, end)
    if not found:
        yield start, end
        return
    begin = start
    for n, (at, after) in enumerate(found):
        if at - begin < LEAST or end - after < LEAST:
            continue
        stops = [*(a for a, _ in found[n + 1 : n + 5] if a >= after), end]
        if _new_thing(text, begin, at, after, stops):
            yield begin, at
            begin = after
    yield begin, end


def joins(text: str, start: int, end: int) -> list[Range]:
    """Every comma, semicolon and "en" outside brackets, with where the next word begins."""
    said = text[start:end]
    found: list[Range] = []
    for mark in (", ", "; ", " en "):
        at = text.find(mark, start, end) if mark in said else -1
        while at >= 0:
            after = at + len(mark)
            if mark != " en " and text.startswith("en ", after):
                after += 3
            if not (mark == " en " and text[at - 1] in ",;"):
                found.append((at, after))
            at = text.find(mark, at + len(mark), end)
    if len(found) > 1:
        found.sort()
    if not found or "(" not in said:
        return found
    inside = iter([*naming.brackets(text, start, end), (end, end)])
    bracket = next(inside)
    outside: list[Range] = []
    for join in found:
        while bracket[1] < join[0] and bracket[0] < end:
            bracket = next(inside)
        if not bracket[0] <= join[0] < bracket[1]:
            outside.append(join)
    return outside


def _new_thing(text: str, begin: int, at: int, after: int, stops: list[int]) -> bool:
    """Whether a new deed or question begins behind the join ``text[at:after]``; ``stops`` are where
    the next joins stand, the end last."""
    if text[at] == ";":
        return True
    before = text[max(begin, at - 40) : at].split()
    said = [w.strip(",.;:()") for w in text[after : after + 60].split(" ", 4)[:4]]
    if said[0] == "om" and _aims(text, begin, at, after, stops[0]):
        return True
    if said[0] in _MOREOVER and text[at] == ",":
        return True  # "..., en eveneens rond Dodenherdenking"
    if said[0] in _ADVERBS:
        said = said[1:] or [""]
    if not before or before[-1] in _OPEN or before[-1] in sets.QUESTIONS:
        return False
    first, second, third = [*said, "", "", ""][:3]
    if first in sets.QUESTIONS or (first in _PLACES and second in ("hoeverre", "welke")):
        return True
    if first in _TOLD_TWICE and _told_twice(text, begin, at, first, second):
        return True
    comma = text[at] == "," and after - at == 2
    if first in sets.DEEDS:  # but "Zodra dat kan, informeert de minister de Kamer" is one thing
        return not (comma and (second in _SUBJECTS or third in _SUBJECTS))
    if first in ("de", "uw", "aan") and "Kamer" in (second, third):
        return True
    if first in _ABOUT_IT or second in _RESULTS:
        return True
    stop = stops[0]
    rest = text[after:stop].rstrip(" .;").split(" ")
    if first == "met" and _TALKS.intersection(rest[2:12]):
        return True
    if (
        first == "met"
        and "over" in rest
        and _talks_with(text[max(begin, at - _REACH) : at].split())
    ):
        return True
    if before[-2:-1] == ["te"] and before[-1].endswith("n"):
        return stop - after >= _LEAST_DEED  # an infinitive has closed the thing before
    closes = len(rest) > 2 and rest[-2] == "te" and rest[-1].endswith("n")
    if closes and first not in _EMBEDDED and (comma or _after_te(text, begin, at, after, stop)):
        return True
    return first not in _EMBEDDED and _two_deeds(text, begin, at, after, stops)


def _talks_with(before: list[str]) -> bool:
    """Whether "met de bonden praten over A" stands in front of "en met de sector over B"."""
    return "met" in before and "over" in before and not _TALKS.isdisjoint(before)


def _aims(text: str, begin: int, at: int, after: int, stop: int) -> bool:
    """Whether "en om ... te laten opstellen" stands beside an earlier "om te inventariseren ..."."""
    before = text[max(begin, at - _REACH) : at].split()
    return stop - after >= _LEAST_DEED and "te" in before and " te " in text[after:stop]


def _told_twice(text: str, begin: int, at: int, first: str, second: str) -> bool:
    """Whether "over" in "over A en over B" joins two things that are to be told."""
    before = text[max(begin - 8, at - _REACH, 0) : at]
    if f" {first} " not in before or (first != "over" and second not in _ARTICLES):
        return False
    return has_any(before, _TOLD_TWICE[first])


def _after_te(text: str, begin: int, at: int, after: int, stop: int) -> bool:
    """Whether "en ... te treffen" stands beside an earlier "te onderzoeken wat ..."."""
    before = text[max(begin, at - _REACH) : at].split()
    rest = text[after:stop].split()
    if "te" not in before[:-1] or stop - after < _LEAST_DEED or _EMBEDDED.intersection(rest):
        return False
    last = len(before) - 1 - before[::-1].index("te")
    return not _EMBEDDED.intersection(before[last:])


def _two_deeds(text: str, begin: int, at: int, after: int, stops: list[int]) -> bool:
    """Whether terse style joins two deeds: "de route verbreden en de criteria openbaar maken"."""
    before = text[max(begin, at - _REACH) : at].split()
    if not _is_deed(before, closes=True) and not _has_deed(before):
        return False
    for stop in stops:
        if stop - after > _REACH:
            return False
        rest = text[after:stop].rstrip(" .;,)").split()
        short = stop - after < _LEAST_DEED and (rest or [""])[-1] not in sets.INFINITIVES
        if short or not set(rest[:-1]) - _HOW or "te" in rest:
            continue
        if _is_deed(rest, closes=True) or (stop == stops[0] and _has_deed(rest)):
            return True
    return False


def _is_deed(said: list[str], closes: bool) -> bool:
    """Whether a stretch ends in an infinitive that is a deed; a word that ``closes`` may be guessed."""
    last = said[-1] if said else ""
    if _MODALS.intersection(said[-1 - _NEAR : -1]) or sets.QUESTIONS.intersection(said):
        return False
    if last in sets.INFINITIVES:
        return last not in _NO_DEEDS
    guessed = last.endswith("eren") or (
        last.startswith(("ver", "be", "ont", "her")) and last.endswith("en")
    )
    return (
        closes
        and guessed
        and len(last) > 6
        and not last.endswith("ingen")
        and last not in _NO_DEEDS
    )


def _has_deed(said: list[str]) -> bool:
    """Whether an infinitive that is a deed stands amid a stretch: "pleiten voor toegang"."""
    for i, word in enumerate(said):
        if word in sets.INFINITIVES and word not in _NO_DEEDS:
            rest = said[i + 1 :]
            embeds = _EMBEDDED.union(sets.QUESTIONS).intersection(rest)
            return not embeds and _is_deed(said[: i + 1], closes=False)
    return False
