"""What people are told by mail of bundles, and how much of it still waits.

As the role of the jobs this sees every bundle; every question names the organisation.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from clientsupport.database.rows import all_rows
from clientsupport.digests.kinds import Kind
from clientsupport.models import User
from directory.enums import PROVIDER_ROLES
from directory.permissions import places_of
from signals.enums import Joining, ReadingState
from signals.models import Bundle, BundleSignal, SecondReading

JOIN, READ, WAS_READ = "bundle_join", "bundle_read", "bundle_was_read"
NOT_READ, OFFERED = "bundle_not_read", "bundle_offered"
NEWS_FOR = timedelta(days=7)
Still = Callable[[User, str, date], int]


def _counting(number: Callable[[int, date], int]) -> Still:
    """Count what is of an organisation, for who works there."""

    def still(user: User, organisation: str, today: date) -> int:
        for place in places_of(user):
            provider = place.provider if place.role in PROVIDER_ROLES else None
            if provider and provider.audit_key == organisation:
                with all_rows():
                    return number(provider.pk, today)
        return 0

    return still


def _asked(place: int, _today: date) -> int:
    return BundleSignal.objects.filter(provider=place, state=Joining.ASKED).count()


def _to_read(place: int, _today: date) -> int:
    return SecondReading.objects.filter(provider=place, state=ReadingState.ASKED).count()


def _lately(condition: Callable[[int, date], Q], model: Any) -> Still:
    return _counting(
        lambda place, today: model.objects.filter(condition(place, today - NEWS_FOR)).count()
    )


KINDS = [
    Kind(
        JOIN,
        _("Een bundel vraagt om uw signaal"),
        ngettext_lazy(
            "%(number)s signaal van uw organisatie past in een bundel: zeg of u meedoet.",
            "%(number)s signalen van uw organisatie passen in een bundel: zeg of u meedoet.",
            "number",
        ),
        _counting(_asked),
    ),
    Kind(
        READ,
        _("Een bundel wacht op een tweede lezer"),
        ngettext_lazy(
            "%(number)s bundel om na te lezen: kijk of iemand herkenbaar is.",
            "%(number)s bundels om na te lezen: kijk of iemand herkenbaar is.",
            "number",
        ),
        _counting(_to_read),
    ),
    Kind(
        NOT_READ,
        _("U hoeft een bundel niet meer na te lezen"),
        ngettext_lazy(
            "%(number)s bundel veranderde. U hoeft die nu niet meer na te lezen.",
            "%(number)s bundels veranderden. U hoeft die nu niet meer na te lezen.",
            "number",
        ),
        _lately(
            lambda place, since: Q(
                provider=place, state=ReadingState.OVERTAKEN, answered_on__gte=since
            ),
            SecondReading,
        ),
    ),
    Kind(
        WAS_READ,
        _("Een tweede lezer antwoordde"),
        ngettext_lazy(
            "%(number)s bundel waarover een tweede lezer iets zegt.",
            "%(number)s bundels waarover een tweede lezer iets zegt.",
            "number",
        ),
        _lately(
            lambda place, since: Q(bundle__provider=place, answered_on__gte=since), SecondReading
        ),
    ),
    Kind(
        OFFERED,
        _("Een bundel is aangeboden"),
        ngettext_lazy(
            "%(number)s bundel waar uw organisatie aan meedoet, is aangeboden.",
            "%(number)s bundels waar uw organisatie aan meedoet, zijn aangeboden.",
            "number",
        ),
        _lately(lambda place, since: Q(parties__contains=[place], offered_on__gte=since), Bundle),
    ),
]
