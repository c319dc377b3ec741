"""What a privacy officer reads in the log: by name, narrowed, a page at a time, and as a file."""

from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from bs4 import Tag
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clientsupport.audit.log import record, record_object
from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, User
from clientsupport.oversight.queries import PER_PAGE
from directory.models import Municipality, Offer
from intake.seeing import team
from intake.workplace.actions.hands import break_glass
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_supporter, make_user
from tests.factories.requests import make_request
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
LOG = "/privacybeheer/logboek/"
FILE = f"{LOG}bestand/"
REASON = "Mevrouw Jansen belde."
STATEMENTS = 25


@pytest.fixture
def officer() -> User:
    return make_user(password=None, portal_role=PortalRole.PRIVACY_OFFICER)


@pytest.fixture
def client(officer: User) -> Client:
    return signed_in(officer)


@pytest.fixture
def offer() -> Offer:
    return make_offer(provider=make_provider(name="Voorbeeld Huis"), title="Voorbeeld Hulp")


def change(offer: Offer, by: User | None = None, **facts: str) -> AuditEvent:
    return record(
        AuditAction.CHANGED,
        by=by,
        object_type="directory.offer",
        object_id=str(offer.pk),
        organisation=offer.provider.audit_key,
        **facts,
    )


def rows(client: Client, **narrowed: str) -> list[str]:
    found = page(client.get(LOG, narrowed)).select("main .c-rows li.c-rows__row")
    return [row.get_text(" ", strip=True) for row in found]


def link(client: Client, address: str, rel: str) -> str:
    found = page(client.get(address)).select_one(f"main a[rel={rel}]")
    return str(found["href"]) if isinstance(found, Tag) else ""


def test_things_and_organisations_stand_there_by_name(client: Client, offer: Offer) -> None:
    change(offer, reason=REASON)

    (said,) = rows(client, soort="changed")

    assert said.startswith("Gewijzigd · Aanbod: Voorbeeld Hulp")
    assert "Voorbeeld Huis" in said
    assert REASON not in said


def test_what_is_gone_stands_there_by_its_alias(client: Client, offer: Offer) -> None:
    alias, here = str(uuid4()), offer.provider.audit_key
    record(AuditAction.READ, by=None, object_type="intake.helprequest", object_id=alias,
           organisation=here)  # fmt: skip
    record(AuditAction.CHANGED, by=None, object_type="directory.offer", object_id="999999999")
    record(AuditAction.CHANGED, by=None, object_type="signals.gone", object_id="1")

    assert len(rows(client, waarover=alias)) == 1
    assert alias in rows(client, waarover=alias)[0]
    assert "999999999" in rows(client, waarover="999999999")[0]
    assert "signals.gone" in " ".join(rows(client))


def test_each_field_narrows(client: Client, offer: Offer) -> None:
    somebody = make_user(password=None, name="Anja de Wit")
    other = make_offer(provider=make_provider(name="Voorbeeld Elders"), title="Voorbeeld Ander")
    change(offer, somebody)
    change(other)
    record_object(AuditAction.PUBLISHED, other, by=None)
    old = timezone.now() - timedelta(days=40)
    AuditEvent.objects.create(action=AuditAction.REFUSED, object_type="directory.offer", at=old)
    day = str(timezone.localdate(old))

    assert ["Anja de Wit" in row for row in rows(client, wie="anja")] == [True]
    assert len(rows(client, organisatie="elders")) == 1
    assert len(rows(client, soort="published")) == 1
    assert len(rows(client, waarover="voorbeeld ander")) == 2
    assert len(rows(client, van=day, tot=day)) == 1
    assert len(rows(client, van="0001-01-01", tot="9999-12-31")) == len(rows(client))
    assert rows(client, wie="niemand heet zo") == []
    assert rows(client, organisatie="elders", soort="published") == []


