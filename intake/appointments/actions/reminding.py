"""The day before an appointment, and the days after. Only the role of the jobs sees everything."""

from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from clientsupport.database.rows import all_rows
from directory.enums import AppointmentKind
from intake.enums import AppointmentState
from intake.lifecycle.appointments import forget_address
from intake.models import Appointment, Case, HelpRequest
from intake.workplace.actions.supporting import tell_resident

DAY = timedelta(days=1)
LOOKED_BACK = timedelta(days=14)  # a job that did not run for longer is heard of before


def remind(today: date) -> int:
    """Tell residents who asked for that, that something stands in their conversation; return how
    many appointments are tomorrow. The line itself stands there by the clock.
    """
    begins = timezone.make_aware(datetime.combine(today + DAY, time()))
    ends = timezone.make_aware(datetime.combine(today + 2 * DAY, time()))
    with all_rows(), transaction.atomic():
        agreed = Appointment.objects.between(begins, ends).filter(
            state=AppointmentState.CONFIRMED, reminded_on=None, request__isnull=False
        )
        rows = list(agreed.select_for_update(of=("self",)).select_related("request"))
        Appointment.objects.filter(pk__in=[row.pk for row in rows]).update(reminded_on=today)
        for row in rows:
            if row.request:
                tell_resident(row.request)
    return len(rows)


def forget_addresses(today: date) -> int:
    """Forget where somebody lives once the appointment there is over, whatever was noted of it.

    Return of how many requests and cases that was looked at.
    """
    begins = timezone.make_aware(datetime.combine(today, time()))
    over = Appointment.objects.filter(
        kind=AppointmentKind.HOME, ends_at__lt=begins, ends_at__gte=begins - LOOKED_BACK
    )
    with all_rows():
        of_requests = HelpRequest.objects.filter(pk__in=over.values("request"))
        of_cases = Case.objects.filter(pk__in=over.values("case"))
        rows = [*_sharing(of_requests), *_sharing(of_cases)]
        for row in rows:
            forget_address(row)
    return len(rows)


def _sharing(rows: "QuerySet[HelpRequest] | QuerySet[Case]") -> list[HelpRequest | Case]:
    return list(rows.filter(contact__isnull=False).select_for_update(of=("self",)))
