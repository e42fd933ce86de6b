"""``--model`` in the three commands: a name that is none, a model that sees no names, one of another spaCy."""

from __future__ import annotations

import sys
import warnings
from importlib.metadata import version
from pathlib import Path

import msgspec
import pytest
import spacy
from click.testing import CliRunner, Result
from spacy.language import Language
from spacy.tokens import Doc

import extractor
from extractor import spacy_components
from extractor.cli import cli
from extractor.messages import InputError
from extractor.spacy_components.loading import load_model, made_for
from tests.spacy_components.training import trained

LETTER = """Geachte Voorzitter,

Ik sprak met Karin Mulder daarover. Het rapport van de VNG is af.
"""
NOTA = """Nota

Aan: de minister

Toezeggingen en moties in deze brief

- Toezegging aan het lid Ten Hove (BBB): de Kamer te informeren over het rapport van de VNG
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A letter and a nota, and beside them folders to be named."""
    root = tmp_path_factory.mktemp("opties")
    (root / "zaak").mkdir()
    (root / "zaak" / "brief.txt").write_text(LETTER, "utf-8")
    (root / "zaak" / "nota.txt").write_text(NOTA, "utf-8")
    (root / "leeg").mkdir()
    spacy.blank("nl").to_disk(root / "zonder")
    tagged = spacy.blank("nl")
    tagged.add_pipe("sentencizer")
    tagged.add_pipe("span_ruler")
    tagged.to_disk(root / "zinnen")
    spacy.blank("nl").to_disk(root / "half")
    (root / "half" / "meta.json").unlink()
    model = trained()
    model.to_disk(root / "klein")
    model.to_disk(root / "ouder")
    meta = root / "ouder" / "meta.json"
    about = msgspec.json.decode(meta.read_bytes())
    meta.write_bytes(msgspec.json.encode({**about, "spacy_version": ">=3.5.0,<3.6.0"}))
    return root


def run(command: str, folder: Path, out: Path, *more: str) -> Result:
    brief, nota = str(folder / "zaak" / "brief.txt"), str(folder / "zaak" / "nota.txt")
    calls = {
        "extract": ["document", brief],
        "check": ["check", brief, nota],
        "audit": ["audit", str(folder / "zaak"), "--out", str(out), "--jobs", "1"],
    }
    return CliRunner().invoke(cli, [*calls[command], *more])


NONE = [  # what is named, code, words of the line in Dutch and in English
    ("zonder", "I066", "herkent geen namen", "sees no names"),
    ("zinnen", "I066", "wel: sentencizer, span_ruler", "it has: sentencizer, span_ruler"),
    ("leeg", "I068", "geen spaCy-model (geen config.cfg)", "no spaCy model (no config.cfg)"),
    ("half", "I068", "geen spaCy-model (geen meta.json)", "no spaCy model (no meta.json)"),
    ("zaak/brief.txt", "I068", "(geen config.cfg)", "(no config.cfg)"),
    ("", "I067", "er staat geen naam", "there is no name"),
    (" ", "I067", "er staat geen naam", "there is no name"),
]


@pytest.mark.parametrize("command", ["extract", "check", "audit"])
@pytest.mark.parametrize(
    ("name", "code", "dutch", "english"), NONE, ids=[repr(n) for n, *_ in NONE]
)
def test_one_line_and_status_2(
    folder: Path, tmp_path: Path, command: str, name: str, code: str, dutch: str, english: str
) -> None:
    place = str(folder / name) if name.strip() else name
    for lang, words in (("nl", dutch), ("en", english)):
        done = run(command, folder, tmp_path / "out", "--model", place, "--lang", lang)
        assert done.exit_code == 2
        assert done.stdout == ""
        assert done.stderr.startswith(f"{code} {place if name.strip() else '--model'}: ")
        assert words in done.stderr
        assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_an_empty_name_counts_also_where_no_actors_are_asked_for(folder: Path) -> None:
    done = run("extract", folder, folder, "--model", "", "--only", "dates")
    assert (done.exit_code, done.stderr[:5]) == (2, "I067 ")


