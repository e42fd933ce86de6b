"""A letter and a nota, and hand-made coverage of them, for the tests of reports and of the command.

The texts are real enough to have line numbers; the verdicts are written down here, not computed.
"""

from __future__ import annotations

from typing import Any

import msgspec

import extractor
from extractor.document import Document, Span
from extractor.findings import (
    Addressee,
    Announcement,
    Ask,
    Commitment,
    Coverage,
    CoveredAsk,
    CoveredCommitment,
    Diagnostic,
    Discrepancy,
    Due,
    Evidence,
    Quote,
    Source,
    Summary,
    Unannounced,
)

NOTA = """\
Nota bij Kamerbrief stages

TER ONDERTEKENING
Aan: minister van OCW

Geadviseerd besluit
Wij adviseren u de brief te ondertekenen. Met de brief biedt u de Monitor stages 2025 aan.
U verzendt de brief mede namens de minister van SZW.

Kernpunten
Met deze brief doet u de volgende toezeggingen en moties af:
- in beeld brengen hoeveel mbo-studenten geen stage vinden (aan het lid De Jonge-Akkerman, D66)
- nagaan of een stagevergoeding wettelijk kan worden vastgelegd en wat dat kleine werkgevers kost (aan het lid Prins, PRO)
- de Inspectie vragen naar het rekenniveau van studenten bij de start van hun opleiding (aan het lid Szymański, JA21), voor 1 april 2026
- motie-Tuinstra (31 524, nr. 623): kleinschalige vakopleidingen in de regio behouden
- brief over de sluiting van de opleiding schoenhersteller (verzoek van het lid Visser, CU)
Het overleg was op 26 februari jl.
"""

BRIEF = """\
Geachte voorzitter,

U ontvangt hierbij de Monitor stages 2025.
Deze brief stuur ik u mede namens de minister van Economische Zaken.

Voldoende plekken
Aan het lid De Jonge-Akkerman heb ik toegezegd te laten uitzoeken hoeveel studenten zonder stageplaats zitten.
Op 1 februari 2026 zochten ruim 12.400 studenten nog een plek.

Een eerlijke beloning
De landsadvocaat heeft op mijn verzoek bezien of een minimumbedrag in de wet kan worden opgenomen.
Op 26 maart 2026 heb ik met de Stichting van de Arbeid gesproken.

Kleine ambachten
De instelling heeft mij laten weten dat de opleiding tot en met het studiejaar 2028-2029 open blijft.
Op de motie-Tuinstra kom ik in september 2026 terug.
De motie-Ceulen is daarmee ook uitgevoerd.
De volgende monitor stuur ik uw Kamer in het eerste kwartaal van 2027.
Na afloop van het studiejaar deel ik de uitkomst met uw Kamer.
Dit najaar informeer ik u over de cao's.

Hoogachtend,
de minister van Onderwijs, Cultuur en Wetenschap
"""

# The ids as the engine makes them, but readable: what follows "c-" is what the item is about.
PLEK, LOON, REKEN, AMBACHT, SCHOEN = (
    f"c-{digits}" for digits in ("1e5711111111", "2b3d22222222", "3c4e33333333", "4d5f44444444", "5e6a55555555")
)  # fmt: skip


def documents(brief: str = BRIEF, nota: str = NOTA) -> tuple[Document, Document]:
    """The letter and the nota as they are read from files with these names."""
    return (
        extractor.read(brief.encode(), name="map/brief.txt", kind="brief"),
        extractor.read(nota.encode(), name="map/nota.txt", kind="nota"),
    )


def span(text: str, words: str) -> Span:
    at = text.index(words)
    return at, at + len(words)


def evidence(words: str, brief: str = BRIEF, signal: str = "member") -> Evidence:
    return Evidence(
        text=words,
        span=span(brief, words),
        references=(),
        score=0.9,
        signals={"wording": 0.9, signal: 1.0},
    )


def item(id_: str, kind: str, words: str, verdict: str, **more: Any) -> CoveredCommitment:
    """A commitment with only what a test is about; the rest is empty."""
    empty: dict[str, Any] = {
        "made_to": (),
        "debate": None,
        "due": None,
        "references": (),
        "asks": (),
        "evidence": (),
        "reasons": (),
        "confidence": 0.9,
    }
    return CoveredCommitment(
        id=id_, kind=kind, text=words, span=span(NOTA, words), verdict=verdict, **{**empty, **more}
    )


def ask(words: str, verdict: str) -> CoveredAsk:
    return CoveredAsk(text=words, span=span(NOTA, words), verdict=verdict, evidence=())


def announcement(kind: str, words: str, verdict: str, *found: Evidence) -> Announcement:
    return Announcement(
        kind=kind, text=words, span=span(NOTA, words), verdict=verdict, evidence=found
    )


def promise(words: str, term: str | None, last: str | None) -> Commitment:
    at = span(BRIEF, words)
    return Commitment(
        id="b", kind="belofte", text=words, span=at, made_to=(), debate=None,
        due=None if term is None else Due(text=term, not_after=last),
        references=(), asks=(Ask(text=words, span=at),),
    )  # fmt: skip


