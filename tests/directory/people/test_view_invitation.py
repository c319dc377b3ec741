"""The link in an invitation: an account for somebody new, more work for somebody known."""

from urllib.parse import unquote

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.test import Client

from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, User
from directory.enums import MemberRole
from directory.models import Invitation, Membership, Provider
from directory.people.actions.people import invite, withdraw_invitation
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_editor, make_user
from tests.helpers.accounts import is_in, types_password
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
EMAIL = "nieuw@voorbeeld.example"
SENTENCE = "mijn hond eet graag stroopwafels"
FORM = {"name": "Noor Nieuw", "password": SENTENCE}
OVER = "Deze uitnodiging werkt niet meer"


@pytest.fixture
def provider() -> Provider:
    return make_provider(name="Voorbeeld Huis", slug="huis")


@pytest.fixture
def coordinator(provider: Provider) -> User:
    return make_coordinator(provider, name="Coen")


@pytest.fixture
def invitation(provider: Provider, coordinator: User) -> Invitation:
    role = MemberRole.SUPPORTER
    return invite(email=EMAIL, by=coordinator, organisation=provider, role=role, may_bundle=True)


def link(invitation: Invitation) -> str:
    return f"/account/uitnodiging/{invitation.token}/"


def test_the_mail_brings_the_link(invitation: Invitation, mailoutbox: list[object]) -> None:
    run_jobs()

    (mail,) = mailoutbox
    assert getattr(mail, "to", None) == [EMAIL]
    body = getattr(mail, "body", "")
    assert link(invitation) in body
    assert "Coen" in body
    assert "Voorbeeld Huis" in body


def test_a_withdrawn_one_is_not_mailed(
    invitation: Invitation, coordinator: User, mailoutbox: list[object]
) -> None:
    withdraw_invitation(invitation=invitation, by=coordinator)
    run_jobs()

    assert not mailoutbox


def test_opening_the_link_changes_nothing(client: Client, invitation: Invitation) -> None:
    """Mail scanners open links, and ask for their heads."""
    for _ in range(2):
        client.head(link(invitation))
        answer = client.get(link(invitation))

    assert heading(answer) == "Maak uw account"
    assert "Coen nodigt u uit." in words(answer)
    assert answer.headers["Cache-Control"] == "no-store"
    assert not User.objects.filter(email=EMAIL).exists()


def test_somebody_new_gets_an_account_and_goes_on_to_the_second_step(
    client: Client, invitation: Invitation, provider: Provider
) -> None:
    answer = client.post(link(invitation), FORM)

    assert answer.headers["Location"] == "/account/tweede-stap/"
    user = User.objects.get(email=EMAIL)
    assert user.name == "Noor Nieuw"
    membership = Membership.objects.get(user=user)
    assert (membership.provider, membership.role) == (provider, MemberRole.SUPPORTER)
    assert membership.may_bundle
    assert EmailAddress.objects.get(user=user).verified
    # And can make a second factor without typing the password once more
    assert client.get("/account/tweede-stap/app/").status_code == 200
    event = AuditEvent.objects.get(action=AuditAction.JOINED)
    assert (event.actor, event.organisation) == (user, provider.audit_key)


def test_the_link_works_once(client: Client, invitation: Invitation) -> None:
    client.post(link(invitation), FORM)

    answer = Client().post(link(invitation), FORM | {"name": "Een ander"})

    assert answer.status_code == 410
    assert heading(answer) == OVER
    assert User.objects.get(email=EMAIL).name == "Noor Nieuw"


def test_a_withdrawn_one_leads_nowhere(
    client: Client, invitation: Invitation, coordinator: User
) -> None:
    withdraw_invitation(invitation=invitation, by=coordinator)

    assert heading(client.get(link(invitation))) == OVER
    assert client.post(link(invitation), FORM).status_code == 410


def test_after_a_week_it_leads_nowhere(client: Client, invitation: Invitation) -> None:
    Invitation.objects.update(expires_at=invitation.invited_at)

    assert heading(client.get(link(invitation))) == OVER


