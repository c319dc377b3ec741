"""The numbers beside the choices: exact, and shown so that they help."""

from collections.abc import Mapping, Sequence
from random import Random

import pytest
import time_machine
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from directory.criteria import NOW, SOON, Facet, SearchCriteria
from directory.display.facets import (
    ASKED,
    HARDLY_LONGER,
    SHORT,
    Option,
    Value,
    chosen,
    facet_groups,
    unasked,
)
from directory.display.reach import reach
from directory.enums import (
    AreaKind,
    Channel,
    HourKind,
    LegalBasis,
    Occurrence,
    OfferState,
    SpokenLanguage,
    Weekday,
)
from directory.models import (
    LifeDomain,
    Location,
    Municipality,
    Offer,
    OpeningException,
    OpeningHour,
    Provider,
)
from directory.rules.opening import WEEK, Status, status
from directory.search.queries import terms
from directory.search.queries.search import search, wider
from directory.search.queries.timely import is_soon
from tests.factories.directory import make_offer, make_provider

pytestmark = pytest.mark.usefixtures("places")

LAWS = ["wmo", "wlz", "zvw"]
GROUPS = ["nah", "ouderen", "autisme"]
DOMAINS = ["wonen", "werk"]
CHANNELS = [Channel.PHONE, Channel.HOME, Channel.CHAT]
LANGUAGES = [SpokenLanguage.ARABIC, SpokenLanguage.DUTCH]
CODES: Mapping[Facet, Sequence[str]] = {
    Facet.LAW: LAWS,
    Facet.GROUP: GROUPS,
    Facet.DOMAIN: DOMAINS,
    Facet.CHANNEL: CHANNELS,
    Facet.LANGUAGE: LANGUAGES,
    Facet.OPENING: [NOW],
    Facet.WALK_IN: [SOON],
    Facet.DOOR: ["wmo", "other"],
}
MONDAY_NOON = "2026-11-23T12:00:00+01:00"


@pytest.fixture
def utrecht(places: None) -> Municipality:
    return Municipality.objects.get(code="GM0344")


SOME_ARE_CLOSED, SOME_ONLY_NOW = 0.3, 0.2


def some(choice: Random, codes: Sequence[str]) -> list[str]:
    return [code for code in codes if choice.random() < 0.4]


def make_any_offer(choice: Random, provider: Provider) -> None:
    offer = make_offer(
        provider=provider if choice.random() < 0.4 else None,
        legal_basis=choice.choice([LegalBasis.WMO, LegalBasis.OTHER]),
        municipalities=["GM0344"] if choice.random() < 0.8 else ["GM0363"],
        areas=[{"kind": AreaKind.NATIONAL}] if choice.random() < 0.2 else [],
        laws=some(choice, LAWS),
        groups=some(choice, GROUPS),
        channels=some(choice, CHANNELS),
        languages=some(choice, LANGUAGES),
        state=OfferState.PUBLISHED if choice.random() < 0.9 else OfferState.DRAFT,
    )
    offer.life_domains.set(LifeDomain.objects.filter(code__in=some(choice, DOMAINS)))
    for kind in HourKind:
        place = Location.objects.create(offer=offer, name="huis")
        OpeningHour.objects.create(
            offer=offer,
            kind=kind,
            location=place if kind == HourKind.WALK_IN else None,
            weekday=choice.choice([Weekday.MONDAY, Weekday.TUESDAY]),
            occurrence=choice.choice([Occurrence.EVERY, Occurrence.LAST]),
            opens="9:00",
            closes="17:00",
        )
    today = timezone.localdate()
    days = {"offer": offer, "first_day": today, "last_day": today + WEEK}
    if choice.random() < SOME_ARE_CLOSED:
        OpeningException.objects.create(**days)
    elif choice.random() < SOME_ONLY_NOW:
        offer.opening_hours.all().delete()
        OpeningException.objects.create(**days, kind=HourKind.PHONE, opens="9:00", closes="17:00")


def facts(offer: Offer) -> dict[Facet, set[str]]:
    return {
        Facet.LAW: {law.code for law in offer.laws.all()},
        Facet.GROUP: {group.code for group in offer.target_groups.all()} or set(GROUPS),
        Facet.DOMAIN: {domain.code for domain in offer.life_domains.all()},
        Facet.CHANNEL: set(offer.channels),
        Facet.LANGUAGE: set(offer.languages),
        Facet.OPENING: {NOW} if reach(offer, timezone.now()).is_answering else set(),
        Facet.WALK_IN: {SOON} if is_soon(walk_in(offer), timezone.now()) else set(),
        Facet.DOOR: {offer.legal_basis},
    }


def walk_in(offer: Offer) -> Status:
    return status(offer.timetable(HourKind.WALK_IN), timezone.now())


def by_hand(
    offers: Sequence[tuple[int, dict[Facet, set[str]]]], criteria: SearchCriteria
) -> set[int]:
    """Return the keys of the organisations with an offer that fits."""
    return {
        provider
        for provider, offer in offers
        if all(
            not criteria.chosen(f) or set(criteria.chosen(f)) & offer[f]  # any within, all between
            for f in Facet
        )
    }


