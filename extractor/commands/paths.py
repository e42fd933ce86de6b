"""A file or folder on the command line."""

from __future__ import annotations

import click

# Whether it may be read is for whoever reads it to find out: that gives one line for this file, and
# the others are still done. click would refuse the whole call, in its own words.
PATH = click.Path(readable=False)
