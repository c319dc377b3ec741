"""Reads the lists of keys in the environment: `2026a:<base64 of 32 bytes>,2025b:…`.

The first key is the active one; those after it only read what they once wrote.
"""

import base64
import re
import secrets
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from clientsupport import environment
from clientsupport.environment import Mode

KEY_SIZE = 32  # bytes
# Thirty-two random bytes have about thirty different values; what somebody typed has fewer.
FEWEST_VALUES = 16


def encryption_keys(*, mode: Mode, kept_in: Path) -> dict[str, bytes]:
    """Return the keys that guard the encrypted texts, by id, the active one first."""
    return _keyring("NAASTU_KEYS", environment.text("NAASTU_KEYS"), mode, kept_in)


def pepper_keys(*, mode: Mode, kept_in: Path) -> dict[str, bytes]:
    """Return the keys with which codes are made and checked, by id, the active one first."""
    return _keyring("NAASTU_PEPPERS", environment.text("NAASTU_PEPPERS"), mode, kept_in)


def rounding_key(*, mode: Mode, kept_in: Path) -> bytes:
    """Return the key with which figures are rounded (docs/disclosure.md). There is one, for good.

    With another key the same records would be rounded anew, and two roundings tell more than one.
    """
    keys = _keyring("NAASTU_ROUNDING", environment.text("NAASTU_ROUNDING"), mode, kept_in)
    if len(keys) > 1:
        raise ImproperlyConfigured("NAASTU_ROUNDING holds one key, which is never exchanged.")
    return next(iter(keys.values()))


def _keyring(name: str, value: str, mode: Mode, kept_in: Path) -> dict[str, bytes]:
    if not value and mode is Mode.PRODUCTION:
        raise ImproperlyConfigured(
            f"{name} is missing. Production does not start without it and never makes keys itself: "
            "what was made with them would mean nothing to the next start. See docs/encryption.md."
        )
    value = value or environment.made_once(kept_in / name.lower(), _made_up())
    pairs = [_pair(name, number, part) for number, part in enumerate(value.split(","), start=1)]
    keys = dict(pairs)
    if len(keys) < len(pairs) or len(set(keys.values())) < len(pairs):
        raise ImproperlyConfigured(f"{name} holds the same id or the same key twice.")
    return keys


def _pair(name: str, number: int, part: str) -> tuple[str, bytes]:
    key_id, _, encoded = part.strip().partition(":")
    key = _decoded(encoded)
    is_sound = len(key) == KEY_SIZE and len(set(key)) >= FEWEST_VALUES
    if not re.fullmatch("[a-z0-9]{1,16}", key_id) or not is_sound:
        raise ImproperlyConfigured(
            f"{name}: key number {number} is malformed or weak. It must look like 2026a:<key>: an "
            f"id of small letters and digits, and {KEY_SIZE} random bytes in base64. This makes "
            "them: openssl rand -base64 32"
        )
    return key_id, key


def _decoded(encoded: str) -> bytes:
    try:
        return base64.b64decode(encoded.replace("-", "+").replace("_", "/"), validate=True)
    except ValueError:
        return b""


def _made_up() -> str:
    return f"first:{base64.b64encode(secrets.token_bytes(KEY_SIZE)).decode()}"
