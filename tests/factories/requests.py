"""Makers of requests for help, as residents send them."""

from dataclasses import dataclass
from itertools import count
from typing import Any
from uuid import UUID

from django.utils import timezone

from clientsupport.models import User
from clientsupport.privacy.codes import Code
from directory.models import Municipality, Offer, Provider
from intake.asking.actions import Question, new_form, send_request
from intake.models import HelpRequest
from intake.rules.deadlines import KEPT
from intake.seeing import one_request, team
from tests.factories.directory import make_offer

locators = count(1)

TEXT = "Ik krijg een brief van de gemeente en ik snap hem niet."


@dataclass(frozen=True)
class Asked:
    """A stored request as a test knows it: what the resident holds, and how to look at it."""

    uuid: UUID
    code: Code
    offer: Offer

    @property
    def provider(self) -> Provider:
        return self.offer.provider

    def read(self) -> HelpRequest:
        """Return the row as it is stored now."""
        with one_request(self.uuid):
            return HelpRequest.objects.get(pk=self.uuid)

    def texts(self) -> list[str]:
        """Return the messages, the oldest first."""
        with one_request(self.uuid):
            request = HelpRequest.objects.get(pk=self.uuid)
            return [message.decrypt("text") or "" for message in request.messages.all()]


def ask(offer: Offer | None = None, *, text: str = TEXT, **facts: Any) -> Asked:
    """Send a question to an offer; needs the fixture `places`."""
    offer = offer or make_offer()
    municipality = facts.pop("municipality", None) or Municipality.objects.get(slug="utrecht")
    question = Question(offer=offer, municipality=municipality, text=text, **facts)
    sent = send_request(question=question, form=new_form())
    return Asked(sent.opens, sent.code, offer)


def make_request(offer: Offer, *, supporter: User | None = None) -> HelpRequest:
    """Store a request without a message, to which no code leads: quicker than `ask`."""
    today = timezone.localdate()
    request = HelpRequest(
        provider=offer.provider,
        offer=offer,
        municipality=Municipality.objects.get(slug="utrecht"),
        supporter=supporter,
        code_locator=f"y{next(locators):03x}",  # no code is drawn in small letters
        code_salt=b"",
        received_on=today,
        due_on=today,
        last_activity_on=today,
        delete_on=today + KEPT,
    )
    with team(offer.provider):
        request.save(force_insert=True)
    return request
