"""Production never shows an organisation that does not exist."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from pytest_django import Settings

from clientsupport.environment import Mode
from clientsupport.site import start_checks
from tests.factories.directory import make_provider

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def kept_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test's own transaction must outlive the check."""
    monkeypatch.setattr(connection, "close", lambda: None)


def test_production_refuses_examples(settings: Settings) -> None:
    settings.MODE = Mode.PRODUCTION
    make_provider(is_example=True)

    with pytest.raises(ImproperlyConfigured, match="example organisations"):
        start_checks.refuse_examples()


@pytest.mark.parametrize(
    ("mode", "is_example"), [(Mode.PRODUCTION, False), (Mode.DEMO, True), (Mode.DEVELOP, True)]
)
def test_everything_else_may_start(settings: Settings, mode: Mode, is_example: bool) -> None:
    settings.MODE = mode
    make_provider(is_example=is_example)

    start_checks.refuse_examples()
