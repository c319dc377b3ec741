"""What tests of the kernel have in common."""

import logging
from collections.abc import Callable, Iterator

import pytest


@pytest.fixture
def errors_logged(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], list[str]]]:
    """Return what Django and the portal call an error; Django's log goes its own way."""
    logger = logging.getLogger("django.request")
    logger.addHandler(caplog.handler)
    yield lambda: [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR]
    logger.removeHandler(caplog.handler)
