"""``--gazetteer``: names of the user's own, for every command that finds names."""

from __future__ import annotations

import click

from extractor.commands.paths import PATH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.knowledge import Own

option = click.option(
    "--gazetteer", type=PATH, metavar="TOML", help="Names of your own; docs/gazetteer.md."
)


def use(path: str | None) -> Own | None:
    """Let the names in a file stand beside ours, or with None ours alone. Raises InputError."""
    from extractor import knowledge

    mine = None
    if path is not None:
        from extractor import gazetteer

        mine = gazetteer.read(path)
    knowledge.use(mine)
    return mine