COMMITMENTS = (
    item(
        PLEK, "toezegging", "in beeld brengen hoeveel mbo-studenten geen stage vinden", "covered",
        made_to=(Addressee(name="De Jonge-Akkerman", party="D66"),), references=("TZ202601-088",),
        due=Due(text="eerste kwartaal 2026", not_after="2026-03-31"),
        evidence=(
            evidence("Aan het lid De Jonge-Akkerman heb ik toegezegd te laten uitzoeken hoeveel studenten zonder stageplaats zitten."),
            evidence("Op 1 februari 2026 zochten ruim 12.400 studenten nog een plek."),
        ),
        reasons=("Het lid, het nummer en het onderwerp komen overeen.",),
    ),
    item(
        LOON, "toezegging",
        "nagaan of een stagevergoeding wettelijk kan worden vastgelegd en wat dat kleine werkgevers kost", "partial",
        made_to=(Addressee(name="Prins", party="PRO"),), references=("TZ202601-089",),
        asks=(
            ask("nagaan of een stagevergoeding wettelijk kan worden vastgelegd", "covered"),
            ask("wat dat kleine werkgevers kost", "missing"),
        ),
        evidence=(evidence("De landsadvocaat heeft op mijn verzoek bezien of een minimumbedrag in de wet kan worden opgenomen."),),
        reasons=("Geen passage over de kosten voor kleine werkgevers; wel over de wet (r. 11).",),
    ),
    item(
        REKEN, "toezegging", "de Inspectie vragen naar het rekenniveau van studenten bij de start van hun opleiding", "missing",
        made_to=(Addressee(name="Szymański", party="JA21"),), references=("TZ202601-094",),
        due=Due(text="voor 1 april 2026", not_after="2026-03-31"),
        reasons=("Geen passage over het rekenniveau bij de start.",),
    ),
    item(
        AMBACHT, "motie", "kleinschalige vakopleidingen in de regio behouden", "deferred",
        made_to=(Addressee(name="Tuinstra", party="BBB"),), references=("kst-31524-623",),
        evidence=(evidence("Op de motie-Tuinstra kom ik in september 2026 terug."),),
        reasons=("De brief noemt de motie en zegt dat het antwoord later komt.",),
    ),
    item(
        SCHOEN, "verzoek", "brief over de sluiting van de opleiding schoenhersteller", "review",
        made_to=(Addressee(name="Visser", party="CU"),),
        evidence=(evidence("De instelling heeft mij laten weten dat de opleiding tot en met het studiejaar 2028-2029 open blijft."),),
        reasons=("De passage noemt een opleiding, maar niet welke.",),
    ),
)  # fmt: skip

ANNOUNCEMENTS = (
    announcement(
        "aanbieding", "Met de brief biedt u de Monitor stages 2025 aan", "covered",
        evidence("U ontvangt hierbij de Monitor stages 2025."),
    ),
    announcement("mede_namens", "mede namens de minister van SZW", "missing"),
)  # fmt: skip

DISCREPANCIES = (
    Discrepancy(
        code="V301", kind="date", severity="warning", message="De datum van het overleg verschilt.",
        nota=Quote(text="26 februari jl.", span=span(NOTA, "26 februari jl.")),
        brief=Quote(text="26 maart 2026", span=span(BRIEF, "26 maart 2026")),
    ),
    Discrepancy(
        code="V501", kind="ministry", severity="error", message="Een andere mede-ondertekenaar.",
        nota=Quote(text="de minister van SZW", span=span(NOTA, "de minister van SZW")), brief=None,
    ),
)  # fmt: skip

PROMISES = (
    promise("Na afloop van het studiejaar deel ik de uitkomst met uw Kamer.", None, None),
    promise("De volgende monitor stuur ik uw Kamer in het eerste kwartaal van 2027.", "eerste kwartaal van 2027", "2027-03-31"),
    promise("Dit najaar informeer ik u over de cao's.", "Dit najaar", "2026-12-20"),
)  # fmt: skip


def coverage(
    commitments: tuple[CoveredCommitment, ...] = COMMITMENTS,
    announcements: tuple[Announcement, ...] = ANNOUNCEMENTS,
    brief: Document | None = None,
    nota: Document | None = None,
    **more: Any,
) -> Coverage:
    """Coverage with these items, and otherwise all that the example has."""
    letter, memo = documents()
    counts = {
        verdict: sum(c.verdict == verdict for c in commitments)
        for verdict in ("covered", "partial", "deferred", "missing", "review")
    }
    rest: dict[str, Any] = {
        "unannounced": (
            Unannounced(
                text="De motie-Ceulen is daarmee ook uitgevoerd.",
                span=span(BRIEF, "De motie-Ceulen is daarmee ook uitgevoerd."),
                references=("kst-36800-VIII-112",),
            ),
        ),
        "promises": PROMISES,
        "discrepancies": DISCREPANCIES,
        "diagnostics": (
            Diagnostic(
                code="D101", severity="warning", message="'22 jl.' is onvolledig", span=None
            ),
            Diagnostic(code="C004", severity="info", message="een opmerking", span=None),
        ),
        **more,
    }
    verdicts = [*(c.verdict for c in commitments), *(a.verdict for a in announcements)]
    flagged = len(verdicts) - verdicts.count("covered")
    return Coverage(
        schema="coverage/1",
        brief=_source(brief or letter),
        nota=_source(nota or memo),
        summary=Summary(
            commitments=len(commitments), **counts, flagged=flagged, discrepancies=len(rest["discrepancies"])
        ),
        commitments=commitments,
        announcements=announcements,
        **rest,
    )  # fmt: skip


def _source(document: Document) -> Source:
    return Source(
        name=document.name, format=document.format, kind=document.kind, sha256=document.sha256,
        length=len(document.source), pages=document.pages,
    )  # fmt: skip


def changed(found: Coverage, id_: str, **fields: Any) -> Coverage:
    """The coverage with one commitment altered."""
    return msgspec.structs.replace(
        found,
        commitments=tuple(
            msgspec.structs.replace(c, **fields) if c.id == id_ else c for c in found.commitments
        ),
    )
