"""The JSON Schema of the output, generated from the findings' types."""

from __future__ import annotations

from typing import Any

import msgspec

from extractor.findings import Extraction
from extractor.locations import Located, Location
from extractor.pipeline import SCHEMA


def extraction() -> dict[str, Any]:
    """The schema of what ``extract FILE --json`` prints. All keys that it lists are always there, but
    for ``locations``, which is there when asked for, and those of a Location, which has what the format
    has."""
    (_, located), components = msgspec.json.schema_components(
        (Extraction, Located), ref_template="#/$defs/{name}"
    )
    top = components.pop("Extraction")
    for name, component in (("", top), *components.items()):
        if "properties" in component and name != Location.__name__:
            component["required"] = list(component["properties"])
    # What stands under a key that may be left out is never null.
    for key, value in components[Location.__name__]["properties"].items():
        components[Location.__name__]["properties"][key] = _said(value)
    top["properties"]["locations"] = {"type": "array", "items": located}
    top["properties"]["schema"] = {"const": SCHEMA}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        **top,
        "$defs": components,
    }


def _said(value: dict[str, Any]) -> dict[str, Any]:
    """The schema of an optional key, without its null."""
    (said,) = (option for option in value["anyOf"] if option != {"type": "null"})
    return dict(said)
