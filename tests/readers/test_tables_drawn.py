"""Tables and records that a nota draws with dashes, bars and aligned labels; each gives the rows that it shows."""

from __future__ import annotations

import time

import pytest

from extractor.readers import read

# (what stands in the file, its rows with " | " between the cells and "/" behind each)
CASES = [
    (
        """
 Nr  Onderwerp                     Herkomst                  Par.
 --  ----------------------------  ------------------------  ----
 1   Wachttijden per regio         WGO 10-11-2025, aan       2.1
     openbaar maken                Vos (SP)
 2   Borden langs dijken           motie-Kerk c.s.           3
""",
        "Nr | Onderwerp | Herkomst | Par./1 | Wachttijden per regio openbaar maken | WGO 10-11-2025, aan Vos (SP)"
        " | 2.1/2 | Borden langs dijken | motie-Kerk c.s. | 3",
    ),
    (
        """
Omschrijving                    Vindplaats               Stand
------------------------------- ------------------------ -------
Wachttijden bij de rijschool    Toezegging CD Water,     par. 2
openbaar maken                  lid Vos (SP)
Borden langs dijken             Motie-Kerk               par. 3
""",
        "Omschrijving | Vindplaats | Stand/Wachttijden bij de rijschool openbaar maken"
        " | Toezegging CD Water, lid Vos (SP) | par. 2/Borden langs dijken | Motie-Kerk | par. 3",
    ),
    (
        """
-----------------------------------------------------
Omschrijving              Vindplaats         Stand
------------------------- ------------------ -------
Wachttijden bij           Toezegging,        par. 2
De Lier                   Vos (SP)

Borden langs dijken       Motie-Kerk         par. 3
-----------------------------------------------------
""",
        "Omschrijving | Vindplaats | Stand/Wachttijden bij De Lier | Toezegging, Vos (SP) | par. 2"
        "/Borden langs dijken | Motie-Kerk | par. 3",
    ),
    (
        """
+----+-----------------------+-------------+
| Nr | Toezegging            | Aan         |
+====+=======================+=============+
| 1  | Wachttijden bij de    | Vos (SP)    |
|    | rijschool             |             |
+----+-----------------------+-------------+
| 2  | Borden langs dijken   | Kerk (D66)  |
+----+-----------------------+-------------+
""",
        "Nr | Toezegging | Aan/1 | Wachttijden bij de rijschool | Vos (SP)"
        "/2 | Borden langs dijken | Kerk (D66)",
    ),
    (
        """
Onderwerp  Herkomst
---------  --------
Wachttijden bij de rijschool  toezegging aan Vos (SP)
Borden langs dijken  motie-Kerk
""",
        "Onderwerp | Herkomst/Wachttijden bij de rijschool | toezegging aan Vos (SP)"
        "/Borden langs dijken | motie-Kerk",
    ),
    (
        """
Onderwerp              Lid           Waar
------------------------------------------
Wachttijden            Vos (SP)      par. 2
Borden langs dijken    Kerk (D66)    par. 3
""",
        "Onderwerp | Lid | Waar/Wachttijden | Vos (SP) | par. 2/Borden langs dijken | Kerk (D66) | par. 3",
    ),
    (
        """
Onderwerp | Herkomst | Paragraaf
Wachttijden | toezegging aan Vos (SP) | 2
Borden | motie-Kerk | 3
""",
        "Onderwerp | Herkomst | Paragraaf/Wachttijden | toezegging aan Vos (SP) | 2/Borden | motie-Kerk | 3",
    ),
    (
        """
Toezegging:  Nagaan of hittestress apart geregistreerd
             kan worden
Gedaan aan:  Vos (SP)
Afdoening:   par. 2
""",
        "Toezegging: | Nagaan of hittestress apart geregistreerd kan worden/Gedaan aan: | Vos (SP)"
        "/Afdoening: | par. 2",
    ),
    (
        "\nSoort: toezegging\nGedaan aan: Vos (SP)\nInhoud: wachttijden openbaar maken\n",
        "Soort: | toezegging/Gedaan aan: | Vos (SP)/Inhoud: | wachttijden openbaar maken",
    ),
    ("\nDe brief is kort.\nLet op: de minister tekent mee.\nVos wil meer.\n", ""),
    ("\nBijlagen\n---------\nDe brief: twee bladen. Zie ook: het rapport.\n", ""),
    ("\n- Vos: wil meer.\n- Kerk: wil minder.\n- Bos: is tevreden.\n", ""),
]


@pytest.mark.parametrize(("drawn", "rows"), CASES)
def test_rows(drawn: str, rows: str) -> None:
    document = read(f"Kern\nDe brief is kort.\n{drawn}\nAdvies\nTekenen.\n".encode(), kind="nota")
    found = [
        document.text[p.start : p.end].replace("\t", " | ")
        for p in document.passages
        if p.kind == "row"
    ]
    assert "/".join(found) == rows


def test_a_list_beside_its_label() -> None:
    document = read(
        b"Kern\nDe brief is kort.\n\n"
        b"Toezeggingen:  1. wachttijden (Vos, SP)\n"
        b"               2. borden (Kerk, D66)\n"
        b"Moties:        3. dijken (Bos, 33 576, nr. 12)\n",
        kind="nota",
    )
    items = [document.text[p.start : p.end] for p in document.passages if p.kind == "item"]
    assert items == ["wachttijden (Vos, SP)", "borden (Kerk, D66)", "dijken (Bos, 33 576, nr. 12)"]


@pytest.mark.parametrize(
    "line",
    [
        "--  ------  ----\n",
        "+----+----+\n",
        "-----------\n",
        "Soort:  x\n",
        "A: b\n",
        "a  |  b  |  c\n",
        "Lid:\n",
    ],
)
def test_lines_without_end_take_no_more_than_their_share(line: str) -> None:
    spent = []
    for n in (2_000, 8_000):
        text = ("Kern\nDe brief is kort.\n\n" + "Een   twee   drie\n" + line * n).encode()
        begun = time.process_time()
        read(text, kind="nota")
        spent.append(time.process_time() - begun)
    assert spent[1] < 12 * max(spent[0], 0.05)


def test_a_line_below_the_table_is_none_of_its_rows() -> None:
    """Its words stand one space apart, wherever the columns begin; each row begins with its letter."""
    document = read(
        b"""Nota

S   K             Waarover               U
--  ------------  ---------------------  --
t   TZ202511-012  de huur van kazernes,  +
                  met kosten
m   24 587, nr 7  de schietbaan          0

Bij de huur
De huur van de kazernes is in overleg.
""",
        kind="nota",
    )
    rows = [document.text[p.start : p.end] for p in document.passages if p.kind == "row"]
    assert rows == [
        "S\tK\tWaarover\tU",
        "t\tTZ202511-012\tde huur van kazernes, met kosten\t+",
        "m\t24 587, nr 7\tde schietbaan\t0",
    ]
