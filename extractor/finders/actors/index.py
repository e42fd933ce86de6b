"""Writes ``models/actors.json``, the index of all known names, from the readable knowledge files.

Run ``python -m extractor.finders.actors.index`` after a change in any of them; a test compares.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import msgspec

from extractor.finders.actors.gazetteer import CUED, LIGHT, PARTY_WORDS, RISKY, WORD
from extractor.finders.actors.words import TAIL_NOUNS
from extractor.knowledge import folder, load
from extractor.patterns import pattern

# Classes of models/bodies.json that make an organisation; the others are bodies.
_PRIVATE = frozenset(("koepel", "vakbond", "werkgevers", "ngo", "bedrijf"))
# Ministries whose short name, standing alone in a sentence, means the ministry.
_ALONE = frozenset(("Defensie", "Financiën", "Buitenlandse Zaken", "Algemene Zaken"))

_SKIPPED = frozenset(("Rijk", "Rijksoverheid"))  # the state at large: no body
# Adjectives that open names of bodies, with their other ending: "het Internationale Comité".
_ADJECTIVES = {
    "Internationaal": "Internationale",
    "Nationaal": "Nationale",
    "Europees": "Europese",
    "Nederlands": "Nederlandse",
    "Koninklijk": "Koninklijke",
    "Centraal": "Centrale",
    "Landelijk": "Landelijke",
    "Sociaal": "Sociale",
    "Openbaar": "Openbare",
}
# First words of bodies whose further words are as often printed small ("Nationale ombudsman").
_SMALL_AFTER = (
    frozenset(_ADJECTIVES)
    | frozenset(_ADJECTIVES.values())
    | frozenset(
        (
            "Algemene",
            "Hoge",
            "Raad",
            "Autoriteit",
            "Commissie",
            "College",
            "Inspectie",
            "Onderzoeksraad",
        )
    )
)
_ACRONYM = pattern(r"[A-Z]{2}|\d")
# Nouns that such an adjective stands before with an "e" behind "het".
_NEUTER = (*TAIL_NOUNS, "hof", "parlement", "ministerie", "huis", "testcentrum")
_BODY_WORDS = ("Waterschap", "Hoogheemraadschap", "Wetterskip", "Veiligheidsregio", "GGD")

Row = tuple[str, str, str]  # form, code with flags, canonical name


def build() -> dict[str, str]:
    """Key -> lines "form TAB code TAB name", the longest form first.

    The key is the first word of the form; for class endings "=" and the whole last word ("=Group")
    or "-" and the last four letters ("-raad"); for the name of a ministry in capitals "^" and all.
    """
    rows: dict[tuple[str, str], Row] = {}
    for row in rows_of_names():
        rows.setdefault((row[0], row[1][0]), row)
    for form in {form for form, kind in rows if kind in "gr"}:
        rows.pop((form, "o"), None)  # "Randstad", "Philadelphia": the place goes first
    for row in (*_programmes(), *_heads()):
        rows.setdefault((row[0], row[1][0]), row)
    index: dict[str, list[Row]] = {}
    for row in rows.values():
        m = WORD.match(row[0])
        if m is not None:  # what begins with a small letter or a digit is found by other means
            index.setdefault(m[0], []).append(row)
    for key, row in (*_tails(), *_capitals()):
        index.setdefault(key, []).append(row)
    lines = {
        word: "\n".join(
            f"{form}\t{code}\t{'' if name == form else name}"
            for form, code, name in sorted(found, key=lambda row: (-len(row[0]), row[1]))
        )
        for word, found in sorted(index.items())
    }
    parties = {word for word, found in index.items() if any(row[1][0] == "p" for row in found)}
    lines[PARTY_WORDS] = "\n".join(sorted(parties))
    return lines


def rows_of_names() -> Iterator[Row]:
    """All forms of the lists of names, those first that win where a form has several meanings."""
    for source in (
        _ministries,
        _portfolios,
        _parties,
        _bodies,
        _municipalities,
        _regions,
        _committees,
    ):
        yield from source()


def _both(form: str) -> Iterator[str]:
    """A form with either kind of apostrophe."""
    yield form
    if "’" in form:
        yield form.replace("’", "'")
    elif "'" in form:
        yield form.replace("'", "’")


def _variants(form: str) -> Iterator[str]:
    """A body's name as it is also printed: other capitals, another ending of the adjective."""
    first, space, rest = form.partition(" ")
    if not space:
        return
    if first in _ADJECTIVES and rest.split()[0].lower().endswith(_NEUTER):
        yield f"{_ADJECTIVES[first]} {rest}"
    few = rest.count(" ") < 3 and not rest.startswith("van ")  # "Raad van Europa"
    if few and first in _SMALL_AFTER and not _ACRONYM.search(rest):
        yield f"{first} {rest.lower()}"


