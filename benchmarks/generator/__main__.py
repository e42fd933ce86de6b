"""``python -m benchmarks.generator FOLDER --documents N --seed S``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from benchmarks.generator import Wanted, generate, writing


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.generator",
        description="Fill a new folder with letters and notas made of the corpus, and what is known of them.",
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=500, help="how many (default: 500)")
    parser.add_argument("--seed", type=int, default=6, help="the same gives the same (default: 6)")
    parser.add_argument(
        "--formats",
        default=",".join(writing.SHARES),
        help="some of %(default)s, the first for notas that come as text",
    )
    asked = parser.parse_args(arguments)
    formats = tuple(asked.formats.split(","))
    if unknown := [name for name in formats if name not in writing.SHARES]:
        parser.error(f"no such format: {', '.join(unknown)}")
    if asked.documents < 1:
        parser.error("--documents must be 1 or more")
    began = time.monotonic()
    try:
        count = generate(asked.folder, Wanted(asked.documents, asked.seed, formats))
    except FileExistsError:
        print(f"{asked.folder}: is there already and not empty; name a new folder", file=sys.stderr)
        return 2
    print(f"{count} documents in {asked.folder}, {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
