"""Values to HTML: every text goes through the template engine, which escapes it."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

import extractor
from extractor.reports.coverage_words import readable
from extractor.review.texts import plain
from extractor.review.web.service import Service
from extractor.review.words import moment, say

_FOLDER = os.path.dirname(os.path.dirname(__file__))
ASSETS = {
    "review.css": "text/css",
    "review.js": "text/javascript",
    "dropping.js": "text/javascript",
    "item.js": "text/javascript",
    "menus.js": "text/javascript",
    "saving.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}


def render(request: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A whole page."""
    return HTMLResponse(fragment(request, template, **values), status)


def fragment(request: Request, template: str, **values: Any) -> str:
    service: Service = request.app.state.service
    lang = service.lang
    session = request.scope.get("reviewer")
    return (
        _environment()
        .get_template(template)
        .render(
            t=lambda key: say(key, lang),
            moment=lambda at: moment(at, lang),
            cited=lambda what: readable(what, lang),
            lang=lang,
            session=session,
            asks_password=service.sessions.asks_password,
            version=extractor.__version__,
            **values,
        )
    )


def message(request: Request, status: int, text: str) -> HTMLResponse:
    """A page that says what is the matter."""
    return render(request, "message.html", status, text=text)


@cache
def asset(name: str) -> bytes:
    """The bytes of one of ASSETS."""
    with open(os.path.join(_FOLDER, "assets", name), "rb") as file:
        return file.read()


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(os.path.join(_FOLDER, "templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters["plain"] = plain
    return made
