"""A file with names of the user's own (``--gazetteer``) that is not as docs/gazetteer.md has it."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str, str]] = {
    "I070": (
        "error",
        "geen geldige TOML (regel {line}); herstel die regel, er is niets gelezen",
        "no valid TOML (line {line}); mend that line, nothing was read",
    ),
    "I071": (
        "error",
        "{kind} is geen lijst; schrijf elke naam onder een kop met dubbele haken: [[{kind}]]",
        "{kind} is no list; write each name below a heading in double brackets: [[{kind}]]",
    ),
    "I072": (
        "error",
        "[[{kind}]] is geen soort naam; kies uit {kinds}",
        "[[{kind}]] is no kind of name; choose from {kinds}",
    ),
    "I073": (
        "error",
        "[[{kind}]] nummer {number} heeft een onbekend veld {field}; gebruik {fields}",
        "[[{kind}]] number {number} has an unknown field {field}; use {fields}",
    ),
    "I074": (
        "error",
        "[[{kind}]] nummer {number}: veld {field} ontbreekt of is niet van de goede soort; zie docs/gazetteer.md",
        "[[{kind}]] number {number}: field {field} is absent or of the wrong sort; see docs/gazetteer.md",
    ),
    "I075": (
        "error",
        '[[{kind}]] nummer {number}: "{form}" kan niet herkend worden; een naam begint met een hoofdletter en heeft 2 tot 200 tekens op één regel, zonder stuurtekens',
        '[[{kind}]] number {number}: "{form}" cannot be recognised; a name begins with a capital and has 2 to 200 characters on one line, without control characters',
    ),
    "I076": (
        "error",
        '[[{kind}]] nummer {number}: veld {field} is geen datum; schrijf een bestaande dag (JJJJ-MM-DD, zonder tijd), "JJJJ-MM" of JJJJ',
        '[[{kind}]] number {number}: field {field} is no date; write a day that exists (YYYY-MM-DD, without a time), "YYYY-MM" or YYYY',
    ),
    "I077": (
        "error",
        "[[{kind}]] nummer {number}: {field} ligt voor from; verbeter een van beide",
        "[[{kind}]] number {number}: {field} lies before from; mend one of them",
    ),
}
