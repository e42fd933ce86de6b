"""The register: what was promised or asked in all letters of an audit, and what later letters say of it.

``building.build`` reads the tables (``gathering``), puts what is said of one toezegging, motie, verzoek or
new promise together (``grouping``), looks in later letters for what nobody held against them yet
(``candidates`` chooses them, ``answers`` and ``reading`` hold them against it), and says how each stands
on a day (``standing``). Outputs: ``terminal``, ``csv``, ``workbook``, ``html``.
"""
