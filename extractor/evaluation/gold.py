"""The annotated pairs: NN-slug/gold.json beside the letter and the nota."""

from __future__ import annotations

import os
from typing import Any

import msgspec

from extractor.messages import InputError

SIDES = ("brief", "nota")


class GoldCommitment(msgspec.Struct):
    """An item that the nota says the letter deals with. ``key`` and ``unmet`` stand in the nota,
    ``evidence`` in the letter; ``due`` is the last day that is in time."""

    key: str
    kind: str
    verdict: str
    references: list[str] = []
    members: list[str] = []
    evidence: str | None = None
    unmet: list[str] = []
    due: str | None = None


class GoldAnnouncement(msgspec.Struct):
    """What the nota says the letter encloses, or in whose name it is also sent."""

    key: str
    kind: str
    verdict: str


class GoldDiscrepancy(msgspec.Struct):
    """A contradiction. Among what is optional the kind may be left open: any kind will do."""

    kind: str | None = None
    nota: str | None = None
    brief: str | None = None
    why: str = ""


class Mutation(msgspec.Struct):
    """A stretch of the letter that, once deleted, makes exactly the named commitments missing."""

    name: str
    delete_from: str
    delete_to: str
    now_missing: list[str]


class Optional(msgspec.Struct):
    """What a tool may report or leave: neither a fault nor a merit."""

    commitments: list[GoldCommitment] = []
    announcements: list[GoldAnnouncement] = []
    discrepancies: list[GoldDiscrepancy] = []
    unannounced: list[str] = []
    promises: list[str] = []
    references: dict[str, list[Any]] = {}
    figures: dict[str, list[Any]] = {}
    dates: dict[str, list[Any]] = {}
    organisations: dict[str, list[str]] = {}
    members: dict[str, list[str]] = {}


class Gold(msgspec.Struct):
    """One pair. ``figures`` rows are [printed, value or [low, high], unit], ``dates`` and
    ``references`` rows [printed, canonical], ``footnotes`` rows [label, words before the mark];
    ``unannounced`` and ``promises`` quote the letter."""

    brief: str
    nota: str
    references: dict[str, list[tuple[str, str]]]
    members: dict[str, list[str]]
    organisations: dict[str, list[str]]
    figures: dict[str, list[tuple[str, float | list[float], str]]]
    dates: dict[str, list[tuple[str, str]]]
    footnotes: dict[str, list[tuple[str, str]]] = {}
    commitments: list[GoldCommitment] = []
    announcements: list[GoldAnnouncement] = []
    discrepancies: list[GoldDiscrepancy] = []
    unannounced: list[str] = []
    promises: list[str] = []
    mutations: list[Mutation] = []
    optional: Optional = msgspec.field(default_factory=Optional)


class Pair(msgspec.Struct):
    name: str
    folder: str
    gold: Gold

    def path(self, side: str) -> str:
        """The path of the letter or the nota."""
        return os.path.join(self.folder, self.gold.brief if side == "brief" else self.gold.nota)


def pairs(folder: str) -> list[Pair]:
    """The annotated pairs in a folder, or the one pair that the folder is. Raises InputError (I001)
    when there is none and I007 when a gold file cannot be decoded."""
    found = []
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    candidates = [folder] if "gold.json" in names else [os.path.join(folder, n) for n in names]
    for candidate in candidates:
        path = os.path.join(candidate, "gold.json")
        if os.path.isfile(path):
            with open(path, "rb") as file:
                try:
                    gold = msgspec.json.decode(file.read(), type=Gold)
                except msgspec.DecodeError as error:
                    raise InputError("I007", path, why=str(error)) from None
            found.append(Pair(os.path.basename(os.path.normpath(candidate)), candidate, gold))
    if not found:
        raise InputError("I001", os.path.join(folder, "*", "gold.json"))
    return found
