"""Whether somebody at a provider can log in and read: kept by the database, whoever writes."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import caches
from django.db import connection
from django.test import Client

from clientsupport import stamp
from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Membership, Offer, Provider
from directory.models.offer import OfferQuerySet
from tests.factories.directory import add_factor, make_offer, make_provider, make_reader
from tests.factories.organisations import unnamed
from tests.factories.people import join, make_authority


@dataclass
class World:
    """A provider with an offer that takes questions, and the one person who reads them."""

    offer: Offer
    reader: User

    def is_read(self) -> bool:
        return Provider.objects.filter(pk=self.offer.provider_id, has_reader=True).exists()

    def is_askable(self) -> bool:
        found: OfferQuerySet = Offer.objects.askable()
        return found.filter(pk=self.offer.pk).exists()


@pytest.fixture
def world(places: None) -> World:
    offer = make_offer(takes_requests=True, municipalities=["GM0344"])
    return World(offer, User.objects.get(memberships__provider=offer.provider))


LOSSES: dict[str, Callable[[User], object]] = {
    "the membership ends": lambda user: user.memberships.all().delete(),
    "the account is closed": lambda user: User.objects.filter(pk=user.pk).update(is_active=False),
    "the second factor goes": lambda user: Authenticator.objects.filter(user=user).delete(),
    "only recovery codes are left": lambda user: Authenticator.objects.filter(user=user).update(
        type=Authenticator.Type.RECOVERY_CODES
    ),
    "the account is deleted": lambda user: user.delete(),
    "they go to another provider": lambda user: user.memberships.update(provider=make_provider()),
}


@pytest.mark.parametrize("lose", LOSSES.values(), ids=LOSSES)
def test_without_its_last_reader_an_offer_takes_no_questions(
    world: World, lose: Callable[[User], object]
) -> None:
    assert world.is_askable()

    lose(world.reader)

    assert not world.is_read()
    assert not world.is_askable()


@pytest.mark.parametrize("lose", LOSSES.values(), ids=LOSSES)
def test_as_long_as_one_is_left_it_takes_questions(
    world: World, lose: Callable[[User], object]
) -> None:
    make_reader(world.offer.provider)

    lose(world.reader)

    assert world.is_askable()


def test_who_comes_back_reads_again(world: World) -> None:
    User.objects.filter(pk=world.reader.pk).update(is_active=False)
    User.objects.filter(pk=world.reader.pk).update(is_active=True)

    assert world.is_askable()


def test_member_without_a_second_factor_reads_nothing_until_there_is_one(places: None) -> None:
    provider, user = make_provider(), unnamed()
    join(user, provider, role=MemberRole.SUPPORTER)
    provider.refresh_from_db()
    assert not provider.has_reader

    add_factor(user)

    provider.refresh_from_db()
    assert provider.has_reader


def test_who_reads_at_an_authority_reads_at_no_provider(places: None) -> None:
    provider, user = make_provider(), unnamed()
    add_factor(user)
    join(user, make_authority(), role=MemberRole.OFFICIAL)

    provider.refresh_from_db()
    assert not provider.has_reader


def test_nobody_writes_it_by_hand(world: World) -> None:
    stale = Provider.objects.get(pk=world.offer.provider_id)
    Membership.objects.all().delete()
    stale.save()
    assert not world.is_read()

    Provider.objects.update(has_reader=True)
    assert not world.is_read()


def test_flag_alone_is_not_enough_and_a_reader_alone_neither(world: World) -> None:
    Offer.objects.update(takes_requests=False)
    assert not world.is_askable()

    world.offer.refresh_from_db()
    assert not world.offer.is_askable


def test_public_page_follows_the_last_reader_and_nobody_else(client: Client, world: World) -> None:
    address = f"/aanbod/{world.offer.slug}/"
    second = make_reader(world.offer.provider)
    before = _etag(client, address)
    assert b"?aanbod=" in client.get(address).content

    second.memberships.all().delete()
    Authenticator.objects.get(user=world.reader).record_usage()
    assert _etag(client, address) == before

    world.reader.memberships.all().delete()
    assert _etag(client, address) != before
    assert b"?aanbod=" not in client.get(address).content


def _etag(client: Client, address: str) -> str:
    """Return the ETag after the end of a transaction, as a new process would read the stamp."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        cursor.execute("SELECT set_config('naastu.stamped_offers', '', true)")
    caches["process"].delete(stamp.KEY)
    return client.get(address).headers["ETag"]
