"""What a signal leaves before it counts no more, is taken down or deleted (SIGNAL_ENDERS)."""

from django.conf import settings
from django.utils.module_loading import import_string

from clientsupport.models import User
from signals.models import Signal


def leave(signal: Signal, *, names_person: bool = False, by: User | None) -> None:
    """Let it leave all it stands in, in the transaction of the deed; `by=None` is a job.

    `names_person`: what it says there is blanked too.
    """
    for name in settings.SIGNAL_ENDERS:
        import_string(name)(signal=signal, names_person=names_person, by=by)
