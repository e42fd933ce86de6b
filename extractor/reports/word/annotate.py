"""Comments put in a Word file: the anchors in its text, and the part that holds what they say."""

from __future__ import annotations

from typing import Any

import msgspec

from extractor.document import Document
from extractor.messages import InputError
from extractor.reports.remarks import Remarks, top
from extractor.reports.rewriting import carrier
from extractor.reports.word.anchors import Anchors
from extractor.reports.word.comments import Comments
from extractor.reports.word.package import Package, open_package
from extractor.reports.word.places import Stretch

WRITABLE = {"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": ".docx",
            "application/vnd.ms-word.document.macroEnabled.main+xml": ".docm",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": ".dotx",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": ".dotm"}  # fmt: skip


class Task(msgspec.Struct):
    """``places[i]`` are the stretches of ``said.at[i]``; ``suffix`` is that of the output's name."""

    said: Remarks
    places: list[list[Stretch]]
    lang: str
    suffix: str


def read(data: bytes, name: str, as_kind: str | None = None, **options: Any) -> Document:
    """The file with comments (see ``rewriting``). Raises InputError as reading does, O022 and O023."""
    task = msgspec.convert(options["task"], Task)
    return carrier(annotated(open_package(data, name), task))


def annotated(package: Package, task: Task) -> bytes:
    """The file of a package with the remarks in it as comments."""
    kind = WRITABLE.get(package.type_of_main(), ".docx")
    if task.suffix in WRITABLE.values() and task.suffix != kind:
        raise InputError("O022", package.name, kind=kind)
    root = package.root(package.main)
    space = str(root.tag).rpartition("}")[0] + "}"
    body = root.find(f"{space}body")
    taken = [
        str(each.get(f"{space}id"))
        for name in ("commentReference", "commentRangeStart", "commentRangeEnd")
        for each in root.iter(space + name)
    ]
    comments = Comments(package, space, taken)
    if body is None:
        raise InputError("O023", package.name)
    anchors = Anchors(body, space, comments.mark_style)
    first = comments.take()
    made, unplaced = [], []
    for remark, places in zip(task.said.at, task.places, strict=True):
        key = comments.take()
        if anchors.comment(key, places):
            made.append((key, remark))
        else:
            unplaced.append(remark)
    if not anchors.top(first):
        raise InputError("O023", package.name)
    comments.add(first, top(task.said, unplaced, task.lang).lines)
    for key, remark in made:
        comments.add(key, remark.lines)
    comments.save()
    package.put(package.main, root)
    return package.zipped()
