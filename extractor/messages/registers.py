"""The register across letters, and the report of an audit."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str, str]] = {
    "G001": (
        "error",
        "geen enkel document heeft een datum; geef met --as-of de dag waarop het register moet gelden",
        "no document has a date; give with --as-of the day on which the register is to hold",
    ),
    "G002": (
        "warning",
        "{count} brieven staan niet meer zo in {folder} als bij de audit ({path}) en zijn niet naast eerdere items gelegd; zet ze terug of voer extract audit opnieuw uit",
        "{count} letters are no longer in {folder} as they were audited ({path}) and were not held against earlier items; put them back or run extract audit again",
    ),
    "G003": (
        "warning",
        "{count} brieven die bij eerdere items kunnen horen zijn niet gelezen (grens {most}); geef een hogere --most",
        "{count} letters that may belong to earlier items were not read (limit {most}); give a higher --most",
    ),
    "G004": (
        "error",
        "deze map bevat bestanden die extract register niet maakte; kies een lege map of een andere naam, er is niets gewijzigd",
        "this folder has files that extract register did not make; choose an empty folder or another name, nothing was changed",
    ),
}
