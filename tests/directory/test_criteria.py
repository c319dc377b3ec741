import pytest

from directory.criteria import SearchCriteria


def test_all_parameters_are_read_and_written_back() -> None:
    query = {
        "gemeente": "utrecht",
        "plaats": "de-meern",
        "pc": "3454",
        "wet": "wmo",
        "doelgroep": "ouderen",
        "pagina": "2",
    }

    assert SearchCriteria.from_query(query).to_query() == query


@pytest.mark.parametrize(
    "query",
    [
        {"gemeente": "Utrecht stad"},
        {"gemeente": "utrecht\x00"},
        {"gemeente": "a" * 101},
        {"pc": "3511AB"},
        {"pc": "0511"},
        {"pc": "३५११"},
        {"wet": "wmo' OR 1=1"},
        {"doelgroep": ""},
        {"pagina": "twee"},
        {"pagina": "-1"},
        {"pagina": "0"},
        {"onbekend": "iets"},
    ],
)
def test_what_is_not_ours_counts_as_absent(query: dict[str, str]) -> None:
    assert SearchCriteria.from_query(query) == SearchCriteria()


def test_without_filters_keeps_the_place() -> None:
    criteria = SearchCriteria(municipality="utrecht", postcode="3511", law="wmo", page=3)

    assert criteria.has_filters
    assert criteria.without_filters() == SearchCriteria(municipality="utrecht", postcode="3511")
