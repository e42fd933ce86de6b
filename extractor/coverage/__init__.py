"""Is everything that the nota says was promised in the letter?

Four steps a reader can follow: candidates (``letter``, ``items``), signals (``signals``), assignment
(``matching``, ``assignment``) and verdicts (``verdict``). Beside these stand what the nota announces
(``announcements``), what only the letter has (``unannounced``) and where the two differ (``rules``).
"""

from __future__ import annotations

from collections import Counter

from extractor.coverage import (
    announcements,
    evidence,
    items,
    letter,
    matching,
    matter,
    rules,
    signals,
    unannounced,
)
from extractor.coverage.model import Models, models
from extractor.coverage.reasons import reasons
from extractor.coverage.sides import Link, Pair, Side
from extractor.coverage.values import covered, sorted_promises
from extractor.coverage.verdict import MISSING, Verdict, decide
from extractor.findings import Coverage, Diagnostic, Source, Summary
from extractor.places import Places

SCHEMA = "coverage/1"
_VERDICTS = ("covered", "partial", "deferred", "missing", "review")


def check(
    brief: Side,
    nota: Side,
    sources: tuple[Source, Source],
    diagnostics: tuple[Diagnostic, ...] = (),
    lang: str = "nl",
    weights: Models | None = None,
) -> Coverage:
    """Hold a letter against its nota. ``sources`` describe letter and nota, in that order;
    ``weights`` replaces the models that come with the program."""
    known = weights or models()
    read = letter.read(brief)
    wanted = items.read(nota)
    words = matter.read(read, wanted)
    matches = matching.match(wanted, read, signals.table(wanted, read, words), known.slot)
    decided: list[tuple[items.Item, matching.Match | None, Verdict]]
    if not matches:  # a letter without a sentence answers nothing
        decided = [(item, None, Verdict(MISSING, 1.0)) for item in wanted]
    else:
        decided = [(m.item, m, decide(m, read, words, known)) for m in matches]
    places = Places(brief.document, lang)
    quotes = [evidence.find(item, match, verdict, read, words) for item, match, verdict in decided]
    commitments = tuple(
        covered(
            item, match, verdict, read, quoted, nota,
            reasons(match, verdict, quoted, read, nota, places, lang),
        )
        for (item, match, verdict), quoted in zip(decided, quotes, strict=True)
    )  # fmt: skip
    pair = Pair(
        brief=brief,
        nota=nota,
        links=tuple(_link(item, match, verdict, read) for item, match, verdict in decided),
    )
    announced = announcements.find(pair)
    differ = rules.find(pair, lang)
    counts = Counter(one.verdict for one in commitments)
    flagged = len(commitments) - counts["covered"] + sum(a.verdict != "covered" for a in announced)
    return Coverage(
        schema=SCHEMA,
        brief=sources[0],
        nota=sources[1],
        summary=Summary(
            commitments=len(commitments),
            **{name: counts[name] for name in _VERDICTS},
            flagged=flagged,
            discrepancies=len(differ),
        ),
        commitments=commitments,
        announcements=announced,
        unannounced=unannounced.find(pair, matches, read),
        promises=sorted_promises(brief),
        discrepancies=differ,
        diagnostics=diagnostics,
    )


def _link(
    item: items.Item, match: matching.Match | None, verdict: Verdict, read: letter.Letter
) -> Link:
    answered = match is not None and verdict.verdict != MISSING
    passages = (read.place(read.slots[match.slot]),) if match is not None and answered else ()
    return Link(commitment=item.hit, verdict=verdict.verdict, passages=passages)
