"""Ready questions for ``extract query``: a name, what it answers, and the SQL. ``{today}`` is the day on
which it is asked.

What counts references asks ``numbers``, so that it costs little however many there are.
"""

from __future__ import annotations

from typing import NamedTuple


class Question(NamedTuple):
    """``one``: the SQL when a value is given with the name; ``{value}`` stands for that."""

    name: str
    dutch: str
    english: str
    sql: str
    one: str = ""


_LETTER = "JOIN documents AS d ON d.sha256 = c.brief_sha256"
_PATH = "(SELECT min(path) FROM files WHERE sha256 = c.brief_sha256) AS letter"

QUESTIONS: tuple[Question, ...] = (
    Question(
        "open",
        "items zonder volledige tegenhanger, per ministerie en kwartaal",
        "items without a full counterpart, by ministry and quarter",
        f"""
        SELECT coalesce(d.ministry, '?') AS ministry,
               year(d.date) || '-Q' || quarter(d.date) AS quarter,
               count(*) AS items,
               count(*) FILTER (WHERE c.verdict <> 'covered') AS open,
               count(*) FILTER (WHERE c.verdict = 'missing') AS missing,
               count(*) FILTER (WHERE c.verdict = 'deferred') AS deferred
        FROM coverage AS c {_LETTER} WHERE c.source = 'commitment'
        GROUP BY ALL ORDER BY open DESC, ministry, quarter
        """,
    ),
    Question(
        "terms",
        "nieuwe toezeggingen waarvan de termijn voorbij is",
        "new promises whose term has passed",
        """
        SELECT p.due, p.due_text, d.ministry, p.text,
               (SELECT min(path) FROM files WHERE sha256 = p.sha256) AS letter, p.start, p.stop
        FROM promises AS p JOIN documents AS d USING (sha256)
        WHERE p.due < DATE '{today}' ORDER BY p.due, letter, p.start
        """,
    ),
    Question(
        "uncovered",
        "genummerde items zonder tegenhanger in hun brief",
        "items with a number and no counterpart in their letter",
        f"""
        SELECT c.ids, c.kind, c.verdict, c.confidence, c.text, {_PATH}, c.start, c.stop
        FROM coverage AS c
        WHERE c.source = 'commitment' AND c.verdict = 'missing' AND len(c.ids) > 0
        ORDER BY c.ids[1], letter
        """,
    ),
    Question(
        "promises",
        "brieven met nieuwe toezeggingen",
        "letters with new promises",
        """
        SELECT d.date, d.ministry, d.subject, count(*) AS promises, min(p.due) AS first_term,
               (SELECT min(path) FROM files WHERE sha256 = d.sha256) AS letter
        FROM promises AS p JOIN documents AS d USING (sha256)
        GROUP BY d.sha256, d.date, d.ministry, d.subject ORDER BY promises DESC, d.date, letter
        """,
    ),
    Question(
        "cited",
        "meest aangehaalde Kamerstukken",
        "most cited Kamerstukken",
        """
        SELECT id, sum(mentions) AS times, max(in_all) AS documents, min(first) AS first,
               max(last) AS last, min(url) AS url
        FROM numbers WHERE type IN ('kamerstuk', 'motie') AND id LIKE 'kst-%'
        GROUP BY id ORDER BY documents DESC, times DESC, id LIMIT 50
        """,
    ),
    Question(
        "number",
        "elk toezeggingsnummer, hoe vaak en wanneer; met een nummer erbij: waar dat staat",
        "every number of a toezegging, how often and when; with a number given: where that stands",
        """
        SELECT id, mentions AS times, documents, first, last
        FROM numbers WHERE type = 'toezegging' AND id IS NOT NULL ORDER BY id
        """,
        """
        SELECT r.type, d.kind, d.date, (SELECT min(path) FROM files WHERE sha256 = r.sha256) AS path,
               r.start, r.stop, r.text
        FROM "references" AS r JOIN documents AS d USING (sha256)
        WHERE r.id = {value} ORDER BY d.date, path, r.start
        """,
    ),
    Question(
        "types",
        "aanhalingen per soort nummer",
        "references by type of number",
        """
        SELECT type, sum(mentions) AS times, count(id) AS numbers,
               coalesce(sum(mentions) FILTER (WHERE id IS NULL), 0) AS without_number
        FROM numbers GROUP BY type ORDER BY times DESC, type
        """,
    ),
    Question(
        "discrepancies",
        "waar brief en nota elkaar tegenspreken",
        "where letter and nota contradict each other",
        f"""
        SELECT c.code, c.severity, c.message, {_PATH}, c.nota_start, c.brief_start
        FROM discrepancies AS c ORDER BY c.severity, c.code, letter, c.nota_start, c.brief_start
        """,
    ),
    Question(
        "unpaired",
        "documenten zonder brief of nota erbij, en waarom",
        "documents without a letter or nota with them, and why",
        """
        SELECT coalesce(brief_path, nota_path) AS path, why FROM pairs
        WHERE status = 'unpaired' ORDER BY path
        """,
    ),
    Question(
        "failures",
        "wat niet gelezen of gecontroleerd kon worden, en waarom",
        "what could not be read or checked, and why",
        "SELECT path, other_path, stage, status, code, message FROM failures ORDER BY ALL",
    ),
    Question(
        "changes",
        "oordelen die anders zijn dan na de vorige keer",
        "verdicts that differ from those of the run before",
        """
        WITH now AS (
            SELECT p.brief_path, p.nota_path, c.id, any_value(c.text) AS text,
                   any_value(c.verdict) AS verdict
            FROM coverage AS c JOIN pairs AS p USING (pair) WHERE c.source = 'commitment' GROUP BY 1, 2, 3
        ), was AS (
            SELECT p.brief_path, p.nota_path, c.id, any_value(c.text) AS text,
                   any_value(c.verdict) AS verdict
            FROM before.coverage AS c JOIN before.pairs AS p USING (pair)
            WHERE c.source = 'commitment' GROUP BY 1, 2, 3
        )
        SELECT brief_path, nota_path, coalesce(now.text, was.text) AS item, was.verdict AS before,
               now.verdict AS now
        FROM now FULL JOIN was USING (brief_path, nota_path, id)
        WHERE now.verdict IS DISTINCT FROM was.verdict ORDER BY ALL
        """,
    ),
    Question(
        "runs",
        "alle keren dat deze map is doorgenomen",
        "every run into these results",
        "SELECT * FROM runs ORDER BY run",
    ),
)

BY_NAME = {question.name: question for question in QUESTIONS}
