"""Encryption of texts in the database; what it protects stands in docs/encryption.md.

Models take their fields from `clientsupport.encryption.models`.
"""

from clientsupport.encryption.envelope import DecryptionFailed
from clientsupport.encryption.keys import decrypt_for, encrypt_for

__all__ = ["DecryptionFailed", "decrypt_for", "encrypt_for"]
