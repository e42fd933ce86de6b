"""``extract review BRIEF NOTA``: a page in the browser where reviewers decide, and the decisions stay."""

from __future__ import annotations

import os
import sys

import click

import extractor
from extractor.commands import gazetteers, guarding
from extractor.commands.console import BAD_INPUT, LANGUAGES, forgive
from extractor.commands.paths import PATH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractor.guard import Limits
    from extractor.review.preparing import Files, Unpaired

DATABASE = "extract-review.sqlite"
_MOST_MB = 25


@click.command("review")
@click.argument("paths", nargs=-1, required=True, metavar="BRIEF NOTA | FOLDER", type=PATH)
@click.option(
    "--database",
    metavar="FILE|URL",
    help=f"Where decisions are kept: a file, or postgresql://...  [default: {DATABASE} beside the pair]",
)
@click.option("--reviewer", metavar="NAME", help="Who decides.  [default: who is logged in here]")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port; 0 takes a free one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--host-name",
    "host_names",
    multiple=True,
    metavar="NAME",
    help="Name that browsers use; repeatable.",
)
@click.option(
    "--password-file",
    type=PATH,
    metavar="FILE",
    help="Ask name and password; the first line is it.",
)
@click.option(
    "--max-upload", type=click.IntRange(1, 200), default=_MOST_MB, show_default=True, metavar="MB"
)
@click.option("--no-browser", is_flag=True, help="Only print the address.")
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    default="nl",
    show_default=True,
    help="Language of the page.",
)
@gazetteers.option
@guarding.options
def command(
    paths: Sequence[str],
    database: str | None,
    reviewer: str | None,
    port: int,
    host: str,
    host_names: Sequence[str],
    password_file: str | None,
    max_upload: int,
    no_browser: bool,
    lang: str,
    gazetteer: str | None,
    ocr: bool,
    max_memory: int | None,
    max_seconds: int | None,
    no_guard: bool,
) -> None:
    """Review pairs in the browser: confirm, overrule or leave for later.

    BRIEF and NOTA are one pair; a FOLDER holds folders with a brief.* and a nota.* each. The page is
    only to be had on this computer, with the address that is printed; it works once. Every decision is
    kept at once, with who, when and what was before it. Ctrl-C ends.

    \b
    extract review brief.docx nota.docx
    extract review letters/ --reviewer "A. Bakker"
    extract review letters/ --database postgresql://me@server/reviews
    extract review letters/ --host 10.0.0.5 --password-file secret.txt

    With --host other than this computer --password-file is needed; the connection is not encrypted:
    put a server with TLS before it.
    """
    forgive()
    try:
        guard = guarding.limits(max_memory, max_seconds, no_guard)
        gazetteers.use(gazetteer)
        _serve(
            paths,
            database,
            reviewer or _user(),
            host,
            port,
            host_names,
            password_file,
            max_upload,
            not no_browser,
            lang,
            guard,
            ocr,
        )
    except extractor.InputError as error:
        click.echo(error.line(lang), err=True)
        sys.exit(BAD_INPUT)


def _serve(
    paths: Sequence[str],
    database: str | None,
    who: str,
    host: str,
    port: int,
    host_names: Sequence[str],
    password_file: str | None,
    max_upload: int,
    browse: bool,
    lang: str,
    guard: bool | Limits,
    ocr: bool,
) -> None:
    try:
        from extractor.review import database as databases
        from extractor.review import preparing, store
        from extractor.review.web import serving, sessions
        from extractor.review.web.guarding import Where
        from extractor.review.web.service import Service
        from extractor.review.words import say
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("extractor"):
            raise
        raise extractor.InputError("O040", "review", what=error.name or "?") from None
    loopback = serving.is_loopback(host)
    if not loopback and password_file is None:
        raise extractor.InputError("O047", f"--host {host}")
    password = sessions.password(password_file) if password_file else None
    found, left, folder = _pairs(paths, guard, ocr)
    unpaired = tuple(one.line(lang) for one in left)
    for line in unpaired:
        click.echo(line, err=True)
    if not found:
        raise extractor.InputError("O044", folder)
    engine = databases.open_(database or os.path.join(folder, DATABASE))
    files = {store.add_pair(engine, pair.key, pair.name): pair for pair in found}
    socket = serving.listen(host, port)
    bound = socket.getsockname()[1]
    keeper = sessions.Sessions(who, password)
    names = {name.lower() for name in (*host_names, *(() if loopback else (host,)))}
    service = Service(
        engine=engine,
        shelf=preparing.Shelf(engine, preparing.Reading(guard, ocr, lang)),
        sessions=keeper,
        where=Where(bound, names, loopback and not host_names),
        files=files,
        unpaired=unpaired,
        who=who,
        lang=lang,
        most_mb=max_upload,
    )
    address = serving.address(host, bound, None if password else keeper.token)

    def ready() -> None:
        click.echo(address)
        # Not said before the address: who starts this from a script reads the first line.
        click.echo(say("stops" if password else "works_once", lang))
        if browse:
            import webbrowser

            webbrowser.open(address)

    serving.run(service, socket, ready)


def _pairs(
    paths: Sequence[str], guard: bool | Limits, ocr: bool
) -> tuple[list[Files], list[Unpaired], str]:
    """The pairs, the folders that are none, and the folder in which the decisions are kept."""
    from extractor.review import preparing

    if len(paths) == 1:
        return *preparing.sorted_out(paths[0]), paths[0]
    if len(paths) != 2:
        raise click.UsageError("give BRIEF and NOTA, or one FOLDER")
    brief, nota = paths
    one, other = (extractor.read(path, guard=guard, ocr=ocr) for path in paths)
    if one.sha256 == other.sha256:
        raise extractor.InputError("I009", f"{brief}, {nota}")
    from extractor import checking

    if checking.in_order(one, other)[0].sha256 != one.sha256:
        brief, nota = nota, brief
    return [preparing.pair_of(brief, nota)], [], os.path.dirname(os.path.abspath(nota))


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this user
        return "?"
