"""A PDF letter with highlights and notes, and nothing else changed."""

from __future__ import annotations

import ctypes
import io
from pathlib import Path
from typing import Any

import pytest

import extractor
from extractor.messages import InputError
from extractor.places import Places
from tests.hostile import made

pikepdf = pytest.importorskip("pikepdf", reason="pikepdf (extra report) is not installed")
pdfium = pytest.importorskip("pypdfium2")

from extractor.document import Document  # noqa: E402
from extractor.reports import pdf  # noqa: E402
from extractor.reports.pdf import marking  # noqa: E402

QUOTE = "de motie (Kamerstuk 36 800 VIII, nr. 169)"
_TOP = "Uitkomst\nNiet nagegaan"


def _marked(
    data: bytes, *quotes: str, text: str = "tegenhanger gevonden", state: str = "covered"
) -> bytes:
    document = extractor.read(data, "brief.pdf", kind="brief", guard=False)
    places = Places(document)
    marks = []
    for quote in quotes:
        start = document.source.index(quote)
        boxes = [(p.page, p.box) for p in places.locations((start, start + len(quote)))]
        marks.append((state, boxes, text))
    return _carried(marking.read(data, "brief.pdf", task={"marks": marks, "top": _TOP}))


def _carried(document: Document) -> bytes:
    return document.places[0][1].edges


def _notes(data: bytes, page: int = 0) -> list[Any]:
    with pikepdf.open(io.BytesIO(data)) as opened:
        return [
            {key: _value(value) for key, value in each.items() if key not in ("/P", "/AP")}
            | {"drawn": each.AP.N.read_bytes() if "/AP" in each else b""}
            for each in opened.pages[page].obj.get("/Annots", [])
        ]


def _value(value: Any) -> Any:
    return [float(n) for n in value] if isinstance(value, pikepdf.Array) else str(value)


def _text_under(data: bytes, quads: list[float], page: int = 0) -> str:
    """What pdfium finds in the boxes of a highlight."""
    opened = pdfium.PdfDocument(data)
    text = opened[page].get_textpage()
    found = []
    for i in range(0, len(quads), 8):
        xs, ys = quads[i : i + 8 : 2], quads[i + 1 : i + 8 : 2]
        # Within the line: the boxes of lines that stand close overlap a little.
        middle = (min(ys) + max(ys)) / 2
        found.append(text.get_text_bounded(min(xs) - 0.5, middle - 2, max(xs) + 0.5, middle + 2))
    return " ".join(found)


def test_a_highlight_covers_the_quote_and_carries_the_note() -> None:
    highlight, note = _notes(_marked(made.pdf(), QUOTE))
    assert highlight["/Subtype"] == "/Highlight"
    assert highlight["/T"] == "extractor"
    assert highlight["/Contents"] == "tegenhanger gevonden"
    assert _text_under(made.pdf(), highlight["/QuadPoints"]).strip() == QUOTE
    assert (note["/Subtype"], note["/Contents"]) == ("/Text", _TOP)


def test_viewers_see_it_without_drawing_it_themselves() -> None:
    """The appearance fills the boxes, and lets the text through."""
    before, after = made.pdf(), _marked(made.pdf(), QUOTE)
    with pikepdf.open(io.BytesIO(after)) as opened:
        drawn = opened.pages[0].obj.Annots[0].AP.N
        assert drawn.Resources.ExtGState.Over.BM == "/Multiply"
        assert drawn.Subtype == "/Form"
    plain, marked = (_picture(data, notes=True) for data in (before, after))
    assert plain != marked
    assert _picture(before, notes=False) == _picture(after, notes=False)


def _picture(data: bytes, *, notes: bool) -> bytes:
    page = pdfium.PdfDocument(data)[0]
    shown: bytes = page.render(scale=1, may_draw_forms=False, draw_annots=notes).to_pil().tobytes()
    return shown


def test_everything_else_is_untouched() -> None:
    """Streams byte for byte, also packed ones, and every object but the pages' lists of notes."""
    objects = made.pdf_objects(pages=2)
    objects[9] = b"<< /Type /Annot /Subtype /Text /Rect [1 1 9 9] /Contents (van Jansen) >>"
    objects[5] = objects[5][:-2] + b"/Annots [9 0 R] >>"
    before = made.pdf_of(objects, "/Root 1 0 R /Info << /Producer (Word) /Title (Brief) >>")
    after = _marked(before, QUOTE)
    with pikepdf.open(io.BytesIO(before)) as old, pikepdf.open(io.BytesIO(after)) as new:
        assert new.docinfo["/Producer"] == old.docinfo["/Producer"]
        assert new.docinfo["/Title"] == old.docinfo["/Title"]
        assert new.pages[0].Contents.read_raw_bytes() == old.pages[0].Contents.read_raw_bytes()
        assert new.pages[0].Contents.Filter == old.pages[0].Contents.Filter
        for mine, theirs in zip(new.pages, old.pages, strict=True):
            assert set(mine.keys()) - set(theirs.keys()) <= {"/Annots"}
            for key in set(theirs.keys()) - {"/Annots", "/Parent", "/Contents", "/Resources"}:
                assert mine[key] == theirs[key], key
        kept = new.pages[0].Annots[0]
        assert str(kept.Contents) == "van Jansen"
        assert "/Annots" not in new.pages[1]


def test_text_reads_the_same() -> None:
    before = extractor.read(made.pdf(pages=2), "brief.pdf", guard=False)
    after = extractor.read(_marked(made.pdf(pages=2), QUOTE), "brief.pdf", guard=False)
    assert after.source == before.source