@pytest.mark.parametrize("token", ["x", "x.y.z"])
def test_a_made_up_link_leads_nowhere(client: Client, token: str) -> None:
    assert client.get(f"/account/uitnodiging/{token}/").status_code == 410


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"name": "", "password": SENTENCE}, "Uw naam"),
        ({"name": "Noor", "password": "te kort"}, "te kort"),
        ({"name": "Noor", "password": EMAIL}, "lijkt te veel"),
    ],
)
def test_what_is_wrong_is_said_and_the_invitation_stays(
    client: Client, invitation: Invitation, form: dict[str, str], error: str
) -> None:
    answer = client.post(link(invitation), form)

    title = page(answer).title
    assert title
    assert title.text.startswith("Fout: ")
    assert error in words(answer)
    assert Invitation.objects.open().filter(pk=invitation.pk).exists()


def test_a_role_for_the_portal(client: Client) -> None:
    invitation = invite(email=EMAIL, by=None, portal_role=PortalRole.PRIVACY_OFFICER)

    client.post(link(invitation), FORM)

    assert User.objects.get(email=EMAIL).portal_role == PortalRole.PRIVACY_OFFICER


# --- Somebody with an account ----------------------------------------------------------------


def test_who_has_an_account_logs_in_first(client: Client, invitation: Invitation) -> None:
    make_user(email=EMAIL)

    answer = client.get(link(invitation))

    assert heading(answer) == "U heeft al een account"
    login = page(answer).select_one("main a.c-button")
    assert login
    assert unquote(str(login["href"])) == f"/account/inloggen/?next={link(invitation)}"


def test_who_has_an_account_cannot_be_given_another_password(
    client: Client, invitation: Invitation
) -> None:
    user = make_user(email=EMAIL, name="Noor")

    client.post(link(invitation), FORM)

    user.refresh_from_db()
    assert user.name == "Noor"
    assert not user.memberships.exists()
    assert not user.check_password(SENTENCE)


def test_then_one_button_is_enough(invitation: Invitation, provider: Provider) -> None:
    user = make_user(email=EMAIL)
    client = signed_in(user)

    assert heading(client.get(link(invitation))) == "Uitnodiging aannemen"
    assert not user.memberships.exists()
    assert client.post(link(invitation)).headers["Location"] == "/account/"
    assert user.memberships.get().provider == provider


def test_who_is_logged_in_as_somebody_else_takes_nothing(invitation: Invitation) -> None:
    other = make_user()
    client = signed_in(other)

    assert heading(client.get(link(invitation))) == "Deze uitnodiging is voor iemand anders"
    client.post(link(invitation), FORM)
    assert not other.memberships.exists()
    assert not User.objects.filter(email=EMAIL).exists()


def test_a_closed_account_opens_again_with_nothing_of_before(
    client: Client, invitation: Invitation
) -> None:
    closed = make_user(email=EMAIL, is_active=False)
    Authenticator.objects.create(user=closed, type=Authenticator.Type.TOTP, data={})

    client.post(link(invitation), FORM)

    closed.refresh_from_db()
    assert closed.is_active
    assert closed.check_password(SENTENCE)
    assert not Authenticator.objects.exists()


def test_a_second_invitation_for_the_same_work_replaces_the_first(
    client: Client, invitation: Invitation, provider: Provider, coordinator: User
) -> None:
    again = invite(
        email=EMAIL.upper(), by=coordinator, organisation=provider, role=MemberRole.COORDINATOR
    )

    assert heading(client.get(link(invitation))) == OVER
    assert heading(client.get(link(again))) == "Maak uw account"


def test_the_new_account_really_logs_in(client: Client, invitation: Invitation) -> None:
    client.post(link(invitation), FORM)
    browser = Client()

    types_password(browser, EMAIL, SENTENCE)

    assert browser.get("/account/").headers["Location"] == "/account/tweede-stap/"
    assert not is_in(browser)


def test_an_editor_is_invited_to_the_portal_itself(client: Client) -> None:
    invitation = invite(email=EMAIL, by=make_editor(name="Edith"), portal_role=PortalRole.EDITOR)

    assert "Naast u" in words(client.get(link(invitation)))
