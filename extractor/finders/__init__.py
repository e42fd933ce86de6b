"""One file (or small package) per kind of finding: Document in, findings out.

``extractor.pipeline`` holds the one list of them all.
"""
