"""``python -m extractor.evaluation.vocabulary corpus``: what the matcher knows of words, made ready.

Counts the stems of the pairs in ``learned_from`` (``--pairs 01-62``: of these) for ``models/frequency.json`` and turns the groups of ``models/synonyms.json``
into what a check looks up, ``models/meanings.json``: stemming thirty thousand words takes longer than a
check may.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Sequence

import msgspec

import extractor
from extractor import knowledge
from extractor.evaluation import learned_from
from extractor.evaluation.learned_from import MATCHER_DATE, PAIRS
from extractor.language import frequency, sentences, stems
from extractor.messages import InputError

_PAIRS = 4  # in how many pairs a stem stands at least, to be a word of any subject
_COMMAND = "python -m extractor.evaluation.vocabulary corpus"


class _Groups(msgspec.Struct):
    groups: list[list[str]]


def counted(folder: str, numbers: str = PAIRS) -> dict[str, object]:
    """In how many sentences of some pairs of the corpus each common stem stands."""
    count: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    total = 0
    for pair in learned_from.among(folder, numbers):
        seen: set[str] = set()
        for side in ("brief", "nota"):
            document = extractor.read(pair.path(side), kind=side)
            for p in document.passages:
                for start, end in sentences.split(document.text, p.start, p.end):
                    here = set(stems.of(document.text, start, end))
                    count.update(here)
                    seen |= here
                    total += 1
        pairs.update(seen)
    kept = {stem: n for stem, n in count.items() if pairs[stem] >= _PAIRS}
    return {
        "source": f"counted in the corpus by {_COMMAND}",
        "pairs": numbers,
        "date": MATCHER_DATE,
        "licence": "MIT",
        "note": f"in how many sentences of letters and notas a stem stands, if it stands in {_PAIRS} pairs",
        "sentences": total,
        "stems": dict(sorted(kept.items(), key=lambda item: (-item[1], item[0]))),
    }


def meanings() -> dict[str, object]:
    """For each stem its groups of synonyms, and how rare each group is."""
    by_stem: dict[str, list[int]] = {}
    rarities: list[float] = []
    forms: dict[str, str] = {}
    for group in knowledge.load("synonyms", _Groups).groups:
        found = stems.stem_all(group)
        known = dict.fromkeys(found)
        if len(known) < 2:
            continue
        forms.update(pair for pair in zip(group, found, strict=True) if pair[0] != pair[1])
        for stem in known:
            by_stem.setdefault(stem, []).append(len(rarities))
        rarities.append(round(frequency.rarity(sum(map(frequency.count, known))), 2))
    return {
        "source": f"made from synonyms.json and frequency.json by {_COMMAND}",
        "date": MATCHER_DATE,
        "licence": "MIT",
        "note": "the groups of synonyms.json by stem, and how much each group tells (0 to 1)",
        "rarities": rarities,
        "stems": {stem: " ".join(map(str, ids)) for stem, ids in sorted(by_stem.items())},
        "forms": dict(sorted(forms.items())),
    }


def written(data: dict[str, object]) -> bytes:
    """The bytes of a file."""
    return msgspec.json.format(msgspec.json.encode(data), indent=0) + b"\n"


def _write(name: str, data: dict[str, object]) -> None:
    path = os.path.join(knowledge.folder(), f"{name}.json")
    with open(path + ".new", "wb") as file:
        file.write(written(data))
    os.replace(path + ".new", path)


def main(arguments: Sequence[str]) -> int:
    """The command: 0, or 2 with one line when there are no such pairs."""
    try:
        folders, numbers = learned_from.asked(arguments)
        found = counted(folders[0], numbers)
    except (InputError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    _write("frequency", found)
    frequency.forget()
    _write("meanings", meanings())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
