"""Pages without script: templates and style in one file, and a policy that allows nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

import extractor
from extractor.reports.coverage_words import SHAPES
from extractor.reports.html import page as pages
from extractor.reports.html.page import GENERATOR, policy
from extractor.reports.words import day

_FOLDERS = [
    os.path.join(os.path.dirname(__file__), "templates"),
    os.path.join(os.path.dirname(pages.__file__), "templates"),
]
_STYLES = ("report.css", "figures.css")


def render(folder: str, template: str, lang: str, say: Callable[..., str], **values: Any) -> bytes:
    """The page as UTF-8. ``folder`` has the template; what it extends and imports may stand beside this
    module. ``say(key, *values)`` gives the words."""
    style = "".join(map(_asset, _STYLES))
    text = (
        _environment(folder)
        .get_template(template)
        .render(
            **values,
            lang=lang,
            say=say,
            day=lambda value: day(value.isoformat(), lang),
            shapes={key: shape for key, (shape, _) in SHAPES.items()},
            generator=f"{GENERATOR} {extractor.__version__}",
            version=extractor.__version__,
            style=style,
            policy=policy(style, ""),
        )
    )
    # Half a surrogate pair can stand in a text and in no file.
    return text.encode("utf-8", "replace")


@cache
def _asset(name: str) -> str:
    return _read(name, _FOLDERS)


def _read(name: str, folders: list[str]) -> str:
    for folder in folders:
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            with open(path, encoding="utf-8") as file:
                return file.read()
    raise FileNotFoundError(name)


@cache
def _environment(folder: str) -> Environment:
    return Environment(
        loader=FunctionLoader(lambda name: _read(name, [folder, *_FOLDERS])),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
