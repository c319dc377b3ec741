"""Requests on the first page of supporters, coordinators and editors; never what they say."""

from collections.abc import Iterator, Sequence
from datetime import date

from django.template.defaultfilters import capfirst
from django.urls import reverse
from django.utils.translation import gettext

from clientsupport.models import User
from clientsupport.site.today import FEW, MOST, Queue, Row
from directory.permissions import is_editor
from intake.models import Handing, HelpRequest
from intake.permissions import Access
from intake.seeing import desk as seeing_desk
from intake.workplace.queries.lists import at_desk
from intake.workplace.queries.waiting import Wait, Waits, waiting
from intake.workplace.queries.wanted import Pile


def requests(access: Access, today: date) -> Iterator[Queue]:
    """Yield what waits for somebody at the workplace, and what their team is late with."""
    found = waiting(access, today, few=FEW, most=MOST)
    proposed = list(Handing.objects.proposed_to(access.user)[:MOST]) if access.asked else []
    yield _proposed(proposed)
    for wait, pile in PILES.items():
        yield Queue(
            **_words(wait),
            address=reverse("intake:workplace", query={"lijst": pile.value}),
            number=found[wait].number,
            rows=[_row(wait, waits, access, today) for waits in found[wait].requests],
        )


def desk(user: User, _today: date) -> Iterator[Queue]:
    """Yield, for editors, where residents wait for far too long."""
    if not is_editor(user):
        return
    with seeing_desk():
        late = list(at_desk()[:MOST])
    yield Queue(
        one=gettext("Wacht te lang"),
        label=gettext("Balie"),
        icon="phone",
        address=reverse("intake:desk"),
        number=len(late),
        rows=[_at_desk(request) for request in late[:FEW]],
    )


PILES = {
    Wait.MINE: Pile.MINE,
    Wait.NEW: Pile.NEW,
    Wait.REMINDED: Pile.TO_DO,
    Wait.TEAM: Pile.FOR_US,
}


def _words(wait: Wait) -> dict[str, str]:
    one, label, icon = {
        Wait.MINE: (gettext("Van u"), gettext("Wacht op uw antwoord"), "chat-bubble-left-right"),
        Wait.NEW: (gettext("Nieuwe vraag"), gettext("Nieuwe vragen"), "inbox"),
        Wait.REMINDED: (gettext("Herinnering"), gettext("Uw herinneringen"), "bell"),
        Wait.TEAM: (gettext("Van een collega"), gettext("Te laat in uw team"), "users"),
    }[wait]
    return {"one": one, "label": label, "icon": icon}


def _row(wait: Wait, waits: Waits, access: Access, today: date) -> Row:
    request = waits.request
    address, deed = {
        Wait.MINE: ("intake:workplace_request", gettext("Geef antwoord")),
        Wait.NEW: ("intake:workplace_request", gettext("Lees en pak op")),
        Wait.REMINDED: ("intake:workplace_request", gettext("Bekijk")),
        Wait.TEAM: ("intake:request_reassign", gettext("Geef aan een ander")),
    }[wait]
    where = [waits.municipality, request.handle]
    if waits.supporter and request.supporter_id != access.user.pk:
        where.append(gettext("bij %(name)s") % {"name": waits.supporter})
    return Row(
        what=_subject(waits.domain),
        where=" · ".join(where),
        deed=deed,
        address=reverse(address, args=[request.pk]),
        due=request.due_on or today,
    )


def _subject(domain: object) -> str:
    return capfirst(str(domain)) if domain else gettext("Onderwerp onbekend")


def _proposed(handings: Sequence[Handing]) -> Queue:
    """Return what colleagues ask this person to take over."""
    return Queue(
        one=gettext("Vraag van een collega"),
        label=gettext("Neemt u dit over?"),
        icon="user-plus",
        address=reverse("intake:workplace"),
        number=len(handings),
        rows=[
            Row(
                what=_subject(handing.request.domain),
                where=f"{handing.request.municipality.name} · {handing.request.handle}",
                deed=gettext("Zeg ja of nee"),
                address=reverse("intake:workplace"),
                since=handing.proposed_on,
            )
            for handing in handings[:FEW]
        ],
    )


def _at_desk(request: HelpRequest) -> Row:
    return Row(
        what=request.provider.name,
        where=request.handle,
        deed=gettext("Bel de organisatie"),
        address=reverse("intake:desk"),
        due=request.due_on,
    )
