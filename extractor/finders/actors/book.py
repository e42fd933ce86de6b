"""Where the searches for actors write down what they see."""

from __future__ import annotations

import msgspec

from extractor.document import Document

MEMBER = "member"
BEWINDSPERSOON = "bewindspersoon"
PERSON = "person"
MINISTRY = "ministry"
BODY = "body"
COMMITTEE = "committee"
PARTY = "party"
MUNICIPALITY = "municipality"
REGION = "region"
PROGRAMME = "programme"
ORGANISATION = "organisation"
CHAMBER = "chamber"


class Sighting(msgspec.Struct, frozen=True, order=True, gc=False):
    """``text[start:end]`` mentions the actor ``key`` of this type.

    Sightings with the same type and key are one actor. ``name`` is what the knowledge files or a
    longer form call it, None where the printed text is all there is. A struct, not a tuple: these are
    made by the hundred, and that takes half the time.
    """

    start: int
    end: int
    type: str
    key: str
    name: str | None = None
    role: str | None = None
    party: str | None = None


class Book:
    """The sightings in one document, and which characters they take: no two overlap, except that a
    ministry may be seen within an office ("collega van SZW"). ``taken[i]`` is 1 where character
    ``i`` is spoken for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.sightings: list[Sighting] = []
        # organisations on no list, by their first word: the words as printed, a sighting of them
        self.new: dict[str, tuple[str, Sighting]] = {}
        self.surnames: frozenset[str] | None = None  # words that follow given names; on demand
        self.taken = bytearray(len(document.text) + 1)

    def free(self, start: int, end: int) -> bool:
        """Whether nothing in ``text[start:end]`` has been seen as an actor yet."""
        return self.taken.find(1, start, end) < 0

    def take(self, start: int, end: int) -> None:
        """Keep ``text[start:end]`` from being seen as anything else."""
        self.taken[start:end] = b"\1" * (end - start)

    def add(self, sighting: Sighting) -> None:
        self.sightings.append(sighting)
        start, end = sighting.start, sighting.end
        self.taken[start:end] = b"\1" * (end - start)
