"""A folder, document by document, and what is known of each."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from benchmarks.generator import layout, varying, writing
from benchmarks.generator.bases import BRIEF, NOTA, ORDERS, Base, bases
from benchmarks.generator.varying import Variation

GOLD = "gold.jsonl"
LIST = "pairs.csv"
_MUTATED = 0.3  # of the letters lack a stretch
# One in so many of what is made; the rest are pairs.
_ALONE, _BROKEN, _OTHER = 25, 60, 50


class Wanted(NamedTuple):
    """What to make: so many documents, letters in pairs, letters alone and broken files together."""

    documents: int
    seed: int = 6
    formats: tuple[str, ...] = tuple(writing.SHARES)
    corpus: Path = Path(__file__).resolve().parents[2] / "corpus"


class Item(msgspec.Struct):
    """An item of a nota: the words by which it is found there, its verdict and its official numbers."""

    key: str
    kind: str
    verdict: str
    references: list[str]


class Known(msgspec.Struct):
    """A line of ``gold.jsonl``: a pair, a letter alone (no ``nota``) or a file that is broken. ``way``: what
    puts the two together; ``base`` and ``mutation``: the pair of the corpus and what was cut."""

    brief: str
    nota: str | None = None
    base: str | None = None
    mutation: str | None = None
    format: str | None = None
    way: str | None = None
    broken: str | None = None
    items: list[Item] = []


Write = Callable[[str, bytes], None]


def generate(folder: Path, wanted: Wanted) -> int:
    """Fill a folder, which must be new or empty; gives the number of documents. Raises FileExistsError."""
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(folder)
    made: set[Path] = set()

    def write(path: str, data: bytes) -> None:
        place = folder / path
        if place.parent not in made:
            place.parent.mkdir(parents=True, exist_ok=True)
            made.add(place.parent)
        place.write_bytes(data)

    listed = ["brief,nota"]
    count = 0
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / GOLD).open("wb") as gold:
        for known in _all(wanted, write):
            count += 1 + (known.nota is not None)
            gold.write(msgspec.json.encode(known) + b"\n")
            if known.way == layout.LISTED:
                listed.append(f"{known.brief},{known.nota}")
    if len(listed) > 1:
        write(LIST, "\n".join((*listed, "")).encode())
    return count


def _all(wanted: Wanted, write: Write) -> Iterator[Known]:
    from_ = bases(wanted.corpus)
    left = wanted.documents
    number = 0
    while left > 0:
        number += 1
        # Of the number alone, so that a larger folder begins as a smaller one.
        chance = random.Random(f"{wanted.seed} {number}")
        kind = chance.random()
        if kind < 1 / _BROKEN:
            known = _broken(number, from_, chance, write)
        elif kind < 1 / _BROKEN + 1 / _ALONE or left == 1:
            known = _alone(number, from_, chance, wanted.formats, write)
        else:
            known = _pair(number, from_, chance, wanted.formats, write)
        if chance.random() < 1 / _OTHER:
            write(f"overzichten/{number:06}.xlsx", b"PK\x03\x04 dit is geen document")
        left -= 1 + (known.nota is not None)
        yield known


def _format(chance: random.Random, formats: Sequence[str]) -> str:
    return chance.choice([name for name in formats for _ in range(writing.SHARES[name])])


def _pair(
    number: int, from_: Sequence[Base], chance: random.Random, formats: Sequence[str], write: Write
) -> Known:
    base = chance.choice(from_)
    variation = varying.variation(base.slots, chance)
    place = layout.place(number, base.slug, chance)
    change = _mutation(base, chance)
    mutation = base.pair.gold.mutations[change - 1] if change else None
    format_ = _format(chance, formats)
    brief = writing.made(base, BRIEF, change, format_, variation)
    # A nota comes as its letter does, or as text.
    other = format_ if chance.random() < 0.6 else formats[0]
    nota = writing.made(base, NOTA, chance.randrange(ORDERS), other, variation)
    paths = place.brief + brief.suffix, place.nota + nota.suffix
    write(paths[0], brief.data)
    write(paths[1], nota.data)
    gone = set(mutation.now_missing) if mutation else set()
    return Known(
        *paths,
        base=base.pair.name,
        mutation=mutation.name if mutation else None,
        format=format_,
        way=place.way,
        items=_items(base, gone, variation),
    )


def _mutation(base: Base, chance: random.Random) -> int:
    if chance.random() >= _MUTATED or not base.pair.gold.mutations:
        return 0
    change = chance.randrange(len(base.pair.gold.mutations)) + 1
    return change if base.source(BRIEF, change) is not None else 0


def _items(base: Base, gone: set[str], variation: Variation) -> list[Item]:
    return [
        Item(
            variation.text(one.key),
            one.kind,
            "missing" if one.key in gone else one.verdict,
            [variation.number(reference) for reference in one.references],
        )
        for one in base.pair.gold.commitments
    ]


def _alone(
    number: int, from_: Sequence[Base], chance: random.Random, formats: Sequence[str], write: Write
) -> Known:
    base = chance.choice(from_)
    format_ = _format(chance, formats)
    letter = writing.made(base, BRIEF, 0, format_, varying.variation(base.slots, chance))
    path = layout.alone(number, base.slug) + letter.suffix
    write(path, letter.data)
    return Known(path, base=base.pair.name, format=format_)


def _broken(number: int, from_: Sequence[Base], chance: random.Random, write: Write) -> Known:
    base = chance.choice(from_)
    variation = varying.variation(base.slots, chance)
    whole = writing.made(base, BRIEF, 0, writing.ODT, variation).data
    kinds: dict[str, tuple[str, bytes]] = {
        "empty": (".txt", b""),
        "cut off": (".odt", whole[: len(whole) // 2] + str(number).encode()),
        "old Word": (".doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + chance.randbytes(600)),
        "no pdf": (".pdf", b"%PDF-1.7\n" + chance.randbytes(600)),
    }
    why = chance.choice(sorted(kinds))
    suffix, data = kinds[why]
    path = layout.broken(number) + suffix
    write(path, data)
    return Known(path, broken=why)
