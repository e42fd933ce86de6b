"""A spaCy model by its name, for ``--model``: installed, or a folder; nothing is ever downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractor.messages import InputError

if TYPE_CHECKING:
    from spacy.language import Language


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


def _why(error: Exception) -> str:
    """The first line of what went wrong."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
