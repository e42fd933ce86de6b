"""Rules of the house that a machine can hold."""

from __future__ import annotations

import re
import subprocess

import pytest

import extractor
from tests.places import ROOT, SHARED, needs_shared

# All that the program knows: its code, and every readable file of models/, also of the spaCy pipeline.
KNOWN = [
    *(ROOT / "extractor").rglob("*.py"),
    *(p for p in (ROOT / "models").rglob("*") if p.suffix in (".json", ".md", ".cfg", ".jsonl")),
]


@needs_shared
@pytest.mark.parametrize("name", ["brief.txt", "nota.md"])
def test_nothing_of_the_seeds_is_known_to_the_program(name: str) -> None:
    """No number, Member or sentence of the user's pair stands in code or models."""
    found = extractor.extract(SHARED / "seeds" / name)
    words = {r.text for r in found.references if r.type != "motie"}
    words |= {a.name.split()[-1] for a in found.actors if a.type == "member"}
    text = (SHARED / "seeds" / name).read_text("utf-8")
    sentences = [s for s in re.split(r"(?<=[.!?])\s+|\n", text) if len(s) > 60]
    assert words
    assert sentences
    # Asten is a municipality too, so models/ may know it.
    words.discard("Asten")
    for path in KNOWN:
        content = path.read_text("utf-8")
        assert [w for w in words if w in content] == [], path
        assert [s for s in sentences if s in content] == [], path


def test_no_machine_or_registry_in_tracked_files() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    files = [name for name in listed.stdout.split("\0") if name]
    if not files:
        pytest.skip("this is no git checkout, so there is no list of tracked files")
    hosts = "|".join(("py" + "pi", "pythonhosted", "npmjs", "deb" + "ian")) + r")\.(?:org|com|net"
    pattern = re.compile(rf"(?:{hosts})|(?<![\w./])/(?:ro" + r"ot|home)/\w")
    bad = []
    for name in files:
        path = ROOT / name
        if path.is_file() and path.suffix in {".py", ".md", ".toml", ".txt", ".json", ".yaml", ""}:
            content = path.read_bytes().decode("utf-8", "replace")
            bad += [f"{name}: {m.group()}" for m in pattern.finditer(content)]
    assert bad == []


def test_files_stay_small() -> None:
    long = [
        f"{p.relative_to(ROOT)}: {n}"
        for p in (ROOT / "extractor").rglob("*.py")
        if (n := p.read_text("utf-8").count("\n")) > 400
    ]
    assert long == []
