"""How a ciphertext looks, `pv1.<key id>.<nonce>.<ciphertext>`, and what it is bound to.

AES-256-GCM; the two last parts are url-safe base64 without `=`. Keys come from the caller.
"""

import base64
import secrets
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VERSION = "pv1"
BLOCK = 512  # bytes; a ciphertext tells in how many blocks its text fits, and no more
KEY_SIZE = 32  # bytes
NONCE_SIZE = 12  # bytes; random, so one key serves for at most 2**32 texts (NIST SP 800-38D, 8.3)
LENGTH_SIZE = 4  # bytes in front of a padded text


class DecryptionFailed(Exception):
    """A ciphertext that cannot be read; the message names the place and never holds content."""


def encrypt(content: bytes, *, key_id: str, key: bytes, place: str) -> str:
    """Return the content as ciphertext that can be read at this place only."""
    nonce = secrets.token_bytes(NONCE_SIZE)
    sealed = AESGCM(key).encrypt(nonce, content, _bound_to(place))
    return ".".join((VERSION, key_id, _to_text(nonce), _to_text(sealed)))


def decrypt(token: str, *, keys: Mapping[str, bytes], place: str) -> bytes:
    """Return the content; DecryptionFailed for a ciphertext of another place or key, or a torn one.

    `keys` holds every key that may have been used, by id.
    """
    used, nonce, sealed = _parts(token, place)
    if used not in keys:
        raise DecryptionFailed(f"{place}: the key {used!r} is missing.")
    try:
        return AESGCM(keys[used]).decrypt(nonce, sealed, _bound_to(place))
    except (InvalidTag, ValueError):  # ValueError: a nonce of another size
        raise DecryptionFailed(f"{place}: this ciphertext is not of here, or torn.") from None


def key_id(token: str) -> str:
    """Return the id of the key that a ciphertext was made with; empty when it is no ciphertext."""
    version, _, rest = token.partition(".")
    return rest.partition(".")[0] if version == VERSION else ""


def pad(text: str) -> bytes:
    """Return the text in UTF-8, its length before it, filled up to a multiple of BLOCK bytes."""
    content = text.encode()
    size = LENGTH_SIZE + len(content)
    return len(content).to_bytes(LENGTH_SIZE, "big") + content + bytes(-size % BLOCK)


def unpad(padded: bytes) -> str:
    """Return the text out of `pad`; the bytes must come from `decrypt`, which vouches for them."""
    size = int.from_bytes(padded[:LENGTH_SIZE], "big")
    return padded[LENGTH_SIZE : LENGTH_SIZE + size].decode()


def _bound_to(place: str) -> bytes:
    return f"{VERSION}|{place}".encode()


def _parts(token: str, place: str) -> tuple[str, bytes, bytes]:
    try:
        version, used, nonce, sealed = token.split(".")
        if version == VERSION:
            return used, _to_bytes(nonce), _to_bytes(sealed)
    except ValueError:
        pass
    raise DecryptionFailed(f"{place}: this is no ciphertext.")


def _to_text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _to_bytes(part: str) -> bytes:
    content = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    if _to_text(content) != part:  # Python skips over characters that are not base64
        raise ValueError
    return content
