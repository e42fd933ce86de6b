"""Universal Dependencies to spaCy's training files: ``python -m extractor.spacy_components.ud UD TARGET``.

``UD`` is a folder with the treebanks LassySmall and Alpino as they are published; written are ``train.spacy``,
``dev.spacy``, ``test_lassysmall.spacy`` and ``test_alpino.spacy``, which ``models/nl_ud/config.cfg`` trains and
measures with. Learned from is LassySmall: its dev part and the train part of an older release, without the
sentences that stand in its test part now. Training stops by the dev part of Alpino, which is another genre.

The releases differ in what they write for the same thing; brought together are capitals of lemmas, the
underscores that part compounds, and the values of features.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

_TOGETHER = 10  # sentences in one Doc, so that there are beginnings to learn
_NO_SPACE_BEFORE = frozenset(".,;:?!)]}%»”’")
_NO_SPACE_BEHIND = frozenset("([{«“‘€$")
_VALUES = {"Abbr=yes": "Abbr=Yes", "Foreign=yes": "Foreign=Yes"}
_DIGITS = re.compile(r"\d+")


class Word(NamedTuple):
    """A line of CoNLL-U: the word, its lemma in one piece, part of speech, features ("" for none) and whether
    a space follows."""

    form: str
    lemma: str
    upos: str
    feats: str
    space: bool


class Sentence(NamedTuple):
    """The words of a sentence; ``id`` is "wiki-135.p.100.s.1" or the like, the same in every release."""

    id: str
    words: tuple[Word, ...]


def read(text: str) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file. Words that stand for what was left out ("8.1") are no words."""
    name, has_spaces, rows = "", False, list[list[str]]()
    for line in (*text.splitlines(), ""):
        if line.startswith("# sent_id = ") or (line.startswith("# ") and " = " not in line):
            name = line.split()[-1].removesuffix(".xml")
        elif line.startswith("# text = "):
            has_spaces = True
        elif line and line[0] != "#":
            fields = line.split("\t")
            if fields[0].isdigit():
                rows.append(fields)
        elif not line and rows:
            yield Sentence(name, tuple(_words(rows, has_spaces)))
            has_spaces, rows = False, []


def _words(rows: list[list[str]], has_spaces: bool) -> Iterator[Word]:
    for i, fields in enumerate(rows):
        _, form, lemma, upos, _, feats, *_, misc = fields
        if "_" not in form:
            lemma = lemma.replace("_", "")
        if upos != "PROPN":
            lemma = lemma.lower()
        found = "" if feats == "_" else "|".join(_VALUES.get(f, f) for f in feats.split("|"))
        if has_spaces:
            space = "SpaceAfter=No" not in misc
        else:  # the old release does not say: the usual way of writing
            follows = rows[i + 1][1] if i + 1 < len(rows) else "x"
            space = form not in _NO_SPACE_BEHIND and follows not in _NO_SPACE_BEFORE
        yield Word(form, lemma, upos, found, space)


def in_order(sentences: Iterable[Sentence]) -> list[Sentence]:
    """Sentences as they follow each other in the text that they are from; the old release shuffles them."""
    return sorted(sentences, key=lambda s: ([int(n) for n in _DIGITS.findall(s.id)], s.id))


def docs(nlp: Language, sentences: Iterable[Sentence], together: int = _TOGETHER) -> Iterator[Doc]:
    """Docs of a few sentences each, with everything that the treebank says of their words."""
    kept: list[Sentence] = []
    for sentence in sentences:
        kept.append(sentence)
        if len(kept) == together:
            yield _doc(nlp, kept)
            kept = []
    if kept:
        yield _doc(nlp, kept)


def _doc(nlp: Language, sentences: list[Sentence]) -> Doc:
    words = [
        word._replace(space=True) if word is sentence.words[-1] else word
        for sentence in sentences
        for word in sentence.words
    ]
    return Doc(
        nlp.vocab,
        words=[word.form for word in words],
        spaces=[word.space for word in words],
        lemmas=[word.lemma for word in words],
        pos=[word.upos for word in words],
        morphs=[word.feats for word in words],
        sent_starts=[i == 0 for sentence in sentences for i in range(len(sentence.words))],
    )


def parts(folder: Path) -> dict[str, list[Sentence]]:
    """What is trained on, what stops the training, and the two tests, by the name of their file."""
    small, alpino = folder / "ud_lassysmall", folder / "ud_alpino"

    def sentences(path: Path) -> list[Sentence]:
        return list(read(path.read_text("utf-8")))

    dev, test = sentences(small / "new-dev.conllu"), sentences(small / "new-test.conllu")
    newer = {sentence.id for sentence in (*dev, *test)}
    old = [s for s in sentences(small / "v2.0-train.conllu") if s.id not in newer]
    return {
        "train": in_order(old) + dev,
        "dev": sentences(alpino / "new-dev.conllu"),
        "test_lassysmall": test,
        "test_alpino": sentences(alpino / "new-test.conllu"),
    }


def main(arguments: list[str]) -> int:
    """The command: 0, or 2 with one line when files are missing or a folder cannot be written."""
    if len(arguments) != 2:
        print("give two folders: the treebanks, and where to write", file=sys.stderr)
        return 2
    nlp = spacy.blank("nl")
    target = Path(arguments[1])
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, sentences in parts(Path(arguments[0])).items():
            DocBin(docs=docs(nlp, sentences)).to_disk(target / f"{name}.spacy")
            print(f"{name}: {len(sentences)} sentences")
    except OSError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
