"""The first page of a coordinator at a large organisation."""

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from statistics import median

from django.conf import settings
from django.db import connection
from django.test import Client
from django.utils import timezone

from clientsupport.models import User
from directory.enums import CorrectionTopic, LegalBasis, LinkState, MemberRole, OfferState
from directory.models import (
    CorrectionReport,
    LifeDomain,
    LinkCheck,
    Municipality,
    Offer,
    OfferDraft,
    Provider,
)
from intake.models import HelpRequest
from intake.rules.deadlines import KEPT
from intake.seeing import team
from tests.bench.directory import analyse
from tests.bench.measure import Page
from tests.bench.server import server
from tests.bench.table import compared, say, statements
from tests.factories.directory import make_provider
from tests.factories.people import join, make_user
from tests.helpers.staff import signed_in

PEOPLE, REQUESTS, OFFERS = 50, 2000, 300
PROCESSOR_ROUNDS = 50


def measure_today(rounds: int) -> None:
    """Print a line for Vandaag, and what it takes of the processor."""
    provider = make_provider(name="Voorbeeld van veel mensen")
    people = [join(make_user(password=None), provider, role=MemberRole.SUPPORTER).user
              for _ in range(PEOPLE - 1)]  # fmt: skip
    coordinator = make_user(password=None)
    join(coordinator, provider, role=MemberRole.COORDINATOR)
    _keep_a_listing(provider, coordinator)
    _ask(provider, [coordinator, *people])
    browser = signed_in(coordinator)
    cookie = browser.cookies[settings.SESSION_COOKIE_NAME].value
    headers = {"Cookie": f"{settings.SESSION_COOKIE_NAME}={cookie}"}
    page = Page("/vandaag/", headers=headers, holds="c-today__row")
    analyse()
    counted, taken = statements(page, page), processor(browser, page)
    connection.close()
    with server() as portal:
        bare = replace(page, address="/kaal/vandaag/")
        line = compared(portal.port, "today", [page], [bare], rounds)
    say(replace(line, label=f"{REQUESTS} requests", sql=counted))
    say(f"Vandaag takes {taken:.1f} ms of the processor (the page alone, without the server)")


def processor(browser: Client, page: Page) -> float:
    """Return the milliseconds of this process that a page takes; the database's are its own."""
    times = []
    for _ in range(PROCESSOR_ROUNDS):
        start = time.process_time()
        browser.get(page.address)
        times.append((time.process_time() - start) * 1000)
    return median(times)


def _keep_a_listing(provider: Provider, coordinator: User) -> None:
    """Store offers of which a third waits for something."""
    today = timezone.localdate()
    offers = Offer.objects.bulk_create(
        Offer(
            provider=provider,
            slug=f"veel-{n}",
            title=f"Voorbeeld van aanbod {n}",
            legal_basis=LegalBasis.WMO,
            state=OfferState.PUBLISHED,
            checked_on=today - timedelta(days=n),
        )
        for n in range(OFFERS)
    )
    OfferDraft.objects.bulk_create(
        OfferDraft(offer=offer, content={}, saved_by=coordinator, returned="Schrijf korter.")
        for offer in offers[::10]
    )
    CorrectionReport.objects.bulk_create(
        CorrectionReport(
            offer=offer,
            topic=CorrectionTopic.PHONE,
            language="nl",
            reported_on=today,
            due_on=today + timedelta(days=n % 9 - 2),
            code_locator=f"w{n:03x}",
            code_salt=b"",
        )
        for n, offer in enumerate(offers[::6])
    )
    LinkCheck.objects.bulk_create(
        LinkCheck(
            provider=provider,
            url=f"https://weg.example/{n}/",
            state=LinkState.DEAD,
            checked_at=timezone.now(),
            failing_since=today - timedelta(days=20),
            told_on=today,
        )
        for n in range(30)
    )


def _ask(provider: Provider, people: Sequence[User]) -> None:
    """Store requests: one in four is answered, one in five is nobody's, the oldest are late."""
    today = timezone.localdate()
    towns, domains = list(Municipality.objects.current()[:20]), list(LifeDomain.objects.all())
    with team(provider):
        HelpRequest.objects.bulk_create(
            HelpRequest(
                provider=provider,
                municipality=towns[n % len(towns)],
                domain=domains[n % len(domains)],
                supporter=people[n % len(people)] if n % 5 else None,
                received_on=today,
                last_activity_on=today,
                due_on=today + timedelta(days=n % 7 - 3) if n % 4 else None,
                delete_on=today + KEPT,
                code_locator=f"{n:04x}",
                code_salt=b"",
            )
            for n in range(REQUESTS)
        )
