"""Ending the access of somebody: their work, their sessions, and who still reads questions."""

import pytest

from clientsupport.audit.log import ReasonMissing
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import MemberRole
from directory.models import (
    Authority,
    Membership,
    Offer,
    OfferDraft,
    Provider,
)
from directory.people.actions import access
from tests.factories.directory import make_offer, make_provider, make_reader
from tests.factories.people import (
    join,
    make_authority,
    make_coordinator,
    make_editor,
    make_supporter,
)
from tests.helpers.accounts import is_in
from tests.helpers.pages import page, words
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


def test_removing_says_what_happens_first(coordinator: User, supporter: User) -> None:
    answer = signed_in(coordinator).get(f"{HUIS}{supporter.pk}/verwijderen/", {"to": ""})

    assert "meteen overal uitgelogd" in words(answer)
    assert supporter.memberships.exists()


def test_removing_ends_the_sessions_and_closes_the_account(
    coordinator: User, supporter: User
) -> None:
    theirs = signed_in(supporter)
    assert is_in(theirs)

    signed_in(coordinator).post(f"{HUIS}{supporter.pk}/verwijderen/", {"to": ""})

    assert not is_in(theirs)
    supporter.refresh_from_db()
    assert not supporter.is_active
    assert not supporter.memberships.exists()


def test_who_works_elsewhere_too_keeps_that(coordinator: User, supporter: User) -> None:
    elsewhere = join(supporter, make_provider(), role=MemberRole.SUPPORTER)

    signed_in(coordinator).post(f"{HUIS}{supporter.pk}/verwijderen/", {"to": ""})

    supporter.refresh_from_db()
    assert supporter.is_active
    assert supporter.memberships.get() == elsewhere


def test_their_work_goes_to_a_colleague(
    coordinator: User, provider: Provider, supporter: User
) -> None:
    leaving = make_coordinator(provider)
    draft = OfferDraft.objects.create(
        offer=make_offer(provider=provider), content={}, saved_by=leaving
    )

    client, address = signed_in(coordinator), f"{HUIS}{leaving.pk}/verwijderen/"
    seen = page(client.get(address)).select_one("[name=seen]")
    assert seen
    client.post(address, {"to": coordinator.pk, "seen": seen["value"]})

    draft.refresh_from_db()
    assert draft.saved_by == coordinator
    assert AuditEvent.objects.filter(action=AuditAction.MOVED, actor=coordinator).exists()


def test_nobody_takes_over_unless_chosen(coordinator: User, supporter: User) -> None:
    answer = signed_in(coordinator).get(f"{HUIS}{supporter.pk}/verwijderen/")

    options = page(answer).select("[name=to] option")
    assert [option.get("value") for option in options if option.has_attr("selected")] in ([], [""])
    assert options[0].get("value") == ""
    assert str(coordinator.pk) in [option.get("value") for option in options]


def test_work_that_makes_conversations_readable_goes_with_a_reason(
    coordinator: User, supporter: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def move(*facts: object) -> int:
        if not facts[-1]:
            raise ReasonMissing
        return 1

    monkeypatch.setattr(access, "movers", lambda: [move])
    client, form = signed_in(coordinator), {"to": coordinator.pk, "reason": ""}

    answer = client.post(f"{HUIS}{supporter.pk}/verwijderen/", form)
    assert "Schrijf op waarom u deze gesprekken moet lezen." in words(answer)
    assert supporter.memberships.exists()
    client.post(f"{HUIS}{supporter.pk}/verwijderen/", form | {"reason": "Ziek"})

    assert not supporter.memberships.exists()


def test_work_never_goes_to_a_stranger(coordinator: User, supporter: User) -> None:
    stranger = make_supporter()

    form = {"to": stranger.pk}
    answer = signed_in(coordinator).post(f"{HUIS}{supporter.pk}/verwijderen/", form)

    assert page(answer).select("[role=alert] li")
    assert supporter.memberships.exists()


def test_removing_the_last_reader_says_that_no_questions_are_taken(provider: Provider) -> None:
    reader = make_reader(provider)
    make_offer(provider=provider, takes_requests=False)
    editor, address = signed_in(make_editor()), f"{HUIS}{reader.pk}/verwijderen/"
    said = "Dan kan niemand hier nog vragen lezen"
    assert said not in words(editor.get(address))
    Offer.objects.update(takes_requests=True)
    assert said in words(editor.get(address))
    second = make_reader(provider)
    assert said not in words(editor.get(address))
    second.delete()

    response = editor.post(address, {"to": ""}, follow=True)

    assert "Niemand bij Voorbeeld Huis kan nu vragen lezen." in words(response)
    assert not Offer.objects.askable().exists()


def test_taking_away_the_second_factor_of_the_last_reader_says_so_too(provider: Provider) -> None:
    reader = make_reader(provider)
    make_offer(provider=provider, takes_requests=False)
    Offer.objects.update(takes_requests=True)
    editor, address = signed_in(make_editor()), f"{HUIS}{reader.pk}/tweede-stap/"
    assert "Dan kan niemand hier nog vragen lezen" in words(editor.get(address))

    response = editor.post(address, {"called_back": "on", "reason": "kwijt"}, follow=True)

    assert "Niemand bij Voorbeeld Huis kan nu vragen lezen." in words(response)


def test_nobody_removes_themselves(coordinator: User) -> None:
    address = f"{HUIS}{coordinator.pk}/verwijderen/"

    assert signed_in(coordinator).post(address, {"to": ""}).status_code == 404


def test_an_editor_can_remove_the_last_coordinator(coordinator: User) -> None:
    signed_in(make_editor()).post(f"{HUIS}{coordinator.pk}/verwijderen/", {"to": ""})

    assert not Membership.objects.exists()
