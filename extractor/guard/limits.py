"""What the reading of one file may cost."""

from __future__ import annotations

import msgspec

# A pdf of 500 pages takes some 20 s, one of 500 pages of tables two minutes, on a slow machine; either
# stays under 300 MB. The address space of a process is larger than what it uses.
MEMORY_MB = 1000
SECONDS = 240
# A file gets a purse of so many seconds, and each page that is done pays a part of it in. So a long
# document has its time, and one page that never ends is stopped at once.
PURSE = 8.0
EARNED = 0.1
# Tesseract takes some seconds a page, so that whoever asks for it allows so many times as much.
OCR = 20
# So much text is refused whatever it came in: ten thousand letters in one file.
TEXT_MB = 32


class Limits(msgspec.Struct, frozen=True):
    """``memory`` in MB of address space; ``seconds`` of processor and of wall time for one file, of
    which at most ``purse`` without a page done."""

    memory: int = MEMORY_MB
    seconds: float = SECONDS

    @property
    def purse(self) -> float:
        """Whoever allows a file less or more time than usual allows its pages as much."""
        return max(min(PURSE, self.seconds), self.seconds * PURSE / SECONDS)
