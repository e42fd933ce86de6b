"""The ids of what was stated beside the items: discrepancies, what is not announced, new promises.

They are made of the texts alone, as those of the items in ``extractor.baseline``: a decision finds its
finding again in every output and after every run.
"""

from __future__ import annotations

from extractor.digest import sha256
from extractor.findings import Coverage, Discrepancy, Quote

DISCREPANCIES, UNANNOUNCED, PROMISES = "discrepancies", "unannounced", "promises"
GROUPS = (DISCREPANCIES, UNANNOUNCED, PROMISES)


def texts(found: Coverage, group: str) -> list[str]:
    """What the id of each finding of one of GROUPS is made of, in the order of the findings."""
    if group == DISCREPANCIES:
        return [_clash(one) for one in found.discrepancies]
    every = found.unannounced if group == UNANNOUNCED else found.promises
    return [_folded(one.text) for one in every]


def ids(found: Coverage, group: str) -> list[str]:
    """The ids of a group, in the order of its findings; findings with the same text are numbered."""
    times: dict[str, int] = {}
    made = []
    for text in texts(found, group):
        id_ = f"{group[0]}-{sha256(text.lower().encode('utf-8', 'replace'))[:12]}"
        times[id_] = times.get(id_, 0) + 1
        made.append(id_ if times[id_] == 1 else f"{id_}-{times[id_]}")
    return made


def _clash(one: Discrepancy) -> str:
    """The code and both sides: the message is in the language of the run."""
    return "\n".join((one.code, _side(one.nota), _side(one.brief)))


def _side(quote: Quote | None) -> str:
    return "" if quote is None else _folded(quote.text)


def _folded(text: str) -> str:
    return " ".join(text.split())
