"""Mail: two parts and a subject in the reader's language, taken by a real mail server."""

import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from smtplib import SMTPDataError
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from django.conf import settings as configured
from django.core import mail as outgoing
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone
from pytest_socket import enable_socket, socket_allow_hosts

from clientsupport import environment, mail
from clientsupport.environment import Mode
from tests.helpers.processes import free_port

TEMPLATES = Path(configured.BASE_DIR) / "templates" / "mail"
INVITATION = {
    "inviter": "Sanne de Wit",
    "organisation": "Voorbeeld Huis & Hof",
    "role": "coördinator",
    "link": "https://naastu.example/uitnodiging/abc/?x=1&y=2",
    "expires": timezone.localdate(),
}


def send(language: str = "nl", **changes: Any) -> Any:
    context = INVITATION | changes
    mail.send("invitation", to="iemand@voorbeeld.example", language=language, context=context)
    return outgoing.outbox[-1]


def html_of(message: Any) -> str:
    ((html, kind),) = message.alternatives
    assert kind == "text/html"
    return str(html)


# --- What is written -----------------------------------------------------------------------------


def test_an_invitation_says_who_asks_whom_to_what() -> None:
    message = send()

    assert message.to == ["iemand@voorbeeld.example"]
    assert message.subject == "Uitnodiging voor Naast u van Voorbeeld Huis & Hof"
    for text in (message.body, html_of(message).replace("&amp;", "&")):
        assert "Sanne de Wit nodigt u uit" in text
        assert "Organisatie: Voorbeeld Huis & Hof" in text
        assert "Uw rol: coördinator" in text
        assert INVITATION["link"] in text
        assert "U krijgt deze e-mail omdat" in text
        assert "Deze e-mail komt van Naast u" in text
    assert "&amp;" not in message.body


def test_the_text_is_laid_out_for_reading() -> None:
    lines = send().body.splitlines()

    assert lines[0] == "Hallo,"
    assert not [line for line in lines if line != line.strip() or "{" in line]
    assert not [pair for pair in zip(lines, lines[1:], lines[2:], strict=False) if not any(pair)]


@pytest.mark.parametrize("language", [code for code, _name in configured.LANGUAGES])
def test_the_language_is_the_readers(language: str) -> None:
    html = html_of(send(language))

    assert f'<html lang="{language}">' in html


def test_no_machine_answers() -> None:
    headers = send().message()

    assert headers["Auto-Submitted"] == "auto-generated"
    assert headers["X-Auto-Response-Suppress"] == "All"


def test_the_id_of_a_mail_does_not_name_the_machine(settings: Any) -> None:
    settings.SITE_URL = "https://naastu.example"

    assert re.fullmatch(r"<[^@]+@naastu\.example>", send().message()["Message-ID"])


@pytest.mark.parametrize("name", ["A\nBcc: x@voorbeeld.example", "A\r\n\r\nB", "A\tB\x0b"])
def test_a_name_makes_no_header(name: str) -> None:
    message = send(organisation=name, inviter=name)

    assert "\n" not in message.subject.replace("\r", "\n")
    assert message.message()["Bcc"] is None


def test_a_name_makes_no_html() -> None:
    message = send(inviter='<a href="https://elders.example">Sanne</a>')

    assert "<a href=&quot;https://elders" not in html_of(message)
    assert "&lt;a href=&quot;https://elders.example&quot;&gt;" in html_of(message)
    assert '<a href="https://elders.example">Sanne</a> nodigt' in message.body


def test_a_mail_fetches_nothing() -> None:
    assert not re.search(r"<img|<link|<script|src=|url\(", html_of(send()))


def test_the_colours_are_ours() -> None:
    tokens = (Path(configured.BASE_DIR) / "static" / "css" / "tokens.css").read_text()
    colours = set(re.findall(r"#[0-9a-f]{6}", (TEMPLATES / "base.html").read_text()))

    assert len(colours) > 4
    assert not [colour for colour in colours if f"light-dark({colour}," not in tokens]


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.stem)
def test_every_mail_has_its_three_templates(path: Path) -> None:
    assert path.with_suffix(".txt").exists()
    assert path.stem.startswith("base") or path.with_suffix(".subject.txt").exists()