@time_machine.travel(MONDAY_NOON, tick=False)
@pytest.mark.parametrize("seed", range(12))
def test_numbers_are_those_of_counting_by_hand(utrecht: Municipality, seed: int) -> None:
    choice = Random(seed)
    provider = make_provider()
    for _ in range(12):
        make_any_offer(choice, provider)
    place = None if seed % 4 == 3 else utrecht
    found = search(place, SearchCriteria())
    offers = [(offer.provider_id, facts(offer)) for offer in found.page]
    for _ in range(6):
        asked = {f.field: tuple(sorted(some(choice, CODES[f]))) for f in Facet}
        criteria = SearchCriteria(**asked)  # type: ignore[arg-type]
        answer = search(place, criteria)
        fitting = {offer.provider_id for offer in answer.page}
        assert answer.total == len(fitting)
        assert fitting == by_hand(offers, criteria)
        groups = facet_groups(terms.facet_values(), answer.counts.facets, criteria)
        shown = {
            (Facet(option.name), option.code): option.count
            for group in groups
            for option in (*group.shown, *group.folded)
        }
        for facet in ASKED:
            for code in CODES[facet]:
                alone = SearchCriteria(**{**asked, facet.field: (code,)})  # type: ignore[arg-type]
                assert shown.get((facet, code), 0) == len(by_hand(offers, alone))


def test_all_numbers_cost_one_statement(
    utrecht: Municipality, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    make_offer(municipalities=["GM0344"], laws=["wmo"])
    criteria = SearchCriteria(laws=("wmo",), languages=("ar",))
    utrecht.care_office_region  # noqa: B018  read beforehand
    search(utrecht, criteria)  # reads once who is there when

    with django_assert_num_queries(1):
        assert search(utrecht, criteria).total == 0


def test_asking_less_says_what_there_is(
    utrecht: Municipality, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    make_offer(municipalities=["GM0344"], laws=["wmo"], languages=["nl"])
    make_offer(municipalities=["GM0344"], laws=["wlz"], languages=["ar"])
    make_offer(municipalities=["GM0344"], laws=["wlz"], languages=["ar"])
    criteria = SearchCriteria(laws=("wmo",), languages=("ar",))
    search(utrecht, criteria)  # reads once who is there when

    with django_assert_num_queries(1):
        around = wider(utrecht, criteria)
    assert around.total == 3
    assert around.without == [(Facet.LAW, 2), (Facet.LANGUAGE, 1)]
    assert wider(utrecht, SearchCriteria()).total == 0
    assert wider(utrecht, SearchCriteria(laws=("wmo",))).without == []


# --- how they are shown --------------------------------------------------------------------------

VALUES = {
    facet: [Value(f"{facet}-{n}", f"keuze {n}", f"{facet}-{n}") for n in range(12)]
    for facet in Facet
}


def options(counts: dict[str, int], *codes: str) -> tuple[Sequence[Option], Sequence[Option]]:
    criteria = SearchCriteria(laws=codes)
    numbers = {facet: counts if facet is Facet.LAW else {} for facet in Facet}
    (_when, group) = facet_groups(VALUES, numbers, criteria)
    return group.shown, group.folded


def test_a_long_list_is_folded_behind_its_first_useful_boxes() -> None:
    shown, folded = options({f"wet-{n}": 1 for n in range(1, 12)})

    assert [option.code for option in shown] == [f"wet-{n}" for n in range(1, SHORT + 1)]
    assert folded[0].code == "wet-0"
    assert len(shown) + len(folded) == 12


def test_what_is_chosen_is_in_sight_even_when_it_leads_to_nobody() -> None:
    shown, _folded = options({"wet-0": 3}, "wet-11")

    assert [(o.code, o.count, o.is_chosen) for o in shown] == [
        ("wet-0", 3, False),
        ("wet-11", 0, True),
    ]


def test_a_few_more_are_not_worth_folding() -> None:
    shown, folded = options({f"wet-{n}": 1 for n in range(SHORT + HARDLY_LONGER)})

    assert len(shown) == SHORT + HARDLY_LONGER
    assert all(not option.count for option in folded)


def test_some_boxes_are_always_in_sight() -> None:
    boxes = [Value(f"wet-{n}", f"keuze {n}", f"wet-{n}", stays_in_sight=n > 9) for n in range(12)]
    numbers = {f: {f"wet-{n}": 1 for n in range(11)} if f is Facet.LAW else {} for f in Facet}

    (_when, group) = facet_groups({**VALUES, Facet.LAW: boxes}, numbers, SearchCriteria())

    assert [option.code for option in group.shown] == [
        *(f"wet-{n}" for n in range(SHORT)),
        "wet-10",
        "wet-11",
    ]


def test_what_has_no_box_is_carried_along() -> None:
    criteria = SearchCriteria(laws=("wmo",), domains=("werk", "wonen"), doors=("wlz",))

    assert unasked(criteria) == [("onderwerp", "werk"), ("onderwerp", "wonen"), ("via", "wlz")]


def test_a_question_without_an_answer_is_not_asked() -> None:
    nothing: dict[Facet, dict[str, int]] = {facet: {} for facet in Facet}

    (when,) = facet_groups(VALUES, nothing, SearchCriteria())

    assert when.question == "Wanneer?"  # always asked: the answer is what is nearest by
    assert not when.folded


def test_each_choice_can_be_taken_away() -> None:
    criteria = SearchCriteria(laws=("wet-1", "wet-2"), languages=("taal-0",), page=4)

    taken = chosen(VALUES, criteria)

    assert [one.label for one in taken] == ["Keuze 1", "Keuze 2", "Keuze 0"]
    assert taken[0].without == SearchCriteria(laws=("wet-2",), languages=("taal-0",))
