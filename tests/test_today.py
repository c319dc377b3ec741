"""Who finds what on Vandaag: what is theirs, never another's, and in few statements."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from bs4 import Tag
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from clientsupport.audit.log import record
from clientsupport.database.connections import Role
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from clientsupport.site.own_queues import LOOKED_BACK
from clientsupport.site.today import FEW
from directory.enums import LegalBasis, MemberRole, OfferState
from directory.models import (
    AccessReview,
    Contract,
    CorrectionReport,
    Invitation,
    ListingImport,
    Municipality,
    Offer,
    OfferDraft,
)
from directory.people.actions.people import invite
from intake.models import Case, CaseErasure, Handing, Handover, HelpRequest, Reminder
from intake.seeing import team
from tests.factories.cases import end_case, make_case
from tests.factories.corrections import make_correction, make_dead_link
from tests.factories.directory import make_offer, make_provider
from tests.factories.organisations import Organisations, unnamed
from tests.factories.people import join
from tests.factories.reach import make_declaration
from tests.factories.requests import TEXT, ask, make_request
from tests.helpers.pages import page, words
from tests.helpers.role_table import person
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in
from tests.helpers.worlds import shared_world

REASON = "Mevrouw Jansen belde twee keer."
SECRET = "Ik slaap al weken slecht."
STATEMENTS = 22  # at most, however much there is
TASK = "directory.jobs.purge_old_imports"
WORK = {"Van u", "Nieuwe vraag", "Zaak wissen", "Overdracht"}
GOING = "Zaken worden gewist"
LISTING = {"Correctie", "Concept terug van de redactie", "Rekenblad", "Niet te vinden"}
LISTING |= {"Klopt dit nog?", "Link werkt niet"}
YEARLY = {"Uitnodiging verlopen", "Toegang nalopen"}
THEIRS = {
    "supporter": WORK,
    "coordinator": WORK | {"Van een collega", "Onafhankelijkheid", GOING} | LISTING | YEARLY,
    "official": {"Contract", "Klopt dit contract?"} | YEARLY,
    "council member": {"Uw gemeente"},
    "editor": {"Aanmelding", "Concept", "Correctie", "Rekenblad", "Niet te vinden",
               "Klopt dit nog?", "Link werkt niet", "Wacht te lang"},
    "privacy officer": {"Met een reden geopend"},
    "technical": {"Mislukte taak", "Wissen staat stil"},
}  # fmt: skip
PLACES: list["Busy"] = []


class Busy(Organisations):
    """An organisation and an authority where something of every kind waits."""

    def __init__(self, town: str) -> None:
        super().__init__()
        self.authority.municipalities.set(Municipality.objects.filter(slug=town))
        yesterday = timezone.localdate() - timedelta(days=1)
        long_ago = yesterday - timedelta(days=400)
        self._offer(returned="Schrijf korter.")
        self._offer(checked_on=yesterday - timedelta(days=200))
        self._offer(checked_on=long_ago)
        self.provider.independence_declarations.update(declared_on=long_ago)
        make_dead_link(self.provider, f"https://{self.provider.slug}.example/")
        CorrectionReport.objects.filter(pk=self.correction.pk).update(due_on=yesterday)
        Contract.objects.filter(pk=self.contract.pk).update(stated_on=long_ago, vouched_on=long_ago)
        elsewhere = make_provider(name=f"Elders {self.provider.name}")
        Contract.objects.create(
            authority=self.authority,
            provider=elsewhere,
            legal_basis=LegalBasis.WMO,
            stated_by=self.official.user,
        )
        Invitation.objects.filter(pk__in=[self.invitation.pk, self.invited_official.pk]).update(
            expires_at=timezone.now() - timedelta(hours=1)
        )
        with team(self.provider):
            late = HelpRequest.objects.filter(pk=self.request_of_colleague.pk)
            late.update(due_on=yesterday, desk_on=yesterday)
            going = make_case(self.supporter.user, self.provider)
            end_case(going)
            Case.objects.filter(pk=going.pk).update(delete_on=timezone.localdate())

    def _offer(self, *, returned: str = "", **facts: Any) -> Offer:
        offer = make_offer(provider=self.provider, **facts)
        if returned:
            OfferDraft.objects.create(
                offer=offer, content={}, saved_by=self.supporter.user, returned=returned
            )
        return offer

    def names(self) -> set[str]:
        """Return by what somebody could tell that a row is about here."""
        titles = Offer.objects.filter(provider=self.provider).values_list("title", flat=True)
        slugs = {self.provider.slug, self.authority.slug}
        return {self.provider.name, self.authority.name, *titles, *slugs}


@pytest.fixture(scope="module", autouse=True)
def world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Two busy places, broken glass, and a queue of jobs in which one was given up."""

    def make() -> None:
        PLACES[:] = [Busy("utrecht"), Busy("amersfoort")]
        record(AuditAction.OPENED, by=PLACES[0].supporter.user, object_type="intake.helprequest",
               reason=REASON)  # fmt: skip
        with acting_as(Role.JOBS), connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO procrastinate_jobs (queue_name, task_name, args, status) "
                "VALUES ('default', %s, '{}', 'failed') RETURNING id",
                [TASK],
            )
            cursor.execute(
                "INSERT INTO procrastinate_events (job_id, type, at) "
                "VALUES (%s, 'failed', now() - interval '2 days')",
                cursor.fetchone(),
            )

    with shared_world(django_db_blocker, make):
        yield


