"""Precision and recall against annotated pairs: ``extract evaluate corpus/``."""
