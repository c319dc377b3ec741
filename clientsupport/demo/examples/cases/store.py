"""Which example cases there are, where and of whom; put into the database some at a time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from clientsupport.changes.jobs import count_changes
from clientsupport.demo.examples.accounts import MUNICIPALITY, PERSONAS
from clientsupport.demo.examples.cases import likely
from clientsupport.demo.examples.cases.drawn import Drawer
from clientsupport.demo.examples.cases.people import add_colleagues
from clientsupport.demo.examples.cases.rows import Place, Rows
from clientsupport.models import User
from directory.enums import LegalBasis, ProviderKind
from directory.models import Law, Municipality, Offer, Provider
from intake.models import Case
from intake.seeing import teams

AT_ONCE = 500  # cases per statement
LONG_CARE = 12  # percent of the cases are at the organisation for the Wlz of the region
NOBODY = 3  # percent of those that run wait for somebody
OWN, OWN_RUNNING = 22, 32  # percent are of each example person who logs in there
FIRST_SHARE, FLATTER = 9, 3  # the first municipality has as many as this many others, and so on
Bar = Callable[[Iterable[int]], Iterable[int]]


@dataclass(frozen=True)
class Wish:
    """How many cases over how many days until today, in how many municipalities."""

    number: int = 3_000
    days: int = 730
    municipalities: int = 40
    seed: int = 2026


@dataclass(frozen=True)
class Spot:
    """A municipality with its organisations, and how many cases there are beside other ones."""

    town: Municipality
    near: Provider
    long_care: Provider | None
    share: float


@transaction.atomic
def add_cases(wish: Wish | None = None, *, bar: Bar = iter) -> int:
    """Add the cases of a wish; without one those of the demo, once. Return how many.

    A job counts them for the overviews, as it counts what supporters log.
    """
    spots = list(_spots((wish or Wish()).municipalities))
    providers = {p.pk: p for spot in spots for p in (spot.near, spot.long_care) if p}
    with teams(map(str, providers)):
        if wish is None and Case.objects.exists():
            return 0
        wish = wish or Wish()
        _Maker(wish, spots, list(providers.values())).make(bar)
    count_changes.configure().defer(timestamp=0)
    return wish.number


class _Maker:
    """Makes the cases of one wish."""

    def __init__(self, wish: Wish, spots: Sequence[Spot], providers: Sequence[Provider]) -> None:
        self.wish, self.spots = wish, spots
        self.today = timezone.localdate()
        self.drawer = Drawer(seed=wish.seed, today=self.today)
        self.colleagues = add_colleagues(providers)
        self.readers = _readers(providers)
        last = Case.objects.order_by().values_list("provider").annotate(Max("number"))
        self.last = dict(last)
        self.rows = Rows(dict(Law.objects.values_list("code", "pk")))

    def make(self, bar: Bar) -> None:
        """Make them in the order of their days, so that their numbers follow these."""
        days = sorted(self._day() for _ in range(self.wish.number))
        shown = iter(bar(range(self.wish.number)))
        while some := list(islice(shown, AT_ONCE)):
            for position in some:
                self._add(days[position])
            self.rows.store()

    def _day(self) -> date:
        """Return a working day; summers and the days around Christmas are quiet."""
        chance = self.drawer.chance
        while True:
            ago = int(self.wish.days * chance.random() ** 1.15)  # a little more every year
            day = self.today - timedelta(days=ago)
            is_quiet = day.month == 8 or (day.month == 12 and day.day > 20)
            if day.weekday() < 5 and not (is_quiet and chance.random() < 0.5):
                return day

    def _add(self, opened_on: date) -> None:
        chance = self.drawer.chance
        (spot,) = chance.choices(self.spots, [spot.share for spot in self.spots])
        is_long_care = spot.long_care is not None and self.drawer.happens(LONG_CARE)
        provider = spot.long_care if is_long_care and spot.long_care else spot.near
        laws = likely.LAWS_LONG_CARE if is_long_care else likely.LAWS_NEAR
        drawn = self.drawer.draw(laws, opened_on=opened_on)
        supporter = self._supporter(provider, runs=not drawn.closed_on)
        self.last[provider.pk] = number = self.last.get(provider.pk, 0) + 1
        is_read = supporter in self.readers.get(provider.pk, ())
        place = Place(provider.pk, spot.town.pk, supporter)
        self.rows.add(drawn, place, number=number, is_read=is_read)

    def _supporter(self, provider: Provider, *, runs: bool) -> int | None:
        if runs and self.drawer.happens(NOBODY):
            return None
        readers = self.readers.get(provider.pk, [])
        if self.drawer.happens((OWN_RUNNING if runs else OWN) * len(readers)):
            return self.drawer.chance.choice(readers)
        return self.drawer.chance.choice(self.colleagues[provider.pk])


def _spots(number: int) -> Iterator[Spot]:
    """Yield that of the example persons first, then others all over the country."""
    towns = list(Municipality.objects.current().select_related("care_office_region"))
    first = next((town for town in towns if town.code == MUNICIPALITY), towns[0])
    others = [town for town in towns if town != first]
    step = max(1, len(others) // max(1, number - 1))
    near, far = _examples(LegalBasis.WMO), _examples(LegalBasis.WLZ)
    chosen = [first, *others[::step][: number - 1]]
    for rank, town in enumerate(chosen):
        if provider := near.get(f"municipality {town.pk}"):
            region = far.get(f"region {town.care_office_region_id}")
            yield Spot(town, provider, region, FIRST_SHARE / (rank + FLATTER))


def _examples(basis: LegalBasis) -> dict[str, Provider]:
    """Return the example organisations with an offer for one municipality or region, by that."""
    offers = Offer.objects.filter(
        provider__is_example=True, provider__kind=ProviderKind.FORMAL, legal_basis=basis
    )
    found = offers.order_by("-pk").values_list(
        "areas__municipality_id", "areas__region_id", "provider_id"
    )
    providers = Provider.objects.in_bulk([provider for _, _, provider in found])
    return {
        f"municipality {town}" if town else f"region {region}": providers[provider]
        for town, region, provider in found
    }


def _readers(providers: Sequence[Provider]) -> dict[int, list[int]]:
    """Return the keys of example persons who log in, by the organisation where they work."""
    emails = [persona.email for persona in PERSONAS]
    members = User.objects.filter(email__in=emails, memberships__provider__in=providers)
    found: dict[int, list[int]] = {}
    for provider, user in members.order_by("pk").values_list("memberships__provider", "pk"):
        found.setdefault(provider, []).append(user)
    return found
