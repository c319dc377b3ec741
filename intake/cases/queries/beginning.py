"""With what quick entry begins: what is known already is not typed again."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils import timezone

from directory.enums import Channel
from intake.enums import Origin
from intake.models import Case, HelpRequest
from intake.permissions import Access
from intake.workplace.queries.team import own_offers, served_by

BY_ORIGIN = {
    Origin.PORTAL: Channel.CHAT,
    Origin.PHONE: Channel.PHONE,
    Origin.DESK: Channel.WALK_IN,
}


@dataclass(frozen=True)
class Beginning:
    """What the form shows beforehand; `near`: keys of municipalities where they help."""

    initial: dict[str, Any] = field(default_factory=dict)
    near: Collection[int] = ()
    first_response_on: date | None = None


def beginning(access: Access, request: HelpRequest | None) -> Beginning:
    """Return what is known when a case begins, of a request or not. Never a text."""
    helped = near(access)
    today = {"on": timezone.localdate()}
    if request is None:
        return Beginning(today | _usual(access, helped), helped)
    known = {
        "provider": request.provider_id,
        "municipality": request.municipality_id,
        "domain": request.domain.code if request.domain else None,
        "channel": BY_ORIGIN[Origin(request.origin)],
        "opened_on": request.received_on,
    }
    return Beginning(today | known, helped, request.answered_on)


def near(access: Access) -> list[int]:
    """Return the keys of the municipalities where the organisations of somebody help."""
    return list(served_by(own_offers(access)).values_list("pk", flat=True))


def case_of(request: HelpRequest) -> Case | None:
    """Return the case that a request became."""
    return Case.objects.filter(began_as__request=request).first()


def _usual(access: Access, near: Collection[int]) -> dict[str, Any]:
    """Return the municipality that somebody used last; nothing when it is not obvious."""
    own = Case.objects.at(access.roles).of(access.user)
    last = own.order_by("-opened_on", "-number").values_list("municipality", flat=True).first()
    usual = last or (next(iter(near)) if len(near) == 1 else None)
    return {"municipality": usual} if usual else {}
