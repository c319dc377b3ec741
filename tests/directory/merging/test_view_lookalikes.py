"""Which organisations may be the same, and finding one by the name that it had."""

import pytest
from django.test import Client

from directory.models import (
    FormerName,
    Offer,
)
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_authority, make_editor
from tests.helpers.forms import filled_in
from tests.helpers.merging import merge
from tests.helpers.pages import heading, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def staff() -> Client:
    return signed_in(make_editor())


def test_found_by_its_former_name(staff: Client) -> None:
    gone, to = make_provider(name="Oude Naam"), make_provider(name="Nieuwe Naam")
    merge(staff, gone, to)

    for where in ("/organisatiebeheer/?zoek=oude", "/organisatiebeheer/mensen/?q=oude"):
        assert "Nieuwe Naam" in words(staff.get(where)), where
    authority = make_authority()
    stating = staff.get(f"/overheid/{authority.slug}/nieuw/?q=oude")
    assert "Nieuwe Naam" in words(stating)


def test_renaming_keeps_the_name_too(staff: Client) -> None:
    provider = make_provider(name="Oude Naam")
    at = f"/beheer/directory/provider/{provider.pk}/change/"

    staff.post(at, filled_in(staff.get(at), name="Nieuwe Naam"))

    assert FormerName.objects.get().name == "Oude Naam"
    assert "Nieuwe Naam" in words(staff.get("/organisatiebeheer/?zoek=oude"))


def test_lookalikes_are_questions_with_reasons(staff: Client) -> None:
    provider = make_provider(name="MEE Utrecht")
    make_offer(provider=provider, phone="030 234 56 78")
    longer = make_provider(name="MEE Utrecht, Gooi & Vecht")
    other = make_provider(name="Iets anders")
    make_offer(provider=other, phone="+31 30 2345678", state="draft")

    shown = words(staff.get(f"/organisatiebeheer/organisatie/{provider.slug}/samenvoegen/"))

    assert f"Is dit dezelfde als {longer.name}? Gelijk: een naam die erop lijkt." in shown
    assert "Is dit dezelfde als Iets anders? Gelijk: hetzelfde telefoonnummer." in shown


def test_a_new_one_in_the_admin_is_asked_about(staff: Client) -> None:
    make_provider(name="MEE Utrecht, Gooi & Vecht")
    at = "/beheer/directory/provider/add/"

    answer = staff.post(
        at,
        filled_in(staff.get(at), name="MEE Utrecht", slug="mee-utrecht", kind="formal"),
        follow=True,
    )

    assert "Is dit dezelfde als MEE Utrecht, Gooi &amp; Vecht?" in answer.content.decode()
    assert Offer.objects.count() == 0
    assert heading(staff.get("/organisatiebeheer/organisatie/mee-utrecht/samenvoegen/"))
