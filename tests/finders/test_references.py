"""References: what people write, and the official number it stands for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.finders import references
from extractor.readers import read


def ids(text: str) -> list[str | None]:
    hits, _ = references.find(read(text.encode()))
    named = [hit.value for hit in hits if hit.value.type != "motie"]
    return [r.id for r in named if r.type != "wet" or r.id]


# (as printed, canonical ids, why it is in the table)
FORMS = [
    ("Kamerstukken II 2021/22, 30412, nr. 41", ["kst-30412-41"], "the prescribed form"),
    ("Kamerstukken II 2022/23, 34 621, nr. 5", ["kst-34621-5"], "a space in the dossier"),
    ("Kamerstukken II, vergaderjaar 2024-2025, 36 600 XVI, nr. 12", ["kst-36600-XVI-12"], "session in words"),
    ("Kamerstukken II 2021–2022, 35 925 XVII, nr. 7.", ["kst-35925-XVII-7"], "en dash, four digits"),
    ("Kamerstuk 32 417", ["dossier-32417"], "a dossier alone"),
    ("36 800 XIV, nr. 61", ["kst-36800-XIV-61"], "a chapter, no word before it"),
    ("31 204, nr. 718", ["kst-31204-718"], "nothing but the numbers"),
    ("31204 nr. 718", ["kst-31204-718"], "no comma"),
    ("31\u00a0204, nr. 718", ["kst-31204-718"], "no-break space"),
    ("31\u2009204, nr.\u202f718", ["kst-31204-718"], "thin spaces"),
    ("KST 22112-330", ["kst-22112-330"], "KST with a hyphen"),
    ("KST 36800-X-71", ["kst-36800-X-71"], "chapter between hyphens"),
    ("Kamerstukken II 2025/26, 36800-XXIII, nr. 41", ["kst-36800-XXIII-41"], "hyphen before the chapter"),
    ("21501-32-1702", ["kst-21501-32-1702"], "a numbered addition, three parts"),
    ("21 501-32, nr. 1703", ["kst-21501-32-1703"], "the same, spaced"),
    ("35300-A, nr. 15", ["kst-35300-A-15"], "a letter as addition"),
    ("36 725 VII / 36 725 IV, A", ["kst-36725-VII-A", "kst-36725-IV-A"], "one document, two dossiers"),
    ("Kamerstukken I 2008/09, 31700 VI, D, p. 4", ["kst-31700-VI-D"], "Eerste Kamer: a letter"),
    ("EK 36 710, D", ["kst-36710-D"], "Eerste Kamer, short"),
    ("dossier 33.951", ["dossier-33951"], "a dot in the dossier"),
    ("TK 31.700 XII, 6", ["kst-31700-XII-6"], "no nr. after TK"),
    ("Rijkswet 33 990 (R2064), nr. 4", ["kst-33990-4"], "an R-number"),
    ("31 524, nrs. 520 en 548", ["kst-31524-520", "kst-31524-548"], "an enumeration"),
    ("31 524, nrs. 7, 9 en 11", ["kst-31524-7", "kst-31524-9", "kst-31524-11"], "a longer one"),
    ("31 293, nr. 700 en nr. 701", ["kst-31293-700", "kst-31293-701"], "nr. said twice"),
    ("Kamerstuk 36 800 VII, nr. 8 en 36 800 B, nr. 5", ["kst-36800-VII-8", "kst-36800-B-5"], "two chapters"),
    ("de begroting 36 800 VII en 36 800 B", ["dossier-36800-VII", "dossier-36800-B"], "two dossiers"),
    ("(36 970 B)", ["dossier-36970-B"], "a chapter alone in brackets"),
    ("27 858, nr. 88, p. 3 en 29 628, nr. 12", ["kst-27858-88", "kst-29628-12"], "page numbers are no documents"),
    ("Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9", ["kst-34389-9"], "an annex"),
    ("motie-De Wit/El Amrani (27625-698)", ["kst-27625-698"], "bare with a hyphen beside a motion"),
    ("Handelingen II 2010/11, nr. 104, item 5, p. 25-36", ["h-tk-20102011-104-5"], "item"),
    ("Handelingen II 2007/08, nr. 104, p. 7909-7943", ["h-tk-20072008-7909-7943"], "pages only"),
    ("Handelingen I 2024/25, nr. 12, item 3", ["h-ek-20242025-12-3"], "Eerste Kamer"),
    ("Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 591", ["ah-tk-20232024-591"], "written questions"),
    ("Aanhangsel van de Handelingen II 2024/25, nrs. 12 en 13", ["ah-tk-20242025-12", "ah-tk-20242025-13"], "two"),
    ("Kamerstukken II 2021/22, Aanhangsel, nr. 1691", ["ah-tk-20212022-1691"], "the session before the word"),
    ("36 800 VII and 36 800 B", ["dossier-36800-VII", "dossier-36800-B"], "English between two dossiers"),
    ("Aanhangsel, 2051", [None], "no session, no official number"),
    ("2023Z21021, 2024D31471 en 2024A05761", ["2023Z21021", "2024D31471", "2024A05761"], "zaak, document, activiteit"),
    ("TZ202503-041", ["TZ202503-041"], "toezegging, Tweede Kamer"),
    ("TZ202503- 041", ["TZ202503-041"], "a stray space"),
    ("TZ202503–41", ["TZ202503-41"], "an en dash, two digits"),
    ("TZ202503-041, -042 en -044", ["TZ202503-041", "TZ202503-042", "TZ202503-044"], "serials of one month"),
    ("toezegging T02861", ["T02861"], "toezegging, Eerste Kamer"),
    ("De Eerste Kamer heeft dit als T03842 geregistreerd", ["T03842"], "cue before it"),
    ("35 334, nr. 418, t.v.v. nr. 409", ["kst-35334-418", "kst-35334-409"], "the motion and what it replaces"),
    ("Stb. 2023, 284, Stcrt. 2009, 9234 en Trb. 2020, 14", ["stb-2023-284", "stcrt-2009-9234", "trb-2020-14"], "gazettes"),
    ("Staatsblad 2021, 15 en 16", ["stb-2021-15", "stb-2021-16"], "written out, two"),
    ("ECLI:NL:HR:2010:394", ["ECLI:NL:HR:2010:394"], "case law"),
    ("ECLI: NL: RVS: 2019: 1603", ["ECLI:NL:RVS:2019:1603"], "stray spaces"),
    ("COM(2021) 721 final", ["COM(2021)721"], "Commission document"),
    ("Richtlijn 2000/61/EG", ["32000L0061"], "directive, EC"),
    ("Richtlijn 98/83/EG", ["31998L0083"], "two-digit year"),
    ("Richtlijnen 2009/147/EG en 92/43/EEG", ["32009L0147", "31992L0043"], "two directives"),
    ("Verordening (EU) nr. 910/2014", ["32014R0910"], "number before year until 2015"),
    ("Verordening (EU) 2016/671", ["32016R0671"], "year first since 2015"),
    ("CELEX 32000L0061, BWBR0004041", ["32000L0061", "BWBR0004041"], "numbers as such"),
    ("https://zoek.officielebekendmakingen.nl/kst-36800-XIV-61.html", ["kst-36800-XIV-61"], "in an address"),
    ("https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z14091&did=2024D34631", ["2024Z14091", "2024D34631"], "in an address"),
    ("blg-1007821", ["blg-1007821"], "annex number"),
    ("ah-tk-20252026-1021", ["ah-tk-20252026-1021"], "an id as such"),
]  # fmt: skip


FORMS += [
    ("Verordening (EG) nr. 974/98", ["31998R0974"], "number before a year of two digits"),
    ("Verordening (EEG) nr. 1408/71", ["31971R1408"], "the same"),
    ("Verordening (EG) nr. 1/2005", ["32005R0001"], "and of four"),
    ("Richtlijn nr. 93/13/EEG", ["31993L0013"], "a directive has its year first, nr. or not"),
]


@pytest.mark.parametrize(("text", "expected", "why"), FORMS, ids=[f[0][:40] for f in FORMS])
def test_form(text: str, expected: list[str | None], why: str) -> None:
    assert ids(f"Zie {text}") == expected, why
    # and the same inside a sentence, in brackets
    assert ids(f"Ik verwijs hiervoor naar mijn brief ({text}).") == expected, why


NOT = [
    ("een subsidie van 36 800 euro", "money"),
    ("€ 36 800 per jaar", "money, sign before"),
    ("ruim 40 000 woningen", "a quantity"),
    ("er wonen 36 800 inwoners", "a quantity in a dossier's shape"),
    ("tel. 070-33 968 of 06 12 345 678", "telephone"),
    ("Postbus 20018, 2500 EA Den Haag", "post box and postcode"),
    ("ons kenmerk 2026-0000261741", "our reference"),
    ("bedragen van 21.500 en 30.995", "quantities with a dot"),
    ("in 2023 zijn 12 500 mensen geholpen", "a quantity after a year"),
    ("formulier T01234 van de gemeente", "T-number without toezegging or Eerste Kamer"),
    ("de A12, de N201 en vlucht KL1234", "roads and flights"),
    ("versie 2024D van het model", "letters without a serial"),
    ("dat kost 31 524 euro en 12 cent", "money in words"),
]


def test_a_note_may_be_nothing_but_numbers() -> None:
    letter = (
        "Dat is toegezegd.[^1] En dit ook.[^2]\n\n[^1]: 31293-886; 36800-VIII-12.\n[^2]: 30511-77."
    )
    assert ids(letter) == ["kst-31293-886", "kst-36800-VIII-12", "kst-30511-77"]
    assert ids("Er zijn 31293-886 gegevens.") == []


@pytest.mark.parametrize(("text", "why"), NOT, ids=[n[1] for n in NOT])
def test_no_reference(text: str, why: str) -> None:
    assert ids(text) == [], why


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("TZ202503- 041", "C001"),
        ("TZ202513-041", "C002"),
        ("TZ202503 is afgedaan", "C003"),
        ("Aanhangsel, 2051", "C004"),
        ("Aanhangsel Handelingen II 2023/26, nr. 5", "C005"),
    ],
)
def test_oddities_are_reported(text: str, code: str) -> None:
    _, issues = references.find(read(text.encode()))
    assert [issue.code for issue in issues] == [code]


def test_eerste_kamer_number_alone_in_a_note() -> None:
    text = "Dat heb ik toegezegd.[^1]\n\n[^1]: T04011.\n"
    hits, _ = references.find(read(text.encode(), "brief.md"))
    assert [hit.value.id for hit in hits] == ["T04011"]


def test_urls() -> None:
    text = "Zie 31 204, nr. 718, 2024Z14091, TZ202503-041, ECLI:NL:HR:2010:394 en Richtlijn 2000/61/EG."
    hits, _ = references.find(read(text.encode()))
    assert [hit.value.url for hit in hits] == [
        "https://zoek.officielebekendmakingen.nl/kst-31204-718.html",
        "https://www.tweedekamer.nl/zoeken?qry=2024Z14091",
        "https://www.tweedekamer.nl/zoeken?qry=TZ202503-041",
        "https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:HR:2010:394",
        "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32000L0061",
    ]


def test_reference_in_a_note_knows_its_note_and_where_that_hangs() -> None:
    text = (
        "Het lid Van Dijk-Bos[footnoteRef:2] vroeg om een overzicht.[footnoteRef:3]"
        " [2:  TZ202503-041. ]  [3:  31 204, nr. 718.]\n\nVolgende alinea."
    )
    hits, _ = references.find(read(text.encode()))
    first, second = (hit.value for hit in hits)
    assert (first.id, first.footnote) == ("TZ202503-041", 1)
    assert (second.id, second.footnote) == ("kst-31204-718", 2)
    assert first.anchor is not None
    assert text[slice(*first.anchor)] == "[footnoteRef:2]"
    assert text[slice(*first.span)] == first.text == "TZ202503-041"


MOTIONS = [
    # (text, movers, id, status, why)
    ("De motie van het lid De Groot is aangenomen.", ["De Groot"], None, "aangenomen", "one mover"),
    ("de motie van de leden Bakker en D’Hondt (31 204, nr. 718)", ["Bakker", "D’Hondt"], "kst-31204-718", None, "two, number behind"),
    ("motie-Özdemir c.s. (31204-718)", ["Özdemir"], "kst-31204-718", None, "c.s."),
    ("motie-Van den Berg/El Idrissi", ["Van den Berg", "El Idrissi"], None, None, "slash"),
    ("motie Ten Kate/Vos (31 204, nr. 718) is verworpen", ["Ten Kate", "Vos"], "kst-31204-718", "verworpen", "no hyphen"),
    ("de gewijzigde motie van het lid Krämer (28 089, nr. 355, t.v.v. 28 089, nr. 349)", ["Krämer"], "kst-28089-355", "gewijzigd", "replaces an earlier one"),
    ("Het lid Terpstra (CDA) heeft in het debat een motie aangehouden over geluid.", ["Terpstra"], None, "aangehouden", "mover before the motion"),
    ("een motie van leden Armagan (PRO) en lid De Roo (D66) die is overgenomen", ["Armagan", "De Roo"], None, "overgenomen", "parties between"),
    ("In haar motie (31 204, nr. 718) vraagt het lid Hoekstra-Bos om een fonds.", ["Hoekstra-Bos"], "kst-31204-718", None, "number right behind, mover later"),
    ("een motie aangehouden door de leden Smit, De Jong en Van Rijn om dit te borgen", ["Smit", "De Jong", "Van Rijn"], None, "aangehouden", "by the members"),
    ("Uw Kamer nam op 3 juni jl. de motie-De Boer aan.", ["De Boer"], None, "aangenomen", "a split verb"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "movers", "id_", "status", "why"), MOTIONS, ids=[m[4] for m in MOTIONS]
)
def test_motion(
    text: str, movers: list[str], id_: str | None, status: str | None, why: str
) -> None:
    hits, _ = references.find(read(text.encode()))
    found = [hit.value for hit in hits if hit.value.type == "motie"]
    assert [(list(m.movers), m.id, m.status) for m in found] == [(movers, id_, status)], why


@pytest.mark.parametrize(
    "text", ["De motieven zijn duidelijk.", "De commotie was groot.", "Er is geen motie ingediend."]
)
def test_no_motion(text: str) -> None:
    hits, _ = references.find(read(text.encode()))
    assert [hit.value.text for hit in hits] == []


def test_motion_gets_the_number_from_its_note() -> None:
    text = "De motie-De Boer[^1] en de motie-Vos[^2] vragen hierom.\n\n[^1]: 31 204, nr. 5.\n[^2]: 31 204, nr. 6.\n"
    hits, _ = references.find(read(text.encode(), "brief.md"))
    found = [(h.value.movers, h.value.id) for h in hits if h.value.type == "motie"]
    assert found == [(("De Boer",), "kst-31204-5"), (("Vos",), "kst-31204-6")]


def test_law_article_is_found_without_inventing_a_number() -> None:
    text = "Op grond van artikel 2.34 van de Omgevingswet kan dat; zie ook art. 7:658 BW."
    hits, _ = references.find(read(text.encode()))
    assert [(h.value.type, h.value.id, h.value.law) for h in hits] == [
        ("wet", None, "BWBR0037885"),
        ("wet", None, None),
    ]


@given(
    st.integers(14_000, 39_999),
    st.sampled_from(["", "VIII", "IXB", "XVII"]),
    st.integers(1, 1999),
    st.sampled_from([" ", "", ".", "\u00a0", "\u202f"]),
)
def test_every_way_of_writing_a_number_gives_one_id(
    dossier: int, chapter: str, number: int, thousands: str
) -> None:
    digits = f"{dossier // 1000}{thousands}{dossier % 1000:03d}"
    text = f"Kamerstukken II 2025/26, {digits}{' ' + chapter if chapter else ''}, nr. {number}."
    assert ids(text) == [f"kst-{dossier}{'-' + chapter if chapter else ''}-{number}"]


@given(st.text(alphabet="Kamerstuk motie TZ0123456789 IVX,.-/()nr\n\tA\u00a0\u202f", max_size=120))
def test_any_text(text: str) -> None:
    document = read(b"Brief. " + text.encode())
    hits, _ = references.find(document)
    for hit in hits:
        start, end = hit.value.span
        assert 0 <= start < end <= len(document.source)
        assert document.source[start:end] == hit.value.text
    again, _ = references.find(document)
    assert hits == again
