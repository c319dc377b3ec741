"""By what people find a request again: a day of their own, and labels of the organisation."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import Provider
from intake.events import note_event
from intake.models import HelpRequest, Label, Labelling, Reminder
from intake.permissions import Access
from intake.workplace.actions.supporting import checked


@transaction.atomic
def set_reminder(*, request: HelpRequest, on: date | None, by: User) -> None:
    """Let somebody see a request again on a day; None: no more. Nobody else sees that."""
    row = checked(request, by, Access.can_open)
    if on:
        Reminder.objects.update_or_create(request=row, user=by, defaults={"on": on})
    else:
        row.reminders.filter(user=by).delete()
    note_event(AuditAction.CHANGED, row, by=by, reason="reminder set" if on else "reminder ended")


@transaction.atomic
def set_labels(*, request: HelpRequest, labels: Iterable[Label], by: User) -> None:
    """Let a request have these labels of its organisation, and no others."""
    row = checked(request, by, Access.can_sort)
    chosen = {label.pk for label in labels if label.provider_id == row.provider_id}
    row.labellings.exclude(label__in=chosen).delete()
    has = set(row.labellings.values_list("label", flat=True))
    Labelling.objects.bulk_create(Labelling(request=row, label_id=key) for key in chosen - has)
    note_event(AuditAction.CHANGED, row, by=by, reason="labels")


@transaction.atomic
def add_label(*, label: Label, by: User) -> None:
    """Add a label to the list of an organisation; one that a colleague just added stays one."""
    Provider.objects.select_for_update().get(pk=label.provider_id)  # two at once wait here
    if Label.objects.filter(provider=label.provider, name=label.name).exists():
        return
    label.save(force_insert=True)
    _record(AuditAction.ADDED, label, by)


@transaction.atomic
def delete_label(*, label: Label, by: User) -> int:
    """Take a label off the list and off the requests of its organisation, which the unit of work
    sees; return how many had it.
    """
    had_it = HelpRequest.objects.labelled(label.pk).count()
    _record(AuditAction.DELETED, label, by)
    label.delete()
    return had_it


def _record(action: AuditAction, label: Label, by: User) -> None:
    record(
        action,
        by=by,
        object_type=label._meta.label_lower,
        object_id=str(label.pk),
        organisation=label.provider.audit_key,
        reason=label.name,
    )
