"""The inbox: what is new to somebody, who wrote last, what was passed on, and how far it counts."""

from datetime import timedelta

import pytest
from django.utils import timezone

from clientsupport.models import User
from directory.enums import MemberRole
from intake.conversation.actions.conversing import accept_passing, ask_other, write_message
from intake.enums import DeletionReason
from intake.models import Absence, HelpRequest, Reading
from intake.retention.deleting import delete_request
from intake.seeing import one_request, team, team_of
from intake.workplace.actions.hands import break_glass, propose_passing
from intake.workplace.actions.reading import note_read
from intake.workplace.actions.supporting import answer, claim
from intake.workplace.queries import lists
from intake.workplace.queries.counts import number_to_do
from tests.factories.directory import make_offer
from tests.factories.people import join, make_coordinator, make_supporter
from tests.factories.requests import TEXT, Asked, ask, make_request
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

START = "/werkplek/"
PASSED_ON = f"{START}?lijst=doorgegeven"
pytestmark = pytest.mark.usefixtures("places", "monday_in_march")


@pytest.fixture
def asked() -> Asked:
    return ask()


@pytest.fixture
def supporter(asked: Asked) -> User:
    return make_supporter(asked.provider)


def take(asked: Asked, user: User) -> None:
    with team_of(user):
        claim(request=asked.read(), by=user)


def write(asked: Asked, text: str = "Nog iets.") -> None:
    with one_request(asked.uuid):
        write_message(request=asked.read(), text=text)


def reads(user: User, asked: Asked) -> None:
    address = f"{START}vraag/{asked.uuid}/"
    assert signed_in(user).get(address).status_code == 200


def unread(user: User, address: str = START) -> set[str]:
    """Return the handles of the rows that are marked as new."""
    rows = page(signed_in(user).get(address)).select(".c-inbox__row--unread .c-inbox__handle")
    return {row.get_text() for row in rows}


def last_word(user: User, address: str = START) -> str:
    (said,) = page(signed_in(user).get(address)).select(".c-inbox__last")
    return said.get_text()


def pass_on(asked: Asked, user: User) -> Asked:
    """Let somebody propose another organisation, and the resident say yes."""
    to = make_offer(takes_requests=True)
    with team_of(user):
        propose_passing(request=asked.read(), to=to, by=user)
    with one_request(asked.uuid):
        row = asked.read()
        accept_passing(request=row, passing=row.passings.get().pk)
    return Asked(asked.uuid, asked.code, to)


# --- New to somebody -----------------------------------------------------------------------------


def test_what_somebody_has_not_seen_is_new_to_them_until_they_open_it(
    asked: Asked, supporter: User
) -> None:
    handle = asked.read().handle
    colleague = make_supporter(asked.provider)

    assert unread(supporter) == {handle}
    reads(supporter, asked)
    assert unread(supporter) == set()
    assert unread(colleague) == {handle}  # what one colleague saw, another did not
    write(asked)
    assert unread(supporter) == {handle}


def test_own_answer_is_not_new(asked: Asked, supporter: User) -> None:
    take(asked, supporter)
    reads(supporter, asked)
    with team_of(supporter):
        answer(request=asked.read(), text="Ja.", is_question=False, by=supporter)

    assert unread(supporter, f"{START}?lijst=van-mij") == set()


def test_who_looks_along_takes_nothing_away_from_who_holds_it(
    asked: Asked, supporter: User
) -> None:
    take(asked, supporter)
    coordinator = make_coordinator(asked.provider)
    replacement, today = make_supporter(asked.provider), timezone.localdate()
    with team_of(coordinator):
        break_glass(request=asked.read(), reason="Ziek.", by=coordinator)
    Absence.objects.create(
        provider=asked.provider,
        user=supporter,
        replacement=replacement,
        first_day=today,
        last_day=today,
    )
    reads(coordinator, asked)
    reads(replacement, asked)

    assert unread(supporter) == {asked.read().handle}


