"""Quick entry of a case: preset, from a request, and what cannot be."""

from datetime import timedelta
from typing import Any

import pytest
from django.http import QueryDict
from django.test import Client
from django.utils import timezone

from clientsupport.accounts import kept_forms
from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Municipality, Offer
from intake.cases.queries.beginning import case_of
from intake.enums import CaseCloseReason, CaseState, FirstTime, FollowOn
from intake.lifecycle.deeds import ask_other
from intake.models import Case, ContactMoment, LawPeriod, LooseDraft
from intake.models.case_history import LONGEST
from intake.seeing import deleting, own_drafts, team
from intake.workplace.actions.supporting import answer, claim
from tests.factories.directory import make_offer
from tests.factories.people import join, make_official, make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.forms import errors, filled_in, typed
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
AT = "/werkplek/zaken/nieuw/"
FIVE = {"municipality": "onbekend", "domain": "wonen", "law": "wmo", "minutes": "15"}
TODAY = timezone.localdate  # a function: the day of now
BSN = "111222333"


@pytest.fixture
def offer() -> Offer:
    return make_offer(takes_requests=True, municipalities=["GM0344", "GM0363"])


@pytest.fixture
def user(offer: Offer) -> User:
    return make_supporter(offer.provider, password=None)


@pytest.fixture
def client(user: User) -> Client:
    return signed_in(user)


def sent(client: Client, at: str = AT, **facts: Any) -> Any:
    form = filled_in(client.get(at), **{**FIVE, **facts})
    return client.post(at, form, follow=True)


def stored(offer: Offer) -> list[Case]:
    with team(offer.provider):
        return list(Case.objects.order_by("number"))


def test_five_fields_are_a_case_with_its_contact(client: Client, user: User, offer: Offer) -> None:
    utrecht = Municipality.objects.get(slug="utrecht")

    said = words(sent(client, municipality=utrecht.pk, activity="B2"))

    [case] = stored(offer)
    assert f"Zaak {case.reference} is bewaard." in said
    assert (case.supporter, case.municipality, case.domains) == (user, utrecht, ["wonen"])
    assert (case.channel, case.language, case.first_time) == ("telefoon", "nl", FirstTime.UNKNOWN)
    assert case.opened_on == case.first_response_on == TODAY()
    with team(offer.provider):
        contact, period = ContactMoment.objects.get(), LawPeriod.objects.get()
    assert (contact.activity, contact.minutes, contact.on) == ("B2", 15, TODAY())
    assert period.law.code == "wmo"


def test_what_is_not_known_is_said(client: Client, offer: Offer) -> None:
    unknown = dict.fromkeys(["municipality", "domain", "law"], "onbekend")
    empty = dict.fromkeys(unknown, "")

    refused = sent(client, **empty)
    assert stored(offer) == []
    assert len(errors(refused)) == len(unknown)
    sent(client, **unknown, channel="", language="")

    [case] = stored(offer)
    assert (case.municipality, case.domains, case.channel, case.language) == (None, [], "", "")
    with team(offer.provider):
        assert not LawPeriod.objects.exists()


def test_the_municipality_of_last_time_is_chosen(client: Client, offer: Offer) -> None:
    first = client.get(AT)
    assert not page(first).select("#id_municipality option[selected][value!='']")
    near = page(first).select("#id_municipality optgroup")[0]
    assert {option.get_text() for option in near.select("option")} == {"Utrecht", "Amsterdam"}
    sent(client, municipality=Municipality.objects.get(slug="amsterdam").pk)

    again = page(client.get(AT))

    assert [o.get_text() for o in again.select("#id_municipality option[selected]")] == [
        "Amsterdam"
    ]
    assert again.select("#id_domain[autofocus]")


def test_advice_that_is_done_is_closed_at_once(client: Client, offer: Offer) -> None:
    said = words(sent(client, deed="afsluiten", step="", text="Uitgelegd."))

    [case] = stored(offer)
    assert f"Zaak {case.reference} is bewaard en afgesloten." in said
    assert (case.state, case.closed_on) == (CaseState.CLOSED, TODAY())
    assert case.close_reason == CaseCloseReason.HELPED
    assert case.follow_on == FollowOn.UNKNOWN


def test_what_is_asked_about_a_text_forgets_no_closing(client: Client, offer: Offer) -> None:
    asked = sent(client, deed="afsluiten", text="Belt voor Piet de Vries.")
    assert stored(offer) == []
    client.post(AT, filled_in(asked))

    [case] = stored(offer)
    assert case.is_closed


