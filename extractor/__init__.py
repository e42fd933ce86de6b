"""Reads Dutch parliamentary letters (Kamerbrieven) and the notas that go with them.

``read(path)`` gives a Document, ``extract(path)`` its findings. Imports happen inside the functions:
whoever only asks for the version or for help does not pay for the finders.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from os import PathLike

    from spacy.language import Language

    from extractor.document import Document
    from extractor.findings import Coverage, Extraction
    from extractor.guard import Limits
    from extractor.messages import InputError as InputError

__version__ = "0.1.0"
__all__ = ["InputError", "__version__", "check", "extract", "nlp", "read"]


def __getattr__(name: str) -> object:
    if name == "InputError":
        from extractor.messages import InputError

        return InputError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def read(
    source: str | PathLike[str] | bytes,
    name: str | None = None,
    kind: str | None = None,
    *,
    guard: bool | Limits = True,
    ocr: bool = False,
) -> Document:
    """Read a letter or nota (txt, md, docx, odt, pdf, html, official XML) from a path ("-" is standard
    input) or from bytes; what it is shows from its content.

    ``kind`` ("brief", "nota" or "other") overrides what is guessed from the text. Everything but plain
    text is read in a child process with limits; ``guard`` may be an ``extractor.guard.Limits``, or
    False for files that you trust. ``ocr`` lets Tesseract, where it is installed, read a scan. Raises
    ``extractor.messages.InputError``, with a code and one clear line, when there is nothing to read.
    """
    from extractor import readers

    return readers.read(source, name, kind, guard, ocr=ocr)


def extract(
    source: str | PathLike[str] | bytes | Document,
    name: str | None = None,
    kind: str | None = None,
    only: Collection[str] | None = None,
    lang: str = "nl",
    *,
    guard: bool | Limits = True,
) -> Extraction:
    """Everything found in a letter or nota: the values behind ``extract FILE --json``.

    ``only`` names categories (``extractor.pipeline.CATEGORIES``); ``lang`` ("nl" or "en") is the
    language of the diagnostics; ``guard`` as for ``read``. Raises InputError as ``read`` does; a bad
    document never raises.
    """
    from extractor import pipeline
    from extractor.document import Document

    document = source if isinstance(source, Document) else read(source, name, kind, guard=guard)
    return pipeline.extract(document, only, lang)


def check(
    brief: str | PathLike[str] | bytes | Document,
    nota: str | PathLike[str] | bytes | Document,
    lang: str = "nl",
    *,
    guard: bool | Limits = True,
) -> Coverage:
    """Hold a letter against its nota: the values behind ``extract check BRIEF NOTA --json``.

    The two may come in either order: what reads as a nota is taken as the nota, and where both read
    alike, the second is. ``lang`` is the language of messages and reasons; ``guard`` as for ``read``.
    Raises InputError as ``read`` does; a bad document never raises.
    """
    from extractor import checking
    from extractor.document import Document

    one, other = (
        each if isinstance(each, Document) else read(each, guard=guard) for each in (brief, nota)
    )
    return checking.check(one, other, lang)


def nlp() -> Language:
    """The spaCy pipeline ``models/nl_kamer``: our finders as components (docs/spacy.md). Raises InputError
    where spaCy is not installed."""
    from extractor import spacy_components

    return spacy_components.load()