_UPRIGHT = {
    0: "1 0 0 1 70 760",
    90: "0 1 -1 0 90 60",
    180: "-1 0 0 -1 540 100",
    270: "0 -1 1 0 500 800",
}


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("sheet", ["[0 0 595 842]", "[-20 30 575 872]"])
def test_a_turned_page_is_marked_where_its_text_is(turned: int, sheet: str) -> None:
    # Turned as a scanner does it: what is shown upright lies on its side in the file.
    matrix = _UPRIGHT[turned]
    text = made.page_content().replace(b"70 760 Td", f"{matrix} Tm".encode())
    objects = made.pdf_objects(made.stream(text))
    objects[5] = objects[5].replace(b"[0 0 595 842]", f"{sheet} /Rotate {turned}".encode())
    data = made.pdf_of(objects)
    after = _marked(data, "heb ik toegezegd")
    quads = _notes(after)[0]["/QuadPoints"]
    got = _text_between(data, quads)
    assert "heb ik toegezegd" in got
    assert len(got) < 40
    assert _is_shown(data, _notes(after)[1]["/Rect"])


def _text_between(data: bytes, quads: list[float]) -> str:
    """The characters whose origin lies in the box, in the page's own coordinates."""
    opened = pdfium.PdfDocument(data)
    text = opened[0].get_textpage()
    raw = pdfium.raw
    xs, ys = quads[::2], quads[1::2]
    x, y = ctypes.c_double(), ctypes.c_double()
    found = ""
    for i in range(text.count_chars()):
        raw.FPDFText_GetCharOrigin(text, i, x, y)
        if min(xs) - 0.5 <= x.value <= max(xs) + 0.5 and min(ys) <= y.value <= max(ys):
            found += chr(raw.FPDFText_GetUnicode(text, i))
    return found


def _is_shown(data: bytes, box: list[float]) -> bool:
    """Whether a box lies within the sheet."""
    with pikepdf.open(io.BytesIO(data)) as opened:
        a, b, c, d = (float(n) for n in opened.pages[0].mediabox)
    return a <= box[0] < box[2] <= c and b <= box[1] < box[3] <= d


def test_a_quote_over_lines_has_a_box_for_each() -> None:
    quote = "uw Kamer te informeren.\nHiermee voldoe ik"
    (highlight, _) = _notes(_marked(made.pdf(), quote))
    assert len(highlight["/QuadPoints"]) == 16
    left, low, right, high = highlight["/Rect"]
    assert left < right
    assert high - low > 20  # two lines


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "=1+1",
        ") >> endobj 1 0 obj",
        "é € \u2011 …",
        "(\\)",
        "x" * 50_000,
    ],
)
def test_any_words_stay_words(text: str) -> None:
    highlight, _ = _notes(_marked(made.pdf(), QUOTE, text=text))
    assert highlight["/Contents"] == text
    assert "/A" not in highlight
    assert "/AA" not in highlight


@pytest.mark.parametrize(
    "boxes",
    [
        [(99, (1.0, 1.0, 9.0, 9.0))],
        [(0, (1.0, 1.0, 9.0, 9.0))],
        [(1, (9.0, 9.0, 1.0, 1.0))],
        [(1, (1e30, 1.0, 1e31, 9.0))],
        [],
    ],
)
def test_a_box_that_is_none_is_left_out(boxes: list[Any]) -> None:
    task = {"marks": [("covered", boxes, "x")], "top": _TOP}
    data = _carried(marking.read(made.pdf(), "brief.pdf", task=task))
    assert [note["/Subtype"] for note in _notes(data)] == ["/Text"]


class TestRefused:
    @pytest.mark.parametrize(("data", "code"), [(b"%PDF-1.5 stuk", "I038"), (b"", "I038")])
    def test_a_broken_file(self, data: bytes, code: str) -> None:
        with pytest.raises(InputError, match=code):
            marking.read(data, "brief.pdf", task={"marks": [], "top": ""})

    def test_a_password(self) -> None:
        with pytest.raises(InputError, match="I035"):
            marking.read(_locked("geheim", notes=True), "x", task={"marks": [], "top": ""})

    def test_a_file_that_allows_no_notes(self) -> None:
        with pytest.raises(InputError, match="O025"):
            marking.read(_locked("", notes=False), "x", task={"marks": [], "top": ""})

    def test_one_that_does_stays_locked_as_it_was(self) -> None:
        data = _carried(marking.read(_locked("", notes=True), "x", task={"marks": [], "top": _TOP}))
        with pikepdf.open(io.BytesIO(data)) as opened:
            assert opened.is_encrypted
            assert not opened.allow.extract
        assert [note["/Contents"] for note in _notes(data)] == [_TOP]


def _locked(user: str, *, notes: bool) -> bytes:
    allowed = pikepdf.Permissions(modify_annotation=notes, extract=False)
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(made.pdf())) as opened:
        lock = pikepdf.Encryption(user=user, owner="eigenaar", allow=allowed)
        opened.save(file, encryption=lock)
    return file.getvalue()


class TestTheSign:
    def test_a_file_as_written_is_ours(self, tmp_path: Path) -> None:
        path = tmp_path / "a.pdf"
        path.write_bytes(_marked(made.pdf(), QUOTE))
        assert pdf.is_ours(str(path))

    @pytest.mark.parametrize("change", ["none", "added to", "saved", "empty", "absent"])
    def test_one_in_which_someone_worked_is_not(self, change: str, tmp_path: Path) -> None:
        path = tmp_path / "a.pdf"
        data = _marked(made.pdf(), QUOTE)
        if change == "none":
            path.write_bytes(made.pdf())
        elif change == "added to":
            path.write_bytes(data + b"9 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n")
        elif change == "saved":
            with pikepdf.open(io.BytesIO(data)) as opened:
                opened.save(path)
        elif change == "empty":
            path.write_bytes(b"")
        assert not pdf.is_ours(str(path))
