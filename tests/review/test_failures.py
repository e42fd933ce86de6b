"""What goes wrong while something is made to take along: one clear line, never the program's own words."""

from __future__ import annotations

import asyncio
import errno
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

import extractor
from extractor.messages import InputError
from extractor.reports import outputs
from extractor.review import database, exporting, preparing, store
from extractor.review.web import app
from extractor.review.web.guarding import Where
from extractor.review.web.service import Service
from extractor.review.web.sessions import Sessions

PORT = 8000


@pytest.fixture
def service(pair: Path) -> Iterator[Service]:
    """A review in this process, so that a test can break a part of it."""
    engine = database.open_(str(pair / "kept.sqlite"))
    files = preparing.pairs_in(str(pair))[0]
    yield Service(
        engine=engine,
        shelf=preparing.Shelf(engine, preparing.Reading(True, False, "nl")),
        sessions=Sessions("A. Bakker", None),
        where=Where(PORT, (), True),
        files={store.add_pair(engine, files.key, files.name): files},
        who="A. Bakker",
        lang="nl",
        most_mb=25,
    )
    engine.dispose()


def asked(service: Service, path: str) -> httpx.Response:
    """The answer of the application to one who is in."""
    token = service.sessions.token
    cookie = service.sessions.use_token(token) if token else None
    transport = httpx.ASGITransport(app.make(service), raise_app_exceptions=False)

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(
            transport=transport,
            base_url=f"http://127.0.0.1:{PORT}",
            cookies={service.where.cookie: cookie or ""},
        ) as client:
            return await client.get(path)

    return asyncio.run(ask())


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        (ModuleNotFoundError("No module named 'lxml'", name="lxml"), "O005 --docx"),
        (ImportError("cannot import name 'a' from 'b'"), "O005 --docx"),
        (InputError("O023", "/tmp/extract-review-x/brief.docx"), "O023 brief.txt"),
        (InputError("O003", "/tmp/extract-review-x/uit.docx", why="vol"), "mislukt (vol)"),
        (OSError(errno.ENOSPC, "No space left on device"), "O003 brief.txt"),
    ],
    ids=["no library", "half a library", "the writer refuses", "saving fails", "no room"],
)
def test_a_writer_that_cannot_says_why_on_a_page(
    service: Service, monkeypatch: pytest.MonkeyPatch, raised: Exception, told: str
) -> None:
    def fails(*_: object) -> list[str]:
        raise raised

    monkeypatch.setattr(outputs, "write", fails)
    answer = asked(service, "/pair/1/export/docx")
    assert answer.status_code == 409
    assert answer.headers["content-type"].startswith("text/html")
    assert told in answer.text.replace("&#39;", "'")
    assert "extract-review-" not in answer.text, (
        "the folder that it was made in is nobody's business"
    )


def test_a_fault_in_the_program_shows_no_inside(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> list[str]:
        raise AttributeError("module has no attribute 'geheim'")

    monkeypatch.setattr(outputs, "write", fails)
    answer = asked(service, "/pair/1/export/docx")
    assert answer.status_code == 500
    assert "Wat bewaard was, is bewaard" in answer.text
    assert "geheim" not in answer.text
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("kind", ["baseline", "html"])
def test_without_a_folder_to_work_in_there_is_a_page(
    service: Service, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    def none(**_: object) -> str:
        raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found")

    monkeypatch.setattr(exporting.tempfile, "TemporaryDirectory", none)
    answer = asked(service, f"/pair/1/export/{kind}")
    assert answer.status_code == 409
    assert "O003" in answer.text


def _as_macro_file(letter: bytes) -> bytes:
    """The same Word file as one that may hold macros."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(letter)) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "[Content_Types].xml":
                data = data.replace(
                    b"vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                    b"vnd.ms-word.document.macroEnabled.main",
                )
            new.writestr(part, data)
    return made.getvalue()


def _letters(text: bytes) -> dict[str, bytes]:
    """One letter in several formats, by the name under which it comes in."""
    pytest.importorskip("docx", reason="no extra 'test' here: pip install '.[test]'")
    from tests.parity import word

    docx = word.write(extractor.read(text, kind="brief"), block_in_table=True)
    page = b"<html><body><p>" + text.replace(b"\n\n", b"</p><p>") + b"</p></body></html>"
    return {
        "brief.docx": docx,
        "brief (macro's).docm": _as_macro_file(docx),
        "brief.html": page,
        "brief.md": b"\x0b\x01# Brief\n\n" + text,
        "een regel.txt": b"Geachte voorzitter,",
    }


def test_a_letter_that_was_uploaded_can_be_taken_along_whatever_it_is(
    service: Service, pair: Path
) -> None:
    service.bring_in(1)
    for name, data in _letters((pair / "brief.txt").read_bytes()).items():
        number = store.newest(service.engine, 1)
        assert number is not None
        service.shelf.bring_in_letter(1, number, data, name, "A. Bakker")
        judged = service.newest(1)
        assert judged is not None
        for kind in exporting.available(judged):
            made = exporting.make(service.engine, 1, "drinkwater", kind, judged, "nl")
            assert made.data, (name, kind)
            if kind == "docx":
                assert (
                    made.name
                    == f"drinkwater-met-opmerkingen.{'docm' if 'macro' in name else 'docx'}"
                )
            if kind in ("html", "xlsx"):
                assert b"extract-review-" not in made.data
        assert judged.brief.name == name
