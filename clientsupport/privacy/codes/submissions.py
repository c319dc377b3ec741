"""The number of a form that gives a code: the same form sent twice gives the same code.

It travels in the form, signed with its time, and is stored nowhere; a keyed hash of it is.
"""

import itertools
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.core import signing
from django.utils import timezone
from django.utils.crypto import salted_hmac

from clientsupport.privacy.codes.making import NUMBER_SIZE, make
from clientsupport.privacy.codes.writing import Code

LASTS = timedelta(hours=2)  # docs/decisions/0005


class FormOver(Exception):
    """The form was handed out too long ago, or not by us: give a new one."""


@dataclass(frozen=True, repr=False)
class Submission:
    """An opened number. `purpose` keeps the forms of one kind apart from those of another."""

    purpose: str
    number: bytes
    pepper_id: str  # so that a rotation of the peppers does not change the code
    expires_at: datetime

    @property
    def key(self) -> str:
        """What is stored of it, to know it again: 64 characters."""
        return salted_hmac(self.purpose, self.number, algorithm="sha256").hexdigest()

    def code(self, draw: int) -> Code:
        """Return the code of this form at one draw."""
        return make(self.number, draw, pepper_id=self.pepper_id)

    def free_code(self, is_taken: Callable[[str], bool]) -> tuple[int, Code]:
        """Return the first draw, and its code, whose locator nobody has."""
        for draw in itertools.count():
            code = self.code(draw)
            if not is_taken(code.locator):
                return draw, code
        raise AssertionError  # never: the loop above has no end


def new_submission(purpose: str) -> str:
    """Return a new number as it stands in the form."""
    expires = int((timezone.now() + LASTS).timestamp())
    number = secrets.token_hex(NUMBER_SIZE)
    return signing.dumps([number, next(iter(settings.PEPPER_KEYS)), expires], salt=purpose)


def open_submission(token: str, purpose: str) -> Submission:
    """Return the number out of a form; FormOver when it is too old, or not ours."""
    try:
        number, pepper_id, expires = signing.loads(token, salt=purpose)
    except signing.BadSignature:
        raise FormOver from None
    expires_at = datetime.fromtimestamp(expires, UTC)
    if pepper_id not in settings.PEPPER_KEYS or expires_at < timezone.now():
        raise FormOver
    return Submission(purpose, bytes.fromhex(number), pepper_id, expires_at)
