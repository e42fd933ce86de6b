"""Tokenizers that have nothing in common but that they lose no character, and a letter in small."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from spacy.tokens import Doc
from spacy.vocab import Vocab

LETTER = """\
Aan: de Voorzitter van de Tweede Kamer der Staten-Generaal
Datum: 16 juni 2026
Betreft: Jeugddetentie

Op 12 maart jl. heb ik aan het lid Ten Hove (BBB) toegezegd de Kamer voor de zomer te informeren \
over de wachtlijsten (TZ202603-211). De motie-Özdemir c.s. (Kamerstuk 36 800 VIII, nr. 71) vraagt \
€ 12,5 mln. voor de NPLV-gebieden. Met de VNG, het RIVM en de gemeente Zwolle spreek ik daarover; \
15 à 20 procent van de jongeren wacht langer dan zes weken.

Tot slot
Medio 2027 laat ik uw Kamer weten hoe het staat.
"""


class Pieces(NamedTuple):
    """A tokenizer that cuts a text by a pattern; with ``None`` it does not cut at all."""

    vocab: Vocab
    pattern: str | None

    def __call__(self, text: str) -> Doc:
        words = re.findall(self.pattern, text, re.S) if self.pattern else [text]
        return Doc(self.vocab, words=words, spaces=[False] * len(words))


PATTERNS: dict[str, str | None] = {
    "a character each": ".",
    "words with the space behind them": r"\S+\s*|\s+",
    "three characters each": ".{1,3}",
    "lines": r"[^\n]*\n|[^\n]+",
    "one token": None,
}
Tokenizer = Callable[[str], Doc]
