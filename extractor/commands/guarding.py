"""The options that say how files are read and how far they are trusted, for every command that does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.guard import Limits

_F = TypeVar("_F", bound=Callable[..., Any])

# What --help says; a test holds them to extractor.guard.limits, which is not imported for text.
MEMORY_MB = 1000
SECONDS = 240


def options(function: _F) -> _F:
    """--ocr, and --max-memory, --max-seconds and --no-guard, which the command gets for ``limits``."""
    for option in (
        click.option(
            "--no-guard", is_flag=True, help="Read in this process: for trusted files only."
        ),
        click.option(
            "--max-seconds",
            type=click.IntRange(min=1),
            metavar="N",
            help=f"Time for one file that is not plain text.  [default: {SECONDS}]",
        ),
        click.option(
            "--max-memory",
            type=click.IntRange(min=200),
            metavar="MB",
            help=f"Memory for one file that is not plain text.  [default: {MEMORY_MB}]",
        ),
        click.option("--ocr", is_flag=True, help="Read a scan with Tesseract, if installed."),
    ):
        function = option(function)
    return function


def limits(max_memory: int | None, max_seconds: int | None, no_guard: bool) -> bool | Limits:
    """The ``guard`` of ``extractor.read`` that the options ask for."""
    if no_guard or max_memory is max_seconds is None:
        return not no_guard
    from extractor.guard import Limits

    return Limits(memory=max_memory or MEMORY_MB, seconds=max_seconds or SECONDS)
