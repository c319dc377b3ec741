"""A large report is made into a file by a job, for who asked for it and nobody else."""

import io
from datetime import timedelta
from typing import Any

import pikepdf
import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.utils import timezone

from clientsupport.database.connections import Role
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.models import Municipality, Provider
from intake.models import ReportFile
from intake.overview.filing.jobs import forget_report_files
from intake.overview.filing.making import LARGE
from intake.seeing import team
from tests.factories.people import make_coordinator
from tests.factories.tallies import CountedCase, store_counted
from tests.helpers.jobs import run_jobs, waiting_jobs
from tests.helpers.pages import page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

FILE = "/werkplek/overzicht/verslag/bestand/"
QUERY = {"periode": "2026-K3"}


@pytest.fixture
def client(provider: Provider, supporter: User, coordinator: User) -> Client:
    """Return the coordinator of an organisation with clients in very many municipalities."""
    places = Municipality.objects.values_list("pk", flat=True)[: LARGE + 1]
    cases = [
        CountedCase(number, supporter.pk, facts={"municipality_id": key})
        for number, key in enumerate(places)
    ]
    store_counted(cases, provider.pk)
    return signed_in(coordinator)


def asked(client: Client, kind: str = "csv", **query: str) -> Any:
    answer = client.get(f"{FILE}{kind}/", {**QUERY, **query}, follow=True)
    assert answer.status_code == 200
    return answer


def test_the_page_waits_and_then_has_the_file(client: Client) -> None:
    waiting = asked(client, "pdf")
    there = waiting.redirect_chain[-1][0]
    assert "Wij maken het bestand" in words(waiting)
    assert page(waiting).select_one("p[data-cs-waiting] progress")
    assert page(waiting).select_one("noscript meta[http-equiv=refresh]")
    assert client.get(f"{there}bestand/").headers["Location"] == there

    assert run_jobs() == ["intake.jobs.overview.make_report_file"]
    ready = client.get(there)
    assert "Het bestand is klaar" in words(ready)
    assert "24 uur nadat u erom vroeg, wissen wij het" in words(ready)
    assert not page(ready).select("noscript meta")
    answer = client.get(str(page(ready).select("main .c-button")[0]["href"]))
    assert pikepdf.open(io.BytesIO(answer.content)).Root.Lang == "nl"
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"].endswith('-2026-k3-intern.pdf"')
    assert "no-store" in answer.headers["Cache-Control"]


def test_it_says_what_the_page_says_in_the_language_of_who_asked(client: Client) -> None:
    there = client.get(f"/en{FILE}csv/", QUERY).headers["Location"]
    run_jobs()
    said = client.get(f"{there}bestand/").content.decode("utf-8-sig")
    html = words(client.get("/en/werkplek/overzicht/verslag/", QUERY))
    assert "Client support: quarter 3 of 2026" in said
    assert "Client support: quarter 3 of 2026" in html


def test_a_small_report_is_there_at_once(client: Client) -> None:
    answer = client.get(f"{FILE}csv/", {"periode": "2026-K2"})
    assert answer.headers["Content-Type"].startswith("text/csv")
    assert waiting_jobs() == []


def test_the_edition_for_others_is_large_only_when_it_shows_much(client: Client) -> None:
    answer = client.get(f"{FILE}csv/", {**QUERY, "versie": "financier"})
    assert answer.status_code == 200, "no municipality has enough clients to be in it"


def test_what_somebody_waits_for_is_not_made_twice(client: Client, provider: Provider) -> None:
    first, second, other = asked(client), asked(client), asked(client, "ods")
    assert first.redirect_chain == second.redirect_chain != other.redirect_chain
    assert len(waiting_jobs()) == 2


def test_the_file_waits_encrypted_and_goes_after_a_day(client: Client, provider: Provider) -> None:
    there = asked(client).redirect_chain[-1][0]
    run_jobs()
    with team(provider), connection.cursor() as cursor:
        cursor.execute("SELECT row_to_json(f)::text FROM intake_reportfile f")
        stored = cursor.fetchone()[0]
    assert client.get(f"{there}bestand/").content
    assert "Zaken begonnen" not in stored
    assert "WmFrZW4" not in stored, "in base64 neither"
    for hours, status in ((23, 200), (25, 404)):
        with time_machine.travel(timezone.now() + timedelta(hours=hours)), acting_as(Role.JOBS):
            forget_report_files(timestamp=0)
        assert client.get(there).status_code == status


def test_only_who_asked_fetches_it(client: Client, provider: Provider, coordinator: User) -> None:
    there = asked(client).redirect_chain[-1][0]
    run_jobs()
    colleague = signed_in(make_coordinator(provider))
    for address in (there, f"{there}bestand/"):
        assert colleague.get(address).status_code == 404
    unconfirmed = signed_in(coordinator, confirmed=False).get(f"{there}bestand/")
    assert unconfirmed.status_code == 302
    assert not AuditEvent.objects.filter(action=AuditAction.EXPORTED).exists()
    client.get(f"{there}bestand/")
    event = AuditEvent.objects.get(action=AuditAction.EXPORTED)
    assert (event.actor, event.object_id) == (coordinator, "2026-K3 intern")
    coordinator.memberships.update(role="supporter")
    assert client.get(f"{there}bestand/").status_code == 404


def test_who_left_meanwhile_gets_no_file(
    client: Client, provider: Provider, coordinator: User
) -> None:
    asked(client)
    coordinator.memberships.all().delete()
    run_jobs()
    with team(provider):
        assert not ReportFile.objects.exists()
