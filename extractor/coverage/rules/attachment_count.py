"""The letter's reference block counts other attachments than the nota lists."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.attachments import enclosed
from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import both
from extractor.coverage.sides import Pair
from extractor.findings import Quote


def find(pair: Pair) -> Iterator[Clash]:
    count = pair.brief.metadata.attachment_count
    listed = enclosed(both(pair))
    if count is None or not listed or count == len(listed):
        return
    own = pair.nota.metadata.attachment_count
    if own is not None and count in (own, own - 1):
        return  # the list may have been read in part; the nota's own count agrees
    if any(not one.found for one in listed):
        return  # an attachment that the letter does not name explains the count
    quote: Quote | None = None
    for passage in pair.brief.document.of_kind("label"):
        if passage.field == "attachments":
            quote = pair.brief.quote(passage.start, passage.end)
            break
    first = listed[0].place
    yield Clash(
        nota=pair.nota.quote(first[0], max(first[1], listed[-1].place[1])),
        brief=quote,
        values={"nota": len(listed), "brief": count},
    )


RULE = Rule(
    code="K111",
    kind="attachment",
    severity="info",
    nl="de nota noemt naast de brief {nota} bijlagen, de brief telt er {brief}",
    en="the nota lists {nota} attachments beside the letter, the letter counts {brief}",
    find=find,
    triggers=(
        "Kern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n",
        "Datum\n9 juni 2026\nBetreft\nHavenslib\nBijlage(n)\n3\n\nGeachte voorzitter,\n\nHierbij bied ik u het rapport Havenslib aan.",
    ),
    silent=(
        "Kern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n",
        "Datum\n9 juni 2026\nBetreft\nHavenslib\nBijlage(n)\n1\n\nGeachte voorzitter,\n\nHierbij bied ik u het rapport Havenslib aan.",
    ),
)
