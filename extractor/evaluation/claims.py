"""What else a check says of one pair: announcements, discrepancies, what the nota leaves out, new
promises, and the silence that a pair in which all is well should get."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.document import Span
from extractor.evaluation.compare import Score
from extractor.evaluation.gold import GoldAnnouncement, GoldDiscrepancy
from extractor.evaluation.runs import COVERED, Run, assign, match, rest, short, tally
from extractor.findings import Announcement, Discrepancy

_INFO = "info"


def _announcement_matches(run: Run) -> dict[int, int]:
    return match(run.pair.gold.announcements, run.coverage.announcements, run.nota)


def _extra_announcements(run: Run, matches: dict[int, int]) -> list[Announcement]:
    gold = run.pair.gold
    return rest(run.coverage.announcements, matches, gold.optional.announcements, run.nota)


def announcements(run: Run) -> Score:
    matches = _announcement_matches(run)
    score = tally(
        run, ((one.key, i in matches) for i, one in enumerate(run.pair.gold.announcements))
    )
    score.extra = [
        f"{run.pair.name}: {short(one.text)}" for one in _extra_announcements(run, matches)
    ]
    return score


def announcement_kinds(run: Run) -> Score:
    return tally(
        run,
        (
            (f"{gold.key}: {found.kind}, should be {gold.kind}", found.kind == gold.kind)
            for gold, found in _announced(run)
        ),
    )


def announcement_verdicts(run: Run) -> Score:
    return tally(
        run,
        (
            (
                f"{gold.key}: {found.verdict}, should be {gold.verdict}",
                found.verdict == gold.verdict,
            )
            for gold, found in _announced(run)
        ),
    )


def _announced(run: Run) -> Iterator[tuple[GoldAnnouncement, Announcement]]:
    gold, found = run.pair.gold.announcements, run.coverage.announcements
    return ((gold[i], found[j]) for i, j in _announcement_matches(run).items())


def discrepancies(run: Run) -> Score:
    gold, found = run.pair.gold, run.coverage.discrepancies
    matches = assign(
        ((-size,), i, j)
        for i, wanted in enumerate(gold.discrepancies)
        for j, one in enumerate(found)
        if (size := _same_clash(run, wanted, one))
    )
    score = tally(run, ((_clash(one), i in matches) for i, one in enumerate(gold.discrepancies)))
    used = set(matches.values())
    score.extra = [
        f"{run.pair.name}: {_reported(one)}"
        for j, one in enumerate(found)
        if j not in used and _warns(run, one)
    ]
    return score


def _same_clash(run: Run, wanted: GoldDiscrepancy, found: Discrepancy) -> int:
    """How far the quotations overlap: the nota's, or the letter's where the gold has none of the
    nota. 0 when they do not, or when the kinds differ."""
    if wanted.kind not in (None, found.kind):
        return 0
    if wanted.nota:
        return run.nota.overlap(wanted.nota, found.nota.span) if found.nota else 0
    return run.brief.overlap(wanted.brief, found.brief.span) if found.brief else 0


def _warns(run: Run, found: Discrepancy) -> bool:
    """Whether what matches nothing is a fault: a remark (info) is none, nor is what is optional."""
    return found.severity != _INFO and not any(
        _same_clash(run, one, found) for one in run.pair.gold.optional.discrepancies
    )


def _clash(one: GoldDiscrepancy) -> str:
    return f"{one.kind}: {one.nota or '-'} / {one.brief or '-'}"


def _reported(one: Discrepancy) -> str:
    nota, brief = (short(side.text) if side else "-" for side in (one.nota, one.brief))
    return f"{one.kind}: {nota} / {brief}"


def unannounced(run: Run) -> Score:
    gold = run.pair.gold
    found = [(one.text, one.span) for one in run.coverage.unannounced]
    return _quoted(run, gold.unannounced, gold.optional.unannounced, found)


def promises(run: Run) -> Score:
    gold = run.pair.gold
    found = [(one.text, one.span) for one in run.coverage.promises]
    return _quoted(run, gold.promises, gold.optional.promises, found)


def _quoted(
    run: Run, wanted: Sequence[str], optional: Sequence[str], found: Sequence[tuple[str, Span]]
) -> Score:
    """What stands in the letter, by overlap of the places."""
    matches = assign(
        ((-size,), i, j)
        for i, quotation in enumerate(wanted)
        for j, (_, span) in enumerate(found)
        if (size := run.brief.overlap(quotation, span))
    )
    score = tally(run, ((quotation, i in matches) for i, quotation in enumerate(wanted)))
    used = set(matches.values())
    score.extra = [
        f"{run.pair.name}: {short(text)}"
        for j, (text, span) in enumerate(found)
        if j not in used and not any(run.brief.overlap(one, span) for one in optional)
    ]
    return score


def clean_pairs(run: Run) -> Score:
    """A pair with nothing amiss: ``extra`` holds each false alarm, ``missed`` the pair once."""
    gold = run.pair.gold
    verdicts = [one.verdict for one in gold.commitments]
    verdicts += [one.verdict for one in gold.announcements]
    if gold.discrepancies or any(verdict != COVERED for verdict in verdicts):
        return Score()
    alarms = [f"{run.pair.name}: {alarm}" for alarm in _alarms(run)]
    return Score(0, [run.pair.name], alarms) if alarms else Score(1)


def _alarms(run: Run) -> Iterator[str]:
    """All that a reader of a clean pair would be warned about for nothing."""
    commitments = [found for _, found in run.found()] + run.extra
    matches = _announcement_matches(run)
    announced = [found for _, found in _announced(run)] + _extra_announcements(run, matches)
    verdicts = [(one.text, one.verdict) for one in commitments]
    verdicts += [(one.text, one.verdict) for one in announced]
    for text, verdict in verdicts:
        if verdict != COVERED:
            yield f"{short(text)}: {verdict}"
    for clash in run.coverage.discrepancies:
        if _warns(run, clash):
            yield _reported(clash)
