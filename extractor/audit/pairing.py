"""Which letter goes with which nota, by what can be seen without opening them: a manifest, the folder
they share, their names. What is left is compared by content (``alike``)."""

from __future__ import annotations

import csv
import os
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from functools import lru_cache
from typing import NamedTuple

from extractor.audit.words import Why
from extractor.messages import InputError

MANIFEST, FOLDER, NAME, CONTENT = "manifest", "folder", "name", "content"
DEFAULT = "pairs.csv"

# How sure a pairing is; what the content says comes on top, since a check that does not fit is a row.
CERTAINTY = {MANIFEST: 1.0, FOLDER: 0.95, NAME: 0.9}
_TWO = 0.85  # two documents in a folder, whatever they are called
_ACROSS = 0.8  # one name in two folders

_LETTER = re.compile(r"(?:\w*brie(?:f|ven)|letters?)")
_NOTA = re.compile(r"(?:\w*nota(?:s|'s)?|memos?|\w*notities?)")
_SIGNS = ("brie", "letter", "nota", "memo", "notiti")  # one stands in whatever the two match
_FILLERS = frozenset(
    ("bij", "de", "het", "een", "van", "aan", "en", "def", "definitief", "openbare")
)
_WORD = re.compile(r"[^\W_]+")
# Of one text in several formats the first of these is read.
_FORMATS = ("docx", "odt", "html", "htm", "xhtml", "xml", "md", "markdown", "txt", "pdf")


class Together(NamedTuple):
    """Two paths, the letter first where ``named``; ``forced``: the user said which is which."""

    one: str
    other: str
    method: str
    certainty: float
    why: Why
    named: bool = True
    forced: bool = False


class Paired(NamedTuple):
    """``alone``: a path and why; ``absent``: what a manifest names and is not there."""

    pairs: list[Together]
    alone: dict[str, Why]
    absent: list[str]


def by_sight(
    paths: Collection[str], manifest: list[tuple[str, str]], name: str = DEFAULT
) -> Paired:
    """Pair what can be paired without reading. ``manifest`` as ``read_manifest`` gives it, ``name`` how it
    is called."""
    pairs: list[Together] = []
    there = set(paths)
    absent: list[str] = []
    for one, other in manifest:
        absent += [path for path in (one, other) if path not in there]
        if one in there and other in there and one != other:
            pairs.append(
                Together(
                    one, other, MANIFEST, CERTAINTY[MANIFEST], (("manifest", name),), True, True
                )
            )
    left = sorted(there - {path for pair in pairs for path in pair[:2]})
    alone: dict[str, Why] = {}
    left = _one_format(left, alone)
    for step in (_by_folder, _by_name, _across):
        found = step(left)
        pairs += found
        used = {path for pair in found for path in pair[:2]}
        left = [path for path in left if path not in used]
    alone |= dict.fromkeys(left, (("alone", ""),))
    return Paired(pairs, alone, absent)


def _one_format(paths: list[str], alone: dict[str, Why]) -> list[str]:
    """Of "brief.docx" and "brief.pdf" one stands for both."""
    groups: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        groups[path.rsplit(".", 1)[0].lower()].append(path)
    kept: list[str] = []
    for group in groups.values():
        first = min(group, key=_preference)
        kept.append(first)
        if len(group) > 1 and role(first) is not None:
            alone |= dict.fromkeys((p for p in group if p != first), (("format", first),))
        else:
            kept += [path for path in group if path != first]
    return sorted(kept)


def _preference(path: str) -> tuple[int, str]:
    ending = path.rsplit(".", 1)[-1].lower()
    return (_FORMATS.index(ending) if ending in _FORMATS else len(_FORMATS), path)


