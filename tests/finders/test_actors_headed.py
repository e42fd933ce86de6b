"""Names of organisations that a noun opens and further words close: what is printed, the reason."""

from __future__ import annotations

import pytest

from tests.finders.test_actors_organisations import organisations

HEADED = [
    (
        "Het Gemeentelijk Platform Buizen en Draden heeft een model.",
        ["Gemeentelijk Platform Buizen en Draden"],
        "an adjective before, two nouns behind",
    ),
    (
        "Ik sprak met het Genootschap van Hoofdmeesters hierover.",
        ["Genootschap van Hoofdmeesters"],
        "van",
    ),
    ("De Kring van Apothekers vroeg om uitstel.", ["Kring van Apothekers"], "within a sentence"),
    (
        "Het Koninklijk Genootschap van Tolken houdt een lijst bij.",
        ["Koninklijk Genootschap van Tolken"],
        "royal",
    ),
    (
        "De Landelijke Vereniging van Pleegouders en Gezinshuizen helpt.",
        ["Landelijke Vereniging van Pleegouders en Gezinshuizen"],
        "the adjective belongs to it",
    ),
    (
        "De Nederlandse Imkersvereniging meldt een tekort.",
        ["Nederlandse Imkersvereniging"],
        "one word behind the adjective",
    ),
    (
        "Het Provinciaal Platform Landbouw en Natuur komt bijeen.",
        ["Provinciaal Platform Landbouw en Natuur"],
        "nouns that are portfolios too",
    ),
    (
        "Het Kenniscentrum Wonen, Zorg en Welzijn publiceerde een gids.",
        ["Kenniscentrum Wonen, Zorg en Welzijn"],
        "three fields",
    ),
    (
        "Het Kenniscentrum Sport, Cultuur en Bewegen ondersteunt clubs.",
        ["Kenniscentrum Sport, Cultuur en Bewegen"],
        "one subject by its verb",
    ),
    (
        "Stichting Lezen, Nibud en Divosa deden mee.",
        ["Stichting Lezen", "Nibud", "Divosa"],
        "three bodies",
    ),
    (
        "De Stichting Regionale Muziek Omroep (RMO) verdeelt het geld.",
        ["Stichting Regionale Muziek Omroep", "RMO"],
        "the abbreviation leaves the noun out",
    ),
    (
        "Met het Platform Stille Sensoren en de Kring van Meters is gesproken.",
        ["Platform Stille Sensoren", "Kring van Meters"],
        "two, the second with its article",
    ),
    (
        "De Nederlandse Vereniging van Makelaars en Taxateurs heeft bezwaren.",
        ["Nederlandse Vereniging van Makelaars en Taxateurs"],
        "longer than a known one, by its verb",
    ),
    ("De Unie van Molenaars is gehoord.", ["Unie van Molenaars"], "not De Unie"),
    ("Het St. Antonius Ziekenhuis sluit.", ["St. Antonius Ziekenhuis"], "the saint"),
    ("Het Platform in de haven is gesloten.", [], "a noun alone"),
    ("In Netwerk 3 van het model zitten zes knopen.", [], "a number"),
    ("De Franse Alpen en de Duitse Energiewende zijn besproken.", [], "no organisations"),
]

CLASSED = [
    ("Vakbond De Seinpaal stemt in.", ["De Seinpaal"], "an article that belongs to it"),
    ("De stichting ‘Samen op Straat’ helpt.", ["Samen op Straat"], "quotation marks"),
    ('Vereniging "De Oude Haven" maakte bezwaar.', ["De Oude Haven"], "straight ones"),
    ("Onderzoeksbureau Van Dort en Partners rondt af.", ["Van Dort en Partners"], "partners"),
    ("Het bedrijf Nordhaven Shipping B.V. ging in beroep.", ["Nordhaven Shipping B.V."], "B.V."),
    (
        "De vergunning is verleend aan Noordgas Energie N.V. en Windvang GmbH.",
        ["Noordgas Energie N.V.", "Windvang GmbH"],
        "legal forms alone",
    ),
    ("Er is een vertrouwenspersoon van Jongerenstem.", ["Jongerenstem"], "whose people they are"),
    ("Er zijn vrijwilligers van Zwolle.", [], "a place"),
    ("Het Duitse Umweltbundesamt hanteert een norm.", ["Umweltbundesamt"], "abroad"),
    (
        "De Britse Office for National Statistics publiceert.",
        ["Office for National Statistics"],
        "the country stays out",
    ),
    ("het gerechtshof Den Bosch oordeelde", ["gerechtshof Den Bosch"], "a town of two words"),
]


@pytest.mark.parametrize(("text", "expected", "why"), HEADED + CLASSED)
def test_organisation(text: str, expected: list[str], why: str) -> None:
    assert organisations(text) == expected, why
