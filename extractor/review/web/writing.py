"""Handlers that change something: come in, decide, undo, bring a new letter. Each asks for the secret
of the form, which no other site knows."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from extractor.digest import sha256
from extractor.messages import InputError
from extractor.review import decisions, store, views
from extractor.review.decisions import Choice
from extractor.review.texts import plain, storable
from extractor.review.web import pages, reading, sessions
from extractor.review.web.guarding import MB
from extractor.review.web.service import Service
from extractor.review.web.sessions import Session
from extractor.review.words import say

_LONGEST_FILE_NAME = 120
_FIELDS = 20


def enter(request: Request) -> Response:
    """The one-time link. A page that goes on by itself, not a redirect: a browser that came from
    another site would leave the new cookie at home. A browser that is in already is led on: it was
    opened with this same link, which is also printed."""
    service = _service(request)
    if request.scope["reviewer"] is not None:
        return RedirectResponse(_first_page(service), 303)
    cookie = service.sessions.use_token(request.path_params["token"])
    if cookie is None:
        return pages.message(request, 403, say("no_entry_why", service.lang))
    return _let_in(request, cookie)


async def log_in(request: Request) -> Response:
    service = _service(request)
    if not service.sessions.asks_password:
        return RedirectResponse("/", 303)
    if request.method != "POST":
        return pages.render(request, "login.html", wrong="")
    if service.sessions.too_often():
        return pages.render(request, "login.html", 429, wrong=say("too_often", service.lang))
    form = await request.form(max_files=0, max_fields=_FIELDS)
    cookie = service.sessions.log_in(_name(form.get("name")), str(form.get("password", "")))
    if cookie is None:
        return pages.render(request, "login.html", 403, wrong=say("wrong_password", service.lang))
    return _let_in(request, cookie)


async def rename(request: Request) -> Response:
    """Who decides from now on in this browser."""
    session, form = await _form(request)
    if form is None:
        return _bad(request)
    if name := _name(form.get("name")):
        session.who = name
    back = str(form.get("pair", ""))
    return RedirectResponse(f"/pair/{back}" if back.isascii() and back.isdigit() else "/", 303)


async def leave(request: Request) -> Response:
    _, form = await _form(request)
    if form is None:
        return _bad(request)
    service = _service(request)
    service.sessions.leave(request.cookies.get(service.where.cookie))
    return RedirectResponse("/", 303)


async def decide(request: Request) -> Response:
    session, form = await _form(request)
    if form is None:
        return _bad(request)
    return await run_in_threadpool(_decide, request, session.who, _strings(form))


async def undo(request: Request) -> Response:
    session, form = await _form(request)
    if form is None:
        return _bad(request)
    return await run_in_threadpool(_undo, request, session.who)


async def letter(request: Request) -> Response:
    """A new version of the letter."""
    service, id_ = _service(request), request.path_params["pair"]
    try:
        session, form = await _form(request, files=1)
    except MultiPartException:
        return _bad(request)
    if form is None:
        return _bad(request)
    file = form.get("letter")
    if not isinstance(file, UploadFile) or not file.filename:
        return await run_in_threadpool(
            reading.pair_page, request, id_, 422, say("no_file", service.lang)
        )
    data = await file.read()
    if len(data) > service.most_mb * MB:
        text = say("too_large", service.lang).format(service.most_mb)
        return await run_in_threadpool(reading.pair_page, request, id_, 413, text)
    seen = str(form.get("version", ""))
    return await run_in_threadpool(
        _letter, request, session.who, file_name(file.filename), data, seen
    )


def file_name(name: str) -> str:
    """The name of an upload as a label: no folders, nothing unseen. It never becomes a path."""
    last = name.replace("\\", "/").rpartition("/")[2]
    label = plain(" ".join(last.split()))[:_LONGEST_FILE_NAME].strip()
    return label or "brief"


def _decide(request: Request, who: str, form: Mapping[str, str]) -> Response:
    service, id_ = _service(request), request.path_params["pair"]
    made = Choice(form.get("choice", ""), form.get("verdict", ""), storable(form.get("reason", "")))
    if made.choice != decisions.OVERRULE:
        made = made._replace(verdict="")
    judged = service.newest(id_)
    row = next((r for r in judged.rows if r.id == form.get("item")), None) if judged else None
    if judged is None or row is None:
        return _answer(request, 409, form, "conflict_gone", made)
    if why := decisions.why_not(row, made):
        return _answer(request, 422, form, why, made)
    try:
        version, revision = int(form["version"]), int(form["revision"])
    except (KeyError, ValueError):
        return _bad(request)
    try:
        store.decide(service.engine, id_, version, revision, row, made, who)
    except store.ConflictError as conflict:
        why = conflict.why
        if why == "revision" and _last_to_decide(service, id_, row.id) == who:
            why = "self"
        return _answer(request, 409, form, f"conflict_{why}", made)
    return _answer(request, 200, form, "", None)


def _last_to_decide(service: Service, pair: int, item: str) -> str | None:
    """By name: who has two windows open is in conflict with nobody else."""
    events = store.history(service.engine, pair)  # newest first
    return next((event.who for event in events if event.item == item), None)


def _undo(request: Request, who: str) -> Response:
    service, id_ = _service(request), request.path_params["pair"]
    try:
        after = store.undo(service.engine, id_, who)
    except store.ConflictError as conflict:
        return _answer(request, 409, {}, f"conflict_{conflict.why}", None)
    if after is None:
        return _answer(request, 422, {}, "nothing_to_undo", None)
    return _answer(request, 200, {"item": after.item}, "", None)


def _answer(
    request: Request, status: int, form: Mapping[str, str], note: str, made: Choice | None
) -> Response:
    """What a decision led to: for a script the item as it is now, else the page of the pair."""
    service, id_ = _service(request), request.path_params["pair"]
    said = say(note, service.lang) if note else ""
    if note.startswith("conflict") and made is not None and made.choice:
        yours = [
            say(made.choice, service.lang),
            say(made.verdict, service.lang) if made.verdict else "",
            made.reason,
        ]
        said += f" {say('yours', service.lang)}: {', '.join(plain(y) for y in yours if y)}."
    item = form.get("item", "")
    if request.headers.get("x-fragment") != "1":
        if status == 200:
            return RedirectResponse(f"/pair/{id_}#i-{item}", 303)
        return reading.pair_page(request, id_, status, said)
    judged = service.newest(id_)
    listed = store.progress(service.engine, id_)
    values: dict[str, Any] = {"note": said, "id": item, "item": "", "progress": ""}
    if judged is not None and listed:
        standing = store.standings(service.engine, id_).get(item)
        shown = views.item(judged, item, standing, service.lang)
        values["progress"] = pages.fragment(request, "_progress.html", pair=listed[0])
        if shown is not None:
            values["revision"] = shown.revision
            values["item"] = pages.fragment(
                request,
                "_one.html",
                item=shown,
                pair=listed[0],
                judged=judged,
                note=said,
                kept=made,
            )
    return JSONResponse(values, status)


def _letter(request: Request, who: str, name: str, data: bytes, seen: str) -> Response:
    service, id_ = _service(request), request.path_params["pair"]
    judged = service.newest(id_)
    if judged is None or seen != str(judged.number):
        return reading.pair_page(request, id_, 409, say("conflict_version", service.lang))
    known = store.known(service.engine, id_)
    if known and known[-1][1] == sha256(data):
        return reading.pair_page(request, id_, 422, say("same_letter", service.lang))
    try:
        service.shelf.bring_in_letter(id_, judged.number, data, name, who)
    except InputError as error:
        return reading.pair_page(request, id_, 422, plain(error.line(service.lang)))
    except store.ConflictError:
        return reading.pair_page(request, id_, 409, say("conflict_version", service.lang))
    return RedirectResponse(f"/pair/{id_}/changes", 303)


async def _form(request: Request, files: int = 0) -> tuple[Session, FormData | None]:
    """The session and the form, or no form when its secret is not the session's."""
    session: Session = request.scope["reviewer"]
    form = await request.form(max_files=files, max_fields=_FIELDS)
    secret = form.get("csrf")
    if not isinstance(secret, str) or not hmac.compare_digest(
        secret.encode("utf-8", "replace"), session.csrf.encode()
    ):
        return session, None
    return session, form


def _strings(form: FormData) -> dict[str, str]:
    return {key: value for key, value in form.items() if isinstance(value, str)}


def _let_in(request: Request, cookie: str) -> Response:
    service = _service(request)
    response = pages.render(request, "enter.html", to=_first_page(service))
    response.set_cookie(service.where.cookie, cookie, path="/", httponly=True, samesite="strict")
    return response


def _first_page(service: Service) -> str:
    """The list, or the one pair that there is."""
    ids = list(service.files)
    return f"/pair/{ids[0]}" if len(ids) == 1 else "/"


def _name(value: object) -> str:
    return sessions.name(value) if isinstance(value, str) else ""


def _bad(request: Request) -> Response:
    return pages.message(request, 403, say("bad_request", _service(request).lang))


def _service(request: Request) -> Service:
    service: Service = request.app.state.service
    return service
