"""Until when somebody may object, and that every page that says so takes it from there."""

from datetime import timedelta

import pytest
from django.test import Client

from directory.rules import objecting
from directory.rules.objecting import may_object
from tests.helpers.pages import page, words

REFUSED = "Kreeg u een nee?"


@pytest.mark.parametrize(
    ("laws", "may"),
    [
        ((), False),
        (("wmo",), True),
        (("jeugdwet",), True),
        (("zvw",), False),  # an insurer is no authority
        (("asiel",), False),  # has terms of its own
        (("asiel", "participatiewet"), True),
        (("onbekend",), False),
    ],
)
def test_authorities_decide_about_these(laws: tuple[str, ...], may: bool) -> None:
    assert may_object(laws) is may


@pytest.mark.usefixtures("places")
@pytest.mark.parametrize(
    "address", ["/", "/uitleg/uw-recht/", "/zoeken/?gemeente=utrecht&wet=wlz", "/hulpvraag/"]
)
def test_page_tells_the_term_and_follows_the_code(
    client: Client, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    assert "meestal 6 weken" in words(client.get(address))

    monkeypatch.setattr(objecting, "OBJECT_WITHIN", timedelta(weeks=4))
    said = words(client.get(f"{address}{'&' if '?' in address else '?'}nog-eens"))

    assert REFUSED in said
    assert "meestal 4 weken" in said
    assert "6 weken om" not in said


@pytest.mark.usefixtures("places")
@pytest.mark.parametrize("query", ["", "&wet=zvw", "&wet=asiel"])
def test_results_on_what_no_authority_decides_say_nothing(client: Client, query: str) -> None:
    assert REFUSED not in words(client.get(f"/zoeken/?gemeente=utrecht{query}"))


@pytest.mark.usefixtures("places")
def test_the_right_says_from_which_day_and_that_waiting_is_risky(client: Client) -> None:
    said = words(client.get("/uitleg/uw-recht/"))

    assert "beginnen op de dag nadat de brief is verstuurd" in said
    assert "Bent u te laat, dan kijkt men meestal niet meer naar uw bezwaar." in said
    assert "artikelen 6:7 en 6:8" in said
    assert "nooit te laat" not in said


@pytest.mark.usefixtures("places")
def test_first_question_loses_nothing_by_reading_about_it(client: Client) -> None:
    (link,) = page(client.get("/hulpvraag/")).select(".c-refusal a")

    assert link["href"] == "/uitleg/uw-recht/#nee"
    assert link["target"] == "_blank"
    assert page(client.get("/uitleg/uw-recht/")).select_one("#nee")
