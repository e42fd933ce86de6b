"""A spaCy model by its name, for ``--model``: installed, or a folder; nothing is ever downloaded."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakSet

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


# What a folder has that spaCy can load.
_FILES = ("config.cfg", "meta.json")


def load_model(name: str) -> Language:
    """The pipeline called ``name``, or in the folder ``name``. Raises InputError: I063 when there is none,
    I064 when it cannot be used, I066 when nothing in it sees names, I068 when the folder holds something else.
    That it was made for another spaCy is for ``made_for`` to tell: spaCy's warning of it (W095) is not shown."""
    import warnings

    import spacy

    _is_model(name)
    try:
        with warnings.catch_warnings(record=True) as caught:
            nlp = spacy.load(name)
    except OSError as error:
        if "[E050]" in str(error):
            raise InputError("I063", name) from None
        raise InputError("I064", name, why=_why(error)) from None
    except Exception as error:  # a model is a package of someone else: anything may be wrong in it
        raise InputError("I064", name, why=_why(error)) from None
    for each in caught:
        if _OLDER in str(each.message):
            _warned.add(nlp)
        else:
            warnings.warn_explicit(each.message, each.category, each.filename, each.lineno)
    if not any(_sets_ents(nlp, part) for part in nlp.pipe_names):
        raise InputError("I066", name, parts=", ".join(nlp.pipe_names) or "–")
    return nlp


_OLDER = "[W095]"
_warned: WeakSet[Language] = WeakSet()


def made_for(nlp: Language) -> str:
    """The versions of spaCy that a loaded model is made for, where spaCy warns that they are others than the
    one that runs; else ""."""
    return str(nlp.meta.get("spacy_version", "?")) if nlp in _warned else ""


def _is_model(name: str) -> None:
    from spacy.util import is_package

    if is_package(name) or not os.path.exists(name):
        return
    for file in _FILES:
        if not os.path.isfile(os.path.join(name, file)):
            raise InputError("I068", name, file=file)


_ENTS = frozenset(("doc.ents", "token.ent_type", "token.ent_iob"))


def _sets_ents(nlp: Language, part: str) -> bool:
    """Whether a component fills ``doc.ents``, as far as it can be known: one of someone else that does not
    say what it assigns may."""
    declared = nlp.get_pipe_meta(part).assigns
    if not _ENTS.isdisjoint(declared):
        return True
    pipe = nlp.get_pipe(part)
    if not declared:
        return not str(getattr(pipe, "__module__", "")).startswith("spacy.")
    return bool(getattr(pipe, "annotate_ents", False))  # a span_ruler, if it is told to


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
