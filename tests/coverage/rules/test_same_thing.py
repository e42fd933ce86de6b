"""What makes two statements speak of the same thing, kind by kind: each class of wordings both ways, with
siblings that must stay silent."""

from __future__ import annotations

import pytest

from extractor.coverage import announcements
from tests.coverage.rules.pairs import found, pair, quotes

_NOTA = "Datum: 2 juni 2026\nKern\n"
_LETTER = "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\n"

# (code, nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "K106",
        "Het aantal ligplaatsen voor binnenschippers is sinds 2023 met een derde afgenomen.",
        "Eind 2023 telde Nederland 640 ligplaatsen voor binnenschippers. Nu zijn dat er een kwart minder.",
        "een derde",
    ),
    (
        "K106",
        "Het aantal ligplaatsen voor binnenschippers is sinds 2023 met een kwart gedaald.",
        "Sinds 2023 daalde het aantal ligplaatsen voor binnenschippers met 35 procent.",
        "een kwart",
    ),
    (
        "K106",
        "Het aantal ligplaatsen voor binnenschippers is sinds 2023 met 40% gestegen.",
        "Sinds 2023 is het aantal ligplaatsen voor binnenschippers met een kwart toegenomen.",
        "40%",
    ),
    (
        "K106",
        "Zo'n 13.000 schippers doen niet mee aan de keuring van slepers.",
        "Naar schatting 1.300 schippers laten hun slepers niet keuren.",
        "13.000 schippers",
    ),
    (
        "K106",
        "Voor walstroom in Delfzijl is € 1,2 miljard uitgetrokken.",
        "Voor walstroom in Delfzijl trek ik € 1,2 miljoen uit.",
        "€ 1,2 miljard",
    ),
    (
        "K106",
        "De wachttijd voor de zeesluis gaat naar 12 weken.",
        "De wachttijd voor de zeesluis gaat naar 14 weken.",
        "12 weken",
    ),
    (
        "K120",
        "In september bericht u de Kamer hoeveel ligplaatsen voor slepers bezet zijn.",
        "Hoeveel ligplaatsen voor slepers er bezet zijn, meld ik u in oktober.",
        "september",
    ),
    (
        "K120",
        "De Kamer hoort in het najaar van 2026 hoe het met de walstroom in Delfzijl gaat.",
        "Over de walstroom in Delfzijl bericht ik uw Kamer vóór 1 juli 2026.",
        "najaar van 2026",
    ),
    (
        "K120",
        "U informeert de Kamer begin 2027 over de uitkomst van de proef met walstroom.",
        "Over de uitkomst van de proef met walstroom informeer ik u in het najaar van 2027.",
        "begin 2027",
    ),
    (
        "K120",
        "Eind 2026 komt u terug op de walstroom in Delfzijl.",
        "Op de walstroom in Delfzijl kom ik in het tweede kwartaal van 2027 terug.",
        "Eind 2026",
    ),
    (
        "K120",
        "Handreiking baggeren komt in september 2026 uit.",
        "Een handreiking over baggeren verschijnt in oktober 2026.",
        "september 2026",
    ),
    (
        "K105",
        "Op 4 juni heeft u het convenant over walstroom ondertekend.",
        "Op 4 juni jl. is het convenant over walstroom gesloten.",
        "4 juni",
    ),
    (
        "K105",
        "Het convenant dat u op 4 juni heeft verlengd, gaat over walstroom.",
        "Op 4 juni jl. is het convenant verlengd.",
        "4 juni",
    ),
    (
        "K103",
        "Bij uw overleg van 26 mei met de KBN is een proef afgesproken.",
        "Op 28 mei jl. heb ik met Koninklijke Binnenvaart Nederland gesproken over een proef.",
        "26 mei",
    ),
    (
        "K103",
        "De afspraken van 8 mei jl. met de VNG over ligplaatsen zijn nog niet bekrachtigd.",
        "Op 7 mei jl. hebben wij met de VNG vastgelegd dat er eind 2027 nog 240 ligplaatsen zijn.",
        "8 mei jl.",
    ),
    (
        "K112",
        "Toezegging aan Obdam (Volt), TZ202602-144: de wachttijd voor ligplaatsen.",
        "Het lid Obdam vroeg naar de wachttijd voor ligplaatsen (TZ202603-144).",
        "TZ202602-144",
    ),
    (
        "K112",
        "U gaat in op de motie-Zwart (29 398, nr. 1319) over fietsstraten.\n- Aan de motie-Zwart (29 398, nr. 1391) wordt voldaan met een proef.",
        "De motie-Zwart (29 398, nr. 1319) vraagt om fietsstraten.",
        "29 398, nr. 1391",
    ),
    (
        "K101",
        "Toezegging aan de leden Zwart (D66), De Bruin (CDA) en Wittebrood (NSC): een overzicht van ligplaatsen.",
        "Ik heb de leden Zwart, De Bruin en Wittenberg een overzicht van ligplaatsen beloofd.",
        "Zwart (D66), De Bruin (CDA) en Wittebrood",
    ),
    (
        "K101",
        "Bij de regeling van werkzaamheden van 14 januari jl. verzocht het lid Duman (DENK) om een brief over het uitvallen van de zeesluis.",
        "Op verzoek van het lid Donker vroeg uw Kamer op 14 januari jl. om uitleg over het uitvallen van de zeesluis.",
        "Duman",
    ),
    (
        "K102",
        "Waakzorg (toezegging Gerritsma, ChristenUnie): de ligplaatsen zijn er per 1 januari.",
        "Lid Gerritsma (CDA) vroeg om ligplaatsen.",
        "Gerritsma, ChristenUnie",
    ),
    (
        "K102",
        "De motie-Baljeu (JA21) over ligplaatsen.",
        "Het lid Baljeu (VVD) heeft een motie over ligplaatsen ingediend.",
        "Baljeu (JA21",
    ),
    (
        "K108",
        "Samen met OCW legt u 14 mln. bij elkaar voor ligplaatsen van schippersinternaten.",
        "Samen met mijn collega van Volksgezondheid, Welzijn en Sport maak ik € 14 mln. vrij voor ligplaatsen van schippersinternaten.",
        "Samen met OCW",
    ),
    (
        "K109",
        "Omdat het de minister van Justitie en Veiligheid raakt, verstuurt u de brief mede uit diens naam.",
        "Ik schrijf u hierover samen met mijn ambtgenoot van Binnenlandse Zaken en Koninkrijksrelaties.",
        "minister van Justitie en Veiligheid raakt, verstuurt u de brief mede uit diens naam",
    ),
    (
        "K110",
        "Met de brief stuurt u twee stukken naar de Kamer: de Monitor Havenslib (Deltares) en de Handreiking baggeren van Rijkswaterstaat.",
        "De bijgevoegde Monitor Havenslib van Deltares geeft de cijfers.",
        "Handreiking baggeren van Rijkswaterstaat",
    ),
    (
        "K110",
        "Met de brief zendt u mee: de rapportage Baggeren en het Havenplan 2025-2028.",
        "De rapportage Baggeren stuur ik u hierbij toe.",
        "Havenplan 2025-2028",
    ),
    (
        "K110",
        "Havens.\n\nBijlagen: brief; kaart van de ligplaatsen; factsheet baggeren",
        "Een kaart van de ligplaatsen gaat als bijlage mee.",
        "factsheet baggeren",
    ),
    (
        "K110",
        "Havens.\n\n4. Bijlagen\nA. Brief aan de Tweede Kamer\nB. Havens in beeld\nC. Evaluatie Nationaal Programma Baggeren II",
        "Zie de bijlage Havens in beeld.",
        "Evaluatie Nationaal Programma Baggeren II",
    ),
    (
        "K110",
        "Havens.\n\nBijlagen bij de brief\n\n1. Factsheet baggeren (Deltares)\n2. Kosten van walstroom (TNO)",
        "De factsheet baggeren van Deltares gaat hierbij. Walstroom is duur.",
        "Kosten van walstroom (TNO)",
    ),
    (
        "K112",
        "- Motie-Zwart (29 628, nr. 1287) over walstroom.",
        "De motie-Zwart (29 682, nr. 1287) vraagt om walstroom.",
        "29 628, nr. 1287",
    ),
    (
        "K112",
        "- Motie-Zwart (29 628, nr. 1287) over walstroom.",
        "De motie-Zwart (29 638, nr. 1287) vraagt om walstroom.",
        "29 628, nr. 1287",
    ),
    (
        "K112",
        "- Toezegging aan Zwart (D66): walstroom (TZ202604-154).",
        "Het lid Zwart vroeg naar walstroom (TZ202604-145).",
        "TZ202604-154",
    ),
    (
        "K112",
        "- Motie-Zwart/Wit, KST 29628-1287, over walstroom.",
        "De motie-Zwart c.s. (29 628, nr. 1278) vraagt om walstroom.",
        "29628-1287",
    ),
    (
        "K101",
        "- Motie-Woude (29 628, nr. 1287) over walstroom.",
        "De motie-Wouda (29 628, nr. 1287) vraagt om walstroom.",
        "Woude",
    ),
    (
        "K101",
        "- Toezegging aan Jansma en De Bruijn over walstroom voor binnenschippers.",
        "De leden Jansma en Koopman heb ik toegezegd op walstroom voor binnenschippers terug te komen.",
        "Jansma en De Bruijn",
    ),
    (
        "K106",
        "De proef met walstroom krijgt driekwart miljoen euro.",
        "Voor de proef met walstroom draag ik € 850.000 bij.",
        "driekwart miljoen euro",
    ),
    (
        "K106",
        "Bij de regeling voor walstroom zijn 85 aanvragen van schippers toegekend.",
        "Bij de regeling voor walstroom zijn van schippers 58 aanvragen toegekend.",
        "85 aanvragen",
    ),
    (
        "K106",
        "Het aandeel schepen met walstroom steeg van 12 naar 18 procent.",
        "Het aandeel schepen met walstroom steeg van 12 naar 16 procent.",
        "18 procent",
    ),
    (
        "K106",
        "De wachttijd voor de zeesluis was gemiddeld negen uur.",
        "De wachttijd voor de zeesluis bedroeg gemiddeld zes uur.",
        "negen uur",
    ),
    (
        "K106",
        "Per schip wordt 60 procent van de kosten van walstroom vergoed.",
        "Per schip wordt 80% van de kosten van walstroom vergoed.",
        "60 procent",
    ),
    (
        "K103",
        "De motie is op 14 april aangenomen. U sprak op 21 april met de loodsen over walstroom.",
        "Op 22 april jl. sprak ik met de loodsen over walstroom.",
        "21 april",
    ),
    (
        "K103",
        "De handreiking walstroom is op 20 januari gepubliceerd.",
        "De handreiking walstroom is op 21 januari jl. verschenen.",
        "20 januari",
    ),
    (
        "K103",
        "Het wetsvoorstel walstroom is op 9 maart bij de Kamer ingediend.",
        "Het wetsvoorstel walstroom heb ik op 6 maart jl. bij uw Kamer ingediend.",
        "9 maart",
    ),
    (
        "K103",
        "De regeling walstroom gaat per 1 januari 2027 in.",
        "De regeling walstroom treedt per 1 juli 2027 in werking.",
        "1 januari 2027",
    ),
    (
        "K120",
        "De subsidie voor walstroom loopt tot en met 2028.",
        "De subsidie voor walstroom loopt tot en met 2027.",
        "tot en met 2028",
    ),
    (
        "K120",
        "De evaluatie van walstroom is eind 2026 klaar.",
        "De evaluatie van walstroom is in de zomer van 2027 gereed.",
        "eind 2026",
    ),
    (
        "K120",
        "Het advies over walstroom wordt in september verwacht.",
        "Het advies over walstroom verwacht ik in november.",
        "september",
    ),
    (
        "K120",
        "U neemt voor de zomer een besluit over walstroom.",
        "Over walstroom neem ik een besluit in het najaar.",
        "voor de zomer",
    ),
    (
        "K120",
        "De proef met walstroom start in september.",
        "De proef met walstroom start in oktober.",
        "september",
    ),
    (
        "K110",
        "U biedt de Kamer ook de Evaluatie Walstroom van Ecorys aan.",
        "Over walstroom is veel te doen.",
        "Evaluatie Walstroom van Ecorys",
    ),
    (
        "K102",
        "Toezegging aan Zwart (GL-PvdA): walstroom.",
        "De heer Zwart (SP) vroeg om walstroom.",
        "Zwart (GL-PvdA",
    ),
    (
        "K109",
        "U stuurt de brief mede namens de minister van Defensie.",
        "Deze brief stuur ik mede namens mijn ambtgenoot van Financiën.",
        "mede namens de minister van Defensie",
    ),
]

