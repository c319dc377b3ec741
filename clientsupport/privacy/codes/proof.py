"""What is stored of a code, and whether a typed one is it.

A thief of the database has to guess 75 bits, each guess an Argon2id hash with the row's own salt,
and lacks the pepper, which stands outside the database.
"""

import hmac
import logging
import secrets
from contextlib import AbstractContextManager
from typing import Protocol, TypedDict

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from clientsupport import slow_hashes
from clientsupport.encryption.keys import derive
from clientsupport.privacy.codes.writing import Code

VERSION = "1"  # of the costs below; other costs will need another number
TIME, MEMORY, LANES = 2, 46 * 1024, 1  # rounds, KiB, threads
SALT_SIZE, HASH_SIZE, TAG_SIZE = 16, 64, 32  # bytes
CHECKING = "checking codes"  # use of the pepper

logger = logging.getLogger(__name__)


class CodeFields(TypedDict):
    """The columns of a row that somebody comes back to with a code."""

    code_locator: str
    code_salt: bytes
    code_tag: str  # `<version>.<pepper id>.<HMAC in hex>`


class HasCode(Protocol):
    """A stored row, as far as codes go."""

    @property
    def code_salt(self) -> bytes | memoryview: ...
    @property
    def code_tag(self) -> str: ...


def seal(code: Code) -> CodeFields:
    """Return the fields to store, from which nobody gets the code back; Busy as in `matches`."""
    salt, pepper_id = secrets.token_bytes(SALT_SIZE), next(iter(settings.PEPPER_KEYS))
    proof = _peppered(_hash(code, salt), pepper_id)
    tag = f"{VERSION}.{pepper_id}.{proof}"
    return {"code_locator": code.locator, "code_salt": salt, "code_tag": tag}


def matches(code: Code, row: HasCode | None) -> bool:
    """Tell whether this is the row's code. Busy when too many hashes are waiting.

    Give None when no row has the locator: it takes the same work, so that the time tells nothing.
    Nothing matches a row whose pepper was retired too early; the log says which one is missed.
    """
    version, pepper_id, proof = _parts(row)
    if version != VERSION or pepper_id not in settings.PEPPER_KEYS:
        logger.error("A code needs pepper %r, version %r: there is none.", pepper_id, version)
        row = None
        version, pepper_id, proof = _parts(row)
    salt = bytes(row.code_salt) if row else bytes(SALT_SIZE)
    found = _peppered(_hash(code, salt), pepper_id)
    return hmac.compare_digest(found, proof) and row is not None


def turn() -> AbstractContextManager[None]:
    """Stand in line before looking a code up, so that who waits asks no more of the database.

    Raises Busy when too many wait, or when it takes too long.
    """
    return slow_hashes.gate.turn()


def is_outdated(row: HasCode) -> bool:
    """Tell whether to store what `seal` gives anew, now that the right code is at hand."""
    return _parts(row)[1] != next(iter(settings.PEPPER_KEYS))


def _parts(row: HasCode | None) -> list[str]:
    if row:
        return row.code_tag.split(".")
    return [VERSION, next(iter(settings.PEPPER_KEYS)), "0" * 2 * TAG_SIZE]


def _hash(code: Code, salt: bytes) -> bytes:
    """Return the tag, 32 bytes; one hash at a time in a process."""
    with turn():
        raw = hash_secret_raw(
            code.secret.encode(), salt, TIME, MEMORY, LANES, hash_len=HASH_SIZE, type=Type.ID
        )
    return HKDF(algorithm=SHA256(), length=TAG_SIZE, salt=None, info=b"code tag").derive(raw)


def _peppered(tag: bytes, pepper_id: str) -> str:
    key = derive(settings.PEPPER_KEYS[pepper_id], CHECKING)
    return hmac.digest(key, tag, "sha256").hex()
