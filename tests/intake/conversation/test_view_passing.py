"""Going to another organisation: asked for by the resident, or proposed to them."""

from datetime import date, timedelta

import pytest
from django.test import Client

from directory.enums import Employer
from directory.models import Offer, OpeningException
from intake.models import Passing
from intake.seeing import one_request
from tests.factories.directory import make_offer, make_provider
from tests.factories.reach import make_declaration
from tests.factories.requests import Asked
from tests.helpers.conversing import TALK, does, form_of
from tests.helpers.forms import errors
from tests.helpers.pages import heading, page, words

TODAY = date(2026, 11, 23)
pytestmark = pytest.mark.usefixtures("monday")


@pytest.fixture
def elsewhere() -> Offer:
    provider = make_provider(name="Voorbeeld Elders")
    return make_offer(provider=provider, takes_requests=True, municipalities=["GM0344"])


def test_what_was_refused_before_is_not_told_elsewhere(
    resident: Client, asked: Asked, elsewhere: Offer
) -> None:
    passing = propose(asked, make_offer(takes_requests=True, municipalities=["GM0344"]))
    does(resident, "decide", passing=passing.pk, answer="no")

    does(resident, "other", offer=elsewhere.slug, sure=elsewhere.slug)

    with one_request(asked.uuid):
        assert not Passing.objects.exists()


def test_another_organisation_takes_over(resident: Client, asked: Asked, elsewhere: Offer) -> None:
    assert "Voorbeeld Elders" in words(resident.get(f"{TALK}andere/"))

    asking = does(resident, "other", offer=elsewhere.slug)
    assert heading(asking) == "Gaat uw gesprek naar Voorbeeld Elders?"
    assert asked.read().provider == asked.provider

    text = words(does(resident, "other", **form_of(asking)))

    assert "Uw vraag is nu bij Voorbeeld Elders." in text
    assert asked.read().provider == elsewhere.provider


def test_by_when_there_is_an_answer_is_told_before_another_takes_over(
    resident: Client, asked: Asked, elsewhere: Offer
) -> None:
    days = {"first_day": TODAY, "last_day": TODAY + timedelta(days=4)}
    OpeningException.objects.create(provider=elsewhere.provider, **days)

    choices = resident.get(f"{TALK}andere/")
    asking = does(resident, "other", offer=elsewhere.slug)
    propose(asked, elsewhere)
    proposal = resident.get(TALK)

    for response in (choices, asking, proposal):
        (told,) = page(response).select(f"[data-offer={elsewhere.slug}]")
        said = " ".join(told.get_text(" ").split())
        assert "Deze organisatie is dicht t/m vrijdag 27 november." in said
        assert "U krijgt antwoord uiterlijk dinsdag 1 december." in said


def test_what_one_should_know_is_told_before_another_takes_over(
    resident: Client, asked: Asked, elsewhere: Offer
) -> None:
    make_declaration(elsewhere.provider, takes_decisions=True, employed_by=Employer.MUNICIPALITY)
    free = make_offer(takes_requests=True, municipalities=["GM0344"])
    make_declaration(free.provider, takes_decisions=False)

    choices = resident.get(f"{TALK}andere/")
    asking = does(resident, "other", offer=elsewhere.slug)
    propose(asked, elsewhere)
    proposal = resident.get(TALK)

    for response in (choices, asking, proposal):
        (told,) = page(response).select(f"[data-offer={elsewhere.slug}]")
        said = " ".join(told.get_text(" ").split())
        assert "Voor wie: iedereen" in said
        assert "Geregeld door: de gemeente (Wmo)" in said
        assert "Beslist mee of u hulp krijgt." in said
        assert "in dienst bij de gemeente" in said
    for response in (asking, proposal):
        assert "Deze mensen werken voor de gemeente." in words(response)
    shown = [str(one["data-offer"]) for one in page(choices).select("label[data-offer]")]
    assert shown == [free.slug, elsewhere.slug]


def test_being_sure_of_one_is_not_being_sure_of_another(
    resident: Client, asked: Asked, elsewhere: Offer
) -> None:
    second = make_offer(takes_requests=True, municipalities=["GM0344"])

    response = does(resident, "other", offer=second.slug, sure=elsewhere.slug)

    assert heading(response).endswith(f"naar {second.provider.name}?")
    assert asked.read().provider == asked.provider


def test_only_who_takes_requests_there_can_be_asked(
    resident: Client, asked: Asked, elsewhere: Offer
) -> None:
    closed = make_offer(takes_requests=False, municipalities=["GM0344"])
    far = make_offer(takes_requests=True, municipalities=["GM0363"])
    for slug in (closed.slug, far.slug, asked.offer.slug, "' OR 1=1", ""):
        assert errors(does(resident, "other", offer=slug, sure=slug))

    assert asked.read().provider == asked.provider


def test_when_nobody_else_is_there_it_says_whom_to_call(resident: Client) -> None:
    response = resident.get(f"{TALK}andere/")

    assert "krijgt nu geen andere organisatie vragen" in words(response)
    assert "/zoeken/?gemeente=utrecht" in response.content.decode()


def propose(asked: Asked, to: Offer) -> Passing:
    with one_request(asked.uuid):
        return Passing.objects.create(
            request_id=asked.uuid,
            to=to,
            proposed_on=TODAY,
            expires_on=TODAY + timedelta(days=7),
        )


def test_proposal_is_accepted(resident: Client, asked: Asked, elsewhere: Offer) -> None:
    passing = propose(asked, elsewhere)
    assert "Zegt u ja? Dan leest die organisatie dit hele gesprek" in words(resident.get(TALK))

    text = words(does(resident, "decide", passing=passing.pk, answer="yes"))

    assert "Uw vraag is nu bij Voorbeeld Elders." in text
    assert asked.read().provider == elsewhere.provider


def test_proposal_is_refused(resident: Client, asked: Asked, elsewhere: Offer) -> None:
    passing = propose(asked, elsewhere)

    text = words(does(resident, "decide", passing=passing.pk, answer="no"))

    assert "U heeft nee gezegd." in text
    assert "Een voorstel voor u" not in text
    assert asked.read().provider == asked.provider


def test_answer_to_a_proposal_that_is_over(
    resident: Client, asked: Asked, elsewhere: Offer
) -> None:
    passing = propose(asked, elsewhere)
    does(resident, "decide", passing=passing.pk, answer="no")

    text = words(does(resident, "decide", passing=passing.pk, answer="yes"))

    assert "Dit voorstel geldt niet meer." in text
    assert asked.read().provider == asked.provider
