"""What every command shares: exit statuses, languages, and the two output streams."""

from __future__ import annotations

import io
import sys

LANGUAGES = ("nl", "en")
FLAGGED = 1
BAD_INPUT = 2


def forgive() -> None:
    """Make a console that cannot show "■" show "?" instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def write(line: bytes) -> None:
    """Print bytes as they are: JSON is UTF-8 whatever the console speaks."""
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()