@pytest.mark.parametrize(
    "narrowed",
    [{"van": "gisteren"}, {"van": "2026-02-02", "tot": "2026-01-01"}, {"soort": "x"},
     {"wie": "a\x00b"}, {"waarover": "x" * 151}],
)  # fmt: skip
def test_what_is_wrong_is_said(client: Client, narrowed: dict[str, str]) -> None:
    answer = client.get(LOG, narrowed)

    assert answer.status_code == 200
    assert page(answer).select("[role=alert] li")


@pytest.mark.parametrize("place", ["x", "1", "-", "9" * 18 + "-1", "1-" + "9" * 30, "-5-5", "²-1"])
def test_a_place_that_is_none_is_no_fault(client: Client, place: str) -> None:
    for name in ("voor", "na"):
        assert client.get(LOG, {name: place}).status_code == 200


def test_pages_follow_each_other_there_and_back(client: Client, offer: Offer) -> None:
    at = timezone.now()
    made = AuditEvent.objects.bulk_create(
        AuditEvent(action=AuditAction.LOADED, object_type="directory.offer", at=at, reason=str(n))
        for n in range(2 * PER_PAGE + 5)
    )
    address, seen, numbers = f"{LOG}?soort=loaded&van={timezone.localdate(at)}", [], []
    while address:
        found = page(client.get(address)).select("main .c-rows li a")
        numbers.append(len(found))
        seen += [str(one["href"]) for one in found]
        last, address = address, link(client, address, "next")

    assert len(seen) == len(set(seen)) >= len(made)
    assert numbers[:2] == [PER_PAGE, PER_PAGE]
    back = link(client, last, "prev")
    assert [str(one["href"]) for one in page(client.get(back)).select("main .c-rows li a")] == seen[
        PER_PAGE : 2 * PER_PAGE
    ]


def test_a_page_costs_the_same_however_many_there_are(client: Client, offer: Offer) -> None:
    def statements() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(LOG)
        return len(captured)

    change(offer)
    statements()
    before = statements()
    for number in range(PER_PAGE):
        change(make_offer(title=f"Voorbeeld {number}"))

    assert statements() <= before + 1 <= STATEMENTS


def test_mail_about_a_broken_glass_leads_to_the_event(client: Client, offer: Offer) -> None:
    holder, lead = make_supporter(offer.provider), make_coordinator(offer.provider)
    asked = make_request(offer, supporter=holder)
    # When a coordinator breaks the glass
    with team(offer.provider):
        break_glass(request=asked, by=lead, reason=REASON)
    run_jobs()
    # Then the mail names nothing, and leads to the event with its reason
    (sent,) = [one for one in mail.outbox if "logboek" in str(one.body)]
    event = AuditEvent.objects.get(action=AuditAction.OPENED)
    assert f"{LOG}{event.pk}/" in str(sent.body)
    answer = client.get(f"{LOG}{event.pk}/")
    assert heading(answer) == "Met een reden leesbaar gemaakt"
    assert REASON in words(answer)
    assert rows(client, soort="opened") == rows(client, soort="opened", wie=str(lead))


def test_a_file_is_an_event_and_holds_no_reason(client: Client, offer: Offer) -> None:
    change(offer, reason=REASON)
    assert page(client.get(f"{FILE}?soort=changed")).select("main form button")

    answer = client.post(f"{FILE}?soort=changed&organisatie=huis")

    said = answer.content.decode("utf-8-sig")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="logboek.csv"'
    assert len(said.splitlines()) == 2
    assert "Voorbeeld Hulp;Voorbeeld Huis" in said
    assert REASON not in said
    event = AuditEvent.objects.get(action=AuditAction.EXPORTED)
    assert event.reason == "gebeurtenissen: 1; action: changed, organisation: huis"
    assert client.post(f"{FILE}?van=x").status_code == 200
    assert AuditEvent.objects.filter(action=AuditAction.EXPORTED).count() == 1


def test_a_file_asks_for_the_password_again(officer: User) -> None:
    client = signed_in(officer, confirmed=False)

    for ask in (client.get, client.post):
        with time_machine.travel(timezone.now() + timedelta(minutes=6)):
            assert "/bevestigen/?next=" in ask(FILE).headers["Location"]


