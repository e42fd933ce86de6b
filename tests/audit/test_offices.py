"""Which ministry an office is of."""

from __future__ import annotations

import pytest

from extractor.audit.offices import ministry

OFFICES = [
    (("Minister van Sociale Zaken en Werkgelegenheid",), "SZW"),
    (("STAATSSECRETARIS VAN FINANCIËN – FISCALITEIT",), "Fin"),
    (("Ministerie van Onderwijs, Cultuur en\nWetenschap",), "OCW"),
    (("MVRO",), "VRO"),
    (("Minister IenW",), "IenW"),
    (("de minister van OCW",), "OCW"),
    ((None, "staatssecretaris van BZK (Digitale Overheid)"), "BZK"),
    (("De Voorzitter van de Tweede Kamer",), None),
    ((None, ""), None),
]


@pytest.mark.parametrize(("texts", "code"), OFFICES, ids=[str(o[0]) for o in OFFICES])
def test_offices(texts: tuple[str | None, ...], code: str | None) -> None:
    assert ministry(*texts) == code
