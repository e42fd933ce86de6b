"""One rule at a time, in the many wordings that notas and letters have for one thing."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

_NOTA = "Datum: 2 juni 2026\nKern\n"
_LETTER = "Datum: 9 juni 2026\nBijlagen: 2\nBetreft: Fietsen\n\nGeachte voorzitter,\n\n"
_MOTION = "De motie-Zwart gaat over fietsstraten."
_HELD = "- De aangehouden motie-Zwart (29 398, nr. 913) over fietsstraten."
_ASKED = "- Vosselman-Prins (CDA): een overzicht van fietsstraten."

# (code, nota, letter)
SPEAKS = [
    # A Kamerstuk that cannot be one.
    ("K114", "De motie-Zwart (Kamerstuk 2939, nr. 913) over fietsstraten.", _MOTION),
    ("K114", "De motie-Zwart (Kamerstuk 293 989, nr. 913) over fietsstraten.", _MOTION),
    ("K114", "De motie-Zwart (KST 2939-913) over fietsstraten.", _MOTION),
    ("K114", "De motie-Zwart (Kamerstukken II 2025/26, 9 398, nr. 913).", _MOTION),
    ("K114", "De motie-Zwart (Kamerstukken II 2025/27, 29 398, nr. 913).", _MOTION),
    ("K114", "De motie-Zwart over fietsstraten.", "De motie-Zwart (Kamerstuk 1963, nr. 913)."),
    # A code whose month is not that of the debate above the list, or still to come.
    (
        "K116",
        "In het commissiedebat Fiets van 12 maart 2026 heeft u toegezegd:\n"
        "- TZ202603-041 (Zwart, CDA): een overzicht;\n- TZ202604-042 (Wit, VVD): een gesprek.",
        _MOTION,
    ),
    (
        "K116",
        "U deed op 12 maart 2026 twee toezeggingen:\n- aan Zwart (CDA): een overzicht (TZ202603-041);\n"
        "- aan Wit (VVD): een gesprek (TZ202602-042).",
        _MOTION,
    ),
    ("K116", "Hiermee is TZ202607-042 afgedaan.", _MOTION),
    ("K116", _MOTION, "De toezegging aan het lid Zwart (TZ202611-042) is afgedaan."),
    # A motion of which only the letter says since when it is held.
    ("K119", _HELD, "De motie-Zwart (29 398, nr. 913) is op 12 februari 2026 aangehouden."),
    ("K119", _HELD, "Het lid Zwart hield haar motie (29 398, nr. 913) op 12 februari 2026 aan."),
    (
        "K119",
        _HELD,
        "De motie-Zwart (29 398, nr. 913) vraagt om fietsstraten. Zij is sinds 12 februari 2026 aangehouden.",
    ),
    # A term of which the year is that after the debate.
    (
        "K118",
        "U doet twee toezeggingen uit het commissiedebat Fiets van 18 februari 2026 gestand:\n- aan Zwart (CDA):"
        " vóór 1 april het aantal fietsstraten melden;\n- aan Wit (VVD): in Brussel navragen of helmen verplicht kunnen.",
        _MOTION,
    ),
    # Told as past, of a day behind the nota's own.
    ("K105", "In het gesprek dat u op 5 juni voerde, beloofde de ANWB een proef.", _MOTION),
    ("K105", "De proef maakte u op 5 juni 2026 in Utrecht bekend.", _MOTION),
    ("K105", "U opende op 5 juni 2026 de eerste fietsstraat.", _MOTION),
    # How many attachments.
    ("K111", "U stuurt de brief met de drie bijlagen naar de Kamer.", _MOTION),
    ("K111", "Instemmen met verzending van de brief en de vier bijlagen daarbij.", _MOTION),
    ("K111", "Wij adviseren de brief en de bijbehorende vijf bijlagen te verzenden.", _MOTION),
    # Attachments that the letter does not name.
    (
        "K110",
        "Mee te zenden stukken\n(a) rapport fietshelmen\n(b) brief van de Fietsersbond van 4 mei\n",
        "Het rapport over fietshelmen is bijgevoegd.",
    ),
    (
        "K110",
        "Mee te sturen: rapport Goudappel en advies SWOV.",
        "Het rapport van Goudappel is bij deze brief gevoegd.",
    ),
    # The party before the name.
    (
        "K102",
        _ASKED,
        "Door de SGP-fractie, bij monde van mevrouw Vosselman-Prins, is dit gevraagd.",
    ),
    ("K102", _ASKED, "Namens de SGP vroeg mevrouw Vosselman-Prins om een overzicht."),
    ("K102", _ASKED, "Namens de SGP-fractie heeft het lid Vosselman-Prins dit gevraagd."),
    ("K102", _ASKED, "Het SGP-lid Vosselman-Prins vroeg om een overzicht."),
    ("K102", _ASKED, "De SGP'er Vosselman-Prins vroeg om een overzicht."),
    ("K102", _ASKED, "De fractie van de SGP (mevrouw Vosselman-Prins) vroeg om een overzicht."),
    ("K102", _ASKED, "Het lid Vosselman-Prins vroeg namens de SGP-fractie om een overzicht."),
    ("K102", _ASKED, "Het lid Vosselman-Prins van de SGP-fractie vroeg om een overzicht."),
    ("K102", _ASKED, "Mevrouw Vosselman-Prins (fractie SGP) vroeg om een overzicht."),
    # The time of one deed.
    (
        "K120",
        "Het wetsvoorstel fietshelmen gaat in Q3 2026 naar de Raad van State.",
        "Het wetsvoorstel fietshelmen leg ik in het vierde kwartaal van 2026 aan de Afdeling advisering voor.",
    ),
    (
        "K120",
        "Einde van de proef met fietsstraten: 1 juli 2027.",
        "De proef met fietsstraten eindigt op 1 januari 2027.",
    ),
    (
        "K120",
        "De laatste stalling onder het plein sluit op 1 juli 2027.",
        "Op 1 januari 2027 gaat de laatste stalling onder het plein dicht.",
    ),
    (
        "K120",
        "Het wetsvoorstel over helmen gaat eind dit jaar naar de Kamer.",
        "Het wetsvoorstel over helmen stuur ik in het tweede kwartaal van 2027 naar uw Kamer.",
    ),
    (  # a time of the letter has one counterpart
        "K120",
        "Eind 2027 zijn er 1.500 fietsstraten.\nDe oefening met fietsers in Zeeland is in november 2027.",
        "De oefening met fietsers in Zeeland is in het tweede kwartaal van 2027.",
    ),
    # The day of one event.
    (
        "K103",
        "Na het commissiedebat Fiets van 12 mei staan twee toezeggingen open.",
        "Op 13 mei jl. vond het commissiedebat Fiets plaats.",
    ),
    (
        "K103",
        "De brand in de fietsenstalling was op 12 mei.",
        "Op 15 mei jl. brandde de fietsenstalling uit.",
    ),
    (
        "K103",
        "De helmplicht geldt vanaf 1 januari 2027.",
        "Met ingang van 1 juli 2027 geldt een helmplicht.",
    ),
    (
        "K103",
        "U sprak op 12 mei met de Fietsersbond over helmen.",
        "Op 19 mei jl. ben ik bij de Fietsersbond langsgegaan om over helmen te praten.",
    ),
]

# (code, nota, letter)
SILENT = [
    ("K114", "De motie-Zwart (Kamerstukken 2025/26, 29 398, nr. 913).", _MOTION),
    ("K114", "De motie-Zwart (Kamerstukken II 1999/2000, 26 800, nr. 3).", _MOTION),
    ("K114", "De motie-Zwart (Kamerstukken II 1962/63, 7 000, nr. 3).", _MOTION),
    ("K114", "De motie-Zwart (Kamerstukken II 2008/09, 31.700 VI, nr. 4).", _MOTION),
    ("K114", "Het verslag (Kamerstuk 21501-32-1740, KST 35300-A-15, TK 31.700 XII, 6).", _MOTION),
    (
        "K116",
        "Uit de debatten van 12 maart en 14 april 2026 staan open:\n- aan Zwart (CDA): een overzicht"
        " (TZ202603-041);\n- aan Wit (VVD): een gesprek (TZ202604-042).",
        _MOTION,
    ),
    (
        "K116",
        "De brief gaat in op dat debat en op het tweeminutendebat van 20 mei 2026:\n- aan Zwart (CDA): een"
        " overzicht (TZ202603-041).",
        _MOTION,
    ),
    ("K116", "Hiermee is TZ202510-042 afgedaan.", _MOTION),
    ("K119", _HELD, "De motie-Zwart (29 398, nr. 913) is op 12 mei 2026 aangehouden."),
    ("K119", _HELD, "Op 12 februari 2026 zijn na de motie-Zwart drie verdachten aangehouden."),
    (
        "K119",
        "- De motie-Zwart (29 398, nr. 913) over fietsstraten.",
        "De motie-Zwart (29 398, nr. 913), op 12 februari 2026 aangehouden, is op 2 april 2026 aangenomen.",
    ),
    (
        "K118",
        "U doet twee toezeggingen uit het commissiedebat Fiets van 18 februari 2026 gestand:\n- aan Zwart (CDA):"
        " vóór 1 juli het aantal fietsstraten melden;\n- aan Wit (VVD): in Brussel navragen of helmen verplicht kunnen.",
        _MOTION,
    ),
    ("K105", "Op 5 juni 2026 voert u het gesprek met de ANWB.", _MOTION),
    ("K111", "U stuurt de brief met twee bijlagen naar de Kamer.", _MOTION),
    ("K111", "Het rapport telt drie bijlagen, de brief gaat daarop in.", _MOTION),
    ("K111", "De drie bijlagen bij het rapport gaan niet met de brief mee.", _MOTION),
    (
        "K110",
        "Mee te sturen: rapport Goudappel.",
        "Bureau Goudappel telde de fietsers. Dat leverde veel op. Het rapport is bij deze brief gevoegd.",
    ),
    (
        "K110",
        "Bijlagen\n1. Brief aan de Tweede Kamer\n2. Rapport fietshelmen\n",
        "Het rapport over fietshelmen treft u bijgaand aan.",
    ),
    ("K102", _ASKED, "De leden Zwart (SGP) en Vosselman-Prins vroegen dit."),
    ("K102", _ASKED, "De SGP en het lid Vosselman-Prins vroegen dit."),
    ("K102", _ASKED, "Na de SGP vroeg ook mevrouw Vosselman-Prins om een overzicht."),
    ("K102", _ASKED, "Het lid Zwart van de SGP en mevrouw Vosselman-Prins vroegen dit."),
    ("K102", _ASKED, "Het CDA-lid Vosselman-Prins vroeg om een overzicht."),
    (
        "K120",
        "Het wetsvoorstel gaat in Q3 2026 in consultatie en in 2027 naar de Raad van State.",
        "Het wetsvoorstel fietshelmen wordt in het vierde kwartaal van 2027 bij uw Kamer ingediend.",
    ),
    (
        "K120",
        "De laatste fietsenstalling sluit op 1 juli 2027.",
        "Voor 1 januari 2027 krijgt elke gemeente een plan voor helmen.",
    ),
    (
        "K103",
        "De ministerraad heeft op 22 mei ingestemd met de helmplicht.",
        "Op 19 mei jl. sprak ik met de Fietsersbond over de helmplicht.",
    ),
    (
        "K103",
        "De helmplicht geldt vanaf 1 januari 2027.",
        "Vanaf 1 juli 2027 worden boetes uitgedeeld voor te hard fietsen.",
    ),
]


@pytest.mark.parametrize(("code", "nota", "letter"), SPEAKS)
def test_speaks(code: str, nota: str, letter: str) -> None:
    assert len(quotes(code, _NOTA + nota, _LETTER + letter)) == 1


@pytest.mark.parametrize(("code", "nota", "letter"), SILENT)
def test_is_silent(code: str, nota: str, letter: str) -> None:
    assert quotes(code, _NOTA + nota, _LETTER + letter) == []


def test_malformed_number_is_shown_beside_the_right_one() -> None:
    ((mine, theirs),) = quotes(
        "K114",
        _NOTA + "De motie-Zwart (29 398, nr. 913) over fietsstraten.",
        _LETTER + "De motie-Zwart (Kamerstuk 2938, nr. 913) gaat over fietsstraten.",
    )
    assert mine == "29 398, nr. 913"
    assert theirs == "Kamerstuk 2938, nr. 913"


def test_note_that_only_gives_the_day_is_of_the_debate_on_which_it_hangs() -> None:
    ((mine, theirs),) = quotes(
        "K103",
        "Datum: 2 juni 2026\nKern\nNa het commissiedebat Fiets¹ staan twee toezeggingen open.\n\n"
        "Afstemming\nDe directie Fiets is akkoord.\n\n¹ Gehouden op 13 mei 2026, 13.00-17.00 uur.\n",
        "Datum: 9 juni 2026\nBetreft: Vervolg op het commissiedebat Fiets van 12 mei 2026\n\n"
        "Geachte voorzitter,\n\nIn deze brief ga ik in op de vragen.",
    )
    assert (mine, theirs) == ("13 mei 2026", "12 mei 2026")
