"""The keys of NAASTU_KEYS: they wrap the data keys of rows, and encrypt secrets without a row.

No key of the environment encrypts anything itself: for each use HKDF derives one from it.
"""

from collections.abc import Mapping

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from clientsupport.encryption import envelope

WRAPPING = "data key"  # use: data keys of rows
MFA = "mfa"  # purpose: secrets of second factors
ROUNDING = "rounding figures"  # use: keys of records, of NAASTU_ROUNDING


def active_key() -> str:
    """Return the id of the key that everything new is encrypted with."""
    return next(iter(settings.ENCRYPTION_KEYS))


def derive(key: bytes, use: str) -> bytes:
    """Return the key for one use, 32 bytes (HKDF with SHA-256, RFC 5869)."""
    info = f"{envelope.VERSION}|{use}".encode()
    return HKDF(algorithm=SHA256(), length=envelope.KEY_SIZE, salt=None, info=info).derive(key)


def rounding_secret() -> bytes:
    """Return the secret of `privacy.disclosure.cells.record_key`; no rotation ever changes it."""
    return derive(settings.ROUNDING_KEY, ROUNDING)


def wrap(data_key: bytes, *, place: str) -> str:
    """Return the data key of a row, encrypted with the active key."""
    return _encrypt(data_key, use=WRAPPING, place=place)


def unwrap(token: str, *, place: str) -> bytes:
    """Return the data key of a row; DecryptionFailed when it is another row's."""
    return envelope.decrypt(token, keys=_keys_for(WRAPPING), place=place)


def encrypt_for(purpose: str, text: str) -> str:
    """Return a secret that belongs to no row, such as the one of a second factor, as ciphertext.

    It is bound to the purpose, not to a row: where it stands must be guarded otherwise.
    """
    return _encrypt(envelope.pad(text), use=f"purpose {purpose}", place=f"purpose {purpose}")


def decrypt_for(purpose: str, token: str) -> str:
    """Return the secret; DecryptionFailed when it was encrypted for another purpose."""
    place = f"purpose {purpose}"
    return envelope.unpad(envelope.decrypt(token, keys=_keys_for(place), place=place))


def _encrypt(content: bytes, *, use: str, place: str) -> str:
    active = active_key()
    key = derive(settings.ENCRYPTION_KEYS[active], use)
    return envelope.encrypt(content, key_id=active, key=key, place=place)


def _keys_for(use: str) -> Mapping[str, bytes]:
    return {name: derive(key, use) for name, key in settings.ENCRYPTION_KEYS.items()}
