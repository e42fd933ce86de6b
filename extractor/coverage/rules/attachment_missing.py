"""An attachment that the nota lists or announces is not named in the letter."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage import announcements
from extractor.coverage.announcements.names import Name, name_of, same_name
from extractor.coverage.announcements.naming import Enclosure
from extractor.coverage.rules.attachments import Named, enclosed, is_spoken_of, short
from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import both
from extractor.coverage.sides import Pair
from extractor.patterns import pattern

_CAPITAL = pattern(r"\b[A-ZÀ-Þ]")
_TELLS = 2  # words of a name without a capital, to be one


def find(pair: Pair) -> Iterator[Clash]:
    listed = enclosed(both(pair))
    yield from _unnamed(pair, listed)
    # What the running text announces and the list does not have.
    names = [name_of(short(one.attachment.name)) for one in listed]
    for document in announcements.not_enclosed(pair):
        if (
            _is_specific(pair, document)
            and not _is_listed(document.name, names)
            and not is_spoken_of(both(pair), document.name)
        ):
            yield Clash(
                nota=pair.nota.quote(document.start, document.end),
                brief=None,
                values={"name": pair.nota.text[document.start : document.end]},
            )


def _is_specific(pair: Pair, document: Enclosure) -> bool:
    """Whether the words are a name that a letter would repeat, and no mere "het advies"."""
    name, text = document.name, pair.nota.text
    if name.title is not None or len(name.about) >= _TELLS:
        return True
    return bool(name.about) and _CAPITAL.search(text, document.start, document.end) is not None


def _is_listed(name: Name, names: list[Name]) -> bool:
    return any(same_name(name, other) for other in names)


def _unnamed(pair: Pair, listed: list[Named]) -> Iterator[Clash]:
    for one in listed:
        if not one.found:
            yield Clash(
                nota=pair.nota.quote(*one.place),
                brief=None,
                values={"name": short(one.attachment.name)},
            )


RULE = Rule(
    code="K110",
    kind="attachment",
    severity="warning",
    nl="de bijlage {name} van de nota wordt in de brief niet genoemd",
    en="the attachment {name} of the nota is not named in the letter",
    find=find,
    triggers=(
        "Kern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n3\tFactsheet baggeren\n",
        "Hierbij bied ik u het rapport Havenslib aan.",
    ),
    silent=(
        "Kern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n3\tFactsheet baggeren\n",
        "Hierbij bied ik u het rapport Havenslib aan, met een factsheet over het baggeren.",
    ),
)
