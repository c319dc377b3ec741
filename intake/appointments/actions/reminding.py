"""The day before an appointment. Only the role of the jobs sees everything."""

from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from clientsupport.database.rows import all_rows
from intake.enums import AppointmentState
from intake.models import Appointment
from intake.workplace.actions.supporting import tell_resident

DAY = timedelta(days=1)


def remind(today: date) -> int:
    """Tell residents who asked for that, that something stands in their conversation; return how
    many appointments are tomorrow. The line itself stands there by the clock.
    """
    begins = timezone.make_aware(datetime.combine(today + DAY, time()))
    ends = timezone.make_aware(datetime.combine(today + 2 * DAY, time()))
    with all_rows(), transaction.atomic():
        agreed = Appointment.objects.between(begins, ends).filter(
            state=AppointmentState.CONFIRMED, reminded_on=None
        )
        rows = list(agreed.select_for_update(of=("self",)).select_related("request"))
        Appointment.objects.filter(pk__in=[row.pk for row in rows]).update(reminded_on=today)
        for row in rows:
            tell_resident(row.request)
    return len(rows)
