"""Putting the examples into the database, a table at a time."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone, translation

from clientsupport.demo.examples import hours_and_places
from clientsupport.demo.examples.independence import declarations
from clientsupport.demo.examples.sampling import some
from clientsupport.demo.examples.who import Example, examples
from directory.enums import AreaKind, OfferState, ProviderKind
from directory.listing.actions.coverage import derive_coverage
from directory.models import (
    IndependenceDeclaration,
    Law,
    LifeDomain,
    Location,
    Municipality,
    Offer,
    OfferArea,
    OpeningException,
    OpeningHour,
    Provider,
    TargetGroup,
)
from directory.models.offer import at_least
from directory.rules.freshness import Stage

CHECKED_AGO = timedelta(weeks=3)
DOUBTED_AGO = timedelta(weeks=30)  # with a rhythm of half a year: the page says so
DOUBTED = 15  # so many percent of the volunteers have not looked for that long
Pairs = Sequence[tuple[Example, Offer]]


@transaction.atomic
def add_examples() -> int:
    """Add the examples that are not there yet; return how many."""
    known = set(Provider.objects.filter(is_example=True).values_list("slug", flat=True))
    missing = [example for example in examples() if example.slug not in known]
    _keep_findable()
    if missing:
        with translation.override("nl"):  # the columns of the texts follow the active language
            offers = _offers(missing, _providers(missing))
        _add_facts(list(zip(missing, offers, strict=True)))
        derive_coverage(offers=offers)
    _plan_ahead()
    return len(missing)


def _keep_findable() -> None:
    """Look at the examples again by ourselves: a demo that runs for a year must not be empty."""
    today = timezone.localdate()
    stale = Offer.objects.filter(at_least(Stage.LOWERED, today), provider__is_example=True)
    stale.update(checked_on=today - CHECKED_AGO)


def _plan_ahead() -> None:
    """Let some examples be different on days to come, anew when all those are over."""
    today = timezone.localdate()
    ours = OpeningException.objects.filter(offer__provider__is_example=True)
    if not ours.filter(last_day__gte=today).exists():
        ours.delete()
        offers = {o.slug: o for o in Offer.objects.filter(provider__is_example=True)}
        OpeningException.objects.bulk_create(
            row
            for example in examples()
            if (offer := offers.get(example.slug))
            for row in hours_and_places.exceptions(example, offer, today=today)
        )


def _checked_on(example: Example, today: date) -> date:
    is_doubted = example.kind == ProviderKind.INFORMAL and some(
        [example.slug], DOUBTED, "doubted", example.slug
    )
    return today - (DOUBTED_AGO if is_doubted else CHECKED_AGO)


def _providers(missing: Iterable[Example]) -> list[Provider]:
    return Provider.objects.bulk_create(
        Provider(name=e.name, slug=e.slug, kind=e.kind, is_example=True) for e in missing
    )


def _offers(missing: Sequence[Example], providers: Sequence[Provider]) -> list[Offer]:
    today = timezone.localdate()
    return Offer.objects.bulk_create(
        Offer(
            provider=provider,
            slug=e.slug,
            title=e.title,
            summary=e.summary,
            summary_en=e.summary_en,
            legal_basis=e.basis,
            state=OfferState.PUBLISHED,
            checked_on=_checked_on(e, today),
            **hours_and_places.facts(e, today=today),
        )
        for e, provider in zip(missing, providers, strict=True)
    )


def _add_facts(pairs: Pairs) -> None:
    OfferArea.objects.bulk_create(_area(e, offer) for e, offer in pairs)
    _link(Offer.laws, Law, [(offer, e.laws) for e, offer in pairs])
    _link(Offer.target_groups, TargetGroup, [(offer, e.groups) for e, offer in pairs])
    _link(Offer.life_domains, LifeDomain, [(offer, e.domains) for e, offer in pairs])
    IndependenceDeclaration.objects.bulk_create(
        declaration for e, offer in pairs for declaration in declarations(e, offer.provider)
    )
    _add_hours(pairs)


def _link(field: Any, model: Any, wanted: Iterable[tuple[Offer, Iterable[str]]]) -> None:
    """Fill a table between offers and terms. What editors took out of the list is left out."""
    terms = {term.code: term for term in model._default_manager.all()}
    column = model._meta.model_name
    field.through.objects.bulk_create(
        field.through(offer=offer, **{str(column): terms[code]})
        for offer, codes in wanted
        for code in codes
        if code in terms
    )


def _add_hours(pairs: Pairs) -> None:
    places = {offer: place for e, offer in pairs if (place := hours_and_places.location(e, offer))}
    Location.objects.bulk_create(places.values())
    OpeningHour.objects.bulk_create(_hours(pairs, places))


def _hours(pairs: Pairs, places: dict[Offer, Location]) -> Iterator[OpeningHour]:
    for e, offer in pairs:
        yield from hours_and_places.opening_hours(e, offer, places.get(offer))


def _area(e: Example, offer: Offer) -> OfferArea:
    if e.area is None:
        return OfferArea(offer=offer, kind=AreaKind.NATIONAL)
    if isinstance(e.area, Municipality):
        return OfferArea(offer=offer, kind=AreaKind.MUNICIPALITY, municipality=e.area)
    return OfferArea(offer=offer, kind=AreaKind.REGION, region=e.area)
