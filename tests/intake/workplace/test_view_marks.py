"""A day on which to see a request again, and the labels of the organisation."""

from collections.abc import Iterator
from datetime import date

import pytest
import time_machine

from clientsupport.models import AuditEvent, User
from intake.models import HelpRequest, Label, Labelling, Reminder
from intake.seeing import team_of
from intake.workplace.actions.marks import add_label, set_labels, set_reminder
from intake.workplace.actions.supporting import answer, claim
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator, make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
MONDAY, TUESDAY, FRIDAY = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 6)


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-03-02T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def asked() -> Asked:
    return ask(make_offer(takes_requests=True))


@pytest.fixture
def holder(asked: Asked) -> User:
    user = make_supporter(asked.provider, password=None)
    with team_of(user):
        claim(request=asked.read(), by=user)
    return user


def address(asked: Asked, deed: str = "") -> str:
    return f"/werkplek/vraag/{asked.uuid}/{deed}"


def handles(user: User, pile: str = "te-doen") -> list[str]:
    """Return what a list shows, in its order."""
    shown = page(signed_in(user).get(f"/werkplek/?lijst={pile}"))
    rows = shown.select("main .c-inbox__handle")
    return [row.get_text() for row in rows]


# --- Reminders -----------------------------------------------------------------------------------


def test_on_its_day_it_is_due_for_who_set_it(
    asked: Asked, holder: User, clock: time_machine.Traveller
) -> None:
    urgent, later = ask(asked.offer), ask(asked.offer)
    with team_of(holder):
        answer(request=asked.read(), text="Tot vrijdag.", is_question=False, by=holder)
    client = signed_in(holder)
    assert asked.read().handle not in handles(holder)
    said = words(client.post(address(asked, "herinnering/"), {"on": "2026-03-03"}, follow=True))
    assert "Uw herinnering is bewaard." in said
    assert page(client.get(address(asked))).select("#id_on[value='2026-03-03']")
    assert asked.read().handle not in handles(holder)
    clock.move_to("2026-03-03T12:00:00+01:00")

    assert handles(holder)[0] == asked.read().handle  # the others are due on Wednesday
    assert set(handles(holder)[1:]) == {urgent.read().handle, later.read().handle}
    assert "herinnering" in words(signed_in(holder).get("/werkplek/?lijst=van-mij"))
    colleague = make_supporter(asked.provider, password=None)
    assert asked.read().handle not in handles(colleague)
    with team_of(holder):
        answer(request=asked.read(), text="Lukt het?", is_question=True, by=holder)
        assert not Reminder.objects.exists()


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2026-03-01", "Die dag is al voorbij. Kies een latere dag."),
        ("2026-12-01", "Dan is de hulpvraag al gewist. Kies een eerdere dag."),
        ("morgen", "Kies een dag."),
    ],
)
def test_day_that_is_none_sets_nothing(asked: Asked, holder: User, day: str, why: str) -> None:
    response = signed_in(holder).post(address(asked, "herinnering/"), {"on": day}, follow=True)

    assert why in words(response)
    with team_of(holder):
        assert not Reminder.objects.exists()


def test_one_takes_it_back(asked: Asked, holder: User) -> None:
    with team_of(holder):
        set_reminder(request=asked.read(), on=FRIDAY, by=holder)
        set_reminder(request=asked.read(), on=TUESDAY, by=holder)
        assert Reminder.objects.get().on == TUESDAY

    said = words(signed_in(holder).post(address(asked, "herinnering/"), {"on": ""}, follow=True))

    assert "Uw herinnering is weg." in said
    with team_of(holder):
        assert not Reminder.objects.exists()


# --- Labels --------------------------------------------------------------------------------------


@pytest.fixture
def label(asked: Asked) -> Label:
    return Label.objects.create(provider=asked.provider, name="bezwaar")


