"""What ``nl_kamer`` does to the texts of a corpus: ``python -m extractor.spacy_components.counts corpus``.

Prints the numbers that its model card and docs/models.md give, as the rows of a table.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import spacy
from spacy.language import Language

from extractor.readers import read
from extractor.spacy_components import load, stored


class Counts(NamedTuple):
    """Of some texts: how many they are, the entities in ``doc.ents``, those that only the entity ruler knows
    ("name (label)"), the tokens, and those that blank Dutch cuts otherwise."""

    texts: int
    entities: int
    ruled: list[str]
    tokens: int
    cut_otherwise: int


def counted(nlp: Language, texts: Iterable[str]) -> Counts:
    """``nlp`` is the ready pipeline, or another with its components."""
    blank = spacy.blank("nl")
    number = entities = tokens = otherwise = 0
    ruled: list[str] = []
    for doc in nlp.pipe(texts):
        number += 1
        entities += len(doc.ents)
        ruled += [f"{e.text} ({e.label_})" for e in doc.ents if stored.finding(e) is None]
        usual = {(token.idx, len(token)) for token in blank.make_doc(doc.text)}
        tokens += len(doc)
        otherwise += sum((token.idx, len(token)) not in usual for token in doc)
    return Counts(number, entities, ruled, tokens, otherwise)


def table(found: Counts) -> str:
    """The rows, and below them the names that only the entity ruler knows."""
    rows = [
        ("texts", found.texts),
        ("entities in `doc.ents`", found.entities),
        ("of which only the entity ruler knows", len(found.ruled)),
        ("tokens", found.tokens),
        ("of which spaCy's blank Dutch cuts otherwise", found.cut_otherwise),
    ]
    return "\n".join([*(f"| {what} | {n:,} |" for what, n in rows), *found.ruled])


def main(arguments: list[str]) -> int:
    """The command: 0, or 2 with one line when there is no corpus."""
    folder = Path(arguments[0] if arguments else "corpus")
    files = sorted(path for side in ("brief", "nota") for path in folder.glob(f"*/{side}.*"))
    if not files:
        print(f"{folder}: no pairs of letter and nota", file=sys.stderr)
        return 2
    texts = (read(path).source for path in files)
    print(table(counted(load(), texts)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
