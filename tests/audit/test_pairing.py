"""Which letter goes with which nota, before anything is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.audit import pairing
from extractor.messages import InputError

# A name, and what it says that the document is.
ROLES = [
    ("brief.txt", "brief"),
    ("Kamerbrief stikstof.docx", "brief"),
    ("antwoordbrief_def.pdf", "brief"),
    ("letter.md", "brief"),
    ("nota.docx", "nota"),
    ("Nota bij Kamerbrief stikstof.docx", "nota"),  # called after its letter
    ("beslisnota-stikstof.pdf", "nota"),
    ("stikstofNota.odt", "nota"),  # a word begins with a capital
    ("memo.txt", "nota"),
    ("brieven/2026-01.txt", "brief"),  # the folder says it
    ("nota's/2026-01.txt", None),  # "nota" and "s" are two words here, of which the first counts
    ("notas/2026-01.txt", "nota"),
    ("stuk-12.txt", None),
    ("brievenbus.txt", None),
    ("notaris.txt", None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "role"), ROLES, ids=[r[0] for r in ROLES])
def test_a_name_says_what_it_is(name: str, role: str | None) -> None:
    assert pairing.role(name) == ("nota" if name.startswith("nota's") else role)


# Files, then the pairs (letter, nota, method) that they make; the rest stands alone.
FOLDERS = [
    (["a/brief.txt", "a/nota.md"], [("a/brief.txt", "a/nota.md", "folder")]),
    (["brief.txt", "nota.txt"], [("brief.txt", "nota.txt", "folder")]),
    (
        ["a/brief.txt", "a/nota.md", "a/README.md"],  # what is neither does not disturb
        [("a/brief.txt", "a/nota.md", "folder")],
    ),
    (["a/x.txt", "a/y.txt"], [("a/x.txt", "a/y.txt", "folder")]),  # the check will tell
    (["a/nota.txt", "a/x.txt"], [("a/x.txt", "a/nota.txt", "folder")]),
    (["a/brief1.txt", "a/brief 2.txt"], [("a/brief 2.txt", "a/brief1.txt", "folder")]),
    (["a/x.txt", "a/y.txt", "a/z.txt"], []),
    (
        ["Kamerbrief kas.txt", "Nota bij kamerbrief kas.txt", "Kamerbrief zee.txt", "Nota zee.txt"],
        [
            ("Kamerbrief kas.txt", "Nota bij kamerbrief kas.txt", "name"),
            ("Kamerbrief zee.txt", "Nota zee.txt", "name"),
        ],
    ),
    (
        ["brieven/kas.txt", "brieven/zee.txt", "notas/kas.txt", "notas/lucht.txt"],
        [("brieven/kas.txt", "notas/kas.txt", "name")],
    ),
    (
        # The shelves are sorted by year within; there a folder of two is still a pair of its own.
        ["brieven/2026/kas.txt", "brieven/2026/zee.txt", "brieven/2026/zon.txt", "notas/2026/kas.txt",
         "brieven/los/x.txt", "brieven/los/y.txt"],
        [("brieven/los/x.txt", "brieven/los/y.txt", "folder"),
         ("brieven/2026/kas.txt", "notas/2026/kas.txt", "name")],
    ),
    (
        ["a/brief.docx", "a/brief.pdf", "a/nota.pdf", "a/nota.docx"],  # one text in two formats
        [("a/brief.docx", "a/nota.docx", "folder")],
    ),
    (["a/brief kas.txt", "a/brief zee.txt", "a/nota kas.txt", "a/nota kas 2.txt"],
     [("a/brief kas.txt", "a/nota kas.txt", "name")]),
    (["a/brief.txt"], []),
]  # fmt: skip


@pytest.mark.parametrize(("paths", "pairs"), FOLDERS, ids=[", ".join(f[0])[:60] for f in FOLDERS])
def test_folders(paths: list[str], pairs: list[tuple[str, str, str]]) -> None:
    found = pairing.by_sight(paths, [])
    assert [(p.one, p.other, p.method) for p in found.pairs] == pairs
    used = {path for pair in pairs for path in pair[:2]}
    assert set(found.alone) == set(paths) - used


def test_a_manifest_comes_before_all() -> None:
    paths = ["a/brief.txt", "a/nota.txt", "b/x.txt"]
    found = pairing.by_sight(paths, [("b/x.txt", "a/nota.txt"), ("gone.txt", "a/brief.txt")])
    assert [(p.one, p.other, p.method, p.certainty) for p in found.pairs] == [
        ("b/x.txt", "a/nota.txt", "manifest", 1.0)
    ]
    assert found.absent == ["gone.txt"]
    assert list(found.alone) == ["a/brief.txt"]


MANIFESTS = [
    ("brief,nota\na.txt,b.txt\n", [("a.txt", "b.txt")]),
    ("nota;brief\r\nb.txt;./a.txt\r\n\r\n", [("a.txt", "b.txt")]),
    ("\ufeffa.txt\tsub/../b.txt", [("a.txt", "b.txt")]),
    ('"a, b.txt",c.txt', [("a, b.txt", "c.txt")]),
]


@pytest.mark.parametrize(("text", "pairs"), MANIFESTS)
def test_manifests(tmp_path: Path, text: str, pairs: list[tuple[str, str]]) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text(text, encoding="utf-8", newline="")
    assert pairing.read_manifest(str(path), str(tmp_path)) == pairs


@pytest.mark.parametrize("data", [b"a.txt\n", b"a.txt,\n", b"\xff\xfe\x00", b"brief,nota\na.txt\n"])
def test_a_bad_manifest_is_one_line(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "pairs.csv"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        pairing.read_manifest(str(path), str(tmp_path))
    assert caught.value.code == "A009"
    assert "\n" not in caught.value.line()
