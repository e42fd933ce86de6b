"""What a reviewer accepted, with the reason: a file beside the letter that lapses with the text.

An acceptance belongs to one item of the nota (by its id) *as it stood*: it holds a fingerprint of what
the nota says and one of the whole passages of the letter that answer it. Where nothing answers, the whole
letter is the evidence: any change may have added the answer. When either differs, or the verdict is
another one, the acceptance lapses, and the caller gets to know why.

The file is JSON, sorted by id, and meant to be read, reviewed and kept under version control.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Annotated, Literal, NamedTuple

import msgspec
from msgspec import Meta

from extractor.digest import sha256
from extractor.findings import NEAREST, Announcement, Coverage, CoveredCommitment
from extractor.messages import InputError

FLAGGED = ("missing", "partial", "deferred", "review")
_SHORTEST_ID = 6  # "c-" and four more: enough to look at, few enough to type over
_LONGEST_WHAT = 100

Fingerprint = Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
Filled = Annotated[str, Meta(pattern=r"\S")]


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One acceptance. ``item`` and ``evidence`` are fingerprints of the two texts at that time."""

    id: Filled
    what: str
    verdict: Literal["missing", "partial", "deferred", "review"]
    reason: Filled
    accepted_on: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    item: Fingerprint
    evidence: Fingerprint