def test_more_can_be_filled_in(client: Client, offer: Offer) -> None:
    before, after = TODAY() - timedelta(days=9), TODAY() + timedelta(days=2)
    sent(
        client,
        alias="bakker",
        reference="ZK-12",
        domains=["inkomen"],
        groups=["ouderen"],
        age_band="65-79",
        referrer="huisarts",
        contact_form="traject",
        payer="municipality",
        text="Brief gelezen.",
        step="Bellen",
        step_on=after,
        opened_on=before,
    )

    [case] = stored(offer)
    with team(offer.provider):
        assert (case.reference, case.decrypt("alias")) == ("ZK-12", "bakker")
        assert case.domains == ["wonen", "inkomen"]
        assert (case.groups, case.age_band, case.referrer) == (["ouderen"], "65-79", "huisarts")
        assert (case.opened_on, case.first_response_on) == (before, TODAY())
        assert (case.next_step_on, case.decrypt("next_step")) == (after, "Bellen")
        assert case.notes.get().decrypt("text") == "Brief gelezen."
        assert case.periods.get().payer == "municipality"


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"minutes": "0"}, f"hoogstens {LONGEST}"),
        ({"minutes": "2000"}, f"hoogstens {LONGEST}"),
        ({"minutes": "een kwartier"}, f"hoogstens {LONGEST}"),
        ({"on": "2999-01-01"}, "Deze dag is nog niet geweest."),
        ({"on": "1026-11-03"}, "Kijk of het jaar klopt."),
        ({"on": "gisteren"}, "Kies een dag."),
        ({"opened_on": "2999-01-01"}, "Deze dag is nog niet geweest."),
        ({"step": "Bellen"}, "Kies een dag voor de volgende stap."),
        ({"step": "Bellen", "step_on": "2020-01-01"}, "Deze dag is al voorbij."),
        ({"reference": BSN}, "burgerservicenummer"),
        ({"reference": "Jansen"}, "Hieraan is iemand te herkennen."),
        ({"reference": "bakker"}, "Er moet een cijfer in staan."),
        ({"reference": "12-03-1980"}, "Hieraan is iemand te herkennen."),
        ({"reference": "0612345678"}, "Hieraan is iemand te herkennen."),
        ({"reference": "9" * 21}, "Dit kenmerk is te lang."),
    ],
)
def test_what_cannot_be_stores_nothing(
    client: Client, offer: Offer, facts: dict[str, str], why: str
) -> None:
    refused = sent(client, text="Dit blijft staan.", **facts)

    assert why in " ".join(errors(refused))
    assert stored(offer) == []
    assert "Dit blijft staan." in page(refused).select("#id_text")[0].get_text()


def test_a_reference_is_used_once(client: Client, offer: Offer) -> None:
    sent(client, reference="K-1")

    refused = sent(client, reference="K-1", step="Bellen", step_on=TODAY())

    assert "al een zaak met dit kenmerk" in " ".join(errors(refused))
    assert len(stored(offer)) == 1


def test_texts_are_looked_through(client: Client, offer: Offer) -> None:
    asked = sent(client, text=f"Belt voor Piet de Vries, BSN {BSN}.")

    assert "Piet de Vries" in words(asked)
    assert BSN not in asked.content.decode()
    assert stored(offer) == []
    client.post(AT, filled_in(asked))
    [case] = stored(offer)
    with team(offer.provider):
        assert BSN not in (case.notes.get().decrypt("text") or "")


def test_pressed_twice_is_one_case(client: Client, offer: Offer) -> None:
    form = filled_in(client.get(AT), **FIVE)
    led = [client.post(AT, form).headers["Location"] for _press in range(2)]

    assert led[0] == led[1]
    assert len(stored(offer)) == 1


def test_what_is_typed_is_kept_until_it_is_saved(client: Client, user: User) -> None:
    form = filled_in(client.get(AT), text="Half.", groups=["ouderen", "jeugd"], domain="wonen")
    told = {"what": "case", "about": "0", "by": str(user.pk), "version": "7", "draft": "0"}
    assert client.post("/werkplek/concept/", {**form, **told}).json() == {"version": 7}

    shown = client.get(AT)

    assert "Dit typte u op" in words(shown)
    chosen = page(shown).select("input[name=groups][checked]")
    assert {str(each["value"]) for each in chosen} <= {"ouderen", "jeugd"}
    assert page(shown).select("#id_domain option[value=wonen][selected]")
    client.post(AT, filled_in(shown, **FIVE))
    with own_drafts(user):
        assert not LooseDraft.objects.exists()


