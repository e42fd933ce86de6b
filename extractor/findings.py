"""What is found in a document, as immutable values. Every ``span`` is a source span.

The encoded form of ``Extraction`` is the contract ``extraction/1``; field names are its keys.
"""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

from extractor.document import Span

# Closed vocabularies of the contract: plain strings in code, an enum in the printed schema.
Format = Annotated[
    str,
    Meta(extra_json_schema={"enum": ["text", "markdown", "docx", "pdf", "odt", "html", "xml"]}),
]
DocumentKind = Annotated[str, Meta(extra_json_schema={"enum": ["brief", "nota", "other"]})]
ReferenceType = Annotated[
    str,
    Meta(
        extra_json_schema={
            "enum": [
                "toezegging", "kamerstuk", "dossier", "motie", "aanhangsel", "handelingen",
                "document", "zaak", "activiteit", "staatsblad", "staatscourant", "tractatenblad",
                "ecli", "eu", "wet", "bijlage",
            ]
        }
    ),
]  # fmt: skip
FigureKind = Annotated[
    str,
    Meta(
        extra_json_schema={
            "enum": ["count", "money", "percentage", "duration", "measure", "fraction"]
        }
    ),
]
DateKind = Annotated[
    str,
    Meta(
        extra_json_schema={"enum": ["day", "month", "quarter", "season", "year", "period", "term"]}
    ),
]
ActorType = Annotated[
    str,
    Meta(
        extra_json_schema={
            "enum": [
                "member", "bewindspersoon", "person", "ministry", "body", "committee", "party",
                "municipality", "region", "programme", "organisation", "chamber",
            ]
        }
    ),
]  # fmt: skip
CommitmentKind = Annotated[
    str, Meta(extra_json_schema={"enum": ["toezegging", "motie", "verzoek", "belofte"]})
]
Severity = Annotated[str, Meta(extra_json_schema={"enum": ["info", "warning", "error"]})]
Code = Annotated[str, Meta(pattern="^[A-Z][0-9]{3}$")]
IsoDate = Annotated[str, Meta(extra_json_schema={"format": "date"})]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Value(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Base of all findings: an immutable record."""


class Source(Value, frozen=True, kw_only=True, gc=False):
    name: str
    format: Format
    kind: DocumentKind
    sha256: Sha256
    length: int
    pages: int | None = None


class Signatory(Value, frozen=True, kw_only=True, gc=False):
    name: str | None
    role: str | None


class Attachment(Value, frozen=True, kw_only=True, gc=False):
    number: str | None
    name: str


class Metadata(Value, frozen=True, kw_only=True, gc=False):
    """What a document says about itself; absent is None or empty, dates are ISO 8601."""

    subject: str | None = None
    date: IsoDate | None = None
    our_reference: str | None = None
    your_reference: str | None = None
    sender: str | None = None
    addressee: str | None = None
    signed_by: tuple[Signatory, ...] = ()
    on_behalf_of: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    decision: str | None = None
    advice: tuple[str, ...] = ()
    public: bool | None = None
    prepared_by: tuple[str, ...] = ()
    in_cooperation_with: tuple[str, ...] = ()
    # Beyond the contract's fixed keys:
    attachment_count: int | None = None
    copy_to: tuple[str, ...] = ()
    deadline: str | None = None


class Heading(Value, frozen=True, kw_only=True, gc=False):
    heading: str
    level: int
    span: Span


class Footnote(Value, frozen=True, kw_only=True, gc=False):
    label: str
    number: int
    text: str
    anchor: Span | None
    body: Span | None


class Reference(Value, frozen=True, kw_only=True, gc=False):
    """An official number, a motion by its movers, or a law; ``id`` canonical, ``url`` where official."""

    type: ReferenceType
    id: str | None
    text: str
    span: Span
    footnote: int | None = None
    anchor: Span | None = None
    url: str | None = None
    movers: tuple[str, ...] = ()
    status: str | None = None
    law: str | None = None  # the BWB number of a law that the text names; beyond the contract


class Figure(Value, frozen=True, kw_only=True, gc=False):
    """A stated quantity; ``value`` multiplied out ("€ 12,5 mln." is 12500000.0), ``upper`` of a range."""

    text: str
    span: Span
    value: float
    upper: float | None
    unit: str | None
    kind: FigureKind
    qualifier: str | None = None
    about: str | None = None


class Date(Value, frozen=True, kw_only=True, gc=False):
    """A date or term with its first and last day (ISO 8601, inclusive), None where unresolved."""

    text: str
    span: Span
    start: IsoDate | None
    end: IsoDate | None
    kind: DateKind


class Mention(Value, frozen=True, kw_only=True, gc=False):
    text: str
    span: Span


class Actor(Value, frozen=True, kw_only=True, gc=False):
    """Somebody or some body, with all its mentions in text order."""

    name: str
    type: ActorType
    role: str | None
    party: str | None
    mentions: tuple[Mention, ...]
    id: str | None = None


class Abbreviation(Value, frozen=True, kw_only=True, gc=False):
    short: str
    long: str
    span: Span


class Addressee(Value, frozen=True, kw_only=True, gc=False):
    """To whom something was promised."""

    name: str
    party: str | None


class Debate(Value, frozen=True, kw_only=True, gc=False):
    type: str | None
    subject: str | None
    date: IsoDate | None


class Due(Value, frozen=True, kw_only=True, gc=False):
    text: str
    not_after: IsoDate | None


class Ask(Value, frozen=True, kw_only=True, gc=False):
    text: str
    span: Span


class Commitment(Value, frozen=True, kw_only=True, gc=False):
    """A toezegging, motie, verzoek or belofte with its separate asks."""

    id: str
    kind: CommitmentKind
    text: str
    span: Span
    made_to: tuple[Addressee, ...]
    debate: Debate | None
    due: Due | None
    references: tuple[str, ...]
    asks: tuple[Ask, ...]


class Diagnostic(Value, frozen=True, kw_only=True, gc=False):
    code: Code
    severity: Severity
    message: str
    span: Span | None


class Extraction(Value, frozen=True, kw_only=True, gc=False):
    """One document's findings: the contract ``extraction/1``."""

    schema: str
    source: Source
    metadata: Metadata
    outline: tuple[Heading, ...]
    footnotes: tuple[Footnote, ...]
    references: tuple[Reference, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    actors: tuple[Actor, ...]
    abbreviations: tuple[Abbreviation, ...]
    commitments: tuple[Commitment, ...]
    diagnostics: tuple[Diagnostic, ...]


Verdict = Annotated[
    str, Meta(extra_json_schema={"enum": ["covered", "partial", "deferred", "missing", "review"]})
]
DiscrepancyKind = Annotated[
    str,
    Meta(
        extra_json_schema={
            "enum": [
                "date", "member", "party", "figure", "reference", "attachment", "ministry", "term",
                "other",
            ]
        }
    ),
]  # fmt: skip
AnnouncementKind = Annotated[str, Meta(extra_json_schema={"enum": ["aanbieding", "mede_namens"]})]
Share = Annotated[float, Meta(ge=0, le=1)]


# The signal of a passage that is no counterpart, but comes nearest to one.
NEAREST = "nearest"
# The signals that are more than words alike: without any a counterpart rests on wording alone.
FIRM = frozenset(("reference", "member", "member_near", "debate", "deferral"))


class Evidence(Value, frozen=True, kw_only=True, gc=False):
    """A passage of the letter that speaks for a counterpart; ``signals`` are what spoke, by name. With the
    signal ``nearest`` it is none: the passage that comes nearest to an item without counterpart.
    ``digest``: of the whole passage that was read as the answer, of which ``text`` quotes a part, with
    the notes in it and without page furniture; another one says that something in it was altered."""

    text: str
    span: Span
    references: tuple[str, ...]
    score: Share
    signals: dict[str, float]
    digest: str = ""


class CoveredAsk(Value, frozen=True, kw_only=True, gc=False):
    """One separate thing that was promised or asked, judged by itself."""

    text: str
    span: Span
    verdict: Verdict
    evidence: tuple[Evidence, ...]


class CoveredCommitment(Value, frozen=True, kw_only=True, gc=False):
    """A commitment of the nota with its verdict. ``confidence``: of the verdicts given with 0.9, nine
    in ten are right; ``reasons`` are for a reader."""

    id: str
    kind: CommitmentKind
    text: str
    span: Span
    made_to: tuple[Addressee, ...]
    debate: Debate | None
    due: Due | None
    references: tuple[str, ...]
    asks: tuple[CoveredAsk, ...]
    verdict: Verdict
    confidence: Share
    evidence: tuple[Evidence, ...]
    reasons: tuple[str, ...]


class Announcement(Value, frozen=True, kw_only=True, gc=False):
    """What the nota says the letter encloses, or in whose name it is also sent."""

    kind: AnnouncementKind
    text: str
    span: Span
    verdict: Verdict
    evidence: tuple[Evidence, ...]


class Unannounced(Value, frozen=True, kw_only=True, gc=False):
    """A toezegging or motie that the letter deals with and the nota does not mention."""

    text: str
    span: Span
    references: tuple[str, ...]


class Quote(Value, frozen=True, kw_only=True, gc=False):
    """What stands on one side of a discrepancy."""

    text: str
    span: Span


class Discrepancy(Value, frozen=True, kw_only=True, gc=False):
    """Where nota and letter contradict each other, or the nota contradicts itself."""

    code: Code
    kind: DiscrepancyKind
    severity: Severity
    message: str
    nota: Quote | None
    brief: Quote | None


class Summary(Value, frozen=True, kw_only=True, gc=False):
    """Counts; ``flagged`` is partial + deferred + missing + review, over commitments and
    announcements."""

    commitments: int
    covered: int
    partial: int
    deferred: int
    missing: int
    review: int
    flagged: int
    discrepancies: int


class Coverage(Value, frozen=True, kw_only=True, gc=False):
    """One pair: the contract ``coverage/1``. Spans under ``nota`` and of commitments point into the
    nota, those of evidence and ``brief`` into the letter."""

    schema: str
    brief: Source
    nota: Source
    summary: Summary
    commitments: tuple[CoveredCommitment, ...]
    announcements: tuple[Announcement, ...]
    unannounced: tuple[Unannounced, ...]
    promises: tuple[Commitment, ...]
    discrepancies: tuple[Discrepancy, ...]
    diagnostics: tuple[Diagnostic, ...]
