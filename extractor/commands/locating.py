"""The option --locations: where every span of the JSON is seen in the file."""

from __future__ import annotations

import click

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.document import Document
    from extractor.findings import Coverage, Extraction

option = click.option(
    "--locations",
    is_flag=True,
    help="Add to the JSON where each span is seen: page and box, paragraph and run, or line.",
)


def only_in_json(wanted: bool, as_json: bool) -> None:
    """The reports for people name places by themselves: asked for there, it is a mistake."""
    if wanted and not as_json:
        raise click.UsageError("--locations belongs to the JSON: add --json")


def of_document(found: Extraction, document: Document, wanted: bool) -> object:
    """What to print as JSON."""
    if not wanted:
        return found
    from extractor.reports import located

    return located.of_document(found, document)


def of_pair(found: Coverage, letter: Document, memo: Document, wanted: bool) -> object:
    """What to print as JSON."""
    if not wanted:
        return found
    from extractor.reports import located

    return located.of_pair(found, letter, memo)
