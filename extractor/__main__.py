"""The command ``extract``."""

from __future__ import annotations

import errno
import os
import sys


def main() -> None:
    """Run the command line. What the system refuses is one line and exit status 2."""
    try:
        if sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        try:
            _run()
        finally:
            sys.stdout.flush()  # while it can still be said that it failed
    except OSError as error:
        from extractor.commands.console import failed

        sys.exit(failed(error))


def _run() -> None:
    """The page for a bare ``--help`` is printed as it was generated, so that it comes at once; ``make
    docs`` writes it and a test holds it to what click says."""
    if sys.argv[1:] == ["--help"]:
        path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "help.txt")
        with open(path, encoding="utf-8") as page:
            sys.stdout.write(page.read())
        return
    from extractor.cli import cli

    cli(prog_name="extract")


if __name__ == "__main__":
    main()
