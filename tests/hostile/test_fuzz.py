"""A short run of the fuzzer, and what longer runs have found (``make fuzz``)."""

from __future__ import annotations

from itertools import islice

import pytest

import extractor
from tests.hostile import fuzz


@pytest.mark.parametrize("format_", fuzz.WHOLE)
def test_the_undamaged_file_is_read(format_: str) -> None:
    document = extractor.read(fuzz.WHOLE[format_]())
    assert document.format == format_
    assert "TZ202604-154" in document.text


def test_damage_is_the_same_every_time() -> None:
    assert list(islice(fuzz.attempts(4), 10)) == list(islice(fuzz.attempts(4), 10))


def test_damaged_files_are_read_or_refused() -> None:
    assert fuzz.run(seed=4, seconds=60, most=250) == []
