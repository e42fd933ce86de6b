"""The examples in the pages, run as they stand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import extractor.spacy_components.factories  # registers them, as the entry points do
from tests.places import ROOT

PAGES = (ROOT / "README.md", ROOT / "docs" / "spacy.md", ROOT / "models" / "nl_kamer" / "README.md")


def examples(page: Path) -> list[str]:
    """The Python blocks of a page that are about spaCy."""
    blocks = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.S)
    return [block for block in blocks if "nlp" in block]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name + "/" + page.name)
def test_examples_run(
    page: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert extractor.spacy_components.factories.FACTORIES
    assert examples(page)
    for example in examples(page):
        exec(compile(example, page.name, "exec"), {})
        printed = capsys.readouterr().out
        if "print" in example:
            assert "kst-36800-VIII-71" in printed
            assert "12500000 euro" in printed
            assert len(re.split(r"\n(?!\s)", example.strip())) <= 6  # it stays a short one
