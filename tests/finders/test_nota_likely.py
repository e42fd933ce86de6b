"""What no rule has a frame for is found by all its words at once, and what only looks like an item is not."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

import extractor
from extractor.finders.commitments import likely
from extractor.finders.commitments.draft import Draft
from extractor.findings import Commitment

NOTA = """\
Ministerie van Infrastructuur en Waterstaat
Nota

Aan: de minister van IenW
Datum: 12 mei 2026
Onderwerp: Kamerbrief veren en sluizen

Aanleiding
Tweemaal per jaar schrijft u de Kamer over de vaarwegen. Het debat is op 3 juni.

Wat er in de brief staat
De brief is kort gehouden en beslaat vier bladzijden. Rijkswaterstaat heeft de cijfers geleverd.
De heer Van Zuylen (CDA) zat er op 4 maart nog mee hoeveel veren in de winter stilliggen. U zou dat laten tellen, en
de telling staat nu in paragraaf 2. Van mevrouw Oudkerk-Bal (D66) kwam in hetzelfde debat de wens om de wachttijden
bij de sluis in Kornwerderzand per maand te zien; paragraaf 3 geeft ze haar. De commissie wil bovendien vóór 1 juni
2026 van u vernemen wat het Planbureau voor de Leefomgeving van de walstroom vindt (2026Z04711).
De schippers zijn tevreden over de nieuwe steigers. In Lemmer zijn er twee bijgekomen.

Wat er niet in staat
De burgemeester van Harlingen kreeg bij uw bezoek te horen dat u de kademuur nog eens bekijkt. Dat loopt via de
directie en hoort niet in een brief aan de Kamer.
Het lid Van Zuylen zal in het debat waarschijnlijk naar de tarieven vragen. De motie-Prins over gratis veren is in
april verworpen.

Geld
Er is dit jaar 4,2 miljoen euro voor onderhoud. Het ministerie van Financiën is akkoord.
"""


def told(nota: str) -> list[Commitment]:
    return list(extractor.extract(nota.encode(), kind="nota").commitments)


def test_items_in_words_of_their_own() -> None:
    found = told(NOTA)
    assert [
        next(word for word in ("veren", "wachttijden", "walstroom") if word in one.text)
        for one in found
    ] == ["veren", "wachttijden", "walstroom"]
    assert [[who.name for who in one.made_to] for one in found[:2]] == [
        ["Van Zuylen"],
        ["Oudkerk-Bal"],
    ]
    assert found[2].references == ("2026Z04711",)


def test_what_only_looks_like_one() -> None:
    said = " ".join(one.text for one in told(NOTA))
    for no_item in ("kademuur", "tarieven", "gratis veren", "steigers", "onderhoud"):
        assert no_item not in said


def test_an_item_in_two_sentences_is_one() -> None:
    nota = NOTA.replace(
        "De schippers zijn tevreden",
        "Op 9 april nam de Kamer de motie van de leden Roos en De Wit-Baar aan (31 409, nr. 512). Die verlangt dat "
        "de steigers in Urk en Lemmer voor de winter worden hersteld. De schippers zijn tevreden",
    )
    (motie,) = [one for one in told(nota) if one.kind == "motie"]
    assert motie.references == ("kst-31409-512",)
    assert motie.text.startswith("Op 9 april")
    assert motie.text.endswith("worden hersteld.")
    assert [who.name for who in motie.made_to] == ["Roos", "De Wit-Baar"]


def test_a_short_nota_is_left_to_the_rules() -> None:
    """In so few lines there is too little around each to weigh: a plain promise is one, whatever its odds."""
    (one,) = told("Nota\n\nU heeft toegezegd met de VNG te overleggen over de veren.\n")
    assert one.kind == "toezegging"


ODDS = st.lists(st.tuples(st.integers(1, 9), st.floats(-9, 9)), min_size=12, max_size=40)
PARTS = st.lists(st.tuples(st.integers(0, 200), st.integers(1, 40)), max_size=8)


@settings(max_examples=200)
@given(ODDS, PARTS)
def test_nothing_is_taken_twice(
    lengths: list[tuple[int, float]], parts: list[tuple[int, int]]
) -> None:
    """Units that are taken touch no draft that is there, nor each other; what goes was unlikely throughout."""
    units, at = [], 0
    for length, odds in lengths:
        units.append(likely.Unit(at, at + length, (at, at + length), "paragraph", (0, 400), odds))
        at += length
    drafts = [Draft("motie", [(start, start + n)], {}, (0, 400)) for start, n in parts]
    taken = likely.taken(units, drafts)
    ranges = sorted(unit.whole for unit in taken)
    assert all(a[1] <= b[0] for a, b in pairwise(ranges))
    assert all(end <= d.start or start >= d.end for start, end in ranges for d in drafts)
    assert all(unit.odds >= likely.TAKEN for unit in taken)
    kept = likely.keep(units, drafts)
    for draft in drafts:
        over = [u.odds for u in units if u.start < draft.end and u.end > draft.start]
        assert (draft in kept) == (max(over, default=0.0) >= likely.DROPPED)
