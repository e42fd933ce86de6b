"""Web pages: what a browser shows, without the site around it."""

from __future__ import annotations

import pytest

from extractor import extract
from extractor.document import Document
from extractor.messages import InputError
from extractor.readers import html


def read(body: str) -> Document:
    return html.read(f"<html><body>{body}</body></html>".encode(), "x.html")


def passages(document: Document) -> list[tuple[str, int, str | None, str]]:
    return [(p.kind, p.level, p.marker, document.read(p)) for p in document.passages]


# Note marks and notes, as each program writes them.
NOTES = {
    "Word": (
        '<p>Ik zegde dit toe<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> aan u.</p>'
        '<div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> TZ202503-012.</p></div></div>'
    ),
    "LibreOffice": (
        '<p>Ik zegde dit toe<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> aan u.</p>'
        '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>TZ202503-012.</p></div>'
    ),
    "pandoc": (
        '<p>Ik zegde dit toe<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> aan u.</p>'
        '<section><hr><ol><li id="fn1"><p>TZ202503-012.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>'
    ),
    "officielebekendmakingen.nl": (
        '<p>Ik zegde dit toe<a class="noot" href="#ID-1-d40" name="ID-1-d40-ref"><sup>1</sup></a> aan u.</p>'
        '<div class="noten"><p class="noot" id="ID-1-d40"><sup>1</sup> TZ202503-012.</p></div>'
    ),
}


@pytest.mark.parametrize("program", NOTES)
def test_notes(program: str) -> None:
    document = read(NOTES[program])
    assert document.text == "Ik zegde dit toe aan u.\nTZ202503-012.\n"
    found = extract(document)
    assert [(n.label, n.text, n.anchor is not None) for n in found.footnotes] == [
        ("1", "TZ202503-012.", True)
    ]
    assert [ref.footnote for ref in found.references] == [1]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("een<br>twee", "een twee"),
        ("een<br><br>Twee", "een\nTwee"),
        ("<span>\n TZ202503-\n</span><span>012</span>", "TZ202503- 012"),
        ("<span> het </span>\n<span> lid </span> Ypma", "het lid Ypma"),
        ("36&nbsp;800 &amp; m<sup>2</sup>", "36 800 & m2"),
        ("zicht<span style='color: red; display: none'>baar</span>", "zicht"),
        ("weg<script>1</script><del>oud</del>", "weg"),
        ('<a href="#boven">naar 1</a>', "naar 1"),  # a link that is no note mark
    ],
)
def test_what_stands_in_a_paragraph(inside: str, text: str) -> None:
    assert read(f"<p>{inside}</p>").text == text + "\n"


def test_blocks() -> None:
    document = read(
        "<h2>Kern</h2><div>Los van een alinea.<p>In een alinea.</p></div>"
        "<ol start=3><li>drie<ul><li><p>dieper</p></li></ul></li><li value=7>zeven</li></ol>"
        "<table><tr><th>Nr.</th><th>Naam</th></tr><tr><td>1</td><td>Brief</td></tr></table>"
    )
    assert passages(document) == [
        ("heading", 2, None, "Kern"),
        ("paragraph", 0, None, "Los van een alinea."),
        ("paragraph", 0, None, "In een alinea."),
        ("item", 1, "3.", "drie"),
        ("item", 2, "•", "dieper"),
        ("item", 1, "7.", "zeven"),
        ("row", 0, None, "Nr.\tNaam"),
        ("row", 0, None, "1\tBrief"),
    ]


def test_the_site_around_the_document_is_no_part_of_it() -> None:
    text = "De minister informeert de Kamer voor de zomer over de voortgang van dit programma. " * 3
    document = read(
        f"<header>Rijksoverheid</header><nav>Menu</nav><main><p>{text}</p></main><footer>Cookies</footer>"
    )
    assert document.text == text.strip() + "\n"


def test_a_converted_pdf_with_a_word_to_an_element_is_read_as_text() -> None:
    lines = ["Datum", "5 juni 2026", "", "Kern", "", "De minister zal voor de zomer de Kamer",
             "informeren over de stand van zaken in de regio's."] + ["Nog een zin."] * 12  # fmt: skip
    words = "<br>".join("".join(f"<span>\n{w}\n</span>\n" for w in line.split()) for line in lines)
    document = read(f"<p>{words}</p>")
    assert document.format == "html"
    assert ("heading", 2, None, "Kern") in passages(document)
    assert extract(document).metadata.date == "2026-06-05"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ('<meta charset="utf-8"><p>één</p>'.encode(), "één"),
        ('<meta charset="iso-8859-1"><p>één ‘€’</p>'.encode("cp1252"), "één ‘€’"),
        ("<p>één</p>".encode("cp1252"), "één"),  # says nothing
        ('\ufeff<meta charset="iso-8859-1"><p>één</p>'.encode("utf-16"), "één"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert html.read(data).text == text + "\n"


def test_a_page_that_nests_too_deeply_is_not_half_read() -> None:
    with pytest.raises(InputError) as caught:
        read("<table><tr><td>" * 5_000 + "x")
    assert caught.value.code == "I049"


def test_an_element_that_no_browser_knows_stands_in_the_line() -> None:
    """LibreOffice's fields in a footer, Word's smart tags: "van" below "Pagina" is no label."""
    page = (
        "<p>Geachte voorzitter,</p><p>In <st1:place>Den <b>Haag</b></st1:place> is besloten.</p>"
        "<div title=footer><p>Pagina <sdfield type=PAGE>2</sdfield> van <sdfield>3</sdfield></p></div>"
    )
    document = html.read(page.encode(), "x.html")
    assert [document.read(p) for p in document.passages] == [
        "Geachte voorzitter,",
        "In Den Haag is besloten.",
    ]
    assert [document.source[a:b] for a, b in document.furniture] == ["Pagina 2 van 3"]
