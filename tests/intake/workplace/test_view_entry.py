"""A request by telephone or at the desk, entered in half a minute."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from clientsupport.privacy.codes import parse, proof
from directory.enums import OfferState
from directory.models import LifeDomain, Municipality, Offer
from intake.conversation.actions.conversing import write_message
from intake.enums import Caution, CloseReason, Origin, RequestState
from intake.models import HelpRequest
from intake.rules.contact import Contact
from intake.seeing import one_request, team_of
from tests.factories.directory import make_offer
from tests.factories.people import make_supporter
from tests.helpers.conversing import busy, find_request
from tests.helpers.forms import errors
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

NEW = "/werkplek/nieuw/"
pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def offer() -> Offer:
    return make_offer(municipalities=["GM0344"])


@pytest.fixture
def supporter(offer: Offer) -> User:
    return make_supporter(offer.provider)


def filled_in(supporter: User, **changes: str) -> dict[str, str]:
    """Return the form as it stands on the page, with what was typed."""
    fields = page(signed_in(supporter).get(NEW)).select("main form")[-1]
    chosen = {
        str(tag["name"]): str(option["value"])
        for tag in fields.select("select")
        for option in tag.select("option[selected]")
    }
    (number,) = fields.select("input[name='form']")
    typed = {"text": "Hulp bij een brief", "origin": "phone", "form": str(number["value"])}
    return {**chosen, **typed, **changes}


def stored(supporter: User) -> HelpRequest:
    with team_of(supporter):
        return HelpRequest.objects.get()


def test_few_words_are_enough(offer: Offer, supporter: User) -> None:
    response = signed_in(supporter).post(NEW, filled_in(supporter))

    assert heading(response) == "Bewaard. Geef deze code mee."
    row = stored(supporter)
    assert (row.offer, row.supporter, row.origin) == (offer, supporter, Origin.PHONE)
    assert (row.state, row.municipality.slug) == (RequestState.IN_PROGRESS, "utrecht")
    (code,) = page(response).select(".c-secret-code__code")
    assert find_request(parse(code.get_text())) == row.pk
    event = AuditEvent.objects.get(action=AuditAction.ADDED)
    assert (event.actor, event.organisation) == (supporter, offer.provider.audit_key)


def test_everything_that_can_be_said(supporter: User) -> None:
    domain = LifeDomain.objects.all()[0]
    more = {"origin": "desk", "domain": str(domain.pk), "for_whom": "child"}
    contact = {"contact": "06 12 34 56 78", "caution": "discreet"}

    signed_in(supporter).post(NEW, filled_in(supporter, **more, **contact))

    row = stored(supporter)
    assert (row.origin, row.domain, row.for_whom) == (Origin.DESK, domain, "child")
    with team_of(supporter):
        shared = Contact.from_text(row.decrypt("contact") or "")
    assert shared == Contact("06 12 34 56 78", Caution.DISCREET)


def test_contact_has_to_be_a_number_or_an_address(supporter: User) -> None:
    response = signed_in(supporter).post(NEW, filled_in(supporter, contact="06-123"))

    (error,) = errors(response)
    assert error.endswith("Dit lijkt geen telefoonnummer en geen e-mailadres. Kijk het na.")
    assert not HelpRequest.objects.exists()


def test_contact_without_asking_is_careful(supporter: User) -> None:
    signed_in(supporter).post(NEW, filled_in(supporter, contact="06 12 34 56 78"))

    with team_of(supporter):
        shared = Contact.from_text(HelpRequest.objects.get().decrypt("contact") or "")
    assert shared.caution == Caution.ASK_FIRST


def test_municipality_where_the_offer_helps_nobody_is_asked_about_once(
    offer: Offer, supporter: User
) -> None:
    other = make_offer(provider=offer.provider, municipalities=["GM0193"])
    zwolle = Municipality.objects.get(code="GM0193")
    client, data = signed_in(supporter), filled_in(supporter)
    data |= {"offer": str(offer.pk), "municipality": str(zwolle.pk)}

    asked = client.post(NEW, data)

    (error,) = errors(asked)
    assert "Dit aanbod is er niet voor Zwolle. Klopt het toch?" in error
    assert not HelpRequest.objects.exists()
    (outside,) = page(asked).select("main [name=outside]")
    again = data | {"outside": str(outside["value"])}
    elsewhere = {"offer": str(other.pk), "municipality": str(offer.coverage.get().municipality_id)}
    assert len(errors(client.post(NEW, again | elsewhere))) == 1  # another pair is asked anew
    client.post(NEW, again)
    assert stored(supporter).municipality == zwolle


def test_what_no_page_of_ours_sends_is_refused_and_stores_nothing(supporter: User) -> None:
    client, data = signed_in(supporter), filled_in(supporter)

    for name in ("outside", "gezien", "draft", "form"):
        assert client.post(NEW, data | {name: "\0"}).status_code == 200, name
    with team_of(supporter):
        assert not HelpRequest.objects.exists()


def test_same_form_twice_stores_once(supporter: User) -> None:
    client, data = signed_in(supporter), filled_in(supporter)

    first, second = client.post(NEW, data), client.post(NEW, data)

    assert words(first) == words(second)
    assert stored(supporter)


def test_what_is_missing_is_asked(supporter: User) -> None:
    response = signed_in(supporter).post(NEW, filled_in(supporter, text="", contact="Bel mij"))

    assert "Schrijf kort op wat de vraag is." in words(response)
    assert page(response).select("input[value='Bel mij']")
    assert response.headers["Cache-Control"] == "no-store"


def test_form_that_is_too_old_keeps_everything(supporter: User) -> None:
    data = filled_in(supporter)
    with time_machine.travel(timezone.now() + timedelta(hours=3)):
        client = signed_in(supporter)
        response = client.post(NEW, data)
        assert "Deze bladzijde stond lang open." in words(response)
        assert "Hulp bij een brief" in words(response)
        (number,) = page(response).select("input[name='form']")
        again = client.post(NEW, data | {"form": str(number["value"])})

    assert heading(again) == "Bewaard. Geef deze code mee."


def test_busy(supporter: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "_hash", busy)

    response = signed_in(supporter).post(NEW, filled_in(supporter))

    assert response.status_code == 503
    assert response.headers["Retry-After"] == "10"
    assert "Hulp bij een brief" in words(response)


@pytest.mark.parametrize(
    "wrong", [{"offer": "x"}, {"municipality": "1'"}, {"origin": "portal"}, {"caution": "\0"}]
)
def test_hostile_answers_are_refused(supporter: User, wrong: dict[str, str]) -> None:
    response = signed_in(supporter).post(NEW, filled_in(supporter, **wrong))

    assert str(page(response).title).startswith("<title>Fout:")
    with team_of(supporter):
        assert not HelpRequest.objects.exists()


def test_offer_of_somebody_else_is_no_choice(supporter: User) -> None:
    other = make_offer(municipalities=["GM0344"])

    response = signed_in(supporter).post(NEW, filled_in(supporter, offer=str(other.pk)))

    assert str(page(response).title).startswith("<title>Fout:")


def test_where_there_is_much_to_choose_nothing_is_chosen(offer: Offer, supporter: User) -> None:
    make_offer(provider=offer.provider, municipalities=["GM0014"])

    html = page(signed_in(supporter).get(NEW))

    assert len(html.select("#id_offer option")) == 3
    names = {option.get_text() for option in html.select("#id_municipality option")}
    assert names == {"Kies een gemeente", "Utrecht", "Groningen"}


def test_without_an_offer_there_is_nothing_to_enter(offer: Offer, supporter: User) -> None:
    Offer.objects.update(state=OfferState.DRAFT)

    response = signed_in(supporter).get(NEW)

    assert "heeft nog geen aanbod" in words(response)
    assert not page(response).select("main form")


def test_what_was_answered_at_once_is_closed_in_the_same_form(supporter: User) -> None:
    client = signed_in(supporter)
    form = filled_in(supporter, is_done="on", answer="Bel de gemeente op 14 030.")

    first = client.post(NEW, form)
    again = client.post(NEW, form)

    row = stored(supporter)
    assert (row.state, row.close_reason) == (RequestState.CLOSED, CloseReason.ANSWERED)
    assert row.answered_on == row.closed_on == timezone.localdate()
    assert "De hulpvraag is meteen afgerond." in words(first)
    shown = [page(r).select(".c-secret-code__code")[0].get_text() for r in (first, again)]
    assert shown[0] == shown[1]
    with team_of(supporter):
        texts = [message.decrypt("text") for message in row.messages.select_related("request")]
    assert texts == ["Hulp bij een brief", "Bel de gemeente op 14 030."]


def test_closing_at_once_needs_no_answer(supporter: User) -> None:
    signed_in(supporter).post(NEW, filled_in(supporter, is_done="on"))

    row = stored(supporter)
    assert (row.is_closed, row.answered_on) == (True, None)


def test_answer_without_closing_is_asked_about(supporter: User) -> None:
    response = signed_in(supporter).post(NEW, filled_in(supporter, answer="Bel 14 030."))

    assert "Zet hier een vinkje, of haal het antwoord weg." in errors(response)[0]
    with team_of(supporter):
        assert not HelpRequest.objects.exists()


def test_form_sent_again_closes_nothing_that_went_on(supporter: User) -> None:
    client, form = signed_in(supporter), filled_in(supporter, is_done="on")
    client.post(NEW, form)
    with one_request(stored(supporter).pk):
        write_message(request=stored(supporter), text="Nog een vraag.")

    client.post(NEW, form)

    assert not stored(supporter).is_closed
