"""Signals in the audit log by their number, for as long as they are there (AUDIT_NAMES)."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from clientsupport.encryption import DecryptionFailed
from clientsupport.encryption.models import HoldsDataKey
from clientsupport.models import AuditEvent
from clientsupport.oversight.names import Namer, Names, Said
from signals.models import Signal
from signals.seeing import log

OBJECT_TYPE = Signal._meta.label_lower
MOST_TRIED = 1000  # of an organisation; the others stand there by their alias


def numbers(aliases: Iterable[str]) -> Names:
    """Return by its alias the number of a signal, of those that are still there."""
    wanted, found = set(aliases), dict[str, str]()
    with log():
        for signal in _of_organisations(wanted):
            of_signal = _aliases_of(signal, wanted)
            found |= dict.fromkeys(of_signal, str(signal))
            wanted -= of_signal
            if not wanted:
                break
    return found


def _of_organisations(aliases: set[str]) -> Iterable[Signal]:
    events = AuditEvent.objects.filter(object_type=OBJECT_TYPE, object_id__in=aliases)
    places = {place.rpartition("-")[2] for place in events.values_list("organisation", flat=True)}
    keys = [int(key) for key in places if key.isdigit()]
    found = Signal.objects.filter(provider__in=keys).order_by("-filed_on", "uuid")
    return found.only("data_key", "number")[:MOST_TRIED]


def _aliases_of(row: HoldsDataKey, names: set[str]) -> set[str]:
    try:
        own = row.aliases()
    except DecryptionFailed:  # of one whose key is lost, nobody can tell
        return set()
    return {name for name in names if name in own}


SIGNALS = Namer(
    objects={OBJECT_TYPE: numbers},
    reasons=(
        Said(r"withdrawn$", _("Telt niet meer mee")),
        Said(r"names a person$", _("Tekst gewist: er stond iemand in")),
    ),
)
