"""Names for a row where it must not be known afterwards which row it was: the audit log, the queue.

A name is random and holds a proof made with the row's data key: who has the key can tell that it is
of this row. Without the key two names cannot be joined, with each other or with anything else.
"""

import hmac
import secrets
from uuid import UUID

from clientsupport.encryption import keys

USE = "alias"
HALF = 8  # bytes: so many are random, so many prove it


class Aliases:
    """The names of one row: `new()` makes one, `in` recognises each."""

    def __init__(self, data_key: bytes) -> None:
        self._key = keys.derive(data_key, USE)

    def new(self) -> str:
        """Return another name, in the form of a uuid."""
        drawn = secrets.token_bytes(HALF)
        return str(UUID(bytes=drawn + self._proof(drawn)))

    def __contains__(self, name: str) -> bool:
        try:
            content = UUID(name).bytes
        except ValueError:
            return False
        return hmac.compare_digest(self._proof(content[:HALF]), content[HALF:])

    def _proof(self, drawn: bytes) -> bytes:
        return hmac.digest(self._key, drawn, "sha256")[:HALF]
