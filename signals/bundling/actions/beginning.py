"""Beginning a bundle: from own signals, to an authority that somebody chose."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import Authority
from signals.enums import EventKind, Joining, SignalState
from signals.events import note_event
from signals.lifecycle.bundles import tell
from signals.models import Bundle, BundleSignal, Signal
from signals.permissions import access_of
from signals.refusals import NotYours


@transaction.atomic
def begin_bundle(
    *, signals: Sequence[Signal], authority: Authority, title: str, by: User
) -> Bundle:
    """Store a draft with the facts of these signals together.

    The signals are open and of one organisation, where `by` may bundle; NotYours when not.
    """
    found = list(Signal.objects.filter(pk__in=[signal.pk for signal in signals]))
    places = {signal.provider_id for signal in found}
    if len(places) != 1 or any(signal.state != SignalState.OPEN for signal in found):
        raise NotYours
    access = access_of(by)
    (place,) = places
    if not access.can_bundle_at(place) or access.works_for(authority.pk):
        raise NotYours
    bundle = Bundle(
        provider_id=place, author=by, authority=authority, parties=[place], **_united(found)
    )
    bundle.encrypt(title=title)
    bundle.save()
    today = timezone.localdate()
    BundleSignal.objects.bulk_create(
        BundleSignal(
            bundle=bundle,
            signal=signal,
            provider_id=place,
            state=Joining.JOINED,
            answered_on=today,
        )
        for signal in found
    )
    tell(bundle, EventKind.BEGUN, today=today, provider=place)
    note_event(AuditAction.ADDED, bundle, by=by)
    return bundle


def _united(signals: Sequence[Signal]) -> dict[str, Any]:
    """Return the facts of signals together; the place only when it is one."""
    kinds = [signal.kind for signal in signals]
    towns = {signal.municipality_id for signal in signals}
    return {
        "kind": max(dict.fromkeys(kinds), key=kinds.count),
        "municipality_id": towns.pop() if len(towns) == 1 else None,
        "laws": _codes(signal.laws for signal in signals),
        "domains": _codes(signal.domains for signal in signals),
        "groups": _codes(signal.groups for signal in signals),
    }


def _codes(lists: Iterable[Sequence[str]]) -> list[str]:
    return list(dict.fromkeys(code for codes in lists for code in codes))
