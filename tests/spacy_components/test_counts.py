"""The numbers of the model card are counted by a command."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from extractor.spacy_components import counts

TEXT = "De motie-Bos (36 800 VIII, nr. 71) ligt bij de stad. Zwolle doet mee."


def test_what_is_counted(nlp: Language, kamer: Language) -> None:
    found = counts.counted(nlp, [TEXT, TEXT])
    assert (found.texts, found.ruled) == (2, [])
    assert found.entities == 2 * len(nlp(TEXT).ents)
    assert found.tokens == 2 * len(nlp(TEXT))
    assert found.cut_otherwise == 2, "36 800 VIII is one token"
    assert counts.counted(kamer, [TEXT]).entities == found.entities // 2


def test_a_name_that_only_a_ruler_knows() -> None:
    nlp = spacy.blank("nl")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "LOC", "pattern": "stad"}])  # type: ignore[attr-defined]
    nlp.add_pipe("kamer_actors")
    found = counts.counted(nlp, [TEXT])
    assert found.ruled == ["stad (LOC)"]
    assert "| of which only the entity ruler knows | 1 |" in counts.table(found)
    assert counts.table(found).endswith("\nstad (LOC)")


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert counts.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no pairs of letter and nota\n"
    (tmp_path / "01-x").mkdir()
    (tmp_path / "01-x" / "brief.txt").write_text(TEXT, "utf-8")
    assert counts.main([str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("| texts | 1 |\n")
