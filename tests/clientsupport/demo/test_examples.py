"""Example offers: everywhere, varied, the same each time, called example, only in the demo."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker, Settings

from clientsupport.demo.examples import add_examples
from clientsupport.demo.examples.accounts import add_accounts
from clientsupport.demo.examples.who import examples
from clientsupport.environment import Mode
from clientsupport.models import User
from directory.enums import (
    Channel,
    Employer,
    HourKind,
    LegalBasis,
    Occurrence,
    ProviderKind,
    SpokenLanguage,
)
from directory.models import (
    IndependenceDeclaration,
    LifeDomain,
    Location,
    Municipality,
    Offer,
    OfferCoverage,
    OpeningException,
    OpeningHour,
    Provider,
    TargetGroup,
)
from directory.models.offer import at_least
from directory.rules.freshness import Stage
from directory.rules.opening import never_stops
from directory.search.queries.search import offers_in
from intake.asking.queries import candidates
from intake.enums import ForWhom
from tests.helpers.pages import words
from tests.helpers.worlds import shared_world

pytestmark = pytest.mark.usefixtures("places")
GENERAL = {LegalBasis.WMO, LegalBasis.OTHER}
EACH = 9  # so many municipalities further is the next one that is looked at
NUMBER = 522
USUALLY = 0.8  # of the municipalities: there is somebody who stands apart from them


def add_all() -> None:
    add_examples()
    add_accounts("een lang wachtwoord")


@pytest.fixture(scope="module", autouse=True)
def made(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Every test of this module finds the examples, with the people who work there."""
    with shared_world(django_db_blocker, add_all):
        yield


def test_somebody_reads_every_question_that_an_example_takes() -> None:
    takers = Offer.objects.filter(takes_requests=True)
    assert takers.count() > Municipality.objects.current().count()
    assert not takers.exclude(provider__has_reader=True).exists()


def test_every_municipality_has_somebody_for_everybody_who_takes_questions() -> None:
    general = Offer.objects.askable().filter(target_groups=None, legal_basis__in=GENERAL)
    reached = OfferCoverage.objects.filter(offer__in=general).values("municipality")

    assert not Municipality.objects.current().exclude(pk__in=reached).exists()


@pytest.mark.parametrize(
    ("for_whom", "groups"),
    [(None, set()), (ForWhom.SELF, set()), (ForWhom.CHILD, {"jeugd_ouders"})],
)
def test_we_choose_nobody_who_is_there_for_others(
    for_whom: ForWhom | None, groups: set[str]
) -> None:
    for town in Municipality.objects.current()[::EACH]:
        found = candidates(town, for_whom=for_whom)
        ours = found.ours
        if ours is None:
            assert found.only_bound, town
            continue
        assert ours.is_apart is not False, town
        assert ours.offer.legal_basis in GENERAL, town
        assert not ours.groups or ours.groups & groups, town


def test_most_municipalities_have_somebody_whom_we_may_choose() -> None:
    towns = Municipality.objects.current()[::EACH]
    chosen = [town for town in towns if candidates(town).ours]

    assert len(chosen) / len(towns) > USUALLY
    assert len(chosen) < len(towns), "the demo shows too what it is like when there is nobody"


def test_what_somebody_declares_hangs_together() -> None:
    declared = IndependenceDeclaration.objects.all()
    volunteers = declared.filter(employed_by=Employer.VOLUNTEERS)

    assert not volunteers.exclude(takes_decisions=False, is_in_access_team=False).exists()
    assert not declared.filter(employed_by=Employer.MUNICIPALITY, takes_decisions=False).exists()
    assert not declared.filter(takes_decisions=True).exclude(statement="").exists()


def test_results_show_who_is_there_for_others_last() -> None:
    for town in Municipality.objects.current()[::EACH]:
        offers = offers_in(town).prefetch_related("target_groups")
        for_others = [bool(offer.target_groups.all()) for offer in offers]
        assert for_others == sorted(for_others), town


def test_each_municipality_gets_wmo_and_wlz_support() -> None:
    for basis in [LegalBasis.WMO, LegalBasis.WLZ]:
        reached = OfferCoverage.objects.filter(offer__legal_basis=basis).values("municipality")
        assert not Municipality.objects.current().exclude(pk__in=reached).exists()


def test_every_name_says_that_it_is_an_example() -> None:
    assert not Provider.objects.exclude(name__startswith="Voorbeeld", is_example=True).exists()
    assert not Offer.objects.exclude(title__startswith="Voorbeeld").exists()
    assert not Location.objects.exclude(name__startswith="Voorbeeld").exists()
    assert not Location.objects.exclude(street__startswith="Voorbeeldstraat").exists()
    assert set(Offer.objects.values_list("phone", flat=True)) == {"088 000 00 00"}
    assert not Offer.objects.exclude(email="").exclude(email__endswith="@voorbeeld.example")


def test_a_second_time_adds_nothing() -> None:
    assert Provider.objects.count() == Offer.objects.count() == NUMBER
    assert add_examples() == 0
    assert Provider.objects.count() == Offer.objects.count() == NUMBER


def test_slugs_and_names_are_unique() -> None:
    found = list(examples())

    assert len({example.slug for example in found}) == len(found)


def test_there_is_one_of_every_kind() -> None:
    for kind, number in {
        ProviderKind.FORMAL: 373,
        ProviderKind.SPECIALISED: 5,
        ProviderKind.INFORMAL: 115,
        ProviderKind.EXPERTS: 29,
    }.items():
        assert Provider.objects.filter(kind=kind).count() == number
    national = Offer.objects.published().national()
    specialised = TargetGroup.objects.filter(is_specialised=True)
    assert set(national.values_list("target_groups", flat=True)) == {g.pk for g in specialised}


