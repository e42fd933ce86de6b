"""``--html``: a folder of pages, an overview and one for each ministry, minister, member and party; or the
overview alone as one file. No page has script or fetches anything."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from functools import partial

from msgspec import Struct

from extractor.audit.report import page
from extractor.digest import sha256
from extractor.messages import InputError
from extractor.register import words
from extractor.register.pages import Person, View, view
from extractor.register.values import Line, Register
from extractor.reports.html.page import is_ours
from extractor.reports.saving import save

INDEX = "index.html"
_FOLDER = os.path.join(os.path.dirname(__file__), "templates")
_OURS = re.compile(r"(?:ministry|minister|member|party)-[a-z0-9-]*-[0-9a-f]{8}\.html")


class Subject(Struct, frozen=True):
    """Somebody or some body that has a page."""

    group: str
    name: str
    file: str
    lines: list[Line]


def write(found: Register, path: str, lang: str) -> int:
    """Write the pages to a folder, or the overview to a file whose name ends in .html; gives how many.

    Raises InputError: G004 the folder has other files, and as ``save`` does. Pages of an earlier register
    in that folder that are none of this one are removed.
    """
    if path.lower().endswith((".html", ".htm")) and not os.path.isdir(path):
        save(path, _page(_overview(found, [], lang), lang), ours=is_ours)
        return 1
    _may_use(path)
    subjects = list(_subjects(found))
    written = {INDEX}
    for one in subjects:
        written.add(one.file)
        save(os.path.join(path, one.file), _page(_of(one, found, lang), lang), ours=is_ours)
    # The overview last: it only leads to pages that are there.
    save(
        os.path.join(path, INDEX),
        _page(_overview(found, subjects, lang), lang),
        ours=is_ours,
    )
    for name in os.listdir(path):
        stale = os.path.join(path, name)
        if name not in written and _OURS.fullmatch(name) and is_ours(stale):
            with suppress(OSError):
                os.unlink(stale)
    return len(written)


def _may_use(path: str) -> None:
    """Make the folder, or see that only pages of a register are in it."""
    try:
        os.makedirs(path, exist_ok=True)
        names = os.listdir(path)
    except OSError as error:
        raise InputError("O003", path, why=error.strerror or str(error)) from None
    index = os.path.join(path, INDEX)
    if any(name != INDEX and not _OURS.fullmatch(name) for name in names) or (
        INDEX in names and not is_ours(index)
    ):
        raise InputError("G004", path)


def _subjects(found: Register) -> Iterator[Subject]:
    """All that have a page, those with most items first."""
    by: dict[tuple[str, str], list[Line]] = defaultdict(list)
    parties: dict[str, set[str]] = defaultdict(set)
    for line in found.lines:
        for name, party in line.item.people:
            parties[name].update([party] if party else [])
    shared = {name for name, some in parties.items() if len(some) > 1}
    for line in found.lines:
        for group, name in dict.fromkeys(_named(line, shared)):
            by[group, name].append(line)
    for (group, name), lines in sorted(by.items(), key=lambda one: (-len(one[1]), one[0])):
        yield Subject(group, name, _file(group, name), lines)


def _named(line: Line, shared: Collection[str]) -> Iterator[tuple[str, str]]:
    """The groups and names of those whose page has an item. ``shared``: names of members of more than one
    party, who are told apart by it."""
    if line.ministry:
        yield "ministry", line.ministry
    for name, office in line.signers:
        yield "minister", f"{name}, {office}" if office else name
    for name, party in line.item.people:
        yield "member", f"{name} ({party})" if party and name in shared else name
        if party:
            yield "party", party


def _file(group: str, name: str) -> str:
    """A name that every file system takes, and no two subjects share."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40]
    return f"{group}-{slug}-{sha256(name.encode('utf-8', 'replace'))[:8]}.html"


def _overview(found: Register, subjects: Sequence[Subject], lang: str) -> View:
    lists = []
    for group, title in (
        ("ministry", "ministries"), ("minister", "ministers"), ("member", "people"), ("party", "parties"),
    ):  # fmt: skip
        people = tuple(
            Person(one.name, one.file, len(one.lines)) for one in subjects if one.group == group
        )
        if people:
            lists.append((words.say(title, lang), people))
    return view(found, found.lines, words.say("title", lang), "", tuple(lists), lang)


def _of(one: Subject, found: Register, lang: str) -> View:
    return view(found, one.lines, one.name, INDEX, (), lang)


def _page(shown: View, lang: str) -> bytes:
    say = partial(_say, lang)
    return page.render(_FOLDER, "register.html", lang, say, page=shown)


def _say(lang: str, key: str, *values: object) -> str:
    return words.say(key, lang, *values)
