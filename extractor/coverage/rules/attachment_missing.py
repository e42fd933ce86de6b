"""An attachment that the nota lists is not named in the letter."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.attachments import enclosed, short
from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import both
from extractor.coverage.sides import Pair


def find(pair: Pair) -> Iterator[Clash]:
    for one in enclosed(both(pair)):
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
