"""Whether a form may be sent now, has to wait, or has to come back later.

Nobody is turned away for what others do: a busy site or a busy network makes people wait, and only
a network that sends far more than a library or a shelter would is stopped (docs/decisions/0005).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from clientsupport.http import limits
from clientsupport.privacy.codes import tickets

HOUR = timedelta(hours=1)
LATER_FOR = str(int(HOUR.total_seconds()))  # seconds, for `Retry-After`
FREE, MOST = 5, 20  # forms an hour from one network: without waiting, and at all


class Admission(StrEnum):
    """What may happen with a form."""

    NOW = "now"
    WAIT = "wait"
    LATER = "later"


def _no_end() -> float:
    return float("inf")


@dataclass(frozen=True)
class Admitting:
    """How many forms of one kind are sent; `name` is what they are counted by.

    `busy_from` tells from how many an hour, everywhere, everybody waits.
    """

    name: str
    busy_from: Callable[[], float] = _no_end

    def admit(self, *, address: str, number: str, ticket: str, looks_made: bool) -> Admission:
        """Count a form that is about to be sent, and say whether it may.

        `looks_made`: a machine may have filled it in. Who was asked to wait, waits, whatever the
        next form says. Call it outside a transaction.
        """
        left = tickets.seconds_left(ticket, number)
        if left or (left is None and (looks_made or self._is_busy(address))):
            return Admission.WAIT
        if limits.count(self.name, address, HOUR) > MOST:
            return Admission.LATER
        limits.count(self._everywhere, "", HOUR)  # no address: one count for the whole site
        return Admission.NOW

    @property
    def _everywhere(self) -> str:
        return f"{self.name}-all"

    def _is_busy(self, address: str) -> bool:
        return (
            limits.so_far(self.name, address, HOUR) >= FREE
            or limits.so_far(self._everywhere, "", HOUR) >= self.busy_from()
        )