def test_what_a_colleague_holds_is_never_new(asked: Asked, supporter: User) -> None:
    take(asked, supporter)
    for colleague in (make_supporter(asked.provider), make_coordinator(asked.provider)):
        assert unread(colleague, f"{START}?lijst=wacht-op-ons") == set()


def test_reading_goes_with_the_request_and_stays_behind_when_it_is_passed_on(
    asked: Asked, supporter: User
) -> None:
    take(asked, supporter)
    reads(supporter, asked)
    with team(asked.provider):
        assert Reading.objects.get().number == 1
    there = pass_on(asked, supporter)
    with team(there.provider):
        assert not Reading.objects.exists()


def test_reading_what_was_deleted_meanwhile_says_so(asked: Asked, supporter: User) -> None:
    row = asked.read()
    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)
    with team_of(supporter), pytest.raises(HelpRequest.DoesNotExist):
        note_read(request=row, number=1, by=supporter)


# --- Who wrote last ------------------------------------------------------------------------------


def test_row_tells_who_wrote_last_by_the_message(asked: Asked, supporter: User) -> None:
    mine = f"{START}?lijst=van-mij"
    assert last_word(supporter) == "inwoner, 2 mrt"
    take(asked, supporter)
    with team_of(supporter):
        answer(request=asked.read(), text="Ja.", is_question=False, by=supporter)
    assert last_word(supporter, mine) == "wij, 2 mrt"
    write(asked)
    assert last_word(supporter, mine) == "inwoner, 2 mrt"


def test_word_of_the_organisation_before_is_not_ours(asked: Asked, supporter: User) -> None:
    take(asked, supporter)
    with team_of(supporter):
        answer(request=asked.read(), text="Ja.", is_question=False, by=supporter)
    there = pass_on(asked, supporter)

    assert last_word(make_supporter(there.provider)) == "eerdere, 2 mrt"


# --- Passed on -----------------------------------------------------------------------------------


def test_who_passed_it_on_sees_that_it_arrived_and_nothing_more(
    asked: Asked, supporter: User
) -> None:
    take(asked, supporter)
    there = pass_on(asked, supporter)

    said = words(signed_in(supporter).get(PASSED_ON))
    assert f"Doorgegeven aan {there.provider.name}" in said
    assert asked.read().handle in said
    assert TEXT not in said
    assert "Utrecht" not in said
    assert str(asked.uuid) not in signed_in(supporter).get(PASSED_ON).content.decode()
    assert signed_in(supporter).get(f"{START}vraag/{asked.uuid}/").status_code == 404


def test_only_who_passed_it_on_sees_it_and_only_as_long_as_it_is_there(
    asked: Asked, supporter: User
) -> None:
    take(asked, supporter)
    there = pass_on(asked, supporter)
    handle = asked.read().handle
    others = [make_coordinator(asked.provider), make_supporter(there.provider), make_supporter()]

    assert all(handle not in words(signed_in(other).get(PASSED_ON)) for other in others)
    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)
    assert handle not in words(signed_in(supporter).get(PASSED_ON))


def test_who_works_there_no_more_sees_nothing_of_it(asked: Asked, supporter: User) -> None:
    take(asked, supporter)
    pass_on(asked, supporter)
    supporter.memberships.all().delete()
    join(supporter, make_offer().provider, role=MemberRole.SUPPORTER)

    assert asked.read().handle not in words(signed_in(supporter).get(PASSED_ON))


def test_where_a_resident_goes_by_themselves_is_not_told(asked: Asked, supporter: User) -> None:
    take(asked, supporter)
    with one_request(asked.uuid):
        ask_other(request=asked.read(), offer=make_offer(takes_requests=True))

    assert "Hier ligt niets" in words(signed_in(supporter).get(PASSED_ON))


