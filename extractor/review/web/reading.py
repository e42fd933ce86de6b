"""Handlers that only show: the list, a pair, what changed, what was decided, and files to take along."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from extractor.messages import InputError
from extractor.review import changes, exporting, store, views
from extractor.review.preparing import Judged
from extractor.review.texts import plain
from extractor.review.web import pages
from extractor.review.web.service import Service
from extractor.review.words import say


def index(request: Request) -> Response:
    service = _service(request)
    if request.scope.get("reviewer") is None:
        return pages.message(request, 403, say("no_entry_why", service.lang))
    listed = store.progress(service.engine)
    return pages.render(
        request, "list.html", pairs=listed, failed=service.failed, unpaired=service.unpaired
    )


def pair(request: Request) -> Response:
    return pair_page(request, request.path_params["pair"])


def pair_page(request: Request, id_: int, status: int = 200, note: str = "") -> Response:
    """The page of a pair; ``note`` is said at the top."""
    service = _service(request)
    judged = service.newest(id_)
    if judged is None:
        return _absent(request, id_)
    nota, brief = views.both(judged)
    return pages.render(
        request,
        "pair.html",
        status,
        pair=store.progress(service.engine, id_)[0],
        judged=judged,
        groups=views.groups(judged, store.standings(service.engine, id_), service.lang),
        doubts=views.doubts(judged, service.lang),
        digits=views.digits(service.lang),
        nota=nota,
        brief=brief,
        kinds=exporting.available(judged),
        versions=store.listed(service.engine, id_),
        most_mb=service.most_mb,
        note=note,
    )


def difference(request: Request) -> Response:
    service, id_ = _service(request), request.path_params["pair"]
    judged = service.newest(id_)
    if judged is None:
        return _absent(request, id_)
    versions = store.listed(service.engine, id_)
    before: Judged | None = None
    if len(versions) > 1:
        wanted = _number(request.query_params.get("from"), versions[1].number)
        before = service.shelf.judged(id_, wanted)
        if before is None or before.number == judged.number:
            return pages.message(request, 404, say("not_found", service.lang))
    standings = store.standings(service.engine, id_)
    return pages.render(
        request,
        "changes.html",
        pair=store.progress(service.engine, id_)[0],
        before=before,
        after=judged,
        changes=changes.between(before.rows, judged.rows) if before else None,
        versions=versions,
        stale=changes.stale(judged.rows, standings, service.lang),
    )


def history(request: Request) -> Response:
    service, id_ = _service(request), request.path_params["pair"]
    listed = store.progress(service.engine, id_)
    if not listed:
        return _absent(request, id_)
    events = store.history(service.engine, id_)
    return pages.render(request, "history.html", pair=listed[0], events=events)


async def export(request: Request) -> Response:
    service, id_, kind = _service(request), request.path_params["pair"], request.path_params["kind"]
    if kind not in exporting.KINDS:
        return pages.message(request, 404, say("not_found", service.lang))
    return await run_in_threadpool(_export, request, service, id_, kind)


def _export(request: Request, service: Service, id_: int, kind: str) -> Response:
    judged = service.newest(id_)
    if judged is None:
        return _absent(request, id_)
    name = store.progress(service.engine, id_)[0].name
    try:
        made = exporting.make(service.engine, id_, name, kind, judged, service.lang)
    except InputError as error:
        return pages.message(request, 409, plain(error.line(service.lang)))
    return Response(
        made.data,
        media_type=made.media_type,
        headers={"content-disposition": f'attachment; filename="{made.name}"'},
    )


def asset(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in pages.ASSETS:
        return Response("", 404)
    return Response(pages.asset(name), media_type=pages.ASSETS[name])


def away(request: Request) -> Response:
    return RedirectResponse("/", 303)


def _absent(request: Request, id_: int) -> Response:
    service = _service(request)
    failed = service.failed.get(id_)
    return pages.message(request, 404, plain(failed) if failed else say("not_found", service.lang))


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else default


def _service(request: Request) -> Service:
    service: Service = request.app.state.service
    return service
