"""A small model that the tests train themselves: it learns a few names by heart in a second or two."""

from __future__ import annotations

import spacy
from spacy.language import Language
from spacy.training import Example
from spacy.util import fix_random_seed

# Name -> label, in sentences of one pattern each.
NAMES = {
    "Anna Visser": "PERSON",
    "Piet Dekker": "PERSON",
    "Karin Mulder": "PERSON",
    "Zwolle": "GPE",
    "Leiden": "GPE",
    "Kwaakbergen": "GPE",
    "VNG": "ORG",
    "Bakfietscentrale": "ORG",
    "Windvaan": "ORG",
}
_SENTENCES = {
    "PERSON": ("Ik sprak met {} daarover.", "Gisteren zei {} dat het kan.", "Volgens {} gaat het goed."),
    "GPE": ("Het gebeurt in {} elke dag.", "Wij gaan naar {} toe.", "De wijken van {} groeien."),
    "ORG": ("Het rapport van de {} is af.", "Samen met de {} doe ik dit.", "De {} vraagt meer geld."),
}  # fmt: skip


def trained() -> Language:
    """A pipeline ``nl_klein`` with a named entity recogniser that knows ``NAMES`` in such sentences."""
    fix_random_seed(7)
    nlp = spacy.blank("nl")
    nlp.meta["name"] = "klein"
    nlp.add_pipe("ner")
    examples = []
    for name, label in NAMES.items():
        for sentence in _SENTENCES[label]:
            text = sentence.format(name)
            at = text.index(name)
            found = {"entities": [(at, at + len(name), label)]}
            examples.append(Example.from_dict(nlp.make_doc(text), found))
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(25):
        nlp.update(examples, sgd=optimizer, drop=0.1)
    return nlp
