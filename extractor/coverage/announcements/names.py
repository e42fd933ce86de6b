"""What a document is called: its kind ("rapport"), what it is about, and its title between quotes."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from extractor.language.stems import stem_all
from extractor.patterns import pattern

# A word without hyphens, so that "RIVM-rapport" is two.
WORD = pattern(r"[^\W_][\w’'&]{0,60}")
# A title between quotes; one quote alone may be an apostrophe.
QUOTED = pattern(r"[‘“„\"'](?=[^\W_])([^‘“„\"”\n]{3,120}?)[’”\"'](?!\w)")
# Kinds of documents, by the end of their name. Those in one group are used for each other.
_GROUPS = (
    "rapport rapportage onderzoek studie advies evaluatie monitor verslag verkenning analyse publicatie"
    " doorlichting review meting inventarisatie monitoring barometer peiling"
    " toets beschouwing signalement bevindingen resultaten uitkomsten verantwoording jaarbericht balans relaas"
    " voortgangsbericht dreigingsbeeld jaarbeeld",
    "samenvatting publieksversie",
    "factsheet infographic brochure folder",
    "overzicht tabel lijst cijfers",
    "plan agenda programma routekaart roadmap aanpak strategie visie",
    "reactie appreciatie standpunt zienswijze",
    "raming prognose",
    "draaiboek handreiking leidraad handboek protocol richtlijn toetsingskader afwegingskader",
    "akkoord convenant afspraken overeenkomst verklaring",
    "besluit regeling wetsvoorstel memorie",
    "kaart atlas",
    "notitie paper essay memo oplegger document presentatie",
    "planning tijdpad tijdlijn",
    "brief afschrift",
    "antwoorden beantwoording",
    "index dashboard scan",
)
_GROUP = {kind: number for number, group in enumerate(_GROUPS) for kind in group.split()}
_PLURALS = {"advies": "adviezen", "plan": "plannen"}
# Each ending, also of several, with its kind; by their last letters, the longest first.
_LAST = 4
_ENDINGS: dict[str, list[tuple[str, str]]] = {}
for _kind in _GROUP:
    for _end in (_kind, f"{_kind}s", _PLURALS.get(_kind, f"{_kind}en")):
        _ENDINGS.setdefault(_end[-_LAST:], []).append((_end, _kind))
for _endings in _ENDINGS.values():
    _endings.sort(key=lambda pair: -len(pair[0]))
_REPORT = 0
# Beginnings of such words that tell no document from another: "eindrapport".
_PLAIN = frozenset(
    ("eind", "onderzoeks", "hoofd", "deel", "evaluatie", "advies", "jaar", "nul", "her")
)
_EMPTY = frozenset((
    "aan", "als", "bij", "dat", "de", "den", "der", "deze", "die", "dit", "door", "een", "en", "haar", "het",
    "hun", "in", "is", "met", "naar", "of", "om", "onder", "ook", "op", "over", "per", "te", "tot", "tussen",
    "uit", "van", "via", "voor", "waarin", "waaruit", "zijn", "volgende", "editie", "exemplaar", "aflevering", "twee", "drie", "vier", "vijf", "zes", "beide", "daarop", "daarvan", "daarbij", "hierop", "hiervan", "kamer", "tweede", "bijlage", "jaar", "versie",
))  # fmt: skip
_ARTICLE = pattern(r"\A(?:de|het|een) ")
_SHORTEST = 4  # letters of a word that may be part of a compound


class Name(msgspec.Struct, frozen=True):
    """``kind`` is the ending that tells what sort of document it is ("samenvatting"), ``before`` the
    stem of what stands before it in one word and ``begins`` that word itself ("publieks"), ``stems`` those of all that it is about and
    ``about`` those among them that name no kind of document themselves,
    ``title`` the words between quotes and ``printed`` all words, in small letters."""

    kind: str | None
    before: str | None
    begins: str
    stems: frozenset[str]
    about: frozenset[str]
    numbers: frozenset[str]
    title: str | None
    printed: str


def kind_of(word: str) -> str | None:
    """The kind of document that a small-letter word names: "rapport" for "eindrapport"."""
    for ending, kind in _ENDINGS.get(word[-_LAST:], ()):
        if word.endswith(ending):
            return kind
    return None


def name_of(text: str) -> Name:
    """A printed name as its parts; the first word for a kind of document is its kind."""
    words = [match.group() for match in WORD.finditer(text)]
    kind: str | None = None
    before = ""
    about: list[str] = []
    for word in words:
        small = word.lower()
        found = kind_of(small) if kind is None else None
        if found is not None:
            kind, before = found, small[: small.rfind(found)]
            before = "" if before in _PLAIN or len(before) < 3 else before
        elif not word.isdigit() and (small not in _EMPTY or word.isupper()) and len(small) > 1:
            about.append(small)
    quoted = QUOTED.search(text)
    told = [*about, *([before] if before else [])]
    stems = stem_all(told)
    return Name(
        kind=kind,
        before=stems[-1] if before else None,
        begins=before,
        stems=frozenset(stems),
        about=frozenset(s for s, w in zip(stems, told, strict=True) if kind_of(w) is None),
        numbers=frozenset(word for word in words if word.isdigit()),
        title=" ".join(quoted[1].lower().split()) if quoted is not None else None,
        printed=_ARTICLE.sub("", " ".join(text.lower().split())).strip(" .,;:"),
    )


def same_kind(one: Name, other: Name) -> bool:
    """Whether two names are of one sort of document, as far as they say so."""
    if one.kind is None or other.kind is None:
        return True
    return _GROUP[one.kind] == _GROUP[other.kind]


def same_name(one: Name, other: Name) -> bool:
    """Whether two names are of one document: of one sort, and about the same as far as both say."""
    if one.title is not None and one.title == other.title:
        return True
    if not same_kind(one, other) or (
        one.numbers and other.numbers and not one.numbers & other.numbers
    ):
        return False
    if not one.stems or not other.stems:
        # "de rapportage": the one that was named in full
        return one.kind is not None and one.before == other.before
    fewer, more = sorted((one.stems, other.stems), key=len)
    among = f" {' '.join(more)} "
    return 2 * sum(held(stem, more, among) for stem in fewer) >= len(fewer)


def held(stem: str, stems: frozenset[str], among: str) -> bool:
    """Whether a word is among others, whole or as part of a compound; ``among`` is the others as one
    string with spaces about each."""
    if stem in stems:
        return True
    if len(stem) < _SHORTEST:
        return False
    if f" {stem}" in among or (len(stem) > _SHORTEST and f"{stem} " in among):
        return True
    return any(
        stem[:cut] in stems or stem[cut:] in stems
        for cut in range(_SHORTEST + 1, len(stem) - _SHORTEST)
    )


def is_report(name: Name) -> bool:
    """Whether the kind says little: what one calls a rapport is an onderzoek to another."""
    return name.kind is None or _GROUP[name.kind] == _REPORT


def group(kind: str) -> int:
    """The number of the group of kinds that are used for each other."""
    return _GROUP[kind]


def groups(words: Iterable[str]) -> frozenset[int]:
    """The groups of the kinds of documents that small-letter words name."""
    return frozenset(_GROUP[kind] for word in words if (kind := kind_of(word)) is not None)
