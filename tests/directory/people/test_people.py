"""Who can still look after the people of an organisation, and what later apps may add."""

from datetime import date

import pytest

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Invitation, Membership, Provider
from directory.people.actions import access
from directory.people.actions.people import InvitationOver, accept, accept_as_new, invite
from directory.people.dividing import Division
from directory.people.queries import Team, is_review_due, people
from tests.factories.directory import make_provider
from tests.factories.people import (
    join,
    make_authority,
    make_coordinator,
    make_editor,
    make_official,
    make_supporter,
    make_user,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def provider() -> Provider:
    return make_provider()


def test_the_last_coordinator_cannot_be_removed_by_a_colleague(provider: Provider) -> None:
    last = make_coordinator(provider).memberships.get()

    with pytest.raises(access.LastLead):
        access.remove(membership=last, by=make_supporter(provider))

    assert Membership.objects.filter(pk=last.pk).exists()


def test_one_of_two_can(provider: Provider) -> None:
    first, second = make_coordinator(provider), make_coordinator(provider)

    access.remove(membership=first.memberships.get(), by=second)

    assert second.memberships.exists()
    assert not first.memberships.exists()


def test_the_last_official_neither() -> None:
    authority = make_authority()
    last = make_official(authority).memberships.get()

    with pytest.raises(access.LastLead):
        access.change_role(
            membership=last, role=MemberRole.COUNCIL_MEMBER, may_bundle=False, by=last.user
        )


def test_apps_add_what_has_to_be_moved(provider: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    leaving, staying = make_coordinator(provider), make_coordinator(provider)
    asked: list[object] = []

    def move(*facts: object) -> int:
        asked.append(facts)
        return 3

    monkeypatch.setattr(access, "movers", lambda: [move])
    division = Division.all_to(staying)

    moved = access.move_work(
        organisation=provider, of=leaving, division=division, by=staying, reason="Ziek"
    )

    assert asked == [(provider, leaving, division, staying, "Ziek")]
    assert moved == 3


def test_an_invitation_is_for_one_address_only() -> None:
    invitation = invite(email="een@voorbeeld.example", by=None, portal_role=PortalRole.EDITOR)
    other = make_user()

    with pytest.raises(InvitationOver):
        accept(token=invitation.token, by=other)

    assert not other.portal_role


def test_pressing_the_button_twice_makes_one_account() -> None:
    invitation = invite(email="een@voorbeeld.example", by=None, portal_role=PortalRole.EDITOR)
    facts = {"token": invitation.token, "name": "Een", "password": "een lang wachtwoord"}

    accept_as_new(**facts)
    with pytest.raises(InvitationOver):
        accept_as_new(**facts)

    assert User.objects.count() == 1


def test_people_are_seen_by_those_who_lead_them(provider: Provider) -> None:
    member = make_supporter(provider)
    stranger = make_coordinator()
    lead, editor = make_coordinator(provider), make_editor()
    there = member.memberships.get()

    assert there in Membership.objects.visible_to(lead)
    assert there in Membership.objects.visible_to(editor)
    assert there in Membership.objects.visible_to(member)
    assert there not in Membership.objects.visible_to(stranger)


def test_invitations_are_seen_by_those_who_lead(provider: Provider) -> None:
    role = MemberRole.SUPPORTER
    sent = invite(email="x@voorbeeld.example", by=None, organisation=provider, role=role)

    assert sent in Invitation.objects.visible_to(make_coordinator(provider))
    assert sent in Invitation.objects.visible_to(make_editor())
    assert sent not in Invitation.objects.visible_to(make_supporter(provider))
    assert sent not in Invitation.objects.visible_to(make_coordinator())


def test_the_portal_itself_needs_no_yearly_look() -> None:
    assert not is_review_due(Team(), None, today=date(2026, 11, 23))


def test_the_team_of_an_organisation_is_one_statement(
    provider: Provider, django_assert_num_queries: object
) -> None:
    for _ in range(5):
        join(make_user(), provider, role=MemberRole.SUPPORTER)

    with django_assert_num_queries(1):  # type: ignore[operator]
        assert len(people(Team(provider))) == 5