@pytest.fixture(autouse=True)
def rows_of_the_world(db: None) -> None:
    """What a test does is taken back after it."""


def at_work(role: str) -> tuple[User, Client]:
    """Return somebody of the first place, with a request and a spreadsheet of their own."""
    own = PLACES[0]
    user = person(role, own)
    if role in {"supporter", "coordinator"}:
        own.let_take_up(user)
    ListingImport.objects.filter(pk=own.imported.pk).update(read_by=user)
    return user, signed_in(user)


def rows(client: Client) -> Iterator[Tag]:
    """Yield every row of every page."""
    address = "/vandaag/"
    while address:
        found = page(client.get(address))
        yield from found.select(".c-today__row")
        further = found.select_one("[rel=next]")
        address = str(further["href"]) if further else ""


def kinds(client: Client) -> set[str]:
    return {str(r.select(".c-today__where")[0].contents[0]).strip(" ·\n") for r in rows(client)}


@pytest.mark.parametrize(("role", "theirs"), THEIRS.items())
def test_each_role_finds_what_is_theirs_and_nothing_else(role: str, theirs: set[str]) -> None:
    _user, client = at_work(role)
    if role == "editor":  # who looks after teams of an own only, and after the portal's
        Invitation.objects.filter(authority=None).update(expires_at=timezone.now())
    found = [*rows(client)]
    said = " ".join(str(row) for row in found)

    assert {str(r.select(".c-today__where")[0].contents[0]).strip(" ·\n") for r in found} == theirs
    assert (PLACES[1].provider.name in said) == (role == "editor")
    if role != "editor":
        assert {name for name in PLACES[1].names() if name in said} == set()
    assert REASON not in said
    assert client.get("/en/vandaag/").status_code == 200
    for deed in (tag for row in found for tag in row.select("a")):
        assert client.get(str(deed["href"])).status_code in {200, 302}, deed["href"]


@pytest.mark.parametrize("role", THEIRS)
def test_the_page_costs_the_same_few_statements_however_much_there_is(role: str) -> None:
    user, client = at_work(role)
    before = statements(client)
    own = PLACES[0]
    for _ in range(FEW + 3):
        offer = make_offer(provider=own.provider, checked_on=timezone.localdate())
        make_request(offer, supporter=user)
        make_request(offer)
        make_correction(offer)

    assert statements(client) == before <= STATEMENTS


def statements(client: Client) -> int:
    client.get("/vandaag/")
    with CaptureQueriesContext(connection) as captured:
        client.get("/vandaag/")
    return len(captured)


def test_no_word_of_a_resident_stands_there() -> None:
    offer = make_offer(provider=PLACES[0].provider)
    ask(offer, text=SECRET)
    make_correction(offer, text=SECRET)
    for role in THEIRS:
        said = " ".join(str(row) for row in rows(at_work(role)[1]))
        assert SECRET not in said
        assert TEXT not in said


def test_who_replaces_a_colleague_sees_their_requests() -> None:
    away = PLACES[0].absence
    assert away.replacement is not None
    assert kinds(signed_in(away.replacement)) == set()  # who works elsewhere replaces nobody here
    join(away.replacement, PLACES[0].provider, role=MemberRole.SUPPORTER)
    mine = [row for row in rows(signed_in(away.replacement)) if "Van u" in row.get_text()]

    assert len(mine) == 1
    assert f"bij {away.user}" in mine[0].get_text()
    assert str(PLACES[0].request_of_colleague.pk) in str(mine[0])


def test_a_late_request_leads_a_coordinator_to_giving_it_away_and_not_to_its_text() -> None:
    _user, client = at_work("coordinator")
    (late,) = [row for row in rows(client) if "Van een collega" in row.get_text()]
    (deed,) = late.select("a")

    assert deed["href"] == f"/werkplek/vraag/{PLACES[0].request_of_colleague.pk}/toewijzen/"
    assert "te laat sinds gisteren" in late.get_text()
    in_time = {"due_on": timezone.localdate()}
    with team(PLACES[0].provider):
        HelpRequest.objects.filter(pk=PLACES[0].request_of_colleague.pk).update(**in_time)
    assert "Van een collega" not in kinds(client)


def test_an_answered_and_a_closed_request_wait_for_nobody() -> None:
    _user, client = at_work("supporter")
    with team(PLACES[0].provider):
        HelpRequest.objects.update(due_on=None)
        CaseErasure.objects.all().delete()
        Handover.objects.all().delete()

    assert kinds(client) == set()


