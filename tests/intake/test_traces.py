"""A whole journey leaves no trace of who, from where, or what: not in any log, table or mail."""

import io
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.http.page_log import RouteOnly
from clientsupport.privacy.codes import parse
from intake.asking.actions import send_request
from tests.factories.directory import make_offer
from tests.helpers.forms import filled_in
from tests.helpers.pages import page
from tests.helpers.roles import acting_as

ADDRESS, BROWSER, REFERRER = "203.0.113.77", "Kanarie/7.7", "https://zoekmachine.example/kanarie"
TEXT, ANSWER = "Ik snap de brief over mijn kanarie niet.", "Hij zingt nog steeds, mijn kanarie."
SEND, CONVERSATION = "/hulpvraag/versturen/", "/antwoord/gesprek/"


class Records(logging.Handler):
    """Keeps everything that anybody logs, with its arguments and the texts of its errors."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(logging.Formatter("%(name)s %(message)s").format(record))


@pytest.fixture
def records() -> Iterator[Records]:
    """All log records of all loggers, those too that are not written anywhere."""
    kept, root, django = Records(), logging.getLogger(), logging.getLogger("django")
    levels = {logger: logger.level for logger in (root, django)}
    for logger in levels:
        logger.addHandler(kept)
        logger.setLevel(logging.INFO)
    yield kept
    for logger, level in levels.items():
        logger.removeHandler(kept)
        logger.setLevel(level)


@pytest.fixture
def resident(places: None) -> Client:
    make_offer(slug="kanarie-aanbod", takes_requests=True, municipalities=["GM0344"])
    headers = {"user-agent": BROWSER, "referer": REFERRER}
    return Client(headers=headers, REMOTE_ADDR=ADDRESS)


def check_page(resident: Client) -> Any:
    """Answer the questions; return the page with the button that sends."""
    response = resident.get("/hulpvraag/?aanbod=kanarie-aanbod&gemeente=utrecht")
    for answers in ({"text": TEXT}, {}, {}, {"offer": "kanarie-aanbod"}, {"reply": "hier"}):
        response = resident.post("/hulpvraag/", filled_in(response, **answers))
    (form,) = page(response).select(f"form[action='{SEND}']")
    assert form
    return response


def sent(resident: Client) -> tuple[str, Any]:
    """Send the question; return the code and the page that shows it."""
    response = resident.post(SEND, filled_in(check_page(resident)))
    (shown,) = page(response).select("[data-cs-code]")
    return shown.get_text("", strip=True), response


@pytest.fixture(autouse=True)
def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test answers five questions faster than anybody may."""
    monkeypatch.setattr("clientsupport.privacy.codes.tickets.AT_LEAST", 0)


def everything_stored() -> str:
    """Return all rows of all tables, as PostgreSQL writes them down."""
    tables = connection.introspection.table_names()
    with acting_as(Role.JOBS), all_rows(), connection.cursor() as cursor:
        parts = []
        for table in tables:
            cursor.execute(f"SELECT t::text FROM {table} t")  # noqa: S608 (names of our own)
            parts += [text for (text,) in cursor.fetchall()]
    return "\n".join(parts)


def test_whole_journey_leaves_nothing_behind(resident: Client, records: Records) -> None:
    code, shown = sent(resident)
    parse(code)
    resident.post(SEND, filled_in(shown, group="fout"))
    resident.post(SEND, filled_in(shown, group=code[-5:]))
    conversation = resident.get(CONVERSATION)
    assert TEXT in page(conversation).get_text(" ")
    resident.post(f"{CONVERSATION}schrijf/", filled_in(conversation, text=ANSWER))
    assert ANSWER in page(resident.get(CONVERSATION)).get_text(" ")
    logging.getLogger("elsewhere").info("somebody read the log")
    entry = resident.get("/antwoord/")
    resident.post("/antwoord/", filled_in(entry, code=code))
    resident.post("/antwoord/", filled_in(entry, code="7KQ2M-3F8XA"))
    cookies = " ".join(morsel.value for morsel in resident.cookies.values())
    resident.get("/verlaat/")

    plain = code.replace("-", "")
    secrets = (code, plain, plain[4:19], ADDRESS, "203.0.113", BROWSER, REFERRER, TEXT, ANSWER)
    places = {
        "log": "\n".join(records.told),
        "cookies": cookies,
        "database": everything_stored(),
        "mail": "\n".join(str(message.message()) for message in mail.outbox),
    }
    found = [(where, one) for where, said in places.items() for one in secrets if one in said]
    assert found == []
    assert f",{plain[:4]}," in places["database"]  # both were looked at
    assert "somebody read the log" in places["log"]


@pytest.mark.parametrize(
    ("name", "path"),
    [("intake.asking.views.sending.send_request", SEND)],
)
def test_fault_while_sending_is_logged_without_what_was_asked(
    resident: Client, monkeypatch: pytest.MonkeyPatch, name: str, path: str
) -> None:
    (handler,) = [
        h for h in logging.getLogger("django").handlers if isinstance(h.formatter, RouteOnly)
    ]
    assert isinstance(handler, logging.StreamHandler)
    written, before = io.StringIO(), handler.stream
    handler.setStream(written)

    def fail(**facts: Any) -> None:
        raise ValueError(f"{facts['question'].text}: {send_request}")

    monkeypatch.setattr(name, fail)
    resident.raise_request_exception = False
    try:
        response = resident.post(path, filled_in(check_page(resident)))
    finally:
        handler.setStream(before)

    assert response.status_code == 500
    assert "kanarie" not in response.content.decode()
    said = written.getvalue()
    assert said.startswith("ERROR django.request Internal Server Error: intake:send\n")
    assert said.rstrip().endswith("builtins.ValueError")
    assert "kanarie" not in said
    assert ADDRESS not in said
