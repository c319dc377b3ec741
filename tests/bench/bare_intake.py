"""The bare views of the intake: the same templates, from constants."""

import secrets
from datetime import date
from typing import Any, cast
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from clientsupport.http.caching import unstored_page
from clientsupport.http.paging import paged
from clientsupport.models import NetworkBucket
from directory.enums import ProviderKind
from directory.models import Provider
from intake.conversation.forms import MessageForm
from intake.conversation.queries.conversation import Conversation, Line
from intake.conversation.views.visiting import OpenVisit
from intake.enums import RequestState
from intake.models import Appointment, HelpRequest


class BareRequest:
    """A request that is stored nowhere: of its appointments no statement is made."""

    def __init__(self, row: HelpRequest) -> None:
        self.row, self.appointments = row, Appointment.objects.none()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.row, name)


MESSAGES = 6  # in a conversation
TEXT = "Ik krijg een brief van de gemeente en ik snap hem niet. Kunt u met mij meekijken?"
TODAY, LATER = date(2026, 11, 2), date(2027, 2, 1)
VISIT = OpenVisit("kaal", UUID(int=1))
CONVERSATION = Conversation(
    request=cast(
        HelpRequest,
        BareRequest(
            HelpRequest(
                provider=Provider(name="Voorbeeld 1", slug="bench-1", kind=ProviderKind.FORMAL),
                state=RequestState.IN_PROGRESS,
                due_on=TODAY,
                delete_on=LATER,
            )
        ),
    ),
    today=TODAY,
    lines=[
        Line(
            number=number,
            is_own=number % 2 == 1,
            organisation="" if number % 2 else "Voorbeeld 1",
            is_question=False,
            on=TODAY,
            text=TEXT,
            mention=None,
        )
        for number in range(1, MESSAGES + 1)
    ],
    proposal=None,
    proposed=None,
    why="",
    contact=None,
    has_alert=False,
    may_say=False,
    is_late=False,
    closed=(),
    goes_soon=False,
)


@require_POST
@unstored_page
def submit(request: HttpRequest) -> HttpResponse:
    """Insert one row and commit, then show a code."""
    NetworkBucket.objects.create(
        purpose="kaal", key=secrets.token_hex(32), began_at=timezone.now(), count=1
    )
    context = {"number": "kaal", "code": "7KQ2M-7KQ2M-7KQ2M-7KQ2M", "why": ""}
    return render(request, "intake/asking/sent.html", context)


@require_safe
@unstored_page
def read(request: HttpRequest) -> HttpResponse:
    """Show a conversation, always the same one."""
    context = {
        "visit": VISIT,
        "conversation": CONVERSATION,
        "lines": paged(request, CONVERSATION.lines, latest=True),
        "form": MessageForm(),
        "weighed": None,
        "numbers": (),
        "done": "",
    }
    return render(request, "intake/conversation/conversation.html", context)


urlpatterns = [path("kaal/versturen/", submit), path("kaal/gesprek/", read)]
