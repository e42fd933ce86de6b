"""Whether a passage of the letter is about what a sentence of the nota tells."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from extractor.coverage.rules.context import both
from extractor.coverage.rules.topic import about, answers
from extractor.coverage.sides import Link, Pair
from tests.coverage.rules.pairs import pair

HEAD = "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\n"


def told(both_texts: Pair, nota: str, letter: str) -> float:
    """How much a place of the letter is about one of the nota, each by the words that stand there."""
    sight = both(both_texts)
    return about(sight, sight.nota.text.index(nota), sight.brief.text.index(letter))


@pytest.mark.parametrize(
    ("why", "nota", "near", "far"),
    [
        (
            "its subject stands at the head of the paragraph",
            "U sprak op 12 mei jl. over ligplaatsen.",
            "Ligplaatsen zijn schaars. Op 19 mei jl. is overlegd.",
            "Loodsen zijn schaars. Op 26 mei jl. is overlegd.",
        ),
        (
            "its subject has another name",
            "De woningen aan de kade zijn in 2027 gereed.",
            "Aan de oever verrijzen huizen. In maart 2028 is dat klaar.",
            "Aan de sluis wordt gewerkt. In april 2028 is dat klaar.",
        ),
    ],
)
def test_passage_on_the_matter_says_more(why: str, nota: str, near: str, far: str) -> None:
    texts = pair(f"Kern\n{nota}", f"{HEAD}{near}\n\n{far}")
    last = [text.split(". ")[1] for text in (near, far)]
    assert told(texts, nota, last[0]) > told(texts, nota, last[1]), why


def test_heading_speaks_for_what_stands_under_it() -> None:
    nota = "U sprak op 12 mei jl. over walstroom."
    under = pair(f"Kern\n{nota}", f"{HEAD}Walstroom\n\nOp 19 mei jl. is overlegd.")
    bare = pair(f"Kern\n{nota}", f"{HEAD}Slepers\n\nOp 19 mei jl. is overlegd.")
    assert told(under, nota, "Op 19") > told(bare, nota, "Op 19")


def test_answer_to_the_item_is_about_what_the_nota_tells_of_it() -> None:
    nota = (
        "Kern\n- U sprak op 12 mei jl. met de loodsenbond over roosters.\n"
        "- Toezegging aan het lid Zwart (CDA): met de loodsenbond spreken over roosters."
    )
    texts = pair(
        nota, f"{HEAD}Dat gesprek was op 19 mei jl.\n\nDe sluis is op 26 mei jl. gesloten."
    )
    item = next(hit for hit in texts.nota.found.commitments if "Zwart" in hit.value.text)
    at = texts.brief.text.index("Dat gesprek")
    linked = replace(texts, links=(Link(item, "covered", ((at, at + 20),)),))
    sight = both(linked)
    place = sight.nota.index(sight.nota.text.index("12 mei"))
    assert answers(sight, place, sight.brief.index(at))
    assert not answers(sight, place, sight.brief.index(sight.brief.text.index("De sluis")))
    assert told(linked, "12 mei", "Dat gesprek") > told(texts, "12 mei", "Dat gesprek")
