"""``audit --model``: the names that a spaCy model sees, as ``extract --model`` and ``check --model`` have them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

import extractor
from extractor.audit import isolation, modelling
from extractor.audit.child import Job
from extractor.audit.engines import dask
from extractor.audit.values import Item, Model, Options
from extractor.commands.audit import command
from extractor.digest import sha256
from extractor.guard import worker
from extractor.messages import InputError
from tests.audit import counted
from tests.audit.running import ask, audit, folder_of, tables

spacy = pytest.importorskip("spacy")

from extractor import spacy_components  # noqa: E402
from tests.spacy_components.test_paired import LETTER, NOTA, TWO_BODIES  # noqa: E402
from tests.spacy_components.training import trained  # noqa: E402

ACTORS = "SELECT name, type, text, start, source FROM actors WHERE sha256 = '{}' ORDER BY ALL"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a model that knows nine names."""
    place = tmp_path_factory.mktemp("model") / "klein"
    trained().to_disk(place)
    return place


@pytest.fixture(scope="module")
def model(small: Path) -> Model:
    found = isolation.loaded(str(small)).model
    assert found is not None
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pair in which only the model knows the two bodies whose amounts differ, and a letter alone."""
    place = tmp_path_factory.mktemp("audit") / "in"
    (place / "paar").mkdir(parents=True)
    for name, pattern, text in zip(("brief", "nota"), (LETTER, NOTA), TWO_BODIES, strict=True):
        (place / "paar" / f"{name}.txt").write_text(pattern.format(text), "utf-8")
    alone = "Gisteren zei Karin Mulder dat het kan. Het gebeurt in Zwolle elke dag."
    (place / "los.txt").write_text(LETTER.format(alone), "utf-8")
    return place


def run(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(command, [str(a) for a in arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


@pytest.fixture(scope="module")
def results(folder: Path, small: Path) -> Path:
    """What the command makes of the folder with the model."""
    place = folder.parent / "out"
    run(folder, "--out", place, "--jobs", 1, "--model", small)
    return place


def test_rows_are_what_extract_and_check_say_with_the_model(
    folder: Path, results: Path, small: Path
) -> None:
    merged = spacy_components.merger(str(small))
    for path in folder.rglob("*.txt"):
        document = extractor.read(path)
        found = merged(document, extractor.extract(document)).actors
        assert ask(results, ACTORS.format(document.sha256)) == sorted(
            (a.name, a.type, m.text, m.span[0], list(a.source))  # type: ignore[attr-defined]
            for a in found
            for m in a.mentions
        )
    only = "SELECT DISTINCT name FROM actors WHERE source = ['nl_klein'] ORDER BY 1"
    assert ask(results, only) == [("Bakfietscentrale",), ("Karin Mulder",), ("Windvaan",)]
    assert ask(results, "SELECT code FROM discrepancies") == []  # as check --model: two bodies
    assert ask(results, "SELECT model FROM runs") == [("nl_klein 0.0.0",)]


def test_without_a_model_nothing_is_said_of_it(folder: Path, tmp_path: Path) -> None:
    audit(folder, tmp_path)
    assert ask(tmp_path, "SELECT DISTINCT source FROM actors") == [(None,)]
    assert ask(tmp_path, "SELECT code FROM discrepancies") == [("K106",)]
    assert ask(tmp_path, "SELECT model FROM runs") == [(None,)]


def test_another_model_does_all_again_and_the_same_nothing(
    folder: Path, results: Path, small: Path, tmp_path: Path
) -> None:
    def to_do(*more: object) -> str:
        said = run(folder, "--out", results, "--lang", "nl", "--dry-run", *more)[1]
        return said.splitlines()[1]

    moved = tmp_path / "elders"
    shutil.copytree(small, moved)
    assert to_do("--model", moved) == "0 te doen, 3 al gedaan"  # the same files elsewhere
    meta = moved / "meta.json"
    meta.write_text(meta.read_text("utf-8").replace('"0.0.0"', '"0.0.1"'), "utf-8")
    assert to_do("--model", moved) == "3 te doen, 0 al gedaan"
    assert to_do() == "3 te doen, 0 al gedaan"


def test_a_child_loads_it_once_for_all_documents(
    model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads = tmp_path / "loads"
    monkeypatch.setattr(isolation, "ENTRY", counted.__name__)
    monkeypatch.setenv(counted.LOADS, str(loads))
    done = audit(
        folder_of(tmp_path / "in", 4), tmp_path / "out", options={"model": model}, memory=400
    )
    assert done.run.done == 8
    children = loads.read_text().split()
    assert 1 <= len(children) <= 2  # of the two that an audit of the tests has
    assert len(set(children)) == len(children)


def test_loading_has_a_clock_of_its_own(
    model: Model, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What does not load in time is no fault of a document: the next run tries again."""
    monkeypatch.setattr(modelling, "SECONDS", 0.0)
    monkeypatch.setattr(worker, "_GRACE", 0.0)
    done = audit(folder, tmp_path, options={"model": model})
    assert done.run.done == 0
    failures = ask(tmp_path, "SELECT DISTINCT code, lasting FROM failures WHERE stage = 'read'")
    assert failures == [("A010", False)]


def job(document: bytes, model: Model | None) -> Job:
    item = Item("los.txt", sha256(document), len(document))
    return Job("u", (item,), (b"los.txt",), False, False, Options(model=model), 1000, 60.0, 20)


def test_a_child_of_an_audit_with_another_model_is_not_used(model: Model) -> None:
    """A worker of a cluster does the shards of one audit after those of the other."""
    isolation.start()
    isolated = isolation.Isolated()
    document = LETTER.format("Gisteren zei Karin Mulder dat het kan.").encode()
    try:
        told = [isolated.ask(job(document, which), document) for which in (None, model, None)]
    finally:
        isolated.close()
    assert [b"Karin Mulder" in reply.rows.get("actors", b"") for reply in told] == [
        False,
        True,
        False,
    ]


def test_a_machine_with_other_files_under_that_name_does_nothing(model: Model) -> None:
    isolation.start()
    isolated = isolation.Isolated()
    with pytest.raises(InputError) as caught:
        isolated.ask(job(b"x", replace(model, digest="of another machine")), b"x")
    assert caught.value.code == "I064"
    assert isolated._child is None


@pytest.mark.filterwarnings("ignore")
def test_on_dask_the_rows_are_the_same(folder: Path, model: Model, tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    options = {"options": {"model": model}}
    audit(folder, tmp_path / "local", **options)
    done = audit(folder, tmp_path / "dask", engine=dask.run, **options)
    assert done.run.done == 3
    assert tables(tmp_path / "dask") == tables(tmp_path / "local")


WRONG = [
    ("nl_does_not_exist", (), "I063"),
    ("nl_does_not_exist", ("--dry-run",), "I063"),
    ("", (), "I064"),
]


@pytest.mark.parametrize(("name", "more", "code"), WRONG)
def test_a_model_that_is_none_is_one_line_before_anything_is_done(
    folder: Path, tmp_path: Path, name: str, more: tuple[str, ...], code: str
) -> None:
    broken = tmp_path / "stuk"
    spacy.blank("nl").to_disk(broken)
    (broken / "config.cfg").write_text("[nlp\n")
    status, said = run(folder, "--out", tmp_path / "out", "--model", name or broken, *more)
    assert status == 2
    assert said.startswith(f"{code} {name or broken}: ")
    assert said.count("\n") == 1
    assert not (tmp_path / "out").exists()
