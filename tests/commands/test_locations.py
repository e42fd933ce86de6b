"""``--locations``: every span of the JSON with its place in the file, for one document and for a pair."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from extractor import schema
from extractor.cli import cli
from tests.commands.running import BAD, Check, Engine
from tests.places import CORPUS, SHARED, needs_shared
from tests.readers import making
from tests.readers.pdf_pages import page, pdf

LETTER = [
    "Geachte voorzitter,", "", "Op 12 maart 2026 heb ik het lid Tuinstra (D66) toegezegd uw Kamer",
    "voor 1 mei 2026 te informeren over de 1.200 aanvragen (TZ202603-117).",
]  # fmt: skip
NOTA = [
    "Nota", "Toezeggingen in deze brief:",
    "De minister informeert de Kamer voor 1 mei 2026 over de aanvragen (TZ202603-117).",
]  # fmt: skip
FILES: dict[str, tuple[bytes, set[str]]] = {
    "txt": ("\n".join(LETTER).encode(), {"line", "column", "end_line", "end_column"}),
    "docx": (making.docx("".join(map(making.p, LETTER))), {"part", "paragraph", "run"}),
    "pdf": (pdf(page(80, 700, LETTER)), {"page", "box"}),
}


def spans(value: Any) -> Iterator[tuple[int, int]]:
    """Everything in some JSON that is a span, whatever its key."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        if len(value) == 2 and all(type(one) is int for one in value):
            yield value[0], value[1]
        else:
            for inner in value:
                yield from spans(inner)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, list(map(str, arguments)))


@pytest.fixture(params=FILES)
def letter(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, set[str]]:
    data, keys = FILES[request.param]
    file = tmp_path / f"brief.{request.param}"
    file.write_bytes(data)
    return file, keys


def test_every_span_has_its_place_and_nothing_else_changes(letter: tuple[Path, set[str]]) -> None:
    """docx and pdf go through the guard here, as they do for a user."""
    file, keys = letter
    plain = json.loads(run(file, "--json").stdout)
    found = json.loads(run(file, "--json", "--locations").stdout)
    located = found.pop("locations")
    assert found == plain
    assert [tuple(one["span"]) for one in located] == sorted(set(spans(plain)))
    assert len(located) >= 6
    assert all(one["places"] and set(one["places"][0]) == keys for one in located)


def test_own_schema_with_and_without(letter: tuple[Path, set[str]]) -> None:
    validator = Draft202012Validator(schema.extraction())
    validator.validate(json.loads(run(letter[0], "--json").stdout))
    found = json.loads(run(letter[0], "--json", "--locations").stdout)
    validator.validate(found)
    found["locations"][0]["places"][0]["page"] = 0
    assert not validator.is_valid(found)


def contract(name: str) -> Draft202012Validator:
    """A schema of the contract. That of a coverage names the other one relative to itself."""
    base, own = (
        json.loads((SHARED / "contract" / f"{one}.schema.json").read_text("utf-8"))
        for one in ("extraction", name)
    )
    registry: Registry[Any] = Registry().with_resources(
        (key, Resource.from_contents(base)) for key in ("extraction/1", "coverage/extraction/1")
    )
    return Draft202012Validator(own, registry=registry)


@needs_shared
def test_the_contract_holds(letter: tuple[Path, set[str]]) -> None:
    contract("extraction").validate(json.loads(run(letter[0], "--json", "--locations").stdout))


def test_several_files_have_their_own_places(tmp_path: Path) -> None:
    files = []
    for suffix, (data, _) in FILES.items():
        files.append(tmp_path / f"brief.{suffix}")
        files[-1].write_bytes(data)
    lines = run(*files, "--locations").stdout.splitlines()
    firsts = [set(json.loads(line)["locations"][0]["places"][0]) for line in lines]
    assert firsts == [keys for _, keys in FILES.values()]


@needs_shared
def test_a_pair_has_the_places_of_either_side(tmp_path: Path) -> None:
    """A letter in pdf beside a nota in Word: pages for the one, paragraphs for the other."""
    letter, nota = tmp_path / "brief.pdf", tmp_path / "nota.docx"
    letter.write_bytes(FILES["pdf"][0])
    nota.write_bytes(making.docx("".join(map(making.p, NOTA))))
    plain = json.loads(run("check", letter, nota, "--in-order", "--json").stdout)
    found = json.loads(run("check", letter, nota, "--in-order", "--json", "--locations").stdout)
    contract("coverage").validate(found)
    located = found.pop("locations")
    assert found == plain
    assert {*located} == {"brief", "nota"}
    (item,) = plain["commitments"]
    in_nota = {tuple(one["span"]): one["places"] for one in located["nota"]}
    in_brief = {tuple(one["span"]): one["places"] for one in located["brief"]}
    assert in_nota[tuple(item["span"])][0]["paragraph"] == 3
    assert in_brief[tuple(item["evidence"][0]["span"])][0]["page"] == 1


def test_each_span_of_a_pair_is_located_on_the_side_it_points_into() -> None:
    """Of a pair with everything in it (announcements, promises, discrepancies): one place a span."""
    pair = CORPUS / "01-ienw-drinkwater"
    files = [next(pair.glob(f"{kind}.*")) for kind in ("brief", "nota")]
    found = json.loads(run("check", *files, "--json", "--locations").stdout)
    located = {side: {tuple(o["span"]) for o in found["locations"][side]} for side in ("brief", "nota")}  # fmt: skip
    in_brief = set(spans([found["promises"], found["unannounced"]]))
    in_brief |= set(spans([c["evidence"] for c in found["commitments"] + found["announcements"]]))
    in_brief |= set(spans([a["evidence"] for c in found["commitments"] for a in c["asks"]]))
    in_brief |= set(spans([d["brief"] for d in found["discrepancies"]]))
    in_nota = {tuple(c["span"]) for c in found["commitments"] + found["announcements"]}
    in_nota |= {tuple(a["span"]) for c in found["commitments"] for a in c["asks"]}
    in_nota |= set(spans([d["nota"] for d in found["discrepancies"]]))
    odd = set(spans(found["diagnostics"]))
    assert min(len(in_brief), len(in_nota)) > 10
    assert in_brief <= located["brief"] <= in_brief | odd
    assert in_nota <= located["nota"] <= in_nota | odd
    assert odd <= located["brief"] | located["nota"]


def test_without_json_it_is_a_mistake(check: Check, engine: Engine, tmp_path: Path) -> None:
    for result in (check("--locations"), run(CORPUS / "README.md", "--locations")):
        assert (result.exit_code, result.stdout) == (BAD, "")
        assert "add --json" in result.stderr


def test_people_read_pages_and_paragraphs(tmp_path: Path) -> None:
    """The overview counts in what the reader of the file sees."""
    for suffix, title in (("txt", "regel"), ("docx", "alinea"), ("pdf", "blz.")):
        file = tmp_path / f"brief.{suffix}"
        file.write_bytes(FILES[suffix][0])
        shown = run(file).stdout
        heads = {"regel", "alinea", "blz."} & set(shown.split())
        assert heads == {title}
