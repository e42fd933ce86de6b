"""Universal Dependencies made ready for training: two releases that write the same thing differently."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import DocBin
from spacy.util import load_config

from extractor.spacy_components import ud
from extractor.spacy_components.ud import Sentence, Word
from tests.places import ROOT

NEW = """# source = Klein/tekst-1.p.2.s.1.xml
# sent_id = tekst-1.p.2.s.1
# text = De kinderopvanglocaties 'sluiten'.
1\tDe\tde\tDET\tLID|bep\tDefinite=Def\t2\tdet\t_\t_
2\tkinderopvanglocaties\tkinder_opvang_locatie\tNOUN\tN|soort|mv\tNumber=Plur\t4\tnsubj\t_\t_
2.1\tlocaties\tlocatie\tNOUN\tN|soort|mv\tNumber=Plur\t_\t_\t_\tCopiedFrom=2
3\t'\t'\tPUNCT\tLET\t_\t4\tpunct\t_\tSpaceAfter=No
4\tsluiten\tsluiten\tVERB\tWW|pv\tNumber=Plur|Tense=Pres|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No
5\t'\t'\tPUNCT\tLET\t_\t4\tpunct\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\tLET\t_\t4\tpunct\t_\t_

"""
OLD = """# wiki-9.p.1.s.2.xml
1\tOfficiële\tOfficieel\tADJ\t_\tDegree=Pos\t2\tamod\t_\t_
2\tsite\tsite\tNOUN\t_\tGender=Com|Number=Sing\t0\troot\t_\t_
3\t(\t(\tPUNCT\t_\t_\t2\tpunct\t_\t_
4\tNS\tNS\tPROPN\t_\tAbbr=yes\t2\tappos\t_\t_
5\t)\t)\tPUNCT\t_\t_\t2\tpunct\t_\t_
6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

"""


def printed(sentence: Sentence) -> str:
    return "".join(word.form + " " * word.space for word in sentence.words).rstrip()


def test_the_new_release() -> None:
    (sentence,) = ud.read(NEW)
    assert sentence.id == "tekst-1.p.2.s.1"
    assert printed(sentence) == "De kinderopvanglocaties 'sluiten'."
    assert sentence.words[1] == Word(
        "kinderopvanglocaties", "kinderopvanglocatie", "NOUN", "Number=Plur", True
    )


def test_the_old_release_says_nothing_of_spaces() -> None:
    (sentence,) = ud.read(OLD)
    assert sentence.id == "wiki-9.p.1.s.2"
    assert printed(sentence) == "Officiële site (NS)."
    assert [(w.lemma, w.feats) for w in sentence.words if w.upos in ("ADJ", "PROPN")] == [
        ("officieel", "Degree=Pos"),  # as the new release writes it
        ("NS", "Abbr=Yes"),
    ]


def test_the_shuffled_sentences_come_in_the_order_of_their_text() -> None:
    ids = ["wiki-10.p.2.s.1", "wiki-9.p.10.s.1", "wiki-9.p.2.s.11", "wiki-9.p.2.s.2"]
    ordered = ud.in_order(Sentence(id_, ()) for id_ in ids)
    assert [s.id for s in ordered] == [
        "wiki-9.p.2.s.2",
        "wiki-9.p.2.s.11",
        "wiki-9.p.10.s.1",
        "wiki-10.p.2.s.1",
    ]


NLP = spacy.blank("nl")
WORDS = st.text("abcdeë'.", min_size=1, max_size=6)
SENTENCES = st.lists(st.lists(WORDS, min_size=1, max_size=5), min_size=1, max_size=9)


@settings(deadline=None, max_examples=40)  # the first Doc of a process is slow
@given(SENTENCES, st.integers(1, 4))
def test_docs_hold_every_sentence_once(sentences: list[list[str]], together: int) -> None:
    wanted = [
        Sentence(f"t.s.{n}", tuple(Word(form, form, "X", "", False) for form in forms))
        for n, forms in enumerate(sentences)
    ]
    docs = list(ud.docs(NLP, wanted, together))
    found = [[token.text for token in sent] for doc in docs for sent in doc.sents]
    assert found == sentences
    assert all(len(list(doc.sents)) == together for doc in docs[:-1])


def _treebanks(folder: Path) -> Path:
    """Two tiny treebanks; one sentence of the old train part stands in the test part now."""
    small, alpino = folder / "ud_lassysmall", folder / "ud_alpino"
    for each in (small, alpino):
        each.mkdir(parents=True)
    (small / "v2.0-train.conllu").write_text(
        OLD + OLD.replace("wiki-9.p.1.s.2.xml", "tekst-1.p.2.s.1.xml"), "utf-8"
    )
    (small / "new-test.conllu").write_text(NEW, "utf-8")
    (small / "new-dev.conllu").write_text(NEW.replace("p.2", "p.3"), "utf-8")
    for part in ("dev", "test"):
        (alpino / f"new-{part}.conllu").write_text(NEW.replace("tekst-1", part), "utf-8")
    return folder


def test_nothing_of_the_tests_is_learned_from(tmp_path: Path) -> None:
    parts = ud.parts(_treebanks(tmp_path))
    assert {name: [s.id for s in found] for name, found in parts.items()} == {
        "train": ["wiki-9.p.1.s.2", "tekst-1.p.3.s.1"],
        "dev": ["dev.p.2.s.1"],
        "test_lassysmall": ["tekst-1.p.2.s.1"],
        "test_alpino": ["test.p.2.s.1"],
    }


def test_the_command_writes_what_the_config_trains_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out"
    assert ud.main([str(_treebanks(tmp_path / "ud")), str(target)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "train: 2 sentences"
    nlp = spacy.blank("nl")
    docs = list(DocBin().from_disk(target / "train.spacy").get_docs(nlp.vocab))
    assert [doc.text for doc in docs] == [
        "Officiële site (NS). De kinderopvanglocaties 'sluiten'. "
    ]
    assert docs[0][1].lemma_ == "site"
    assert str(docs[0][1].morph) == "Gender=Com|Number=Sing"


@pytest.mark.parametrize(
    "arguments", [[], ["one"], ["not-there", "out"]], ids=["none", "one", "no treebanks"]
)
def test_a_bad_call_is_one_line(
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ud.main(arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_config_names_parts_that_spacy_knows() -> None:
    """It is trained by hand and seldom: at least it must still stand for a pipeline."""
    config = load_config(ROOT / "models" / "nl_ud" / "config.cfg")
    nlp = spacy.util.load_model_from_config(config, auto_fill=True)
    assert nlp.pipe_names == ["tok2vec", "morphologizer", "trainable_lemmatizer", "senter"]
    assert config["system"]["seed"] == 7
