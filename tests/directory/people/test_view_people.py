"""The people of an organisation: seeing, inviting, changing and removing them."""

from datetime import date, timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.utils import timezone

from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, User
from directory.enums import MemberRole
from directory.models import (
    AccessReview,
    Authority,
    Invitation,
    Provider,
)
from directory.people.actions.people import invite
from tests.factories.directory import make_provider
from tests.factories.people import (
    join,
    make_authority,
    make_coordinator,
    make_editor,
    make_official,
    make_supporter,
)
from tests.helpers.accounts import is_in
from tests.helpers.jobs import waiting_jobs
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
MY_PEOPLE = "/organisatiebeheer/mensen/"
HUIS = f"{MY_PEOPLE}aanbieder/huis/"
PORTAL = f"{MY_PEOPLE}portaal/naast-u/"
REAUTHENTICATE = "/account/bevestigen/"


@pytest.fixture
def provider() -> Provider:
    return make_provider(name="Voorbeeld Huis", slug="huis")


@pytest.fixture
def coordinator(provider: Provider) -> User:
    return make_coordinator(provider, name="Coen")


@pytest.fixture
def supporter(provider: Provider) -> User:
    return make_supporter(provider, name="Sanne", email="sanne@voorbeeld.example")


@pytest.fixture
def authority() -> Authority:
    return make_authority(name="Voorbeeld Gemeente", slug="gemeente")


def invitation_form(**facts: str) -> dict[str, str]:
    return {"email": "nieuw@voorbeeld.example", "role": "supporter", "language": "nl"} | facts


# --- Finding the list ------------------------------------------------------------------------


def test_who_leads_one_organisation_is_led_there(coordinator: User) -> None:
    assert signed_in(coordinator).get(MY_PEOPLE).headers["Location"] == HUIS


def test_who_leads_two_chooses(coordinator: User) -> None:
    join(
        coordinator, make_provider(name="Voorbeeld Tuin", slug="tuin"), role=MemberRole.COORDINATOR
    )

    answer = signed_in(coordinator).get(MY_PEOPLE)

    assert "Voorbeeld Huis" in words(answer)
    assert "Voorbeeld Tuin" in words(answer)


def test_an_editor_looks_for_any_organisation(provider: Provider, authority: Authority) -> None:
    answer = signed_in(make_editor()).get(f"{MY_PEOPLE}?q=gemeente")

    links = [str(link["href"]) for link in page(answer).select("main .c-choice-list a")]
    assert links == [PORTAL, f"{MY_PEOPLE}overheid/gemeente/"]


@pytest.mark.parametrize("address", [MY_PEOPLE, HUIS, f"{HUIS}uitnodigen/"])
def test_a_supporter_has_no_such_pages(supporter: User, address: str) -> None:
    assert signed_in(supporter).get(address).status_code == 404


@pytest.mark.parametrize(
    "address", [HUIS, f"{HUIS}uitnodigen/", PORTAL, f"{MY_PEOPLE}raar/huis/", f"{PORTAL}x/"]
)
def test_a_coordinator_elsewhere_neither(provider: Provider, address: str) -> None:
    assert signed_in(make_coordinator()).get(address).status_code == 404


# --- The list --------------------------------------------------------------------------------


def test_it_shows_who_has_access_and_who_is_invited(
    provider: Provider, coordinator: User, supporter: User
) -> None:
    role = MemberRole.SUPPORTER
    invite(email="later@voorbeeld.example", by=coordinator, organisation=provider, role=role)

    answer = signed_in(coordinator).get(HUIS)

    assert heading(answer) == "Mensen van Voorbeeld Huis"
    for text in ["Coen", "Sanne", "cliëntondersteuner", "later@voorbeeld.example"]:
        assert text in words(answer)
    assert "nog geen tweede stap" in words(answer)


def test_the_same_pages_serve_an_authority(authority: Authority) -> None:
    official = make_official(authority)
    client = signed_in(official)
    address = f"{MY_PEOPLE}overheid/gemeente/"

    assert heading(client.get(address)) == "Mensen van Voorbeeld Gemeente"
    client.post(f"{address}uitnodigen/", invitation_form(role="council_member"))
    invitation = Invitation.objects.get()
    assert (invitation.authority, invitation.role) == (authority, MemberRole.COUNCIL_MEMBER)


# --- Inviting --------------------------------------------------------------------------------


def test_inviting_sends_a_mail(coordinator: User, provider: Provider) -> None:
    client = signed_in(coordinator)

    answer = client.post(f"{HUIS}uitnodigen/", invitation_form(may_bundle="on"), follow=True)

    assert "onderweg naar nieuw@voorbeeld.example" in words(answer)
    invitation = Invitation.objects.get()
    assert (invitation.provider, invitation.invited_by) == (provider, coordinator)
    assert invitation.may_bundle
    assert waiting_jobs() == ["directory.jobs.send_invitation"]
    event = AuditEvent.objects.get(action=AuditAction.INVITED)
    assert (event.actor, event.organisation) == (coordinator, provider.audit_key)


def test_inviting_asks_for_the_password_once_more(coordinator: User, provider: Provider) -> None:
    client = signed_in(coordinator, confirmed=False)
    address = f"{HUIS}uitnodigen/"

    answer = client.post(address, invitation_form())
    assert answer.headers["Location"].startswith(REAUTHENTICATE)
    assert not Invitation.objects.exists()
    # What was typed is not lost: it is sent after the password
    client.post(REAUTHENTICATE, {"password": "een lang wachtwoord", "next": address})
    assert Invitation.objects.get().email == "nieuw@voorbeeld.example"


