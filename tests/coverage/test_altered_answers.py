"""What a reviewer settled rests on the whole answer, not only on the sentence that is quoted of it."""

from __future__ import annotations

import pytest

import extractor
from extractor import baseline
from extractor.findings import Coverage
from extractor.review import changes
from extractor.review import items as decided

NOTA = """Nota ter beslissing

Aan: de minister van Infrastructuur en Waterstaat

Toezeggingen
- U heeft het lid Veldhuis (D66) in het commissiedebat Maritiem van 12 maart 2026 toegezegd te bezien of de
  sluis bij Oudewater ook in het weekend bediend kan worden (TZ202603-041).
- U heeft het lid Roos (CDA) toegezegd de Kamer te informeren over de ligplaatsen voor de bruine vloot
  (TZ202603-042).
"""

LETTER = """Geachte voorzitter,

Met deze brief doe ik twee toezeggingen gestand.

Bediening van sluizen

In het commissiedebat Maritiem van 12 maart 2026 heb ik het lid Veldhuis (D66) toegezegd te bezien of de sluis
bij Oudewater ook in het weekend bediend kan worden (TZ202603-041). Daarvoor zijn drie extra sluiswachters
nodig. Rijkswaterstaat heeft die niet, en ik zie daarom van ruimere tijden af.

De provincie Utrecht heeft voor de bediening al het nodige materieel.

Ligplaatsen

Het lid Roos (CDA) heb ik toegezegd de Kamer te informeren over de ligplaatsen voor de bruine vloot
(TZ202603-042). In de haven van Monnickendam zijn er veertig bijgekomen.[^1]

De minister van Infrastructuur en Waterstaat,

[^1]: Opgave van de havenmeester, peildatum 1 april 2026.
"""

REFUSED = "Rijkswaterstaat heeft die niet, en ik zie daarom van ruimere tijden af."
GRANTED = "Rijkswaterstaat heeft die, en ik stel daarom ruimere tijden in."

# What is altered, and which of the two items (Veldhuis, Roos) rest on other words then.
ALTERED = [
    ("a refusal becomes an acceptance behind the quoted sentence", REFUSED, GRANTED, (True, False)),
    ("a number of a neighbouring answer", "er veertig bijgekomen", "er vier bijgekomen", (False, True)),
    ("a note that hangs in the answer", "peildatum 1 april 2026", "peildatum 1 april 2025", (False, True)),
    ("the paragraph behind the answer", "al het nodige materieel.", "geen materieel.", (True, False)),
    ("the lines are broken elsewhere", "drie extra sluiswachters\nnodig", "drie extra\nsluiswachters nodig",
     (False, False)),
    ("the greeting", "Geachte voorzitter", "Geachte mevrouw de voorzitter", (False, False)),
]  # fmt: skip


def checked(letter: str) -> Coverage:
    return extractor.check(letter.encode(), NOTA.encode())


def test_both_items_have_a_counterpart() -> None:
    found = checked(LETTER)
    assert [one.verdict for one in found.commitments] == ["covered", "covered"]
    assert all(REFUSED not in e.text for one in found.commitments for e in one.evidence)


@pytest.mark.parametrize(("old", "new", "other"), [a[1:] for a in ALTERED], ids=[a[0] for a in ALTERED])  # fmt: skip
def test_an_altered_answer_is_another_answer(old: str, new: str, other: tuple[bool, bool]) -> None:
    assert LETTER.count(old) == 1
    after = LETTER.replace(old, new)
    before = baseline.items(checked(LETTER), LETTER)
    now = baseline.items(checked(after), after)
    assert [one.id for one in now] == [one.id for one in before]
    assert (
        tuple(one.evidence != two.evidence for one, two in zip(before, now, strict=True)) == other
    )


def test_what_changed_names_the_item_that_was_granted_after_all() -> None:
    after = LETTER.replace(REFUSED, GRANTED)
    found = changes.between(
        decided.rows(checked(LETTER), LETTER), decided.rows(checked(after), after)
    )
    assert found.verdicts == ()
    (one,) = found.evidence
    assert "Veldhuis" in one.what
