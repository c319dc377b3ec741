"""How a team arranges its work: example answers, who is away, and who takes over."""

from datetime import date

import pytest
import time_machine

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.models import Provider
from directory.people.actions.access import move_work
from directory.people.dividing import Division
from intake.models import Absence, ReplyDraft, ReplyTemplate
from intake.seeing import team_of
from intake.workplace.actions.drafting import save_draft
from intake.workplace.actions.supporting import claim
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import join, make_coordinator, make_editor, make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

EXAMPLES, AWAY = "/werkplek/voorbeelden/", "/werkplek/afwezig/"
pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def provider() -> Provider:
    return make_provider(name="Voorbeeld Huis")


@pytest.fixture
def supporter(provider: Provider) -> User:
    return make_supporter(provider, name="Voorbeeld Anna")


@pytest.fixture
def colleague(provider: Provider) -> User:
    return make_supporter(provider, name="Voorbeeld Bas")


def log(action: AuditAction, kind: str) -> list[str]:
    events = AuditEvent.objects.filter(action=action, object_type=f"intake.{kind}")
    return [event.organisation for event in events]


# --- Example answers -----------------------------------------------------------------------------


def test_example_is_made_changed_and_thrown_away(provider: Provider, supporter: User) -> None:
    client = signed_in(supporter)
    typed = {"title": "Groet", "text": "Tot ziens.", "provider": str(provider.pk)}

    client.post(f"{EXAMPLES}nieuw/", typed)
    example = ReplyTemplate.objects.get()
    assert (example.title, example.text, example.provider) == ("Groet", "Tot ziens.", provider)
    client.post(f"{EXAMPLES}{example.pk}/", typed | {"text": "Dag."})
    assert "Dag." in words(client.get(EXAMPLES))
    client.post(f"{EXAMPLES}{example.pk}/weg/")

    assert not ReplyTemplate.objects.exists()
    for action in (AuditAction.ADDED, AuditAction.CHANGED, AuditAction.DELETED):
        assert log(action, "replytemplate") == [provider.audit_key]


def test_only_form_on_the_page_is_enough(supporter: User, provider: Provider) -> None:
    client = signed_in(supporter)
    (hidden,) = page(client.get(f"{EXAMPLES}nieuw/")).select("input[name='provider']")

    assert (hidden["type"], hidden["value"]) == ("hidden", str(provider.pk))


def test_example_without_words(supporter: User) -> None:
    response = signed_in(supporter).post(f"{EXAMPLES}nieuw/", {"title": "", "text": "Wel tekst"})

    assert "Geef het een titel." in words(response)
    assert "Wel tekst" in words(response)


def test_example_of_another_organisation_is_not_there(supporter: User) -> None:
    foreign = make_provider()
    example = ReplyTemplate.objects.create(provider=foreign, title="Vreemd", text="x")
    client = signed_in(supporter)

    assert "Vreemd" not in words(client.get(EXAMPLES))
    assert client.get(f"{EXAMPLES}{example.pk}/").status_code == 404
    assert client.post(f"{EXAMPLES}{example.pk}/weg/").status_code == 404
    client.post(f"{EXAMPLES}nieuw/", {"title": "A", "text": "B", "provider": str(foreign.pk)})
    assert ReplyTemplate.objects.count() == 1


def test_looking_deletes_nothing(provider: Provider, supporter: User) -> None:
    example = ReplyTemplate.objects.create(provider=provider, title="Groet", text="Dag.")

    signed_in(supporter).get(f"{EXAMPLES}{example.pk}/weg/")

    assert ReplyTemplate.objects.exists()


# --- Absence -------------------------------------------------------------------------------------


def away(user: User, colleague: User, **changes: str) -> dict[str, str]:
    who = user.memberships.get()
    days = {"first_day": "2026-03-09", "last_day": "2026-03-13"}
    return {"who": str(who.pk), "replacement": str(colleague.pk), **days, **changes}


