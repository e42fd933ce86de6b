"""A Kamerstuk number as people write it."""

from __future__ import annotations

from extractor.patterns import pattern

_KAMERSTUK = pattern(r"kst-(\d{2})(\d{3})(?:-(.+))?-([0-9]+|[A-Z]+)")


def printed(canonical: str) -> str:
    """``kst-36800-VIII-12`` is 36 800 VIII, nr. 12; any other number is as it is."""
    if (found := _KAMERSTUK.fullmatch(canonical)) is None:
        return canonical
    first, last, addition, document = found.groups()
    # A numbered addition has a dash (21 501-32), a chapter or letter a space (36 800 VIII).
    tail = "" if addition is None else f"-{addition}" if addition[0].isdigit() else f" {addition}"
    return f"{first} {last}{tail}, {'nr. ' if document.isdigit() else ''}{document}"
