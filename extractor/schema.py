"""The JSON Schema of the output, generated from the findings' types."""

from __future__ import annotations

from typing import Any

import msgspec

from extractor.findings import Extraction
from extractor.pipeline import SCHEMA


def extraction() -> dict[str, Any]:
    """The schema of what ``extract FILE --json`` prints. All keys that it lists are always there."""
    (top,), components = msgspec.json.schema_components(
        (Extraction,), ref_template="#/$defs/{name}"
    )
    top = components.pop("Extraction")
    for component in (top, *components.values()):
        if "properties" in component:
            component["required"] = list(component["properties"])
    top["properties"]["schema"] = {"const": SCHEMA}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        **top,
        "$defs": components,
    }
