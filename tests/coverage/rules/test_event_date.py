"""The day of the same event."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nDe motie-Zwart over fietsstraten is op 14 april 2026 aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nUw Kamer nam op 21 april jl. de motie-Zwart over fietsstraten aan.",
        "14 april 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\nHet Loodswezen en de havenmeesters hebben op 4 mei jl. in het bestuurlijk overleg ingestemd.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het bestuurlijk overleg van donderdag 12 mei jl. zijn het Loodswezen, de havenmeesters en ik dit overeengekomen.",
        "4 mei jl.",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe herziene haventarieven gaan in op 1 januari 2028.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe herziene haventarieven zullen op 1 januari 2029 ingaan.",
        "1 januari 2028",
    ),
    (
        "Datum: 2 juni 2026\nKern\nIn het commissiedebat Maritiem van 15 april 2026 heeft u een brief toegezegd.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het commissiedebat Maritiem van 16 april jl. is een brief toegezegd.",
        "15 april 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\nOp 15 april jl. sprak u met de Kamer over havens.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nTijdens het commissiedebat van 22 april jl. is over havens gesproken.",
        "15 april jl.",
    ),
    (
        "Datum: 2 juni 2026\nKern\nMoties, aangenomen op 21 april 2026:\n- Motie-Zwart (29 398, nr. 913) over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nUw Kamer heeft op 14 april jl. twee moties aangenomen.",
        "21 april 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\nU sprak de rederijen op 19 mei jl. over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nMet de rederijen is op 12 mei jl. afgesproken dat er meer slepers komen.",
        "19 mei jl.",
    ),
    (
        "Datum: 2 juni 2026\nKern\nOver de moties is op 21 april 2026 gestemd.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp 28 april jl. heeft uw Kamer over de moties gestemd.",
        "21 april 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe motie-Zwart (29 398, nr. 913) over slepers is op 14 april 2026 aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp 21 april jl. heeft uw Kamer ingestemd met een motie (Kamerstuk 29 398, nr. 913). Over slepers sprak ik de Kustwacht op 14 april jl.",
        "14 april 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\nAan de orde komen de op 14 april 2026 aangenomen moties:\n- de motie-Zwart (29 398, nr. 913) over slepers;\n- de motie-Wit (29 398, nr. 915) over loodsen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie van het lid Zwart over slepers (Kamerstuk 29 398, nr. 913) is op 21 april jl. aangenomen.",
        "14 april 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\nTijdens het tweeminutendebat Havens van 25 maart 2026 zijn twee moties ingediend.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIk ga in op wat er in het tweeminutendebat van 26 maart jl. is gevraagd.",
        "25 maart 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe wet wordt uitgevoerd en gaat in op 1 juli 2028.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe Eerste Kamer nam de Loodsenwet aan. De wet treedt in werking op 1 januari 2028.",
        "1 juli 2028",
    ),
    (
        "Datum: 2 juni 2026\nKern\nU sprak op 12 mei 2026 met de havenmeesters over ligplaatsen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp 7 mei jl. was ik te gast bij de havenmeesters, om van ligplaatsen te leren.",
        "12 mei 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- U overlegde op 12 mei jl. met de loodsenbond over roosters.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nRoosters\n\nDe loodsenbond klaagt over de roosters van zijn leden. Ik heb uw Kamer toegezegd met de bond te overleggen. Dat deed ik op 19 mei jl.",
        "12 mei jl.",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- De havenmeesters heeft u op 12 mei jl. ontvangen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHavenmeesters\n\nDe havenmeesters willen ruimere ligplaatsen. Op 19 mei jl. sprak ik daarover met hen.",
        "12 mei jl.",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- U vroeg de Onderzoeksraad op 4 mei jl. om advies over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe Onderzoeksraad heb ik op 14 mei jl. verzocht om mij over slepers te adviseren.",
        "4 mei jl.",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- Het convenant over ligplaatsen is op 5 maart jl. getekend.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOver ligplaatsen is een convenant gesloten met de havens; onze handtekeningen staan er sinds 9 maart jl. onder.",
        "5 maart jl.",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe walstroomregeling gaat naar verwachting in op 1 januari 2027.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe walstroomregeling geldt vanaf 1 juli 2027.",
        "1 januari 2027",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- De loodsenbond kwam op 12 mei jl. bij u langs.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe loodsenbond heb ik op 19 mei jl. op bezoek gehad.",
        "12 mei jl.",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "another notation",
        "Datum: 2 juni 2026\nKern\nDe motie-Zwart over fietsstraten is op 14-04-2026 aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nUw Kamer nam op dinsdag 14 april jl. de motie-Zwart over fietsstraten aan.",
    ),
    (
        "other bodies",
        "Datum: 2 juni 2026\nKern\nU sprak op 4 mei jl. met de Kustwacht.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIk sprak op 12 mei jl. met de Fietsersbond.",
    ),
    (
        "a debate to come",
        "Datum: 2 juni 2026\nKern\nHet commissiedebat Havens is op 18 juni 2026.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het commissiedebat Havens van 12 maart jl. is dit besproken.",
    ),
    (
        "the day of sending",
        "Datum: 2 juni 2026\nKern\nU wordt geadviseerd de brief over fietsstraten op 8 juni te verzenden.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp 12 mei jl. is een brief over fietsstraten verzonden.",
    ),
    (
        "both days stand in both",
        "Datum: 2 juni 2026\nKern\nU sprak op 4 mei en 12 mei jl. met de Kustwacht over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp 4 mei en 12 mei jl. sprak ik met de Kustwacht over slepers.",
    ),
    (
        "in figures",
        "Datum: 2 juni 2026\nKern\nOp 8-4-2026 sprak u de havenmeesters.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp woensdag 8 april jl. sprak ik met de havenmeesters.",
    ),
    (
        "debates in short",
        "Datum: 2 juni 2026\nKern\nCD Maritiem (15-04-2026), TMD 20-05-2026.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het commissiedebat Maritiem van 15 april jl. en het tweeminutendebat van 20 mei jl. kwam dit aan de orde.",
    ),
    (
        "an older debate",
        "Datum: 2 juni 2026\nKern\nIn het commissiedebat Maritiem van 15 april 2026 heeft u een brief toegezegd.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nZoals in het commissiedebat Maritiem van 12 november 2025 is gemeld, loopt het onderzoek nog.",
    ),
    (
        "a debate to come",
        "Datum: 2 juni 2026\nKern\nDe brief is nodig voor het commissiedebat Maritiem van 25 juni 2026.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nTijdens het commissiedebat Maritiem van 15 april jl. is hierover gesproken.",
    ),
    (
        "two sorts of debate",
        "Datum: 2 juni 2026\nKern\nIn het commissiedebat Maritiem van 15 april 2026 zijn toezeggingen gedaan.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het tweeminutendebat Maritiem van 20 mei jl. is de motie ingediend.",
    ),
    (
        "the vote on another motion",
        "Datum: 2 juni 2026\nKern\nDe motie-Zwart (29 398, nr. 913) over slepers is op 21 april 2026 aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie-Wit (29 398, nr. 802) over baggeren, aangenomen op 14 april 2026, is uitgevoerd. De motie-Zwart (29 398, nr. 913) over slepers voer ik uit.",
    ),
    (
        "a request and its answer",
        "Datum: 2 juni 2026\nKern\nVerzoek van de vaste commissie van 12 mei 2026 om een afschrift van uw antwoord aan de Havenbond over slib.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nWat ik de Havenbond op 29 mei jl. heb geschreven over slib, treft u aan als bijlage.",
    ),
    (
        "a third debate",
        "Datum: 2 juni 2026\nKern\nIn het commissiedebat Maritiem van 15 april 2026 en het commissiedebat Binnenvaart van 6 mei 2026 zijn toezeggingen gedaan over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn de commissiedebatten Maritiem van 15 april jl. en Binnenvaart van 6 mei jl. is over slepers gesproken. Eerder, in het commissiedebat Maritiem van 26 maart jl., meldde ik al cijfers.",
    ),
    (
        "two days of voting",
        "Datum: 2 juni 2026\nKern\nOver de moties is op 21 april 2026 gestemd.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp 21 april jl. en 28 april jl. is over de moties gestemd.",
    ),
    (
        "a talk with others",
        "Datum: 2 juni 2026\nKern\nU sprak op 19 mei jl. met de rederijen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nMet de havenmeesters heb ik op 12 mei jl. gesproken; met de rederijen volgt dat later.",
    ),
    (
        "two votes on one motion",
        "Datum: 2 juni 2026\nKern\nDe motie-Zwart (29 398, nr. 913) is op 14 april 2026 aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie-Zwart (29 398, nr. 913) is op 7 april jl. aangehouden en op 14 april jl. aangenomen.",
    ),
    (
        "the number of the motion that was replaced",
        "Datum: 2 juni 2026\nKern\nDe motie-Zwart (29 398, nr. 913, t.v.v. nr. 902) is op 21 april 2026 aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie-Zwart (Kamerstuk 29 398, nr. 913, t.v.v. nr. 902) is op 21 april jl. aangenomen, na een debat op 14 april jl.",
    ),
    (
        "a talk with others on the same matter",
        "Datum: 2 juni 2026\nKern\n- U sprak op 12 mei jl. met de loodsenbond over ligplaatsen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nMet de gemeente Delfzijl sprak ik op 19 mei jl. over ligplaatsen. De loodsenbond wacht op een uitnodiging.",
    ),
    (
        "which of two talks",
        "Datum: 2 juni 2026\nKern\n- U sprak op 12 mei jl. met de loodsenbond.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe loodsenbond klaagt over roosters. Ik sprak hem op 19 mei jl. en opnieuw op 26 mei jl.",
    ),
    (
        "the same talk, its day in the sentence before",
        "Datum: 2 juni 2026\nKern\n- U overlegde op 12 mei jl. met de loodsenbond.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe loodsenbond heb ik een overleg beloofd. Dat was op 12 mei. Op 19 mei jl. sprak ik met de schippers.",
    ),
    (
        "a body in full and in short",
        "Datum: 2 juni 2026\nKern\n- U sprak op 12 mei jl. met de VNG over ligplaatsen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp 12 mei 2026 sprak ik met de Vereniging van Nederlandse Gemeenten over ligplaatsen.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K103", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K103", nota, letter) == []
