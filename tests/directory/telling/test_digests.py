"""What coordinators, officials and editors are told of the directory."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.digests.actions import choose, tell
from clientsupport.enums import Language, Rhythm
from clientsupport.models import News, User
from directory.applications.actions import apply
from directory.enums import HourKind, MemberRole, Part, Told
from directory.listing.actions.listing import hand_in, reread, save_draft
from directory.listing.actions.reviewing import approve
from directory.listing.edits import PartEdit, fingerprint
from directory.listing.stored import from_offer, version
from directory.merging.actions import merge, rehearse
from directory.models import (
    AccessReview,
    Contract,
    IndependenceDeclaration,
    Membership,
    Offer,
    Provider,
)
from intake.models import Absence
from tests.factories.corrections import make_dead_link
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import (
    join,
    make_authority,
    make_coordinator,
    make_editor,
    make_official,
)
from tests.factories.reach import make_hour
from tests.helpers.jobs import run_digests

pytestmark = pytest.mark.usefixtures("places")
FACTS = {
    "name": "Voorbeeld Nieuw",
    "kind": "formal",
    "website": "https://nieuw.example",
    "area": "Utrecht",
    "motivation": "Koop nu goedkope horloges",
    "contact_name": "Kim Voorbeeld",
    "contact_email": "kim@nieuw.example",
}
RECEIVED = "Wij kregen uw aanmelding bij Naast u"


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    """A Monday morning."""
    with time_machine.travel("2026-03-02T09:00:00+01:00", tick=False) as traveller:
        yield traveller


def lines() -> list[str]:
    """What the last mail tells."""
    text = str(mail.outbox[-1].body)
    return [line.removeprefix("- ") for line in text.splitlines() if line.startswith("- ")]


# --- Applications --------------------------------------------------------------------------------


def test_an_application_is_told_to_editors_and_confirmed_to_who_made_it() -> None:
    editor = make_editor()
    apply(facts=FACTS, language=Language.DUTCH)

    assert sorted(run_digests()) == sorted(
        [
            (editor.email, "Een organisatie meldt zich aan bij Naast u"),
            ("kim@nieuw.example", RECEIVED),
        ]
    )


def test_the_confirmation_holds_nothing_that_somebody_typed() -> None:
    apply(facts=FACTS, language=Language.DUTCH)
    run_digests()
    whole = str(mail.outbox[0].message())

    for typed in ("Voorbeeld Nieuw", "nieuw.example/", "horloges", "Kim"):
        assert typed not in whole


def test_a_stranger_gets_one_confirmation_however_often_their_address_is_typed() -> None:
    for number in range(4):
        email = "KIM@nieuw.example" if number else FACTS["contact_email"]
        apply(facts=FACTS | {"name": f"Nr {number}", "contact_email": email}, language="nl")  # type: ignore[arg-type]
    run_digests()

    assert [message.to for message in mail.outbox] == [["kim@nieuw.example"]]


# --- Drafts --------------------------------------------------------------------------------------


def handed_in(provider: Provider, coordinator: User) -> Offer:
    made = make_offer(
        provider=provider, summary="Wij denken mee.", municipalities=["GM0344"], laws=["wmo"]
    )
    make_hour(made, 1, "9:00", "17:00", kind=HourKind.PHONE)
    offer = reread(made)
    stored = from_offer(offer).settled()
    said = {"texts": {"title_nl": "Voorbeeld: anders"}}
    edit = PartEdit(Part.TEXT, fingerprint(stored, Part.TEXT), said)
    offer = save_draft(offer=offer, edit=edit, by=coordinator)
    hand_in(offer=offer, seen=version(offer), by=coordinator)
    return reread(offer)


def test_a_draft_is_told_to_editors_and_the_yes_to_its_author() -> None:
    provider, editor = make_provider(is_checked=False), make_editor()
    author, other = make_coordinator(provider), make_coordinator(provider)
    offer = handed_in(provider, author)

    assert run_digests() == [(editor.email, "Er is een concept om na te kijken")]
    approve(offer=offer, seen=version(offer), by=editor)
    assert run_digests() == [(author.email, "De redactie heeft uw concept goedgekeurd")]
    assert other.email not in mail.outbox[0].to
    assert lines() == ["1 concept is goedgekeurd: inwoners zien het nu."]


# --- Once a year ---------------------------------------------------------------------------------


def long_ago() -> date:
    return timezone.localdate() - timedelta(days=400)


def test_yearly_duties_are_told_to_whose_they_are_and_again_after_a_month(
    clock: time_machine.Traveller,
) -> None:
    authority, provider = make_authority(), make_provider()
    official, coordinator = make_official(authority), make_coordinator(provider)
    Contract.objects.create(
        authority=authority, provider=provider, stated_by=official, stated_on=long_ago(),
        legal_basis="wmo",
    )  # fmt: skip
    Membership.objects.update(since=long_ago())

    assert sorted(email for email, _ in run_digests()) == sorted(
        [official.email, coordinator.email]
    )
    told = {message.to[0]: message.body for message in mail.outbox}
    assert "1 contract om opnieuw te bevestigen." in told[official.email]
    assert "loop na wie toegang heeft" in told[official.email]
    assert "verklaar opnieuw" not in told[official.email]
    assert "verklaar opnieuw" in told[coordinator.email]
    clock.shift(timedelta(days=29))
    assert run_digests() == []
    clock.shift(timedelta(days=1))
    assert len(run_digests()) == 2


def test_what_was_done_this_year_is_no_duty() -> None:
    coordinator = make_coordinator(provider := make_provider())
    Membership.objects.update(since=long_ago())
    AccessReview.objects.create(provider=provider, reviewed_by=coordinator)
    IndependenceDeclaration.objects.create(
        provider=provider, declared_by=coordinator, declared_on=timezone.localdate()
    )

    assert run_digests() == []


def test_who_came_yesterday_is_left_in_peace() -> None:
    make_coordinator()

    assert run_digests() == []


# --- Offers, drafts and links --------------------------------------------------------------------

CHECKED = date(2025, 8, 20)  # half a year before: due on 20 February


def absent(member: User, provider: Provider, replacement: User | None) -> None:
    Absence.objects.create(
        provider=provider, user=member, replacement=replacement,
        first_day=timezone.localdate(), last_day=timezone.localdate() + timedelta(days=1),
    )  # fmt: skip


def review() -> None:
    """The look of the night, before anybody is at work."""
    app.tasks["directory.jobs.review_listings"](timestamp=0)


def confirm_links() -> list[str]:
    """The links of the last mail that say that an offer is right."""
    return [path for path in str(mail.outbox[-1].body).split() if "/bevestigen/" in path]


def test_offers_to_look_at_go_with_the_rest_in_one_mail(clock: time_machine.Traveller) -> None:
    coordinator = make_coordinator(provider := make_provider(is_checked=False))
    make_offer(provider=provider, title="Voorbeeld: hier", checked_on=CHECKED)
    tell([coordinator], Told.DRAFT_APPROVED, organisation=provider.audit_key)
    review()

    assert run_digests() == [(coordinator.email, "De redactie heeft uw concept goedgekeurd")]
    (message,) = mail.outbox
    assert lines() == ["1 concept is goedgekeurd: inwoners zien het nu."]
    assert "\n1 aanbod om na te kijken.\n" in message.body
    assert f"Voorbeeld: hier ({provider.name})\n" in message.body
    assert len(confirm_links()) == 1


@pytest.mark.parametrize(
    ("night", "told_at"),
    [
        ("2026-03-07T05:30:00+01:00", "2026-03-09T08:00:00+01:00"),  # a Saturday
        ("2026-04-06T06:30:00+02:00", "2026-04-07T08:00:00+02:00"),  # Easter Monday
    ],
)
def test_nobody_is_asked_about_an_offer_on_a_free_day_and_the_link_works_after_it(
    clock: time_machine.Traveller, client: Client, night: str, told_at: str
) -> None:
    make_coordinator(provider := make_provider())
    offer = make_offer(provider=provider, checked_on=CHECKED)
    clock.move_to(night)
    review()
    clock.shift(timedelta(hours=5))
    assert run_digests() == []

    clock.move_to(told_at)
    assert len(run_digests()) == 1
    (link,) = confirm_links()
    client.post("/bevestigen/" + link.partition("/bevestigen/")[2])
    offer.refresh_from_db()
    assert offer.checked_on == timezone.localdate()


def test_who_is_away_is_not_asked_and_who_replaces_them_is(clock: time_machine.Traveller) -> None:
    provider = make_provider()
    away, there = make_coordinator(provider), make_coordinator(provider)
    make_offer(provider=provider, checked_on=CHECKED)
    absent(away, provider, there)
    review()

    assert [email for email, _subject in run_digests()] == [there.email]


def test_who_is_away_alone_is_asked_when_they_are_back_with_a_link_that_works(
    clock: time_machine.Traveller, client: Client
) -> None:
    away = make_coordinator(provider := make_provider())
    offer = make_offer(provider=provider, checked_on=CHECKED)
    absent(away, provider, None)
    review()
    assert run_digests() == []

    clock.shift(timedelta(days=2))
    assert [email for email, _subject in run_digests()] == [away.email]
    (link,) = confirm_links()
    client.post("/bevestigen/" + link.partition("/bevestigen/")[2])
    offer.refresh_from_db()
    assert offer.checked_on == timezone.localdate()


def test_only_what_is_newly_asked_is_named(clock: time_machine.Traveller) -> None:
    make_coordinator(provider := make_provider())
    make_offer(provider=provider, title="Voorbeeld: oud", checked_on=CHECKED)
    review()
    run_digests()
    clock.shift(timedelta(days=2))
    make_offer(provider=provider, title="Voorbeeld: nieuw", checked_on=CHECKED)
    review()
    run_digests()

    assert "Voorbeeld: nieuw" in mail.outbox[-1].body
    assert "Voorbeeld: oud" not in mail.outbox[-1].body


def test_hidden_waits_for_no_rhythm_and_is_named_once_to_who_is_both(
    clock: time_machine.Traveller,
) -> None:
    editor = make_editor()
    join(editor, provider := make_provider(), role=MemberRole.COORDINATOR)
    choose(rhythm=Rhythm.WEEKLY, language=Language.DUTCH, by=editor)
    tell([editor], Told.DRAFT_SUBMITTED)
    User.objects.update(digested_at=timezone.now())
    make_offer(provider=provider, checked_on=date(2025, 5, 1))
    review()

    assert run_digests() == [(editor.email, "Inwoners vinden aanbod niet meer")]
    assert "1 aanbod is niet meer te vinden." in mail.outbox[0].body
    assert len(confirm_links()) == 1


def test_a_version_of_before_left_tasks_that_are_told_with_the_digests() -> None:
    coordinator, today = make_coordinator(provider := make_provider()), timezone.localdate()
    make_offer(provider=provider, checked_on=CHECKED, reminded_on=today)
    make_offer(provider=provider, checked_on=date(2025, 5, 1), reminded_on=today)
    make_dead_link(provider)
    for task in ("review_due", "listing_hidden", "links_dead"):
        name = f"directory.jobs.send_{task}"
        app.tasks[name].defer(user=coordinator.pk, day=today.toordinal())

    run_digests()

    (message,) = mail.outbox
    assert message.to == [coordinator.email]
    assert "1 aanbod is niet meer te vinden." in message.body
    assert "1 aanbod om na te kijken." in message.body
    assert "1 link werkt al een tijd niet meer." in message.body


# --- Merging -------------------------------------------------------------------------------------


def test_what_was_not_told_yet_goes_along_when_organisations_merge() -> None:
    gone, to = make_provider(is_checked=False), make_provider()
    both, one = make_coordinator(gone), make_coordinator(gone)
    join(both, to, role=MemberRole.COORDINATOR)
    make_offer(provider=gone)
    make_offer(provider=to)
    tell([both, one], Told.DRAFT_APPROVED, organisation=gone.audit_key)
    tell([both], Told.DRAFT_APPROVED, organisation=to.audit_key)
    editor = make_editor()

    seen = rehearse(gone=gone, to=to, by=editor).seen
    assert News.objects.filter(organisation=gone.audit_key).count() == 2
    merge(gone=gone, to=to, seen=seen, reason="Zo staat het op hun website.", by=editor)

    assert sorted(email for email, _ in run_digests()) == sorted([both.email, one.email])
    told = {message.to[0]: message.body for message in mail.outbox}
    assert "1 concept is goedgekeurd" in told[one.email]
    assert "2 concepten zijn goedgekeurd" in told[both.email]
