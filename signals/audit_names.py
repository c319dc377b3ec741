"""How signals and bundles are called in the audit log, as long as they are there (AUDIT_NAMES)."""

from collections.abc import Iterable, Set

from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.models import AuditEvent
from clientsupport.oversight.names import Namer, Names, Said
from clientsupport.privacy.fellows import called_by
from intake.workplace.queries.team import key_of
from signals.enums import WithdrawReason
from signals.models import Bundle, Signal
from signals.seeing import log

OF_SIGNALS, OF_BUNDLES = Signal._meta.label_lower, Bundle._meta.label_lower
MOST_TRIED = 1000  # of the organisations that did it; the others stand there by their alias


def numbers(aliases: Iterable[str]) -> Names:
    """Return by its alias the number of a signal."""
    wanted = set(aliases)
    with log():
        found = Signal.objects.filter(provider__in=_organisations(OF_SIGNALS, wanted))
        rows = found.order_by("-filed_on", "uuid").only("data_key", "number")
        return called_by(wanted, rows[:MOST_TRIED], str)


def bundles(aliases: Iterable[str]) -> Names:
    """Return by its alias to whom a bundle is, and since when; never what it says."""
    wanted = set(aliases)
    with log():
        found = Bundle.objects.filter(provider__in=_organisations(OF_BUNDLES, wanted))
        rows = found.select_related("authority").order_by("-begun_on", "uuid")
        return called_by(wanted, rows[:MOST_TRIED], _words)


def _organisations(kind: str, aliases: Set[str]) -> set[int]:
    events = AuditEvent.objects.filter(object_type=kind, object_id__in=aliases)
    return {key_of(place) for place in events.order_by().values_list("organisation", flat=True)}


def _words(bundle: Bundle) -> str:
    told = {"authority": bundle.authority.name, "day": date_format(bundle.begun_on)}
    return gettext("Bundel aan %(authority)s, begonnen op %(day)s") % told


PROVIDER = "directory.provider"
SIGNALS = Namer(
    objects={OF_SIGNALS: numbers, OF_BUNDLES: bundles},
    reasons=(
        Said(r"withdrawn$", _("Telt niet meer mee")),
        Said(r"names a person$", _("Tekst gewist: er stond iemand in")),
        Said(r"reader provider-(?P<name>\d+)$", _("Tweede lezer gevraagd: %(name)s"), PROVIDER),
        Said(r"read$", _("Nagelezen door een tweede lezer")),
        Said(r"offered$", _("Aangeboden")),
        Said(r"joined$", _("Een organisatie doet mee")),
        Said(r"left$", _("Een organisatie ging eruit")),
        Said(r"voice blanked: a person$", _("Woorden gewist: er stond iemand in")),
        *(Said(rf"withdrawn {why}$", why.label) for why in WithdrawReason),
    ),
)
