"""What the reference families share: a raw hit, sessions, and the addresses of official numbers."""

from __future__ import annotations

import msgspec

_PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/{}.html"
_TWEEDE_KAMER = "https://www.tweedekamer.nl/zoeken?qry={}"

# The address of each type of number; a motion has that of its Kamerstuk.
_URLS = {
    "kamerstuk": _PUBLICATIONS,
    "motie": _PUBLICATIONS,
    "aanhangsel": _PUBLICATIONS,
    "handelingen": _PUBLICATIONS,
    "staatsblad": _PUBLICATIONS,
    "staatscourant": _PUBLICATIONS,
    "tractatenblad": _PUBLICATIONS,
    "bijlage": _PUBLICATIONS,
    "toezegging": _TWEEDE_KAMER,
    "document": _TWEEDE_KAMER,
    "zaak": _TWEEDE_KAMER,
    "activiteit": _TWEEDE_KAMER,
    "ecli": "https://uitspraken.rechtspraak.nl/details?id={}",
    "wet": "https://wetten.overheid.nl/{}",
}


class Raw(msgspec.Struct, gc=False):
    """A reference at ``text[start:end]`` before it becomes a finding. ``issue`` is a message code
    with its values, when something about it is odd."""

    start: int
    end: int
    type: str
    id: str | None
    issue: tuple[str, dict[str, str | int]] | None = None
    movers: tuple[str, ...] = ()
    status: str | None = None
    law: str | None = None


def inside_word(text: str, at: int) -> bool:
    """Whether a letter, digit or underscore stands right before an offset. Patterns here begin with a
    literal or a character class, which the engine skips to; a look-behind in front would cost that."""
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] == "_")


def url(type_: str, id_: str | None) -> str | None:
    """The official address of a canonical id, where there is one."""
    if id_ is None:
        return None
    if type_ == "eu":
        return _eu_url(id_)
    if type_ == "dossier":
        return f"https://www.tweedekamer.nl/kamerstukken/dossier/{id_.removeprefix('dossier-')}"
    if type_ == "toezegging" and id_.startswith("T") and not id_.startswith("TZ"):
        return f"https://www.eerstekamer.nl/toezegging?key={id_}"
    pattern = _URLS.get(type_)
    return pattern.format(id_) if pattern else None


def _eu_url(id_: str) -> str | None:
    if id_[0].isdigit():
        return f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{id_}"
    kind, _, rest = id_.partition("(")
    year, _, number = rest.partition(")")
    return f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri={kind}:{year}:{number}:FIN"


def session(first: str, second: str) -> str | None:
    """The session as in official numbers: ("2021", "22") is "20212022"; None when the years do not
    follow each other."""
    start = int(first)
    end = int(second) if len(second) == 4 else start // 100 * 100 + int(second)
    if end % 100 == 0 and len(second) == 2:  # 1999/00
        end = (start // 100 + 1) * 100
    return f"{start}{end}" if end == start + 1 else None
