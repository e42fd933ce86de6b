"""Where the surname of somebody in the Kamer ends: double names with a tussenvoegsel in the middle
("Lammerts van Bueren", "Fernandes da Silva", "Tjon A Ten"), and note marks that stick to a name.

``extractor.language.names`` reads the words that every name has; what goes on behind them is asked here,
where it is known that a Member is named.
"""

from __future__ import annotations

from collections.abc import Callable

from extractor.finders.actors.book import MUNICIPALITY, PARTY, REGION
from extractor.finders.actors.gazetteer import RISKY, Gazetteer
from extractor.finders.actors.given import is_given
from extractor.finders.actors.leads import NO_NAME, VAN_NAMES, words
from extractor.finders.actors.words import OPENERS
from extractor.language import names
from extractor.language.names import CAPITALS, Name, surname_end
from extractor.patterns import pattern

# Between the halves of a double name without a hyphen. Not "de", "te", "la": behind a name these are
# words of the sentence ("vroeg het lid Bakker de Kamer").
_MIDDLE = pattern(
    rf" (?:van(?: (?:de|den|der|het|['’]t|la))?|von(?: der)?|zu|auf|tot|fan(?: der)?|den|ten|ter|el|da|dos|das|do"
    rf"|del|du|y|e|ibn|ben|bin|in ['’]t|op ['’]t|op den|uit den|aan den) (?=[{CAPITALS}])"
)
# Tussenvoegsels of the North behind a hyphen: "Yntema-fan der Meer".
_NORTHERN = pattern(rf"-(?:fan(?: (?:der|de|it))?|fen|út|oan(?: de)?) (?=[{CAPITALS}])")
# Names of three short words, as from China by way of Suriname: "Tjon A Ten", "Lo Fo Wong".
_SHORT = pattern(r"(?: (?:[AE]|[A-Z][a-z]{1,2}))? (?P<last>[A-Z][a-z]{1,5})(?![\w.’'-])")
_MIDDLE_SHORT = pattern(r" [AE] (?=[A-Z][a-z])")
_FROM = (" van ", " van de ", " van het ")
_SHORTEST = 5  # letters of the word before such a one, at most
_SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹⁰"
# How surnames end that given names do not: before "van der Wal (D66)" these open a double name.
_SURNAME_ENDS = words(
    """stra sma ema sema inga enga ga sen sz mans man kers ters gers ders mers ners ards erts arts ink broek
    huis huizen berg burg veld velt dijk laar horst kamp bos beek hout ez oğlu wijk stein hof hoff meijer
    meyer eijer hoven ing aar bach boom wold sloot kuil steen borg ns ts des"""
)
_ENDS = tuple(_SURNAME_ENDS)


def name_at(
    gazetteer: Gazetteer, text: str, at: int, no_name: Callable[[str], bool], *, wary: bool = False
) -> Name | None:
    """The name that begins at ``at``, all of it, or None. ``wary``: where full names are printed too, a
    first half must look like a surname."""
    name = names.name_at(text, at, no_name)
    if name is None:
        return None
    end = name.end
    while text[end - 1] in _SUPERSCRIPTS:
        end -= 1
    if end != name.end:
        return _until(text, name, end)
    name = _without_given(text, name, no_name)
    end = name.end
    mark = text[end : end + 1]
    if mark == "-":
        m = _NORTHERN.match(text, end)
        stop = surname_end(text, m.end(), 0) if m is not None else -1
        return _until(text, name, stop) if stop > 0 else name
    if mark != " ":
        return name
    m = _MIDDLE.match(text, end)
    if m is not None:
        if wary and (m[0] in _FROM or not like_surname(name.surname)):
            return name  # "gedeputeerde Hoekstra van Overijssel"
        stop = surname_end(text, m.end())
        if stop > 0 and _is_second(gazetteer, text, end + 1, m.end(), stop, no_name):
            return _until(text, name, stop)
        return name
    stop = _short(text, name, no_name)
    return _until(text, name, stop) if stop else name


def like_surname(word: str) -> bool:
    """Whether a word ends as surnames do and given names do not."""
    return word.endswith(_ENDS)


def _until(text: str, name: Name, end: int) -> Name:
    return name._replace(end=end, surname=text[name.at : end])


def _without_given(text: str, name: Name, no_name: Callable[[str], bool]) -> Name:
    """Of "Noortje van Dalen" and "Noortje Dalen" the surname without the given name."""
    if name.given or names.after_particles(name.surname, 0):
        return name
    first, space, rest = name.surname.partition(" ")
    if not is_given(first):
        return name
    at = name.at + len(first) + 1
    if space:
        if not rest[:1].isupper():
            return name
        return Name(name.start, at, name.end, first, rest)
    end = surname_end(text, at) if text[at - 1 : at] == " " else -1
    if end < 0 or no_name(text[at:end]):
        return name
    return Name(name.start, at, end, first, text[at:end])


def _is_second(
    gazetteer: Gazetteer, text: str, at: int, core: int, end: int, no_name: Callable[[str], bool]
) -> bool:
    """Whether ``text[at:end]`` is the second half of a double name, and not where somebody is from."""
    printed = text[core:end]
    if no_name(text[at:end]) or printed in NO_NAME or text[end : end + 1].isalnum():
        return False
    entry = gazetteer.at(text, core, PARTY, MUNICIPALITY, REGION)
    if entry is None or core + len(entry.form) < end:
        return True
    return entry.type == MUNICIPALITY and (RISKY in entry.flags or printed in VAN_NAMES)


def _short(text: str, name: Name, no_name: Callable[[str], bool]) -> int:
    """Where a name of three short words ends, 0 if this is none."""
    last = name.surname.replace("-", " ").rpartition(" ")[2]
    if len(last) > _SHORTEST or not last[0].isupper():
        return 0
    double = " " in name.surname[names.after_particles(name.surname, 0) :]
    if not double and _MIDDLE_SHORT.match(text, name.end) is None:
        return 0
    m = _SHORT.match(text, name.end)
    if m is None or no_name(m["last"]):
        return 0
    plain = m.end() == m.start("last") + len(m["last"]) and m.start() + 1 == m.start("last")
    return 0 if plain and (m["last"] in OPENERS or m["last"] in NO_NAME) else m.end()