def test_links_are_whole(settings: Any) -> None:
    settings.SITE_URL = "https://naastu.example"

    assert mail.absolute("/contact/") == "https://naastu.example/contact/"


# --- Where it goes -------------------------------------------------------------------------------


class Letters:
    """Takes every mail, or refuses it."""

    def __init__(self) -> None:
        self.taken: list[tuple[list[str], EmailMessage]] = []
        self.answer = "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        message = BytesParser(policy=default).parsebytes(envelope.original_content or b"")
        self.taken.append((envelope.rcpt_tos, message))
        return self.answer


@pytest.fixture
def server(settings: Any) -> Iterator[Letters]:
    """A mail server on the loopback, which Django's real backend talks to."""
    enable_socket()
    socket_allow_hosts(["127.0.0.1"], allow_unix_socket=True)
    letters = Letters()
    controller = Controller(letters, hostname="127.0.0.1", port=free_port())
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = controller.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    yield letters
    controller.stop()


def test_a_mail_server_takes_both_parts(server: Letters) -> None:
    mail.send("invitation", to="iemand@voorbeeld.example", language="nl", context=INVITATION)
    ((receivers, message),) = server.taken

    assert receivers == ["iemand@voorbeeld.example"]
    assert message["From"] == "Naast u <niet-antwoorden@naastu.example>"
    assert message["Subject"] == "Uitnodiging voor Naast u van Voorbeeld Huis & Hof"
    parts = [(part.get_content_type(), part.get_content()) for part in message.iter_parts()]
    assert [kind for kind, _text in parts] == ["text/plain", "text/html"]
    assert all("Uw rol: coördinator" in text for _kind, text in parts)


def test_a_mail_that_is_refused_is_an_error_for_the_job(server: Letters) -> None:
    server.answer = "451 Try again later"
    with pytest.raises(SMTPDataError):
        mail.send("invitation", to="iemand@voorbeeld.example", language="nl", context=INVITATION)


def test_a_mail_server_that_is_away_is_an_error_for_the_job(server: Letters, settings: Any) -> None:
    settings.EMAIL_PORT = free_port()
    with pytest.raises(ConnectionRefusedError):
        mail.send("invitation", to="iemand@voorbeeld.example", language="nl", context=INVITATION)


def test_in_the_demo_mail_is_a_file_to_read(settings: Any, tmp_path: Path) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path / "mail")
    mail.send("invitation", to="iemand@voorbeeld.example", language="nl", context=INVITATION)
    (file,) = (tmp_path / "mail").iterdir()

    assert "Uw rol: coördinator" in file.read_text()
    assert str(INVITATION["link"]) in file.read_text()


# --- What the environment says -------------------------------------------------------------------


@pytest.mark.parametrize("value", ["starttls", "tls", "none"])
def test_the_encryption_is_one_of_three(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("NAASTU_MAIL_TLS", value)

    assert environment.mail_tls() == value


def test_another_encryption_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAASTU_MAIL_TLS", "ssl")
    with pytest.raises(ImproperlyConfigured, match="must be one of starttls, tls, none"):
        environment.mail_tls()


def test_links_lead_to_the_portal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NAASTU_URL", raising=False)
    monkeypatch.setenv("PORT", "8001")
    assert environment.site_url(mode=Mode.DEMO) == "http://127.0.0.1:8001"
    with pytest.raises(ImproperlyConfigured, match="NAASTU_URL is missing"):
        environment.site_url(mode=Mode.PRODUCTION)
    monkeypatch.setenv("NAASTU_URL", "https://naastu.example/")
    assert environment.site_url(mode=Mode.PRODUCTION) == "https://naastu.example"


def test_links_are_encrypted_in_production(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAASTU_URL", "http://naastu.example")
    with pytest.raises(ImproperlyConfigured, match="must begin with https"):
        environment.site_url(mode=Mode.PRODUCTION)
