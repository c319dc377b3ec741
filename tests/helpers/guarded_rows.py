"""The tables of requests that the database guards, and a request with a row in each of them."""

from datetime import date

from intake.models import (
    Appreciated,
    BrokenGlass,
    Handing,
    HelpRequest,
    InternalNote,
    Label,
    Labelling,
    Passing,
    Reading,
    Reminder,
    ReplyDraft,
    SecondReader,
)
from intake.seeing import one_request, team_of
from tests.factories.appointments import at, make_appointment
from tests.factories.people import make_supporter
from tests.factories.requests import Asked

REQUESTS, PARTS = (
    "intake_helprequest",
    ("intake_message", "intake_passing", "intake_appointment"),
)
RESIDENT_ONLY = ("intake_appreciated",)
STAFF_ONLY = (
    *("intake_internalnote", "intake_replydraft", "intake_brokenglass", "intake_handing"),
    *("intake_secondreader", "intake_reminder", "intake_labelling", "intake_reading"),
)
TABLES = (REQUESTS, *PARTS, *RESIDENT_ONLY, *STAFF_ONLY)
LOOSE = "intake_loosedraft"  # of no request: seen by its writer only
FIXED = "intake_fixedquarter"  # tests/intake/overview/test_view_report.py


def with_everything(asked: Asked) -> Asked:
    """Add a note, a draft, an appointment and whatever else the organisation has of it."""
    user = make_supporter(asked.provider)
    with team_of(user):
        request = HelpRequest.objects.get(pk=asked.uuid)
        note = InternalNote(request=request, number=1)
        for part in (note, ReplyDraft(request=request, user=user)):
            part.encrypt(text="Alleen voor collega's.")
            part.save()
        today = date(2026, 11, 23)
        Passing.objects.create(request=request, to=asked.offer, proposed_on=today, expires_on=today)
        Reading.objects.create(request=request, user=user, number=1)
        BrokenGlass.objects.create(request=request, user=user, reason="", until="2026-11-23T00:00Z")
        Handing.objects.create(request=request, to=user, proposed_by=user)
        SecondReader.objects.create(request=request, user=user)
        Reminder.objects.create(request=request, user=user, on=today)
        label = Label.objects.create(provider=asked.provider, name="spoed")
        Labelling.objects.create(request=request, label=label)
    with one_request(asked.uuid):
        Appreciated.objects.create(request=request)
        make_appointment(asked, at("2040-01-10", "10:00"))
    return asked
