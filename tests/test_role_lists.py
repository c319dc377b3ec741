"""What a list shows is what can be opened, what a search finds, what is counted and exported.

Two definitions of "who may see this" drift apart; here every role meets all of them, on what is of
its own organisation and on what is another's. The lists of the intake:
intake/test_role_lists_requests.py and intake/test_role_lists_team.py.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import pytest
from django.db.models import Model, QuerySet
from django.test import Client
from django.urls import reverse

from clientsupport.models import AuditEvent, AuditSeal, User
from clientsupport.permissions import may_in_admin
from directory.contracts.queries import authorities_of
from directory.listing.queries.listing import editable, editable_offers
from directory.models import (
    Application,
    Authority,
    Contract,
    CorrectionReport,
    Invitation,
    ListingChange,
    Membership,
    Offer,
    Provider,
)
from directory.permissions import is_editor
from tests.factories.organisations import Organisations
from tests.helpers.role_table import ROLES, is_let_through, person
from tests.helpers.staff import signed_in
from tests.helpers.workplace_cast import NO_ROLE

CASES = 102  # answers per role, at least: shown, found, opened, exported, counted
pytestmark = pytest.mark.usefixtures("places")

Rows = QuerySet[Any]


def applications(user: User) -> Rows:
    return Application.objects.all() if is_editor(user) else Application.objects.none()


def authorities(user: User) -> Rows:
    if is_editor(user):
        return Authority.objects.all()
    return Authority.objects.filter(pk__in=[own.pk for own in authorities_of(user)])


def contracts(user: User) -> Rows:
    return Contract.objects.filter(authority__in=authorities(user))


def colleagues(user: User) -> Rows:
    return Membership.objects.visible_to(user).exclude(user=user)


@dataclass(frozen=True)
class Listed:
    """A kind of thing: the list it stands in, the page of one of them, and who counts which."""

    thing: Callable[[Organisations], Any]
    shown_at: str  # route name of the list
    opened_at: str  # route name
    counted: Callable[[User], Rows]
    field: str = ""  # in which an editor searches for its name or title
    only_found: bool = False  # the list shows editors nothing before they search
    at_authority: bool = False

    def answers(self, place: Organisations, client: Client, user: User) -> Iterator[bool]:
        """Yield in each way in which somebody meets this thing, whether they do."""
        thing = self.thing(place)
        one, many = self._address(place, self.opened_at), self._address(place, self.shown_at)
        if not (self.only_found and is_editor(user)):
            yield shows(client, many, one)
        if self.field:
            words = getattr(thing, "name", None) or thing.title
            yield shows(client, f"{many}?{urlencode({self.field: words})}", one)
        yield is_let_through(client, "GET", one)
        yield self.counted(user).filter(pk=thing.pk).count() == 1

    def _address(self, place: Organisations, name: str) -> str:
        return place.address(f"directory:{name}", at_authority=self.at_authority)


LISTS = {
    "offer": Listed(lambda o: o.offer, "my_listings", "offer_edit", editable_offers, "zoek"),
    "provider": Listed(lambda o: o.provider, "my_listings", "provider_edit", editable, "zoek"),
    "declaration": Listed(lambda o: o.provider, "my_listings", "declaration", editable, "zoek"),
    "spreadsheet": Listed(lambda o: o.provider, "my_listings", "spreadsheet", editable, "zoek"),
    "log": Listed(lambda o: o.provider, "my_listings", "listing_changes", editable, "zoek"),
    "correction": Listed(
        lambda o: o.correction, "my_corrections", "correction", CorrectionReport.objects.visible_to
    ),
    "application": Listed(lambda o: o.application, "applications", "application", applications),
    "authority": Listed(lambda o: o.authority, "my_contracts", "contracts", authorities, "q"),
    "contract": Listed(lambda o: o.contract, "contracts", "contract_end", contracts),
    "team of a provider": Listed(
        lambda o: o.provider, "my_people", "people", editable, "q", only_found=True
    ),
    "team of an authority": Listed(
        lambda o: o.authority, "my_people", "people", authorities, "q", True, at_authority=True
    ),
    "person at a provider": Listed(lambda o: o.supporter, "people", "person_role", colleagues),
    "person at an authority": Listed(
        lambda o: o.official, "people", "person_role", colleagues, at_authority=True
    ),
    "invitation of a provider": Listed(
        lambda o: o.invitation, "people", "invitation_withdraw", Invitation.objects.visible_to
    ),
    "invitation of an authority": Listed(
        lambda o: o.invited_official,
        "people",
        "invitation_withdraw",
        Invitation.objects.visible_to,
        at_authority=True,
    ),
}


def shows(client: Client, address: str, one: str) -> bool:
    """Tell whether a list leads to one thing: by its address, or because it is the only one."""
    response = client.get(address, follow=True)
    is_there = response.status_code == 200
    only_one = response.request["PATH_INFO"] == one
    return is_there and (only_one or f'"{one}"' in response.content.decode())


@pytest.fixture(params=[*ROLES[1:], NO_ROLE])
def somebody(request: pytest.FixtureRequest) -> tuple[User, Organisations, Organisations]:
    """A person of each role, their organisation, and another."""
    own, other = Organisations(), Organisations()
    return person(request.param, own), own, other


def test_lists_agree_with_what_can_be_opened_found_and_counted(
    somebody: tuple[User, Organisations, Organisations],
) -> None:
    user, *places = somebody
    client = signed_in(user)
    found = {
        f"{name}, {whose}": list(kind.answers(place, client, user))
        for name, kind in LISTS.items()
        for whose, place in zip(["own", "other"], places, strict=True)
    }

    assert {name: answers for name, answers in found.items() if len(set(answers)) > 1} == {}
    assert sum(map(len, found.values())) >= CASES


def test_the_file_and_the_log_hold_what_the_list_shows(
    somebody: tuple[User, Organisations, Organisations],
) -> None:
    user, *places = somebody
    client = signed_in(user)
    for place in places:
        is_shown = editable_offers(user).filter(pk=place.offer.pk).exists()
        for name in ("spreadsheet_csv", "spreadsheet_ods"):
            assert is_let_through(client, "GET", place.address(f"directory:{name}")) == is_shown
        file = client.get(place.address("directory:spreadsheet_csv")).content.decode()
        log = client.get(place.address("directory:listing_changes")).content.decode()
        counted = ListingChange.objects.visible_to(user).filter(provider=place.provider)
        assert (place.offer.slug in file) == is_shown
        assert (f'id="wijziging-{place.change.pk}"' in log) == is_shown
        assert list(counted) == [place.change] * is_shown


def test_what_everybody_sees_is_the_same_for_each_role(
    somebody: tuple[User, Organisations, Organisations],
) -> None:
    user, *places = somebody
    for place in places:
        listed = reverse("directory:provider_detail", args=[place.provider.slug])
        for client in (signed_in(user), Client()):
            html = client.get(listed).content.decode()
            assert f'data-offer="{place.offer.slug}"' in html
            assert is_let_through(client, "GET", place.address("directory:offer_detail"))
        assert Offer.objects.visible_to(user).filter(pk=place.offer.pk).count() == 1


@pytest.mark.parametrize("model", [Offer, Provider, User, AuditEvent, AuditSeal])
def test_the_lists_of_the_admin(
    somebody: tuple[User, Organisations, Organisations], model: type[Model]
) -> None:
    user, *_places = somebody
    client, label = signed_in(user), model._meta.label_lower.replace(".", "_")
    app, name = label.split("_", 1)
    may_see = may_in_admin(user.portal_role, f"{app}.view_{name}")
    rows = list(model._default_manager.all())
    response = client.get(reverse(f"admin:{label}_changelist"))

    assert (response.status_code == 200) == may_see
    if may_see:
        assert response.context["cl"].result_count == len(rows)
        assert {row.pk for row in response.context["cl"].queryset} == {row.pk for row in rows}
    for row in rows:
        address = reverse(f"admin:{label}_change", args=[row.pk])
        assert is_let_through(client, "GET", address) == may_see