# (code, nota, letter)
SILENT = [
    (
        "K106",
        "Het aantal ligplaatsen voor binnenschippers is sinds 2023 met een derde afgenomen.",
        "Het aantal ligplaatsen voor binnenschippers is sinds 2023 met ruim 30 procent gedaald.",
    ),
    (
        "K106",
        "Het aantal ligplaatsen voor binnenschippers is sinds 2023 met een kwart afgenomen.",
        "Eind 2023 waren er 640 ligplaatsen voor binnenschippers; nu zijn het er 480. In Delfzijl is een derde minder over.",
    ),
    (
        "K106",
        "Een derde van de binnenschippers heeft nog geen ligplaats.",
        "Het aantal binnenschippers met een ligplaats is met een kwart afgenomen.",
    ),
    (
        "K106",
        "Twee derde van de binnenschippers heeft een ligplaats.",
        "Een derde van de binnenschippers heeft nog geen ligplaats.",
    ),
    (
        "K106",
        "In 2025 zijn 12.000 slepers gekeurd in de zeehavens.",
        "Een binnenhaven heeft gemiddeld 1.200 meter kade.",
    ),
    (
        "K106",
        "Voor walstroom is € 24 miljoen uitgetrokken; per haven gaat het om € 2,4 miljoen.",
        "Voor walstroom trek ik € 24 miljoen uit.",
    ),
    (
        "K106",
        "Er komen 12 extra sluizen voor de binnenvaart bij.",
        "Het aantal sluizen voor de binnenvaart gaat van 20 naar 32 sluizen.",
    ),
    (
        "K106",
        "De wachttijd voor de zeesluis wordt twaalf weken korter.",
        "De wachttijd voor de zeesluis kan van 26 naar 14 weken.",
    ),
    (
        "K106",
        "Het liggeld voor slepers daalt met € 1,75 per nacht.",
        "Het liggeld voor slepers daalt van € 6,50 naar € 4,75 per nacht.",
    ),
    (
        "K106",
        "In 2023 lagen er nog 97.000 containers op de kade.",
        "Op 1 mei 2026 lagen er 108.300 containers op de kade.",
    ),
    (
        "K106",
        "Het liggeld steeg in 2025 in de zeehavens met 8,3 procent.",
        "Het liggeld steeg in 2025 in de zeehavens met 8,3%, waar dat in 2024 nog 3,1% was.",
    ),
    (
        "K120",
        "Begin 2027 volgt een brief over de uitkomst van de proef met walstroom.",
        "Over de proef met walstroom bericht ik u in het eerste kwartaal van 2027.",
    ),
    (
        "K120",
        "De Kamer hoort na de zomer hoe het met de walstroom in Delfzijl gaat.",
        "Over de walstroom in Delfzijl bericht ik uw Kamer in het najaar.",
    ),
    (
        "K120",
        "De minister heeft toegezegd de Kamer vóór 1 september 2026 te berichten over walstroom in Delfzijl.",
        "Over de walstroom in Delfzijl bericht ik uw Kamer in het najaar.",
    ),
    (
        "K120",
        "In september bericht u de Kamer hoeveel ligplaatsen voor slepers bezet zijn.",
        "De uitkomst van het onderzoek naar containers meld ik u in oktober.",
    ),
    (
        "K105",
        "Het debat over het beleid voor walstroom is op 12 juni.",
        "Op 12 juni is het debat.",
    ),
    (
        "K105",
        "Op 12 juni is het overleg met de verschillende havens en de overheid.",
        "Op 12 juni is het overleg.",
    ),
    (
        "K105",
        "Op 12 juni zijn de leden van de commissie bereid te spreken.",
        "Op 12 juni is het overleg.",
    ),
    (
        "K103",
        "Bij uw overleg van 26 mei met de KBN is een proef afgesproken.",
        "Op 28 mei jl. heb ik met de vakbond van havenwerkers gesproken over een proef.",
    ),
    (
        "K112",
        "Toezegging aan Obdam (Volt), TZ202602-144: de wachttijd voor ligplaatsen.",
        "Het lid Obdam vroeg naar de wachttijd voor ligplaatsen (TZ202602-144). De toezegging over walstroom (TZ202603-147) volgt.",
    ),
    (
        "K113",
        "- De motie-Zwart (29 398, nr. 1319) over fietsstraten.\n- De motie-Zwart (29 398, nr. 1391) over de helmplicht.",
        "De motie-Zwart (29 398, nr. 1319) vraagt om fietsstraten. De motie-Zwart (29 398, nr. 1391) vraagt om een helmplicht.",
    ),
    (
        "K101",
        "Toezegging aan de leden Zwart (D66), De Bruin (CDA) en Wittebrood (NSC): een overzicht van ligplaatsen.",
        "Ik heb de leden Zwart en De Bruin een overzicht van ligplaatsen beloofd.",
    ),
    (
        "K101",
        "Toezegging aan de leden Zwart (D66) en De Bruin (CDA): een overzicht van ligplaatsen. Het lid Wittebrood vroeg om walstroom.",
        "Ik heb de leden Zwart en Wittebrood een overzicht van ligplaatsen beloofd. Het lid De Bruin vroeg om walstroom.",
    ),
    (
        "K101",
        "Het lid Duman (DENK) vroeg om een brief over het uitvallen van de zeesluis.",
        "Het lid Donker vroeg om een overzicht van de zeesluis.",
    ),
    (
        "K102",
        "De motie van De Vries-Baljeu (JA21) over ligplaatsen.",
        "Het lid Baljeu (VVD) vroeg om ligplaatsen.",
    ),
    (
        "K108",
        "Samen met OCW en VWS legt u 14 mln. bij elkaar voor ligplaatsen van schippersinternaten.",
        "Samen met mijn collega van VWS maak ik € 14 mln. vrij voor ligplaatsen van schippersinternaten.",
    ),
    (
        "K109",
        "Omdat het de minister van Justitie en Veiligheid raakt, verstuurt u de brief mede uit diens naam.",
        "Ik schrijf u hierover samen met mijn ambtgenoot van JenV.",
    ),
    (
        "K110",
        "U stuurt het advies van Kooistra mee.",
        "Een deskundige, de heer Kooistra, adviseert over baggeren. Zijn rapport Vaart houden ontvangt u als bijlage.",
    ),
    (
        "K110",
        "Havens.\n\nBijlage: 1 (brief)",
        "Walstroom is duur.",
    ),
    (
        "K110",
        "Havens.\n\n4. Bijlagen\n1. Kamerbrief\n2. Lijst van havengebouwen\n5. Afstemming\nMet Financiën.",
        "Waar voldoen de gebouwen in de haven niet? De lijst treft u als bijlage aan.",
    ),
    (
        "K112",
        "- Motie-Zwart (29 628, nr. 1287) over walstroom.\n- Motie-Zwart (29 628, nr. 1288) over slepers.",
        "De motie-Zwart (29 628, nr. 1287) vraagt om walstroom. De motie-Zwart (29 628, nr. 1288) gaat over slepers.",
    ),
    (
        "K101",
        "- Motie-Zwart c.s. (29 628, nr. 1287) over walstroom.",
        "De motie van de leden Zwart, Wit en De Bruin (29 628, nr. 1287) vraagt om walstroom.",
    ),
    (
        "K101",
        "- Toezegging aan Jansma (CDA) over walstroom voor binnenschippers.",
        "Het lid Jansma-Visser heb ik toegezegd op walstroom voor binnenschippers terug te komen.",
    ),
    (
        "K106",
        "De toelage voor loodsen is € 3.000 per jaar.",
        "De toelage voor loodsen van € 250 per maand wordt verlengd.",
    ),
    (
        "K106",
        "De proef met walstroom krijgt driekwart miljoen euro.",
        "Voor de proef met walstroom draag ik € 750.000 bij.",
    ),
    (
        "K106",
        "Vier op de vijf loodsen in de zeehavens zijn tevreden over walstroom.",
        "Van de 390 loodsen in de zeehavens zijn er 312 tevreden over walstroom.",
    ),
    (
        "K106",
        "Bij de regeling voor walstroom zijn 58 aanvragen van schippers toegekend.",
        "Voor de regeling voor walstroom hebben schippers 74 aanvragen gedaan, waarvan 58 zijn toegekend.",
    ),
    (
        "K106",
        "Het aandeel schepen met walstroom steeg met 6 procentpunt.",
        "Het aandeel schepen met walstroom steeg van 12 naar 18 procent.",
    ),
    (
        "K103",
        "Het convenant met de loodsen is op 19 februari getekend.",
        "Op 29 februari 2024 tekende ik met de loodsen een convenant; het nieuwe volgde op 19 februari jl.",
    ),
    (
        "K103",
        "In het commissiedebat Havens van 12 maart zegde u dit toe.",
        "In het tweeminutendebat Havens van 26 maart jl. kwam dit terug. Het commissiedebat Havens was op 12 maart 2026.",
    ),
    (
        "K120",
        "De evaluatie van walstroom is eind 2026 klaar.",
        "De evaluatie van walstroom is in december gereed.",
    ),
    (
        "K120",
        "U neemt in december een besluit over walstroom.",
        "Over walstroom neem ik een besluit voor de jaarwisseling.",
    ),
    (
        "K120",
        "De proef met walstroom start na de zomer.",
        "De proef met walstroom start in oktober.",
    ),
    (
        "K110",
        "Havens.\n\nBijlagen\n1. Kamerbrief\n2. Rapport Havenslib\n3. Beslisnota",
        "Het rapport Havenslib gaat hierbij.",
    ),
    (
        "K110",
        "Met de brief gaat de Voortgangsrapportage Baggeren mee.",
        "De tweede Voortgangsrapportage Baggeren vindt u bij deze brief.",
    ),
    (
        "K110",
        "Havens.\n\nBijlagen: Kamerbrief; Rapport Deltares over havenslib; Infographic walstroom",
        "Het rapport van Deltares over havenslib en een infographic over walstroom gaan hierbij.",
    ),
    (
        "K102",
        "Toezegging aan Zwart (NSC): walstroom.",
        "De heer Zwart (Nieuw Sociaal Contract) vroeg om walstroom.",
    ),
    (
        "K109",
        "De staatssecretaris van EZK tekent mee.",
        "Hoogachtend,\n\nDe minister van Defensie,\n\nDe staatssecretaris van Economische Zaken en Klimaat,",
    ),
]


