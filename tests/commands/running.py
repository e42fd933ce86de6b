"""What tests of the command share: exit statuses, and an engine that finds what it is told to find."""

from __future__ import annotations

from collections.abc import Callable

from click.testing import Result

from extractor.document import Document
from extractor.findings import Announcement, Coverage, CoveredCommitment
from tests.coverages import ANNOUNCEMENTS, COMMITMENTS, coverage

Check = Callable[..., Result]
OK, FLAGGED, BAD = 0, 1, 2


class Engine:
    """Stands for the engine: gives back what a test wants found, and keeps what it was called with."""

    def __init__(self) -> None:
        self.found: Coverage | None = None
        self.commitments: tuple[CoveredCommitment, ...] = COMMITMENTS
        self.announcements: tuple[Announcement, ...] = ANNOUNCEMENTS
        self.kinds: list[str] = []
        self.lang = ""

    def __call__(self, first: Document, second: Document, lang: str = "nl") -> Coverage:
        self.kinds, self.lang = [first.kind, second.kind], lang
        letter, memo = (first, second) if first.kind == "brief" else (second, first)
        return self.found or coverage(self.commitments, self.announcements, letter, memo)


def one_line(result: Result, start: str) -> None:
    """One clear line on standard error, nothing on standard output, exit status 2."""
    assert (result.exit_code, result.stdout) == (BAD, "")
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith(start), result.stderr
