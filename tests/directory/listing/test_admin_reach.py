"""What editors do with hours, locations and declarations."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from clientsupport.models import AuditEvent, User
from directory.models import IndependenceDeclaration, ListingChange, Offer, OpeningHour
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_editor
from tests.factories.reach import make_hour, make_location
from tests.helpers.pages import words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def editor(places: None, client: Client) -> User:
    editor = make_editor()
    client.cookies = signed_in(editor).cookies
    return editor


@pytest.fixture
def offer(places: None) -> Offer:
    return make_offer(slug="hier")


def post(client: Client, offer: Offer, *rows: dict[str, Any]) -> str:
    """Save the offer with these rows of hours; return the page that comes back, if any."""
    form: dict[str, Any] = {
        "provider": offer.provider.pk,
        "slug": offer.slug,
        "title_nl": offer.title,
        "legal_basis": offer.legal_basis,
        "state": offer.state,
        "review_months": offer.review_months,
        "opening_hours-TOTAL_FORMS": len(rows),
        "opening_hours-INITIAL_FORMS": sum("id" in row for row in rows),
    }
    for prefix in ("areas", "locations"):
        form |= {f"{prefix}-TOTAL_FORMS": 0, f"{prefix}-INITIAL_FORMS": 0}
    for number, row in enumerate(rows):
        facts = {"kind": "phone", "weekday": 1, "occurrence": 0, **row}
        form |= {f"opening_hours-{number}-{name}": value for name, value in facts.items()}
    address = reverse("admin:directory_offer_change", args=[offer.pk])
    return client.post(address, form).content.decode()


@pytest.mark.usefixtures("editor")
def test_hours_that_overlap_in_the_form(client: Client, offer: Offer) -> None:
    html = post(
        client,
        offer,
        {"opens": "9:00", "closes": "12:00"},
        {"opens": "11:00", "closes": "14:00"},
    )

    assert "Deze tijd valt samen met: maandag 09.00–12.00." in html
    assert not OpeningHour.objects.exists()


def test_hours_that_do_not_are_stored_and_audited(
    client: Client, editor: User, offer: Offer
) -> None:
    html = post(
        client,
        offer,
        {"opens": "9:00", "closes": "12:00"},
        {"opens": "12:00", "closes": "14:00"},
    )

    assert html == ""
    assert OpeningHour.objects.count() == 2
    assert AuditEvent.objects.filter(actor=editor, object_id=str(offer.pk)).exists()


@pytest.mark.usefixtures("editor")
def test_hours_are_compared_as_they_will_be(client: Client, offer: Offer) -> None:
    """The stored hour is deleted in the same form, so its time is free."""
    stored = make_hour(offer, 1, "9:00", "12:00")

    html = post(
        client,
        offer,
        {"id": stored.pk, "opens": "9:00", "closes": "12:00", "DELETE": "on"},
        {"opens": "10:00", "closes": "11:00"},
    )

    assert html == ""
    assert [str(hour) for hour in OpeningHour.objects.all()] == ["maandag 10.00–11.00"]


@pytest.mark.usefixtures("editor")
def test_a_time_that_is_no_time_is_the_only_error(client: Client, offer: Offer) -> None:
    html = post(client, offer, {"opens": "negen uur", "closes": "12:00"})

    assert not OpeningHour.objects.exists()
    assert len(BeautifulSoup(html, "html.parser").select("ul.errorlist li")) == 1


@pytest.mark.usefixtures("editor")
def test_only_own_places_can_be_chosen(client: Client, offer: Offer) -> None:
    make_location(offer, name="bibliotheek")
    make_location(make_offer(), name="buurthuis")

    response = client.get(reverse("admin:directory_offer_change", args=[offer.pk]))

    html = BeautifulSoup(response.content.decode(), "html.parser")
    (choice,) = html.select("select[name='opening_hours-__prefix__-location']")
    assert [option.text for option in choice.select("option")] == ["---------", "bibliotheek"]


@pytest.mark.usefixtures("editor")
def test_a_declaration_on_the_page_of_its_provider(client: Client, offer: Offer) -> None:
    provider, prefix = offer.provider, "independence_declarations"
    form = {
        "name": provider.name,
        "slug": provider.slug,
        "kind": provider.kind,
        f"{prefix}-TOTAL_FORMS": 1,
        f"{prefix}-INITIAL_FORMS": 0,
        f"{prefix}-0-declared_on": "2026-03-03",
        f"{prefix}-0-takes_decisions": "false",
        f"{prefix}-0-paid_by": "municipality",
    }

    response = client.post(reverse("admin:directory_provider_change", args=[provider.pk]), form)

    assert response.status_code == 302
    declaration = IndependenceDeclaration.objects.get(provider=provider)
    assert declaration.takes_decisions is False
    assert declaration.gives_care is None


def test_a_change_in_the_admin_is_in_the_change_log_and_can_be_put_back(
    client: Client, editor: User, offer: Offer
) -> None:
    before = offer.title
    Offer.objects.filter(pk=offer.pk).update(title_nl="Iets anders")
    offer.refresh_from_db()
    offer.title = before  # what the form sends

    post(client, offer, {"opens": "9:00", "closes": "12:00"})

    change = ListingChange.objects.get()
    assert (change.by, change.offer, change.provider) == (editor, offer, offer.provider)
    assert (change.before["title_nl"], change.after["title_nl"]) == ("Iets anders", before)
    assert change.before["hours"] == []
    assert change.after["hours"][0]["opens"] == "09:00"
    post(client, offer, {"id": OpeningHour.objects.get().pk, "opens": "9:00", "closes": "12:00"})
    assert ListingChange.objects.count() == 1  # nothing changed


def test_a_new_offer_in_the_admin_is_in_the_change_log(client: Client, editor: User) -> None:
    form = {
        "provider": make_provider().pk,
        "slug": "nieuw",
        "title_nl": "Nieuw",
        "legal_basis": "wmo",
        "state": "published",
        "review_months": 6,
    }
    for prefix in ("areas", "locations", "opening_hours"):
        form |= {f"{prefix}-TOTAL_FORMS": 0, f"{prefix}-INITIAL_FORMS": 0}

    client.post(reverse("admin:directory_offer_add"), form)

    change = ListingChange.objects.get()
    assert change.offer == Offer.objects.get(slug="nieuw")
    assert (change.before["state"], change.after["state"]) == ("draft", "published")
    assert (change.before["title_nl"], change.after["title_nl"]) == ("", "Nieuw")


def test_an_organisation_that_changes_in_the_admin(client: Client, editor: User) -> None:
    provider = make_provider(name="Voorbeeld Eerst", slug="eigen")
    form = {
        "name": "Voorbeeld Daarna",
        "slug": provider.slug,
        "kind": "informal",
        "website": "https://huis.example",
        "independence_declarations-TOTAL_FORMS": 0,
        "independence_declarations-INITIAL_FORMS": 0,
    }

    client.post(reverse("admin:directory_provider_change", args=[provider.pk]), form)

    change = ListingChange.objects.get()
    assert change.before == {"name": "Voorbeeld Eerst", "kind": "formal", "website": ""}
    log = f"/organisatiebeheer/organisatie/{provider.slug}/wijzigingen/"
    assert "Naam Voorbeeld Eerst Voorbeeld Daarna" in words(client.get(log))
    client.post(f"{log}{change.pk}/terugzetten/")
    provider.refresh_from_db()
    assert (provider.name, provider.kind, provider.website) == ("Voorbeeld Eerst", "formal", "")
