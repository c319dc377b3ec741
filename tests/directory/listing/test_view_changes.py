"""What changed in a listing: waiting for an editor, or done and to be undone."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.core.cache import caches
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import HourKind, OfferState
from directory.models import ListingChange, Offer, OfferDraft, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_editor, make_official, make_supporter
from tests.factories.reach import make_hour
from tests.helpers import offer_form
from tests.helpers.forms import filled_in, typed
from tests.helpers.jobs import run_digests_next_day
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

EDIT = "/organisatiebeheer/aanbod/hier/"
REVIEW = f"{EDIT}nakijken/"
CHANGES = "/organisatiebeheer/organisatie/eigen/wijzigingen/"


@pytest.fixture
def provider() -> Provider:
    """An organisation that the editors do not know yet."""
    return make_provider(name="Voorbeeld Eigen", slug="eigen")


@pytest.fixture
def offer(provider: Provider) -> Offer:
    offer = make_offer(
        provider=provider,
        slug="hier",
        title="Eerst zo",
        summary="Wij denken mee.",
        municipalities=["GM0344"],
        laws=["wmo"],
    )
    make_hour(offer, 1, "9:00", "17:00", kind=HourKind.PHONE)
    return offer


def publish(staff: Client, **changes: object) -> Any:
    return offer_form.publish(staff, EDIT, **changes)


def title(client: Client) -> str:
    caches["process"].clear()
    return heading(client.get("/aanbod/hier/"))


@pytest.fixture
def handed_in(offer: Offer, provider: Provider) -> Client:
    """The coordinator, who handed in another title."""
    staff = signed_in(make_coordinator(provider, name="Kim Voorbeeld"))
    response = publish(staff, title_nl="Daarna zo")
    assert "De redactie kijkt" in words(response)
    return staff


def test_what_an_unknown_organisation_hands_in_waits(handed_in: Client, client: Client) -> None:
    assert title(client) == "Eerst zo"  # what is public stays as it is
    assert "U hoeft niets te doen" in words(handed_in.get("/organisatiebeheer/"))
    editor = signed_in(make_editor())
    assert "1 concept wacht op u" in words(editor.get("/organisatiebeheer/nakijken/"))

    response = editor.get(REVIEW)

    (row,) = page(response).select(".c-diff tbody tr")
    assert row.get_text(" ", strip=True) == "Titel (Nederlands) Eerst zo Daarna zo"


def test_an_editor_publishes_it_and_trusts_the_organisation(
    handed_in: Client, provider: Provider, client: Client
) -> None:
    user = make_editor()
    editor = signed_in(user)
    seen = typed(editor.get(REVIEW), "seen")

    editor.post(REVIEW, {"deed": "approve", "seen": seen, "trust": "on"})

    assert title(client) == "Daarna zo"
    assert AuditEvent.objects.filter(action=AuditAction.PUBLISHED, actor=user).exists()
    assert editor.get(REVIEW).status_code == 404
    publish(handed_in, title_nl="Meteen zo")  # no editor is needed any more
    assert title(client) == "Meteen zo"


def test_an_editor_sends_it_back_with_a_reason(handed_in: Client, client: Client) -> None:
    editor = signed_in(make_editor())
    seen = typed(editor.get(REVIEW), "seen")

    without = editor.post(REVIEW, {"deed": "return", "seen": seen, "reason": ""})
    editor.post(REVIEW, {"deed": "return", "seen": seen, "reason": "Schrijf het korter."})

    assert "Schrijf op wat er anders moet." in words(without)
    assert title(client) == "Eerst zo"
    listing = words(handed_in.get("/organisatiebeheer/"))
    assert "De redactie vraagt: Schrijf het korter." in listing
    assert "Schrijf het korter." in words(handed_in.get(EDIT))


def test_who_made_the_draft_hears_what_is_asked(handed_in: Client, provider: Provider) -> None:
    make_coordinator(provider)  # a colleague, who did not write it
    editor = signed_in(make_editor())
    seen = typed(editor.get(REVIEW), "seen")

    editor.post(REVIEW, {"deed": "return", "seen": seen, "reason": "Schrijf <b>korter</b>."})

    author = OfferDraft.objects.get().saved_by.email
    assert run_digests_next_day() == [(author, "De redactie vraagt iets over uw concept")]
    (message,) = mail.outbox
    assert "- 1 concept om aan te passen: lees wat de redactie vraagt." in message.body
    assert "korter" not in str(message.message())  # that is read after logging in


def test_the_other_coordinators_hear_it_when_the_author_left(
    handed_in: Client, provider: Provider
) -> None:
    colleague = make_coordinator(provider)
    OfferDraft.objects.get().saved_by.memberships.all().delete()
    editor = signed_in(make_editor())
    seen = typed(editor.get(REVIEW), "seen")

    editor.post(REVIEW, {"deed": "return", "seen": seen, "reason": "Korter."})

    assert [email for email, _subject in run_digests_next_day()] == [colleague.email]


def test_no_mail_about_a_draft_that_was_handed_in_again(handed_in: Client) -> None:
    editor = signed_in(make_editor())
    seen = typed(editor.get(REVIEW), "seen")
    editor.post(REVIEW, {"deed": "return", "seen": seen, "reason": "Korter."})
    publish(handed_in, title_nl="Kort")

    assert "De redactie vraagt iets over uw concept" not in dict(run_digests_next_day()).values()


def test_a_draft_that_changed_while_an_editor_read_it_is_not_published(
    handed_in: Client, client: Client
) -> None:
    editor = signed_in(make_editor())
    seen = typed(editor.get(REVIEW), "seen")
    publish(handed_in, title_nl="Toch anders")

    response = editor.post(REVIEW, {"deed": "approve", "seen": seen}, follow=True)

    assert "Kijk het opnieuw na" in words(response)
    assert title(client) == "Eerst zo"


def test_a_new_offer_is_in_review_until_it_is_published(
    offer: Offer, provider: Provider, client: Client
) -> None:
    Offer.objects.filter(pk=offer.pk).update(state=OfferState.DRAFT)
    publish(signed_in(make_coordinator(provider)), title_nl="Nieuw")
    offer.refresh_from_db()
    assert offer.state == OfferState.IN_REVIEW
    assert client.get("/aanbod/hier/").status_code == 404


@pytest.mark.parametrize("make", [make_supporter, make_official, make_coordinator])
def test_only_editors_review(handed_in: Client, make: Callable[[], User]) -> None:
    assert signed_in(make()).get(REVIEW).status_code == 404
    assert handed_in.get(REVIEW).status_code == 404
    assert handed_in.post(REVIEW, {"deed": "approve"}).status_code == 404
    assert OfferDraft.objects.exists()


def test_the_log_says_in_words_what_changed(offer: Offer, provider: Provider) -> None:
    editor = signed_in(make_editor(name="Robin Redactie"))
    publish(editor, waiting_weeks="3", has_interpreter="yes", laws=["wmo", "wlz"])

    response = signed_in(make_coordinator(provider)).get(CHANGES)

    rows = [row.get_text(" ", strip=True) for row in page(response).select(".c-diff tbody tr")]
    assert [row.split()[0] for row in rows] == ["Helpt", "Kan", "Wachttijd"]  # as on the page
    assert "Kan een tolk regelen niets ja" in rows
    assert "Wachttijd (weken) niets 3" in rows
    assert any(row.startswith("Helpt bij hulp en zorg thuis") for row in rows)
    assert "Robin Redactie" in words(response)
    assert not page(response).select("form[action*=terugzetten]")  # for editors only


def test_an_editor_puts_one_change_back(offer: Offer, client: Client) -> None:
    user = make_editor()
    editor = signed_in(user)
    publish(editor, title_nl="Fout", waiting_weeks="3")
    change = ListingChange.objects.get()
    publish(editor, phone="030 000 00 00")

    response = editor.post(f"{CHANGES}{change.pk}/terugzetten/", follow=True)

    assert "Teruggezet." in words(response)
    assert title(client) == "Eerst zo"
    offer.refresh_from_db()
    assert offer.waiting_weeks is None
    assert offer.phone == "030 000 00 00"  # what changed later stays
    assert AuditEvent.objects.filter(action=AuditAction.RESTORED, actor=user).count() == 1
    assert ListingChange.objects.count() == 3


def test_putting_back_passes_the_same_checks(offer: Offer) -> None:
    editor = signed_in(make_editor())
    change = ListingChange.objects.create(
        provider=offer.provider, offer=offer, before={"laws": []}, after={"laws": ["wmo"]}
    )

    response = editor.post(f"{CHANGES}{change.pk}/terugzetten/", follow=True)

    assert "Zo kan het niet op de website staan" in words(response)
    assert offer.laws.exists()


def test_withdrawing_can_be_put_back(offer: Offer, client: Client) -> None:
    editor = signed_in(make_editor())
    editor.post(f"{EDIT}intrekken/", {"reason": "Vergissing"})
    change = ListingChange.objects.get()

    editor.post(f"{CHANGES}{change.pk}/terugzetten/")

    assert title(client) == "Eerst zo"


def test_only_editors_put_back(offer: Offer, provider: Provider) -> None:
    publish(signed_in(make_editor()), title_nl="Anders")
    address = f"{CHANGES}{ListingChange.objects.get().pk}/terugzetten/"

    for somebody in (make_coordinator(provider), make_supporter(provider), make_official()):
        assert signed_in(somebody).post(address).status_code == 404


def test_changes_of_others_do_not_exist(offer: Offer) -> None:
    assert signed_in(make_coordinator()).get(CHANGES).status_code == 404


@pytest.mark.parametrize("number", [1, 3])
def test_more_changes_cost_no_more_statements(
    offer: Offer, number: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(number):
        ListingChange.objects.create(
            provider=offer.provider, offer=offer, before={"phone": "1"}, after={"phone": "2"}
        )
    editor = signed_in(make_editor())
    editor.get(CHANGES)

    with django_assert_max_num_queries(16):
        editor.get(CHANGES)


def test_what_an_organisation_says_of_itself(offer: Offer, provider: Provider) -> None:
    staff = signed_in(make_coordinator(provider))
    address = "/organisatiebeheer/organisatie/eigen/"
    first = filled_in(staff.get(address), description_nl="Over ons.", chamber_number="1234")
    assert "Een KvK-nummer heeft acht cijfers." in words(staff.post(address, first))

    staff.post(address, {**first, "chamber_number": "12345678", "website": "huis.example"})

    provider.refresh_from_db()
    assert provider.website == "https://huis.example"
    assert provider.chamber_number == "12345678"
    change = ListingChange.objects.get(offer=None)
    assert change.after["description_nl"] == "Over ons."
    # Somebody who still sees the old version overwrites nothing
    late = staff.post(address, {**first, "chamber_number": "", "description_nl": "Te laat."})
    assert late.status_code == 409
    assert "Te laat." in words(late)
    # And an editor can undo it
    signed_in(make_editor()).post(f"{CHANGES}{change.pk}/terugzetten/")
    provider.refresh_from_db()
    assert provider.website == ""
    assert signed_in(make_coordinator()).get(address).status_code == 404
