"""Residents who send a request, come back with their code, and read what stands there."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from django.test import Client

from clientsupport.privacy import codes
from directory.models import Municipality
from intake.asking.actions import new_form
from intake.conversation.actions.messages import add_message
from intake.conversation.actions.visiting import begin_visit
from intake.conversation.views.visiting import COOKIE
from intake.enums import Author
from intake.models import HelpRequest
from intake.seeing import one_request
from tests.bench.bare_intake import MESSAGES, TEXT
from tests.bench.measure import Page
from tests.factories.directory import make_offer
from tests.factories.requests import Asked, ask
from tests.helpers.asking import SEND, travelling, up_to

TAKERS = 10  # offers that take requests where the residents live
LOGIN = "/antwoord/"
CODE, MESSAGE = "c-secret-code__code", 'id="bericht-1"'  # of the answers; a wait page has neither
WRONG = codes.make(b"1" * 16).written()  # well formed, and nobody's
AWAY = 60_000  # number of somebody who asked nothing
ELSEWHERE = "10.255.255.7"  # where the check page was made


@dataclass(frozen=True)
class Form:
    """A form as a browser got it, with the cookies that belong to it."""

    fields: dict[str, str]
    cookies: str

    def sent(self, address: str, resident: int, holds: str = "", **changes: str) -> Page:
        """Return the form as one resident sends it, each from a network of their own."""
        headers = {
            "Cookie": self.cookies,
            "X-Forwarded-For": f"10.{resident >> 8 & 255}.{resident & 255}.7",
        }
        return Page(address, urlencode(self.fields | changes), headers, holds)


def make_takers() -> None:
    """Let some organisations in Utrecht take requests."""
    utrecht = Municipality.objects.get(slug="utrecht")
    for _ in range(TAKERS):
        make_offer(takes_requests=True, municipalities=[utrecht.code])


def check_page() -> Form:
    """Answer the five questions, and return the form that sends them."""
    browser = Client(headers={"x-forwarded-for": ELSEWHERE})
    return _form(browser, up_to(browser, 6))


def login_page() -> Form:
    """Return the form that asks for a code."""
    browser = Client(headers={"x-forwarded-for": ELSEWHERE})
    return _form(browser, browser.get(LOGIN))


def submissions(form: Form, number: int) -> list[Page]:
    """Return so many requests, each of which is stored and answered with its code."""
    return [form.sent(SEND, n, holds=CODE, form=new_form()) for n in range(number)]


def logins(form: Form, asked: list[Asked]) -> list[Page]:
    """Return the right code of each."""
    return [form.sent(LOGIN, n, code=a.code.written()) for n, a in enumerate(asked)]


def guess(form: Form) -> Page:
    """Return a wrong code, from a network where nobody lives who has a right one."""
    return form.sent(LOGIN, AWAY, code=WRONG)


def conversations(number: int) -> Iterator[Asked]:
    """Store requests in which resident and organisation wrote in turn."""
    for _ in range(number):
        asked = ask()
        with one_request(asked.uuid):
            row = HelpRequest.objects.get(pk=asked.uuid)
            for place in range(1, MESSAGES):
                by_team = place % 2 == 1
                add_message(
                    row,
                    author=Author.SUPPORTER if by_team else Author.RESIDENT,
                    provider=asked.provider if by_team else None,
                    text=TEXT,
                )
        yield asked


def visit(asked: Asked) -> Page:
    """Return the page of a conversation, within a visit that goes on."""
    cookie = {"Cookie": f"{COOKIE.name}={begin_visit(asked.uuid)}"}
    return Page("/antwoord/gesprek/", headers=cookie, holds=MESSAGE)


def _form(browser: Client, answer: object) -> Form:
    cookies = "; ".join(f"{name}={held.value}" for name, held in browser.cookies.items())
    return Form(travelling(answer), cookies)
