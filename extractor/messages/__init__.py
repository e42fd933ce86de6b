"""Everything the program says about a document or a call: one stable code, Dutch and English.

``I...`` input that could not be read (exit status 2) · ``R...`` oddities met while reading ·
``C...`` citations and numbers · ``D...`` dates · ``F...`` figures · ``A...`` audits · ``W...`` commitments ·
``O...`` outputs · ``G...`` the register.
"""

from __future__ import annotations

from collections.abc import Mapping

from extractor.document import Issue
from extractor.findings import Diagnostic
from extractor.messages import audits, documents, gazetteers, inputs, outputs, registers, system

# code: (severity, Dutch, English); each says what is the matter and, where that helps, what to do.
MESSAGES: dict[str, tuple[str, str, str]] = {
    **inputs.TEXTS,
    **documents.TEXTS,
    **outputs.TEXTS,
    **audits.TEXTS,
    **gazetteers.TEXTS,
    **registers.TEXTS,
}


class InputError(Exception):
    """A file that cannot be read; ``code`` is one of the I-codes."""

    def __init__(self, code: str, name: str, **values: str | int) -> None:
        super().__init__(code, name)
        self.code = code
        self.name = name
        self.values = {"name": name, **values}

    def __str__(self) -> str:
        return self.line()

    def line(self, lang: str = "nl") -> str:
        """The one line that a person sees: code, file, what, what to do."""
        values = {k: visible(v) if isinstance(v, str) else v for k, v in self.values.items()}
        if isinstance(told := values.get("why"), str):
            values["why"] = system.why(told, lang)
        return f"{self.code} {visible(self.name)}: {say(self.code, values, lang)}"


def visible(name: str) -> str:
    """The name of a file with what would turn it around, hide or break the line told by its number: a name
    can be made to read as another one."""
    if name.isprintable():
        return name
    return "".join(c if c.isprintable() else f"[U+{ord(c):04X}]" for c in name)


def say(code: str, values: Mapping[str, str | int], lang: str = "nl") -> str:
    _, dutch, english = MESSAGES[code]
    return (english if lang == "en" else dutch).format(**values)


def diagnostic(issue: Issue, lang: str = "nl") -> Diagnostic:
    return Diagnostic(
        code=issue.code,
        severity=MESSAGES[issue.code][0],
        message=say(issue.code, issue.values, lang),
        span=issue.span,
    )
