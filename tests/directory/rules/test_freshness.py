"""How an offer that nobody looks at goes from fresh to hidden, step by step."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
import time_machine
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from directory.enums import OfferState, ReviewRhythm
from directory.models import Offer
from directory.models.offer import at_least, look_again_on
from directory.rules import freshness
from directory.rules.freshness import Stage
from tests.factories.directory import make_offer, make_provider
from tests.factories.reach import make_hour, make_location
from tests.helpers.pages import heading, offers, page, words

CHECKED = date(2026, 1, 15)  # due on 15 July 2026
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
RHYTHMS = st.sampled_from(ReviewRhythm.values)
DOUBT = "Wij weten niet zeker of dit nog klopt. Bel even voor u gaat."


# --- The rules -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("today", "stage"),
    [
        ("2026-07-14", Stage.FRESH),
        ("2026-07-15", Stage.DUE),
        ("2026-07-28", Stage.DUE),
        ("2026-07-29", Stage.DOUBTED),
        ("2026-08-25", Stage.DOUBTED),
        ("2026-08-26", Stage.LOWERED),
        ("2026-10-06", Stage.LOWERED),
        ("2026-10-07", Stage.HIDDEN),
    ],
)
def test_each_stage_begins_on_its_day(today: str, stage: Stage) -> None:
    assert freshness.stage(CHECKED, 6, date.fromisoformat(today)) == stage


def test_what_nobody_ever_checked_has_no_way_to_go() -> None:
    assert freshness.stage(None, 1, date(2099, 1, 1)) == Stage.UNCHECKED
    assert not freshness.needs_reminder(None, 1, None, date(2099, 1, 1))


@pytest.mark.parametrize(
    ("checked_on", "months", "due"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
    ],
)
def test_a_shorter_month_ends_earlier(checked_on: date, months: int, due: date) -> None:
    assert freshness.due_on(checked_on, months) == due


@given(DAYS, RHYTHMS, DAYS)
def test_both_ways_to_say_it_agree(checked_on: date, months: int, today: date) -> None:
    now = freshness.stage(checked_on, months, today)

    for stage in freshness.AFTER:
        until = freshness.checked_until(stage, months, today)
        assert (checked_on <= until) == (now >= stage)


@given(DAYS, RHYTHMS)
def test_each_stage_asks_for_one_mail(checked_on: date, months: int) -> None:
    reminded_on, mails = None, []
    hidden_on = freshness.starts_on(Stage.HIDDEN, checked_on, months)
    today = checked_on
    while today <= hidden_on + timedelta(weeks=8):
        if freshness.needs_reminder(checked_on, months, reminded_on, today):
            reminded_on = today
            mails.append(freshness.stage(checked_on, months, today))
        today += timedelta(days=1)

    assert mails == [Stage.DUE, Stage.DOUBTED, Stage.LOWERED, Stage.HIDDEN]


@pytest.mark.parametrize(
    ("stage", "until"),
    [
        (Stage.DUE, "2026-08-25"),  # the last day of the doubt
        (Stage.DOUBTED, "2026-10-06"),  # the last day before it is hidden
        (Stage.LOWERED, "2026-12-29"),
        (Stage.HIDDEN, "2026-12-29"),
    ],
)
def test_a_link_works_until_the_end_of_the_next_stage(stage: Stage, until: str) -> None:
    assert freshness.link_works_until(stage, CHECKED, 6) == date.fromisoformat(until)


# --- The same in the database --------------------------------------------------------------------


@pytest.mark.usefixtures("places")
@pytest.mark.parametrize("today", [date(2027, 2, 28), date(2026, 11, 22), date(2028, 2, 29)])
def test_database_and_rule_agree_on_every_offer(today: date) -> None:
    provider = make_provider()
    days = [today - timedelta(days=n) for n in (0, 27, 28, 31, 59, 75, 90, 113, 184, 268, 449, 460)]
    for months in ReviewRhythm.values:
        for day in [None, *days]:
            make_offer(provider=provider, checked_on=day, review_months=months)
    everything = list(Offer.objects.all())

    for stage in freshness.AFTER:
        found = set(Offer.objects.filter(at_least(stage, today)))
        assert found == {offer for offer in everything if offer.stage(today) >= stage}
    hidden = {offer for offer in everything if offer.stage(today) == Stage.HIDDEN}
    assert set(Offer.objects.listed(today)) == set(everything) - hidden
    assert hidden
    for offer in Offer.objects.exclude(checked_on=None).annotate(again_on=look_again_on()):
        assert offer.checked_on
        assert offer.again_on == freshness.due_on(offer.checked_on, offer.review_months)


# --- What the public sees of it ------------------------------------------------------------------


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-07-28T12:00:00+02:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def offer(places: None) -> Offer:
    return make_offer(
        slug="hier",
        title="Voorbeeld: hier",
        municipalities=["GM0344"],
        checked_on=CHECKED,
        laws=["wmo"],
    )


def test_page_says_that_we_are_not_sure(
    client: Client, offer: Offer, clock: time_machine.Traveller
) -> None:
    assert DOUBT not in words(client.get("/aanbod/hier/"))
    assert DOUBT not in words(client.get("/zoeken/?gemeente=utrecht"))

    clock.move_to("2026-07-29T00:00:00+02:00")

    assert DOUBT in words(client.get("/aanbod/hier/"))
    assert DOUBT in words(client.get("/zoeken/?gemeente=utrecht"))


def test_day_that_begins_makes_another_page(
    client: Client, offer: Offer, clock: time_machine.Traveller
) -> None:
    clock.move_to("2026-07-28T23:59:59+02:00")
    etag = client.get("/aanbod/hier/").headers["ETag"]

    clock.move_to("2026-07-29T00:00:00+02:00")
    response = client.get("/aanbod/hier/", headers={"If-None-Match": etag})

    assert response.status_code == 200
    assert DOUBT in words(response)


def test_without_a_telephone_number_it_does_not_say_to_call(
    client: Client, offer: Offer, clock: time_machine.Traveller
) -> None:
    Offer.objects.update(phone="")
    clock.move_to("2026-07-29T12:00:00+02:00")

    said = words(client.get("/aanbod/hier/"))

    assert "Wij weten niet zeker of dit nog klopt. Vraag het even na voor u gaat." in said


@pytest.mark.parametrize(
    ("day", "order"),
    [("2026-08-25", ["hier", "vers"]), ("2026-08-26", ["vers", "hier"])],
)
def test_comes_after_what_is_fresh(
    client: Client, offer: Offer, clock: time_machine.Traveller, day: str, order: list[str]
) -> None:
    make_offer(slug="vers", municipalities=["GM0344"], checked_on=date(2026, 7, 1))
    make_offer(slug="ooit", municipalities=["GM0344"], checked_on=None)
    clock.move_to(f"{day}T12:00:00+02:00")

    assert offers(client.get("/zoeken/?gemeente=utrecht")) == [*order, "ooit"]


def test_hidden_offer_is_found_nowhere(
    client: Client, offer: Offer, clock: time_machine.Traveller
) -> None:
    make_hour(offer, 1, "9:00", "12:00", location=make_location(offer, name="Het Trefpunt"))
    clock.move_to("2026-10-06T12:00:00+02:00")
    before = client.get("/gemeente/utrecht/")
    assert "Het Trefpunt" in words(before)
    assert offers(before) == ["hier"]

    clock.move_to("2026-10-07T00:00:00+02:00")

    assert offers(client.get("/zoeken/?gemeente=utrecht")) == []
    assert heading(client.get("/zoeken/?gemeente=utrecht")) == "Niemand gevonden in Utrecht"
    assert offers(client.get("/gemeente/utrecht/")) == []
    assert "Het Trefpunt" not in words(client.get("/gemeente/utrecht/"))
    assert offers(client.get(f"/organisatie/{offer.provider.slug}/")) == []


def test_page_of_a_hidden_offer_says_why_and_where_else_to_look(
    client: Client, offer: Offer, clock: time_machine.Traveller
) -> None:
    clock.move_to("2026-10-07T12:00:00+02:00")

    response = client.get("/aanbod/hier/")

    assert response.status_code == 200
    assert heading(response) == "Voorbeeld: hier"
    assert "al lang niemand heeft gezegd dat het nog klopt" in words(response)
    assert not page(response).select("main a[href^='tel:']")
    assert page(response).select("main a[href='/zoeken/?gemeente=utrecht']")
    assert page(response).select("meta[name='robots'][content='noindex']")


def test_page_of_an_organisation_leads_to_what_it_hides(
    client: Client, offer: Offer, clock: time_machine.Traveller
) -> None:
    clock.move_to("2026-10-07T12:00:00+02:00")

    response = client.get(f"/organisatie/{offer.provider.slug}/")

    assert page(response).select("main a[href='/aanbod/hier/']")


def test_unchecked_offer_is_never_hidden(
    client: Client, places: None, clock: time_machine.Traveller
) -> None:
    make_offer(slug="ooit", municipalities=["GM0344"], checked_on=None, review_months=1)
    clock.move_to("2036-10-07T12:00:00+02:00")

    response = client.get("/zoeken/?gemeente=utrecht")

    assert offers(response) == ["ooit"]
    assert "Nog niet nagekeken." in words(response)
    assert DOUBT not in words(response)


def test_draft_is_not_listed_however_fresh(places: None) -> None:
    today = date(2026, 11, 22)
    make_offer(state=OfferState.DRAFT, checked_on=today)

    assert not Offer.objects.listed(today).exists()
