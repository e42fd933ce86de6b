"""How the report on a letter and its nota says things: pure functions from findings to words."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from extractor.baseline import Applied, Lapse, announcement_ids
from extractor.findings import (
    FIRM,
    NEAREST,
    Addressee,
    Announcement,
    Coverage,
    CoveredCommitment,
    Due,
    Evidence,
)
from extractor.language.kamerstuk import printed
from extractor.messages import visible
from extractor.patterns import pattern
from extractor.places import Places
from extractor.reports.words import day, word

# What needs a look first comes first; "accepted" is how an accepted item is shown.
ORDER = ("missing", "partial", "deferred", "review", "accepted", "covered")

# A verdict is told by its word and its shape, so that it survives printing in black and white. The
# second shape is for a console that has only ASCII.
SHAPES = {
    "missing": ("✗", "x"),
    "partial": ("◐", "~"),
    "deferred": ("→", ">"),
    "review": ("?", "?"),
    "accepted": ("≡", "="),
    "covered": ("✓", "+"),
    "error": ("!!", "!!"),
    "warning": ("!", "!"),
    "info": ("·", "-"),
}

# What a message says in the program's own form, and what it quotes, which stays as it was written.
_OWN_FORM = pattern(
    r"[„“][^”]*”|kst-\d{5}-[0-9A-Z-]*[0-9A-Z]|\d{4}-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])(?![\d-])"
)
# An official number as people write it.
number = printed

_KINDS = {
    "toezegging": "toezeggingen",
    "motie": "moties",
    "verzoek": "verzoeken",
    "belofte": "beloften",
}


def readable(message: str, lang: str) -> str:
    """A message or reason of the coverage, its numbers and days as people write them: "kst-27625-701" is
    27 625, nr. 701, "2026-04-08" is 8 april 2026."""

    def written(found: re.Match[str]) -> str:
        said = found[0]
        if said[0] in "„“":
            return said
        before = message[: found.start()]
        if before[-1:].isalnum() or before.endswith(("-", "/")):  # part of something longer
            return said
        return number(said) if said.startswith("kst-") else day(said, lang)

    return _OWN_FORM.sub(written, message)


def clip(text: str, longest: int) -> str:
    """One line of at most so many characters, cut between words; the whole text stands in the JSON."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    cut = text[:longest]
    whole, _, rest = cut.rpartition(" ")
    if len(rest) > longest // 2:  # one endless word
        whole = cut[:-1]
    return whole.rstrip(" ,;:.–-") + "…"


def quoted(text: str, longest: int, lang: str) -> str:
    """A text between the quotes of the language: one kind for all that an output quotes."""
    return f"{'“' if lang == 'en' else '„'}{clip(whole(text), longest)}”"


def whole(text: str) -> str:
    """A quote as it is shown: one that ends in a blank was cut from a sentence that goes on."""
    end = text.rstrip()
    return f"{end} …" if end != text and end[-1:].isalnum() else end


def due(term: Due | None, lang: str) -> str:
    """A term as the nota words it, with its last day unless that is what it says."""
    if term is None:
        return ""
    if term.not_after is None:
        return term.text
    last = day(term.not_after, lang)
    return term.text if last in term.text else f"{term.text} ({word('up_to', lang)} {last})"


def made_to(people: Sequence[Addressee]) -> str:
    return ", ".join(f"{p.name} ({p.party})" if p.party else p.name for p in people)


def answered(evidence: Sequence[Evidence], place: Places, longest: int, lang: str) -> str:
    """The best passage with its first words, and where the others stand."""
    if not evidence:
        return "–"
    if NEAREST in evidence[0].signals:
        return f"– ({word('nearest', lang)} {place(evidence[0].span)})"
    first, also = _spots(evidence, place, lang)
    return f"{first}: {quoted(evidence[0].text, longest, lang)}" + (f"; {also}" if also else "")


def spots(evidence: Sequence[Evidence], place: Places, lang: str) -> str:
    """Where all passages stand, the best one first: "r. 41, ook r. 115"."""
    return ", ".join(filter(None, _spots(evidence, place, lang))) if evidence else ""


