"""Lists and forms of the admin cost no more when there is more: over every registered model."""

from typing import Any

import pytest
from django.contrib import admin
from django.db import connection, models
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from clientsupport.choosing import MOST_ROWS
from clientsupport.database.connections import Role
from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, AuditSeal
from directory.enums import AreaKind
from directory.listing import coverage_jobs
from directory.models import CareOfficeRegion, Municipality, Offer, OfferArea, Provider
from tests.factories.directory import make_offer
from tests.factories.people import make_editor, make_user
from tests.factories.reach import make_declaration, make_hour, make_location
from tests.helpers.forms import filled_in
from tests.helpers.pages import page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
APPS = {"clientsupport", "directory", "intake", "procrastinate"}
MOST_CHOICES = 60  # in one select: the regions, not the municipalities
FEW, MORE = 2, 12


def address(model: type[models.Model], name: str, *args: Any) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{name}", args=args)


def add_rows(offer: Offer, start: int, end: int) -> None:
    """Make more of everything that the admin lists, and of what stands in its forms."""
    towns = Municipality.objects.order_by("pk")
    regions = CareOfficeRegion.objects.order_by("pk")
    for number in range(start, end):
        OfferArea.objects.create(
            offer=offer, kind=AreaKind.MUNICIPALITY, municipality=towns[number]
        )
        OfferArea.objects.create(offer=offer, kind=AreaKind.REGION, region=regions[number])
        place = make_location(offer, name=f"plek {number}")
        make_hour(offer, 1, f"{8 + number}:00", f"{8 + number}:30", location=place)
        stranger = make_user(portal_role=PortalRole.EDITOR)
        declared = {"declared_on": f"2026-01-{number + 1:02}", "declared_by": stranger}
        make_declaration(offer.provider, **declared)
        make_offer(areas=[{"kind": "national"}])
        AuditEvent.objects.create(
            action=AuditAction.OPENED, actor=stranger, object_type="x", object_id="x"
        )
        with acting_as(Role.JOBS):
            AuditSeal.objects.create(chain="x", number=number + 1, events=[], digest="x")
        coverage_jobs.derive_coverage.defer(municipality=towns[number].pk)


def statements(client: Client, at: str) -> int:
    """Return how many statements a page takes that was asked for before."""
    client.get(at)
    with CaptureQueriesContext(connection) as asked:
        client.get(at)
    return len(asked)


def costs(clients: dict[str, Client], rows: dict[type[models.Model], Any]) -> dict[str, int]:
    """Return the number of statements of each page of each model."""
    found = {}
    for model in (model for model in admin.site._registry if model._meta.app_label in APPS):
        technical = model._meta.app_label == "procrastinate"
        client = clients[PortalRole.TECHNICAL if technical else PortalRole.EDITOR]
        first: Any = rows.setdefault(model, model._default_manager.order_by("pk").first())
        of_row = [address(model, name, first.pk) for name in ("change", "delete", "history")]
        for at in (address(model, "changelist"), address(model, "add"), *of_row):
            found[at] = statements(client, at)
    return found


def test_nothing_costs_more_when_there_is_more(monkeypatch: pytest.MonkeyPatch) -> None:
    clients: dict[str, Client] = {
        role: signed_in(make_user(portal_role=role)) for role in PortalRole
    }
    offer = make_offer()
    rows: dict[type[models.Model], Any] = {Offer: offer, Provider: offer.provider}
    add_rows(offer, 0, FEW)
    lists = admin.site._registry.values()
    for shown in lists:
        monkeypatch.setattr(shown, "list_per_page", FEW)
    before = costs(clients, rows)
    add_rows(offer, FEW, MORE)
    for shown in lists:
        monkeypatch.setattr(shown, "list_per_page", MORE)
    after = costs(clients, rows)

    assert len(before) >= 5 * len(APPS)
    assert {at: (before[at], after[at]) for at in before if after[at] > before[at]} == {}


def test_no_form_shows_hundreds_of_choices() -> None:
    make_offer()
    editor, crowded = signed_in(make_editor()), []
    for model in (model for model in admin.site._registry if model._meta.app_label in APPS):
        row = model._default_manager.order_by("pk").first()
        changed = [address(model, "change", row.pk)] if row else []
        for at in (address(model, "add"), *changed):
            selects = page(editor.get(at)).select("select")
            most = max((len(found.select("option")) for found in selects), default=0)
            crowded += [(at, most)] if most > MOST_CHOICES else []

    assert crowded == []


def test_too_many_rows_stand_elsewhere_and_stay_as_they_are() -> None:
    offer, editor = make_offer(), signed_in(make_editor())
    for number in range(MOST_ROWS + 1):
        make_location(offer, name=f"plek {number}")
    at = address(Offer, "change", offer.pk)

    shown = editor.get(at)
    saved = editor.post(at, filled_in(shown, title_nl="Anders"))

    assert f"Van locaties zijn er meer dan {MOST_ROWS}." in words(shown)
    assert page(shown).select(f'a[href="/organisatiebeheer/aanbod/{offer.slug}/"]')
    assert not page(shown).select("[name=locations-TOTAL_FORMS]")
    assert page(shown).select("[name=areas-TOTAL_FORMS]")
    assert saved.status_code == 302
    offer.refresh_from_db()
    assert offer.title == "Anders"
    assert offer.locations.count() == MOST_ROWS + 1


def test_form_that_just_fitted_is_read_as_it_was_shown() -> None:
    offer, editor = make_offer(), signed_in(make_editor())
    for number in range(MOST_ROWS):
        make_location(offer, name=f"plek {number}")
    at = address(Offer, "change", offer.pk)
    form = filled_in(editor.get(at), locations__0__name="Anders")
    make_location(offer, name="een meer")  # by a colleague, meanwhile

    assert editor.post(at, form).status_code == 302

    assert offer.locations.filter(name="Anders").count() == 1
    assert offer.locations.count() == MOST_ROWS + 1