class _File(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    # An unknown key is refused, not skipped: the next write would lose it.
    schema: Literal["baseline/1"]
    accepted: tuple[Entry, ...]


class Item(NamedTuple):
    """A commitment or announcement of the nota as an acceptance sees it."""

    id: str
    what: str
    verdict: str
    item: str
    evidence: str


class Lapse(NamedTuple):
    """An acceptance that no longer counts. ``why`` holds "gone" (no item of the nota has this id),
    "nota" or "brief" (that text changed) or "verdict" (``verdict`` is the new one)."""

    entry: Entry
    why: tuple[str, ...]
    verdict: str | None


class Applied(NamedTuple):
    """The acceptances that hold, by the id of their item, and those that lapsed."""

    accepted: Mapping[str, Entry]
    lapsed: tuple[Lapse, ...]


NOTHING = Applied({}, ())


def announcement_ids(found: Coverage) -> tuple[str, ...]:
    """The stable ids of the announcements, in their order: kind and text, spaces and case aside."""
    times: dict[str, int] = {}
    ids = []
    for announcement in found.announcements:
        key = f"{announcement.kind}\n{_folded(announcement.text).lower()}"
        id_ = f"a-{sha256(key.encode())[:12]}"
        times[id_] = times.get(id_, 0) + 1
        ids.append(id_ if times[id_] == 1 else f"{id_}-{times[id_]}")
    return tuple(ids)


def items(found: Coverage, letter: str) -> tuple[Item, ...]:
    """All that can be accepted, with fingerprints. ``letter`` is the whole text of the letter."""
    whole = _fingerprint([letter])
    commitments = [
        Item(c.id, _what(c.kind, c.references, c.text), c.verdict, _said(c), _answer(c, whole))
        for c in found.commitments
    ]
    announcements = [
        Item(id_, _what(a.kind, (), a.text), a.verdict, _fingerprint([a.text]), _answer(a, whole))
        for id_, a in zip(announcement_ids(found), found.announcements, strict=True)
    ]
    return (*commitments, *announcements)


def short_ids(ids: Iterable[str]) -> dict[str, str]:
    """For each id the shortest beginning that no other one shares; the whole id where all of it is
    the beginning of another (``c-12`` beside ``c-12-2``: the same text twice)."""
    every = list(ids)
    short = {}
    for id_ in every:
        others = [other for other in every if other != id_]
        length = _SHORTEST_ID
        while length < len(id_) and any(other.startswith(id_[:length]) for other in others):
            length += 1
        short[id_] = id_[:length]
    return short


def apply(entries: Sequence[Entry], present: Sequence[Item]) -> Applied:
    """Which acceptances hold for these items. One whose item has a counterpart by now is simply
    not needed and stays silent."""
    now = {item.id: item for item in present}
    accepted: dict[str, Entry] = {}
    lapsed: list[Lapse] = []
    for entry in entries:
        item = now.get(entry.id)
        if item is None:
            lapsed.append(Lapse(entry, ("gone",), None))
            continue
        if item.verdict not in FLAGGED:
            continue
        why = [
            side
            for side, same in (
                ("nota", item.item == entry.item),
                ("brief", item.evidence == entry.evidence),
                # Who accepted "deferred" did not accept "missing", whatever made it so.
                ("verdict", item.verdict == entry.verdict),
            )
            if not same
        ]
        if why:
            lapsed.append(Lapse(entry, tuple(why), item.verdict))
        else:
            accepted[entry.id] = entry
    return Applied(accepted, tuple(lapsed))


def accept(
    entries: Sequence[Entry],
    present: Sequence[Item],
    ids: Sequence[str],
    reason: str,
    today: str,
) -> tuple[Entry, ...]:
    """The entries with these items accepted, sorted by id; an earlier acceptance of the same item
    is replaced. ``ids`` may be unique beginnings. Raises InputError when there is nothing to accept."""
    reason = _folded(reason)
    if not reason:
        raise InputError("I016", "--reason")
    kept = {entry.id: entry for entry in entries}
    for wanted in ids:
        item = _resolve(wanted, present)
        if item.verdict not in FLAGGED:
            raise InputError("I015", item.id)
        kept[item.id] = Entry(
            id=item.id,
            what=item.what,
            verdict=item.verdict,  # type: ignore[arg-type]  # one of FLAGGED
            reason=reason,
            accepted_on=today,
            item=item.item,
            evidence=item.evidence,
        )
    return tuple(kept[id_] for id_ in sorted(kept))


def load(path: str, *, may_be_absent: bool = False) -> tuple[Entry, ...]:
    """The entries of a baseline file. Raises InputError, with one clear line, when it is none."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        if may_be_absent:
            return ()
        raise InputError("I019", path) from None
    except OSError as error:
        raise InputError("I020", path, why=error.strerror or str(error)) from None
    try:
        # Some editors put a byte order mark before what they save.
        entries = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=_File).accepted
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError("I018", path, why=_folded(str(error))) from None
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise InputError("I018", path, why=f"{entry.id} 2×")
        seen.add(entry.id)
    return entries


def save(path: str, entries: Sequence[Entry]) -> None:
    """Write the file whole beside itself and put it in place at once: a run that is broken off, or
    a full disk, leaves the old one as it was."""
    data = msgspec.json.encode(_File(schema="baseline/1", accepted=tuple(entries)))
    place = os.path.realpath(path)  # what a link points to is replaced, not the link
    temporary = f"{place}.{os.getpid()}.tmp"
    try:
        with open(temporary, "xb") as file:
            try:
                with suppress(FileNotFoundError):
                    os.chmod(temporary, os.stat(place).st_mode & 0o777)
                file.write(msgspec.json.format(data, indent=1) + b"\n")
                file.flush()
                os.fsync(file.fileno())
                os.replace(temporary, place)
            except OSError:
                os.unlink(temporary)
                raise
    except OSError as error:
        raise InputError("I020", path, why=error.strerror or str(error)) from None


def _resolve(wanted: str, present: Sequence[Item]) -> Item:
    start = wanted.strip().lower()
    for item in present:
        if item.id == start:
            return item
    meant = [item for item in present if start and item.id.startswith(start)]
    if not meant:
        raise InputError("I013", wanted)
    if len(meant) > 1:
        raise InputError("I014", wanted, ids=", ".join(item.id for item in meant))
    return meant[0]


def _said(commitment: CoveredCommitment) -> str:
    """The fingerprint of what the nota says. Not the numbers and not the debate: some of those come
    from the letter or from elsewhere in the nota, and a number that is found later alters no promise."""
    return _fingerprint(
        [
            commitment.text,
            *(ask.text for ask in commitment.asks),
            *(f"{to.name} {to.party}" for to in commitment.made_to),
            commitment.due.text if commitment.due else "",
        ]
    )


def _answer(judged: CoveredCommitment | Announcement, whole: str) -> str:
    """The fingerprint of what the letter answers, in whatever order the passages were ranked: all of
    each passage, since a refusal may become an acceptance behind the sentence that is quoted."""
    passages = [one for one in judged.evidence if NEAREST not in one.signals]
    if isinstance(judged, CoveredCommitment):
        passages += [evidence for ask in judged.asks for evidence in ask.evidence]
    texts = {one.digest or _folded(one.text) for one in passages}
    return _fingerprint(sorted(texts)) if texts else whole


def _what(kind: str, references: Sequence[str], text: str) -> str:
    words = _folded(text)
    if len(words) > _LONGEST_WHAT:
        words = words[: _LONGEST_WHAT - 1].rstrip() + "…"
    return f"{' '.join([kind.replace('_', ' '), *references])}: {words}"


def _folded(text: str) -> str:
    """White space says how a text was saved, not what it says."""
    return " ".join(text.split())


def _fingerprint(parts: Iterable[str]) -> str:
    return sha256("\n".join(map(_folded, parts)).encode("utf-8", "replace"))[:16]
