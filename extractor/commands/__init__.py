"""The commands that have a file of their own; ``extractor.cli`` registers them."""
