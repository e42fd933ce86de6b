"""Names behind "de heer" and "mevrouw", and what introduces them.

A titled name may be a Member's: "de heer Vos vroeg of ..." is, "de curator, de heer Vos" is not.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.leads import COLLEAGUE, DEGREES, LEADS, ROLE, ROLES, words
from extractor.finders.actors.lists import is_no_name
from extractor.finders.actors.naming import name_at
from extractor.finders.actors.parties import party_after
from extractor.finders.actors.tokens import Cue, word_before
from extractor.language.names import Name
from extractor.patterns import pattern

_LIST = pattern(r",? en (?:de heer |mevrouw )?|, ")
# After the name, somebody's function or employer: ", directeur van", " van het RIVM", "(RIVM)".
_FUNCTION = pattern(
    r" van (?!gedachten|mening|oordeel|plan)(?:de |het )?\w|, (?:de |het |een )?([a-z-]+(?: [a-z-]+)?)"
)
# How nouns for somebody with a task or a trade end: behind or before "de heer" and "mevrouw" they
# introduce a person who is no Member.
_TRADES = tuple(
    words(
        """inator rector rectrix nemer neemster zoeker zoekster woner woonster maker maakster
        trekker leider leidster bestuurder bestuurster beheerder beheerster
        oprichter richtster eigenaar eigenares boer boerin visser schipper kapitein
        schrijver schrijfster wetenschapper icus noom loog kundige arts chirurg
        docent docente leraar lerares student studente weduwe vader moeder dochter
        zoon slachtoffer melder luider ambtenaar secretaris notaris penningmeester
        commandant majoor kolonel vrijwilliger hoofd chef manager intendant
        predikant ondernemer topman topvrouw zakenman voorman voorvrouw ambassadrice
        bemiddelaar mediator trainer coach deskundige expert specialist promovenda
        jurist architect decaan medewerker medewerkster werkgeefster agent
        rechercheur griffier seur teur nieur mmeur werper werpster tekenaar bouwer
        kweker teler fokker imker zanger zangeres speler speelster danser redder
        rijder voorlichter stichter winnaar winnares kenner vertegenwoordiger
        bedenker bedenkster laborant analist piloot gids machinist"""
    )
)
# Who is one of several: "de initiatiefnemers, onder wie mevrouw De Haan".
_AMONG = ("onder wie", "onder anderen", "onder meer", "waaronder", "met onder anderen")
_MEMBERS = words(
    """lid leden kamerlid kamerleden fractielid fractieleden indiener indieners ondertekenaar ondertekenaars
    vragensteller vragenstellers kamer fractie fracties woordvoerder woordvoerders voorzitter heer mevrouw
    senator senatoren motie moties collega"""
)
_PLURALS = tuple(f"{trade}{ending}" for trade in _TRADES for ending in ("s", "en"))
# Between two who share what introduces the first.
_FELLOWS = (" en ", " en de ")
_ARTICLES = words("de het een hun haar zijn onze mijn")
_PHRASE = 9  # words of an apposition, at most
# In the sentence of a titled name: what Members do, and where.
_MEMBERLY = words(
    """vroeg vroegen vraagt vragen vraag gevraagd verzocht verzochten verzoekt verzoek toegezegd
    toezegging motie moties amendement Kamer opmerking hield hielden stelt stelde stelden wilde
    wilden wenste wensten wees wezen wijst pleitte pleitten bepleit bepleitte bepleitten
    interruptie inbreng signaal suggestie indiende diende dienden memoreerde refereerde
    refereerden informeerde informeerden drong drongen debat aandringen aangedrongen krijgen ontvangen sprake
    zorg zorgen bezorgd gerust ongerust aandacht opgemerkt merkte kaartte aangekaart beloofd belofte
    opperde suggereerde verwees doelde zin tevreden voorstel voorgesteld bijdrage termijn antwoord
    beantwoord gememoreerd geopperd bedoelde wens wensen Kamerbreed tegemoet tegemoetkomen
    vrezen vreest vreesde vreesden waarschuwde waarschuwden benadrukte benadrukten twijfelde
    twijfelden onderstreepte onderstreepten hekelde hekelden betoogde betoogden bepleiten pleiten
    suggereerden opperden aanvoerde aanvoerden opmerkte opmerkten aanstipte aanstipten wierp wierpen"""
)
# Around somebody who is no Member: what he leads, and what he was made.
_POSTS = frozenset(word for word, kind in LEADS.items() if kind == ROLE)
_LED = tuple(
    """leiding van, voorzitterschap van, voorgezeten door, geleid door, benoeming van,
    aanstelling van, afscheid van, opvolger van, opvolger is, rapport van, advies
    van, boek van, onderzoek van, proefschrift van, nalatenschap van, zaak van,
    woning van, bevindingen van, behandeld door, opgesteld door, contactpersoon,
    steller, inlichtingen bij, voorzitter is, directeur is, behandeld, inlichtingen,
    verslag van, zaak tegen, veroordeling van, familie van, overlijden van,
    begeleiding van, vertegenwoordigd door, bij monde van, initiatief van, ontworpen
    door, ontwikkeld door, bedacht door, opgericht door, aangeboden door,
    overhandigd door, uitvinder is""".replace("\n    ", " ").split(", ")
)
_POST = pattern(
    r", die [^.,;\n]{0,60}\b(?:leidt|leidde|voorzit|voorzat|werkt|werkte|toezicht|onderzocht|onderzoekt"
    r"|begeleidt|begeleidde|geleid|opgesteld|uitgevoerd|coördineert|adviseert|adviseerde|woont|woonde|bestuurt)\b"
)
_MADE = words(
    """benoemd aangesteld aangetreden benoem afgetreden teruggetreden geridderd overleden geleid leidt
    leidde begeleidt begeleidde begeleid voorzit voorzat aanspreekpunt contactpersoon gepensioneerd
    promoveerde gepromoveerd verhoord veroordeeld"""
)
# Behind the name in brackets: where somebody works or can be reached, no party and no paper.
_PLACED = pattern(
    r" \((?!TZ|Kamerst|KST|kst|EK|TK|Eerste|Tweede)"
    r"(?:[A-Z]{2,8}\)|[A-Z][^()\d\n ]{1,40} [^()\d\n]{2,60}\)|t[se][lt][. ][^()\n]{2,60}\))"
)
# ", oud-rector van", ", projectleider bij": any function; but not ", lid van".
_APPOSED = pattern(r", (?:de |een |het )?([a-z-]{4,40}) (?:van|bij) ")
_FROM = pattern(r" uit (?:het |de |[’']s-)?[A-Z]")
_EMPLOYED = (", verbonden aan ", ", werkzaam ", ", in dienst van ", ", aangesteld ")
_NO_POST = words(
    """zoals namens mede evenals indiener mede-indiener vragensteller ondersteund gesteund gevolgd naar
    lid kamerlid fractielid vraag toezegging motie voorzitster ondertekenaar alsook samen net anders
    gedaan gesteld gevraagd ingediend geuit ingebracht verwoord geopperd aangekaart uitgesproken"""
)
_ARTICLE = pattern(r"(?:^|(?<=\W))[dD]e $")  # "burgemeester de heer Vos"
_ROLE_ENDS = (
    *("ombudsman", "gedeputeerde", "wethouder", "griffier", "officier", "inspecteur"),
    *("directeur", "voorzitter", "-generaal", "meester", "commissaris", "leider", "hoogleraar"),
    *_TRADES,
)


class Titled(NamedTuple):
    """A name behind "de heer" or "mevrouw"; ``member`` where the sentence speaks of a Member,
    ``role`` the function mentioned beside it ("" for an employer alone, None for nothing)."""

    name: Name
    party: str | None
    member: bool
    role: str | None


def titled(gazetteer: Gazetteer, text: str, cues: list[Cue], formal: bool) -> list[Titled]:
    """The names behind forms of address, in text order."""

    def no_name(surname: str) -> bool:
        return is_no_name(gazetteer, surname)

    result: list[Titled] = []
    for _, start, lead, at, _ in cues:
        if result and at < result[-1].name.end:
            continue
        if lead == "mevrouw" and text.startswith("heer en ", start - 8):
            continue  # "de heer en mevrouw Bakker": a couple
        while (name := name_at(gazetteer, text, at, no_name, wary=True)) is not None:
            party = party_after(gazetteer, text, name.end)
            role = _function(text, start, name) if party is None else None
            if result and role is None and party is None and result[-1].role is not None:
                between = text[result[-1].name.end : start]
                role = "" if between in _FELLOWS else None  # "de docenten mevrouw A en de heer B"
            member = role is None and (party is not None or _memberly(text, start, name, formal))
            result.append(Titled(name, party, member, role))
            further = _LIST.match(text, name.end) if lead in ("heren", "dames") else None
            if further is None:
                break
            at = further.end()
    return result


def _function(text: str, start: int, name: Name) -> str | None:
    """The function before or behind the titled name, "" for an employer alone, None for neither."""
    lead = _ARTICLE.sub("", text[max(0, start - 90) : start]).rstrip()
    if lead.endswith(","):  # "de burgemeester van Meppel, de heer De Haan"
        clause = re.split(r"[.;:\n\t]", lead[:-1])[-1].rsplit(", ", 1)[-1]
        role = _role_in(clause)
        if role is not None:
            return role
        if _is_apposed(clause):
            return ""  # "een laborant van het ABC, de heer De Haan"
    if lead.endswith(_AMONG):
        said = re.split(r"\W+", re.split(r"[.;:\n\t]", lead)[-1].lower())
        return "" if _MEMBERS.isdisjoint(said) else None
    before = lead.rsplit(None, 2)[-2:] if lead[-1:].isalpha() else []
    if before and (is_role(before[-1]) or (len(before) > 1 and before[0].lower() in _POSTS)):
        return before[-1].lower()  # "Hoogleraar pedagogiek mevrouw De Haan"
    return role_behind(text, name)


def role_behind(text: str, name: Name) -> str | None:
    """The function that stands behind a name, "" for an employer or a place alone, None for neither."""
    if _PLACED.match(text, name.end) is not None or text.startswith(_EMPLOYED, name.end):
        return ""
    if _FROM.match(text, name.end) is not None:
        return ""  # "mevrouw De Haan uit Sneek"
    m = _APPOSED.match(text, name.end)
    if m is not None and m[1] not in _NO_POST:
        return m[1]
    m = _FUNCTION.match(text, name.end)
    if m is None:
        return None
    return "" if m[1] is None else _role_in(m[1])


def _is_apposed(clause: str) -> bool:
    """Whether what stands before the comma before a name is a noun with its article, of nobody in the
    Kamer: "hun onderhandelaar"."""
    said = clause.split()[-_PHRASE:]
    if not _MEMBERS.isdisjoint(clause.lower().split()) or said[:1] in (["in"], ["op"], ["na"]):
        return False  # "en, in zijn kielzog, de heer Bakker"
    return any(
        word.lower() in _ARTICLES and following.isalpha() and following.islower()
        for word, following in pairwise(said)
    )


def _role_in(clause: str) -> str | None:
    return next((word.lower() for word in clause.split() if is_role(word)), None)


def _memberly(text: str, start: int, name: Name, formal: bool) -> bool:
    """Whether a titled person is a Member: in a letter to the Kamer whoever needs no introduction, and
    whoever does there what Members do."""
    end = name.end
    low, high = max(0, start - 200), min(len(text), end + 200)
    before, after = text[low:start], text[end:high]
    lead = before.removesuffix("de ").rstrip()
    if lead.lower().endswith(_LED) or _POST.match(text, end) is not None:
        return False
    low += max(before.rfind(". ") + 1, before.rfind("\n") + 1)
    high = end + min(len(part) for part in (after.partition(". ")[0], after.partition("\n")[0]))
    around = [word.strip(".,;:()") for word in text[low:high].split()]
    if not _MEMBERLY.isdisjoint(after.split(maxsplit=3)[:3]):
        return True  # "mevrouw De Haan had gevraagd wie is overleden"
    if not _MADE.isdisjoint(around):
        return False
    if any(word.startswith("TZ2") for word in around):
        return True
    if not name.given and not formal:  # "mevrouw T. Hollander" is introduced
        return True
    return any(word in _MEMBERLY or word.endswith("debat") for word in around)


def is_role(word: str) -> bool:
    """Whether a word is a function that somebody who is no Member has."""
    word = word.lower()
    if word in ROLES or (word.endswith(_ROLE_ENDS) and word not in _NO_POST):
        return True
    return word.endswith(_PLURALS) and word not in _MEMBERS


def role_before(text: str, start: int, *, member: bool = False) -> str | None:
    """The role or office that stands just before a name ("burgemeester Vos"), in small letters; with
    ``member`` only one that no Member has, as a degree or a colleague may be."""
    if start < 3 or text[start - 1] != " ":
        return None
    word = word_before(text, start)[0].lower()
    if word not in ROLES or (member and (word in DEGREES or LEADS[word] == COLLEAGUE)):
        return None
    return word
