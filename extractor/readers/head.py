"""Where the running text begins: below the letterhead and the reference block."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.patterns import pattern
from extractor.readers import labels, shapes
from extractor.readers.lines import Line

_LONGEST_HEAD = 90
_PUBLISHED_HEAD = 24
_PUBLISHED_LINE = pattern(
    r"(?:Nr\.|Aan de (?:Voorzitter|leden)|BRIEF VAN|(?:Den Haag|[’']s-Gravenhage|Amsterdam), )"
    r"[^.]{0,120}\Z"
    r"|[A-Z]{1,2}\s+BRIEF VAN"
)
# The head of published answers ends in the number of the Aanhangsel.
_ANSWERS = pattern(r"\d{1,4}\Z")
_SALUTATIONS = ("Geachte ", "Mijnheer de ", "Mevrouw de ", "Hooggeachte ")
_BEFORE_SALUTATION = 32  # lines
_PROSE = 62  # a line of running text is at least this long


def end_of_head(lines: Sequence[Line]) -> int:
    """The index of the first line of the running text; 0 when there is no head at all."""
    if (published := _published(lines)) is not None:
        return published
    last_label = -1
    for i, line in enumerate(lines[:_LONGEST_HEAD]):
        text = line.text
        if text.startswith(_SALUTATIONS):
            return i
        if labels.stamp(text) is not None:
            last_label = i
            continue
        heading = labels.heading(text)
        if heading is not None and heading not in ("Bijlagen", "Afstemming"):
            following = lines[i + 1].text if i + 1 < len(lines) else ""
            if labels.label(text) is None or len(following) > _PROSE:
                own = last_label < 0 and any(shapes.ends_sentence(x.text) for x in lines[:i])
                return 0 if own else i  # text above its first known heading is no head
        if labels.label(text) is not None or _labelled(text):
            last_label = i
        elif (
            _prose(lines, i)
            and not _label_soon(lines, i)
            and not _labels_before_salutation(lines, i)
        ):
            # A title right above the text belongs to the head only below a label.
            return i if last_label >= 0 or i == 0 else _title(lines, i)
    return last_label + 1 if last_label >= 0 else 0


def _published(lines: Sequence[Line]) -> int | None:
    """The end of the head of a published Kamerstuk: its last line is place and date."""
    opening = [line.text for line in lines[:_PUBLISHED_HEAD]]
    if not any(text.startswith("Vergaderjaar") for text in opening[:12]):
        return None
    if any("Aanhangsel van de Handelingen" in text for text in opening[:8]):
        return max(
            (i + 1 for i, text in enumerate(opening[:12]) if _ANSWERS.match(text)), default=None
        )
    return max(
        (i + 1 for i, text in enumerate(opening) if _PUBLISHED_LINE.match(text)), default=None
    )


def _labelled(text: str) -> bool:
    """A label with its value behind a colon: "Datum: 26-05-2026"."""
    name, colon, value = text.partition(":")
    if not colon or not value.strip("* \uffff"):
        return False
    found = labels.label(name)
    return found is not None and not found.weak


def _label_soon(lines: Sequence[Line], i: int) -> bool:
    """Whether a labelled line follows within a few lines of the same group: then a long line is part
    of the head, not the start of the text."""
    for line in lines[i + 1 : i + 6]:
        if line.gap or shapes.ends_sentence(lines[i].text):
            return False
        if _labelled(line.text):
            return True
    return False


def _labels_before_salutation(lines: Sequence[Line], i: int) -> bool:
    """Whether labels follow and then the salutation: what stands above those is an address, or a
    printed request to name the reference in an answer, however long its lines."""
    below = lines[i + 1 : i + _BEFORE_SALUTATION]
    end = next((j for j, line in enumerate(below) if line.text.startswith(_SALUTATIONS)), 0)
    return any(
        labels.label(line.text.partition("\t")[0]) is not None or _labelled(line.text)
        for line in below[:end]
    )


def _prose(lines: Sequence[Line], i: int) -> bool:
    """Whether running text starts here: a long line that goes on, or a sentence."""
    text = lines[i].text
    if text.startswith(("|", ">", "#")) or labels.label(text.split(":", 1)[0]) is not None:
        return False
    if len(text) < _PROSE or "    " in text:
        return False
    if shapes.ends_sentence(text) or len(text) > 150:
        return True
    return i + 1 < len(lines) and lines[i + 1].gap == 0 and len(lines[i + 1].text) > 40


def _title(lines: Sequence[Line], i: int) -> int:
    """Without any label before the text, what stands above it is its own title."""
    return 0 if i and all(not line.text.startswith(">") for line in lines[:i]) else i
