"""The components as someone who works in spaCy uses them."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from spacy import displacy
from spacy.language import Language
from spacy.pipe_analysis import validate_attrs
from spacy.tokens import Doc, DocBin, Span

import extractor
from extractor import spacy_components
from extractor.findings import Actor, Figure
from extractor.spacy_components.colours import COLOURS
from extractor.spacy_components.factories import FACTORIES
from extractor.spacy_components.kinds import KINDS
from tests.places import LETTERS
from tests.spacy_components.pieces import LETTER

# group, what stands in the text, label, then attributes
ROWS = [
    ("references", "TZ202603-211", "TOEZEGGING", {"kamer_id": "TZ202603-211"}),
    ("references", "Kamerstuk 36 800 VIII, nr. 71", "KAMERSTUK", {"kamer_norm": "kst-36800-VIII-71"}),
    ("figures", "€ 12,5 mln.", "MONEY", {"kamer_value": 12_500_000, "kamer_unit": "euro"}),
    ("figures", "€ 12,5 mln.", "MONEY", {"kamer_norm": "12500000 euro", "kamer_id": None}),
    ("figures", "15 à 20 procent", "PERCENTAGE", {"kamer_norm": "15..20 %"}),
    ("dates", "12 maart jl.", "DATE", {"kamer_norm": "2026-03-12", "kamer_value": None}),
    ("dates", "Medio 2027", "DATE", {"kamer_norm": "2027-05-01/2027-08-31"}),
    ("actors", "Ten Hove", "MEMBER", {"kamer_norm": "Ten Hove", "kamer_id": None}),
    ("actors", "VNG", "ORGANISATION", {"kamer_id": "Vereniging van Nederlandse Gemeenten"}),
    ("actors", "Zwolle", "MUNICIPALITY", {"kamer_id": "Zwolle"}),
    ("actors", "NPLV-gebieden", "PROGRAMME", {"kamer_text": "NPLV"}),
]  # fmt: skip


def span_of(doc: Doc, group: str, text: str) -> Span:
    return next(span for span in doc.spans[f"kamer_{group}"] if span.text == text)


@pytest.mark.parametrize(("group", "text", "label", "attributes"), ROWS)
def test_spans_and_attributes(
    nlp: Language, group: str, text: str, label: str, attributes: dict[str, object]
) -> None:
    span = span_of(nlp(LETTER), group, text)
    assert span.label_ == label
    assert {name: span._.get(name) for name in attributes} == attributes


def test_the_canonical_id_is_also_where_spacy_keeps_ids(nlp: Language) -> None:
    doc = nlp(LETTER)
    assert span_of(doc, "references", "TZ202603-211").kb_id_ == "TZ202603-211"
    vng = next(token for token in doc if token.text == "VNG")
    assert vng.ent_kb_id_ == "Vereniging van Nederlandse Gemeenten"


def test_a_span_of_someone_else_has_no_finding(nlp: Language) -> None:
    doc = nlp(LETTER)
    for span in (doc[0:2], Span(doc, 0, 2, label="PERSON", span_id="actors/99/0")):
        assert [span._.kamer, span._.kamer_norm, span._.kamer_span, span._.kamer_text] == [None] * 4


def test_commitments_and_their_asks(nlp: Language) -> None:
    doc = nlp(LETTER)
    (promise, *_) = doc.spans["kamer_commitments"]
    assert promise._.kamer.made_to[0].name == "Ten Hove"
    assert promise._.kamer.due.not_after == "2026-07-03"
    assert all(span.label_ == "ASK" for span in doc.spans["kamer_asks"])
    assert not {"ASK", "VERZOEK", "BELOFTE"} & {entity.label_ for entity in doc.ents}


def test_the_whole_extraction_hangs_on_the_doc(nlp: Language) -> None:
    found = nlp(LETTER)._.kamer
    assert found.metadata.date == "2026-06-16"
    assert [heading.heading for heading in found.outline] == ["Tot slot"]
    assert found.source.kind == "brief"


def test_kind_and_name_can_be_said_beforehand(nlp: Language) -> None:
    doc = nlp.make_doc(LETTER)
    doc._.kamer_kind, doc._.kamer_name = "nota", "n.txt"
    source = nlp(doc)._.kamer.source
    assert (source.kind, source.name) == ("nota", "n.txt")


class TestEnts:
    """The policy ``ranked``."""

    def test_none_overlap_and_what_gives_way_stays_in_the_spans(self, nlp: Language) -> None:
        doc = nlp("Ik voer de motie-Özdemir c.s. (Kamerstuk 36 800 VIII, nr. 71) uit.")
        assert (doc.ents[0].text, doc.ents[0].label_) == ("motie-Özdemir c.s.", "MOTIE")
        assert [span._.kamer_text for span in doc.spans["kamer_actors"]] == ["Özdemir"]

    def theirs(self, ents: str) -> list[tuple[str, str]]:
        """Entities with those of an entity ruler that stands before ours."""
        nlp = spacy.blank("nl")
        nlp.add_pipe("entity_ruler").add_patterns(  # type: ignore[attr-defined]
            [{"label": "ORG", "pattern": "VNG en"}, {"label": "LOC", "pattern": "stad"}]
        )
        nlp.add_pipe("kamer_actors", config={"ents": ents})
        return [(e.text, e.label_) for e in nlp("In de stad spreken de VNG en het RIVM.").ents]

    def test_ours_first(self) -> None:
        assert self.theirs("ours_first") == [
            ("stad", "LOC"), ("VNG", "ORGANISATION"), ("RIVM", "BODY"),
        ]  # fmt: skip

    def test_theirs_first(self) -> None:
        assert self.theirs("theirs_first") == [("stad", "LOC"), ("VNG en", "ORG"), ("RIVM", "BODY")]

    def test_off(self) -> None:
        assert self.theirs("off") == [("stad", "LOC"), ("VNG en", "ORG")]

    def test_another_word_is_a_mistake_that_says_what_there_is(self) -> None:
        with pytest.raises(ValueError, match="give one of ours_first, theirs_first, off"):
            self.theirs("mine")

    def test_all_other_tokens_are_outside(self, nlp: Language) -> None:
        """So that a Doc can serve as an example to learn from."""
        assert {token.ent_iob_ for token in nlp(LETTER)} == {"B", "I", "O"}

    def test_a_second_run_changes_nothing(self, nlp: Language) -> None:
        doc = nlp(LETTER)
        before = [(e.text, e.label_, e.id_) for e in doc.ents]
        assert [(e.text, e.label_, e.id_) for e in nlp(doc).ents] == before

    @pytest.mark.parametrize("kept", [slice(0, 0), slice(0, 1), slice(1, None)])
    def test_what_another_component_makes_of_our_spans_counts(
        self, nlp: Language, kept: slice
    ) -> None:
        """Spans of dates that are taken away before the actors come leave ``doc.ents`` too."""
        doc = nlp.make_doc("Op 3 mei 2026 en op 4 mei 2026 sprak ik de VNG.")
        for name in ("kamer_dates", "kamer_figures"):
            nlp.get_pipe(name)(doc)
        dates = list(doc.spans["kamer_dates"])
        assert [entity.text for entity in doc.ents] == [span.text for span in dates]
        doc.spans["kamer_dates"] = dates[kept]
        nlp.get_pipe("kamer_actors")(doc)
        assert [entity.text for entity in doc.ents] == [s.text for s in dates[kept]] + ["VNG"]

    def test_an_entity_over_ours_is_not_taken_for_ours(self, nlp: Language) -> None:
        """Tokens keep the id of the entity that was there."""
        doc = nlp(LETTER)
        vng = span_of(doc, "actors", "VNG")
        doc.ents = [Span(doc, vng.start, vng.end, label="ORG")]
        assert doc.ents[0]._.kamer is None


class TestTextsThatAreNone:
    @pytest.mark.parametrize(
        ("text", "code"), [("", "I004"), (" \n", "I004"), ("■ — …", "I008"), ("%PDF-1.7 x", "I005")]
    )
    def test_nothing_is_found_and_why_is_said(self, nlp: Language, text: str, code: str) -> None:
        doc = nlp(text)
        assert [d.code for d in doc._.kamer.diagnostics] == [code]
        assert not doc.ents
        assert all(not doc.spans[group] for kind in KINDS.values() for group in kind.groups)

    @pytest.mark.parametrize("lead", ["\ufeff", "\x00", "\ufeff\x00\x00", " "])
    def test_marks_before_the_text_move_nothing(self, nlp: Language, lead: str) -> None:
        doc = nlp(lead + "Zie TZ202603-211.")
        (span,) = doc.spans["kamer_references"]
        assert span._.kamer_span == (len(lead) + 4, len(lead) + 16)
        assert span._.kamer_text == "TZ202603-211"


class TestMarksInTheText:
    """What a file may hold besides text: the findings and the remarks are those of ``extract``."""

    @pytest.mark.parametrize("at", [0, 40, 200, len(LETTER)])
    def test_a_nul_is_said_and_changes_no_finding(self, nlp: Language, at: int) -> None:
        text = LETTER[:at] + "\x00" + LETTER[at:]
        found, wanted = nlp(text)._.kamer, extractor.extract(text.encode())
        assert "R004" in [d.code for d in wanted.diagnostics]
        assert found == wanted

    def test_a_byte_order_mark_is_a_character_of_the_doc(self, nlp: Language) -> None:
        """A file has one before its text, a Doc in it: every place is one further (docs/spacy.md)."""
        text = "\ufeff" + LETTER
        found, wanted = nlp(text)._.kamer, extractor.extract(text.encode())
        assert found.source.sha256 == wanted.source.sha256
        assert [(r.text, r.span[0] - 1, r.span[1] - 1) for r in found.references] == [
            (r.text, *r.span) for r in wanted.references
        ]


def shown(doc: Doc) -> tuple[object, ...]:
    """All that there is to see in a Doc."""
    spans = {
        name: [(s.text, s.label_, s._.kamer_span) for s in group]
        for name, group in doc.spans.items()
    }
    ents = [(e.text, e.label_, e.kb_id_, e._.kamer) for e in doc.ents]
    return doc._.kamer, spans, ents, [sentence.text for sentence in doc.sents]  # fmt: skip


def by_bytes(doc: Doc) -> Doc:
    return Doc(spacy.blank("nl").vocab).from_bytes(doc.to_bytes())


def by_bin(doc: Doc) -> Doc:
    data = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    return next(iter(DocBin().from_bytes(data).get_docs(spacy.blank("nl").vocab)))


def by_pickle(doc: Doc) -> Doc:
    copy = pickle.loads(pickle.dumps(doc))
    assert isinstance(copy, Doc)
    return copy


@pytest.mark.parametrize("way", [by_bytes, by_bin, by_pickle, Doc.copy])
def test_a_saved_doc_shows_the_same(nlp: Language, way: Callable[[Doc], Doc]) -> None:
    doc = nlp(LETTER)
    assert shown(way(doc)) == shown(doc)


def test_a_bin_without_user_data_keeps_the_spans(nlp: Language) -> None:
    data = DocBin(docs=[nlp(LETTER)]).to_bytes()
    (doc,) = DocBin().from_bytes(data).get_docs(nlp.vocab)
    assert span_of(doc, "references", "TZ202603-211").kb_id_ == "TZ202603-211"
    assert doc.ents[0]._.kamer is None


class TestTokensBehindOthers:
    """``kamer_tokens`` joins tokens that spans already stand on."""

    TEXT = (
        "Zie 36 800 VIII, nr. 71, van 12 maart 2026. Ook TZ202603- 117 noemt € 3 mln. voor Zwolle."
    )
    ORDERS = [
        ("kamer_dates", "kamer_tokens"),
        ("kamer_references", "kamer_dates", "kamer_figures", "kamer_actors", "kamer_tokens"),
        ("kamer_sentences", "kamer_references", "kamer_tokens", "kamer_figures", "kamer_dates"),
    ]

    @pytest.mark.parametrize("order", ORDERS, ids="-".join)
    def test_spans_and_entities_are_those_of_the_usual_order(self, order: tuple[str, ...]) -> None:
        usual = ("kamer_tokens", *(name for name in order if name != "kamer_tokens"))
        docs = []
        for names in (order, usual):
            nlp = spacy.blank("nl")
            for name in names:
                nlp.add_pipe(name)
            nlp.add_pipe("kamer_sentences", name="last")
            docs.append(nlp(self.TEXT))
        behind, first = docs
        assert [token.text for token in behind] == [token.text for token in first]
        assert "36 800 VIII" in [token.text for token in behind]
        assert shown(behind) == shown(first)
        assert shown(by_bytes(behind)) == shown(first)

    def test_spans_of_someone_else_keep_what_they_say(self) -> None:
        nlp = spacy.blank("nl")
        doc = nlp(self.TEXT)
        doc.spans["mine"] = [
            Span(doc, 1, 4, label="CODE", kb_id="k", span_id="a"),
            Span(doc, 9, 12, label="DAY"),
            Span(doc, 2, 3),
        ]
        doc.spans["mine"].attrs["by"] = "hand"
        nlp.add_pipe("kamer_tokens")
        group = nlp(doc).spans["mine"]
        assert [(s.text, s.label_, s.kb_id_, s.id_) for s in group] == [
            ("36 800 VIII", "CODE", "k", "a"),
            ("12 maart 2026", "DAY", "", ""),
            ("36 800 VIII", "", "", ""),  # widened to the whole token
        ]
        assert group.attrs == {"by": "hand"}


def test_a_saved_pipeline_finds_the_same(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "pipeline")
    others = [
        spacy.load(tmp_path / "pipeline"),
        spacy.util.load_model_from_config(nlp.config, auto_fill=True).from_bytes(nlp.to_bytes()),
        pickle.loads(pickle.dumps(nlp)),
    ]
    for other in others:
        assert shown(other(LETTER)) == shown(nlp(LETTER))


def test_settings_are_saved(tmp_path: Path) -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("kamer_actors", config={"ents": "off"})
    nlp.to_disk(tmp_path)
    assert not spacy.load(tmp_path)(LETTER).ents


def test_many_texts_in_several_processes(nlp: Language) -> None:
    texts = [LETTER, "Zie TZ202603-211.", "", LETTER.replace("Zwolle", "Leiden")]
    one_by_one = [shown(nlp(text)) for text in texts]
    assert [shown(doc) for doc in nlp.pipe(texts)] == one_by_one
    assert [shown(doc) for doc in nlp.pipe(texts, n_process=2, batch_size=1)] == one_by_one


def test_a_file_of_any_format_goes_along_into_other_processes(nlp: Language) -> None:
    html = b"<html><body><h1>Brief</h1><table><tr><td>Leiden</td><td>14%</td></tr></table></body></html>"
    document = extractor.read(html, "brief.html", guard=False)
    docs = [spacy_components.make_doc(nlp, document) for _ in range(2)]
    for doc in nlp.pipe(docs, n_process=2, batch_size=1):
        assert doc._.kamer == extractor.extract(document)
        assert doc._.kamer.source.format == "html"


def test_what_goes_with_a_text_comes_back(nlp: Language) -> None:
    rows = nlp.pipe([("Zie TZ202603-211.", 1), ("Zie TZ202603-212.", 2)], as_tuples=True)
    assert [(doc.ents[0].kb_id_, n) for doc, n in rows] == [
        ("TZ202603-211", 1),
        ("TZ202603-212", 2),
    ]


def test_spacy_finds_no_fault_with_the_components(nlp: Language) -> None:
    found = nlp.analyze_pipes()
    assert not any(found["problems"].values())
    assert "doc.ents" in found["summary"]["kamer_dates"]["assigns"]
    for name in FACTORIES:
        meta = nlp.get_factory_meta(name)
        assert meta.assigns
        validate_attrs(meta.assigns)
    assert "span._.kamer_unit" in nlp.get_factory_meta("kamer_figures").assigns


def test_the_same_component_twice_under_two_names() -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("kamer_dates", name="one")
    nlp.add_pipe("kamer_dates", name="two")
    doc = nlp("Op 3 mei 2026.")
    assert [span.text for span in doc.spans["kamer_dates"]] == ["3 mei 2026"]


def test_every_label_has_a_colour_that_black_can_be_read_on(nlp: Language) -> None:
    docs = [nlp(extractor.read(letter).source) for letter in LETTERS[:12]]
    labels = {span.label_ for doc in docs for group in doc.spans.values() for span in group}
    assert len(labels) > 30
    assert labels <= COLOURS.keys()
    for colour in COLOURS.values():
        red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        assert 0.2126 * red + 0.7152 * green + 0.0722 * blue > 160


def test_displacy_uses_them(nlp: Language) -> None:
    page = displacy.render(nlp("Zie TZ202603-211."), style="ent", jupyter=False)
    assert COLOURS["TOEZEGGING"] in page
    assert "TOEZEGGING" in page


def test_findings_are_the_values_that_extract_gives(nlp: Language) -> None:
    doc = nlp(LETTER)
    assert isinstance(span_of(doc, "figures", "€ 12,5 mln.")._.kamer, Figure)
    assert isinstance(span_of(doc, "actors", "RIVM")._.kamer, Actor)


def test_a_parsed_doc_keeps_its_sentences() -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("kamer_sentences")
    words = ["Het", "gaat", ".", "Goed", "."]
    doc = Doc(nlp.vocab, words=words, heads=[1, 1, 1, 1, 1], deps=["dep"] * 5)
    assert len(list(nlp(doc).sents)) == 1
