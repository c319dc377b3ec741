"""The lists of the workplace: what waits, for whom, until when, and no text at all."""

import re
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import quote

import pytest
import time_machine
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from clientsupport.database.connections import Role
from clientsupport.models import AuditEvent, User
from directory.models import LifeDomain, Municipality
from intake.enums import CloseReason, ForWhom
from intake.seeing import team_of
from intake.workplace.actions.supporting import answer, claim, close
from intake.workplace.announcing import tell_desk
from tests.factories.directory import make_offer
from tests.factories.people import (
    make_coordinator,
    make_editor,
    make_official,
    make_supporter,
)
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.pages import page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

START = "/werkplek/"
pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    """A Monday at noon."""
    with time_machine.travel("2026-03-02T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def asked() -> Asked:
    return ask()


@pytest.fixture
def supporter(asked: Asked) -> User:
    return make_supporter(asked.provider)


def take(asked: Asked, user: User) -> None:
    with team_of(user):
        claim(request=asked.read(), by=user)


def handles(user: User, address: str = START) -> list[str]:
    """Return which requests a list shows, in its order."""
    rows = page(signed_in(user).get(address)).select("main .c-inbox__handle")
    return [row.get_text(strip=True) for row in rows]


def counts(user: User) -> dict[str, int]:
    pills = page(signed_in(user).get(START)).select("main .c-inbox__pile")
    found = [re.fullmatch(r"(.+?)\s*(\d+)", pill.get_text(strip=True)) for pill in pills]
    return {match[1].strip(): int(match[2]) for match in found if match}


def link(asked: Asked) -> str:
    return f"/werkplek/vraag/{asked.uuid}/"


def test_new_one_stands_first_with_what_is_needed(asked: Asked, supporter: User) -> None:
    said = words(signed_in(supporter).get(START))

    assert "Utrecht" in said
    assert "nog 2 werkdagen" in said
    assert asked.read().handle in said
    assert TEXT not in said
    assert not AuditEvent.objects.filter(object_id=str(asked.uuid)).exists()


def test_facts_of_a_request(supporter: User, asked: Asked) -> None:
    domain = LifeDomain.objects.first()
    ask(asked.offer, domain=domain, for_whom=ForWhom.CHILD)

    said = words(signed_in(supporter).get(START))

    assert f"{domain} – Utrecht".lower() in said.lower()
    assert "binnen 2 mrt, voor mijn kind" in said
    assert asked.offer.title in said


def test_each_list_holds_what_its_name_says(asked: Asked, supporter: User) -> None:
    new, mine, theirs, answered, closed = asked, *(ask(asked.offer) for _ in range(4))
    colleague = make_supporter(asked.provider)
    for taken in (mine, answered, closed):
        take(taken, supporter)
    take(theirs, colleague)
    with team_of(supporter):
        answer(request=answered.read(), text="Ja.", is_question=True, by=supporter)
        close(request=closed.read(), reason=CloseReason.ANSWERED, text="", by=supporter)
    handle = {name: row.read().handle for name, row in locals().items() if isinstance(row, Asked)}

    def listed(pile: str) -> set[str]:
        return set(handles(supporter, f"{START}?lijst={pile}"))

    assert listed("te-doen") == {handle["new"], handle["mine"]}
    assert listed("nieuw") == {handle["new"]}
    assert listed("van-mij") == {handle["mine"], handle["answered"]}
    assert listed("wacht-op-ons") == {handle["mine"], handle["theirs"]}
    assert listed("wacht-op-inwoner") == {handle["answered"]}
    assert listed("afgerond") == {handle["closed"]}
    assert counts(supporter) == {
        "Nu te doen": 2,
        "Nieuw": 1,
        "Van mij": 2,
        "Wacht op ons": 2,
        "Wacht op de inwoner": 1,
        "Afgerond": 1,
        "Doorgegeven": 0,
    }


def test_list_leads_exactly_to_what_can_be_opened(asked: Asked, supporter: User) -> None:
    theirs, elsewhere = ask(asked.offer), ask()
    take(theirs, make_supporter(asked.provider))
    client = signed_in(supporter)
    html = (
        client.get(START).content.decode()
        + client.get(f"{START}?lijst=wacht-op-ons").content.decode()
    )

    for row, is_open in ((asked, True), (theirs, False), (elsewhere, False)):
        assert (link(row) in html) == is_open
        assert (client.get(link(row)).status_code == 200) == is_open


def test_coordinator_is_led_to_giving_it_away(asked: Asked, supporter: User) -> None:
    take(asked, supporter)
    client = signed_in(make_coordinator(asked.provider))

    html = client.get(f"{START}?lijst=wacht-op-ons").content.decode()

    assert f"{link(asked)}toewijzen/" in html
    assert client.get(link(asked)).status_code == 404


def test_late_ones_come_first_and_say_so(
    asked: Asked, supporter: User, clock: time_machine.Traveller
) -> None:
    old = asked.read().handle
    clock.shift(timedelta(days=3))
    new = ask(asked.offer).read().handle

    assert handles(supporter) == [old, new]
    said = words(signed_in(supporter).get(START))
    assert "1 hulpvraag is te laat." in said
    assert "1 werkdag te laat" in said


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("gemeente=utrecht", True),
        ("gemeente=zeist", False),
        ("via=portal", True),
        ("via=phone", False),
        ("onderwerp=bestaat-niet", False),
        ("via=bestaat-niet", True),
        ("kenmerk=%00", True),
        ("lijst=%00&gemeente=%00&bladzijde=zeven", True),
    ],
)
def test_narrowing(asked: Asked, supporter: User, query: str, is_found: bool) -> None:
    assert bool(handles(supporter, f"{START}?{query}")) == is_found