def test_what_one_wanted_to_see_again_and_what_a_colleague_asks_stand_there() -> None:
    user, client = at_work("supporter")
    own = make_request(PLACES[0].offer, supporter=user)
    with team(PLACES[0].provider):
        HelpRequest.objects.update(due_on=None)
        CaseErasure.objects.all().delete()
        Handover.objects.all().delete()
        Reminder.objects.create(request=own, user=user, on=timezone.localdate())
        colleagues = {"request": PLACES[0].request_of_colleague, "to": user}
        Handing.objects.create(**colleagues, proposed_by=PLACES[0].supporter.user)
    addresses = {str(deed["href"]) for row in rows(client) for deed in row.select("a")}

    assert kinds(client) == {"Herinnering", "Vraag van een collega"}
    assert addresses == {"/werkplek/", f"/werkplek/vraag/{own.pk}/"}


def test_many_that_are_late_do_not_push_out_what_is_of_oneself() -> None:
    _user, client = at_work("coordinator")
    for _ in range(2 * FEW):
        make_request(PLACES[0].offer, supporter=PLACES[0].supporter.user)
    with team(PLACES[0].provider):
        theirs = HelpRequest.objects.filter(supporter=PLACES[0].supporter.user)
        theirs.update(due_on=timezone.localdate() - timedelta(days=9))
    found = [row.get_text() for row in rows(client)]

    assert sum("Van een collega" in text for text in found) == FEW
    assert sum("Van u" in text for text in found) == 1
    assert f"Te laat in uw team {2 * FEW + 1}" in words(client.get("/vandaag/"))


def test_one_press_confirms_a_contract() -> None:
    _user, client = at_work("official")
    (form,) = [form for row in rows(client) for form in row.select("form")]
    token = form.select("[name=csrfmiddlewaretoken]")[0]["value"]
    client.post(str(form["action"]), {"csrfmiddlewaretoken": token})

    PLACES[0].contract.refresh_from_db()
    assert PLACES[0].contract.stated_on == timezone.localdate()
    assert kinds(client) == THEIRS["official"] - {"Contract"}


def test_what_is_done_for_this_year_is_gone() -> None:
    user, client = at_work("coordinator")
    today, provider = timezone.localdate(), PLACES[0].provider
    AccessReview.objects.create(provider=provider, reviewed_by=user, reviewed_on=today)
    make_declaration(provider, declared_on=today)
    invite(email=PLACES[0].invitation.email, by=user, organisation=provider,
           role=MemberRole.SUPPORTER)  # fmt: skip

    gone = {"Toegang nalopen", "Onafhankelijkheid", "Uitnodiging verlopen"}
    assert kinds(client) == THEIRS["coordinator"] - gone


def test_only_lapsed_invitations_of_the_last_weeks_are_told() -> None:
    _user, client = at_work("official")
    Invitation.objects.update(expires_at=timezone.now() - timedelta(days=31))
    assert "Uitnodiging verlopen" not in kinds(client)
    Invitation.objects.update(expires_at=timezone.now() + timedelta(days=1))
    assert "Uitnodiging verlopen" not in kinds(client)


def test_offers_of_an_organisation_with_a_coordinator_are_not_the_editors_until_hidden() -> None:
    _user, client = at_work("editor")
    for place in PLACES:
        join(unnamed(), place.provider, role=MemberRole.COORDINATOR)

    assert kinds(client) == THEIRS["editor"] - {"Klopt dit nog?"}


def test_an_offer_stands_there_once_before_or_after_it_is_hidden() -> None:
    _user, client = at_work("coordinator")
    found = {
        kind: [row.find("strong").get_text() for row in rows(client) if kind in row.get_text()]  # type: ignore[union-attr]
        for kind in ("Klopt dit nog?", "Niet te vinden")
    }

    assert [len(titles) for titles in found.values()] == [1, 1]
    assert found["Klopt dit nog?"] != found["Niet te vinden"]


def test_what_is_not_public_does_not_go_stale() -> None:
    _user, client = at_work("coordinator")
    Offer.objects.update(state=OfferState.WITHDRAWN)

    assert kinds(client) == THEIRS["coordinator"] - {"Niet te vinden", "Klopt dit nog?"}


def test_glass_that_was_broken_long_ago_is_in_the_log_only() -> None:
    _user, client = at_work("privacy officer")
    event = AuditEvent.objects.filter(action=AuditAction.OPENED).get()
    (row,) = rows(client)
    assert row.select("a")[0]["href"] == f"/privacybeheer/logboek/{event.pk}/"
    long_ago = timezone.now() - LOOKED_BACK - timedelta(hours=1)
    AuditEvent.objects.create(action=AuditAction.OPENED, object_type="x", at=long_ago)

    assert len([*rows(client)]) == 1


def test_a_technician_reads_what_failed_and_how_often() -> None:
    _user, client = at_work("technical")
    failed = next(row for row in rows(client) if "Mislukte taak" in row.get_text())

    assert re.sub(r"\s+", " ", failed.get_text()).startswith(
        " Oude rekenbladen wissen Mislukte taak"
    )
    assert "1 keer mislukt" in failed.get_text()


def test_a_job_that_failed_without_an_error_is_counted_as_on_techniek() -> None:
    _user, client = at_work("technical")
    with acting_as(Role.JOBS), connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_events WHERE type = 'failed'")

    assert "Mislukte taak" in " ".join(row.get_text() for row in rows(client))
