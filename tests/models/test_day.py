"""The day of a letter decides what its abbreviations mean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import extractor
from extractor import gazetteer, knowledge
from extractor.finders import actors
from extractor.findings import Actor

ASKS = "gazetteer(found.date)" in Path(actors.__file__).read_text("utf-8")
pytestmark = pytest.mark.skipif(not ASKS, reason="the finder of actors asks for no day yet")

LETTER = """\
Aan de Voorzitter van de Tweede Kamer

Datum {date}

Geachte voorzitter,

{text}

Hoogachtend,
"""


@pytest.fixture(autouse=True)
def _ours_again() -> Iterator[None]:
    yield
    knowledge.use(None)


def found(date: str, text: str) -> list[Actor]:
    letter = LETTER.format(date=date, text=text).encode()
    return [
        actor
        for actor in extractor.extract(letter, kind="brief", only=["actors"]).actors
        if actor.type != "chamber"
    ]


OFFICES = [  # date, text, the identity
    ("3 maart 2025", "Dit deed de minister van EZ.", "minister van Economische Zaken"),
    ("3 maart 2026", "Dit deed de minister van EZ.", "minister van Economische Zaken en Klimaat"),
    ("3 maart 2002", "Dit deed de minister van LNV.", "minister van Landbouw, Natuurbeheer en Visserij"),
    ("3 maart 2012", "Dit deed de minister van Justitie.", "minister van Veiligheid en Justitie"),
    ("3 maart 2019", "Dit deed de minister van Economische Zaken.", "minister van Economische Zaken en Klimaat"),
]  # fmt: skip


@pytest.mark.parametrize(("date", "text", "identity"), OFFICES)
def test_an_office(date: str, text: str, identity: str) -> None:
    assert identity in [actor.id for actor in found(date, text)]


PARTIES = [  # date, text, the Member's party
    ("3 maart 2026", "Het lid Visser (PRO) vroeg daarnaar.", "PRO"),
    ("3 maart 2019", "Het lid Visser (PRO) vroeg daarnaar.", "PRO"),
    ("3 maart 2026", "Het lid Visser (GL-PvdA) vroeg daarnaar.", "GroenLinks-PvdA"),
    ("3 maart 2026", "Het lid Visser (PvdA) vroeg daarnaar.", "PvdA"),
]


@pytest.mark.parametrize(("date", "text", "party"), PARTIES)
def test_a_party_is_the_one_that_is_printed(date: str, text: str, party: str) -> None:
    assert [actor.party for actor in found(date, text) if actor.type == "member"] == [party]


def test_a_party_of_later_is_no_actor_by_itself() -> None:
    text = "De NSC heeft zes vestigingen."
    assert "party" in [actor.type for actor in found("3 maart 2024", text)]
    assert "party" not in [actor.type for actor in found("3 maart 2019", text)]


STATED = b'[[member]]\nname = "Visser"\nparty = "BBB"\nfrom = 2025'
SAID = [
    ("3 maart 2026", "Het lid Visser vroeg daarnaar.", "BBB"),
    ("3 maart 2026", "Het lid Visser (D66) vroeg daarnaar.", "D66"),  # the text goes first
    ("3 maart 2024", "Het lid Visser vroeg daarnaar.", None),
]


@pytest.mark.parametrize(("date", "text", "party"), SAID)
def test_the_text_goes_before_what_the_user_states(date: str, text: str, party: str | None) -> None:
    knowledge.use(gazetteer.parse(STATED, "mijn-namen.toml"))
    assert [actor.party for actor in found(date, text) if actor.type == "member"] == [party]


UNKNOWN = [  # what is printed behind the Member, the party
    ("(NLP)", "NLP"),
    ("(SamenNL)", "SamenNL"),
    ("(VNG)", None),  # on another list
    ("(TK)", None),
    ("(Utrecht)", None),
]


@pytest.mark.parametrize(("printed", "party"), UNKNOWN)
def test_an_unknown_party_is_kept_as_printed(printed: str, party: str | None) -> None:
    text = f"Het lid Visser {printed} vroeg daarnaar."
    (member,) = (actor for actor in found("3 maart 2026", text) if actor.type == "member")
    assert member.party == party
