"""How far an audit is: a bar with rate and time left, or plain lines where no terminal shows one."""

from __future__ import annotations

import sys
import threading
import time
from typing import Any

from extractor.audit import words
from extractor.audit.values import DONE, UnitOutcome

_EVERY = 10.0  # seconds between two plain lines


class Progress:
    """Counts documents; ``tell`` may be called from any thread."""

    def __init__(self, lang: str, quiet: bool = False) -> None:
        self._lang = lang
        self._quiet = quiet
        self._lock = threading.Lock()
        self._bar: Any = None
        self._task: Any = None
        self.total = self.done = self.failures = 0
        self._began = self._said = time.monotonic()

    def start(self, total: int) -> None:
        """So many documents more are to be done."""
        self.total += total
        self._began = self._said = time.monotonic()
        if self._quiet or not total:
            return
        if sys.stderr.isatty() and self._bar is None:
            self._bar = self._made()
            self._bar.start()
            self._task = self._bar.add_task("", total=self.total, rate="", failures="")
        elif self._bar is not None:
            self._bar.update(self._task, total=self.total)

    def _made(self) -> Any:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeElapsedColumn,
            TimeRemainingColumn,
        )

        return Progress(
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[failures]}"),
            console=Console(stderr=True),
        )

    def tell(self, unit: UnitOutcome) -> None:
        """A unit is done."""
        with self._lock:
            self.done += len(unit.items)
            self.failures += sum(outcome.status != DONE for _, outcome in unit.items)
            now = time.monotonic()
            rate = self.done / max(0.001, now - self._began)
            bad = f"{self.failures} {words.text('failed', self._lang)}" if self.failures else ""
            said = f"{rate:.1f} {words.text('rate', self._lang)}"
            if self._bar is not None:
                self._bar.update(self._task, completed=self.done, rate=said, failures=bad)
            elif not self._quiet and now - self._said >= _EVERY:
                self._said = now
                left = max(0, self.total - self.done) / max(rate, 0.001)
                tail = f", {bad}" if bad else ""
                line = f"{self.done}/{self.total}, {said}, {duration(left)}{tail}"
                print(line, file=sys.stderr, flush=True)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None


def duration(seconds: float) -> str:
    """ "4 s", "3:20", "2:05:10"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
