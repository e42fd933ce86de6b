"""``--markdown``: Dekking as a table for a pull request or a mail."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from extractor.patterns import pattern
from extractor.places import Places
from extractor.reports.coverage_words import clip, headline, lapse, quoted
from extractor.reports.doubts import unchecked
from extractor.reports.outputs import STANDARD, Checked
from extractor.reports.saving import save
from extractor.reports.tables.cells import Link, Row, clean, plain
from extractor.reports.tables.coverage import Judged
from extractor.reports.tables.words import header
from extractor.reports.words import word

_COLUMNS = ("state", "number", "item", "in_nota", "counterpart", "in_brief", "why")
_LONGEST = 200
_MARK = "<!-- extractor -->"
# All that Markdown, or the HTML in it, could take for markup; @ and # would call people and issues.
_MARKUP = pattern(r"[\\`*_{}\[\]<>|~@#&$]")
# What turns into a link without any mark.
_BARE = pattern(r"(?i)www\.|(?:https?|ftp|mailto|xmpp):")


def write(pair: Checked, path: str) -> None:
    """Write the table to a file, or to standard output for "-". Raises InputError as ``save`` does."""
    text = table(pair)
    if path == STANDARD:
        sys.stdout.write(text)
        sys.stdout.flush()
    else:
        save(path, text.encode(), pair.inputs, _ours)


def table(pair: Checked) -> str:
    """The headline, the table in the order of the report, the acceptances that lapsed, and what was not
    looked at."""
    columns = [header(column, pair.lang) for column in _COLUMNS]
    lines = [
        _MARK,
        "",
        f"**{escaped(headline(pair.found, pair.applied, pair.lang))}**",
        "",
        f"| {' | '.join(columns)} |",
        f"|{'---|' * len(columns)}",
    ]
    lines += [
        f"| {' | '.join(_cell(row, column) for column in _COLUMNS)} |"
        for row in Judged(pair, _LONGEST).rows()
    ]
    if pair.applied.lapsed:
        lines += ["", f"**{word('lapsed', pair.lang)}**", ""]
        lines += [f"- {escaped(lapse(lapsed, pair.lang))}" for lapsed in pair.applied.lapsed]
    return "\n".join([*lines, *_unchecked(pair)]) + "\n"


def _unchecked(pair: Checked) -> Iterator[str]:
    """What was not looked at, with what it quotes of the nota."""
    places = Places(pair.nota, pair.lang)
    yield from ("", f"**{word('not_checked', pair.lang)}**", "")
    for line in unchecked(pair.found, pair.nota, pair.lang):
        yield f"- {escaped(line.says)}"
        for span, text in line.quotes:
            yield f"  - {escaped(f'nota {places(span)}: {quoted(text, _LONGEST, pair.lang)}')}"


def escaped(text: str) -> str:
    """Words that stay words, on one line."""
    text = _MARKUP.sub(r"\\\g<0>", " ".join(clean(text).split()))
    return _BARE.sub(lambda found: f"{found.group()[:-1]}\\{found.group()[-1]}", text)


def _cell(row: Row, column: str) -> str:
    """A cell, each of its lines under the other. The reasons are cut here, never what a reviewer wrote; a
    passage was cut when it was quoted, and keeps the quote at its end."""
    cell = row.get(column)
    if isinstance(cell, Link):
        return "<br>".join(_linked(*one) for one in cell.each or ((cell.text, cell.url),))
    text = plain(cell)
    if column == "why":
        text = clip(text, _LONGEST + len(plain(row["told"])))
    return "<br>".join(map(escaped, text.split("\n")))


def _linked(text: str, url: str | None) -> str:
    # The address is made by the program, of a number whose shape it knows.
    return (
        f"[{escaped(text)}]({url.replace('(', '%28').replace(')', '%29')})"
        if url
        else escaped(text)
    )


def _ours(path: str) -> bool:
    with open(path, "rb") as file:
        return file.readline(100).strip() == _MARK.encode()
