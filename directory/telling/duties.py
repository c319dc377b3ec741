"""What is done once a year at each organisation: who has to be told that it is time."""

from collections import Counter
from datetime import date, timedelta

from django.db.models import Q

from clientsupport.digests.actions import tell
from directory.contracts.queries import CONFIRM_EVERY
from directory.display.declared import is_over
from directory.enums import MemberRole, Told
from directory.models import Contract, Membership
from directory.people.queries import is_long_ago
from directory.today.places import LEADS, Place, places_at

AGAIN_AFTER = timedelta(days=30)  # one mail a month about all duties of a place, until done
SETTLING = timedelta(days=7)  # who is new somewhere, reads of them on Vandaag first


def has_to_declare(place: Place, today: date) -> bool:
    """Tell whether somebody has to declare the independence of this place anew."""
    return place.role == MemberRole.COORDINATOR and is_over(place.declared_on, today)


def has_to_review(place: Place, today: date) -> bool:
    """Tell whether somebody has to look through who has access to this place."""
    return place.role in LEADS and is_long_ago(place.reviewed_on, today=today)


def tell_duties(today: date) -> None:
    """Tell coordinators and officials what it is time for, and mark for each place that they are.

    A duty that comes within a month after that is told with the next mail about this place.
    """
    not_lately = Q(duties_told_on=None) | Q(duties_told_on__lte=today - AGAIN_AFTER)
    settled = Membership.objects.filter(since__lte=today - SETTLING, user__is_active=True)
    waiting = settled.filter(not_lately, role__in=LEADS).select_related("user")
    old = Contract.objects.current().filter(stated_on__lt=today - CONFIRM_EVERY)
    number = Counter(old.values_list("authority", flat=True))
    told = [
        place.membership.pk
        for place in places_at(waiting)
        if _tell(place, today, number[place.membership.authority_id or 0])
    ]
    Membership.objects.filter(pk__in=told).update(duties_told_on=today)


def _tell(place: Place, today: date, old_contracts: int) -> bool:
    member, numbers = (
        place.membership,
        {
            Told.CONTRACTS: old_contracts if place.role == MemberRole.OFFICIAL else 0,
            Told.DECLARATION: int(has_to_declare(place, today)),
            Told.REVIEW: int(has_to_review(place, today)),
        },
    )
    for kind, number in numbers.items():
        if number:
            tell([member.user], kind, organisation=member.organisation.audit_key, number=number)
    return any(numbers.values())
