"""An ask cut into conjuncts, where something opens that is asked beside what stands before it.

"De schippers en de sluiswachters" are one object; "… en hoeveel er stilliggen", "… en daarbij ook aangeven",
"… en over de kosten van" are asks of their own.
"""

from __future__ import annotations

from extractor.language import stems
from extractor.patterns import pattern

Range = tuple[int, int]

# Where one thing may end and another begin.
_JOIN = pattern(r"[,;.:] (?:en |alsmede |dan wel )?| en | alsmede | dan wel ")
# What opens a thing of its own: a question, or an addition.
QUESTION = pattern(
    r"hoeveel |hoe |wat |waarom |waardoor |wanneer |welke? |wie |of |waar |in hoeverre |op welk|in welk|om welk|vanaf wanneer"
)
_ADDS = pattern(
    r"daarbij |daarnaast |daartoe |daarvoor |daarover |daarin |hierbij |hierover |tevens |ook |inclusief |waarbij u |waarin u "
)
_AGAIN = pattern(r"over|op|van|aan|naar|om")
# "het aantal ...", "de jaarlijkse kosten ...": a measure or a side of the matter that can be left out.
_ARTICLE = pattern(r"de |het |een ")
_ADJECTIVE = pattern(r"[a-zë]+e ")
_ASPECT = pattern(
    r"aantal|aandeel|duur|kosten|percentage|omvang|gevolgen|oorzaken|redenen|planning|voortgang|hoogte|gemiddelde|bedrag"
    r"|dekking|financiering|effecten|wachttijd"
)
_VERBS = """
    maken geven melden sturen zenden lichten brengen stellen leggen gaan zien zoeken vragen spreken nemen regelen
    houden laten tonen noemen rekenen reiken werken schetsen delen vatten treden komen voeren zetten overleggen
    informeren berichten rapporteren inventariseren verklaren reageren publiceren onderzoeken verhogen verlagen
    bekostigen vergoeden koppelen evalueren actualiseren monitoren uitsplitsen pleiten
    meldt geeft stuurt zendt brengt bespreekt overlegt gaat beziet onderzoekt laat vraagt koppelt informeert
    rapporteert schetst stelt maakt neemt verzoekt reageert zoekt zet legt deelt
"""
# A deed that a nota asks for, as infinitive or in the present; verbs are known by how they end.
_DEED = pattern(
    r"te [a-zé]+(?:en|an)(?![a-z])|bericht de |bericht u |licht toe"
    + "".join(f"|{verb}(?![a-z])" for verb in _VERBS.split())
)


def cut(text: str, start: int, end: int) -> list[Range]:
    """An ask cut where something opens that is asked beside what came before."""
    found = []
    begin = start
    for match in _JOIN.finditer(text, start, end):
        joined = match.group().strip(" ,;.:") != ""
        # Most joins open nothing, and what they part needs no look at its words.
        if (
            _opens(text, (start, begin, match.start()), match.end(), end, joined)
            and stems.of(text, begin, match.start())
            and stems.of(text, match.end(), end)
        ):
            found.append((begin, match.start()))
            begin = match.end()
    if end > begin:
        found.append((begin, end))
    return found


def _opens(text: str, before: tuple[int, int, int], at: int, end: int, joined: bool) -> bool:
    """Whether what stands from ``at`` on is asked beside what stands before it: where the ask begins,
    where its last part does, and where that ends. ``joined``: by "en" or the like."""
    start, begin, stop = before
    if _ADDS.match(text, at, end) or _is_aspect(text, at, end):
        return True
    done = _DEED.search(text, begin, stop) is not None
    if joined and (done or QUESTION.search(text, begin, stop)) and QUESTION.match(text, at, end):
        return True
    again = _AGAIN.match(text, at, end) if joined else None
    if (
        again
        and f" {again.group()} " in f" {text[start:stop]}"
        and text.startswith(" ", again.end())
    ):
        return True
    deed = _DEED.search(text, at, end) if done else None
    if deed is None:
        return False
    # "personeel en bedden te delen": a deed behind a single word may be that of both.
    alone = deed.end() < end or len(stems.of(text, at, deed.start())) > 1
    return alone or text[stop - 2 : stop] == "en" or not joined


def _is_aspect(text: str, at: int, end: int) -> bool:
    for before in (_ARTICLE, _ADJECTIVE):
        if _ASPECT.match(text, at, end):
            return True
        found = before.match(text, at, end)
        at = found.end() if found else at
    return _ASPECT.match(text, at, end) is not None
