"""Where coordinators and editors read what residents say is wrong, and answer it."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import uuid4

import pytest
import time_machine
from django.http import QueryDict
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from clientsupport.accounts import kept_forms
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.corrections.actions import AlreadyAnswered, answer_correction
from directory.enums import CorrectionState, CorrectionTopic, HourKind, MemberRole
from directory.models import CorrectionReport, ListingChange, OfferDraft, Provider
from tests.factories.corrections import make_correction, make_dead_link
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import (
    join,
    make_coordinator,
    make_editor,
    make_official,
    make_supporter,
)
from tests.factories.reach import make_hour, make_location
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

QUEUE = "/organisatiebeheer/meldingen/"
CHANGED = {"state": "changed", "answer": "Dank u. Het is nu goed."}
SURE = {**CHANGED, "sure": "yes"}


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-11-23T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def provider() -> Provider:
    return make_provider(name="Voorbeeld Huis")


@pytest.fixture
def report(provider: Provider) -> CorrectionReport:
    offer = make_offer(provider=provider, title="Voorbeeld: hier", slug="hier")
    return make_correction(offer)[0]


@pytest.fixture
def coordinator(provider: Provider) -> User:
    return make_coordinator(provider)


def address(report: CorrectionReport) -> str:
    return f"{QUEUE}{report.uuid}/"


def listed(client: Client, path: str = QUEUE) -> list[str]:
    """Return the addresses of the reports on the page, in their order."""
    links = page(client.get(path)).select("main .c-rows a.link-alone")
    return [str(link["href"]) for link in links]


def events(action: AuditAction) -> list[AuditEvent]:
    return list(AuditEvent.objects.filter(action=action))


# --- The list ------------------------------------------------------------------------------------


def test_what_has_to_be_answered_first_comes_first(
    provider: Provider, report: CorrectionReport, coordinator: User
) -> None:
    late, _code = make_correction(report.offer, due_on=date(2026, 11, 20))
    today, _code = make_correction(report.offer, due_on=date(2026, 11, 23))
    client = signed_in(coordinator)

    assert listed(client) == [address(late), address(today), address(report)]
    said = words(client.get(QUEUE))
    assert "3 correcties wachten op uw antwoord. 1 is te laat." in said
    assert said.count("Te laat") == 1
    assert said.count("Vandaag") == 1


def test_list_shows_no_text_and_is_no_reading(report: CorrectionReport, coordinator: User) -> None:
    response = signed_in(coordinator).get(QUEUE)

    assert "Het telefoonnummer – Voorbeeld: hier" in words(response)
    assert "030 111 11 11" not in response.content.decode()
    assert not events(AuditAction.READ)


@pytest.mark.parametrize("number", [1, 3])
def test_list_costs_as_much_for_many_as_for_one(
    report: CorrectionReport,
    coordinator: User,
    number: int,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(number - 1):
        make_correction(report.offer)
    client = signed_in(coordinator)
    client.get(QUEUE)

    with django_assert_max_num_queries(11):
        client.get(QUEUE)


def test_coordinator_sees_only_their_own(report: CorrectionReport) -> None:
    own, _code = make_correction()
    client = signed_in(make_coordinator(own.offer.provider))

    assert listed(client) == [address(own)]
    assert client.get(address(report)).status_code == 404
    assert client.post(address(report), CHANGED).status_code == 404
    report.refresh_from_db()
    assert report.is_waiting


def test_editor_sees_all_and_may_choose_only_their_own(report: CorrectionReport) -> None:
    own, _code = make_correction()
    editor = make_editor()
    join(editor, own.offer.provider, role=MemberRole.COORDINATOR)
    client = signed_in(editor)

    assert set(listed(client)) == {address(own), address(report)}
    assert listed(client, f"{QUEUE}?van=eigen") == [address(own)]
    assert page(client.get(QUEUE)).select(f"main a[href='{QUEUE}?van=eigen']")


def test_editor_without_an_organisation_has_nothing_to_choose(report: CorrectionReport) -> None:
    client = signed_in(make_editor())

    assert listed(client) == [address(report)]
    assert not page(client.get(QUEUE)).select("main a[href*='van=']")


@pytest.mark.parametrize("make", [make_supporter, make_official])
def test_does_not_exist_for_others(report: CorrectionReport, make: object) -> None:
    client = signed_in(make())  # type: ignore[operator]

    assert client.get(QUEUE).status_code == 404
    assert client.get(address(report)).status_code == 404


def test_needs_a_login(client: Client, report: CorrectionReport) -> None:
    for path in (QUEUE, address(report)):
        assert client.get(path).headers["Location"].startswith("/account/")


def test_nothing_waits(coordinator: User) -> None:
    assert "Er wacht niets. Mooi!" in words(signed_in(coordinator).get(QUEUE))


def test_many_stand_on_more_pages(report: CorrectionReport, coordinator: User) -> None:
    first = make_correction(report.offer)[0]
    for number in range(20):
        copy = CorrectionReport.objects.get(pk=first.pk)
        copy.pk, copy.data_key, copy.text, copy.submission = uuid4(), "", None, None
        copy.code_locator = f"U{number:03}"  # no code is drawn with a U in it
        copy._state.adding = True
        copy.save()
    client = signed_in(coordinator)

    assert len(listed(client)) == 20
    (link,) = page(client.get(QUEUE)).select("main a[rel='next']")
    assert len(listed(client, str(link["href"]))) == 2


def test_links_that_died_are_listed(provider: Provider, coordinator: User) -> None:
    make_dead_link(provider, "https://weg.example/")
    make_dead_link(make_provider(), "https://van-een-ander.example/")

    said = words(signed_in(coordinator).get(QUEUE))

    assert "https://weg.example/" in said
    assert "sinds 9 november 2026" in said
    assert "van-een-ander" not in said


# --- One report ----------------------------------------------------------------------------------


def test_text_can_be_read_and_that_is_in_the_log(
    report: CorrectionReport, coordinator: User, provider: Provider
) -> None:
    response = signed_in(coordinator).get(address(report))

    assert heading(response) == "Correctie over het telefoonnummer"
    assert "Het nummer is 030 111 11 11." in words(response)
    assert response.headers["Cache-Control"] == "no-store"
    (event,) = events(AuditAction.READ)
    assert event.actor == coordinator
    assert event.object_id in report.aliases()
    assert event.organisation == provider.audit_key
    assert "030" not in event.reason


@pytest.mark.parametrize(
    ("topic", "says", "leads_to"),
    [
        (CorrectionTopic.PHONE, "030 000 00 01", "onderdeel/contact/#id_phone"),
        (CorrectionTopic.EMAIL, "niets", "onderdeel/contact/#id_website"),
        (CorrectionTopic.ADDRESS, "bibliotheek, Plein 1", "onderdeel/locaties/#locaties"),
        (CorrectionTopic.HOURS, "bellen maandag 09:00–17:00", "onderdeel/tijden/#tijden"),
        (CorrectionTopic.AREA, "Utrecht", "onderdeel/waar/#id_add_municipality"),
        (CorrectionTopic.ENDED, "zichtbaar", "intrekken/"),
        (CorrectionTopic.OTHER, "", ""),
    ],
)
def test_what_stands_there_now_with_a_link_to_its_field(
    provider: Provider, coordinator: User, topic: CorrectionTopic, says: str, leads_to: str
) -> None:
    offer = make_offer(
        provider=provider, slug="hier", phone="030 000 00 01", municipalities=["GM0344"]
    )
    make_location(offer)
    make_hour(offer, 1, "9:00", "17:00", kind=HourKind.PHONE)
    report, _code = make_correction(offer, topic=topic)
    client = signed_in(coordinator)

    shown = page(client.get(address(report)))

    assert says in shown.select_one(".c-beside").get_text(" ", strip=True)  # type: ignore[union-attr]
    (link,) = shown.select(f"main a[href='/organisatiebeheer/aanbod/hier/{leads_to}']")
    path, _, field = str(link["href"]).partition("#")
    there = page(client.get(path))
    assert not field or there.select(f"#{field}")


def test_changed_without_a_change_is_asked_back(
    report: CorrectionReport, coordinator: User
) -> None:
    client = signed_in(coordinator)

    response = client.post(address(report), CHANGED)

    assert "U paste niets aan. Toch afsluiten als ‘aangepast’?" in words(response)
    assert "Dank u. Het is nu goed." in words(response)
    assert CorrectionReport.objects.get(pk=report.pk).is_waiting
    # A draft that nobody reads yet is no change either
    OfferDraft.objects.create(offer=report.offer, content={}, saved_by=coordinator)
    assert "nog niet gepubliceerd" in words(client.post(address(report), CHANGED))
    # One that residents read is; an earlier one is not
    about = {"provider": report.offer.provider, "before": {}, "after": {"phone": "1"}}
    old = timezone.now() - timedelta(days=30)
    change = ListingChange.objects.create(offer=report.offer, at=old, **about)
    assert client.post(address(report), CHANGED).status_code == 200
    ListingChange.objects.filter(pk=change.pk).update(at=timezone.now())
    assert client.post(address(report), CHANGED).status_code == 302


def test_report_without_a_text(provider: Provider, coordinator: User) -> None:
    report, _code = make_correction(
        make_offer(provider=provider), text="", topic=CorrectionTopic.ENDED
    )

    response = signed_in(coordinator).get(address(report))

    assert heading(response) == "Correctie over dit bestaat niet meer"
    assert "schreef er niets bij" in words(response)


def test_answer(report: CorrectionReport, coordinator: User, provider: Provider) -> None:
    response = signed_in(coordinator).post(address(report), SURE, follow=True)

    assert "Uw antwoord staat klaar voor de melder." in words(response)
    report.refresh_from_db()
    assert (report.state, report.answer) == ("changed", "Dank u. Het is nu goed.")
    assert (report.answered_on, report.answered_by) == (date(2026, 11, 23), coordinator)
    (event,) = events(AuditAction.ANSWERED)
    assert (event.actor, event.organisation) == (coordinator, provider.audit_key)


def test_changed_needs_no_words(report: CorrectionReport, coordinator: User) -> None:
    signed_in(coordinator).post(address(report), {**SURE, "answer": ""})

    report.refresh_from_db()
    assert report.state == CorrectionState.CHANGED


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"state": "kept", "answer": ""}, "Leg kort uit waarom het zo blijft."),
        ({"answer": "Zomaar iets"}, "Kies wat u heeft gedaan."),
        ({"state": "waiting", "answer": "Zomaar iets"}, "Fout:"),
    ],
)
def test_answer_that_is_not_complete(
    report: CorrectionReport, coordinator: User, typed: dict[str, str], says: str
) -> None:
    response = signed_in(coordinator).post(address(report), typed)

    assert says in words(response)
    assert typed["answer"] in words(response)
    assert str(page(response).title).startswith("<title>Fout:")
    report.refresh_from_db()
    assert report.is_waiting


def test_answered_one_cannot_be_answered_again(report: CorrectionReport, coordinator: User) -> None:
    client = signed_in(coordinator)
    client.post(address(report), SURE)

    response = client.post(address(report), {"state": "kept", "answer": "Toch niet"}, follow=True)

    assert "Een collega heeft deze correctie al beantwoord." in words(response)
    assert not page(response).select("main form")
    report.refresh_from_db()
    assert report.answer == "Dank u. Het is nu goed."
    with pytest.raises(AlreadyAnswered):
        answer_correction(report=report, state=CorrectionState.KEPT, answer="Nee", by=coordinator)


def test_what_was_typed_survives_a_session_that_ended(
    report: CorrectionReport, coordinator: User
) -> None:
    client = signed_in(coordinator)
    session, typed = client.session, QueryDict("state=kept&answer=Wij+belden+hen+zelf.")
    kept_forms.keep(session, path=address(report), data=typed, user=coordinator)
    session.save()

    response = client.get(address(report))

    assert "Wij belden hen zelf." in words(response)
    assert page(response).select("input[name='state'][value='kept'][checked]")
    assert not page(response).select(".c-error-summary")
    report.refresh_from_db()
    assert report.is_waiting
