"""SHA-256 without OpenSSL.

``hashlib`` loads OpenSSL on import, which costs as much as starting Python; the interpreter carries a
SHA-256 of its own that gives the same digest. Where it cannot be had, ``hashlib`` serves.
"""

from __future__ import annotations

import sys
from typing import Any

_sha256: Any
try:
    if sys.version_info >= (3, 12):
        from _sha2 import sha256 as _sha256
    else:
        from _sha256 import sha256 as _sha256
except ImportError:  # another implementation of Python
    from hashlib import sha256 as _sha256


def sha256(data: bytes) -> str:
    """The SHA-256 of the bytes, in hex."""
    digest: str = _sha256(data).hexdigest()
    return digest
