"""What the handlers share, and the thread that judges the pairs in the background."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Engine

from extractor.messages import InputError
from extractor.review import store
from extractor.review.preparing import Files, Judged, Shelf
from extractor.review.web.guarding import Where
from extractor.review.web.sessions import Sessions


@dataclass(frozen=True)
class Service:
    """One running review. ``files`` are the pairs that were named on the command line, by their id;
    ``failed`` says, in one line, why a pair could not be read; ``unpaired``, each in one line, which
    folders are no pair and why."""

    engine: Engine
    shelf: Shelf
    sessions: Sessions
    where: Where
    files: Mapping[int, Files]
    who: str
    lang: str
    most_mb: int
    unpaired: tuple[str, ...] = ()
    failed: dict[int, str] = field(default_factory=dict)

    def bring_in(self, pair: int) -> None:
        """Read and judge a pair as it is on disk, when that is new."""
        files = self.files.get(pair)
        if files is None:
            return
        try:
            self.shelf.bring_in(pair, files, self.who)
            self.failed.pop(pair, None)
        except InputError as error:
            self.failed[pair] = error.line(self.lang)

    def newest(self, pair: int) -> Judged | None:
        """The newest version of a pair, judged now when nobody did yet; None when there is none."""
        number = store.newest(self.engine, pair)
        if number is None:
            self.bring_in(pair)
            number = store.newest(self.engine, pair)
        return None if number is None else self.shelf.judged(pair, number)


def prepare(service: Service, stop: threading.Event) -> threading.Thread:
    """Judge all pairs, one after the other, until told to stop."""

    def run() -> None:
        for pair in service.files:
            if stop.is_set():
                return
            service.bring_in(pair)

    thread = threading.Thread(target=run, name="prepare", daemon=True)
    thread.start()
    return thread
