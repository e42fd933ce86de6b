"""The SQL of the table ``numbers``: the references counted, from the rows or from counts.

A document's references stand in one unit, and a unit counts in one part. So no document is counted in two
sets of parts, and their counts may be added up; only ``in_all`` must not be added up over types.
"""

from __future__ import annotations

NAME = "numbers"
REFERENCES = "references"

# Few numbers are given as more than one type (a motion that is also cited as a Kamerstuk); only for those
# documents are counted again.
_BY_TYPE = """
    mixed AS (SELECT id FROM each_ WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1),
    whole AS ({whole})
    SELECT type, id, mentions, documents, coalesce(in_all, documents) AS in_all, first, last, url
    FROM each_ LEFT JOIN whole USING (id)
"""


def counted(where: str = "") -> str:
    """A select that counts the rows. ``where``: the schema of the tables, with its dot."""
    return f"""
    WITH named AS MATERIALIZED (
        SELECT type, id, sha256, count(*) AS n, min(url) AS url FROM {where}"{
        REFERENCES
    }" GROUP BY ALL
    ), each_ AS (
        SELECT n.type, n.id, sum(n.n)::INTEGER AS mentions, count(*)::INTEGER AS documents,
               min(d.date) AS first, max(d.date) AS last, min(n.url) AS url
        FROM named AS n LEFT JOIN {where}documents AS d USING (sha256) GROUP BY n.type, n.id
    ), {
        _BY_TYPE.format(
            whole='''
        SELECT id, count(DISTINCT sha256)::INTEGER AS in_all FROM named SEMI JOIN mixed USING (id) GROUP BY id
    '''
        )
    }"""


def added(table: str) -> str:
    """A select that adds up the counts of ``table``, whose column ``lot`` tells which of them were counted
    together; in the order of type and number."""
    return f"""
    WITH each_ AS (
        SELECT type, id, sum(mentions)::INTEGER AS mentions, sum(documents)::INTEGER AS documents,
               min(first) AS first, max(last) AS last, min(url) AS url
        FROM {table} GROUP BY type, id
    ), {
        _BY_TYPE.format(
            whole=f'''
        SELECT id, sum(n)::INTEGER AS in_all FROM (
            SELECT id, max(in_all) AS n FROM {table} SEMI JOIN mixed USING (id) GROUP BY lot, id
        ) GROUP BY id
    '''
        )
    } ORDER BY type, id"""
