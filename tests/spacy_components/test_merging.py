"""``--model``: what a statistical model sees beside ours, by the rule ``ours stand``."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec
import pytest
import spacy
from msgspec.structs import replace
from spacy.language import Language

import extractor
from extractor import spacy_components
from extractor.document import Document, Span
from extractor.finders.base import Hit
from extractor.findings import Actor, Extraction
from extractor.messages import InputError
from extractor.pipeline import look
from extractor.spacy_components import merging
from extractor.spacy_components.loading import load_model, name_of
from extractor.spacy_components.merging import Seen, SourcedActor
from tests.places import LETTERS
from tests.spacy_components.training import trained


@pytest.fixture(scope="module")
def model() -> Language:
    return trained()


def both(text: str, model: Language) -> tuple[Extraction, Extraction]:
    document = extractor.read(text.encode())
    ours = extractor.extract(document)
    return ours, merging.with_model(document, ours, model)


def rows(found: Extraction) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(a.name, a.type, a.source) for a in found.actors if isinstance(a, SourcedActor)]


def test_the_model_learned_its_names(model: Language) -> None:
    doc = model("Ik sprak met Karin Mulder daarover. Het gebeurt in Kwaakbergen elke dag.")
    assert [(e.text, e.label_) for e in doc.ents] == [
        ("Karin Mulder", "PERSON"),
        ("Kwaakbergen", "GPE"),
    ]


def test_what_only_the_model_sees_is_added_and_says_so(model: Language) -> None:
    ours, merged = both(
        "Ik sprak met Karin Mulder daarover. Het gebeurt in Kwaakbergen elke dag. "
        "Het rapport van de VNG is af.",
        model,
    )
    assert [a.name for a in ours.actors] == ["VNG"]
    assert rows(merged) == [
        ("Karin Mulder", "person", ("nl_klein",)),
        ("Kwaakbergen", "region", ("nl_klein",)),
        ("VNG", "organisation", ("extractor", "nl_klein")),
    ]


@pytest.mark.parametrize("path", LETTERS[::9], ids=lambda p: p.parent.name)
def test_ours_stand_as_they_are(path: Path, model: Language) -> None:
    """Name, type, role, party, id; our mentions are among those after merging; all else is equal."""
    document = extractor.read(path)
    ours = extractor.extract(document)
    merged = merging.with_model(document, ours, model)
    assert replace(merged, actors=ours.actors) == ours
    kept = [a for a in merged.actors if isinstance(a, SourcedActor) and a.source[0] == "extractor"]
    assert [_fixed(a) for a in kept] == [_fixed(a) for a in ours.actors]
    for before, after in zip(ours.actors, kept, strict=True):
        assert set(before.mentions) <= set(after.mentions)
    spans = [m.span for a in merged.actors for m in a.mentions]
    for span, text in ((m.span, m.text) for a in merged.actors for m in a.mentions):
        assert document.source[slice(*span)] == text
        assert (
            spans.count(span) == sum(m.span == span for a in ours.actors for m in a.mentions) or 1
        )


def _fixed(actor: Actor) -> tuple[str | None, ...]:
    return actor.name, actor.type, actor.role, actor.party, actor.id


def found_in(document: Document) -> tuple[list[Hit[Actor]], list[Span]]:
    """Our actors, and where the numbers stand that are ours."""
    _, found, _ = look(document)
    return found.actors, merging.numbers_in(found)


def seen(document: Document, *names: tuple[str, str]) -> list[Seen]:
    """What a model would say that sees these names."""
    found = []
    for name, family in names:
        at = document.text.index(name)
        found.append(Seen(at, at + len(name), family))
    return found


TEXT = (
    "Het lid Ten Hove (BBB) vroeg op 3 mei 2026 om € 5 mln. voor Zwolle. De motie-Bos (36 800, nr. 3) "
    "vraagt dat ook.\n\nMevrouw Visser was er. Daarna sprak Visser met\n\nDekker en bakfiets."
)
RULES = [
    ("touches a date", ("mei", "person"), []),
    ("touches an amount", ("mln.", "organisation"), []),
    ("touches a reference", ("motie-Bos", "person"), []),
    ("lies within one of ours", ("Hove", "person"), [("Ten Hove", ("extractor", "nl_x"))]),
    ("is one of ours of another family", ("Zwolle", "organisation"), []),
    ("is one of ours", ("Zwolle", "region"), [("Zwolle", ("extractor", "nl_x"))]),
    ("has no capital", ("bakfiets", "organisation"), []),
    ("runs over the end of a passage", ("met\nDekker", "person"), []),
    ("is new", ("Dekker", "person"), [("Dekker", ("nl_x",))]),
]


@pytest.mark.parametrize(("why", "entity", "wanted"), RULES, ids=[why for why, *_ in RULES])
def test_the_rule(
    why: str, entity: tuple[str, str], wanted: list[tuple[str, tuple[str, ...]]]
) -> None:
    document = extractor.read(TEXT.encode())
    ours, numbers = found_in(document)
    hits = merging.merged(document, ours, numbers, seen(document, entity), "nl_x")
    by_model = [(a.name, a.source) for a in (h.value for h in hits) if "nl_x" in a.source]
    assert by_model == wanted
    assert len(hits) == len(ours) + sum(source == ("nl_x",) for _, source in wanted)


def test_a_name_of_ours_that_only_the_model_sees_elsewhere_is_a_mention() -> None:
    document = extractor.read(b"Met de VNG sprak ik. De VNG vindt dat goed.")
    ours, numbers = found_in(document)
    (vng,) = ours
    first, second = vng.value.mentions
    seen_once = replace(vng, value=replace(vng.value, mentions=(first,)))
    theirs = [Seen(*second.span, "organisation")]
    (hit,) = merging.merged(document, [seen_once], numbers, theirs, "nl_x")
    assert hit.value.mentions == (first, second)
    assert hit.value.source == ("extractor", "nl_x")


def test_our_own_pipeline_can_be_named_too(kamer: Language) -> None:
    ours, merged = both("Met de VNG en het RIVM sprak ik in Zwolle.", kamer)
    assert [a.name for a in merged.actors] == [a.name for a in ours.actors]
    assert {source for *_, source in rows(merged)} == {("extractor", "nl_kamer")}


def test_a_long_text_goes_in_parts_of_whole_passages(model: Language) -> None:
    line = "Ik sprak met Anna Visser daarover.\n"
    text = line * (250_000 // len(line))
    found = list(merging.seen(model, text))
    assert len(found) == text.count("Anna")
    assert {text[one.start : one.end] for one in found} == {"Anna Visser"}


def test_the_added_key_is_the_only_change_to_the_json(model: Language) -> None:
    ours, merged = both("Het rapport van de VNG is af.", model)
    before, after = (msgspec.to_builtins(found)["actors"][0] for found in (ours, merged))
    assert after.pop("source") in (("extractor", "nl_klein"), ["extractor", "nl_klein"])
    assert after == before


def test_a_model_is_loaded_by_its_folder(model: Language, tmp_path: Path) -> None:
    model.to_disk(tmp_path / "klein")
    assert name_of(load_model(str(tmp_path / "klein"))) == "nl_klein"


def test_a_model_that_is_not_there() -> None:
    with pytest.raises(InputError) as error:
        load_model("nl_does_not_exist")
    assert error.value.code == "I063"


def test_a_model_that_cannot_be_used(tmp_path: Path) -> None:
    spacy.blank("nl").to_disk(tmp_path)
    (tmp_path / "config.cfg").write_text("[nlp\n")
    with pytest.raises(InputError) as error:
        load_model(str(tmp_path))
    assert error.value.code == "I064"
    assert "\n" not in str(error.value.values["why"])


def test_without_spacy_one_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    for use in (spacy_components.load, lambda: spacy_components.merger("nl_core_news_lg")):
        with pytest.raises(InputError) as error:
            use()
        assert error.value.code == "I065"


def test_the_merger_is_what_the_command_uses(model: Language, tmp_path: Path) -> None:
    model.to_disk(tmp_path)
    document = extractor.read(b"Het gebeurt in Kwaakbergen elke dag.")
    merged = spacy_components.merger(str(tmp_path))(document, extractor.extract(document))
    assert rows(merged) == [("Kwaakbergen", "region", ("nl_klein",))]
