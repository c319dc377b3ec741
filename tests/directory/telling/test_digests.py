"""What coordinators, officials and editors are told of the directory."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
import time_machine
from django.core import mail
from django.utils import timezone

from clientsupport.enums import Language
from clientsupport.models import User
from directory.applications.actions import apply
from directory.enums import HourKind, Part
from directory.listing.actions.listing import hand_in, reread, save_draft
from directory.listing.actions.reviewing import approve
from directory.listing.edits import PartEdit, fingerprint
from directory.listing.stored import from_offer, version
from directory.models import (
    AccessReview,
    Contract,
    IndependenceDeclaration,
    Membership,
    Offer,
    Provider,
)
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_authority, make_coordinator, make_editor, make_official
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
    assert "naloopt wie toegang heeft" in told[official.email]
    assert "opnieuw verklaart" not in told[official.email]
    assert "opnieuw verklaart" in told[coordinator.email]
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
