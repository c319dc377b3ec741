"""Mails that say that a resident said something is wrong; the jobs send them."""

from clientsupport.models import User
from directory.freshness.reminding import remind


def send_correction_received(user: User) -> None:
    """Tell somebody that there is a new report."""
    remind("correction_received", user, {})


def send_correction_due(user: User) -> None:
    """Tell somebody that a report has waited for too long."""
    remind("correction_due", user, {})
