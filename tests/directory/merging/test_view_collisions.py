"""What stands in the way of making two organisations one, and what is only a question."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from directory.enums import ImportState, MemberRole
from directory.models import (
    Invitation,
    ListingImport,
    Provider,
)
from tests.factories.directory import make_offer, make_provider
from tests.factories.organisations import unnamed
from tests.factories.people import join, make_editor
from tests.factories.reach import make_declaration, make_exception
from tests.helpers.forms import filled_in
from tests.helpers.merging import WHY, address, merge
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def staff() -> Client:
    return signed_in(make_editor())


def two_roles(gone: Provider, to: Provider) -> None:
    somebody = unnamed(email="kim@voorbeeld.example")
    join(somebody, gone, role=MemberRole.COORDINATOR)
    join(somebody, to, role=MemberRole.SUPPORTER)


def invited_elsewhere(gone: Provider, to: Provider) -> None:
    join(unnamed(email="kim@voorbeeld.example"), gone, role=MemberRole.SUPPORTER)
    Invitation.objects.create(
        email="Kim@voorbeeld.example", provider=to, role=MemberRole.COORDINATOR
    )


def declared_at_once(gone: Provider, to: Provider) -> None:
    make_declaration(gone)
    make_declaration(to)


def reading_in(gone: Provider, to: Provider) -> None:
    ListingImport.objects.create(provider=to, read_by=unnamed(), state=ImportState.PLANNING)


def closed(gone: Provider, to: Provider) -> None:
    make_exception(gone, timezone.localdate())


def example(gone: Provider, to: Provider) -> None:
    Provider.objects.filter(pk=to.pk).update(is_example=True)


COLLISIONS = {
    two_roles: "kim@voorbeeld.example heeft twee rollen: coördinator bij de ene",
    invited_elsewhere: "kim@voorbeeld.example heeft twee rollen",
    declared_at_once: "Beide verklaarden op 3 maart 2026",
    reading_in: "wacht nog een rekenblad",
    closed: "heeft dagen waarop de hele organisatie dicht is",
    example: "Een van de twee is een voorbeeld",
}


@pytest.mark.parametrize(("make", "said"), COLLISIONS.items())
def test_what_collides_is_named_and_nothing_moves(
    staff: Client, make: Callable[[Provider, Provider], None], said: str
) -> None:
    gone, to = make_provider(), make_provider()
    offer = make_offer(provider=gone)
    at = address(gone, to)
    form = filled_in(staff.get(at), reason=WHY)
    make(gone, to)

    for answer in (staff.get(at), staff.post(at, form)):
        assert said in words(answer)
        assert not page(answer).select("main form[method=post]")
    assert gone in Provider.objects.all()
    offer.refresh_from_db()
    assert offer.provider == gone


def test_other_numbers_are_a_question(staff: Client) -> None:
    gone = make_provider(chamber_number="11111111")
    to = make_provider(chamber_number="22222222")

    assert "De KvK-nummers verschillen" in words(staff.get(address(gone, to)))


def test_days_that_are_over_stand_in_the_way_of_nothing(staff: Client) -> None:
    gone, to = make_provider(), make_provider()
    make_exception(gone, timezone.localdate() - timedelta(days=1))

    merge(staff, gone, to)

    assert gone not in Provider.objects.all()
