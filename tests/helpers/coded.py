"""What codes open, as the tests of the protocol know it: one for each app that uses it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.test import Client
from django.utils import timezone

from clientsupport.privacy.codes import Code
from clientsupport.privacy.codes.door import Door
from clientsupport.privacy.codes.sending import Forms, Sent
from directory.corrections import actions as corrections
from directory.enums import CorrectionTopic
from directory.models import CorrectionReport, Municipality
from intake.appreciation.actions import cards
from intake.asking import actions as asking
from intake.conversation.actions import visiting
from intake.enums import DeletionReason
from intake.models import AppreciationCard
from intake.retention.deleting import delete_request
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_supporter
from tests.helpers.pages import Reply, heading, words


@dataclass(frozen=True)
class Coded:
    """`address` asks for the code, `opens` tells whether a page is what it opens."""

    name: str
    address: str
    door: Door[Any]
    forms: Forms
    send: Callable[[str], Sent]
    delete: Callable[[Sent], object]
    opens: Callable[[Client, Reply], bool]

    def sent(self) -> Sent:
        """Send a new form."""
        return self.send(self.forms.new())

    def code(self) -> Code:
        """Return a code that opens something."""
        return self.sent().code

    def typed(self, client: Client, code: Code | str, **sender: Any) -> Reply:
        """Type a code on the page that asks for it."""
        written = code.written() if isinstance(code, Code) else code
        return client.post(self.address, {"code": written}, **sender)

    def tag(self, sent: Sent) -> str:
        """Return what is stored of a code."""
        with self.door.by_uuid(sent.opens):
            return str(self.door.rows().get(pk=sent.opens).code_tag)


def _send_correction(number: str) -> Sent:
    report, code = corrections.report_correction(
        offer=make_offer(), topic=CorrectionTopic.PHONE, text="", language="nl", submission=number
    )
    return Sent(report.uuid, code)


def _send_request(number: str) -> Sent:
    question = asking.Question(
        offer=make_offer(takes_requests=True),
        municipality=Municipality.objects.get(slug="utrecht"),
        text="Ik snap een brief niet.",
    )
    return asking.send_request(question=question, form=number)


def _send_card(number: str) -> Sent:
    provider = make_provider()
    return cards.hand_card(
        provider=provider,
        closed_on=timezone.localdate(),
        by=make_supporter(provider),
        form=number,
    )


def _delete_correction(sent: Sent) -> None:
    CorrectionReport.objects.get(pk=sent.opens).delete()


def _delete_request(sent: Sent) -> None:
    delete_request(request=sent.opens, reason=DeletionReason.RESIDENT)


def _delete_card(sent: Sent) -> None:
    AppreciationCard.objects.get(pk=sent.opens).delete()


def _shows_report(_client: Client, answer: Reply) -> bool:
    return answer.status_code == 200 and heading(answer) == "Wij kijken het nog na"


def _opens_conversation(client: Client, answer: Reply) -> bool:
    if answer.status_code != 302:
        return False
    return heading(client.get(answer.headers["Location"])) == "Uw gesprek"


def _asks_for_opinion(_client: Client, answer: Reply) -> bool:
    return answer.status_code == 200 and "U mag vragen overslaan" in words(answer)


CORRECTIONS = Coded(
    "corrections",
    "/klopt-niet/antwoord/",
    corrections.DOOR,
    corrections.FORMS,
    _send_correction,
    _delete_correction,
    _shows_report,
)
REQUESTS = Coded(
    "requests",
    "/antwoord/",
    visiting.DOOR,
    asking.FORMS,
    _send_request,
    _delete_request,
    _opens_conversation,
)
CARDS = Coded(
    "cards",
    "/beoordeel/",
    cards.DOOR,
    cards.FORMS,
    _send_card,
    _delete_card,
    _asks_for_opinion,
)
ALL = (CORRECTIONS, REQUESTS, CARDS)
