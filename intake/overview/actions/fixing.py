"""Fixing the numbers of a quarter when others are told them."""

from django.db import transaction
from django.utils import timezone

from directory.models import Provider
from intake.models import FixedQuarter
from intake.overview.fixing import Quarter, shared, together, told
from intake.overview.periods import Period
from intake.overview.queries import tallies


def fixed(*, provider: Provider, period: Period) -> Quarter:
    """Return what others are told of a period that is over; in the unit of work of its team."""
    return together(_fixed(provider, quarter) for quarter in period.quarters())


@transaction.atomic
def _fixed(provider: Provider, period: Period) -> Quarter:
    now = Quarter(
        tallies.figures(provider, period),
        shared(tallies.shares(provider, period)),
        tallies.clients_by_activity(provider, period),
    )
    row, is_new = FixedQuarter.objects.select_for_update().get_or_create(
        provider=provider, quarter=period.first, defaults={"figures": now.to_json()}
    )
    before = None if is_new else Quarter.from_json(row.figures)
    found = told(before, now)
    if found is not before and not is_new:
        row.figures, row.fixed_on = now.to_json(), timezone.localdate()
        row.save(update_fields=["figures", "fixed_on"])
    return found
