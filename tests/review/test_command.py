"""What ``extract review`` is called with reaches whoever reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import extractor
from extractor.commands import review
from extractor.guard import Limits
from tests.review.running import CORPUS

BRIEF, NOTA = (str(CORPUS / "01-ienw-drinkwater" / name) for name in ("brief.txt", "nota.md"))


@pytest.mark.parametrize(
    ("guard", "ocr"), [(False, False), (True, True), (Limits(memory=300, seconds=5), False)]
)
def test_two_files_are_told_apart_under_the_limits_that_were_given(
    monkeypatch: pytest.MonkeyPatch, guard: bool | Limits, ocr: bool
) -> None:
    given: list[dict[str, Any]] = []

    def read(path: str, **options: Any) -> Any:
        given.append(options)
        return usual(path)

    usual = extractor.read
    monkeypatch.setattr(extractor, "read", read)
    (pair,), folder = review._pairs([NOTA, BRIEF], guard, ocr)
    assert given == [{"guard": guard, "ocr": ocr}] * 2
    assert (pair.brief, pair.nota) == (BRIEF, NOTA), "in either order"
    assert folder == str(Path(NOTA).parent)
