"""Names that a noun for an organisation opens, alone or behind adjectives, and what it is about closes:
"Gemeentelijk Platform Kabels en Leidingen", "Genootschap van Hoofdredacteuren"; and names in quotation
marks behind such a noun: "belangenvereniging ‘Thuis in de Wijk’"."""

from __future__ import annotations

from extractor.finders.actors.book import MUNICIPALITY, PARTY, REGION
from extractor.finders.actors.evidence import ACTORS, is_class
from extractor.finders.actors.gazetteer import CUED, RISKY, WORD, Gazetteer
from extractor.finders.actors.leads import words
from extractor.finders.actors.runs import reach
from extractor.finders.actors.tokens import word_before
from extractor.language.names import CAPITALS
from extractor.patterns import pattern

# What opens the name of an organisation with a capital, and says little without the words behind it.
_HEADS = words(
    """Genootschap Kring Gilde Liga Bond Verbond Platform Netwerk
    Comité Collectief Broederschap Academie Maatschappij Convent
    Observatorium Kenniskring Regieorgaan Samenwerkingsverband Federatie Vereniging Stichting Branchevereniging
    Beroepsvereniging Beroepsorganisatie Belangenorganisatie Werkgeversvereniging Vakvereniging Vakgroep
    Patiëntenplatform Cliëntenraad Dorpenraad Jongerenraad Ouderenraad Studiecentrum Informatiecentrum
    Steuncentrum Onderzoekscentrum Documentatiecentrum Coördinatiecentrum Kennispartner Overlegorgaan
    Koepelvereniging Gezelschap Sociëteit Ledenorganisatie Studentenvereniging Ondernemersvereniging
    Kunstenbond Werkverband Waarborgfonds Garantiefonds Stimuleringsfonds Participatiefonds"""
)
# And behind an adjective also these, which alone say less.
_AFTER_ADJECTIVE = _HEADS | words(
    """Unie Orde Centrum Bureau Instituut Overleg Beraad Raad College Agentschap Archief Dienst Forum
    Commissie Kenniscentrum Expertisecentrum Coalitie Autoriteit Inspectie Organisatie Associatie Raadskamer
    Laboratorium Loket Comité Commissariaat Kamer"""
)
_ADJECTIVE_ENDS = (
    *(
        "elijk",
        "elijke",
        "aal",
        "ale",
        "isch",
        "ische",
        "ands",
        "andse",
        "ees",
        "ese",
        "aams",
        "aamse",
    ),
    *("inklijk", "inklijke", "air", "aire", "ief", "ieve", "sche", "fries", "friese", "brabants"),
)
# A word that says all of it behind an adjective: "Nederlandse Bijenhoudersvereniging".
_COMPOUNDS = (
    "vereniging",
    "bond",
    "federatie",
    "unie",
    "verbond",
    "genootschap",
    "instituut",
    "gilde",
)
_ADJECTIVES = 2  # before the noun, at most
# Joins the noun with what it is about.
_ABOUT = pattern(rf" (?:van|voor|der|tegen|inzake|ter|tot)(?: de| het)? (?=[{CAPITALS}])")
_DIRECT = pattern(rf" (?:Het |De )?(?=[{CAPITALS}][^\W\d_A-Z])")
QUOTES = {"‘": "’", "“": "”", '"': '"', "'": "'", "„": "”"}
_QUOTED = 60  # characters of a name in quotation marks, at most


def headed(gazetteer: Gazetteer, text: str, start: int, word: str) -> int:
    """Where a name ends that begins with ``word`` at ``start`` as the names here do; 0 if none does."""
    end = start + len(word)
    heads = _HEADS
    for _ in range(_ADJECTIVES):
        if word in heads or not word.endswith(_ADJECTIVE_ENDS) or text[end : end + 1] != " ":
            break
        m = WORD.match(text, end + 1)
        if m is None:
            return 0
        word, end, heads = m[0], m.end(), _AFTER_ADJECTIVE
    if word not in heads:
        compound = heads is _AFTER_ADJECTIVE and word.endswith(_COMPOUNDS)
        return end if compound and gazetteer.at(text, end - len(word), *ACTORS) is None else 0
    about = _ABOUT.match(text, end) or _DIRECT.match(text, end)
    if about is None:
        return 0
    entry = gazetteer.at(text, about.end(), MUNICIPALITY, REGION, PARTY, *ACTORS)
    if entry is not None and RISKY not in entry.flags and CUED not in entry.flags:
        return 0  # "de Bond van Amsterdam", "Vereniging VNG": the other searches know better
    stop = reach(gazetteer, text, end)
    return stop if stop > end else 0


def quoted(text: str, start: int) -> int:
    """Where a name in quotation marks ends that begins at ``start`` behind a noun for an organisation;
    0 if there is none."""
    closing = QUOTES.get(text[start - 1 : start])
    if closing is None or text[start - 2 : start - 1] != " ":
        return 0
    noun, _ = word_before(text, start - 1)
    if not noun or not is_class(noun):
        return 0
    end = text.find(closing, start, start + _QUOTED)
    return end if end > start and "\n" not in text[start:end] else 0
