"""``extract check --docx`` on whole pairs: what is written, where, and over which files."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import msgspec
import pytest

import extractor
from extractor.digest import sha256
from extractor.messages import InputError
from extractor.reports import word
from extractor.reports.outputs import Checked
from extractor.reports.remarks import remarks
from extractor.reports.word import anchors, package, places
from tests.places import LETTERS
from tests.reports import pairs
from tests.reports.word import letters


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    brief, nota = pairs.of_corpus("01")
    return pairs.judged(pairs.in_word(brief, tmp_path_factory.mktemp("pair")), nota)


@pytest.fixture(scope="module")
def written(pair: Checked, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("out") / "annotated.docx"
    word.write(pair, str(path))
    return path.read_bytes()


def test_only_comments_are_added(pair: Checked, written: bytes) -> None:
    before = Path(pair.brief_path).read_bytes()
    old, new = letters.parts(before), letters.parts(written)
    assert list(new)[: len(old)] == list(old)
    assert new.keys() - old.keys() == {"word/comments.xml", "word/_rels/comments.xml.rels"}
    assert {name for name in old if old[name] != new[name]} == {
        "[Content_Types].xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
    }
    assert letters.plain(written) == letters.plain(before)
    for part in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        listed = [dict(each.attrib) for each in letters.root(before, part)]
        assert [dict(each.attrib) for each in letters.root(written, part)][:-1] == listed


def test_python_docx_reads_every_comment(pair: Checked, written: bytes) -> None:
    found = list(docx.Document(io.BytesIO(written)).comments)
    said = remarks(pair)
    assert len(found) == 1 + len(said.at)
    assert {comment.author for comment in found} == {"extractor"}
    assert found[0].text.splitlines()[0].startswith("nota.md naast brief.docx: ")
    for comment, remark in zip(found[1:], said.at, strict=True):
        assert comment.text == "\n".join("".join(p.text for p in line) for line in remark.lines)


def test_every_comment_stands_on_its_passage(pair: Checked, written: bytes) -> None:
    """To the letter, but for the marks of notes."""
    between = list(letters.ranges(written).values())
    wanted = [pair.brief.source[slice(*r.span)] for r in remarks(pair).at if r.span]
    assert len(wanted) > 10
    for text in wanted:
        assert any(_letters(text) == _letters(found) for found in between), text


def _letters(text: str) -> str:
    import re

    return "".join(re.sub(r"\[\w+\]|\*", "", text).split())


def test_official_numbers_are_links(written: bytes) -> None:
    links = [each.get("Target") for each in letters.root(written, "word/_rels/comments.xml.rels")]
    assert "https://www.tweedekamer.nl/zoeken?qry=TZ202603-117" in links
    assert all(link.startswith("https://") for link in links)
    assert len(links) == len(set(links))


def test_the_copy_reads_as_the_letter(pair: Checked, written: bytes) -> None:
    again = extractor.read(written, "brief.docx", kind="brief")
    assert (again.source, again.text) == (pair.brief.source, pair.brief.text)


@pytest.mark.parametrize("brief", LETTERS[::6], ids=lambda path: path.parent.name)
@pytest.mark.parametrize("block_in_table", [False, True])
def test_the_count_of_the_reader_leads_back_to_the_runs(
    brief: Path, block_in_table: bool, tmp_path: Path
) -> None:
    path = pairs.in_word(brief, tmp_path, block_in_table=block_in_table)
    document = extractor.read(path, kind="brief", guard=False)
    opened = package.open_package(path.read_bytes(), "x")
    body = opened.root(opened.main)[0]
    found = anchors.Anchors(body, letters.W)
    told = [
        (at, where, after)
        for (at, where), after in zip(
            document.places,
            [*(at for at, _ in document.places[1:]), len(document.source)],
            strict=True,
        )
        if where.part == "body"
    ]
    assert len(told) > 20
    for at, where, after in told:
        text = document.source[at:after]
        stretch = places.Stretch(where.paragraph or 0, where.run or 0, text, 0, 1)
        assert found._find(stretch) is not None, text


@pytest.mark.skipif(pairs.SOFFICE is None, reason="LibreOffice (soffice) is not installed")
def test_libreoffice_shows_the_same_pages_with_their_notes(
    pair: Checked, written: bytes, tmp_path: Path
) -> None:
    """LibreOffice gives notes each other's texts when ids of comments lie among those of notes."""
    (tmp_path / "with.docx").write_bytes(written)
    (tmp_path / "without.docx").write_bytes(Path(pair.brief_path).read_bytes())
    files = [tmp_path / "with.docx", tmp_path / "without.docx"]
    shown, plain = (extractor.read(path) for path in pairs.as_pdf(files, tmp_path))
    assert shown.source == plain.source
    assert [a.label for a in shown.anchors] == [a.label for a in plain.anchors]
    assert len(plain.anchors) > 5


