"""A spaCy model by its name, for ``--model``: installed, or a folder; nothing is ever downloaded."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from extractor.messages import InputError

if TYPE_CHECKING:
    from spacy.language import Language


class Identity(NamedTuple):
    """What loads a model, from whatever folder one works in, and what tells it from other models: its name as
    it is installed, its version, and a digest of its files and of the version of spaCy."""

    place: str
    name: str
    version: str
    digest: str


def load_model(name: str) -> Language:
    """The pipeline called ``name``, or in the folder ``name``. Raises InputError: I063 when there is none,
    I064 when it cannot be used."""
    import spacy

    try:
        return spacy.load(name)
    except OSError as error:
        if "[E050]" in str(error):
            raise InputError("I063", name) from None
        raise InputError("I064", name, why=_why(error)) from None
    except Exception as error:  # a model is a package of someone else: anything may be wrong in it
        raise InputError("I064", name, why=_why(error)) from None


def identity(name: str, nlp: Language) -> Identity:
    """Which model ``name`` is."""
    from spacy.util import is_package

    place = name if is_package(name) else os.path.abspath(name)
    return Identity(place, name_of(nlp), str(nlp.meta.get("version", "")), _digest(nlp))


def name_of(nlp: Language) -> str:
    """A model's name as it is installed: "nl_core_news_lg"."""
    return "_".join(part for part in (nlp.lang, nlp.meta.get("name")) if part)


def _digest(nlp: Language) -> str:
    """Of the content of its files, wherever they are: who trains a model again rarely gives it a new version."""
    from spacy.about import __version__

    whole = hashlib.sha256(__version__.encode())
    if nlp.path is None:  # a package that makes its pipeline anew
        whole.update(nlp.to_bytes())
        return whole.hexdigest()
    root = Path(nlp.path)
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            with open(path, "rb") as file:
                one = hashlib.file_digest(file, "sha256").hexdigest()
            whole.update(f"{path.relative_to(root).as_posix()}\0{one}\n".encode())
    return whole.hexdigest()


def _why(error: Exception) -> str:
    """The first line of what went wrong."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
