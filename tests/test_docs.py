"""Generated pages are what the program says, and every command is documented."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from docs.generate import ROOT, commands, pages
from extractor.cli import cli
from extractor.messages import MESSAGES


def test_generated_pages_are_current() -> None:
    stale = [
        str(p.relative_to(ROOT)) for p, text in pages().items() if p.read_text("utf-8") != text
    ]
    assert stale == [], "run `make docs`"


def test_every_command_and_option_is_documented() -> None:
    page = (ROOT / "docs" / "cli.md").read_text("utf-8")
    for name, command in commands(click.Context(cli)).items():
        assert f"## extract {name}" in page
        for option in command.params:
            shown = option.metavar if isinstance(option, click.Argument) else option.opts[0]
            assert (shown or option.opts[0].upper()) in page


def test_every_message_has_both_languages_and_says_the_same() -> None:
    for code, (severity, dutch, english) in MESSAGES.items():
        assert re.fullmatch("[A-Z][0-9]{3}", code)
        assert severity in ("info", "warning", "error")
        assert dutch != english
        assert set(re.findall(r"\{(\w+)\}", dutch)) == set(re.findall(r"\{(\w+)\}", english))


def test_every_message_is_used() -> None:
    code = "\n".join(
        p.read_text("utf-8")
        for p in (ROOT / "extractor").rglob("*.py")
        if p.parent.name != "messages"
    )
    assert [c for c in MESSAGES if f'"{c}"' not in code] == []


def test_links_in_the_documents_lead_somewhere() -> None:
    documents = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("*/README.md")]
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in documents
        for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert broken == []


# As the last word of a requirement: a folder or a file is our own, a bare name is asked of an index.
_INSTALLED = re.compile(r"pip install[^\n`|;]*")
_BY_NAME = re.compile(r"(?<![\w./-])extractor(?![\w./-])")


@pytest.mark.parametrize(
    ("line", "foreign"),
    [
        ("pip install 'extractor[review]'", True),
        ('pip install --upgrade "extractor[report,review]"', True),
        ("pip install extractor", True),
        ("pip install '.[review]'", False),
        ("pip install 'FILE.whl[review]'", False),
        ("pip install dist/extractor-1.0-py3-none-any.whl", False),
        ("pip install ./extractor", False),
    ],
)
def test_what_asks_an_index_for_the_name(line: str, foreign: bool) -> None:
    assert bool(_BY_NAME.search(line)) is foreign


def test_no_line_installs_a_package_of_this_name_from_an_index() -> None:
    """On a public index the name is somebody else's."""
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("*/README.md")]
    texts = {str(page.relative_to(ROOT)): page.read_text("utf-8") for page in pages}
    texts |= {code: "\n".join(said) for code, said in MESSAGES.items()}
    code = [*(ROOT / "extractor").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    texts |= {str(p.relative_to(ROOT)): p.read_text("utf-8") for p in code if p != Path(__file__)}
    assert [
        f"{name}: {line}"
        for name, text in texts.items()
        for line in _INSTALLED.findall(text)
        if _BY_NAME.search(line)
    ] == []
