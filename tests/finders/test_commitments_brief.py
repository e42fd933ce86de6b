"""Commitments in a letter: what it answers and what it promises."""

from __future__ import annotations

import pytest

from tests.finders.test_commitments import find, kinds, one

# (a sentence of a letter, what it answers or promises)
BRIEF = [
    # answers
    ("Aan het lid De Jonge heb ik toegezegd de cijfers te laten uitzoeken.", "t"),
    ("Zoals toegezegd aan het lid Vos heeft het RIVM dit onderzocht.", "t"),
    ("Mijn ambtsvoorganger heeft de Kamer toegezegd terug te komen op de tarieven.", "t"),
    ("Aan het lid Bos van de Eerste Kamer is toegezegd dat de metingen openbaar worden.", "t"),
    ("Hiermee wordt invulling gegeven aan de toezegging aan lid Vos om extra te meten.", "t"),
    ("De toegezegde brief over fosfaat ontvangt u na de zomer.", "t"),
    ("De motie van de leden Bos en Vos verzoekt te bezien of dat kan.", "m"),
    ("Het lid Bos heeft haar motie over ophokken aangehouden.", "m"),
    ("Uw Kamer nam op 10 maart jl. de motie-Bos aan over een bouwstop.", "m"),
    ("Bij de regeling van werkzaamheden vroeg het lid Vos om een brief over de sluis.", "v"),
    ("De vaste commissie heeft mij gevraagd te reageren op het advies.", "v"),
    ("Het lid Vos wilde weten wanneer de sluis opengaat.", "v"),
    # what a Member raised
    ("Het lid Vos (CDA) wees op de gevaren voor duikers in de sluis.", "v"),
    ("Mevrouw Bos (SP) drong in het debat aan op een onafhankelijke meting.", "v"),
    ("Door het lid Vos is bepleit de sluis eerder te openen.", "v"),
    ("In het debat kaartten de leden Vos en Bos het lawaai aan.", "v"),
    # no answers
    ("Met deze brief kom ik tegemoet aan enkele toezeggingen en moties.", ""),
    ("Hiermee is de motie uitgevoerd.", ""),  # one spoken of before
    ("De werkgever heeft toegezegd dat artsen nachtdiensten draaien.", ""),
    ("De provincies hebben mij toegezegd uiterlijk 1 oktober te beslissen.", ""),
    ("De toegezegde middelen zijn uitgekeerd.", ""),
    ("Op schriftelijke vragen van het lid Vos heb ik geantwoord.", ""),
    ("Ik heb de leden van de taskforce gevraagd om advies.", ""),
    ("De Raad van State heeft gevraagd om een toelichting.", ""),
    ("De heer Bos, directeur van de haven, wees op de kosten.", ""),
    ("De inspectie wees op de gevaren voor duikers.", ""),
    ("Het lid Vos sprak zijn waardering uit.", ""),
    ("Kunt u de motie-Bos uitvoeren?", ""),  # a question that the letter quotes
    # promises
    ("De volgende monitor stuur ik uw Kamer in het eerste kwartaal van 2027.", "b"),
    ("Op de overige toezeggingen zal ik in het najaar terugkomen.", "b"),
    ("De Tweede Kamer wordt hier na de zomer nader over geïnformeerd.", "b"),
    ("Na afloop bekijk ik of het werkt en deel ik de uitkomst met uw Kamer.", "b"),
    ("Medio 2027 laat ik uw Kamer weten hoeveel sluizen nog dicht zijn.", "b"),
    ("Ik wil niet vooruitlopen en laat uw Kamer medio oktober weten wat ik doe.", "b"),
    ("Vóór het kerstreces ontvangt de Kamer de uitgewerkte plannen.", "b"),
    ("Een uitgebreide reactie ontvangt u separaat van deze brief.", "b"),
    ("Ik verwacht uw Kamer hierover begin 2027 te kunnen informeren.", "b"),
    ("De minister van IenW zal uw Kamer hierover informeren.", "b"),
    ("Zodra het onderzoek is afgerond, informeer ik uw Kamer.", "b"),
    ("In het najaar volgt een brief aan uw Kamer.", "b"),
    ("Ik kom hier in het vierde kwartaal van 2026 op terug.", "b"),
    ("Ik houd uw Kamer op de hoogte.", "b"),
    ("De metingen worden herhaald; in mei 2027 ontvangt uw Kamer de uitkomsten.", "b"),
    # no promises to the Kamer
    ("Met deze brief informeer ik uw Kamer over de voortgang in 2026.", ""),
    ("Hierbij stuur ik u het rapport over het tweede kwartaal.", ""),
    ("U ontvangt deze brief ten behoeve van het debat van 23 juni a.s.", ""),
    ("Een afschrift van deze brief zend ik aan de Voorzitter van de Eerste Kamer.", ""),
    ("Op de aanbevelingen kom ik in paragraaf 3 terug.", ""),
    ("Op 9 december 2025 heb ik uw Kamer geïnformeerd over het najaar.", ""),
    ("In die brief zou de Kamer in het najaar worden geïnformeerd.", ""),
    ("Het besluit gaat na de zomer in consultatie.", ""),
    ("Ik zal mij in het najaar blijven inzetten voor boeren.", ""),
    ("Bent u bereid de Kamer voor de zomer te informeren?", ""),
]  # fmt: skip


