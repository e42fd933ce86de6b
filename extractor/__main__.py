"""The command ``extract``."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line. The page for a bare ``--help`` is printed as it was generated, so that it
    comes at once; ``make docs`` writes it and a test holds it to what click says."""
    if sys.argv[1:] == ["--help"]:
        path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "help.txt")
        with open(path, encoding="utf-8") as page:
            sys.stdout.write(page.read())
        return
    from extractor.cli import cli

    cli(prog_name="extract")


if __name__ == "__main__":
    main()
