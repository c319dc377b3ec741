"""What gunicorn says in its own words holds no address, and nothing of what was sent."""

import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from gunicorn.config import Config
from gunicorn.http.errors import InvalidHeader, InvalidRequestLine, LimitRequestLine
from gunicorn.workers.base import Worker

from clientsupport import gunicorn_conf
from clientsupport.http.server_log import AddressFreeLogger

ADDRESS, SECRET = "203.0.113.9", "GET /geheim?ik-ben-bang"


class Browser:
    """Takes what the server answers."""

    def __init__(self) -> None:
        self.got = b""

    def sendall(self, data: bytes) -> None:
        self.got += data


@pytest.fixture
def server() -> Iterator[tuple[SimpleNamespace, io.StringIO]]:
    """A worker as far as it tells about faults, and what it says."""
    cfg = Config()
    cfg.set("loglevel", gunicorn_conf.loglevel)
    cfg.set("logger_class", gunicorn_conf.logger_class)
    log = cfg.logger_class(cfg)
    assert isinstance(log, AddressFreeLogger)
    handler = log._get_gunicorn_handler(log.error_log)
    said = io.StringIO()
    before = handler.setStream(said)
    yield SimpleNamespace(log=log, cfg=cfg), said
    handler.setStream(before)
    log.error_log.removeHandler(handler)


@pytest.mark.parametrize(
    "fault",
    [
        InvalidRequestLine(f"{SECRET}\r\n[ERROR] made up"),
        InvalidHeader(f"{SECRET}"),
        LimitRequestLine(5000, 4094),
    ],
)
def test_a_broken_request_is_one_line(
    server: tuple[SimpleNamespace, io.StringIO], fault: Exception
) -> None:
    worker, said = server

    Worker.handle_error(worker, None, Browser(), (ADDRESS, 40000), fault)

    assert said.getvalue().endswith("[WARNING] Invalid request\n")
    assert len(said.getvalue().splitlines()) == 1


def test_a_fault_says_where_it_was_and_not_of_whom(
    server: tuple[SimpleNamespace, io.StringIO],
) -> None:
    worker, said = server
    request = SimpleNamespace(uri=SECRET, method="GET")
    try:
        raise OSError(SECRET)
    except OSError as error:
        worker.log.exception("Error handling request %s %s", request.method, request.uri)
        worker.log.warning(f"Invalid request from ip={ADDRESS}: {error}")

    assert "builtins.OSError" in said.getvalue()
    assert "test_server_log.py" in said.getvalue()
    assert ADDRESS not in said.getvalue()
    assert "geheim" not in said.getvalue()


def test_what_it_says_about_itself_stays(server: tuple[SimpleNamespace, io.StringIO]) -> None:
    """Why it does not start, above all."""
    worker, said = server
    try:
        raise ValueError("NAASTU_KEYS is missing")
    except ValueError:
        worker.log.exception("Exception in worker process")
    worker.log.error("Worker (pid:%s) was sent %s!", 7, "SIGKILL")

    assert "NAASTU_KEYS is missing" in said.getvalue()
    assert said.getvalue().endswith("[ERROR] Worker (pid:7) was sent SIGKILL!\n")


def test_nothing_it_says_begins_a_line_of_its_own(
    server: tuple[SimpleNamespace, io.StringIO],
) -> None:
    worker, said = server

    worker.log.warning("Ignoring %s", "a\r\n[ERROR] b\u2028c")

    assert said.getvalue().endswith("[WARNING] Ignoring a [ERROR] b c\n")
    assert len(said.getvalue().splitlines()) == 1


def test_no_visit_is_written_down_whatever_the_command_line_says(tmp_path: Path) -> None:
    cfg, file = Config(), tmp_path / "access.log"
    cfg.set("accesslog", str(file))
    cfg.set("logger_class", gunicorn_conf.logger_class)
    log = cfg.logger_class(cfg)

    log.access(SimpleNamespace(status="200 OK"), SimpleNamespace(), {}, timedelta(0))

    assert file.read_text() == ""
    assert gunicorn_conf.accesslog is None
    for handler in [*log.access_log.handlers]:
        log.access_log.removeHandler(handler)
        handler.close()
