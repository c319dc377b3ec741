"""What stands on the page on which somebody's access ends: their work, without a word of it."""

import pytest
from django.test import Client
from django.utils import timezone

from clientsupport.models import User
from directory.models import Offer, OfferDraft
from intake.models import Absence
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator, make_editor, make_supporter
from tests.factories.requests import TEXT, ask
from tests.helpers.pages import words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def offer() -> Offer:
    return make_offer(title="Voorbeeld aanbod", takes_requests=True)


@pytest.fixture
def leaving(offer: Offer) -> User:
    return make_supporter(offer.provider, name="Sanne")


def removal(client: Client, offer: Offer, user: User) -> str:
    team = f"/organisatiebeheer/mensen/aanbieder/{offer.provider.slug}/"
    return words(client.get(f"{team}{user.pk}/verwijderen/"))


def test_coordinator_reads_which_work_there_is_and_no_word_of_it(
    offer: Offer, leaving: User
) -> None:
    coordinator = make_coordinator(offer.provider, name="Coen")
    handle = ask(offer, supporter=leaving).read().handle
    OfferDraft.objects.create(offer=offer, content={}, saved_by=leaving)
    Absence.objects.create(
        provider=offer.provider,
        user=coordinator,
        replacement=leaving,
        first_day=timezone.localdate(),
        last_day=timezone.localdate(),
    )

    shown = removal(signed_in(coordinator), offer, leaving)

    assert "Vragen van inwoners (1)" in shown
    assert f"Utrecht · onderwerp niet bekend · {handle}" in shown
    assert "Concepten van aanbod (1) Voorbeeld aanbod" in shown
    assert "Neemt waar voor (1) Coen:" in shown
    assert TEXT not in shown


def test_what_came_in_meanwhile_is_shown_the_next_time(offer: Offer, leaving: User) -> None:
    client = signed_in(make_coordinator(offer.provider))
    assert "Wat deze persoon nog doet" not in removal(client, offer, leaving)

    ask(offer, supporter=leaving)

    assert "Vragen van inwoners (1)" in removal(client, offer, leaving)


def test_editor_reads_nothing_of_requests(offer: Offer, leaving: User) -> None:
    handle = ask(offer, supporter=leaving).read().handle

    shown = removal(signed_in(make_editor()), offer, leaving)

    assert handle not in shown
    assert "Vragen van inwoners" not in shown
