"""A view to one self-contained file: templates, style and script inlined, and a policy that allows
nothing else."""

from __future__ import annotations

import base64
import os
from contextlib import suppress
from functools import cache

from jinja2 import Environment, FileSystemBytecodeCache, FunctionLoader, StrictUndefined
from jinja2.bccache import Bucket

import extractor
from extractor.digest import sha256
from extractor.reports.coverage_words import SHAPES
from extractor.reports.html.words import say
from extractor.reports.plain import drawn
from extractor.reports.words import day


class _Kept(FileSystemBytecodeCache):
    """Compiled templates, beside the compiled patterns: compiling takes longer than all the rest."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):  # a full disk: the next run compiles again
            super().dump_bytecode(bucket)


GENERATOR = "extractor"
_FOLDER = os.path.join(os.path.dirname(__file__), "templates")
_HEAD = 2_000  # characters within which our files name themselves
_OURS = f'<meta name="generator" content="{GENERATOR} '


def render(template: str, view: object, lang: str) -> bytes:
    """The page as UTF-8. ``view`` is what the template of that name knows as ``page``."""
    style, script = _asset("report.css"), _asset("report.js")
    page = _environment().get_template(template)
    text = page.render(
        page=view,
        lang=lang,
        say=lambda key: say(key, lang),
        day=lambda iso: day(iso, lang),
        shapes={key: shape for key, (shape, _) in SHAPES.items()},
        generator=f"{GENERATOR} {extractor.__version__}",
        version=extractor.__version__,
        style=style,
        script=script,
        policy=policy(style, script),
    )
    # Half a surrogate pair can stand in a text and in no file.
    return drawn(text).encode("utf-8", "replace")


def policy(style: str, script: str) -> str:
    """Only this style and this script, and nothing from elsewhere: no request ever leaves the page."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def is_ours(path: str) -> bool:
    """Whether a file is a report that this module made, so that a new one may take its place."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return _OURS in file.read(_HEAD)
    except OSError:
        return False


def _hash(text: str) -> str:
    digest = base64.b64encode(bytes.fromhex(sha256(text.encode()))).decode()
    return f"'sha256-{digest}'"


@cache
def _asset(name: str) -> str:
    with open(os.path.join(_FOLDER, name), encoding="utf-8") as file:
        return file.read()


@cache
def _environment() -> Environment:
    return Environment(
        loader=FunctionLoader(_asset),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_kept(),
    )


def _kept() -> FileSystemBytecodeCache | None:
    if os.environ.get("EXTRACTOR_NO_CACHE"):
        return None
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = os.path.join(home, "extractor", "templates")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
    except OSError:  # a read-only home: compile each time
        return None
    return _Kept(folder)