def test_coordinator_keeps_the_list(asked: Asked, label: Label) -> None:
    client = signed_in(make_coordinator(asked.provider, password=None))
    form = {"provider": asked.provider.pk}

    assert "Dit label is er al." in words(
        client.post("/werkplek/labels/", form | {"name": "Bezwaar"})
    )
    assert "Schrijf een kort woord op." in words(client.post("/werkplek/labels/", form))
    long = client.post("/werkplek/labels/", form | {"name": "x" * 31})
    assert long.status_code == 200
    elsewhere = {"provider": make_offer().provider.pk, "name": "spoed"}
    assert client.post("/werkplek/labels/", elsewhere).status_code == 200
    said = words(client.post("/werkplek/labels/", form | {"name": "spoed"}, follow=True))

    assert "Het label is erbij." in said
    assert [label.name for label in Label.objects.all()] == ["bezwaar", "spoed"]
    supporter = signed_in(make_supporter(asked.provider, password=None))
    assert supporter.get("/werkplek/labels/").status_code == 404


def test_two_who_add_the_same_label_at_once_make_one(asked: Asked, holder: User) -> None:
    for _ in range(2):  # the form of either was made before the other one sent theirs
        add_label(label=Label(provider=asked.provider, name="haast"), by=holder)

    assert Label.objects.filter(provider=asked.provider, name="haast").count() == 1


def test_labels_are_chosen_and_found(asked: Asked, holder: User, label: Label) -> None:
    client, foreign = (
        signed_in(holder),
        Label.objects.create(provider=make_offer().provider, name="vreemd"),
    )

    refused = client.post(address(asked, "labels/"), {"labels": [foreign.pk]}, follow=True)
    assert "Kies labels uit de lijst." in words(refused)
    client.post(address(asked, "labels/"), {"labels": [label.pk]})

    assert "Labels: bezwaar" in words(client.get(address(asked)))
    with team_of(holder):
        assert [row.pk for row in HelpRequest.objects.labelled(label.pk)] == [asked.uuid]
        assert not HelpRequest.objects.labelled(foreign.pk).exists()
    client.post(address(asked, "labels/"), {})
    assert "Labels:" not in words(client.get(address(asked)))


def test_list_shows_labels_and_is_narrowed_by_one(asked: Asked, holder: User, label: Label) -> None:
    ask(asked.offer)  # without a label
    foreign = Label.objects.create(provider=make_offer().provider, name="vreemd")
    with team_of(holder):
        set_labels(request=asked.read(), labels=[label], by=holder)
    client, found = signed_in(holder), f"/werkplek/?lijst=te-doen&label={label.pk}"
    shown = page(client.get(found))

    assert [row.get_text() for row in shown.select(".c-inbox__handle")] == [asked.read().handle]
    assert [row.get_text() for row in shown.select(".c-inbox__labels bdi")] == ["bezwaar"]
    chosen = shown.select("select[name=label] option")
    assert [(option.get_text(), option.has_attr("selected")) for option in chosen] == [
        ("Alle", False),
        ("bezwaar", True),
    ]
    (live,) = shown.select("[data-cs-live]")
    assert f"label={label.pk}" in str(live["data-cs-live"])
    assert len(handles(holder)) == 2
    assert handles(holder, f"te-doen&label={foreign.pk}") == []
    assert len(handles(holder, "te-doen&label=x" + "9" * 30)) == 2  # no key: not a filter


def test_label_that_is_deleted_goes_from_requests(asked: Asked, holder: User, label: Label) -> None:
    with team_of(holder):
        set_labels(request=asked.read(), labels=[label], by=holder)
    client = signed_in(make_coordinator(asked.provider, password=None))

    said = words(client.post(f"/werkplek/labels/{label.pk}/weg/", follow=True))

    assert "Het label is weg, ook bij 1 hulpvraag." in said
    with team_of(holder):
        assert not Labelling.objects.exists()
        assert not AuditEvent.objects.filter(reason__contains=asked.texts()[0]).exists()


def test_label_of_another_organisation_is_not_there(label: Label) -> None:
    client = signed_in(make_coordinator(password=None))

    assert client.post(f"/werkplek/labels/{label.pk}/weg/").status_code == 404
    assert Label.objects.filter(pk=label.pk).exists()
