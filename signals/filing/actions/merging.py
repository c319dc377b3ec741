"""Signals go along when an organisation is merged into another one."""

from collections.abc import Iterable

from django.db.models import F, Max
from django.utils.translation import gettext

from directory.models import Provider
from signals.models import Signal, SignalWords
from signals.seeing import parties


def move_signals(gone: Provider, to: Provider) -> Iterable[tuple[str, int]]:
    """Move the signals of an organisation, behind the numbers of the other one.

    Part of the deed of an editor (`directory.merging.actions`), who reads none of it. Their hashed
    words go: they were made with the key of the other organisation.
    """
    with parties([gone.pk, to.pk]):
        rows = Signal.objects.filter(provider=gone)
        number = rows.count()
        last = Signal.objects.filter(provider=to).aggregate(n=Max("number", default=0))["n"]
        SignalWords.objects.filter(provider=gone).delete()
        rows.update(provider=to, number=F("number") + last)
    return [(gettext("Signalen"), number)]