def test_who_works_at_two_chooses(client: Client, user: User, offer: Offer) -> None:
    assert page(client.get(AT)).select("input[type=hidden][name=provider]")
    other = make_offer()
    join(user, other.provider, role=MemberRole.SUPPORTER)

    sent(client, provider=other.provider.pk)

    assert stored(offer) == []
    assert [case.provider for case in stored(other)] == [other.provider]


# --- From a request ------------------------------------------------------------------------------


@pytest.fixture
def asked(offer: Offer, user: User) -> Asked:
    found = ask(offer)
    with team(offer.provider):
        claim(request=found.read(), by=user)
        answer(request=found.read(), text="Ik bel u.", is_question=False, by=user)
    return found


def test_of_a_request_nothing_is_typed_twice(client: Client, asked: Asked) -> None:
    at = f"{AT}?vraag={asked.uuid}"
    link = page(client.get(f"/werkplek/vraag/{asked.uuid}/")).select(f"a[href='{at}']")
    assert [each.get_text(strip=True) for each in link] == ["Maak een zaak"]
    shown = client.get(at)
    assert typed(shown, "opened_on") == TODAY().isoformat()
    assert asked.texts()[0] not in shown.content.decode()

    client.post(at, filled_in(shown, domain="wonen", law="wmo", minutes="15"))

    [case] = stored(asked.offer)
    assert case.municipality == asked.read().municipality
    assert (case.channel, case.first_response_on) == ("chat", TODAY())
    said = client.get(f"/werkplek/vraag/{asked.uuid}/")
    assert f"Zaak {case.reference}" in words(said)
    assert "Maak een zaak" not in words(said)
    led = client.get(at, follow=True)
    assert "Deze hulpvraag heeft al een zaak." in words(led)
    assert led.redirect_chain[-1][0] == f"/werkplek/zaak/{case.pk}/"


def test_case_of_a_request_is_of_the_organisation_that_was_asked(
    client: Client, user: User, asked: Asked
) -> None:
    other = make_offer().provider
    join(user, other, role=MemberRole.SUPPORTER)
    at = f"{AT}?vraag={asked.uuid}"
    assert page(client.get(at)).select("input[type=hidden][name=provider]")

    refused = sent(client, at, provider=other.pk)

    assert errors(refused)
    assert stored(asked.offer) == []


def test_session_that_ended_keeps_of_which_request_it_is(
    client: Client, user: User, asked: Asked
) -> None:
    session = client.session
    kept = QueryDict(f"vraag={asked.uuid}&minutes=25&domain=werk&groups=ouderen")
    kept_forms.keep(session, path=AT, data=kept, user=user)
    session.save()
    shown = client.get(AT)
    assert typed(shown, "minutes") == "25"
    assert page(shown).select("input[name=groups][checked]")

    client.post(AT, filled_in(shown, law="wmo"))

    with team(asked.provider):
        assert case_of(asked.read())


def test_at_another_organisation_it_can_become_a_case_again(client: Client, asked: Asked) -> None:
    there = make_offer(takes_requests=True)
    sent(client, f"{AT}?vraag={asked.uuid}")
    with team(asked.provider):
        assert case_of(asked.read())
    with deleting(asked.uuid):
        ask_other(asked.read(), offer=there)
    user = make_supporter(there.provider, password=None)
    with team(there.provider):
        claim(request=asked.read(), by=user)

    sent(signed_in(user), f"{AT}?vraag={asked.uuid}")

    assert [len(stored(offer)) for offer in (asked.offer, there)] == [1, 1]


def test_only_who_answers_a_request_makes_it_a_case(asked: Asked) -> None:
    at = f"{AT}?vraag={asked.uuid}"
    for person in (make_supporter(asked.provider, password=None), make_supporter(password=None)):
        assert signed_in(person).get(at).status_code == 404
        assert signed_in(person).post(at, FIVE).status_code == 404
    assert signed_in(make_official(password=None)).get(AT).status_code == 404


def test_address_of_no_request_is_not_there(client: Client) -> None:
    assert client.get(f"{AT}?vraag=niets").status_code == 404
