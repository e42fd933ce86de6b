"""SHA-256 without OpenSSL.

``hashlib`` loads OpenSSL on import, which costs as much as starting Python; the interpreter carries a
SHA-256 of its own that gives the same digest. Where it cannot be had, ``hashlib`` serves.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

try:
    _module: Any = import_module("_sha2" if sys.version_info >= (3, 12) else "_sha256")
except ImportError:  # another implementation of Python
    _module = import_module("hashlib")


def sha256(data: bytes) -> str:
    """The SHA-256 of the bytes, in hex."""
    digest: str = _module.sha256(data).hexdigest()
    return digest
