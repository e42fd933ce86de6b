"""What a shell offers behind TAB, besides the names of commands and options."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

TYPE_CHECKING = False
if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    Complete = Callable[[click.Context, click.Parameter, str], list[str]]

# What the scripts of click leave out. Its script for bash offers files only where nothing else fits, and
# here commands and files stand in one place; the one for fish cuts a list of names at its comma.
_MENDED = {
    "bash": ("compopt -o default", 'compopt -o filenames\n            COMPREPLY=($(compgen -f -- "$value"))'),
    "fish": ('string split ","', 'string split -m 1 ","'),
}  # fmt: skip


def names(known: Callable[[], Sequence[str]]) -> Complete:
    """For an option that takes one or more names, parted by commas: those not given yet. ``known`` is
    asked only here, for what it takes to import them."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
        given, comma, part = incomplete.rpartition(",")
        taken = given.split(",")
        return [
            f"{given}{comma}{name}"
            for name in known()
            if name.startswith(part) and name not in taken
        ]

    return complete


def with_files(
    ctx: click.Context, own: Sequence[CompletionItem], default: click.Command, incomplete: str
) -> list[CompletionItem]:
    """What the first word may be: a file, one of the commands or options in ``own``, or an option of
    the command that needs no name."""
    from click.shell_completion import CompletionItem

    if not incomplete.startswith("-"):
        # First: the scripts begin anew where the word may be a file.
        return [CompletionItem(incomplete, type="file"), *own]
    seen = {item.value for item in own}
    more = default.shell_complete(ctx, incomplete)
    return [*own, *(item for item in more if item.value not in seen)]


def script(cli: click.Command, shell: str) -> str:
    """The completion script of a shell: bash, zsh or fish."""
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    assert found is not None  # click knows the three shells that the option takes
    source = found(cli, {}, "extract", "_EXTRACT_COMPLETE").source()
    return source.replace(*_MENDED[shell]) if shell in _MENDED else source
