"""A file of the audit log. Reasons stay behind: somebody may have named a resident in one."""

from dataclasses import asdict

from django.db import transaction
from django.utils.timezone import localtime
from django.utils.translation import gettext

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from clientsupport.oversight.names import Told, told
from clientsupport.oversight.queries import Wanted, exported


@transaction.atomic
def export(*, wanted: Wanted, by: User) -> list[list[str]]:
    """Return a head and a row for each event that is looked for, and write down who took them."""
    rows = told(exported(wanted))
    narrowed = ", ".join(f"{name}: {said}" for name, said in asdict(wanted).items() if said)
    record(
        AuditAction.EXPORTED,
        by=by,
        object_type=AuditEvent._meta.label_lower,
        reason="; ".join(filter(None, [f"gebeurtenissen: {len(rows)}", narrowed])),
    )
    return [_head(), *map(_row, rows)]


def _head() -> list[str]:
    return [
        gettext("nummer"),
        gettext("moment"),
        gettext("door"),
        gettext("handeling"),
        gettext("soort"),
        gettext("kenmerk"),
        gettext("naam"),
        gettext("organisatie"),
    ]


def _row(one: Told) -> list[str]:
    event = one.event
    return [
        str(event.pk),
        localtime(event.at).isoformat(timespec="seconds"),
        str(event.actor or ""),
        event.get_action_display(),
        one.kind,
        event.object_id,
        one.name,
        one.organisation,
    ]
