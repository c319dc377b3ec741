"""Cases in the audit log by their reference, for as long as they are there (AUDIT_NAMES)."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from clientsupport.models import AuditEvent
from clientsupport.oversight.names import Namer, Names, Said
from clientsupport.privacy.fellows import called_by
from intake.cases.events import OBJECT_TYPE
from intake.enums import CaseCloseReason, ErasureReason, IncidentKind
from intake.models import Case
from intake.seeing import log
from intake.workplace.queries.team import key_of

# Each alias is tried on one case after the other: of an organisation with more, the others stand
# there by their alias, as what is gone does.
MOST_TRIED = 1000


def references(aliases: Iterable[str]) -> Names:
    """Return by its alias what a case is called where it is now, of those that are still there."""
    wanted = set(aliases)
    with log():
        return called_by(wanted, _of_organisations(_providers(wanted)), lambda row: row.reference)


def _providers(aliases: set[str]) -> set[int]:
    events = AuditEvent.objects.filter(object_type=OBJECT_TYPE, object_id__in=aliases)
    return {key_of(place) for place in events.order_by().values_list("organisation", flat=True)}


def _of_organisations(providers: set[int]) -> Iterable[Case]:
    """Return the cases of these organisations that had contact last."""
    found = Case.objects.filter(provider__in=providers).order_by("-last_contact_on", "uuid")
    return found.only("data_key", "reference")[:MOST_TRIED]


ASKED = {
    ErasureReason.MISTAKE: _("Gevraagd om te wissen: per vergissing ingevoerd"),
    ErasureReason.DOUBLE: _("Gevraagd om te wissen: staat er dubbel in"),
    ErasureReason.CLIENT: _("Gevraagd om te wissen: de cliënt wil het"),
}
ERASED = {
    ErasureReason.MISTAKE: _("Gewist: was per vergissing ingevoerd"),
    ErasureReason.DOUBLE: _("Gewist: stond er dubbel in"),
    ErasureReason.CLIENT: _("Gewist: de cliënt wilde het"),
}
CASES = Namer(
    objects={OBJECT_TYPE: references},
    reasons=(
        Said(r"contact$", _("Contact")),
        Said(r"next step$", _("Volgende stap")),
        Said(r"facts$", _("Gegevens")),
        Said(r"struck out$", _("Een regel doorgestreept")),
        Said(r"taken$", _("Opgepakt")),
        Said(r"shared$", _("Het team leest mee")),
        Said(r"not shared$", _("Het team leest niet meer mee")),
        *(Said(rf"incident {kind}$", kind.label) for kind in IncidentKind),
        *(Said(rf"closed: {reason}$", reason.label) for reason in CaseCloseReason),
        *(Said(rf"erasure asked: {reason}$", ASKED[reason]) for reason in ErasureReason),
        Said(r"erasure ended$", _("Wordt niet gewist")),
        Said(r"erasure lapsed$", _("Niemand zei ja: wordt niet gewist")),
        *(Said(rf"erased: {reason}$", ERASED[reason]) for reason in ErasureReason),
        Said(r"cases kept (?P<months>\d+) months$", _("Zaken bewaren: %(months)s maanden")),
    ),
)
