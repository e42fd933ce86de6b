"""Folders of letters and notas of any size, made of the corpus: ``python -m benchmarks.generator FOLDER``.

Every generated pair is a pair of the corpus under other names, numbers, dates and subject, with the items
of its nota in another order, sometimes with a stretch of the letter cut out as the corpus' gold describes
(``mutations``). So what is known of the corpus is known of it: ``gold.jsonl`` beside the documents says
which verdict belongs to each item. The sentences are those of the corpus; this measures scale, never how
well the rules read.

The same seed gives the same files, byte for byte (but for pdf, which LibreOffice makes), and a larger
folder begins with the pairs of a smaller one.
"""

from __future__ import annotations

from benchmarks.generator.folders import Wanted, generate

__all__ = ["Wanted", "generate"]
