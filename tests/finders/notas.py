"""Lists of a nota against one line of what they hold, for the tables of such lists."""

from __future__ import annotations

from tests.finders.test_commitments import find

_KINDS = {"t": "toezegging", "m": "motie", "v": "verzoek"}

# A nota about traffic with room for what a table tells, below "Kern".
TRAFFIC = """TER BESLISSING
Aan: minister van IenW
Van: DG Mobiliteit
Datum: 6 oktober 2026

Nota bij de Kamerbrief verkeer

Aanleiding
Op 14 oktober is het debat.

Kern
{}

Financiën
Er zijn geen gevolgen.
"""


def check(nota: str, expected: str) -> None:
    """Hold what is found under "Kern" against "t Haan: hoeveel; m : Motie": one commitment after another
    with its kind, to whom, and its first words."""
    found = find(f"Kern\nDe brief is kort.\n\n{nota.strip()}\n")
    wanted = [row.split(": ", 1) for row in expected.split("; ")] if expected else []
    assert [
        (c.kind, ", ".join(a.name for a in c.made_to if a.name[0].isupper())) for c in found
    ] == [(_KINDS[head[0]], head[2:].strip()) for head, _ in wanted]
    assert all(c.text.startswith(row[1]) for c, row in zip(found, wanted, strict=True))
