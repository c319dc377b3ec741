"""Every change of what the public sees raises a stamp, and the pages' ETag with it."""

from collections.abc import Callable
from datetime import date

import pytest
from django.core.cache import caches
from django.db import connection
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from clientsupport import stamp
from directory.models import Law, Municipality, Offer, OfferArea, Place, TargetGroup
from tests.factories.directory import make_offer, make_offers
from tests.factories.reach import make_exception

pytestmark = pytest.mark.usefixtures("places")


def end_transaction() -> None:
    """Fire the triggers that wait for the end of the transaction, as a commit would."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        cursor.execute("SELECT set_config('naastu.stamped_offers', '', true)")
        cursor.execute("SELECT set_config('naastu.stamped_places', '', true)")
    caches["process"].clear()


CHANGES: dict[str, Callable[[Offer], object]] = {
    "text of an offer": lambda offer: Offer.objects.update(summary="Anders"),
    "law of an offer": lambda offer: offer.laws.add(Law.objects.all()[0]),
    "group of an offer": lambda offer: offer.target_groups.add(TargetGroup.objects.all()[0]),
    "area of an offer": lambda offer: OfferArea.objects.all().delete(),
    "name of a provider": lambda offer: type(offer.provider).objects.update(website="https://x.nl"),
    "text of a law": lambda offer: Law.objects.update(summary="Anders"),
    "name of a place": lambda offer: Place.objects.filter(slug="weesp").update(name="Wesp"),
    "region": lambda offer: Municipality.objects.filter(code="GM0344").update(aliases=["Utreg"]),
    "days that are different": lambda offer: make_exception(offer, date(2026, 12, 24)),
    "deletion": lambda offer: offer.delete(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_makes_the_page_new(client: Client, change: Callable[[Offer], object]) -> None:
    offer = make_offer(municipalities=["GM0344"])
    end_transaction()
    before = client.get("/gemeente/utrecht/").headers["ETag"]

    change(offer)
    end_transaction()

    response = client.get("/gemeente/utrecht/", headers={"If-None-Match": before})
    assert response.status_code == 200
    assert response.headers["ETag"] != before


def test_a_change_of_an_offer_leaves_the_places_alone() -> None:
    offer = make_offer()
    end_transaction()
    places, offers = stamp.of("places"), stamp.of("offers")

    offer.delete()
    end_transaction()

    assert stamp.of("places") == places
    assert stamp.of("offers") == offers + 1


def test_one_transaction_raises_it_once() -> None:
    end_transaction()
    before = stamp.of("offers")

    make_offers(3)
    end_transaction()

    assert stamp.of("offers") == before + 1


def test_it_is_read_once_in_half_a_minute(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_num_queries(1):
        assert stamp.current() == stamp.current()
