"""Where the two files of a pair lie and what they are called: as offices keep them, in four ways."""

from __future__ import annotations

import random
from typing import NamedTuple

FOLDER, NAME, ACROSS, LISTED = "folder", "name", "across", "manifest"
_WAYS = (FOLDER,) * 10 + (NAME,) * 5 + (ACROSS,) * 3 + (LISTED,) * 2
_CALLED = (
    ("brief", "nota"),
    ("Kamerbrief", "Nota"),
    ("kamerbrief_def", "beslisnota"),
    ("Brief aan de Kamer", "Openbare beslisnota"),
)


class Place(NamedTuple):
    """Two paths without their endings; ``listed``: they stand in ``pairs.csv``, and nothing else tells."""

    brief: str
    nota: str
    way: str

    @property
    def listed(self) -> bool:
        return self.way == LISTED


def place(number: int, slug: str, chance: random.Random) -> Place:
    """Of the pair with this number; no two pairs get the same."""
    way = chance.choice(_WAYS)
    shelf = f"{number // 500:03}"  # no folder grows without end
    if way == FOLDER:
        brief, nota = chance.choice(_CALLED)
        folder = f"dossiers/{shelf}/{number:06} {slug}"
        return Place(f"{folder}/{brief}", f"{folder}/{nota}", way)
    if way == NAME:
        folder = f"post/{shelf}"
        said = f"{slug} {number:06}"
        return Place(f"{folder}/Kamerbrief {said}", f"{folder}/Nota bij kamerbrief {said}", way)
    if way == ACROSS:
        said = f"{number:06} {slug}"
        return Place(f"brieven/{shelf}/{said}", f"notas/{shelf}/{said}", way)
    one, other = (f"archief/{shelf}/{number:06}{chance.randrange(16**6):06x}" for _ in range(2))
    return Place(one, other, way)


def alone(number: int, slug: str) -> str:
    """Of a letter without a nota."""
    return f"los/{number // 500:03}/Kamerbrief {slug} {number:06} zonder bijlage"


def broken(number: int) -> str:
    return f"ingekomen/{number:06}/scan"
