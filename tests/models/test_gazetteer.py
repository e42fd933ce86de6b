"""Names of the user's own: what the file may hold, what they do, and what a bad file gets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor import gazetteer, knowledge
from extractor.document import Document
from extractor.finders import actors
from extractor.finders.actors.gazetteer import gazetteer as index
from extractor.finders.base import Found
from extractor.findings import Actor
from extractor.messages import InputError
from extractor.messages.gazetteers import TEXTS
from extractor.readers import read

DOCS = Path(__file__).parents[2] / "docs" / "gazetteer.md"
MINE = """\
source = "afdeling Parlementaire Zaken"

[[body]]
name = "Landelijk Bureau Waterbalans"
abbreviations = ["LBW"]
from = 2025-07-01

[[party]]
name = "PvW"
aliases = ["Partij voor Wetenschap"]
from = 2026

[[programme]]
name = "Regiodeal Veenweide"

[[ministry]]
name = "Water en Bodem"
abbreviations = ["WenB"]
until = "2019-06"

[[organisation]]
name = "Balans"
risky = true

[[ignore]]
name = "Rijkswaterstaat"

[[member]]
name = "Van der Meulen"
party = "PvW"
until = 2025

[[member]]
name = "Van der Meulen"
party = "VVD"
from = 2026
"""


@pytest.fixture(autouse=True)
def _ours_again() -> Iterator[None]:
    yield
    knowledge.use(None)


@pytest.fixture
def mine() -> knowledge.Own:
    own = gazetteer.parse(MINE.encode(), "mijn-namen.toml")
    knowledge.use(own)
    return own


def found(text: str, date: str | None = None) -> list[Actor]:
    document: Document = read(text.encode(), kind="brief", guard=False)
    return [hit.value for hit in actors.find(document, Found(date=date))[0]]


def seen(text: str) -> list[tuple[str, str, str | None]]:
    return [(actor.name, actor.type, actor.id) for actor in found(text)]


SENTENCES = [  # text, what is found with the user's names, what without
    ("Het advies van het LBW volgt later.", [("LBW", "body", "Landelijk Bureau Waterbalans")]),
    ("De PvW steunde dat.", [("PvW", "party", "PvW")]),
    ("Dit volgt uit de Regiodeal Veenweide.", [("Regiodeal Veenweide", "programme", "Regiodeal Veenweide")]),
    ("Dit ligt bij het ministerie van WenB.", [("WenB", "ministry", "Water en Bodem")]),
    ("Volgens Balans is dat genoeg.", [("Balans", "organisation", "Balans")]),
    ("De balans is goed. Balans houden is lastig.", []),
    ("Dit is gemeld door Rijkswaterstaat.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_name_of_ones_own(
    mine: knowledge.Own, text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert seen(text) == expected


def test_without_the_file_none_of_this_is_known() -> None:
    assert seen("De PvW steunde dat.") == [("PvW", "organisation", None)]
    assert seen("Dit is gemeld door Rijkswaterstaat.") == [
        ("Rijkswaterstaat", "body", "Rijkswaterstaat")
    ]


def test_a_member_of_an_own_party(mine: knowledge.Own) -> None:
    (member, _) = found("Het lid Visser (Partij voor Wetenschap) vroeg daarnaar.")
    assert (member.name, member.party) == ("Visser", "PvW")


DAYS = [
    ("LBW", "2025-06-30", False),
    ("LBW", "2025-07-01", True),
    ("PvW", "2025-12-31", False),
    ("PvW", "2026-01-01", True),
    ("WenB", "2019-06-30", True),
    ("WenB", "2019-07-01", False),
    ("WenB", None, True),
]


@pytest.mark.parametrize(("form", "day", "known"), DAYS)
def test_a_name_counts_on_its_days(
    mine: knowledge.Own, form: str, day: str | None, known: bool
) -> None:
    entry = index(day).at(form, 0)
    assert (entry is not None and entry.form == form) is known


def test_a_form_of_ours_means_what_the_user_says() -> None:
    own = gazetteer.parse(b'[[organisation]]\nname = "Nationale Sportclub"\naliases = ["NSC"]', "x")
    knowledge.use(own)
    for day in (None, "2019-01-01", "2024-01-01"):
        entry = index(day).at("NSC", 0)
        assert entry is not None
        assert (entry.type, entry.name) == ("organisation", "Nationale Sportclub")


def test_our_name_gets_another_form() -> None:
    own = gazetteer.parse(b'[[party]]\nname = "GroenLinks-PvdA"\naliases = ["GPA"]', "x")
    knowledge.use(own)
    (member, _) = found("Het lid Visser (GPA) vroeg daarnaar.")
    assert member.party == "GroenLinks-PvdA"
    assert [e.name for e in index().of("GroenLinks-PvdA") if e.form == "GroenLinks-PvdA"] == [
        "GroenLinks-PvdA"
    ]


def test_what_the_text_introduces_goes_before(mine: knowledge.Own) -> None:
    text = "De Vereniging Leidse Bouwers en Wevers (LBW) bouwt. Dit is gemeld door de LBW."
    assert [(actor.type, len(actor.mentions)) for actor in found(text)] == [("organisation", 3)]


PARTIES = [("2025-03-01", "PvW"), ("2026-03-01", "VVD"), (None, None)]


@pytest.mark.parametrize(("day", "party"), PARTIES)
def test_the_party_that_is_stated_of_a_member(
    mine: knowledge.Own, day: str | None, party: str | None
) -> None:
    assert gazetteer.party_of(mine, "van der Meulen", day) == party


def test_of_others_nothing_is_stated(mine: knowledge.Own) -> None:
    assert gazetteer.party_of(mine, "Meulen", "2026-03-01") is None


def test_other_finders_know_the_own_parties_too(mine: knowledge.Own) -> None:
    whole = knowledge.load("parties", dict[str, Any])
    assert whole["entries"][0]["canonical"] == "PvW"
    assert whole["entries"][0]["forms"] == ["Partij voor Wetenschap"]


BAD = [  # file, code, what the line names
    ("[[body]\nname = 1", "I070", {"line": 1}),
    ('[[body]]\nname = "A B"\n\nfrom = 2025-13-01\n', "I070", {"line": 4}),
    ('[[body]]\nname = "Aa', "I070", {"line": 2}),
    (b'[[body]]\nname = "B\xff"', "I070", {"line": 2}),
    ("a = " + "[" * 5000, "I070", {"line": 1}),
    ('body = "RIVM"', "I071", {"kind": "body"}),
    ('[body]\nname = "RIVM"', "I071", {"kind": "body"}),
    ('[[partij]]\nname = "PvW"', "I072", {"kind": "partij"}),
    ('[[body]]\nname = "LBW"\nafkorting = "L"', "I073", {"kind": "body", "number": 1, "field": "afkorting"}),
    ('[[member]]\nname = "Vos"\naliases = ["V"]', "I073", {"field": "aliases"}),
    ("[[body]]\naliases = []", "I074", {"field": "name"}),
    ('[[body]]\nname = " "', "I074", {"field": "name"}),
    ('[[body]]\nname = "LBW"\n[[body]]\nname = 3', "I074", {"number": 2, "field": "name"}),
    ('[[body]]\nname = "LBW"\nabbreviations = "L"', "I074", {"field": "abbreviations"}),
    ('[[body]]\nname = "LBW"\naliases = [""]', "I074", {"field": "aliases"}),
    ('[[body]]\nname = "LBW"\nrisky = "ja"', "I074", {"field": "risky"}),
    ('[[member]]\nname = "Vos"', "I074", {"field": "party"}),
    ('[[body]]\nname = "waterbalans"', "I075", {"form": "waterbalans"}),
    ('[[body]]\nname = "LBW"\naliases = ["50plus"]', "I075", {"form": "50plus"}),
    ('[[body]]\nname = "L"', "I075", {"form": "L"}),
    ('[[body]]\nname = "Bureau\\nWater"', "I075", {"form": "Bureau?Water"}),
    ('[[body]]\nname = "Bureau\\u001b[2J"', "I075", {"form": "Bureau?[2J"}),
    ('[[body]]\nname = "Bureau\\u0000"', "I075", {"field": "name", "form": "Bureau?"}),
    ('[[body]]\nname = "LBW"\naliases = ["Bureau\\u0000X"]', "I075", {"form": "Bureau?X"}),
    ('[[member]]\nname = "Vos\\u0000"\nparty = "VVD"', "I075", {"field": "name", "form": "Vos?"}),
    ('[[member]]\nname = "Vos"\nparty = "VVD\\u0000"', "I075", {"field": "party"}),
    (f'[[body]]\nname = "L{"a" * 200}"', "I075", {}),
    ('[[body]]\nname = "LBW"\nfrom = "gisteren"', "I076", {"field": "from"}),
    ('[[body]]\nname = "LBW"\nuntil = true', "I076", {"field": "until"}),
    ('[[body]]\nname = "LBW"\nfrom = "2026-02-31"', "I076", {"field": "from"}),
    ('[[body]]\nname = "LBW"\nuntil = "2025-02-29"', "I076", {"field": "until"}),
    ('[[body]]\nname = "LBW"\nfrom = "0000"', "I076", {"field": "from"}),
    ('[[body]]\nname = "LBW"\nfrom = 2026-02-01T10:00:00', "I076", {"field": "from"}),
    ('[[body]]\nname = "LBW"\nfrom = 2026-02-01T10:00:00Z', "I076", {"field": "from"}),
    ('[[body]]\nname = "LBW"\nuntil = 10:00:00', "I076", {"field": "until"}),
    ('[[body]]\nname = "LBW"\nfrom = 2025\nuntil = 2024', "I077", {"field": "until"}),
    ('[[body]]\nname = "LBW"\nfrom = 20250101', "I076", {"field": "from"}),
    ("", "I004", {}),
    ('source = "niets"', "I004", {}),
]  # fmt: skip


@pytest.mark.parametrize(("file", "code", "values"), BAD)
def test_a_bad_file_gets_one_line(
    file: str | bytes, code: str, values: dict[str, str | int]
) -> None:
    data = file.encode() if isinstance(file, str) else file
    with pytest.raises(InputError) as raised:
        gazetteer.parse(data, "mijn-namen.toml")
    assert raised.value.code == code
    assert values.items() <= raised.value.values.items()
    if code in TEXTS:
        for text in TEXTS[code][1:]:
            line = text.format(**raised.value.values)
            assert line.isprintable(), "one line, and nothing that a terminal obeys"


def test_every_fault_is_in_the_table() -> None:
    assert set(TEXTS) <= {code for _, code, _ in BAD}


NOT_READ = [("away.toml", "I001"), (".", "I002"), ("a\0b.toml", "I007")]


@pytest.mark.parametrize(("name", "code"), NOT_READ)
def test_a_file_that_cannot_be_read(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(InputError) as raised:
        gazetteer.read(f"{tmp_path}/{name}")
    assert raised.value.code == code


def test_a_file_that_is_no_list_of_names_but_a_dump(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gazetteer, "MOST", 1_000_000)
    path = tmp_path / "big.toml"
    for length, size in ((1_000_001, 2), (2_000_000, 2), (5_000_000, 5)):
        path.write_bytes(b"#" * length)
        with pytest.raises(InputError) as raised:
            gazetteer.read(path)
        values = raised.value.values
        assert (raised.value.code, values["size"], values["limit"]) == ("I006", size, 1)


def test_windows_writes_it_as_well() -> None:
    data = b"\xef\xbb\xbf" + MINE.replace("\n", "\r\n").encode()
    assert gazetteer.parse(data, "x").names == gazetteer.parse(MINE.encode(), "x").names


def test_the_digest_is_of_the_content() -> None:
    one, other = (gazetteer.parse(data, "x") for data in (MINE.encode(), MINE.encode() + b"\n"))
    assert one.digest != other.digest
    assert one.names == other.names


NAMES = st.from_regex(r"[A-Z][A-Za-z0-9&-]{1,8}( [A-Z][a-z]{1,8}){0,2}", fullmatch=True)


@settings(deadline=None, max_examples=40)  # each time all names are loaded anew
@given(st.sampled_from(sorted(gazetteer.KINDS)), NAMES, st.lists(NAMES, max_size=3))
def test_every_name_that_is_accepted_is_found(kind: str, name: str, aliases: list[str]) -> None:
    table = "\n".join(
        (f"[[{kind}]]", f'name = "{name}"', f"aliases = [{', '.join(map(repr, aliases))}]")
    )
    knowledge.use(gazetteer.parse(table.encode(), "x"))
    for form in (name, *aliases):
        entries = [entry for entry in index("2026-03-01").of(_first(form)) if entry.form == form]
        assert [entry.name for entry in entries] == [name]


def _first(form: str) -> str:
    from extractor.finders.actors.gazetteer import WORD

    m = WORD.match(form)
    assert m is not None
    return m[0]


@given(st.text())
def test_any_text_is_names_or_a_clear_refusal(text: str) -> None:
    try:
        own = gazetteer.parse(text.encode(), "x")
    except InputError as error:
        assert re.fullmatch("I0[0-9]{2}", error.code)
    else:
        assert own.names or own.members


def test_the_example_of_the_docs_is_read() -> None:
    page = DOCS.read_text("utf-8")
    own = gazetteer.parse(page.partition("```toml\n")[2].partition("```")[0].encode(), "docs")
    assert [name.name for name in own.names] == [
        "Landelijk Bureau Waterbalans",
        "PvW",
        "Regiodeal Veenweide",
        "Groep Vooruit",
    ]
    assert [member.party for member in own.members] == ["PvW"]


def test_the_docs_name_every_kind_and_field() -> None:
    page = DOCS.read_text("utf-8")
    assert [
        kind for kind in (*gazetteer.KINDS, gazetteer.MEMBER) if f"`[[{kind}]]`" not in page
    ] == []
    fields = {"name", "abbreviations", "aliases", "risky", "from", "until", "party"}
    assert [field for field in fields if f"`{field}`" not in page] == []
    line = page.partition("```\nI073 ")[2].partition("```")[0].strip()
    with pytest.raises(InputError) as raised:
        gazetteer.parse(b'[[body]]\nname = "LBW"\nafkorting = "L"', "mijn-namen.toml")
    assert line == f"mijn-namen.toml: {TEXTS['I073'][1].format(**raised.value.values)}"