def _by_folder(paths: list[str]) -> list[Together]:
    """One letter and one nota in a folder, or just two documents."""
    found: list[Together] = []
    for folder, group in _grouped((os.path.dirname(path), path) for path in paths):
        letters = [path for path in group if role(path) == "brief"]
        notas = [path for path in group if role(path) == "nota"]
        where = folder or "."
        if len(letters) == len(notas) == 1:
            why: Why = (("folder", where),)
            found.append(Together(letters[0], notas[0], FOLDER, CERTAINTY[FOLDER], why))
        elif len(group) == 2 and len(letters) < 2 and len(notas) < 2:
            why = (("two", where),)
            one, other = sorted(group, key=lambda path: (path in notas, path not in letters))
            named = bool(letters or notas)
            found.append(Together(one, other, FOLDER, _TWO, why, named))
    return found


def _by_name(paths: list[str]) -> list[Together]:
    """The same words in both names, but for those that say what each is."""
    return _matched(paths, CERTAINTY[NAME], os.path.dirname, role)


def _across(paths: list[str]) -> list[Together]:
    """As by name, in two folders; which of the two is for the notas may be said further up."""
    return _matched(paths, _ACROSS, lambda path: "", _role_anywhere)


def _matched(
    paths: list[str],
    certainty: float,
    within: Callable[[str], str],
    role: Callable[[str], str | None],
) -> list[Together]:
    found: list[Together] = []
    for key, group in _grouped((f"{within(path)}\n{stem(path)}", path) for path in paths):
        letters = [path for path in group if role(path) == "brief"]
        notas = [path for path in group if role(path) == "nota"]
        same = key.split("\n")[1]
        if same and len(letters) == len(notas) == 1:
            why: Why = (("name", same),)
            found.append(Together(letters[0], notas[0], NAME, certainty, why))
    return found


def _grouped(keyed: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for key, path in keyed:
        groups[key].append(path)
    return sorted(groups.items())


def role(path: str) -> str | None:
    """What a name says that a document is: "nota", "brief" or nothing; else what its folder says. A
    nota is often called after its letter ("nota bij kamerbrief"), so that word decides."""
    folder, name = os.path.split(path)
    return _said(name.rsplit(".", 1)[0]) or _said(os.path.basename(folder))


def _role_anywhere(path: str) -> str | None:
    """As ``role``, or what the nearest folder above says that says anything."""
    said = role(path)
    if said is None:
        for part in reversed(path.split("/")[:-2]):
            if (said := _said(part)) is not None:
                break
    return said


@lru_cache(maxsize=1 << 16)  # each name is asked for by several steps
def _said(part: str) -> str | None:
    low = part.lower()
    if not any(sign in low for sign in _SIGNS):
        return None
    words = _words(part)
    if any(_NOTA.fullmatch(word) for word in words):
        return "nota"
    return "brief" if any(_LETTER.fullmatch(word) for word in words) else None


def stem(path: str) -> str:
    """The words of a name without those that say what it is."""
    words = _words(os.path.basename(path).rsplit(".", 1)[0])
    return " ".join(
        w
        for w in words
        if w not in _FILLERS and not _LETTER.fullmatch(w) and not _NOTA.fullmatch(w)
    )


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text))]


def read_manifest(path: str, folder: str) -> list[tuple[str, str]]:
    """The pairs of a csv with a letter and a nota in each row, as paths below ``folder``. A first row
    that says "brief" and "nota" tells which column is which. Raises InputError (A009)."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise InputError("A009", path, why=why) from None
    head = text.split("\n", 1)[0]
    mark = max(";,\t", key=head.count)
    rows = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines(), delimiter=mark)]
    rows = [row for row in rows if any(row)]
    columns = [cell.lower() for cell in rows[0]] if rows else []
    one, other = 0, 1
    if "brief" in columns and "nota" in columns:
        one, other = columns.index("brief"), columns.index("nota")
        rows = rows[1:]
    found: list[tuple[str, str]] = []
    for number, row in enumerate(rows, 1):
        if len(row) <= max(one, other) or not (row[one] and row[other]):
            raise InputError("A009", path, why=f"{number}: {mark.join(row)}")
        found.append((_below(row[one], folder), _below(row[other], folder)))
    return found


def _below(path: str, folder: str) -> str:
    if os.path.isabs(path):
        path = os.path.relpath(os.path.realpath(path), os.path.realpath(folder))
    return os.path.normpath(path).replace(os.sep, "/")
