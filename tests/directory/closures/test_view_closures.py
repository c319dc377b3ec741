"""Saying that an organisation or an offer is closed, and opening again."""

from datetime import date

import pytest
import time_machine
from django.test import Client

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent
from directory.enums import MemberRole
from directory.models import ListingChange, Offer, OfferDraft, OpeningException, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import join, make_coordinator, make_supporter, make_user
from tests.helpers.forms import errors
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

ADDRESS = "/organisatiebeheer/organisatie/eigen/dicht/"
NOW = "2026-11-30 10:00+01:00"  # a Monday
DAYS = {"offer": "", "first_day": "2026-12-07", "last_day": "2026-12-11"}


@pytest.fixture(autouse=True)
def _clock() -> object:
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def provider() -> Provider:
    return make_provider(name="Voorbeeld Eigen", slug="eigen")


@pytest.fixture
def offer(provider: Provider) -> Offer:
    return make_offer(provider=provider, slug="hier", title="Hier", municipalities=["GM0344"])


@pytest.fixture
def staff(provider: Provider) -> Client:
    return signed_in(make_coordinator(provider))


def spans() -> list[tuple[date, date]]:
    return list(OpeningException.objects.values_list("first_day", "last_day"))


def test_closing_is_told_before_it_is_done_and_read_by_residents_after(
    offer: Offer, staff: Client, client: Client
) -> None:
    before = staff.get(ADDRESS, DAYS)

    assert "Dicht t/m vrijdag 11 december" in words(before)
    assert "U krijgt antwoord uiterlijk dinsdag 15 december." in words(before)
    assert spans() == []

    after = staff.post(ADDRESS, DAYS, follow=True)

    assert spans() == [(date(2026, 12, 7), date(2026, 12, 11))]
    assert "7 december t/m 11 december 2026" in words(after)
    assert AuditEvent.objects.get(action=AuditAction.ADDED).organisation == offer.provider.audit_key
    sentence = "Dicht van maandag 7 december t/m vrijdag 11 december"
    assert sentence in words(client.get("/aanbod/hier/"))
    assert sentence in words(client.get("/zoeken/?gemeente=utrecht"))
    with time_machine.travel("2026-12-08 10:00+01:00", tick=False):
        assert "Dicht t/m vrijdag 11 december" in words(Client().get("/aanbod/hier/"))
    with time_machine.travel("2026-12-12 10:00+01:00", tick=False):
        assert "Dicht" not in words(Client().get("/aanbod/hier/"))


def test_one_day_is_told_as_one_day(offer: Offer, staff: Client) -> None:
    one = {"offer": "", "first_day": "2026-12-07", "last_day": "2026-12-07"}

    shown = page(staff.post(ADDRESS, one, follow=True)).select("main li strong")

    assert [row.get_text() for row in shown] == ["7 december 2026"]
    assert "maandag 7 december. Kies andere dagen." in errors(staff.get(ADDRESS, one))[0]
    assert offer.provider.opening_exceptions.count() == 1


@pytest.mark.parametrize(
    ("days", "why"),
    [
        ({"first_day": "2026-11-29", "last_day": "2026-11-29"}, "is voorbij"),
        ({"first_day": "2026-11-29"}, "is voorbij"),
        ({"first_day": "2026-12-12"}, "De laatste dag ligt vóór de eerste."),
        ({"last_day": "2029-12-11"}, "is te ver weg"),
        ({"first_day": ""}, "Kies een dag."),
        ({"first_day": "soms"}, "Kies een dag."),
        ({"last_day": "2026-12-21"}, "al dicht: maandag 21 december t/m vrijdag 25 december."),
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_days_that_cannot_be_are_refused_with_a_sentence(
    provider: Provider, staff: Client, days: dict[str, str], why: str, method: str
) -> None:
    OpeningException.objects.create(
        provider=provider, first_day=date(2026, 12, 21), last_day=date(2026, 12, 25)
    )

    response = getattr(staff, method)(ADDRESS, DAYS | days)

    assert any(why in error for error in errors(response))
    assert len(spans()) == 1


def test_one_offer_is_closed_and_its_draft_says_so_too(
    provider: Provider, offer: Offer, staff: Client, client: Client
) -> None:
    make_offer(provider=provider, slug="daar", title="Daar")
    content = {"title_nl": "Anders", "exceptions": []}
    OfferDraft.objects.create(offer=offer, content=content, saved_by=make_user())

    staff.post(ADDRESS, DAYS | {"offer": str(offer.pk)})

    assert "Dicht van" in words(client.get("/aanbod/hier/"))
    assert "Dicht van" not in words(client.get("/aanbod/daar/"))
    (row,) = OfferDraft.objects.get().content["exceptions"]
    assert (row["first_day"], row["last_day"], row["is_closed"]) == (
        "2026-12-07",
        "2026-12-11",
        True,
    )
    assert ListingChange.objects.get(offer=offer).after["exceptions"] == [row]

    staff.post(f"{ADDRESS}{OpeningException.objects.get().pk}/open/")

    assert OfferDraft.objects.get().content["exceptions"] == []
    assert spans() == []


def test_other_times_of_an_offer_are_not_overwritten(offer: Offer, staff: Client) -> None:
    OpeningException.objects.create(
        offer=offer, kind="phone", first_day=date(2026, 12, 8), last_day=date(2026, 12, 8)
    )

    response = staff.post(ADDRESS, DAYS | {"offer": str(offer.pk)})

    assert "Er staan al andere tijden bij dit aanbod: dinsdag 8 december." in errors(response)[0]


def test_opening_early_keeps_the_days_that_were(provider: Provider, staff: Client) -> None:
    row = OpeningException.objects.create(
        provider=provider, first_day=date(2026, 11, 26), last_day=date(2026, 12, 4)
    )

    staff.post(f"{ADDRESS}{row.pk}/open/")

    assert spans() == [(date(2026, 11, 26), date(2026, 11, 29))]
    assert "Er staan geen dagen." in words(staff.get(ADDRESS))


def test_who_works_alone_may_and_nobody_else(provider: Provider) -> None:
    alone = make_supporter(provider)
    assert signed_in(alone).get(ADDRESS).status_code == 200

    join(make_user(), provider, role=MemberRole.COORDINATOR)

    assert signed_in(alone).get(ADDRESS).status_code == 404
    assert signed_in(make_coordinator()).get(ADDRESS).status_code == 404


def test_closure_of_another_organisation_is_not_there(staff: Client) -> None:
    other = OpeningException.objects.create(
        provider=make_provider(),
        first_day=date(2026, 12, 7),
        last_day=date(2026, 12, 8),
    )

    assert staff.post(f"{ADDRESS}{other.pk}/open/").status_code == 404
    assert len(spans()) == 1


def test_preview_sends_what_was_looked_at(offer: Offer, staff: Client) -> None:
    form = page(staff.get(ADDRESS, DAYS)).select_one("#told ~ form")

    assert form is not None
    sent = {field["name"]: field.get("value", "") for field in form.select("input")}
    assert {name: sent[name] for name in DAYS} == DAYS
