"""``models/nl_kamer``: what its command writes, bit for bit, and loaded from wherever it lies."""

from __future__ import annotations

import gc
import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

import extractor
from extractor.spacy_components import build, docs
from extractor.spacy_components.factories import FACTORIES
from tests.places import CORPUS, LETTERS, NOTAS, ROOT
from tests.spacy_components.pieces import LETTER

MODEL = ROOT / "models" / "nl_kamer"
BY_HAND = {"README.md", "rules.json"}


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in BY_HAND
    }


def test_the_command_gives_the_same_bytes(tmp_path: Path) -> None:
    """After a change in models/: ``python -m extractor.spacy_components.build``."""
    command = [sys.executable, "-m", "extractor.spacy_components.build", str(tmp_path / "made")]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    assert files(tmp_path / "made") == files(MODEL)


def test_it_is_small() -> None:
    assert sum(map(len, files(MODEL).values())) < 1_000_000


def test_a_folder_with_something_else_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    assert build.main([str(tmp_path)]) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_folder_loads_and_finds_what_extract_finds(kamer: Language) -> None:
    assert (kamer.lang, kamer.meta["name"]) == ("nl", "kamer")
    assert kamer(LETTER)._.kamer == extractor.extract(LETTER.encode())


def test_names_that_only_the_entity_ruler_knows_are_few_and_mostly_right(kamer: Language) -> None:
    """What the ruler adds to ``doc.ents``: of 76 texts under one in two hundred entities."""
    total = alone = 0
    for path in (*LETTERS[::4], *NOTAS[::4]):
        doc = kamer(extractor.read(path).source)
        total += len(doc.ents)
        alone += sum(entity._.kamer is None for entity in doc.ents)
    assert total > 1000
    assert alone < total / 100


def test_the_model_card_names_every_component() -> None:
    card = (MODEL / "README.md").read_text(encoding="utf-8")
    assert [name for name in (*FACTORIES, "entity_ruler") if f"`{name}`" not in card] == []


def test_entry_points_name_every_factory() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        points = tomllib.load(file)["project"]["entry-points"]
    module = "extractor.spacy_components.factories"
    assert points["spacy_factories"] == {
        name: f"{module}:{attribute}" for name, attribute in FACTORIES.items()
    }
    assert points["spacy_displacy_colors"] == {
        "kamer": "extractor.spacy_components.colours:COLOURS"
    }


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder for PYTHONPATH that says what an installed package says: the entry points."""
    lines = [f"{name} = extractor.spacy_components.factories:{a}" for name, a in FACTORIES.items()]
    info = tmp_path / "path" / "kamer_points-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: kamer-points\nVersion: 1\n")
    (info / "entry_points.txt").write_text("\n".join(["[spacy_factories]", *lines, ""]))
    return info.parent


def run(code: str, path: Path, cwd: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": f"{path}:{ROOT}"}, cwd=cwd, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("first", ["", "import extractor.spacy_components.factories; "])
def test_spacy_finds_the_factories_by_itself(installed: Path, tmp_path: Path, first: str) -> None:
    code = (
        f"{first}import spacy; nlp = spacy.load({str(MODEL)!r}); doc = nlp('Zie TZ202603-211.');"
        "print(doc.ents[0].kb_id_)"
    )
    assert run(code, installed, tmp_path) == "TZ202603-211"


def test_spacy_package_makes_a_package_of_it(installed: Path, tmp_path: Path) -> None:
    """Without building the wheel, which asks for the network."""
    command = [
        sys.executable,
        "-m",
        "spacy",
        "package",
        str(MODEL),
        str(tmp_path),
        "--build",
        "none",
    ]
    environment = {"PYTHONPATH": f"{installed}:{ROOT}"}
    subprocess.run(command, check=True, cwd=ROOT, env=environment, capture_output=True)
    (package,) = tmp_path.glob("nl_kamer-*")
    needs = json.loads((package / "meta.json").read_bytes())["requirements"]
    assert f"extractor>={extractor.__version__}" in needs
    shutil.copy(package / "meta.json", package / "nl_kamer")  # as its setup.py does
    code = (
        f"import sys; sys.path.insert(0, {str(package)!r}); import nl_kamer; nlp = nl_kamer.load();"
        "print(nlp('Zie TZ202603-211.').ents[0].kb_id_)"
    )
    assert run(code, installed, tmp_path) == "TZ202603-211"


@pytest.mark.parametrize(
    "use",
    [
        "extractor.extract(sys.argv[1])",
        "extractor.check(sys.argv[1], sys.argv[2])",
        "import extractor.cli; extractor.cli.cli([sys.argv[1], '--json'], standalone_mode=False)",
    ],
)
def test_without_being_asked_nothing_imports_spacy(use: str) -> None:
    pair = [str(CORPUS / "01-ienw-drinkwater" / name) for name in ("brief.txt", "nota.md")]
    code = f"import sys, extractor; {use}; sys.exit('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, *pair], cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stderr


def test_what_is_kept_beside_a_doc_goes_with_it(kamer: Language) -> None:
    """So that ``nlp.pipe`` over any number of letters takes the memory of a few."""
    letters = [extractor.read(path).source for path in LETTERS[:5]]
    kept = []
    for doc in kamer.pipe(letters * 6):
        assert doc._.kamer_document.source == doc.text
        kept.append(docs.kept())
    gc.collect()
    assert max(kept) - kept[0] < len(letters)


def test_a_text_beyond_the_longest_is_refused_by_spacy() -> None:
    nlp = spacy.blank("nl")
    nlp.max_length = 10
    with pytest.raises(ValueError, match="E088"):
        nlp(LETTER)