@pytest.mark.parametrize(
    "facts",
    [{"email": "geen adres"}, {"email": "sanne@voorbeeld.example"}, {"role": "official"}],
)
def test_what_is_wrong_is_said(coordinator: User, supporter: User, facts: dict[str, str]) -> None:
    answer = signed_in(coordinator).post(f"{HUIS}uitnodigen/", invitation_form(**facts))

    assert page(answer).select("[role=alert] li")
    assert not Invitation.objects.exists()


def test_withdrawing_is_a_button(coordinator: User, provider: Provider) -> None:
    role = MemberRole.SUPPORTER
    invitation = invite(email="x@voorbeeld.example", by=None, organisation=provider, role=role)
    client = signed_in(coordinator)
    address = f"{HUIS}uitnodigingen/{invitation.pk}/intrekken/"

    client.get(address)
    assert Invitation.objects.open().exists()
    client.post(address)
    assert not Invitation.objects.open().exists()


def test_an_invitation_of_somebody_else_cannot_be_withdrawn(coordinator: User) -> None:
    role = MemberRole.SUPPORTER
    elsewhere = invite(
        email="x@voorbeeld.example", by=None, organisation=make_provider(), role=role
    )

    answer = signed_in(coordinator).post(f"{HUIS}uitnodigingen/{elsewhere.pk}/intrekken/")

    assert answer.status_code == 404
    assert Invitation.objects.open().exists()


# --- Roles -----------------------------------------------------------------------------------


def test_changing_a_role(coordinator: User, supporter: User) -> None:
    client = signed_in(coordinator)
    address = f"{HUIS}{supporter.pk}/rol/"

    client.post(address, {"role": "coordinator"})

    assert supporter.memberships.get().role == MemberRole.COORDINATOR


def test_the_last_coordinator_stays_one(coordinator: User) -> None:
    answer = signed_in(coordinator).post(f"{HUIS}{coordinator.pk}/rol/", {"role": "supporter"})

    assert "Geef eerst een collega deze rol" in words(answer)
    assert coordinator.memberships.get().role == MemberRole.COORDINATOR


def test_nobody_of_another_organisation_can_be_changed(coordinator: User) -> None:
    other = make_supporter()

    answer = signed_in(coordinator).post(f"{HUIS}{other.pk}/rol/", {"role": "coordinator"})

    assert answer.status_code == 404


# --- The yearly look -------------------------------------------------------------------------


def test_the_list_asks_to_be_looked_through_once_a_year(
    coordinator: User, provider: Provider
) -> None:
    client = signed_in(coordinator)
    assert "nog nooit nagelopen" in words(client.get(HUIS))

    client.get(f"{HUIS}nagelopen/")
    assert not AccessReview.objects.exists()
    client.post(f"{HUIS}nagelopen/")

    assert f"Coen liep deze lijst na op {_in_words(timezone.localdate())}" in words(
        client.get(HUIS)
    )
    AccessReview.objects.update(reviewed_on=timezone.localdate() - timedelta(days=366))
    assert "Het is een jaar geleden" in words(client.get(HUIS))


def _in_words(day: date) -> str:
    months = (
        "januari februari maart april mei juni juli augustus september oktober november december"
    )
    return f"{day.day} {months.split()[day.month - 1]} {day.year}"


# --- Editors ---------------------------------------------------------------------------------


def test_editors_invite_for_the_portal(client: Client) -> None:
    editor = make_editor()

    signed_in(editor).post(f"{PORTAL}uitnodigen/", invitation_form(role="technical"))

    assert Invitation.objects.get().portal_role == PortalRole.TECHNICAL


def test_editors_end_a_role_for_the_portal() -> None:
    other = make_editor(name="Els")
    theirs = signed_in(other)

    signed_in(make_editor()).post(f"{PORTAL}{other.pk}/verwijderen/", {"to": ""})

    assert not is_in(theirs)
    other.refresh_from_db()
    assert (other.portal_role, other.is_active) == ("", False)


def test_a_lost_second_factor_is_taken_away_after_a_call_back(supporter: User) -> None:
    theirs = signed_in(supporter)
    form = {"called_back": "on", "reason": "Telefoon kwijt, teruggebeld via de balie."}

    signed_in(make_editor()).post(f"{HUIS}{supporter.pk}/tweede-stap/", form)

    assert not is_in(theirs)
    assert not Authenticator.objects.filter(user=supporter).exists()
    event = AuditEvent.objects.get(action=AuditAction.FACTOR_RESET)
    assert (event.object_id, event.reason) == (str(supporter.pk), form["reason"])
    assert waiting_jobs() == ["clientsupport.jobs.send_account_changed"]


@pytest.mark.parametrize("form", [{"called_back": "on"}, {"reason": "Zomaar."}])
def test_never_without_calling_back_and_a_reason(supporter: User, form: dict[str, str]) -> None:
    signed_in(supporter)

    signed_in(make_editor()).post(f"{HUIS}{supporter.pk}/tweede-stap/", form)

    assert Authenticator.objects.filter(user=supporter).exists()


def test_a_coordinator_asks_an_editor_for_that(coordinator: User, supporter: User) -> None:
    address = f"{HUIS}{supporter.pk}/tweede-stap/"

    assert signed_in(coordinator).get(address).status_code == 404


@pytest.mark.parametrize("deed", ["uitnodigen/", "{}/rol/", "{}/verwijderen/", "{}/tweede-stap/"])
def test_changes_of_people_ask_who_one_is(supporter: User, deed: str) -> None:
    client = signed_in(make_editor(), confirmed=False)

    answer = client.get(HUIS + deed.format(supporter.pk))

    assert answer.headers["Location"].startswith(REAUTHENTICATE)
