"""What is told of answers: whole fives of quarters that are over, never the one that was added."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from django.db import DatabaseError, transaction
from django.utils import timezone

from clientsupport.database.connections import Role
from clientsupport.models import User
from directory.models import Provider
from intake.appreciation.queries import years
from intake.enums import Face
from intake.models import Appreciation, AppreciationCard, WaitingAppreciation
from intake.rules.appreciation import Opinion
from intake.workplace.actions.merging import move_requests
from tests.factories.appreciation import answered, gathered, opinion
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_supporter
from tests.helpers.pages import page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
ADDRESS = "/werkplek/waardering/"
NOW, NEXT = datetime(2026, 11, 30, 12, tzinfo=UTC), datetime(2027, 1, 4, 12, tzinfo=UTC)
SAD = opinion(Face.NO, 1)


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def provider() -> Provider:
    return make_provider()


@pytest.fixture
def supporter(provider: Provider) -> User:
    return make_supporter(provider)


def shown(user: User) -> str:
    """Return what the page says to somebody, who comes in anew."""
    response = signed_in(user).get(ADDRESS)
    assert response.status_code == 200
    return words(response)


def told_later(clock: time_machine.Traveller, user: User) -> str:
    """Return what it says in the next quarter."""
    gathered()
    clock.move_to(NEXT)
    said = shown(user)
    clock.move_to(NOW)
    return said


def test_page_is_the_same_until_a_five_is_full_and_the_quarter_over(
    clock: time_machine.Traveller, provider: Provider, supporter: User
) -> None:
    coordinator = make_coordinator(provider)
    people = (supporter, coordinator)
    nothing = {user: shown(user) for user in people}
    before = {user: told_later(clock, user) for user in people}
    changed: list[int] = []
    for number in range(1, 13):
        answered(supporter, provider, SAD if number in {1, 6, 11} else opinion())
        after = {user: told_later(clock, user) for user in people}
        assert {user: shown(user) for user in people} == nothing  # in this quarter: ever
        if after != before:
            changed.append(number)
        before = after

    assert changed == [5, 10]


def test_of_six_the_first_five_are_told(
    clock: time_machine.Traveller, provider: Provider, supporter: User
) -> None:
    answered(supporter, provider, *[opinion()] * 5)
    others = make_provider()
    colleague = make_supporter(others)
    answered(colleague, others, *[opinion()] * 5, SAD)

    assert told_later(clock, supporter) == told_later(clock, colleague)
    theirs = Appreciation.objects.filter(supporter=colleague)
    assert {*theirs.values_list("mark", flat=True)} == {8}


def test_what_is_left_waits_for_the_next_quarter(
    clock: time_machine.Traveller, provider: Provider, supporter: User
) -> None:
    answered(supporter, provider, *[opinion()] * 8)
    assert gathered() == 5
    clock.move_to(NEXT)
    answered(supporter, provider, SAD, SAD)
    assert gathered() == 5

    (this_year,) = years(provider, timezone.localdate(), supporter=supporter)
    assert (this_year.year, this_year.answers) == (2026, 5)
    clock.move_to(datetime(2027, 4, 1, 12, tzinfo=UTC))
    newest, _ = years(provider, timezone.localdate(), supporter=supporter)
    assert (newest.year, newest.answers, newest.told[0].yes) == (2027, 5, 5)


def test_supporter_sees_the_own_and_coordinator_all(
    clock: time_machine.Traveller, provider: Provider, supporter: User
) -> None:
    coordinator = make_coordinator(provider)
    answered(supporter, provider, *[opinion()] * 5)
    answered(coordinator, provider, *[SAD] * 5)
    gathered()
    clock.move_to(NEXT)
    today = timezone.localdate()

    (own,) = years(provider, today, supporter=supporter)
    (everybody,) = years(provider, today)
    assert (own.answers, own.told[0].yes, own.told[0].no) == (5, 5, 0)
    assert (everybody.answers, everybody.told[0].yes, everybody.told[0].no) == (10, 5, 5)
    assert (own.mark, everybody.mark) == (None, 4.5)  # of ten marks
    assert "Over iedereen bij" not in shown(supporter)
    assert f"Over iedereen bij {provider.name}" in shown(coordinator)
    assert "Gemiddeld cijfer 4,5" in shown(coordinator)


def test_other_organisation_sees_nothing_of_it(
    clock: time_machine.Traveller, provider: Provider, supporter: User
) -> None:
    answered(supporter, provider, *[opinion()] * 5)

    assert "Er is nog niets te zien" in told_later(clock, make_coordinator())


def test_page_tells_in_words_what_the_bars_show(
    clock: time_machine.Traveller, provider: Provider, supporter: User
) -> None:
    answered(supporter, provider, *[opinion()] * 7, *[opinion(Face.A_BIT, None)] * 3)
    gathered()
    clock.move_to(NEXT)
    response = signed_in(supporter).get(ADDRESS)

    assert "Ja: 5 Een beetje: 5" in words(response)
    assert "Gemiddeld cijfer vanaf 10 cijfers" in words(response)  # seven were given
    bars = page(response).select("main .c-share-bar")
    assert len(bars) == 4
    assert [r["width"] for r in bars[0].select("rect")] == ["5", "5"]
    assert bars[0]["aria-hidden"] == "true"


def test_order_of_what_is_told_is_not_that_of_answering(
    provider: Provider, supporter: User
) -> None:
    def mark(number: int) -> Opinion:
        return opinion(mark=number)

    orders = set()
    for _ in range(4):
        answered(supporter, provider, *map(mark, range(1, 6)))
        gathered()
        with acting_as(Role.OWNER):
            rows = list(Appreciation.objects.order_by().values_list("mark", flat=True))
        orders.add(tuple(rows[-5:]))

    assert orders != {(1, 2, 3, 4, 5)}
    assert len(orders) > 1


def test_what_is_stored_leads_to_no_card(provider: Provider, supporter: User) -> None:
    answered(supporter, provider, *[opinion()] * 6)
    cards = {str(card) for card in AppreciationCard.objects.values_list("pk", flat=True)}
    gathered()

    rows: list[dict[str, Any]] = [
        *map(dict, Appreciation.objects.values()),
        *map(dict, WaitingAppreciation.objects.values()),
    ]
    assert len(rows) == 6
    assert not cards & {str(row[name]) for row in rows for name in row if name != "opinion"}
    assert set(AppreciationCard.objects.values_list("is_used", flat=True)) == {True}
    assert {row["uuid"].version for row in rows} == {4}


def test_what_waits_cannot_be_read_without_a_key(provider: Provider, supporter: User) -> None:
    answered(supporter, provider, SAD)

    (row,) = WaitingAppreciation.objects.all()
    assert row.opinion
    assert row.opinion.token.startswith("pv1.dek.")
    assert Opinion.from_text(row.decrypt("opinion") or "") == SAD


def test_pages_add_no_answer_that_is_told(provider: Provider) -> None:
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        Appreciation.objects.create(provider=provider, quarter="2026-10-01")


def test_too_little_for_a_year_is_told_of_the_organisation_alone(
    clock: time_machine.Traveller, provider: Provider, supporter: User
) -> None:
    colleague = make_supporter(provider)
    answered(supporter, provider, *[SAD] * 2)
    answered(colleague, provider, *[SAD] * 3)
    clock.move_to(datetime(2027, 9, 30, 12, tzinfo=UTC))
    assert gathered() == 0
    clock.move_to(datetime(2027, 10, 1, 12, tzinfo=UTC))
    assert gathered() == 5
    clock.move_to(datetime(2028, 1, 1, 12, tzinfo=UTC))
    today = timezone.localdate()

    assert years(provider, today, supporter=supporter) == []
    assert [year.answers for year in years(provider, today)] == [5]


def test_second_run_writes_nothing(provider: Provider, supporter: User) -> None:
    answered(supporter, provider, *[opinion()] * 12)

    assert [gathered(), gathered()] == [10, 0]


def test_answers_go_along_when_organisations_are_merged(
    clock: time_machine.Traveller, provider: Provider, supporter: User
) -> None:
    answered(supporter, provider, *[opinion()] * 7)
    gathered()
    to = make_provider()

    list(move_requests(provider, to))

    kept = (Appreciation, WaitingAppreciation, AppreciationCard)
    assert [set(m._default_manager.values_list("provider", flat=True)) for m in kept] == [
        {to.pk}
    ] * 3
    clock.move_to(NEXT)
    assert [year.answers for year in years(to, timezone.localdate())] == [5]