def test_handle_leads_to_its_request(asked: Asked, supporter: User) -> None:
    for _ in range(5):
        ask(asked.offer)
    handle = asked.read().handle

    for typed in (handle.lower(), f"Kenmerk: {handle}.", f" {handle[:2]}\u2011{handle[2:]}\u200b"):
        assert handles(supporter, f"{START}?kenmerk={quote(typed)}") == [handle]


def test_fragment_shows_the_same_list_and_is_no_sign_of_somebody(
    asked: Asked, supporter: User, clock: time_machine.Traveller
) -> None:
    client = signed_in(supporter)
    html = page(client.get(START))
    (live,) = html.select("[data-cs-live]")
    clock.shift(timedelta(minutes=20))
    fragment = client.get(str(live["data-cs-live"]), headers={"X-Poll": "1"})

    assert asked.read().handle in fragment.content.decode()
    assert "<html" not in fragment.content.decode()
    clock.shift(timedelta(minutes=15))
    assert client.get(START).headers["Location"].startswith("/account/inloggen/")


def test_long_list_takes_more_pages_and_few_questions(
    asked: Asked, supporter: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with time_machine.travel(timezone.now()):
        for _ in range(20):
            ask(asked.offer)
    client = signed_in(supporter)

    with django_assert_max_num_queries(14):
        first = client.get(START)
    (more,) = page(first).select("main a[rel='next']")
    assert len(page(first).select("main .c-inbox__list li")) == 20
    assert len(handles(supporter, str(more["href"]))) == 1


def test_filters_hold_what_there_is(asked: Asked, supporter: User) -> None:
    ask(make_offer(takes_requests=True), municipality=Municipality.objects.get(slug="zeist"))

    options = page(signed_in(supporter).get(f"{START}?zoek=ja")).select("#gemeente option")

    assert [option.get_text() for option in options] == ["Alle", "Utrecht"]


@pytest.mark.parametrize("make", [make_official, make_editor])
def test_does_not_exist_for_others(asked: Asked, make: object) -> None:
    client = signed_in(make())  # type: ignore[operator]

    for address in (START, f"{START}lijst/", f"{START}nieuw/", link(asked)):
        assert client.get(address).status_code == 404


def test_nothing_there(supporter: User) -> None:
    said = words(signed_in(supporter).get(f"{START}?lijst=afgerond"))

    assert "Hier ligt niets. Mooi!" in said


# --- The portal's desk ---------------------------------------------------------------------------


def test_desk_sees_that_it_waits_and_not_what_it_says(
    asked: Asked, supporter: User, clock: time_machine.Traveller
) -> None:
    client = signed_in(make_editor())
    assert "Er wacht niets te lang" in words(client.get(f"{START}balie/"))
    clock.shift(timedelta(days=9))
    with acting_as(Role.JOBS):
        tell_desk(timezone.localdate())
    client = signed_in(make_editor())

    said = words(client.get(f"{START}balie/"))

    assert asked.provider.name in said
    assert TEXT not in said
    assert client.get(link(asked)).status_code == 404
    assert signed_in(supporter).get(f"{START}balie/").status_code == 404
