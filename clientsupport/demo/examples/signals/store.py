"""Storing example signals: of the example organisation, and of some of its neighbours."""

from datetime import timedelta

from django.utils import timezone

from clientsupport.demo.examples.accounts import MUNICIPALITY, PROVIDER
from clientsupport.demo.examples.signals.texts import SIGNALS, Seen
from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Municipality, Provider
from intake.seeing import teams
from signals.models import Observation, Signal
from signals.rules.deadlines import SIGNAL_KEPT

NEIGHBOURS = 3  # organisations beside the example one


def organisations() -> list[Provider]:
    """Return the example organisation first, then neighbours with somebody who reads."""
    first = Provider.objects.get(slug=PROVIDER)
    others = Provider.objects.filter(is_example=True, memberships__isnull=False)
    return [first, *others.exclude(pk=first.pk).distinct().order_by("slug")[:NEIGHBOURS]]


def add_signals() -> int:
    """Add what each of them saw, when there are none yet; return how many."""
    places = organisations()
    with teams(str(place.pk) for place in places):
        if Signal.objects.filter(provider__in=places).exists():
            return 0
        for place in places:
            for number, seen in enumerate(SIGNALS, 1):
                _add(place, number, seen)
    return len(places) * len(SIGNALS)


def _add(place: Provider, number: int, seen: Seen) -> None:
    filed = timezone.localdate() - timedelta(days=(13 * number + place.pk) % 300)
    signal = Signal(
        provider=place,
        number=number,
        kind=seen.kind,
        municipality=Municipality.objects.get(code=MUNICIPALITY),
        laws=[seen.law],
        domains=[seen.domain],
        groups=[seen.group] if seen.group else [],
        frequency=seen.frequency,
        severity=seen.severity,
        filed_on=filed,
        last_activity_on=filed,
        delete_on=filed + SIGNAL_KEPT,
    )
    signal.open_data_key()
    signal.save()
    text = Observation(signal=signal, author=_author(place))
    text.encrypt(what=seen.what, leads_to=seen.leads_to or None, would_help=seen.would_help or None)
    text.save()


def _author(place: Provider) -> User | None:
    return User.objects.filter(
        memberships__provider=place, memberships__role=MemberRole.SUPPORTER
    ).first()
