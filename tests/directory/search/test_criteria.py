"""What an address asks for: read kindly, written back in one form only."""

from typing import Any

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from directory.criteria import MOST_VALUES, Facet, SearchCriteria

FULL = (
    "gemeente=utrecht&plaats=de-meern&pc=3454&wet=wlz&wet=wmo&doelgroep=ouderen"
    "&onderwerp=wonen&contact=e-mail&contact=telefoon&taal=ar&open=nu&inloop=deze-week"
    "&via=wlz&pagina=2"
)
CODES = st.lists(st.from_regex(r"[a-z0-9_-]{1,40}", fullmatch=True), max_size=MOST_VALUES)


def read(query: str) -> SearchCriteria:
    return SearchCriteria.from_query(QueryDict(query))


def written(criteria: SearchCriteria) -> str:
    query = QueryDict(mutable=True)
    for name, value in criteria.to_query().items():
        query.setlist(name, [value] if isinstance(value, str) else list(value))
    return query.urlencode()


def test_all_parameters_are_read_and_written_back() -> None:
    assert written(read(FULL)) == FULL


def test_the_same_question_has_one_address() -> None:
    shuffled = "pagina=2&taal=ar&taal=ar&contact=telefoon&contact=e-mail&wet=wmo&wet=wlz&plaats="
    assert written(read(shuffled)) == (
        "wet=wlz&wet=wmo&contact=e-mail&contact=telefoon&taal=ar&pagina=2"
    )


@given(codes=st.fixed_dictionaries({facet.field: CODES for facet in Facet}))
def test_what_is_written_is_read_back(codes: dict[str, list[str]]) -> None:
    asked: dict[str, Any] = {name: tuple(sorted(set(given))) for name, given in codes.items()}
    criteria = SearchCriteria(**asked)

    assert read(written(criteria)) == criteria


@pytest.mark.parametrize(
    "query",
    [
        "gemeente=Utrecht stad",
        "gemeente=utrecht%00",
        f"gemeente={'a' * 101}",
        "pc=3511AB",
        "pc=0511",
        "pc=३५११",
        "wet=wmo' OR 1=1",
        "doelgroep=",
        f"taal={'a' * 41}",
        "pagina=twee",
        "pagina=-1",
        "pagina=0",
        "onbekend=iets",
    ],
)
def test_what_is_not_ours_counts_as_absent(query: str) -> None:
    assert read(query) == SearchCriteria()


def test_only_so_many_values_are_read() -> None:
    query = "&".join(f"taal=a{n}" for n in range(100))

    assert len(read(query).languages) == MOST_VALUES


def test_codes_that_do_not_exist_are_dropped() -> None:
    known = {facet: {"wmo", "ar"} for facet in Facet}

    assert read("wet=wmo&wet=bestaat-niet&taal=xx").knowing(known) == read("wet=wmo")


@pytest.mark.parametrize(
    ("query", "is_left_out"),
    [
        ("gemeente=utrecht", False),
        ("wet=wmo&taal=ar&taal=ar", False),
        ("wet=", False),
        ("onbekend=iets", False),
        ("wet=bestaat-niet", True),
        ("wet=wmo&taal=xx", True),
        ("wet=WMO", True),
        ("wet=%00", True),
    ],
)
def test_says_whether_something_asked_is_left_out(query: str, is_left_out: bool) -> None:
    criteria = read(query).knowing({facet: {"wmo", "ar"} for facet in Facet})

    assert criteria.leaves_out(QueryDict(query)) is is_left_out


def test_only_codes_that_do_not_exist_are_no_filter() -> None:
    known = {facet: {"wmo"} for facet in Facet}

    assert not read("gemeente=utrecht&wet=xyz&taal=xx").knowing(known).has_filters


def test_without_filters_keeps_the_place() -> None:
    criteria = read(FULL)

    assert criteria.has_filters
    assert written(criteria.without_filters()) == "gemeente=utrecht&plaats=de-meern&pc=3454"
    assert not criteria.without_filters().has_filters


def test_without_one_code_or_one_facet_begins_at_the_first_page() -> None:
    criteria = read("gemeente=utrecht&wet=wmo&wet=wlz&taal=ar&pagina=3")

    assert criteria.without(Facet.LAW, "wmo") == read("gemeente=utrecht&wet=wlz&taal=ar")
    assert criteria.without(Facet.LAW) == read("gemeente=utrecht&taal=ar")


def test_the_first_of_several_is_what_is_counted() -> None:
    criteria = read("wet=wmo&wet=wlz&doelgroep=nah")

    assert (criteria.law, criteria.group, criteria.domain) == ("wlz", "nah", "")
