"""What a single line looks like: heading, list item, table row, rule, part of a signature."""

from __future__ import annotations

from extractor.patterns import pattern

# Bullets as printed, and what fonts of symbols leave of them in text (U+F0B7 and its kin).
_BULLET = pattern(
    r"([-–—•▪■●○◦‣⁃∙·*+§»►▸➢➤→◆❖✓✔☐☑☒\uf0b7\uf0a7\uf0d8\uf02d\uf0fc\uf076\u00b7])(?:[ \t\u00a0]+(?=\S)|\Z)"
    r"|(\.)[ \t\u00a0]+(?=\S)"  # as who types on a phone: ". toez. Vos: de veren"
)
_LETTER_BULLET = pattern(r"(o)[ \t\u00a0]+(?=\S)")  # Word's second level
# A filler stands where Markdown's escape was: "1\."
_NUMBERED = pattern("(\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{2,4})\uffff?[.)])(?:[ \t\u00a0]+(?=\\S)|\\Z)")
_SECTION = pattern(r"((?:[A-H]\.)?\d{1,2}(?:\.\d{1,2}){1,3}\.?)[ \t\u00a0]+(?=[A-ZÀ-Ý‘'“])")
_MD_HEADING = pattern(r"(#{1,6})[ \t]+(?=\S)")
_RULE = pattern(r"(?:[-*_=~][ ]?){3,}\Z|:?-{2,}[-:| ]*\Z|\|[ ]*:?-[-:| ]*\Z|\|[| ]*\Z")
_DRAWN = "-*_=~:|"
# "F.J. Bos", "R. (Robert) Tieman", "E. ten Have"
_INITIALS = pattern(
    r"(?:[A-Z]\.[ ]?){1,5}(?=[A-ZÀ-Þ][a-zà-ÿ]|van |de |d'|\([A-ZÀ-Þ][\w’'-]{1,20}\)[ ]\w"
    r"|(?:te[rn]?|in|op|von|el|al|[’']t|de[rn]|du|la|le)[ ][A-ZÀ-Þ])"
)
_GAPS = pattern(r"[ ]{3,}|\t+")
_BOLD = pattern(r"\uffff{2,3}[^\uffff]{2,120}\uffff{2,3}:?\Z")
_OFFICE = pattern(
    r"(?:De[ ]|DE[ ])?(?:demissionair[ ])?"
    r"(?:(?:[Ee]erste[ ]|[Tt]weede[ ])?[Vv]ice-?minister-president|MINISTER-PRESIDENT"
    r"|[Mm]inister(?:-[Pp]resident|[ ](?:van|voor|zonder))|[Ss]taatssecretaris[ ](?:van|voor)?"
    r"|MINISTER[ ](?:VAN|VOOR)|STAATSSECRETARIS[ ]VAN)[^.?!]{0,140}[,.]?\Z"
)
_FILL = "\uffff "
_TERMINAL = pattern(r"[.!?…][\"'”’)\]\uffff]*\Z")
_OPEN = pattern(r"[.!?:;…][\"'”’)\]\uffff]*\Z")


def bullet(text: str) -> tuple[str, int] | None:
    """The mark of a bulleted item and how many characters it takes up."""
    if text[0].isalnum() and text[0] != "o":
        return None
    match = _BULLET.match(text) or _LETTER_BULLET.match(text)
    return (match[match.lastindex or 1], match.end()) if match else None


def numbered(text: str) -> tuple[str, int] | None:
    """The mark of a numbered or lettered item; initials of a name ("F.J. Bos") are none."""
    match = _NUMBERED.match(text)
    if match is None or _INITIALS.match(text):
        return None
    return match[1], match.end()


def section(text: str) -> tuple[str, int] | None:
    """The number of a numbered section ("3.2 Toezeggingen")."""
    match = _SECTION.match(text)
    return (match[1], match.end()) if match else None


def md_heading(text: str) -> tuple[int, int] | None:
    """Level and width of the mark of a Markdown heading."""
    match = _MD_HEADING.match(text)
    return (len(match[1]), match.end()) if match else None


def rule(text: str) -> bool:
    """A drawn line, the line of dashes under a table's head, or a row without text."""
    return text[0] in _DRAWN and _RULE.match(text) is not None


def bold(text: str) -> bool:
    """A line that is bold from end to end (its Markdown marks are masked by now)."""
    return _BOLD.match(text) is not None


def cells(text: str) -> list[tuple[int, int]]:
    """The cells of a line as (start, end): of a Markdown row, or parted by tabs or wide gaps."""
    if text.startswith("|") or ("|" in text and "   " not in text):
        result, at = [], 1 if text.startswith("|") else 0
        stop = len(text) - text.endswith("|")
        while at <= stop:
            end = text.find("|", at, stop)
            while end > 0 and text[end - 1] == "\uffff":  # an escaped bar
                end = text.find("|", end + 1, stop)
            end = stop if end < 0 else end
            result.append((at, end))
            at = end + 1
        return result
    result, at = [], 0
    for gap in _GAPS.finditer(text):
        result.append((at, gap.start()))
        at = gap.end()
    result.append((at, len(text)))
    return result


def office(text: str) -> bool:
    """A line that is the office of a signatory and nothing else."""
    return _OFFICE.match(text) is not None


def small_office(text: str) -> bool:
    """The same with a small article, "de minister van Financiën,": so lines of prose begin as well."""
    return text.startswith("de ") and _OFFICE.match(text, 3) is not None


def ends_sentence(text: str) -> bool:
    return _TERMINAL.search(text.rstrip(_FILL)[-8:]) is not None


def ends_open(text: str) -> bool:
    """Whether nothing of the same sentence can follow: a full stop, or a colon before a list."""
    return _OPEN.search(text.rstrip(_FILL)[-8:]) is not None
