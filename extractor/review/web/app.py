"""The application: its routes, and what it says when something breaks."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.convertors import Convertor, register_url_convertor
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from extractor.review.web import pages, reading, writing
from extractor.review.web.guarding import Guarded, TooLargeError
from extractor.review.web.service import Service
from extractor.review.words import say


class _Id(Convertor[int]):
    """The number of a pair: no more digits than any database counts."""

    regex = "[0-9]{1,9}"

    def convert(self, value: str) -> int:
        return int(value)

    def to_string(self, value: int) -> str:
        return str(value)


register_url_convertor("id", _Id())
ROUTES = (
    Route("/", reading.index),
    Route("/in/{token}", writing.enter),
    Route("/login", writing.log_in, methods=["GET", "POST"]),
    Route("/leave", writing.leave, methods=["POST"]),
    Route("/name", writing.rename, methods=["POST"]),
    Route("/assets/{name}", reading.asset),
    Route("/pair/{pair:id}", reading.pair),
    Route("/pair/{pair:id}/changes", reading.difference),
    Route("/pair/{pair:id}/history", reading.history),
    Route("/pair/{pair:id}/export/{kind}", reading.export),
    Route("/pair/{pair:id}/decide", writing.decide, methods=["POST"]),
    Route("/pair/{pair:id}/undo", writing.undo, methods=["POST"]),
    Route("/pair/{pair:id}/letter", writing.letter, methods=["POST"]),
)


def make(service: Service) -> ASGIApp:
    """The application with its guard before it."""
    app = Starlette(
        routes=list(ROUTES),
        exception_handlers={
            HTTPException: _http,
            TooLargeError: _too_large,
            Exception: _broken,
        },
    )
    app.state.service = service
    return Guarded(app, service.where, service.sessions, service.most_mb)


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    key = "not_found" if error.status_code == 404 else "bad_request"
    return pages.message(request, error.status_code, say(key, request.app.state.service.lang))


def _too_large(request: Request, error: Exception) -> Response:
    service: Service = request.app.state.service
    return pages.message(request, 413, say("too_large", service.lang).format(service.most_mb))


def _broken(request: Request, error: Exception) -> Response:
    return pages.message(request, 500, say("broken", request.app.state.service.lang))
