"""Times that some examples publish, and appointments that nobody made: for the demo to show."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from django.utils import timezone

from clientsupport.demo.examples.accounts import PROVIDER
from clientsupport.demo.examples.sampling import some
from clientsupport.working_days import add_working_days
from directory.enums import AppointmentKind, Weekday
from directory.models import AppointmentHours, Location, Offer, Provider
from intake.appointments.actions import asking, planning
from intake.appointments.actions.planning import Wanted
from intake.appointments.queries.slots import free_slots
from intake.enums import Origin
from intake.models import Appointment, HelpRequest
from intake.seeing import one_request, team

GIVE = 20  # so many percent of the other examples that take questions give appointments
HALF_AN_HOUR = timedelta(minutes=30)
MORNING, AFTERNOON = (time(9), time(12)), (time(13), time(16))
ON_THE_PHONE = (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY)


def add_appointment_hours() -> int:
    """Let some examples say when appointments can be made, once; return how many rows."""
    if AppointmentHours.objects.exists():
        return 0
    offers = Offer.objects.filter(provider__is_example=True, takes_requests=True)
    rows = [row for offer in offers.select_related("provider") for row in _hours(offer)]
    return len(AppointmentHours.objects.bulk_create(rows))


def add_appointments() -> int:
    """Make the examples once, in the requests of the example accounts; return how many."""
    provider = Provider.objects.get(slug=PROVIDER)
    with team(provider):
        if Appointment.objects.exists():
            return 0
        mine = HelpRequest.objects.open().filter(provider=provider, supporter__isnull=False)
        rows = list(
            mine.select_related("supporter", "provider")
            .exclude(origin=Origin.PHONE)
            .order_by("received_on", "uuid")
        )
    for row, make in zip(rows, MAKERS, strict=False):
        make(row)
    return min(len(rows), len(MAKERS))


def _hours(offer: Offer) -> Sequence[AppointmentHours]:
    is_ours = offer.provider.slug == PROVIDER
    if not is_ours and not some([offer.slug], GIVE, "appointments", offer.slug):
        return []
    phone = [_row(offer, day, MORNING, AppointmentKind.PHONE, 30) for day in ON_THE_PHONE]
    home = _row(offer, Weekday.THURSDAY, AFTERNOON, AppointmentKind.HOME, None)
    place = Location.objects.public().filter(offer=offer).first()
    if place is None:
        return [*phone, home]
    there = _row(offer, Weekday.TUESDAY, MORNING, AppointmentKind.WALK_IN, 45)
    there.location = place
    return [*phone, home, there]


def _row(
    offer: Offer,
    day: Weekday,
    span: tuple[time, time],
    kind: AppointmentKind,
    minutes: int | None,
) -> AppointmentHours:
    opens, closes = span
    return AppointmentHours(
        offer=offer, weekday=day, opens=opens, closes=closes, kind=kind, minutes=minutes
    )


def _asked(row: HelpRequest) -> None:
    with one_request(row.pk):
        found = HelpRequest.objects.select_related("provider", "offer__provider").get(pk=row.pk)
        if slots := free_slots(found, timezone.now()):
            asking.ask_time(request=found, key=slots[0].key, seen=0)


def _today(row: HelpRequest) -> None:
    _plan(row, _soon(), is_agreed=True)


def _proposed(row: HelpRequest) -> None:
    _plan(row, _in_days(3, time(14)), is_agreed=False)


def _agreed(row: HelpRequest) -> None:
    _plan(row, _in_days(1, time(10)), is_agreed=True)


MAKERS = (_asked, _today, _proposed, _agreed)


def _plan(row: HelpRequest, start: datetime, *, is_agreed: bool) -> None:
    wanted = Wanted(
        AppointmentKind.PHONE, start, start + HALF_AN_HOUR, place=None, is_agreed=is_agreed
    )
    holder = row.supporter
    if holder:
        with team(row.provider):
            planning.enter(request=row, wanted=wanted, by=holder)


def _soon() -> datetime:
    """Return the next whole hour."""
    now = timezone.localtime()
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


def _in_days(days: int, clock: time) -> datetime:
    day = add_working_days(timezone.localdate(), days)
    return timezone.make_aware(datetime.combine(day, clock))
