"""The command line over the public verbs."""

from __future__ import annotations

from importlib import import_module

import click

import extractor
from extractor.commands import completing
from extractor.commands.console import write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

# Where each command stands: it is imported when it is asked for, since `extract brief.txt` needs one
# of them and pays for no other.
_COMMANDS = {
    "document": "document.command",
    "check": "check.command",
    "review": "review.command",
    "audit": "audit.command",
    "compact": "audit.compact_command",
    "query": "query.command",
    "register": "register.command",
    "report": "register.report_command",
    "evaluate": "evaluate.command",
}


class _Group(click.Group):
    """Subcommands, and without one the command for documents: ``extract brief.txt`` needs no verb."""

    default = "document"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = ("--help", "--version", "--schema", "--show-completion")
        if args and args[0] not in _COMMANDS and args[0] not in own:
            args.insert(0, self.default)
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, _, attribute = _COMMANDS[cmd_name].partition(".")
        found = getattr(import_module(f"extractor.commands.{module}"), attribute)
        assert isinstance(found, click.Command)  # the table names nothing else
        return found

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        own = super().shell_complete(ctx, incomplete)
        default = self.get_command(ctx, self.default)
        assert default is not None
        return completing.with_files(ctx, own, default, incomplete)


def _print_schema(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if not wanted:
        return
    import msgspec

    from extractor import schema

    write(msgspec.json.format(msgspec.json.encode(schema.extraction()), indent=1))
    ctx.exit()


def _print_completion(ctx: click.Context, param: click.Parameter, shell: str | None) -> None:
    if shell is None:
        return
    click.echo(completing.script(cli, shell))
    ctx.exit()


@click.group(
    cls=_Group,
    no_args_is_help=True,
    context_settings={"help_option_names": ["--help"], "max_content_width": 80},
    options_metavar="",
    subcommand_metavar="FILE... | COMMAND",
)
@click.version_option(extractor.__version__, prog_name="extract", message="%(prog)s %(version)s")
@click.option(
    "--schema",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_schema,
    help="Print the JSON Schema of the output and stop.",
)
@click.option(
    "--show-completion",
    type=click.Choice(("bash", "zsh", "fish")),
    is_eager=True,
    expose_value=False,
    callback=_print_completion,
    help="Print the completion script of a shell and stop.",
)
def cli() -> None:
    """Read Dutch parliamentary letters (Kamerbrieven) and notas.

    \b
    extract brief.txt                    an overview for people
    extract brief.txt --json             everything found, as JSON
    extract *.txt > found.jsonl          many files, one JSON document a line
    extract document --help              all options
    extract check brief.txt nota.txt     what the nota promises and the letter lacks
    extract review brief.txt nota.txt    decide on that in the browser
    extract audit FOLDER                 all letters and notas of a folder, as tables
    extract query "SELECT ..."           ask those tables a question
    extract register RESULTS             what was promised, and what later letters say of it

    Exit status: 0 all read, 2 a file could not be read; of check: 1 something flagged.
    """
