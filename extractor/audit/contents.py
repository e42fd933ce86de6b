"""What the parts know of documents that stand alone, for pairing them by content."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.audit import ducks, views
from extractor.audit.alike import About


def of(results: str, paths: Mapping[str, str]) -> list[About]:
    """What was found in the documents with these hashes, in the order of their paths. Those that could
    not be read are not among them."""
    with views.opened(results) as duck:
        duck.execute("CREATE TEMP TABLE wanted (sha256 VARCHAR)")
        hashes = sorted(paths)
        for at in range(0, len(hashes), 1000):
            values = ", ".join(f"({ducks.text(sha)})" for sha in hashes[at : at + 1000])
            duck.execute(f"INSERT INTO wanted VALUES {values}")
        rows = duck.execute(
            """
            SELECT sha256, kind, our_reference, your_reference, subject, CAST(date AS VARCHAR)
            FROM documents SEMI JOIN wanted USING (sha256)
            """
        ).fetchall()
        numbers = duck.execute(
            """
            SELECT sha256, list(DISTINCT id) FROM "references" SEMI JOIN wanted USING (sha256)
            WHERE id IS NOT NULL AND type NOT IN ('wet', 'dossier', 'eu', 'staatsblad') GROUP BY ALL
            """
        ).fetchall()
    ids = {sha256: frozenset(found) for sha256, found in numbers}
    about = [About._make((paths[row[0]], *row[1:], ids.get(row[0], frozenset()))) for row in rows]
    return sorted(about)
