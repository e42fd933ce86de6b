"""The output keeps the contract: every document of the corpus, in the project's own schema and in the
one promised to others."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from jsonschema import Draft202012Validator

import extractor
from extractor import schema
from tests.places import LETTERS, NOTAS, SHARED, needs_shared

DOCUMENTS = [*LETTERS, *NOTAS]


@cache
def encoded(path: Path) -> dict[str, Any]:
    return json.loads(msgspec.json.encode(extractor.extract(path)))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_output_fits_the_projects_schema(path: Path) -> None:
    Draft202012Validator(schema.extraction()).validate(encoded(path))


@needs_shared
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_output_fits_the_contract(path: Path) -> None:
    contract = json.loads((SHARED / "contract" / "extraction.schema.json").read_text("utf-8"))
    Draft202012Validator(contract).validate(encoded(path))


@needs_shared
def test_schemas_agree() -> None:
    """Ours has every key, enum value and pattern of the contract; it may only add keys."""
    contract = json.loads((SHARED / "contract" / "extraction.schema.json").read_text("utf-8"))
    ours = schema.extraction()
    assert set(contract["required"]) == set(ours["required"])
    items = {
        "references": "Reference", "figures": "Figure", "dates": "Date", "actors": "Actor",
        "footnotes": "Footnote", "outline": "Heading", "abbreviations": "Abbreviation",
    }  # fmt: skip
    for name, component in items.items():
        theirs = contract["properties"][name]["items"]
        mine = ours["$defs"][component]
        assert set(theirs["properties"]) <= set(mine["properties"]), name
        for key, value in theirs["properties"].items():
            if "enum" in value:
                assert mine["properties"][key]["enum"] == value["enum"], f"{name}.{key}"
    metadata = contract["properties"]["metadata"]["properties"]
    assert set(metadata) <= set(ours["$defs"]["Metadata"]["properties"])
    for component, part in (
        ("Commitment", "commitment"),
        ("Diagnostic", "diagnostic"),
        ("Source", "source"),
    ):
        theirs = contract["$defs"][part]["properties"]
        assert set(theirs) <= set(ours["$defs"][component]["properties"]), part


def test_schema_refuses_what_is_wrong() -> None:
    data = json.loads(json.dumps(encoded(LETTERS[0])))
    data["references"][0]["type"] = "kamerbrief"
    with pytest.raises(jsonschema.ValidationError):
        Draft202012Validator(schema.extraction()).validate(data)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_every_span_shows_what_it_says(path: Path) -> None:
    document = extractor.read(path)
    found = extractor.extract(document)
    spans = [(f.text, f.span) for f in (*found.references, *found.figures, *found.dates)]
    spans += [(m.text, m.span) for actor in found.actors for m in actor.mentions]
    assert len(spans) > 10
    for text, (start, end) in spans:
        assert document.source[start:end] == text


@needs_shared
def test_seed_letter() -> None:
    """The user's own letter: nine notes, six toezeggingen, two Kamerstukken, each at its anchor."""
    document = extractor.read(SHARED / "seeds" / "brief.txt")
    found = extractor.extract(document)
    source = document.source
    assert [(n.label, n.number) for n in found.footnotes] == [(str(i + 1), i) for i in range(1, 10)]
    assert all(
        n.anchor and source[slice(*n.anchor)] == f"[footnoteRef:{n.label}]" for n in found.footnotes
    )
    numbers = [
        (r.id, r.footnote) for r in found.references if r.type in ("toezegging", "kamerstuk")
    ]
    assert numbers == [
        ("TZ202604-154", 2), ("TZ202604-150", 3), ("kst-36800-VIII-169", 4), ("TZ202604-152", 5),
        ("TZ202604-153", 6), ("TZ202604-155", 7), ("TZ202604-158", 8), ("kst-30995-118", 9),
    ]  # fmt: skip
    moties = {r.id: r.movers for r in found.references if r.type == "motie"}
    assert moties == {
        "kst-36800-VIII-169": ("Armut", "Rooderkerk"),
        "kst-30995-118": ("Grinwis", "Moorman", "Clemminck", "van Asten"),
    }
    members = {a.name for a in found.actors if a.type == "member"}
    assert members == {"Armut", "Rooderkerk", "Grinwis", "Moorman", "Clemminck", "van Asten"}
    assert [f.value for f in found.figures] == [
        20,
        20,
        80,
        76,
        5000,
        300,
        77,
        2700,
        57,
        30,
        11,
        179,
        80,
        135,
        51,
    ]
    assert [d.start for d in found.dates if d.kind == "day"] == [
        "2026-04-08", "2026-04-08", "2026-06-17", "2026-04-08", "2026-04-08", "2026-06-22", "2026-06-03",
    ]  # fmt: skip
    assert [d.code for d in found.diagnostics if d.severity == "warning"] == ["C001"]


@needs_shared
def test_seed_nota() -> None:
    found = extractor.extract(SHARED / "seeds" / "nota.md")
    data = found.metadata
    assert (data.date, data.our_reference, data.decision) == (
        "2026-06-05",
        "2026-0000261701",
        "ter besluitvorming",
    )
    assert data.in_cooperation_with == ("SZW", "OCW")
    assert [a.number for a in data.attachments] == ["2", "3", "4", "5"]
    assert data.public is True
    assert [c.kind for c in found.commitments] == ["toezegging"] * 6 + ["motie"] * 2
    assert "D101" in {d.code for d in found.diagnostics}  # "22 jl."
