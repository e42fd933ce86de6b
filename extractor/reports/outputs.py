"""What is written to a file for people: a judged pair, by the modules that ``reports.listed`` names.

Every output is a module with ``write(pair, path)``, which writes through ``reports.saving.save``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Protocol, cast

import msgspec

from extractor.baseline import Applied
from extractor.document import Document
from extractor.findings import Coverage, Extraction
from extractor.messages import InputError
from extractor.reports import stated
from extractor.reports.listed import OUTPUTS as OUTPUTS
from extractor.reports.listed import STANDARD as STANDARD


class Decision(msgspec.Struct, frozen=True):
    """What a reviewer made of an item. ``judgement`` is one of ``tables.words.CHOICES``, ``date`` a day
    as 2026-06-03. ``ground`` is what it rested on, where that is another by now: the fingerprints of
    item and evidence, and the verdict, as in ``baseline.Item``."""

    judgement: str
    reason: str
    reviewer: str
    date: str
    ground: tuple[str, str, str] | None = None


class Checked(msgspec.Struct, frozen=True):
    """A judged pair, ready to be written. The paths are as the user gave them, "-" for standard input;
    ``decisions`` are by the stable id of the item or finding, for outputs with columns for them; ``told``
    are the same ones in a line each, for outputs that say them. ``named``: the ids of the findings by group
    (``reports.stated``), where some were left out: the ids of the others stay what they were."""

    found: Coverage
    brief: Document
    nota: Document
    brief_path: str
    nota_path: str
    applied: Applied
    lang: str = "nl"
    decisions: Mapping[str, Decision] = {}
    told: Mapping[str, str] = {}
    named: Mapping[str, Sequence[str]] = {}

    def ids(self, group: str) -> Sequence[str]:
        """The ids of the findings of a group of ``reports.stated``, in their order."""
        return self.named[group] if group in self.named else stated.ids(self.found, group)

    def is_settled(self, id_: str) -> bool:
        """Whether a reviewer decided and the decision still counts: nothing is asked any more."""
        made = self.decisions.get(id_)
        return made is not None and made.judgement != "later" and made.ground is None

    @property
    def inputs(self) -> tuple[str, ...]:
        """The files that were read: no output may replace one of them."""
        return tuple(path for path in (self.brief_path, self.nota_path) if path != STANDARD)


class Writer(Protocol):
    """The module of an output. It may give lines to tell the user, besides that all went well."""

    def write(self, pair: Checked, path: str) -> Sequence[str] | None: ...


class DocumentWriter(Protocol):
    """The module of an output that also knows one document by itself."""

    def write_document(
        self, document: Document, found: Extraction, path: str, lang: str, source: str
    ) -> None: ...


def load(option: str) -> object:
    """The module behind an option. Raises InputError when it, or a library that it needs, is not
    installed."""
    module = next(output.module for output in OUTPUTS if output.option == option)
    with _installed(option):
        return import_module(module)


def write(pair: Checked, wanted: Iterable[tuple[str, str]]) -> list[str]:
    """Write every (option, path), in the order of the table; gives the lines to tell the user. All
    modules are loaded before anything is written. Raises InputError for what cannot be written."""
    paths = dict(wanted)
    modules = [(cast(Writer, load(o.option)), o.option) for o in OUTPUTS if o.option in paths]
    told: list[str] = []
    for module, option in modules:
        with _installed(option):
            told += module.write(pair, paths[option]) or ()
    return told


def write_document(
    document: Document,
    found: Extraction,
    source: str,
    lang: str,
    wanted: Iterable[tuple[str, str]],
) -> None:
    """Write every (option, path) for one document, read from ``source``. Raises as ``write`` does."""
    for option, path in wanted:
        module = cast(DocumentWriter, load(option))
        with _installed(option):
            module.write_document(document, found, path, lang, source)


@contextmanager
def _installed(option: str) -> Iterator[None]:
    """One clear line for a library that is not there; some are imported only when they are used."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise InputError("O005", f"--{option}", what=error.name or str(error)) from None
