"""The options that write a report to a file, from the one table of outputs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn, TypeVar

import click

from extractor.commands.console import BAD_INPUT
from extractor.commands.paths import PATH
from extractor.reports.listed import OUTPUTS, STANDARD, Output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.document import Document
    from extractor.findings import Extraction
    from extractor.reports.outputs import Checked

_F = TypeVar("_F", bound=Callable[..., Any])


def options(function: _F) -> _F:
    """An option for every output of a pair; the command gets each by its name."""
    return _options(function, OUTPUTS)


def document_options(function: _F) -> _F:
    """An option for every output of one document."""
    return _options(function, [output for output in OUTPUTS if output.document])


def _options(function: _F, outputs: Sequence[Output]) -> _F:
    for output in reversed(outputs):
        optional = {"is_flag": False, "flag_value": STANDARD} if output.standard else {}
        function = click.option(
            f"--{output.option}",
            type=PATH,
            metavar="[FILE]" if output.standard else "FILE",
            help=output.help,
            **optional,  # type: ignore[arg-type]
        )(function)
    return function


def wanted(given: Mapping[str, object], as_json: bool) -> dict[str, str]:
    """The outputs that were asked for, with their files. Two texts on one standard output are a
    mistake in the call; a name that says something else than what is written ends it with one line."""
    asked = {o.option: str(path) for o in OUTPUTS if (path := given.get(o.option)) is not None}
    shown = [f"--{option}" for option, path in asked.items() if path == STANDARD]
    if as_json:
        shown.append("--json")
    if len(shown) > 1:
        raise click.UsageError(
            f"{' and '.join(shown)} cannot both go to standard output: name a FILE"
        )
    for output in OUTPUTS:
        path = asked.get(output.option, STANDARD)
        if path != STANDARD and not path.lower().endswith(output.endings):
            _refuse(output, path)
    return asked


def _refuse(output: Output, path: str) -> NoReturn:
    from extractor.messages import InputError

    code = "O033" if output.option == "xlsx" else "O036"
    endings = ", ".join(f"*{ending}" for ending in output.endings)
    context = click.get_current_context(silent=True)
    lang = context.params.get("lang", "nl") if context else "nl"
    error = InputError(code, path, option=f"--{output.option}", endings=endings)
    click.echo(error.line(lang), err=True)
    sys.exit(BAD_INPUT)


def write(pair: Checked, asked: Mapping[str, str]) -> None:
    """Write them all; what there is to tell goes to standard error. Raises InputError."""
    from extractor.reports import outputs

    for line in outputs.write(pair, asked.items()):
        click.echo(line, err=True)


def write_document(
    document: Document, found: Extraction, path: str, asked: Mapping[str, str], lang: str
) -> None:
    """Write them all for one document, read from ``path``. Raises InputError."""
    from extractor.reports import outputs

    outputs.write_document(document, found, path, lang, asked.items())
