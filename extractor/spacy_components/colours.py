"""The colours that displaCy gives our labels: one hue a family, all light enough for black text.

Blue for what has an official number, amber for time, green for quantities, violet for people, rose for
bodies, sand for places, grey for structure, red for what was promised or asked.
"""

from __future__ import annotations

COLOURS: dict[str, str] = {
    label: colour
    for colour, labels in (
        ("#a9cdf5", ("TOEZEGGING", "MOTIE", "KAMERSTUK", "DOSSIER", "AANHANGSEL", "HANDELINGEN")),
        ("#c3dcf7", ("DOCUMENT", "ZAAK", "ACTIVITEIT", "BIJLAGE", "STAATSBLAD", "STAATSCOURANT")),
        ("#bfe3ea", ("TRACTATENBLAD", "ECLI", "EU", "WET")),
        ("#ffdf9e", ("DATE",)),
        ("#ffcf8a", ("TERM",)),
        ("#b9e3b0", ("MONEY", "PERCENTAGE")),
        ("#d3ecc9", ("COUNT", "DURATION", "MEASURE", "FRACTION")),
        ("#d6c2f5", ("MEMBER", "BEWINDSPERSOON", "PERSON")),
        ("#f3c3dc", ("MINISTRY", "BODY", "COMMITTEE", "CHAMBER")),
        ("#f7d6e6", ("ORGANISATION", "PARTY", "PROGRAMME")),
        ("#e8d9b8", ("MUNICIPALITY", "REGION")),
        ("#f5b5ad", ("VERZOEK", "BELOFTE", "ASK")),
        ("#dadfe4", ("HEADING", "FOOTNOTE", "MARK", "ABBREVIATION")),
    )
    for label in labels
}
