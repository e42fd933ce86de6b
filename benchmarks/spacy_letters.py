"""The rows for spaCy: what our components add to blank Dutch, and memory over a thousand letters."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

from benchmarks.measure import LETTER, ROOT, Row, beside, call

_MEMORY = """
import sys
import spacy
from extractor import spacy_components
import extractor.spacy_components.factories

def now():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024

nlp = spacy_components.add(spacy.blank("nl"))
letter = open(sys.argv[1], encoding="utf-8").read()
for i, doc in enumerate(nlp.pipe(f"{letter}\\nKenmerk {i}." for i in range(1000))):
    if i == 100:
        start = now()
print(now() - start)
"""


def rows(base: float) -> Iterator[Row]:
    """``base`` is the CPU time of a bare start of Python, in seconds."""
    import spacy

    import extractor
    import extractor.spacy_components.factories  # registers the components
    from extractor import spacy_components

    letter = LETTER.read_text(encoding="utf-8")
    blank, ours = spacy.blank("nl"), spacy_components.add(spacy.blank("nl"))
    ours(letter)
    whole, bare = beside(lambda: ours(letter), lambda: blank(letter), 40)
    yield Row("spaCy: what our components add to blank Dutch", (whole - bare) * 1000, "ms", most=15)
    data = letter.encode()
    alone = call(lambda: extractor.extract(data), 40)
    yield Row("of that, `extract` of the same letter", alone * 1000, "ms")
    yield Row("what our components add, against `python -c pass`", (whole - bare) / base, "times")
    start = time.process_time()
    spacy_components.load()
    yield Row("loading nl_kamer", (time.process_time() - start) * 1000, "ms")
    grown = subprocess.check_output([sys.executable, "-c", _MEMORY, str(LETTER)], cwd=ROOT)
    yield Row("memory gained from letter 100 to 1,000 in `nlp.pipe`", float(grown), "MB", most=5)