BRIEF += [
    # the occasion and the matter have times of their own
    ("Naar aanleiding van het debat van 12 mei 2026 informeer ik u over de sluis.", ""),
    ("Naar aanleiding van de storm informeer ik u in het najaar over de sluis.", "b"),
    ("Ik informeer u over de gevolgen die de wet dit najaar heeft.", ""),
    ("Ook kom ik terug op onderwerpen uit het debat van 5 februari jl.", ""),
    ("Als bijlage bied ik u de Staat van het Water 2026 aan.", ""),
    ("Als bijlagen ontvangt u de Monitor Water 2026 en het rapport Droog.", ""),
    ("Ik kom nog terug op de sluis, omdat mij daar in april naar is gevraagd.", ""),
    ("Afgelopen najaar informeerde ik u over de sluis.", ""),
    # it goes to the Kamer by itself
    ("De rapportage gaat uw Kamer in het vierde kwartaal van 2030 toe.", "b"),
    ("De evaluatie gaat in mei naar uw Kamer.", "b"),
    ("Het antwoord bereikt u vóór 1 oktober 2030.", "b"),
    ("Zodra het onderzoek klaar is, naar verwachting in Q4 2030, deel ik dat met u.", "b"),
    ("Het voorstel komt in mei in consultatie; de hoofdlijnen zend ik u vooraf.", "b"),
    # a bill is handed in
    ("Het wetsvoorstel dien ik eind 2030 bij uw Kamer in.", "b"),
    ("De wijziging van de Loodsenwet wordt eind 2030 bij uw Kamer ingediend.", "b"),
    (
        "Ik verwacht het wetsvoorstel in het voorjaar van 2030 bij de Tweede Kamer in te dienen.",
        "b",
    ),
    ("De aanvraag dient u vóór 1 mei 2030 te sturen.", ""),
    # "jl." lies behind a letter that has no date of its own
    ("Daarnaast kom ik terug op het debat van 16 april jl. en dat van 21 mei jl.", ""),
    ("Op het debat van 16 april jl. kom ik in het najaar terug.", "b"),
    # what the sentence before told of comes to the Kamer
    ("De raad rondt zijn advies medio 2030 af. Dat zend ik uw Kamer toe.", "b"),
    ("Vorige week verscheen het advies. Dat zend ik uw Kamer toe.", ""),
    ("Ik verwacht de eerste cijfers medio 2030 en deel die dan met uw Kamer.", "b"),
    ("Van nu af aan krijgt uw Kamer in maart en in september een stand van zaken.", "b"),
]


@pytest.mark.parametrize(("text", "expected"), BRIEF)
def test_what_a_letter_answers_and_promises(text: str, expected: str) -> None:
    assert kinds(f"Geachte voorzitter,\n\nHet gaat goed. {text}\n", "brief") == expected


LETTER = """Geachte voorzitter,

In het commissiedebat van 8 april jl. heb ik toegezegd[^1] uw Kamer te melden hoe sluizen veiliger worden en hoe
havens daarvan leren.[^2] Het lid Vos vroeg om een overzicht.[^3] De motie van de leden Bos en Elstak[^4] verzoekt
om een vangnet. Ik voer de motie uit. Eerder sprak ik over de motie van de leden Bos en Elstak.

Met deze brief beschouw ik de volgende moties als afgedaan:
- de motie-Terpstra (31 409, nr. 512) over een nachtboot;
- de gewijzigde motie Visser/Kruisman over steigers.

[^1]: TZ202604-154.
[^2]: TZ202604-150.
[^3]: TZ202604-152; zie ook Kamerstuk 31 409, nr. 500.
[^4]: 36 800 A, nr. 69.
"""


def test_a_letter_gives_its_answers_the_numbers_of_their_notes() -> None:
    found = find(LETTER, "brief")
    assert [(c.kind[0], c.references) for c in found] == [
        ("t", ("TZ202604-154",)),  # two numbers for two asks
        ("t", ("TZ202604-150",)),
        ("t", ("TZ202604-152",)),  # the number says that he was promised it
        ("m", ("kst-36800-A-69",)),  # named twice, found once
        ("m", ("kst-31409-512",)),
        ("m", ()),
    ]
    assert found[1].text == "hoe havens daarvan leren"
    assert [a.name for a in found[3].made_to] == ["Bos", "Elstak"]


def test_zoals_toegezegd_belongs_to_the_sentence_before() -> None:
    text = (
        "Het lid Vos wilde weten wanneer de sluis opengaat. Zoals toegezegd zet ik dat hier uiteen."
    )
    found = one(f"Geachte voorzitter,\n\n{text}\n", "brief")
    assert (found.kind, found.text, found.made_to[0].name) == ("toezegging", text, "Vos")


def test_a_promise_is_made_to_the_kamer() -> None:
    found = one("Geachte voorzitter,\n\nIk bericht de Eerste Kamer in mei 2027.\n", "brief")
    assert [a.name for a in found.made_to] == ["Eerste Kamer"]
    assert found.due is not None
    assert (found.due.text, found.due.not_after, found.references) == (
        "in mei 2027",
        "2027-05-31",
        (),
    )
