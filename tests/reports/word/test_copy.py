"""A Word letter with comments: at the exact place, and nothing else changed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import extractor
from extractor.messages import InputError
from extractor.reports.word import anchors, package, places
from tests.hostile import made
from tests.reports.word import letters
from tests.reports.word.letters import W, commented, letter

_OPENING = "<w:p><w:r><w:t>Geachte voorzitter,</w:t></w:r></w:p>"
_NOTE = (
    '<w:footnote w:id="7"><w:p><w:r><w:t>Kamerstuk 36 800, nr. 12.</w:t></w:r></w:p></w:footnote>'
)


def _t(text: str, more: str = "", properties: str = "") -> str:
    return f'<w:r{more}>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _p(*inner: str) -> str:
    return f"<w:p>{''.join(inner)}</w:p>"


_BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>'
    f"{_p(_t('In het kader staat dit.'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    f"<v:textbox><w:txbxContent>{_p(_t('In het kader staat dit.'))}</w:txbxContent></v:textbox></w:pict>"
    "</mc:Fallback></mc:AlternateContent></w:r>"
)
_BOLD = "<w:rPr><w:b/></w:rPr>"

# what it is, the body, the quote that is commented on, what then stands between the ends
PLACES = [
    ("a sentence in the middle of a run", _p(_t("Eerst dit. Dan dat. Tot slot.")), "Dan dat.", "Dan dat."),
    ("the whole run", _p(_t("Dan dat.")), "Dan dat.", "Dan dat."),
    ("the beginning of a run", _p(_t("Dan dat. Tot slot.")), "Dan dat.", "Dan dat."),
    ("over runs of another format",
     _p(_t("Eerst dit. Ik heb "), _t("gisteren", properties=_BOLD), _t(" gesproken. Klaar.")),
     "Ik heb gisteren gesproken.", "Ik heb gisteren gesproken."),
    ("in a link", _p(_t("Zie "), f'<w:hyperlink w:anchor="x">{_t("het rapport over water")}</w:hyperlink>'),
     "rapport", "rapport"),
    ("from text into a link", _p(_t("Zie nu "), f'<w:hyperlink w:anchor="x">{_t("het rapport")}</w:hyperlink>'),
     "nu het", "nu het"),
    ("in a tracked insertion", _p(_t("Ik "), f'<w:ins w:id="3" w:author="J">{_t("spreek haar morgen")}</w:ins>'),
     "haar", "haar"),
    ("over a tracked deletion",
     _p(_t("Ik spreek "), '<w:del w:id="4" w:author="J"><w:r><w:delText>hem </w:delText></w:r></w:del>',
        _t("haar morgen.")), "spreek haar", "spreek haar"),
    ("over a moved stretch",
     _p(_t("Ik "), f'<w:moveTo w:id="5" w:author="J">{_t("spreek ")}</w:moveTo>', _t("haar.")), "spreek haar",
     "spreek haar"),
    ("in a cell", f"<w:tbl><w:tr><w:tc>{_p(_t('Vitens heeft water'))}</w:tc><w:tc>{_p(_t('3%'))}</w:tc></w:tr></w:tbl>",
     "heeft water", "heeft water"),
    ("over two cells: the first", f"<w:tbl><w:tr><w:tc>{_p(_t('Vitens'))}</w:tc><w:tc>{_p(_t('3%'))}</w:tc></w:tr></w:tbl>",
     "Vitens\t3%", "Vitens"),
    ("in a text box: the run that it hangs in", _p(_t("Voor."), _BOX, _t("Na.")), "het kader", "In het kader staat dit." * 2),
    ("a tab and a line break", _p("<w:r><w:t>Aan:</w:t><w:tab/><w:t>de Kamer</w:t><w:br/><w:t>Den Haag</w:t></w:r>"),
     "de Kamer\nDen", "de Kamer\nDen"),
    ("signs that XML writes otherwise", _p(_t("R&amp;D kost &lt; 5 &#8364; en meer")), "kost < 5 €", "kost < 5 €"),
    ("in a field's result",
     _p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', _t("paragraaf 3 hierna"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>', _t(" zegt dit.")), "3 hierna zegt", "3 hierna zegt"),
    ("in a content control", _p(f"<w:sdt><w:sdtContent>{_t('Mijn toezegging geldt.')}</w:sdtContent></w:sdt>"),
     "toezegging", "toezegging"),
    ("a formula stays whole", _p(_t("Dus "), "<m:oMath><m:r><m:t>x=2y</m:t></m:r></m:oMath>", _t(" klopt.")), "=2", "x=2y"),
    ("over paragraphs", _p(_t("Eerste alinea. Begin")) + _p(_t("slot van het stuk.")), "Begin\nslot", "Beginslot"),
    ("blanks at the ends that Word does not show: the run stays whole",
     _p("<w:r><w:t> Ik spreek haar. </w:t></w:r>"), "spreek", " Ik spreek haar. "),
    ("a hidden run in between", _p(_t("Ik "), _t("echt ", properties="<w:rPr><w:vanish/></w:rPr>"), _t("spreek haar.")),
     "Ik spreek", "Ik echt spreek"),
    ("behind a row that was deleted",
     f"<w:tbl><w:tr><w:trPr><w:del w:id='8' w:author='J'/></w:trPr><w:tc>{_p(_t('weg'))}</w:tc></w:tr>"
     f"<w:tr><w:tc>{_p(_t('Vitens heeft water'))}</w:tc></w:tr></w:tbl>", "heeft", "heeft"),
    ("behind a cell that belongs to the one above",
     f"<w:tbl><w:tr><w:tc>{_p(_t('boven'))}</w:tc><w:tc>{_p(_t('naast'))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/>"
     f"</w:tcPr>{_p(_t(''))}</w:tc><w:tc>{_p(_t('Vitens heeft water'))}</w:tc></w:tr></w:tbl>", "heeft", "heeft"),
    ("behind a content control that nobody filled in",
     _p("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>", _t("Kies een item."), "</w:sdtContent></w:sdt>",
        _t("Mijn toezegging geldt.")), "toezegging", "toezegging"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "quote", "between"), [row[1:] for row in PLACES], ids=[row[0] for row in PLACES]
)
def test_a_comment_stands_around_the_quote_and_nothing_else_changes(
    body: str, quote: str, between: str
) -> None:
    before = letter(_OPENING + body)
    after = commented(before, quote)
    top, own = letters.comments(after)
    assert letters.ranges(after) == {top: "Geachte voorzitter,", own: between}
    assert letters.marks(after) == [top, own]
    assert letters.comments(after)[own] == [
        f"over {quote[:20]}".replace("\n", " ").replace("\t", " ")
    ]
    assert letters.plain(after) == letters.plain(before)
    assert letters.unshown(after) == letters.unshown(before)


def test_only_the_parts_that_hold_comments_are_added_and_no_other_is_touched() -> None:
    before = letter(_OPENING, styles='<w:style w:type="paragraph" w:styleId="S"/>', settings="")
    old, new = letters.parts(before), letters.parts(commented(before, "voorzitter"))
    assert new.keys() - old.keys() == {"word/comments.xml"}
    assert {name for name in old if old[name] != new[name]} == {
        "[Content_Types].xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
    }


def test_the_mark_is_no_part_of_a_link_or_of_someones_insertion() -> None:
    body = _p(f'<w:ins w:id="3" w:author="J">{_t("spreek haar morgen")}</w:ins>', _t(" weer."))
    after = commented(letter(_OPENING + body), "haar")
    mark = letters.root(after).findall(f".//{W}commentReference")[-1]
    assert mark.getparent().getparent().tag == f"{W}p"


@pytest.mark.parametrize("wanted", ["noot", "36 800"])
def test_what_stands_in_a_note_is_shown_at_its_mark(wanted: str) -> None:
    """Word takes no comments inside notes."""
    body = _p(_t("Zie de noot"), '<w:r><w:footnoteReference w:id="7"/></w:r>', _t(" hierbij."))
    before = letter(_OPENING + body, footnotes=_NOTE)
    after = commented(before, wanted)
    assert letters.ranges(after)[list(letters.comments(after))[1]] == {"noot": "noot"}.get(
        wanted, "*"
    )
    assert letters.plain(after) == letters.plain(before)


def test_a_mark_with_a_sign_of_its_own_is_a_note_too() -> None:
    body = _p(
        _t("Zie de noot"),
        '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>*</w:t></w:r>',
        _t(" en de bijlage."),
    )
    before = letter(_OPENING + body, footnotes=_NOTE)
    after = commented(before, "36 800", "bijlage")
    assert list(letters.ranges(after).values())[1:] == ["**", "bijlage"]
    assert letters.plain(after) == letters.plain(before)


def test_comments_that_overlap_and_touch_share_the_cuts() -> None:
    quotes = ["twee drie", "drie vier", " vier", "Een twee", "Een twee drie vier vijf.", "e"]
    before = letter(_OPENING + _p(_t("Een twee drie vier vijf.")))
    after = commented(before, *quotes)
    found = letters.ranges(after)
    assert [found[key] for key in letters.comments(after)][1:] == quotes
    assert letters.plain(after) == letters.plain(before)


class TestWhatIsThereAlready:
    COMMENT = (
        '<w:comment w:id="4" w:author="Jansen" w:date="2026-06-01T10:00:00Z">'
        "<w:p><w:r><w:t>Graag nalopen</w:t></w:r></w:p></w:comment>"
    )
    BODY = _p(
        '<w:commentRangeStart w:id="4"/>', _t("Dit is een zin."), '<w:commentRangeEnd w:id="4"/>',
        '<w:r><w:commentReference w:id="4"/></w:r>', _t(" En nog een."),
    )  # fmt: skip

    def test_comments_stay_and_ids_do_not_clash(self) -> None:
        before = letter(_OPENING + self.BODY, comments=self.COMMENT)
        after = commented(before, "een zin", "nog een")
        found = letters.comments(after)
        assert found["4"] == ["Graag nalopen"]
        assert len(found) == 4
        assert letters.marks(after) == [m for m in letters.marks(after) if m in found]
        assert letters.ranges(after)["4"] == "Dit is een zin."
        kept = frozenset("4")
        assert letters.plain(after, kept) == letters.plain(before, kept)
        old = letters.root(before, "word/comments.xml")[0]
        assert dict(letters.root(after, "word/comments.xml")[0].attrib) == dict(old.attrib)

    def test_a_mark_without_its_comment_keeps_its_id_to_itself(self) -> None:
        after = commented(letter(_OPENING + self.BODY), "nog een")
        assert "4" not in letters.comments(after)

    def test_ids_are_above_those_of_notes(self) -> None:
        """LibreOffice 7 takes a comment before the second note for a note, in the order of the ids."""
        body = _p(_t("Zie"), '<w:r><w:footnoteReference w:id="7"/></w:r>')
        after = commented(letter(_OPENING + body, footnotes=_NOTE), "Zie")
        assert min(map(int, letters.comments(after))) > 7

    @pytest.mark.parametrize(
        "odd", ["2147483647", "-5", "abc", "", "99999999999999999999", "998999999"]
    )
    def test_an_odd_id_is_left_alone(self, odd: str) -> None:
        before = letter(_OPENING, comments=self.COMMENT.replace('"4"', f'"{odd}"'))
        found = letters.comments(commented(before, "voorzitter"))
        assert found.pop(odd) == ["Graag nalopen"]
        assert all(0 <= int(key) < 2**31 for key in found)
        assert len(found) == 2

    def test_a_relation_without_its_part_gets_one(self) -> None:
        parts = letters.parts(letter(_OPENING, comments=self.COMMENT))
        del parts["word/comments.xml"]
        assert len(letters.comments(commented(made.zipped(parts), "voorzitter"))) == 2

    def test_a_strict_file_stays_strict(self) -> None:
        """ISO 29500 Strict has other names for the same things."""
        loose = b"http://schemas.openxmlformats.org/"
        parts = letters.parts(letter(_OPENING, settings=""))
        strict = {
            name: data.replace(loose + b"wordprocessingml/2006/main", b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            .replace(loose + b"officeDocument/2006/relationships", b"http://purl.oclc.org/ooxml/officeDocument/relationships")
            for name, data in parts.items()
        }  # fmt: skip
        after = letters.parts(commented(made.zipped(strict), "voorzitter"))
        for name in ("word/comments.xml", "word/document.xml", "word/_rels/document.xml.rels"):
            assert loose + b"officeDocument/2006/relationships" not in after[name]
            assert loose + b"wordprocessingml" not in after[name]
        assert b"relationships/comments" in after["word/_rels/document.xml.rels"]

    def test_the_styles_for_comments_are_used_where_the_file_has_them(self) -> None:
        styles = '<w:style w:type="character" w:styleId="Verw"><w:name w:val="annotation reference"/></w:style>'
        with_style = commented(letter(_OPENING, styles=styles), "voorzitter")
        without = commented(letter(_OPENING), "voorzitter")
        assert b'w:rStyle w:val="Verw"' in letters.parts(with_style)["word/document.xml"]
        assert b"rStyle" not in letters.parts(without)["word/document.xml"]

    def test_instructions_and_remarks_in_the_xml_stay(self) -> None:
        before = letter(_OPENING + "<!-- gemaakt door het sjabloon --><?sjabloon versie=3?>")
        data = letters.parts(commented(before, "voorzitter"))["word/document.xml"]
        assert b"<!-- gemaakt door het sjabloon --><?sjabloon versie=3?>" in data


class TestWhatHasNoPlace:
    def test_a_header_takes_no_comments_so_the_remark_goes_to_the_top(self) -> None:
        before = letter(_OPENING)
        document = extractor.read(before, "brief.docx", guard=False)
        moved = document.__class__(**{
            **{f: getattr(document, f) for f in document.__struct_fields__ if f not in ("starts", "numbers")},
            "places": tuple((at, type(p)(part="header 1", paragraph=1, run=1)) for at, p in document.places),
        })  # fmt: skip
        assert places.stretches(moved, (0, 8)) == []

    def test_another_text_than_was_read_is_no_place(self) -> None:
        tree = package.open_package(letter(_OPENING), "x").root("word/document.xml")
        stretch = places.Stretch(1, 1, "Een andere brief", 0, 8)
        assert not anchors.Anchors(tree[0], W).comment(1, [stretch])

    @pytest.mark.parametrize(("paragraph", "run"), [(0, 1), (9, 1), (1, 0), (1, 9), (-1, -1)])
    def test_a_count_beyond_the_text_is_no_place(self, paragraph: int, run: int) -> None:
        tree = package.open_package(letter(_OPENING), "x").root("word/document.xml")
        stretch = places.Stretch(paragraph, run, "Geachte voorzitter,", 0, 8)
        assert not anchors.Anchors(tree[0], W).comment(1, [stretch])

    def test_an_empty_first_paragraph_does_not_take_the_top_comment(self) -> None:
        after = commented(letter("<w:p/>" + _OPENING), "voorzitter")
        assert next(iter(letters.ranges(after).values())) == "Geachte voorzitter,"


class TestRefused:
    def test_a_file_without_paragraphs(self) -> None:
        with pytest.raises(InputError, match="O023"):
            _annotated(letter("<w:sectPr/>"))

    def test_a_copy_of_a_file_with_macros_needs_its_name(self) -> None:
        parts = letters.parts(letter(_OPENING))
        key = "[Content_Types].xml"
        parts[key] = parts[key].replace(
            b"vnd.openxmlformats-officedocument.wordprocessingml.document.main",
            b"vnd.ms-word.document.macroEnabled.main",
        )
        data = made.zipped(parts)
        with pytest.raises(InputError, match="O022"):
            commented(data, "voorzitter")
        assert commented(data, "voorzitter", suffix=".docm")

    def test_a_document_type(self) -> None:
        prolog = '<!DOCTYPE w:document [<!ENTITY x "y">]>'
        data = made.docx(made.document(made.paragraphs(), prolog))
        with pytest.raises(InputError, match="I042"):
            _annotated(data)

    def test_a_bomb(self) -> None:
        big = b"<w:document>" + b" " * 60_000_000 + b"</w:document>"
        with pytest.raises(InputError, match="I041"):
            _annotated(made.docx(big))


def _annotated(data: bytes) -> bytes:
    from extractor.reports.word import annotate

    task = annotate.Task(said=letters.said(), places=[], lang="nl", suffix=".docx")
    return annotate.annotated(package.open_package(data, "x"), task)


_TEXTS = st.text("abc. \u00a0\u00e9\u20ac\u202e&<", min_size=1, max_size=12)
_RUNS = st.lists(st.tuples(_TEXTS, st.booleans(), st.booleans()), min_size=1, max_size=5)


@settings(deadline=None, max_examples=150)
@given(st.lists(_RUNS, min_size=1, max_size=3), st.data())
def test_any_stretch_of_any_letter(
    paragraphs: list[list[tuple[str, bool, bool]]], data: st.DataObject
) -> None:
    """Whatever is commented on: the body without the comments is the body."""
    from xml.sax.saxutils import escape

    body = "".join(
        _p(*(
            _t(escape(text), properties=_BOLD if bold else "")
            if kept
            else f"<w:r><w:t>{escape(text)}</w:t></w:r>"
            for text, bold, kept in runs
        ))
        for runs in paragraphs
    )  # fmt: skip
    before = letter(_OPENING + body)
    source = extractor.read(before, "brief.docx", kind="brief", guard=False).source
    start = data.draw(st.integers(0, len(source) - 1))
    end = data.draw(st.integers(start + 1, len(source)))
    after = commented(before, source[start:end])
    assert letters.plain(after) == letters.plain(before)
    assert letters.unshown(after) == letters.unshown(before)
    assert set(letters.marks(after)) == set(letters.comments(after))
