"""What is deleted in the admin: never what something points at, and never a fault."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib import admin
from django.db import models
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent
from clientsupport.removing import admin as removing
from directory.enums import LegalBasis, MemberRole, OfferState
from directory.models import (
    CareOfficeRegion,
    Contract,
    EverydayName,
    Law,
    Municipality,
    Offer,
    OfferDraft,
    Place,
    Provider,
)
from tests.factories.corrections import make_correction
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import join, make_authority, make_editor, make_user
from tests.factories.requests import ask, make_request
from tests.helpers.jobs import run_jobs, waiting_jobs
from tests.helpers.pages import words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def editor() -> Client:
    return signed_in(make_editor())


def address(row: models.Model, page: str) -> str:
    args = [] if page in ("changelist", "add") else [row.pk]
    return reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_{page}", args=args)


def ticked(row: models.Model, **sent: Any) -> dict[str, Any]:
    """Return what the browser sends for a row that was ticked in its list."""
    return {"action": "delete_selected", "_selected_action": [row.pk], **sent}


def withdrawn(provider: Provider) -> Offer:
    return make_offer(provider=provider, state=OfferState.WITHDRAWN)


def with_request() -> Offer:
    offer = withdrawn(make_provider())
    make_request(offer)
    return offer


def with_draft() -> Offer:
    offer = withdrawn(make_provider())
    OfferDraft.objects.create(offer=offer, content={}, saved_by=make_user())
    return offer


def with_correction() -> Offer:
    offer = withdrawn(make_provider())
    make_correction(offer)
    return offer


def at_work() -> Provider:
    provider = make_provider()
    join(make_user(), provider, role=MemberRole.COORDINATOR)
    return provider


def under_contract() -> Provider:
    provider, by = make_provider(), make_user()
    about = {"authority": make_authority(), "provider": provider, "stated_by": by}
    Contract.objects.create(**about, legal_basis=LegalBasis.WMO)
    return provider


def of_authority() -> CareOfficeRegion:
    region = CareOfficeRegion.objects.create(name="x", slug="x", assessed_on=timezone.localdate())
    make_authority().regions.add(region)
    return region


HELD: dict[str, tuple[Callable[[], models.Model], str]] = {
    "request at an offer": (with_request, "hulpvragen"),
    "request at a provider": (lambda: with_request().provider, "hulpvragen"),
    "message": (lambda: ask(make_offer(takes_requests=True)).provider, "hulpvragen"),
    "draft": (with_draft, "concepten"),
    "draft at a provider": (lambda: with_draft().provider, "concepten"),
    "correction": (with_correction, "correcties"),
    "offer that is seen": (lambda: make_offer().provider, "aanbod"),
    "somebody at work": (at_work, "lidmaatschappen"),
    "contract": (under_contract, "contract"),
    "municipality": (lambda: Municipality.objects.get(slug="utrecht"), "plaatsen"),
    "region": (lambda: CareOfficeRegion.objects.order_by("pk")[0], "gemeenten"),
    "region of an authority": (of_authority, "overheden"),
    "place": (lambda: Place.objects.filter(postcodes__isnull=False)[0], "postcodes"),
}


@pytest.mark.parametrize("held", HELD)
def test_what_something_points_at_stays(held: str, editor: Client) -> None:
    make, holder = HELD[held]
    row = make()

    asked = editor.get(address(row, "delete"))
    pressed = editor.post(address(row, "delete"), {"post": "yes"})
    chosen = editor.post(address(row, "changelist"), ticked(row, post="yes"))

    for answer in (asked, pressed, chosen):
        assert answer.status_code == 200
        assert "Dit kan niet weg, want er horen nog gegevens bij" in words(answer)
        assert holder in words(answer).lower()
        assert 'name="post"' not in answer.content.decode()
    assert type(row)._default_manager.filter(pk=row.pk).exists()
    assert not AuditEvent.objects.filter(action=AuditAction.DELETED).exists()


def test_what_nothing_points_at_goes(editor: Client) -> None:
    provider = withdrawn(make_provider()).provider

    assert editor.post(address(provider, "delete"), {"post": "yes"}).status_code == 302

    assert not Provider.objects.filter(pk=provider.pk).exists()
    event = AuditEvent.objects.get(action=AuditAction.DELETED)
    assert event.object_id == str(provider.pk)


def test_something_that_comes_to_point_at_it_while_it_is_deleted(
    editor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = with_request()
    monkeypatch.setattr(removing, "holders", lambda levels: [])

    for page, sent in (("delete", {"post": "yes"}), ("changelist", ticked(offer, post="yes"))):
        answer = editor.post(address(offer, page), sent, follow=True)
        assert "Dit kan niet weg" in words(answer)
    assert Offer.objects.filter(pk=offer.pk).exists()
    assert not AuditEvent.objects.filter(action=AuditAction.DELETED).exists()


@pytest.mark.parametrize("page", ["delete", "changelist"])
def test_much_is_deleted_by_a_job(
    page: str, editor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(removing, "AT_ONCE", 3)
    provider = withdrawn(make_provider()).provider
    for _ in range(3):
        withdrawn(provider)
    ask_first = {"delete": {}, "changelist": ticked(provider)}[page]

    asked = (editor.post if ask_first else editor.get)(address(provider, page), ask_first)
    assert "Wissen gebeurt op de achtergrond" in words(asked)
    pressed = editor.post(address(provider, page), ask_first | {"post": "yes"}, follow=True)

    assert "Ze worden nu op de achtergrond gewist." in words(pressed)
    assert "is verwijderd" not in words(pressed)
    assert waiting_jobs() == ["clientsupport.jobs.delete_row"]
    assert Provider.objects.filter(pk=provider.pk).exists()
    run_jobs()
    assert not Provider.objects.filter(pk=provider.pk).exists()
    assert AuditEvent.objects.get(action=AuditAction.DELETED).actor is not None


def test_job_leaves_what_is_held_by_then(editor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(removing, "AT_ONCE", 0)
    offer = withdrawn(make_provider())
    editor.post(address(offer, "delete"), {"post": "yes"})
    make_request(offer)

    run_jobs()

    assert Offer.objects.filter(pk=offer.pk).exists()


def test_codes_cannot_be_deleted(editor: Client) -> None:
    law = Law.objects.all()[0]

    assert editor.post(address(law, "delete"), {"post": "yes"}).status_code == 403
    assert "delete_selected" not in editor.get(address(law, "changelist")).content.decode()


@pytest.mark.parametrize("model", admin.site._registry, ids=lambda model: model.__name__)
def test_no_list_page_or_deed_of_the_admin_is_a_fault(
    model: type[models.Model], editor: Client
) -> None:
    """Whatever is asked of each model: what is gone, what is too much, what nobody means well."""
    editor.raise_request_exception = False
    nothing = model()
    lists, add = address(nothing, "changelist"), address(nothing, "add")
    asked = ["", "?q=%00", "?q=" + "x" * 5000, "?p=x", "?p=-1", "?p=9999999999999999999", "?o=x"]
    asked += ["?all=", "?e=1", "?id__exact=x", "?name__contains=%00", "?is_used__exact=x"]
    odd = [{"_selected_action": ["x", "\0", "9" * 30]}, {"_selected_action": ["0"]}, {}]
    answers = [editor.get(f"{lists}{query}") for query in asked]
    answers += [editor.post(lists, {"action": "delete_selected", **sent}) for sent in odd]
    answers += [editor.post(lists, {"action": "x", "index": "x", "post": "yes", **odd[0]})]
    for key in ("0", "x", "9" * 30, "_00", "1_00", "1_"):
        for page in ("change", "delete", "history"):
            there = lists + f"{key}/{page}/"
            answers += [editor.get(there), editor.post(there, {"post": "yes"})]
    answers += [editor.get(add), editor.get(f"{add}?name=%00&municipality=x&_popup=x")]

    assert [a.request["PATH_INFO"] for a in answers if a.status_code >= 500] == []


def test_everyday_names_go_in_a_list(editor: Client) -> None:
    name = EverydayName.objects.all()[0]

    editor.post(address(name, "changelist"), ticked(name, post="yes"))

    assert not EverydayName.objects.filter(pk=name.pk).exists()
