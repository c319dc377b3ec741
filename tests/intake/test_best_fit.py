"""Which organisation fits best, and which of them we may choose for somebody."""

from dataclasses import dataclass
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from clientsupport.working_days import Span
from intake.rules.best_fit import best_first, may_be_chosen


@dataclass(frozen=True)
class Known:
    name: str
    domains: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    is_specialised: bool = False
    needs_indication: bool = False
    is_apart: bool | None = None
    closed: tuple[Span, ...] = ()


TODAY = date(2026, 11, 30)  # a Monday
NEAR = Known("near")
HOUSING = Known("housing", domains=("wonen",))
PARENTS = Known("parents", groups=("jeugd_ouders",))
SPECIAL = Known("special", groups=("nah",), is_specialised=True)
VAGUE = Known("vague", is_specialised=True)
LONG_CARE = Known("long care", groups=("jeugd_ouders",), needs_indication=True)
FREE = Known("free", is_apart=True)
DECIDES = Known("decides", is_apart=False)
DECIDES_ON_HOUSING = Known("decides on housing", domains=("wonen",), is_apart=False)
CLOSED = Known("closed", is_apart=True, closed=(Span(TODAY, date(2026, 12, 4)),))
ALL = [CLOSED, NEAR, HOUSING, PARENTS, SPECIAL, VAGUE, LONG_CARE, FREE, DECIDES, DECIDES_ON_HOUSING]

CODES = st.sampled_from(["", "jeugd_ouders", "mantelzorger", "nah"])
OFFERS = st.lists(st.sampled_from(ALL), unique=True)


def names(*offers: Known, domain: str = "", group: str = "") -> list[str]:
    found = best_first(offers, today=TODAY, domain=domain, group=group)
    return [offer.name for offer in found]


def chosen(*offers: Known, group: str = "") -> list[str]:
    return [offer.name for offer in offers if may_be_chosen(offer, group=group)]


def test_who_is_there_for_everybody_comes_first_in_the_given_order() -> None:
    assert names(PARENTS, HOUSING, NEAR) == ["housing", "near", "parents"]


def test_who_is_there_for_something_else_comes_later() -> None:
    assert names(HOUSING, NEAR, domain="werk") == ["near", "housing"]
    assert names(HOUSING, NEAR, domain="wonen") == ["housing", "near"]


def test_who_is_there_for_this_group_comes_before_who_is_there_for_all() -> None:
    assert names(NEAR, PARENTS, group="jeugd_ouders") == ["parents", "near"]
    assert names(PARENTS, NEAR, group="mantelzorger") == ["near", "parents"]


def test_specialised_support_comes_after_what_is_general() -> None:
    assert names(SPECIAL, HOUSING, domain="werk") == ["housing", "special"]
    assert names(SPECIAL, NEAR, group="nah") == ["near", "special"]


def test_who_stands_apart_comes_first_and_who_decides_last_of_those_that_fit() -> None:
    assert names(DECIDES, NEAR, FREE) == ["free", "near", "decides"]
    assert names(PARENTS, DECIDES, NEAR) == ["near", "decides", "parents"]


def test_what_it_is_about_counts_for_who_stands_apart_but_not_for_who_decides() -> None:
    assert names(DECIDES_ON_HOUSING, FREE, domain="wonen") == ["free", "decides on housing"]
    assert names(PARENTS, FREE, group="jeugd_ouders") == ["parents", "free"]


def test_who_is_closed_comes_after_who_is_there_and_before_who_decides() -> None:
    assert names(CLOSED, DECIDES, NEAR, SPECIAL) == ["near", "closed", "decides", "special"]
    assert names(CLOSED, SPECIAL) == ["closed", "special"]


def test_we_choose_nobody_who_decides_about_somebody() -> None:
    assert chosen(DECIDES, DECIDES_ON_HOUSING) == []
    assert chosen(DECIDES, NEAR, FREE) == ["near", "free"]


def test_we_choose_nobody_who_is_there_for_others_or_for_more_than_was_said() -> None:
    assert chosen(*ALL) == ["closed", "near", "housing", "free"]
    assert chosen(*ALL, group="mantelzorger") == ["closed", "near", "housing", "free"]
    assert chosen(*ALL, group="jeugd_ouders") == ["closed", "near", "housing", "parents", "free"]
    assert chosen(*ALL, group="nah") == ["closed", "near", "housing", "special", "free"]


@given(offers=OFFERS, group=CODES)
def test_nobody_is_left_out_and_whom_we_may_choose_comes_first(
    offers: list[Known], group: str
) -> None:
    found = best_first(offers, today=TODAY, group=group)

    may = [may_be_chosen(offer, group=group) for offer in found]
    assert sorted(found, key=ALL.index) == sorted(offers, key=ALL.index)
    assert may == sorted(may, reverse=True)
