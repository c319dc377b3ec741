"""Asking an organisation that is closed: what is promised, who is chosen, and by when it is due."""

from collections.abc import Iterator
from datetime import date

import pytest
import time_machine
from django.test import Client

from clientsupport.working_days import Span, add_working_days, closed_until
from directory.models import Offer, OpeningException
from intake.asking.promise import later_words
from intake.models import HelpRequest
from intake.rules.deadlines import due_on
from intake.seeing import team
from tests.factories.directory import make_offer, make_provider
from tests.helpers.asking import sent, up_to
from tests.helpers.pages import page, words

pytestmark = pytest.mark.usefixtures("places")

MONDAY, FRIDAY = date(2026, 11, 30), date(2026, 12, 4)
CLOSED = "Deze organisatie is dicht t/m vrijdag 4 december. Vanaf maandag 7 december is er weer"
DUE = "U krijgt antwoord uiterlijk dinsdag 8 december."


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    with time_machine.travel("2026-11-30 10:00+01:00", tick=False):
        yield


def taker(slug: str) -> Offer:
    provider = make_provider(name=f"Voorbeeld {slug}")
    return make_offer(
        slug=slug, provider=provider, municipalities=["GM0344"], takes_requests=True, title=slug
    )


def close(offer: Offer) -> None:
    days = {"provider": offer.provider, "first_day": MONDAY, "last_day": FRIDAY}
    OpeningException.objects.create(**days)


def test_each_page_names_the_day_and_the_request_is_due_then(client: Client) -> None:
    offer = taker("dicht")
    close(offer)

    for number in (4, 5, 6):
        shown = words(up_to(client, number, offer="dicht"))
        assert CLOSED in shown
        assert DUE in shown
    assert "binnen 2 werkdagen" not in shown
    response = sent(client, up_to(client, 6, offer="dicht"))

    assert "Uiterlijk dinsdag 8 december staat er een antwoord." in words(response)
    with team(offer.provider):
        assert HelpRequest.objects.get().due_on == date(2026, 12, 8)


def test_whom_we_choose_is_there_when_another_fits(client: Client) -> None:
    first, second = taker("een"), taker("twee")
    chosen = page(up_to(client, 6, offer="kies")).select_one("[data-offer]")
    assert chosen is not None
    close(first if chosen["data-offer"] == "een" else second)

    other = page(up_to(client, 6, offer="kies")).select_one("[data-offer]")

    assert other is not None
    assert other["data-offer"] != chosen["data-offer"]


def test_who_is_closed_is_still_chosen_when_nobody_else_fits(client: Client) -> None:
    close(taker("dicht"))

    assert CLOSED in words(up_to(client, 6, offer="kies"))


def test_closed_for_calling_only_changes_no_promise(client: Client) -> None:
    offer = taker("hier")
    OpeningException.objects.create(offer=offer, kind="phone", first_day=MONDAY, last_day=FRIDAY)

    assert "binnen 2 werkdagen" in words(up_to(client, 6, offer="hier"))


def test_closed_days_are_no_working_days() -> None:
    closed = [Span(date(2026, 12, 2), FRIDAY)]

    assert due_on(MONDAY, closed) == date(2026, 12, 7)
    assert due_on(MONDAY, [Span(date(2026, 12, 3), FRIDAY)]) == date(2026, 12, 2)
    assert add_working_days(MONDAY, 0, closed=closed) == MONDAY


def test_closures_with_no_working_day_between_are_one() -> None:
    week, next_week = Span(MONDAY, FRIDAY), Span(date(2026, 12, 7), date(2026, 12, 9))

    assert closed_until(MONDAY, [next_week, week]) == next_week.last
    assert closed_until(date(2026, 12, 5), [week, next_week]) is None
    assert "t/m woensdag 9 december" in later_words(MONDAY, [week, next_week])


def test_what_begins_tomorrow_is_told_with_both_days() -> None:
    words_ = later_words(MONDAY, [Span(date(2026, 12, 1), FRIDAY)])

    assert words_.startswith("Deze organisatie is dicht van dinsdag 1 december t/m vrijdag 4")
