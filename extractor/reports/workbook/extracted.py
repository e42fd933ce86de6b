"""What the two documents name, for the sheets that list it.

A pair that was checked holds what was compared; the numbers, figures and actors of each document by
itself come from the public verb, the one place where a report asks for more than it was given.
"""

from __future__ import annotations

from extractor.findings import Extraction
from extractor.reports.outputs import Checked


def both(pair: Checked) -> tuple[Extraction, Extraction]:
    """The findings of the letter and of the nota."""
    import extractor

    return (
        extractor.extract(pair.brief, lang=pair.lang),
        extractor.extract(pair.nota, lang=pair.lang),
    )
