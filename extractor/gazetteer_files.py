"""``python -m extractor.gazetteer_files``: the files of ``models/`` as they should stand.

Puts every list that is kept by hand into its layout (one entry a line, so that a change is one line in
a diff), builds the index of names anew from them, and counts again for the table of models/README.md.
With ``--check`` it writes nothing, names what it would change, and exits with status 1 if there is any.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from extractor import gazetteer_periods as periods
from extractor.knowledge import folder, load

# The lists that are kept by hand.
BY_HAND = (
    "bodies", "body_heads", "committees", "ministries", "municipalities", "offices", "parties",
    "programmes", "regions", "abbreviations", "calendar", "directorates", "kinds", "labels", "laws",
    "synonyms", "units", "wording",
)  # fmt: skip
README = "README.md"
_OFFICES = {"ministry": "m", "portfolio": "f"}  # the letters of their types in the index
_COLUMNS = 8  # cells of a line of the tables of files, with the empty ones at either end
_WIDTH = 140  # characters that a list or table may take to stand on one line
_ALWAYS = ("entries", "note")  # one a line, however short


def main(arguments: list[str]) -> int:
    changed = []
    for name, data in wanted():
        path = os.path.join(folder(), name)
        with open(path, "rb") as file:
            same = file.read() == data
        if not same:
            changed.append(name)
            if "--check" not in arguments:
                with open(path, "wb") as file:
                    file.write(data)
    for name in changed:
        print(f"models/{name}")
    return 1 if changed and "--check" in arguments else 0


def wanted() -> Iterator[tuple[str, bytes]]:
    """Each file by its name in ``models/``, with the bytes that it should hold; sizes are counted of
    what is there, so the README comes right in the run after."""
    for name in BY_HAND:
        yield f"{name}.json", laid_out(_read(f"{name}.json"))
    yield from built()
    with open(os.path.join(folder(), README), encoding="utf-8") as file:
        yield README, counted(file.read()).encode()


def built() -> Iterator[tuple[str, bytes]]:
    """The index of names and what they meant when, made of the lists."""
    from extractor.finders.actors import index

    for name, made in (("actors.json", index.build()), ("periods.json", senses())):
        yield name, msgspec.json.format(msgspec.json.encode(made), indent=0)


def senses() -> dict[str, str]:
    """First word -> what its forms meant when, one sense a line, where the day of a document decides;
    under ``BOUNDS`` the days on which a meaning changes."""
    from extractor.finders.actors import index
    from extractor.finders.actors.gazetteer import WORD

    by_word: dict[str, list[str]] = {}
    rows = (*index.rows_of_names(), *_in_their_time(index.rows_of_names()))
    for form, lines in periods.written(rows, _periods()).items():
        m = WORD.match(form)
        if m is not None:
            by_word.setdefault(m[0], []).append(lines)
    found = {word: "\n".join(lines) for word, lines in sorted(by_word.items())}
    days = periods.bounds(sense for lines in found.values() for sense in periods.read(lines))
    return {periods.BOUNDS: "\n".join(days), **found}


def _periods() -> dict[tuple[str, str], list[periods.Period]]:
    """When those were there whose entries say so, by the letter of their type and their name."""
    found: dict[tuple[str, str], list[periods.Period]] = {}
    for file in ("ministries", "parties", "bodies"):
        for entry in load(file, dict[str, Any])["entries"]:
            spans = [(entry.get("from"), entry.get("until")), *entry.get("also", ())]
            spans += entry.get("portfolio_before", ())
            if since := entry.get("portfolio_since"):
                spans.append((since, None))
            for letter in _OFFICES.get(entry.get("kind"), "p" if file == "parties" else "bo"):
                key = letter, entry.get("canonical", entry["name"])
                found.setdefault(key, []).extend(periods.period(*span) for span in spans)
    return found


def _in_their_time(rows: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """Forms that mean a ministry only while it is there: "EZ" for EZK."""
    usual = {(form, code[0]): code for form, code, _ in rows}
    for entry in load("ministries", dict[str, Any])["entries"]:
        letter = _OFFICES[entry["kind"]]
        for form in entry.get("in_its_time", ()):
            yield form, usual[form, letter], entry["name"]


def laid_out(data: bytes) -> bytes:
    """A file of ``models/`` in its layout: the values of the outermost table each on a line, their own
    values each on one where they are many. Raises ValueError where it is no table."""
    whole = json.loads(data)
    if not isinstance(whole, dict):
        raise ValueError("not a table")
    parts = []
    for key, value in whole.items():
        line = f" {_inline(key)}: {_inline(value)}"
        if value and _parted(key, value, line):
            rows = (
                [_inline(row) for row in value]
                if isinstance(value, list)
                else [f"{_inline(name)}: {_inline(row)}" for name, row in value.items()]
            )
            opening, closing = "[]" if isinstance(value, list) else "{}"
            inner = ",\n".join(f"  {row}" for row in rows)
            line = f" {_inline(key)}: {opening}\n{inner}\n {closing}"
        parts.append(line)
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _parted(key: str, value: object, line: str) -> bool:
    if isinstance(value, list):
        tables = any(isinstance(row, dict) for row in value)
        return tables or key in _ALWAYS or len(line) > _WIDTH
    return isinstance(value, dict) and len(line) > _WIDTH


def _inline(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def counted(page: str) -> str:
    """The page with the numbers of entries and of kB in the tables of files made true."""
    lines = []
    for line in page.split("\n"):
        cells = line.split("|")
        name = cells[1].strip(" `") if len(cells) == _COLUMNS else ""
        path = os.path.join(folder(), name)
        if name.endswith(".json") and os.path.exists(path):
            data = _read(name)
            cells[3] = f" {_entries(json.loads(data))} "
            cells[4] = f" {max(1, round(len(data) / 1000))} "
            line = "|".join(cells)
        elif name.endswith("/") and os.path.isdir(path):
            cells[4] = f" {max(1, round(_size(path) / 1000))} "
            line = "|".join(cells)
        lines.append(line)
    return "\n".join(lines)


def _entries(whole: dict[str, Any]) -> int:
    """How many things a file holds: its entries, its longest list or table, or all its keys."""
    if "entries" in whole:
        return len(whole["entries"])
    sizes = [len(value) for value in whole.values() if isinstance(value, list | dict)]
    return max(sizes, default=len(whole))


def _size(path: str) -> int:
    """The bytes of the files in a folder but for its page, which holds no knowledge."""
    return sum(
        os.path.getsize(os.path.join(here, name))
        for here, _, names in os.walk(path)
        for name in names
        if name != README
    )


def _read(name: str) -> bytes:
    with open(os.path.join(folder(), name), "rb") as file:
        return file.read()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
