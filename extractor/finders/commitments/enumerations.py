"""Enumerations inside running text: "(1) ...; (2) ...", "a) ... b) ...", "ten eerste ... ten tweede".

A chain of marks counts when it begins at the first and goes on by one: "artikel 3 a)" is none.
"""

from __future__ import annotations

from extractor.finders.commitments.draft import Range
from extractor.patterns import pattern

_ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_BRACKETED = pattern(r"[)] ")
_DOTTED = pattern(r"[.] ")
_WORDY = pattern(r"[Tt]en (?P<nth>eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste)\b,? ")
_MOST = 4  # characters of a mark without its bracket
_JOINS = (" en", " alsmede", " alsook", " evenals")


def chain(text: str, start: int, end: int) -> list[Range]:
    """The marks of the first enumeration in ``text[start:end]``: where each begins and its matter."""
    said = text[start:end]
    bracketed = ") " in said and ("1) " in said or "a) " in said or "i) " in said)
    if not (bracketed or "en eerste" in said or "1. " in said or "a. " in said or "i. " in said):
        return []  # as most: no enumeration without one of these
    begun: dict[str, list[Range]] = {}
    for style, mark, after, value in _candidates(text, start, end):
        if value == 1 and len(begun.get(style, ())) < 2:
            begun[style] = [(mark, after)]
        elif style in begun and value == len(begun[style]) + 1:
            begun[style].append((mark, after))
    chains = [marks for marks in begun.values() if len(marks) > 1]
    return min(chains) if chains else []


def _candidates(text: str, start: int, end: int) -> list[tuple[str, int, int, int]]:
    """Everything that may be a mark: its style, where it begins, what stands behind it, its value."""
    found: list[tuple[str, int, int, int]] = []
    said = text[start:end]
    for stops, sign in ((_BRACKETED, ") "), (_DOTTED, ". ")):
        if sign not in said:
            continue
        for m in stops.finditer(text, start, end):
            begin = m.start()
            while begin > start and m.start() - begin <= _MOST and text[begin - 1].isalnum():
                begin -= 1
            token = text[begin : m.start()]
            style = sign
            if begin > start and text[begin - 1] == "(":
                begin -= 1
                style = "()"
            if (begin > start and text[begin - 1] != " ") or (sign == ". " and style == "()"):
                continue
            for kind, value in _values(token):
                found.append((style + kind, begin, m.end(), value))
    if "en eerste" in said:
        found += [
            ("ten", m.start(), m.end(), _ORDINALS.index(m["nth"]) + 1)
            for m in _WORDY.finditer(text, start, end)
        ]
    return found


def _values(token: str) -> list[tuple[str, int]]:
    if token.isdecimal() and len(token) < 3:
        return [("1", int(token))]
    found: list[tuple[str, int]] = []
    if token in _ROMAN:
        found.append(("i", _ROMAN.index(token) + 1))
    if len(token) == 1 and "a" <= token <= "z":
        found.append(("a", ord(token) - ord("a") + 1))
    return found


def before_join(text: str, start: int, end: int) -> int:
    """Where a part ends before the "en" that joins the next one to it; a semicolon stays."""
    said = text[start:end].rstrip(" ")
    for join in _JOINS:
        if said.endswith(join):
            said = said[: -len(join)].rstrip(" ")
    return start + len(said)