def test_what_came_back_stands_in_the_other_lists(asked: Asked, supporter: User) -> None:
    take(asked, supporter)
    pass_on(asked, supporter)
    with one_request(asked.uuid):
        ask_other(request=asked.read(), offer=asked.offer)

    assert "Hier ligt niets" in words(signed_in(supporter).get(PASSED_ON))
    assert asked.read().handle in words(signed_in(supporter).get(START))


# --- How far it counts and shows -----------------------------------------------------------------


def test_numbers_stop_where_nobody_counts_on(asked: Asked, supporter: User) -> None:
    for _ in range(lists.PER_PAGE * 5):
        make_request(asked.offer)

    html = page(signed_in(supporter).get(START))
    assert html.title
    assert html.title.get_text().strip() == "(99+) Vragen – Naast u"
    assert [n.get_text() for n in html.select(".c-inbox__number")][:3] == ["99+", "99+", "0"]


def test_title_counts_what_is_to_do(supporter: User, asked: Asked) -> None:
    fragment = page(signed_in(supporter).get(f"{START}lijst/"))
    (said,) = fragment.select("[data-cs-live-title]")
    assert said["data-cs-live-title"] == "(1) Vragen – Naast u"
    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)
    html = page(signed_in(supporter).get(START))
    assert html.title
    assert html.title.get_text().strip() == "Vragen – Naast u"


def test_pages_end_and_say_that_there_is_more(
    asked: Asked, supporter: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "PER_PAGE", 1)
    monkeypatch.setattr(lists, "LAST_PAGE", 2)
    ask(asked.offer), ask(asked.offer)

    first, last = (page(signed_in(supporter).get(f"{START}?bladzijde={n}")) for n in (1, 2))
    assert [bool(html.select("main a[rel='next']")) for html in (first, last)] == [True, False]
    assert "Er is meer." not in first.get_text()
    assert "Er is meer." in last.get_text()


def test_lists_of_several_holders_stand_in_one_order(asked: Asked, supporter: User) -> None:
    mine, new = ask(asked.offer), ask(asked.offer)
    take(mine, supporter)
    for days, one in enumerate((new, mine, asked), start=1):
        with one_request(one.uuid):
            HelpRequest.objects.update(due_on=timezone.localdate() + timedelta(days=days))
    rows = page(signed_in(supporter).get(START)).select(".c-inbox__handle")

    assert [row.get_text() for row in rows] == [one.read().handle for one in (new, mine, asked)]


def test_row_of_somebody_at_two_organisations_names_which(asked: Asked, supporter: User) -> None:
    join(supporter, make_offer().provider, role=MemberRole.SUPPORTER)

    (offer,) = page(signed_in(supporter).get(START)).select(".c-inbox__offer")
    assert offer.get_text() == f"· {asked.provider.name}: {asked.offer.title}"


# --- In the menu ---------------------------------------------------------------------------------


def in_menu(user: User, address: str) -> str:
    """Return what the menu says behind "Vragen", as who hears it does."""
    lines = page(signed_in(user).get(address)).select(".c-rail .c-rail__link[href='/werkplek/']")
    return " ".join(lines[0].get_text(" ").split()).removeprefix("Vragen").strip()


@pytest.mark.parametrize("address", [START, "/vandaag/", "/werkplek/afwezigheid/"])
def test_menu_says_how_many_wait(asked: Asked, supporter: User, address: str) -> None:
    away, today = make_supporter(asked.provider), timezone.localdate()
    assert in_menu(supporter, address) == "1 wacht"

    take(asked, away)
    assert in_menu(supporter, address) == ""  # what a colleague holds waits for the colleague
    Absence.objects.create(
        provider=asked.provider, user=away, replacement=supporter, first_day=today, last_day=today
    )
    ask(asked.offer)
    assert in_menu(supporter, address) == "2 wachten"
    assert in_menu(make_supporter(), address) == ""  # somewhere else


def test_counting_for_the_menu_shows_nobody_a_request(asked: Asked, supporter: User) -> None:
    assert number_to_do(supporter) == 1

    assert not HelpRequest.objects.exists()
