"""Saying when appointments can be made. Each deed is one transaction with its audit event."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import AppointmentHours, Offer


@transaction.atomic
def add_hours(*, offer: Offer, weekdays: Iterable[int], by: User, **facts: Any) -> None:
    """Let appointments be made at a time on each of these days of the week; seen at once."""
    for weekday in weekdays:
        made = AppointmentHours.objects.create(offer=offer, weekday=weekday, **facts)
        _record(AuditAction.ADDED, made, offer, by)


@transaction.atomic
def end_hours(*, hours: AppointmentHours, by: User) -> None:
    """Give no appointments at this time any more; those that were made stay."""
    _record(AuditAction.DELETED, hours, hours.offer, by)
    hours.delete()


def _record(action: AuditAction, hours: AppointmentHours, offer: Offer, by: User) -> None:
    record(
        action,
        by=by,
        object_type=hours._meta.label_lower,
        object_id=str(hours.pk),
        organisation=offer.provider.audit_key,
        reason=str(hours),
    )
