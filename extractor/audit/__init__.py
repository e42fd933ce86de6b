"""A folder of letters and notas into tables that answer questions.

``running.audit`` finds the documents (``listing``), pairs them (``pairing``, ``alike``), parts the work
into shards (``planning``), has an engine run them (``engines``) and publishes what they say
(``publishing``, ``views``). A shard (``shard``) gives each unit of work to a child that may die without
harm (``isolation``, ``child``) and leaves its rows as Parquet (``parts``).
"""