def test_the_letter_is_opened_again_by_the_guard_alone(
    pair: Checked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []

    def refused(module: str, *_: object, **__: object) -> None:
        asked.append(module)
        raise InputError("I045", "brief.docx", why="SIGKILL")

    monkeypatch.setattr("extractor.reports.rewriting.guard.read", refused)
    with pytest.raises(InputError, match="I045"):
        word.write(pair, str(tmp_path / "a.docx"))
    assert asked == ["extractor.reports.word.annotate"]
    assert not (tmp_path / "a.docx").exists()


class TestWhatIsThere:
    def test_what_extractor_made_is_replaced(self, pair: Checked, tmp_path: Path) -> None:
        path = tmp_path / "annotated.docx"
        word.write(pair, str(path))
        first = path.read_bytes()
        word.write(pair, str(path))
        assert path.read_bytes() == first

    def test_a_copy_in_which_someone_worked_is_not(
        self, pair: Checked, written: bytes, tmp_path: Path
    ) -> None:
        path = tmp_path / "annotated.docx"
        document = docx.Document(io.BytesIO(written))
        document.add_comment(document.paragraphs[0].runs, "Eens.", author="Jansen")
        document.save(str(path))
        before = path.read_bytes()
        with pytest.raises(InputError, match="O002"):
            word.write(pair, str(path))
        assert path.read_bytes() == before

    @pytest.mark.parametrize("data", [b"", b"tekst", b"PK\x03\x04"])
    def test_nor_is_any_other_file(self, pair: Checked, data: bytes, tmp_path: Path) -> None:
        path = tmp_path / "annotated.docx"
        path.write_bytes(data)
        with pytest.raises(InputError, match="O002"):
            word.write(pair, str(path))
        assert path.read_bytes() == data

    def test_the_letter_itself_is_never_replaced(self, pair: Checked) -> None:
        before = Path(pair.brief_path).read_bytes()
        with pytest.raises(InputError, match="O001"):
            word.write(pair, pair.brief_path)
        assert Path(pair.brief_path).read_bytes() == before


class TestRefused:
    def test_standard_input_cannot_be_read_twice(self, pair: Checked, tmp_path: Path) -> None:
        with pytest.raises(InputError, match="O020"):
            word.write(msgspec.structs.replace(pair, brief_path="-"), str(tmp_path / "a.docx"))

    @pytest.mark.parametrize("data", [None, b"iets anders"])
    def test_a_letter_that_changed_since(
        self, pair: Checked, data: bytes | None, tmp_path: Path
    ) -> None:
        path = tmp_path / "brief.docx"
        if data is not None:
            path.write_bytes(data)
        with pytest.raises(InputError, match="O021") as caught:
            word.write(
                msgspec.structs.replace(pair, brief_path=str(path)), str(tmp_path / "a.docx")
            )
        assert "\n" not in caught.value.line("nl")
        assert not (tmp_path / "a.docx").exists()

    def test_what_came_in_under_guard_is_judged_again(self, pair: Checked, tmp_path: Path) -> None:
        """Whoever hands over another file with the right digest still gets no further than the guard."""
        path = tmp_path / "brief.docx"
        path.write_bytes(b"PK\x03\x04 geen zip")
        brief = msgspec.structs.replace(pair.brief, sha256=sha256(path.read_bytes()))
        odd = msgspec.structs.replace(pair, brief=brief, brief_path=str(path))
        with pytest.raises(InputError, match="I038"):
            word.write(odd, str(tmp_path / "a.docx"))
