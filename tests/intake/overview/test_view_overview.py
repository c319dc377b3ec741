"""The page with the numbers of an organisation, as who works there reads it."""

from datetime import timedelta

import pytest
import time_machine
from bs4 import Tag
from django.utils import timezone

from clientsupport.changes.reading import read_changes
from clientsupport.database.connections import Role
from clientsupport.models import User
from directory.models import Provider
from intake.models import Case
from intake.seeing import team
from tests.factories.cases import make_case
from tests.factories.people import join, make_official, make_supporter
from tests.factories.tallies import CountedCase
from tests.helpers.pages import page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
OVERVIEW = "/werkplek/overzicht/"


def rows(found: Tag) -> list[str]:
    return [" ".join(row.get_text(" ", strip=True).split()) for row in found.select("tbody tr")]


def chart(answer: object, key: str) -> Tag:
    found = page(answer).select_one(f"[aria-labelledby={key}]")  # type: ignore[arg-type]
    assert found
    return found


def test_what_was_counted_stands_there(counted: list[CountedCase], supporter: User) -> None:
    answer = signed_in(supporter).get(OVERVIEW, {"periode": "2026-K3"})

    assert "3e kwartaal van 2026: 47 zaken begonnen, 47 meer dan in" in words(answer)
    language = chart(answer, "language")
    assert rows(language) == ["Nederlands 35 74 %", "Weet ik niet 12 26 %"]
    assert language.select_one("svg rect")["width"] == "100"  # type: ignore[index]
    assert "Nederlands komt het meest voor: 35 van de 47." in language.get_text()
    assert rows(chart(answer, "minutes")) == ["A – informatie en advies 47 u 100 %"]
    assert page(answer).select_one("[aria-labelledby=groups]") is None  # nothing, so no chart


def test_one_sees_oneself_alone_too(counted: list[CountedCase], coordinator: User) -> None:
    answer = signed_in(coordinator).get(OVERVIEW, {"periode": "2026-K3", "wie": "mijzelf"})

    assert "10 zaken begonnen" in words(answer)
    assert rows(chart(answer, "domains")) == ["Wonen 10 100 %"]


@time_machine.travel("2026-11-30 12:00")
def test_two_years_of_months_have_a_table(counted: list[CountedCase], supporter: User) -> None:
    found = chart(signed_in(supporter).get(OVERVIEW), "verloop")

    assert len(rows(found)) == 24
    assert "Jul 2026 47 47" in [row.replace("jul", "Jul") for row in rows(found)]
    assert "In 24 maanden zijn 47 zaken begonnen en 47 afgesloten." in found.get_text()


def test_who_has_how_much_at_hand(provider: Provider, supporter: User, coordinator: User) -> None:
    today = timezone.localdate()
    for days in (40, 3):
        make_case(supporter, provider, days=days)
    with team(provider):
        Case.objects.update(next_step_on=today - timedelta(days=1))
    with acting_as(Role.JOBS):
        read_changes()
    all_of_them = signed_in(coordinator).get(OVERVIEW)
    own = signed_in(supporter).get(OVERVIEW)

    assert rows(chart(all_of_them, "nu")) == ["Noor 2 2 1", "Yusuf 0 – –"]
    assert rows(chart(own, "nu")) == ["Noor 2 2 1"]  # of colleagues only what they do together
    assert "Er lopen 2 zaken." in words(own)
    assert "Bij 2 zaken is de volgende stap te laat." in words(own)


def test_nothing_yet_says_so(supporter: User) -> None:
    answer = signed_in(supporter).get(OVERVIEW)

    assert "In deze tijd is nog niets vastgelegd." in words(answer)
    assert not page(answer).select("main svg.c-trend, main .c-gauge")


def test_another_organisation_is_not_there(
    counted: list[CountedCase], supporter: User, provider: Provider
) -> None:
    other = make_supporter()
    away = signed_in(other)

    assert away.get(OVERVIEW, {"organisatie": str(provider.pk)}).status_code == 404
    assert "47" not in words(away.get(OVERVIEW, {"periode": "2026-K3"}))
    assert signed_in(make_official()).get(OVERVIEW).status_code == 404


def test_who_works_at_two_chooses(
    counted: list[CountedCase], supporter: User, provider: Provider
) -> None:
    join(supporter, make_supporter().memberships.get().provider, role="supporter")  # type: ignore[arg-type]
    answer = signed_in(supporter).get(
        OVERVIEW, {"organisatie": str(provider.pk), "periode": "2026-K3"}
    )

    names = [link.get_text() for link in page(answer).select("nav[aria-label=Organisatie] a")]
    assert provider.name in names
    assert len(names) == 2
    assert "47 zaken begonnen" in words(answer)


@pytest.mark.parametrize(
    "query", [{"periode": "\0"}, {"periode": "2099-K1"}, {"wie": "x" * 500}], ids=str
)
def test_an_address_that_means_nothing_shows_this_quarter(
    supporter: User, query: dict[str, str]
) -> None:
    answer = signed_in(supporter).get(OVERVIEW, query)

    assert answer.status_code == 200
    assert "tot nu toe" in words(answer)


def test_the_number_of_statements_does_not_grow(
    counted: list[CountedCase], supporter: User, django_assert_max_num_queries: object
) -> None:
    client = signed_in(supporter)
    client.get(OVERVIEW)
    with django_assert_max_num_queries(30):  # type: ignore[operator]
        client.get(OVERVIEW, {"periode": "2026-K3"})
