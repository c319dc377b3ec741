"""The questions before sending: nothing is stored, everything typed is kept."""

import pytest
from django.test import Client

from directory.models import Offer
from intake.models import SubmittedForm
from tests.factories.directory import make_offer, make_provider
from tests.helpers.asking import TEXT, onward, opened, step_of, travelling, up_to
from tests.helpers.pages import heading, page, words


@pytest.fixture(autouse=True)
def offer(places: None) -> Offer:
    return make_offer(
        slug="hier",
        title="Voorbeeld: naast u in Utrecht",
        provider=make_provider(name="Voorbeeld Naast Utrecht"),
        municipalities=["GM0344"],
        takes_requests=True,
    )


@pytest.mark.parametrize(
    ("number", "asked"),
    [
        (1, "Waar loopt u tegenaan?"),
        (2, "Voor wie zoekt u hulp?"),
        (3, "Waar woont u?"),
        (4, "Aan wie stelt u uw vraag?"),
        (5, "Hoe wilt u antwoord krijgen?"),
    ],
)
def test_one_question_at_a_time(client: Client, number: int, asked: str) -> None:
    response = up_to(client, number)

    assert response.status_code == 200
    assert heading(response) == f"Stap {number} van 5 {asked}"
    assert step_of(response) == f"Stap {number}"
    assert response.headers["Cache-Control"] == "no-store"
    assert set(response.cookies) <= {"naastu_vraag"}


@pytest.mark.parametrize("number", range(1, 7))
def test_every_page_says_what_becomes_of_words_where_nothing_asks_before_leaving(
    client: Client, number: int
) -> None:
    (said,) = page(up_to(client, number)).select("main [data-cs-without-scripts]")

    assert "Gaat u naar een andere pagina? Dan is" in said.get_text()
    assert " weg" in said.get_text()


def test_check_page_says_everything_and_stores_nothing(client: Client) -> None:
    response = up_to(client, 6)

    assert heading(response) == "Klopt alles?"
    said = words(response)
    for part in [TEXT, "Voor mijzelf", "Utrecht", "Voorbeeld: naast u in Utrecht", "met een code"]:
        assert part in said
    assert "Helpt in uw gemeente" in said
    assert list(response.cookies) == ["naastu_form"]
    assert not SubmittedForm.objects.exists()


def test_back_keeps_what_was_typed_also_when_it_is_not_right(client: Client) -> None:
    third = up_to(client, 3)
    second = onward(client, third, "terug", plaats="Utr")

    assert step_of(second) == "Stap 2"
    assert travelling(second)["plaats"] == "Utr"
    again = onward(client, second)
    (field,) = page(again).select("#id_plaats")
    assert field["value"] == "Utr"


def test_for_whom_may_be_skipped(client: Client) -> None:
    third = onward(client, up_to(client, 2), "overslaan", for_whom="child")

    assert step_of(third) == "Stap 3"
    assert "for_whom" not in travelling(third)


def test_other_questions_may_not_be_skipped(client: Client) -> None:
    response = onward(client, opened(client), "overslaan")

    assert step_of(response) == "Fout: stap 1"
    assert "Eén zin is genoeg" in words(response)


def test_what_somebody_came_with_is_filled_in(client: Client) -> None:
    response = up_to(client, 3, "?aanbod=hier&gemeente=utrecht")

    (field,) = page(response).select("#id_plaats")
    assert field["value"] == "Utrecht"
    fourth = onward(client, response)
    (chosen,) = page(fourth).select("[name=offer][checked]")
    assert chosen["value"] == "hier"


def test_only_names_of_ours_are_taken_from_an_address(client: Client) -> None:
    response = opened(client, "?aanbod=nergens&gemeente=%00<b>&text=hallo")

    assert set(travelling(response)) == {"visit", "begun", "stap", "extra", "text", "domain"}
    assert travelling(response)["text"] == ""


def test_beginning_is_put_behind_what_was_typed(client: Client) -> None:
    response = onward(client, opened(client), text="Hallo.", begin="brief")

    (field,) = page(response).select("#id_text")
    assert field.get_text().strip().startswith("Hallo.")
    assert "Ik heb een brief gekregen" in field.get_text()
    assert step_of(response) == "Stap 1"
    (marker,) = page(response).select("[data-cs-step]")
    assert marker["data-cs-goes-on"] == field["id"]
    assert not page(response).select("main [autofocus]")


def test_changing_one_answer_leads_back_to_the_check_page(client: Client) -> None:
    question = onward(client, up_to(client, 6), "voor-wie")
    assert step_of(question) == "Stap 2"

    response = onward(client, question, for_whom="child")

    assert heading(response) == "Klopt alles?"
    assert "Voor mijn kind" in words(response)
    assert TEXT in words(response)


def test_another_town_asks_anew_to_whom(client: Client) -> None:
    question = onward(client, up_to(client, 6, offer="hier"), "plaats")

    response = onward(client, question, plaats="Terschelling")

    assert "hier" not in [tag.get("value") for tag in page(response).select("[name=offer]")]
    assert "Terschelling" in words(response)
    assert travelling(response)["text"] == TEXT
