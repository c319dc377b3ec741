"""What the digests look for in the directory; deeds of staff tell of themselves."""

from datetime import date

from directory.corrections.actions import announce_corrections, escalate_corrections
from directory.telling.duties import tell_duties


def gather(today: date) -> None:
    """Tell whatever is new, due or late on a working day; DIGEST_QUEUES names it."""
    escalate_corrections(today)
    announce_corrections(today)
    tell_duties(today)