@pytest.mark.parametrize(("code", "nota", "letter", "quoted"), SPEAKS)
def test_speaks(code: str, nota: str, letter: str, quoted: str) -> None:
    ((said, _),) = quotes(code, _NOTA + nota, _LETTER + letter)
    assert said is not None
    assert quoted in said or said in quoted


@pytest.mark.parametrize(("code", "nota", "letter"), SILENT)
def test_is_silent(code: str, nota: str, letter: str) -> None:
    assert quotes(code, _NOTA + nota, _LETTER + letter) == []


def test_a_day_without_its_year_is_no_other_day() -> None:
    """A day told as past reads as one of last year, where the letter tells that it is this year's."""
    nota = _NOTA + "Op 4 juni heeft u het convenant over walstroom met de loodsen ondertekend."
    letter = _LETTER + "Op 4 juni jl. heb ik het convenant over walstroom met de loodsen gesloten."
    assert quotes("K103", nota, letter) == []
    assert len(quotes("K105", nota, letter)) == 1


def test_a_silent_letter_is_a_remark_and_another_minister_a_warning() -> None:
    nota = _NOTA + "U stuurt de brief mede namens de minister van Defensie."
    (silent,) = found("K109", nota, _LETTER + "Walstroom is duur.")
    (other,) = found("K109", nota, _LETTER + "Dit mede namens de minister van Financiën.")
    assert (silent.severity, other.severity) == ("info", "warning")


def test_namens_de_minister_is_the_one_of_the_ministry_that_signs() -> None:
    nota = _NOTA + "U stuurt de brief mede namens de minister van Defensie."
    text = "Deze brief zend ik u mede namens de minister.\n\nHoogachtend,\n\nDe staatssecretaris van {},\n\nA. Wit"
    verdicts = [
        [one.verdict for one in announcements.find(pair(nota, _LETTER + text.format(ministry)))]
        for ministry in ("Defensie", "Financiën")
    ]
    assert verdicts == [["covered"], ["missing"]]


def test_a_list_on_one_line_is_several_attachments() -> None:
    nota = (
        _NOTA + "Havens.\n\nBijlagen\n1. Kamerbrief   2. Rapport Havenslib   3. Factsheet baggeren"
    )
    letter = _LETTER + "Het rapport Havenslib gaat hierbij."
    assert quotes("K110", nota, letter) == [("Factsheet baggeren", None)]
