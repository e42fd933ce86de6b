"""The wall clock of a file that is being read under guard; outside a guarded child it stands still."""

from __future__ import annotations

import signal
import time

from extractor.guard.limits import EARNED

_purse = 0.0  # seconds that may be left at most; 0 when nothing is timed
_end = 0.0


def start(purse: float, seconds: float) -> None:
    """From now on this process is ended (SIGALRM) when the purse or the whole time is spent."""
    global _purse, _end
    if hasattr(signal, "setitimer"):  # not on Windows, where the parent's clock is the only one
        _purse, _end = purse, time.monotonic() + seconds
        signal.setitimer(signal.ITIMER_REAL, min(purse, seconds))


def stop() -> None:
    global _purse
    if _purse:
        _purse = 0.0
        signal.setitimer(signal.ITIMER_REAL, 0)


def beat() -> None:
    """Say that a page is done: its file gets a tenth of a purse more, up to a full one. A reader may
    call it anywhere; where nothing is timed it does nothing."""
    if _purse:
        left = min(_purse, signal.getitimer(signal.ITIMER_REAL)[0] + EARNED * _purse)
        signal.setitimer(signal.ITIMER_REAL, max(0.01, min(left, _end - time.monotonic())))
