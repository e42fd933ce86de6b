"""Who signed, and in whose name besides: offices with their portfolio."""

from __future__ import annotations

from extractor.document import ITEM, PARAGRAPH, SIGNATURE, Document
from extractor.findings import Signatory
from extractor.patterns import pattern
from extractor.readers import shapes

# A portfolio is a run of capitalised words and abbreviations joined by "en", "," or "voor".
_WORD = r"[A-ZÀ-Þ][\w&’'-]*"
_PORTFOLIO = (
    rf"(?:{_WORD}(?:(?:, | en | voor | van | voor de | van de |/|, en ){_WORD}| {_WORD}){{0,9}})"
)
OFFICE = pattern(
    rf"(?:(?:de|mijn|onze)[ ])?(?P<office>(?:demissionair[ ])?(?:[Mm]inister-president"
    rf"|(?:[Mm]inisters?|[Ss]taatssecretari(?:s|ssen)|[Ss]tas|[Bb]ewindspersonen|ambtgeno(?:ot|ten)|collega(?:’s|'s)?)"
    rf"(?:[ ](?:van|voor|zonder))?[ ]{_PORTFOLIO}))"
)
# Behind its first letters, so that the engine can skip to it.
_ON_BEHALF = pattern(r"namens (?P<both>zowel )?")
_ALSO = ("mede ", "Mede ", "mede-", "Mede-")
_JOIN = pattern(r"(?:,[ ]en[ ]|,[ ]|[ ]en[ ]|[ ]alsmede[ ]|[ ]als[ ]ook[ ])")
_ARTICLE = pattern(r"\A(?:[Dd]e|DE)[ ]")
# Who is head of the government as well: the office below is the same person's.
_PRESIDENT = ("minister-president,", "minister-president")
_ALSO_OFFICE = ("tevens ", "Tevens ", "en tevens ")
_END_COMMA = pattern(r"[,.]\Z")


def on_behalf_of(document: Document) -> tuple[str, ...]:
    """The "mede namens" offices of a document, each once, in order."""
    text = document.text
    found: dict[str, None] = {}
    for match in _ON_BEHALF.finditer(text):
        also = text[max(0, match.start() - 5) : match.start()]
        if match["both"] is None and also not in _ALSO:
            continue
        if document.passage_at(match.start()).kind not in (PARAGRAPH, ITEM):
            continue
        at = match.end()
        while (office := OFFICE.match(text, at)) is not None:
            found.setdefault(office["office"])
            join = _JOIN.match(text, office.end())
            if join is None:
                break
            at = join.end()
    return tuple(found)


def signatories(document: Document) -> tuple[Signatory, ...]:
    """The signatories with their office; either may be missing. Columns are read down."""
    rows = [document.read(p).split("\t") for p in document.of_kind(SIGNATURE)]
    found: list[Signatory] = []
    for column in range(max(map(len, rows), default=0)):
        cells = [row[column].strip() for row in rows if column < len(row) and row[column].strip()]
        found.extend(_pair(_joined(cells)))
    return tuple(found)


def _joined(cells: list[str]) -> list[str]:
    """Offices that run over two lines put together again."""
    result: list[str] = []
    for cell in cells:
        if result and _is_office(result[-1]) and not _END_COMMA.search(result[-1]):
            unfinished = result[-1].endswith((" en", " van", " voor", " de"))
            if unfinished or cell.startswith(("en ", "van ", "voor ")):
                result[-1] = f"{result[-1]} {cell}"
                continue
        if result and _is_office(result[-1]) and _also_held(result[-1], cell):
            result[-1] = f"{result[-1]} {cell}"
            continue
        if (
            result
            and result[-1].endswith(",")
            and _is_office(result[-1])
            and " en " in cell
            and cell.endswith(",")
        ):
            result[-1] = (
                f"{result[-1]} {cell}"  # "Minister van Landbouw, Visserij,/Voedselzekerheid en Natuur,"
            )
            continue
        result.append(cell)
    return result


def _also_held(office: str, below: str) -> bool:
    """Whether two offices are one person's: "De minister-president, / Minister van Algemene Zaken,"."""
    if below.startswith(_ALSO_OFFICE):
        return True
    return (
        office.lower().endswith(_PRESIDENT)
        and _ARTICLE.match(below) is None
        and shapes.office(below)
    )


def _is_office(text: str) -> bool:
    return shapes.office(text) or shapes.small_office(text)


def _stacked(cells: list[str]) -> list[Signatory]:
    """All offices first and then as many names; nothing where it is not so, or there is one of each."""
    half = len(cells) // 2
    offices, names = cells[:half], cells[half:]
    if half < 2 or len(names) != half or not all(map(_is_office, offices)):
        return []
    if any(map(_is_office, names)):
        return []
    return [
        Signatory(name=_bare(name), role=_bare(office))
        for office, name in zip(offices, names, strict=True)
    ]


def _bare(cell: str) -> str:
    return _ARTICLE.sub("", _END_COMMA.sub("", cell).strip())


def _pair(cells: list[str]) -> list[Signatory]:
    """Office above name, or name above office: whichever comes first sets the order. Below several
    offices as many names stand in their order."""
    stacked = _stacked(cells)
    if stacked:
        return stacked
    found: list[Signatory] = []
    name: str | None = None
    role: str | None = None
    for cell in cells:
        if cell.startswith(("Hoogachtend", "Met vriendelijke")):
            continue
        text = _bare(cell)
        if _is_office(cell):
            if role is not None:
                found.append(Signatory(name=name, role=role))
                name = None
            role = text
        elif not any(map(str.isalpha, text)) or len(text) > 80:
            continue
        elif name is None:
            name = text
        if name is not None and role is not None:
            found.append(Signatory(name=name, role=role))
            name = role = None
    if role is not None:
        found.append(Signatory(name=None, role=role))
    return found
