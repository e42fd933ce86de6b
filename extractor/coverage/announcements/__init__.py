"""What the nota says goes with the letter: enclosed documents, and the offices that send it too.

Each document and each "mede namens" counts once, though the nota says it twice. The list under the
nota's heading for attachments announces nothing; it tells the full names of what is announced.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.announcements import offers, offices, statements
from extractor.coverage.announcements.names import Name, name_of, same_kind, same_name
from extractor.coverage.announcements.naming import Enclosure
from extractor.coverage.announcements.portfolios import Office, likeness
from extractor.coverage.announcements.statements import Statement
from extractor.coverage.sides import Pair, Side
from extractor.finders.abbreviations import pairs
from extractor.findings import Announcement, Evidence

_Spelled = tuple[str, str]  # an abbreviation and what it stands for
_Answer = tuple[Enclosure, Evidence | None]
_COVERED, _MISSING = "covered", "missing"


def find(pair: Pair) -> tuple[Announcement, ...]:
    """The announcements of the nota in text order, each with its verdict."""
    found = [*_enclosed(pair), *_co_sent(pair)]
    return tuple(sorted(found, key=lambda announcement: announcement.span))


def _co_sent(pair: Pair) -> list[Announcement]:
    """One for each "mede namens"; covered when the letter is sent for all its offices."""
    found: list[Announcement] = []
    said: list[Office] = []
    for statement in offices.statements(pair.nota):
        if all(any(likeness(new, old) for old in said) for new in statement.offices):
            continue
        said += statement.offices
        evidence = offices.evidence(pair.brief, statement.offices)
        quote = pair.nota.quote(statement.start, statement.end)
        found.append(
            Announcement(
                kind="mede_namens",
                text=quote.text,
                span=quote.span,
                verdict=_COVERED if evidence else _MISSING,
                evidence=evidence,
            )
        )
    return found


def not_enclosed(pair: Pair) -> list[Enclosure]:
    """The documents of which the nota says that they go with the letter, and the letter does not."""
    return [
        document for _, answers in _answered(pair) for document, answer in answers if answer is None
    ]


# The last pair that was answered: the verdicts and the rules of discrepancies both ask.
_kept: list[tuple[Pair, list[tuple[Statement, list[_Answer]]]]] = []


def _answered(pair: Pair) -> list[tuple[Statement, list[_Answer]]]:
    """Each statement with the documents not named before, and what the letter says of each."""
    if not (_kept and _kept[0][0] is pair):
        _kept[:] = [(pair, list(_answers(pair)))]
    return _kept[0][1]


def _answers(pair: Pair) -> Iterator[tuple[Statement, list[_Answer]]]:
    said = statements.find(pair.nota)
    if not said:
        return
    letter = offers.read(pair.brief)
    listed = [name_of(one.name) for one in pair.nota.metadata.attachments]
    spelled = _spelled(pair)
    seen: list[Name] = []
    for statement in said:
        new = [
            document
            for document in statement.documents
            if not any(same_name(document.name, old) for old in seen)
        ]
        seen += [document.name for document in new]
        yield (
            statement,
            [
                (
                    document,
                    letter.answer(
                        [
                            *_names(pair.nota, document, spelled),
                            *_listed_as(document.name, listed),
                        ]
                    ),
                )
                for document in new
            ],
        )


def _enclosed(pair: Pair) -> list[Announcement]:
    """One for each statement that names documents not named before."""
    return [
        one
        for statement, answers in _answered(pair)
        for one in _judged(pair.nota, statement, answers)
    ]


def _judged(nota: Side, statement: Statement, answers: list[_Answer]) -> list[Announcement]:
    """A statement as one announcement; as one for each document where only some are enclosed, so that
    a reader sees which."""
    if len({answer is None for _, answer in answers}) == 1:
        evidence = {answer.span: answer for _, answer in answers if answer is not None}
        return [_announced(nota, statement.start, statement.end, tuple(evidence.values()))]
    return [
        _announced(nota, document.start, document.end, () if answer is None else (answer,))
        for document, answer in answers
    ]


def _spelled(pair: Pair) -> list[_Spelled]:
    """The abbreviations that either text explains."""
    return [
        (one.short, text[one.start : one.long_end])
        for text in (pair.nota.text, pair.brief.text)
        for one in pairs(text)
    ]


def _names(nota: Side, document: Enclosure, spelled: list[_Spelled]) -> list[Name]:
    """The name of a document, also with its abbreviations written out and its words abbreviated."""
    printed = nota.text[document.start : document.end]
    words = f" {printed} "
    others = [
        words.replace(f" {one} ", f" {other} ")
        for short, long in spelled
        for one, other in ((short, long), (long, short))
        if f" {one} " in words
    ]
    return [document.name, *map(name_of, others)]


def _listed_as(name: Name, listed: list[Name]) -> list[Name]:
    """The fuller names of a document in the nota's list of attachments."""
    return [other for other in listed if same_kind(name, other) and same_name(name, other)]


def _announced(nota: Side, start: int, end: int, found: tuple[Evidence, ...]) -> Announcement:
    quote = nota.quote(start, end)
    return Announcement(
        kind="aanbieding",
        text=quote.text,
        span=quote.span,
        verdict=_COVERED if found else _MISSING,
        evidence=tuple(sorted(found, key=_score, reverse=True)),
    )


def _score(evidence: Evidence) -> float:
    return evidence.score