def _ministries() -> Iterator[Row]:
    data = load("ministries", dict[str, Any])
    risky = set(data["risky"])
    for entry in data["entries"]:
        code = "m" if entry["kind"] == "ministry" else "f"
        name = entry["name"]
        known = " " in name or name in _ALONE
        yield name, code + ("" if known else CUED), name
        for form in entry.get("abbreviations", ()):
            yield form, code + (CUED if form in risky and form not in ("Def", "Fin") else ""), name
        for form in entry.get("short", ()):
            whole = "&" in form or form.count(" ") > 1 or form in _ALONE
            yield form, code + ("" if whole else CUED), name


def _portfolios() -> Iterator[Row]:
    """Portfolios of ministers and staatssecretarissen; alone they are subjects, not actors."""
    for entry in load("offices", dict[str, Any])["entries"]:
        name = entry["portfolio"]
        if name and entry.get("kind") is None:
            for form in (name, name.replace(" en ", " & ")):
                yield form, "f" + CUED, name


def _capitals() -> Iterator[tuple[str, Row]]:
    for form, code, name in _ministries():
        if " " in form or form == name:
            yield "^" + form.upper(), (form, code, name)


def _parties() -> Iterator[Row]:
    for entry in load("parties", dict[str, Any])["entries"]:
        risky = set(entry.get("risky_forms", ()))
        for form in (*entry["abbreviations"], *entry["forms"], entry["name"]):
            listed = form in entry["abbreviations"] or form in entry["forms"] or " " in form
            if listed and not form.endswith(("-fractie", ")")):
                weak = form in risky or form == "Pro"  # a word, too
                for one in _both(form):
                    yield one, "p" + (RISKY if weak else ""), entry["canonical"]


def _bodies() -> Iterator[Row]:
    data = load("bodies", dict[str, Any])
    for entry in data["entries"]:
        name = entry["name"]
        code = "o" if entry["class"] in _PRIVATE else "b"
        if entry.get("type") == "chamber":
            code = "k"
        if name.startswith("Commissie-"):
            code = "c"
        if name == "Europese Unie":
            code = "r"
        if name in _SKIPPED:
            continue
        light = LIGHT if entry.get("often_optional") else ""
        risky = set(entry.get("risky_abbreviations", ()))
        if entry.get("risky"):
            risky.add(name)
        for form in (name, *entry["abbreviations"], *entry.get("aliases", ())):
            for one in _both(form):
                if code == "k" and form.isupper():
                    continue  # "2500 EK Den Haag", "TK 31.700"
                yield one, code + light + (RISKY if form in risky else ""), name
        if code in ("b", "o"):
            for form in _variants(name):
                yield form, code + light + (RISKY if name in risky else ""), name


def _municipalities() -> Iterator[Row]:
    for entry in load("municipalities", dict[str, Any])["entries"]:
        code = "g" + (RISKY if entry.get("ambiguous") else "")
        for form in (entry["name"], *entry.get("aliases", ())):
            for one in _both(form):
                yield one, code, entry["name"]


def _regions() -> Iterator[Row]:
    """Water boards, safety regions and health services are bodies, by their full names only."""
    for entry in load("regions", dict[str, Any])["entries"]:
        body = entry["kind"] in ("water_board", "safety_region", "ggd")
        code = ("b" if body else "r") + (RISKY if entry.get("ambiguous") else "")
        for form in (entry["name"], *entry.get("aliases", ())):
            if not body or form.isupper() or form.startswith(_BODY_WORDS):
                for one in _both(form):
                    yield one, code, entry["name"]


def _committees() -> Iterator[Row]:
    for entry in load("committees", dict[str, Any])["entries"]:
        if entry["kind"] == "tijdelijke commissie":
            yield entry["name"], "c", entry["name"]


def _programmes() -> Iterator[Row]:
    for entry in load("programmes", dict[str, Any])["entries"]:
        code = "n" + (RISKY if entry.get("risky") else "")
        for form in (entry["name"], *entry["abbreviations"]):
            yield form, code if len(form) > 2 else "n" + RISKY, entry["name"]


def _heads() -> Iterator[Row]:
    data = load("body_heads", dict[str, Any])
    for form in data["false_friends"]:
        yield form, "x", form
    for entry in data["entries"]:
        if entry["head"].startswith("Direct") or "no part of the name" in entry.get("remark", ""):
            continue  # directorates are no organisations; "netbeheerder TenneT" is TenneT
        if entry["position"] == "prefix":
            code = "B" if entry["type"] == "body" else "O"
            yield (
                entry["head"],
                code + (RISKY if entry["strength"] == "weak" else ""),
                entry["head"],
            )
    for form in (*data["programme_heads"], *load("programmes", dict[str, Any])["heads"]):
        yield form, "N", form


def _tails() -> Iterator[tuple[str, Row]]:
    for entry in load("body_heads", dict[str, Any])["entries"]:
        head, code = entry["head"], "B" if entry["type"] == "body" else "O"
        row = (head, code + (RISKY if entry["strength"] == "weak" else ""), head)
        if entry["position"] == "suffix" and head.startswith(" "):
            yield "=" + head[1:], row
        elif entry["position"] == "suffix" and len(head) >= 4:
            yield "-" + head[-4:], row


def main() -> None:
    path = os.path.join(folder(), "actors.json")
    with open(path, "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(build()), indent=0))
    print(path)


if __name__ == "__main__":
    main()
