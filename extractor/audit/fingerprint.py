"""The version of the rules: what decides which rows a document gives."""

from __future__ import annotations

import hashlib
import os
from functools import cache

from extractor import __version__, knowledge

# Everything of the package but what only shows, runs or measures.
_OUTSIDE = frozenset((
    "audit", "commands", "evaluation", "register", "reports", "review", "__pycache__",
    "__main__.py", "baseline.py", "cli.py", "schema.py",
))  # fmt: skip
_ROWS = ("rows.py", "work.py", "columns.py", "offices.py")  # of the audit itself


@cache
def rules() -> str:
    """A fingerprint of the code that reads and finds, and of the models. It changes with every change
    there, so that a rule that was mended is asked again about every document."""
    digest = hashlib.sha256(__version__.encode())
    for path in sources():
        with open(path, "rb") as file:
            digest.update(hashlib.sha256(file.read()).digest())
    return digest.hexdigest()[:16]


def sources() -> list[str]:
    """The files of which it is the fingerprint, in order."""
    here = os.path.dirname(os.path.abspath(__file__))
    package = os.path.dirname(here)
    paths = [os.path.join(here, name) for name in _ROWS]
    for folder, folders, names in os.walk(package):
        if folder == package:
            folders[:] = [name for name in folders if name not in _OUTSIDE]
            names = [name for name in names if name not in _OUTSIDE]
        folders.sort()
        paths += [os.path.join(folder, name) for name in sorted(names) if name.endswith(".py")]
    models = knowledge.folder()
    paths += [os.path.join(models, n) for n in sorted(os.listdir(models)) if n.endswith(".json")]
    return paths
