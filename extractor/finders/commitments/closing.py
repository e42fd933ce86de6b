"""Headings of a nota below which nothing stands that its letter deals with, by their words.

Each class is a few closed sets: what is kept out of the letter ("Wat staat er niet in"), what others were
promised ("Toezegging aan derden"), what the Kamer may ask ("Vragen die u kunt verwachten"), who knows of it
and what it costs ("Wie weet ervan", "Wat kost het"). The usual headings of ministries are in
``models/labels.json``.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.finders.commitments.words import tokens, words

CLOSED, QUIET = "closed", "quiet"
_MOST = 9  # words of such a heading
_PLAIN = str.maketrans("áéíóúèë", "aeiouee")

_NOT = words("niet geen nergens evenmin")
_LETTER = words(
    """brief kamerbrief verzamelbrief voortgangsbrief aanbiedingsbrief halfjaarbericht bericht rapportage
    voortgangsrapportage stuk verzending conceptbrief concept tekst"""
)
# "Wat staat er niet in", "Niet opgenomen onderwerpen", "Wat níet aan de orde komt".
_DEALT = words(
    """in erin hierin daarin opgenomen genoemd behandeld besproken meegenomen meegestuurd afgedaan
    beantwoord bod orde mee staat staan zit zitten doen doet doe vindt leest meldt vermeld verwarren aangeroerd terugkomt
    betrokken meeloopt"""
)
_KEPT_OUT = words(
    "buiten elders uitgezonderd weggelaten eruit erbuiten weg afgevallen vervallen geschrapt"
)
_OPEN = words(
    "blijft blijven houden nog laten laat"
)  # "Blijft open", "Nog open", "Laten wij liggen"
_LEFT = words("open liggen staan over rusten lopen")
_LATER = words("later straks vervolgbrief doorgeschoven uitgesteld")
_MORE = words("komt komen volgt volgen wat nog")
_OTHER_LETTERS = words("andere aparte afzonderlijke separate latere volgende eigen")
_LETTERS = _LETTER | words("brieven kamerbrieven trajecten traject sporen route dossiers")
# "Wel": what stands below is both.
_AFTER_ALL = words("wel")

_THIRDS = words(
    """derden anderen gesprekspartners veldpartijen partners burgers bedrijven medeoverheden buitenstaanders
    organisaties bestuurders burgemeesters provincies gemeenten sector veld belangengroepen vakbonden bonden
    werkbezoek werkbezoeken interview interviews media"""
)
_SAID = words(
    """toezegging toezeggingen afspraak afspraken belofte beloften beloftes gesprek gesprekken contact
    contacten gezegd beloofd toegezegd afgesproken uitspraken uitlatingen"""
)
_TOWARDS = words("aan met jegens richting tegenover tijdens in bij tegen")

_ASKED = words("vraag vragen kamervragen q&a’s q&a vervolgvragen")
_EXPECTED = words(
    "verwachten verwacht verwachte mogelijke vermoedelijke denkbare krijgen krijgt waarschijnlijke eventuele lastige kritische"
)
_MAY = words("kunt kunnen kan zult zullen zal mogelijk verwacht verwachting")
_SAY = words("vragen zeggen opmerken opbrengen inbrengen reageren verwachten")
_SAYERS = words("kamer leden fracties kamerleden oppositie commissie")
_DEBATE = words("debat commissiedebat wetgevingsoverleg notaoverleg plenaire bespreking")
_PREPARES = words(
    "aandachtspunten voorbereiding lijn spreeklijn spreeklijnen antwoordlijn advies woordvoeringslijn"
)
_SPEAKING = words(
    "spreeklijn spreeklijnen spreekpunten antwoordlijn antwoordlijnen woordvoeringslijn woordvoeringslijnen debatvoorbereiding vraag-en-antwoord"
)
# Who thinks what, and what is delicate: only a list or a table of commitments counts there.
_WHY = words("waarom reden")
_DELICATE = words("gevoeligheid gevoeligheden gevoelig posities standpunten verwachtingen")
_RESTS = frozenset(
    (("terzijde",), ("ter", "informatie"), ("ter", "info"), ("later",), ("nog", "dit"))
)
_WHO = words("wie")
_KNOWS = words(
    "weet weten gekeken gelezen meegelezen meegekeken betrokken akkoord geraadpleegd gekend"
)
_WHAT = words("wat hoeveel")
_COSTS = words("kost kosten betaalt betalen")
_MONEY = words("geld middelen budget begroting dekking financien financiele budgettair")
_SMALL = words("de het een en of er is voor van aan met over uw onze wij we u")


def mode(title: str) -> str | None:
    """``closed``, ``quiet`` or None for a heading of another sort, given without its number."""
    said = [w for w in tokens(title.translate(_PLAIN), 0, len(title)) if w[0].isalnum()]
    if not said or len(said) > _MOST:
        return None
    if tuple(said) in _RESTS:
        return QUIET
    held = set(said)
    if _is_out(said, held) or _is_of_others(held) or _is_expected(held):
        return CLOSED
    if _WHO & held and _KNOWS & held:
        return CLOSED
    if (_WHAT & held and _COSTS & held) or not held - _MONEY - _SMALL:
        return CLOSED
    if held & _DELICATE and not held & _SAID:
        return QUIET
    return None


def out(label: str) -> bool:
    """Whether the label of a column or a cell says that it is not in the letter: "Waarom niet in deze brief"."""
    said = [w for w in tokens(label.translate(_PLAIN), 0, len(label)) if w[0].isalnum()]
    held = set(said)
    if not 0 < len(said) <= _MOST:
        return False
    return _is_out(said, held) or bool(
        held & _WHY and held & (_NOT | _LATER | {"uitstel", "elders"})
    )


def _is_out(said: list[str], held: set[str]) -> bool:
    """Whether what stands below is kept out of the letter, or is for another."""
    if held & _AFTER_ALL or held & {"openbaar", "openbare", "openbaarmaking"}:
        return False
    if held & _NOT and (held & _LETTER or held & _DEALT or len(said) < 3):
        return True
    if held & _KEPT_OUT and (
        held & _LETTER or len(said) < 3 or held & {"valt", "vallen", "gehouden"}
    ):
        return True
    if held & _OPEN and held & _LEFT and len(said) < 5:
        return True
    if "keer" in held and held & {"andere", "volgende", "latere"}:
        return True
    if held & _LATER and (held & _MORE or held & _LETTER) and len(said) < 5:
        return True
    return any(a in _OTHER_LETTERS and b in _LETTERS for a, b in pairwise(said))


def _is_of_others(held: set[str]) -> bool:
    """Whether it is about what was said to others than the Kamer."""
    if held & {"kamer", "kamerleden", "leden"}:
        return bool(held & {"buiten"} and held & {"kamer"})
    return bool(held & _THIRDS and held & _SAID and held & _TOWARDS)


def _is_expected(held: set[str]) -> bool:
    """Whether it is about what the Kamer will ask, or what to say then."""
    if held & _SPEAKING or (held & _PREPARES and held & _DEBATE):
        return True
    if held & _ASKED and held & _EXPECTED:
        return True
    return bool(held & _SAYERS and held & _MAY and held & _SAY)