@pytest.fixture
def _today() -> object:
    with time_machine.travel("2026-03-02T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.mark.usefixtures("_today")
def test_absence_is_noted_and_ended(supporter: User, colleague: User, provider: Provider) -> None:
    client = signed_in(supporter)

    said = words(client.post(AWAY, away(supporter, colleague), follow=True))

    assert "9 maart tot en met 13 maart 2026; Voorbeeld Bas neemt waar" in said
    absence = Absence.objects.get()
    assert (absence.user, absence.replacement) == (supporter, colleague)
    assert absence.last_day == date(2026, 3, 13)
    client.post(f"{AWAY}{absence.pk}/weg/")
    assert not Absence.objects.exists()
    assert log(AuditAction.ADDED, "absence") == [provider.audit_key]
    assert log(AuditAction.DELETED, "absence") == [provider.audit_key]


@pytest.mark.usefixtures("_today")
@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"first_day": ""}, "Kies een dag."),
        ({"last_day": "2026-03-08"}, "Deze dag ligt voor de eerste dag."),
        ({"replacement": ""}, "Kies een collega."),
        ({"last_day": "gisteren"}, "Fout:"),
    ],
)
def test_absence_that_is_not_right(
    supporter: User, colleague: User, changes: dict[str, str], says: str
) -> None:
    response = signed_in(supporter).post(AWAY, away(supporter, colleague, **changes))

    assert says in words(response)
    assert not Absence.objects.exists()


@pytest.mark.usefixtures("_today")
def test_replacement_is_another_colleague(supporter: User, colleague: User) -> None:
    stranger, client = make_supporter(), signed_in(supporter)

    for wrong in (supporter, stranger):
        client.post(AWAY, away(supporter, wrong))

    assert not Absence.objects.exists()


@pytest.mark.usefixtures("_today")
def test_colleague_of_one_organisation_replaces_nobody_of_the_other(supporter: User) -> None:
    other = make_provider()
    join(supporter, other, role="supporter")  # type: ignore[arg-type]
    stranger = make_supporter(other)
    who = supporter.memberships.exclude(provider=other).get()
    data = away(stranger, stranger) | {"who": str(who.pk)}

    response = signed_in(supporter).post(AWAY, data)

    assert "Kies een andere collega van dezelfde organisatie." in words(response)


@pytest.mark.usefixtures("_today")
def test_supporter_enters_only_their_own(supporter: User, colleague: User) -> None:
    client = signed_in(supporter)
    client.post(AWAY, away(colleague, supporter))
    assert not Absence.objects.exists()
    signed_in(colleague).post(AWAY, away(colleague, supporter))
    absence = Absence.objects.get()

    assert client.post(f"{AWAY}{absence.pk}/weg/").status_code == 404
    assert Absence.objects.exists()


@pytest.mark.usefixtures("_today")
def test_coordinator_enters_and_ends_everybodys(
    provider: Provider, supporter: User, colleague: User
) -> None:
    client = signed_in(make_coordinator(provider))

    client.post(AWAY, away(supporter, colleague))
    absence = Absence.objects.get()
    client.post(f"{AWAY}{absence.pk}/weg/")

    assert not Absence.objects.exists()
    assert signed_in(make_coordinator()).post(f"{AWAY}{absence.pk}/weg/").status_code == 404


@pytest.mark.usefixtures("_today")
def test_coordinator_replaces_a_colleague_with_a_reason(
    provider: Provider, supporter: User
) -> None:
    coordinator = make_coordinator(provider)
    client = signed_in(coordinator)

    response = client.post(AWAY, away(supporter, coordinator, reason=" "))
    assert "Schrijf op waarom u de gesprekken moet lezen." in words(response)
    assert not Absence.objects.exists()
    client.post(AWAY, away(supporter, coordinator, reason="Ziek"))

    who = f"{supporter.pk} replaced by {coordinator.pk}"
    assert AuditEvent.objects.get(action=AuditAction.OPENED).reason == f"{who}: Ziek"


@pytest.mark.usefixtures("_today")
def test_supporter_is_asked_no_reason(supporter: User) -> None:
    assert not page(signed_in(supporter).get(AWAY)).select("[name=reason]")


# --- Somebody leaves -----------------------------------------------------------------------------


def test_requests_of_who_leaves_go_to_a_colleague(
    provider: Provider, supporter: User, colleague: User
) -> None:
    asked: Asked = ask(make_offer(provider=provider))
    elsewhere = ask()
    join(supporter, elsewhere.provider, role="supporter")  # type: ignore[arg-type]
    for each in (asked, elsewhere):
        with team_of(supporter):
            claim(request=each.read(), by=supporter)
            save_draft(request=each.read(), typed={"text": "Een begin"}, by=supporter)

    division = Division.all_to(colleague)
    moved = move_work(organisation=provider, of=supporter, division=division, by=make_editor())

    assert moved == 1
    assert asked.read().supporter == colleague
    assert elsewhere.read().supporter == supporter
    with team_of(supporter):
        assert [draft.request_id for draft in ReplyDraft.objects.all()] == [elsewhere.uuid]
