"""Example offers: everywhere, the same each time, called example, and only in the demo."""

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from pytest_django import Settings

from clientsupport.environment import Mode
from clientsupport.examples import add_examples
from clientsupport.models import User
from directory.enums import LegalBasis
from directory.models import Municipality, Offer, OfferCoverage, Provider
from tests.helpers.pages import words

pytestmark = pytest.mark.usefixtures("places")


def test_each_municipality_gets_wmo_and_wlz_support() -> None:
    add_examples()

    for basis in [LegalBasis.WMO, LegalBasis.WLZ]:
        reached = OfferCoverage.objects.filter(offer__legal_basis=basis).values("municipality")
        assert not Municipality.objects.current().exclude(pk__in=reached).exists()


def test_every_name_says_that_it_is_an_example() -> None:
    add_examples()

    assert not Provider.objects.exclude(name__startswith="Voorbeeld", is_example=True).exists()
    assert not Offer.objects.exclude(title__startswith="Voorbeeld").exists()
    assert set(Offer.objects.values_list("phone", flat=True)) == {"088 000 00 00"}


def test_a_second_time_adds_nothing() -> None:
    assert add_examples() == 373
    assert add_examples() == 0


def test_the_screen_says_example(client: Client) -> None:
    add_examples()

    assert "Voorbeeld, bestaat niet" in words(client.get("/zoeken/?gemeente=utrecht"))


@pytest.mark.parametrize("mode", [Mode.PRODUCTION, Mode.DEVELOP])
def test_never_outside_the_demo(settings: Settings, mode: Mode) -> None:
    settings.MODE = mode

    with pytest.raises(CommandError, match="in the demo"):
        call_command("seed_demo")

    assert not Provider.objects.exists()
    assert not User.objects.exists()


def test_a_banner_says_so_on_every_page_of_the_demo(client: Client, settings: Settings) -> None:
    settings.MODE = Mode.DEMO

    response = client.get("/privacy/")

    assert "Dit is een voorbeeldversie." in response.content.decode()
    assert response.headers["X-Robots-Tag"] == "noindex"
