import logging
import socket
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection

from clientsupport import environment
from clientsupport.assets.collected import collect_when_changed
from clientsupport.database.role_check import check_role
from clientsupport.demo.alone import alone_in
from clientsupport.demo.embedded import server
from clientsupport.demo.supervisor import Child, GaveUp, supervise
from clientsupport.environment import Mode

logger = logging.getLogger(__name__)

BACKLOG = 1024  # connections that wait while the web server starts, or starts again


class Command(BaseCommand):
    help = "Prepares the database and the static files, and serves the portal until Ctrl-C."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with bound_socket() as listener:  # first of all: a busy port must not cost a minute
                with alone_in(settings.VAR_DIR, before_waiting=self.say_that_it_waits):
                    self.prepare()
                self.serve(listener)
        except (ImproperlyConfigured, OperationalError, GaveUp) as error:
            raise CommandError(str(error)) from error
        except KeyboardInterrupt:
            sys.exit(130)

    def prepare(self) -> None:
        self.say("Preparing the database")
        call_command("migrate", interactive=False, verbosity=0)
        check_role()
        self.say("Loading places and organisations")
        call_command("load_places")
        call_command("load_organisations")
        call_command("load_danger_words")
        if settings.MODE is Mode.DEMO:
            self.say("Making example offers")
            call_command("seed_demo")
        connection.close()
        self.say("Collecting styles, scripts and fonts")
        collect_when_changed()

    def serve(self, listener: socket.socket) -> None:
        descriptor = listener.fileno()
        gunicorn = [sys.executable, "-m", "gunicorn", "-c", "python:clientsupport.gunicorn_conf"]
        command = [*gunicorn, "--bind", f"fd://{descriptor}"]
        listen(listener)
        self.say(f"Naast u is at {address(listener)} - Ctrl-C stops it")
        # The socket stays open here, so that no visitor is refused while gunicorn starts again.
        web = Child(command, keep_open=[descriptor])
        worker = Child([sys.executable, str(settings.BASE_DIR / "manage.py"), "work"])
        supervise([web, worker], watch=keep_database_running)
        self.say("Stopped")

    def say_that_it_waits(self) -> None:
        self.say(f"Waiting: another start is preparing {settings.VAR_DIR}")

    def say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()


def bound_socket() -> socket.socket:
    """Return a socket on NAASTU_BIND and PORT that does not listen yet."""
    host, port = environment.text("NAASTU_BIND", "127.0.0.1"), environment.number("PORT", 8000)
    if not 1 <= port <= 65535:
        raise CommandError(f"PORT must lie between 1 and 65535, not {port}.")
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise _refusal(host, port, error) from error
    return listener


def listen(listener: socket.socket) -> None:
    """Open the port; another start may have been faster."""
    host, port = listener.getsockname()[:2]
    try:
        listener.listen(BACKLOG)
    except OSError as error:
        raise _refusal(host, port, error) from error


def address(listener: socket.socket) -> str:
    """Return what a developer types into the browser."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def keep_database_running() -> None:
    """Start the embedded server again when it died, without waiting for a visitor."""
    if directory := settings.DATABASES["default"].get("EMBEDDED_DIRECTORY"):
        try:
            server.ensure_running(Path(directory))
        except OperationalError as error:
            logger.error("%s", error)


def _refusal(host: str, port: int, error: OSError) -> CommandError:
    return CommandError(
        f"The portal cannot use port {port} of {host} ({error.strerror}). "
        f"Another port: PORT={port % 65535 + 1} make run"
    )
