"""What the operating system says when it refuses, in Dutch; in English it says it itself."""

from __future__ import annotations

import errno
import os

_DUTCH = {
    "ENOENT": "deze map of dit bestand bestaat niet",
    "EACCES": "geen toestemming",
    "EPERM": "geen toestemming",
    "ENOSPC": "de schijf is vol",
    "EDQUOT": "de ruimte die u hier mag gebruiken is op",
    "EROFS": "hier kan alleen gelezen worden",
    "EISDIR": "dit is een map",
    "ENOTDIR": "een deel van deze naam is geen map",
    "EEXIST": "dit bestaat al",
    "ENAMETOOLONG": "de naam is te lang",
    "ELOOP": "te veel koppelingen na elkaar",
    "EFBIG": "het bestand is te groot",
    "EIO": "de schijf geeft een fout",
    "EBUSY": "het is in gebruik",
    "EMFILE": "er zijn te veel bestanden open",
    "ENOMEM": "te weinig geheugen",
    "EADDRINUSE": "dit adres is al in gebruik",
    "EADDRNOTAVAIL": "dit adres is niet van deze computer",
}


def why(said: str, lang: str) -> str:
    """The reason that the system gave, in the language; one that is not known stays as it is."""
    return said if lang == "en" else _known().get(said, said)


def _known() -> dict[str, str]:
    """By the words of this system, which differ a little between systems."""
    numbers = ((getattr(errno, name, None), told) for name, told in _DUTCH.items())
    known = {os.strerror(number): told for number, told in numbers if number is not None}
    return known | {"embedded null byte": "er staat een nulteken in de naam"}