def _spots(evidence: Sequence[Evidence], place: Places, lang: str) -> tuple[str, str]:
    """The place of the best passage, and those of the others."""
    first, *others = dict.fromkeys(place(e.span) for e in evidence)
    return first, f"{word('also', lang)} {', '.join(others)}" if others else ""


def headline(found: Coverage, applied: Applied, lang: str) -> str:
    """What was compared, and the outcome: the one line that everybody reads."""
    shown = [state(c.id, c.verdict, applied) for c in found.commitments]
    parts = [f"{_pair(found, lang)}: {_counted(found, lang)} {word('in_nota', lang)}"]
    if shown:
        counts = (
            (shown.count("covered"), "with_counterpart", True),
            (sum(v not in ("covered", "accepted") for v in shown), "to_look_at", True),
            (shown.count("accepted"), "accepted", False),
        )
        parts.append(
            ", ".join(f"{n} {word(key, lang)}" for n, key, always in counts if n or always)
        )
        if alone := sum(map(by_words_alone, found.commitments)):
            parts[-1] += f" ({alone} {word('by_words_alone', lang)})"
    line = ": ".join(parts)
    states = announcement_states(found, applied)
    if open_ := sum(v not in ("covered", "accepted") for v in states):
        line += (
            f"; {word('announcements', lang).lower()}: "
            f"{open_} {word('of', lang)} {len(states)} {word('to_look_at', lang)}"
        )
    if found.discrepancies:
        line += f"; {word('discrepancies', lang).lower()}: {len(found.discrepancies)}"
    return line


def by_words_alone(item: CoveredCommitment) -> bool:
    """Whether an item counts as covered though no number, Member or debate confirms it."""
    return (
        item.verdict == "covered"
        and bool(item.evidence)
        and FIRM.isdisjoint(item.evidence[0].signals)
    )


def announcement_states(found: Coverage, applied: Applied) -> list[str]:
    return [
        state(id_, a.verdict, applied)
        for id_, a in zip(announcement_ids(found), found.announcements, strict=True)
    ]


def announced(item: Announcement, lang: str) -> str:
    """Why an announcement is flagged; nothing when it is not."""
    return word(f"no_{item.kind}", lang) if item.verdict == "missing" else ""


def decided(line: str | None, lang: str) -> str:
    """What a reviewer made of an item, as a sentence beside the program's own."""
    if not line:
        return ""
    return f"{word('reviewer', lang)}: {line}" + ("" if line.endswith((".", "!", "?")) else ".")


def state(id_: str, verdict: str, applied: Applied) -> str:
    """The verdict, or "accepted" where a reviewer accepted it."""
    return "accepted" if id_ in applied.accepted else verdict


def lapse(lapsed: Lapse, lang: str) -> str:
    """Why an acceptance no longer counts, in one line."""
    entry = lapsed.entry
    why = [
        f"{word('lapse_verdict', lang)} {word(lapsed.verdict, lang)}"
        if reason == "verdict"
        else word(f"lapse_{reason}", lang)
        for reason in lapsed.why
    ]
    return (
        f"{word('lapsed_one', lang)}: {entry.id} {quoted(readable(entry.what, lang), 70, lang)}: {', '.join(why)}; "
        f"{word('reason_was', lang)}: {entry.reason} ({day(entry.accepted_on, lang)})"
    )


def _pair(found: Coverage, lang: str) -> str:
    names = found.nota.name, found.brief.name
    short = tuple(map(os.path.basename, names))
    if short[0] == short[1]:  # the same name in two folders
        short = names
    return f"{visible(short[0])} {word('beside', lang)} {visible(short[1])}"


def _counted(found: Coverage, lang: str) -> str:
    """ "8 toezeggingen, moties en verzoeken", with only the kinds that there are."""
    kinds = [kind for kind in _KINDS if any(c.kind == kind for c in found.commitments)]
    if len(found.commitments) == 1:
        return f"1 {word(kinds[0], lang)}"
    names = [word(_KINDS[kind], lang) for kind in kinds or list(_KINDS)[:3]]
    listed = names[0]
    if names[1:]:
        last = word("and" if kinds else "or", lang)
        listed = f"{', '.join(names[:-1])} {last} {names[-1]}"
    return f"{len(found.commitments) or word('no_item', lang)} {listed}"
