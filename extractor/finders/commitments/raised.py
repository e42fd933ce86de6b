"""What a Member raised, as a letter tells it before it answers: "Het lid X wees op ...", "drong aan op",
"bepleitte", "bracht ... onder de aandacht".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.finders.commitments.words import words
from extractor.language.search import has_any
from extractor.patterns import pattern

# A sentence without one of these raises nothing: parts of words, and words behind their space, which a letter is
# searched for together.
PARTS = ("drong", "pleit", "pperd", "kaart", "sneden ", "ttendeerde", "uggere")
SPACED = pattern(
    r" (?:we(?:es|zen) |s(?:ne|telde|prak)|bracht|uitte|riep|hield|vestigde|deed|noemde)"
)
_ALONE = words(
    """bepleitte bepleitten bepleit pleitte pleitten opperde opperden geopperd attendeerde attendeerden
    suggereerde suggereerden gesuggereerd aangekaart aangesneden aangedrongen"""
)
# Verbs that raise something only with one of these words behind them.
_WITH = {
    **dict.fromkeys(("wees", "wezen"), words("op erop")),
    **dict.fromkeys(("drong", "drongen"), words("aan erop")),
    **dict.fromkeys(("kaartte", "kaartten", "sneed", "sneden"), words("aan")),
    **dict.fromkeys(("stelde", "stelden"), words("voor orde")),
    **dict.fromkeys(("bracht", "brachten"), words("aandacht voren sprake in")),
    **dict.fromkeys(("uitte", "uitten", "sprak", "spraken"), words("zorg zorgen twijfel vrees")),
    **dict.fromkeys(("riep", "riepen"), words("op")),
    **dict.fromkeys(("hield", "hielden"), words("pleidooi")),
    **dict.fromkeys(("vestigde", "vestigden"), words("aandacht")),
    **dict.fromkeys(("deed", "deden"), words("suggestie oproep voorstel")),
    **dict.fromkeys(("noemde", "noemden"), words("voorbeeld zorgelijk")),
}
_WHO = 8  # words before the verb in which the Member stands, or behind it
_REACH = 24
_NONE: frozenset[str] = frozenset()


def may(sentence: str) -> bool:
    """Whether a sentence may raise something."""
    return has_any(sentence, PARTS) or SPACED.search(sentence) is not None


def around(said: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words before and behind each verb that raises something: who did so stands among either."""
    for i, word in enumerate(said):
        behind = said[i + 1 : i + 1 + _REACH]
        if word in _ALONE or not _WITH.get(word, _NONE).isdisjoint(behind):
            yield said[max(0, i - _WHO) : i]
            yield behind[:_WHO]
