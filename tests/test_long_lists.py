"""Every list that can grow shows a page of it at a time, and all of it over its pages.

A loop in a template either has a pager, or stands in `BOUNDED` with what bounds it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from clientsupport.http.paging import PAGE, PER_PAGE
from clientsupport.models import User
from directory.contracts.views.overview import OTHERS
from directory.corrections.views.queue import LINKS
from directory.enums import LegalBasis, MemberRole
from directory.models import Authority, Contract, Invitation, OfferDraft, Provider
from directory.people.views.people import INVITED
from intake.models import Absence, HelpRequest, ReplyTemplate
from intake.seeing import team
from intake.workplace.actions.supporting import add_note
from intake.workplace.views.showing import NOTES
from tests.factories.appointments import make_appointment, make_appointment_hours
from tests.factories.corrections import make_dead_link
from tests.factories.directory import make_offer, make_provider
from tests.factories.organisations import unnamed
from tests.factories.people import join, make_authority, make_editor
from tests.factories.requests import Asked, ask, make_request
from tests.helpers.conversing import TALK, answer, visiting
from tests.helpers.pages import page
from tests.helpers.staff import signed_in
from tests.helpers.worlds import shared_world

pytestmark = pytest.mark.usefixtures("places")
TEMPLATES = Path(settings.BASE_DIR) / "templates"
MANY = 2 * PER_PAGE + 3
PAGES = (1, 2, 3)
OFFER = "thuis-met-tijden"
TODAY = timezone.localdate()
TOMORROW = TODAY + timedelta(days=1)
MORNING = timezone.make_aware(datetime.combine(TOMORROW, time(8)))

CODE = "a list in the code"
FORM = "the fields of a form"
TAXONOMY = "a table of the country, or of terms that editors keep short"
ONE = "the facts of one thing"
TEAM = "the people of one organisation"
CAPPED = "the query or the template stops after a few"
BOUNDED = {
    "account/login.html": CODE,
    "admin/bounded_rows.html": CODE,
    "admin/_what_holds.html": CAPPED,
    "admin/base.html": CODE,
    "directory/listing/_spreadsheets_read.html": CAPPED,
    "directory/listing/spreadsheet_undo.html": CAPPED,
    "directory/people/council.html": TAXONOMY,
    "directory/people/remove.html": CAPPED,
    "intake/cases/import.html": CAPPED,
    "intake/cases/import_undo.html": CAPPED,
    "signals/filing/_filters.html": TAXONOMY,
    "signals/filing/form.html": CAPPED,
    "signals/filing/signal.html": CAPPED,
    "intake/overview/_bars_table.html": TAXONOMY,
    "intake/overview/_choices.html": CODE,
    "intake/overview/_loads.html": TEAM,
    "intake/overview/_report_table.html": TAXONOMY,
    "intake/overview/_trend.html": CODE,
    "intake/overview/overview.html": CODE,
    "intake/overview/report.html": CODE,
    "intake/cases/_choice.html": TAXONOMY,
    "intake/cases/_contact.html": FORM,
    "intake/cases/_deeds.html": CODE,
    "intake/cases/_handover.html": ONE,
    "intake/cases/_now.html": FORM,
    "intake/cases/_why.html": CODE,
    "intake/cases/deed.html": FORM,
    "intake/cases/found.html": CAPPED,
    "intake/cases/hand.html": CODE,
    "intake/cases/new.html": FORM,
    "intake/workplace/_answer.html": FORM,
    "intake/workplace/_looked_through.html": ONE,
    "intake/workplace/_proposed.html": CAPPED,
    "layout/_rail_group.html": CODE,
    "layout/_staff_bar.html": CODE,
    "mail/digest.html": CODE,
    "account/reauthentication.html": CODE,
    "base.html": CODE,
    "clientsupport/oversight/event.html": CAPPED,
    "clientsupport/oversight/log.html": CAPPED,
    "components/_error_summary.html": FORM,
    "components/_field_errors.html": FORM,
    "components/_fields.html": FORM,
    "directory/applications/_alike.html": CAPPED,
    "directory/contracts/_gaps.html": TAXONOMY,
    "directory/corrections/correction.html": ONE,
    "directory/corrections/wait.html": FORM,
    "directory/display/_contracts.html": CAPPED,
    "directory/display/_independence_facts.html": ONE,
    "directory/display/_offer_facts.html": ONE,
    "directory/display/_related_role.html": TAXONOMY,
    "directory/display/_result_card.html": ONE,
    "directory/display/_times.html": ONE,
    "directory/display/_week.html": ONE,
    "directory/freshness/confirm.html": ONE,
    "directory/freshness/quality.html": TAXONOMY,
    "directory/listing/_differences.html": ONE,
    "directory/listing/_field_rows.html": FORM,
    "directory/listing/_named_contracts.html": TAXONOMY,
    "directory/listing/_part_texts.html": FORM,
    "directory/listing/_part_where.html": TAXONOMY,
    "directory/listing/_week.html": ONE,
    "directory/listing/_lacks.html": CAPPED,
    "directory/listing/_section.html": CAPPED,
    "directory/listing/offer_edit.html": CODE,
    "directory/listing/spreadsheet.html": CAPPED,
    "directory/merging/choose.html": CAPPED,
    "directory/merging/preview.html": CODE,
    "directory/places/_choices.html": TAXONOMY,
    "directory/places/_place_form.html": FORM,
    "directory/places/_place_suggestions.html": CAPPED,
    "directory/places/_province_list.html": TAXONOMY,
    "directory/search/_chosen.html": TAXONOMY,
    "directory/search/_confirmed_here.html": CAPPED,
    "directory/search/_filters.html": TAXONOMY,
    "directory/search/_lines.html": CODE,
    "directory/search/_neighbours.html": CAPPED,
    "directory/search/_nothing_found.html": ONE,
    "directory/search/_special.html": CAPPED,
    "directory/search/_subjects.html": TAXONOMY,
    "directory/search/_topic_tiles.html": CODE,
    "directory/search/_walk_ins.html": CAPPED,
    "directory/search/municipality_detail.html": CODE,
    "directory/search/offer_detail.html": CAPPED,
    "directory/search/offer_hidden.html": CAPPED,
    "directory/upkeep/_link.html": CAPPED,
    "directory/upkeep/_narrow.html": TAXONOMY,
    "intake/_danger.html": CODE,
    "intake/_personal_data.html": ONE,
    "intake/appointments/_of_resident.html": CAPPED,
    "intake/appointments/_of_staff.html": CAPPED,
    "intake/appointments/choose.html": CAPPED,
    "intake/cases/_appointments.html": CAPPED,
    "intake/appreciation/_questions.html": FORM,
    "intake/asking/_carried.html": FORM,
    "intake/asking/_languages.html": CODE,
    "intake/asking/_taker.html": ONE,
    "intake/asking/offer.html": CAPPED,
    "intake/asking/place.html": TAXONOMY,
    "intake/asking/reply.html": FORM,
    "intake/asking/whom.html": FORM,
    "intake/asking/words.html": CODE,
    "intake/conversation/other.html": CAPPED,
    "intake/retention/promises.html": CODE,
    "intake/workplace/_filters.html": TAXONOMY,
    "intake/workplace/_last_words.html": CAPPED,
    "layout/_language_switch.html": CODE,
    "layout/_messages.html": ONE,
    "layout/_staff_header.html": CODE,
    "mfa/recovery_codes/index.html": CODE,
}


@dataclass(frozen=True)
class World:
    """Somebody who works at an organisation with `MANY` of everything, and one conversation."""

    editor: User
    asked: Asked

    def at_work(self) -> Client:
        return signed_in(self.editor)

    def at_home(self) -> Client:
        return visiting(Client(), self.asked)


worlds: list[World] = []


def make() -> None:
    home, authority = make_provider(name="Thuis", slug="thuis"), make_authority(slug="overheid")
    editor = make_editor(password=None)
    join(editor, home, role=MemberRole.COORDINATOR)
    offer = make_offer(provider=home, slug=OFFER)
    asked = ask(offer, text="bericht-00")
    worlds.append(World(editor, asked))
    for number in range(MANY):
        name = f"{number:02}"
        _stated(name, authority, editor)
        _working(name, number, home, editor)
        _listed(name, home, editor)
        _logged_in(name, editor)
        make_request(offer)
        make_appointment_hours(offer)
    with team(home):
        HelpRequest.objects.filter(pk=asked.uuid).update(supporter=editor)
        HelpRequest.objects.exclude(pk=asked.uuid).update(desk_on=TODAY)
        row = HelpRequest.objects.get(pk=asked.uuid)
        for number in range(MANY):
            add_note(request=row, text=f"notitie-{number:02}", by=editor)
    for number in range(MANY):
        begins = MORNING + number * timedelta(minutes=5)
        make_appointment(asked, begins, ends_at=begins + timedelta(minutes=5))
    for number in range(1, MANY):
        answer(asked, f"bericht-{number:02}")


def _stated(name: str, authority: Authority, editor: User) -> None:
    other = make_provider(name=f"aanbieder-{name}")
    join(editor, other, role=MemberRole.COORDINATOR)
    names: list[dict[str, Any]] = [{"provider": other}, {"provider_name": f"elders-{name}"}]
    for named in names:
        Contract.objects.create(
            authority=authority, legal_basis=LegalBasis.WMO, stated_by=editor, **named
        )


def _working(name: str, number: int, home: Provider, editor: User) -> None:
    colleague = join(unnamed(name=f"collega-{name}"), home, role=MemberRole.SUPPORTER).user
    Invitation.objects.create(
        provider=home, role=MemberRole.SUPPORTER, email=f"nieuw-{name}@voorbeeld.example"
    )
    ReplyTemplate.objects.create(provider=home, title=f"sjabloon-{name}", text="Dag.")
    Absence.objects.create(
        provider=home,
        user=colleague,
        replacement=editor,
        first_day=TODAY,
        last_day=TODAY + timedelta(days=number),
    )


def _listed(name: str, home: Provider, editor: User) -> None:
    offer = make_offer(provider=home, title=f"aanbod-{name}")
    now = timezone.now()
    OfferDraft.objects.create(offer=offer, content={}, saved_by=editor, submitted_at=now)
    make_dead_link(home, f"https://weg.example/link-{name}")


def _logged_in(name: str, editor: User) -> None:
    signed_in(editor)
    Authenticator.objects.create(
        user=editor, type=Authenticator.Type.WEBAUTHN, data={"name": f"passkey-{name}"}
    )


@pytest.fixture(scope="module", autouse=True)
def made(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    with shared_world(django_db_blocker, make):
        yield
    worlds.clear()


LISTS = {  # what → where, the parameter of its page, and how one row of it is known
    "contracts": ("/overheid/overheid/", PAGE, r"aanbieder-\d\d"),
    "contracts with others": ("/overheid/overheid/", OTHERS, r"elders-\d\d"),
    "all contracts with others": ("/overheid/", PAGE, r"elders-\d\d"),
    "people": ("/organisatiebeheer/mensen/aanbieder/thuis/", PAGE, r"collega-\d\d"),
    "invitations": ("/organisatiebeheer/mensen/aanbieder/thuis/", INVITED, r"nieuw-\d\d"),
    "teams": ("/organisatiebeheer/mensen/?q=zzz", PAGE, r"aanbieder-\d\d"),
    "organisations": ("/organisatiebeheer/", PAGE, r"aanbieder-\d\d"),
    "offers of one": ("/organisatiebeheer/?zoek=thuis", "aanbod-thuis", r"<bdi>(aanbod-\d\d)"),
    "drafts": ("/organisatiebeheer/nakijken/", PAGE, r"<bdi>(aanbod-\d\d)"),
    "dead links": ("/organisatiebeheer/links/", PAGE, r"link-\d\d"),
    "own dead links": ("/organisatiebeheer/meldingen/?van=eigen", LINKS, r"link-\d\d"),
    "without hours": (
        "/organisatiebeheer/verouderd/?wat=zonder-tijden&organisatie=thuis",
        PAGE,
        r"<bdi>(aanbod-\d\d)",
    ),
    "appointment times": (f"/organisatiebeheer/aanbod/{OFFER}/afspraken/", PAGE, r"/(\d+)/weg/"),
    "agenda": (f"/werkplek/agenda/?dag={TOMORROW}&bereik=dag", PAGE, r"time\">(\d+\.\d\d)"),
    "calendar addresses": ("/werkplek/agenda/abonnement/", PAGE, r"aanbieder-\d\d"),
    "appreciation": ("/werkplek/waardering/", PAGE, r"bij <bdi>(aanbieder-\d\d)"),
    "example answers": ("/werkplek/voorbeelden/", PAGE, r"sjabloon-\d\d"),
    "absences": ("/werkplek/afwezig/", PAGE, r"<strong>(collega-\d\d)"),
    "desk": ("/werkplek/balie/", PAGE, r'translate="no">([^<]+)'),
    "requests": ("/werkplek/?lijst=nieuw", PAGE, r'href="/werkplek/vraag/([0-9a-f-]{36})/"'),
    "messages": ("/werkplek/vraag/{request}/", PAGE, r"bericht-\d\d<"),
    "notes": ("/werkplek/vraag/{request}/", NOTES, r"notitie-\d\d"),
    "sessions": ("/account/sessies/", PAGE, r"sessies/\d+"),
    "passkeys": ("/account/passkeys/", PAGE, r"passkey-\d\d(?=<)"),
    "roles of one person": ("/account/mijn-account/", PAGE, r"aanbieder-\d\d"),
    "what a resident reads": (TALK, PAGE, r"bericht-\d\d<"),
}


@pytest.mark.parametrize(("address", "parameter", "row"), LISTS.values(), ids=LISTS)
def test_a_long_list_is_shown_a_page_at_a_time(address: str, parameter: str, row: str) -> None:
    world = worlds[0]
    client = world.at_home() if address == TALK else world.at_work()
    there, _, query = address.format(request=world.asked.uuid).partition("?")
    pages = [_rows(client, f"{there}?{query}&{parameter}={number}", row) for number in PAGES]

    assert [len(rows) for rows in pages if len(rows) > PER_PAGE] == []
    assert len(set().union(*pages)) == MANY


def test_whoever_opens_a_conversation_sees_the_latest_first() -> None:
    world = worlds[0]
    there = f"/werkplek/vraag/{world.asked.uuid}/"
    last = f"bericht-{MANY - 1:02}<"

    assert last in _rows(world.at_work(), there, r"bericht-\d\d<")
    assert last in _rows(world.at_home(), TALK, r"bericht-\d\d<")


def _rows(client: Client, address: str, row: str) -> set[str]:
    response = client.get(address)
    assert response.status_code == 200, address
    (main,) = page(response).select("main")
    assert main.select("nav.c-pager"), address
    return set(re.findall(row, str(main)))


def test_what_is_bounded_says_by_what() -> None:
    loops = {
        str(path.relative_to(TEMPLATES)): path.read_text()
        for path in TEMPLATES.rglob("*.html")
        if "{% for " in path.read_text()
    }
    pagers = ("_pager.html", "_turning.html")
    unbounded = {name for name, text in loops.items() if not any(p in text for p in pagers)}

    assert unbounded == set(BOUNDED), unbounded ^ set(BOUNDED)
