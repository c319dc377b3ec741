"""The pages under /beheer/: each role its own, audited, and what they change is found at once."""

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse

from clientsupport import stamp
from clientsupport.enums import AuditAction, PortalRole
from clientsupport.http.caching import CLOCK_SECONDS, SEEN_WITHIN
from clientsupport.models import AuditEvent, User
from clientsupport.wording.spelling import span
from directory.models import EverydayName, Municipality, Offer, OfferCoverage
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_editor, make_user
from tests.helpers.forms import filled_in
from tests.helpers.pages import words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def editor(db: None) -> User:
    return make_editor()


@pytest.fixture
def editor_client(editor: User) -> Client:
    return signed_in(editor)


LISTS = {
    model._meta.label: reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
    for model in admin.site._registry
}
# Whose lists each role for the portal may see: those of these apps.
SEES = {
    PortalRole.EDITOR: {"directory", "intake", "clientsupport"},
    PortalRole.PRIVACY_OFFICER: {"clientsupport"},
    PortalRole.TECHNICAL: {"procrastinate"},
}


@pytest.mark.parametrize("address", LISTS.values())
def test_strangers_are_sent_to_the_login(client: Client, address: str) -> None:
    response = client.get(address)

    assert response.status_code == 302
    assert response.headers["Location"].startswith("/account/inloggen/")


@pytest.mark.parametrize("role", PortalRole)
@pytest.mark.parametrize("label", LISTS)
def test_each_role_sees_its_own_lists(label: str, role: PortalRole) -> None:
    client = signed_in(make_user(portal_role=role))

    may_see = label.split(".")[0] in SEES[role]
    assert client.get(LISTS[label]).status_code == (200 if may_see else 403)


@pytest.mark.parametrize("role", PortalRole)
def test_each_role_has_a_first_page(role: PortalRole) -> None:
    assert signed_in(make_user(portal_role=role)).get("/beheer/").status_code == 200


def offer_form(offer: Offer, **changes: object) -> dict[str, object]:
    """What the browser sends when an editor saves an offer with one area."""
    form: dict[str, object] = {
        "provider": offer.provider.pk,
        "slug": offer.slug,
        "title_nl": offer.title,
        "legal_basis": offer.legal_basis,
        "state": offer.state,
        "review_months": offer.review_months,
        "areas-TOTAL_FORMS": 1,
        "areas-INITIAL_FORMS": 0,
        "areas-0-kind": "municipality",
        "areas-0-municipality": Municipality.objects.get(code="GM0344").pk,
        "locations-TOTAL_FORMS": 0,
        "locations-INITIAL_FORMS": 0,
        "opening_hours-TOTAL_FORMS": 0,
        "opening_hours-INITIAL_FORMS": 0,
    }
    return form | changes


def test_saving_an_offer_is_audited_and_found_at_once(editor_client: Client, editor: User) -> None:
    offer = make_offer(slug="nieuw")
    address = reverse("admin:directory_offer_change", args=[offer.pk])

    response = editor_client.post(address, offer_form(offer, summary_nl="Wij helpen."))

    assert response.status_code == 302
    assert OfferCoverage.objects.get(offer=offer).municipality.code == "GM0344"
    event = AuditEvent.objects.get(actor=editor)
    assert (event.action, event.object_id) == (AuditAction.CHANGED, str(offer.pk))


def test_who_saves_what_residents_see_reads_when(editor_client: Client) -> None:
    name = EverydayName.objects.all()[0]
    at = reverse("admin:directory_everydayname_change", args=[name.pk])
    soon = f"Inwoners zien het binnen {span(SEEN_WITHIN, 'minutes')}."

    saved = editor_client.post(at, filled_in(editor_client.get(at)), follow=True)
    refused = editor_client.post(at, filled_in(editor_client.get(at), kind="x"), follow=True)

    assert SEEN_WITHIN.total_seconds() >= stamp.SECONDS + CLOCK_SECONDS
    assert soon in words(saved)
    assert soon not in words(refused)


def test_an_area_must_fit_its_kind(editor_client: Client) -> None:
    offer = make_offer()
    address = reverse("admin:directory_offer_change", args=[offer.pk])

    response = editor_client.post(address, offer_form(offer, **{"areas-0-kind": "national"}))

    assert response.status_code == 200
    assert "Vul precies één gebied in: dat van de gekozen soort." in response.content.decode()


def test_adding_and_deleting_are_audited(editor_client: Client, editor: User) -> None:
    form = {
        "name": "Voorbeeld Huis",
        "slug": "huis",
        "kind": "formal",
        "independence_declarations-TOTAL_FORMS": 0,
        "independence_declarations-INITIAL_FORMS": 0,
    }
    editor_client.post(reverse("admin:directory_provider_add"), form)
    provider = make_provider()
    address = reverse("admin:directory_provider_delete", args=[provider.pk])
    editor_client.post(address, {"post": "yes"})

    actions = (
        AuditEvent.objects.filter(actor=editor).order_by("pk").values_list("action", flat=True)
    )
    assert list(actions) == [AuditAction.ADDED, AuditAction.DELETED]


def test_the_audit_log_can_only_be_read(editor_client: Client) -> None:
    assert editor_client.get(reverse("admin:clientsupport_auditevent_add")).status_code == 403


def test_reasons_of_the_audit_log_are_not_shown_here(editor_client: Client) -> None:
    reason = "for half an hour: mevrouw Jansen belt"  # what a coordinator wrote
    about = {"object_type": "intake.helprequest", "object_id": "alias", "reason": reason}
    event, _other = (
        AuditEvent.objects.create(action=AuditAction.OPENED, **about) for _number in range(2)
    )
    page = reverse("admin:clientsupport_auditevent_change", args=[event.pk])

    for address in (LISTS["clientsupport.AuditEvent"], page):
        answer = editor_client.get(address)
        assert answer.status_code == 200
        assert "Jansen" not in answer.content.decode()


def test_accounts_are_read_here_and_changed_elsewhere(editor_client: Client, editor: User) -> None:
    address = reverse("admin:clientsupport_user_change", args=[editor.pk])

    assert editor_client.get(address).status_code == 200
    assert editor_client.post(address, {"portal_role": "technical"}).status_code == 403
