"""The lists of cases: own and of the team, what is late, what went quiet, and how one finds one."""

from datetime import timedelta

import pytest
from bs4 import Tag
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clientsupport.models import User
from directory.models import Law, Provider
from intake.cases.actions.closing import close_case
from intake.cases.actions.logging import set_next_step
from intake.enums import CaseCloseReason, FollowOn
from intake.models import Case
from intake.seeing import team
from tests.factories.cases import NOTE, make_case
from tests.factories.directory import make_provider
from tests.factories.people import make_supporter
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
LIST = "/werkplek/zaken/"


@pytest.fixture
def provider(places: None) -> Provider:
    return make_provider()


@pytest.fixture
def user(provider: Provider) -> User:
    return make_supporter(provider)


@pytest.fixture
def mine(client: Client, user: User) -> Client:
    return signed_in(user)


def rows(client: Client, address: str = f"{LIST}?lijst=van-mij") -> list[str]:
    """Return the rows of a list, in their order, as text."""
    return [text(row) for row in page(client.get(address)).select(".c-inbox__row")]


def text(tag: Tag) -> str:
    return tag.get_text(" ", strip=True)


def numbers(client: Client) -> dict[str, str]:
    tabs = page(client.get(f"{LIST}?lijst=van-mij")).select(".c-inbox__pile")
    return {text(tab).rpartition(" ")[0].strip(): text(tab).rpartition(" ")[2] for tab in tabs}


def step_in(case: Case, user: User, days: int) -> None:
    """Put the next step of a case so many days from now; one that was due before stays so."""
    with team(case.provider):
        on = timezone.localdate() + timedelta(days=max(days, 0))
        set_next_step(case=case, on=on, text="Bellen", by=user)
        Case.objects.filter(pk=case.pk).update(
            next_step_on=timezone.localdate() + timedelta(days=days)
        )


def test_what_is_due_first_comes_first_and_no_note_stands_there(mine: Client, user: User) -> None:
    later, without, first = (make_case(user) for _ in range(3))
    step_in(later, user, 5)
    step_in(first, user, -1)

    found = rows(mine)

    in_turn = zip(found, [first, later, without], strict=True)
    assert all(case.reference in row for row, case in in_turn)
    assert "te laat" in found[0]
    assert NOTE not in " ".join(found)
    assert "Bellen" not in " ".join(found)


def test_each_list_holds_what_its_number_says(mine: Client, user: User, provider: Provider) -> None:
    colleague, today = make_supporter(provider), timezone.localdate()
    make_case(user)
    late = make_case(colleague)
    step_in(late, colleague, -2)
    make_case(colleague, days=31)
    ended = make_case(user)
    with team(provider):
        nobodys = make_case(colleague)
        Case.objects.filter(pk=nobodys.pk).update(supporter=None)
        close_case(
            case=ended, on=today, reason=CaseCloseReason.HELPED, follow_on=FollowOn.NONE, by=user
        )

    assert numbers(mine) == {
        "Van mij": "1",
        "Van het team": "4",
        "Stap te laat": "1",
        "Stil": "1",
        "Van niemand": "1",
        "Afgesloten": "1",
    }
    for name in ("van-mij", "team", "te-laat", "stil", "niemand", "afgesloten"):
        shown = page(mine.get(f"{LIST}?lijst={name}"))
        number = text(shown.select(".c-inbox__pile[aria-current]")[0]).rpartition(" ")[2]
        assert str(len(shown.select(".c-inbox__row"))) == number


def test_another_organisation_sees_nothing_of_it(user: User) -> None:
    make_case(user)
    assert rows(signed_in(make_supporter(make_provider())), f"{LIST}?lijst=team") == []


@pytest.mark.parametrize(
    ("narrowed", "is_found"),
    [
        ("gemeente=utrecht", True),
        ("gemeente=amersfoort", False),
        ("onderwerp=wonen", True),
        ("onderwerp=werk", False),
        ("groep=ouderen", True),
        ("groep=jeugd_ouders", False),
        ("wet=wmo", True),
        ("wet=wlz", False),
        ("wie=0", False),
        ("gemeente=%00&wie=x&bladzijde=-4&lijst=nergens", True),
    ],
)
def test_a_list_is_narrowed(mine: Client, user: User, narrowed: str, is_found: bool) -> None:
    make_case(user, groups=["ouderen"])
    assert bool(rows(mine, f"{LIST}?{narrowed}")) is is_found


def test_how_it_was_narrowed_is_kept_until_all_is_asked_for(mine: Client, user: User) -> None:
    make_case(user)
    mine.get(f"{LIST}?lijst=team&onderwerp=werk")
    back = mine.get(LIST)
    assert back.headers["Location"] == f"{LIST}?lijst=team&onderwerp=werk"
    mine.get(f"{LIST}?lijst=van-mij")
    assert mine.get(LIST).headers["Location"] == f"{LIST}?lijst=van-mij"


def test_more_than_a_page_is_turned_over(mine: Client, user: User) -> None:
    for _ in range(21):
        make_case(user)
    first, second = rows(mine), rows(mine, f"{LIST}?lijst=van-mij&bladzijde=2")
    assert (len(first), len(second)) == (20, 1)


def test_many_rows_cost_no_more_statements(mine: Client, user: User) -> None:
    def statements() -> int:
        with CaptureQueriesContext(connection) as captured:
            mine.get(f"{LIST}?lijst=van-mij")
        return len(captured)

    make_case(user)
    mine.get(f"{LIST}?lijst=van-mij")
    before = statements()
    for _ in range(5):
        make_case(user, law=Law.objects.get(code="wlz"))
    assert statements() == before <= 14


# --- Finding one ---------------------------------------------------------------------------------


def sought(client: Client, typed: str) -> list[str]:
    answer = client.post(f"{LIST}zoek/", {"zoek": typed})
    assert answer.headers["Cache-Control"] == "no-store"
    return [text(row) for row in page(answer).select(".c-inbox__row")]


def test_by_reference_in_the_team_and_by_alias_in_own_cases_only(
    mine: Client, user: User, provider: Provider
) -> None:
    own = make_case(user, alias="De Bäcker")
    other = make_case(make_supporter(provider), alias="De bakkersvrouw")

    assert [own.reference in row for row in sought(mine, "backer")] == [True]
    assert sought(mine, "vrouw") == []
    assert len(sought(mine, str(other.opened_on.year))) == 2
    assert sought(mine, "\0") == []
    assert sought(mine, "%") == []


def test_an_alias_stands_in_no_list_and_no_address(mine: Client, user: User) -> None:
    make_case(user, alias="De bakker")
    answer = mine.post(f"{LIST}zoek/", {"zoek": "bakker"})
    assert "bakker" not in " ".join(text(row) for row in page(answer).select(".c-inbox__row"))
    empty = mine.get(f"{LIST}zoek/?zoek=bakker")  # no address is read
    assert "bakker" not in words(empty)
    assert "Typ een kenmerk of een schuilnaam" in words(empty)
