"""Are the results as they were written: every file that counts against the SHA-256 that was kept of it."""

from __future__ import annotations

import os
from typing import NamedTuple

from extractor.audit import parts, store
from extractor.messages import InputError


class Verified(NamedTuple):
    """How many files were compared, their bytes, the paths of those that are damaged, and how many files
    are from before digests were kept, so that only their size could be compared."""

    files: int
    bytes: int
    damaged: list[str]
    unknown: int


def verify(results: str) -> Verified:
    """Look at all that counts now. Raises InputError (A013) where no results are."""
    store.check(results)
    state = store.state(results)
    if state is None:
        raise InputError("A013", results)
    files = size = unknown = 0
    damaged: list[str] = []
    for name in state.parts:
        place = os.path.join(results, parts.FOLDER, name)
        manifest = parts.read(place)
        if manifest is None:
            damaged.append(os.path.join(place, parts.MANIFEST))
            continue
        files += len(manifest.files)
        size += sum(manifest.files.values())
        unknown += len(manifest.files.keys() - manifest.digests.keys())
        damaged += [os.path.join(place, each) for each in parts.damaged(place, manifest)]
    for name, digest in state.digests.items():
        path = os.path.join(results, state.tables, name)
        files += 1
        if parts.digest(path) == digest:
            size += os.path.getsize(path)
        else:
            damaged.append(path)
    return Verified(files, size, damaged, unknown)
