"""Which links of listings do not work, and where they stand."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet, Window
from django.db.models.functions import RowNumber
from django.urls import reverse
from django.utils.translation import gettext

from directory.models import IndependenceDeclaration, LinkCheck, Offer
from directory.upkeep.queries.narrowing import Narrowing

NAMED = 5  # offers for each link; many organisations have one website for all


@dataclass(frozen=True)
class Spot:
    """Where a link stands, and where it is changed."""

    label: str
    address: str


@dataclass(frozen=True)
class DeadLink:
    """A link that has not worked for weeks, and each place where it stands."""

    check: LinkCheck
    spots: Sequence[Spot]
    has_more: bool  # offers that lead there, beside those named


def dead(narrowing: Narrowing) -> QuerySet[LinkCheck]:
    """Return the links that people were told of, those longest dead first."""
    found = LinkCheck.objects.dead().filter(narrowing.of_provider("provider"))
    return found.select_related("provider").order_by("failing_since", "provider__name", "pk")


def with_spots(checks: Iterable[LinkCheck]) -> list[DeadLink]:
    """Return these links with where they stand. Two statements, however many there are."""
    rows = list(checks)
    providers = {check.provider_id for check in rows}
    urls = {check.url for check in rows}
    spots: defaultdict[tuple[int, str], list[Spot]] = defaultdict(list)
    of_link = Window(RowNumber(), partition_by=["provider", "website"], order_by=["title_nl", "pk"])
    offers = Offer.objects.published().filter(provider__in=providers, website__in=urls)
    named = offers.annotate(number=of_link).filter(number__lte=NAMED + 1)
    for offer in named.order_by("title_nl", "pk"):
        where = reverse("directory:offer_edit", args=[offer.slug])
        spots[offer.provider_id, offer.website].append(Spot(offer.title, where))
    latest = IndependenceDeclaration.objects.latest_each().filter(provider__in=providers)
    routes = {found.provider_id: found.complaint_route for found in latest}
    return [_dead_link(check, routes, spots[check.provider_id, check.url]) for check in rows]


def _dead_link(check: LinkCheck, routes: dict[int, str], offers: list[Spot]) -> DeadLink:
    spots = [*_of_organisation(check, routes), *offers[:NAMED]]
    return DeadLink(check, spots, has_more=len(offers) > NAMED)


def _of_organisation(check: LinkCheck, routes: dict[int, str]) -> Iterable[Spot]:
    slug = check.provider.slug
    if check.url == check.provider.website:
        where = reverse("directory:provider_edit", args=[slug])
        yield Spot(gettext("De organisatie zelf"), where)
    if check.url == routes.get(check.provider_id):
        where = reverse("directory:declaration", args=[slug])
        yield Spot(gettext("Waar mensen kunnen klagen"), where)
