"""Who tries many wrong codes waits longer and longer; whoever has the right one always comes in.

Counted by network, without addresses. Only wrong codes count: where many people share a network,
nobody waits because of those who come in. A wait has an end, and the page always holds a pass for
the try after it: a stranger on the same network can slow somebody down, not lock them out.
"""

import contextlib
import logging
import secrets
import time
from dataclasses import dataclass
from datetime import timedelta

from django.core import signing
from django.core.cache import cache

from clientsupport.http import limits

WINDOW = timedelta(minutes=10)
WRONG = 10  # codes from one network, before one has to wait
STEP = 20  # seconds that each next one waits longer
LONGEST_WAIT = 120  # seconds, whatever others on the same network do
PASS_LASTS = 1800  # seconds that somebody may take to find their code
ALARM = 200  # wrong codes everywhere, in ten minutes
SALT = "codes.pass"
logger = logging.getLogger(__name__)


@dataclass(frozen=True, repr=False)
class Wait:
    """How long somebody waits, and a pass that is good for one try after it."""

    seconds: int
    pass_: str


@dataclass(frozen=True)
class Guessing:
    """The wrong codes at one page; `name` is what they are counted by."""

    name: str

    def must_wait(self, address: str) -> bool:
        """Tell whether too many wrong codes came from this network."""
        return limits.so_far(self.name, address, WINDOW) >= WRONG

    def note_wrong(self, address: str) -> None:
        """Count a wrong code; says it in the log when there are far too many, once."""
        limits.count(self.name, address, WINDOW)
        everywhere = limits.count(f"{self.name}-all", "", WINDOW)  # no address: for the whole site
        if everywhere == ALARM:
            logger.error("%s wrong codes within ten minutes: somebody may be guessing.", ALARM)

    def wait(self, address: str) -> Wait:
        """Return how long to wait now: each next time longer, up to a bound."""
        asked = limits.count(f"{self.name}-wait", address, WINDOW)
        seconds = min(STEP * asked, LONGEST_WAIT)
        ripe_at = int(time.time()) + seconds
        return Wait(seconds, signing.dumps([secrets.token_hex(8), ripe_at], salt=self._salt))

    def has_waited(self, pass_: str) -> bool:
        """Tell whether a pass is ours, ripe and not used before; it is used now."""
        try:
            number, ripe_at = signing.loads(pass_, salt=self._salt, max_age=PASS_LASTS)
        except signing.BadSignature:
            return False
        if time.time() < ripe_at:
            return False
        return cache.add(self._used(number), True, timeout=PASS_LASTS)

    def give_back(self, pass_: str) -> None:
        """Let a pass be used again: the code was not looked at."""
        with contextlib.suppress(signing.BadSignature):
            number, _ripe_at = signing.loads(pass_, salt=self._salt)
            cache.delete(self._used(number))

    @property
    def _salt(self) -> str:
        return f"{SALT}.{self.name}"

    def _used(self, number: str) -> str:
        return f"{self._salt}.{number}"
