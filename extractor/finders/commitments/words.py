"""Closed classes of Dutch words that decide here, and how a sentence is cut into words.

Words are compared in small letters. Sets instead of patterns: they cost nothing to compile and a
look-up is the fastest question that Python can ask.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.patterns import pattern

TOKEN = pattern(r"\w[\w’'&-]*|[,;(]")


def words(listed: str) -> frozenset[str]:
    """A set from words with spaces between them."""
    return frozenset(listed.split())


def tokens(text: str, start: int, end: int) -> list[str]:
    """The words of ``text[start:end]`` in small letters; commas, semicolons and "(" are words too."""
    return TOKEN.findall(text[start:end].lower())


def words_with(text: str, stem: str, start: int, end: int) -> Iterator[int]:
    """Where words begin that are a letter and this stem: "motie", not "promotie"."""
    at = text.find(stem, start, end)
    while at >= 0:
        if at > start and text[at - 1] in "mMtTvV":
            before = text[at - 2] if at > 1 else " "
            if not before.isalnum() and before != "-":
                yield at - 1
        at = text.find(stem, at + 4, end)


# -- who promises -----------------------------------------------------------------------------------
AUXILIARIES = words("heb hebt hebben heeft had hadden is zijn was waren werd werden wordt worden")
HAVE = words("heb hebt hebben heeft had hadden")
# Who may promise something to the Kamer: the writer, "u" of a nota, the cabinet.
OURS = words(
    """ik wij we u kabinet regering minister ministers staatssecretaris staatssecretarissen stas
    minister-president bewindspersoon bewindspersonen bewindslieden ambtsvoorganger ambtsvoorgangers
    voorganger voorgangers ambtgenoot ambtgenote ambtgenoten collega collega's collega’s"""
)
COLLEAGUES = words("ambtgenoot ambtgenote ambtgenoten collega collega's collega’s")
# Words that open a sentence in which the subject follows the verb: "In het debat heeft u toegezegd".
ADVERBIALS = words(
    """in tijdens bij op naar daarnaast ook tevens verder eerder hierover daarover daarbij vervolgens
    recent aan hiertoe voorts begin eind medio per met vorig afgelopen gisteren onlangs inmiddels
    destijds zoals over na voor tot ten eerst allereerst daarop hierop hierbij toen eveneens bovendien"""
)
# To whom it is promised, or who asks: of the Kamer.
KAMER = words(
    """kamer kamers lid leden kamerlid kamerleden senator senatoren commissie kamercommissie mevrouw
    heer fractie fracties"""
)
# What is "toegezegd" as an adjective: papers, not money.
PAPERS = words(
    """brief kamerbrief reactie kabinetsreactie beleidsreactie rapport rapportage onderzoek overzicht
    evaluatie informatie terugkoppeling analyse verkenning notitie planning toelichting inventarisatie
    uitwerking voortgangsbrief voortgangsrapportage schriftelijke nadere plan"""
)

# -- what is spoken of ------------------------------------------------------------------------------
# Before "motie" or "toezegging": one that was spoken of before.
THE_SAME = words("deze die dezelfde genoemde bedoelde betreffende desbetreffende")
NONE = words("geen zonder noch")
# After "motie", "toezegging" or "verzoek": what tells which one.
TELLS = words(
    """van over om aan dat die waarin waarmee waarop waartoe met inzake uit gedaan door tijdens bij
    regeling te een lid leden ( het de in cie cie. vz. vkc commissie m.b.t. o.v. inz."""
)
# The same, where an item names the meeting first: "Verzoek procedurevergadering 12-05-2026".
OCCASIONS = (
    "procedureverg",
    "commissieverg",
    "commissiedeb",
    "tweeminutend",
    "regeling",
    "rvw",
    "plenair",
)
# Before the word that says what an item is.
OPENINGS = words("de het een uw over afdoening van reactie op uitvoering invulling nakoming")
STATES = words(
    """aangehouden aangenomen overgenomen ingediende verworpen openstaande nader gewijzigde gewijzigd
    gew eerdere mondelinge aangehouden"""
)

# What was promised, without saying what: "het nodige toegezegd", "een en ander beloofd".
_AT_LARGE = (("het", "nodige"), ("en", "ander"), ("het", "een"), ("van", "alles"))
_MATTER = words("om dat te over aan inzake de een het uit :")


def at_large(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words around "toegezegd" only say that things were promised, not which."""
    return tuple(before[-2:]) in _AT_LARGE and not _MATTER.intersection(after[:1])


# -- requests ---------------------------------------------------------------------------------------
ASKED = words("verzocht verzochten vroeg vroegen gevraagd opgeroepen")
NO_REQUEST = words("aandacht toestemming kamervragen schriftelijke mondelinge")

# -- asks -------------------------------------------------------------------------------------------
QUESTIONS = words("hoe hoeveel wat welke welk wie wanneer waar waarom waardoor of")
DEEDS = words(
    """informeert informeren stuurt sturen zendt zenden meldt melden bericht berichten laat laten gaat
    gaan brengt brengen beziet bezien bekijkt bekijken onderzoekt onderzoeken spreekt spreken overlegt
    overleggen koppelt koppelen bespreekt bespreken vraagt vragen schetst rapporteert rapporteren
    deelt delen komt komen zal geeft geven betrekt betrekken neemt nemen zorgt zorgen biedt bieden
    actualiseert publiceert publiceren inventariseert verkent verkennen voert voeren stelt stellen
    doet doen maakt maken zet werkt evalueert monitort organiseert verzoekt wijst herziet houdt
    presenteert legt beschrijft berekent bevordert pakt levert start vergelijkt analyseert licht
    raadpleegt reageert roept verduidelijkt verstrekt wint zoekt ziet stuurt"""
)
# Infinitives that close a thing in terse style: "de cijfers publiceren en een plan maken".
INFINITIVES = words(
    """informeren sturen toesturen zenden toezenden melden berichten bezien bekijken onderzoeken spreken
    overleggen terugkoppelen bespreken vragen schetsen rapporteren delen geven betrekken nemen opnemen
    meenemen zorgen bieden aanbieden actualiseren publiceren inventariseren verkennen voeren stellen
    opstellen doen maken zetten uitwerken uitvoeren evalueren monitoren organiseren herzien houden
    presenteren leggen voorleggen vastleggen beschrijven berekenen bevorderen aanpakken leveren starten
    vergelijken analyseren toelichten reageren ingaan nagaan terugkomen verduidelijken verstrekken
    meten verklaren brengen regelen aanpassen versnellen verbeteren benutten verhogen verlagen tellen
    pleiten aanspreken vergroten verkleinen vragen uitvragen navragen verzoeken oproepen aandringen
    inzetten inrichten oprichten invoeren afschaffen intrekken schrappen beperken terugdringen
    tegengaan voorkomen stimuleren ondersteunen financieren bekostigen vrijmaken reserveren uitbreiden
    openen sluiten aanwijzen benoemen noemen aangeven uitleggen verduidelijken toetsen toezien
    handhaven wijzigen vereenvoudigen ontwikkelen opnemen uitzoeken nadenken bijhouden monitoren
    waarborgen borgen verspreiden delen verlengen indienen opleveren voorbereiden afronden"""
)
