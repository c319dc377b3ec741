"""How fresh the directory is, per province and for the whole country. Four statements in all."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from directory.enums import Breadth, Province
from directory.models import CorrectionReport, LinkCheck, Offer
from directory.rules.freshness import Stage


@dataclass(frozen=True)
class Quality:
    """One row; `province` is None for the whole country. A share of nothing is None, not zero."""

    province: Province | None
    offers: int
    in_rhythm: int  # checked within the rhythm that the provider chose
    median_age: int | None  # days since the last check, of what was ever checked
    overdue_corrections: int
    dead_links: int

    @property
    def share_in_rhythm(self) -> int | None:
        """Whole percents of all offers; also those that nobody ever checked count."""
        return round(100 * self.in_rhythm / self.offers) if self.offers else None


def quality(today: date) -> list[Quality]:
    """Return the whole country, then the provinces by name.

    An offer counts in each province where it helps people; one for the whole country only there.
    """
    provinces = _provinces()
    offers = list(Offer.objects.published().only("provider_id", "checked_on", "review_months"))
    overdue = Counter(CorrectionReport.objects.overdue(today).values_list("offer_id", flat=True))
    dead = Counter(LinkCheck.objects.dead().values_list("provider_id", flat=True))
    rows = [_row(None, offers, overdue, dead, today)]
    for province in Province:
        here = [offer for offer in offers if offer.pk in provinces.get(province, ())]
        rows.append(_row(province, here, overdue, dead, today))
    return rows


def _provinces() -> dict[str, set[int]]:
    """Return the offers that help in a province, not counting those for the whole country."""
    reached = Offer.objects.published().filter(coverage__breadth__lt=Breadth.NATIONAL)
    pairs = reached.order_by().values_list("coverage__municipality__province", "pk").distinct()
    found: dict[str, set[int]] = {}
    for province, offer in pairs:
        found.setdefault(province, set()).add(offer)
    return found


def _row(
    province: Province | None,
    offers: Sequence[Offer],
    overdue: Counter[int],
    dead: Counter[int],
    today: date,
) -> Quality:
    ages = [(today - offer.checked_on).days for offer in offers if offer.checked_on]
    return Quality(
        province=province,
        offers=len(offers),
        in_rhythm=sum(offer.stage(today) == Stage.FRESH for offer in offers),
        median_age=round(median(ages)) if ages else None,
        overdue_corrections=_sum(overdue, [offer.pk for offer in offers]),
        dead_links=_sum(dead, {offer.provider_id for offer in offers}),
    )


def _sum(counts: Counter[int], keys: Iterable[int]) -> int:
    return sum(counts[key] for key in keys)
