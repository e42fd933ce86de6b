"""An option that takes a list of names: "references,dates"."""

from __future__ import annotations

from collections.abc import Sequence

import click


def listed(value: str, known: Sequence[str]) -> list[str]:
    """The names in a comma list; one that is not known, or none at all, is bad input."""
    names = [name.strip() for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise click.BadParameter(f"{', '.join(unknown) or value!r}; choose from {', '.join(known)}")
    return names
