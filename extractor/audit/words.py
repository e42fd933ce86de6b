"""What the audit says to people, but for the messages with a code: Dutch and English."""

from __future__ import annotations

from collections.abc import Sequence

# A reason is a key and what fills it; several stand beside each other.
Why = tuple[tuple[str, str], ...]

_WHY: dict[str, tuple[str, str]] = {
    "manifest": ("zoals in {}", "as {} says"),
    "folder": ("de brief en de nota in {}", "the letter and the nota in {}"),
    "two": ("de twee documenten in {}", "the two documents in {}"),
    "name": ("beide heten {}", "both are called {}"),
    "reference": ("kenmerk {}", "reference {}"),
    "ids": ("nummers {}", "numbers {}"),
    "subject": ("onderwerp {}", "subject {}"),
    "days": ("{} dagen na elkaar", "{} days apart"),
    "alone": (
        "geen document dat er door map of naam bij hoort",
        "no document with it by folder or name",
    ),
    "format": ("ander formaat van {}", "another format of {}"),
    "more": (
        "past op meer documenten, of een ander past beter: {}",
        "fits more than one, or another fits better: {}",
    ),
    "none": ("geen document over hetzelfde", "no document on the same"),
    "kind": ("geen brief of nota", "neither a letter nor a nota"),
    "same": ("dezelfde inhoud als {}", "the same content as {}"),
    "unread": ("niet gelezen", "not read"),
    "unfit": ("{}", "{}"),
}

_TEXT: dict[str, tuple[str, str]] = {
    "files": ("documenten", "documents"),
    "left_out": ("geen document", "no documents"),
    "pairs": ("paren", "pairs"),
    "checked": ("{} van {} paren gecontroleerd", "{} of {} pairs checked"),
    "unpaired": ("documenten alleen", "documents alone"),
    "known": ("al gedaan", "done before"),
    "to_do": ("te doen", "to do"),
    "done": ("gelezen", "read"),
    "failed": ("mislukt", "failed"),
    "timed out": ("te lang", "timed out"),
    "crashed": ("vastgelopen", "crashed"),
    "estimate": ("geschat", "estimate"),
    "rate": ("per seconde", "per second"),
    "items": ("items in nota's", "items in notas"),
    "covered": ("tegenhanger gevonden", "counterpart found"),
    "partial": ("deels", "partial"),
    "deferred": ("uitgesteld", "deferred"),
    "missing": ("geen tegenhanger gevonden", "no counterpart found"),
    "review": ("te beoordelen", "to judge"),
    "results": ("resultaten", "results"),
    "ask": (
        "vragen: extract query open --in {0}, alle met --list; over alle brieven heen: extract register {0}",
        "ask: extract query open --in {0}, all with --list; across all letters: extract register {0}",
    ),
    "again": ("beschadigde delen, opnieuw gedaan", "damaged parts, done again"),
    "stopped": (
        "gestopt; wat af is blijft. Verder gaan: {}",
        "stopped; what is done stays. To go on: {}",
    ),
    "manifest": ("manifest", "manifest"),
    "folder": ("zelfde map", "same folder"),
    "name": ("zelfde naam", "same name"),
    "content": ("inhoud", "content"),
    "more_failures": ("en {} meer: {}", "and {} more: {}"),
    "parts": ("delen", "parts"),
    "nothing": ("niets", "nothing"),
    "verified": (
        "{} bestanden, {} MB: zoals ze geschreven zijn",
        "{} files, {} MB: as they were written",
    ),
    "unverified": (
        "{} daarvan zijn van vóór de controlegetallen: alleen hun grootte is bekeken",
        "{} of them are from before digests were kept: only their size was compared",
    ),
    "questions": (
        "Vragen: extract query NAAM --in RESULTATEN",
        "Questions: extract query NAME --in RESULTS",
    ),
    "tables": (
        'Tabellen en hun kolommen: extract query "SELECT ..." --in RESULTATEN (beschreven in docs/tables.md)',
        'Tables and their columns: extract query "SELECT ..." --in RESULTS (described in docs/tables.md)',
    ),
}


def why(reasons: Why, lang: str) -> str:
    """Reasons on one line."""
    return "; ".join(_WHY[key][lang == "en"].format(value) for key, value in reasons)


def text(key: str, lang: str, *values: object) -> str:
    return _TEXT[key][lang == "en"].format(*values)


def reasons(*pairs: Sequence[str]) -> Why:
    return tuple((key, value) for key, value in pairs)
