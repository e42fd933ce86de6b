"""Writing an output in its place: whole or not at all, and never over what is not ours."""

from __future__ import annotations

import errno
import itertools
import os
import stat
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress

from extractor.messages import InputError

_turn = itertools.count()


def save(
    path: str,
    data: bytes,
    inputs: Iterable[str] = (),
    ours: Callable[[str], bool] | None = None,
) -> None:
    """Write the file aside in its own folder, force it to disk and put it in place at once: a run that
    is broken off, or a full disk, leaves the old one as it was.

    ``inputs`` are the files that were read (``Checked.inputs``). ``ours(path)`` tells whether an
    existing file is one that this output made before; without it, or where it says no, the file stays.
    Raises InputError: O001 an input, O002 not ours, O003 cannot be written, O004 open elsewhere.
    """
    try:
        place = os.path.realpath(path)  # what a link points to is replaced, not the link
        _may_replace(path, place, inputs, ours)
        _replace(place, data)
    except PermissionError as error:
        # Windows refuses like this while Excel or Word has the file open.
        code = "O004" if os.name == "nt" and os.path.exists(path) else "O003"
        raise InputError(code, path, why=error.strerror or str(error)) from None
    except (OSError, ValueError) as error:  # ValueError: a name with a zero byte
        why = error.strerror if isinstance(error, OSError) else None
        raise InputError("O003", path, why=why or str(error)) from None


def refuse_inputs(path: str, inputs: Iterable[str]) -> None:
    """Raise InputError (O001) when the output is one of the files that were read, by whatever name."""
    place = os.path.realpath(path)
    for other in inputs:
        if os.path.realpath(other) == place or _same(other, place):
            raise InputError("O001", path)


def open_elsewhere(path: str) -> str | None:
    """The name of the lock that Excel, Word or LibreOffice keeps beside a file while it is open, so
    that saving there would undo what is written here; None when there is none."""
    folder, name = os.path.split(os.path.realpath(path))
    stem, extension = os.path.splitext(name)
    # Word lets the mark take the place of up to two letters of a longer name.
    lost = min(max(len(stem) - 6, 0), 2) if extension.lower() == ".docx" else 0
    for lock in (f".~lock.{name}#", f"~${name[lost:]}"):
        if os.path.exists(os.path.join(folder, lock)):
            return lock
    return None


def _may_replace(
    path: str, place: str, inputs: Iterable[str], ours: Callable[[str], bool] | None
) -> None:
    refuse_inputs(path, inputs)
    if (lock := open_elsewhere(path)) is not None:
        raise InputError("O004", path, why=lock)
    try:
        mode = os.stat(place).st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode) or ours is None or not ours(path):
        raise InputError("O002", path)


def _same(one: str, other: str) -> bool:
    """Whether two names lead to one file, as hard links do."""
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def _replace(place: str, data: bytes) -> None:
    temporary = f"{place}.{os.getpid()}-{threading.get_ident()}-{next(_turn)}.tmp"
    with open(temporary, "xb") as file:
        try:
            with suppress(FileNotFoundError):
                os.chmod(temporary, os.stat(place).st_mode & 0o777)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            file.close()
            os.unlink(temporary)
            raise
    try:
        os.replace(temporary, place)
    except BaseException:
        os.unlink(temporary)
        raise
