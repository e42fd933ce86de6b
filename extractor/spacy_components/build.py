"""Builds ``models/nl_kamer``: ``python -m extractor.spacy_components.build [FOLDER]``.

From the pipeline in ``nl_kamer.cfg``, what ``models/nl_kamer/rules.json`` says of the tokenizer, and the
names of ``models/actors.json``; the same input and the same spaCy give the same bytes. Written is what
spaCy writes; the model card and the rules in the folder stay as they are.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import spacy
from spacy.lang.tokenizer_exceptions import BASE_EXCEPTIONS
from spacy.language import Language
from spacy.pipeline import EntityRuler
from spacy.util import compile_infix_regex, compile_suffix_regex, load_config

import extractor.spacy_components.factories  # noqa: F401 (registers them)
from extractor import __version__, spacy_components
from extractor.finders.actors.gazetteer import KINDS, TYPES
from extractor.knowledge import folder, load

_OWN = ("README.md", "rules.json")  # files of the folder that are not written here


class Rules(msgspec.Struct):
    """``models/nl_kamer/rules.json``; its ``note`` says what each list is for."""

    words: list[str]
    abbreviations: list[str]
    suffixes: list[str]
    infixes: list[str]
    shortest_name: int


class _Abbreviation(msgspec.Struct):
    short: str
    risky: bool = False


class _Abbreviations(msgspec.Struct):
    entries: list[_Abbreviation]


def build() -> Language:
    """The pipeline, as ``spacy.load("models/nl_kamer")`` gives it."""
    rules = load(f"{spacy_components.NAME}/rules", Rules)
    config = load_config(Path(__file__).with_name(f"{spacy_components.NAME}.cfg"))
    nlp = spacy.util.load_model_from_config(config, auto_fill=True)
    _tokenizer(nlp, rules)
    ruler = nlp.get_pipe("entity_ruler")
    assert isinstance(ruler, EntityRuler)  # so says nl_kamer.cfg
    ruler.add_patterns(list(patterns(rules.shortest_name)))  # type: ignore[arg-type]
    nlp.meta.update(_meta())
    return nlp


def _meta() -> dict[str, object]:
    return {
        "name": spacy_components.NAME.removeprefix("nl_"),
        "version": __version__,
        "description": "Parliamentary Dutch: official numbers, dates, figures, actors and commitments "
        "in letters to the Dutch parliament and the notas beside them. Rules and word lists, no "
        "trained weights.",
        "license": "MIT",
        "author": "extractor",
        "requirements": [f"extractor>={__version__}"],
        "sources": [{"name": "models/ of extractor", "license": "CC0-1.0"}],
    }


def _tokenizer(nlp: Language, rules: Rules) -> None:
    tokenizer: Any = nlp.tokenizer
    kept = {
        form: how
        for form, how in tokenizer.rules.items()
        if not _is_word(form, rules) and (form not in BASE_EXCEPTIONS or _is_abbreviation(form))
    }
    known = (e.short for e in load("abbreviations", _Abbreviations).entries if not e.risky)
    for form in (*rules.abbreviations, *known):
        if form.endswith(".") and " " not in form and not _is_word(form, rules):
            for each in (form, form[0].upper() + form[1:]):
                kept.setdefault(each, [{"ORTH": each}])
    tokenizer.rules = dict(sorted(kept.items()))
    defaults = nlp.Defaults
    suffixes = compile_suffix_regex([*(defaults.suffixes or ()), *rules.suffixes])
    infixes = compile_infix_regex([*(defaults.infixes or ()), *rules.infixes])
    tokenizer.suffix_search = suffixes.search
    tokenizer.infix_finditer = infixes.finditer


def _is_abbreviation(form: str) -> bool:
    return form.endswith(".") and form[0].isalpha()


def _is_word(form: str, rules: Rules) -> bool:
    """Whether a full stop behind the word is one that ends a sentence."""
    if not form.endswith("."):
        return False
    word = form[:-1]
    return word.isalpha() and len(word) > 1 and (word.isupper() or word.lower() in rules.words)


def patterns(shortest: int) -> Iterator[dict[str, str]]:
    """The names that stand for one thing wherever they stand, as patterns of an entity ruler, in the
    order of the alphabet. What is also an ordinary word, needs a cue or a date, or is a name of two
    things is left to the finder."""
    lines = load("actors", dict[str, str])
    found: dict[str, set[tuple[str, str]]] = {}
    for key, entries in lines.items():
        if key[0] in "-=^*":  # endings of names and other keys
            continue
        for line in entries.split("\n"):
            form, code, name, *_ = line.split("\t")
            # The index says with a mark behind the letter of the type that it is not so simple.
            kind = TYPES[code[0]] if len(code) == 1 else ""
            label = kind.upper() if kind in KINDS else ""
            found.setdefault(form, set()).add((label, name or form))
    for form in sorted(found):
        label, name = max(found[form])
        if len(found[form]) == 1 and label and len(form) >= shortest:
            yield {"label": label, "pattern": form, "id": name}


def write(target: str) -> None:
    """Write the pipeline to a folder: an empty or new one, or one that was written before. Raises
    FileExistsError for a folder with anything else in it."""
    there = set(os.listdir(target)) if os.path.isdir(target) else set()
    if there - set(_OWN) and "meta.json" not in there:
        raise FileExistsError(f"{target} holds something else than a pipeline; name another folder")
    # The strings of the vocabulary come back with the tokenizer and the patterns.
    build().to_disk(target, exclude=["vocab"])


def main(arguments: list[str]) -> int:
    """The command: 0, or 2 with one line when the folder is not one to write into."""
    target = arguments[0] if arguments else os.path.join(folder(), spacy_components.NAME)
    try:
        write(target)
    except OSError as error:
        print(error, file=sys.stderr)
        return 2
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