# --- New since the last look ---------------------------------------------------------------------


def said_new(client: Client) -> tuple[str, list[bool]]:
    answer = page(client.get(LOG))
    status = answer.select_one("main [role=status]")
    rows = answer.select("main .c-rows__row")
    return (
        status.get_text(" ", strip=True) if status else "",
        [bool(row.select(".c-tag--sun")) for row in rows],
    )


def test_what_came_since_the_last_look_is_marked_once(client: Client, offer: Offer) -> None:
    change(offer)
    assert said_new(client)[0] == ""  # the first look: all of it would be new
    change(offer)
    change(offer)

    words_of_it, marks = said_new(client)

    assert words_of_it == "2 gebeurtenissen zijn nieuw sinds u het laatst keek."
    assert marks[:2] == [True, True]
    assert not any(marks[2:])
    assert said_new(client)[0] == ""


def test_another_officer_and_a_narrowed_look_take_nothing_away(
    client: Client, offer: Offer
) -> None:
    client.get(LOG)
    change(offer)
    other = signed_in(make_user(password=None, portal_role=PortalRole.PRIVACY_OFFICER))
    other.get(LOG)
    assert client.get(LOG, {"soort": "changed"}).status_code == 200

    words_of_it, marks = said_new(client)
    assert words_of_it == "1 gebeurtenis is nieuw sinds u het laatst keek."
    assert marks[0]


def test_pages_turn_over_with_what_was_new(client: Client, offer: Offer) -> None:
    client.get(LOG)
    for _number in range(PER_PAGE + 5):
        change(offer)

    older = link(client, LOG, "next")
    rows = page(client.get(older)).select("main .c-rows__row")

    marks = [bool(row.select(".c-tag--sun")) for row in rows]
    assert marks[:5] == [True] * 5
    assert not any(marks[5:])


@pytest.mark.parametrize(
    ("written", "reads"),
    [
        ("handing proposed to {user}", "Overdragen gevraagd aan Anja de Wit"),
        ("second reader {user}", "Tweede lezer: Anja de Wit"),
        ("to the team", "naar het team"),
        ("to {user}, to {user}: 3", "naar Anja de Wit, naar Anja de Wit: 3"),
        ("{user} replaced by {user}: Ziek.", "Anja de Wit vervangt Anja de Wit: Ziek."),
        ("passing proposed to offer {offer}", "Doorgeven voorgesteld aan Voorbeeld Hulp"),
        ("into {provider}: Zelfde website.", "Opgegaan in Voorbeeld Huis: Zelfde website."),
        ("handing proposed to 999999", "Overdragen gevraagd aan 999999"),  # who is gone
        ("from 2 people we heard it", "from 2 people we heard it"),  # somebody typed it
        (REASON, REASON),
    ],
)  # fmt: skip
def test_reasons_that_deeds_wrote_read_by_name(
    client: Client, offer: Offer, written: str, reads: str
) -> None:
    user = make_user(password=None, name="Anja de Wit")
    said = written.format(user=user.pk, offer=offer.pk, provider=offer.provider_id)
    event = change(offer, reason=said)

    assert page(client.get(f"{LOG}{event.pk}/")).select(".c-words")[0].get_text() == reads


def test_things_of_the_admin_tasks_and_merged_organisations_have_their_names(
    client: Client, offer: Offer
) -> None:
    place = Municipality.objects.get(code="GM0344")
    gone = make_provider(name="Voorbeeld Vroeger", merged_into=offer.provider)
    record_object(AuditAction.CHANGED, place, by=None)
    record(AuditAction.MOVED, by=None, object_type="directory.provider", object_id=str(gone.pk),
           organisation=gone.audit_key)  # fmt: skip

    said = " ".join(rows(client))

    assert "Gemeente: Utrecht" in said
    assert "Voorbeeld Vroeger" in said
    assert gone.audit_key not in said