def test_every_way_to_be_reached_occurs_and_is_unknown_somewhere() -> None:
    offers = list(Offer.objects.all())
    assert {c for offer in offers for c in offer.channels} == set(Channel)
    assert {c for offer in offers for c in offer.languages} == set(SpokenLanguage)
    assert {offer.has_interpreter for offer in offers} == {True, False, None}
    assert {offer.has_lived_experience for offer in offers} == {True, False, None}
    assert {offer.takes_requests for offer in offers} == {True, False}
    assert {offer.response_days for offer in offers} == {None, 1, 2, 3, 5}
    assert not LifeDomain.objects.filter(offer=None).exists()


def test_waiting_times_are_of_these_days() -> None:
    noted = Offer.objects.exclude(waiting_weeks=None).values_list("waiting_noted_on", flat=True)
    today = timezone.localdate()
    assert {today - timedelta(days=days) for days in range(20)} == set(noted)
    assert Offer.objects.filter(waiting_weeks=None).exists()


def test_hours_hold_what_forms_ask_for_too() -> None:
    for hour in OpeningHour.objects.filter(offer__in=Offer.objects.all()[:60]):
        hour.full_clean()
    assert set(OpeningHour.objects.values_list("kind", flat=True)) == set(HourKind)
    assert set(OpeningHour.objects.values_list("occurrence", flat=True)) >= {
        Occurrence.EVERY,
        Occurrence.FIRST,
        Occurrence.LAST,
    }
    silent = Offer.objects.exclude(opening_hours__kind=HourKind.PHONE)
    assert silent.exists()  # "call for hours"


def test_some_addresses_are_secret_and_nobody_walks_in_there() -> None:
    secret = Location.objects.filter(is_private=True)
    assert 3 <= secret.count() <= 12
    assert not OpeningHour.objects.filter(location__in=secret).exists()
    assert Channel.WALK_IN not in {c for s in secret for c in s.offer.channels}


def test_whoever_offers_walk_in_says_when() -> None:
    said = {offer.pk for offer in Offer.objects.all() if Channel.WALK_IN in offer.channels}
    hours = OpeningHour.objects.filter(kind=HourKind.WALK_IN)
    assert said == set(hours.values_list("offer", flat=True))


def test_independence_varies_and_is_unknown_somewhere() -> None:
    declared = list(IndependenceDeclaration.objects.all())
    for fact in ["takes_decisions", "is_in_access_team", "gives_care", "has_hours_limited"]:
        assert {getattr(d, fact) for d in declared} == {True, False, None}
    assert {"", "own", "municipality", "care_provider", "volunteers"} == {
        d.employed_by for d in declared
    }
    assert Provider.objects.filter(independence_declarations=None).exists()


def test_the_screen_says_example(client: Client) -> None:
    assert "Voorbeeld, bestaat niet" in words(client.get("/zoeken/?gemeente=utrecht"))


@pytest.mark.parametrize("mode", [Mode.PRODUCTION, Mode.DEVELOP])
def test_never_outside_the_demo(settings: Settings, mode: Mode) -> None:
    settings.MODE, users = mode, User.objects.count()

    with pytest.raises(CommandError, match="in the demo"):
        call_command("seed_demo")

    assert Provider.objects.count() == NUMBER
    assert User.objects.count() == users


def test_a_banner_says_so_on_every_page_of_the_demo(client: Client, settings: Settings) -> None:
    settings.MODE = Mode.DEMO

    response = client.get("/privacy/")

    assert "Dit is een voorbeeldversie." in response.content.decode()
    assert response.headers["X-Robots-Tag"] == "noindex"


def test_a_demo_that_runs_for_years_still_shows_all_examples() -> None:
    doubted = Offer.objects.filter(at_least(Stage.DOUBTED, timezone.localdate())).count()
    assert 0 < doubted < 20

    with time_machine.travel(timezone.now() + timedelta(days=800)):
        today = timezone.localdate()
        assert not Offer.objects.listed(today).exists()
        add_examples()
        assert Offer.objects.listed(today).count() == NUMBER


def test_some_are_there_on_holidays_and_some_day_and_night() -> None:
    offers = Offer.objects.with_card_facts()
    calling = [offer.timetable(HourKind.PHONE) for offer in offers]
    christmas = date(timezone.localdate().year, 12, 25)

    assert 0 < sum(never_stops(timetable, None, christmas) for timetable in calling) < 10
    assert OpeningHour.objects.filter(on_holidays=True).exists()
    assert OpeningHour.objects.filter(on_holidays=False).count() > OpeningHour.objects.count() / 2


def test_some_are_different_in_days_to_come() -> None:
    today = timezone.localdate()
    planned = OpeningException.objects.filter(offer__provider__is_example=True)
    assert planned.filter(opens=None).exists()
    assert planned.exclude(opens=None).exists()
    assert min(other.last_day for other in planned) >= today
    for other in planned[:20]:
        other.full_clean()


def test_when_those_days_are_over_there_are_new_ones() -> None:
    before = set(OpeningException.objects.values_list("pk", flat=True))
    with time_machine.travel(timezone.now() + timedelta(days=60)):
        add_examples()
        today = timezone.localdate()
        planned = OpeningException.objects.all()
        assert planned.filter(last_day__gte=today).count() == planned.count() > 10
        assert not before & set(planned.values_list("pk", flat=True))
