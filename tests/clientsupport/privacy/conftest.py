"""Every app whose rows are opened by a code, in turn; and codes that cost no work."""

import hashlib
from collections.abc import Iterator

import pytest
import time_machine

from clientsupport.privacy.codes import Code, proof
from tests.helpers.coded import ALL, Coded


@pytest.fixture(params=ALL, ids=lambda coded: coded.name)
def coded(request: pytest.FixtureRequest, places: None) -> Coded:
    """What is behind a code: each user of the protocol in turn."""
    found: Coded = request.param
    return found


@pytest.fixture
def monday(places: None) -> Iterator[time_machine.Traveller]:
    """The clock stands still on 23 November 2026, at noon."""
    with time_machine.travel("2026-11-23T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[Code]:
    """The codes that were hashed, without the work of it."""
    done: list[Code] = []

    def quick(code: Code, salt: bytes) -> bytes:
        done.append(code)
        return hashlib.sha256(code.secret.encode() + salt).digest()

    monkeypatch.setattr(proof, "_hash", quick)
    return done
