"""Making a code from the number of a submission, so that sending it twice gives the same one."""

import hmac

from django.conf import settings

from clientsupport.encryption.keys import derive
from clientsupport.privacy.codes.writing import ALPHABET, LOCATOR, SECRET, Code

NUMBER_SIZE = 16  # bytes of randomness in the form that somebody sends
BITS = 5  # in a character
MAKING = "making codes"  # use of the pepper


def make(number: bytes, draw: int = 0, *, pepper_id: str | None = None) -> Code:
    """Return the code of a submission; `draw` counts up while its locator is taken.

    `number` is 16 random bytes. Forms that were handed out before a rotation of the peppers keep
    their code when the caller signs the id of the active pepper with the number and gives it here.
    """
    if len(number) != NUMBER_SIZE:
        raise ValueError(f"A submission number has {NUMBER_SIZE} bytes, not {len(number)}.")
    key = derive(settings.PEPPER_KEYS[pepper_id or next(iter(settings.PEPPER_KEYS))], MAKING)
    digest = hmac.digest(key, number + draw.to_bytes(4, "big"), "sha256")
    drawn = int.from_bytes(digest, "big")
    letters = [ALPHABET[drawn >> BITS * place & 31] for place in range(LOCATOR + SECRET)]
    return Code("".join(letters[:LOCATOR]), "".join(letters[LOCATOR:]))