@Language.component("ziet_misschien_namen")
def undeclared(doc: Doc) -> Doc:
    """A component of someone else, which does not say what it assigns."""
    return doc


SEES: list[tuple[str, dict[str, object]]] = [
    ("entity_ruler", {}),
    ("span_ruler", {"annotate_ents": True}),
    ("kamer_actors", {}),
    ("ziet_misschien_namen", {}),
]


@pytest.mark.parametrize(("part", "config"), SEES, ids=[part for part, _ in SEES])
def test_whatever_can_see_names_will_do(
    part: str, config: dict[str, object], tmp_path: Path
) -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe(part, config=config)
    nlp.to_disk(tmp_path)
    assert load_model(str(tmp_path)).pipe_names == [part]


def test_a_recogniser_that_is_switched_off_sees_nothing(tmp_path: Path) -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("entity_ruler")
    nlp.disable_pipe("entity_ruler")
    nlp.to_disk(tmp_path)
    with pytest.raises(InputError) as error:
        load_model(str(tmp_path))
    assert error.value.code == "I066"


@pytest.mark.parametrize("command", ["extract", "check", "audit"])
def test_a_model_of_another_spacy_is_used_and_one_line_says_so(
    folder: Path, tmp_path: Path, command: str
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        done = run(
            command, folder, tmp_path / "out", "--model", str(folder / "ouder"), "--lang", "en"
        )
    lines = [line for line in done.stderr.splitlines() if "spaCy" in line]
    assert [line.partition(":")[0] for line in lines] == [f"I069 {folder / 'ouder'}"]
    assert f"made for spaCy >=3.5.0,<3.6.0 and {version('spacy')} runs here" in lines[0]
    assert "UserWarning" not in done.stderr
    assert done.exit_code in (0, 1)


def test_a_model_of_this_spacy_says_nothing(folder: Path) -> None:
    assert made_for(load_model(str(folder / "klein"))) == ""
    assert spacy_components.remark("klein", "", "nl") == ""
    assert run("extract", folder, folder, "--model", str(folder / "klein")).stderr == ""


class TestOverview:
    """The overview for people says of each actor who saw it, where a model looked too."""

    def cells(self, folder: Path, *more: str) -> list[list[str]]:
        done = run("extract", folder, folder, "--only", "actors", *more)
        lines = done.stdout.splitlines()
        at = next(i for i, line in enumerate(lines) if line.startswith("Act"))
        return [[c.strip() for c in line.split("  ") if c.strip()] for line in lines[at + 1 :]]

    def test_with_a_model(self, folder: Path) -> None:
        assert self.cells(folder, "--model", str(folder / "klein")) == [
            ["regel", "soort", "naam", "vermeldingen", "gezien door"],
            ["3", "persoon", "Karin Mulder", "1", "nl_klein"],
            ["3", "organisatie", "VNG", "1", "extractor, nl_klein"],
        ]

    def test_without(self, folder: Path) -> None:
        assert self.cells(folder) == [
            ["regel", "soort", "naam", "vermeldingen"],
            ["3", "organisatie", "VNG", "1"],
        ]


class TestErrorsInPython:
    """Whoever calls from Python sees the same line as whoever uses the command."""

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        path = str(tmp_path / "weg.txt")
        with pytest.raises(InputError) as error:
            extractor.read(path)
        assert str(error.value) == error.value.line()
        assert str(error.value).startswith(f"I001 {path}: ")

    def test_without_spacy(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "spacy", None)
        with pytest.raises(InputError, match="I065 nl_kamer: hiervoor is spaCy nodig"):
            extractor.nlp()

    def test_from_another_process(self) -> None:
        import pickle

        error = InputError("I068", "map", file="config.cfg")
        again = pickle.loads(pickle.dumps(error))
        assert str(again) == str(error) != "('I068', 'map')"
