"""What every command shares: exit statuses, languages, and the two output streams."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress

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


# What is wrong with where the output goes; an error with another number is not of the output.
_UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


def failed(error: OSError) -> int:
    """Say in one line what the system refused: to write the standard output, or to open a file that
    nothing else has answered for. Gives the exit status; raises the error again when it is another."""
    if error.errno == errno.EPIPE:  # whoever read it has seen enough
        status, line = FLAGGED, ""
    else:
        from extractor.messages import InputError

        status, why = BAD_INPUT, error.strerror or str(error)
        if error.errno in _UNWRITABLE and error.filename is None:
            told = InputError("O003", "stdout", why=why)
        elif isinstance(error, PermissionError) and error.filename is not None:
            told = InputError("O042", os.fsdecode(error.filename), why=why)
        else:
            raise error
        line = told.line(_language())
    with suppress(OSError):
        sys.stderr.write(f"{line}\n" if line else "")
    if sys.stdout is not None:
        # What is left of the output would be tried again when Python ends, and fail with more lines.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status


def _language() -> str:
    """The language that the call asks for: by now it is no longer known to click."""
    given = " ".join(sys.argv).replace("=", " ")
    return "en" if " --lang en" in given else "nl"
