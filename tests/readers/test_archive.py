"""The parts of a zip; that which is refused is in tests/hostile."""

from __future__ import annotations

import io
import zipfile

import pytest

from extractor.messages import InputError
from extractor.readers import archive
from tests.hostile import bombs, made


def test_parts_are_those_of_zipfile() -> None:
    data = made.odt()
    parts = archive.open_parts(data, "brief.odt")
    with zipfile.ZipFile(io.BytesIO(data)) as reference:
        assert dict(parts) == {name: reference.read(name) for name in reference.namelist()}
    assert "content.xml" in parts
    assert "styles.xml" not in parts
    assert parts.get("styles.xml") is None


def test_a_zip_written_to_a_pipe_has_its_sizes_only_at_the_end() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    file = Pipe()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as writer:
        for name, part in made.docx_parts().items():
            writer.writestr(name, part)
    assert dict(archive.open_parts(file.getvalue(), "-")) == made.docx_parts()


def test_a_zip_that_states_its_sizes_in_the_large_way() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as writer, writer.open("a.xml", "w", force_zip64=True) as part:
        part.write(b"<x/>")
    assert dict(archive.open_parts(file.getvalue(), "-")) == {"a.xml": b"<x/>"}


def test_folders_are_no_parts() -> None:
    assert list(archive.open_parts(made.zipped({"word/": b"", "a.xml": b"x"}), "-")) == ["a.xml"]


def test_pictures_that_compress_well_are_no_bomb() -> None:
    drawing = bytes(range(256)) * 20 + bytes(2_000_000)
    parts = archive.open_parts(made.docx(**{"word/media/image1.emf": drawing}), "-")
    assert parts["word/media/image1.emf"] == drawing


@pytest.mark.parametrize("seed", range(20))
def test_a_damaged_byte_is_never_read_as_if_it_were_whole(seed: int) -> None:
    whole = made.docx()
    at = len(whole) * seed // 20
    data = whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :]
    try:
        parts = dict(archive.open_parts(data, "brief.docx"))
    except InputError as error:
        assert error.code in ("I035", "I038", "I041", "I042", "I046", "I047")
    else:
        assert set(parts.values()) == set(made.docx_parts().values())


def test_a_lie_is_found_out_when_its_part_is_read() -> None:
    parts = archive.open_parts(bombs.gigabyte(1000), "brief.docx")
    assert parts["[Content_Types].xml"] == b"<Types/>"
    with pytest.raises(InputError) as caught:
        parts["word/document.xml"]
    assert caught.value.code == "I046"
