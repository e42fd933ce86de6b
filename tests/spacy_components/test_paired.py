"""``check --model``: a pair judged with the names that a model sees beside ours."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from spacy.language import Language

import extractor
from extractor import spacy_components
from extractor.cli import cli
from extractor.document import Document
from extractor.findings import Coverage
from extractor.messages import InputError
from extractor.spacy_components import paired
from tests.places import LETTERS
from tests.spacy_components.training import trained

LETTER = """Geachte Voorzitter,

Hierbij informeer ik u over de bijdragen aan het vervoer.

{}

Hoogachtend,

de minister van Financiën
"""
NOTA = """Nota

Aan: de minister

Toezeggingen en moties in deze brief

- Toezegging aan het lid Ten Hove (BBB): de Kamer te informeren over {}
"""


@pytest.fixture(scope="module")
def model() -> Language:
    return trained()


def pair(letter: str, nota: str) -> tuple[Document, Document]:
    return (
        extractor.read(LETTER.format(letter).encode(), kind="brief"),
        extractor.read(NOTA.format(nota).encode(), kind="nota"),
    )


def codes(found: Coverage) -> list[str]:
    return [one.code for one in found.discrepancies]


TWO_BODIES = (
    "De bijdrage aan de Bakfietscentrale bedraagt in 2026 € 4 miljoen.",
    "de bijdrage. De bijdrage aan de Windvaan bedraagt in 2026 € 6 miljoen.",
)
ONE_BODY = (
    "De bijdrage aan de Windvaan bedraagt in 2026 € 4 miljoen.",
    "de bijdrage. De bijdrage aan de Windvaan bedraagt in 2026 € 6 miljoen.",
)


def test_amounts_of_two_bodies_that_only_the_model_knows_do_not_differ(model: Language) -> None:
    documents = pair(*TWO_BODIES)
    assert codes(extractor.check(*documents)) == ["K106"]
    assert codes(paired.check(*documents, nlp=model)) == []


def test_two_amounts_of_one_body_still_differ(model: Language) -> None:
    assert codes(paired.check(*pair(*ONE_BODY), nlp=model)) == ["K106"]


def test_a_person_who_is_asked_about_stays_a_word_of_the_item(model: Language) -> None:
    """The letter tells of a talk with somebody else; a model that sees two persons must not make that
    the answer sooner."""
    documents = pair(
        "Het rapport is in 2026 af. Ik sprak met Karin Mulder daarover.",
        "het gesprek met Anna Visser.",
    )
    found = paired.check(*documents, nlp=model)
    assert found.commitments == extractor.check(*documents).commitments


@pytest.mark.parametrize("folder", [p.parent for p in LETTERS[::9]], ids=lambda p: p.name)
def test_verdicts_are_as_without_a_model(folder: Path, model: Language) -> None:
    documents = [
        extractor.read(next(folder.glob(f"{kind}.*")), kind=kind) for kind in ("brief", "nota")
    ]
    before, after = extractor.check(*documents), paired.check(*documents, nlp=model)
    assert after.commitments == before.commitments
    assert after.announcements == before.announcements
    assert (after.brief, after.nota, after.diagnostics) == (
        before.brief,
        before.nota,
        before.diagnostics,
    )


def test_a_model_that_sees_nothing_changes_nothing(kamer: Language) -> None:
    """Our own pipeline has no name that our finders lack."""
    for documents in (pair(*TWO_BODIES), pair(*ONE_BODY)):
        assert paired.check(*documents, nlp=kamer) == extractor.check(*documents)


def test_the_order_and_the_language_are_as_for_check(model: Language) -> None:
    letter, nota = pair(*ONE_BODY)
    found = paired.check(nota, letter, "en", nlp=model)
    assert found == paired.check(letter, nota, "en", nlp=model)
    assert found.brief.sha256 == letter.sha256
    assert found.discrepancies[0].message.startswith("the figure differs")


def test_without_such_a_model_one_line_says_so() -> None:
    with pytest.raises(InputError) as error:
        spacy_components.checker("nl_does_not_exist")
    assert error.value.code == "I063"


def test_the_command(model: Language, tmp_path: Path) -> None:
    model.to_disk(tmp_path / "klein")
    names = [str(tmp_path / name) for name in ("brief.txt", "nota.txt")]
    for name, document in zip(names, pair(*TWO_BODIES), strict=True):
        Path(name).write_text(document.source, "utf-8")
    call = ["check", *names, "--json"]
    without = CliRunner().invoke(cli, call)
    done = CliRunner().invoke(cli, [*call, "--model", str(tmp_path / "klein")])
    before, after = (msgspec.json.decode(run.stdout, type=Coverage) for run in (without, done))
    assert (codes(before), codes(after)) == (["K106"], [])
    assert without.exit_code == done.exit_code


def test_the_command_with_a_model_that_is_not_there(tmp_path: Path) -> None:
    names = [str(tmp_path / name) for name in ("brief.txt", "nota.txt")]
    for name, document in zip(names, pair(*TWO_BODIES), strict=True):
        Path(name).write_text(document.source, "utf-8")
    done = CliRunner().invoke(cli, ["check", *names, "--model", "nl_does_not_exist"])
    assert done.exit_code == 2
    assert done.stdout == ""
    assert done.stderr.startswith("I063")
    assert done.stderr.count("\n") == 1
