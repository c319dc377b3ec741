"""What a privacy officer reads on one page: who looked at access, and what is deleted."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clientsupport.enums import PortalRole
from directory.models import AccessReview
from intake.enums import DeletionReason
from intake.retention.deleting import delete_request
from intake.seeing import team
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_official, make_user
from tests.factories.requests import make_request
from tests.helpers.pages import page
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
PAGE = "/privacybeheer/toezicht/"


@pytest.fixture
def client() -> Client:
    return signed_in(make_user(password=None, portal_role=PortalRole.PRIVACY_OFFICER))


def section(client: Client, name: str) -> str:
    (found,) = page(client.get(PAGE)).select(f"section[aria-labelledby={name}]")
    return found.get_text(" ", strip=True)


def test_who_looked_at_access_the_longest_ago_first(client: Client) -> None:
    names = ("Voorbeeld Nooit", "Voorbeeld Vorig", "Voorbeeld Nu")
    nobody, before, now = (make_provider(name=name) for name in names)
    leads = [make_coordinator(place, password=None) for place in (nobody, before, now)]
    today = timezone.localdate()
    for place, days in ((before, 400), (before, 800), (now, 3)):
        AccessReview.objects.create(
            provider=place, reviewed_by=leads[0], reviewed_on=today - timedelta(days=days)
        )
    make_provider(name="Voorbeeld Leeg")
    make_official(password=None)

    said = section(client, "toegang")

    assert [said.index(name) for name in names] == sorted(said.index(name) for name in names)
    assert said.count("nog te doen") == 2
    assert said.count("te laat") == 1
    assert said.count("in orde") == 1
    assert "Voorbeeld Leeg" not in said


def test_what_was_deleted_and_whether_it_still_goes(client: Client) -> None:
    request = make_request(make_offer())
    with team(request.provider):
        delete_request(request=request.pk, reason=DeletionReason.RESIDENT)

    said = section(client, "wissen")

    assert "De inwoner wilde het: 1" in said
    assert "Nog niet genoteerd buiten de database: 1." in said
    assert "De taak van elke nacht is niet goed geëindigd. kijk hiernaar" in said


def test_the_page_costs_the_same_however_many_teams_there_are(client: Client) -> None:
    def statements() -> int:
        client.get(PAGE)
        with CaptureQueriesContext(connection) as captured:
            client.get(PAGE)
        return len(captured)

    make_coordinator(password=None)
    before = statements()
    for _ in range(30):
        make_coordinator(password=None)

    assert statements() == before <= 20
