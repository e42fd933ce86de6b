"""Whether a clause that tells the Kamer something looks ahead: to a day to come, "zodra", "zal".

Not every word of time is the promise's. What occasioned the letter lies behind it ("Naar aanleiding van
het debat van 12 mei informeer ik u over ..."), and what the letter is about has times of its own ("over de
gevolgen die de wet dit najaar heeft").
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.finders.commitments.draft import Context
from extractor.finders.commitments.words import TOKEN, words

# A clause that begins so tells first what it answers to.
_OCCASIONS = (
    "naar aanleiding van", "mede naar aanleiding van", "in reactie op", "in antwoord op", "in vervolg op",
    "in aansluiting op", "in aanvulling op", "conform", "overeenkomstig", "zoals", "op verzoek van",
    "op uw verzoek", "gelet op", "gehoord", "ter uitvoering van", "ter beantwoording van", "met verwijzing naar",
    "onder verwijzing naar", "gezien", "ingevolge", "tijdens", "in het debat", "in het commissiedebat",
    "bij brief van", "per brief van", "in mijn brief", "in de brief van", "vanwege", "na het debat",
    "na afloop van het debat", "als vervolg op", "als reactie op", "als antwoord op", "aan uw verzoek",
)  # fmt: skip
_LONGEST_OCCASION = max(map(len, _OCCASIONS))
# Words behind which the clause says what it is about, or why.
_CONTENT = words(
    """die dat hoe welke waarom omdat doordat aangezien waarin waarmee waarbij waarvan hoeveel wat wie of
    nu waaruit waarop daar"""
)
_PRONOUNS_BEHIND = words("ik wij we zij hij deel stuur zend meld bericht doe")
AHEAD = words(
    """zal zullen zult zodra nadat wanneer jaarlijks halfjaarlijks periodiek separaat binnenkort spoedig t.z.t
    ommekomst afloop afronding afgerond uiterlijk binnen begin medio eind einde kwartaal reces zomerreces
    kerstreces herfstreces meireces najaar voorjaar zomer herfst winter komende komend volgende volgend
    aankomende eerstvolgende nader verder periodieke dan daarna vervolgens begrotingsbehandeling prinsjesdag
    week verwacht streef voornemens hoop aanstaande helft later hoogte volgt nadere vooraf tijdig voortaan
    maandelijks kwartaalsgewijs tegelijk gelijktijdig tweejaarlijks doorlopend mettertijd straks
    jaarwisseling kalenderjaar jaareinde halfjaar"""
)
_MONTHS = words(
    "januari februari maart april mei juni juli augustus september oktober november december"
)
_BEFORE_MONTH = words(
    "in begin medio eind half vanaf vóór voor na tot per en of uiterlijk omstreeks"
)
_BEFORE_YEAR = words(
    """in begin medio eind einde half vanaf vóór voor na tot per uiterlijk heel najaar voorjaar zomer herfst
    kwartaal q1 q2 q3 q4 loop van"""
)
# What comes once a year: "bij de Voorjaarsnota", "in de Stand van de uitvoering".
_YEARLY = words(
    "voorjaarsnota najaarsnota miljoenennota begroting ontwerpbegroting jaarverslag jaarrapportage"
)
_WITH = words("bij in met via")
_GONE = words("afgelopen vorig vorige laatste")


def looks(
    context: Context, said: Sequence[str], start: int, end: int, verbs: frozenset[str]
) -> bool:
    """Whether ``text[start:end]``, a clause with the words ``said``, of which one of these ``verbs``,
    tells of something to come."""
    text = context.text
    telling = next((i for i, word in enumerate(said) if word in verbs), 0)
    low = text[start : start + _LONGEST_OCCASION].lower()
    first = telling if low.startswith(_OCCASIONS) else 0
    last = next(
        (i for i in range(telling + 1, len(said)) if _begins_content(said, i)),
        len(said),
    )
    return _to_come(context, said, start, end, range(first, last), telling)


def anywhere(context: Context, said: Sequence[str], start: int, end: int) -> bool:
    """Whether any part of a clause tells of something to come, whatever it is about."""
    return _to_come(context, said, start, end, range(len(said)), 0)


def _to_come(
    context: Context, said: Sequence[str], start: int, end: int, among: range, telling: int
) -> bool:
    """Whether one of the words ``among`` these, or a date there, lies ahead; ``telling``: which one is
    the verb."""
    since = context.found.date or ""
    for i in among:
        word, before = said[i], said[i - 1] if i else ""
        if word in AHEAD and before not in _GONE:
            return True
        if word in _MONTHS and (before in _BEFORE_MONTH or (before == "van" and i < telling)):
            after = said[i + 1] if i + 1 < len(said) else ""
            if not after.isdecimal() and after != "jl":
                return True
        if word in _YEARLY and _is_coming(said, i, since[:4]):
            return True
    if not among or not context.dates(start, end):
        return False
    places = [start + m.start() for m in TOKEN.finditer(context.text[start:end].lower())]
    stop = places[among.stop] if among.stop < len(said) else end
    return any(
        hit.value.end
        and hit.value.end > since
        and (hit.value.kind != "year" or _last_word(context.text, hit.start) in _BEFORE_YEAR)
        for hit in context.dates(places[among.start], stop)
    )


def _is_coming(said: Sequence[str], i: int, year: str) -> bool:
    """Whether something of every year is the next one: "bij de Voorjaarsnota", not "bij die van 2024"."""
    if _WITH.isdisjoint(said[max(0, i - 3) : i]):
        return False
    named = next((one for one in said[i + 1 : i + 3] if len(one) == 4 and one.isdecimal()), year)
    return named >= year


def _begins_content(said: Sequence[str], i: int) -> bool:
    word, before = said[i], said[i - 1]
    if word in ("nu", "daar"):
        return before == ","  # but "van nu af aan", "ik kom daar in mei op terug"
    return word in _CONTENT and not (word == "dat" and before in _PRONOUNS_BEHIND)


def _last_word(text: str, at: int) -> str:
    return text[max(0, at - 16) : at].rstrip().rpartition(" ")[2].lower()
